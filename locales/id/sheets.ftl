### Lembar kumpulan: satu pesan untuk satu KSM.

meeting-sheet-ksm = Lembar KSM yang mana?
# $first nomor pertama di buku, $savings dan $due biasanya, $extra contoh tabungan sukarela, $n jumlah anggota.
meeting-sheet-rows =
    Lembar KSM { $ksm }: ketik satu baris satu nomor, lalu kas. Contoh:
    <code>{ $first } { $savings } { $due }</code>
    <code>kas …</code>
    (nomor tabungan angsuran; x = tidak datang)
    Boleh tambah: <code>hadir semua kecuali 4</code>
    Dua macam tabungan: <code>{ $first } wajib { $savings } sukarela { $extra } angsuran { $due }</code>
meeting-sheet-thousands = Angka di lembar KSM { $ksm } dalam ribuan? (20 berarti Rp20.000)
meeting-sheet-again = Baris yang sama persis sudah tercatat untuk kumpulan KSM { $ksm } tanggal { SHORTDATE($on) }. Ini kumpulan lain?
choice-other-meeting = Ya, kumpulan lain
choice-same-sheet = Bukan, lembar yang sama
sheet-not-again = Tidak dicatat lagi. Lembar yang sudah ada tetap seperti adanya.
choice-in-thousands = Ya, dalam ribuan
choice-in-rupiah = Tidak, rupiah penuh
sheet-not-yours = Lembar kumpulan diketik ketua, sekretaris, atau bendahara KSM.
# $numbers nomor anggota, $lent hari pinjaman cair.
sheet-before-loan = Kumpulan { DATE($on) } itu sebelum pinjaman nomor { $numbers } cair ({ DATE($lent) }). Ubah tanggalnya di pesan tadi, nanti saya baca lagi. Belum ada yang disimpan.
sheet-date = Tanggal di "{ $heading }" tidak bisa saya pakai. Ubah baris itu di pesan tadi, nanti saya baca lagi. Belum ada yang disimpan.

# $table baris tabel, $asked yang perlu ditanyakan, $kas -1 bila tidak ada baris kas.
sheet-kept =
    Sampai, KSM { $ksm } kumpulan { SHORTDATE($on) }. DILAPORKAN, belum sah:
    tabungan { RUPIAH($savings) } + angsuran { RUPIAH($installments) } = { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , cocok dengan kas.
           *[other] . Kas { RUPIAH($kas) }: beda { RUPIAH($difference) }.{ $n_asked ->
                [0] {" "}Nomor berapa yang mau dilihat lagi? Yang lain aman. Misalnya: "ubah 5 20 115".
               *[other] {""}
            }
        }
    }{ $kinds }{ $here }
    <pre>{ $table }</pre>
    { $asked }
# Yang datang menurut lembar; $away yang tidak, dengan sebabnya. Yang tidak disebut: belum diketahui.
sheet-here = { "\u000A" }Hadir { $n } orang{ $away }.
sheet-away = ; { $mark ->
        [izin] izin
        [sakit] sakit
        [alpa] alpa
       *[tidak] tidak datang
    } { $numbers }
sheet-here-only =
    Sampai, daftar hadir KSM { $ksm } kumpulan { SHORTDATE($on) }.{ $here }
    { $asked }
