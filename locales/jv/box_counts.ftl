### Ngetang kas KSM: pengurusipun ngetang isinipun, pengurus sanes mbenaraken. Angkanipun buku mboten dipunewahi.

button-count-box = Ngetang kas
button-box-counts = Etangan
button-boxes = Kas KSM
button-see-box = Kas { $ksm }
button-box-yes = Leres
button-box-no = Mboten leres
count-box-group =
    { $n ->
        [0] Kasipun KSM ingkang pundi?
       *[other] Kasipun KSM ingkang pundi? Kawangsulana nomer utawi namanipun.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}lan { $more } KSM malih, serat namanipun.
    }
# $before tabungan saking buku dluwang.
count-box-old = Tabungan saking buku dluwang { RUPIAH($before) }: menapa ugi wonten ing kothak kas KSM { $ksm }?
choice-box-with = Wonten ing kothak
choice-box-without = Mboten ing ngriku
# $expected ingkang samesthinipun wonten, kalebet $paper saking buku dluwang, tanpa $out ingkang dipunlapuraken medal.
# $reported setoran ingkang dereng sah, $asked tabungan ingkang dipunsuwun lan dereng dipunparingaken.
count-box-counted =
    Isinipun kas KSM { $ksm } samesthinipun { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(kalebet { RUPIAH($paper) } saking buku dluwang)
    }.{ $out ->
        [0] {""}
       *[other] {" "}Talangan { RUPIAH($out) } ingkang nembe dipunlapuraken sampun dipunsuda.
    }{ $reported ->
        [0] {""}
       *[other] {" "}Setoran { RUPIAH($reported) } ingkang dereng dipunsahaken dereng kalebet.
    }{ $asked ->
        [0] {""}
       *[other] {" "}{ RUPIAH($asked) } ingkang dipunsuwun lan dereng dipunparingaken taksih kalebet.
    }
    Kaetang tiyang kalih, nggih. Pinten isinipun?
count-box-far =
    { RUPIAH($amount) }? Samesthinipun { RUPIAH($expected) }. Mbokmenawi nolipun kirang utawi langkung. Ingkang leres pundi?
# $side: less utawi more.
count-box-reason =
    Kas KSM { $ksm } dipunetang { RUPIAH($counted) }, samesthinipun { RUPIAH($expected) }: { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) }. Mboten dados menapa, ingkang baku ketingal. Kinten-kinten kenging menapa? Mangga dipunpencet, utawi kaserat piyambak.
choice-box-unconfirmed = Wonten ingkang dereng sah
choice-box-forgotten = Wonten ingkang kesupen
choice-box-change = Klentu susukan
choice-box-unknown = Dereng mangertos
# $why: kode, utawi ukaranipun piyambak; $said 0 menawi mboten wonten.
box-fact =
    kas KSM { $ksm } dipunetang { RUPIAH($counted) }, samesthinipun { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(kalebet { RUPIAH($paper) } saking buku dluwang)
    }: { $side ->
        [equal] cocog
        [less] kirang { RUPIAH($gap) }
       *[other] langkung { RUPIAH($gap) }
    }{ $said ->
        [0] {""}
       *[other] {" "}({ $why ->
            [unconfirmed] wonten ingkang dereng sah
            [forgotten] wonten ingkang kesupen dipuncathet
            [change] klentu susukan
            [unknown] dereng mangertos sebabipun
           *[other] { $why }
        })
    }
box-kept =
    Kacathet: { $fact }.{ $side ->
        [equal] {""}
       *[other] {" "}Angkanipun buku mboten kula ewahi. Menawi sebabipun kepanggih, cathetanipun dipunleresaken lajeng dipunetang malih.
    }
    { $known ->
        [0] Dereng wonten pengurus sanes ingkang saged dipunpirsani lumantar mriki. Kaserat tiyang kalih ing buku dluwang, nggih.
       *[other] Nengga { $names } mbenaraken.
    }
box-ask = { $by } nyathet: { $fact }. Menapa leres isinipun mekaten?
box-answered =
    { $yes ->
        [1] Matur nuwun, kacathet: leres.
       *[0] Matur nuwun, kacathet: mboten leres.
    } { $by } kula aturi pirsa.
box-told =
    { $yes ->
        [1] { $by } mbenaraken: { $fact }.
       *[0] { $by } ngendika mboten leres: { $fact }. Kaetang sepisan malih tiyang kalih, nggih.
    }
# Nalika dipunetang, bukunipun ewah.
box-moved = Nalika dipunetang, wonten cathetan enggal: isinipun kas KSM { $ksm } sapunika samesthinipun { RUPIAH($expected) }. Dereng wonten ingkang kula cathet. Kaetang sepisan malih, nggih.
box-own-voice = Menika dipunwangsuli pengurus sanes, sanes ingkang ngetang.
box-counted-since = Kas KSM { $ksm } sampun dipunetang malih sasampunipun menika. Ingkang lumampah etangan pungkasan.
box-treasurer-counts = Kas KSM { $ksm } dipunetang bendaharanipun, { $name }. Sasampunipun menika saged dipunbenaraken saking mriki.
# $answered 0 dereng dipunwangsuli, 1 dipunbenaraken, 2 mboten.
box-voice =
    { $answered ->
        [0] dereng dipunbenaraken
        [1] dipunbenaraken { $name }
       *[2] mboten dipunbenaraken { $name }
    }
box-line = { SHORTDATE($on) } { $by }: { $fact }, { $voice }
box-page =
    { $n ->
        [0] Kas KSM { $ksm } dereng nate dipunetang.
       *[other] Etanganipun kas KSM { $ksm }, ingkang lumampah ingkang nginggil piyambak:
    }
    { $lines }
box-everywhere =
    Etangan pungkasan kasipun KSM:
    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}lan { $more } KSM malih ingkang cocog.
    }
    { $never ->
        [0] {""}
       *[other] { $never } KSM dereng nate dipunetang.
    }
# Wangsulanipun "kenging menapa?" babagan satunggal etangan.
box-why =
    { SHORTDATE($on) } tabuh { HOUR($at) } { $by } ngetang: { $fact }, { $voice }.
box-why-made =
    Samesthinipun wekdal semanten: isi miturut buku { RUPIAH($till) }{ $paper ->
        [0] {""}
       *[other] , saking buku dluwang { RUPIAH($paper) }
    }{ $out ->
        [0] {""}
       *[other] , dipunsuda talangan ingkang dipunlapuraken { RUPIAH($out) }
    }.
box-why-since =
    { $n ->
        [0] Sasampunipun menika mboten wonten arta mlebet utawi medal.
       *[other] Sasampunipun menika isinipun miturut buku ewah { RUPIAH($amount) }, dados { RUPIAH($held) }.
    }
