### Uang dari tangan ketua ke UPK.

in-hand = { $lines }
# $since tanggal uang tertua, $n jumlah baris.
in-hand-ksm = Angsuran KSM { $ksm } ing asta: { RUPIAH($total) } ({ $n } tiyang), wiwit { SHORTDATE($since) }. Menapa dipunpasrahaken?
# Ketua sampun mencet [Masrahaken arta], UPK dereng ngetang.
handed-not-counted = Dipunpasrahaken { SHORTDATE($on) }, dereng dipunetang UPK: angsuran KSM { $ksm } { RUPIAH($total) } ({ $n } tiyang). Mangga dipunbekta dhateng UPK.
# Mencet [Masrahaken arta] kerikaten.
button-hand-over-not-yet = Dereng siyos dipunpasrahaken: { RUPIAH($total) }
hand-over-not-yet = Kacathet: angsuran KSM { $ksm } { RUPIAH($total) } ({ $n } tiyang) dereng siyos dipunpasrahaken. Artanipun taksih ing asta; mangke pencet [Masrahaken arta] malih.
hand-over-not-yet-told = { $giver } dereng siyos masrahaken angsuran KSM { $ksm }: { RUPIAH($total) } ({ $n } tiyang). Dereng wonten ingkang prelu dipunetang.
nothing-in-hand = Mboten wonten arta angsuran ing asta. Sedaya sampun dipunpasrahaken.
button-hand-over-all = Nggih, sedaya
button-hand-over-part = Saperangan
# $whom: upk, utawi sinten ingkang nggentosi.
handed-over =
    Kacathet: { RUPIAH($total) } ({ $n } tiyang) dipunpasrahaken.
    Sah sasampunipun { $whom ->
        [upk] UPK
       *[other] { $whom }
    } ngetang.
hand-over-part-numbers = Nomer pinten kemawon ingkang dipunpasrahaken? Ing asta: { $numbers }.
hand-over-part-summary = Dipunpasrahaken nomer { $numbers }: { RUPIAH($total) }.
row-not-in-hand = Nomer { $number } mboten wonten ing asta. Mangga kaserat nomer sanes.

# Kepada petugas UPK: nama KSM, bukan nama orang.
# $days 0: nembe dinten menika.
handover-card =
    KSM { $ksm }, angsuran { RUPIAH($total) }, { $n } tiyang, saking { $giver }{ $days ->
        [0] {""}
       *[other] , dipunpasrahaken { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , dipunbayar { SHORTDATE($met) }
    }.{ $why }
button-cash-right = Cocog
button-cash-wrong = Mboten cocog
button-see-rows = Ningali larik
handover-rows =
    KSM { $ksm }:
    { $lines }
    { $n_held ->
        [0] {""}
       *[other] { $n_held } larik katahan, mboten tumut dipunetang.
    }
handover-row = { $number }  { RUPIAH($amount) }
handover-received =
    Sah. Nomer { $number }, { RUPIAH($total) }.
    { $n_sent } kuitansi kakintun{ $n_slips ->
        [0] .
       *[other] , { $n_slips } perlu slip (tanpa HP).
    }
handover-done = Katampi { $receiver }, { WORDS($total) }. Nomer { $number }. Ing asta samenika: { RUPIAH($left) }.
count-cash-counted = KSM { $ksm }: kaserat { RUPIAH($total) }. Pinten etanganipun?
handover-returned =
    { $who } ngetang { RUPIAH($counted) }, cathetan KSM { $ksm } { RUPIAH($total) }: kaot { RUPIAH($difference) }.
    Dereng wonten ingkang kabukokaken. Mangga dipunpirsani malih larikipun ("ubah 8 50 115"), lajeng [Masrahaken arta] malih.
handover-not-booked = KSM { $ksm }: etanganipun { RUPIAH($counted) }, kaserat { RUPIAH($total) }, kaot { RUPIAH($difference) }. Dereng kabukokaken; arta wangsul dhateng ingkang ngasta.

counter = { $lines }
counter-empty = Dereng wonten arta ingkang ngentosi.
# Ingkang nyerat utawi ngasta arta, ugi ingkang sa-HP, mboten tumut ngetang. $whom: sinten ingkang ngetang, menawi $known 1.
counter-others = Wonten { $n } ingkang dipunserat utawi dipunasta saking HP menika, dados dipunetang tiyang sanes{ $known ->
        [0] .
       *[other] : { $whom }.
    }
counted-by-others = Arta menika dipunserat utawi dipunasta saking HP menika, dados dipunetang tiyang sanes{ $known ->
        [0] . Dereng wonten tiyang sanes ingkang saged; nyuwun koordinator pados petugas.
       *[other] : { $whom }.
    }
counter-handover =
    KSM { $ksm }: { RUPIAH($total) }, { $n } tiyang{ $days ->
        [0] {""}
       *[other] , dipunpasrahaken { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , dipunbayar { SHORTDATE($met) }
    }{ $why }
counter-single = { $name } (KSM { $ksm }), rawuh piyambak: { RUPIAH($amount) }
# $total namung menawi serahanipun KSM menika langkung saking setunggal; menawi mboten 0.
button-open-handover = Bikak KSM { $ksm }{ $total ->
        [0] {""}
       *[other] {" "}{ RUPIAH($total) }
    }
button-count-single = Nampi saking { $name }

# Uang di tangan lebih dari seminggu: kepada petugas UPK dan pengawas
in-hand-long =
    { $name } (KSM { $ksm }) taksih ngasta <cover>angsuran { RUPIAH($amount) }</cover> wiwit { SHORTDATE($since) }{ $days ->
        [0] {""}
       *[other] , { $days } dinten
    }.
in-hand-not-counted =
    { $name } (KSM { $ksm }): <cover>angsuran { RUPIAH($amount) }</cover> wiwit { SHORTDATE($since) }, dipunpasrahaken { SHORTDATE($on) }, dereng dipunetang{ $days ->
        [0] {""}
       *[other] {" "}({ $days } dinten)
    }.
# Arta ing asta, wiwit dinten kapisan: dhateng bendahara, UPK saha pengawas.
in-hand-everywhere =
    Angsuran ing astanipun pengurus: { RUPIAH($total) } saking { $n } KSM, dangu piyambak { $days ->
        [0] dinten menika.
       *[other] { $days } dinten.
    }
in-hand-of-ksm = KSM { $ksm } sedaya { RUPIAH($total) }:
in-hand-more = (lan { $n } malih)
in-hand-nobody = Mboten wonten arta angsuran ing astanipun pengurus KSM.
button-in-hand-remind = Engetaken { $name }
in-hand-no-phone = { $name } mboten gadhah HP. Mangga dipunpanggihi.
in-hand-reminder = { $name }, <cover>angsuran KSM { $ksm } { RUPIAH($amount) }</cover> taksih ing asta wiwit { SHORTDATE($since) }. Dipunpasrahaken?
in-hand-reminded = { $name } sampun kula engetaken.
in-hand-to-bring = { $name }, <cover>angsuran KSM { $ksm } { RUPIAH($amount) }</cover> kacathet dipunpasrahaken { SHORTDATE($on) }, nanging dereng dipunetang UPK. Mangga dipunbekta dhateng UPK supados saged dipunetang.
# Lembar yang dicatat jauh sesudah harinya. $reason kata petugas.
handover-late = {" "}(kacathet langkung wekdal, ngendikanipun { $by }: { $reason })
