### Tabungan per kantong: pokok, wajib, sukarela, tanggung renteng, kelompok.

pot-pokok = pokok
pot-wajib = wajib
pot-sukarela = sukarela
pot-tanggung-renteng = tanggung renteng
pot-kelompok = kelompok
# Di belakang kata "tabungan" atau "setoran", didahului spasi. Wajib tidak disebut.
pot-beside-pokok = { " pokok" }
pot-beside-wajib = { " wajib" }
pot-beside-sukarela = { " sukarela" }
pot-beside-tanggung-renteng = { " tanggung renteng" }
pot-beside-kelompok = { " kelompok" }
# Satu kantong di halaman sendiri. $pot nama kantong, $held bagian yang ditahan.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(ditahan { RUPIAH($held) })
    }{ $asked ->
        [0] {""}
       *[other] {" "}(diminta { RUPIAH($asked) })
    }
record-savings-pots =
    { $savings }
    Rinciannya: { $pots }.
record-pots-and = { $first }, { $more }

# Mengambil tabungan. $pot nama kantong, $free yang bisa diambil, $why alasannya (satu kalimat).
take-savings-who = Tabungan siapa yang mau diambil?
take-savings-pot = Dari tabungan yang mana?
# $own: 0 bila ketua memintakan untuk $name.
take-savings-amount =
    Berapa yang mau diambil{ $own ->
        [1] {""}
       *[other] {" "}untuk { $name }
    }? Dari tabungan { $pot } sekarang bisa { RUPIAH($free) }.
choice-pot = { $pot }, { RUPIAH($free) }
choice-all-of-it = Semua, { RUPIAH($amount) }
take-above =
    Yang bisa diambil sekarang { RUPIAH($free) }, bukan { RUPIAH($amount) }.
    { $why }
take-of-another = Tabungan diminta oleh orangnya sendiri, dari HP-nya atau saat kumpulan. Yang tanpa HP diminta lewat ketua.
take-nothing =
    Belum ada yang bisa diambil sekarang.
    { $lines }
take-why-leaving = Tabungan { $pot } { RUPIAH($saved) } dikembalikan saat keluar dari KSM.
take-why-loans = Tabungan { $pot } { RUPIAH($saved) } menunggu semua pinjaman KSM lunas.
take-why-promised =
    Isi tabungan { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , ditahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sudah diminta { RUPIAH($pending) }
    }.
take-why-empty = Tabungan { $pot } masih kosong. Menabung: tulis "nabung { $pot } 20rb".
take-nobody = Belum ada pengurus KSM yang bisa saya tanya soal ini. Sampaikan langsung ke bendahara, ya.
# $amount sudah diminta dari tabungan $pot, belum dijawab.
take-savings-again = { RUPIAH($amount) } dari tabungan { $pot } sudah diminta dan masih menunggu. Minta lagi sebanyak itu?
choice-take-again = Ya, minta lagi
# $own: 1 untuk diri sendiri, 0 ketua memintakan untuk $name. $whom yang akan memberikan.
take-asked =
    Sudah saya sampaikan ke { $whom }: { RUPIAH($amount) } dari tabungan { $pot }{ $own ->
        [1] {""}
       *[other] {" "}untuk { $name }
    }.
    Uangnya nanti diterima langsung dari tangan { $whom }.
# Kepada bendahara. $why keperluan, $said 0 bila tidak disebut; $by yang memintakan bila $own 0.
take-to-give =
    { $own ->
        [1] { $name } minta
       *[other] { $by } memintakan { $name }
    } { RUPIAH($amount) } dari tabungan { $pot }{ $said ->
        [0] {""}
       *[other] , untuk <cover>{ $why }</cover>
    }.
    { $shared ->
        [0] {""}
       *[other] Tolong langsung ke tangan beliau, bukan lewat orang lain.{" "}
    }Uangnya sudah { YOU($title) } berikan?
