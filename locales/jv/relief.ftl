### Pinjaman yang tidak bisa jalan seperti semula: jadwal ulang, masa keringanan, hapus buku, pemulihan. Selalu dua pengurus.

button-relief = Kaentengan
button-relief-jadwal-ulang = Jadwal ulang
button-relief-keringanan = Wekdal kaentengan
button-relief-hapus-buku = Hapus buku
button-relief-pemulihan = Cathet pemulihan
button-relief-whom = { $number }. { $name }, { $ksm }
button-relief-yes = Sarujuk
button-relief-no = Dereng sarujuk
button-relief-back = Tarik
button-see-relief = Ningali usul
relief-officers-only = Kaentengan dipunusulaken petugas UPK, lumantar pesen pribadi.
relief-own-loan = Menika sambutan piyambak utawi tunggil HP. Nyuwun petugas UPK sanes ingkang ngusulaken.
# $what: jadwal-ulang, keringanan, hapus-buku, pemulihan.
relief-how =
    Kagem sinten? Tuladhanipun: { $what ->
        [jadwal-ulang] jadwal ulang Bu Sri
        [keringanan] keringanan Bu Sri
        [hapus-buku] hapus buku Bu Sri
        [tidak-jadi] sambutan mboten saestu Bu Sri
       *[other] pemulihan Sri 50rb
    }
relief-whom = "{ $words }" ingkang pundi?
relief-page = Kagem { $name }, menapa ingkang dipunusulaken? Sedaya nembe lumampah sasampunipun tiyang kaping kalih sarujuk.
relief-no-loan = { $name } mboten kagungan angsuran ingkang mlampah.
relief-waits-already = Sampun wonten usul kagem { $name } ingkang nengga wangsulan. Mangga dipuntengga rumiyin.
relief-why-nothing-left = Pokok sambutanipun { $name } sampun telas. Mboten wonten ingkang perlu dipunpindhah.
relief-why-report-open = Taksih wonten laporan angsuranipun { $name } ingkang dereng sah. Mangga dipunrampungaken rumiyin.
# $amount: titipan.
relief-why-titipan = { $name } taksih kagungan titipan { RUPIAH($amount) }. Dipunwangsulaken rumiyin ([Wangsulaken titipan]), utawi ngentosi kangge angsuran.
relief-why-paid-today = Angsuranipun { $name } dinten menika nembe mlebet. Usulna malih wiwit benjing.
relief-why-same-sum = Dinten menika KSM-ipun sampun gadhah sambutan ingkang gunggungipun sami. Kertu enggalipun { $name } saged dipunsarujuki benjing.
relief-why-overlap = { $name } taksih ing wekdal kaentengan ngantos { DATE($on) }.
relief-why-past = Mangga milih dinten wiwit benjing.
relief-why-too-long = Paling dangu setaun. Menawi perlu langkung, saged dipunusulaken malih.
relief-nothing-written-off = Mboten wonten sambutanipun { $name } ingkang dipunhapus buku lan dereng wangsul.
relief-card-ended = Kertunipun { $name } menika sampun dipunjadwal ulang utawi dipunhapus buku, dados mboten saged dipunisi utawi dipunleresaken malih. Karembag kaliyan koordinator; kertu enggal tetep saged.
# $left: yang belum kembali.
relief-too-much = Langkung saking ingkang dipunhapus buku. Pemulihan { $name } paling kathah { RUPIAH($left) }. Pinten ingkang dipuntampi?
relief-months-range = Antawis 1 lan { $most } kaping, nggih.
relief-words-please = Mangga dipunserat sawetawis tembung.

reschedule-loan-months =
    Jadwal ulang { $name }: kantun pokok { RUPIAH($left) }, { $n_left } kaping malih.
    Dados kaping pinten?
choice-relief-times = { $n } kaping
reschedule-loan-jasa =
    Jasa kertu ingkang enggal?
    Jasa lami ingkang dereng dipunbayar, { RUPIAH($left_jasa) }, dipunculaken.
