### Words that hold everywhere. Short sentences, a warm greeting.

# Above the main keys. $name as the book calls them.
menu = { $name }, please choose below.
menu-others = The others:

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

# The hour of the officers' daily digest. $at the hour now.
home-jam-ringkasan = Digest hour
button-digest-hour = { HOUR($at) }
digest-hour-which = The daily digest comes at { HOUR($at) }. When would you like it? You can also write: digest hour 7:30
digest-hour-chosen = All right, your daily digest comes at { HOUR($at) }.
digest-hour-unclear = I do not understand the hour "{ $words }" yet. For example: digest hour 7
digest-hour-outside = The digest can come from 7 in the morning until before 8 in the evening. For example: digest hour 16
digest-hour-officers-only = The daily digest is for officers only.
