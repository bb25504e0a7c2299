### HP hilang: dikunci seketika, dibuka hanya dengan undangan baru.

# Siapa yang HP-nya hilang. $lines daftar bernomor bila lebih dari enam.
lock-phone-whom =
    HP siapa yang hilang? Saya kunci sekarang juga.
    { $lines }
# $name nama panggilan.
lock-phone-sure = HP { $name } saya kunci: tidak ada pesan lagi ke sana, dan tidak ada yang bisa dibuka dari sana. Bukanya hanya dengan undangan baru.
lock-phone-yes = Kunci HP { $name }
# $words yang ditulis.
lock-no-such-name =
    Tidak ada "{ $words }" di antara yang memakai HP. Tulis nama atau nomornya.
    { $lines }
# $others nama lain yang memakai HP yang sama; $more 1 kalau ada.
lock-done = { $more ->
        [0] HP { $name } sudah dikunci. Kalau sudah punya HP lagi, buatkan undangan baru.
       *[other] HP { $name } sudah dikunci, juga untuk { $others }. Kalau sudah punya HP lagi, buatkan undangan baru.
    }
# Kepada pengurus lain. $place KSM, $by yang mengunci.
lock-told = HP { $name }, { $place }, dikunci oleh { $by } karena hilang. Kalau ini keliru, buatkan undangan baru.
lock-not-yours = Kalau HP hilang, segera hubungi ketua, sekretaris, atau UPK: mereka bisa menguncinya.
# Satu-satunya jawaban ke HP yang dikunci: tidak menyebut nama siapa pun.
lock-closed = HP ini sedang ditutup. Silakan hubungi pengurus setempat.
