### Hitung kas KSM: pengurusnya menghitung isi kotak, pengurus lain membenarkan. Angka buku tidak diubah.

button-count-box = Hitung kas
button-box-counts = Hitungan
button-boxes = Kas KSM
button-see-box = Kas { $ksm }
button-box-yes = Benar
button-box-no = Tidak benar
count-box-group =
    { $n ->
        [0] Kas KSM yang mana?
       *[other] Kas KSM yang mana? Balas nomor atau namanya.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } KSM lagi, tulis namanya.
    }
# $before tabungan dari buku kertas.
count-box-old = Tabungan dari buku kertas { RUPIAH($before) }: ada di kotak kas KSM { $ksm } juga?
choice-box-with = Ada di kotak
choice-box-without = Tidak di situ
# $expected yang seharusnya ada, dengan $paper dari buku kertas, tanpa $out yang dilaporkan keluar sebagai talangan.
# $reported setoran yang belum sah, $asked tabungan yang diminta dan belum diberikan.
count-box-counted =
    Isi kas KSM { $ksm } seharusnya { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(dengan { RUPIAH($paper) } dari buku kertas)
    }.{ $out ->
        [0] {""}
       *[other] {" "}Talangan { RUPIAH($out) } yang baru dilaporkan sudah dikurangkan.
    }{ $reported ->
        [0] {""}
       *[other] {" "}Setoran { RUPIAH($reported) } yang belum disahkan belum termasuk.
    }{ $asked ->
        [0] {""}
       *[other] {" "}{ RUPIAH($asked) } yang diminta dan belum diberikan masih termasuk.
    }
    Hitung berdua, ya. Berapa isinya?
count-box-far =
    { RUPIAH($amount) }? Seharusnya { RUPIAH($expected) }. Mungkin nolnya kurang atau lebih. Mana yang benar?
# $side: less atau more.
count-box-reason =
    Kas KSM { $ksm } dihitung { RUPIAH($counted) }, seharusnya { RUPIAH($expected) }: { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) }. Tidak apa-apa, yang penting kelihatan. Kira-kira kenapa? Tekan, atau tulis dengan kata sendiri.
choice-box-unconfirmed = Ada yang belum disahkan
choice-box-forgotten = Ada yang lupa dicatat
choice-box-change = Salah kembalian
choice-box-unknown = Belum tahu
# $why: kode alasan, atau kata-kata sendiri; $said 0 bila tidak ada.
box-fact =
    kas KSM { $ksm } dihitung { RUPIAH($counted) }, seharusnya { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(dengan { RUPIAH($paper) } dari buku kertas)
    }: { $side ->
        [equal] cocok
        [less] kurang { RUPIAH($gap) }
       *[other] lebih { RUPIAH($gap) }
    }{ $said ->
        [0] {""}
       *[other] {" "}({ $why ->
            [unconfirmed] ada yang belum disahkan
            [forgotten] ada yang lupa dicatat
            [change] salah kembalian
            [unknown] belum tahu kenapa
           *[other] { $why }
        })
    }
box-kept =
    Tercatat: { $fact }.{ $side ->
        [equal] {""}
       *[other] {" "}Angka buku tidak saya ubah. Kalau sebabnya ketemu, betulkan catatannya lalu hitung lagi.
    }
    { $known ->
        [0] Belum ada pengurus lain yang bisa ditanya lewat sini. Tulis berdua di buku kertas, ya.
       *[other] Menunggu { $names } membenarkan.
    }
box-ask = { $by } mencatat: { $fact }. Benar begitu isinya?
box-answered =
    { $yes ->
        [1] Terima kasih, tercatat: benar.
       *[0] Terima kasih, tercatat: tidak benar.
    } { $by } saya beri tahu.
box-told =
    { $yes ->
        [1] { $by } membenarkan: { $fact }.
       *[0] { $by } bilang tidak benar: { $fact }. Hitung sekali lagi berdua, ya.
    }
# Selagi form dibuka, buku berubah.
box-moved = Selagi dihitung, ada catatan baru: isi kas KSM { $ksm } sekarang seharusnya { RUPIAH($expected) }. Belum ada yang saya catat. Hitung sekali lagi, ya.
box-own-voice = Ini dijawab pengurus lain, bukan yang menghitung.
box-counted-since = Kas KSM { $ksm } sudah dihitung lagi sesudah itu. Yang berlaku hitungan terakhir.
box-treasurer-counts = Kas KSM { $ksm } dihitung bendaharanya, { $name }. Sesudah itu bisa dibenarkan dari sini.
# $answered 0 belum dijawab, 1 dibenarkan, 2 tidak.
box-voice =
    { $answered ->
        [0] belum dibenarkan
        [1] dibenarkan { $name }
       *[2] tidak dibenarkan { $name }
    }
box-line = { SHORTDATE($on) } { $by }: { $fact }, { $voice }
box-page =
    { $n ->
        [0] Kas KSM { $ksm } belum pernah dihitung.
       *[other] Hitungan kas KSM { $ksm }, yang berlaku paling atas:
    }
    { $lines }
box-everywhere =
    Hitungan terakhir kas KSM:
    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}dan { $more } KSM lagi yang cocok.
    }
    { $never ->
        [0] {""}
       *[other] { $never } KSM belum pernah dihitung.
    }
# Jawaban "kenapa?" tentang satu hitungan.
box-why =
    { SHORTDATE($on) } pukul { HOUR($at) } { $by } menghitung: { $fact }, { $voice }.
box-why-made =
    Seharusnya waktu itu: isi menurut buku { RUPIAH($till) }{ $paper ->
        [0] {""}
       *[other] , dari buku kertas { RUPIAH($paper) }
    }{ $out ->
        [0] {""}
       *[other] , dikurangi talangan yang dilaporkan { RUPIAH($out) }
    }.
box-why-since =
    { $n ->
        [0] Sesudah itu tidak ada uang masuk atau keluar.
       *[other] Sesudah itu isinya menurut buku berubah { RUPIAH($amount) }, menjadi { RUPIAH($held) }.
    }
