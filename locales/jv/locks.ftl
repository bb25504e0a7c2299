### HP ical: dipunkunci sanalika, kabikak namung lumantar undangan enggal.

lock-phone-whom =
    HP-nipun sinten ingkang ical? Kula kunci samenika ugi.
    { $lines }
# $name asma timbalan.
lock-phone-sure = HP-nipun { $name } kula kunci: mboten wonten pesen malih mrika, lan mboten wonten ingkang saged kabikak saking mrika. Mbikakipun namung lumantar undangan enggal.
lock-phone-yes = Kunci HP { $name }
lock-no-such-name =
    Mboten wonten "{ $words }" ing antawisipun ingkang ngagem HP. Kaserat asma utawi nomeripun.
    { $lines }
lock-done = { $more ->
        [0] HP-nipun { $name } sampun dipunkunci. Menawi sampun kagungan HP malih, kadamelna undangan enggal.
       *[other] HP-nipun { $name } sampun dipunkunci, ugi kagem { $others }. Menawi sampun kagungan HP malih, kadamelna undangan enggal.
    }
lock-told = HP-nipun { $name }, { $place }, dipunkunci dening { $by } amargi ical. Menawi menika klentu, kadamelna undangan enggal.
lock-not-yours = Menawi HP ical, enggal matur dhateng ketua, sekretaris, utawi UPK: panjenenganipun saged ngunci.
lock-closed = HP menika nembe katutup. Mangga manggihi pengurus ing papan menika.
