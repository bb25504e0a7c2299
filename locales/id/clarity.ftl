### Apakah penjelasannya jelas? Yang diuji penjelasannya, bukan orangnya.

button-clarity = Apakah jelas?
clarity-nobody = Kabar ini belum sampai ke siapa pun.
clarity-before = Soal kabar ini sudah pernah ditanyakan; hasilnya ada di kartunya.
# Untuk penulis kabar. $number 1 sampai 3.
check-clarity-words = Pertanyaan { $number }: apa yang ingin ditanyakan? Satu kalimat saja.
check-clarity-fits = Jawaban yang cocok apa? Pendek saja, jadi tombol.
check-clarity-others = Pilihan lain apa? Satu atau dua, satu baris satu.
check-clarity-more = Mau tambah pertanyaan? Paling banyak tiga.
check-clarity-one-more = Tambah
check-clarity-enough = Cukup
check-clarity-again = Kalau ada yang memilih lain, saya jelaskan sekali lagi. Tulis penjelasannya dengan kata-kata lain.
check-clarity-others-how = Tulis satu sampai { $most } pilihan lain, satu baris satu.
check-clarity-same = Itu sama dengan jawaban yang cocok. Tulis pilihan yang lain.
check-clarity-line = { $number }. { $words } Cocok: { $fits }. Lainnya: { $others }.
check-clarity-summary =
    Ke { $n } HP yang menerima "{ $head }":
    { $lines }
    Kalau memilih lain: { $again }
# Yang dibaca anggota.
clarity-question =
    Kabar "{ $head }"
    Supaya kami tahu penjelasan kami sudah jelas: { $words }
clarity-next =
    { $before }
    { $words }
clarity-choice = { $words }
clarity-fits = Cocok.
clarity-again = Rupanya penjelasan kami kurang jelas. Begini: { $again }
clarity-noted = Baik, saya catat.
clarity-thanks = { $before } Terima kasih, { $name }.
clarity-answered = Yang ini sudah dijawab. Terima kasih.
# Kartu penulis: jumlah saja, tidak pernah siapa memilih apa.
clarity-card =
    Apakah "{ $head }" jelas? Menjawab { $n } orang; ditanyakan ke { $asked } HP.
    { $n ->
        [0] Siapa yang hari ini sudah mendapat pesan, mendapat pertanyaan ini besok.
       *[other] { $groups }
    }
    { $lines }
clarity-line = { $number }. { $words } { $n ->
    [0] Belum ada jawaban.
   *[other] Cocok { $fit } dari { $n }.
  }
clarity-groups = Jawaban yang cocok: { $lines }
clarity-village = { $village },{" "}
clarity-group = { $village }KSM { $ksm } { $fit } dari { $n }
clarity-group-outside = { $village }di luar KSM { $fit } dari { $n }
