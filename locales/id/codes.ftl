### Kode ucap: enam angka di kartu undangan, hanya selagi ketua membuka pintu.

# Kepada ketua. $ksm nama KSM, $at jam ditutup, $numbers nomor yang belum masuk, $bot nama bot.
code-door-open =
    Pintu KSM { $ksm } terbuka sampai jam { HOUR($at) }. Belum masuk: nomor { $numbers }.
    Minta mereka mencari @{ $bot } di Telegram, tekan START, lalu tulis enam angka di kartunya.
code-door-shut = Tutup pintu
code-door-is-shut = Pintu KSM { $ksm } sudah ditutup.
code-door-which = Pintu KSM yang mana?
# $ksm nama KSM, di tombol.
code-door-of = Buka pintu { $ksm }
code-door-again = Buka pintu lagi
# $count berapa kali kode yang salah ditulis.
code-door-tried = { $count } kali ada yang menulis kode yang salah, jadi pintu KSM { $ksm } saya tutup. Tidak ada yang terbuka.
code-not-yours = Yang membuka pintu adalah ketua atau sekretaris KSM.

# Kepada yang menulis kode: salah, pintu tertutup, atau kartu orang lain dijawab sama.
code-refused = Maaf, kode itu belum bisa dipakai. Minta ketua membuka pintu, lalu tulis lagi enam angka di kartunya.
