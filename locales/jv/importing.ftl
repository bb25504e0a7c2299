### Memasukkan buku dari berkas Excel atau CSV. Dibaca petugas di layar komputer.

# Berkas.
import-file-too-big = Berkasipun kagengen. Paling ageng { $most } MB.
import-file-unreadable = Berkas menika mboten saged kabikak. Simpen minangka .xlsx utawi .csv, lajeng dipuncobi malih.
import-nothing-known = Mboten wonten tabel ingkang kula tepangi ing berkas menika. Irah-irahan kolomipun tuladhanipun: Nama, KSM, Nomor buku, Jabatan.
# $count jumlah kesalahan.
import-has-troubles = Taksih wonten { $count } ingkang kedah dipundandosi. Dereng wonten ingkang dipunsimpen.
import-book-changed = Buku ewah sasampunipun kaotipun katuduhaken. Dereng wonten ingkang dipunsimpen. Mangga dipunwangsuli.
import-sheet-passed-over = Lembar { $sheet } kalangkungan: mboten wonten irah-irahan kolom ingkang kula tepangi.
import-columns-passed-over = Lembar { $sheet }: kolom { $columns } mboten dipunginakaken.
import-heading-twice = Lembar { $sheet }: kolom { $column } tegesipun sami kaliyan kolom sanes.
# Satu kesalahan. $column judul kolom, $what kesalahannya.
import-trouble = Lembar { $sheet }, larik { $row }, kolom { $column }: { $what }
import-trouble-in-row = Lembar { $sheet }, larik { $row }: { $what }
import-place = lembar { $sheet } larik { $row }
import-too-many-rows = larikipun kekathahen, paling kathah { $most }.
import-more-cells-than-headings = isian "{ $first }" mboten gadhah irah-irahan kolom. Ing CSV, angka kaserat tanpa koma utawi kaparingan tandha petik.

# Isi satu sel.
import-missing = kedah dipunisi.
# $column nama isian yang tidak ada.
import-missing-here = { $column ->
        [principal] pokok pinjeman
        [n] kaping pinten angsuran
        [disbursed] tanggal cair
        [kind] jinis simpenan (pokok, wajib, sukarela)
        [ksm] KSM
        [zone] zona wekdal (WIB, WITA, WIT)
       *[other] profil aturan
    } dereng kaserat.
import-wrong-text = "{ $words }" mboten saged dipunginakaken ing mriki.
import-wrong-number = "{ $words }" sanes angka wetah { $low } ngantos { $high }.
import-wrong-amount = "{ $words }" sanes gunggung rupiah ingkang wetah. Tuladhanipun 1.000.000 utawi 50rb.
import-doubtful-amount = "{ $words }" saged kawaos kalih werni. Menawi karsanipun { RUPIAH($offer) }, mangga kaserat jangkep.
import-wrong-date = "{ $words }" sanes tanggal ingkang cetha. Tuladhanipun 26/11/2025.
import-wrong-word = "{ $words }" mboten kula tepangi. Ingkang wonten: { $known }.
import-wrong-yes = "{ $words }" sanes "ya" utawi "tidak".
import-wrong-phone = nomer HP menika mboten saged dipunginakaken. Tuladhanipun 0812 3456 7890.
import-wrong-rate = "{ $words }" sanes persen jasa saben wulan. Tuladhanipun 1,5%.
import-wrong-zone = "{ $words }" sanes zona wekdal. Serat WIB, WITA utawi WIT.
import-not-yet = { FULLDATE($on) } dereng dumugi.
import-rate-not-monthly = persen jasa saben wulan mboten cocog ing mriki: angsuranipun sanes saben wulan. Serat jasa sedayanipun mawi rupiah.
import-jasa-twice = jasa kaserat kaping kalih: isi jasa sedaya utawi jasa saben wulan, salah setunggal.
import-paid-twice = ingkang sampun dipunbayar kaserat kalih werni: isi rupiahipun utawi kaping pintenipun, salah setunggal.
import-paid-too-much = sampun dipunbayar { RUPIAH($paid) }, kamangka sedayanipun { RUPIAH($whole) }.

