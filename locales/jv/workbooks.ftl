### Lembar Excel sawulan: medal, dipunisi, mlebet malih. Sarta kathah pasrahan dipunetang sareng.

# $n cacahipun KSM; $ksm ingkang sepisan.
workbook-out =
    { $n ->
        [1] Lembar { MONTH($month) } kangge KSM { $ksm }.
       *[other] Lembar { MONTH($month) } kangge { $n } KSM.
    } Mangga dipunisi kolom kuning kemawon, saged tanpa sinyal, lajeng berkasipun dipunkintun mriki. Dereng wonten ingkang kasimpen saderengipun dipunsarujuki.
button-workbook = Lembar Excel
button-workbook-all = Lembar Excel, sedaya KSM

# $lines: KSM mawi nomer, ingkang mboten katut; $first KSM satunggal-tunggalipun.
month-book-reason = Kumpulan KSM { $ksm } { DATE($on) } sampun dangu. Menapa sebabipun nembe dipuncathet sakmenika? Ingkang ngetang artanipun ugi maos.
month-book-which =
    { $n ->
        [1] KSM { $first }: { $rows } larik enggal, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , daftar rawuh { $here } tiyang.
        }
       *[other] { $n } KSM, { $rows } larik enggal, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , daftar rawuh { $here } tiyang.
        }
    } Dereng wonten ingkang kasimpen.
    { $lines }
workbook-more = (lan { $more } malih)
workbook-odd = Mboten katut utawi perlu dipunpirsani: { $n_odd }.
workbook-how-but =
    Saged ugi kaserat: sedaya kejawi { $n ->
        [1] 4 (nomer ing buku)
       *[other] 4
    }
workbook-line = { $n }. { $ksm }, { SHORTDATE($on) }: { $rows } larik, { RUPIAH($total) }
workbook-line-one =
    Kempalan { SHORTDATE($on) }, nomer { $numbers }{ $more ->
        [0] .
       *[other] {" "}lan { $more } malih.
    }
choice-save-all = Simpen sedaya ({ $n })
all-but-no-such = Nomer { $number } mboten wonten ing daftar. Serat upaminipun: sedaya kejawi 4
all-but-nothing-left = Menawi sedaya mboten siyos, serat "batal". Menawi saperangan: sedaya kejawi 4
workbook-saved =
    { $rows ->
        [0] Mboten wonten larik enggal.
       *[other] Kalapuraken, dereng sah: { $rows } larik saking { $n ->
            [1] KSM { $first }
           *[other] { $n } KSM
        }, { RUPIAH($total) }.
    }{ $here ->
        [0] {""}
       *[other] {" "}Daftar rawuh { $here } tiyang.
    }{ $n_theirs ->
        [0] {""}
       *[other] { $known ->
            [0] {" "}Tiyang kaping kalih kangge angsuranipun dereng saged dipunkabari saking mriki.
           *[other] {" "}Angsuranipun dipunetang { $names }.
        }
    }{ $n_asked ->
        [0] {""}
       *[other] {" "}Ingkang taksih dipuntangletaken:
    }
    { $asked }

# Kenging menapa salembar, utawi salarik, mboten katut.
workbook-page = { $ksm }: { $why }
workbook-why-code = kodenipun kula mboten tepang, utawi sanes KSM ingkang kenging dipunlapuraken saking mriki.
workbook-why-no-day = tanggal kempalanipun dereng dipunisi.
workbook-why-day = tanggal "{ $words }" mboten kawaos. Serat upaminipun 17/11/2026.
workbook-why-ahead = tanggal { SHORTDATE($on) } dereng dumugi.
workbook-why-long-ago = kumpulan { SHORTDATE($on) } sampun langkung saking { $days } dinten kepengker. Buku kertasipun mugi dipunbekta dhateng petugas UPK, ing mrika kacathet kaliyan sebabipun.
workbook-why-before-loan = kempalan { DATE($on) } menika saderengipun sambutan nomer { $numbers } cair ({ DATE($lent) }).
workbook-doubt-unreadable = { $ksm }: "{ $line }" dereng kawaos.
workbook-doubt-unknown-number = { $ksm }: nomer { $number } mboten wonten ing buku.
workbook-doubt-twice = { $ksm }: nomer { $number } kaserat kaping kalih.
workbook-doubt-amount = { $ksm }: nomer { $number } cacahipun dereng cetha.
workbook-doubt-columns = { $ksm }: nomer { $number }, pundi tabungan, pundi angsuran?
workbook-doubt-one-column = { $ksm }: nomer { $number }, tabungan utawi angsuran?
workbook-doubt-no-loan = { $ksm }: nomer { $number } mboten gadhah angsuran.
workbook-doubt-tenth = { $ksm }: nomer { $number }, angsuranipun sapradasanipun biasanipun.
workbook-doubt-too-big = { $ksm }: nomer { $number } langkung ageng sanget saking biasanipun.
workbook-doubt-no-usual = { $ksm }: nomer { $number }, cacahipun dereng kaserat.
workbook-here = { $ksm }: nomer { $number }, rawuh "{ $word }" dereng kawaos. Mangga H, I, S, A utawi x.
workbook-doubt-here-twice = { $ksm }: nomer { $number } kaserat rawuh lan ugi mboten.
workbook-doubt-pot-twice = { $ksm }: nomer { $number }, tabungan sawarni kaserat kaping kalih.
workbook-doubt-pot-pokok = { $ksm }: nomer { $number }, pokok sambutan utawi simpenan pokok?
workbook-doubt-pot-new = { $ksm }: nomer { $number }, KSM menika dereng gadhah tabungan warni menika.
workbook-stray = { $ksm }: larik tambahan "{ $line }" mboten dipunangge.
workbook-kas = { $ksm }: gunggung larik { RUPIAH($total) }, kas { RUPIAH($kas) }.
workbook-as-before = { $ksm }: larik ingkang sami persis sampun kacathet kangge { SHORTDATE($on) }. Menawi punika kempalan ingkang sami, mboten prelu kasimpen.
workbook-differs = { $ksm }: nomer { $number } sampun kacathet kanthi cacah sanes; ingkang lami tetep.
workbook-nothing-new =
    { $n ->
        [0] Mboten wonten ingkang saged kasimpen saking berkas punika.
       *[other] Mboten wonten ingkang enggal: { $n } lembar sampun kacathet persis mekaten.
    }{ $n_odd ->
        [0] {""}
       *[other] {" "}Ingkang perlu dipunpirsani: { $n_odd }.
    }
    { $odd }
    { $n_odd ->
        [0] {""}
       *[other] Mangga dipunleresaken ing berkas menika, lajeng dipunkintun malih. Dereng wonten ingkang dipunsimpen.
    }
