### Uang dari tangan ketua ke UPK.

in-hand = { $lines }
# $since tanggal uang tertua, $n jumlah baris.
in-hand-ksm = Angsuran KSM { $ksm } di tangan: { RUPIAH($total) } ({ $n } orang), sejak { SHORTDATE($since) }. Diserahkan?
# Ketua sudah menekan [Serah uang], UPK belum menghitung.
handed-not-counted = Diserahkan { SHORTDATE($on) }, belum dihitung UPK: angsuran KSM { $ksm } { RUPIAH($total) } ({ $n } orang). Dibawa ke UPK, ya.
# Menekan [Serah uang] terlalu cepat.
button-hand-over-not-yet = Belum jadi diserahkan: { RUPIAH($total) }
hand-over-not-yet = Dicatat: angsuran KSM { $ksm } { RUPIAH($total) } ({ $n } orang) belum jadi diserahkan. Uangnya di tangan sendiri; nanti tekan [Serah uang] lagi.
hand-over-not-yet-told = { $giver } belum jadi menyerahkan angsuran KSM { $ksm }: { RUPIAH($total) } ({ $n } orang). Tidak ada yang perlu dihitung dulu.
nothing-in-hand = Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
button-hand-over-all = Ya, semua
button-hand-over-part = Sebagian
# $whom: upk, atau yang menggantikannya.
handed-over =
    Dicatat: { RUPIAH($total) } ({ $n } orang) diserahkan.
    Sah setelah { $whom ->
        [upk] UPK
       *[other] { $whom }
    } menghitung.
hand-over-part-numbers = Nomor berapa saja yang diserahkan? Di tangan: { $numbers }.
hand-over-part-summary = Diserahkan nomor { $numbers }: { RUPIAH($total) }.
row-not-in-hand = Nomor { $number } tidak ada di tangan. Tulis nomor lain.

# Kepada petugas UPK: nama KSM, bukan nama orang.
# $days 0: baru hari ini.
handover-card =
    KSM { $ksm }, angsuran { RUPIAH($total) }, { $n } orang, dari { $giver }{ $days ->
        [0] {""}
       *[other] , diserahkan { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , dibayar { SHORTDATE($met) }
    }.{ $why }
button-cash-right = Cocok
button-cash-wrong = Tidak cocok
button-see-rows = Lihat baris
handover-rows =
    KSM { $ksm }:
    { $lines }
    { $n_held ->
        [0] {""}
       *[other] { $n_held } baris ditahan, tidak ikut dihitung.
    }
handover-row = { $number }  { RUPIAH($amount) }
handover-received =
    Sah. Nomor { $number }, { RUPIAH($total) }.
    { $n_sent } kuitansi terkirim{ $n_slips ->
        [0] .
       *[other] , { $n_slips } perlu slip (tanpa HP).
    }
handover-done = Diterima { $receiver }, { WORDS($total) }. Nomor { $number }. Di tangan sekarang: { RUPIAH($left) }.
count-cash-counted = KSM { $ksm }: tertulis { RUPIAH($total) }. Berapa yang dihitung?
handover-returned =
    { $who } menghitung { RUPIAH($counted) }, catatan KSM { $ksm } { RUPIAH($total) }: beda { RUPIAH($difference) }.
    Belum ada yang dibukukan. Lihat lagi barisnya ("ubah 8 50 115"), lalu [Serah uang] lagi.
handover-not-booked = KSM { $ksm }: dihitung { RUPIAH($counted) }, tertulis { RUPIAH($total) }, beda { RUPIAH($difference) }. Belum dibukukan; uang kembali ke pembawa.

counter = { $lines }
counter-empty = Belum ada uang yang menunggu.
# Yang menulis atau membawa uang, juga yang seHP, tidak ikut menghitungnya. $whom: siapa yang menghitung, bila $known 1.
counter-others = Ada { $n } yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain{ $known ->
        [0] .
       *[other] : { $whom }.
    }
counted-by-others = Uang ini ditulis atau dibawa dari HP ini, jadi dihitung orang lain{ $known ->
        [0] . Belum ada orang lain yang bisa; minta koordinator mencari petugas.
       *[other] : { $whom }.
    }
counter-handover =
    KSM { $ksm }: { RUPIAH($total) }, { $n } orang{ $days ->
        [0] {""}
       *[other] , diserahkan { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , dibayar { SHORTDATE($met) }
    }{ $why }
counter-single = { $name } (KSM { $ksm }), datang sendiri: { RUPIAH($amount) }
# $total hanya bila ada beberapa serahan KSM yang sama, supaya bisa dibedakan; lainnya 0.
button-open-handover = Buka KSM { $ksm }{ $total ->
        [0] {""}
       *[other] {" "}{ RUPIAH($total) }
    }
button-count-single = Terima dari { $name }

# Uang di tangan lebih dari seminggu: kepada petugas UPK dan pengawas
in-hand-long =
    { $name } (KSM { $ksm }) masih memegang <cover>angsuran { RUPIAH($amount) }</cover> sejak { SHORTDATE($since) }{ $days ->
        [0] {""}
       *[other] , { $days } hari
    }.
in-hand-not-counted =
    { $name } (KSM { $ksm }): <cover>angsuran { RUPIAH($amount) }</cover> sejak { SHORTDATE($since) }, diserahkan { SHORTDATE($on) }, belum dihitung{ $days ->
        [0] {""}
       *[other] {" "}({ $days } hari)
    }.
# Uang di tangan, sejak hari pertama: kepada bendahara, UPK dan pengawas.
in-hand-everywhere =
    Angsuran di tangan pengurus: { RUPIAH($total) } dari { $n } KSM, paling lama { $days ->
        [0] hari ini.
       *[other] { $days } hari.
    }
in-hand-of-ksm = KSM { $ksm } semuanya { RUPIAH($total) }:
in-hand-more = (dan { $n } lagi)
in-hand-nobody = Tidak ada uang angsuran di tangan pengurus KSM.
button-in-hand-remind = Ingatkan { $name }
in-hand-no-phone = { $name } tidak punya HP. Temui langsung, ya.
in-hand-reminder = { $name }, <cover>angsuran KSM { $ksm } { RUPIAH($amount) }</cover> masih di tangan sejak { SHORTDATE($since) }. Diserahkan?
in-hand-reminded = Sudah saya ingatkan { $name }.
in-hand-to-bring = { $name }, <cover>angsuran KSM { $ksm } { RUPIAH($amount) }</cover> tercatat diserahkan { SHORTDATE($on) }, tetapi belum dihitung UPK. Dibawa ke UPK, ya, supaya bisa dihitung.
# Lembar yang dicatat jauh sesudah harinya. $reason kata petugas.
handover-late = {" "}(terlambat dicatat, kata { $by }: { $reason })
