### Cek buku: empat kata dari buku kertas, dibandingkan dengan catatan yang dibaca ulang. Tidak ada angka uang di sini.

cek-members-only = Cek buku untuk anggota dan pengurus, lewat pesan pribadi.
cek-how = Tulis "cek buku" saja, atau dengan empat kata dari buku kertas. Contoh: cek buku kali batu angin padi
cek-nothing-closed = Belum ada bulan yang ditutup. Empat kata muncul saat tutup buku.
# $n: banyaknya catatan; $words: empat kata, apa adanya.
cek-whole =
    Cocok: buku sampai { MONTH($month) }, { $n } catatan, tidak berubah sejak ditutup. Samakan dengan buku kertas:
    <b>{ $words }</b>
cek-changed = Tidak cocok: ada catatan yang berubah sesudah { MONTH($month) } ditutup. Simpan buku kertasnya, dan panggil pengawas.
cek-same = Cocok. Itu kata-kata tutup buku { MONTH($month) }, { $n } catatan.
# $number: kata ke berapa yang lain.
cek-one-differs =
    Tidak cocok di kata ke-{ $number }. Menurut buku ini, { MONTH($month) }: <b>{ $words }</b>
    Baca sekali lagi di kertas; kalau tetap lain, panggil pengawas.
cek-differs =
    Tidak cocok. Yang terdekat, { MONTH($month) }: <b>{ $words }</b>
    Baca sekali lagi di kertas; kalau tetap lain, panggil pengawas.
cek-no-such-word = Kata ke-{ $number }, "{ $word }", tidak ada di daftar saya. Baca sekali lagi di kertas.
cek-which-word = Kata ke-{ $number }, "{ $word }", tidak ada di daftar saya. Maksudnya yang mana?
cek-lines = { $lines }