sheet-same = Sudah tercatat untuk KSM { $ksm } kumpulan { SHORTDATE($on) }: { RUPIAH($total) }. Tidak ada yang dobel.{ $here }
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
sheet-two-installments = Nomor { $number } lebih dari satu angsuran? Kalau betul, biarkan.
sheet-culprit = Nomor { $number } biasanya lain. Kalau nomor ini yang keliru, bedanya pas.
sheet-row-differs = Nomor { $number } sudah tercatat { $savings_now } + { RUPIAH($installment_now) }. Jadi { $savings } + { RUPIAH($installment) }?
sheet-own-differs = Nomor { $number } melapor sendiri { $purpose } { $amount }. Itu uang yang sama?
# $savings yang tercatat, jenis demi jenis; $amount yang ditulis sekarang tanpa jenisnya.
sheet-row-pots = Nomor { $number } sudah tercatat tabungan { $savings }. Yang { RUPIAH($amount) } ini apa?
sheet-row-confirmed = Nomor { $number } sudah sah, jadi tidak berubah. Membetulkannya lewat "koreksi" oleh yang menerima uang.
# Kepada pencatat: baris yang tidak diubah lagi oleh dia sendiri. $whom yang menulisnya.
sheet-row-agreed = Nomor { $number } tidak saya ubah: orangnya sudah bilang betul. Kalau memang keliru, minta dia menekan [Tidak betul], lalu pengawas bertanya ke keduanya. Tanpa HP: sesudah uangnya sah, dibetulkan lewat "koreksi".
sheet-row-held = Nomor { $number } tidak saya ubah: pengawas sedang bertanya ke kedua pihak. Tunggu jawabannya.
sheet-row-decided = Nomor { $number } tidak saya ubah: pengawas sudah bertanya ke kedua pihak dan catatannya benar.
sheet-row-of-another = Nomor { $number } tidak saya ubah: barisnya ditulis { $whom }. Minta { $whom } sendiri yang membetulkan.
sheet-own-held = Nomor { $number } tidak saya ubah: uang yang dilaporkan orangnya sudah diakui dipegang. Kalau itu uang yang sama, tulis jumlah yang sama.
# Satu baris dengan kata: angsuran, tabungan, atau keduanya.
row-what =
    { $kind ->
        [paid] angsuran { RUPIAH($installment) }
        [saved] tabungan { $saved }
       *[both] angsuran { RUPIAH($installment) }, tabungan { $saved }
    }
# Kepada pembayar. $was tadinya, $now sekarang.
row-changed-to-check = { $by } mengubah catatan kumpulan { SHORTDATE($on) }: tadinya <cover>{ $was }</cover>, sekarang <cover>{ $now }</cover>. Betul, { YOU($title) }?
row-unlike-to-check = Dari kumpulan { SHORTDATE($on) } { YOU($title) } melapor <cover>{ $was }</cover>, { $by } mencatat <cover>{ $now }</cover>. Betul yang dicatat { $by }?
row-gone-to-check =
    { $by } mencoret catatan kumpulan { SHORTDATE($on) }: <cover>{ $was }</cover>. Di lembar itu tidak ada lagi catatan untuk { YOU($title) }. Betul?
    Kalau { YOU($title) } sudah membayar, tekan [Tidak betul].
row-not-changed =
    { $by } mau mengubah catatan kumpulan { SHORTDATE($on) }: <cover>{ $was }</cover>. { YOU($title) } sudah bilang betul, jadi tidak saya ubah.
    Kalau catatannya ternyata keliru, tekan [Tidak betul].
# $on hari kumpulan, $lent hari pinjaman cair.
sheet-row-before-loan = Nomor { $number }: kumpulan { DATE($on) } sebelum pinjamannya cair ({ DATE($lent) }). Baris itu tidak berubah.
sheet-row-no-loan = Nomor { $number } tidak punya pinjaman yang berjalan. Baris itu tidak berubah.
# Tabungan satu baris: jumlahnya saja, atau jenis demi jenis.
row-savings = { RUPIAH($amount) }
row-savings-pot = { $pot } { RUPIAH($amount) }
row-savings-and = { $first } + { $more }
row-kinds-beside = { " (" }{ $pots })
row-kinds = { "\u000A" }Tabungan: { $pots }.
button-row = Nomor { $number } = { $savings } + { RUPIAH($installment) }
button-row-pots =
    { $number }: { $savings }{ $installment ->
        [0] {""}
       *[other] {" "}+ angsuran { RUPIAH($installment) }
    }
button-own-same = Nomor { $number }: sama
button-own-other = Nomor { $number }: lain

