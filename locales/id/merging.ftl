### Satu orang yang tercatat dua kali: siapa, berdampingan, lalu satu. Bisa dipisahkan lagi.

merge-twice = Tercatat dua kali?
# $full nama lengkap atau none, $seats KSM dan nomor atau none, $rt RT atau none.
merge-at = { $name }{ $full ->
        [none] {""}
       *[other] {" "}({ $full })
    }, { $seats ->
        [none] tidak di KSM
       *[other] { $seats }
    }{ $rt ->
        [none] {""}
       *[other] , RT { $rt }
    }
merge-who =
    Siapa yang sama orangnya dengan { $one }?
    { $lines }
merge-line = { $i }. { $who }
merge-nobody = Belum ada yang mirip. Nama, panggilan atau nomor HP-nya tidak ada yang sama.
# $saved dan $left jumlah dari kedua baris, rupiah.
merge-side =
    Satu orang?
    1. { $one }
    2. { $other }
    Nanti disebut { $name }: <cover>tabungan { RUPIAH($saved) }, sisa angsuran { RUPIAH($left) }</cover>. Uang tiap baris buku tetap di barisnya.
merge-yes = Ya, satu orang
merge-asked = Belum digabung: perlu persetujuan kedua. { $known ->
        [0] Belum ada pengurus lain yang bisa ditanya; ada di halaman Persetujuan.
       *[other] Saya tanyakan ke { $names }.
    }
merge-ask =
    { $by } bilang ini satu orang yang tercatat dua kali:
    1. { $one }
    2. { $other }
    Nanti disebut { $name }: <cover>tabungan { RUPIAH($saved) }, sisa angsuran { RUPIAH($left) }</cover>. Betul satu orang?
merge-agree = Betul, satu orang
merge-disagree = Bukan
merge-waits = { $name } mungkin tercatat dua kali.
merge-see = Lihat { $name }
merge-done =
    Sudah satu orang: { $name }.
    1. { $one }
    2. { $other }
    Kalau ternyata keliru, "cari" lalu [Pisahkan lagi].
merge-agreed-told = { $by } setuju: { $name } sekarang satu orang di buku.
merge-refused = Baik, tetap dua orang. { $name } tidak diubah.
merge-refused-told = { $by } bilang bukan: { $name } tetap dua orang di buku.
# Kepada orangnya sendiri.
merge-told =
    { $name }, di buku tertulis dua kali:
    { $one }
    { $other }
    Mulai sekarang saya anggap satu orang. Kalau keliru, beri tahu saya.
merge-part = Pisahkan lagi
merge-card-of = Kartu { $name }
# $on hari digabung, $lines berapa catatan sejak itu.
merge-part-sure =
    Pisahkan { $name } jadi dua orang lagi? Sejak digabung { DATE($on) }:
    { $lines }
    Semua tetap di barisnya.
merge-since = - { $who }: { $n ->
        [0] belum ada catatan
       *[other] { $n } catatan
    }
merge-part-yes = Ya, pisahkan
merge-parted =
    Sudah dua orang lagi:
    1. { $one }
    2. { $other }
merge-parted-told =
    { $by } memisahkan lagi:
    1. { $one }
    2. { $other }

merge-self = Itu orang yang sama di baris yang sama.
merge-other-bkm = Keduanya di BKM yang berbeda, jadi tidak bisa digabung.
merge-own = Untuk catatan sendiri, pengurus lain yang menggabung atau memisahkan.
merge-own-voice = Yang memastikan harus pengurus lain.
merge-already = Salah satunya sudah digabung dengan orang lain. Pisahkan dulu yang itu.
merge-open-sheet = Keduanya punya laporan di lembar kumpulan yang sama dan belum sah. Selesaikan dulu lembarnya, lalu gabung.
merge-answered = Yang ini sudah dijawab.
