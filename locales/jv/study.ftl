### Sinau piyambak: kertu cekak, setunggal pitakenan ing pungkasan. Ingkang dipuncobi katranganipun, sanes tiyangipun.

study-page =
    Sinau piyambak, sakedhik-sakedhik. Kapilih setunggal; tandha ✓ sampun rampung.
    { $counts }
# Kangge fasilitator. Cacahipun kemawon, tanpa asma.
study-counts =
    Ngantos dinten menika:
    { $lines }
study-count = { $name }: rampung { $done }, saweg sinau { $busy }
study-set-sosialisasi = Sosialisasi menika menapa
study-set-dana = Arta ginulir
study-set-hak = Hak warga & anggota
study-set-buku = Pembukuan KSM
study-card =
    <b>{ $name }</b> ({ $n }/{ $of })
    { $words }
button-study-on = Lajeng
button-study-later = Sampun rumiyin
button-study-stop = Kendel
button-study-next = Candhakipun: { $name }
study-later = Inggih. Benjing watawis jam { HOUR($at) } kula engetaken.
study-stopped = Inggih, kula kendel. Menawi kersa malih, kaserat: sinau.
study-again =
    Kula aturaken sepisan malih. { $words }
    { $question }
study-finished = Pas. { $name } rampung. Samenika saged kacariyosaken dhateng tangga.
study-return = Nglajengaken sinau? { $name }, kertu { $n } saking { $of }.

study-sosialisasi-1 = Sosialisasi sanes woro-woro saarah. Tiyang dipunajak mangertos, lajeng tumandang, lajeng kulina. Pramila tansah wonten margi kangge nyuwun pirsa.
study-sosialisasi-2 = Ancasipun: pamarentah ndherek mikul, warga ndherek ngawasi, asil sae sumebar, lan warga saged sinau piyambak.
study-sosialisasi-3 = Kagem sinten? Sepisan sedaya warga. Lajeng tokoh lan perangkat, ugi ingkang preduli tanpa jabatan: guru, bakul, ormas.
study-sosialisasi-4 = Sinten ingkang ngendika? Ing RT lan desa fasilitator kaliyan relawan. Pungkasanipun warga piyambak, ing pengajian, arisan, lan ronda.
study-sosialisasi-ask = Kapan sosialisasi kasil?
choice-study-sosialisasi-0 = Warga mangertos lan saged takon
choice-study-sosialisasi-1 = Woro-woro sampun katempel
choice-study-sosialisasi-2 = Sedaya serat sampun kakintun
study-sosialisasi-again = Tempelan lan serat nembe wiwitan. Ingkang dipunpadosi: tiyang mangertos, wantun takon, lan purun nglajengaken.

study-dana-1 = Arta ginulir gadhahanipun sesarengan. Ingkang nyambut KSM, sanes tiyang piyambakan; anggotanipun sami nanggel, kaserat: tanggung renteng.
study-dana-2 = Limrahipun saderengipun nyambut: KSM paling sakedhik 5 tiyang, nyelengi 3 wulan runtut, sampun dipunlatih, lan kulawarga sarujuk.
study-dana-3 = Ingkang wangsul dipunginakaken tangga candhakipun. Angsuran isinipun jasa lan pokok; menawi artanipun kirang, jasa rumiyin.
study-dana-4 = Wonten kasisahan? Matur langkung awal dhateng ketua utawi UPK. Ingkang dipunpadosi margi sesarengan, sanes sinten ingkang lepat.
study-dana-ask = Sinten ingkang nyambut saking UPK?
choice-study-dana-0 = KSM, anggotanipun sami nanggel
choice-study-dana-1 = Saben tiyang piyambak-piyambak
choice-study-dana-2 = Ketua KSM kemawon
study-dana-again = UPK nyathet setunggal panyambut: KSM. Ing lebetipun saben anggota gadhah perangan, lan sedaya ndherek nanggel.

study-hak-1 = Cathetan arta piyambak kenging dipuntingali kapan kemawon, lan kenging dipunaturaken klentu. Ingkang klentu katahan rumiyin; mboten wonten ingkang dipunlepataken.
study-hak-2 = Laporan arta BKM kabikak kangge warga. Ingkang katempel tanpa asma; menawi dereng wonten, kenging kasuwun.
study-hak-3 = Wonten ingkang mboten leres? Kaserat "keluhan", kenging tanpa asma. Mboten langkung tiyang ingkang dipunkeluhaken; wonten nomer lan watesing dinten.
study-hak-4 = Jinising kabar saged kapilih: "ngatur kabar". Kersa kendel sedaya: "kendel". Kersa asmanipun dipunbusak: "busak data kula".
study-hak-ask = Cathetan arta piyambak karaos klentu. Kenging menapa?
choice-study-hak-0 = Matur klentu, lajeng dipunpriksa
choice-study-hak-1 = Mendel ngantos tutup wulan
choice-study-hak-2 = Mbusak piyambak
study-hak-again = Cathetan mboten dipunbusak sinten kemawon, ugi pengurus. Menawi dipunaturaken klentu, larikipun katahan lan pengawas nyuwun pirsa dhateng kekalihipun.

study-buku-1 = Setunggal kempalan, setunggal lembar: nomer, tabungan, angsuran. Gunggunging larik kedah sami kaliyan kas ing meja.
study-buku-2 = Tigang tembung kangge arta: kalapuraken, sah, dereng kacathet. Nembe sah menawi tiyang kaping kalih sampun nyepeng artanipun.
study-buku-3 = Klentu serat mboten dipunbusak lan mboten dipuntumpangi. Kabatalaken mawi cathetan enggal, lan sebabipun kaserat.
study-buku-4 = Tabungan gadhahanipun anggota, sanes pamedalipun KSM. Kawaos ing kempalan, dipuncocogaken kaliyan buku, dipuntapak astani kekalihipun.
study-buku-ask = Kapan arta sinebat sah?
choice-study-buku-0 = Tiyang kaping kalih sampun nyepeng
choice-study-buku-1 = Menawi sampun kaserat ing buku
choice-study-buku-2 = Ing pungkasan wulan
study-buku-again = Ingkang nyerat lan ingkang nyepeng arta kalih tiyang. Saderengipun ingkang kaping kalih matur sampun nampi, taksih kalapuraken.

mydata-study = { FULLDATE($on) }: sinau { $name }{ $done ->
        [0] {""}
       *[other] , rampung
    }
