### Lapuran arta anggota. Telung tembung kanggo kahanane arta, ora liya:
### dilaporkan = dipuncathet, dereng sah · sah = sah · belum tercatat = dereng kacathet.
### Krama; krama inggil mung kanggo sing maca, ora ing tombol; bot ngasoraken awake (kula, nyuwun, matur, ngaturi).

check-in-who = Menika artanipun sinten?
check-in-what = Ingkang pundi ingkang sampun dipunbayar?
# $what: tabungan atau angsuran.
check-in-amount = Pinten { $what }{ $pot } ingkang sampun dipunbayar? Serat kemawon, tuladhanipun 50rb.
# $own: 1 jika dilaporkan sendiri, 0 jika ditulis orang lain. $by nama, $at jam, $amount rupiah.
check-in-same =
    { $own ->
        [1] Wau jam { HOUR($at) } sampun wonten lapuran { RUPIAH($amount) }. Menapa arta ingkang sami?
       *[other] { $by } sampun nyerat { RUPIAH($amount) } jam { HOUR($at) }. Menapa menika arta ingkang sami?
    }
check-in-to = Artanipun samenika dipunasta sinten?
choice-same-money = Nggih, ingkang menika
choice-other-money = Sanes, arta sanesipun
choice-i-carry-it = Kula piyambak
choice-straight-to-upk = Langsung dhateng UPK
choice-savings = Tabungan kemawon
choice-angsuran-amount = Angsuran { RUPIAH($amount) }
choice-tabungan-amount = Tabungan { RUPIAH($amount) }
# Angsuran dan tabungan dalam satu baris.
choice-both-amounts = Angsuran { RUPIAH($paid) } + tabungan { RUPIAH($saved) }
choice-angsuran-other = Angsuran, gunggung sanes
choice-tabungan-other = Tabungan, gunggung sanes

no-ksm = Asma menika dereng kacathet ing KSM pundi kemawon. Mangga nyuwun pirsa dhateng ketua.
no-loan = { $name } mboten kagungan angsuran ingkang mlampah.
no-loan-choose = { $name } mboten kagungan angsuran ingkang mlampah. Menapa kacathet minangka tabungan?
loan-not-out-choose = Pinjamanipun { $name } sampun dipunsarujuki, dereng cair, dados dereng wonten angsuranipun. Menapa kacathet minangka tabungan?
not-yours = Menika namung saged dipunlapuraken tiyangipun piyambak.
report-no-sukarela = Ing mriki mboten wonten tabungan sukarela, pramila dereng kula cathet. Kangge tabungan wajib mangga kaserat upaminipun: setor 20rb.
report-not-yet = { DATE($on) } dereng dumugi, pramila dereng kula cathet. Mangga kula dipunkabari malih sasampunipun artanipun kabayar.
report-savings-of-another = Tabunganipun tiyang sanes dipunlapuraken tiyangipun piyambak, utawi dipunserat ketua ing lembar kempalan. Dereng wonten ingkang dipunsimpen. Kangge tabunganipun piyambak mangga serat: setor 20rb.
report-no-such-day = Tanggal menika mboten wonten ing kalender. Mangga kaserat malih kanthi dinten ingkang leres; dereng wonten ingkang dipunsimpen.
report-before-loan = { DATE($on) } menika saderengipun sambutan cair ({ DATE($lent) }). Mangga kaserat malih kanthi dinten ingkang leres; dereng wonten ingkang dipunsimpen.
report-which-day = Dinten ingkang pundi? Mangga seratan tanggalipun, upami: { SHORTDATE($on) }. Dereng wonten ingkang kasimpen.
report-month-closed = { DATE($on) } kalebet wulan ingkang bukunipun sampun katutup. Slipipun mangga dipunbekta dhateng petugas UPK; utawi seratan malih tanpa tanggal, supados kaetang dinten menika. Dereng wonten ingkang kasimpen.
report-too-long-ago = { DATE($on) } sampun langkung saking { $days } dinten kepengker. Slipipun mangga dipunbekta dhateng petugas UPK, supados dipuncocogaken sesarengan; utawi seratan malih mawi tanggal ingkang leres. Dereng wonten ingkang kasimpen.
# Dinten ingkang dipunsebat anggota, menawi sanes dinten menika.
paid-on-day = { $words } Kabayar { DATE($on) }.
paid-on-short = { $words }, kabayar { SHORTDATE($on) }
amount-a-zero = { RUPIAH($amount) }? Padatanipun <cover>{ RUPIAH($usual) }</cover>. Mbokmenawi nolipun kirang utawi langkung. Ingkang leres pundi?
amount-above = { RUPIAH($amount) }? Menika langkung saking kantunipun sedaya, <cover>{ RUPIAH($left) }</cover>. Menawi leres, mangga dipunpencet; menawi mboten, kaserat malih.
amount-unusual = { RUPIAH($amount) }? Menika langkung ageng tinimbang padatan. Menawi leres, mangga dipunpencet; menawi mboten, kaserat malih.

