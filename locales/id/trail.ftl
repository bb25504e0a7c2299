### Jejak catatan untuk pengawas: apa yang diubah belakangan. Nama anggota tidak disebut.

home-jejak-catatan = Jejak catatan
button-trail-before = { MONTH($on) }
trail =
    Yang diubah dan dicek, { MONTH($month) } ({ $bkm }){ $n ->
        [0] : tidak ada.
       *[other] :
    }
    { $lines }
trail-line = { $i }. { SHORTDATE($on) } { $what }
# $agreed officer: $second, owner, none. $became nomor penggantinya. $why kode alasan.
trail-taken-out =
    { $number } ({ RUPIAH($amount) }) dibatalkan { $by }{ $agreed ->
        [officer] {" "}dan { $second }
        [owner] {" "}dan pemilik uangnya
       *[other] {""}
    }: { $why ->
        [wrong-row] salah baris
        [typing] salah ketik
        [given-back] uang dikembalikan
        [person] salah orang
        [amount] salah jumlah
        [purpose] salah untuk apa
        [swapped] tertukar
       *[other] keliru
    }{ $n_became ->
        [0] {""}
       *[other] , diganti { $became }
    }
trail-reopened =
    buku { MONTH($month) } dibuka lagi, { $by } dan { $second }: { $why ->
        [late] ada uang yang terlambat dilaporkan
        [wrong] ada catatan yang keliru
       *[other] { $why }
    }
trail-ruled = aturan versi { $version } ({ $what }), berlaku { SHORTDATE($since) }: usul { $by }, disetujui { $second }
trail-overruled = KSM { $ksm } tetap dinyatakan layak oleh { $by }: { $why }
trail-passed-on =
    { $role } KSM { $ksm } sekarang { $to } ({ $why ->
        [selesai] masa jabatan selesai
        [mundur] mengundurkan diri
        [wafat] meninggal dunia
       *[hilang] tidak ada kabarnya
    }): usul { $by }, disetujui { $second }
trail-fixed = saldo awal KSM { $ksm } dibetulkan: usul { $by }, disetujui { $second }
trail-checked =
    cek acak { $by }: { $number } ({ RUPIAH($amount) }) { $answer ->
        [cocok] cocok dengan kata yang membayar
        [tidak] tidak cocok dengan kata yang membayar
       *[belum] belum bertemu yang membayar
    }
