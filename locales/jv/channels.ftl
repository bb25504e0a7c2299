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
