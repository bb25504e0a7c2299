### Questions that are answered at once. Never about somebody's own money.

button-clear = That is clear
button-ask-person = Ask a person
faq-glad = Good. Just ask if there is more.
# $notes 1 if they have notes of their own.
faq-own-money = About your own money your own notes have the answer{ $notes ->
        [1] : press [My record].
       *[other] .
    } Or ask a person.
loose-words = Sorry, I did not follow. Shall a person hear it? Is it a proposal, a question or a complaint?
# An answer given in this village before. $by who gave it.
faq-learned =
    { $answer }
    (from { $by })

faq-sosialisasi = Sosialisasi is learning together until people understand and act; it is not one announcement. You may ask, answer, and pass it on.
faq-sosialisasi-tujuan = So that residents understand, the local government helps, leaders watch over it, results are known, and people run it themselves in the end.
faq-sosialisasi-sasaran = First all residents. Then the strategic group (officials, religious and customary leaders) and the caring group (who help without an office).
faq-sosialisasi-pelaku = From RT to village: the facilitator with volunteers, more and more the residents themselves. In the city: the city learning group with the coordinator.
faq-kelompok-strategis = The strategic group: people who are listened to for their position, such as village officials, religious and customary leaders.
faq-kelompok-peduli = The caring group: people who want to help without an office, such as teachers, business people, and bodies like Aisyiyah or Fatayat NU.
faq-belajar-mandiri = Self-study material: short texts to learn from alone or with the village learning group (KBK), a little at a time.
faq-bergulir = A revolving fund is shared money: borrowed through a KSM, paid back, then lent to another KSM. It is no gift; if it stops coming back, it stops turning.
faq-syarat-pinjam = A KSM borrows, not one person. Usually: three months of regular saving, books kept, training, a business, the family agrees. The BKM sets the limit.
faq-cara-pinjam = Start with the KSM's chair: the chair applies with the members, the UPK looks at it, the coordinator decides, then the UPK pays it out.
faq-jasa = Jasa is paid for the use of shared money, together with the instalment: for the UPK's costs, a reserve and village work. The BKM sets it; it is on the card.
faq-tanggung-renteng = Tanggung renteng: all members of a KSM promise in writing to stand in for one another. If one is in trouble, the group helps and finds a way.
faq-telat = It is all right; tell the chair or the UPK first. There can be a promise, a new schedule or help by the group. No name is ever announced.
faq-tabungan = There are savings called pokok, wajib and sukarela. They stay the members' money, not the UPK's. They are taken out through the treasurer, as the KSM agreed.
faq-dua-suara = Money is always noted by two people: who hands it over and who receives it. A report is final once the second has said so, so that nobody is accused.
faq-kuitansi = A numbered receipt comes once the money is received and final. Without a phone it is a paper slip. Keep the number.
faq-gruduk = Gruduk: the BKM's board visits a KSM that has long been in trouble, to find a way together. The KSM picks the day and may object; no name is announced.
faq-upk = The UPK runs the BKM's revolving fund: it pays out loans, receives instalments and keeps the books. The supervisor checks it.
faq-bkm = BKM (or LKM): the community's own board, chosen by residents to lead their common work. The UPK works for the BKM.
faq-ksm = KSM: a self-help group of neighbours who meet, save and borrow together. It is the group that borrows.
faq-hak-data = Somebody's notes are for themselves and the officers who handle them. Write "my data" to see, correct or erase them.
faq-berhenti = Write "stop" and I am quiet at once. Write "start" to come back. The KSM keeps the money book.
faq-keluhan = Write "complaint": by voice if you like, without your name if you like. Whom it is about does not read it; it has a number and you hear the outcome.
faq-usulan = Press [Ask & report], then [It is a proposal]; voice is fine. It gets a number, goes to a meeting, and I tell you what came of it, also if it cannot be done yet.
faq-biaya-bot = Guyub is free; it only needs internet. I never ask for money, a PIN or a photo of your identity card.
faq-hp-keluarga = Yes, one phone for the family is fine. Press [Phone & privacy]: I cover the figures until somebody presses them.
faq-tanpa-hp = That is all right. The chair reads out the news, deposits are on the meeting's sheet, the receipt is a paper slip. The rights are the same.
faq-salah-catat = Press [Not right] under the entry, or [My data] and then [Something is wrong]. Both sides are asked; who reports is not blamed.

# An answer that becomes the village's own. $number T-12.
button-make-faq = Answer it always
make-faq-words =
    { $number }: { $text }
    Write the question for everybody, without anybody's name or figure.
choice-faq-words = These words
# $said the answer given, may be empty if it was by voice.
make-faq-answer =
    Question: { $words }
    { $said }
    Write the answer for everybody.
choice-faq-answer = This answer
make-faq-only-words = For this, please write the words.
faq-names-somebody = Others will read this. Please write it again without anybody's name and figure.
# $n how many are asked, $names who.
faq-proposed = { $n ->
        [0] Kept. It counts once the coordinator or a supervisor agrees.
       *[other] I ask { $names } first. It counts once they agree.
    }
# To the coordinator or a supervisor.
faq-ask =
    { $by } proposes an answer for { $village }:
    Question: { $words }
    Answer: { $answer }
button-faq-yes = Agree
button-faq-no = Not yet
faq-agreed = Agreed. From now on I answer "{ $words }" in { $village }.
faq-refused = All right, "{ $words }" is not used in { $village }.
faq-agreed-told = { $by } agreed: I answer "{ $words }" by myself now.
faq-refused-told = { $by } does not agree yet to the answer to "{ $words }".
faq-decided-before = This one is decided already.
faq-waiting = The answer to "{ $words }" waits for your word
button-faq-see = Common questions
faq-page =
    What I answer by myself:
    { $lines }
faq-line =
    { $number }. { $village }: { $words }
    — { $answer }
button-faq-withdraw = Take back { $number }
faq-page-empty = This village has none yet. Answer a question, then press [Answer it always].
faq-withdrawn = I do not answer "{ $words }" by myself any more.
