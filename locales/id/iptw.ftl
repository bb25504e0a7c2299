### IPTW: insentif bagi yang membayar semua angsurannya tepat waktu. Hangat, singkat, tidak pernah di grup.

rules-name-iptw = IPTW (bayar tepat waktu)
# $some 0 tidak ada; $rate seperti 10.
rules-iptw =
    { $some ->
        [0] tidak ada
       *[other] { DECIMAL($rate) }% dari jasa yang dibayar, bagi yang lunas dengan semua angsuran tepat waktu
    }
rules-example-iptw = Contoh pinjaman { RUPIAH($amount) }, semua angsuran tepat waktu: IPTW saat lunas { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    Berapa persen jasa yang dikembalikan sebagai IPTW kepada anggota yang semua angsurannya tepat waktu? 0 berarti tidak ada. Berlaku bagi yang lunas mulai tanggal aturan ini.
    Sekarang: { $now }.
