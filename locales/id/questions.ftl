### Pertanyaan dan jawabannya. Orang yang menjawab, bukan Guyub.

# Isian pertanyaan. $about kabar yang ditanyakan, $lines daftar nama bila lebih dari enam.
ask-question-who =
    Dari siapa?
    { $lines }
# $kind usulan, pertanyaan, atau keluhan.
ask-question-text = { $about }{ $kind ->
        [usulan] Apa usulannya? Silakan tulis atau kirim suara. Hasilnya saya kabarkan.
        [keluhan] Silakan tulis atau kirim suara. Pengawas atau koordinator yang menerima, bukan yang dikeluhkan.
       *[other] Silakan tulis atau kirim suara. Nanti orang yang menjawab.
    }
question-about-number = Lanjutan { $number }.{" "}
button-is-usulan = Ini usulan
button-is-pertanyaan = Ini pertanyaan
button-is-keluhan = Ini keluhan
question-about = Tentang "{ $head }".{" "}
question-only-words = Yang ini tidak bisa saya teruskan. Tulis saja, atau kirim suara atau foto.

# $by hari paling lambat dijawab.
question-asked = { $kind ->
        [usulan] Usulan { $number } sudah saya sampaikan ke { $who }. Hasilnya saya kabarkan.
        [keluhan] Keluhan { $number } sudah saya sampaikan ke { $who }. Jawabannya datang ke sini, paling lambat { DATE($by) }.
       *[other] Pertanyaan { $number } sudah saya sampaikan ke { $who }. Jawabannya datang ke sini, paling lambat { DATE($by) }.
    }
question-kept = { $kind ->
        [usulan] Usulan { $number }
        [keluhan] Keluhan { $number }
       *[other] Pertanyaan { $number }
    } saya simpan. Petugasnya belum bisa dihubungi; begitu bisa, saya sampaikan.
# Yang bertanya menambah kata, atau bertanya lagi sesudah dijawab.
question-more-asked = Tambahan { $number } sudah saya sampaikan ke { $who }.{ $kind ->
        [usulan] {""}
       *[other] {" "}Jawabannya paling lambat { DATE($by) }.
    }

# Kiriman tanpa ditanya. $kind voice, photo, ...
loose-thing = { $kind ->
        [voice] Suaranya
        [audio] Suaranya
        [photo] Fotonya
        [video] Videonya
       *[other] Berkasnya
    } saya terima. Ini usulan, pertanyaan, atau keluhan?
button-kind-usulan = Usulan
button-kind-pertanyaan = Pertanyaan
button-kind-keluhan = Keluhan

# Kepada yang menjawab. $text bisa kosong bila hanya suara atau foto.
question-new =
    { $number } dari { $who }, { $village }. { $about }
    { $text }{ $thing }
# Tambahan dari yang bertanya.
question-more =
    { $number } dari { $who }, { $village }, menambahkan:
    { $text }{ $thing }
question-reminder =
    { $number } dari { $who } sudah { $days } hari menunggu jawaban.
    { $text }{ $thing }
question-escalation =
    { $number } dari { $who } sudah { $days } hari belum dijawab. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (ada suara)
        [photo] (ada foto)
        [video] (ada video)
       *[other] (ada berkas)
    }
question-file = { $number }
button-answer = Jawab

# Menyerahkan ke petugas lain. $by yang menyerahkan, $who yang ditawari.
button-hand-on = Serahkan
question-hand-to = { $number } diserahkan ke siapa?
button-hand-to = { $name }{ $role ->
        [fasilitator] {" "}(fasilitator)
        [koordinator] {" "}(koordinator)
        [pengawas] {" "}(pengawas)
        [petugas_upk] {" "}(UPK)
       *[other] {""}
    }
question-nobody-else = Belum ada petugas lain yang bisa dihubungi untuk { $number }.
question-offered =
    { $by } minta tolong: { $number } dari { $who }, { $village }. { $about }
    { $text }{ $thing }
button-question-mine = Saya jawab
button-question-not-now = Tidak dulu
question-offered-to = { $number } saya tawarkan ke { $who }. Selama belum diterima, masih { $me } yang menjawab.
question-taken = Terima kasih, { $name }. Yang bertanya { $number } sudah saya kabari.
question-taken-told = { $who } menerima { $number }.
question-not-taken = Baik. { $number } tetap di petugas semula.
question-not-taken-told = { $who } belum bisa menjawab { $number }, jadi masih { $me } yang menjawab.
# Kepada yang bertanya.
question-answered-by = { $number } sekarang dijawab { $who }.

# Memilah oleh petugas. $before nomor semula; $told kalimat untuk yang bertanya.
question-sorted = { $before } sekarang { $number }.
question-sorted-told = { $before } saya pindahkan. { $told }
question-sorted-already = { $number } memang sudah begitu.

# Menjawab. $rest pertanyaan lain yang belum tampil.
answer-question-which =
    Pertanyaan yang menunggu. Mau menjawab yang mana? Balas nomornya.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] dan { $rest } lagi.
    }
question-line = { $number } { $village }, { $who }{ $when }: { $text }{ $thing }
# $other 1 bila dipegang petugas lain.
question-line-late = , lewat { $days } hari{ $other ->
        [0] {""}
       *[other] {" "}(di petugas lain)
    }
question-line-by = , sampai { SHORTDATE($by) }{ $other ->
        [0] {""}
       *[other] {" "}(di petugas lain)
    }
question-line-answered = , sudah dijawab{ $other ->
        [0] {""}
       *[other] {" "}(petugas lain)
    }
choice-question = { $number }
choice-question-there = { $number } { $village }
answer-question-no-such = Nomor { $number } tidak ada di daftar. Balas nomor yang tertulis.
answer-question-two = Nomor itu ada di dua desa. Yang mana?
answer-question-answer =
    { $number } dari { $who }, { $village }: { $text }{ $thing }
    Silakan tulis jawabannya, boleh suara.
question-answered = Jawaban { $number } sudah saya sampaikan ke { $who }.
button-question-done = Selesai
button-question-unclear = Belum jelas
# $mine 1 bila yang menutup yang bertanya.
question-closed = { $mine ->
        [1] Terima kasih. { $number } selesai. Kalau nanti belum jelas, balas saja jawabannya.
       *[other] { $number } selesai. Yang bertanya masih bisa melanjutkan.
    }
question-closed-before = { $number } sudah selesai.
question-answer-first = { $number } belum dijawab. Jawab atau serahkan dulu, ya.
# Kata petugas tentang sebuah usulan, kepada pengusulnya.
usulan-word =
    Tentang usulan { $number }, dari { $by }:{ $thing }
    { $answer }
questions-none = Tidak ada pertanyaan yang menunggu.
question-not-yours = Maaf, pertanyaan dijawab fasilitator atau koordinator.
# $answer bisa kosong bila dijawab dengan suara.
question-answered-before = { $number } sudah dijawab { $by }. { $answer }
# Kepada yang bertanya. $answer bisa kosong bila hanya suara atau foto.
question-answer =
    Jawaban { $number } dari { $by }:{ $thing }
    { $answer }
