### Pinjaman yang tidak bisa jalan seperti semula: jadwal ulang, masa keringanan, hapus buku, pemulihan. Selalu dua pengurus.

button-relief = Keringanan
button-relief-jadwal-ulang = Jadwal ulang
button-relief-keringanan = Masa keringanan
button-relief-hapus-buku = Hapus buku
button-relief-pemulihan = Catat pemulihan
button-relief-whom = { $number }. { $name }, { $ksm }
button-relief-yes = Setuju
button-relief-no = Belum setuju
button-relief-back = Tarik
button-see-relief = Lihat usul
relief-officers-only = Keringanan diusulkan petugas UPK, lewat pesan pribadi.
relief-own-loan = Ini pinjaman sendiri atau seHP. Minta petugas UPK lain yang mengusulkan.
# $what: jadwal-ulang, keringanan, hapus-buku, pemulihan.
relief-how =
    Untuk siapa? Contoh: { $what ->
        [jadwal-ulang] jadwal ulang Bu Sri
        [keringanan] keringanan Bu Sri
        [hapus-buku] hapus buku Bu Sri
        [tidak-jadi] pinjaman tidak jadi Bu Sri
       *[other] pemulihan Sri 50rb
    }
relief-whom = "{ $words }" yang mana?
relief-page = Untuk { $name }, apa yang diusulkan? Semua baru berlaku sesudah disetujui orang kedua.
relief-no-loan = { $name } tidak punya angsuran yang berjalan.
relief-waits-already = Sudah ada usul untuk { $name } yang menunggu jawaban. Tunggu itu dulu.
relief-why-nothing-left = Pokok pinjaman { $name } sudah habis. Tidak ada yang perlu dipindah.
relief-why-report-open = Masih ada laporan angsuran { $name } yang belum sah. Sahkan atau tarik dulu, baru usulkan.
# $amount: titipan.
relief-why-titipan = { $name } masih punya titipan { RUPIAH($amount) }. Kembalikan dulu ([Kembalikan titipan]), atau tunggu terpakai.
relief-why-paid-today = Angsuran { $name } hari ini baru masuk. Usulkan lagi mulai besok.
relief-why-same-sum = Hari ini KSM-nya sudah punya pinjaman dengan jumlah yang persis sama. Kartu baru { $name } bisa disetujui besok.
relief-why-overlap = { $name } masih dalam masa keringanan sampai { DATE($on) }.
relief-why-past = Pilih hari mulai besok.
relief-why-too-long = Paling lama satu tahun. Kalau perlu lebih, usulkan lagi nanti.
relief-nothing-written-off = Tidak ada pinjaman { $name } yang dihapus buku dan belum kembali.
relief-card-ended = Kartu { $name } ini sudah dijadwal ulang atau dihapus buku, jadi tidak bisa diisi atau dikoreksi lagi. Bicarakan dengan koordinator; kartu yang baru tetap bisa.
# $left: yang belum kembali.
relief-too-much = Lebih dari yang dihapus buku. Pemulihan { $name } paling banyak { RUPIAH($left) }. Berapa yang diterima?
relief-months-range = Antara 1 dan { $most } kali, ya.
relief-words-please = Tulis dengan beberapa kata, ya.

reschedule-loan-months =
    Jadwal ulang { $name }: sisa pokok { RUPIAH($left) }, { $n_left } kali lagi.
    Jadi berapa kali angsur?
choice-relief-times = { $n } kali
reschedule-loan-jasa =
    Jasa kartu yang baru?
    Jasa lama yang belum dibayar, { RUPIAH($left_jasa) }, dilepas.
