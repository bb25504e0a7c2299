### Tanya-jawab: pertanyaan yang dijawab seketika. Tidak pernah tentang uang seseorang.

button-clear = Sampun cetha
button-ask-person = Pirsa tiyang
faq-glad = Sukur. Menawi wonten malih, mangga.
# $notes 1 bila punya catatan sendiri.
faq-own-money = Bab arta piyambak, wangsulanipun wonten ing cathetan piyambak{ $notes ->
        [1] : mangga [Cathetan kula].
       *[other] .
    } Utawi nyuwun pirsa tiyang.
loose-words = Nyuwun pangapunten, kula dereng mangertos. Menapa kula aturaken dhateng tiyang? Menika usul, pitakenan, utawi wadulan?
# Jawaban yang pernah diberikan di desa ini. $by yang menjawab dulu.
faq-learned =
    { $answer }
    (saking { $by })

faq-sosialisasi = Sosialisasi menika sinau sesarengan ngantos mangertos lan purun tumandang, sanes woro-woro sapisan. Kenging pitaken, mangsuli, lan tumut nyebaraken.
faq-sosialisasi-tujuan = Supados warga mangertos, pamrentah tumut nyengkuyung, para sesepuh tumut ngawasi, asilipun sumebar, lan pungkasanipun warga saged nindakaken piyambak.
faq-sosialisasi-sasaran = Ingkang utami: sedaya warga. Lajeng kelompok strategis (pamong, sesepuh agami lan adat) tuwin kelompok peduli (ingkang purun mbiyantu tanpa kalenggahan).
faq-sosialisasi-pelaku = Ing RT ngantos kelurahan: fasilitator kaliyan relawan, sangsaya dangu sangsaya warga piyambak. Ing kitha: kelompok sinau kitha kaliyan korkot.
faq-kelompok-strategis = Kelompok strategis: ingkang dipunmirengaken awit kalenggahanipun, kados ta pamong kelurahan, sesepuh agami, lan sesepuh adat.
faq-kelompok-peduli = Kelompok peduli: ingkang purun mbiyantu tanpa kalenggahan, kados ta guru, pengusaha, lan pakempalan kados Aisyiyah utawi Fatayat NU.
faq-belajar-mandiri = Bahan sinau piyambak: waosan cekak kangge sinau piyambak utawi sareng kelompok belajar kelurahan (KBK), sekedhik-sekedhik.
faq-bergulir = Dana bergulir menika arta sesarengan: dipunampil lumantar KSM, dipunwangsulaken, lajeng dipunampil KSM sanes. Sanes paringan; menawi mboten wangsul, mandheg.
faq-syarat-pinjam = Ingkang ngampil KSM, sanes tiyang satunggal-satunggal. Limrahipun: nyelengi tigang wulan, wonten bukunipun, tumut latihan, gadhah usaha, kulawarga sarujuk. Watesipun BKM.
faq-cara-pinjam = Wiwit saking ketua KSM: ketua ngaturaken sareng warganipun, UPK mriksa, koordinator mutusaken, lajeng UPK masrahaken artanipun.
faq-jasa = Jasa menika lintunipun arta sesarengan, dipunbayar sareng angsuran: kangge waragad UPK, cadhangan, lan kagiyatan warga. Cacahipun BKM ingkang netepaken, kaserat ing kertu.
faq-tanggung-renteng = Tanggung renteng: sedaya warga KSM janji kanthi serat badhe nanggung sesarengan. Menawi satunggal rekaos, kelompok mbiyantu lan madosi margi.
faq-telat = Mboten menapa-menapa, ketua utawi UPK dipunaturi pirsa rumiyin. Saged janji mbayar, jadwal enggal, utawi dipunbiyantu kelompok. Asmanipun mboten nate dipunwara-waraaken.
faq-tabungan = Wonten simpenan pokok, wajib, lan manasuka. Menika tetep artanipun warga KSM, sanes artanipun UPK. Mendhetipun lumantar bendahara, miturut rembagipun KSM.
faq-dua-suara = Arta tansah dipuncathet tiyang kalih: ingkang masrahaken lan ingkang nampi. Laporan nembe sah menawi tiyang kaping kalih sampun netepaken.
faq-kuitansi = Kuitansi mawi nomer dumugi sasampunipun arta katampi lan sah. Tanpa HP, kuitansinipun slip kertas. Nomeripun mugi dipunsimpen.
faq-gruduk = Gruduk: pengurus BKM silaturahmi dhateng KSM ingkang sampun dangu rekaos, sesarengan madosi margi. Dintenipun KSM ingkang milih; kabotan kenging ngendika; asma mboten dipunwara-waraaken.
faq-upk = UPK ngurus dana bergulir gadhahanipun BKM: masrahaken ampilan, nampi angsuran, lan nyathet. Pangawas ingkang mriksa.
faq-bkm = BKM (utawi LKM): badan keswadayaan masyarakat, dipunpilih warga kangge mandhegani kagiyatan sesarengan ing kelurahan. UPK nyambut damel kangge BKM.
faq-ksm = KSM: kelompok swadaya masyarakat, tangga tepalih ingkang ajeg kempal, nyelengi, lan ngampil sesarengan. Ingkang ngampil kelompokipun.
faq-hak-data = Cathetanipun satunggaling tiyang namung kangge piyambakipun lan pengurus ingkang ngurus. Serat "data kula" kangge mirsani, mbenakaken, utawi nyuwun dipunbusak.
faq-berhenti = Serat "kendel", kula enggal kendel. Menawi kersa malih, serat "mulai". Buku arta tetep dipunsimpen KSM.
faq-keluhan = Serat "wadul": swanten kenging, tanpa asma kenging. Ingkang dipunaduaken mboten tumut maos; wonten nomeripun, lan asilipun dipunkabaraken.
faq-usulan = Mangga [Nyuwun pirsa/matur], lajeng [Menika usul]; swanten kenging. Usul angsal nomer, kabeta dhateng rembag, lan asilipun kula kabaraken, ugi menawi dereng saged.
faq-biaya-bot = Guyub tanpa bayar, namung kuota internet. Kula mboten nate nyuwun arta, PIN, utawi foto KTP.
faq-hp-keluarga = Kenging, HP satunggal kangge sakulawarga. Mangga [HP & wados]: angka arta kula tutupi, nembe ketingal menawi dipunpencet.
faq-tanpa-hp = Mboten menapa-menapa. Kabar dipunwaosaken ketua, setoran dipuncathet ing lembar kempalan, kuitansinipun slip kertas. Hakipun sami.
faq-salah-catat = Mangga [Mboten leres] ing pesen cathetanipun, utawi [Data kula] lajeng [Wonten ingkang klentu]. Kekalihipun dipunsuwuni pirsa; ingkang matur mboten dipunlepataken.

