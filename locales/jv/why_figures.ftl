### "Kok semanten?" tumrap angka ingkang sanes kertunipun sinten kemawon. Paling kathah sedasa larik.

# "Kok semanten?" menawi kacanipun ngemot sawetawis angka.
why-which-figure = Angka ingkang pundi?

# Arta ing asta. $n cacahipun tiyang; asmanipun mboten kasebut.
why-hand = Ing astanipun { $name }: angsuran KSM { $ksm } { RUPIAH($amount) }, { $n } tiyang. Dereng dipunetang UPK. Asalipun:
# $counted 1: $by, $ended, $number.
why-handed = Dipunpasrahaken { $name } { SHORTDATE($on) }: angsuran KSM { $ksm } { RUPIAH($amount) }, { $n } tiyang. { $counted ->
        [0] Dereng dipunetang UPK
       *[other] Dipunetang { $by } { SHORTDATE($ended) }, nomer { $number }
    }. Asalipun:
why-unreceived = Tabungan KSM { $ksm } { RUPIAH($amount) }, { $n } tiyang, dereng dipuntampi bendahara. Asalipun:
# $own 1: dipunlapuraken ingkang mbayar piyambak. $wrote dinten kaserat; $numbered 1: $numbers nomer larik; $held 1: dipuntahan.
why-hand-row =
    - { SHORTDATE($on) } { RUPIAH($amount) }, { $numbered ->
        [0] { $n } tiyang
       *[other] nomer { $numbers }
    }: { $own ->
        [0] kaserat { $by }
       *[other] dipunlapuraken ingkang mbayar
    } { SHORTDATE($wrote) }{ $held ->
        [0] .
       *[other] , dipuntahan rumiyin awit wonten ingkang mboten sarujuk, mboten tumut dipunetang.
    }
why-hand-rule = Pareng ing asta paling dangu { $days } dinten. { $rules }

# Ingkang saged dipunpendhet saking tabungan. $lock none, leaving, utawi loans.
why-free = Ingkang saged dipunpendhet { $name } samenika { RUPIAH($amount) }:
why-pot =
    Tabungan { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , dipuntahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sampun dipunsuwun { RUPIAH($pending) }
    }: { $lock ->
        [leaving] dipunwangsulaken nalika medal saking KSM.
        [loans] nengga sedaya ampilan KSM lunas.
       *[none] saged dipunpendhet { RUPIAH($free) }.
    }
why-held = { SHORTDATE($on) } dipuntahan { RUPIAH($amount) } saking tabungan { $pot }, kacathet { $by }: <cover>{ $note }</cover>
why-asked-for = { SHORTDATE($on) } { $by } nyuwun { RUPIAH($amount) } saking tabungan { $pot }, dereng dipunparingaken.

# Satunggal kuitansi. $what jinisipun arta; $named lan $grouped 0 menawi tanpa tiyang utawi tanpa KSM.
why-receipt =
    { $number }, { FULLDATE($on) }: { $what } { RUPIAH($amount) }{ $named ->
        [0] {""}
       *[other] {" "}saking { $name }
    }{ $grouped ->
        [0] .
       *[other] , KSM { $ksm }.
    }
# $own 1: dipunlapuraken ingkang mbayar piyambak; $wrote dinten dipunlapuraken, $counted dinten dipunetang.
why-receipt-said =
    { $own ->
        [1] Dipunlapuraken piyambak { SHORTDATE($wrote) },{" "}
       *[other] { $n_said ->
            [0] {""}
           *[other] Dipunlapuraken { $said } { SHORTDATE($wrote) },{" "}
        }
    }{ $n_via ->
        [0] {""}
       *[other] lumantar { $via },{" "}
    }{ $bank ->
        [0] {""}
       *[other] lumantar bank,{" "}
    }{ $known ->
        [0] kacathet { SHORTDATE($counted) }
       *[other] dipunsahaken { $by } { SHORTDATE($counted) }
    }{ $says ->
        [betul] . Ngendikanipun ingkang mbayar: leres.
        [tidak] . Ngendikanipun ingkang mbayar: mboten leres.
       *[none] .
    }
