### Tombol pilihan dan keraguan yang umum.

choice-plain = { $label }
choice-rupiah = { RUPIAH($amount) }
choice-date = { WEEKDAY($on) } { SHORTDATE($on) }

amount-which = Nuwun sewu, pinten karsanipun?
amount-unusable = Angkanipun mboten saged dipunginakaken. Serat kemawon, tuladhanipun 50rb utawi 1,5jt.
amount-of-today = Ingkang dipuncathet ing mriki arta dinten menika. Kaserat cacahipun kemawon, upaminipun 50rb.
amount-plan = Menika rencana utawi sampun dipunbayar? Serat ingkang sampun dipunbayar, tuladhanipun 50rb.
amount-paid-off = Lunas wulan menika utawi sedayanipun? Serat gunggungipun, tuladhanipun 115rb.
# $rest: apa yang melunasi pinjaman hari ini
amount-pay-off =
    Lunas { $every ->
        [weekly] minggu menika
        [other] angsuran menika
       *[monthly] wulan menika
    } utawi sedayanipun? Nglunasi sedaya dinten menika { RUPIAH($rest) }{ $fine ->
        [0] .
       *[other] {" "}(kalebet { RUPIAH($fine) } awit kelangkung tanggalipun).
    }
amount-when-how-much = Pinten gunggungipun? Serat kemawon, tuladhanipun 50rb.
amount-withdrawal = Menika kangge arta ingkang dipunbayar. Badhe mendhet tabungan? Serat "batal", lajeng "mendhet tabungan 50rb".
amount-not-a-loan = Arta arisan dipuncathet piyambak. Serat gunggungipun tabungan utawi angsuran kemawon.
date-which = Nuwun sewu, tanggal pinten?
date-already-past = Tanggal menika sampun kepengker. Tanggal pinten?
date-not-yet = Tanggal menika dereng dumugi. Tanggal pinten?
date-no-such-day = Tanggal menika mboten wonten ing tanggalan. Tanggal pinten?
no-such-number = Nomer { $number } mboten wonten. Mangga milih 1 ngantos { $most }.
text-too-long = Kepanjangen. Paling kathah { $most } aksara.
text-only-words = Menika dipunserat mawi tembung, nggih.
