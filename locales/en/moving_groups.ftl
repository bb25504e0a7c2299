### A KSM joins another one of the same BKM: all its members, with savings and loans. Always two officers.

unite-how = Which KSM, and which one does it join? For example: merge ksm Melati to Mawar
unite-same = KSM { $ksm } cannot join itself.
unite-nobody = KSM { $ksm } has no members.
unite-ended = KSM { $ksm } has joined another KSM. What was before can still be read.
unite-others = The members of KSM { $ksm } changed since it was proposed. Press [Not yet], and propose it again.
unite-late = KSM { $ksm } has instalments that are late. Two KSM can join when neither owes anything late: pay that first.
# $n anggota, $saved tabungan, $left sisa pinjaman. Rupiah.
unite-side =
    KSM { $from } ({ $n } members) joins KSM { $to }. New numbers in the book of { $to }.
    { $saved ->
        [0] No savings in { $from } yet.
       *[other] Savings of { RUPIAH($saved) } go along, in cash from the box of { $from } to that of { $to }.
    }{ $left ->
        [0] {""}
       *[other] {" "}The loans, { RUPIAH($left) } left, go along on the same days.
    }
    After that KSM { $from } is history: it can be read and not written in.
# $lines apa yang harus beres lebih dulu.
unite-first =
    KSM { $ksm } cannot join { $to } yet. Settle first:
    { $lines }
# $number nomor di buku, 0 kalau sudah keluar; $line satu baris yang sudah mulai dengan tanda hubung.
unite-first-of =
    { $number ->
        [0] { $name } (has left)
       *[other] Number { $number }, { $name }
    } { $line }
unite-first-more = and { $n } more
unite-first-saved = - savings of { RUPIAH($amount) }: give them
unite-first-owes = - a loan, { RUPIAH($amount) } left: pay it off
unite-first-both = - has a loan in both KSM: pay one of them off
unite-first-balances = - the balances of this KSM were not agreed on paper: agree on them
unite-first-box =
    - { $side ->
        [less] the box lacks { RUPIAH($amount) } of its members' savings: have what it paid for others given back first
       *[more] { RUPIAH($amount) } between the cash box and the savings: settle it first
    }
unite-first-meeting = - a meeting is planned: cancel it, or wait until it is over
unite-first-office = - a change of officers waits: answer it
unite-first-gruduk = - a proposed gruduk is open: decide on it
# Di grup kedua KSM, sesudah disetujui.
unite-ended-umum = Today KSM { $from } joined KSM { $to }. Word of meetings now comes through { $to }, and this group is no longer tied to the book. Thank you for saving together.
unite-welcome-umum = Today { $n } members of KSM { $from } joined KSM { $to }. Welcome!

# --- A KSM splits: some of its members begin their own ---------------------------------------------------

split-how = Which KSM splits? For example: split ksm Mawar
split-too-small = KSM { $ksm } is too small to split: { $least } people at least, two on either side.
split-too-few = At least { $least } go and at least { $least } stay. Which numbers go?
split-no-number = There is no number { $number } in KSM { $ksm }. Which numbers go?
split-name-taken = The name { $ksm } is taken in this BKM. What else shall it be called?
split-line = { $number } { $name }
split-first =
    KSM { $ksm } cannot split yet. Settle first:
    { $lines }
split-first-office = - holds an office in this KSM: hand it on first with "change officer"
# $lines nomor dan nama semua anggota.
split-ksm-who =
    KSM { $ksm } splits: who begins a new KSM? Write the numbers, for example 4 5 6.
    { $lines }
split-ksm-name = What is the new KSM called?
split-ksm-ketua = Who chairs KSM { $to }?
split-ksm-bendahara = Who is treasurer of KSM { $to }?
split-ksm-loans = Their loans: do they stay with the KSM of before, or go along to KSM { $to }?
choice-split-leader = { $number } { $name }
choice-split-nobody = Nobody yet
choice-split-stay = Stay with { $from }
choice-split-go = Go to { $to }
# $loans: stay, go, none (tidak ada pinjaman); $has apakah ada bendahara.
split-ksm-summary =
    A new KSM { $to }, { $n } people from { $from }:
    { $lines }
    Chair { $ketua }{ $has ->
        [0] {""}
       *[other] , treasurer { $bendahara }
    }. Their savings go along, in cash from the box of { $from }.{ $loans ->
        [go] {" "}Loans go along on the same days.
        [stay] {" "}Loans stay with { $from }.
       *[none] {""}
    }
    Any other cash that is not written here is shared by heads, counted by both treasurers.
