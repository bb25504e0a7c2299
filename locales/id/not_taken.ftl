### Pinjaman yang sudah cair lalu dibawa kembali utuh sebelum angsuran pertama: tidak jadi. Selalu dua pengurus.

button-relief-tidak-jadi = Tidak jadi
relief-why-no-payout = { $name } tidak punya pinjaman yang cair lewat sini dan masih berjalan. Pinjaman dari buku kertas diselesaikan dengan pelunasan.
relief-why-was-paid = Sudah ada angsuran { $name } yang masuk, jadi pinjaman ini sudah berjalan. Kalau mau diakhiri, terima pelunasannya. Kalau angsurannya salah catat, tulis koreksi dan nomor kuitansinya dulu.
relief-why-was-covered = Sudah ada angsuran { $name } yang ditalangi orang lain. Terima pelunasannya, atau bereskan talangannya dulu dengan koreksi dan nomor kuitansinya.
# $on: hari angsuran pertama.
relief-why-first-due = Angsuran pertama { $name } sudah sampai harinya, { DATE($on) }. Sesudah itu pinjaman diakhiri dengan pelunasan.
# $on: hari cair. $left: jumlah yang cair.
carry-loan-back-till =
    Pinjaman { $name } yang cair { DATE($on) }, { RUPIAH($left) }, tidak jadi dipakai.
    Uangnya sudah kembali utuh di kas UPK dan sudah dihitung?
choice-in-the-till = Sudah di kas, utuh
choice-not-in-the-till = Belum
carry-loan-back-cash-first = Terima dan hitung dulu { RUPIAH($left) } dari { $name }. Kalau sudah di kas, tekan Sudah di kas. Kalau kembali sebagian, terima sebagai angsuran.
carry-loan-back-why = Karena apa? Boleh ditulis.
choice-relief-berubah = Berubah pikiran
choice-relief-ada-uang = Sudah ada uang lain
# $others: anggota lain di pinjaman KSM yang sama.
carry-loan-back-summary =
    Pinjaman { $name }, { RUPIAH($left) } yang cair { DATE($on) }, tidak jadi: { $why }.
    Uangnya sudah di kas. Kartunya jadi nol, tanpa jasa.{ $others ->
        [0] {""}
       *[other] {" "}Pinjaman { $others } orang lain di KSM ini tetap berjalan.
    } Usulkan?
relief-ask-tidak-jadi =
    { $by } mencatat pinjaman { $name }, KSM { $ksm }, tidak jadi: { $why }. { RUPIAH($left) } yang cair { DATE($on) } sudah kembali di kas.
    Kartunya jadi nol, tanpa jasa.{ $others ->
        [0] {""}
       *[other] {" "}Pinjaman { $others } orang lain di KSM ini tetap berjalan.
    } Uangnya memang ada di kas? Setuju?
# Kepada peminjam.
relief-told-not-taken =
    Terima kasih, { $name }. { RUPIAH($amount) } sudah diterima kembali { $by }. No. { $number }.
    <cover>Pinjaman ini tidak jadi: tidak ada angsuran dan tidak ada jasa.</cover> Betul begitu?
not-taken-undone = Catatan ini sudah dibatalkan. Kabarnya ada di atas.
# Kepada pengawas atau koordinator yang bukan salah satu dari keduanya. $by: yang mengusulkan, $second: yang setuju.
not-taken-denied =
    { $name } bilang tidak betul: pinjaman { RUPIAH($amount) } tidak jadi, uangnya kembali di kas ({ $number }).
    Dicatat { $by }, disetujui { $second }. Tanyakan ke keduanya dan hitung kasnya. Kalau uangnya tidak kembali, minta petugas UPK menulis "koreksi { $number }".
button-not-taken-stands = Uangnya memang kembali
button-not-taken-look = Lihat yang tidak jadi
overview-not-taken = { $name } bilang uang pinjamannya tidak kembali di kas
not-taken-stands-told = { $by } sudah bertanya dan menghitung: <cover>{ RUPIAH($amount) } memang kembali di kas, pinjamannya tidak jadi.</cover> Kalau masih tidak cocok, tanyakan ke saya.
# Di catatan peminjam dan laporan bulan.
record-not-taken = Pinjaman { SHORTDATE($on) }, { RUPIAH($lent) }: tidak jadi, uangnya dibawa kembali utuh.
report-relief-not-taken = Tidak jadi bulan ini, uangnya kembali di kas: { RUPIAH($amount) }
