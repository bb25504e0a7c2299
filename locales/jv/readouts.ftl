### Slip: ingkang dipunwaosaken dhateng anggota tanpa HP, lan ingkang dipuncithak.

button-readout = Maos { $n } slip
button-readout-done = Sampun dipunwaosaken
# [Tugas kula], kangge pengurus KSM. $lines setunggal larik setunggal tiyang, $more tiyang ingkang dereng kamot.
readout-page =
    Tanpa HP. Mugi kawaosna dhateng piyambakipun sami ing kempalan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lajeng { $more } tiyang malih)
    }
# Sami, kangge ingkang nyerat larikipun. $whom pengurus sanes, $known 0 menawi mboten wonten.
readout-by-another =
    Tanpa HP. Mugi kawaosna dhateng piyambakipun sami ing kempalan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lajeng { $more } tiyang malih)
    }
    Wangsulanipun dipuncathet { $known ->
        [0] pengurus sanes
       *[other] { $whom }
    }, sanes ingkang nyerat.
# $what: both, saved, paid; $state: sah, part, waits.
readout-line = Nomer { $number }, { SHORTDATE($on) }: { $what ->
        [both] tabungan { RUPIAH($saved) }, angsuran { RUPIAH($paid) }
        [saved] tabungan { RUPIAH($saved) }
       *[paid] angsuran { RUPIAH($paid) }
    } ({ $state ->
        [sah] sah
        [part] saperangan sah
       *[waits] dereng sah
    })
readout-none = Mboten wonten slip ingkang perlu dipunwaosaken samenika.
readout-not-yours = Larik menika panjenengan piyambak ingkang nyerat. Mangga pengurus sanes ingkang nyathet wangsulanipun.
read-slips-wrong = Saking nomer { $numbers }, menapa wonten ingkang ngendika klentu? Mangga kaserat nomeripun.
choice-readout-all-right = Sedaya leres
readout-not-listed = Nomer { $number } mboten tumut dipunwaosaken. Ingkang dipunwaosaken: { $numbers }. Nomer pinten ingkang ngendika klentu?
read-slips-witness = Sinten seksinipun, anggota ingkang tumut mireng? Mangga kaserat nomer bukunipun.
readout-no-witness = Nomer { $number } mboten saged dados seksi: sanes ingkang nyerat, ingkang nyathet, utawi ingkang dipunwaosaken. Mangga nomer sanes.
# $n tiyang ingkang leres, $n_wrong lan $numbers ingkang mboten; $known 0 menawi tanpa seksi.
readout-kept =
    Kacathet{ $known ->
        [0] {""}
       *[other] , seksi { $witness }
    }: { $n } tiyang ngendika leres.{ $n_wrong ->
        [0] {""}
       *[other] {" "}Cathetan nomer { $numbers } kula tahan; pengawas badhe nyuwun pirsa dhateng kekalihipun.
    }

# Kangge petugas UPK sasampunipun ngetang.
button-receipt-slips = Cithak { $n } slip
button-receipt-slips-today = Sedaya slip dinten menika ({ $n })
receipt-slips = { $n } slip kuitansi sampun cumawis. Kagunting satunggal-satunggal, kalempit, katitipna lumantar ketua.
receipt-slips-none = Mboten wonten slip ingkang perlu dipuncithak: sedaya sampun gadhah HP, utawi kuitansinipun sampun dipunbatalaken.

drawing-receipt-title = Slip kuitansi
drawing-receipt-head = KUITANSI { $number }, SAH
drawing-receipt-whose = { $name }, KSM { $ksm }, nomer { $row }
drawing-receipt-what = { $what } { RUPIAH($amount) }
drawing-receipt-in-words = { WORDS($amount) }
drawing-receipt-by = Katampi { $by } (UPK { $bkm }), { FULLDATE($on) }
drawing-receipt-wrong = Kasimpena sareng kertunipun. Menawi mboten cocog, mugi kaaturaken dhateng ketua utawi pengawas; ingkang taken mboten dipunlepataken.
readout-taken-out =
    Nomer { $number }: kuitansi { $receipt }, { $purpose } { RUPIAH($amount) }, dipunbatalaken: { $why ->
        [wrong-row] klentu larik
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
       *[other] klentu
    }.