choice-relief-jasa-rules = Menurut aturan
choice-relief-jasa-none = Tanpa jasa
reschedule-loan-why = Karena apa? Boleh ditulis.
choice-relief-sakit = Sakit
choice-relief-usaha = Usaha berhenti
choice-relief-panen = Gagal panen
choice-relief-meninggal = Keluarga meninggal
choice-relief-pindah = Pindah, tidak terlacak
# $why: kode alasan, atau kata-kata sendiri.
relief-why =
    { $why ->
        [sakit] sakit
        [usaha] usaha berhenti
        [panen] gagal panen
        [meninggal] ada yang meninggal
        [pindah] pindah dan tidak terlacak
        [berubah] berubah pikiran
        [ada-uang] sudah ada uang lain
       *[other] { $why }
    }
# Kartu lama di samping yang baru. $new_jasa: jasa kartu baru.
reschedule-loan-summary =
    Jadwal ulang { $name }: { $why }.
    Lama: sisa pokok { RUPIAH($left) } dan jasa { RUPIAH($left_jasa) }, { $n_left } kali, biasanya { RUPIAH($bill) }.
    Baru: { RUPIAH($left) } dan jasa { RUPIAH($new_jasa) }, { $n } kali, sekali { RUPIAH($new_bill) }, dari { DATE($first) } sampai { FULLDATE($last) }. Usulkan?
pause-loan-until = Masa keringanan { $name } sampai kapan? Mulai hari disetujui, tidak ada yang dihitung terlambat.
pause-loan-why = Karena apa? Boleh ditulis.
pause-loan-summary =
    Masa keringanan { $name } sampai { FULLDATE($until) }: { $why }.
    Tidak ada pengingat, hari terlambat berhenti dihitung. Utangnya tetap. Usulkan?
write-off-loan-why = Sisa pokok { $name } { RUPIAH($left) }. Dihapus buku karena apa? Tidak bisa dibatalkan nanti.
write-off-loan-decision = Keputusan rapat BKM yang mana? Tulis tanggal atau nomor berita acaranya.
write-off-loan-summary =
    Hapus buku { $name }: sisa pokok { RUPIAH($left) }, { $why }.
    Rapat BKM: { $decision }.
    Riwayatnya tetap ada, tidak ditagih lagi, dan tidak bisa dibatalkan. Usulkan?
recover-loan-amount = Berapa yang diterima dari { $name }? Yang dihapus buku dan belum kembali: { RUPIAH($left) }.
recover-loan-summary =
    Pemulihan dari { $name }: { RUPIAH($amount) }.
    Yang dihapus buku dan belum kembali: { RUPIAH($left) }. { $at_bank ->
        [0] Uangnya sudah dihitung?
       *[other] Sudah terlihat di rekening?
    }

# Untuk dipakai di dalam kalimat lain.
relief-short =
    { $what ->
        [jadwal-ulang] jadwal ulang { $name }, sisa pokok { RUPIAH($amount) }
        [keringanan] masa keringanan { $name } sampai { DATE($until) }
        [hapus-buku] hapus buku { $name }, { RUPIAH($amount) }
        [lepas-denda] lepas denda { $name }, { RUPIAH($amount) }
        [tidak-jadi] pinjaman { $name } tidak jadi, { RUPIAH($amount) }
       *[other] pemulihan dari { $name }, { RUPIAH($amount) }
    }
# $names: yang ditanya sebagai orang kedua.
relief-asked =
    Menunggu { $names }: { $fact }.
    Belum ada yang berubah.
relief-asked-nobody =
    Diusulkan: { $fact }. Belum ada yang berubah.
    Orang kedua (koordinator atau pengawas) belum bisa dihubungi lewat sini.
relief-ask-jadwal-ulang =
    { $by } mengusulkan jadwal ulang { $name }, KSM { $ksm }: { $why }.
    Lama: sisa pokok { RUPIAH($left) }, { $n_left } kali, biasanya { RUPIAH($bill) }.
    Baru: { RUPIAH($left) } dan jasa { RUPIAH($new_jasa) }, { $n } kali, sekali { RUPIAH($new_bill) }, { DATE($first) } sampai { FULLDATE($last) }. Setuju?
