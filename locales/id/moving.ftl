### Anggota pindah ke KSM lain di BKM yang sama. Selalu dua pengurus.

move-officers-only = Pindah KSM diusulkan petugas UPK, lewat pesan pribadi.
move-how = Siapa, dan ke KSM mana? Contoh: pindah ksm Bu Sri ke Melati
move-no-ksm = KSM "{ $words }" tidak ada di BKM ini. Yang ada: { $names }.
move-own = Pindah diri sendiri atau yang seHP diusulkan petugas lain.
move-own-voice = Ini butuh orang kedua, bukan yang mengusulkan dan bukan yang pindah.
move-no-seat = { $name } sudah tidak duduk di KSM itu. Cek dulu dengan "cari".
move-other-bkm = Hanya bisa antar KSM di BKM yang sama.
move-same = { $name } sudah anggota KSM { $ksm }.
move-last-one = { $name } satu-satunya anggota KSM { $ksm }. Yang terakhir tidak bisa pindah sendiri.
move-month-closed = Bulan ini sudah ditutup. Pindah bisa lagi mulai tanggal 1.
move-waits-already = Sudah ada usul pindah tentang { $name } atau KSM-nya yang menunggu jawaban. Tunggu itu dulu.
# $lines apa yang harus beres lebih dulu.
move-first =
    { $name } belum bisa pindah. Selesaikan dulu:
    { $lines }
move-first-report = - laporan { RUPIAH($amount) } yang belum sah: sahkan atau tarik
move-first-cash = - { RUPIAH($amount) } uang kumpulan di tangannya: serahkan
move-first-withdrawal = - tabungan yang diminta belum selesai: berikan atau tolak
move-first-hold = - tabungan { RUPIAH($amount) } yang ditahan: lepas
move-first-cover = - talangan yang belum diganti: ganti
move-first-application = - pengajuan pinjaman yang berjalan: tunggu selesai
move-first-relief = - usul keringanan: tunggu jawabannya
move-first-later = - catatan tabungan bertanggal sesudah hari ini: tunggu harinya
# $at_upk titipan kas itu; $held isi kas menurut buku, $short kurangnya, $paid yang dibayarkan kas itu untuk anggota lain. Rupiah; $n orang.
move-box-short =
    Kas KSM { $ksm } menurut buku { RUPIAH($held) }, kurang { RUPIAH($short) } untuk tabungan { RUPIAH($amount) } yang ikut pindah.{ $paid ->
        [0] {""}
       *[other] {" "}Kas itu sudah membayarkan anggota lain { RUPIAH($paid) }: minta diganti dulu, lalu bendahara mencatatnya lewat [Catatan saya].
    }{ $at_upk ->
        [0] {""}
       *[other] {" "}Titipan kas itu di UPK { RUPIAH($at_upk) }: minta kembali dulu.
    } Kalau ada setoran yang belum disahkan, sahkan dulu.{ $n ->
        [1] {""}
       *[other] {" "}Atau usulkan lebih sedikit orang.
    }
    Belum ada yang berubah.
# $next nomor di KSM baru; $stays tabungan tanggung renteng yang tetap; $left sisa pinjaman. Rupiah.
move-side =
    { $name }: KSM { $from } nomor { $number } ke { $to } nomor { $next }.
    { $saved ->
        [0] Belum ada tabungan di { $from }.
       *[other] Tabungan { RUPIAH($saved) } ikut, tunai dari kas { $from } ke kas { $to }.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetap sampai { $from } lunas.
    }{ $left ->
        [0] {""}
       *[other] {" "}
    Pinjaman, sisa { RUPIAH($left) }: tetap di { $from }, atau ikut?
    }
move-propose = Usulkan
# Untuk dipakai di dalam kalimat lain.
move-short =
    { $what ->
        [gabung] KSM { $from } ({ $n } orang) bergabung ke KSM { $to }
        [pecah] { $n } orang KSM { $from } mulai KSM { $to }
       *[pindah] { $name } pindah dari { $from } ke { $to }
    }
# Siapa yang mulai KSM baru, dan pengurusnya. Untuk dipakai di dalam kalimat lain.
move-who = { $names }; ketua { $ketua }{ $has ->
        [0] {""}
       *[other] , bendahara { $bendahara }
    }