workbook-not-yours = Lembar Excel dipunisi petugas UPK, utawi ketua, sekretaris lan bendahara kangge KSM-ipun. Berkas punika mboten kula waos.
workbook-not-ours = Punika sanes lembar saking kula. Serat "cetak", pencet [Lembar Excel], isi kolom kuningipun, lajeng kintun mriki.
workbook-empty = Lembaripun taksih kothong. Mangga dipunisi kolom kuning lan tanggal kempalan, lajeng dipunkintun malih.
workbook-other-kind = Berkas punika dereng saged kula waos. Mangga dipunsimpen dados .xlsx (Excel), lajeng dipunkintun malih.
workbook-too-large = Berkasipun kageden, paling kathah { $most } MB. Lembar saking kula langkung alit; mangga punika kemawon.
workbook-not-fetched = Berkasipun dereng dumugi kula. Mangga dipunkintun sepisan malih, nggih.

# Dipunetang sareng.
button-count-many = Etang sareng
count-many-which =
    { $n } pasrahan ngentosi, sedaya { RUPIAH($total) }. Artanipun sampun dipunetang lan cocog?
    { $lines }
count-many-more = (lan { $more } malih)
count-many-how = Menawi wonten ingkang dereng, serat: sedaya kejawi 4
count-many-line = { $n }. { $ksm }, { $people } tiyang: { RUPIAH($total) }{ $other_day ->
        [0] {""}
       *[other] , dipunbayar { SHORTDATE($met) }
    }{ $why }
choice-all-right = Cocog sedaya ({ $n })
count-many-none = Mboten wonten pasrahan ingkang ngentosi etangan ing mriki.
count-many-done =
    { $n ->
        [0] Dereng wonten ingkang kasahaken.
       *[other] Sah: { $n } pasrahan, { RUPIAH($total) }. { $n_sent } kuitansi kakintun{ $n_slips ->
            [0] .
           *[other] , { $n_slips } slip kangge ingkang tanpa HP.
        }
    }{ $n_left ->
        [0] {""}
       *[other] {" "}Dereng: { $left }.
    }{ $n_changed ->
        [0] {""}
       *[other] {" "}Ewah wiwit wau, mangga dipunpirsani malih: { $changed }.
    }
# Dhateng tiyang kaping kalih.
count-many-ask =
    { $by } nglebetaken { $n ->
        [1] lembar KSM { $ksm }
       *[other] lembar { $n } KSM
    }, angsuran { RUPIAH($total) }. Nyuwun dipunetang kaliyan buku lan artanipun; saderengipun dereng sah.{ $why }
overview-count-many = { $n } pasrahan ngentosi etangan

# Ing salebeting berkas Excel.
drawing-book-how = Pitedah
drawing-book-title = Lembar { MONTH($on) }, { $bkm }
drawing-book-fill = Isi kolom kuning kemawon, rupiah wetah (20000, sanes 20). Larik ingkang kothong tegesipun dereng wonten ingkang kalapuraken.
drawing-book-day = Tanggal kempalan kedah dipunisi ing saben lembar. Salembar kangge sakempalan.
drawing-book-absent = Rawuh: H rawuh, I izin, S gerah, A tanpa pawartos, x mboten rawuh. Kothong: dereng kacathet.
drawing-book-cash = Kas: arta ingkang dipunetang ing kempalan punika. Menawi beda kaliyan gunggung larik, kula aturi pirsa.
drawing-book-send = Kintun berkas punika dhateng Guyub. Kula tedahaken rumiyin ingkang badhe kasimpen; kakintun kaping kalih mboten dados dobel.
drawing-book-second = Sedaya larik punika lapuran: sah sasampunipun tiyang kaping kalih ngetang artanipun.
drawing-book-ksm = KSM { $ksm }
drawing-book-kode = Kode lembar
drawing-book-tanggal = Tanggal kempalan
drawing-book-kas = Kas dipunetang
drawing-book-head-number = No
drawing-book-head-name = Asma
drawing-book-head-usual = Tabungan biasanipun
drawing-book-head-due = Angsuran biasanipun
drawing-book-head-here = Rawuh
drawing-book-head-savings = Tabungan
drawing-book-head-pot = Tabungan { $pot }
drawing-book-head-installment = Angsuran
drawing-book-whole = Isi mawi angka rupiah wetah, tanpa titik lan tanpa minus.
