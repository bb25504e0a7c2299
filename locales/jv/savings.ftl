### Tabungan miturut wadhahipun: pokok, wajib, sukarela, tanggung renteng, kelompok.

pot-pokok = pokok
pot-wajib = wajib
pot-sukarela = sukarela
pot-tanggung-renteng = tanggung renteng
pot-kelompok = kelompok
# Ing wingking tembung "tabungan" utawi "setoran", mawi spasi. Wajib mboten dipunsebat.
pot-beside-pokok = { " pokok" }
pot-beside-wajib = { " wajib" }
pot-beside-sukarela = { " sukarela" }
pot-beside-tanggung-renteng = { " tanggung renteng" }
pot-beside-kelompok = { " kelompok" }
# Satunggal wadhah ing kaca piyambak. $pot namanipun, $held ingkang katahan.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(katahan { RUPIAH($held) })
    }{ $asked ->
        [0] {""}
       *[other] {" "}(dipunsuwun { RUPIAH($asked) })
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
take-of-another = Tabungan dipunsuwun tiyangipun piyambak, saking HP-nipun utawi nalika kempalan. Ingkang mboten gadhah HP lumantar ketua.
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
# $amount sudah diminta dari tabungan $pot, belum dijawab.
take-savings-again = { RUPIAH($amount) } saking simpenan { $pot } sampun kasuwun lan taksih ngentosi. Nyuwun malih samanten?
choice-take-again = Inggih, nyuwun malih
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
       *[other] , kangge <cover>{ $why }</cover>
    }.
    { $shared ->
        [0] {""}
       *[other] Mugi kaparingaken langsung ing astanipun piyambak, sanes lumantar tiyang sanes.{" "}
    }Menapa artanipun sampun { YOU($title) } paringaken?
button-given = Sampun kaparingaken
button-cannot = Dereng saged
button-take-not = Mboten siyos
button-take-savings = Mendhet tabungan
button-take-not-amount = Mboten siyos mendhet { RUPIAH($amount) }
button-given-to = Sampun kaparingaken: { $name }
money-out-asked = { $name } nyuwun { RUPIAH($amount) } saking tabunganipun
take-not-to-yourself = Panyuwunan piyambak dipunparingaken dening pengurus sanes, supados wonten kalih swanten.
take-was-given = Panyuwunan menika sampun kaparingaken sakderengipun.
take-was-refused = Panyuwunan menika sampun dipunwangsuli "dereng saged".
take-was-taken-back = Panyuwunan menika sampun dipunbatalaken ingkang nyuwun.
give-box-short = Ing kas KSM miturut buku namung { RUPIAH($held) }, dados { RUPIAH($amount) } dereng saged kacathet medal. Wonten celengan ingkang dereng dipunsahaken? Mangga dipunsahaken rumiyin. Menawi artanipun pancen dereng wonten, pencet [Dereng saged].
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
overview-taken = { $n } pendhetan tabungan perlu dipunpirsani
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
take-undone-told =
    Kuitansi { $number } (mendhet tabungan { RUPIAH($amount) }) dipunbatalaken { $who }: { $why ->
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
       *[other] klentu
    }. Artanipun kacathet malih ing tabungan. Menawi mboten cocog, mangga taken kula.
# $on dinten wiwit isinipun kirang saking nol, $out kuitansi pendhetan ingkang pungkasan.
reverse-below-zero = Kuitansi { $number } mboten saged dipunbatalaken: ing { DATE($on) } tabungan { $pot } { $name } dados kirang saking nol, awit sampun wonten ingkang dipunpendhet. Mangga dipunbatalaken rumiyin kuitansi pendhetanipun, { $out }.
# $held ingkang dipuntahan kelompok, $left ingkang badhe kantun ing kantong menika.
reverse-held = Kuitansi { $number } dereng saged dipunbatalaken: { RUPIAH($held) } saking tabungan { $pot } { $name } saweg dipuntahan, lan saksampunipun kantun { RUPIAH($left) }. Mangga dipunculaken rumiyin: serat "lepas tabungan". Lajeng koreksi malih.
reverse-locked = Kuitansi { $number }: tabungan { $pot } dados jaminan sesarengan, dereng saged dipunwangsulaken saderengipun sedaya sambutan KSM lunas. Menawi cathetanipun ingkang klentu, pilih [Klentu ngetik]; tiyang kaping kalih ingkang nyarujuki.
reverse-disputed =
    Kuitansi { $number } saweg dipunpitakenaken: anggotanipun ngendika mboten leres. { $known ->
        [0] Pengawas
       *[other] { $whom }
    } nyuwun pirsa rumiyin dhateng kekalihipun, lajeng dipunputusi.

