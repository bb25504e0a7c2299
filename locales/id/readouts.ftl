### Slip: yang dibacakan kepada anggota tanpa HP, dan yang dicetak untuk mereka.

button-readout = Bacakan { $n } slip
button-readout-done = Sudah dibacakan
# [Tugas saya], kepada pengurus KSM. $lines satu baris satu orang, $more orang yang belum muat.
readout-page =
    Tanpa HP. Bacakan ke orangnya masing-masing di kumpulan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lalu { $more } orang lagi)
    }
# Yang sama kepada yang menulis barisnya sendiri. $whom pengurus lain, $known 0 bila tidak ada.
readout-by-another =
    Tanpa HP. Bacakan ke orangnya masing-masing di kumpulan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lalu { $more } orang lagi)
    }
    Jawabannya dicatat { $known ->
        [0] pengurus lain
       *[other] { $whom }
    }, bukan yang menulis.
# $what: both, saved, paid; $state: sah, part, waits.
readout-line = Nomor { $number }, { SHORTDATE($on) }: { $what ->
        [both] tabungan { RUPIAH($saved) }, angsuran { RUPIAH($paid) }
        [saved] tabungan { RUPIAH($saved) }
       *[paid] angsuran { RUPIAH($paid) }
    } ({ $state ->
        [sah] sah
        [part] sebagian sah
       *[waits] belum sah
    })
readout-none = Tidak ada slip yang perlu dibacakan sekarang.
readout-not-yours = Baris ini Anda sendiri yang menulis. Biar pengurus lain yang mencatat jawabannya.
read-slips-wrong = Dari nomor { $numbers }, ada yang bilang tidak betul? Tulis nomornya.
choice-readout-all-right = Semua betul
readout-not-listed = Nomor { $number } tidak ikut dibacakan. Yang dibacakan: { $numbers }. Nomor berapa yang bilang tidak betul?
read-slips-witness = Siapa saksinya, anggota yang ikut mendengar? Tulis nomor bukunya.
readout-no-witness = Nomor { $number } tidak bisa jadi saksi: bukan yang menulis, yang mencatat, atau yang dibacakan. Tulis nomor lain.
# $n orang yang bilang betul, $n_wrong dan $numbers yang tidak; $known 0 bila tidak ada saksi.
readout-kept =
    Tercatat{ $known ->
        [0] {""}
       *[other] , saksi { $witness }
    }: { $n } orang bilang betul.{ $n_wrong ->
        [0] {""}
       *[other] {" "}Catatan nomor { $numbers } saya tahan; pengawas akan bertanya ke kedua pihak.
    }

# Kepada petugas UPK sesudah menghitung.
button-receipt-slips = Cetak { $n } slip
button-receipt-slips-today = Semua slip hari ini ({ $n })
receipt-slips = { $n } slip kuitansi siap dicetak. Gunting per orang, lipat, titip lewat ketua.
receipt-slips-none = Tidak ada slip yang perlu dicetak: semua sudah punya HP, atau kuitansinya sudah dibatalkan.

drawing-receipt-title = Slip kuitansi
drawing-receipt-head = KUITANSI { $number }, SAH
drawing-receipt-whose = { $name }, KSM { $ksm }, nomor { $row }
drawing-receipt-what = { $what } { RUPIAH($amount) }
drawing-receipt-in-words = { WORDS($amount) }
drawing-receipt-by = Diterima { $by } (UPK { $bkm }), { FULLDATE($on) }
drawing-receipt-wrong = Simpan bersama kartu. Kalau tidak cocok, sampaikan ke ketua atau pengawas; yang bertanya tidak disalahkan.
readout-taken-out =
    Nomor { $number }: kuitansi { $receipt }, { $purpose } { RUPIAH($amount) }, dibatalkan: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
       *[other] keliru
    }.
