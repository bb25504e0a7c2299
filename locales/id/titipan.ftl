### Lebih bayar (titipan) yang diambil kembali dari UPK.

# Satu titipan. $card: kartu siapa, bila bukan kartunya sendiri ($own 0); $kas 1: dulu dari kas KSM.
titipan-line =
    { $kas ->
        [0] Titipan { $name }
       *[other] Titipan kas KSM
    } di UPK: { RUPIAH($amount) }{ $own ->
        [0] , lebih dari angsuran { $card }.
       *[other] .
    }
titipan-none = Tidak ada titipan di UPK.
titipan-find = Titipan siapa? Tulis "cari" dan namanya, lalu tekan [Kembalikan titipan].
button-titipan-ask-it = Minta kembali
button-titipan-ask = Minta kembali { RUPIAH($amount) }
button-titipan-not = Tidak jadi minta
titipan-asked = Baik, { $name }. { RUPIAH($amount) } diminta kembali: masuk daftar tugas UPK, nanti bisa diambil di loket.
titipan-not-asked = Baik, { RUPIAH($amount) } tetap di UPK.
titipan-answered = Ini sudah dijawab.

# Di loket. $free: titipan yang ada.
button-titipan-give = Kembalikan titipan
button-titipan-give-to = Kembalikan ke { $name }
return-titipan-which = Dari kartu siapa?
choice-titipan = { $name }, { RUPIAH($amount) }
return-titipan-amount = Berapa yang dikembalikan ke { $name }? Titipannya { RUPIAH($free) }.
return-titipan-till =
    Tunai atau lewat bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
titipan-above = Titipan { $name } hanya { RUPIAH($free) }. Berapa yang dikembalikan?
titipan-own = Titipan sendiri dikembalikan petugas lain atau koordinator.
# $aloud 1: tanpa HP sendiri, ditanyakan pengurus KSM di kumpulan.
titipan-paid =
    Dicatat: { RUPIAH($amount) } untuk { $name }. { $aloud ->
        [0] Sah sesudah { $name } menjawab sudah diterima.
       *[other] Tanpa HP sendiri, jadi ditanyakan di kumpulan. Sesudah itu sah.
    }
button-titipan-cancel = Batalkan { RUPIAH($amount) }
titipan-cancelled = Baik, saya tarik. Titipan { $name } tetap seperti semula.
overview-titipan-asked = { $name } minta titipan { RUPIAH($amount) } kembali
overview-titipan-paid = titipan { RUPIAH($amount) } untuk { $name } menunggu jawabannya

# Kepada yang punya. $by petugas UPK; $aloud 1: HP keluarga, ditanyakan di kumpulan.
titipan-received-ask =
    { $name }, { $by } (UPK) mencatat: <cover>titipan { RUPIAH($amount) } dikembalikan ke { YOU($title) }</cover>. { $aloud ->
        [0] Sudah diterima?
       *[other] Nanti ditanyakan di kumpulan.
    }
button-titipan-received = Sudah saya terima
button-titipan-not-yet = Belum saya terima
titipan-returned = Terima kasih, { $name }. Titipan { RUPIAH($amount) } sudah kembali, sah. Nomor { $number }.
titipan-returned-told = Sah, nomor { $number }: { $name } sudah menerima titipan { RUPIAH($amount) }.
titipan-denied = Baik, belum dicatat. { $by } saya beri tahu.
titipan-denied-told = { $name } menjawab titipan { RUPIAH($amount) } belum diterima. Belum dicatat; tolong bicarakan dulu.
titipan-aloud-only = HP ini dipakai bersama, jadi ini ditanyakan di kumpulan.
titipan-aloud =
    Tanyakan ke nomor { $number } di kumpulan berikut: titipan { RUPIAH($amount) } dari { $by }, { SHORTDATE($on) }, sudah diterima?
    Apa kata beliau?
titipan-spent = Titipan itu sudah terpakai untuk angsuran, jadi belum saya catat. Tolong bicarakan dengan { $by }.
titipan-was-given = Sebagian uang ini sudah dikembalikan sebagai titipan. Batalkan dulu kuitansi pengembaliannya, { $number }, baru yang ini.

# Kuitansi yang bukan laporan dibatalkan. $what hand-back: titipan yang dikembalikan, recover: pemulihan.
mirrored =
    Kuitansi { $number } dibatalkan: { $what ->
        [recover] pemulihan { $name } { RUPIAH($amount) } tidak jadi masuk.
        [not-taken] pinjaman { $name } { RUPIAH($amount) } berjalan lagi.
       *[other] titipan { $name } { RUPIAH($amount) } kembali tercatat di UPK.
    }
mirrored-told =
    Kuitansi { $number } (<cover>{ $what ->
        [recover] pemulihan
        [not-taken] pinjaman tidak jadi
       *[other] titipan yang dikembalikan
    } { RUPIAH($amount) }</cover>) dibatalkan { $who }: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }. Kalau tidak cocok, tanyakan ke saya.

# Kenapa? $whom yang menerima, $by yang membayar.
why-handed-back = { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }) dikembalikan { $by }, diterima { $whom }.

# Data saya. $state: asked, paid, given, not-received, taken-back.
mydata-titipan =
    { FULLDATE($on) }: titipan { RUPIAH($amount) } { $state ->
        [given] dikembalikan
        [paid] dikembalikan, menunggu jawaban
        [not-received] dicatat dikembalikan, katanya belum diterima
        [taken-back] tidak jadi dikembalikan
       *[asked] diminta kembali
    }
