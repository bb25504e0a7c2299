### Pertanyaan dan jawabannya. Orang yang menjawab, bukan Guyub.

# Isian pertanyaan. $about kabar yang ditanyakan, $lines daftar nama bila lebih dari enam.
ask-question-who =
    Saking sinten?
    { $lines }
# $kind usulan, pertanyaan, atau keluhan.
ask-question-text = { $about }{ $kind ->
        [usulan] Menapa usulipun? Sumangga kaserat utawi kintun swanten. Asilipun kula kabaraken.
        [keluhan] Sumangga kaserat utawi kintun swanten. Pangawas utawi koordinator ingkang nampi, sanes ingkang dipunaduaken.
       *[other] Sumangga kaserat utawi kintun swanten. Mangke tiyang ingkang mangsuli.
    }
question-about-number = Lajengan { $number }.{" "}
button-is-usulan = Menika usul
button-is-pertanyaan = Menika pitakenan
button-is-keluhan = Menika wadulan
question-about = Bab "{ $head }".{" "}
question-only-words = Ingkang menika mboten saged kula terusaken. Kaserat kemawon, utawi kintun swanten utawi foto.

# $by hari paling lambat dijawab.
question-asked = { $kind ->
        [usulan] Usul { $number } sampun kula aturaken dhateng { $who }. Asilipun kula kabaraken.
        [keluhan] Wadulan { $number } sampun kula aturaken dhateng { $who }. Wangsulanipun dumugi mriki, paling lambat { DATE($by) }.
       *[other] Pitakenan { $number } sampun kula aturaken dhateng { $who }. Wangsulanipun dumugi mriki, paling lambat { DATE($by) }.
    }
question-kept = { $kind ->
        [usulan] Usul { $number }
        [keluhan] Wadulan { $number }
       *[other] Pitakenan { $number }
    } kula simpen. Petugasipun dereng saged dipunkabari; menawi sampun saged, kula aturaken.
# Yang bertanya menambah kata, atau bertanya lagi sesudah dijawab.
question-more-asked = Tambahan { $number } sampun kula aturaken dhateng { $who }.{ $kind ->
        [usulan] {""}
       *[other] {" "}Wangsulanipun paling lambat { DATE($by) }.
    }

# Kiriman tanpa ditanya. $kind voice, photo, ...
loose-thing = { $kind ->
        [voice] Swantenipun
        [audio] Swantenipun
        [photo] Fotonipun
        [video] Videonipun
       *[other] Berkasipun
    } sampun kula tampi. Menika usul, pitakenan, utawi wadulan?
button-kind-usulan = Usul
button-kind-pertanyaan = Pitakenan
button-kind-keluhan = Wadulan

# Kepada yang menjawab. $text bisa kosong bila hanya suara atau foto.
question-new =
    { $number } saking { $who }, { $village }. { $about }
    { $text }{ $thing }
# Tambahan dari yang bertanya.
question-more =
    { $number } saking { $who }, { $village }, nambahi:
    { $text }{ $thing }
question-reminder =
    { $number } saking { $who } sampun { $days } dinten ngentosi wangsulan.
    { $text }{ $thing }
question-escalation =
    { $number } saking { $who } sampun { $days } dinten dereng dipunwangsuli. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (wonten swanten)
        [photo] (wonten foto)
        [video] (wonten video)
       *[other] (wonten berkas)
    }
question-file = { $number }
button-answer = Mangsuli

# Menyerahkan ke petugas lain. $by yang menyerahkan, $who yang ditawari.
button-hand-on = Pasrahaken
question-hand-to = { $number } dipunpasrahaken dhateng sinten?
button-hand-to = { $name }{ $role ->
        [fasilitator] {" "}(fasilitator)
        [koordinator] {" "}(koordinator)
        [pengawas] {" "}(pangawas)
        [petugas_upk] {" "}(UPK)
       *[other] {""}
    }
question-nobody-else = Dereng wonten petugas sanes ingkang saged dipunkabari kangge { $number }.
question-offered =
    { $by } nyuwun tulung: { $number } saking { $who }, { $village }. { $about }
    { $text }{ $thing }
button-question-mine = Kula wangsuli
button-question-not-now = Mboten rumiyin
question-offered-to = { $number } kula aturaken dhateng { $who }. Saderengipun dipuntampi, taksih { $me } ingkang mangsuli.
question-taken = Matur nuwun, { $name }. Ingkang nyuwun pirsa { $number } sampun kula aturi kabar.
question-taken-told = { $who } nampi { $number }.
question-not-taken = Inggih. { $number } tetep wonten ing petugas wau.
question-not-taken-told = { $who } dereng saged mangsuli { $number }, dados taksih { $me } ingkang mangsuli.
# Kepada yang bertanya.
question-answered-by = { $number } samenika dipunwangsuli { $who }.

# Memilah oleh petugas. $before nomor semula; $told kalimat untuk yang bertanya.
question-sorted = { $before } samenika { $number }.
question-sorted-told = { $before } kula pindhah. { $told }
question-sorted-already = { $number } pancen sampun mekaten.

# Menjawab. $rest pertanyaan lain yang belum tampil.
answer-question-which =
    Pitakenan ingkang ngentosi. Badhe mangsuli ingkang pundi? Kaserat nomeripun.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] lan { $rest } malih.
    }
question-line = { $number } { $village }, { $who }{ $when }: { $text }{ $thing }
# $other 1 bila dipegang petugas lain.
question-line-late = , langkung { $days } dinten{ $other ->
        [0] {""}
       *[other] {" "}(ing petugas sanes)
    }
question-line-by = , ngantos { SHORTDATE($by) }{ $other ->
        [0] {""}
       *[other] {" "}(ing petugas sanes)
    }
question-line-answered = , sampun dipunwangsuli{ $other ->
        [0] {""}
       *[other] {" "}(petugas sanes)
    }
choice-question = { $number }
choice-question-there = { $number } { $village }
answer-question-no-such = Nomer { $number } mboten wonten ing dhaftar. Mangga nomer ingkang kaserat.
answer-question-two = Nomer menika wonten ing kalih desa. Ingkang pundi?
answer-question-answer =
    { $number } saking { $who }, { $village }: { $text }{ $thing }
    Sumangga kaserat wangsulanipun, swanten kenging.
question-answered = Wangsulan { $number } sampun kula aturaken dhateng { $who }.
button-question-done = Sampun cekap
button-question-unclear = Dereng cetha
# $mine 1 bila yang menutup yang bertanya.
question-closed = { $mine ->
        [1] Matur nuwun. { $number } sampun rampung. Menawi taksih wonten ingkang dereng cetha, mangga wangsulanipun dipunbales.
       *[other] { $number } sampun rampung. Ingkang nyuwun pirsa taksih saged nglajengaken.
    }
question-closed-before = { $number } sampun rampung.
question-answer-first = { $number } dereng dipunwangsuli. Mangga dipunwangsuli utawi dipunpasrahaken rumiyin.
# Kata petugas tentang sebuah usulan, kepada pengusulnya.
usulan-word =
    Bab usul { $number }, saking { $by }:{ $thing }
    { $answer }
questions-none = Mboten wonten pitakenan ingkang ngentosi.
question-not-yours = Nuwun sewu, pitakenan dipunwangsuli fasilitator utawi koordinator.
# $answer bisa kosong bila dijawab dengan suara.
question-answered-before = { $number } sampun dipunwangsuli { $by }. { $answer }
# Kepada yang bertanya. $answer bisa kosong bila hanya suara atau foto.
question-answer =
    Wangsulan { $number } saking { $by }:{ $thing }
    { $answer }
