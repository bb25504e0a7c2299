### Ingkang dipuncithak kangge satunggal KSM utawi satunggal anggota.

# $n cacahipun KSM, $more ingkang mboten cekap dados tombol.
print-menu =
    Nyithak kangge KSM pundi?{ $more ->
        [0] {""}
       *[other] {" "}Sanesipun: serat "cetak" lajeng naminipun.
    }
print-ksm = KSM { $ksm }: badhe nyithak menapa?
print-no-such-ksm = Mboten wonten KSM ingkang cocog kaliyan "{ $words }". Serat "cetak" kemawon kangge mirsani daftaripun.
print-not-yours = Serat KSM dipuncithak dening petugas UPK, utawi ketua lan bendahara kangge KSM-ipun piyambak.
print-no-loan = KSM { $ksm } mboten gadhah pinjeman ingkang mlampah, dados dereng wonten pratelanipun.
print-balances = Serat cocog saldo KSM { $ksm }. Lembar kaping kalih namung kangge ketua lan bendahara.
print-balances-all = Serat cocog saldo kangge { $n } KSM ingkang dereng cocog. Lembar kaping kalih saben serat namung kangge ketua lan bendahara.
print-renteng = Pratelan tanggung renteng KSM { $ksm }, setunggal larik tapak asta saben anggota.
card-file = Kertu angsuran { $name }, KSM { $ksm }. Larik mbaka larik sami kaliyan kertu kertas.
button-print-ksm = Serat KSM
button-print-balances = Serat cocog saldo
button-print-renteng = Tanggung renteng
button-print-all = Serat cocog saldo, sedaya KSM
button-card-sheet = Kertu Excel
button-card-paper = Kertu PDF

# Ing kertas.
drawing-secret = Wigati lan wadi
drawing-balances-title = SERAT COCOG SALDO
drawing-balances-file = Serat cocog saldo, { FULLDATE($on) }
drawing-balances-to =
    Katur Ketua lan Bendahara KSM { $ksm }.
    Mekaten cathetan kula sami dinten { FULLDATE($on) }. Nyuwun dipuncocogaken kaliyan bukunipun KSM.
drawing-balances-what = Katrangan
drawing-balances-ours = Miturut cathetan UPK
drawing-balances-yours = Miturut buku KSM (dipunisi menawi beda)
drawing-balances-savings = Tabungan sedaya anggota
drawing-balances-pokok = Sisa pokok pinjeman
drawing-balances-jasa = Sisa jasa pinjeman
drawing-balances-owed = Gunggung sisa
drawing-balances-tick =
    (     )  Cocog.
    (     )  Mboten cocog; ingkang leres kula serat ing kolom tengen.
drawing-balances-ask =
    { $known ->
        [0] Menawi wonten ingkang beda, mangga kaaturaken dhateng UPK; dipunpirsani sesarengan.
       *[other] Menawi wonten ingkang beda, mangga kaaturaken dhateng { $name }; dipunpirsani sesarengan.
    }
drawing-balances-list = Daftar anggota
drawing-balances-list-for = KSM { $ksm }, { FULLDATE($on) }. Namung kangge ketua lan bendahara. Wigati lan wadi.
drawing-balances-rest = Sanes-sanesipun
drawing-left-pokok = Sisa pokok
drawing-left-jasa = Sisa jasa
drawing-no-names = Asma mboten dipuncithak: rembagipun KSM bab asma dereng dipuntapakastani. Nomer = nomer ing buku KSM.
drawing-renteng-file = Pratelan tanggung renteng, { FULLDATE($on) }
drawing-renteng-title = PRATELAN TANGGUNG RENTENG
drawing-renteng-of = KSM { $ksm }
# $amount rupiah, $on tanggal cair, $n cacahipun angsuran.
drawing-renteng-we = Kula sami, anggota KSM { $ksm }, nanggel sesarengan pinjemanipun KSM { RUPIAH($amount) }, cair { FULLDATE($on) }, dipunbayar kaping { $n } angsuran.
drawing-renteng-how = Menawi salah satunggaling anggota kabotan, sanesipun nutup rumiyin miturut rembagipun KSM. Sinten ingkang nutup dipuncathet, lan hakipun dipunwangsulaken.
drawing-renteng-share = Pandumanipun pinjeman
drawing-signature = Tapak asta
drawing-office-chair = Ketua KSM
drawing-office-treasurer = Bendahara KSM
drawing-card-name = KERTU ANGSURAN
drawing-card-whose = { $name }, KSM { $ksm }, nomer { $number }
drawing-card-terms = Pinjeman { RUPIAH($amount) }, cair { FULLDATE($on) }, kaping { $n } angsuran.
xlsx-card = Kertu
xlsx-card-title = Kertu angsuran { $name }, KSM { $ksm }, nomer { $number }
xlsx-head-no = No
xlsx-head-due = Tanggal
xlsx-head-pokok = Pokok
xlsx-head-jasa = Jasa
xlsx-head-total = Gunggung
xlsx-head-left = Sisa sasampunipun
xlsx-head-paid = Sampun
xlsx-head-initials = Paraf
