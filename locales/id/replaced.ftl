### Kuitansi yang keliru dibetulkan: siapa, berapa, atau untuk apa. Yang lama dan penggantinya satu langkah.

choice-why-person = Salah orang
choice-why-amount = Salah jumlah
choice-why-purpose = Salah untuk apa
choice-why-swapped = Tertukar

# $name pembayar di kuitansi itu, $lines orang-orang di KSM bila banyak.
replace-receipt-whom =
    { $number }: { RUPIAH($amount) } tertulis uang { $name }. Sebenarnya uang siapa? Tulis nomornya atau namanya.
    { $lines }
replace-receipt-sum = { $number }: tertulis { RUPIAH($amount) } dari { $name }. Sebenarnya berapa?
# $rest kelebihannya.
replace-receipt-rest =
    Kelebihannya { RUPIAH($rest) } uang siapa? Tulis nomornya atau namanya. Kalau uangnya memang tidak ada, pilih [Salah hitung].
    { $lines }
replace-receipt-pot = { $number }: { RUPIAH($amount) } dari { $name }. Sebenarnya untuk apa?
replace-receipt-other = { $number } ({ $name }) tertukar dengan kuitansi siapa?
# $number baris buku KSM; $known 0 bila RT-nya tidak tercatat.
replace-one =
    { $number }. { $name }{ $known ->
        [0] {""}
       *[other] , RT { $rt }
    }
replace-miscounted = Salah hitung
choice-receipt-of = { $name }, { RUPIAH($amount) }
choice-meant-angsuran = Angsuran
choice-meant-pokok = Tabungan pokok
choice-meant-wajib = Tabungan wajib
choice-meant-sukarela = Tabungan sukarela
choice-meant-tanggung-renteng = Tanggung renteng
choice-meant-kelompok = Tabungan kelompok

# $lines yang berubah, $after sebelum dan sesudah.
replace-receipt-summary =
    { $lines }
    { $after }
    Betul?
replace-kind-loan = angsuran
replace-kind-savings = tabungan { $pot }
# $was dan $name orang dengan nomornya, $what untuk apa.
replace-to = { $number }: { $what } { RUPIAH($amount) } pindah dari { $was } ke { $name }.
replace-sum = { $number }: { $name }, { $what } { RUPIAH($before) } menjadi { RUPIAH($amount) }.
replace-what = { $number }: { RUPIAH($amount) } { $name }, dari { $before } menjadi { $what }.
# $number baris buku, 0 bila tidak ada. $same 1 bila sisanya tetap, $some 0 bila tidak ada titipan.
replace-who =
    { $name }{ $number ->
        [0] {""}
       *[other] {" "}({ $number })
    }
replace-card =
    Sisa { $name }: { $same ->
        [0] { RUPIAH($before) } menjadi { RUPIAH($after) }
       *[other] tetap { RUPIAH($after) }
    }{ $some ->
        [0] .
       *[other] ; titipan { RUPIAH($waits) } menjadi { RUPIAH($titipan) }.
    }
replace-pot = Tabungan { $pot } { $name }: { RUPIAH($before) } menjadi { RUPIAH($after) }.
# Uang pindah kas. $to: upk atau ksm.
replace-carry =
    Uangnya { RUPIAH($amount) } harus pindah ke { $to ->
        [upk] kas UPK
       *[ksm] kas KSM
    }: yang menerima menekan [Betul] sesudah uangnya di tangan.
# $till: upk atau ksm, $less 1 bila berkurang.
replace-till =
    { $till ->
        [upk] Kas UPK
       *[ksm] Kas KSM
    } di buku { $less ->
        [0] bertambah
       *[other] berkurang
    } { RUPIAH($amount) }: hitung dan cocokkan uangnya.

# $names yang ditanya, $known 0 bila tidak ada.
replacement-asked =
    Belum diubah: { $number } perlu persetujuan kedua.{ $known ->
        [0] {" "}Belum ada yang bisa ditanya lewat HP.
       *[other] {" "}Saya tanyakan ke { $names }.
    }
# $lines yang berubah.
replacement-ask =
    { $by } mau membetulkan kuitansi KSM { $ksm }:
    <cover>{ $lines }</cover>
    Betul?
# Kepada pembayar sendiri. $own 1 bila kuitansi itu memang namanya.
replacement-ask-yours =
    { $own ->
        [0] { $by } bilang <cover>{ $what } { RUPIAH($amount) }</cover> tertulis di baris orang lain, padahal uang { YOU($title) }. Betul?
       *[other] { $by } bilang uang { YOU($title) } sebenarnya <cover>{ $what } { RUPIAH($amount) }</cover>. Betul?
    }
replacement-ask-not-yours = { $by } bilang kuitansi { $number } (<cover>{ RUPIAH($amount) }</cover>) ternyata uang anggota lain, bukan uang { YOU($title) }. Betul?
replacement-waits = Kuitansi { $number } ({ RUPIAH($amount) }) minta dibetulkan.
# $by yang menyetujui, $slips yang tidak punya HP.
replacement-done =
    Sudah dibetulkan{ $known ->
        [0] .
       *[other] , disetujui { $by }.
    } Nomor baru { $number }.
    <cover>{ $lines }</cover>
    { $notes }{ $n_slips ->
        [0] {""}
       *[other] Belum punya HP, sampaikan langsung: { $slips }.
    }
# Kepada yang punya uang. $own 1: kuitansinya sendiri ($before) yang dibetulkan.
receipt-put-right =
    { $own ->
        [0] Uang { YOU($title) } tadinya tertulis di baris lain, sekarang sudah betul
       *[other] Kuitansi { $before } dibetulkan
    }: <cover>{ $what } { RUPIAH($amount) }</cover>, diterima { $receiver }. Nomor { $number }.
receipt-not-yours = Kuitansi { $number } (<cover>{ $what } { RUPIAH($amount) }</cover>) ternyata uang anggota lain, sudah dipindah { $who }. Kalau tidak cocok, tanyakan ke saya.

replace-only-out = Kuitansi { $number } tidak bisa dibetulkan langsung. Batalkan dulu lewat [Salah ketik], lalu minta dilaporkan lagi.
replace-nothing-beside = Tidak ada kuitansi lain yang masuk bersama { $number }. Pilih [Salah orang].
replace-no-such-name = "{ $words }" tidak ada di daftar. Tulis nomor buku atau namanya.
replace-no-such-row = Nomor { $number } bukan orang lain di buku KSM ini. Tulis nomor lain, atau namanya.
replace-same = Itu sama dengan yang tertulis di { $number }. Belum ada yang diubah.
replace-no-loan = { $name } tidak punya pinjaman berjalan. Belum ada yang diubah: pilih orang lain, atau [Salah untuk apa].
replace-before-loan = Pinjaman { $name } baru cair { DATE($lent) }, padahal uang ini dibayar { DATE($on) }. Belum ada yang diubah.
replace-left = { $name } sudah bukan anggota. Belum ada yang diubah: pilih orang lain, atau batalkan lewat [Salah ketik].
replace-other-ksm = { $name } dari KSM lain, tabungannya di kas lain. Belum ada yang diubah: batalkan lewat [Salah ketik], lalu setor di sana.
