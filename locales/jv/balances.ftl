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
balances-differ-told = { $by } mirsani angka ingkang beda ing kertas KSM { $ksm }. Mangga dipuncocogaken malih; menawi cathetan ing mriki ingkang klentu, petugas UPK saged ngleresaken. Lajeng serat "cocok saldo". Pangenget tetep pejah.

# Halaman pengurus.
overview-paper = serat cocog saldo KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = { $n } KSM dereng cocog saldo, pangengetipun pejah
button-see-paper = Serat KSM { $ksm }
button-agree-balances = Cocog saldo

# --- Cathetan lami (saldo awal) ingkang klentu dipunleresaken, tiyang kalih.
button-fix-opening = Leresaken angkanipun
fix-opening-of-group =
    { $n ->
        [0] Cathetan lami KSM pundi ingkang klentu?
       *[other] Cathetan lami KSM pundi ingkang klentu? Wangsulana nomer utawi namanipun.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lan { $more } malih)
    }
# $lines tiyang-tiyang ing KSM menawi kathah.
fix-opening-whom =
    Cathetan lami sinten ing KSM { $ksm } ingkang klentu? Kaserat nomeripun utawi asmanipun.
    { $lines }
fix-opening-what = { $name }: angka ingkang pundi?
choice-opening-pokok = Simpenan pokok { RUPIAH($amount) }
choice-opening-wajib = Simpenan wajib { RUPIAH($amount) }
choice-opening-sukarela = Simpenan manasuka { RUPIAH($amount) }
choice-opening-tanggung-renteng = Tanggung renteng { RUPIAH($amount) }
choice-opening-kelompok = Simpenan kelompok { RUPIAH($amount) }
choice-opening-loan = Pinjaman { SHORTDATE($on) }, sisa { RUPIAH($amount) }
# $now miturut buku sapunika.
fix-opening-sum = Simpenan { $pot } { $name } ing mriki { RUPIAH($now) }. Miturut kertas sapunika pinten?
fix-opening-pokok = Sisa pokok { $name } ing mriki { RUPIAH($now) }. Miturut kertas sapunika pinten?
fix-opening-jasa = Sisa jasanipun ing mriki { RUPIAH($now) }. Miturut kertas sapunika pinten?
fix-opening-why = Kenging menapa saged beda?
choice-opening-typing = Klentu ngetik
choice-opening-misread = Klentu maos kertas
choice-opening-left-out = Wonten ingkang kèri
opening-why-typing = klentu ngetik
opening-why-misread = klentu maos kertas
opening-why-left-out = wonten ingkang kèri
fix-opening-summary =
    KSM { $ksm }. { $lines }
    Mangke dipunsarujuki tiyang kaping kalih rumiyin. Leres?
opening-card = Sisa pinjaman { $name }: pokok { RUPIAH($pokok) } dados { RUPIAH($pokok_after) }, jasa { RUPIAH($jasa) } dados { RUPIAH($jasa_after) }.
opening-officers-only = Cathetan lami dipunleresaken petugas UPK, lajeng dipunsarujuki koordinator utawi pengawas.
opening-own = Menika cathetan panjenengan piyambak utawi tunggil HP. Mangga petugas sanes ingkang ngleresaken.
opening-same = Menika sami kaliyan angkanipun { $name } ing mriki. Dereng wonten ingkang ewah.
# $card 1 pinjaman, 0 simpenan. $lines ingkang mlebet lan medal sasampunipun, $n cacahipun.
opening-built-on =
    Dereng saged: { $card ->
        [0] kaliyan angka menika simpenanipun { $name } dados kirang saking nol
       *[other] angka menika mboten saged dipunpasang ing kertunipun { $name }
    }{ $n ->
        [0] . Mangga kertasipun dipuntingali malih.
       *[other] . Sasampunipun cathetan lami sampun wonten menika:
    }
    { $lines }{ $n ->
        [0] {""}
       *[other] {" "}Menika dipunleresaken rumiyin, utawi kertasipun dipuntingali malih.
    }
opening-since =
    - { SHORTDATE($on) } { $out ->
        [0] mlebet
       *[other] medal
    } { RUPIAH($amount) } ({ $number })
# $known 0 menawi mboten wonten ingkang saged dipunkabari.
opening-asked =
    { $known ->
        [0] Dereng dipunewahi: kedah wonten sarujuk kaping kalih, nanging koordinator lan pengawas dereng saged dipunkabari saking mriki.
       *[other] Dereng dipunewahi: kedah wonten sarujuk kaping kalih. Kula suwunaken dhateng { $names }.
    }
opening-ask =
    { $by } badhe ngleresaken cathetan lami KSM { $ksm } ({ $why }). { $line }
    Menapa sami kaliyan kertasipun?
opening-waits = cathetan lami KSM { $ksm }, { SHORTDATE($on) }
button-opening-look = Cathetan KSM { $ksm }
opening-refused = Inggih, cathetan lami KSM { $ksm } tetep kados wingi. Ingkang ngusulaken kula aturi pirsa.
opening-refused-told = { $by } mirsani angka sanes ing kertas KSM { $ksm }. Cathetanipun tetep kados wingi; mangga dipuncocogaken malih sareng-sareng.
# $known 0 kangge ingkang mencet. $told 0: tiyangipun tanpa HP ing mriki.
opening-fixed =
    { $known ->
        [0] Sampun dipunleresaken.
       *[other] Sampun dipunleresaken, dipunsarujuki { $by }.
    } { $line } { $told ->
        [0] { $name } dereng gadhah HP ing mriki, nyuwun tulung dipunaturi pirsa langsung.
       *[other] Ingkang gadhah sampun kula aturi pirsa.
    } Menawi sedaya angka KSM { $ksm } sampun sami, serat "cocok saldo".
opening-yours-savings = Setunggal angka lami ing cathetanipun { YOU($title) } dipunleresaken miturut buku dluwang: <cover>simpenan { $pot } { RUPIAH($before) } dados { RUPIAH($after) }</cover>. Menawi mboten cocog, mangga nyuwun pirsa dhateng kula.
opening-yours-card = Setunggal angka lami ing cathetanipun { YOU($title) } dipunleresaken miturut buku dluwang: <cover>sisa pokok { RUPIAH($pokok) } dados { RUPIAH($pokok_after) }, jasa { RUPIAH($jasa) } dados { RUPIAH($jasa_after) }</cover>. Menawi mboten cocog, mangga nyuwun pirsa dhateng kula.
opening-fixed-umum = Setunggal angka lami ing buku KSM { $ksm } dipunleresaken miturut buku dluwang, dipunsarujuki pengurus kalih.
