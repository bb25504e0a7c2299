### Tabungan tanggung renteng di samping pinjaman, dan simpanan pokok saat masuk. Dianjurkan, tidak dipotong dari pinjaman.

surety-own = { $short ->
        [0] Tabungan TR cukup.
       *[other] Tabungan TR kurang { RUPIAH($short) } dari yang dianjurkan ({ RUPIAH($wanted) }); boleh dicicil.
    }
surety-pokok-own = Simpanan pokok { RUPIAH($short) } belum tercatat. Cukup sekali, saat masuk KSM.
surety-ksm = { $short ->
        [0] Tabungan TR se-KSM cukup ({ RUPIAH($wanted) }).
       *[other] Tabungan TR se-KSM kurang { RUPIAH($short) } dari yang dianjurkan ({ RUPIAH($wanted) }); boleh dicicil.
    }
surety-pokok-ksm = Simpanan pokok saat masuk belum tercatat: nomor { $numbers }, semuanya { RUPIAH($total) }.
surety-suggested = Tabungan tanggung renteng yang dianjurkan: { RUPIAH($total) } dari { $n } orang; uang pinjaman tetap utuh.{ $mine ->
        [0] {""}
       *[other] {" "}Kalau semua sudah menyerahkan, tekan di bawah. Kalau baru sebagian, tulis "tr 50" di barisnya pada lembar kumpulan.
    }
button-surety = Catat TR { RUPIAH($total) }
surety-enough = Tabungan tanggung renteng KSM { $ksm } sudah cukup. Tidak ada yang dobel.
surety-noted = Tabungan tanggung renteng { RUPIAH($total) } dari { $n } orang KSM { $ksm } DILAPORKAN, belum sah sampai bendahara menerima uangnya.
    { $lines }
