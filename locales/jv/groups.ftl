### Grup KSM. Yang berakhiran -umum boleh dibaca semua orang di grup: tanpa nama orang, tanpa uang seseorang.

# Di obrolan pribadi. $bot nama bot.
group-write-it-there = Pencet [Pilih grup], lajeng pilih grup KSM-ipun. Grupipun mawi topik? Serat /tautkan@{ $bot } ing topik ingkang dipunagem.
home-pilih-grup = Pilih grup
# Ingkang milih grup wonten obrolan pribadi.
group-linked-there = Sampun. Grup menika samenika grup KSM { $ksm }; wonten mrika sampun kula aruhi.
group-is-ksms = Grup menika sampun dados grup KSM { $ksm }. Menawi sampun mboten: kula kawedalaken saking grup menika, kalebetaken malih, lajeng pilih malih.
link-group-ksm =
    Grup menika kangge KSM pundi?
    { $lines }
link-group-sure = KSM { $ksm } sampun gadhah grup sanes. Menapa pindhah dhateng grup ingkang nembe dipunpilih?
link-group-yes = Nggih, pindhah
group-topic-umum = Kabar KSM { $ksm } wiwit samenika wonten topik menika.
group-only-the-chair = Ingkang nautaken grup inggih menika ketua KSM. Admin grup Telegram mboten mesthi saged.
group-is-anothers = Grup menika sampun dipunagem KSM sanes. Menawi sampun mboten, kula kawedalaken saking grup, kalebetaken malih, lajeng katautaken.
# $ksm nama KSM tanpa kata "KSM".
group-linked-umum = Grup menika samenika grup KSM { $ksm }. Ing mriki namung kabar sesarengan; bab arta lumantar pesen pribadi.
group-linked-before-umum = Grup menika pancen grup KSM { $ksm }.
group-which-umum = KSM pundi? Ketua ingkang mencet.
group-choice = KSM { $ksm }
group-has-another-umum = KSM { $ksm } sampun gadhah grup sanes. Menapa pindhah dhateng grup menika? Ketua ingkang mencet.
group-move = Nggih, pindhah mriki
group-noted-umum = Inggih.
group-not-your-button-umum = Tombol menika sanes kagem panjenengan, utawi sampun mboten kangge.
group-unlinked-umum = KSM { $ksm } pindhah dhateng grup sanes. Kabar KSM sampun mboten dhateng grup menika.
# Waktu bot dimasukkan ke grup. $bot nama bot.
group-hello-umum = Kula Guyub, juru cathet KSM. Ketua KSM: serat /tautkan@{ $bot } supados grup menika dados grup KSM.
# Kepada ketua.
group-gone = Kula sampun mboten wonten grup KSM { $ksm }, dados tautanipun kula culaken. Menawi perlu malih: kula kalebetaken, lajeng /tautkan.

# Kabar dados setunggal kertu ing grup KSM. $text tembungipun, $read saking $n anggota KSM sampun mencet [Sampun maos].
announcement-umum =
    { $text }

    Kabar saking { $village }. Badhe tanglet? Pencet [Nyuwun pirsa], lajeng ing pesen pribadi.
    { $fixed }
    Sampun maos { $read } saking { $n }.
announcement-read-umum = Matur nuwun, sampun kula cathet.
announcement-voted-umum = Matur nuwun, wangsulanipun kula cathet. Kenging dipungantos kanthi mencet sanesipun.
announcement-members-only-umum = Tombol menika kagem anggota KSM. Dereng tepang kula? Mangga bikak pesen pribadi kula lan pencet Mulai.
