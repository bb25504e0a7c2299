### Laporan bulan: satu halaman, satu gambar, satu berkas. Nama orang tidak ada.

# $shares: LAR, PAR, RR. Semua rupiah.
report-page =
    { $bkm }, { DATE($on) }: { $n } KSM meminjam, sisa pokok { RUPIAH($lent) }.{ $n_late ->
        [0] {" "}Tidak ada yang tertunda.
       *[other] {" "}Tertunda { RUPIAH($late) } di { $n_late } KSM.
    }
    { $shares }
    { $reserve_known ->
        [0] Cadangan: persennya belum ditetapkan.
       *[other] Cadangan yang perlu: { RUPIAH($reserve) }.
    }{ $foots ->
        [0] {" "}Jumlahnya belum cocok, tulis "tanya" kepada pengurus.
       *[other] {""}
    }{ $changed ->
        [first] {" "}Begini laporan ini waktu pertama dibuat, { DATE($made) }.
        [changed] {" "}Sejak laporan ini pertama dibuat ada pembetulan.
       *[same] {""}
    }{ $open ->
        [0] {""}
       *[other] {" "}Bulan ini belum ditutup, angkanya sementara.
    }
report-share = { $figure } { PERCENT($share) }, { $mark } ({ RUPIAH($part) } dari { RUPIAH($whole) })
report-share-groups = { $figure } { PERCENT($share) }, { $mark } ({ $part } dari { $whole } KSM)
report-share-none = { $figure }: belum ada data
# Di samping angka bulan ini; hanya bila ada.
report-relief-watched = Dijadwal ulang, masih dipantau: { RUPIAH($amount) }
report-relief-resting = Dalam masa keringanan: { RUPIAH($amount) }
report-relief-written-off = Dihapus buku sampai hari ini: { RUPIAH($amount) }
report-relief-recovered = Pemulihan bulan ini { RUPIAH($amount) }, seluruhnya { RUPIAH($ever) }
report-picture = Pinjaman { $bkm }, { DATE($on) }
report-sheets = Laporan { $bkm }, { DATE($on) }
report-paper = Laporan { $bkm }, { DATE($on) }, siap dicetak dan ditandatangani.
button-report-picture = Gambar
button-report-sheets = Lembar XLSX
button-report-paper = PDF cetak
button-report-first = Seperti semula
button-report-now = Seperti sekarang
button-report-before = { DATE($on) }

# Gambar dan berkas.
drawing-report-title = { $bkm }, { FULLDATE($on) }
drawing-ksm = KSM
drawing-balance = Sisa pokok
drawing-late = Tertunda
drawing-class = Kelas
drawing-others = { $n } KSM lain
xlsx-rules = Aturan: { $profile }, versi { $version }
xlsx-foots = Cek jumlah: cocok
xlsx-foots-not = Cek jumlah: TIDAK cocok
xlsx-loans = LPP
xlsx-loans-title = Laporan perkembangan pinjaman, { $bkm }, { FULLDATE($on) }
xlsx-plan = Rencana dan hasil
xlsx-plan-title = Rencana dan realisasi, { $bkm }, { FULLDATE($on) }
xlsx-classes = Kolektibilitas
xlsx-classes-title = Kolektibilitas, { $bkm }, { FULLDATE($on) }
xlsx-reserves = Cadangan
xlsx-reserves-title = Cadangan penghapusan, { $bkm }, { FULLDATE($on) }
xlsx-late = Tunggakan
xlsx-late-title = Tunggakan, { $bkm }, { FULLDATE($on) }
xlsx-relief = Jadwal ulang & keringanan
xlsx-relief-title = Jadwal ulang & keringanan, { $bkm }, { FULLDATE($on) }
xlsx-head-ksm = KSM
xlsx-head-lent = Pinjaman
xlsx-head-target = Target
xlsx-head-to-date = s.d. hari ini
xlsx-head-gap = Selisih
xlsx-head-behind = Angsuran tertunda
xlsx-head-late = Jumlah
xlsx-head-rate = Persen
xlsx-head-reserve = Cadangan
xlsx-head-class = Kelas
xlsx-head-target-pokok = Target pokok
xlsx-head-target-jasa = Target jasa
xlsx-head-before-pokok = s.d. bulan lalu pokok
xlsx-head-before-jasa = s.d. bulan lalu jasa
xlsx-head-month-pokok = Bulan ini pokok
xlsx-head-month-jasa = Bulan ini jasa
xlsx-head-to-date-pokok = s.d. hari ini pokok
xlsx-head-to-date-jasa = s.d. hari ini jasa
xlsx-head-balance-pokok = Sisa pokok
xlsx-head-balance-jasa = Sisa jasa
xlsx-head-late-pokok = Tertunda pokok
xlsx-head-late-jasa = Tertunda jasa
xlsx-head-watched = Dijadwal ulang
xlsx-head-resting = Masa keringanan
xlsx-head-written-off = Dihapus buku
xlsx-head-class-I = I
xlsx-head-class-II = II
xlsx-head-class-III = III
xlsx-head-class-IV = IV
xlsx-head-class-V = V

