### Kertu undangan ing dluwang, lan tombolipun. Ing kertu mboten wonten NIK, nomer HP, utawi arta.

cards-picture = Gambar kertu
cards-renew-one = Damel enggal
# $ksm asmanipun KSM.
cards-of-ksm = Lembar kertu { $ksm }
cards-renew = Gantos sedaya kertu
cards-renew-yes = Nggih, gantos sedaya

# $name asma timbalan.
cards-one = Kertunipun { $name }. Dipuncithak ireng-pethak utawi katedahaken saking HP, lajeng kaaturaken dhateng tiyangipun piyambak.
# $numbers nomer-nomer ing buku.
cards-page =
    Lembar kertu KSM { $ksm }, nomer { $numbers }. Dipuncithak ireng-pethak, dipungunting, kaaturaken dhateng tiyangipun piyambak.
    Kertu ingkang sampun kabagi taksih kenging kaginakaken.
cards-page-anew =
    Kertu enggal KSM { $ksm }, nomer { $numbers }. Dipuncithak ireng-pethak, dipungunting, kaaturaken dhateng tiyangipun piyambak.
    Kertu ingkang lami mboten kenging kaginakaken malih.
cards-page-of = Lembar { $n } saking { $count }.
# $count cacahipun tiyang ingkang dereng mlebet.
cards-renew-sure = Kertu lami { $count } tiyang dados mboten kenging kaginakaken, ugi ingkang sampun kabagi. Menapa kagantos sedaya?
cards-kept = Inggih, kertunipun tetep.

### Ingkang kacithak ing kertu.

card-drawn-title = Undangan Guyub
# $ksm asmanipun KSM, $number nomer ing buku.
card-drawn-ksm = KSM { $ksm }, nomer { $number }
card-drawn-scan = Pindai mawi kamera HP,
card-drawn-search = utawi padosi ing Telegram:
card-drawn-start = Pencet START
card-drawn-language = Pilih basa
card-drawn-start-button = START
card-drawn-code = Kode ucap, menawi kori kabikak
card-drawn-until = Kenging ngantos { FULLDATE($on) }
card-drawn-until-hour = Kenging ngantos { FULLDATE($on) } jam { HOUR($at) }
# $name tiyang ingkang saged dipuntakeni.
card-drawn-ask = Taken: { $name }
card-drawn-never = Guyub mboten nate nyuwun arta, PIN, utawi foto KTP.
card-drawn-page = Lembar { $n } saking { $count }
