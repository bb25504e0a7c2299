### Rahasia dan hak: HP siapa, izin, apa yang disimpan. Tenang dan jelas; tidak ada yang dipaksa.

home-hp-rahasia = HP & rahasia

# Sesudah setuju. $name nama panggilan.
whose-phone = Terima kasih, { $name }. HP ini dipakai { $name } sendiri, atau bersama keluarga? Kalau bersama, angka uang saya tutup dulu.
phone-sendiri = Saya sendiri
phone-keluarga = Bersama keluarga
# $then kalimat berikutnya.
phone-covered =
    Baik. Angka uang saya tutup; kalau dipencet, baru kelihatan.
    { $then }
phone-page-own = HP ini dicatat: dipakai sendiri. Angka uang tidak saya tutup. Masih begitu?
phone-page-family = HP ini dicatat: dipakai bersama keluarga. Angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca]. Masih begitu?
phone-page-several = HP ini mewakili beberapa orang, jadi angka uang selalu saya tutup, dan kabar pribadi menunggu tombol [Baca].
phone-now-own = Baik, dipakai sendiri. Mulai sekarang angka uang tidak saya tutup.
phone-now-family = Baik, bersama keluarga. Mulai sekarang angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca].

# HP yang dipakai beberapa orang: $name yang dimaksud, $words kalimatnya sendiri.
about-one = Untuk { $name }: { $words }
# Di HP keluarga, pengganti kabar pribadi. $name nama panggilan.
letter-for = Ada kabar dari KSM, khusus untuk { $name }.
letter = Ada kabar pribadi dari KSM di HP ini.
letter-gone = Kabar itu sudah lama, jadi sudah tidak saya simpan. Tulis "saldo" atau "sisa" untuk catatan sekarang.
button-read-letter = Baca

# Sesudah [Betul] di HP keluarga. $name pembayar.
voice-seen = Terima kasih. Saya catat: dilihat di HP keluarga. { $name } sendiri ditanya lagi di kumpulan berikut.

# [Tugas saya]. $number nomor di buku, $on hari kumpulan, $lines isi catatannya.
ask-aloud =
    Tanyakan ke nomor { $number } di kumpulan berikut. Catatan { SHORTDATE($on) }, baru dilihat di HP keluarga:
    { $lines }
    Apa kata beliau?
ask-aloud-line = { $purpose }{ $pot } { RUPIAH($amount) }
button-says-right = Katanya betul
button-says-wrong = Katanya tidak betul
# Kepada yang menulis catatan itu sendiri. $whom pengurus lain, $known 0 bila tidak ada.
ask-aloud-by-another =
    Catatan { SHORTDATE($on) } nomor { $number } baru dilihat di HP keluarga. Di kumpulan berikut biar { $known ->
        [0] petugas UPK
       *[other] { $whom }
    } yang menanyakan, bukan yang menulis.
heard-right = Terima kasih. Tercatat: { $name } sendiri bilang betul.
heard-wrong = Terima kasih. Catatannya saya tahan; pengawas akan bertanya ke kedua pihak.

# Izin, satu layar satu hal. $name nama panggilan, $ksm nama KSM.
consent-reminders = { $name }, bolehkah saya mengingatkan kalau ada hari yang dekat atau catatan yang belum cocok? Paling banyak sekali sehari.
consent-reminders-meeting = { $name }, kumpulan KSM { $ksm } sudah dekat. Bolehkah saya mengingatkan sebelumnya, juga lain kali? Paling banyak sekali sehari.
consent-news = { $name }, ada kabar sosialisasi dari BKM. Bolehkah kabar seperti itu saya kirim ke sini? Paling banyak sekali sehari.
consent-peers = { $name }, kalau ada angsuran yang belum tercatat: bolehkah ketua dan bendahara KSM tahu nomor buku { $name }, supaya bisa membantu?
consent-yes = Boleh
consent-no = Tidak usah
consent-noted-yes = Terima kasih, { $name }. Kalau berubah pikiran: Lainnya, lalu [Data saya].
consent-noted-no = Baik, { $name }, tidak saya kirim. Kalau berubah pikiran: Lainnya, lalu [Data saya].
# [Izin saya]. $stand: open, yes, no, withdrawn.
consent-page = { $lines }
consent-page-who = Izin { $name }:
consent-line = - { $what }: { $stand ->
        [yes] boleh
        [no] tidak usah
        [withdrawn] sudah dicabut
       *[open] belum ditanya
    }
