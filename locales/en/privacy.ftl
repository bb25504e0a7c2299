### Rahasia dan hak: HP siapa, izin, apa yang disimpan. Tenang dan jelas; tidak ada yang dipaksa.

home-hp-rahasia = Phone & privacy

# Sesudah setuju. $name nama panggilan.
whose-phone = Thank you, { $name }. Do you use this phone alone, or with the family? If shared, I cover the figures.
phone-sendiri = I alone
phone-keluarga = With the family
# $then kalimat berikutnya.
phone-covered =
    All right. I cover the figures; press one to see it.
    { $then }
phone-page-own = This phone is noted as yours alone. Figures are not covered. Is that still so?
phone-page-family = This phone is noted as shared with the family. Figures are covered, and private news waits behind [Read]. Is that still so?
phone-page-several = This phone speaks for several people, so figures are always covered, and private news waits behind [Read].
phone-now-own = All right, yours alone. From now on figures are not covered.
phone-now-family = All right, shared. From now on figures are covered, and private news waits behind [Read].

# Di HP keluarga, pengganti kabar pribadi. $name nama panggilan.
letter-for = There is news from the KSM, only for { $name }.
letter = There is private news from the KSM on this phone.
letter-gone = That news is old, so I no longer keep it. Write "balance" or "my loan" for today's notes.
button-read-letter = Read

# Sesudah [Betul] di HP keluarga. $name pembayar.
voice-seen = Thank you. I noted: seen on a family's phone. { $name } will be asked in person at the next meeting.

# [Tugas saya]. $number nomor di buku, $on hari kumpulan, $lines isi catatannya.
ask-aloud =
    Please ask number { $number } at the next meeting. Entry of { SHORTDATE($on) }, only seen on a family's phone:
    { $lines }
    What is the answer?
ask-aloud-line = { $purpose ->
        [tabungan] savings
       *[other] instalment
    } { RUPIAH($amount) }
button-says-right = Says it is right
button-says-wrong = Says it is wrong
# Kepada yang menulis catatan itu sendiri. $whom pengurus lain, $known 0 bila tidak ada.
ask-aloud-by-another =
    The entry of { SHORTDATE($on) } for number { $number } was only seen on a family's phone. At the next meeting let { $known ->
        [0] the UPK clerk
       *[other] { $whom }
    } ask, not the one who wrote it.
heard-right = Thank you. Noted: { $name } says it is right.
heard-wrong = Thank you. I am holding the entry; the supervisor will ask both sides.
