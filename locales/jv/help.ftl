### Pitulungan: tigang tuladha rumiyin, sanesipun miturut prekawisipun.

help =
    Kaserat kados padatan kemawon, tuladhanipun:
    { $lines }
    Tuladha sanesipun wonten tombol ngandhap menika.
    "menu" tombol utami · "batal" kendel ngisi · "basa" gantos basa · "berhenti" tanpa pesen

help-theme =
    { $theme }
    { $lines }

# Three examples for the highest office.
help-anggota =
    "setor 50rb"
    "angsur 115rb"
    "saldo"
help-ketua =
    "1 20 115": nomer 1, tabungan 20 ewu, angsuran 115 ewu
    "serah uang"
    "buat kumpulan"
help-sekretaris =
    "1 20 115": nomer 1, tabungan 20 ewu, angsuran 115 ewu
    "buka pintu"
    "saldo"
help-bendahara =
    tombol [Arta mlebet]
    "koreksi NOMOR"
    "saldo"
help-petugas-upk =
    "terima uang"
    "cari siti mawar"
    "tutup buku"
help-koordinator =
    "tugas"
    "kabar baru"
    "kas"
help-pengawas =
    "tugas"
    "cek buku"
    "daftar pengaduan"
help-fasilitator =
    "kabar baru"
    "rekap"
    "sinau"
help-admin =
    "undang"
    "hp hilang"
    "impor"
help-warga =
    "kabar"
    "tanya kapan posyandu?"
    "keluhan"

button-help-money = Arta
button-help-sheet = Lembar kempalan
button-help-records = Cathetan & cithak
button-help-loans = Ampilan
button-help-news = Kabar & kempalan
button-help-people = Tiyang & HP
button-help-book = Buku & paugeran
button-help-complaints = Keluhan

help-money-anggota =
    "setor 50rb": nabung
    "nabung sukarela 20rb": dhateng tabungan sanes
    "mendhet tabungan 50rb": nyuwun tabungan
    "angsur 115rb": ngangsur
    "angsur 115rb nabung 20rb": kalih-kalihipun
    "transfer angsuran 115rb": lumantar bank, foto buktinipun
    "titip bu siti 60": artanipun dipuntitipaken
    "talangi bu sri 115rb": mbayaraken tanggi
    "nyuwun titipan wangsul": wonten ingkang langkung
    "dereng saged mbayar": kita pados margi
help-money-bendahara =
    tombol [Arta mlebet]: nampi tabungan
    "uang di tangan": ingkang taksih dipunasta pengurus KSM
    tombol [Buku kas]: isinipun kas KSM
    "ngitung kas": nyocokaken isinipun
    "koreksi NOMOR": wonten kuitansi ingkang lepat
    "tahan tabungan": dipunsimpen rumiyin, mboten dipunpendhet
    "lepas tabungan": saged dipunpendhet malih
    "riyaya": arta ingkang kedah cumawis
help-money-petugas-upk =
    "terima uang": setoran saking ketua
    "koreksi NOMOR": wonten kuitansi ingkang lepat
    "kas": isinipun kas lan bank
    "uang di tangan": ingkang taksih dipunasta pengurus
    "catat pengeluaran": arta medal
    "catat pemasukan": arta mlebet
    "ngetang kas": nyocogaken isinipun kas
    "bagi shu": ngetang pembagian
    "iptw": jasa ingkang wangsul kangge ingkang pas wekdalipun
help-sheet-ketua =
    "1 20 115": nomer 1, tabungan 20 ewu, angsuran 115 ewu; setunggal larik setunggal nomer
    "kas 1245": larik pungkasan, cacahing arta
    "6 wajib 20 sukarela 10 angsuran 115": tabungan kalih warni
    "hadir semua kecuali 4 7": sinten ingkang rawuh
    "ubah 8 50 115": ndandosi nomer 8
    "serah uang": masrahaken dhateng UPK
help-records-anggota =
    "bagian kula": kinten-kinten bagian SHU
    "saldo": tabungan
    "sisa": ampilan
    "kapan jatuh tempo": angsuran candhakipun
    "kok semanten": saking pundi angkanipun
