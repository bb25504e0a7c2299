### Kabar tanpa Telegram: dibacakan, ditulis di kertas, dititipkan ke orang. Tidak ada uang seseorang di sini.

# [Belum semua]: nomor buku yang masih di daftar. Tombolnya bisa dicentang satu per satu.
relay-some-numbers =
    Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8.
    KSM { $ksm }: { $numbers }
relay-some-not-listed =
    Nomor { $number } tidak ada di daftar. Yang masih ada: { $numbers }
relay-some-noted = Terima kasih, { $name }. Masih { $n } orang: nomor { $numbers }.
button-slip = Cetak slip
button-share-whatsapp = Kirim lewat WhatsApp
# $n lembar slip; satu lembar: nama KSM-nya.
slip = { $n ->
        [1] Slip untuk KSM { $ksm } siap dicetak, ukuran A5. Centang nomor yang sudah mendengar.
       *[other] { $n } slip siap dicetak, ukuran A5, satu untuk tiap KSM. Centang nomor yang sudah mendengar.
    }
slip-nobody-left = Tidak ada lagi yang perlu dititipi kabar ini.

drawing-letterhead-bkm = Badan Keswadayaan Masyarakat
drawing-slip-title = TITIP KABAR
drawing-slip-of = KSM { $ksm }, { $bkm }
drawing-slip-from = Kabar dari { $name }. Ada yang belum jelas? Tanyakan ke { $name }.
drawing-slip-tick = Centang nomor yang sudah mendengar:
drawing-slip-who = Dibacakan { $name }, paling lambat { DATE($by) }.
drawing-slip-after = Sesudah itu tulis "titip kabar" di Guyub, tekan [Belum semua] atau [Sudah semua]. Tanpa HP: serahkan kertas ini kepada yang memberi.

# Cara kabar sampai pada orang. Kartu penulis menghitungnya satu per satu.
way-telegram = Telegram
way-aloud = dibacakan
way-surat = surat
way-wa = grup WhatsApp
way-pengajian = pengajian
way-arisan = arisan
way-pengeras = pengeras suara
way-lain = cara lain
way-counted = { $way } { $n }
announcement-ways = Sampai pada { $reached } dari { $n } orang: { $ways }.
choice-way-surat = Surat
choice-way-wa = Grup WhatsApp
choice-way-pengajian = Pengajian
choice-way-arisan = Arisan
choice-way-pengeras = Pengeras suara
choice-way-lain = Cara lain
button-note-told = Catat disampaikan
button-other-way = Disampaikan cara lain
# Siapa yang sudah dikabari: semua yang belum, satu KSM, para tokoh, satu RT.
note-told-part =
    "{ $head }": siapa yang sudah dikabari?
    { $lines }
told-part-all = semua ({ $n })
told-part-ksm = KSM { $name }{ $village } ({ $n })
told-part-tokoh = tokoh & perangkat{ $village } ({ $n })
told-part-peduli = kelompok peduli{ $village } ({ $n })
told-part-rt = { $name }{ $village } ({ $n })
told-part-others = lainnya{ $village } ({ $n })
note-told-who =
    { $part }: semua, atau nomor berapa saja?
    { $lines }
    { $numbers }
choice-told-all = Semua { $n } orang
note-told-way = Lewat apa? Tekan, atau tulis sendiri.
note-told-by = Siapa yang menyampaikan? Tekan, atau tulis namanya.
choice-told-me = { $name }
telling-noted = Saya catat: { $n } orang dikabari lewat { $way }, oleh { $by }.
button-telling-wrong = Salah catat
telling-taken-back = Dihapus lagi: { $n } orang kembali belum dikabari.

# Surat untuk tokoh, perangkat, dan kelompok peduli.
button-letters = Surat tokoh
letters-ready = { $n } surat siap dicetak, bernomor, satu halaman untuk tiap orang. Tekan [Sudah diserahkan] kalau semua sudah terima.
letters-nobody = Tidak ada tokoh atau kelompok peduli yang perlu disurati untuk kabar ini.
button-letters-handed = Sudah diserahkan
button-letters-change = Ubah isi surat
official-letter-perihal = Perihalnya apa? Tekan, atau tulis sendiri.
official-letter-on = Ada harinya? Tulis misalnya Minggu 29 November.
official-letter-at = Jam berapa?
official-letter-place = Di mana?
official-letter-copies = Tembusan untuk siapa? Satu baris satu nama.
choice-nothing = Tidak ada
choice-letter-undangan = Undangan
choice-letter-pemberitahuan = Pemberitahuan

drawing-letter-file = Surat
drawing-letter-date = { FULLDATE($on) }
drawing-letter-number = Nomor
drawing-letter-about = Perihal
drawing-letter-undangan = Undangan
drawing-letter-pemberitahuan = Pemberitahuan
drawing-letter-to = Kepada Yth.
drawing-letter-at = di tempat
drawing-letter-greeting = Dengan hormat,
drawing-letter-day = Hari
drawing-letter-pasaran = { FULLDATE($on) } ({ PASARAN($on) })
drawing-letter-hour = Pukul
drawing-letter-from = { HOUR($at) }
drawing-letter-place = Tempat
drawing-letter-thanks = Demikian kami sampaikan. Atas perhatian Bapak/Ibu kami ucapkan terima kasih.
drawing-letter-signs = Koordinator,
drawing-letter-copies = Tembusan:
drawing-letter-scan = Pindai dengan HP untuk menerima kabar { $rt } lewat Telegram.
