### Menapa katranganipun cetha? Ingkang dipunuji katranganipun, sanes tiyangipun.

button-clarity = Menapa cetha?
clarity-nobody = Kabar menika dereng dumugi sinten kemawon.
clarity-before = Bab kabar menika sampun nate dipuntangletaken; asilipun wonten kertunipun.
# Kagem ingkang nyerat kabar. $number 1 dumugi 3.
check-clarity-words = Pitakenan { $number }: menapa ingkang badhe dipuntangletaken? Setunggal ukara kemawon.
check-clarity-fits = Wangsulan ingkang cocog menapa? Cekak kemawon, dados tombol.
check-clarity-others = Pilihan sanesipun menapa? Setunggal utawi kalih, setunggal larik setunggal.
check-clarity-more = Menapa badhe nambah pitakenan? Paling kathah tiga.
check-clarity-one-more = Tambah
check-clarity-enough = Cekap
check-clarity-again = Menawi wonten ingkang milih sanes, kula terangaken malih. Serat katranganipun mawi tembung sanes.
check-clarity-others-how = Serat setunggal dumugi { $most } pilihan sanes, setunggal larik setunggal.
check-clarity-same = Menika sami kaliyan wangsulan ingkang cocog. Serat pilihan sanesipun.
check-clarity-line = { $number }. { $words } Cocog: { $fits }. Sanesipun: { $others }.
check-clarity-summary =
    Dhateng { $n } HP ingkang nampi "{ $head }":
    { $lines }
    Menawi milih sanes: { $again }
# Ingkang dipunwaos anggota.
clarity-question =
    Kabar "{ $head }"
    Supados kula sumerep katrangan kula sampun cetha: { $words }
clarity-next =
    { $before }
    { $words }
clarity-choice = { $words }
clarity-fits = Cocog.
clarity-again = Mbokmenawi katrangan kula kirang cetha. Mekaten: { $again }
clarity-noted = Inggih, kula cathet.
clarity-thanks = { $before } Matur nuwun, { $name }.
clarity-answered = Menika sampun dipunwangsuli. Matur nuwun.
# Kertu ingkang nyerat: cacahipun kemawon.
clarity-card =
    Menapa "{ $head }" cetha? Ingkang mangsuli { $n } tiyang; dipuntangletaken dhateng { $asked } HP.
    { $n ->
        [0] Sinten ingkang dinten menika sampun nampi pesen, nampi pitakenan menika benjing.
       *[other] { $groups }
    }
    { $lines }
clarity-line = { $number }. { $words } { $n ->
    [0] Dereng wonten wangsulan.
   *[other] Cocog { $fit } saking { $n }.
  }
clarity-groups = Wangsulan ingkang cocog: { $lines }
clarity-village = { $village },{" "}
clarity-group = { $village }KSM { $ksm } { $fit } saking { $n }
clarity-group-outside = { $village }sanjawinipun KSM { $fit } saking { $n }
