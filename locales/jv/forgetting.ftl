### Minta dilupakan: apa yang hilang, apa yang tinggal, siapa yang memutuskan. Tenang, tidak menahan-nahan.

button-forget-me = Busak data kula
# "hapus data saya".
forget-explain =
    Ingkang ical: asma, HP, RT, pitakenan, lan izin. Ingkang kantun: larik arta tanpa asma, supados buku KSM tetep cocok.
    Saratipun sampun medal saking KSM lan mboten wonten arta ingkang taksih binikak. Koordinator BKM ingkang mutusaken.
forget-ask = Nyuwun kabusak
forget-ask-of = Nyuwun kabusak: { $name }
# $who yang memutuskan, $known 0 bila belum ada; $on batas jawabannya.
forget-asked = Panyuwunipun { $name } kula cathet. { $known ->
        [0] Pengurus
       *[other] { $who }
    } mangsuli mboten langkung saking { DATE($on) }; kabaripun dumugi ing ngriki.
# Kepada koordinator. $why yang masih menghalangi: none, seat, claim, money.
forget-card =
    { $name }, { $place }, nyuwun datanipun kabusak. Mangga kawangsuli mboten langkung saking { DATE($on) }. Larik arta tetep, tanpa asma.
    { $why ->
        [none] Mboten wonten ingkang ngalang-alangi.
        [seat] Dereng saged: taksih anggota KSM utawi nyepeng tugas.
        [claim] Dereng saged: wonten lapuran ingkang dereng sah.
       *[money] Dereng saged: taksih wonten arta ingkang binikak.
    }
forget-do = Busak
forget-not = Dereng saged
forget-sure = Asma, HP, lan tembungipun { $name } ical lan mboten saged wangsul. Kalajengaken?
forget-sure-yes = Inggih, busak { $name }
forget-hindered = { $name } dereng saged kabusak: { $why ->
        [seat] taksih anggota KSM utawi nyepeng tugas.
        [claim] wonten lapuran ingkang dereng sah.
       *[money] taksih wonten arta ingkang binikak.
    }
forget-done-here = Sampun kabusak. Larik artanipun tetep, tanpa asma. Ingkang nyuwun kula aturi kabar.
# Kepada yang minta: pesan terakhir.
forget-done = { $name }, datanipun sampun kabusak. Larik arta tetep tanpa asma. Matur nuwun, sugeng tindak.
forget-declined = Nyuwun pangapunten, { $name }: dereng saged kabusak { $why ->
        [none] samenika.
        [seat] awit taksih anggota KSM utawi nyepeng tugas.
        [claim] awit wonten lapuran ingkang dereng sah.
       *[money] awit taksih wonten arta ingkang binikak.
    } Mangga pinanggihan kaliyan { $who }; mangke kenging nyuwun malih.
forget-declined-here = Inggih. { $name } kula aturi kabar, kalih sebabipun.
forget-waits = { $name } nyuwun datanipun kabusak, mboten langkung saking { SHORTDATE($on) }
forget-look = Busak data { $name }