help-records-ketua =
    "tugas": ingkang ngentosi panjenengan
    "cetak": kertu lan lembar KSM
    "kas": etanganipun kas KSM
help-records-bendahara =
    "cetak": kertu lan lembar KSM
help-records-petugas-upk =
    "sinten ingkang dereng mbayar": angsuran ketundha, saben KSM
    "laporan oktober": laporan wulan menika
    "tugas": ingkang ngentosi panjenengan
    "cari siti mawar": kaca satunggal tiyang
    "cetak mawar": kertu lan lembar KSM
    "cocok saldo": serat kangge saben KSM
    "koreksi saldo awal": angka saking buku kertas ingkang klentu
    "jam ringkesan 7": wancinipun ringkesan dhateng
help-loans-ketua =
    "ajukan pinjaman": kagem anggota KSM
    "pengajuan": sampun dumugi pundi
help-loans-petugas-upk =
    "pengajuan": ingkang dipunpriksa lan dipuncairaken
    "jadwal ulang Bu Sri": kertu enggal, angsuran langkung enteng
    "keringanan Bu Sri": kendel rumiyin
    "hapus buku Bu Sri": mboten dipuntagih malih
    "pemulihan Sri 50rb": mlebet sasampunipun dipunbusak
    "sambutan mboten saestu Bu Sri": artanipun wangsul
help-loans-koordinator =
    "pengajuan": ingkang ngentosi putusan
    tombol [Nyarujuki]: ingkang ngentosi tiyang kaping kalih
help-news-anggota =
    "kumpulan": kapan lan wonten pundi
    "kabar": kabar pungkasan
    "ngatur kabar": kabar menapa kemawon ingkang dipunkintun
    "sinau": kertu cekak, sedinten satunggal
help-news-ketua =
    "kabar baru": kagem anggota KSM
    "buat kumpulan": ngulemi
    "pindah kumpulan": gantos dinten utawi papan
    "batal kumpulan": mboten sios
    "tautaken grup": grup Telegram KSM
help-news-koordinator =
    "kabar baru": ngintun kabar
    "sasaran": ingkang dipunkintuni
    "tokoh": tokoh lan perangkat
    "catat tokoh": nambah tokoh
    "hak kabar": sinten ingkang saged ngintun
    "tanya jawab": wangsulan ingkang asring dipuntakenaken
help-news-fasilitator =
    "kabar baru": ngintun kabar
    tombol [Pitakenan]: ingkang ngentosi wangsulan
    tombol [Dereng kecandhak]: sinten ingkang dereng pikantuk
    "sasaran": ingkang dipunkintuni
    "tokoh": tokoh lan perangkat
    "catat tokoh": nambah tokoh
    "hak kabar": sinten ingkang saged ngintun
    "tanya jawab": wangsulan ingkang asring dipuntakenaken
    "kunjungan": sinten ingkang perlu dipuntuweni
    "rekap": wulan menika ing angka
    "sinau": kertu cekak
help-news-warga =
    "kabar": kabar pungkasan
    "ngatur kabar": kabar menapa kemawon ingkang dipunkintun
    "tanya kapan posyandu?": nyuwun pirsa
    "kula anggota ksm": mlebet minangka anggota
    "sinau": kertu cekak, sedinten satunggal
help-people-ketua =
    "undang": kertu kagem anggota
    "buka pintu": mlebet mawi nem angka
    "hp hilang": nutup HP ingkang ical
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": wonten ingkang seda
    "gantos pengurus": ketua, bendahara, utawi sekretaris
help-people-sekretaris =
    "buka pintu": mlebet mawi nem angka
    "hp hilang": nutup HP ingkang ical
    "wafat Bu Lastri": wonten ingkang seda
    "gantos ketua": ngusulaken ketua enggal
help-people-bendahara =
    "wafat Bu Lastri": wonten ingkang seda
    "gantos ketua": ngusulaken ketua enggal
    "gantos sekretaris": ngusulaken sekretaris enggal
