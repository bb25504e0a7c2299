### Tambahan karena angsuran lewat tanggal (denda). Hanya bila BKM sendiri memutuskannya; kepada anggota selalu dengan kata-kata lembut.

# Aturannya. $kind none, once, month; $rate seperti 1,5; $cap paling banyak, persen dari yang lewat.
rules-fine =
    { $kind ->
        [none] tidak ada
        [once] { RUPIAH($amount) } sekali tiap angsuran yang lewat
       *[month] { DECIMAL($rate) }% dari yang lewat, tiap bulan berjalan
    }{ $kind ->
        [none] { "" }
       *[other] { $grace ->
            [0] { "" }
           *[other] , mulai lewat { $grace } hari
        }, paling banyak { DECIMAL($cap) }% dari yang lewat
    }
rules-fine-from = {" "}Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah.
rules-cards-stay-fine = {" "}Pinjaman yang sudah jalan tetap memakai kartunya; dendanya untuk angsuran yang jatuh tempo mulai hari itu.
rules-fine-some = Tulis di atas 0, atau pilih [Tanpa denda].
rules-fine-cap-below = Jangan di bawah { DECIMAL($rate) }% sebulannya. Berapa persen?
# $row angsuran contoh.
rules-example-fine = Contoh angsuran { RUPIAH($row) } lewat { $days } hari: denda { RUPIAH($before) } → { RUPIAH($after) }.
change-rules-fine =
    Kalau angsuran lewat tanggal, ada denda?
    Sekarang: { $now }.
change-rules-sum = Berapa rupiah, sekali untuk tiap angsuran yang lewat? Tulis misalnya 2rb.
change-rules-month-bp = Berapa persen dari yang lewat, tiap bulan berjalan? Tulis misalnya 0,5.
change-rules-late-grace = Mulai lewat berapa hari? 0 berarti sejak hari pertama.
change-rules-cap = Paling banyak berapa persen dari angsuran yang lewat? Lebih dari itu tidak diminta.
choice-rules-topic-fine = Denda
choice-rules-fine-none = Tanpa denda
choice-rules-fine-once = Sekali, rupiah
choice-rules-fine-month = Tiap bulan, persen