# Setelah "setor 50rb". $amount dan $total rupiah; $whom yang akan memastikan, $known 0 bila belum ada.
savings-claimed =
    Setoran{ $pot } { RUPIAH($amount) } dipuncathet, dereng sah; ngentosi { $known ->
        [0] bendahara
       *[other] { $whom }
    }.
    Simpenan ingkang sampun sah: { RUPIAH($total) }.
# $known: 0 bila langsung ke UPK, 1 bila lewat $whom.
installment-claimed =
    Angsuran { RUPIAH($amount) } dipuncathet, { $known ->
        [0] kabekta dhateng UPK
       *[other] lumantar { $whom }
    }.
    Dereng sah ngantos artanipun katampi.
# Kalih lapuran wonten ing setunggal wangsulan.
two-claimed =
    { $first }
    { $second }
button-take-back = Pendhet malih
button-take-back-amount = Pendhet malih { RUPIAH($amount) }
button-take-back-of =
    { $what ->
        [tabungan] Pendhet malih tabungan
       *[angsuran] Pendhet malih angsuran
    }

# Kepada bendahara. $title: Bu, Pak (bendahara). $name penyetor.
savings-to-confirm = { $name } lapur setoran{ $pot } { RUPIAH($amount) }. Menapa artanipun sampun { YOU($title) } tampi?
# Kepada ketua: $number nomor di buku.
titip-to-confirm = Nomer { $number } ({ $name }) lapur nitipaken <cover>angsuran { RUPIAH($amount) }</cover>. Menapa sampun dipunasta?
button-received = Sampun
button-not-yet = Dereng
button-i-hold-it = Sampun kula cepeng

savings-confirmed = Sah. { $name }, tabungan{ $pot } { RUPIAH($amount) }. Nomer { $number }.
waits-for-cash = Inggih, kula entosi. Lapuranipun tetep wonten ing [Arta mlebet].
held = { $name }, angsuran { RUPIAH($amount) }: kacathet dipunasta piyambak ngantos dipunpasrahaken. Mangke pencet [Masrahaken arta].
held-before = Arta menika sampun kacathet dipunasta.
your-money-is-held = { $holder } sampun ngasta <cover>angsuran { RUPIAH($amount) }</cover>. Dereng sah ngantos UPK nampi.
taken-back = Lapuran { RUPIAH($amount) } kula tarik. Mboten wonten ingkang kasimpen saking lapuran menika.
report-about-you-taken-back = Cathetan <cover>{ $purpose } { RUPIAH($amount) }</cover> dipuntarik malih dening { $by }.
# $by ingkang ngetang, $number kuitansinipun.
counted-before = Sampun dipunetang { $by }, nomer { $number }. Mboten perlu kaping kalih.
done-before = Ingkang menika sampun rampung rumiyin.
was-taken-back = Lapuran menika sampun dipuntarik malih.
line-held = Larik menika saweg katahan amargi wonten ingkang ngendika mboten cocog. Pengawas saweg nyuwun pirsa.
not-your-own-report = Lapuranipun piyambak dipunpesthekaken tiyang sanes, supados wonten kalih swanten.
not-your-office = Ingkang menika dipunasta pengurus sanes. Menawi kedahipun saged, mangga nyuwun pirsa dhateng petugas UPK.
reference-differs = Cathetan mawi tandha ingkang sami sampun wonten, nanging isinipun beda. Ingkang lami mboten kula ewahi.

# Kuitansi. $title: Bu, Pak (pembayar).
receipt-tabungan = Sah. { $receiver } sampun nampi tabungan{ $pot } { RUPIAH($amount) } saking { YOU($title) }. Nomer { $number }. Matur nuwun, { $name }.
receipt-tabungan-pots = Sah. { $receiver } sampun nampi tabungan { $saved } saking { YOU($title) }. Nomer { $numbers }. Matur nuwun, { $name }.
receipt-angsuran = Sah. { $receiver } (UPK) sampun nampi <cover>angsuran { RUPIAH($amount) }</cover> saking { YOU($title) }. Nomer { $number }. Matur nuwun, { $name }.
# $rest: titipan.
loan-paid-off = { $name }, <cover>angsuranipun sampun lunas sedaya</cover>. Matur nuwun sampun netepi dumugi pungkasan.{ $rest ->
        [0] {""}
       *[other] {" "}Taksih wonten titipan <cover>{ RUPIAH($rest) }</cover> ing UPK.
    }