button-given = Sudah diberikan
button-cannot = Tidak bisa
button-take-not = Tidak jadi
button-take-savings = Ambil tabungan
button-take-not-amount = Tidak jadi ambil { RUPIAH($amount) }
button-given-to = Sudah diberikan: { $name }
money-out-asked = { $name } minta { RUPIAH($amount) } dari tabungannya
take-not-to-yourself = Permintaan sendiri diberikan oleh pengurus lain, supaya ada dua suara.
take-was-given = Permintaan ini sudah diberikan sebelumnya.
take-was-refused = Permintaan ini sudah dijawab "tidak bisa".
take-was-taken-back = Permintaan ini sudah dibatalkan yang meminta.
give-box-short = Di kas KSM menurut buku hanya { RUPIAH($held) }, jadi { RUPIAH($amount) } belum bisa dicatat keluar. Ada tabungan yang belum disahkan? Sahkan dulu. Kalau uangnya memang belum ada, tekan [Tidak bisa].
give-above = Isinya sudah berubah: sekarang hanya { RUPIAH($free) } yang boleh keluar, bukan { RUPIAH($amount) }. Tekan [Tidak bisa], lalu minta diajukan lagi.
# $told: 0 bila anggota tidak punya HP.
take-given =
    Tercatat: { $name } menerima { RUPIAH($amount) } dari tabungan { $pot }. Nomor { $number }.{ $told ->
        [0] {" "}Beliau tanpa HP, jadi tolong bacakan nomornya.
       *[other] {""}
    }
# Kuitansi kepada anggota. $left sisa di kantong itu.
receipt-taken = { $giver } sudah memberikan { RUPIAH($amount) } dari tabungan { $pot } kepada { YOU($title) }. Nomor { $number }. Sisa { $pot }: { RUPIAH($left) }.
take-refused = Baik, { $name } saya kabari. Tabungannya tetap utuh.
take-refused-told = { $by } belum bisa memberikan { RUPIAH($amount) } sekarang. Tabungannya tetap utuh. Tanyakan langsung kapan bisa, ya.
take-taken-back = Permintaan { RUPIAH($amount) } saya batalkan. Tabungannya tetap utuh.

# Pengawas: anggota bilang uang itu tidak diterima.
taken-card =
    Perlu ditanyakan: KSM { $ksm }, { DATE($on) }.
    { $giver } menulis { RUPIAH($amount) } dari tabungan { $pot } diberikan ke { $name }; { $name } bilang tidak betul.
    Tanyakan ke keduanya, lalu pilih.
overview-taken = { $n } pengambilan tabungan perlu ditanyakan
button-taken-look = Pengambilan tabungan
taken-resolved-told =
    { $whom } sudah bertanya ke kedua pihak soal tabungan { RUPIAH($amount) } yang diambil: { $outcome ->
        [stands] catatannya benar, jadi tetap berlaku.
       *[other] catatannya keliru, jadi uangnya kembali tercatat di tabungan.
    }
taken-aloud =
    Tanyakan ke nomor { $number } di kumpulan berikut: { RUPIAH($amount) } dari tabungan { $pot }, diberikan { SHORTDATE($on) }, sudah diterima?
    Apa kata beliau?
