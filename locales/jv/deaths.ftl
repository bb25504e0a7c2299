### Wonten anggota ingkang seda.

death-not-yours = Ingkang nyathet anggota seda pengurus KSM utawi UPK. Mugi kaaturaken dhateng panjenenganipun.
note-death-whom =
    Sinten ingkang seda?
    { $lines }
note-death-on = Nderek bela sungkawa. { $name } seda dinten menapa?
death-which-day = Dintenipun dereng saged: paling pungkasan dinten menika, { DATE($today) }.
note-death-summary = { $name }, seda { DATE($on) }. Sedaya pesen lan pangenget dhateng HP-nipun kendel samenika. Sambetan lan tabunganipun tetep kacathet; UPK ingkang nimbang.
# $known 0 menawi UPK dereng wonten ingkang saged dipunkabari.
death-noted =
    Kacathet. Sedaya pangenget kagem { $name } kendel. { $known ->
        [0] Mugi kaaturaken dhateng UPK
       *[other] { $whom } kula suwuni nimbang
    } sambetan lan tabunganipun. Kulawarganipun mugi tentrem rumiyin.{ $next }
# Kangge pengurus KSM sanesipun.
death-told = Kabar lelayu: { $name }, nomer { $number }, seda, dipuncathet { $by }. Pangenget sampun kendel. Kulawarganipun mugi tentrem rumiyin; UPK ingkang nimbang.{ $next }
# Kangge UPK. $left sisa sambetan, $saved tabungan.
death-card =
    { $name }, KSM { $ksm } nomer { $number }, seda { DATE($on) }, dipuncathet { $by }. Sedaya pesen dhateng HP-nipun kendel.
    { $left ->
        [0] Mboten wonten sambetan
       *[other] <cover>Sisa sambetan { RUPIAH($left) }</cover>: dipunlajengaken kulawarga ing lembar KSM, utawi dipunsukani kaentengan
    }; <cover>tabungan { RUPIAH($saved) }</cover>{ $saved ->
        [0] .
       *[other] , dipunpundhut ahli waris lumantar ketua.
    }{ $next }
death-waits = { $name } seda, sambetan utawi tabunganipun dereng rampung
button-death-look = Ningali { $name }
button-death-wrong = Klentu nyathet
death-wrong = Cathetan seda { $name } dipuncabut. HP-nipun dipunbikak malih mawi undangan enggal ("undang").
death-wrong-told = { $by } nyabut cathetan seda { $name }: klentu.
# Yang wafat pengurus KSM: penggantinya. $role jabatan.
death-next = { "" }
    Tugas { $role } KSM { $ksm } perlu dipunlajengaken tiyang sanes.
button-death-succeed =
    Gantos { $role ->
        [sekretaris] sekretaris
        [bendahara] bendahara
       *[ketua] ketua
    }