# Jawaban yang menjadi tanya-jawab desa. $number T-12.
button-make-faq = Dados tanya-jawab
make-faq-words =
    { $number }: { $text }
    Mangga kaserat pitakenanipun kangge sedaya tiyang, tanpa asma lan tanpa angkanipun tiyang.
choice-faq-words = Tembung menika kemawon
# $said jawaban yang sudah diberikan, bisa kosong bila dengan suara.
make-faq-answer =
    Pitakenan: { $words }
    { $said }
    Mangga kaserat wangsulanipun kangge sedaya tiyang.
choice-faq-answer = Wangsulan menika kemawon
make-faq-only-words = Kangge tanya-jawab, mugi kaserat tembungipun.
faq-names-somebody = Menika badhe dipunwaos tiyang sanes. Mugi kaserat malih tanpa asma lan tanpa angkanipun.
# $n berapa yang ditanya, $names siapa.
faq-proposed = { $n ->
        [0] Sampun kasimpen. Wiwit kangge menawi koordinator utawi pangawas sarujuk.
       *[other] Kula suwunaken pirsa { $names } rumiyin. Wiwit kangge menawi sampun dipunsarujuki.
    }
# Kepada koordinator atau pengawas.
faq-ask =
    { $by } ngusulaken tanya-jawab kangge { $village }:
    Pitakenan: { $words }
    Wangsulan: { $answer }
button-faq-yes = Sarujuk
button-faq-no = Dereng
faq-agreed = Sampun dipunsarujuki. Wiwit samenika "{ $words }" kula wangsuli ing { $village }.
faq-refused = Inggih, "{ $words }" mboten dipunangge ing { $village }.
faq-agreed-told = { $by } sarujuk: "{ $words }" samenika kula wangsuli piyambak.
faq-refused-told = { $by } dereng sarujuk kaliyan tanya-jawab "{ $words }".
faq-decided-before = Ingkang menika sampun dipunputusaken.
faq-waiting = Tanya-jawab "{ $words }" ngentosi sarujukipun
button-faq-see = Tanya jawab
faq-page =
    Ingkang kula wangsuli piyambak:
    { $lines }
faq-line =
    { $number }. { $village }: { $words }
    — { $answer }
button-faq-withdraw = Cabut { $number }
faq-page-empty = Dereng wonten tanya-jawab desa. Mangga mangsuli pitakenan, lajeng [Dados tanya-jawab].
faq-withdrawn = "{ $words }" mboten kula wangsuli piyambak malih.
