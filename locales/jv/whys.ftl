### "Kok semanten?": saking pundi satunggaling angka. Paling kathah sedasa larik, larik kapisan wangsulanipun.

why-of-what = Ingkang pundi? Mangga kabikak rumiyin kacanipun (tuladhanipun "kas", "laporan", utawi "cari siti"), lajeng serat "kok semanten" malih.
why-till = Saking pundi isinipun? Mangga mbikak bukunipun:
button-why = Kok semanten?
button-why-savings = Kok tabunganipun semanten?
button-why-older = Sakderengipun
why = { $lines }
why-which = Angkanipun sinten ingkang badhe dipunpirsani asalipun?
why-which-loan = Ampilan ingkang pundi?
# $amount ampilan, $on dinten cair.
button-why-loan = { RUPIAH($amount) }, { SHORTDATE($on) }
# $n angsuran ingkang kantun saking $of. Sedaya rupiah.
why-left =
    Kantunipun { $name } { RUPIAH($amount) }: pokok { RUPIAH($pokok) } lan jasa { RUPIAH($jasa) }{ $fine ->
        [0] {""}
       *[other] {" "}katambah { RUPIAH($fine) } awit kelangkung tanggalipun
    }, kantun { $n } saking { $of } angsuran.{ $titipan ->
        [0] {""}
       *[other] {" "}Titipan { RUPIAH($titipan) } nengga angsuran candhakipun.
    }
# $first angsuran kapisan = $pokok + $jasa_row; $last angsuran pungkasan menawi benten, 0 menawi sami.
why-lent =
    Ampilan { FULLDATE($on) }: { RUPIAH($principal) } kaliyan jasa { RUPIAH($jasa) }, kaping { $n } { RUPIAH($first) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa_row) }){ $last ->
        [0] .
       *[other] , ingkang pungkasan { RUPIAH($last) }.
    }
why-rules-shipped = Paugeranipun: { $name } versi { $version }, dereng dipunewahi.
# $by ingkang ngusulaken, $second ingkang sarujuk.
why-rules = Paugeranipun: { $name } versi { $version }, wiwit { SHORTDATE($since) } ({ $by } lan { $second }).
why-before = Saking buku dluwang, sampun dipunbayar: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }.
# Satunggal pambayaran. $said ingkang nglapuraken, $by ingkang ngetang. $waits titipan.
why-paid =
    { SHORTDATE($on) } { RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , gantosipun { $before }
        })
    }{ $covered ->
        [0] {""}
       *[other] {" "}dipunbayaraken { $payer }
    }: { $n_said ->
        [0] {""}
       *[other] dipunlapuraken { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] lumantar { $via },{" "}
    }dipunetang { $by }. { $n ->
        [0] {""}
        [1] Angsuran { $first }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] Angsuran { $first }-{ $last }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , tambahan kelangkung tanggalipun { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {""}
           *[other] ,{" "}
        }titipan { RUPIAH($waits) }
    }.
# Dipunbatalaken, dados mboten kaetang.
why-undone =
    { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }): dipunbatalaken { $undone_by } { SHORTDATE($undone_on) }, mboten kaetang{ $n_became ->
        [0] .
       *[other] , dipungantos { $became }.
    }
# Péranganing kertu ingkang rampung tanpa arta. $kind: reschedule, write-off, utawi sanes.
why-moved =
    { SHORTDATE($on) } { RUPIAH($amount) } { $kind ->
        [carry] pindhah dhateng kertu ing KSM enggal
        [reschedule] pindhah dhateng kertu enggal
        [write-off] dipunbusak saking buku
       *[other] suda tanpa arta
    }, dipuncathet { $by }.
why-waits = { SHORTDATE($on) } { RUPIAH($amount) } dipunlapuraken { $said }, taksih nengga dipunetang.
why-next =
    Candhakipun angsuran { $number }, { DATE($on) }: { RUPIAH($amount) }{ $titipan ->
        [0] .
       *[other] {" "}({ RUPIAH($whole) } dipunsuda titipan { RUPIAH($titipan) }).
    }
