### Pengurus KSM gantos: tiyang kalih ingkang matur, arta ing asta tumut dipunetang.

office-not-yours = Ingkang ngusulaken gantos pengurus KSM: pengurusipun piyambak, UPK, utawi koordinator.
office-which-ksm = KSM ingkang pundi? Kaserat kados ta: gantos ketua mawar
change-officer-role = Pengurus KSM { $ksm } ingkang pundi?
change-officer-whom =
    Sinten { $role } KSM { $ksm } ingkang enggal?{ $was ->
        [0] {""}
       *[other] {" "}Samenika { $before }.
    }
    { $lines }
change-officer-why = Amargi menapa?
choice-office-selesai = Masa jabatan rampung
choice-office-mundur = Mundur
choice-office-wafat = Tilar donya
choice-office-hilang = Mboten wonten kabaripun
change-officer-summary = Usul { $role } KSM { $ksm }: { $was ->
        [0] dereng wonten
       *[other] saking { $before }
    } dhateng { $to } ({ $why ->
        [selesai] masa jabatan rampung
        [mundur] mundur
        [wafat] seda
       *[hilang] mboten wonten kabaripun
    }). Lumampah sasampunipun dipunsarujuki tiyang kaping kalih. Kausulaken?
office-held-already = { $name } sampun { $role }.
office-waits-already = Sampun wonten usul gantos { $role } KSM { $ksm } ingkang ngentosi wangsulan.
office-asked = { $known ->
        [0] Kasimpen: { $role } KSM { $ksm } dhateng { $to }. Dereng wonten tiyang kaping kalih; mugi ngundang koordinator rumiyin.
       *[other] Ngentosi { $names }: { $role } KSM { $ksm } dhateng { $to }. Dereng wonten ingkang ewah.
    }
button-office-back = Tarik
office-ask = { $by } ngusulaken { $role } KSM { $ksm } ingkang enggal: { $to }{ $was ->
        [0] {""}
       *[other] , nggantosi { $before }
    } ({ $why ->
        [selesai] masa jabatan rampung
        [mundur] mundur
        [wafat] seda
       *[hilang] mboten wonten kabaripun
    }). Sarujuk?
button-office-yes = Sarujuk
button-office-no = Dereng
office-waits = usul { $role } KSM { $ksm }: { $to }
button-office-look = Ningali usul { $ksm }
office-own-voice = Ingkang nyarujuki kedah tiyang sanes: sanes ingkang ngusulaken, sanes ingkang badhe njabat.
office-changed-since = Nuwun sewu, { $role } KSM { $ksm } sampun gantos wiwit usul menika. Mugi dipunusulaken malih.
# $carried arta tiyang sanes ingkang taksih ing asta pengurus lami.
office-agreed = Lumampah wiwit dinten menika: { $role } KSM { $ksm } { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Ing asta { $before } taksih { RUPIAH($carried) }</cover>; { $to } kula suwuni ngetang.
    }
# Kangge ingkang nembe njabat.
office-told-new = Matur nuwun, { $name }: wiwit dinten menika { $role } KSM { $ksm }. Kaserat "menu" kangge tombolipun.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Arta anggota ing asta { $before } { RUPIAH($carried) }</cover>. Menawi sampun katampi lan kaetang, mugi kapencet ing ngandhap.
    }
button-office-counted = Sampun kaetang
# Kangge ingkang lami.
office-told-former = Matur nuwun sampun dados { $role } KSM { $ksm }. Samenika { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Arta anggota ing asta { RUPIAH($carried) }</cover>: kapasrahna dhateng { $to }, utawi langsung dhateng UPK mawi "pasrah arta".
    }
office-told = { $by } sarujuk: { $role } KSM { $ksm } samenika { $to }.
office-nothing-carried = Mboten wonten malih arta ingkang kedah katampi.
office-other-sum = Gunggungipun sampun ewah: samenika { RUPIAH($total) }. Sampun kaetang?
office-counted = Kacathet: { RUPIAH($total) } kagunganipun anggota KSM { $ksm } samenika ing asta panjenengan. Kapasrahna dhateng UPK mawi "pasrah arta".
office-counted-told = { $name } sampun nampi lan ngetang <cover>{ RUPIAH($total) }</cover> kagunganipun anggota KSM { $ksm }. Wiwit samenika arta menika ing asta { $name }.
office-refused = Inggih, { $role } KSM { $ksm } tetep.
office-refused-told = { $by } dereng sarujuk: { $role } KSM { $ksm } tetep. Mugi dipunrembag rumiyin, lajeng dipunusulaken malih.
office-withdrawn = Dipuntarik: { $role } KSM { $ksm } tetep.
