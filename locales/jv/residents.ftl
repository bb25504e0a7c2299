### Warga: lawang umum lumantar poster RT. Tanpa asma, tanpa arta.

door-language = Sugeng rawuh / Selamat datang, { $place }, { $bkm }.
door-consent =
    Menika kabar { $place }, { $bkm }. Menapa kepareng kula kintuni kabar kampung?
    Paling kathah 1 sedinten, 4 seminggu. Gratis, kenging kendel kapan kemawon. Asma mboten kula suwun.
door-yes = Nggih, kintuni kabar
door-no = Mboten
door-elsewhere = Sanes { $place }
door-which = RT pundi? Menika ingkang sampun gadhah lawang ing { $bkm }.
door-place = { $place }
door-none-fits = Mboten wonten mriki
door-no-other = RT menika dereng gadhah poster ing { $bkm }. Mangga nyuwun pirsa dhateng ketua RT utawi fasilitator. Matur nuwun sampun mampir.
door-back = Wangsul dhateng { $place }
door-declined = Inggih, mboten wonten ingkang kula kintun. Menawi kersa malih, mangga posteripun dipunpindai malih.
# Poster lama, sesudah pintunya ditutup.
door-closed = Kori { $place }, { $bkm }, saking poster menika sampun katutup. Menawi ngersakaken kabar kampung, mangga madosi poster ingkang enggal utawi nyuwun pirsa ketua RT. Matur nuwun sampun pinarak.
door-agreed = Kabar { $place }, { $bkm }.
door-welcome =
    Matur nuwun. Kabar { $place } dumugi mriki, paling kathah 1 sedinten, 4 seminggu.
    Kersa kendel? Serat BERHENTI. Kersa nyuwun pirsa? Pencet [Nyuwun pirsa/matur]; tiyang ingkang mangsuli.
door-known-already = { $name } sampun kacathet, dados kabar RT inggih dumugi mriki.
stopped-resident =
    Inggih, wiwit samenika kula kendel.
    Menawi kersa malih, serat kemawon MULAI.
not-understood-resident = Nyuwun pangapunten, kula dereng mangertos. Kersa nyuwun pirsa? Serat "tanya" lajeng pitakenanipun, utawi milih tombol ing ngandhap.
question-enough-today = Dinten menika sampun { $most } pitakenan. Mbenjing kenging malih, nggih.
meeting-none-for-residents = Kempalan warga dipunumumaken lumantar [Kabar].

membership-request-ksm =
    Anggota KSM pundi?
    { $lines }
membership-request-name = Wonten ing buku KSM, asmanipun sinten?
membership-asked = Matur nuwun. Kula suwunaken pirsa dhateng ketua KSM { $ksm }; menawi sampun mesthi, kula aturi kabar wonten mriki.
membership-enough = Minggu menika sampun kaping kalih. Mangga pinanggih ketua KSM piyambak, nggih.
membership-no-ksm = Ing mriki dereng wonten KSM.
membership-not-needed = Tombol menika kangge warga ingkang dereng kacathet dados anggota.
membership-question =
    Wonten warga { $place } nyerat: "{ $words }", anggota KSM { $ksm }.
    Menapa panjenengan tepang? Nomer pinten ing buku?
membership-is = Leres, nomer { $number }
membership-number = { $number }
membership-other = Nomer sanes
membership-is-not = Sanes
membership-which = "{ $words }", KSM { $ksm }: nomer pinten? Menika ingkang dereng gadhah HP ing mriki.
membership-allowed = Matur nuwun. { $name } kula suwuni palilah rumiyin.
membership-known = Ketua KSM { $ksm } sampun tepang. Menapa kalajengaken?
membership-go-on = Lajeng
membership-refused = Inggih, mboten kula bikak. Piyambakipun kula aturi manggihi ketua.
membership-not-known = Nyuwun pangapunten, ketua KSM { $ksm } dereng tepang. Mangga pinanggih piyambak, nggih. Kabar RT tetep dumugi.
membership-declined = Inggih, mboten wonten ingkang ewah. Kabar RT tetep dumugi.

rt-poster-village =
    Dhusun pundi?
    { $lines }
rt-poster-place = { $village }: RT pinten? Upaminipun "RT 3" utawi "RT 3 RW 2".
rt-poster-no-place = Mangga dipunserat nomeripun kemawon, upaminipun "RT 3" utawi "RT 3 RW 2".
rt-poster-several = RT menika wonten ing sawetawis RW. Ingkang pundi?
poster =
    Poster { $place }, kantun nyithak. Kenging dipunpasang lan dipunparingaken dhateng sinten kemawon: mboten wonten wadosipun.
    { $link }
poster-not-yours = Nyuwun pangapunten, poster dipundamel lan dipuntutup fasilitator, koordinator, utawi petugas UPK.
poster-close = Tutup kori menika
poster-close-place = { $place }
poster-close-which = Kori RT pundi ingkang badhe katutup?
# $place "RT 03".
poster-close-sure =
    Kori { $place }, { $bkm }, katutup? Poster ingkang kapasang mboten saged dipunagem malih.
    Warga ingkang sampun mlebet tetep nampi kabar.
poster-close-yes = Inggih, katutup
poster-closed = Kori { $place } sampun katutup; posteripun kacopot nggih. Badhe mbikak malih? Serat "poster { $place }": kodenipun enggal.
poster-none-open = Kori menika mboten wonten, utawi sampun katutup. Serat "tutup poster" kangge mirsani ingkang taksih binikak.
poster-drawn = Poster { $place } kagambar ing { $file }. Tautanipun: { $link }
poster-which-bkm = Wonten sawetawis BKM: { $bkms }. Piliha mawi --bkm.
poster-no-bkm = Mboten wonten BKM "{ $words }".

poster-drawn-title = KABAR KAMPUNG
poster-drawn-step-scan = Bikak kamera HP, pasaken ing kothak menika
poster-drawn-step-start = Pencet START (Mulai)
poster-drawn-step-yes = Milih basa, pencet "{ $yes }"
poster-drawn-get = Kabar posyandu, kerja bakti, kempalan, pambiyantu.
poster-drawn-people = Kenging nyuwun pirsa; tiyang ingkang mangsuli.
poster-drawn-often = Gratis. Paling kathah 1 kabar sedinten, 4 seminggu.
poster-drawn-stop = Kendel kapan kemawon: serat BERHENTI.
poster-drawn-never = Mboten nate nyuwun arta, PIN, utawi foto KTP.
poster-drawn-ask = Nyuwun pirsa: { $name }
poster-drawn-on = { FULLDATE($on) }
