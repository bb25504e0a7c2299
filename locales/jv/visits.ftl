### Kunjungan sepisanan sasampunipun sambutan cair: ayahanipun UPK lan fasilitator, sepisan.

# $begun hari cair, $until sebulan sesudahnya, $late 1 bila sudah lewat.
visit-line =
    KSM { $ksm }: dana cair { SHORTDATE($begun) }, { $late ->
        [0] kunjungan sepisanan dhateng usaha lan griyanipun paling lambat { SHORTDATE($until) }.
       *[other] kunjungan sepisananipun dereng kacathet; kedahipun dumugi { SHORTDATE($until) }.
    }
button-visited-ksm = { $ksm } sampun dipunkunjungi
visit-list =
    { $n ->
        [0] Mboten wonten KSM ingkang nengga kunjungan sepisanan.
       *[other] Kunjungan sepisanan sasampunipun cair:{"\u000A"}{ $lines }
    }{ $seen ->
        [0] {""}
       *[other] {"\u000A"}Ingkang sampun:{"\u000A"}{ $notes }
    }
visit-seen = KSM { $ksm }, { SHORTDATE($on) }, { $by }: { $note }
visit-not-yours = Kunjungan sepisanan dipuncathet petugas UPK lan fasilitator. Kangge sanesipun serat "menu".
visit-own = Panjenengan tumut nyambut ing KSM { $ksm }, dados tiyang sanes ingkang nyathet kunjunganipun.
note-visit-note = Sinten ingkang dipunpanggihi ing KSM { $ksm }, kados pundi usahanipun, menapa ingkang perlu dipunbiyantu? Kaserat cekak kemawon. UPK, fasilitator, lan pengurus KSM saged maos.
visit-words-please = Mangga kaserat sawetawis tembung: sinten ingkang dipunpanggihi lan kados pundi usahanipun.
visit-noted = Kasimpen: KSM { $ksm } dipunkunjungi { DATE($on) }. Matur nuwun sampun nuweni.
visit-noted-before = Kunjungan dhateng KSM { $ksm } sampun dipuncathet { $by }.
# Dalam rekap bulan.
field-visits = Sambutan enggal { $n }, sampun dipunkunjungi { $visited }
