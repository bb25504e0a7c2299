### "Kenapa?": dari mana sebuah angka. Paling banyak sepuluh baris, baris pertama jawabannya.

why-of-what = Kenapa yang mana? Buka dulu halamannya (misalnya "kas", "laporan", atau "cari siti"), lalu tulis "kenapa" lagi.
why-till = Dari mana isinya? Buka bukunya:
button-why = Kenapa?
button-why-savings = Kenapa tabungannya?
button-why-older = Yang sebelumnya
why = { $lines }
why-which = Angka siapa yang mau dilihat asalnya?
why-which-loan = Pinjaman yang mana?
# $amount pinjaman, $on hari cair.
button-why-loan = { RUPIAH($amount) }, { SHORTDATE($on) }
# $n angsuran yang tersisa dari $of. Semua rupiah.
why-left =
    Sisa { $name } { RUPIAH($amount) }: pokok { RUPIAH($pokok) } dan jasa { RUPIAH($jasa) }{ $fine ->
        [0] {""}
       *[other] {" "}ditambah { RUPIAH($fine) } karena lewat tanggal
    }, tinggal { $n } dari { $of } angsuran.{ $titipan ->
        [0] {""}
       *[other] {" "}Titipan { RUPIAH($titipan) } menunggu angsuran berikutnya.
    }
# $first angsuran pertama = $pokok + $jasa_row; $last angsuran terakhir bila lain, 0 bila sama.
why-lent =
    Pinjaman { FULLDATE($on) }: { RUPIAH($principal) } dengan jasa { RUPIAH($jasa) }, { $n } kali { RUPIAH($first) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa_row) }){ $last ->
        [0] .
       *[other] , yang terakhir { RUPIAH($last) }.
    }
why-rules-shipped = Aturannya: { $name } versi { $version }, bawaan.
# $by yang mengusulkan, $second yang menyetujui.
why-rules = Aturannya: { $name } versi { $version }, sejak { SHORTDATE($since) } ({ $by } dan { $second }).
why-before = Dari buku kertas, sudah dibayar: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }.
# Satu pembayaran. $said yang melapor ($n_said 0: tidak ada selain $by), $by yang menghitung. $waits titipan.
# $covered 1: dibayarkan $payer. $first sampai $last nomor angsuran, $n 0 bila tidak ada.
why-paid =
    { SHORTDATE($on) } { RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , pengganti { $before }
        })
    }{ $covered ->
        [0] {""}
       *[other] {" "}dibayarkan { $payer }
    }: { $n_said ->
        [0] {""}
       *[other] dilaporkan { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] lewat { $via },{" "}
    }dihitung { $by }. { $n ->
        [0] {""}
        [1] Angsuran { $first }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] Angsuran { $first }-{ $last }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , tambahan lewat tanggal { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {""}
           *[other] ,{" "}
        }titipan { RUPIAH($waits) }
    }.
# Dibatalkan, jadi tidak dihitung.
why-undone =
    { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }): dibatalkan { $undone_by } { SHORTDATE($undone_on) }, tidak ikut dihitung{ $n_became ->
        [0] .
       *[other] , diganti { $became }.
    }
# Bagian kartu yang selesai tanpa uang. $kind: reschedule, write-off, atau lain.
why-moved =
    { SHORTDATE($on) } { RUPIAH($amount) } { $kind ->
        [carry] pindah ke kartu di KSM baru
        [reschedule] pindah ke kartu baru
        [write-off] dihapus dari buku
       *[other] berkurang tanpa uang
    }, dicatat { $by }.
why-waits = { SHORTDATE($on) } { RUPIAH($amount) } dilaporkan { $said }, masih menunggu dihitung.
why-next =
    Berikutnya angsuran { $number }, { DATE($on) }: { RUPIAH($amount) }{ $titipan ->
        [0] .
       *[other] {" "}({ RUPIAH($whole) } dikurangi titipan { RUPIAH($titipan) }).
    }
# $first sampai $last: $n angsuran yang harinya sudah tiba.
why-due =
    Belum tercatat: angsuran { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, { DATE($on) }: { RUPIAH($amount) }.
why-older = dan { $n } lainnya sebelum itu

why-saved = Tabungan { $name } { RUPIAH($amount) }. Asalnya:
why-saved-before =
    Dari buku kertas: { RUPIAH($amount) }{ $pot }{ $wrong ->
        [0] .
       *[other] , keliru dan sudah dibetulkan, tidak ikut dihitung.
    }
why-put-in =
    { SHORTDATE($on) } masuk { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , pengganti { $before }
        })
    }: { $n_said ->
        [0] {""}
       *[other] dilaporkan { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] lewat { $via },{" "}
    }diterima { $by }
why-taken =
    { SHORTDATE($on) } keluar { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: diberikan { $by }

# Laporan bulan. $made hari laporan bulan yang sudah lewat pertama dibuat.
why-report =
    Angka { $bkm }, { DATE($on) }: dari kartu { $n } KSM dan uang yang sudah sah{ $how ->
        [closed] , seperti waktu ditutup { DATE($made) }.
        [first] , seperti dibaca pertama kali { DATE($made) }.
       *[now] .
    }
# $edge dari berapa angsuran tertunda; $late pokok yang tertunda.
why-report-counted =
    Dihitung berisiko: tertunda { $edge } angsuran atau lebih. LAR { $n } dari { $of } KSM; PAR sisa pokok mereka { RUPIAH($amount) } dari { RUPIAH($whole) }; RR semua kecuali pokok tertunda { RUPIAH($late) }.
why-report-group = - { $name }: tertunda { $behind } angsuran ({ RUPIAH($late) }), sisa pokok { RUPIAH($amount) }, pokok tertunda { RUPIAH($late_pokok) }
why-report-more = dan { $n } KSM lainnya
why-report-classes = Cadangan: { $parts }.
why-report-no-classes = Cadangan: belum ada sisa pokok.
why-report-class =
    { $name } { RUPIAH($amount) }{ $known ->
        [0] , persennya belum ditetapkan
       *[other] {" "}kali { PERCENT($rate) }
    }
why-report-and = { $first }; { $more }

# Di bawah CCr & kesehatan. $what nama pos, $n banyaknya catatan; yang terakhir: $on, $number, $said, $by.
why-fund = { $bkm }, { MONTH($since) } sampai { DATE($on) }: pendapatan { RUPIAH($income) }, biaya { RUPIAH($cost) }, hanya uang yang sudah sah. Asalnya:
why-fund-source =
    { $what } { RUPIAH($amount) }: { $n } catatan, yang terakhir { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }, { $n_said ->
        [0] {""}
       *[other] ditulis { $said },{" "}
    }dipastikan { $by }.
why-fund-source-none = { $what } { RUPIAH($amount) }: dari kartu, tanpa pembayaran di masa ini.
why-fund-more = dan { $n } pos lainnya
why-fund-stands = Kas { RUPIAH($kas) } dan bank { RUPIAH($bank) } menurut bukunya; sisa pokok { RUPIAH($left) }, tertunda { RUPIAH($late) }, per KSM di "Kenapa?" laporan.
why-fund-account =
    { $account ->
        [jasa] Jasa pinjaman
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pendapatan lain
        [biaya-operasional] Biaya operasional
        [honorarium] Honorarium
        [biaya-bank] Biaya bank
        [iptw] IPTW (bayar tepat waktu)
        [biaya-cadangan] Cadangan risiko disisihkan
        [cadangan-risiko] Cadangan yang ada
       *[modal-awal] Modal
    }
