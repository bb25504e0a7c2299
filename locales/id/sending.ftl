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

# Perbaikan. $old kata yang lama, $text yang baru, $got yang sudah menerima, $waiting yang belum.
button-put-right = Perbaiki
correct-announcement-text =
    { $village }: tulis kabar yang benar, seluruhnya. Yang lama:
    { $old }
correct-announcement-version =
    { $which }: tulis yang benar. Yang lama:
    { $old }
choice-words-stay = Tetap seperti itu
correct-announcement-only-words = Perbaikan ditulis dengan kata-kata.
# Kabar yang disetujui dua petugas: kata-kata barunya pun ditanyakan. $who siapa yang ditanya.
correct-announcement-asked = Kata-kata baru pun perlu dua petugas. Sudah saya tanyakan ke { $who }; sampai ada jawaban, yang lama tetap.
correct-announcement-alone = Tidak ada petugas kedua yang bisa dihubungi, jadi sudah saya perbaiki dengan nama Anda sendiri. Ini tercatat.
# Ke petugas kedua.
correct-announcement-second =
    { $by } mau memperbaiki kabar di { $village }. Setuju?

    Lama: { $old }

    Baru: { $text }
    { $versions }
correct-announcement-agreed = Baik, kabar itu saya perbaiki.
correct-announcement-refused = Baik, kata-kata yang lama tetap. { $who } saya beri tahu.
correct-announcement-agreed-told = { $by } setuju: "{ $head }" sudah diperbaiki.
correct-announcement-refused-told = { $by } tidak setuju: "{ $head }" tetap seperti semula.
correct-announcement-same = Kata-katanya masih sama. Tulis yang benar, atau "batal".
correct-announcement-summary =
    { $village }: { $got } orang sudah menerima yang lama; kata-katanya saya ganti di tempatnya.
    { $waiting ->
        [0] {""}
       *[other] { $waiting } orang belum menerima; mereka hanya mendapat yang baru.
    }

    { $text }
    { $versions }
button-send-correction = Kirim perbaikan
# Di bawah kabar yang diperbaiki, dan di kartu penulis.
announcement-fixed = Diperbaiki { DATE($on) } pukul { HOUR($at) }.
announcement-put-right = Diperbaiki { DATE($on) } pukul { HOUR($at) }; sampai pada { $done } dari { $n } yang sudah menerima yang lama.
announce-too-long = Kabar ini terlalu panjang: paling banyak { $most } huruf. Belum ada yang dikirim. Tulis lebih pendek, atau "batal".
announce-caption-too-long = Di bawah gambar, dokumen atau suara paling banyak { $most } huruf. Belum ada yang dikirim. Tulis lebih pendek, atau "batal".

# Kabar yang dulu. $lines daftarnya.
button-older-news = Lebih lama
sent-news =
    Kabar yang sudah keluar, terbaru dulu. Cari: "kabar lama posyandu" atau "kabar lama 2026".
    { $lines }
sent-news-none = Tidak ada kabar seperti itu. Coba kata lain, atau "kabar lama" saja.
sent-news-line = { $number }. { SHORTDATE($on) }, { $village }: { $head } { $state }
sent-news-paused = (dijeda)
sent-news-stopped = (dihentikan)
sent-news-cancelled = (dibatalkan)
button-open-news = Buka { $number }
sent-news-whole =
    { $text }

    Terkirim { $sent } dari { $n } · sudah baca { $read } · disampaikan langsung { $told }
    { $before }
sent-news-before =
    Sebelum diperbaiki { DATE($on) } pukul { HOUR($at) }:
    { $text }

# Tombol di bawah kabar. $choice jawaban yang ditulis pengirim.
button-vote = { $choice }
button-show-place = Lihat tempatnya

# Draf kabar. $extras yang menyertai, $when kapan, $which untuk siapa versi itu.
compose-announcement-words = Kata-katanya juga, ya: banyak yang tidak bisa memutar suara atau membuka gambar. Tulis kabarnya.
compose-announcement-words-too = Sekarang tulis kata-katanya.
button-try = Coba ke saya
button-schedule = Jadwalkan
button-more = Lainnya
button-add-choices = Pilihan jawaban
button-add-version = Kata lain untuk bahasa atau kelompok
button-back-to-draft = Lihat draf
draft-page =
    Draf untuk { $village }: { $n } orang, { $reached } lewat Telegram. Belum ada yang dikirim.
    { $extras }

    { $text }
