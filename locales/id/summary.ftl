### Ringkasan koordinator: satu halaman.

home-ringkasan = Ringkasan
# $came dan $went uang UPK bulan ini, tanpa pindah kas dan bank; $n_waiting baris di [Persetujuan].
summary =
    { $bkm }, { MONTH($month) } sampai hari ini:
    uang masuk { RUPIAH($came) }, keluar { RUPIAH($went) }. Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $lines }
    { $n_waiting ->
        [0] Tidak ada yang menunggu jawaban.
       *[other] Menunggu jawaban: { $n_waiting } hal.
    }
# $known 0 bila bulan lalu belum ada datanya.
summary-figure =
    { $figure }{ $known ->
        [0] {""}
       *[other] ; akhir { MONTH($month) }: { PERCENT($then) }
    }
