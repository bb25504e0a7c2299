### A member goes to another KSM of the same BKM. Always two officers.

move-officers-only = The UPK officer proposes who moves to another KSM, in a private chat.
move-how = Who, and to which KSM? For example: move member Bu Sri to Melati
move-no-ksm = There is no KSM "{ $words }" in this BKM. There are: { $names }.
move-own = Another officer proposes your own move, or that of somebody on your phone.
move-own-voice = This needs a second person: not who proposed it, nor who moves.
move-no-seat = { $name } has no row in that KSM any more. Look with "search" first.
move-other-bkm = Only between KSM of the same BKM.
move-same = { $name } is a member of KSM { $ksm } already.
move-last-one = { $name } is the only member of KSM { $ksm }. The last one cannot move alone.
move-month-closed = This month is closed already. Members can move again from the 1st.
move-waits-already = A move of { $name } or of that KSM waits for an answer. Wait for that first.
# $lines apa yang harus beres lebih dulu.
move-first =
    { $name } cannot move yet. Settle first:
    { $lines }
move-first-report = - a report of { RUPIAH($amount) } not confirmed yet: confirm it or take it back
move-first-cash = - { RUPIAH($amount) } of the meeting's cash in their hands: hand it over
move-first-withdrawal = - savings asked for and not settled: give them or say no
move-first-hold = - savings of { RUPIAH($amount) } that are held: release them
move-first-cover = - money paid for another and not given back: give it back
move-first-application = - a loan application under way: wait for its end
move-first-relief = - a proposal about their loan: wait for the answer
move-first-later = - savings dated after today: wait for that day
# $at_upk: its surplus at the UPK; $held: what the box holds by the book, $short: what is missing, $paid: what it paid for others. Rupiah; $n people.
move-box-short =
    The box of KSM { $ksm } holds { RUPIAH($held) } by the book, { RUPIAH($short) } too little for the savings of { RUPIAH($amount) } that would move.{ $paid ->
        [0] {""}
       *[other] {" "}It paid { RUPIAH($paid) } for other members: have that given back first; the treasurer notes it in [My record].
    }{ $at_upk ->
        [0] {""}
       *[other] {" "}{ RUPIAH($at_upk) } it paid too much lies at the UPK: have that back first.
    } If savings are not confirmed yet, confirm them first.{ $n ->
        [1] {""}
       *[other] {" "}Or propose it for fewer people.
    }
    Nothing has changed.
# $next nomor di KSM baru; $stays tabungan tanggung renteng yang tetap; $left sisa pinjaman. Rupiah.
move-side =
    { $name }: KSM { $from } number { $number } to { $to } number { $next }.
    { $saved ->
        [0] No savings in { $from } yet.
       *[other] Savings of { RUPIAH($saved) } go along, in cash from the box of { $from } to that of { $to }.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } stays until { $from } owes nothing.
    }{ $left ->
        [0] {""}
       *[other] {" "}
    The loan, { RUPIAH($left) } left: does it stay with { $from }, or go along?
    }
move-propose = Propose it
# Untuk dipakai di dalam kalimat lain.
move-short =
    { $what ->
        [gabung] KSM { $from } ({ $n } members) joins KSM { $to }
        [pecah] { $n } of KSM { $from } begin KSM { $to }
       *[pindah] { $name } moves from { $from } to { $to }
    }
# Siapa yang mulai KSM baru, dan pengurusnya. Untuk dipakai di dalam kalimat lain.
move-who = { $names }; chair { $ketua }{ $has ->
        [0] {""}
       *[other] , treasurer { $bendahara }
    }
# $names: yang ditanya sebagai orang kedua.
move-asked =
    Waiting for { $names }: { $fact }.
    Nothing has changed yet.
move-asked-nobody =
    Proposed: { $fact }. Nothing has changed yet.
    The second person (koordinator or pengawas) cannot be reached here yet.
move-ask =
    { $what ->
        [gabung] { $by } proposes that KSM { $from } ({ $n } members) joins KSM { $to }. After that { $from } is history.
        [pecah] { $by } proposes that KSM { $from } splits: { $n } begin KSM { $to }. { $who }.
       *[pindah] { $by } proposes that { $name } moves from KSM { $from } number { $number } to KSM { $to }.
    }
    { $saved ->
        [0] No savings in { $from } yet.
       *[other] Savings of { RUPIAH($saved) } go along, in cash from box to box.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } stays.
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}The loan, { RUPIAH($left) } left, goes to { $to } on the same days; { $taker } takes it over.
           *[stay] {" "}The loan, { RUPIAH($left) } left, stays with { $from }.
        }
    } Agreed?
# Kepada yang pindah, sebelum dan sesudah.
move-coming =
    { $name }, { $by } proposes that { $what ->
        [gabung] KSM { $from } joins KSM { $to }
        [pecah] KSM { $from } splits: some, and you among them, begin KSM { $to }
       *[pindah] you move from KSM { $from } to KSM { $to }
    }. Nothing has changed yet.
    If that is wrong, tell { $by }.
