### Catatan sendiri. Baris pertama adalah jawabannya.

record = { $lines }
record-savings =
    Tabungan { $name }: { RUPIAH($saved) } sah{ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } dilaporkan.
    }
record-loan =
    Angsuran { $name }: sudah { $paid }, tinggal { $left } ({ RUPIAH($outstanding) }){ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } dilaporkan.
    }{ $titipan ->
        [0] {""}
       *[other] {" "}Titipan { RUPIAH($titipan) } untuk angsuran berikutnya.
    }
# $n banyaknya angsuran, semua sudah dibayar.
record-loan-over = Angsuran { $name } sudah lunas, { $n } kali.
record-no-loan = { $name } tidak punya angsuran yang berjalan.
record-next =
    { $amount ->
        [0] Berikutnya { DATE($on) }: sudah tertutup titipan.
       *[other] Berikutnya { RUPIAH($amount) }, { DATE($on) }.
    }
record-next-open = { $n ->
        [1] Angsuran { DATE($on) } belum tercatat: { RUPIAH($amount) }.
       *[other] { $n } angsuran sejak { DATE($on) } belum tercatat: { RUPIAH($amount) }.
    } Kalau sudah dibayar, beri tahu saya.

search-people-words = Siapa yang dicari? Tulis nama, KSM, RT, nomor di buku, atau nomor kuitansi.
search-how = Tulis "cari" lalu nama, KSM, RT, nomor di buku, atau nomor kuitansinya. Contoh: cari siti mawar
search-receipt-how = Tulis "cari" lalu nomor kuitansinya, lengkap. Contoh: cari H-0001-4
search-nobody = Tidak ada yang cocok dengan "{ $words }".
search-found = { $lines }
search-receipt = { $i }. { $receipt }: { $name }, KSM { $ksm } nomor { $number }
search-more = Masih ada yang lain. Tambah satu kata lagi: nama, KSM, RT, atau nomornya.
button-correct = Koreksi
button-persons-page = Catatan { $name }
search-line =
    { $i }. { $name }, KSM { $ksm } nomor { $number }{ $has_rt ->
        [0] {""}
       *[other] , RT { $rt }
    }
# $reversed: 1 bila sudah dibatalkan.
receipt-found =
    { $number }: { $name }, { $purpose } { RUPIAH($amount) }, { DATE($on) }{ $reversed ->
        [0] .
       *[other] , sudah dibatalkan{ $n_became ->
            [0] {""}
           *[other] , diganti { $became }
        }.
    }

correct-receipt-number = Nomor kuitansi yang mana? Contoh: J-0007-6
correct-receipt-why = Karena apa?
choice-why-typing = Salah ketik
choice-why-given-back = Uang dikembalikan
# $number nomor kuitansi, $why kode alasan.
correct-what-taken = tabungan { $pot } yang diambil
# $whose 0: bukti kas, tanpa nama. $what untuk apa. $second 1: pengurus lain ditanya dulu.
correct-receipt-summary =
    Kuitansi { $number }{ $whose ->
        [0] {" "}({ RUPIAH($amount) }, { DATE($on) })
       *[other] , { $name }: { $what } { RUPIAH($amount) }, { DATE($on) },
    } dibatalkan karena { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }. Keduanya tetap terlihat di buku.{ $shut ->
        [0] { $second ->
            [0] {""}
           *[other] {" "}Orang kedua ditanya dulu.
        }
       *[other] {" "}Buku { MONTH($closed) } sudah ditutup, jadi orang kedua ditanya dulu, dan ditulis di bulan yang masih buka.
    }
no-such-receipt = Kuitansi { $number } tidak saya temukan. Coba lihat lagi huruf dan angkanya.
# $aloud 1: yang bayar tidak punya HP.
reversed =
    Kuitansi { $number } dibatalkan: { $name }, { RUPIAH($amount) }. Kalau perlu, minta dilaporkan lagi dengan benar.{ $aloud ->
        [0] {""}
       *[other] {" "}{ $name } tidak punya HP: dibacakan di kumpulan, ada di [Tugas saya] pengurus KSM.
    }
reversed-before = Kuitansi { $number } sudah dibatalkan sebelumnya.
receipt-reversed =
    Kuitansi { $number } (<cover>{ $purpose }{ $pot } { RUPIAH($amount) }</cover>) dibatalkan { $who }: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }. Kalau tidak cocok, tanyakan ke saya.

# Pejabat kedua ditanya. $why: sebabnya, seperti pilihan [Salah orang] dst.
reversal-ask =
    { $by } minta kuitansi { $number } dibatalkan: KSM { $ksm }, <cover>{ $what } { RUPIAH($amount) }</cover>.{ $own ->
        [0] {""}
       *[other] {" "}Ini uang { $by } sendiri, atau orang yang satu HP.
    } Sebabnya: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
       *[given-back] uangnya dikembalikan
    }.
button-reversal-yes = Betul, batalkan
button-reversal-no = Jangan dibatalkan
button-reversal-look = Lihat { $number }
reversal-waits = Kuitansi { $number } ({ RUPIAH($amount) }) minta dibatalkan.
reversal-asked =
    Kuitansi { $number } ({ RUPIAH($amount) }) belum dibatalkan: perlu persetujuan kedua.{ $own ->
        [0] {""}
       *[other] {" "}Uang sendiri, juga yang satu HP, selalu dilihat orang lain dulu.
    }{ $known ->
        [0] {" "}Belum ada pengurus lain yang bisa ditanya.
       *[other] {" "}Saya tanyakan ke { $names }.
    }
reversal-refused = Baik, kuitansi { $number } tetap berlaku.
reversal-agreed-told = { $by } setuju: kuitansi { $number } sudah dibatalkan.
reversal-refused-told = { $by } tidak setuju: kuitansi { $number } tetap berlaku.

# Di halaman seseorang di loket: kuitansinya yang terakhir.
correct-which = Kuitansi { $name } yang mana yang keliru?
button-correct-one = { $number }, { SHORTDATE($on) }, { RUPIAH($amount) }
# $number pencairan pinjaman: tidak dikoreksi, ada jalan lain.
correct-payout = { $number } itu pencairan pinjaman { $name }, tidak dibatalkan lewat koreksi. Kalau pinjamannya tidak jadi dan uangnya kembali utuh, tulis "pinjaman tidak jadi { $name }". Kalau angsurannya yang perlu diubah, buka catatannya lalu tekan [Keringanan].

# Dibatalkan satu petugas: kepada pengawas, tanpa nama anggota.
overview-taken-out = { $lines }
taken-out-line =
    kuitansi { $number } ({ RUPIAH($amount) }) dibatalkan { $by } { SHORTDATE($on) }: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }
button-seen-taken-out = Sudah saya lihat
taken-out-seen = Baik, tercatat: { $n } pembatalan sudah dilihat.
taken-out-denied = KSM { $ksm }: kuitansi { $number } <cover>({ RUPIAH($amount) })</cover> dibatalkan { $by }. Waktu dibacakan, yang punya bilang tidak betul. Tanyakan ke keduanya; kalau memang sudah dibayar, minta dicatat lagi.