# Tempat.
import-no-bkm = BKM-ipun dereng wonten. Mangga katambahi tabel BKM: Nama BKM, Zona, Profil.
import-which-bkm = BKM pundi? Mangga katambahi kolom BKM.
import-unknown-bkm = BKM "{ $bkm }" mboten wonten ing buku lan mboten wonten ing berkas menika.
import-unknown-ksm = KSM "{ $ksm }" mboten wonten ing buku lan mboten wonten ing berkas menika.
import-ksm-ended = KSM "{ $ksm }" sampun manunggal dhateng KSM sanes. Kaserata nami KSM ingkang sakmenika.

# Orang. Yang bernama sama dibedakan dengan nomor, panggilan atau RT.
import-number-twice = nomer { $number } dipunginakaken kaping kalih, ugi ing larik { $other }.
import-number-is-anothers = nomer { $number } ing buku kagunganipun { $name }.
import-number-was-used = nomer { $number } nate dipunagem tiyang sanes. Nomer buku mboten dipunginakaken malih.
import-number-without-ksm = nomer buku wonten, KSM-ipun dereng kaserat.
import-number-moved = { $name } ing buku nomer { $before }, ing berkas nomer { $after }. Nomer buku mboten pindhah. Menawi tiyang sanes, bedakaken mawi celukan utawi RT.
import-same-name = kalih tiyang asma { $name }, ugi ing { $other }. Bedakaken mawi nomer, celukan utawi RT.
import-which-person = { $name }: ing buku sampun wonten ingkang asmanipun sami{ $number ->
        [0] {""}
       *[other] {" "}(nomer { $number })
    }. Menawi tiyang ingkang sami, samekaken nomer, celukan utawi RT-nipun; menawi sanes, serat nomeripun.
import-role-without-ksm = jabatan { $role } perlu KSM.
import-unknown-number = nomer { $number } mboten wonten ing KSM { $ksm }.
import-unknown-member = "{ $name }" mboten wonten ing KSM { $ksm }.
import-several-members = wonten sawetawis { $name } ing KSM { $ksm } (nomer { $numbers }). Mangga kaserat nomeripun.

# Uang.
import-loan-twice = pinjemanipun { $name } ing dinten ingkang sami sampun wonten ing { $other }.
import-loan-runs-already = { $name } ing buku taksih kagungan pinjeman mlampah samenten ageng mawi tanggal sanes. Menawi pancen kalih, serat kekalihipun ing berkas.
import-loan-like-another = KSM { $ksm } ing buku sampun gadhah pinjeman samenten ageng, cair { FULLDATE($on) }.
import-savings-twice = simpenanipun { $name } ingkang menika sampun wonten ing { $other }.

# Perbedaan: yang baru dan yang berubah.
import-bkm-new = { $name }, zona { $zone }, aturan { $profile }
import-bkm-changed = { $name }: { $field ->
        [zone] zona
       *[other] aturan
    } { $before } → { $after }
import-rules-by-two = Aturanipun { $name } kaewahi dening kalih pengurus ing Telegram (serat "aturan"), sanes lumantar berkas. Mboten kula ewahi.
import-ksm-new = KSM { $name }, { $bkm }
import-ksm-changed = KSM { $name }: { $field ->
        [collects_at_meetings] nglempakaken arta ing kempalan
        [names_agreed] asma dipunsarujuki kenging katingal
       *[other] angka ing ewon
    } → { $after ->
        [0] mboten
       *[other] inggih
    }
import-person-new = { $name }, { $place }
import-person-changed = { $name }: { $changes }
import-change = { $field ->
        [name] asma
        [nickname] celukan
        [title] sesebatan
        [sex] L/P
        [rt] RT
        [rw] RW
        [dusun] dusun
        [phone] HP
        [poor] kirang mampu
        [born_year] taun lair
       *[other] basa
    } { $before } → { $after }
