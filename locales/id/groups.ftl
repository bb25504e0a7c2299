### Grup KSM. Yang berakhiran -umum boleh dibaca semua orang di grup: tanpa nama orang, tanpa uang seseorang.

# Di obrolan pribadi. $bot nama bot.
group-write-it-there = Tulis /tautkan@{ $bot } di dalam grup KSM-nya, ya. Yang menautkan ketua.
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
