### Cocokkan uang: pengawas menghitung di depan yang memegang, berdua bilang sama.

home-cocokkan-uang = Cocokkan uang
match-money-which = Uang di mana yang dicocokkan?
choice-match-upk = Kas UPK
choice-match-ksm = Kas KSM
match-money-group =
    { $n ->
        [0] Kas KSM yang mana?
       *[other] Kas KSM yang mana? Balas nomor atau namanya.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } KSM lagi, tulis namanya.
    }
# $held isi menurut buku.
match-money-counted =
    { $place ->
        [upk] Kas UPK
       *[ksm] Kas KSM { $ksm }
    } menurut buku { RUPIAH($held) }. Hitung di depan yang memegang: berapa isinya?
# $before tabungan dari buku kertas.
match-money-old = Tabungan dari buku kertas { RUPIAH($before) } ikut dihitung di situ?
choice-match-with = Ikut dihitung
choice-match-without = Tidak ikut
# $expected angka buku, sudah dengan $old dari buku kertas.
match-fact =
    { $place ->
        [upk] kas UPK
       *[ksm] kas KSM { $ksm }
    } dihitung { RUPIAH($counted) }, buku { RUPIAH($expected) }{ $old ->
        [0] {""}
       *[other] {" "}(dengan { RUPIAH($old) } dari buku kertas)
    }: { $side ->
        [equal] cocok
        [less] kurang { RUPIAH($gap) }
       *[other] lebih { RUPIAH($gap) }
    }
match-kept =
    Tercatat apa adanya, angka buku tidak saya ubah: { $fact }.
    { $known ->
        [0] Yang memegang belum bisa ditanya lewat sini. Tulis berdua di buku kertas.
       *[other] Menunggu { $names } membenarkan.
    }
match-ask = { $by } mencatat: { $fact }. Betul begitu?
button-match-yes = Betul
button-match-no = Tidak betul
match-answered =
    { $yes ->
        [1] Baik, tercatat: betul begitu.
       *[0] Baik, tercatat: tidak begitu.
    } { $by } saya beri tahu.
match-told =
    { $yes ->
        [1] { $by } membenarkan: { $fact }.
       *[0] { $by } bilang tidak begitu: { $fact }. Hitung sekali lagi berdua, ya.
    }
match-own-voice = Ini harus dijawab yang memegang uangnya, bukan yang menghitung.
# $answered 0 belum dijawab, 1 dibenarkan, 2 tidak.
overview-match =
    { $fact }, { $by } { SHORTDATE($on) }{ $answered ->
        [0] , belum dijawab yang memegang
        [1] , dibenarkan { $keeper }
       *[2] , tidak dibenarkan { $keeper }
    }
