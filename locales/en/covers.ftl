cover-whom =
    For whom do you pay?
    { $lines }
cover-no-such-name =
    Nobody called "{ $words }" has instalments in this KSM. Who?
    { $lines }
cover-nobody = In KSM { $ksm } no other member has instalments.
cover-who = Who pays?
cover-amount = How much is paid for { $name }?
cover-cover = Is this to be given back by { $name }, or a gift?
choice-talangan = To be given back
choice-hibah = A gift
choice-kas = From the KSM, given back
cover-kas-holds = The KSM's cash holds { RUPIAH($kas) }, which is not enough. Another way?
cover-kas-short = The KSM's cash is not enough. Nothing was recorded.
cover-to = Who holds the money now?
cover-claimed =
    Instalment { RUPIAH($amount) } for { $name } reported{ $known ->
        [0] .
       *[other] , carried by { $whom }.
    } { $cover ->
        [hibah] A gift.
        [kas] From the KSM's cash, to be given back.
       *[other] To be given back.
    } It counts once the money is received.
# $whom: who looks into the account, $known 0: nobody yet.
cover-by-bank =
    Instalment { RUPIAH($amount) } for { $name } by transfer reported, the slip is kept. { $cover ->
        [hibah] A gift.
        [kas] From the KSM's cash, to be given back.
       *[other] To be given back.
    } { $known ->
        [0] The UPK officer
       *[other] { $whom } (UPK)
    } looks into the account. It counts once the money is there.
cover-photo = Please send the photo of the slip: { RUPIAH($amount) } for the instalment of { $name }. Sum and date must be readable.
cover-for-you =
    { $name }, { $payer } reported <cover>paying an instalment of { RUPIAH($amount) } for { YOU($title) }{ $cover ->
        [hibah] , a gift
        [kas] , from the KSM's cash, to be given back
       *[other] , to be given back
    }</cover>. It does not count yet. If that is wrong, ask me.
cover-counted =
    { $name }, it counts: <cover>instalment { RUPIAH($amount) } paid by { $cover ->
        [kas] the KSM's cash
       *[other] { $payer }
    }</cover>. Number { $number }.{ $cover ->
        [hibah] {""}
       *[other] {" "}To be given back later.
    }
cover-surplus = Of receipt { $number }, <cover>{ RUPIAH($amount) }</cover> is more than was needed. It stays in the name of { YOU($title) } at the UPK.
cover-mine =
    Paid{ $kas ->
        [0] {""}
       *[other] {" "}by the KSM
    } for { $name }: { RUPIAH($amount) } not given back yet.
cover-owed =
    Paid for you by { $kas ->
        [0] { $payer }
       *[other] the KSM
    }: { RUPIAH($amount) }, not given back yet.
cover-the-box = the KSM's cash
# Kepada bendahara. $name: siapa yang sudah mengganti ke kas untuk kuitansi yang lalu dibatalkan
cover-box-owes = The KSM's cash owes { $name } { RUPIAH($amount) }: that receipt was taken out of the book.
button-given-back = { $name } gave it back
cover-back-amount = How much did { $name } give back?
cover-back-above = { $name } has only { RUPIAH($owed) } left to give back. How much was it?
cover-back-done =
    Noted: { $name } gave back { RUPIAH($amount) }.{ $left ->
        [0] {" "}All is settled.
       *[other] {" "}{ RUPIAH($left) } is left.
    }
cover-back-told =
    { $payer } noted: <cover>{ RUPIAH($amount) } was given back{ $left ->
        [0] , all is settled
       *[other] , { RUPIAH($left) } is left
    }</cover>. Thank you.
receipt-cover = It counts. { $receiver } (UPK) received <cover>the instalment { RUPIAH($amount) } for { $whom }</cover>. Number { $number }. Thank you, { $name }.
receipt-cover-bank = It counts. <cover>The instalment { RUPIAH($amount) } for { $whom }</cover> is in the UPK's account, checked by { $receiver }. Number { $number }. Thank you, { $name }.
# $name yang dibantu; sisa pinjamannya tidak disebut.
cover-amount-sure = { RUPIAH($amount) } for { $name }, is that right? If it is, press; if not, write it again.
# $amount sudah dilaporkan untuk $name.
cover-again = { RUPIAH($amount) } for { $name } was reported and is not counted yet. Is this other money?
