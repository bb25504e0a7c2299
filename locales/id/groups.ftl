### Grup KSM. Yang berakhiran -umum boleh dibaca semua orang di grup: tanpa nama orang, tanpa uang seseorang.

# Di obrolan pribadi. $bot nama bot.
group-write-it-there = Tekan [Pilih grup], lalu pilih grup KSM-nya. Grupnya bertopik? Tulis /tautkan@{ $bot } di topik yang dipakai.
home-pilih-grup = Pilih grup
# Yang memilih grup di obrolan pribadi.
group-linked-there = Beres. Grup itu sekarang grup KSM { $ksm }; di sana sudah saya sapa.
group-is-ksms = Grup itu sudah jadi grup KSM { $ksm }. Kalau tidak lagi: keluarkan saya dari grup itu, masukkan lagi, lalu pilih lagi.
link-group-ksm =
    Grup itu untuk KSM yang mana?
    { $lines }
link-group-sure = KSM { $ksm } sudah punya grup lain. Pindah ke grup yang baru dipilih?
link-group-yes = Ya, pindah
group-topic-umum = Kabar KSM { $ksm } mulai sekarang ada di topik ini.
group-only-the-chair = Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa.
group-is-anothers = Grup ini sudah dipakai KSM lain. Kalau tidak lagi, keluarkan saya dari grup, masukkan lagi, lalu tautkan.
# $ksm nama KSM tanpa kata "KSM".
group-linked-umum = Grup ini sekarang grup KSM { $ksm }. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
group-linked-before-umum = Grup ini memang grup KSM { $ksm }.
group-which-umum = KSM yang mana? Ketua yang menekan.
group-choice = KSM { $ksm }
group-has-another-umum = KSM { $ksm } sudah punya grup lain. Pindah ke grup ini? Ketua yang menekan.
group-move = Ya, pindah ke sini
group-noted-umum = Baik.
group-not-your-button-umum = Tombol ini bukan untuk Anda, atau sudah tidak berlaku.
group-unlinked-umum = KSM { $ksm } pindah ke grup lain. Kabar KSM tidak lagi ke grup ini.
# Waktu bot dimasukkan ke grup. $bot nama bot.
group-hello-umum = Saya Guyub, juru catat KSM. Ketua KSM: tulis /tautkan@{ $bot } supaya grup ini jadi grup KSM.
# Kepada ketua.
group-gone = Saya sudah tidak di grup KSM { $ksm }, jadi tautannya saya lepas. Kalau perlu lagi: masukkan saya, lalu /tautkan.

# Kabar sebagai satu kartu di grup KSM. $text kata-katanya, $read dari $n anggota KSM sudah menekan [Sudah baca].
announcement-umum =
    { $text }

    Kabar dari { $village }. Mau bertanya? Tekan [Tanya], kita lanjut di pesan pribadi.
    { $fixed }
    Sudah baca { $read } dari { $n }.
announcement-read-umum = Terima kasih, sudah saya catat.
announcement-voted-umum = Terima kasih, jawabannya saya catat. Boleh diganti dengan menekan yang lain.
announcement-members-only-umum = Tombol ini untuk anggota KSM. Belum kenal saya? Buka pesan pribadi saya dan tekan Mulai.