sheet-doubt-unreadable = "{ $line }" belum saya pahami. Baris lain aman.
sheet-doubt-unknown-number = Nomor { $number } tidak ada di buku. Baris lain aman.
sheet-doubt-twice = Nomor { $number } tertulis dua kali. Yang mana?
sheet-doubt-amount = Nomor { $number } ("{ $line }"): berapa?
sheet-doubt-columns = Nomor { $number } ("{ $line }"): mana tabungan, mana angsuran?
sheet-doubt-one-column = Nomor { $number } ("{ $line }"): tabungan atau angsuran?
sheet-doubt-no-loan = Nomor { $number } tidak punya angsuran. Semua tabungan?
sheet-doubt-tenth = Nomor { $number } ("{ $line }"): angsurannya sepersepuluh dari biasanya. Yang benar?
sheet-doubt-too-big = Nomor { $number } ("{ $line }") lebih besar dari biasanya. Yang benar?
sheet-doubt-pot-twice = Nomor { $number } ("{ $line }"): satu jenis tabungan tertulis dua kali. Dijumlah?
sheet-doubt-pot-pokok = Nomor { $number } ("{ $line }"): pokok pinjaman atau simpanan pokok?
sheet-doubt-pot-new = Nomor { $number } ("{ $line }"): KSM ini belum punya tabungan jenis itu. Masuk mana?
sheet-doubt-here = "{ $line }": siapa yang datang? Tulis misalnya: hadir semua kecuali 4 7
sheet-doubt-here-twice = Nomor { $number } tertulis hadir dan juga tidak. Mana yang benar? Tulis misalnya: ubah hadir { $number }
sheet-doubt-no-usual = Nomor { $number }: berapa biasanya? Tulis lengkap, misalnya { $number } 20 115.
sheet-doubt-except-unreadable = "{ $line }": nomor berapa saja yang tidak bayar?
sheet-doubt-kas = Baris kas "{ $line }": berapa? Tulis lagi, misalnya kas 1245.
sheet-doubt-date-twice = Ada dua tanggal kumpulan. Saya pakai yang pertama; yang ini belum: "{ $line }".
sheet-doubt-too-long = Pesannya terlalu panjang; yang ini belum terbaca: "{ $line }". Kirim sisanya di pesan baru.
sheet-doubt-too-many = Barisnya terlalu banyak; mulai "{ $line }" belum terbaca. Kirim sisanya di pesan baru.

change-how = Tulis misalnya: ubah 8 50 115
change-nothing = Sudah begitu. Tidak ada yang berubah.
no-sheet-yet = Belum ada lembar kumpulan yang bisa diubah.
# $kas -1 bila tidak ada.
change-done =
    { $lines }
    Jumlah sekarang { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , cocok dengan kas.
           *[other] . Kas { RUPIAH($kas) }: beda { RUPIAH($difference) }. Baris lain dibetulkan dengan "ubah 5 20 115".
        }
    }{ $here }
change-line = Nomor { $number }: tabungan { $savings }, angsuran { RUPIAH($installment) }.

# Kepada bendahara: jumlah orang dan uang, tanpa nama.
savings-card = Kumpulan KSM { $ksm } { SHORTDATE($on) }: tabungan { $n } orang, { RUPIAH($total) }{ $kinds }. Sudah diterima?{ $why }
button-savings-here = Sudah diterima
button-savings-short = Kurang
savings-of-sheet-confirmed = Sah. Tabungan { $n } orang, { RUPIAH($total) }{ $kinds }. Nomor { $number }.
count-savings-counted = Tertulis { RUPIAH($total) }. Berapa yang diterima?
savings-differ =
    { $who } menghitung tabungan kumpulan { SHORTDATE($on) }: { RUPIAH($counted) }, tertulis { RUPIAH($total) }, beda { RUPIAH($difference) }.
    Belum ada yang sah. Betulkan barisnya, misalnya "ubah 8 50 115".
savings-not-booked = Dicatat beda { RUPIAH($difference) }. Belum ada yang sah; pencatat lembar saya kabari.

# Kepada pembayar, sore itu juga atau paling lambat jam 08.00. $title: Bu, Pak.
row-to-check =
    { $by } mencatat dari kumpulan { SHORTDATE($on) }: <cover>{ $installment ->
        [0] {""}
       *[other] angsuran { RUPIAH($installment) }
    }{ $savings ->
        [0] {""}
       *[other] { $installment ->
            [0] tabungan { $saved }
           *[other] , tabungan { $saved }
        }
    }</cover>. Betul, { YOU($title) }?
sheet-long-ago = Kumpulan { DATE($on) } sudah lebih dari { $days } hari yang lalu. Bawa buku kertasnya ke petugas UPK: di sana dicatat bersama alasannya. Belum ada yang disimpan.

# Ketua menulis "bu sri bayar 127rb". $n: berapa cara membacanya.
told-row =
    { $n ->
        [1] Dicatat di lembar kumpulan hari ini? Tekan kalau benar.
       *[other] Yang mana? Yang ditekan dicatat di lembar hari ini.
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
    Dicatat di lembar hari ini, belum sah: nomor { $number }, { $paid ->
        [0] tabungan { $savings }
       *[other] { $saved ->
            [0] angsuran { RUPIAH($paid) }
           *[other] angsuran { RUPIAH($paid) }, tabungan { $savings }
        }
    }. Yang punya uang ditanya juga.
told-row-same = Nomor { $number } sudah tertulis begitu di lembar hari ini.
told-row-asked = { $lines }
