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

about-one = For { $name }: { $words }
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
    }{ $pot } { RUPIAH($amount) }
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

# Izin, satu layar satu hal. $name nama panggilan, $ksm nama KSM.
consent-reminders = { $name }, may I remind you when a day is near or an entry does not match yet? Once a day at most.
consent-reminders-meeting = { $name }, a meeting of KSM { $ksm } is near. May I remind you before it, and at other times? Once a day at most.
consent-news = { $name }, there is news from the BKM. May I send such news here? Once a day at most.
consent-peers = { $name }, if an instalment is not recorded: may the chair and the treasurer of the KSM know your row of the book, so that they can help?
consent-yes = Yes, you may
consent-no = No need
consent-noted-yes = Thank you, { $name }. If you change your mind: More, then [My data].
consent-noted-no = All right, { $name }, I will not send it. If you change your mind: More, then [My data].
# [Izin saya]. $stand: open, yes, no, withdrawn.
consent-page = { $lines }
consent-page-who = What { $name } allowed:
consent-line = - { $what }: { $stand ->
        [yes] yes
        [no] no need
        [withdrawn] taken back
       *[open] not asked yet
    }
consent-what-reminders = reminders
consent-what-news = news
consent-what-peers = my row of the book for chair and treasurer
# $name kosong bila HP ini untuk satu orang saja.
consent-withdraw = Take back { $what } { $name }
consent-give = Allow { $what } { $name }
consent-withdraw-all = Close the account { $name }
consent-withdrawn = All right, { $name }. The consent to { $what } is taken back from now on.
# Asked once before an account is closed.
consent-leave-sure = Close the account of { $name }? This phone hears nothing any more. The book of money stays with the KSM. Coming back needs a card from the chair.
consent-leave-yes = Yes, close it
consent-withdrawn-all = All right, { $name }. I closed this phone and will send nothing more. The book of money stays with the KSM. To come back, ask the chair for a card.
# Kepada ketua. $number nomor di buku.
leader-somebody-left = Number { $number }, { $name }, closed the account here. From now on please tell them in person.

home-data-saya = My data

# [Data saya]. $name nama panggilan, $where KSM atau BKM.
mydata = { $lines }
mydata-kept = About { $name } ({ $where }) I keep: name and neighbourhood, savings, instalments, reports, answers and consents.
mydata-nobody-looked = No officer looked at it in these 30 days.
# $who yang melihat, $role jabatannya, $n berapa hari, $on terakhir.
mydata-looked = Seen by { $who } ({ $role }) on { $n } days, last { SHORTDATE($on) }.
mydata-send-file = Send the file
mydata-send-file-of = Send the file: { $name }
mydata-wrong = Something is wrong
mydata-wrong-of = Something is wrong: { $name }
mydata-consents = My consents
mydata-file = Everything I keep about { $name }. I do not keep this file; take good care of it, it holds figures of money.
ask-correction-text = What is wrong, { $name }? Write it or send your voice; an officer answers within three days.
correction-asked = I brought request { $number } to { $who }. The answer comes here within three days.
question-about-own-notes = The notes about them are wrong.{" "}

# Isi berkas: satu baris satu hal.
mydata-gap = ——
mydata-yes = yes
mydata-no = no
mydata-head = Data of { $name }, { $bkm }, as of { FULLDATE($on) }
mydata-fact = { $fact ->
        [name] Name
        [nickname] Called
        [title] Title
        [sex] Sex
        [rt] RT
        [rw] RW
        [dusun] Hamlet
        [phone] Phone number from the list
        [poor] Poor, as the list says
        [born_year] Year of birth
       *[language] Language
    }: { $value }
mydata-since = since { FULLDATE($since) }
mydata-since-until = { FULLDATE($since) } to { FULLDATE($until) }
# $state: agreed, refused, replaced, parted, open.
mydata-merger = { FULLDATE($on) }: { $by } noted that this row and { $other } are one person{ $state ->
        [agreed] , merged
        [parted] , and parted again
        [open] , waits for a second officer
       *[refused] , not merged
    }
mydata-seat = Member of KSM { $ksm }, number { $number }, { $since }
mydata-office = Office: { $role }, { $since }
mydata-phone = Telegram account { $account }: { $state ->
        [active] in use
        [waiting] waiting for the chair
       *[ended] closed
    }, since { FULLDATE($since) }