move-off = { $name }, the move to KSM { $to } is off. Everything stays as it was.
move-told =
    { $name }, from today { $what ->
        [gabung] KSM { $from } is part of KSM { $to }; your number there is { $number }
        [pecah] you are in the new KSM { $to }, number { $number }
       *[pindah] you are in KSM { $to }, number { $number }
    }.{ $saved ->
        [0] {""}
       *[other] {" "}<cover>Your savings of { RUPIAH($saved) } came along.</cover>
    }{ $stays ->
        [0] {""}
       *[other] {" "}<cover>Tanggung renteng { RUPIAH($stays) } follows once { $from } owes nothing.</cover>
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}<cover>Instalments now go through { $to }, on the same days.</cover>
           *[stay] {" "}<cover>Instalments still go through { $from }.</cover>
        }
    }
# Kepada ketua KSM yang dituju, dan ketua serta bendahara kedua KSM.
move-coming-in = { $by } proposes: { $fact }. Nothing has changed yet. If you object, tell { $by }.
move-off-in = It is off: { $fact }.
move-out-told =
    { $what ->
        [gabung] KSM { $from } ({ $n } members) joined KSM { $to } today.
        [pecah] { $n } of KSM { $from } began KSM { $to } today: { $who }.
       *[pindah] { $name } (number { $number }) moved to KSM { $to } today.
    }{ $saved ->
        [0] {""}
       *[other] {" "}Hand { RUPIAH($saved) } from the box of { $from } to the treasurer of { $to }.
    }{ $what ->
        [gabung] {" "}Count any other cash that is not written here together.
        [pecah] {" "}Share any other cash that is not written here by heads, and count it together.
       *[pindah] {""}
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] { $what ->
                [gabung] {""}
               *[pindah] {" "}Their loan goes along, off the sheet of { $from }.
            }
           *[stay] {" "}Their instalments stay on the sheet of { $from }.
        }
    }
move-in-told =
    { $what ->
        [gabung] { $n } members of KSM { $from } joined KSM { $to } today.
        [pecah] KSM { $to } begins today, { $n } people from { $from }: { $who }.
       *[pindah] { $name } joined KSM { $to } today.
    }{ $saved ->
        [0] {""}
       *[other] {" "}Their savings, { RUPIAH($saved) }, come in cash from the box of { $from }.
    }{ $loans ->
        [go] { $left ->
            [0] {""}
           *[other] {" "}Their loan came along, { RUPIAH($left) } left: from now on the sheet of { $to }.
        }
       *[stay] {""}
    }
# $n_slips berapa yang tidak punya HP.
move-agreed =
    It holds: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Please tell { $n_slips } without a phone in person.
    }
move-agreed-told =
    { $by } agreed: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Please tell { $n_slips } without a phone in person.
    }
# Di lembar kumpulan: nomor yang sudah pindah.
sheet-row-moved = Number { $number } moved to KSM { $ksm }. Only their instalments come here; savings go on the sheet of { $ksm }.
# Membatalkan kuitansi tabungan yang sudah ikut pindah.
reverse-moved = Receipt { $number } cannot be reversed: the savings of { $name } moved to KSM { $ksm }. { $ended ->
        [1] The KSM of then is closed: if it was too much, write down "take savings" there; if too little, a deposit there.
       *[0] Move them back first, correct it, then move again.
    }
# Di "kenapa saldo".
why-moved-ksm = { SHORTDATE($on) } { RUPIAH($amount) } moved to the other KSM, the sum is the same; agreed by { $by }

# Pinjaman ikut: ketua KSM yang dituju ditanya lebih dulu.
move-propose-stay = Move, the loan stays with { $from }
move-propose-all = Move with the loan
move-late = KSM { $ksm } has instalments that are late. A loan goes along only between two KSM that owe nothing late. The member may move; the loan stays for now.
move-first-fine = - a fine of { RUPIAH($amount) } on the old card: pay it, or propose to let it go
move-first-titipan = - { RUPIAH($amount) } waiting as titipan: give it back, or wait until it is used
move-first-paid-today = - an instalment that came in today: wait for tomorrow
move-first-part = - an instalment paid only in part: bring the other { RUPIAH($amount) }
move-first-watched = - a rescheduled card still watched: wait for three instalments in time
move-same-sum = KSM { $ksm } has a loan of the very same sum of today. It can be agreed tomorrow.
move-no-ketua = The chair of KSM { $ksm } cannot be reached here, and has to take the loan over. The member may move; the loan stays for now.
move-not-taken = The chair of KSM { $ksm } has not answered. Wait for that first.
# $left sisa pinjaman, $saved tabungan. Rupiah.
move-take =
    { $by } proposes: { $what ->
        [gabung] KSM { $from } ({ $n } members) joins KSM { $to }
        [pecah] { $n } of KSM { $from } begin KSM { $to } ({ $who })
       *[pindah] { $name } joins KSM { $to }
    } <cover>with what is left of the loans, { RUPIAH($left) }, on the same days</cover>.{ $saved ->
        [0] {""}
       *[other] {" "}Savings of { RUPIAH($saved) } come along.
    }
    From then on KSM { $to } is jointly liable. Was it talked over, and do you take it?
move-take-yes = Take it
move-taken = Taken: { $fact }. Now it waits for the BKM's officers; nothing has changed yet.
move-taken-told =
    { $by } takes it: { $fact }. { $known ->
        [0] The second person (koordinator or pengawas) cannot be reached here yet.
       *[other] Now waiting for { $names }.
    }
