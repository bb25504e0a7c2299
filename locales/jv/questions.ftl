### Pertanyaan dan jawabannya. Orang yang menjawab, bukan Guyub.

# Isian pertanyaan. $about kabar yang ditanyakan, $lines daftar nama bila lebih dari enam.
ask-question-who =
    Saking sinten?
    { $lines }
ask-question-text = { $about }Sumangga kaserat utawi kintun swanten. Mangke tiyang ingkang mangsuli.
question-about = Bab "{ $head }".{" "}
question-only-words = Ingkang menika mboten saged kula terusaken. Kaserat kemawon, utawi kintun swanten utawi foto.

question-asked = Pitakenan T-{ $number } sampun kula aturaken dhateng { $who }. Wangsulanipun dumugi mriki.
question-kept = Pitakenan T-{ $number } kula simpen. Petugasipun dereng saged dipunkabari; menawi sampun saged, kula aturaken.

# Kepada yang menjawab. $text bisa kosong bila hanya suara atau foto.
question-new =
    T-{ $number } saking { $who }, { $village }. { $about }
    { $text }{ $thing }
question-reminder =
    T-{ $number } saking { $who } sampun 3 dinten ngentosi wangsulan.
    { $text }{ $thing }
question-escalation =
    T-{ $number } saking { $who } sampun 7 dinten dereng dipunwangsuli. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (wonten swanten)
        [photo] (wonten foto)
        [video] (wonten video)
       *[other] (wonten berkas)
    }
question-file = T-{ $number }
button-answer = Mangsuli

# Menjawab. $rest pertanyaan lain yang belum tampil.
answer-question-which =
    Pitakenan ingkang dereng dipunwangsuli. Badhe mangsuli ingkang pundi? Kaserat nomeripun.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] lan { $rest } malih.
    }
question-line = T-{ $number } { $who }{ $village }: { $text }{ $thing }
question-line-village = , { $village }
choice-question = T-{ $number }
choice-question-there = T-{ $number } { $village }
answer-question-no-such = T-{ $number } mboten wonten ing dhaftar. Mangga nomer ingkang kaserat.
answer-question-two = Nomer menika wonten ing kalih desa. Ingkang pundi?
answer-question-answer =
    T-{ $number } saking { $who }: { $text }{ $thing }
    Sumangga kaserat wangsulanipun, swanten kenging.
question-answered = Wangsulan T-{ $number } sampun kula aturaken dhateng { $who }.
questions-none = Mboten wonten pitakenan ingkang ngentosi.
question-not-yours = Nuwun sewu, pitakenan dipunwangsuli fasilitator utawi koordinator.
# $answer bisa kosong bila dijawab dengan suara.
question-answered-before = T-{ $number } sampun dipunwangsuli { $by }. { $answer }
# Kepada yang bertanya. $answer bisa kosong bila hanya suara atau foto.
question-answer =
    Wangsulan T-{ $number } saking { $by }:{ $thing }
    { $answer }
