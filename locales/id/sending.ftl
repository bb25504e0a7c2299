### Kabar di jalan: berangkat, jeda, berhenti.

# Setelah [Kirim] ada semenit untuk berpikir lagi. $at jam berangkat.
announcement-leaves = Berangkat pukul { HOUR($at) }; sampai saat itu masih bisa dibatalkan.
announcement-bar = { $bar }
announcement-paused = Dijeda. Tidak ada yang berangkat sampai Anda tekan Lanjut.
announcement-stopped = Dihentikan. Tidak ada lagi yang berangkat.
announcement-cancelled = Dibatalkan sebelum berangkat. Tidak ada yang menerima.
announcement-going = Jalan lagi.
button-cancel-news = Batalkan
button-pause = Jeda
button-go-on = Lanjut
button-stop = Berhenti
