### Tapak cathetan kangge pengawas: punapa ingkang dipungantos sasampunipun. Asmanipun anggota mboten kasebat.

home-jejak-catatan = Tapak cathetan
button-trail-before = { MONTH($on) }
trail =
    Ingkang dipungantos lan dipunpriksa, { MONTH($month) } ({ $bkm }){ $n ->
        [0] : mboten wonten.
       *[other] :
    }
    { $lines }
trail-line = { $i }. { SHORTDATE($on) } { $what }
# $agreed officer: $second, owner, none. $became nomer gantosipun. $why kode alesan.
trail-taken-out =
    { $number } ({ RUPIAH($amount) }) dipunbatalaken { $by }{ $agreed ->
        [officer] {" "}lan { $second }
        [owner] {" "}lan ingkang gadhah arta
       *[other] {""}
    }: { $why ->
        [wrong-row] klentu larik
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
        [person] klentu tiyang
        [amount] klentu gunggung
        [purpose] klentu kangge punapa
        [swapped] lintu
       *[other] klentu
    }{ $n_became ->
        [0] {""}
       *[other] , dipungantos { $became }
    }
trail-reopened =
    buku { MONTH($month) } dipunbikak malih, { $by } lan { $second }: { $why ->
        [late] wonten arta ingkang kantun dipunlaporaken
        [wrong] wonten cathetan ingkang klentu
       *[other] { $why }
    }
trail-ruled = paugeran versi { $version } ({ $what }), lumampah { SHORTDATE($since) }: usul { $by }, dipunsarujuki { $second }
trail-overruled = KSM { $ksm } tetep kaanggep layak dening { $by }: { $why }
trail-passed-on =
    { $role } KSM { $ksm } samenika { $to } ({ $why ->
        [selesai] masa jabatan rampung
        [mundur] mundur
        [wafat] seda
       *[hilang] mboten wonten kabaripun
    }): usul { $by }, dipunsarujuki { $second }
trail-fixed = saldo awal KSM { $ksm } dipunleresaken: usul { $by }, dipunsarujuki { $second }
trail-checked =
    cek acak { $by }: { $number } ({ RUPIAH($amount) }) { $answer ->
        [cocok] cocok kaliyan ngendikanipun ingkang mbayar
        [tidak] mboten cocok kaliyan ngendikanipun ingkang mbayar
       *[belum] dereng pinanggih ingkang mbayar
    }
