### Tombol pilihan dan keraguan yang umum.

choice-plain = { $label }
choice-rupiah = { RUPIAH($amount) }
choice-date = { WEEKDAY($on) } { SHORTDATE($on) }

amount-which = Maaf, maksudnya berapa?
amount-unusable = Angkanya tidak bisa dipakai. Tulis misalnya 50rb atau 1,5jt.
amount-of-today = Yang dicatat di sini uang hari ini. Tulis jumlahnya saja, misalnya 50rb.
amount-plan = Ini rencana atau sudah dibayar? Tulis jumlah yang sudah dibayar, misalnya 50rb.
amount-paid-off = Lunas bulan ini atau seluruhnya? Tulis jumlahnya, misalnya 115rb.
# $rest: apa yang melunasi pinjaman hari ini
amount-pay-off =
    Lunas { $every ->
        [weekly] minggu ini
        [other] angsuran ini
       *[monthly] bulan ini
    } atau seluruhnya? Melunasi seluruhnya hari ini { RUPIAH($rest) }{ $fine ->
        [0] .
       *[other] {" "}(di dalamnya { RUPIAH($fine) } karena lewat tanggal).
    }
amount-when-how-much = Berapa jumlahnya? Tulis misalnya 50rb.
amount-withdrawal = Yang ini untuk uang yang dibayar. Mau mengambil tabungan? Tulis "batal", lalu "ambil tabungan 50rb".
amount-not-a-loan = Uang arisan dicatat sendiri. Tulis jumlah tabungan atau angsuran saja.
date-which = Maaf, tanggal berapa?
date-already-past = Tanggal itu sudah lewat. Tanggal berapa?
date-not-yet = Tanggal itu belum tiba. Tanggal berapa?
date-no-such-day = Tanggal itu tidak ada di kalender. Tanggal berapa?
no-such-number = Nomor { $number } tidak ada. Pilih 1 sampai { $most }.
text-too-long = Terlalu panjang. Paling banyak { $most } huruf.
text-only-words = Yang ini ditulis dengan kata-kata, ya.
