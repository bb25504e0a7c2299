### Words that hold everywhere. Short sentences, a warm greeting.

# Above the main keys. $name as the book calls them.
menu = { $name }, please choose below.
menu-others = The others:

help =
    Just write as you would speak, or use the keys below.
    { $lines }
    "menu" the keys · "cancel" leaves a form · "language" another language · "stop" no messages
help-anggota = Member: "save 50k", "save voluntary 20k", "take savings 50k", "instalment 115k", "cover for bu sri 115k", "my surplus", "titip bu siti 60k", "balance", "my loan", "when is it due", "why", "meeting", "news", "choose news", "learn", "check book", "complaint", "complaint results"
help-ketua = Chair: type the meeting sheet, one row a number: "1 20 115", end with "kas 1245". Two kinds of savings: "6 wajib 20 sukarela 10 angsuran 115". Who was there: "hadir semua kecuali 4 7". To correct: "ubah 8 50 115". Then "hand over money", "write news", "plan meeting", "move meeting", "cancel meeting", "invite", "tasks", "apply for a loan", "applications", "link group", "print", "write down a complaint", "add number Bu Lastri 0812...", "passed away Bu Lastri", "change officer"
help-sekretaris = Secretary: the meeting sheet like the chair, and invitations to meetings, "passed away Bu Lastri", "change chair"
help-bendahara = Treasurer: the key [Money received] to receive savings, "koreksi NUMBER", "print", "hold savings", "release savings", "lebaran", "passed away Bu Lastri", "change chair", "change secretary"
help-petugas-upk = UPK officer: "receive money", "search siti mawar", "print mawar", "koreksi NUMBER", "agree balances", "rules", "change rules", "close the book", "reopen October", "applications", "reschedule Bu Sri", "pause for Bu Sri", "write off Bu Sri", "recovery Sri 50rb", "move member Bu Sri to Melati", "tasks", "invite", "poster rt 3", "close poster", "check book", "cash", "expense", "other income", "count cash", "share surplus", "write down a complaint", "add number Bu Lastri 0812...", "passed away Bu Lastri", "change chair mawar", "change treasurer mawar"
help-koordinator = Coordinator: "write news", "officials", "add official", "audiences", "who may write news", "agree balances", "rules", "change rules", "applications", "tasks", the key [Approvals], "common questions", "poster rt 3", "close poster", "check book", "cash", "share surplus", "impor", "my complaints", "count complaints", "add number Bu Lastri 0812...", "passed away Bu Lastri", "change chair mawar", "change treasurer mawar"
help-pengawas = Supervisor: "agree balances", "rules", "tasks", the keys [To look at] and [Objections], "check book", "cash", "my complaints", "write down a complaint", "count complaints", "complaint address"
help-fasilitator = Facilitator: [Write news], [Questions], [Not reached yet], "officials", "add official", "audiences", "who may write news", "learn", "recap", "common questions", "poster rt 3", "close poster", "my complaints", "complaint address", "add number Bu Lastri 0812..."
help-admin = Admin: "invite", "impor"
help-warga = Residents: "news", "choose news", "learn", "ask when is the posyandu?", "i am a member", "complaint", "complaint results", "my complaints"

stopped =
    All right, I will be quiet from now on. The KSM keeps the money book as agreed.
    To come back, write START.
resumed = Thank you, { $name }. I write again when it is needed.
# To the chair. $number the row of the book, $name as the book calls them.
leader-somebody-stopped = Number { $number }, { $name }, wrote "stop". Please ask at the meeting whether it was meant.
# To the chair: this person cannot be reached by Telegram any more.
leader-unreachable = Messages for number { $number }, { $name } (KSM { $ksm }), no longer arrive by Telegram. Please tell them when you meet.
operator-not-said = The message "{ $key }" did not arrive: { $why }

answered-privately-umum = I answered by private message.

stranger =
    I am Guyub and keep the notes of self-help groups (KSM). I never ask for money, a PIN or a photo of your identity card.
    A member? Ask your chair for a card and scan it; or write its six digits here while the chair holds the door open.
    A resident? Scan the poster of your RT. A complaint? Write: complaint.
still-waiting = I noted it. It only has to be confirmed, then I tell you.

not-understood = Sorry, I did not follow. For example: "save 50k", "instalment 115k", "balance". Or choose a key below.
not-understood-leader = Sorry, I did not follow. For example: "1 20 115" one row a number, "ubah 8 50 115", "plan meeting". Or choose a key below.
not-understood-officer = Sorry, I did not follow. Write "help" for examples, or choose a key below.
attachment-unasked = Thank you, it arrived. If it is a question, press [Ask & report] and send it again, so that somebody answers.
thanks-back = You are welcome.

talk-cancelled = All right, cancelled. Nothing was kept.
talk-expired = Yesterday's form was not finished, so I closed it. Nothing was kept.
talk-office-ended = The office has changed hands, so I closed this form. Nothing was kept.
nothing-open = No form is open.
asked-again =
    Sorry, I did not follow.
    { $question }
not-an-answer = Sorry, I did not follow.
button-stale = This button has ended. Write "menu" to begin again.
sorry-our-fault = Sorry, something went wrong on my side. This was not kept. I have told the operator.

button-cancel = Cancel
button-save = Save
button-no = No

home-saya-sudah-bayar = I have paid
home-catatan-saya = My record
home-kumpulan = Meetings
home-kabar = News
home-tanya-lapor = Ask & report
home-lainnya = More
home-catat-kumpulan = Meeting sheet
home-serah-uang = Hand over money
home-tugas-saya = My tasks
home-titip-kabar = News to pass on
home-uang-masuk = Money received
home-tugas-hari-ini = Today's tasks
home-terima-uang = Receive money
home-cari = Search
home-perlu-dilihat = To look at
home-keberatan-aduan = Objections
home-kabar-baru = Write news
home-kabar-terkirim = Sent news
home-belum-terjangkau = Not reached yet
home-pertanyaan = Questions
home-pengaduan = Complain
home-undang = Invite
home-tutup-buku = Close the book
home-cek-buku = Check the book
home-buka-pintu = Open the door
home-kunci-akun = Phone lost
home-persetujuan = Approvals
home-bahasa = Language
home-aturan = Loan rules
home-poster-rt = Poster
home-saya-anggota-ksm = I am a member
home-berhenti-dulu = Pause messages
home-bantuan = Help
home-cetak-laporan = Print & reports
home-laporan = Reports
