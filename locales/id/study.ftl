### Belajar mandiri: kartu pendek, satu pertanyaan di akhir tiap bahan. Menguji penjelasannya, bukan orangnya.

study-page =
    Belajar sendiri, sedikit-sedikit. Pilih satu; tanda ✓ sudah selesai.
    { $counts }
# Bagi fasilitator. Hitungan saja, tanpa nama.
study-counts =
    Sampai hari ini:
    { $lines }
study-count = { $name }: selesai { $done }, sedang belajar { $busy }
study-set-sosialisasi = Apa itu sosialisasi
study-set-dana = Dana bergulir
study-set-hak = Hak warga & anggota
study-set-buku = Pembukuan KSM
study-card =
    <b>{ $name }</b> ({ $n }/{ $of })
    { $words }
button-study-on = Lanjut
button-study-later = Sudah dulu
button-study-stop = Berhenti
button-study-next = Berikutnya: { $name }
study-later = Baik. Besok sekitar jam { HOUR($at) } saya ingatkan.
study-stopped = Baik, saya berhenti. Kalau ingin lagi, tulis: belajar.
study-again =
    Kita lihat sekali lagi. { $words }
    { $question }
study-finished = Pas. { $name } selesai. Sekarang bisa diceritakan ke tetangga.
study-return = Lanjut belajar? { $name }, kartu { $n } dari { $of }.

study-sosialisasi-1 = Sosialisasi bukan pengumuman satu arah. Orang diajak paham, lalu bersikap, lalu terbiasa. Karena itu selalu ada jalan bertanya.
study-sosialisasi-2 = Tujuannya: pemerintah setempat ikut memikul, warga ikut mengawasi, hasil baik menyebar, dan warga bisa belajar sendiri.
study-sosialisasi-3 = Untuk siapa? Pertama semua warga. Lalu tokoh dan perangkat, juga yang peduli tanpa jabatan: guru, pedagang, ormas.
study-sosialisasi-4 = Siapa yang bicara? Di RT dan desa fasilitator bersama relawan. Akhirnya warga sendiri, lewat pengajian, arisan, dan ronda.
study-sosialisasi-ask = Kapan sosialisasi berhasil?
choice-study-sosialisasi-0 = Warga paham dan bisa bertanya
choice-study-sosialisasi-1 = Pengumuman sudah ditempel
choice-study-sosialisasi-2 = Semua surat sudah dikirim
study-sosialisasi-again = Tempelan dan surat baru permulaan. Yang dicari: orang mengerti, berani bertanya, dan mau meneruskan.

study-dana-1 = Dana bergulir milik bersama. Yang meminjam KSM, bukan orang seorang; anggotanya saling menjamin, tertulis: tanggung renteng.
study-dana-2 = Biasanya sebelum meminjam: KSM paling sedikit 5 orang, menabung 3 bulan berturut-turut, sudah dilatih, dan keluarga setuju.
study-dana-3 = Yang kembali dipakai tetangga berikutnya. Angsuran berisi jasa dan pokok; kalau uangnya kurang, jasa dihitung lebih dulu.
study-dana-4 = Ada kesulitan? Bilang lebih awal ke ketua atau UPK. Yang dicari jalan keluar bersama, bukan siapa yang salah.
study-dana-ask = Siapa yang meminjam dari UPK?
choice-study-dana-0 = KSM, anggotanya saling menjamin
choice-study-dana-1 = Tiap orang sendiri-sendiri
choice-study-dana-2 = Ketua KSM saja
study-dana-again = UPK mencatat satu peminjam: KSM. Di dalamnya tiap anggota punya bagian, dan semua ikut menanggung.

study-hak-1 = Catatan uang sendiri boleh dilihat kapan saja, dan boleh dibilang keliru. Yang keliru ditahan dulu; tidak ada yang disalahkan.
study-hak-2 = Laporan keuangan BKM terbuka untuk warga. Yang ditempel tanpa nama; kalau belum ada, boleh diminta.
study-hak-3 = Ada yang tidak beres? Tulis "keluhan", boleh tanpa nama. Tidak lewat orang yang dikeluhkan; ada nomor dan batas harinya.
study-hak-4 = Jenis kabar bisa dipilih: "atur kabar". Ingin diam semua: "berhenti". Ingin namanya dihapus: "hapus data saya".
study-hak-ask = Catatan uang sendiri terasa keliru. Boleh apa?
choice-study-hak-0 = Bilang keliru, lalu diperiksa
choice-study-hak-1 = Diam sampai tutup bulan
choice-study-hak-2 = Menghapusnya sendiri
study-hak-again = Catatan tidak dihapus siapa pun, juga pengurus. Begitu dibilang keliru, barisnya ditahan dan pengawas bertanya ke kedua pihak.

study-buku-1 = Satu kumpulan, satu lembar: nomor, tabungan, angsuran. Jumlah semua baris harus sama dengan kas di meja.
study-buku-2 = Tiga kata untuk uang: dilaporkan, sah, belum tercatat. Baru sah kalau orang kedua sudah memegang uangnya.
study-buku-3 = Salah tulis tidak dihapus dan tidak ditimpa. Dibatalkan dengan catatan baru, dan sebabnya ditulis.
study-buku-4 = Tabungan milik anggota, bukan penghasilan KSM. Bacakan di kumpulan, cocokkan dengan buku kertas, tanda tangan berdua.
study-buku-ask = Kapan uang disebut sah?
choice-study-buku-0 = Orang kedua sudah memegangnya
choice-study-buku-1 = Begitu ditulis di buku
choice-study-buku-2 = Pada akhir bulan
study-buku-again = Yang menulis dan yang memegang uang dua orang. Sebelum yang kedua bilang sudah diterima, namanya baru dilaporkan.

mydata-study = { FULLDATE($on) }: belajar { $name }{ $done ->
        [0] {""}
       *[other] , selesai
    }
