### Basa: pitakenan kapisan ing lawang, lan kapan kemawon sasampunipun.

# Tombolnya menyebut dirinya sendiri: sama di semua bahasa.
language-jv = Basa Jawi
language-id = Bahasa Indonesia
language-en = English

# Sebelum bahasa diketahui, jadi dua bahasa, sama di semua bahasa. $name nama panggilan di buku, $place KSM atau BKM.
joining-language = Sugeng rawuh / Selamat datang, { $name }, { $place }.
language-which = Basa punapa? / Bahasa apa? / Which language?
# Sesudah memilih. $name nama panggilan.
language-chosen = Inggih, { $name }. Wiwit samenika kula ngginakaken basa Jawi.

# Yang dibaca orang sebelum menekan START: dua bahasa. Paling banyak 512 dan 120 huruf.
bot-description =
    Kula Guyub, juru cathet KSM: tabungan, angsuran, kempalan, lan kabar kampung.
    Kula mboten nate nyuwun arta, PIN, utawi foto KTP.

    Saya Guyub, juru catat KSM: tabungan, angsuran, kumpulan, dan kabar kampung.
    Saya tidak pernah minta uang, PIN, atau foto KTP.
bot-short-description = Juru cathet KSM. Mboten nate nyuwun arta, PIN, foto KTP. / Tidak pernah minta uang, PIN, atau foto KTP.
