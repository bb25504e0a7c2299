### Cocokaken arta: pengawas ngetang wonten ngajengipun ingkang nyepeng, kekalihipun matur sami.

home-cocokkan-uang = Cocokaken arta
match-money-which = Arta ing pundi ingkang dipuncocokaken?
choice-match-upk = Kas UPK
choice-match-ksm = Kas KSM
match-money-group =
    { $n ->
        [0] Kasipun KSM ingkang pundi?
       *[other] Kasipun KSM ingkang pundi? Kawangsulana nomer utawi namanipun.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}lan { $more } KSM malih, serat namanipun.
    }
# $held isinipun miturut buku.
match-money-counted =
    { $place ->
        [upk] Kas UPK
       *[ksm] Kas KSM { $ksm }
    } miturut buku { RUPIAH($held) }. Kaetang wonten ngajengipun ingkang nyepeng: pinten isinipun?
# $before tabungan saking buku dluwang.
match-money-old = Tabungan saking buku dluwang { RUPIAH($before) } tumut dipunetang ing ngriku?
choice-match-with = Tumut dipunetang
choice-match-without = Mboten tumut
# $expected angkanipun buku, sampun kalebet $old saking buku dluwang.
match-fact =
    { $place ->
        [upk] kas UPK
       *[ksm] kas KSM { $ksm }
    } dipunetang { RUPIAH($counted) }, buku { RUPIAH($expected) }{ $old ->
        [0] {""}
       *[other] {" "}(kalebet { RUPIAH($old) } saking buku dluwang)
    }: { $side ->
        [equal] cocog
        [less] kirang { RUPIAH($gap) }
       *[other] langkung { RUPIAH($gap) }
    }
match-kept =
    Kacathet punapa wontenipun, angkanipun buku mboten kula ewahi: { $fact }.
    { $known ->
        [0] Ingkang nyepeng dereng saged dipunpirsani lumantar mriki. Kaserat kekalihipun ing buku dluwang.
       *[other] Nengga { $names } mbenaraken.
    }
match-ask = { $by } nyathet: { $fact }. Menapa leres mekaten?
button-match-yes = Leres
button-match-no = Mboten leres
match-answered =
    { $yes ->
        [1] Inggih, kacathet: leres mekaten.
       *[0] Inggih, kacathet: mboten mekaten.
    } { $by } kula aturi pirsa.
match-told =
    { $yes ->
        [1] { $by } mbenaraken: { $fact }.
       *[0] { $by } ngendika mboten mekaten: { $fact }. Kaetang sepisan malih kekalihipun, nggih.
    }
match-own-voice = Menika kedah dipunwangsuli ingkang nyepeng arta, sanes ingkang ngetang.
# $answered 0 dereng dipunwangsuli, 1 dipunbenaraken, 2 mboten.
overview-match =
    { $fact }, { $by } { SHORTDATE($on) }{ $answered ->
        [0] , dereng dipunwangsuli ingkang nyepeng
        [1] , dipunbenaraken { $keeper }
       *[2] , mboten dipunbenaraken { $keeper }
    }