# Nahan tabungan kangge jaminan. $free ingkang dereng katahan, $note putusanipun kelompok.
hold-savings-whom =
    Tabunganipun sinten ingkang katahan?
    { $lines }
hold-no-such-name =
    Mboten wonten "{ $words }" ingkang gadhah tabungan ing mriki. Sinten?
    { $lines }
hold-savings-pot = Tabunganipun { $name } ingkang pundi?
hold-savings-amount = Pinten saking tabungan { $pot } { $name } ingkang katahan? Paling kathah { RUPIAH($free) }.
hold-savings-note = Menapa putusanipun kelompok, lan kapan? Tuladha: jaminan sambutan, kempalan 17 November.
hold-note-in-words = Nyuwun tulung kaserat mawi tembung.
hold-savings-summary =
    Katahan: { RUPIAH($amount) } saking tabungan { $pot } { $name }.
    Putusanipun: { $note }
hold-above = Paling kathah { RUPIAH($free) }, sanes { RUPIAH($amount) }. Pinten ingkang katahan?
hold-nothing = Dereng wonten tabungan ingkang saged katahan ing KSM menika.
hold-kept = Kacathet: { RUPIAH($amount) } saking tabungan { $pot } { $name } katahan. Ngeculaken: serat "lepas tabungan".
# Dhateng anggota.
hold-told =
    { $by } nyathet putusanipun kelompok: { RUPIAH($amount) } saking tabungan { $pot } katahan rumiyin. Artanipun tetep kagunganipun { YOU($title) }.
    Sebabipun: <cover>{ $note }</cover>
hold-page =
    Tabungan ingkang katahan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}Taksih wonten { $more } malih.
    }
hold-line = - { $name }: { RUPIAH($amount) } saking { $pot } wiwit { SHORTDATE($on) }. { $note }
hold-none = Mboten wonten tabungan ingkang katahan.
button-let-go = Culaken: { $name }
hold-let-go = Kaculaken: { RUPIAH($amount) } saking tabungan { $pot } { $name } mboten katahan malih.
hold-let-go-told = Kaculaken { $by }: { RUPIAH($amount) } saking tabungan { $pot } mboten katahan malih.

# Dhaptar riyaya kangge bendahara. $cash kas, $counted 1 menawi nembe dipunetang, $before tabungan saking buku lami.
liquidity =
    Menawi sedaya mendhet ingkang kenging dipunpendhet: { RUPIAH($total) }, { $n } tiyang (KSM { $ksm }).
    { $counted ->
        [1] Kas ingkang dipunetang
       *[other] Kas miturut buku
    } { RUPIAH($cash) }, { $missing ->
        [0] cekap{ $over ->
            [0] {""}
           *[other] , langkung { RUPIAH($over) }
        }
       *[other] kirang { RUPIAH($missing) }
    }.{ $before ->
        [0] {""}
       *[other] {"\u000A"}Arta tabungan saking buku lami ({ RUPIAH($before) }) dereng kalebet kas menika. Kasipun dipunetang, lajeng serat tuladhanipun "lebaran 1,3jt".
    }
    { $lines }
    { $more ->
        [0] {""}
       *[other] lan { $more } tiyang malih.
    }
liquidity-line =
    { $number ->
        [0] -
       *[other] { $number }.
    } { $name } { RUPIAH($amount) }
