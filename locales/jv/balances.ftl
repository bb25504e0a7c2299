### Surat cocok saldo: dua pengurus membaca kertas yang sama. Sebelum itu tidak ada pengingat angsuran ke siapa pun.

# $lines: KSM bernomor bila lebih dari enam, $n banyaknya baris, $more yang tidak muat.
agree-balances-group =
    { $n ->
        [0] Serat cocog saldo KSM pundi?
       *[other] Serat cocog saldo KSM pundi? Mangga kaserat nomer utawi naminipun.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lan { $more } malih)
    }
agree-balances-line = { $number }. { $name }
# Dibaca di samping kertas. Semua rupiah; $owed = $pokok + $jasa.
agree-balances-on =
    KSM { $ksm } miturut buku: tabungan { RUPIAH($savings) }, sisanipun pinjeman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Menawi sami kaliyan kertasipun: tanggal pinten dipuntapakastani?
agree-balances-summary =
    KSM { $ksm }, dipuntapakastani { FULLDATE($on) }: tabungan { RUPIAH($savings) }, sisanipun pinjeman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Menapa sami kaliyan kertasipun?
balances-officers-only = Serat cocog saldo kalebetaken dening petugas UPK, koordinator, utawi pengawas.
balances-all-agreed = Sedaya KSM sampun cocog saldonipun. Mboten wonten ingkang perlu kalebetaken.
balances-agreed-before = Saldonipun KSM { $ksm } sampun cocog rumiyin.
balances-changed = Angkanipun KSM { $ksm } ing buku ewah sasampunipun kabikak. Serat "cocok saldo" sepisan malih, nggih.
# $names: yang ditanya sebagai orang kedua.
balances-entered = Kasimpen kangge KSM { $ksm }. Ngentosi tiyang kaping kalih: { $names }. Pangenget taksih pejah.
balances-entered-alone = Kasimpen kangge KSM { $ksm }, nanging tiyang kaping kalih dereng saged dipunkabari saking mriki. Pangenget taksih pejah.
# Kepada orang kedua. $by yang memasukkan.
balances-second =
    Serat cocog saldo KSM { $ksm }, dipuntapakastani { DATE($on) }, kalebetaken { $by }: tabungan { RUPIAH($savings) }, sisanipun pinjeman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Menapa sami kaliyan kertasipun?
button-same-as-paper = Sami kaliyan kertas
button-differs = Beda
balances-own-voice = Serat KSM { $ksm } kedah dipunwaos tiyang kaping kalih, sanes ingkang nglebetaken.
balances-other-office = Kangge KSM { $ksm } setunggal swanten saking petugas UPK lan setunggal saking koordinator utawi pengawas.
balances-answered = Serat cocog saldo KSM { $ksm } sampun dipunwangsuli.
balances-lit = Pangenget kangge KSM { $ksm } murub.
balances-lit-told = Pangenget kangge KSM { $ksm } murub. { $by } mirsani angka ingkang sami.
balances-differ = Inggih, pangenget KSM { $ksm } tetep pejah. Ingkang nglebetaken kula aturi pirsa.
balances-differ-told = { $by } mirsani angka ingkang beda ing kertas KSM { $ksm }. Mangga dipuncocogaken malih, lajeng serat "cocok saldo". Pangenget tetep pejah.

# Halaman pengurus.
overview-paper = - serat cocog saldo KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = - { $n } KSM dereng cocog saldo, pangengetipun pejah
button-see-paper = Serat KSM { $ksm }
button-agree-balances = Cocog saldo
