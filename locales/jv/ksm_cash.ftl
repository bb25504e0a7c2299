### Buku kas bendahara KSM. Mboten nyebut asma; asmanipun wonten wingkinging nomer.

home-buku-kas = Buku kas
# $held isinipun miturut buku; $before tabungan saking buku dluwang.
ksm-cash =
    Kas KSM { $ksm } samesthinipun { RUPIAH($held) }.{ $n ->
        [0] {" "}Dereng wonten arta mlebet utawi medal.
       *[other] {""}
    }{ $before ->
        [0] {""}
       *[other] {" "}Dereng kalebet tabungan saking buku dluwang { RUPIAH($before) }.
    }{ $n_counted ->
        [0] {""}
       *[other] {"\u000A"}Etangan pungkasan { $counted }.
    }
    { $lines }
    { $n ->
        [0] {""}
       *[other] Saking sinten utawi kangge sinten? Pencet nomeripun.
    }
# $left isinipun sasampunipun.
ksm-cash-line =
    { $i }. { SHORTDATE($on) } { $what } { RUPIAH($amount) }, isi { RUPIAH($left) }
ksm-cash-what =
    { $what ->
        [saved] tabungan mlebet
        [taken] tabungan dipunpendhet
        [covered] talangan kangge anggota
        [covered-back] talangan wangsul
        [cover-undone] talangan dipunleresaken
        [handed-back] titipan saking UPK
        [came] tabungan pindhahan
        [went] tabungan pindhah
        [put-right-in] leresan mlebet
        [put-right-out] leresan medal
        [other-in] sanesipun mlebet
       *[other] sanesipun medal
    }
ksm-cash-which = Kasipun KSM ingkang pundi?
ksm-cash-why =
    { SHORTDATE($on) } { $what }:
    { $lines }
    { $more ->
        [0] {""}
       *[other] lan { $more } malih.
    }
# $named 0 menawi sanes kangge satunggal tiyang; $said ingkang nglapuraken, $by ingkang nampi utawi maringaken.
ksm-cash-from =
    { $named ->
        [0] {""}
       *[other] { $name }{" "}
    }{ RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: { $n_said ->
        [0] {""}
       *[other] dipunlapuraken { $said },{" "}
    }dipunsahaken { $by }