# Berkas cetak (PDF): kop, daftar isi, tanda tangan.
drawing-letterhead = Unit Pengelola Keuangan (UPK)
drawing-page = Halaman { $n } dari { $count }
drawing-place-and-day = ...................., ....................
drawing-report-file = Laporan { $bkm }, { FULLDATE($on) }
drawing-report-name = Laporan bulan { MONTH($on) }
# $n KSM yang meminjam; $lent, $late, $reserve rupiah.
drawing-report-short =
    Keadaan { FULLDATE($on) }: { $n } KSM meminjam, sisa pokok { RUPIAH($lent) }.
    { $n_late ->
        [0] Tidak ada yang tertunda.
       *[other] Tertunda { RUPIAH($late) } di { $n_late } KSM.
    } { $reserve_known ->
        [0] Persen cadangan belum ditetapkan.
       *[other] Cadangan yang perlu: { RUPIAH($reserve) }.
    }
drawing-not-closed = Bulan ini belum ditutup dua pengurus: angka sementara.
drawing-closed = Ditutup { FULLDATE($on) } pada catatan ke-{ $n }. Empat kata saksi:
# Di bawah buku kas dan buku bank: hitungan terakhir bulan itu. $why kode alasan, atau kata-kata sendiri.
drawing-counted =
    { $till ->
        [kas] Kas dihitung
       *[bank] Buku bank dicocokkan
    } { $by }, { FULLDATE($on) }: { RUPIAH($counted) }. Menurut buku { RUPIAH($expected) }: { $side ->
        [equal] cocok.
        [less] kurang { RUPIAH($gap) }
       *[more] lebih { RUPIAH($gap) }
    }{ $why ->
        [unknown] {" "}(belum tahu sebabnya).
        [missing] {" "}(ada bukti belum dicatat).
        [change] {" "}(salah kembalian).
       *[other] { $side ->
            [equal] {""}
           *[other] {" "}({ $why }).
        }
    }
drawing-not-counted = { $till ->
        [kas] Kas belum dihitung bulan ini.
       *[bank] Buku bank belum dicocokkan bulan ini.
    }
drawing-sheets-in-file = Isi berkas ini
drawing-in-rupiah = Semua angka dalam rupiah
drawing-no-rows = Tidak ada.
drawing-group-target = Target
drawing-group-before = s.d. bulan lalu
drawing-group-month = Bulan ini
drawing-group-to-date = s.d. hari ini
drawing-group-balance = Sisa
drawing-group-late = Tertunda
drawing-signed-made = Dibuat oleh,
drawing-signed-checked = Diperiksa oleh,
drawing-signed-known = Mengetahui,
drawing-office-clerk = Petugas UPK
drawing-office-supervisor = Pengawas
drawing-office-coordinator = Koordinator BKM
