### Memasukkan buku dari berkas Excel atau CSV. Dibaca petugas di layar komputer.

# Berkas.
import-file-too-big = Berkasnya terlalu besar. Paling besar { $most } MB.
import-file-unreadable = Berkas ini tidak bisa dibuka. Simpan sebagai .xlsx atau .csv, lalu coba lagi.
import-nothing-known = Tidak ada tabel yang saya kenal di berkas ini. Judul kolomnya misalnya: Nama, KSM, Nomor buku, Jabatan.
# $count jumlah kesalahan.
import-has-troubles = Masih ada { $count } yang harus dibetulkan. Belum ada yang disimpan.
import-book-changed = Buku berubah sesudah perbedaannya ditampilkan. Belum ada yang disimpan. Silakan ulangi.
import-sheet-passed-over = Lembar { $sheet } dilewati: tidak ada judul kolom yang saya kenal.
import-columns-passed-over = Lembar { $sheet }: kolom { $columns } tidak dipakai.
import-heading-twice = Lembar { $sheet }: kolom { $column } artinya sama dengan kolom lain.
# Satu kesalahan. $column judul kolom, $what kesalahannya.
import-trouble = Lembar { $sheet }, baris { $row }, kolom { $column }: { $what }
import-trouble-in-row = Lembar { $sheet }, baris { $row }: { $what }
import-place = lembar { $sheet } baris { $row }
import-too-many-rows = terlalu banyak baris, paling banyak { $most }.
import-more-cells-than-headings = isian "{ $first }" tidak punya judul kolom. Di CSV, tulis angka tanpa koma atau beri tanda kutip.

# Isi satu sel.
import-missing = harus diisi.
# $column nama isian yang tidak ada.
import-missing-here = { $column ->
        [principal] pokok pinjaman
        [n] berapa kali angsuran
        [disbursed] tanggal cair
        [kind] jenis simpanan (pokok, wajib, sukarela)
        [ksm] KSM
        [zone] zona waktu (WIB, WITA, WIT)
       *[other] profil aturan
    } belum ditulis.
import-wrong-text = "{ $words }" tidak bisa dipakai di sini.
import-wrong-number = "{ $words }" bukan angka bulat { $low } sampai { $high }.
import-wrong-amount = "{ $words }" bukan jumlah rupiah yang bulat. Tulis misalnya 1.000.000 atau 50rb.
import-doubtful-amount = "{ $words }" bisa dibaca dua macam. Kalau maksudnya { RUPIAH($offer) }, tulis lengkap.
import-wrong-date = "{ $words }" bukan tanggal yang jelas. Tulis misalnya 26/11/2025.
import-wrong-word = "{ $words }" tidak saya kenal. Yang ada: { $known }.
import-wrong-yes = "{ $words }" bukan ya atau tidak.
import-wrong-phone = nomor HP ini tidak bisa dipakai. Tulis misalnya 0812 3456 7890.
import-wrong-rate = "{ $words }" bukan persen jasa per bulan. Tulis misalnya 1,5%.
import-wrong-zone = "{ $words }" bukan zona waktu. Tulis WIB, WITA atau WIT.
import-not-yet = { FULLDATE($on) } belum tiba.
import-rate-not-monthly = persen jasa per bulan di sini tidak cocok: angsurannya tidak tiap bulan. Isi jasa seluruhnya dalam rupiah.
import-jasa-twice = jasa ditulis dua kali: isi jasa seluruhnya atau jasa per bulan, salah satu.
import-paid-twice = yang sudah dibayar ditulis dua macam: isi rupiahnya atau berapa kali, salah satu.
import-paid-too-much = sudah dibayar { RUPIAH($paid) }, padahal seluruhnya { RUPIAH($whole) }.

# Tempat.
import-no-bkm = BKM-nya belum ada. Tambahkan tabel BKM: Nama BKM, Zona, Profil.
import-which-bkm = BKM yang mana? Tambahkan kolom BKM.
import-unknown-bkm = BKM "{ $bkm }" tidak ada di buku dan tidak ada di berkas ini.
import-unknown-ksm = KSM "{ $ksm }" tidak ada di buku dan tidak ada di berkas ini.
import-ksm-ended = KSM "{ $ksm }" sudah bergabung ke KSM lain. Tulis nama KSM yang sekarang.

# Orang. Yang bernama sama dibedakan dengan nomor, panggilan atau RT.
import-number-twice = nomor { $number } dipakai dua kali, juga di baris { $other }.
import-number-is-anothers = nomor { $number } di buku milik { $name }.
import-number-was-used = nomor { $number } pernah dipakai orang lain. Nomor buku tidak dipakai ulang.
import-number-without-ksm = nomor buku ada, KSM-nya belum ditulis.
import-number-moved = { $name } di buku nomor { $before }, di berkas nomor { $after }. Nomor buku tidak berpindah. Kalau orang lain, bedakan dengan panggilan atau RT.
import-same-name = dua orang bernama { $name }, juga di { $other }. Bedakan dengan nomor, panggilan atau RT.
import-which-person = { $name }: di buku sudah ada yang bernama sama{ $number ->
        [0] {""}
       *[other] {" "}(nomor { $number })
    }. Kalau orang yang sama, samakan nomor, panggilan atau RT-nya; kalau lain, tulis nomornya.
