### IPTW: insentif bagi yang membayar semua angsurannya tepat waktu. Hangat, singkat, tidak pernah di grup.

rules-name-iptw = IPTW (mbayar pas wekdalipun)
# $some 0 tidak ada; $rate seperti 10.
rules-iptw =
    { $some ->
        [0] mboten wonten
       *[other] { DECIMAL($rate) }% saking jasa ingkang dipunbayar, kangge ingkang lunas kanthi sedaya angsuran pas wekdalipun
    }
rules-example-iptw = Conto pinjeman { RUPIAH($amount) }, sedaya angsuran pas wekdalipun: IPTW nalika lunas { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    Pinten persen jasa ingkang dipunwangsulaken minangka IPTW dhateng anggota ingkang sedaya angsuranipun pas wekdalipun? 0 tegesipun mboten wonten. Lumampah kangge ingkang lunas wiwit tanggal aturan menika.
    Samenika: { $now }.