take-undone = Kuitansi { $number } dibatalkan: { RUPIAH($amount) } kembali tercatat di tabungan { $name }.
take-undone-told =
    Kuitansi { $number } (ambil tabungan { RUPIAH($amount) }) dibatalkan { $who }: { $why ->
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }. Uangnya kembali tercatat di tabungan. Kalau tidak cocok, tanyakan ke saya.
# $on hari sejak kapan isinya kurang dari nol, $out kuitansi pengambilan yang terakhir.
reverse-below-zero = Kuitansi { $number } tidak bisa dibatalkan: pada { DATE($on) } tabungan { $pot } { $name } jadi kurang dari nol, karena sudah ada yang diambil. Batalkan dulu kuitansi pengambilannya, { $out }.
# $held yang ditahan kelompok, $left yang akan tersisa di kantong itu.
reverse-held = Kuitansi { $number } belum bisa dibatalkan: { RUPIAH($held) } dari tabungan { $pot } { $name } sedang ditahan, dan sesudahnya tinggal { RUPIAH($left) }. Lepas dulu: tulis "lepas tabungan". Lalu koreksi lagi.
reverse-locked = Kuitansi { $number }: tabungan { $pot } jadi jaminan bersama, belum bisa dikembalikan sebelum semua pinjaman KSM lunas. Kalau catatannya yang keliru, pilih [Salah ketik]; orang kedua yang menyetujui.
reverse-disputed =
    Kuitansi { $number } sedang dipertanyakan: anggotanya bilang tidak betul. { $known ->
        [0] Pengawas
       *[other] { $whom }
    } bertanya dulu ke kedua pihak, baru diputuskan.

# Menahan tabungan sebagai jaminan. $free yang belum ditahan, $note keputusan kelompok.
hold-savings-whom =
    Tabungan siapa yang ditahan?
    { $lines }
hold-no-such-name =
    Tidak ada "{ $words }" yang punya tabungan di sini. Siapa?
    { $lines }
hold-savings-pot = Tabungan { $name } yang mana?
hold-savings-amount = Berapa dari tabungan { $pot } { $name } yang ditahan? Paling banyak { RUPIAH($free) }.
hold-savings-note = Apa keputusan kelompok, dan kapan? Contoh: jaminan pinjaman, kumpulan 17 November.
hold-note-in-words = Tolong tulis dengan kata-kata, ya.
hold-savings-summary =
    Ditahan: { RUPIAH($amount) } dari tabungan { $pot } { $name }.
    Keputusan: { $note }
hold-above = Paling banyak { RUPIAH($free) }, bukan { RUPIAH($amount) }. Berapa yang ditahan?
hold-nothing = Belum ada tabungan yang bisa ditahan di KSM ini.
hold-kept = Tercatat: { RUPIAH($amount) } dari tabungan { $pot } { $name } ditahan. Melepasnya: tulis "lepas tabungan".
# Kepada anggota.
hold-told =
    { $by } mencatat keputusan kelompok: { RUPIAH($amount) } dari tabungan { $pot } ditahan dulu. Uangnya tetap milik { YOU($title) }.
    Alasannya: <cover>{ $note }</cover>
hold-page =
    Tabungan yang ditahan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}Masih ada { $more } lagi.
    }
hold-line = - { $name }: { RUPIAH($amount) } dari { $pot } sejak { SHORTDATE($on) }. { $note }
hold-none = Tidak ada tabungan yang ditahan.
button-let-go = Lepas: { $name }
hold-let-go = Dilepas: { RUPIAH($amount) } dari tabungan { $pot } { $name } tidak ditahan lagi.
hold-let-go-told = Dilepas { $by }: { RUPIAH($amount) } dari tabungan { $pot } tidak ditahan lagi.

# Daftar Lebaran untuk bendahara. $cash kas, $counted 1 bila baru dihitung orang, $before tabungan dari buku lama.
liquidity =
    Kalau semua mengambil yang boleh diambil: { RUPIAH($total) }, { $n } orang (KSM { $ksm }).
    { $counted ->
        [1] Kas yang dihitung
       *[other] Kas menurut buku
    } { RUPIAH($cash) }, { $missing ->
        [0] cukup{ $over ->
            [0] {""}
           *[other] , lebih { RUPIAH($over) }
        }
       *[other] kurang { RUPIAH($missing) }
    }.{ $before ->
        [0] {""}
       *[other] {"\u000A"}Uang tabungan dari buku lama ({ RUPIAH($before) }) belum ikut di kas itu. Hitung kasnya, lalu tulis misalnya "lebaran 1,3jt".
    }
    { $lines }
    { $more ->
        [0] {""}
       *[other] dan { $more } orang lagi.
    }