choice-relief-jasa-rules = Miturut paugeran
choice-relief-jasa-none = Tanpa jasa
reschedule-loan-why = Amargi menapa? Kenging dipunserat.
choice-relief-sakit = Sakit
choice-relief-usaha = Usaha kendel
choice-relief-panen = Panen gagal
choice-relief-meninggal = Kesripahan
choice-relief-pindah = Pindhah, mboten kepanggih
# $why: kode alasan, atau kata-kata sendiri.
relief-why =
    { $why ->
        [sakit] gerah
        [usaha] usaha kendel
        [panen] panen gagal
        [meninggal] kesripahan
        [pindah] pindhah, mboten kepanggih
        [berubah] ewah penggalih
        [ada-uang] sampun wonten arta sanes
       *[other] { $why }
    }
# Kartu lama di samping yang baru. $new_jasa: jasa kartu baru.
reschedule-loan-summary =
    Jadwal ulang { $name }: { $why }.
    Lami: kantun pokok { RUPIAH($left) } lan jasa { RUPIAH($left_jasa) }, { $n_left } kaping, limrahipun { RUPIAH($bill) }.
    Enggal: { RUPIAH($left) } lan jasa { RUPIAH($new_jasa) }, { $n } kaping, sapisan { RUPIAH($new_bill) }, saking { DATE($first) } dumugi { FULLDATE($last) }. Dipunusulaken?
pause-loan-until = Wekdal kaentengan { $name } ngantos kapan? Wiwit dinten dipunsarujuki, mboten wonten ingkang kaetang telat.
pause-loan-why = Amargi menapa? Kenging dipunserat.
pause-loan-summary =
    Wekdal kaentengan { $name } ngantos { FULLDATE($until) }: { $why }.
    Tanpa pangenget, dinten telat kendel. Sambutanipun tetep. Dipunusulaken?
write-off-loan-why = Kantun pokok { $name } { RUPIAH($left) }. Dipunhapus buku amargi menapa? Mboten saged dipunwangsulaken.
write-off-loan-decision = Putusan rapat BKM ingkang pundi? Serat tanggal utawi nomer berita acaranipun.
write-off-loan-summary =
    Hapus buku { $name }: kantun pokok { RUPIAH($left) }, { $why }.
    Rapat BKM: { $decision }.
    Riwayatipun tetep wonten, mboten dipuntagih malih, lan mboten saged dipunwangsulaken. Dipunusulaken?
recover-loan-amount = Pinten ingkang dipuntampi saking { $name }? Ingkang dipunhapus buku lan dereng wangsul: { RUPIAH($left) }.
recover-loan-summary =
    Pemulihan saking { $name }: { RUPIAH($amount) }.
    Ingkang dipunhapus buku lan dereng wangsul: { RUPIAH($left) }. { $at_bank ->
        [0] Artanipun sampun dipunetang?
       *[other] Menapa sampun ketingal ing rekening?
    }

# Untuk dipakai di dalam kalimat lain.
relief-short =
    { $what ->
        [jadwal-ulang] jadwal ulang { $name }, kantun pokok { RUPIAH($amount) }
        [keringanan] wekdal kaentengan { $name } ngantos { DATE($until) }
        [hapus-buku] hapus buku { $name }, { RUPIAH($amount) }
        [lepas-denda] dhendhanipun { $name } kaculaken, { RUPIAH($amount) }
        [tidak-jadi] sambutanipun { $name } mboten saestu, { RUPIAH($amount) }
       *[other] pemulihan saking { $name }, { RUPIAH($amount) }
    }
# $names: yang ditanya sebagai orang kedua.
relief-asked =
    Nengga { $names }: { $fact }.
    Dereng wonten ingkang ewah.
relief-asked-nobody =
    Dipunusulaken: { $fact }. Dereng wonten ingkang ewah.
    Tiyang kaping kalih (koordinator utawi pengawas) dereng saged dipunkabari lumantar mriki.
relief-ask-jadwal-ulang =
    { $by } ngusulaken jadwal ulang { $name }, KSM { $ksm }: { $why }.
    Lami: kantun pokok { RUPIAH($left) }, { $n_left } kaping, limrahipun { RUPIAH($bill) }.
    Enggal: { RUPIAH($left) } lan jasa { RUPIAH($new_jasa) }, { $n } kaping, sapisan { RUPIAH($new_bill) }, { DATE($first) } dumugi { FULLDATE($last) }. Sarujuk?
