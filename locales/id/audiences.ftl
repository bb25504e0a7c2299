### Untuk siapa kabar itu: desa, sasaran siap pakai, pilihan sendiri, dan ringkasan sebelum dikirim.

# $village nama semua desa yang dipilih, $lines daftar bernomor, $so-far yang sudah dipilih.
compose-announcement-village =
    Untuk desa mana? Boleh beberapa, balas nomornya, misalnya 1 2.
    { $lines }
compose-announcement-groups = { $village }: untuk siapa? Boleh lebih dari satu.
compose-announcement-by =
    { $village }: pilih menurut apa?
    { $so-far }
compose-announcement-one =
    { $village }: { $line } mana? Boleh beberapa.
    { $lines }
audience-so-far = Sejauh ini { $words }. Sudah pas? [Cukup]. Supaya bisa dipakai lagi: "simpan sebagai arisan ibu".
choice-all-villages = Semua desa
choice-go-on = Lanjut
choice-ticked = ✓ { $label }
choice-enough = Cukup
choice-start-again = Mulai lagi
choice-one-step-back = Kembali

choice-saved = ★ { $label }
# Sasaran yang disimpan dengan nama. $name namanya.
audience-saved = "{ $name }"
audience-saved-enough = Sudah { $most } sasaran tersimpan. Hapus satu dulu: tulis "sasaran". Atau [Cukup] tanpa disimpan.
audiences-none-saved = Belum ada sasaran tersimpan. Saat menulis kabar pilih [Pilih sendiri], lalu "simpan sebagai ...".
audiences-saved =
    Sasaran tersimpan, dipakai dari [Kabar baru]:
    { $lines }
button-audience-remove = Hapus { $number }
audience-removed = Sasaran "{ $name }" saya hapus. Kabar yang sudah dikirim tidak berubah.

# Sebelum [Kirim]. $audience untuk siapa, $n semua yang dimaksud, $heads satu baris per sasaran, lalu paling banyak lima
# nama dan mengapa yang lain tidak, $text isi kabar, $before jam bila kabar yang sama baru dikirim.
compose-announcement-summary =
    { $village }: { $n } orang, { $audience }.
    { $heads }

    { $thing }
    { $text }
    { $before }
compose-announcement-before = Kabar ini sudah dikirim pukul { HOUR($at) }. Kirim lagi?
# $who sasarannya, $ways lewat apa saja.
preview-head = { $who } { $n }: { $ways }.
preview-only = { $ways }.
preview-of-everybody = Warga
preview-of-members = Anggota KSM
preview-of-leaders = Ketua dan pengurus
preview-of-officials = Tokoh dan perangkat
preview-of-caring = Kelompok peduli
preview-of-chosen = Pilihan sendiri
preview-telegram = { $n } Telegram
preview-relayed = { $n } titip kabar
preview-silent = { $n } tidak ingin
preview-no-way = { $n } lewat surat atau langsung
preview-names = Lewat Telegram: { $names }{ $more }.
preview-more = {" "}dan { $n } lagi

audience-everybody = semua warga
audience-members = anggota KSM
audience-leaders = ketua dan pengurus KSM
audience-officials = tokoh dan perangkat
audience-caring = kelompok peduli
audience-chosen = pilihan sendiri
choice-audience-everybody = Semua warga
choice-audience-members = Anggota KSM
choice-audience-leaders = Ketua & pengurus
choice-audience-officials = Tokoh & perangkat
choice-audience-caring = Kelompok peduli
choice-audience-chosen = Pilih sendiri

# Pilihan sendiri, baris demi baris.
audience-and = { $one }, { $more }
audience-and-by = { $one }; { $more }
audience-of-areas = { $entries }
audience-of-ksm = KSM { $entries }
audience-of-offices = { $entries }
audience-of-statuses = { $entries }
audience-of-sexes = { $entries }
audience-of-languages = bahasa { $entries }
audience-of-tiers = tingkat { $entries }
audience-there = { $name } ({ $village })
audience-dusun = dusun { $name }
place = RT { $rt }{ $rw }
place-rw = {" "}RW { $rw }
place-only-rw = RW { $rw }
choice-by-areas = RT/RW/dusun
choice-by-ksm = KSM
choice-by-offices = Jabatan
choice-by-statuses = Keadaan
choice-by-sexes = L/P
choice-by-languages = Bahasa
choice-by-tiers = Tingkat
audience-line-areas = wilayah
audience-line-ksm = KSM
audience-line-offices = jabatan
audience-line-statuses = keadaan
audience-line-sexes = jenis kelamin
audience-line-languages = bahasa
audience-line-tiers = tingkat
audience-by-offices-anggota = anggota
audience-by-offices-ketua = ketua
audience-by-offices-sekretaris = sekretaris
audience-by-offices-bendahara = bendahara
audience-by-offices-petugas-upk = petugas UPK
audience-by-offices-koordinator = koordinator
audience-by-offices-pengawas = pengawas
audience-by-offices-tokoh = tokoh dan perangkat
audience-by-offices-peduli = kelompok peduli
audience-by-statuses-member = anggota KSM
audience-by-statuses-rtm = rumah tangga miskin
audience-by-statuses-borrower = punya pinjaman
audience-by-sexes-P = perempuan
audience-by-sexes-L = laki-laki
audience-by-languages-id = Indonesia
audience-by-languages-jv = Jawa
audience-by-languages-en = Inggris
audience-by-tiers-rt = RT/RW
audience-by-tiers-dusun = dusun
audience-by-tiers-kelurahan = kelurahan/desa
audience-by-tiers-kecamatan = kecamatan
audience-by-tiers-kabupaten = kabupaten/kota
audience-by-tiers-provinsi = provinsi
audience-by-tiers-pusat = pusat
