### Kabar tentang angsuran: selalu pribadi, baris pertama netral, tanpa kata yang mempermalukan.

# Kepada peminjam. $n berapa angsuran, $on hari angsuran yang paling lama, $amount rupiah. Angka ditutup: HP sering dilihat keluarga.
arrears-notice =
    { $called }, wonten kabar saking KSM { $ksm }.
    { $n ->
        [1] Angsuran { DATE($on) } dereng kacathet: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
       *[other] Angsuran wiwit { DATE($on) } dereng kacathet: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
    }
    Mbokmenawi cathetan kula ingkang kantun. Ingkang cocog pundi?
button-paid-already = Sampun kula bayar
button-promise = Badhe kula bayar
button-hardship = Nembe rekaos
# Dhateng ingkang nyerat piyambak "dereng saged mbayar". $until dinten pungkasan lerenan.
own-words-late = Mboten menapa-menapa, { $called }. Ingkang cocog pundi?
own-words-rest = Mboten menapa-menapa, { $called }. Ngantos { DATE($until) } angsuranipun mboten sah dipungalih rumiyin.
arrears-all-recorded = Matur nuwun, { $called }. Sedaya angsuran ngantos dinten menika sampun kacathet.

# Janji bayar: jumlah lalu hari. $bill rupiah.
promise-to-pay-amount = Inggih, { $called }. Kinten-kinten saged dipunbayar pinten?
promise-to-pay-on = Kinten-kinten kapan? Mangga kaserat dintenipun, utawi milih.
promise-too-much = Paling kathah { RUPIAH($most) }, menika sampun sedaya sisanipun pinjeman. Pinten ingkang saged dipunbayar?
promise-too-far = Paling tebih { DATE($until) }, nggih. Kinten-kinten kapan?
promise-day-gone = { $called }, dinten menika sampun kepengker. Mangga pencet [Badhe kula bayar] sepisan malih.
promise-noted = Inggih, { $called }. Kula serat: { RUPIAH($amount) }, dinten { DATE($on) }. Menawi wonten alangan, mugi kersa paring kabar; mboten menapa-menapa.
# Sehari sebelumnya. Baris pertama netral.
promise-reminder =
    { $called }, wonten kabar saking KSM { $ksm }.
    Namung ngengetaken, kados ingkang kaserat: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>, dinten { DATE($on) }. Menawi wonten alangan, mugi kersa paring kabar.

# Ada kesulitan: sebab, lalu siapa yang boleh tahu. Pengingat sudah berhenti sejak tombol ditekan.
tell-hardship-reason = Wonten menapa, { $called }? Pangenget kula kendelaken rumiyin. Kenging milih, kenging ugi kaserat.
tell-hardship-who =
    { $reason ->
        [meninggal] Nderek belasungkawa, { $called }. Mboten wonten ingkang kedah dipunurus dinten menika. Sinten ingkang kepareng pirsa?
       *[other] Nderek prihatos, { $called }. Sinten ingkang kepareng pirsa, supados saged sesarengan madosi margi?
    }
button-reason-sakit = Sakit
button-reason-sepi = Dagangan sepi
button-reason-panen = Panen gagal
button-reason-meninggal = Kesripahan
button-reason-lain = Sanesipun
button-may-know-ketua = Ketua
button-may-know-upk = UPK kemawon
button-may-know-nobody = Dereng rumiyin
hardship-noted = Inggih, { $called }. Namung { $names } ingkang kula aturi pirsa. Pangenget kendel ngantos { DATE($until) }.
hardship-noted-nobody = Inggih, { $called }. Mboten wonten ingkang kula aturi pirsa. Pangenget kendel ngantos { DATE($until) }.
# Kepada petugas yang ditunjuk sendiri oleh anggota. $number nomor di buku, 0 bila tidak ada. $reason kalimat sebab.
hardship-for-officer =
    Namung kagem { $called }, sampun ngantos dipunwaosaken.
    { $number ->
        [0] { $who }
       *[other] Nomer { $number }, { $who }
    } (KSM { $ksm }), nembe rekaos: { $reason }. Panjenenganipun marengaken { $called } pirsa. Pangenget kendel ngantos { DATE($until) }.
hardship-reason-sakit = gerah
hardship-reason-sepi = dagangan sepi
hardship-reason-panen = panen gagal
hardship-reason-meninggal = kesripahan
hardship-reason-lain = dereng dipunsebataken
# $words: kata-kata anggota sendiri.
hardship-reason-own = "{ $words }"

# Kepada ketua dan bendahara, seminggu sekali. Nomor hanya bila kesepakatan tertulis mengizinkan.
ksm-late-numbers =
    Namung kagem { $called }, sampun ngantos dipunwaosaken.
    Angsuran ingkang dereng kacathet ing KSM { $ksm }: nomer { $numbers }, gunggungipun { RUPIAH($amount) }.
ksm-late-total =
    Namung kagem { $called }, sampun ngantos dipunwaosaken.
    Angsuran ingkang dereng kacathet ing KSM { $ksm }: gunggungipun { RUPIAH($amount) }.
ksm-late-some =
    Namung kagem { $called }, sampun ngantos dipunwaosaken.
    Taksih wonten angsuran ingkang dereng kacathet ing KSM { $ksm }. Ing kempalan candhakipun nyuwun tulung dipuncocogaken kaliyan buku.
# Kepada bendahara: laporan anggota sudah seminggu menunggu. $number nomor di buku.
arrears-claim-old = Namung kagem { $called }: lapuran angsuran nomer { $number } (KSM { $ksm }) { DATE($on) } dereng sah. Artanipun sampun dumugi pundi?

# [Tugas kula]: satu orang, nomor saja.
task-greet =
    Namung kagem { $called }, sampun ngantos dipunwaosaken.
    Nyuwun tulung dipunaruhi nomer { $number } (KSM { $ksm }): angsuran { DATE($on) } dereng kacathet.
button-greeted = Sampun kula aruhi
button-later = Mangke
tasks-enough = Cekap kangge dinten menika, { $called }. Matur nuwun sampun ngaruhi.
tasks-none = Dinten menika mboten wonten ingkang perlu dipunaruhi, { $called }.
