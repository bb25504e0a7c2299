### Kabar saking warga piyambak: ketua dhateng KSM-ipun, ingkang dipunparingi hak dhateng RT-nipun.

# [Kabar enggal] kangge ketua lan ingkang dipunparingi hak. $where KSM utawi RT-nipun.
own-news-scope =
    Kabar kagem sinten?
    { $lines }
own-news-text = { $where }: mangga kaserat kabaripun. Ukara sepisan nyebat kedah menapa. Prekawis arta sampun ing mriki.
own-news-no-money = Kabar menika kula tahan: wonten prekawis artanipun. Arta karembag ing kempalan, utawi kaliyan tiyangipun piyambak. Kaserat malih tanpa menika, utawi "batal".
# $look 1 menawi fasilitator mirsani rumiyin.
own-news-summary =
    { $where }: { $n } tiyang, { $reached } lumantar Telegram.
    { $left }

    { $text }
    { $look ->
        [0] {""}
       *[other] Fasilitator mirsani rumiyin, nembe bidhal.
    }
own-news-asked = Kabar menika dipunpirsani rumiyin. Sampun kula aturaken dhateng { $who }; menawi sampun sarujuk, bidhal dhateng { $n } tiyang.

# 'hak kabar', kangge fasilitator.
voices-not-yours = Nuwun sewu, hak kabar namung dipuntata fasilitator utawi koordinator.
voices-nobody = Dereng wonten tiyang mawi HP ingkang RT-nipun kacathet ing mriki.
voices-none = Dereng wonten warga ingkang dipunparingi hak kabar. Ketua tansah kenging ngabari KSM-ipun piyambak.
voices =
    Ingkang kenging ngabari, kajawi ketua dhateng KSM-ipun:
    { $lines }
voice-line = { $who }: { $where }, { $village }, wiwit { SHORTDATE($since) }{ $look ->
        [0] {""}
       *[other] {" "}(dipunpirsani rumiyin)
    }
button-voice-give = Maringi hak kabar
button-voice-take = Mendhet { $number }
button-voice-back = Mendhet malih
hand-voice-whom =
    Sinten ingkang dipunparingi hak ngabari RT-nipun?
    { $lines }
hand-voice-where =
    { $name } kenging ngabari pundi?
    { $lines }
hand-voice-look = { $name }, { $where }: kabaripun langsung bidhal, menapa dipunpirsani rumiyin?
choice-voice-look-tidak = Langsung bidhal
choice-voice-look-ya = Dipunpirsani rumiyin
voice-given = { $name } samenika kenging ngabari { $where }. Sampun kula aturi pirsa.
voice-ended = Hak { $name } ngabari { $where } kula pendhet. Kabaripun ingkang lami tetep wonten.
# Dhateng ingkang dipunparingi. $by fasilitator.
voice-given-told =
    { $by } masrahaken kabar { $where } dhateng { $name }.
    Menawi wonten kabar, kaserat: kabar baru. { $look ->
        [0] {""}
       *[other] Fasilitator mirsani rumiyin.
    }
voice-ended-told = { $name }, ayahan ngabari { $where } sampun rampung. Matur nuwun sanget.

# [Ngengetaken 2 ketua].
button-nudge = Ngengetaken { $n } ketua
relay-nudge =
    Namung ngengetaken, titip kabar menika taksih ngentosi:
    { $words }
nudged = { $n } ketua kula engetaken.
nudged-today = Dinten menika sampun kula engetaken. Benjing kenging malih.
nudge-nobody = Mboten wonten ketua ingkang perlu dipunengetaken.

# Ing kartu kabar: sinten ing masyarakat ingkang sampun wiwit piyambak.
announcement-began = Warga wiwit piyambak: { $parts }.
began-leaders = { $n } ketua maosaken
began-tellers = { $n } tiyang ngaturaken
began-own = { $n } kabar piyambak

mydata-voice = Kenging ngabari { $where }, wiwit { FULLDATE($since) }{ $open ->
        [0] {" "}dumugi { FULLDATE($until) }
       *[other] {""}
    }
