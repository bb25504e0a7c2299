### Langkungan bayaran (titipan) ingkang dipunpendhet malih saking UPK.

# Satunggal titipan. $card: kertunipun sinten, menawi sanes kertunipun piyambak ($own 0); $kas 1: rumiyin saking kas KSM.
titipan-line =
    { $kas ->
        [0] Titipanipun { $name }
       *[other] Titipanipun kas KSM
    } wonten UPK: { RUPIAH($amount) }{ $own ->
        [0] , langkung saking angsuranipun { $card }.
       *[other] .
    }
titipan-none = Mboten wonten titipan ing UPK.
titipan-find = Titipanipun sinten? Kaserat "cari" lan asmanipun, lajeng pencet [Wangsulaken titipan].
button-titipan-ask-it = Nyuwun wangsul
button-titipan-ask = Nyuwun wangsul { RUPIAH($amount) }
button-titipan-not = Mboten sios nyuwun
titipan-asked = Inggih, { $name }. { RUPIAH($amount) } dipunsuwun wangsul: mlebet dhaptar tugasipun UPK, mangke saged dipunpendhet wonten loket.
titipan-not-asked = Inggih, { RUPIAH($amount) } tetep wonten UPK.
titipan-answered = Menika sampun dipunwangsuli.

# Wonten loket. $free: titipan ingkang wonten.
button-titipan-give = Wangsulaken titipan
button-titipan-give-to = Wangsulaken dhateng { $name }
return-titipan-which = Saking kertunipun sinten?
choice-titipan = { $name }, { RUPIAH($amount) }
return-titipan-amount = Pinten ingkang dipunwangsulaken dhateng { $name }? Titipanipun { RUPIAH($free) }.
return-titipan-till =
    Tunai menapa lumantar bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
titipan-above = Titipanipun { $name } namung { RUPIAH($free) }. Pinten ingkang dipunwangsulaken?
titipan-own = Titipanipun piyambak dipunwangsulaken petugas sanes utawi koordinator.
# $aloud 1: tanpa HP piyambak, dipunsuwuni pirsa pangurus KSM ing kempalan.
titipan-paid =
    Kacathet: { RUPIAH($amount) } kagem { $name }. { $aloud ->
        [0] Sah sasampunipun { $name } mangsuli sampun nampi.
       *[other] Tanpa HP piyambak, dados dipunsuwuni pirsa ing kempalan. Sasampunipun lajeng sah.
    }
button-titipan-cancel = Batalaken { RUPIAH($amount) }
titipan-cancelled = Inggih, kula tarik. Titipanipun { $name } tetep kados wingi.
overview-titipan-asked = { $name } nyuwun titipan { RUPIAH($amount) } wangsul
overview-titipan-paid = titipan { RUPIAH($amount) } kagem { $name } ngentosi wangsulanipun

# Dhateng ingkang kagungan. $by petugas UPK; $aloud 1: HP kulawarga, dipunsuwuni pirsa ing kempalan.
titipan-received-ask =
    { $name }, { $by } (UPK) nyathet: <cover>titipan { RUPIAH($amount) } dipunwangsulaken dhateng { YOU($title) }</cover>. { $aloud ->
        [0] Menapa sampun dipuntampi?
       *[other] Mangke dipunsuwuni pirsa ing kempalan.
    }
button-titipan-received = Sampun kula tampi
button-titipan-not-yet = Dereng kula tampi
titipan-returned = Matur nuwun, { $name }. Titipan { RUPIAH($amount) } sampun wangsul, sah. Nomer { $number }.
titipan-returned-told = Sah, nomer { $number }: { $name } sampun nampi titipan { RUPIAH($amount) }.
titipan-denied = Inggih, dereng kacathet. { $by } kula aturi pirsa.
titipan-denied-told = { $name } mangsuli titipan { RUPIAH($amount) } dereng katampi. Dereng kacathet; mangga karembag rumiyin.
titipan-aloud-only = HP menika dipunagem sareng, dados dipunsuwuni pirsa ing kempalan.
titipan-aloud =
    Mugi kersa nyuwun pirsa dhateng nomer { $number } ing kempalan candhakipun: titipan { RUPIAH($amount) } saking { $by }, { SHORTDATE($on) }, menapa sampun dipuntampi?
    Kados pundi ngendikanipun?
titipan-spent = Titipan menika sampun kangge angsuran, dados dereng kula cathet. Mangga karembag kaliyan { $by }.
titipan-was-given = Sapérangan arta menika sampun dipunwangsulaken minangka titipan. Kuitansi wangsulanipun, { $number }, dipunbatalaken rumiyin, lajeng menika.

# Kuitansi ingkang sanes lapuran dipunbatalaken. $what hand-back: titipan ingkang dipunwangsulaken, recover: pemulihan.
mirrored =
    Kuitansi { $number } dipunbatalaken: { $what ->
        [recover] pemulihanipun { $name } { RUPIAH($amount) } mboten sios mlebet.
        [not-taken] sambutanipun { $name } { RUPIAH($amount) } mlampah malih.
       *[other] titipanipun { $name } { RUPIAH($amount) } kacathet malih wonten UPK.
    }
mirrored-told =
    Kuitansi { $number } (<cover>{ $what ->
        [recover] pemulihan
        [not-taken] sambutan mboten saestu
       *[other] titipan ingkang dipunwangsulaken
    } { RUPIAH($amount) }</cover>) dipunbatalaken { $who }: { $why ->
        [wrong-row] klentu larik
        [typing] klentu ketik
        [given-back] artanipun dipunwangsulaken
       *[other] klentu
    }. Menawi mboten cocog, mangga taken kula.

# Kenging menapa? $whom ingkang nampi, $by ingkang maringi.
why-handed-back = { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }) dipunwangsulaken { $by }, katampi { $whom }.

# Data kula. $state: asked, paid, given, not-received, taken-back.
mydata-titipan =
    { FULLDATE($on) }: titipan { RUPIAH($amount) } { $state ->
        [given] dipunwangsulaken
        [paid] dipunwangsulaken, ngentosi wangsulan
        [not-received] kacathet dipunwangsulaken, ngendikanipun dereng katampi
        [taken-back] mboten sios dipunwangsulaken
       *[asked] dipunsuwun wangsul
    }