import-role-without-ksm = jabatan { $role } perlu KSM.
import-unknown-number = nomor { $number } tidak ada di KSM { $ksm }.
import-unknown-member = "{ $name }" tidak ada di KSM { $ksm }.
import-several-members = ada beberapa { $name } di KSM { $ksm } (nomor { $numbers }). Tulis nomornya.

# Uang.
import-loan-twice = pinjaman { $name } di hari yang sama sudah ada di { $other }.
import-loan-runs-already = { $name } di buku masih punya pinjaman berjalan sebesar ini dengan tanggal lain. Kalau memang dua, tulis dua-duanya di berkas.
import-loan-like-another = KSM { $ksm } di buku sudah punya pinjaman sebesar ini, cair { FULLDATE($on) }.
import-savings-twice = simpanan { $name } yang ini sudah ada di { $other }.

# Perbedaan: yang baru dan yang berubah.
import-bkm-new = { $name }, zona { $zone }, aturan { $profile }
import-bkm-changed = { $name }: { $field ->
        [zone] zona
       *[other] aturan
    } { $before } → { $after }
import-rules-by-two = Aturan { $name } diubah oleh dua pengurus di Telegram (tulis "aturan"), tidak lewat berkas. Tidak saya ubah.
import-ksm-new = KSM { $name }, { $bkm }
import-ksm-changed = KSM { $name }: { $field ->
        [collects_at_meetings] menagih di kumpulan
        [names_agreed] nama disepakati boleh dilihat
       *[other] angka dalam ribuan
    } → { $after ->
        [0] tidak
       *[other] ya
    }
import-person-new = { $name }, { $place }
import-person-changed = { $name }: { $changes }
import-change = { $field ->
        [name] nama
        [nickname] panggilan
        [title] sapaan
        [sex] L/P
        [rt] RT
        [rw] RW
        [dusun] dusun
        [phone] HP
        [poor] miskin
        [born_year] tahun lahir
       *[other] bahasa
    } { $before } → { $after }
import-seat-new = { $name } nomor { $number } di KSM { $ksm }
import-seat-ended = { $name } tidak lagi di KSM { $ksm } mulai { FULLDATE($on) }
import-usual-changed = { $name }: tabungan biasa { RUPIAH($before) } → { RUPIAH($after) }
import-notable-new = { $name }: { $post }, sasaran kabar di { $bkm }
import-office-new = { $name }, { $role } { $place }
import-office-ended = { $name }, { $role } { $place }, berakhir mulai { FULLDATE($on) }
import-loan-new = KSM { $ksm }, cair { FULLDATE($on) }: { $count } orang, pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, sudah dibayar { RUPIAH($paid) }
import-savings-new = { $name }, KSM { $ksm }: { $kind } { RUPIAH($amount) }

# Catatan: tidak disimpan, perlu dilihat orang.
import-number-given = { $name } (KSM { $ksm }) belum bernomor; saya beri nomor { $number }. Tulis juga di buku.
# Peringatan saja. $place dan $there KSM atau BKM; $phone 1: nomor HP-nya sama, 0: namanya sama.
import-perhaps-twice =
    { $name } ({ $place }) mungkin orang yang sama dengan { $other } ({ $there }): { $phone ->
        [1] nomor HP-nya sama
       *[other] namanya sama
    }. Kalau memang satu orang, cukup satu baris; kalau bukan, biarkan. Yang sudah masuk: "cari" di Telegram, lalu [Tercatat dua kali?].
import-person-missing = { $name }, nomor { $number } KSM { $ksm }, ada di buku tetapi tidak di berkas. Tidak saya ubah.
import-left-before = { $name } sudah keluar dari KSM { $ksm } sejak { FULLDATE($on) }. Tidak saya ubah.
import-office-gone = { $name } di buku menjabat { $role }, di berkas tidak lagi. Tidak saya akhiri: isi kolom "Sampai" untuk mengakhirinya.
import-loan-differs = Pinjaman { $name }, cair { FULLDATE($on) }: { $field ->
        [principal] pokok
        [jasa] jasa
        [paid_pokok] pokok yang sudah dibayar
       *[other] jasa yang sudah dibayar
    } di buku { RUPIAH($before) }, di berkas { RUPIAH($after) }. Tidak saya ubah; betulkan dengan koreksi.
import-savings-differs = { $name }, { $kind }: di buku { RUPIAH($before) }, di berkas { RUPIAH($after) }. Tidak saya ubah; betulkan dengan koreksi.

