### Untuk pengelola: apa yang tidak sampai. Singkat, tanpa nama dan tanpa angka uang.

# Beberapa pesan gagal karena satu sebab. $n banyaknya, $key kunci kalimat yang pertama, $why sebabnya.
operator-not-said-many = { $n } pesen mboten dumugi, ingkang sepisan "{ $key }": { $why }
# Sesuatu dari Telegram tidak bisa diolah setelah tiga kali dicoba. $update nomornya, $why sebabnya.
operator-set-aside = Setunggal kintunan (nomer { $update }) gagal kaping tiga lan kula singkiraken: { $why }

# Seseorang mengubah pesan lama, dan perubahan itu tidak kami baca.
edited-not-read = Pesen lami ingkang dipunewahi mboten kula waos. Mangga kaserat malih minangka pesen enggal.

# Daftar perintah di samping kotak ketik. Paling banyak 256 huruf.
command-menu = Tombol utami
command-bahasa = Basa, bahasa, language
command-bantuan = Tuladha ingkang saged kaserat
command-berhenti = Tanpa pesen rumiyin
