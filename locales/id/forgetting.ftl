### Minta dilupakan: apa yang hilang, apa yang tinggal, siapa yang memutuskan. Tenang, tidak menahan-nahan.

button-forget-me = Hapus data saya
# "hapus data saya".
forget-explain =
    Yang hilang: nama, HP, RT, pertanyaan, dan izin. Yang tinggal: baris uang tanpa nama, supaya buku KSM tetap cocok.
    Syaratnya sudah keluar dari KSM dan tidak ada uang yang terbuka. Koordinator BKM yang memutuskan.
forget-ask = Minta dihapus
forget-ask-of = Minta dihapus: { $name }
# $who yang memutuskan, $known 0 bila belum ada; $on batas jawabannya.
forget-asked = Permintaan { $name } saya catat. { $known ->
        [0] Pengurus
       *[other] { $who }
    } menjawab paling lambat { DATE($on) }; kabarnya datang ke sini.
# Kepada koordinator. $why yang masih menghalangi: none, seat, claim, money.
forget-card =
    { $name }, { $place }, minta datanya dihapus. Jawab paling lambat { DATE($on) }. Baris uang tetap, tanpa nama.
    { $why ->
        [none] Tidak ada yang menghalangi.
        [seat] Belum bisa: masih anggota KSM atau memegang tugas.
        [claim] Belum bisa: ada laporan yang belum sah.
       *[money] Belum bisa: masih ada uang yang terbuka.
    }
forget-do = Hapus
forget-not = Belum bisa
forget-sure = Nama, HP, dan kata-kata { $name } hilang dan tidak bisa dikembalikan. Lanjut?
forget-sure-yes = Ya, hapus { $name }
forget-hindered = { $name } belum bisa dihapus: { $why ->
        [seat] masih anggota KSM atau memegang tugas.
        [claim] ada laporan yang belum sah.
       *[money] masih ada uang yang terbuka.
    }
forget-done-here = Sudah dihapus. Baris uangnya tetap, tanpa nama. Yang bersangkutan saya kabari.
# Kepada yang minta: pesan terakhir.
forget-done = { $name }, datanya sudah dihapus. Baris uang tetap tanpa nama. Terima kasih, dan selamat jalan.
forget-declined = Maaf, { $name }: belum bisa dihapus { $why ->
        [none] sekarang.
        [seat] karena masih anggota KSM atau memegang tugas.
        [claim] karena ada laporan yang belum sah.
       *[money] karena masih ada uang yang terbuka.
    } Silakan bicara dengan { $who }; nanti boleh minta lagi.
forget-declined-here = Baik. { $name } saya kabari, dengan sebabnya.
forget-waits = { $name } minta datanya dihapus, paling lambat { SHORTDATE($on) }
forget-look = Hapus data { $name }