draft-more = Mau ditambah apa?
draft-with-photo = Dengan gambar.
draft-with-document = Dengan dokumen.
draft-with-voice = Dengan suara; kata-katanya tertulis di bawahnya.
draft-with-video = Dengan video.
draft-with-place = Dengan tempat di peta.
draft-choice = Jawaban { $n }: { $choice }
draft-version = { $which }: { $text }
version-jv = Bahasa Jawa
version-id = Bahasa Indonesia
version-en = Bahasa Inggris
version-members = Anggota KSM
version-leaders = Ketua & pengurus
version-officials = Tokoh & perangkat
version-caring = Kelompok peduli
choice-version-jv = Bahasa Jawa
choice-version-id = Bahasa Indonesia
choice-version-en = Bahasa Inggris
choice-version-members = Anggota KSM
choice-version-leaders = Ketua & pengurus
choice-version-officials = Tokoh & perangkat
choice-version-caring = Kelompok peduli
announcement-choices-choices = Tulis jawabannya, dipisah garis miring, misalnya "Bisa / Tidak bisa". Tiap orang satu jawaban.
announcement-choices-doubt = Tulis { $fewest } sampai { $most } jawaban, masing-masing paling banyak { $longest } huruf, misalnya "Bisa / Tidak bisa".
announcement-version-for = Kata lain untuk siapa? Yang tidak punya kata sendiri membaca kabar utama.
announcement-version-text = Tulis kabarnya dengan kata mereka. Boleh gambar atau suara dengan tulisan di bawahnya.
announcement-version-needs-words = Tulis kata-katanya di bawah gambar atau suara itu; tanpa kata tidak saya kirim.
announcement-voted = Terima kasih, jawabannya { $choice }. Boleh diganti dengan menekan yang lain.
announcement-votes = { $choice } { $n }
announcement-all-votes = { $lines }
announcement-place = Tempatnya di sini.
announcement-only-a-sample = Ini contoh untuk Anda. Yang dihitung tekanan para penerima.
announcement-cannot-be-sent = Kabar "{ $head }" belum berangkat: gambar atau suaranya tidak bisa dikirim. Draf saya simpan; buat lagi dengan berkas lain.

# Jadwal. $on tanggal, $at jam, $day tanggal tiap bulan.
schedule-announcement-when = { $village }: kapan dikirim? Misalnya "besok jam 7", "tiap Senin jam 8", "tiap tanggal 5 jam 8".
schedule-announcement-summary = { $village }: dikirim { $when }, menurut jam setempat masing-masing.
schedule-no-hour = Jam berapa? Tulis lengkap, misalnya "besok jam 7".
schedule-unreadable = Saya belum paham harinya. Misalnya "besok jam 7" atau "tiap Senin jam 8".
schedule-past = Waktu itu sudah lewat. Tulis waktu yang akan datang, misalnya "besok jam 7".
plan-once = { DATE($on) } jam { HOUR($at) }
plan-weekly = tiap { WEEKDAY($on) } jam { HOUR($at) }
plan-monthly = tiap tanggal { $day } jam { HOUR($at) }
draft-planned = Terjadwal, { $village }: "{ $head }" { $when }. Lihat semua: "kabar terjadwal".
coming =
    Yang belum berangkat:
    { $lines }
button-coming = Kabar terjadwal
coming-none = Tidak ada kabar terjadwal dan tidak ada draf.
coming-line = { $number }. { $village }: { $head } ({ $when })
coming-draft = draf
coming-asked = menunggu persetujuan
button-open-draft = Buka { $number }
button-cancel-number = Batalkan { $number }

# Petugas kedua untuk kabar ke orang sangat banyak. $by penulis, $who yang ditanya.
news-asked = Kabar ke { $n } orang perlu dua petugas. Sudah saya tanyakan ke { $who }.
news-alone = Tidak ada petugas kedua yang bisa dihubungi, jadi kabar ke { $n } orang ini berangkat dengan nama Anda sendiri. Ini tercatat.
news-second =
    { $by } mau mengirim kabar ke { $n } orang di { $village }. Setuju?

    { $text }
news-agreed = Baik, kabar itu berangkat.
news-refused = Baik, kabar itu tidak dikirim. Penulisnya saya beri tahu.
news-agreed-told = { $by } setuju: "{ $head }" berangkat.
news-refused-told = { $by } tidak setuju: "{ $head }" tidak dikirim. Drafnya tersimpan.
news-not-your-own = Kabar sendiri disetujui orang lain.
button-agree = Setuju
button-refuse = Tidak
