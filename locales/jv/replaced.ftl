### Kuitansi ingkang klentu dipunleresaken: sinten, pinten, utawi kangge menapa.

choice-why-person = Klentu tiyang
choice-why-amount = Klentu cacahipun
choice-why-purpose = Klentu kangge menapa
choice-why-swapped = Kewalik

# $name ingkang kaserat, $lines tiyang ing KSM menawi kathah.
replace-receipt-whom =
    { $number }: { RUPIAH($amount) } kaserat artanipun { $name }. Saleresipun artanipun sinten? Kaserat nomeripun utawi asmanipun.
    { $lines }
replace-receipt-sum = { $number }: kaserat { RUPIAH($amount) } saking { $name }. Saleresipun pinten?
# $rest turahipun.
replace-receipt-rest =
    Turahipun { RUPIAH($rest) } artanipun sinten? Kaserat nomeripun utawi asmanipun. Menawi artanipun pancen mboten wonten, mangga [Klentu ngetang].
    { $lines }
replace-receipt-pot = { $number }: { RUPIAH($amount) } saking { $name }. Saleresipun kangge menapa?
replace-receipt-other = { $number } ({ $name }) kewalik kaliyan kuitansinipun sinten?
# $number larik buku KSM; $known 0 menawi RT-nipun mboten kacathet.
replace-one =
    { $number }. { $name }{ $known ->
        [0] {""}
       *[other] , RT { $rt }
    }
replace-miscounted = Klentu ngetang
choice-receipt-of = { $name }, { RUPIAH($amount) }
choice-meant-angsuran = Angsuran
choice-meant-pokok = Simpenan pokok
choice-meant-wajib = Simpenan wajib
choice-meant-sukarela = Simpenan sukarela
choice-meant-tanggung-renteng = Tanggung renteng
choice-meant-kelompok = Simpenan kelompok

# $lines ingkang ewah, $after saderengipun lan sasampunipun.
replace-receipt-summary =
    { $lines }
    { $after }
    Leres?
replace-kind-loan = angsuran
replace-kind-savings = simpenan { $pot }
# $was lan $name tiyang kaliyan nomeripun.
replace-to = { $number }: { $what } { RUPIAH($amount) } pindhah saking { $was } dhateng { $name }.
replace-sum = { $number }: { $name }, { $what } { RUPIAH($before) } dados { RUPIAH($amount) }.
replace-what = { $number }: { RUPIAH($amount) } { $name }, saking { $before } dados { $what }.
# $number larik buku, 0 menawi mboten wonten.
replace-who =
    { $name }{ $number ->
        [0] {""}
       *[other] {" "}({ $number })
    }
replace-card =
    Sisanipun { $name }: { $same ->
        [0] { RUPIAH($before) } dados { RUPIAH($after) }
       *[other] tetep { RUPIAH($after) }
    }{ $some ->
        [0] .
       *[other] ; titipan { RUPIAH($waits) } dados { RUPIAH($titipan) }.
    }
replace-pot = Simpenan { $pot } { $name }: { RUPIAH($before) } dados { RUPIAH($after) }.
# Arta pindhah kas. $to: upk utawi ksm.
replace-carry =
    Artanipun { RUPIAH($amount) } kedah pindhah dhateng { $to ->
        [upk] kas UPK
       *[ksm] kas KSM
    }: ingkang nampi mencet [Leres] sasampunipun arta dipunasta.
# $till: upk utawi ksm, $less 1 menawi suda.
replace-till =
    { $till ->
        [upk] Kas UPK
       *[ksm] Kas KSM
    } ing buku { $less ->
        [0] mindhak
       *[other] suda
    } { RUPIAH($amount) }: mangga dipunetang lan dipuncocogaken artanipun.

