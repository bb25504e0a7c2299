### Kabar lewat SMS atau WhatsApp ke nomor orang, untuk yang tanpa Telegram. Angka biaya perkiraan, bukan uang seseorang.

button-texts-sms = Kirim lewat SMS
button-texts-whatsapp = WhatsApp satu per satu
# $n nomor, $people orang di nomor itu, $without tanpa nomor, $silent minta tidak dikirimi. $parts bagian, $each rupiah per bagian.
texts-ask =
    { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } ke { $n } nomor, untuk { $people } orang. Kira-kira { RUPIAH($cost) } ({ $parts } bagian, { RUPIAH($each) } per bagian).
    { $left }{ $without ->
        [0] {""}
       *[other] {" "}Tanpa nomor: { $without }.
    }{ $silent ->
        [0] {""}
       *[other] {" "}Tidak dikirimi: { $silent } (minta diam atau belum mengizinkan).
    }
    <i>{ $text }</i>
# Sisa jatah bulan ini, satu kalimat untuk tiap desa.
texts-all-left = { $lines }
texts-left = Sisa jatah { $village } { MONTH($month) }: { RUPIAH($left) }.
button-texts-send = Kirim ke { $n } nomor
texts-sent =
    { $n } { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } berangkat satu per satu, untuk { $people } orang. Hasilnya di kartu kabar.
texts-not-sent = Baik, tidak ada yang dikirim.
texts-heard-already = { $n } orang serumah dengan nomor yang sudah dikirimi; saya hitung juga.
texts-done = Semua yang punya nomor sudah dikirimi, atau sedang berjalan.
texts-nobody =
    Tidak ada nomor yang bisa dikirimi: { $without } orang belum punya nomor di buku.
    Tulis nomornya, misalnya: catat nomor Bu Lastri 0812...
texts-too-long = Kabar ini terlalu panjang untuk { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    }: paling banyak { $most } bagian. Belum ada yang dikirim. Titipkan atau bacakan saja.
texts-over-cap =
    Belum ada yang dikirim. Perlu kira-kira { RUPIAH($cost) }, sisa jatah { $village } { MONTH($month) } tinggal { RUPIAH($left) }.
    Titipkan ke ketua, atau tunggu bulan depan.
way-sms = SMS
way-wa-sendiri = WhatsApp
# Di kartu: siapa yang tidak dapat lewat SMS, dan mengapa.
announcement-texts-failed = Gagal lewat SMS: { $reasons }.
text-why-refused = { $n } nomornya ditolak
text-why-account = { $n } karena layanan SMS menolak kita
text-why-cap = { $n } karena jatah bulan ini habis
text-why-late = { $n } karena terlalu lama tidak tersambung
operator-gateway =
    Layanan SMS menolak kita: alamat, kunci, atau pulsanya. Yang masih menunggu saya batalkan; tidak ada yang hilang.
    Periksa dengan: guyub doctor

# Nomor HP orang tanpa Telegram: "catat nomor Bu Lastri 0812...". $lines daftar bernomor.
number-not-yours = Maaf, nomor HP hanya dicatat ketua, sekretaris, petugas UPK, koordinator atau fasilitator.
number-nobody = Tidak ada yang cocok. Yang bisa dicatat nomornya: orang tanpa Telegram, bukan pengurus.
number-no-such-name =
    Saya tidak menemukan "{ $words }". Pilih, atau tulis "catat nomor" dan namanya.
    { $lines }
number-unreadable = "{ $words }" bukan nomor HP. Tulis misalnya 0812 3456 7890.
note-number-whom =
    Nomor HP siapa?
    { $lines }
note-number-number = Berapa nomor HP { $name }?
choice-number-forget = Hapus nomornya
note-number-summary = { $forget ->
        [1] Nomor HP { $name } dihapus dari buku?
       *[other] Nomor HP { $name }: { $number }. { $news ->
            [0] Beliau setuju nomornya dicatat?
           *[other] Beliau setuju dikirimi kabar ke nomor itu?
        }
    }
number-noted = Nomor { $name } saya catat: { $number }.{ $others ->
        [0] {""}
       *[other] {" "}Nomor itu juga dipakai { $others } orang lain; satu kabar untuk semuanya.
    }
number-forgotten = Nomor { $name } sudah saya hapus dari buku.