# $n angsuran saking $of ing kertu punika.
why-receipt-settled =
    Kangge{ $n ->
        [0] {""}
        [1] {" "}angsuran { $first } saking { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] {" "}angsuran { $first }-{ $last } saking { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , tambahan kelangkung tanggalipun { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {" "}
           *[other] ,{" "}
        }titipan { RUPIAH($waits) }
    }.
why-receipt-pot =
    { $out ->
        [0] Mlebet dhateng tabungan{ $pot }.
       *[other] Medal saking tabungan{ $pot }.
    }
why-receipt-undone =
    Dipunbatalaken { $undone_by } { SHORTDATE($undone_on) }, mboten tumut dipunetang{ $n_became ->
        [0] .
       *[other] , dipungantos { $became }.
    }
button-why-left = Kok kantunipun semanten?
why-receipt-instead = Gantosipun { $before }.
why-voucher = { $number }: { $fact }
why-voucher-said =
    Kaserat { $by }, dipunleresaken { $second } { SHORTDATE($on) }{ $undone ->
        [0] .
       *[other] , lajeng dipunbatalaken.
    }

# SHU: etangan cobi-cobi. Sedaya rupiah.
why-shu = { MONTH($since) } dumugi { DATE($on) }: pamedal { RUPIAH($income) } dipunsuda ragad { RUPIAH($cost) }, { $surplus ->
        [0] dados dereng wonten SHU
       *[other] dados SHU { RUPIAH($surplus) }
    }. Namung arta ingkang sampun sah.
why-shu-parts = Peranganipun miturut paugeran: { $parts }. Angka sanes ingkang kaserat piyambak dipunbagi kanthi cara ingkang sami.
why-own-part = Perangan { $part } { $percent }% saking SHU: { RUPIAH($amount) }.
# $of_ksm jasa sa-KSM, $every jasa sedaya KSM, $share perangan KSM, $own jasa tiyang menika.
why-own-jasa =
    { $few ->
        [0] KSM { $ksm } mbayar jasa { RUPIAH($of_ksm) } saking { RUPIAH($every) }, dados { RUPIAH($share) }. Saking ngriku jasa { $name } { RUPIAH($own) }, dados { RUPIAH($amount) }, dipunbunderaken mangandhap.
       *[other] Jasa { $name } { RUPIAH($own) } saking jasa sedaya KSM { RUPIAH($every) }, dados { RUPIAH($amount) }, dipunbunderaken mangandhap.
    }
why-own-no-jasa = { $name } dereng mbayar jasa taun menika.
# Isinipun kas satunggal KSM. $before tabungan saking buku dluwang.
why-box =
    Kas KSM { $ksm } kedahipun { RUPIAH($held) }{ $before ->
        [0] {""}
       *[other] , dereng kalebet { RUPIAH($before) } saking buku dluwang
    }. { $n ->
        [0] Dereng wonten arta mlebet utawi medal.
       *[other] Isinipun:
    }
# Sajinis: $n cathetan, ingkang pungkasan $on, $number, dipunsahaken $by.
why-summed =
    - { $what } { RUPIAH($amount) }: { $n } cathetan, ingkang pungkasan { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , dipunsahaken { $by }.
    }
button-why-box = Kok kasipun semanten?
# Dhaptar Lebaran.
why-takeable-all = Ingkang pareng dipunpendhet ing KSM { $ksm } sedaya { RUPIAH($amount) }:
why-takeable =
    Tabungan { $pot } { RUPIAH($saved) }, { $n } tiyang{ $held ->
        [0] {""}
       *[other] , dipuntahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sampun dipunsuwun { RUPIAH($pending) }
    }: { $free ->
        [0] { $lock ->
            [leaving] dipunwangsulaken nalika medal saking KSM.
            [loans] nengga sedaya ampilan KSM lunas.
           *[none] mboten wonten ingkang pareng dipunpendhet.
        }
       *[other] perlu cumawis { RUPIAH($free) }.
    }
why-takeable-cash =
    Kas miturut buku { RUPIAH($cash) }{ $n ->
        [0] , dereng wonten arta mlebet utawi medal.
       *[other] , pungkasan ewah { SHORTDATE($on) }.
    }
# Serat cocok saldo.
why-agreed-saved = Tabungan KSM { $ksm } { RUPIAH($amount) }:
why-agreed-owed = Kantunipun ampilan { RUPIAH($amount) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }), { $n } kertu:
why-agreed-what =
    { $what ->
        [paper] saking buku dluwang
        [came] mlebet sasampunipun
        [went] medal sasampunipun
       *[paid] dipunbayar sasampunipun
    }
why-agreed-lent =
    ampilan sajasanipun { RUPIAH($amount) }, cair { SHORTDATE($first) }{ $days ->
        [1] .
       *[other] {" "}dumugi { SHORTDATE($last) }.
    }
why-agreed-before = miturut buku dluwang sampun dipunbayar { RUPIAH($amount) }.
why-agreed-paper = Seratipun dipuntandhatangani { SHORTDATE($signed) }, dipunlebetaken { $by } { SHORTDATE($on) }.
# Ringkesanipun koordinator.
why-summary =
    { $bkm }, { SHORTDATE($since) } dumugi { SHORTDATE($on) }, kas lan bank, namung ingkang sampun sah{ $n ->
        [0] : dereng wonten arta mlebet utawi medal.
       *[other] . Asalipun:
    }
