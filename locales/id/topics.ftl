### Jenis kabar: yang mana yang sampai ke HP ini, dan kabar yang ditulis ini jenis apa.

topic-program = program & dana bergulir
topic-kegiatan = rapat & kegiatan
topic-usaha = pelatihan & usaha
topic-bantuan = bantuan & bansos
topic-lain = kabar lainnya

# [Atur kabar]. $said baris pertama, $silent bila HP ini sedang diam.
topics =
    { $said }
    Yang bertanda ✓ saya kirim; pencet untuk mengubah.
    Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar.
    { $silent }
topics-none =
    { $said }
    Kabar tidak saya kirim ke HP ini. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar.
    { $silent }
topics-about = Kabar tadi jenisnya { $topic }.
topics-off = Baik, { $topic } tidak saya kirim lagi.
topics-on = Baik, { $topic } saya kirim lagi.
topics-all-off = Baik, semua kabar saya hentikan.
topics-all-on = Baik, kabar saya kirim lagi.
topics-silent = HP ini sedang diam; tulis MULAI kalau sudah mau dikirimi lagi.
choice-not-ticked = ✗ { $label }
button-tune-news = Atur kabar
button-no-news = Hentikan semua kabar
button-all-news-again = Kirimi kabar lagi

# Bagi penulis kabar. $topic tebakan dari kata-katanya; yang tidak mau jenis ini tidak dikirimi.
button-topic = Jenis: { $topic }
choice-topic = { $topic }
topics-choose = Kabar ini jenis apa? Yang tidak mau jenis itu tidak saya kirimi.
reason-no-topic = { $n } tidak ingin { $topic }

mydata-topic = { FULLDATE($on) }: { $topic ->
        [semua-pesan] pesan
        [program] kabar program & dana bergulir
        [kegiatan] kabar rapat & kegiatan
        [usaha] kabar pelatihan & usaha
        [bantuan] kabar bantuan & bansos
       *[lain] kabar lainnya
    } { $off ->
        [0] diminta lagi
       *[other] dihentikan
    }