relief-ask-keringanan =
    { $by } ngusulaken wekdal kaentengan { $name }, KSM { $ksm }, ngantos { FULLDATE($until) }: { $why }.
    Mboten wonten ingkang kaetang telat. Sambutanipun tetep. Sarujuk?
relief-ask-hapus-buku =
    { $by } ngusulaken hapus buku { $name }, KSM { $ksm }: kantun pokok { RUPIAH($left) }, { $why }.
    Rapat BKM: { $decision }. Sasampunipun menika mboten saged dipunwangsulaken. Sarujuk?
relief-ask-pemulihan =
    { $by } nampi { RUPIAH($amount) } saking { $name }, KSM { $ksm }, kagem sambutan ingkang sampun dipunhapus buku.
    { $at_bank ->
        [0] Artanipun wonten ing kas?
       *[other] Menapa sampun mlebet bank?
    } Sarujuk?
relief-own-voice = Menika betah tiyang kaping kalih, sanes ingkang ngusulaken lan sanes ingkang nyambut.
relief-other-office = Tiyang kaping kalih kedah koordinator utawi pengawas.
relief-answered = Usul menika sampun dipunwangsuli.
# $n_slips: 1 bila anggota tidak punya HP.
relief-agreed =
    Lumampah: { $fact }.{ $numbered ->
        [0] {""}
       *[other] {" "}No. { $number }.
    }{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Nyuwun tulung dipunaturaken langsung, anggota menika dereng saged dipunkabari lumantar HP.
    }
relief-agreed-told =
    Dipunsarujuki { $by }: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Nyuwun tulung dipunaturaken langsung, anggota menika dereng saged dipunkabari lumantar HP.
    }
relief-refused = Inggih, mboten wonten ingkang ewah. { $name } sampun kula aturi pirsa.
relief-refused-told = { $by } dereng sarujuk: { $fact }. Mboten wonten ingkang ewah.
relief-withdrawn = Dipuntarik. Mboten wonten ingkang ewah.
overview-relief = usul: { $fact }

# Kepada peminjam. Hangat, tanpa menyalahkan.
relief-told-new-card =
    { $name }, <cover>angsuranipun dipunentengaken: kantun { RUPIAH($left) } dados { $n } kaping, sapisan { RUPIAH($new_bill) }, wiwit { DATE($first) }.</cover>
    Riwayat kertu lami tetep kasimpen.
relief-told-pause =
    { $name }, <cover>ngantos { DATE($until) } mboten sah menggalih angsuran rumiyin. Sambutanipun tetep, kenging dipunbayar kapan kemawon.</cover>
    Mugi enggal longgar.
relief-told-ended =
    { $name }, <cover>kantun sambutan { RUPIAH($left) } mboten dipuntagih malih lumantar aplikasi menika. Menawi benjing kersa ngangsur, { $by } remen nampi.</cover>
    Riwayatipun tetep kasimpen.
relief-told-recovered =
    Matur nuwun, { $name }. { RUPIAH($amount) } sampun dipuntampi { $by }. No. { $number }.
    <cover>Kacathet kagem sambutan ingkang rumiyin dipunhapus buku.</cover>
# Kepada petugas UPK (dan bendahara bila anggota sepakat nama boleh tampak).
relief-pause-ends =
    Wekdal kaentengan { $name } rampung { DATE($until) }.
    Mangga dipuntangleti kabaripun, lan menapa ingkang sampun saged dipunangsur.

# Di catatan peminjam.
record-paused = Wekdal kaentengan ngantos { DATE($until) }: mboten wonten ingkang dipuntagih ngantos dinten menika.
# $left: yang pindah; $paid: pokok yang sudah dibayar.
record-moved = Kertu lami { SHORTDATE($on) }: saking { RUPIAH($lent) } sampun dipunbayar { RUPIAH($paid) }, kantunipun { RUPIAH($left) } pindhah dhateng kertu enggal.
record-carried = Kertu lami { SHORTDATE($on) }: saking { RUPIAH($lent) } sampun dipunbayar { RUPIAH($paid) }, kantunipun { RUPIAH($left) } ndherek pindhah dhateng kertu ing KSM enggal.
record-written-off = Sambutan { SHORTDATE($on) }: saking { RUPIAH($lent) } sampun dipunbayar { RUPIAH($paid) }. Kantunipun { RUPIAH($left) } mboten dipuntagih malih lumantar aplikasi.
