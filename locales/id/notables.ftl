### Tokoh, perangkat dan kelompok peduli: sasaran sekunder sosialisasi. Dicatat fasilitator, tidak perlu punya HP.

notables-not-yours = Maaf, daftar tokoh hanya untuk fasilitator atau koordinator.
notables-none = Belum ada tokoh atau kelompok peduli yang dicatat. Mereka tidak perlu punya HP.
# $lines daftar bernomor.
notables =
    Tokoh, perangkat dan kelompok peduli:
    { $lines }
notables-more = Hanya { $most } yang pertama saya tampilkan.
# $who sebutannya, $post jabatan atau lembaganya, $tier tingkatnya, $village desanya bila lebih dari satu.
notable-line = { $who }, { $post } ({ $circle }, { $tier }){ $village }
notable-village-of = {" "}· { $name }
notable-of-tokoh = tokoh
notable-of-peduli = peduli
button-notable-add = Tambah
button-notable-end = Sudah tidak menjabat

# Isian "catat tokoh".
notable-village =
    Di desa mana?
    { $lines }
notable-circle = { $village }: tokoh dan perangkat, atau kelompok peduli?
choice-circle-tokoh = Tokoh & perangkat
choice-circle-peduli = Kelompok peduli
notable-name = { $village }: siapa namanya? Seperti biasa dipanggil, misalnya Pak Karto.
notable-name-alone = Satu nama saja dulu, tanpa jabatan, misalnya Pak Karto. Jabatannya saya tanyakan sesudah ini.
notable-post = { $who }: jabatan atau lembaganya apa? Misalnya Lurah, takmir masjid, Aisyiyah, guru SD.
notable-tier = { $who }, { $post }: sampai tingkat mana?
notable-summary =
    { $village }: { $who }, { $post }.
    Sebagai { $circle }, tingkat { $tier }. Tidak perlu punya HP.
notable-kept = { $who }, { $post }, sudah saya catat untuk { $village }.
notable-kept-namesake =
    { $kept }
    Di buku sudah ada { $who }. Kalau orangnya sama, tekan namanya; kalau lain, biarkan.
# $where KSM dan nomornya, bila ada.
button-notable-same = Sama: { $who }{ $where }
notable-in-ksm = {", "}KSM { $ksm } nomor { $number }
notable-is-one = Baik, { $who } satu orang. Kabar sampai sekali saja.
notable-end-which =
    Siapa yang sudah tidak menjabat?
    { $lines }
notable-end-summary = { $label }: mulai hari ini tidak lagi menjadi sasaran?
notable-ended = { $who }, { $post }, tidak lagi menjadi sasaran. Kabar yang lalu tetap tercatat.
mydata-notable = Dicatat sebagai { $circle }: { $post }
