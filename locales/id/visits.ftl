### Kunjungan pertama sesudah pinjaman cair: tugas UPK dan fasilitator, satu kali.

# $begun hari cair, $until sebulan sesudahnya, $late 1 bila sudah lewat.
visit-line =
    KSM { $ksm }: dana cair { SHORTDATE($begun) }, { $late ->
        [0] kunjungan pertama ke usaha dan rumahnya paling lambat { SHORTDATE($until) }.
       *[other] kunjungan pertamanya belum tercatat; mestinya sampai { SHORTDATE($until) }.
    }
button-visited-ksm = { $ksm } sudah dikunjungi
visit-list =
    { $n ->
        [0] Tidak ada KSM yang menunggu kunjungan pertama.
       *[other] Kunjungan pertama sesudah cair:{"\u000A"}{ $lines }
    }{ $seen ->
        [0] {""}
       *[other] {"\u000A"}Yang sudah:{"\u000A"}{ $notes }
    }
visit-seen = KSM { $ksm }, { SHORTDATE($on) }, { $by }: { $note }
visit-not-yours = Kunjungan pertama dicatat petugas UPK dan fasilitator. Untuk yang lain tulis "menu".
visit-own = Ibu/Bapak ikut meminjam di KSM { $ksm }, jadi orang lain yang mencatat kunjungannya.
note-visit-note = Siapa yang ditemui di KSM { $ksm }, bagaimana usahanya, apa yang perlu dibantu? Tulis singkat. UPK, fasilitator, dan pengurus KSM bisa membacanya.
visit-words-please = Tulis beberapa kata: siapa yang ditemui dan bagaimana usahanya.
visit-noted = Tersimpan: KSM { $ksm } dikunjungi { DATE($on) }. Terima kasih sudah menengok.
visit-noted-before = Kunjungan ke KSM { $ksm } sudah dicatat { $by }.
# Dalam rekap bulan.
field-visits = Pinjaman baru { $n }, sudah dikunjungi { $visited }
