### Ringkesan koordinator: satunggal kaca.

home-ringkasan = Ringkesan
# $came lan $went arta UPK wulan menika, tanpa pindhah kas lan bank; $n_waiting larik ing [Nyarujuki].
summary =
    { $bkm }, { MONTH($month) } dumugi dinten menika:
    arta mlebet { RUPIAH($came) }, medal { RUPIAH($went) }. Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $lines }
    { $n_waiting ->
        [0] Mboten wonten ingkang nengga wangsulan.
       *[other] Nengga wangsulan: { $n_waiting } bab.
    }
# $known 0 menawi wulan kepengker dereng wonten datanipun.
summary-figure =
    { $figure }{ $known ->
        [0] {""}
       *[other] ; pungkasan { MONTH($month) }: { PERCENT($then) }
    }