import-seat-new = { $name } nomer { $number } ing KSM { $ksm }
import-seat-ended = { $name } sampun mboten ing KSM { $ksm } wiwit { FULLDATE($on) }
import-usual-changed = { $name }: tabungan padatan { RUPIAH($before) } → { RUPIAH($after) }
import-notable-new = { $name }: { $post }, sasaran kabar ing { $bkm }
import-office-new = { $name }, { $role } { $place }
import-office-ended = { $name }, { $role } { $place }, pungkas wiwit { FULLDATE($on) }
import-loan-new = KSM { $ksm }, cair { FULLDATE($on) }: { $count } tiyang, pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, sampun dipunbayar { RUPIAH($paid) }
import-savings-new = { $name }, KSM { $ksm }: { $kind } { RUPIAH($amount) }

# Catatan: tidak disimpan, perlu dilihat orang.
import-number-given = { $name } (KSM { $ksm }) dereng gadhah nomer; kula sukani nomer { $number }. Mangga kaserat ugi ing buku.
# Namung pangemut. $place lan $there KSM utawi BKM; $phone 1: nomer HP-nipun sami, 0: asmanipun sami.
import-perhaps-twice =
    { $name } ({ $place }) mbokmenawi tiyang ingkang sami kaliyan { $other } ({ $there }): { $phone ->
        [1] nomer HP-nipun sami
       *[other] asmanipun sami
    }. Menawi pancen satunggal tiyang, cekap selarik; menawi sanes, dipunkendelaken kemawon. Ingkang sampun mlebet: "cari" ing Telegram, lajeng [Kaserat kaping kalih?].
import-person-missing = { $name }, nomer { $number } KSM { $ksm }, wonten ing buku nanging mboten wonten ing berkas. Mboten kula ewahi.
import-left-before = { $name } sampun medal saking KSM { $ksm } wiwit { FULLDATE($on) }. Mboten kula ewahi.
import-office-gone = { $name } ing buku dados { $role }, ing berkas sampun mboten. Mboten kula pungkasi: isi kolom "Sampai" kangge mungkasi.
import-loan-differs = Pinjemanipun { $name }, cair { FULLDATE($on) }: { $field ->
        [principal] pokok
        [jasa] jasa
        [paid_pokok] pokok ingkang sampun dipunbayar
       *[other] jasa ingkang sampun dipunbayar
    } ing buku { RUPIAH($before) }, ing berkas { RUPIAH($after) }. Mboten kula ewahi; dandosi mawi koreksi.
import-savings-differs = { $name }, { $kind }: ing buku { RUPIAH($before) }, ing berkas { RUPIAH($after) }. Mboten kula ewahi; dandosi mawi koreksi.

# Layar komputer.
import-kind-bkm = BKM
import-kind-ksm = KSM
import-kind-person = Tiyang
import-kind-seat = Nomer buku
import-kind-office = Jabatan
import-kind-loan = Pinjeman
import-kind-savings = Simpenan
import-heading-what = Isi
import-heading-new = Enggal
import-heading-changed = Ewah
import-heading-same = Sami
# Judul daftar. $state: new atau changed. $kind: Orang, Pinjaman, ...
import-list = { $kind }, { $state ->
        [new] enggal
       *[other] ewah
    }:
# Jumlah uang yang baru, dalam rupiah.
import-totals = Pinjeman enggal: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, sampun dipunbayar { RUPIAH($paid) }. Simpenan enggal: { RUPIAH($savings) }.
import-list-notes = Cathetan, mboten dipunsimpen:
import-list-troubles = Kedah dipundandosi rumiyin:
# $more baris yang tidak ditampilkan.
import-and-more = ... lan { $more } malih
import-nothing-to-do = Sedaya sampun wonten ing buku. Mboten wonten ingkang dipunsimpen.
import-sure = Menapa kasimpen? Mboten wonten pesen ingkang kakintun dhateng sinten-sinten.
import-not-saved = Mboten wonten ingkang dipunsimpen.
import-saving = Nyimpen
import-reading = Maos
# $count jumlah perubahan.
import-saved = Kasimpen, { $count } ewah-ewahan. Dereng wonten pesen dhateng sinten kemawon.
import-book-busy = Buku saweg mboten saged kaserat. Dereng wonten ingkang dipunsimpen; mangga dipuncobi malih sekedhap.
import-no-such-file = Berkas { $name } mboten wonten utawi mboten saged kawaos.

