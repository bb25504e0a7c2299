### Laporan wulanan: sakaca, sagambar, saberkas. Asmanipun tiyang mboten wonten.

report-page =
    { $bkm }, { DATE($on) }: { $n } KSM nyambut, sisanipun pokok { RUPIAH($lent) }.{ $n_late ->
        [0] {" "}Mboten wonten ingkang kasep.
       *[other] {" "}Kasep { RUPIAH($late) } ing { $n_late } KSM.
    }
    { $shares }
    { $reserve_known ->
        [0] Cadangan: persenipun dereng katemtokaken.
       *[other] Cadangan ingkang perlu: { RUPIAH($reserve) }.
    }{ $foots ->
        [0] {" "}Cacahipun dereng cocog, mangga matur dhateng pengurus.
       *[other] {""}
    }{ $changed ->
        [first] {" "}Mekaten laporan punika nalika sepisanan kadamel, { DATE($made) }.
        [changed] {" "}Sasampunipun laporan punika sepisanan kadamel, wonten ingkang kaleresaken.
       *[same] {""}
    }{ $open ->
        [0] {""}
       *[other] {" "}Wulan punika dereng katutup, angkanipun sawetawis.
    }
report-share = { $figure } { PERCENT($share) }, { $mark } ({ RUPIAH($part) } saking { RUPIAH($whole) })
report-share-groups = { $figure } { PERCENT($share) }, { $mark } ({ $part } saking { $whole } KSM)
report-share-none = { $figure }: dereng wonten data
# Di samping angka bulan ini; hanya bila ada.
report-relief-watched = Jadwal ulang, taksih dipunpantau: { RUPIAH($amount) }
report-relief-resting = Ing wekdal kaentengan: { RUPIAH($amount) }
report-relief-written-off = Dipunhapus buku dumugi dinten menika: { RUPIAH($amount) }
report-relief-recovered = Pemulihan wulan menika { RUPIAH($amount) }, sedaya { RUPIAH($ever) }
report-picture = Pinjeman { $bkm }, { DATE($on) }
report-sheets = Laporan { $bkm }, { DATE($on) }
report-paper = Laporan { $bkm }, { DATE($on) }, sampun siyaga dipuncithak lan dipuntapakastani.
button-report-picture = Gambar
button-report-sheets = Lembar XLSX
button-report-paper = PDF cithak
button-report-first = Kados wiwitanipun
button-report-now = Kados samenika
button-report-before = { DATE($on) }

# Gambar dan berkas.
drawing-report-title = { $bkm }, { FULLDATE($on) }
drawing-ksm = KSM
drawing-balance = Sisa pokok
drawing-late = Kasep
drawing-class = Kelas
drawing-others = { $n } KSM sanes
xlsx-rules = Aturan: { $profile }, versi { $version }
xlsx-foots = Cek cacah: cocog
xlsx-foots-not = Cek cacah: MBOTEN cocog
xlsx-loans = LPP
xlsx-loans-title = Laporan lampahipun pinjeman, { $bkm }, { FULLDATE($on) }
xlsx-plan = Rancangan lan asil
xlsx-plan-title = Rancangan lan asil, { $bkm }, { FULLDATE($on) }
xlsx-classes = Kolektibilitas
xlsx-classes-title = Kolektibilitas, { $bkm }, { FULLDATE($on) }
xlsx-reserves = Cadangan
xlsx-reserves-title = Cadangan, { $bkm }, { FULLDATE($on) }
xlsx-late = Ingkang kasep
xlsx-late-title = Ingkang kasep, { $bkm }, { FULLDATE($on) }
xlsx-relief = Jadwal ulang & kaentengan
xlsx-relief-title = Jadwal ulang & kaentengan, { $bkm }, { FULLDATE($on) }
xlsx-head-ksm = KSM
xlsx-head-lent = Pinjeman
xlsx-head-target = Target
xlsx-head-to-date = dumugi dinten punika
xlsx-head-gap = Selisih
xlsx-head-behind = Angsuran kasep
xlsx-head-late = Cacah
xlsx-head-rate = Persen
xlsx-head-reserve = Cadangan
xlsx-head-class = Kelas
xlsx-head-target-pokok = Target pokok
xlsx-head-target-jasa = Target jasa
xlsx-head-before-pokok = dumugi wulan kapengker pokok
xlsx-head-before-jasa = dumugi wulan kapengker jasa
xlsx-head-month-pokok = Wulan punika pokok
xlsx-head-month-jasa = Wulan punika jasa
xlsx-head-to-date-pokok = dumugi dinten punika pokok
xlsx-head-to-date-jasa = dumugi dinten punika jasa
xlsx-head-balance-pokok = Sisa pokok
xlsx-head-balance-jasa = Sisa jasa
xlsx-head-late-pokok = Kasep pokok
xlsx-head-late-jasa = Kasep jasa
xlsx-head-watched = Jadwal ulang
xlsx-head-resting = Wekdal kaentengan
xlsx-head-written-off = Dipunhapus buku
xlsx-head-class-I = I
xlsx-head-class-II = II
xlsx-head-class-III = III
xlsx-head-class-IV = IV
xlsx-head-class-V = V

