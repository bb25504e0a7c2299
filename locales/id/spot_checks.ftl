### Cek acak: pengawas bertanya ke beberapa orang tentang kuitansi yang diundi.

home-cek-acak = Cek acak
spot-check-none = Belum ada kuitansi sebulan ini yang bisa diundi. Coba lagi sesudah ada uang masuk.
spot-check-off = Menurut aturan di sini tidak ada kuitansi yang diundi. Kalau mau diundi lagi, minta petugas UPK atau koordinator mengubahnya lewat "ubah aturan".
# $i dari $n kuitansi minggu ini. $purpose tabungan atau angsuran.
spot-check =
    Cek acak, { $i } dari { $n } minggu ini. Kuitansi { $number }: { $name }, KSM { $ksm }, { $purpose } { RUPIAH($amount) }, { FULLDATE($on) }. Tanyakan dengan santun: berapa yang dibayar hari itu, dan untuk apa? Tidak ada yang dicurigai, ini diundi.
button-spot-cocok = Cocok
button-spot-tidak = Tidak cocok
button-spot-belum = Belum bertemu
spot-check-fits = { $number } tercatat cocok. { $next }
spot-check-differs =
    { $number } saya tahan dulu. { $own ->
        [1] Kartunya ada di atas: tanyakan ke kedua pihak, lalu putuskan.
       *[other] { $known ->
            [0] Pengawas bertanya
           *[other] { $whom } bertanya
        } ke kedua pihak, baru diputuskan.
    } { $next }
# $again 0 kalau menurut aturan minggu depan tidak diundi.
spot-check-done =
    Cek acak minggu ini, { $n } kuitansi: { $fits } cocok, { $differs } tidak cocok, { $unmet } belum bertemu.{ $unmet ->
        [0] { $again ->
            [0] {""}
           *[other] {" "}Minggu depan diundi lagi.
        }
       *[other] {" "}Tekan [Cek acak] lagi kalau sudah bertemu.
    }
