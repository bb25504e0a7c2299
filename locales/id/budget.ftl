### Jatah kata: paling banyak satu pesan sehari dan empat seminggu untuk tiap orang; pengurus mendapat satu ringkasan.

# Ringkasan harian untuk pengurus. $lines satu baris per hal.
digest =
    Tugas hari ini:
    { $lines }
# $words satu hal, sudah berupa kalimat.
digest-line = • { $words }

# Di kartu kumpulan milik ketua. $numbers nomor di buku.
meeting-line-queued = Menunggu giliran kabar: nomor { $numbers }.
meeting-line-no-room = Kabarnya tidak muat, tolong sampaikan langsung: nomor { $numbers }.
