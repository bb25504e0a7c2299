### Pertanyaan dan jawabannya. Orang yang menjawab, bukan Guyub.

# Isian pertanyaan. $about kabar yang ditanyakan, $lines daftar nama bila lebih dari enam.
ask-question-who =
    Dari siapa?
    { $lines }
ask-question-text = { $about }Silakan tulis atau kirim suara. Nanti orang yang menjawab.
question-about = Tentang "{ $head }".{" "}
question-only-words = Yang ini tidak bisa saya teruskan. Tulis saja, atau kirim suara atau foto.

question-asked = Pertanyaan T-{ $number } sudah saya sampaikan ke { $who }. Jawabannya datang ke sini.
question-kept = Pertanyaan T-{ $number } saya simpan. Petugasnya belum bisa dihubungi; begitu bisa, saya sampaikan.

# Kepada yang menjawab. $text bisa kosong bila hanya suara atau foto.
question-new =
    T-{ $number } dari { $who }, { $village }. { $about }
    { $text }{ $thing }
question-reminder =
    T-{ $number } dari { $who } sudah 3 hari menunggu jawaban.
    { $text }{ $thing }
question-escalation =
    T-{ $number } dari { $who } sudah 7 hari belum dijawab. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (ada suara)
        [photo] (ada foto)
        [video] (ada video)
       *[other] (ada berkas)
    }
question-file = T-{ $number }
button-answer = Jawab

# Menjawab. $rest pertanyaan lain yang belum tampil.
answer-question-which =
    Pertanyaan yang belum dijawab. Mau menjawab yang mana? Balas nomornya.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] dan { $rest } lagi.
    }
question-line = T-{ $number } { $who }{ $village }: { $text }{ $thing }
question-line-village = , { $village }
choice-question = T-{ $number }
choice-question-there = T-{ $number } { $village }
answer-question-no-such = T-{ $number } tidak ada di daftar. Balas nomor yang tertulis.
answer-question-two = Nomor itu ada di dua desa. Yang mana?
answer-question-answer =
    T-{ $number } dari { $who }: { $text }{ $thing }
    Silakan tulis jawabannya, boleh suara.
question-answered = Jawaban T-{ $number } sudah saya sampaikan ke { $who }.
questions-none = Tidak ada pertanyaan yang menunggu.
question-not-yours = Maaf, pertanyaan dijawab fasilitator atau koordinator.
# $answer bisa kosong bila dijawab dengan suara.
question-answered-before = T-{ $number } sudah dijawab { $by }. { $answer }
# Kepada yang bertanya. $answer bisa kosong bila hanya suara atau foto.
question-answer =
    Jawaban T-{ $number } dari { $by }:{ $thing }
    { $answer }