# Layar komputer.
import-kind-bkm = BKM
import-kind-ksm = KSM
import-kind-person = Orang
import-kind-seat = Nomor buku
import-kind-office = Jabatan
import-kind-loan = Pinjaman
import-kind-savings = Simpanan
import-heading-what = Isi
import-heading-new = Baru
import-heading-changed = Berubah
import-heading-same = Sama
# Judul daftar. $state: new atau changed. $kind: Orang, Pinjaman, ...
import-list = { $kind }, { $state ->
        [new] baru
       *[other] berubah
    }:
# Jumlah uang yang baru, dalam rupiah.
import-totals = Pinjaman baru: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, sudah dibayar { RUPIAH($paid) }. Simpanan baru: { RUPIAH($savings) }.
import-list-notes = Catatan, tidak disimpan:
import-list-troubles = Harus dibetulkan dulu:
# $more baris yang tidak ditampilkan.
import-and-more = ... dan { $more } lagi
import-nothing-to-do = Semua sudah ada di buku. Tidak ada yang disimpan.
import-sure = Simpan? Tidak ada pesan yang dikirim ke siapa pun.
import-not-saved = Tidak ada yang disimpan.
import-saving = Menyimpan
import-reading = Membaca
# $count jumlah perubahan.
import-saved = Tersimpan, { $count } perubahan. Belum ada pesan ke siapa pun.
import-book-busy = Buku sedang tidak bisa ditulis. Belum ada yang disimpan; coba lagi sebentar.
import-no-such-file = Berkas { $name } tidak ada atau tidak bisa dibaca.

# Membatalkan impor. $what: berkas dan isinya (import-brought). $savings saldo simpanan, $changed baris yang diubah.
import-brought = { $file }, { SHORTDATE($on) }, { $bkm }: { $ksm } KSM, { $people } orang, { $loans } pinjaman, { $savings } simpanan{ $changed ->
        [0] {""}
       *[other] , { $changed } perubahan
    }
import-came-in =
    Impor tersimpan. Belum ada pesan ke siapa pun.
    { $what }
import-list-of =
    Impor terakhir:
    { $lines }
import-listed = { $n }. { $what }
import-none = Tidak ada impor yang bisa dibatalkan.
# $n nomor di daftar; 0: hanya satu.
import-undo = { $n ->
        [0] Batalkan impor ini
       *[other] Batalkan nomor { $n }
    }
import-undo-sure =
    Yakin? Ini semua hilang dari buku:
    { $what }
    Saldo awalnya dibalik. Berkas yang sudah dibetulkan boleh dimasukkan lagi.
import-undo-yes = Ya, batalkan impor
import-undone =
    Impor dibatalkan. Buku seperti sebelumnya.
    { $what }
# Kepada pengurus BKM. $by nama, none: dari komputer.
import-undone-told =
    { $by ->
        [none] Impor ini dibatalkan dari komputer Guyub.
       *[other] Impor ini dibatalkan oleh { $by }.
    } Saldo awalnya dibalik.
    { $what }
import-undone-before = Impor ini sudah dibatalkan.
# $what yang sudah ada sesudahnya.
import-built-on = Tidak bisa dibatalkan lagi: sesudah impor ini sudah ada { $what ->
        [phone] HP yang masuk atau undangan
        [money] catatan uang
        [loan] urusan pinjaman
        [meeting] kumpulan atau jawabannya
        [news] kabar atau pertanyaan
        [people] anggota atau jabatan baru
        [closed] surat cocok saldo atau tutup buku
        [changed] isian yang diubah
        [import] impor lain yang mengubahnya (batalkan yang itu dulu)
       *[other] catatan lain
    }. Tidak ada yang diubah. Betulkan satu per satu: lewat impor atau "koreksi".
import-which =
    Impor yang mana? Tulis kodenya:
    { $lines }
import-id = { $id }  { $what }
import-undo-agree = Batalkan impor ini?
import-not-undone = Tidak ada yang dibatalkan.
import-if-wrong = Kalau ternyata keliru: guyub undo-import

# Undangan dari layar komputer.
invite-nobody-called = Tidak ada yang bernama "{ $words }". Tulis nama, panggilan, atau "nama, KSM".
invite-which-of-them = Ada beberapa "{ $words }". Tulis "nama, KSM" atau "nama, nomor":
# $place KSM atau BKM, $number nomor di buku, $rt RT.
invite-candidate = { $name }, { $place }{ $number ->
        [0] {""}
       *[other] , nomor { $number }
    }
invite-candidate-rt = { $who }, RT { $rt }
invite-run-first = Nama botnya belum diketahui. Jalankan "guyub run" sekali, lalu ulangi.
# $words yang ditulis, $bkms nama-nama BKM.
invite-no-such-ksm = Tidak ada KSM "{ $words }" yang punya anggota di buku.
invite-which-ksm = KSM "{ $words }" ada di beberapa BKM: { $bkms }. Tulis "nama KSM, nama BKM".
# $file nama berkas gambar, $why sebabnya.
invite-drawn = Kartu digambar: { $file }
invite-not-drawn = { $file } tidak bisa ditulis: { $why }