consent-what-reminders = pengingat
consent-what-news = kabar sosialisasi
consent-what-peers = nomor buku saya untuk ketua dan bendahara
# $name kosong bila HP ini untuk satu orang saja.
consent-withdraw = Cabut { $what } { $name }
consent-give = Boleh { $what } { $name }
consent-withdraw-all = Tutup akun { $name }
consent-withdrawn = Baik, { $name }. Izin { $what } dicabut mulai sekarang.
# Sebelum akun ditutup ditanya sekali.
consent-leave-sure = Tutup akun { $name }? HP ini tidak dikabari lagi. Buku uang tetap di KSM. Kembali lagi perlu kartu dari ketua.
consent-leave-yes = Ya, tutup
consent-withdrawn-all = Baik, { $name }. HP ini saya tutup, tidak ada lagi yang saya kirim. Buku uang tetap di KSM. Kalau ingin kembali, minta kartu ke ketua.
# Kepada ketua. $number nomor di buku.
leader-somebody-left = Nomor { $number }, { $name }, menutup akunnya di sini. Mulai sekarang tolong kabari langsung.

home-data-saya = Data saya

# [Data saya]. $name nama panggilan, $where KSM atau BKM.
mydata = { $lines }
mydata-kept = Tentang { $name } ({ $where }) saya simpan: nama dan alamat RT, tabungan, angsuran, laporan, jawaban, dan izin.
mydata-nobody-looked = 30 hari ini belum ada pengurus yang melihatnya.
# $who yang melihat, $role jabatannya, $n berapa hari, $on terakhir.
mydata-looked = Dilihat { $who } ({ $role }), { $n } hari, terakhir { SHORTDATE($on) }.
mydata-send-file = Kirim berkas
mydata-send-file-of = Kirim berkas: { $name }
mydata-wrong = Ada yang keliru
mydata-wrong-of = Ada yang keliru: { $name }
mydata-consents = Izin saya
mydata-file = Semua yang saya simpan tentang { $name }. Berkas ini tidak saya simpan; jaga baik-baik, isinya angka uang.
ask-correction-text = Apa yang keliru, { $name }? Tulis atau kirim suara; pengurus yang menjawab, paling lambat tiga hari.
correction-asked = Permintaan { $number } sudah saya sampaikan ke { $who }. Jawabannya datang ke sini paling lambat tiga hari.
question-about-own-notes = Catatan tentang dirinya keliru.{" "}

# Isi berkas: satu baris satu hal.
mydata-gap = ——
mydata-yes = ya
mydata-no = tidak
mydata-head = Data { $name }, { $bkm }, per { FULLDATE($on) }
mydata-fact = { $fact ->
        [name] Nama
        [nickname] Panggilan
        [title] Sapaan
        [sex] Jenis kelamin
        [rt] RT
        [rw] RW
        [dusun] Dusun
        [phone] Nomor telepon dari daftar
        [poor] Keterangan miskin dari daftar
        [born_year] Tahun lahir
       *[language] Bahasa
    }: { $value }
mydata-since = sejak { FULLDATE($since) }
mydata-since-until = { FULLDATE($since) } sampai { FULLDATE($until) }
# $state: agreed, refused, replaced, parted, open.
mydata-merger = { FULLDATE($on) }: { $by } mencatat bahwa baris ini dan { $other } satu orang{ $state ->
        [agreed] , digabung
        [parted] , lalu dipisahkan lagi
        [open] , menunggu pejabat kedua
       *[refused] , tidak jadi digabung
    }
mydata-seat = Anggota KSM { $ksm }, nomor { $number }, { $since }
mydata-office = Tugas: { $role }, { $since }
mydata-phone = Akun Telegram { $account }: { $state ->
        [active] dipakai
        [waiting] menunggu ketua
       *[ended] sudah ditutup
    }, sejak { FULLDATE($since) }
