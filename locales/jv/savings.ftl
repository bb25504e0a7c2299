### Tabungan miturut wadhahipun: pokok, wajib, sukarela, tanggung renteng, kelompok.

pot-pokok = pokok
pot-wajib = wajib
pot-sukarela = sukarela
pot-tanggung-renteng = tanggung renteng
pot-kelompok = kelompok
# Ing wingking tembung "tabungan" utawi "setoran", mawi spasi. Wajib mboten dipunsebat.
pot-beside-pokok = { " pokok" }
pot-beside-sukarela = { " sukarela" }
pot-beside-tanggung-renteng = { " tanggung renteng" }
pot-beside-kelompok = { " kelompok" }
# Satunggal wadhah ing kaca piyambak. $pot namanipun, $held ingkang katahan.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(katahan { RUPIAH($held) })
    }
record-savings-pots =
    { $savings }
    Rinciyanipun: { $pots }.
record-pots-and = { $first }, { $more }

# Mendhet tabungan. $pot namanipun wadhah, $free ingkang saged dipunpendhet, $why sebabipun.
take-savings-who = Tabunganipun sinten ingkang badhe dipunpendhet?
take-savings-pot = Saking tabungan ingkang pundi?
# $own: 0 menawi ketua nyuwunaken kangge $name.
take-savings-amount =
    Pinten ingkang badhe dipunpendhet{ $own ->
        [1] {""}
       *[other] {" "}kangge { $name }
    }? Saking tabungan { $pot } sapunika saged { RUPIAH($free) }.
choice-pot = { $pot }, { RUPIAH($free) }
choice-all-of-it = Sedaya, { RUPIAH($amount) }
take-above =
    Ingkang saged dipunpendhet sapunika { RUPIAH($free) }, sanes { RUPIAH($amount) }.
    { $why }
take-nothing =
    Dereng wonten ingkang saged dipunpendhet sapunika.
    { $lines }
take-why-leaving = Tabungan { $pot } { RUPIAH($saved) } dipunwangsulaken nalika medal saking KSM.
take-why-loans = Tabungan { $pot } { RUPIAH($saved) } ngentosi sedaya sambutan KSM lunas.
take-why-promised =
    Isinipun tabungan { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , katahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sampun dipunsuwun { RUPIAH($pending) }
    }.
take-why-empty = Tabungan { $pot } taksih kothong. Badhe nabung: serat "nabung { $pot } 20rb".
take-nobody = Dereng wonten pengurus KSM ingkang saged kula suwuni pirsa bab menika. Mangga dipunaturaken piyambak dhateng bendahara.
# $own: 1 kangge piyambak, 0 ketua nyuwunaken kangge $name. $whom ingkang badhe maringaken.
take-asked =
    Sampun kula aturaken dhateng { $whom }: { RUPIAH($amount) } saking tabungan { $pot }{ $own ->
        [1] {""}
       *[other] {" "}kangge { $name }
    }.
    Artanipun mangke dipuntampi langsung saking astanipun { $whom }.
# Dhateng bendahara. $why kaperluanipun, $said 0 menawi mboten dipunsebat; $by ingkang nyuwunaken menawi $own 0.
take-to-give =
    { $own ->
        [1] { $name } nyuwun
       *[other] { $by } nyuwunaken { $name }
    } { RUPIAH($amount) } saking tabungan { $pot }{ $said ->
        [0] {""}
       *[other] , kangge { $why }
    }.
    Menapa artanipun sampun { YOU($title) } paringaken?
button-given = Sampun kaparingaken
button-cannot = Dereng saged
button-take-not = Mboten siyos
button-given-to = Sampun kaparingaken: { $name }
money-out-asked = { $name } nyuwun { RUPIAH($amount) } saking tabunganipun
take-not-to-yourself = Panyuwunan piyambak dipunparingaken dening pengurus sanes, supados wonten kalih swanten.
take-was-given = Panyuwunan menika sampun kaparingaken sakderengipun.
take-was-refused = Panyuwunan menika sampun dipunwangsuli "dereng saged".
take-was-taken-back = Panyuwunan menika sampun dipunbatalaken ingkang nyuwun.
give-above = Isinipun sampun ewah: sapunika namung { RUPIAH($free) } ingkang kenging medal, sanes { RUPIAH($amount) }. Mangga pencet [Dereng saged], lajeng dipunsuwun malih.
# $told: 0 menawi anggota mboten gadhah HP.
take-given =
    Kacathet: { $name } nampi { RUPIAH($amount) } saking tabungan { $pot }. Nomer { $number }.{ $told ->
        [0] {" "}Panjenenganipun tanpa HP, dados nyuwun tulung nomeripun dipunwaos.
       *[other] {""}
    }
# Kuitansi dhateng anggota. $left kantunipun ing wadhah menika.
receipt-taken = { $giver } sampun maringaken { RUPIAH($amount) } saking tabungan { $pot } dhateng { YOU($title) }. Nomer { $number }. Kantun { $pot }: { RUPIAH($left) }.
take-refused = Inggih, { $name } kula aturi pirsa. Tabunganipun tetep wetah.
take-refused-told = { $by } dereng saged maringaken { RUPIAH($amount) } sapunika. Tabunganipun tetep wetah. Mangga nyuwun pirsa langsung sagedipun kapan.
take-taken-back = Panyuwunan { RUPIAH($amount) } kula batalaken. Tabunganipun tetep wetah.

# Pengawas: anggota ngendika arta menika mboten dipuntampi.
taken-card =
    Perlu dipunpirsani: KSM { $ksm }, { DATE($on) }.
    { $giver } nyathet { RUPIAH($amount) } saking tabungan { $pot } kaparingaken dhateng { $name }; { $name } ngendika mboten leres.
    Mangga nyuwun pirsa dhateng kekalihipun, lajeng pilih.
overview-taken = - { $n } pendhetan tabungan perlu dipunpirsani
button-taken-look = Pendhetan tabungan
taken-resolved-told =
    { $whom } sampun nyuwun pirsa dhateng kekalihipun bab tabungan { RUPIAH($amount) } ingkang dipunpendhet: { $outcome ->
        [stands] cathetanipun leres, dados tetep lumampah.
       *[other] cathetanipun klentu, dados artanipun kacathet malih ing tabungan.
    }
taken-aloud =
    Mugi kersa nyuwun pirsa dhateng nomer { $number } ing kempalan candhakipun: { RUPIAH($amount) } saking tabungan { $pot }, kaparingaken { SHORTDATE($on) }, menapa sampun dipuntampi?
    Kados pundi ngendikanipun?
take-undone = Kuitansi { $number } dipunbatalaken: { RUPIAH($amount) } kacathet malih ing tabunganipun { $name }.
take-undone-told = Kuitansi { $number } (mendhet tabungan { RUPIAH($amount) }) dipunbatalaken { $who }. Artanipun kacathet malih ing tabungan. Menawi mboten cocog, mangga taken kula.
# $on dinten wiwit isinipun kirang saking nol, $out kuitansi pendhetan ingkang pungkasan.
reverse-below-zero = Kuitansi { $number } mboten saged dipunbatalaken: ing { DATE($on) } tabungan { $pot } { $name } dados kirang saking nol, awit sampun wonten ingkang dipunpendhet. Mangga dipunbatalaken rumiyin kuitansi pendhetanipun, { $out }.
