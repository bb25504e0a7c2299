### Selisih koin: sawetawis atus rupiah ingkang kirang utawi langkung ing kas, dipuntampi pengurus kalih, ing akun piyambak.

button-coins = Cathet selisih { RUPIAH($gap) }
# $why: too-much atau day-full; $most: batas sehari.
coins-no =
    { $why ->
        [too-much] { RUPIAH($gap) } langkung saking selisih koin ({ RUPIAH($most) } sedinten). Mangga dipunetang malih lan dipunpadosi sebabipun; selisihipun tetep ketingal.
       *[day-full] Dinten menika selisih koinipun sampun dumugi wates { RUPIAH($most) }. Mangga dipunetang malih lan dipunpadosi sebabipun; selisihipun tetep ketingal.
    }
coins-counted-again = Kas sampun dipunetang malih sasampunipun menika. Mangga ngagem etangan pungkasan.
# Di loket. $side: less atau more.
handover-coins =
    KSM { $ksm }: dipunetang { RUPIAH($counted) }, kaserat { RUPIAH($total) }, { $side ->
        [less] kirang
       *[more] langkung
    } { RUPIAH($gap) }.
    Mangga dipunetang sapisan malih. Menawi pancen mekaten: angsuran kabukukaken wetah lan selisihipun kacathet piyambak, sasampunipun tiyang kaping kalih sarujuk. Utawi dipunwangsulaken.
button-coins-take = Tampi, selisih { RUPIAH($gap) }
button-coins-back = Wangsulaken
# Kepada pembawa.
handover-coins-told =
    { $who } ngetang arta saking KSM { $ksm } { $side ->
        [less] kirang
       *[more] langkung
    } { RUPIAH($gap) }.
    Angsuranipun tetep kabukukaken wetah; selisihipun kacathet piyambak menawi tiyang kaping kalih sarujuk. Menawi mboten cocog, mangga tanglet dhateng kula.
handover-received-coins =
    { $received }
    { $asked }
# Laporan bulan. $side, $ever_side: less, more atau equal.
report-coins =
    Selisih koin wulan menika: { $side ->
        [less] kirang { RUPIAH($amount) }
        [more] langkung { RUPIAH($amount) }
       *[equal] pas
    }, sedayanipun { $ever_side ->
        [less] kirang { RUPIAH($ever) }
        [more] langkung { RUPIAH($ever) }
       *[equal] pas
    } (kaping { $n } wulan menika)
why-coins = Selisih koin kaping { $n } wulan menika, ing akun piyambak, mboten ing angsuranipun sinten kemawon; paling kathah { RUPIAH($most) } sedinten:
why-coins-line =
    - { SHORTDATE($on) } { $side ->
        [less] kirang
       *[more] langkung
    } { RUPIAH($amount) } ({ $number }), dipuncathet { $by }, dipunsarujuki { $second }