why-summary-line =
    - { $came ->
        [0] medal
       *[other] mlebet
    } { RUPIAH($amount) }, { $what }: { $n } cathetan, ingkang pungkasan { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , dipunsahaken { $by }.
    }
button-why-shares = Kok LAR, PAR, RR semanten?

# Isinipun kas utawi bank. $before isinipun saderengipun wulan menika.
why-till-holds =
    { $till ->
        [bank] Bank
       *[kas] Kas
    } { RUPIAH($amount) }: saderengipun { SHORTDATE($since) } { RUPIAH($before) }{ $n ->
        [0] , sasampunipun dereng wonten arta mlebet utawi medal.
       *[other] . Sasampunipun:
    }

# Lapuran ingkang dereng dipunetang. $own 1: dipunlapuraken ingkang mbayar piyambak; $on dinten mbayar, $wrote dinten lapur.
why-claim =
    { $name }, KSM { $ksm }: { $purpose }{ $pot } { RUPIAH($amount) }, dipunbayar { SHORTDATE($on) }, { $own ->
        [0] dipunlapuraken { $by }
       *[other] dipunlapuraken piyambak
    } { SHORTDATE($wrote) }.
why-claim-bank = Lumantar bank, wonten foto buktinipun.
why-claim-held = Artanipun ing astanipun { $name }.
why-claim-waits =
    Dereng dipunetang{ $frozen ->
        [0] {""}
       *[other] , dipuntahan rumiyin awit wonten ingkang mboten sarujuk
    }. { $known ->
        [0] Dereng wonten ingkang saged ngesahaken lumantar ngriki.
       *[other] Ingkang ngesahaken: { $names }.
    }

# Panyuwunan pinjeman. $times kaping angsur, $by ingkang nyuwun.
why-loan = Panyuwunanipun KSM { $ksm } <cover>{ RUPIAH($amount) }</cover>, { $n } tiyang, kaangsur kaping { $times }: dipunsuwun { $by } { SHORTDATE($on) }.
why-loan-own = { $name } nyambut <cover>{ RUPIAH($amount) }</cover> kangge { $purpose } lumantar KSM { $ksm }, kaangsur kaping { $times }: dipunsuwun { $by } { SHORTDATE($on) }.
# Saderengipun dipunsuwun.
why-loan-wished = Dereng dipunsuwun KSM { $ksm }. Angsuranipun dipunetang mekaten: jasa { $jasa }; pambunderan { $rounding }.
why-loan-limits = Ingkang dipunpirsani nalika dipunpriksa: pinjeman { $ceilings }; KSM paling sekedhik { $conditions }.
why-loan-not-looked =
    Dereng dipunpriksa UPK{ $n ->
        [0] . Paugeran mboten kawratan.
       *[other] . Paugeran nyathet:
    }
why-loan-looked =
    Dipunpriksa { $by } { SHORTDATE($on) }: { $fit ->
        [0] dereng pantes
       *[other] pantes
    }{ $reasoned ->
        [0] {""}
       *[other] , amargi <cover>{ $reason }</cover>
    }. { $kept ->
        [0] Cathetanipun paugeran wekdal semanten dereng kasimpen.
       *[other] { $n ->
            [0] Paugeran mboten kawratan.
           *[other] Wekdal semanten paugeran nyathet:
        }
    }
why-loan-more = lan { $n } cathetan sanesipun
why-loan-decided =
    { $how ->
        [W] Dipunsarujuki { $by } { SHORTDATE($on) }
        [T] Dereng dipunsarujuki { $by } { SHORTDATE($on) }
       *[B] { $rest ->
            [0] Kawurungaken { $by } { SHORTDATE($on) }
           *[other] Sisanipun kawurungaken { $by } { SHORTDATE($on) }
        }
    }{ $reasoned ->
        [0] .
       *[other] : <cover>{ $reason }</cover>
    }
why-loan-undecided = Ngentosi putusanipun koordinator.
why-loan-said =
    Aturipun { $n } ingkang nyambut: { $n_yes ->
        [0] dereng wonten ingkang matur leres
       *[other] { $n_yes } matur leres
    }{ $n_slip ->
        [0] {""}
       *[other] , { $n_slip } lumantar slip
    }{ $n_no ->
        [0] {""}
       *[other] , { $n_no } matur sanes piyambakipun
    }{ $n_silent ->
        [0] .
       *[other] , { $n_silent } dereng mangsuli.
    }
