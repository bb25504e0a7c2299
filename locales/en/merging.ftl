### Satu orang yang tercatat dua kali: siapa, berdampingan, lalu satu. Bisa dipisahkan lagi.

merge-twice = Written twice?
# $full nama lengkap atau none, $seats KSM dan nomor atau none, $rt RT atau none.
merge-at = { $name }{ $full ->
        [none] {""}
       *[other] {" "}({ $full })
    }, { $seats ->
        [none] in no KSM
       *[other] { $seats }
    }{ $rt ->
        [none] {""}
       *[other] , RT { $rt }
    }
merge-who =
    Who is the same person as { $one }?
    { $lines }
merge-line = { $i }. { $who }
merge-nobody = Nobody is like them yet: no name, nickname or phone number is the same.
# $saved dan $left jumlah dari kedua baris, rupiah.
merge-side =
    One person?
    1. { $one }
    2. { $other }
    To be called { $name }: <cover>savings { RUPIAH($saved) }, left to pay { RUPIAH($left) }</cover>. The money of each row stays on its row.
merge-yes = Yes, one person
merge-asked = Not merged yet: a second officer must agree. { $known ->
        [0] Nobody else can be asked now; it stands on the approvals page.
       *[other] I am asking { $names }.
    }
merge-ask =
    { $by } says this is one person written twice:
    1. { $one }
    2. { $other }
    To be called { $name }: <cover>savings { RUPIAH($saved) }, left to pay { RUPIAH($left) }</cover>. Is it one person?
merge-agree = Yes, one person
merge-disagree = No
merge-waits = { $name } may be written twice.
merge-see = See { $name }
merge-done =
    One person now: { $name }.
    1. { $one }
    2. { $other }
    If it turns out to be wrong: "cari", then [Apart again].
merge-agreed-told = { $by } agrees: { $name } is one person in the book now.
merge-refused = All right, they stay two people. { $name } was not changed.
merge-refused-told = { $by } says no: { $name } stays two people in the book.
# Kepada orangnya sendiri.
merge-told =
    { $name }, you were written twice in the book:
    { $one }
    { $other }
    From now on I take it as one person. If that is wrong, tell me.
merge-part = Apart again
merge-card-of = Card of { $name }
# $on hari digabung, $lines berapa catatan sejak itu.
merge-part-sure =
    Make { $name } two people again? Since they were merged on { DATE($on) }:
    { $lines }
    All of it stays on its row.
merge-since = - { $who }: { $n ->
        [0] no entries
        [1] 1 entry
       *[other] { $n } entries
    }
merge-part-yes = Yes, apart
merge-parted =
    Two people again:
    1. { $one }
    2. { $other }
merge-parted-told =
    { $by } took them apart again:
    1. { $one }
    2. { $other }

merge-self = That is the same person on the same row.
merge-other-bkm = They are in different BKM, so they cannot be merged.
merge-own = Your own notes are merged or taken apart by another officer.
merge-own-voice = Another officer has to say that it is so.
merge-already = One of them is merged with somebody already. Take those apart first.
merge-open-sheet = Both have reports on the same meeting's sheet that are not final. Finish that sheet first, then merge.
merge-answered = This was answered before.