# $names: yang ditanya sebagai orang kedua.
move-asked =
    Menunggu { $names }: { $fact }.
    Belum ada yang berubah.
move-asked-nobody =
    Diusulkan: { $fact }. Belum ada yang berubah.
    Orang kedua (koordinator atau pengawas) belum bisa dihubungi lewat sini.
move-ask =
    { $what ->
        [gabung] { $by } mengusulkan KSM { $from } ({ $n } orang) bergabung ke KSM { $to }. Sesudah itu { $from } tinggal riwayat.
        [pecah] { $by } mengusulkan KSM { $from } dibagi: { $n } orang mulai KSM { $to }. { $who }.
       *[pindah] { $by } mengusulkan { $name } pindah dari KSM { $from } nomor { $number } ke KSM { $to }.
    }
    { $saved ->
        [0] Belum ada tabungan di { $from }.
       *[other] Tabungan { RUPIAH($saved) } ikut, tunai dari kas ke kas.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetap.
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}Pinjaman, sisa { RUPIAH($left) }, ikut ke { $to } dengan jadwal yang sama; { $taker } sudah menerima.
           *[stay] {" "}Pinjaman, sisa { RUPIAH($left) }, tetap lewat { $from }.
        }
    } Setuju?
# Kepada yang pindah, sebelum dan sesudah.
move-coming =
    { $name }, { $by } mengusulkan { $what ->
        [gabung] KSM { $from } bergabung ke KSM { $to }
        [pecah] KSM { $from } dibagi: sebagian, juga { $name }, mulai KSM { $to }
       *[pindah] pindah dari KSM { $from } ke KSM { $to }
    }. Belum ada yang berubah.
    Kalau keliru, beri tahu { $by }.
move-off = { $name }, usul pindah ke KSM { $to } tidak jadi. Semua tetap seperti semula.
move-told =
    { $name }, mulai hari ini { $what ->
        [gabung] KSM { $from } bergabung ke KSM { $to }; nomornya di sana { $number }
        [pecah] di KSM baru { $to }, nomor { $number }
       *[pindah] di KSM { $to }, nomor { $number }
    }.{ $saved ->
        [0] {""}
       *[other] {" "}<cover>Tabungan { RUPIAH($saved) } ikut.</cover>
    }{ $stays ->
        [0] {""}
       *[other] {" "}<cover>Tanggung renteng { RUPIAH($stays) } menyusul sesudah { $from } lunas.</cover>
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}<cover>Angsuran sekarang lewat { $to }, jadwalnya sama.</cover>
           *[stay] {" "}<cover>Angsuran tetap lewat { $from }.</cover>
        }
    }
# Kepada ketua KSM yang dituju, dan ketua serta bendahara kedua KSM.
move-coming-in = { $by } mengusulkan: { $fact }. Belum ada yang berubah. Kalau ada keberatan, beri tahu { $by }.
move-off-in = Tidak jadi: { $fact }.
move-out-told =
    { $what ->
        [gabung] KSM { $from } ({ $n } orang) hari ini bergabung ke KSM { $to }.
        [pecah] { $n } orang KSM { $from } hari ini mulai KSM { $to }: { $who }.
       *[pindah] { $name } (nomor { $number }) hari ini pindah ke KSM { $to }.
    }{ $saved ->
        [0] {""}
       *[other] {" "}Serahkan { RUPIAH($saved) } dari kas { $from } ke bendahara { $to }.
    }{ $what ->
        [gabung] {" "}Kas lain yang tidak tercatat di sini dihitung berdua.
        [pecah] {" "}Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang dan dihitung berdua.
       *[pindah] {""}
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] { $what ->
                [gabung] {""}
               *[pindah] {" "}Pinjamannya ikut, tidak di lembar { $from } lagi.
            }
           *[stay] {" "}Angsurannya tetap di lembar { $from }.
        }
    }
