### Yang menunggu dikerjakan pengurus.

money-in = { $lines }
money-in-none = Tidak ada tabungan yang menunggu.
money-in-sheet = Kumpulan { SHORTDATE($on) }: tabungan { $n } orang, { RUPIAH($total) }
money-in-single = { $name }: { RUPIAH($amount) }
button-received-from = Terima { $name }
upk-today =
    { $n ->
        [0] Belum ada uang yang menunggu.
       *[other] Ada { $n } yang menunggu dihitung: { $n_handovers } KSM, { $n_single } datang sendiri{ $n_bank ->
            [0] {""}
           *[other] , { $n_bank } lewat transfer
        }{ $days ->
            [0] .
           *[other] , tertua { SHORTDATE($on) }.
        }
    }{ $n_held ->
        [0] {""}
       *[other] {"\u000A"}{ $n_held } baris ditahan; pengawas sedang bertanya.
    }
disputes-first = { $lines }
# Halaman pengawas.
overview-disputes = { $n } baris catatan perlu ditanyakan
# Bendahara: uang di tangan lebih dari seminggu, lalu tugas lain.
tasks-with-cash = { $lines }
# Tabungan dilaporkan lebih dari seminggu, belum ada yang menerima. Tanpa nama.
savings-long = Tabungan KSM { $ksm } <cover>{ RUPIAH($amount) }</cover> ({ $n } orang) belum diterima bendahara sejak { SHORTDATE($since) }, { $days } hari.
button-savings-remind = Ingatkan KSM { $ksm }
savings-reminded =
    { $n ->
        [0] Yang bisa menerima di KSM { $ksm } tidak punya HP. Temui langsung, ya.
       *[other] Bendahara KSM { $ksm } sudah saya ingatkan.
    }
