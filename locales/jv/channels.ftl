### Kabar tanpa Telegram: dibacakan, ditulis di kertas, dititipkan ke orang. Tidak ada uang seseorang di sini.

# [Belum semua]: nomor buku yang masih di daftar. Tombolnya bisa dicentang satu per satu.
relay-some-numbers =
    Kasimpen ing [Titipan kabar]. Ingkang sampun nomer pinten? Mangga dipunpencet, utawi kaserat kados 4 8.
    KSM { $ksm }: { $numbers }
relay-some-not-listed =
    Nomer { $number } mboten wonten ing daftar. Ingkang taksih wonten: { $numbers }
relay-some-noted = Matur nuwun, { $name }. Taksih { $n } tiyang: nomer { $numbers }.
button-slip = Cithak slip
button-share-whatsapp = Kintun lumantar WhatsApp
# $n lembar slip; satu lembar: nama KSM-nya.
slip = { $n ->
        [1] Slip kagem KSM { $ksm } sampun siap kacithak, ukuran A5. Mangga dipuncenthang nomer ingkang sampun mireng.
       *[other] { $n } slip sampun siap kacithak, ukuran A5, setunggal kagem saben KSM. Mangga dipuncenthang nomer ingkang sampun mireng.
    }
slip-nobody-left = Sampun mboten wonten ingkang perlu dipuntitipi kabar menika.

drawing-letterhead-bkm = Badan Keswadayaan Masyarakat
drawing-slip-title = TITIPAN KABAR
drawing-slip-of = KSM { $ksm }, { $bkm }
drawing-slip-from = Kabar saking { $name }. Wonten ingkang dereng cetha? Mangga nyuwun pirsa dhateng { $name }.
drawing-slip-tick = Mangga dipuncenthang nomer ingkang sampun mireng:
drawing-slip-who = Kawaosaken { $name }, paling telat { DATE($by) }.
drawing-slip-after = Sasampunipun, mangga nyerat "titip kabar" ing Guyub, lajeng mencet [Dereng sedaya] utawi [Sampun sedaya]. Tanpa HP: kertas menika kaaturna dhateng ingkang maringi.

# Cara kabar sampai pada orang. Kartu penulis menghitungnya satu per satu.
way-telegram = Telegram
way-aloud = kawaosaken
way-surat = serat
way-wa = grup WhatsApp
way-pengajian = pengaosan
way-arisan = arisan
way-pengeras = pengeras swanten
way-lain = cara sanes
way-counted = { $way } { $n }
announcement-ways = Dumugi dhateng { $reached } saking { $n } tiyang: { $ways }.
choice-way-surat = Serat
choice-way-wa = Grup WhatsApp
choice-way-pengajian = Pengaosan
choice-way-arisan = Arisan
choice-way-pengeras = Pengeras swanten
choice-way-lain = Cara sanes
button-note-told = Cathet sampun kaaturaken
button-other-way = Kaaturaken cara sanes
# Siapa yang sudah dikabari: semua yang belum, satu KSM, para tokoh, satu RT.
note-told-part =
    "{ $head }": sinten ingkang sampun dipunkabari?
    { $lines }
told-part-all = sedaya ({ $n })
told-part-ksm = KSM { $name }{ $village } ({ $n })
told-part-tokoh = tokoh & perangkat{ $village } ({ $n })
told-part-peduli = kelompok peduli{ $village } ({ $n })
told-part-rt = { $name }{ $village } ({ $n })
told-part-others = sanesipun{ $village } ({ $n })
note-told-who =
    { $part }: sedaya, utawi nomer pinten kemawon?
    { $lines }
    { $numbers }
choice-told-all = Sedaya { $n } tiyang
note-told-way = Lumantar menapa? Mangga dipunpencet, utawi kaserat piyambak.
note-told-by = Sinten ingkang ngaturaken? Mangga dipunpencet, utawi kaserat asmanipun.
choice-told-me = { $name }
telling-noted = Kula cathet: { $n } tiyang dipunkabari lumantar { $way }, dening { $by }.
button-telling-wrong = Klentu nyathet
telling-taken-back = Kabusek malih: { $n } tiyang wangsul dereng dipunkabari.

# Surat untuk tokoh, perangkat, dan kelompok peduli.
button-letters = Serat tokoh
letters-ready = { $n } serat siap kacithak, mawi nomer, satunggal kaca kagem saben tiyang. Mangga mencet [Sampun kaaturaken] menawi sedaya sampun nampi.
letters-nobody = Mboten wonten tokoh utawi kelompok peduli ingkang perlu dipunserati kabar menika.
button-letters-handed = Sampun kaaturaken
button-letters-change = Gantos isi serat
official-letter-perihal = Perihalipun menapa? Mangga dipunpencet, utawi kaserat piyambak.
official-letter-on = Wonten dintenipun? Mangga kaserat kados Minggu 29 November.
official-letter-at = Jam pinten?
official-letter-place = Wonten pundi?
official-letter-copies = Tembusanipun kagem sinten? Saben larik satunggal asma.
choice-nothing = Mboten wonten
choice-letter-undangan = Ulem-ulem
choice-letter-pemberitahuan = Wara-wara

drawing-letter-file = Serat
drawing-letter-date = { FULLDATE($on) }
drawing-letter-number = Nomer
drawing-letter-about = Perihal
drawing-letter-undangan = Ulem-ulem
drawing-letter-pemberitahuan = Wara-wara
drawing-letter-to = Katur
drawing-letter-at = ing papanipun
drawing-letter-greeting = Kanthi pakurmatan,
drawing-letter-day = Dinten
drawing-letter-pasaran = { FULLDATE($on) } ({ PASARAN($on) })
drawing-letter-hour = Jam
drawing-letter-from = { HOUR($at) }
drawing-letter-place = Papan
drawing-letter-thanks = Mekaten atur kula. Matur nuwun awit kawigatosan panjenengan.
drawing-letter-signs = Koordinator,
drawing-letter-copies = Tembusan:
drawing-letter-scan = Mangga dipunpindai mawi HP supados nampi kabar { $rt } lumantar Telegram.
