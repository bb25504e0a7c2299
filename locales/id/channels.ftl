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
