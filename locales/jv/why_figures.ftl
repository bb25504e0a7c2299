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