mydata-messages = Pesan yang masih ada kata-katanya: { $n }. Kata-katanya hilang setelah { $words } hari; kiriman mentah setelah { $raw } hari.
mydata-savings = Tabungan yang sah: { RUPIAH($amount) }
mydata-loan = Bagian pinjaman KSM, cair { FULLDATE($on) }: pokok { RUPIAH($principal) }, jasa { RUPIAH($jasa) }, { $n } kali
# $kind jenis catatan, $ended bagaimana laporan itu berakhir, $says kata pemiliknya.
mydata-entry = { FULLDATE($on) }: { $kind ->
        [claim] dilaporkan
        [confirm] sah
        [hold] dipegang pengurus
        [void] ditarik
        [reverse] dibatalkan
        [disburse] pinjaman cair
        [withdraw] diambil dari
        [give-back] talangan diganti
        [hand-back] titipan dikembalikan
        [recover] pemulihan
        [reschedule] dijadwal ulang
        [write-off] dihapus buku
        [carry] ikut pindah KSM
        [move] pindah KSM
       *[other] saldo awal
    }{ $purpose } { RUPIAH($amount) }{ $ended ->
        [confirm] , lalu sah
        [void] , lalu ditarik
       *[none] {""}
    }{ $says ->
        [betul] , katanya betul
        [tidak] , katanya tidak betul
        [dilihat] , dilihat di HP keluarga
       *[none] {""}
    } { $number }
# $status: P V W A T B; $says kata pemiliknya.
mydata-application = { FULLDATE($on) }: diajukan { RUPIAH($amount) } untuk { $purpose } lewat KSM { $ksm }{ $says ->
        [betul] , katanya benar
        [slip] , slip dengan dua saksi
        [tidak] , katanya bukan dia
       *[none] {""}
    }{ $status ->
        [A] , cair
        [left] , tidak ikut cair
        [T] , tidak disetujui
        [B] , dibatalkan
       *[open] , masih berjalan
    }
mydata-witness = { FULLDATE($on) }: menjadi saksi slip pinjaman di KSM { $ksm }
mydata-heard = { FULLDATE($on) }: ikut mendengar sebagai saksi saat catatan dibacakan di KSM { $ksm }
mydata-notice = { FULLDATE($on) }: pernah diberi kabar angsuran belum tercatat
mydata-promise = Janji { RUPIAH($amount) }, { FULLDATE($on) } { $outcome ->
        [kept] (ditepati)
        [passed] (lewat)
        [replaced] (diganti)
       *[none] {""}
    }
mydata-hardship = { FULLDATE($on) }: kesulitan ({ $reason }), yang boleh tahu: { $who ->
        [ketua] ketua
        [upk] UPK
       *[nobody] tidak ada
    }
mydata-relief =
    { FULLDATE($on) }: { $what ->
        [jadwal-ulang] dijadwal ulang, sisa pokok { RUPIAH($amount) } ({ $why })
        [keringanan] masa keringanan sampai { FULLDATE($until) } ({ $why })
        [hapus-buku] dihapus buku { RUPIAH($amount) } ({ $why })
        [tidak-jadi] pinjaman tidak jadi, { RUPIAH($amount) } dibawa kembali ({ $why })
       *[other] pemulihan { RUPIAH($amount) }
    }
mydata-presence = Daftar hadir kumpulan { FULLDATE($on) }: { $mark ->
        [hadir] hadir
        [izin] izin
        [sakit] sakit
        [alpa] alpa
       *[tidak] tidak datang
    }
mydata-meeting = Kumpulan { FULLDATE($on) }: { $answer }
mydata-question = Pertanyaan { $number }, { FULLDATE($on) }: { $text }
mydata-question-more = - lanjutannya: { $text }
mydata-answer = - dijawab: { $text }
mydata-news = Kabar { FULLDATE($on) }{ $read ->
        [0] {""}
       *[other] , sudah dibaca
    }{ $texted ->
        [0] {""}
       *[other] , lewat nomor HP
    }
mydata-vote = { FULLDATE($on) }: menjawab kabar dengan { $choice }
mydata-clarity = { FULLDATE($on) }: menjawab { $n } pertanyaan sesudah kabar
mydata-consent = Izin { $purpose ->
        [account] menyimpan
        [reminders] pengingat
        [news] kabar
       *[peers] nomor buku untuk ketua dan bendahara
    }, { FULLDATE($on) }: { $stand ->
        [yes] boleh
        [no] tidak usah
       *[withdrawn] sudah dicabut
    } (naskah { $version }, bahasa { $language }{ $read ->
        [0] {""}
       *[other] , dibacakan ketua
    })
# $kind apa yang dilihat.
mydata-look = { FULLDATE($on) }: { $who } ({ $role }) melihat { $kind ->
        [card] kartu angsuran
        [receipt] kuitansi
        [late] angsuran yang belum tercatat
        [money] laporan uang
        [dispute] baris yang ditanyakan
        [hardship] kabar kesulitan
       *[record] catatan
    }
mydata-foot = Buku uang disimpan KSM sesuai perjanjian. Yang keliru bisa dibetulkan lewat [Ada yang keliru].
