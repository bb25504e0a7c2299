### Usulan kunjungan untuk pengurus BKM: nama KSM saja, tanpa nama orang, tanpa jumlah uang.

# $band dan $label: kelas menurut aturan UPK. $lines: yang belum dicoba, satu baris satu.
gruduk-proposal =
    KSM { $ksm }: kelas { $band } ({ $label }).
    Dereng dipuncobi:
    { $lines }
    Menika usulan kangge dipuntimbang; mboten wonten kunjungan ingkang kula damel piyambak.
gruduk-step-private-notice = - kabar pribadi dhateng saben anggota
gruduk-step-talk-with-ketua = - rembagan kaliyan ketua
gruduk-step-written-notice = - serat pawartos
gruduk-step-joint-visit = - kunjungan UPK sareng ketua
gruduk-all-tried = - sedaya undhak-undhakan sampun dipuncobi
button-step-talk-with-ketua = Sampun rembagan kaliyan ketua
button-step-written-notice = Serat sampun dipunaturaken
button-step-joint-visit = Sampun sowan sesarengan
button-not-now = Mangke rumiyin
gruduk-ended = Usulan kangge KSM { $ksm } sampun dipuntutup.
gruduk-put-away = Inggih, usulan kangge KSM { $ksm } dipunsimpen rumiyin. Paling enggal dipuntimbang malih { DATE($on) }.
# Kepada pengurus lain. $by: siapa yang menekan.
gruduk-put-away-by = { $called }, usulan kangge KSM { $ksm } dipunsimpen rumiyin dening { $by }.
gruduk-caught-up = { $called }, usulan kangge KSM { $ksm } kula tutup: angsuranipun sampun wangsul sae.

# Halaman pengurus: satu baris satu hal.
overview =
    Ingkang ngentosi:
    { $lines }
# [Tugas dinten niki]: $head dari loket, lalu yang lain.
overview-with-head =
    { $head }
    { $lines }
# Kalau dua tombol bunyinya sama, baris dan tombolnya diberi nomor.
overview-line = - { $line }
overview-numbered = { $n }. { $line }
button-numbered = { $n }. { $label }
overview-more = lan { $n } malih, ketingal sasampunipun menika
overview-empty = Mboten wonten ingkang ngentosi, { $name }.
overview-proposal = usulan KSM { $ksm }, { SHORTDATE($on) }
button-see-ksm = KSM { $ksm }
# Ing ringkesan saben dinten: wonten usulan enggal.
gruduk-proposed = Wonten usulan kangge KSM { $ksm }, perlu dipuntimbang sareng-sareng.