liquidity-count-unclear = Gunggungipun kas dereng cetha. Serat pepak, tuladhanipun "lebaran 1,3jt".
liquidity-none = Dereng wonten tabungan ingkang kenging dipunpendhet ing KSM { $ksm }. Mboten perlu nyawisaken kas.

# Mbagi SHU: etangan cobi-cobi.
share-surplus-amount =
    Pinten turahan asil usaha (SHU) ingkang dipunbagi? { $surplus ->
        [0] Serat tuladhanipun 12jt.
       *[other] Wiwit { MONTH($since) } dumugi dinten menika { RUPIAH($surplus) }; kenging ugi serat angka sanes.
    }
share-surplus-parts =
    Dipunbagi miturut menapa? Tuladha umum, dereng temtu ingkang dipunrembag:
    { $lines }
    Utawi serat piyambak: modal 50, sosial 30, cadangan 20.
shu-share = - { $name } { $percent }%
choice-shu-agreed = Ngangge tuladha menika
shu-parts-unread = Serat asma perangan kaliyan persenipun, dipunpisah koma. Tuladha: modal 50, sosial 30, cadangan 20.
shu-parts-not-whole = Gunggungipun { $total }%, kedah pas 100%. Mangga kaserat malih sedaya.
# $rest turahan bunderan, $agreed 1 menawi miturut paugeran $rules.
shu-result =
    SHU { RUPIAH($surplus) } dipunbagi, etangan cobi-cobi. Dereng wonten ingkang kabukokaken.
    { $lines }
    Saben perangan dipunbunderaken mangandhap, { $rest ->
        [0] mboten wonten turahanipun
       *[other] turahan { RUPIAH($rest) } dhateng cadangan
    }. Gunggungipun pas.{ $agreed ->
        [0] {""}
       *[other] {" "}Miturut paugeran { $rules }.
    }
    { $members ->
        [0] Mangga dipuntambahi perangan kanthi asma "anggota", mangke kula etang saben KSM.
       *[other] { $n ->
            [0] Perangan { $part }: dereng wonten jasa ingkang dipunbayar taun menika.
           *[other] Perangan { $part } miturut jasa ingkang dipunbayar taun menika, dipunbunderaken mangandhap{ $left ->
                [0] :
               *[other] , turahan { RUPIAH($left) } dhateng cadangan:
            }
        }
    }
    { $groups }
shu-line = - { $name } { $percent }%: { RUPIAH($amount) }
# Satunggal KSM: $n anggotanipun ingkang mbayar jasa.
shu-ksm = - KSM { $ksm } { RUPIAH($amount) }, { $n } tiyang
shu-own =
    { $name }: menawi SHU taun menika dipunbagi samenika, saking bagian { $part } kinten-kinten <cover>{ RUPIAH($amount) }</cover>.
    Kaetang saking jasa ingkang sampun dipunbayar, dipunbunderaken mangandhap. Menika etangan cobi-cobi; ingkang mutusaken rapat.
shu-own-none = { $name }: paugeran UPK dereng nyebut bagian kangge anggota, dados dereng wonten ingkang saged kaetang. Ingkang mutusaken rapat.

# $state asked, given, refused, taken-back; $says ngendikanipun; $why kaperluanipun, $said 0 menawi mboten dipunsebat.
mydata-withdrawal = { FULLDATE($on) }: nyuwun { RUPIAH($amount) } saking tabungan { $pot }{ $said ->
        [0] {""}
       *[other] {" "}kangge { $why }
    }{ $state ->
        [given] , kaparingaken
        [refused] , dereng saged
        [taken-back] , mboten siyos
       *[asked] , ngentosi
    }{ $says ->
        [betul] , ngendikanipun leres
        [tidak] , ngendikanipun mboten leres
       *[none] {""}
    }
mydata-hold = { FULLDATE($on) }: { RUPIAH($amount) } saking tabungan { $pot } katahan, { $note }{ $open ->
        [1] , taksih katahan
       *[other] , kaculaken { FULLDATE($until) }
    }
