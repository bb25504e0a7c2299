### Lembar kumpulan: satu pesan untuk satu KSM.

meeting-sheet-ksm = Lembar KSM pundi?
# $first nomor pertama di buku, $savings dan $due biasanya, $n jumlah anggota.
meeting-sheet-rows =
    Lembar KSM { $ksm }: ketik setunggal larik setunggal nomer, lajeng kas. Tuladhanipun:
    <code>{ $first } { $savings } { $due }</code>
    <code>kas …</code>
    (nomer tabungan angsuran; x = mboten rawuh)
    Saged dipuntambah: <code>hadir sedaya kejawi 4</code>
    Tabungan kalih warni: <code>{ $first } wajib { $savings } sukarela { $extra } angsuran { $due }</code>
meeting-sheet-thousands = Menapa angka ing lembar KSM { $ksm } ing ewon? (20 tegesipun Rp20.000)
meeting-sheet-again = Larik ingkang sami persis sampun kacathet kangge kempalan KSM { $ksm } tanggal { SHORTDATE($on) }. Punika kempalan sanes?
choice-other-meeting = Inggih, kempalan sanes
choice-same-sheet = Sanes, lembar ingkang sami
sheet-not-again = Mboten kacathet malih. Lembar ingkang sampun wonten tetep kados wontenipun.
choice-in-thousands = Nggih, ing ewon
choice-in-rupiah = Mboten, rupiah wetah
sheet-not-yours = Lembar kempalan dipunketik ketua, sekretaris, utawi bendahara KSM.
sheet-before-loan = Kempalan { DATE($on) } menika saderengipun sambutan nomer { $numbers } cair ({ DATE($lent) }). Mangga tanggalipun dipunewahi ing pesen wau, mangke kula waos malih. Dereng wonten ingkang dipunsimpen.
sheet-date = Tanggal ing "{ $heading }" mboten saged kula ginakaken. Mangga larik menika dipunewahi ing pesen wau, mangke kula waos malih. Dereng wonten ingkang dipunsimpen.

# $table baris tabel, $asked yang perlu ditanyakan, $kas -1 bila tidak ada baris kas.
sheet-kept =
    Sampun dumugi, KSM { $ksm } kempalan { SHORTDATE($on) }. DIPUNCATHET, dereng sah:
    tabungan { RUPIAH($savings) } + angsuran { RUPIAH($installments) } = { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , cocog kaliyan kas.
           *[other] . Kas { RUPIAH($kas) }: kaot { RUPIAH($difference) }.{ $n_asked ->
                [0] {" "}Nomer pinten ingkang badhe dipunpirsani malih? Sanesipun aman. Tuladhanipun: "ubah 5 20 115".
               *[other] {""}
            }
        }
    }{ $kinds }{ $here }
    <pre>{ $table }</pre>
    { $asked }
# Ingkang rawuh miturut lembar; $away ingkang mboten.
sheet-here = { "\u000A" }Rawuh { $n } tiyang{ $away }.
sheet-away = ; { $mark ->
        [izin] izin
        [sakit] gerah
        [alpa] tanpa pawartos
       *[tidak] mboten rawuh
    } { $numbers }
sheet-here-only =
    Sampun dumugi, daftar rawuh KSM { $ksm } kempalan { SHORTDATE($on) }.{ $here }
    { $asked }
sheet-same = Sampun kacathet kangge KSM { $ksm } kempalan { SHORTDATE($on) }: { RUPIAH($total) }. Mboten wonten ingkang dobel.{ $here }
# Angka di tabel dalam ribuan, kolomnya selebar baris di bawahnya.
sheet-table-head = {" "}no{"    "}tab{"    "}ang
sheet-table-head-pots = {" "}no{ $heads }{"   "}ang
sheet-heads-and = { $first }{ $more }
sheet-head-pokok = {"   "}pok
sheet-head-wajib = {"   "}waj
sheet-head-sukarela = {"   "}skr
sheet-head-tanggung-renteng = {"    "}tr
sheet-head-kelompok = {"   "}klp
sheet-table-line = { $number } { $savings } { $installment }
sheet-two-installments = Menapa nomer { $number } langkung saking setunggal angsuran? Menawi leres, kajengipun.
sheet-culprit = Nomer { $number } padatanipun sanes. Menawi nomer menika ingkang klentu, kaotipun pas.
sheet-row-differs = Nomer { $number } sampun kacathet { $savings_now } + { RUPIAH($installment_now) }. Menapa dados { $savings } + { RUPIAH($installment) }?
sheet-own-differs = Nomer { $number } lapur piyambak { $purpose } { $amount }. Menapa menika arta ingkang sami?
# $savings ingkang kacathet, warni-warninipun; $amount ingkang kaserat samenika.
sheet-row-pots = Nomer { $number } sampun kacathet tabungan { $savings }. Ingkang { RUPIAH($amount) } menika menapa?
sheet-row-confirmed = Nomer { $number } sampun sah, dados mboten ewah. Ndandosi mawi "koreksi" dening ingkang nampi arta.
# Kepada pencatat: baris yang tidak diubah lagi oleh dia sendiri. $whom yang menulisnya.
sheet-row-agreed = Nomer { $number } mboten kula ewahi: tiyangipun sampun mratelakaken leres. Menawi pancen klentu, tiyangipun mugi mencet [Mboten leres], lajeng pengawas tanglet dhateng kekalihipun. Ingkang tanpa HP: sasampunipun arta sah, dipundandosi mawi "koreksi".
sheet-row-held = Nomer { $number } mboten kula ewahi: pengawas saweg tanglet dhateng kekalihipun. Mangga dipunentosi wangsulanipun.
sheet-row-decided = Nomer { $number } mboten kula ewahi: pengawas sampun tanglet dhateng kekalihipun lan cathetanipun leres.
sheet-row-of-another = Nomer { $number } mboten kula ewahi: larikipun dipunserat { $whom }. { $whom } piyambak ingkang ndandosi.
sheet-own-held = Nomer { $number } mboten kula ewahi: arta ingkang dipunlapuraken tiyangipun sampun dipunakeni kacepeng. Menawi artanipun sami, mugi kaserat gunggung ingkang sami.
# Satu baris dengan kata: angsuran, tabungan, atau keduanya.
row-what =
    { $kind ->
        [paid] angsuran { RUPIAH($installment) }
        [saved] tabungan { $saved }
       *[both] angsuran { RUPIAH($installment) }, tabungan { $saved }
    }