# $first sampai $last: $n angsuran yang harinya sudah tiba.
why-due =
    Dereng kacathet: angsuran { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, { DATE($on) }: { RUPIAH($amount) }.
why-older = lan { $n } sanesipun sakderengipun

why-saved = Tabunganipun { $name } { RUPIAH($amount) }. Asalipun:
why-saved-before =
    Saking buku dluwang: { RUPIAH($amount) }{ $pot }{ $wrong ->
        [0] .
       *[other] , klentu lan sampun dipunleresaken, mboten kaetang.
    }
why-put-in =
    { SHORTDATE($on) } mlebet { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , gantosipun { $before }
        })
    }: { $n_said ->
        [0] {""}
       *[other] dipunlapuraken { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] lumantar { $via },{" "}
    }dipuntampi { $by }
why-taken =
    { SHORTDATE($on) } medal { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: dipunparingaken { $by }

# Lapuran wulan. $made dinten lapuran wulan ingkang sampun kepengker sepisanan dipundamel.
why-report =
    Angkanipun { $bkm }, { DATE($on) }: saking kertu { $n } KSM lan arta ingkang sampun sah{ $how ->
        [closed] , kados nalika katutup { DATE($made) }.
        [first] , kados nalika sepisanan dipunwaos { DATE($made) }.
       *[now] .
    }
# $edge saking pinten angsuran ingkang katundha; $late pokok ingkang katundha.
why-report-counted =
    Kaetang kirang aman: katundha { $edge } angsuran utawi langkung. LAR { $n } saking { $of } KSM; PAR kantunipun pokok KSM punika { RUPIAH($amount) } saking { RUPIAH($whole) }; RR sedaya kajawi pokok katundha { RUPIAH($late) }.
why-report-group = - { $name }: katundha { $behind } angsuran ({ RUPIAH($late) }), kantunipun pokok { RUPIAH($amount) }, pokok katundha { RUPIAH($late_pokok) }
why-report-more = lan { $n } KSM sanesipun
why-report-classes = Cadangan: { $parts }.
why-report-no-classes = Cadangan: dereng wonten kantunipun pokok.
why-report-class =
    { $name } { RUPIAH($amount) }{ $known ->
        [0] , persenipun dereng dipuntetepaken
       *[other] {" "}kaping { PERCENT($rate) }
    }
why-report-and = { $first }; { $more }

# Ing ngandhapipun CCr & kesehatan. $what pos, $n cacahipun cathetan; ingkang pungkasan: $on, $number, $said, $by.
why-fund = { $bkm }, { MONTH($since) } dumugi { DATE($on) }: pamedal { RUPIAH($income) }, ragad { RUPIAH($cost) }, namung arta ingkang sampun sah. Asalipun:
why-fund-source =
    { $what } { RUPIAH($amount) }: { $n } cathetan, ingkang pungkasan { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }, { $n_said ->
        [0] {""}
       *[other] dipunserat { $said },{" "}
    }dipunpesthekaken { $by }.
why-fund-source-none = { $what } { RUPIAH($amount) }: saking kertu, tanpa bayaran ing wekdal punika.
why-fund-more = lan { $n } pos sanesipun
why-fund-stands = Kas { RUPIAH($kas) } lan bank { RUPIAH($bank) } miturut bukunipun; kantunipun pokok { RUPIAH($left) }, katundha { RUPIAH($late) }, saben KSM wonten ing "Kok semanten?" laporan.
why-fund-account =
    { $account ->
        [jasa] Jasa pinjeman
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pamedal sanes
        [biaya-operasional] Ragad operasional
        [honorarium] Honorarium
        [biaya-bank] Ragad bank
        [iptw] IPTW (mbayar pas wekdalipun)
        [biaya-cadangan] Cadangan resiko dipunsisihaken
        [cadangan-risiko] Cadangan ingkang wonten
       *[modal-awal] Modal
    }