liquidity-line =
    { $number ->
        [0] -
       *[other] { $number }.
    } { $name } { RUPIAH($amount) }
liquidity-count-unclear = Jumlah kasnya belum jelas. Tulis lengkap, misalnya "lebaran 1,3jt".
liquidity-none = Belum ada tabungan yang boleh diambil di KSM { $ksm }. Tidak perlu menyiapkan kas.

# Bagi SHU: hitungan percobaan.
share-surplus-amount =
    Berapa sisa hasil usaha (SHU) yang dibagi? { $surplus ->
        [0] Tulis misalnya 12jt.
       *[other] Sejak { MONTH($since) } sampai hari ini { RUPIAH($surplus) }; boleh juga tulis angka lain.
    }
share-surplus-parts =
    Dibagi menurut apa? Contoh umum, belum tentu yang disepakati:
    { $lines }
    Atau tulis sendiri: modal 50, sosial 30, cadangan 20.
shu-share = - { $name } { $percent }%
choice-shu-agreed = Pakai contoh ini
shu-parts-unread = Tulis nama dan persennya, dipisah koma. Contoh: modal 50, sosial 30, cadangan 20.
shu-parts-not-whole = Jumlahnya { $total }%, harus pas 100%. Tulis lagi semuanya.
# $rest sisa pembulatan, $agreed 1 bila menurut aturan $rules.
shu-result =
    SHU { RUPIAH($surplus) } dibagi, hitungan percobaan. Belum ada yang dibukukan.
    { $lines }
    Tiap bagian dibulatkan ke bawah, { $rest ->
        [0] tidak ada sisanya
       *[other] sisa { RUPIAH($rest) } ke cadangan
    }. Jumlahnya pas.{ $agreed ->
        [0] {""}
       *[other] {" "}Menurut aturan { $rules }.
    }
    { $members ->
        [0] Tambahkan bagian bernama "anggota", nanti saya hitung per KSM.
       *[other] { $n ->
            [0] Bagian { $part }: belum ada jasa yang dibayar tahun ini.
           *[other] Bagian { $part } menurut jasa yang dibayar tahun ini, dibulatkan ke bawah{ $left ->
                [0] :
               *[other] , sisa { RUPIAH($left) } ke cadangan:
            }
        }
    }
    { $groups }
shu-line = - { $name } { $percent }%: { RUPIAH($amount) }
# Satu KSM: $n anggotanya yang membayar jasa.
shu-ksm = - KSM { $ksm } { RUPIAH($amount) }, { $n } orang
shu-own =
    { $name }: kalau SHU tahun ini dibagi sekarang, dari bagian { $part } kira-kira <cover>{ RUPIAH($amount) }</cover>.
    Dihitung dari jasa yang sudah dibayar, dibulatkan ke bawah. Ini percobaan; yang memutuskan rapat.
shu-own-none = { $name }: aturan UPK belum menyebut bagian untuk anggota, jadi belum ada yang bisa dihitung. Yang memutuskan rapat.

# Berkas data sendiri.
# $state asked, given, refused, taken-back; $says kata pemiliknya; $why keperluan, $said 0 bila tidak disebut.
mydata-withdrawal = { FULLDATE($on) }: minta { RUPIAH($amount) } dari tabungan { $pot }{ $said ->
        [0] {""}
       *[other] {" "}untuk { $why }
    }{ $state ->
        [given] , diberikan
        [refused] , belum bisa
        [taken-back] , tidak jadi
       *[asked] , menunggu
    }{ $says ->
        [betul] , katanya betul
        [tidak] , katanya tidak betul
       *[none] {""}
    }
mydata-hold = { FULLDATE($on) }: { RUPIAH($amount) } dari tabungan { $pot } ditahan, { $note }{ $open ->
        [1] , masih ditahan
       *[other] , dilepas { FULLDATE($until) }
    }