# Kepada pembayar. $was tadinya, $now sekarang.
row-changed-to-check = { $by } ngewahi cathetan kempalan { SHORTDATE($on) }: rumiyin <cover>{ $was }</cover>, sapunika <cover>{ $now }</cover>. Miturut { YOU($title) }, menapa leres?
row-unlike-to-check = Saking kempalan { SHORTDATE($on) } { YOU($title) } lapur <cover>{ $was }</cover>, { $by } nyathet <cover>{ $now }</cover>. Menapa leres ingkang dipuncathet { $by }?
row-gone-to-check =
    { $by } nyoret cathetan kempalan { SHORTDATE($on) }: <cover>{ $was }</cover>. Ing lembar menika mboten wonten malih cathetan kangge { YOU($title) }. Menapa leres?
    Menawi { YOU($title) } sampun mbayar, mangga dipunpencet [Mboten leres].
row-not-changed =
    { $by } badhe ngewahi cathetan kempalan { SHORTDATE($on) }: <cover>{ $was }</cover>; { YOU($title) } sampun mratelakaken leres, dados mboten kula ewahi.
    Menawi cathetanipun jebul klentu, mangga dipunpencet [Mboten leres].
# $on dinten kempalan, $lent dinten sambutan cair.
sheet-row-before-loan = Nomer { $number }: kempalan { DATE($on) } saderengipun sambutan cair ({ DATE($lent) }). Larik menika mboten ewah.
sheet-row-no-loan = Nomer { $number } mboten kagungan sambutan ingkang taksih mlampah. Larik menika mboten ewah.
# Tabungan satu baris: jumlahnya saja, atau jenis demi jenis.
row-savings = { RUPIAH($amount) }
row-savings-pot = { $pot } { RUPIAH($amount) }
row-savings-and = { $first } + { $more }
row-kinds-beside = { " (" }{ $pots })
row-kinds = { "\u000A" }Tabungan: { $pots }.
button-row = Nomer { $number } = { $savings } + { RUPIAH($installment) }
button-row-pots =
    { $number }: { $savings }{ $installment ->
        [0] {""}
       *[other] {" "}+ angsuran { RUPIAH($installment) }
    }
button-own-same = Nomer { $number }: sami
button-own-other = Nomer { $number }: sanes

sheet-doubt-unreadable = "{ $line }" dereng kula mangertosi. Larik sanesipun aman.
sheet-doubt-unknown-number = Nomer { $number } mboten wonten ing buku. Larik sanesipun aman.
sheet-doubt-twice = Nomer { $number } kaserat kaping kalih. Ingkang pundi?
sheet-doubt-amount = Nomer { $number } ("{ $line }"): pinten?
sheet-doubt-columns = Nomer { $number } ("{ $line }"): pundi tabungan, pundi angsuran?
sheet-doubt-one-column = Nomer { $number } ("{ $line }"): tabungan utawi angsuran?
sheet-doubt-no-loan = Nomer { $number } mboten kagungan angsuran. Menapa sedaya tabungan?
sheet-doubt-tenth = Nomer { $number } ("{ $line }"): angsuranipun saprasedasa saking padatan. Ingkang leres?
sheet-doubt-too-big = Nomer { $number } ("{ $line }") langkung ageng tinimbang padatan. Ingkang leres?
sheet-doubt-pot-twice = Nomer { $number } ("{ $line }"): tabungan sawarni kaserat kaping kalih. Menapa dipungunggung?
sheet-doubt-pot-pokok = Nomer { $number } ("{ $line }"): pokok sambutan utawi simpenan pokok?
sheet-doubt-pot-new = Nomer { $number } ("{ $line }"): KSM menika dereng gadhah tabungan warni menika. Mlebet pundi?
sheet-doubt-here = "{ $line }": sinten ingkang rawuh? Tuladhanipun: hadir sedaya kejawi 4 7
sheet-doubt-here-twice = Nomer { $number } kaserat rawuh lan ugi mboten. Pundi ingkang leres? Tuladhanipun: "ubah hadir { $number }"
sheet-doubt-no-usual = Nomer { $number }: padatanipun pinten? Mangga kaserat jangkep, tuladhanipun { $number } 20 115.
sheet-doubt-except-unreadable = "{ $line }": nomer pinten kemawon ingkang mboten mbayar?
sheet-doubt-kas = Larik kas "{ $line }": pinten? Mangga kaserat malih, tuladhanipun kas 1245.
sheet-doubt-date-twice = Wonten kalih tanggal kempalan. Ingkang kula ginakaken ingkang sepisan; ingkang menika dereng: "{ $line }".
sheet-doubt-too-long = Pesenipun kepanjangen; ingkang menika dereng kawaos: "{ $line }". Kantunipun kakintun ing pesen enggal.
sheet-doubt-too-many = Larikipun kekathahen; wiwit "{ $line }" dereng kawaos. Kantunipun kakintun ing pesen enggal.

