### Usulan warga: nomor, judul, rembug, hasilnya. Pengusul dikabari di setiap langkah.

home-usulan = Usul
# Kartu untuk yang mengurus. $place "RT 03" atau kosong, $n berapa usulan yang digabung, $status sampai mana.
usulan-card =
    { $number }{ $place }, { $village }. { $title }
    { $text }{ $thing }
    { $status }{ $n ->
        [1] {""}
       *[other] {" "}· saking tiyang { $n }
    }
usulan-place = , { $place }
usulan-line-village = { $village }:{" "}
usulan-untitled = (dereng wonten irah-irahanipun)
usulan-named = : { $title }
usulan-called = {" "}({ $title })
usulan-is-diterima = Sampun katampi
usulan-is-rembug = Kabeta dhateng rembag: { $where }
usulan-is-disetujui = Sampun dipunsarujuki
usulan-is-belum = Dereng saged: { $why }
usulan-where = kempalan KSM { $ksm }, { DATE($on) }
usulan-why-dana = dananipun dereng wonten
usulan-why-wewenang = sanes wewenangipun kelurahan menika
usulan-why-bahas = prelu dipunrembag malih
button-usulan-title = Serat irah-irahan
button-usulan-merge = Gabung
button-usulan-merge-with = Gabung { $number }
button-usulan-meeting = Beta dhateng rembag
button-usulan-agree = Dipunsarujuki
button-usulan-not-now = Dereng saged
button-usulan-list = Pirsani usul
button-usulan-propose = Kintun usul

# Daftar. $village hanya bila beberapa desa, $title judul dari petugas.
usulan-line = { $number } { $village }{ $title } — { $status }
usulan-page =
    Usul ingkang taksih mlampah:
    { $lines }
usulan-page-empty = Mboten wonten usul ingkang ngentosi.
usulan-list =
    Usulipun warga { $village }:
    { $lines }
usulan-none = Dereng wonten usul ing mriki. Gadhah usul? Mangga kintun kemawon, swanten kenging.
usulan-agenda = Usul { $number }{ $title }
# Kepada ketua dan sekretaris KSM. $about judul atau kata pertamanya, bisa kosong.
usulan-for-leader = Ing kempalan { DATE($on) }, mugi kersa ngrembag usul { $number }{ $about }

# Isian petugas.
usulan-title-title =
    { $number }: { $text }
    Mangga kaserat irah-irahanipun, cekak, tanpa asmanipun tiyang. Sedaya warga saged maos.
usulan-merge-which = { $number } dipungabung kaliyan usul nomer pinten?
usulan-meeting-where =
    { $number } kabeta dhateng rembag pundi? Mangga milih, utawi nyerat piyambak ("Rembug RW, Setu 5 Desember").
    { $lines }
usulan-meeting-line = { $number }. { $ksm }, { DATE($on) }
choice-usulan-meeting = { $ksm }, { DATE($on) }
usulan-why-why = Kenging menapa { $number } dereng saged? Ingkang usul badhe maos alesan menika.
choice-usulan-why-dana = Dananipun dereng wonten
choice-usulan-why-wewenang = Sanes wewenang kelurahan
choice-usulan-why-bahas = Prelu dipunrembag malih
usulan-no-such = Usul U-{ $number } mboten wonten, utawi sampun dipungabung.
usulan-merged-before = { $number } sampun dipungabung kaliyan usul sanes.
usulan-not-at-meeting = { $number } dereng kabeta dhateng rembag.
usulan-decided-before = { $number } sampun dipunsarujuki.
usulan-ask-result = { $number } ({ $about }) sampun dipunrembag. Asilipun?
usulan-meeting-off = Kempalanipun wurung, dados { $number } ngentosi kabeta dhateng rembag sanes.

# Kepada pengusul, di setiap langkah. $about judulnya, bisa kosong.
usulan-merged-told = Usul { $number } sami kaliyan { $into }{ $about }, dados dipungabung. Asilipun tetep kula kabaraken dhateng mriki.
usulan-meeting-told = Usul { $number }{ $about } kabeta dhateng rembag: { $where }. Asilipun kula kabaraken.
usulan-agreed-told = Usul { $number }{ $about } dipunsarujuki ing rembag. Matur nuwun sampun paring usul.
usulan-not-now-told = Usul { $number }{ $about } dereng saged samenika: { $why }. Matur nuwun sampun paring usul; menawi wonten tambahan, mangga pesen menika dipunbales.
# Judul atau tanya-jawab yang menyebut tunggakan seseorang.
words-name-a-debtor = Ingkang menika kula tahan rumiyin. Tunggakan mboten kaserat kangge umum mawi asma utawi cacahipun. Mugi kaserat malih tanpa menika.