# Berkas cithak (PDF): kop, isinipun, tapak asta.
drawing-letterhead = Unit Pengelola Keuangan (UPK)
drawing-page = Kaca { $n } saking { $count }
drawing-place-and-day = ...................., ....................
drawing-report-file = Laporan { $bkm }, { FULLDATE($on) }
drawing-report-name = Laporan wulan { MONTH($on) }
# $n KSM ingkang nyambut; $lent, $late, $reserve rupiah.
drawing-report-short =
    Kawontenan { FULLDATE($on) }: { $n } KSM nyambut, sisanipun pokok { RUPIAH($lent) }.
    { $n_late ->
        [0] Mboten wonten ingkang kasep.
       *[other] Kasep { RUPIAH($late) } ing { $n_late } KSM.
    } { $reserve_known ->
        [0] Persenipun cadangan dereng katemtokaken.
       *[other] Cadangan ingkang perlu: { RUPIAH($reserve) }.
    }
drawing-not-closed = Wulan punika dereng katutup kalih pengurus: angka samentawis.
drawing-closed = Katutup { FULLDATE($on) } ing cathetan kaping { $n }. Tembung seksi sekawan:
# Ing ngandhap buku kas lan buku bank: etangan pungkasan wulan menika. $why kode sabab, utawi tembung piyambak.
drawing-counted =
    { $till ->
        [kas] Kas dipunetang
       *[bank] Buku bank dipuncocogaken
    } { $by }, { FULLDATE($on) }: { RUPIAH($counted) }. Miturut buku { RUPIAH($expected) }: { $side ->
        [equal] cocog.
        [less] kirang { RUPIAH($gap) }
       *[more] langkung { RUPIAH($gap) }
    }{ $why ->
        [unknown] {" "}(sababipun dereng dipunmangertosi).
        [missing] {" "}(wonten bukti dereng kacathet).
        [change] {" "}(klentu susuk).
       *[other] { $side ->
            [equal] {""}
           *[other] {" "}({ $why }).
        }
    }
drawing-not-counted = { $till ->
        [kas] Kas dereng dipunetang wulan menika.
       *[bank] Buku bank dereng dipuncocogaken wulan menika.
    }
drawing-sheets-in-file = Isinipun berkas punika
drawing-in-rupiah = Sedaya angka ing rupiah
drawing-no-rows = Mboten wonten.
drawing-group-target = Target
drawing-group-before = Dumugi wulan kepengker
drawing-group-month = Wulan punika
drawing-group-to-date = Dumugi dinten punika
drawing-group-balance = Sisa
drawing-group-late = Kasep
drawing-signed-made = Kadamel dening,
drawing-signed-checked = Kapriksa dening,
drawing-signed-known = Nguningani,
drawing-office-clerk = Petugas UPK
drawing-office-supervisor = Pengawas
drawing-office-coordinator = Koordinator BKM
