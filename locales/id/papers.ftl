### Yang dicetak untuk satu KSM atau satu anggota: surat cocok saldo, tanggung renteng, kartu.

# $n banyaknya KSM, $more yang tidak muat sebagai tombol.
print-menu =
    Cetak untuk KSM yang mana?{ $more ->
        [0] {""}
       *[other] {" "}Yang lain: tulis "cetak" lalu namanya.
    }
print-ksm = KSM { $ksm }: mau cetak apa?
print-no-such-ksm = Tidak ada KSM yang cocok dengan "{ $words }". Tulis "cetak" saja untuk melihat daftarnya.
print-not-yours = Surat KSM dicetak oleh petugas UPK, atau ketua dan bendahara untuk KSM-nya sendiri.
print-no-loan = KSM { $ksm } tidak punya pinjaman yang berjalan, jadi belum ada pernyataannya.
print-balances = Surat cocok saldo KSM { $ksm }. Lembar kedua hanya untuk ketua dan bendahara.
print-balances-all = Surat cocok saldo untuk { $n } KSM yang belum cocok. Lembar kedua tiap surat hanya untuk ketua dan bendahara.
print-renteng = Pernyataan tanggung renteng KSM { $ksm }, satu baris tanda tangan per anggota.
card-file = Kartu angsuran { $name }, KSM { $ksm }. Baris demi baris sama dengan kartu kertas.
button-print-ksm = Surat KSM
button-print-balances = Surat cocok saldo
button-print-renteng = Tanggung renteng
button-print-all = Surat cocok saldo, semua KSM
button-card-sheet = Kartu Excel
button-card-paper = Kartu PDF

# Di kertas.
drawing-secret = Penting dan rahasia
drawing-balances-title = SURAT COCOK SALDO
drawing-balances-file = Surat cocok saldo, { FULLDATE($on) }
drawing-balances-to =
    Kepada Ketua dan Bendahara KSM { $ksm }.
    Beginilah catatan kami pada { FULLDATE($on) }. Mohon dicocokkan dengan buku KSM.
drawing-balances-what = Uraian
drawing-balances-ours = Menurut catatan UPK
drawing-balances-yours = Menurut buku KSM (diisi bila beda)
drawing-balances-savings = Tabungan semua anggota
drawing-balances-pokok = Sisa pokok pinjaman
drawing-balances-jasa = Sisa jasa pinjaman
drawing-balances-owed = Jumlah sisa
drawing-balances-tick =
    (     )  Cocok.
    (     )  Tidak cocok; yang benar kami tulis di kolom kanan.
drawing-balances-ask =
    { $known ->
        [0] Kalau ada yang beda, sampaikan saja ke UPK; kita lihat bersama.
       *[other] Kalau ada yang beda, sampaikan saja ke { $name }; kita lihat bersama.
    }
drawing-balances-list = Daftar anggota
drawing-balances-list-for = KSM { $ksm }, { FULLDATE($on) }. Hanya untuk ketua dan bendahara. Penting dan rahasia.
drawing-balances-rest = Lain-lain
drawing-left-pokok = Sisa pokok
drawing-left-jasa = Sisa jasa
drawing-no-names = Nama tidak dicetak: kesepakatan KSM tentang nama belum ditandatangani. Nomor = nomor di buku KSM.
drawing-renteng-file = Pernyataan tanggung renteng, { FULLDATE($on) }
drawing-renteng-title = PERNYATAAN TANGGUNG RENTENG
drawing-renteng-of = KSM { $ksm }
# $amount rupiah, $on tanggal cair, $n banyaknya angsuran.
drawing-renteng-we = Kami, anggota KSM { $ksm }, menanggung bersama pinjaman KSM sebesar { RUPIAH($amount) }, cair { FULLDATE($on) }, dibayar { $n } kali angsuran.
drawing-renteng-how = Bila salah satu dari kami berhalangan, yang lain menutup dulu menurut kesepakatan KSM. Siapa yang menutup dicatat, dan berhak dikembalikan.
drawing-renteng-share = Bagian pinjaman
drawing-signature = Tanda tangan
drawing-office-chair = Ketua KSM
drawing-office-treasurer = Bendahara KSM
drawing-card-name = KARTU ANGSURAN
drawing-card-whose = { $name }, KSM { $ksm }, nomor { $number }
drawing-card-terms = Pinjaman { RUPIAH($amount) }, cair { FULLDATE($on) }, { $n } kali angsuran.
xlsx-card = Kartu
xlsx-card-title = Kartu angsuran { $name }, KSM { $ksm }, nomor { $number }
xlsx-head-no = No
xlsx-head-due = Tanggal
xlsx-head-pokok = Pokok
xlsx-head-jasa = Jasa
xlsx-head-total = Jumlah
xlsx-head-left = Sisa sesudahnya
xlsx-head-paid = Sudah
xlsx-head-initials = Paraf
