### Kabar di jalan: berangkat, jeda, berhenti.

# Setelah [Kirim] ada semenit untuk berpikir lagi. $at jam berangkat.
announcement-leaves = Bidhal jam { HOUR($at) }; saderengipun taksih saged kabatalaken.
announcement-bar = { $bar }
announcement-paused = Kaendhegaken sekedhap. Mboten wonten ingkang bidhal ngantos panjenengan mencet Lajeng.
announcement-stopped = Kaendhegaken. Mboten wonten malih ingkang bidhal.
announcement-cancelled = Kabatalaken saderengipun bidhal. Mboten wonten ingkang nampi.
announcement-going = Mlampah malih.
button-cancel-news = Batalaken
button-pause = Endheg sekedhap
button-go-on = Lajeng
button-stop = Kendel