move-in-told =
    { $what ->
        [gabung] { $n } anggota KSM { $from } hari ini masuk KSM { $to }.
        [pecah] KSM { $to } mulai hari ini, { $n } orang dari { $from }: { $who }.
       *[pindah] { $name } hari ini masuk KSM { $to }.
    }{ $saved ->
        [0] {""}
       *[other] {" "}Tabungannya, { RUPIAH($saved) }, diterima tunai dari kas { $from }.
    }{ $loans ->
        [go] { $left ->
            [0] {""}
           *[other] {" "}Pinjamannya ikut, sisa { RUPIAH($left) }: mulai sekarang di lembar { $to }.
        }
       *[stay] {""}
    }
# $n_slips berapa yang tidak punya HP.
move-agreed =
    Berlaku: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Tolong sampaikan langsung kepada { $n_slips } anggota yang belum bisa dikabari lewat HP.
    }
move-agreed-told =
    Disetujui { $by }: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Tolong sampaikan langsung kepada { $n_slips } anggota yang belum bisa dikabari lewat HP.
    }
# Di lembar kumpulan: nomor yang sudah pindah.
sheet-row-moved = Nomor { $number } sudah pindah ke KSM { $ksm }. Di sini tinggal angsurannya; tabungannya di lembar { $ksm }.
# Membatalkan kuitansi tabungan yang sudah ikut pindah.
reverse-moved = Kuitansi { $number } tidak bisa dibatalkan: tabungan { $name } sudah pindah ke KSM { $ksm }. { $ended ->
        [1] KSM yang dulu sudah tidak diisi lagi: kalau kelebihan, catat "ambil tabungan" di sana; kalau kurang, setor di sana.
       *[0] Pindahkan kembali dulu, koreksi, lalu pindah lagi.
    }
# Di "kenapa saldo".
why-moved-ksm = { SHORTDATE($on) } { RUPIAH($amount) } ikut pindah KSM, jumlahnya tetap; disetujui { $by }

# Pinjaman ikut: ketua KSM yang dituju ditanya lebih dulu.
move-propose-stay = Pindah, pinjaman tetap di { $from }
move-propose-all = Pindah bersama pinjamannya
move-late = KSM { $ksm } sedang punya angsuran yang terlambat. Pinjaman hanya bisa ikut pindah antara dua KSM yang tidak ada tunggakan. Anggotanya boleh pindah, pinjamannya tetap dulu.
move-first-fine = - denda { RUPIAH($amount) } di kartu lama: bayar, atau usulkan dilepas
move-first-titipan = - titipan angsuran { RUPIAH($amount) }: kembalikan, atau tunggu terpakai
move-first-paid-today = - angsuran yang baru masuk hari ini: tunggu besok
move-first-part = - angsuran yang baru terisi sebagian: genapi { RUPIAH($amount) }
move-first-watched = - kartu jadwal ulang yang masih dipantau: tunggu tiga angsuran tepat waktu
move-same-sum = Hari ini KSM { $ksm } sudah punya pinjaman dengan jumlah yang persis sama. Bisa disetujui besok.
move-no-ketua = Ketua KSM { $ksm } belum bisa dihubungi lewat sini, padahal harus menerima pinjamannya. Anggotanya boleh pindah, pinjamannya tetap dulu.
move-not-taken = Ketua KSM { $ksm } belum menjawab. Tunggu itu dulu.
# $left sisa pinjaman, $saved tabungan. Rupiah.
move-take =
    { $by } mengusulkan: { $what ->
        [gabung] KSM { $from } ({ $n } orang) bergabung ke KSM { $to }
        [pecah] { $n } orang KSM { $from } mulai KSM { $to } ({ $who })
       *[pindah] { $name } masuk KSM { $to }
    } <cover>bersama pinjamannya, sisa { RUPIAH($left) }, jadwalnya sama</cover>.{ $saved ->
        [0] {""}
       *[other] {" "}Tabungan { RUPIAH($saved) } ikut.
    }
    Sesudah itu tanggung rentengnya di KSM { $to }. Sudah dirembug, dan diterima?
move-take-yes = Terima
move-taken = Baik, diterima: { $fact }. Sekarang menunggu pengurus BKM; belum ada yang berubah.
move-taken-told =
    { $by } menerima: { $fact }. { $known ->
        [0] Orang kedua (koordinator atau pengawas) belum bisa dihubungi lewat sini.
       *[other] Sekarang menunggu { $names }.
    }