help-people-petugas-upk =
    "undang": kertu kagem anggota
    "hp hilang": nutup HP ingkang ical
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": wonten ingkang seda
    "pindah ksm Bu Sri ke Melati": pindhah dhateng KSM sanes
    "gabung ksm Melati menyang Mawar", "bagi ksm Mawar": dados satunggal, utawi dados kalih
    "gantos ketua mawar": ngusulaken ketua enggal
    "gantos bendahara mawar": ngusulaken bendahara enggal
    "poster rt 3": korinipun warga
    "tutup poster": poster mboten kangge malih
help-people-koordinator =
    "hp hilang": nutup HP ingkang ical
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": wonten ingkang seda
    "gantos ketua mawar": ngusulaken ketua enggal
    "gantos bendahara mawar": ngusulaken bendahara enggal
    "poster rt 3": korinipun warga
    "tutup poster": poster mboten kangge malih
help-people-fasilitator =
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "poster rt 3": korinipun warga
    "tutup poster": poster mboten kangge malih
help-people-admin =
    "undang": kertu kagem anggota
    "hp hilang": nutup HP ingkang ical
    "impor": dhaptar saking buku lami
help-book-anggota =
    "cek buku": sekawan tembungipun buku ingkang dipuntutup
help-book-petugas-upk =
    "tutup buku": nutup wulan
    "buka buku Oktober": mbikak malih
    "cek buku": sekawan tembungipun buku ingkang dipuntutup
    "paugeran": paugeran ingkang lumampah
    "ganti paugeran", "ganti paugeran dhendha": ngusulaken ingkang enggal
    "libur 24/3", "bukan libur 22/3": ngusulaken dinten prei
help-book-koordinator =
    tombol [Ringkesan]: wulan menika ing satunggal kaca
    "madosi H-0001-4": satunggal kuitansi miturut nomeripun
    "kok semanten": saking pundi angka ingkang nembe kawaos
    "kas": isinipun kas lan bank
    "uang di tangan": ingkang taksih dipunasta pengurus
    "cocok saldo": serat kangge saben KSM
    "cek buku": sekawan tembungipun buku ingkang dipuntutup
    "paugeran": paugeran ingkang lumampah
    "ganti paugeran", "ganti paugeran dhendha": ngusulaken ingkang enggal
    "libur 24/3", "bukan libur 22/3": ngusulaken dinten prei
    "bagi shu": ngetang pembagian
    "impor": dhaptar saking buku lami
help-book-pengawas =
    tombol [Perlu dipuntingali]: ingkang perlu dipunrembag
    tombol [Cocokaken arta]: ngetang kas sesarengan
    tombol [Cek acak]: pirsa bab kuitansi undhian
    tombol [Tapak cathetan]: ingkang dipungantos sasampunipun
    "madosi H-0001-4": satunggal kuitansi miturut nomeripun
    "kok semanten": saking pundi angka ingkang nembe kawaos
    "kas": isinipun kas lan bank
    "uang di tangan": ingkang taksih dipunasta pengurus
    "cocok saldo": serat kangge saben KSM
    "cek buku": sekawan tembungipun buku ingkang dipuntutup
    "paugeran": paugeran ingkang lumampah
help-complaints-anggota =
    "keluhan": saged tanpa nami
    "hasil pengaduan": menapa ingkang sampun dipuntindakaken
help-complaints-ketua =
    "catat pengaduan": saking ingkang matur langsung
help-complaints-petugas-upk =
    "catat pengaduan": saking ingkang matur langsung
help-complaints-koordinator =
    "daftar pengaduan": ingkang mlebet
    "rekap pengaduan": etangan saben wulan
help-complaints-pengawas =
    tombol [Kabotan & aduan]: ingkang ngentosi panjenengan
    "daftar pengaduan": ingkang mlebet
    "catat pengaduan": saking serat utawi lisan
    "rekap pengaduan": etangan saben wulan
    "alamat pengaduan": dhateng pundi malih saged matur
help-complaints-fasilitator =
    "daftar pengaduan": ingkang mlebet
    "alamat pengaduan": dhateng pundi malih saged matur
help-complaints-warga =
    "keluhan": saged tanpa nami
    "hasil pengaduan": menapa ingkang sampun dipuntindakaken
    "daftar pengaduan": kagunganipun panjenengan