# Membatalkan impor. $what: berkas dan isinya (import-brought). $savings saldo simpanan, $changed baris yang diubah.
import-brought = { $file }, { SHORTDATE($on) }, { $bkm }: { $ksm } KSM, { $people } tiyang, { $loans } pinjaman, { $savings } simpenan{ $changed ->
        [0] {""}
       *[other] , { $changed } ewah-ewahan
    }
import-came-in =
    Impor sampun kasimpen. Dereng wonten pesen dhateng sinten kemawon.
    { $what }
import-list-of =
    Impor pungkasan:
    { $lines }
import-listed = { $n }. { $what }
import-none = Mboten wonten impor ingkang saged kabatalaken.
# $n nomor di daftar; 0: hanya satu.
import-undo = { $n ->
        [0] Batalaken impor menika
       *[other] Batalaken nomer { $n }
    }
import-undo-sure =
    Menapa sampun mantep? Sedaya menika ical saking buku:
    { $what }
    Saldo wiwitanipun kawangsulaken. Berkas ingkang sampun leres kenging kalebetaken malih.
import-undo-yes = Inggih, batalaken impor
import-undone =
    Impor sampun kabatalaken. Buku kados sakderengipun.
    { $what }
# Kepada pengurus BKM. $by nama, none: dari komputer.
import-undone-told =
    { $by ->
        [none] Impor menika kabatalaken saking komputer Guyub.
       *[other] Impor menika kabatalaken dening { $by }.
    } Saldo wiwitanipun kawangsulaken.
    { $what }
import-undone-before = Impor menika sampun kabatalaken.
# $what yang sudah ada sesudahnya.
import-built-on = Sampun mboten saged kabatalaken: sasampunipun impor menika sampun wonten { $what ->
        [phone] HP ingkang mlebet utawi undhangan
        [money] cathetan arta
        [loan] perkawis pinjaman
        [meeting] kempalan utawi wangsulanipun
        [news] kabar utawi pitakenan
        [people] anggota utawi kalenggahan enggal
        [closed] serat cocog saldo utawi tutup buku
        [changed] isi ingkang dipunewahi
        [import] impor sanes ingkang ngewahi (batalaken ingkang menika rumiyin)
       *[other] cathetan sanes
    }. Mboten wonten ingkang ewah. Mangga kaleresaken setunggal-setunggal: lumantar impor utawi "koreksi".
import-which =
    Impor ingkang pundi? Mangga kaserat kodhenipun:
    { $lines }
import-id = { $id }  { $what }
import-undo-agree = Batalaken impor menika?
import-not-undone = Mboten wonten ingkang kabatalaken.
import-if-wrong = Menawi jebul klentu: guyub undo-import

# Undangan dari layar komputer.
invite-nobody-called = Mboten wonten ingkang asma "{ $words }". Serat asma, celukan, utawi "nama, KSM".
invite-which-of-them = Wonten sawetawis "{ $words }". Serat "nama, KSM" utawi "nama, nomor":
# $place KSM atau BKM, $number nomor di buku, $rt RT.
invite-candidate = { $name }, { $place }{ $number ->
        [0] {""}
       *[other] , nomer { $number }
    }
invite-candidate-rt = { $who }, RT { $rt }
invite-run-first = Asmanipun bot dereng kauningan. Lampahaken "guyub run" sepisan, lajeng dipunwangsuli.

# $words ingkang kaserat, $bkms asmanipun BKM.
invite-no-such-ksm = Mboten wonten KSM "{ $words }" ingkang gadhah anggota ing buku.
invite-which-ksm = KSM "{ $words }" wonten ing sawetawis BKM: { $bkms }. Kaserat "asma KSM, asma BKM".
# $file berkas gambar, $why sababipun.
invite-drawn = Kertu kagambar: { $file }
invite-not-drawn = { $file } mboten saged kaserat: { $why }