change-how = Serat kemawon, tuladhanipun: "ubah 8 50 115"
change-nothing = Sampun makaten. Mboten wonten ingkang ewah.
no-sheet-yet = Dereng wonten lembar kempalan ingkang saged dipunewahi.
# $kas -1 bila tidak ada.
change-done =
    { $lines }
    Gunggungipun samenika { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , cocog kaliyan kas.
           *[other] . Kas { RUPIAH($kas) }: kaot { RUPIAH($difference) }. Larik sanes dipunleresaken mawi "ubah 5 20 115".
        }
    }{ $here }
change-line = Nomer { $number }: tabungan { $savings }, angsuran { RUPIAH($installment) }.

# Kepada bendahara: jumlah orang dan uang, tanpa nama.
savings-card = Kempalan KSM { $ksm } { SHORTDATE($on) }: tabungan { $n } tiyang, { RUPIAH($total) }{ $kinds }. Menapa sampun katampi?{ $why }
button-savings-here = Sampun katampi
button-savings-short = Kirang
savings-of-sheet-confirmed = Sah. Tabungan { $n } tiyang, { RUPIAH($total) }{ $kinds }. Nomer { $number }.
count-savings-counted = Kaserat { RUPIAH($total) }. Pinten ingkang katampi?
savings-differ =
    { $who } ngetang tabungan kempalan { SHORTDATE($on) }: { RUPIAH($counted) }, kaserat { RUPIAH($total) }, kaot { RUPIAH($difference) }.
    Dereng wonten ingkang sah. Mangga dipundandosi larikipun, tuladhanipun "ubah 8 50 115".
savings-not-booked = Kacathet kaot { RUPIAH($difference) }. Dereng wonten ingkang sah; ingkang nyathet lembar kula aturi kabar.

# Kepada pembayar, sore itu juga atau paling lambat jam 08.00. $title: Bu, Pak.
row-to-check =
    { $by } nyathet saking kempalan { SHORTDATE($on) }: <cover>{ $installment ->
        [0] {""}
       *[other] angsuran { RUPIAH($installment) }
    }{ $savings ->
        [0] {""}
       *[other] { $installment ->
            [0] tabungan { $saved }
           *[other] , tabungan { $saved }
        }
    }</cover>. Miturut { YOU($title) }, menapa leres?
sheet-long-ago = Kumpulan { DATE($on) } sampun langkung saking { $days } dinten kepengker. Buku kertasipun mugi dipunbekta dhateng petugas UPK: ing mrika kacathet kaliyan sebabipun. Dereng wonten ingkang kasimpen.

# Ketua menulis "bu sri bayar 127rb". $n: berapa cara membacanya.
told-row =
    { $n ->
        [1] Menapa kacathet ing lembar dinten menika? Mangga dipunpencet menawi leres.
       *[other] Ingkang pundi? Ingkang dipunpencet kacathet ing lembar dinten menika.
    }
button-told-row =
    { $number } { $name }: { $paid ->
        [0] tabungan { RUPIAH($saved) }
       *[other] { $saved ->
            [0] angsuran { RUPIAH($paid) }
           *[other] angs. { RUPIAH($paid) } + tab. { RUPIAH($saved) }
        }
    }
told-row-kept =
    Kacathet ing lembar dinten menika, dereng sah: nomer { $number }, { $paid ->
        [0] tabungan { $savings }
       *[other] { $saved ->
            [0] angsuran { RUPIAH($paid) }
           *[other] angsuran { RUPIAH($paid) }, tabungan { $savings }
        }
    }. Ingkang kagungan arta ugi dipunsuwuni pirsa.
told-row-same = Nomer { $number } sampun kaserat mekaten ing lembar dinten menika.
told-row-asked = { $lines }