why-loan-own-word =
    { $says ->
        [betul] Dipunleresaken { $name } piyambak lumantar HP { SHORTDATE($on) }.
        [slip] Dipunleresaken lumantar slip { SHORTDATE($on) }: seksi { $first_witness } lan { $other_witness }, dipunlebetaken { $by }, dipuncocogaken { $second }.
        [tidak] { $name } matur sanes piyambakipun { SHORTDATE($on) }, dados mboten ndherek.
       *[none] Dereng wonten wangsulanipun { $name }.
    }
why-loan-paid =
    { $how ->
        [back] Dipunpasrahaken { $by } { SHORTDATE($on) }, miturut { $second } dereng katampi, dados mboten kaetang.
       *[other] { $bank ->
            [0] Saking kas
           *[other] Saking bank
        } <cover>{ RUPIAH($amount) }</cover> dipunpasrahaken { $by } { SHORTDATE($on) }{ $short ->
            [0] {""}
           *[other] {" "}(kas miturut buku kirang)
        }, { $how ->
            [received] dipunetang { $second } { SHORTDATE($received) }{ $numbered ->
                [0] .
               *[other] {" "}({ $number }).
            }
           *[waits] ngentosi dipunetang.
        }
    }

# Kaentengan, hapus buku, pemulihan. $by ingkang ngusulaken.
why-relief =
    Dipunusulaken { $by } { SHORTDATE($on) }: <cover>{ $fact }.{ $reasoned ->
        [0] {""}
       *[other] {" "}Sebabipun: { $why }.
    }</cover>
why-relief-waits = Ngentosi tiyang kaping kalih; dereng wonten ingkang ewah.
why-relief-second =
    { $how ->
        [agreed] Dipunsarujuki { $by } { SHORTDATE($on) }{ $numbered ->
            [0] {""}
           *[other] {" "}({ $number })
        }{ $undone ->
            [0] .
           *[other] , lajeng dipunbatalaken.
        }
        [refused] Dereng dipunsarujuki { $by } { SHORTDATE($on) }; mboten wonten ingkang ewah.
       *[withdrawn] Dipuntarik { $by } { SHORTDATE($on) }; mboten wonten ingkang ewah.
    }{ $says ->
        [betul] {" "}Ngendikanipun ingkang nyambut: leres.
        [tidak] {" "}Ngendikanipun ingkang nyambut: mboten leres.
       *[none] {""}
    }
why-relief-old = Kertunipun, cair { FULLDATE($on) }: <cover>{ RUPIAH($lent) } lan jasa { RUPIAH($jasa) }, kaping { $n }, limrahipun { RUPIAH($usual) }. Wekdal semanten sampun dipunbayar pokok { RUPIAH($pokok) } lan jasa { RUPIAH($paid_jasa) }, kantun pokok { RUPIAH($left) } lan jasa { RUPIAH($left_jasa) }, kaping { $n_left }.</cover>
why-relief-new =
    Kertu enggal wiwit { SHORTDATE($begun) }: <cover>pokok { RUPIAH($pokok) } lan jasa { RUPIAH($new_jasa) }{ $jasa_by ->
        [none] {" "}(tanpa jasa)
       *[rules] {" "}(miturut paugeran)
    }, kaping { $n } { RUPIAH($new_bill) }, { DATE($first) } dumugi { FULLDATE($last) }. Jasa lami { RUPIAH($let_go) } dipunculaken.</cover>
why-relief-rest =
    { $known ->
        [0] Wiwit dinten dipunsarujuki
       *[other] Wiwit { DATE($since) }
    } ngantos { FULLDATE($until) } mboten wonten dinten ingkang kaetang telat. Sambutanipun tetep.
why-relief-class =
    Kelasipun kertu dinten semanten { $name }: kantun wingking { $behind } angsuran, { $days } dinten. { $known ->
        [0] Persenipun cadhangan dereng katetepaken.
       *[other] Cadhanganipun { PERCENT($rate) } saking { RUPIAH($amount) }, dados { RUPIAH($reserve) }.
    }
why-relief-decision = Rapat BKM: { $decision }.
why-relief-was-written-off = Dipunhapus buku { SHORTDATE($on) }: <cover>pokok { RUPIAH($amount) }</cover>, dipunusulaken { $first }, dipunsarujuki { $by }.
why-relief-since =
    { $n ->
        [0] Dereng wonten ingkang wangsul sasampunipun menika.
       *[other] <cover>Sampun wangsul { RUPIAH($amount) }, kaping { $n }, ingkang pungkasan { SHORTDATE($on) } ({ $number }) dhateng { $bank ->
            [0] kas
           *[other] bank
        }; ingkang dereng { RUPIAH($left) }.</cover>
    }
