### Usulan kunjungan untuk pengurus BKM: nama KSM saja, tanpa nama orang, tanpa jumlah uang.

# $band dan $label: kelas menurut aturan UPK. $lines: yang belum dicoba, satu baris satu.
gruduk-proposal =
    KSM { $ksm }: kelas { $band } ({ $label }).
    Belum dicoba:
    { $lines }
    Ini usulan untuk ditimbang; tidak ada kunjungan yang dipanggil sendiri oleh saya.
gruduk-step-private-notice = - kabar pribadi ke setiap anggota
gruduk-step-talk-with-ketua = - bicara dengan ketua
gruduk-step-written-notice = - surat pemberitahuan
gruduk-step-joint-visit = - kunjungan UPK bersama ketua
gruduk-all-tried = - semua langkah sudah dicoba
button-step-talk-with-ketua = Sudah bicara dengan ketua
button-step-written-notice = Surat sudah diberikan
button-step-joint-visit = Sudah berkunjung bersama
button-not-now = Nanti dulu
gruduk-ended = Usulan untuk KSM { $ksm } sudah ditutup.
gruduk-put-away = Baik, usulan untuk KSM { $ksm } disimpan dulu. Paling cepat ditimbang lagi { DATE($on) }.
# Kepada pengurus lain. $by: siapa yang menekan.
gruduk-put-away-by = { $called }, usulan untuk KSM { $ksm } disimpan dulu oleh { $by }.
gruduk-caught-up = { $called }, usulan untuk KSM { $ksm } saya tutup: angsurannya sudah kembali baik.

# Halaman pengurus: satu baris satu hal.
overview =
    Yang menunggu:
    { $lines }
# [Tugas hari ini]: $head dari loket, lalu yang lain.
overview-with-head =
    { $head }
    { $lines }
# Kalau dua tombol bunyinya sama, baris dan tombolnya diberi nomor.
overview-line = - { $line }
overview-numbered = { $n }. { $line }
button-numbered = { $n }. { $label }
overview-more = dan { $n } lagi, muncul sesudah ini
overview-empty = Tidak ada yang menunggu, { $name }.
overview-proposal = usulan KSM { $ksm }, { SHORTDATE($on) }
button-see-ksm = KSM { $ksm }
# Di ringkasan harian pengurus: ada usulan baru, dibuka lewat tombolnya.
gruduk-proposed = Ada usulan untuk KSM { $ksm }, perlu ditimbang bersama.
