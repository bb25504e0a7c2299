### Jinising kabar: pundi ingkang dumugi HP menika, lan kabar ingkang kaserat menika jinis menapa.

topic-program = program & arta ginulir
topic-kegiatan = rapat & kagiyatan
topic-usaha = latihan & usaha
topic-bantuan = pitulungan & bansos
topic-lain = kabar sanesipun

# [Ngatur kabar]. $said larik sepisan, $silent menawi HP menika nembe kendel.
topics =
    { $said }
    Ingkang wonten tandha ✓ kula kintun; kapencet kangge ngewahi.
    Prekawis arta piyambak lan ulem kempalan tetep dhateng: menika sanes kabar.
    { $silent }
topics-none =
    { $said }
    Kabar mboten kula kintun dhateng HP menika. Prekawis arta piyambak lan ulem kempalan tetep dhateng: menika sanes kabar.
    { $silent }
topics-about = Kabar wau jinisipun { $topic }.
topics-off = Inggih, { $topic } mboten kula kintun malih.
topics-on = Inggih, { $topic } kula kintun malih.
topics-all-off = Inggih, sedaya kabar kula kendelaken.
topics-all-on = Inggih, kabar kula kintun malih.
topics-silent = HP menika nembe kendel; kaserat MULAI menawi sampun kersa dipunkintuni malih.
choice-not-ticked = ✗ { $label }
button-tune-news = Ngatur kabar
button-no-news = Kendelaken sedaya kabar
button-all-news-again = Kintuni kabar malih

# Kangge ingkang nyerat kabar. $topic saking tembungipun; ingkang mboten kersa jinis menika mboten dipunkintuni.
button-topic = Jinis: { $topic }
choice-topic = { $topic }
topics-choose = Kabar menika jinis menapa? Ingkang mboten kersa jinis menika mboten kula kintuni.
reason-no-topic = { $n } mboten kersa { $topic }

mydata-topic = { FULLDATE($on) }: { $topic ->
        [semua-pesan] pesen
        [program] kabar program & arta ginulir
        [kegiatan] kabar rapat & kagiyatan
        [usaha] kabar latihan & usaha
        [bantuan] kabar pitulungan & bansos
       *[lain] kabar sanesipun
    } { $off ->
        [0] kasuwun malih
       *[other] kakendelaken
    }
