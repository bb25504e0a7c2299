### Tokoh, perangkat lan kelompok peduli: sasaran sekunder sosialisasi. Kacathet fasilitator, mboten kedah gadhah HP.

notables-not-yours = Nuwun sewu, daftar tokoh namung kangge fasilitator utawi koordinator.
notables-none = Dereng wonten tokoh utawi kelompok peduli ingkang kacathet. Panjenenganipun mboten kedah kagungan HP.
# $lines daftar bernomor.
notables =
    Tokoh, perangkat lan kelompok peduli:
    { $lines }
notables-more = Namung { $most } ingkang sepisan kula tampilaken.
# $who sebutannya, $post jabatan atau lembaganya, $tier tingkatnya, $village desanya bila lebih dari satu.
notable-line = { $who }, { $post } ({ $circle }, { $tier }){ $village }
notable-village-of = {" "}· { $name }
notable-of-tokoh = tokoh
notable-of-peduli = peduli
button-notable-add = Tambah
button-notable-end = Sampun mboten njabat

# Isian "catat tokoh".
notable-village =
    Wonten desa pundi?
    { $lines }
notable-circle = { $village }: tokoh lan perangkat, utawi kelompok peduli?
choice-circle-tokoh = Tokoh & perangkat
choice-circle-peduli = Kelompok peduli
notable-name = { $village }: sinten asmanipun? Kados padatan dipuntimbali, tuladhanipun Pak Karto.
notable-name-alone = Asmanipun setunggal kemawon rumiyin, tanpa kalenggahan, tuladhanipun Pak Karto. Sasampunipun menika kula nyuwun pirsa kalenggahanipun.
notable-post = { $who }: kalenggahan utawi lembaganipun menapa? Tuladhanipun Lurah, takmir masjid, Aisyiyah, guru SD.
notable-tier = { $who }, { $post }: dumugi tingkat pundi?
notable-summary =
    { $village }: { $who }, { $post }.
    Minangka { $circle }, tingkat { $tier }. Mboten kedah kagungan HP.
notable-kept = { $who }, { $post }, sampun kula cathet kangge { $village }.
notable-kept-namesake =
    { $kept }
    Ing buku sampun wonten { $who }. Menawi tiyangipun sami, mangga kapencet asmanipun; menawi sanes, kajengipun.
# $where KSM dan nomornya, bila ada.
button-notable-same = Sami: { $who }{ $where }
notable-in-ksm = {", "}KSM { $ksm } nomer { $number }
notable-is-one = Inggih, { $who } satunggal tiyang. Kabar dumugi sepisan kemawon.
notable-end-which =
    Sinten ingkang sampun mboten ngasta?
    { $lines }
notable-end-summary = { $label }: wiwit dinten menika mboten dados sasaran malih?
notable-ended = { $who }, { $post }, mboten dados sasaran malih. Kabar ingkang kepengker taksih kacathet.
mydata-notable = Kacathet minangka { $circle }: { $post }
