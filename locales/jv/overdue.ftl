### Angsuran ketundha, ing meja UPK. Namung kagem ingkang maos.

home-angsuran-tertunda = Angsuran ketundha
# $n_open: KSM tanpa saldo yang disepakati.
overdue-none =
    { DATE($on) }: mboten wonten angsuran ingkang ketundha.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM saldonipun dereng cocok, dados dereng dipuntingali.
    }
# $n orang, $total rupiah; $lines satu baris tiap KSM.
overdue-page =
    Angsuran ketundha, { DATE($on) }: { $n } tiyang ing { $n_ksm } KSM, { RUPIAH($total) }.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM saldonipun dereng cocok, dados dereng dipuntingali.
    }
    { $lines }
# $most: paling banyak berapa angsuran satu orang.
overdue-ksm-line = KSM { $ksm }: { $n } tiyang, { RUPIAH($amount) }, paling dangu { $most } angsuran
overdue-more = lan { $n } KSM malih; sedaya wonten ing lembar tunggakan laporan wulan
overdue-ksm =
    KSM { $ksm }, { DATE($on) }. Kawaos piyambak kemawon, sampun ngantos kawaosaken.
    { $lines }
overdue-ksm-none = KSM { $ksm }: sampun mboten wonten ingkang ketundha.
# $number 0: sudah bukan anggota. $state: open, promised, claimed, resting, disputed; $until tanggalnya.
overdue-person =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { RUPIAH($amount) }, { $n } angsuran, wiwit { SHORTDATE($since) }{ $state ->
        [promised] ; janji { SHORTDATE($until) }
        [claimed] ; sampun lapur { SHORTDATE($until) }, dereng kaetang
        [resting] ; leren ngantos { SHORTDATE($until) }
        [disputed] ; wonten kawratan, nembe katakenaken
       *[open] {""}
    }
overdue-open =
    { $number ->
        [0] { $name }
       *[other] { $number } { $name }
    }
overdue-back = Sedaya KSM
# $mine 1 bila yang bertanya anggota KSM.
overdue-not-yours =
    { $mine ->
        [1] Ingkang dereng mbayar namung kabuka petugas UPK, setunggal-setunggal. Angsuranipun piyambak wonten ing [Cathetan kula].
       *[other] Ingkang dereng mbayar namung kabuka petugas UPK, setunggal-setunggal. Gunggungipun saben KSM wonten ing "laporan".
    }
why-overdue = KSM { $ksm }, ketundha { RUPIAH($amount) }: { $n } tiyang, ingkang sampun jatuh tempo lan dereng kabayar.
# $counts: hari pertama yang dihitung terlambat; $paid 0 bila belum pernah membayar di buku ini.
why-overdue-line =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { $n } angsuran wiwit { SHORTDATE($since) } (kaetang { SHORTDATE($counts) }), pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }; { $paid ->
        [0] dereng wonten bayaran ing buku menika
       *[other] pungkasan mbayar { SHORTDATE($last) }
    }.