button-right = Leres
button-wrong = Mboten leres
voice-thanks = Matur nuwun.
voice-thanks-waiting = Matur nuwun. Kantun ngentosi artanipun katampi.
# $whom: pengawas, $known 0 bila belum ada. $title pembayar.
dispute-opened =
    Matur nuwun sampun paring pirsa. Cathetan menika kula tahan rumiyin.
    { $known ->
        [0] Pengawas
       *[other] { $whom }
    } badhe nyuwun pirsa dhateng kekalihipun; { YOU($title) } mboten dipunlepataken.
# Kepada pengawas.
dispute-card =
    Perlu katakenaken: KSM { $ksm }, { DATE($on) }.
    { $keeper } nyerat <cover>{ $what }</cover> kangge { $payer }; { $payer } ngendika mboten leres.
    Mangga nyuwun pirsa dhateng kekalihipun, lajeng milih.
dispute-card-own =
    Perlu katakenaken: KSM { $ksm }, { DATE($on) }.
    { $payer } lapur piyambak <cover>{ $what }</cover>{ $known ->
        [0] {""}
       *[other] , dipuntampi { $keeper }
    }; sapunika { $payer } ngendika mboten leres.
    Mangga nyuwun pirsa dhateng { $known ->
        [0] { $payer }
       *[other] kekalihipun
    }, lajeng milih.
dispute-opened-out =
    Matur nuwun sampun paring pirsa. { $known ->
        [0] Pengawas
       *[other] { $whom }
    } badhe nyuwun pirsa dhateng kekalihipun; menawi pancen sampun dipunbayar, cathetanipun kaserat malih; { YOU($title) } mboten dipunlepataken.
dispute-card-gone =
    Perlu katakenaken: KSM { $ksm }, { DATE($on) }.
    { $keeper } nyoret <cover>{ $what }</cover> ingkang rumiyin dipunserat kangge { $payer }; { $payer } ngendika menika mboten leres.
    Mangga nyuwun pirsa dhateng kekalihipun, lajeng milih.
button-out-stands = Tetep dipuncoret
button-out-wrong = Serat malih
dispute-out-stands = { $whom } sampun nyuwun pirsa dhateng kekalihipun: cathetan <cover>{ $what }</cover> pancen klentu, dados tetep dipuncoret.
dispute-out-wrong = { $whom } sampun nyuwun pirsa dhateng kekalihipun: cathetan <cover>{ $what }</cover> leres, dados kula serat malih. Sah sasampunipun arta katampi.
button-line-stands = Cathetan leres
button-line-wrong = Cathetan klentu
button-only-line-wrong = Namung { $purpose }{ $pot } ingkang klentu
# Satu jumlah dari satu baris, atau beberapa. $pot: jenis tabungan bila bukan yang biasa.
dispute-what = { $purpose }{ $pot } { RUPIAH($amount) }
dispute-what-two = { $first } + { $second }
dispute-stands = { $whom } sampun nyuwun pirsa dhateng kekalihipun: cathetan <cover>{ $what }</cover> leres, dados tetep kangge.
dispute-wrong = { $whom } sampun nyuwun pirsa dhateng kekalihipun: cathetan <cover>{ $what }</cover> klentu, dados kula wedalaken saking buku.
dispute-resolved =
    { $outcome ->
        [out-stands] Kacathet: tetep dipuncoret. Kekalihipun kula aturi kabar.
        [out-wrong] Kacathet: kaserat malih kados rumiyin. Kekalihipun kula aturi kabar.
        [stands] Kacathet: cathetan leres. Kekalihipun kula aturi kabar.
       *[other] Kacathet: cathetan klentu, sampun kawedalaken. Kekalihipun kula aturi kabar.
    }
dispute-closed-before = Ingkang menika sampun dipunputus rumiyin.
disputes-none = Samenika mboten wonten ingkang perlu katakenaken.
disputes = Ingkang perlu katakenaken: { $n }.

edited-unchanged = Cathetan mboten ewah amargi pesen dipunewahi. Mangga dipuntarik mawi [Pendhet malih] ing [Cathetan kula], lajeng kaserat malih.
not-yet-fine = Mboten menapa-menapa. Menawi wonten rekaosipun, mangga ngendika dhateng ketua utawi lumantar [Nyuwun pirsa/matur].
hello-back = Inggih, { $name }. Wonten ingkang saged kula cathet?
yes-to-what = Inggih. Mangga milih ing ngandhap, utawi kaserat, tuladhanipun "setor 50rb".
