### Rahasia dan hak: HP siapa, izin, apa yang disimpan. Tenang dan jelas; tidak ada yang dipaksa.

home-hp-rahasia = HP & rahasia

# Sesudah setuju. $name nama panggilan.
whose-phone = Terima kasih, { $name }. HP ini dipakai { $name } sendiri, atau bersama keluarga? Kalau bersama, angka uang saya tutup dulu.
phone-sendiri = Saya sendiri
phone-keluarga = Bersama keluarga
# $then kalimat berikutnya.
phone-covered =
    Baik. Angka uang saya tutup; kalau dipencet, baru kelihatan.
    { $then }
phone-page-own = HP ini dicatat: dipakai sendiri. Angka uang tidak saya tutup. Masih begitu?
phone-page-family = HP ini dicatat: dipakai bersama keluarga. Angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca]. Masih begitu?
phone-page-several = HP ini mewakili beberapa orang, jadi angka uang selalu saya tutup, dan kabar pribadi menunggu tombol [Baca].
phone-now-own = Baik, dipakai sendiri. Mulai sekarang angka uang tidak saya tutup.
phone-now-family = Baik, bersama keluarga. Mulai sekarang angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca].

# Di HP keluarga, pengganti kabar pribadi. $name nama panggilan.
letter-for = Ada kabar dari KSM, khusus untuk { $name }.
letter = Ada kabar pribadi dari KSM di HP ini.
letter-gone = Kabar itu sudah lama, jadi sudah tidak saya simpan. Tulis "saldo" atau "sisa" untuk catatan sekarang.
button-read-letter = Baca

# Sesudah [Betul] di HP keluarga. $name pembayar.
voice-seen = Terima kasih. Saya catat: dilihat di HP keluarga. { $name } sendiri ditanya lagi di kumpulan berikut.

# [Tugas saya]. $number nomor di buku, $on hari kumpulan, $lines isi catatannya.
ask-aloud =
    Tanyakan ke nomor { $number } di kumpulan berikut. Catatan { SHORTDATE($on) }, baru dilihat di HP keluarga:
    { $lines }
    Apa kata beliau?
ask-aloud-line = { $purpose } { RUPIAH($amount) }
button-says-right = Katanya betul
button-says-wrong = Katanya tidak betul
# Kepada yang menulis catatan itu sendiri. $whom pengurus lain, $known 0 bila tidak ada.
ask-aloud-by-another =
    Catatan { SHORTDATE($on) } nomor { $number } baru dilihat di HP keluarga. Di kumpulan berikut biar { $known ->
        [0] petugas UPK
       *[other] { $whom }
    } yang menanyakan, bukan yang menulis.
heard-right = Terima kasih. Tercatat: { $name } sendiri bilang betul.
heard-wrong = Terima kasih. Catatannya saya tahan; pengawas akan bertanya ke kedua pihak.
