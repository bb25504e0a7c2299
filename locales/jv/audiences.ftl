### Kabar kangge sinten: desa, sasaran ingkang sampun cumawis, pilihan piyambak, lan ringkesan saderengipun kakintun.

# $village nama semua desa yang dipilih, $lines daftar bernomor, $so-far yang sudah dipilih.
compose-announcement-village =
    Kangge desa pundi? Kenging sawetawis, mangga kaserat nomeripun, tuladhanipun 1 2.
    { $lines }
compose-announcement-groups = { $village }: kangge sinten? Kenging langkung saking satunggal.
compose-announcement-by =
    { $village }: kapilih miturut menapa?
    { $so-far }
compose-announcement-one =
    { $village }: { $line } pundi? Kenging sawetawis.
    { $lines }
audience-so-far = Dumugi samenika { $words }. Sampun pas? [Cekap]. Supados saged kaagem malih: "simpen dados arisan ibu".
choice-all-villages = Sedaya desa
choice-go-on = Lajeng
choice-ticked = ✓ { $label }
choice-enough = Cekap
choice-start-again = Wiwit malih
choice-one-step-back = Wangsul

choice-saved = ★ { $label }
# Sasaran yang disimpan dengan nama. $name namanya.
audience-saved = "{ $name }"
audience-saved-enough = Sampun { $most } sasaran kasimpen. Kabusak setunggal rumiyin: kaserat "sasaran". Utawi [Cekap] tanpa kasimpen.
audiences-none-saved = Dereng wonten sasaran kasimpen. Nalika nyerat kabar kapilih [Pilih piyambak], lajeng "simpen dados ...".
audiences-saved =
    Sasaran kasimpen, kaagem saking [Kabar enggal]:
    { $lines }
button-audience-remove = Busak { $number }
audience-removed = Sasaran "{ $name }" kula busak. Kabar ingkang sampun kakintun mboten ewah.

# Sebelum [Kintun]. $audience untuk siapa, $n semua yang dimaksud, $heads satu baris per sasaran, lalu paling banyak lima
# nama dan mengapa yang lain tidak, $text isi kabar, $before jam bila kabar yang sama baru dikirim.
compose-announcement-summary =
    { $village }: { $n } tiyang, { $audience }.
    { $heads }

    { $thing }
    { $text }
    { $before }
compose-announcement-before = Kabar menika sampun kakintun jam { HOUR($at) }. Kakintun malih?
# $who sasarannya, $ways lewat apa saja.
preview-head = { $who } { $n }: { $ways }.
preview-only = { $ways }.
preview-of-everybody = Warga
preview-of-members = Anggota KSM
preview-of-leaders = Ketua lan pengurus
preview-of-officials = Tokoh lan perangkat
preview-of-caring = Kelompok peduli
preview-of-chosen = Pilihan piyambak
preview-telegram = { $n } Telegram
preview-relayed = { $n } titip kabar
preview-silent = { $n } mboten kersa
preview-no-way = { $n } mawi serat utawi langsung
preview-names = Lumantar Telegram: { $names }{ $more }.
preview-more = {" "}lan { $n } malih

audience-everybody = sedaya warga
audience-members = anggota KSM
audience-leaders = ketua lan pengurus KSM
audience-officials = tokoh lan perangkat
audience-caring = kelompok peduli
audience-chosen = pilihan piyambak
choice-audience-everybody = Sedaya warga
choice-audience-members = Anggota KSM
choice-audience-leaders = Ketua & pengurus
choice-audience-officials = Tokoh & perangkat
choice-audience-caring = Kelompok peduli
choice-audience-chosen = Pilih piyambak

# Pilihan sendiri, baris demi baris.
audience-and = { $one }, { $more }
audience-and-by = { $one }; { $more }
audience-of-areas = { $entries }
audience-of-ksm = KSM { $entries }
audience-of-offices = { $entries }
audience-of-statuses = { $entries }
audience-of-sexes = { $entries }
audience-of-languages = basa { $entries }
audience-of-tiers = tingkat { $entries }
audience-there = { $name } ({ $village })
audience-dusun = dusun { $name }
place = RT { $rt }{ $rw }
place-rw = {" "}RW { $rw }
place-only-rw = RW { $rw }
choice-by-areas = RT/RW/dusun
choice-by-ksm = KSM
choice-by-offices = Jabatan
choice-by-statuses = Kawontenan
choice-by-sexes = L/P
choice-by-languages = Basa
choice-by-tiers = Tingkat
audience-line-areas = wilayah
audience-line-ksm = KSM
audience-line-offices = jabatan
audience-line-statuses = kawontenan
audience-line-sexes = jaler/èstri
audience-line-languages = basa
audience-line-tiers = tingkat
audience-by-offices-anggota = anggota
audience-by-offices-ketua = ketua
audience-by-offices-sekretaris = sekretaris
audience-by-offices-bendahara = bendahara
audience-by-offices-petugas-upk = petugas UPK
audience-by-offices-koordinator = koordinator
audience-by-offices-pengawas = pengawas
audience-by-offices-tokoh = tokoh lan perangkat
audience-by-offices-peduli = kelompok peduli
audience-by-statuses-member = anggota KSM
audience-by-statuses-rtm = brayat miskin
audience-by-statuses-borrower = gadhah ampilan
audience-by-sexes-P = èstri
audience-by-sexes-L = jaler
audience-by-languages-id = Indonesia
audience-by-languages-jv = Jawi
audience-by-languages-en = Inggris
audience-by-tiers-rt = RT/RW
audience-by-tiers-dusun = dusun
audience-by-tiers-kelurahan = kelurahan/desa
audience-by-tiers-kecamatan = kecamatan
audience-by-tiers-kabupaten = kabupaten/kota
audience-by-tiers-provinsi = provinsi
audience-by-tiers-pusat = pusat
