### Buku kas bendahara KSM. Tidak menyebut nama; namanya di balik nomor baris.

home-buku-kas = Buku kas
# $held isi menurut buku; $before tabungan dari buku kertas, yang uangnya tidak diketahui di mana.
ksm-cash =
    Kas KSM { $ksm } seharusnya { RUPIAH($held) }.{ $n ->
        [0] {" "}Belum ada uang masuk atau keluar.
       *[other] {""}
    }{ $before ->
        [0] {""}
       *[other] {" "}Belum termasuk tabungan dari buku kertas { RUPIAH($before) }.
    }{ $n_counted ->
        [0] {""}
       *[other] {"\u000A"}Hitungan terakhir { $counted }.
    }
    { $lines }
    { $n ->
        [0] {""}
       *[other] Dari siapa atau untuk siapa? Tekan nomornya.
    }
# $left isi sesudahnya.
ksm-cash-line =
    { $i }. { SHORTDATE($on) } { $what } { RUPIAH($amount) }, isi { RUPIAH($left) }
ksm-cash-what =
    { $what ->
        [saved] tabungan masuk
        [taken] tabungan diambil
        [covered] talangan untuk anggota
        [covered-back] talangan kembali
        [cover-undone] talangan dibetulkan
        [handed-back] titipan dari UPK
        [came] tabungan pindahan
        [went] tabungan pindah
        [put-right-in] pembetulan masuk
        [put-right-out] pembetulan keluar
        [other-in] lainnya masuk
       *[other] lainnya keluar
    }
ksm-cash-which = Kas KSM yang mana?
ksm-cash-why =
    { SHORTDATE($on) } { $what }:
    { $lines }
    { $more ->
        [0] {""}
       *[other] dan { $more } lagi.
    }
# $named 0 bila tidak untuk satu orang; $said yang melaporkan, $by yang menerima atau memberikan.
ksm-cash-from =
    { $named ->
        [0] {""}
       *[other] { $name }{" "}
    }{ RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: { $n_said ->
        [0] {""}
       *[other] dilaporkan { $said },{" "}
    }disahkan { $by }