relief-ask-keringanan =
    { $by } mengusulkan masa keringanan { $name }, KSM { $ksm }, sampai { FULLDATE($until) }: { $why }.
    Tidak ada yang dihitung terlambat selama itu. Utangnya tetap. Setuju?
relief-ask-hapus-buku =
    { $by } mengusulkan hapus buku { $name }, KSM { $ksm }: sisa pokok { RUPIAH($left) }, { $why }.
    Rapat BKM: { $decision }. Sesudah ini tidak bisa dibatalkan. Setuju?
relief-ask-pemulihan =
    { $by } menerima { RUPIAH($amount) } dari { $name }, KSM { $ksm }, untuk pinjaman yang sudah dihapus buku.
    { $at_bank ->
        [0] Uangnya ada di kas?
       *[other] Sudah masuk bank?
    } Setuju?
relief-own-voice = Ini butuh orang kedua, bukan yang mengusulkan dan bukan peminjamnya.
relief-other-office = Orang kedua harus koordinator atau pengawas.
relief-answered = Usul ini sudah dijawab.
# $n_slips: 1 bila anggota tidak punya HP.
relief-agreed =
    Berlaku: { $fact }.{ $numbered ->
        [0] {""}
       *[other] {" "}No. { $number }.
    }{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Tolong sampaikan langsung, anggota ini belum bisa dikabari lewat HP.
    }
relief-agreed-told =
    Disetujui { $by }: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Tolong sampaikan langsung, anggota ini belum bisa dikabari lewat HP.
    }
relief-refused = Baik, tidak ada yang berubah. { $name } sudah dikabari.
relief-refused-told = { $by } belum setuju: { $fact }. Tidak ada yang berubah.
relief-withdrawn = Ditarik. Tidak ada yang berubah.
overview-relief = usul: { $fact }

# Kepada peminjam. Hangat, tanpa menyalahkan.
relief-told-new-card =
    { $name }, <cover>angsurannya dibuat lebih ringan: sisa { RUPIAH($left) } jadi { $n } kali, sekali { RUPIAH($new_bill) }, mulai { DATE($first) }.</cover>
    Riwayat kartu lama tetap tersimpan.
relief-told-pause =
    { $name }, <cover>sampai { DATE($until) } tidak usah memikirkan angsuran dulu. Utangnya tetap, boleh dibayar kapan saja.</cover>
    Semoga lekas longgar.
relief-told-ended =
    { $name }, <cover>sisa pinjaman { RUPIAH($left) } tidak ditagih lagi lewat aplikasi ini. Kalau kelak ingin mengangsur, { $by } senang menerima.</cover>
    Riwayatnya tetap tersimpan.
relief-told-recovered =
    Terima kasih, { $name }. { RUPIAH($amount) } sudah diterima { $by }. No. { $number }.
    <cover>Dicatat untuk pinjaman yang dulu dihapus buku.</cover>
# Kepada petugas UPK (dan bendahara bila anggota sepakat nama boleh tampak).
relief-pause-ends =
    Masa keringanan { $name } selesai { DATE($until) }.
    Tanyakan kabarnya, dan apa yang sudah bisa diangsur.

# Di catatan peminjam.
record-paused = Masa keringanan sampai { DATE($until) }: tidak ada yang ditagih sampai hari itu.
# $left: yang pindah; $paid: pokok yang sudah dibayar.
record-moved = Kartu lama { SHORTDATE($on) }: dari { RUPIAH($lent) } sudah dibayar { RUPIAH($paid) }, sisanya { RUPIAH($left) } pindah ke kartu baru.
record-carried = Kartu lama { SHORTDATE($on) }: dari { RUPIAH($lent) } sudah dibayar { RUPIAH($paid) }, sisanya { RUPIAH($left) } ikut pindah ke kartu di KSM baru.
record-written-off = Pinjaman { SHORTDATE($on) }: dari { RUPIAH($lent) } sudah dibayar { RUPIAH($paid) }. Sisanya { RUPIAH($left) } tidak ditagih lagi lewat aplikasi.