# $names ingkang dipuntakeni, $known 0 menawi mboten wonten.
replacement-asked =
    Dereng dipunewahi: { $number } perlu tiyang kalih.{ $known ->
        [0] {" "}Dereng wonten ingkang saged dipuntakeni lumantar HP.
       *[other] {" "}Kula takenaken dhateng { $names }.
    }
# $lines ingkang ewah.
replacement-ask =
    { $by } badhe ngleresaken kuitansi KSM { $ksm }:
    <cover>{ $lines }</cover>
    Leres?
# Dhateng ingkang mbayar piyambak. $own 1 menawi kuitansinipun pancen asmanipun.
replacement-ask-yours =
    { $own ->
        [0] { $by } ngendika <cover>{ $what } { RUPIAH($amount) }</cover> kaserat ing larikipun tiyang sanes, mangka artanipun { YOU($title) }. Leres?
       *[other] { $by } ngendika artanipun { YOU($title) } saleresipun <cover>{ $what } { RUPIAH($amount) }</cover>. Leres?
    }
replacement-ask-not-yours = { $by } ngendika kuitansi { $number } (<cover>{ RUPIAH($amount) }</cover>) pranyata artanipun anggota sanes, sanes artanipun { YOU($title) }. Leres?
replacement-waits = Kuitansi { $number } ({ RUPIAH($amount) }) kasuwun dipunleresaken.
# $by ingkang sarujuk, $slips ingkang mboten gadhah HP.
replacement-done =
    Sampun dipunleresaken{ $known ->
        [0] .
       *[other] , dipunsarujuki { $by }.
    } Nomer enggal { $number }.
    <cover>{ $lines }</cover>
    { $notes }{ $n_slips ->
        [0] {""}
       *[other] Dereng gadhah HP, mangga dipunaturi piyambak: { $slips }.
    }
# Dhateng ingkang gadhah arta. $own 1: kuitansinipun piyambak ($before) ingkang dipunleresaken.
receipt-put-right =
    { $own ->
        [0] Artanipun { YOU($title) } wau kaserat ing larik sanes, sapunika sampun leres
       *[other] Kuitansi { $before } dipunleresaken
    }: <cover>{ $what } { RUPIAH($amount) }</cover>, dipuntampi { $receiver }. Nomer { $number }.
receipt-not-yours = Kuitansi { $number } (<cover>{ $what } { RUPIAH($amount) }</cover>) pranyata artanipun anggota sanes, sampun dipunpindhah { $who }. Menawi mboten cocog, mangga nyuwun pirsa dhateng kula.

replace-only-out = Kuitansi { $number } mboten saged dipunleresaken langsung. Dipunbatalaken rumiyin lumantar [Klentu ngetik], lajeng kasuwun lapur malih.
replace-nothing-beside = Mboten wonten kuitansi sanes ingkang mlebet sareng { $number }. Mangga [Klentu tiyang].
replace-no-such-name = "{ $words }" mboten wonten ing dhaptar. Kaserat nomer buku utawi asmanipun.
replace-no-such-row = Nomer { $number } sanes tiyang sanes ing buku KSM menika. Kaserat nomer sanes, utawi asmanipun.
replace-same = Menika sami kaliyan ingkang kaserat ing { $number }. Dereng wonten ingkang ewah.
replace-no-loan = { $name } mboten gadhah pinjaman ingkang mlampah. Dereng wonten ingkang ewah: tiyang sanes, utawi [Klentu kangge menapa].
replace-before-loan = Pinjamanipun { $name } nembe cair { DATE($lent) }, mangka arta menika dipunbayar { DATE($on) }. Dereng wonten ingkang ewah.
replace-left = { $name } sampun sanes anggota. Dereng wonten ingkang ewah: tiyang sanes, utawi dipunbatalaken lumantar [Klentu ngetik].
replace-other-ksm = { $name } saking KSM sanes, simpenanipun ing kas sanes. Dereng wonten ingkang ewah: dipunbatalaken lumantar [Klentu ngetik], lajeng nyimpen wonten mrika.
