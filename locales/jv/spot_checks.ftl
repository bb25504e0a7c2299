### Cek acak: pengawas nyuwun pirsa dhateng sawetawis tiyang bab kuitansi ingkang dipunundhi.

home-cek-acak = Cek acak
spot-check-none = Sewulan menika dereng wonten kuitansi ingkang saged dipunundhi. Mangga dipuncobi malih sasampunipun wonten arta mlebet.
spot-check-off = Miturut paugeran ing mriki mboten wonten kuitansi ingkang dipunundhi. Menawi kepareng dipunundhi malih, kasuwuna petugas UPK utawi koordinator nyerat "ngewahi paugeran".
spot-check =
    Cek acak, { $i } saking { $n } minggu menika. Kuitansi { $number }: { $name }, KSM { $ksm }, { $purpose } { RUPIAH($amount) }, { FULLDATE($on) }. Kasuwuna pirsa kanthi alus: pinten ingkang dipunbayar dinten menika, lan kangge menapa? Mboten wonten ingkang dipuncurigani, menika undhian.
button-spot-cocok = Cocok
button-spot-tidak = Mboten cocok
button-spot-belum = Dereng pinanggih
spot-check-fits = { $number } kacathet cocok. { $next }
spot-check-differs =
    { $number } kula tahan rumiyin. { $own ->
        [1] Kertunipun wonten nginggil: mangga nyuwun pirsa dhateng kekalihipun, lajeng dipunputus.
       *[other] { $known ->
            [0] Pengawas nyuwun pirsa
           *[other] { $whom } nyuwun pirsa
        } dhateng kekalihipun, lajeng dipunputus.
    } { $next }
spot-check-done =
    Cek acak minggu menika, { $n } kuitansi: { $fits } cocok, { $differs } mboten cocok, { $unmet } dereng pinanggih.{ $unmet ->
        [0] { $again ->
            [0] {""}
           *[other] {" "}Minggu ngajeng dipunundhi malih.
        }
       *[other] {" "}Pencet [Cek acak] malih menawi sampun pinanggih.
    }
