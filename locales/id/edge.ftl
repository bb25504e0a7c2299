### Untuk pengelola: apa yang tidak sampai. Singkat, tanpa nama dan tanpa angka uang.

# Beberapa pesan gagal karena satu sebab. $n banyaknya, $key kunci kalimat yang pertama, $why sebabnya.
operator-not-said-many = { $n } pesan tidak sampai, yang pertama "{ $key }": { $why }
# Sesuatu dari Telegram tidak bisa diolah setelah tiga kali dicoba. $update nomornya, $why sebabnya.
operator-set-aside = Satu kiriman (nomor { $update }) gagal tiga kali dan saya sisihkan: { $why }

# Seseorang mengubah pesan lama, dan perubahan itu tidak kami baca.
edited-not-read = Pesan lama yang diubah tidak saya baca. Tulis lagi sebagai pesan baru, ya.

# Daftar perintah di samping kotak ketik. Paling banyak 256 huruf.
command-menu = Tombol utama
command-bahasa = Basa, bahasa, language
command-bantuan = Contoh yang bisa ditulis
command-berhenti = Tanpa pesan dulu