mydata-messages = Messages that still have their words: { $n }. Their words go after { $words } days; raw updates after { $raw } days.
mydata-savings = Final savings: { RUPIAH($amount) }
mydata-loan = Share of the KSM's loan, paid out { FULLDATE($on) }: principal { RUPIAH($principal) }, jasa { RUPIAH($jasa) }, { $n } instalments
# $kind jenis catatan, $ended bagaimana laporan itu berakhir, $says kata pemiliknya.
mydata-entry = { FULLDATE($on) }: { $kind ->
        [claim] reported
        [confirm] final
        [hold] held by an officer
        [void] taken back
        [reverse] reversed
        [disburse] loan paid out
        [withdraw] taken out of
        [give-back] cover given back
        [hand-back] surplus given back
        [recover] recovered
        [reschedule] put on a new card
        [write-off] written off
        [carry] went along to the other KSM
        [move] moved to another KSM
       *[other] opening balance
    }{ $purpose } { RUPIAH($amount) }{ $ended ->
        [confirm] , then final
        [void] , then taken back
       *[none] {""}
    }{ $says ->
        [betul] , said to be right
        [tidak] , said to be wrong
        [dilihat] , seen on a family's phone
       *[none] {""}
    } { $number }
mydata-application = { FULLDATE($on) }: { RUPIAH($amount) } asked for through KSM { $ksm }, for { $purpose }{ $says ->
        [betul] , said to be right
        [slip] , a slip with two witnesses
        [tidak] , said not to be theirs
       *[none] {""}
    }{ $status ->
        [A] , paid out
        [left] , left out of the payment
        [T] , not approved
        [B] , withdrawn
       *[open] , still open
    }
mydata-witness = { FULLDATE($on) }: witness of a loan's slip in KSM { $ksm }
mydata-heard = { FULLDATE($on) }: heard as a witness what was read out in KSM { $ksm }
mydata-notice = { FULLDATE($on) }: was told of an instalment not recorded
mydata-promise = Promise of { RUPIAH($amount) }, { FULLDATE($on) } { $outcome ->
        [kept] (kept)
        [passed] (passed)
        [replaced] (replaced)
       *[none] {""}
    }
mydata-hardship = { FULLDATE($on) }: a difficulty ({ $reason }), who may know: { $who ->
        [ketua] the chair
        [upk] the UPK
       *[nobody] nobody
    }
mydata-relief =
    { FULLDATE($on) }: { $what ->
        [jadwal-ulang] a new card for { RUPIAH($amount) } of pokok ({ $why })
        [keringanan] a rest until { FULLDATE($until) } ({ $why })
        [hapus-buku] written off { RUPIAH($amount) } ({ $why })
        [tidak-jadi] loan not taken up, { RUPIAH($amount) } carried back ({ $why })
       *[other] recovered { RUPIAH($amount) }
    }
mydata-presence = Attendance, meeting of { FULLDATE($on) }: { $mark ->
        [hadir] there
        [izin] excused
        [sakit] ill
        [alpa] without a word
       *[tidak] not there
    }
mydata-meeting = Meeting { FULLDATE($on) }: { $answer }
mydata-question = Question { $number }, { FULLDATE($on) }: { $text }
mydata-question-more = - more on it: { $text }
mydata-answer = - answered: { $text }
mydata-news = News of { FULLDATE($on) }{ $read ->
        [0] {""}
       *[other] , read
    }{ $texted ->
        [0] {""}
       *[other] , by phone number
    }
mydata-vote = { FULLDATE($on) }: answered news with { $choice }
mydata-clarity = { FULLDATE($on) }: answered { $n } questions after news
mydata-consent = Consent to { $purpose ->
        [account] keep notes
        [reminders] reminders
        [news] news
       *[peers] my row of the book for chair and treasurer
    }, { FULLDATE($on) }: { $stand ->
        [yes] yes
        [no] no need
       *[withdrawn] taken back
    } (text { $version }, language { $language }{ $read ->
        [0] {""}
       *[other] , read aloud by the chair
    })
# $kind apa yang dilihat.
mydata-look = { FULLDATE($on) }: { $who } ({ $role }) saw { $kind ->
        [card] the instalment card
        [receipt] a receipt
        [late] an instalment not recorded
        [money] a report of money
        [dispute] a line in dispute
        [hardship] a difficulty
       *[record] the notes
    }
mydata-foot = The KSM keeps the book of money as agreed. What is wrong can be put right by [Something is wrong].
