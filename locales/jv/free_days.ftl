### Dina prei sing diputus pengurus loro. Sing wis kliwat ora diitung maneh.
# $lines dina prei sabanjure.
free-day-day =
    Tanggal pinten ingkang { $free ->
        [1] dados dinten prei
       *[0] jebul sanes dinten prei
    }? Prei sabanjuripun wonten ing buku:
    { $lines }
free-day-coming = - { FULLDATE($on) }
free-day-why = Amargi menapa? Pilih, utawi serat mawi tembung piyambak.
choice-free-day-cuti = Cuti bersama
choice-free-day-isbat = Sidang isbat
choice-free-day-keputusan = Keputusan desa
# $n angsuran, $due jatuh tempo, $was lan $will: telat diitung sawise dina iku.
free-day-moves = - { $n } angsuran jatuh tempo { SHORTDATE($due) }: telat dipunetang sasampunipun { SHORTDATE($will) }, sanes { SHORTDATE($was) }
free-day-moves-none = - boten wonten angsuran ingkang geser
free-day-summary =
    { FULLDATE($on) } { $free ->
        [1] dados dinten prei
       *[0] sanes dinten prei malih
    } ({ $why }):
    { $lines }
    Ingkang sampun kepengker boten ewah. Dipunusulaken dhateng pengurus kaping kalih?
# $names sing ditakoni; $asked 0 yen ora ana sing bisa dihubungi.
free-day-proposed =
    { $asked ->
        [1] Usul sampun dipunkirim. Nengga wangsulan { $names }.
       *[0] Usul sampun kasimpen, nanging pengurus kaping kalih dereng saged dipunhubungi saking mriki.
    } Saderengipun, dinten preinipun taksih kados sapunika.
free-day-second =
    { $by } ngusulaken kangge { $bkm }: { FULLDATE($on) } { $free ->
        [1] dados dinten prei
       *[0] sanes dinten prei malih
    } ({ $why }):
    { $lines }
    Ingkang sampun kepengker boten ewah. Sarujuk?
free-day-own =
    Usul ingkang taksih nengga: { FULLDATE($on) } { $free ->
        [1] dados dinten prei
       *[0] sanes dinten prei malih
    } ({ $why }):
    { $lines }
    Lumampah menawi pengurus kaping kalih sarujuk saderengipun dinten menika.
free-day-answered =
    { $yes ->
        [1] Sarujuk. { FULLDATE($on) } { $free ->
            [1] dinten prei
           *[0] sanes dinten prei
        } ({ $why }).
       *[0] Inggih, dinten preinipun taksih kados sapunika.
    } { $by } kula aturi pirsa.
free-day-told =
    { $by } { $yes ->
        [1] sarujuk: { FULLDATE($on) } { $free ->
            [1] dinten prei
           *[0] sanes dinten prei
        } ({ $why }).
       *[0] boten sarujuk. { FULLDATE($on) } ({ $why }) taksih kados sakderengipun.
    }
free-day-taken-back = Usul bab { FULLDATE($on) } sampun dipuntarik.
free-day-past = Dinten menika sampun dumugi utawi kepengker, dados boten dipunewahi malih. Seratna dinten ingkang dereng dumugi, upami "24 Desember".
free-day-too-far = Tebih sanget, paling dangu kalih taun malih.
free-day-is-so =
    { FULLDATE($on) } wonten ing buku pancen { $free ->
        [1] sampun dinten prei
       *[0] sanes dinten prei
    }.
free-day-waits = Taksih wonten usul bab { FULLDATE($on) } ingkang nengga wangsulan.
overview-free-day =
    { FULLDATE($on) } { $free ->
        [1] dados dinten prei
       *[0] sanes dinten prei malih
    } ({ $why }), usulipun { $by }
