### Tambahan karena angsuran lewat tanggal (denda). Hanya bila BKM sendiri memutuskannya; kepada anggota selalu dengan kata-kata lembut.

# Aturannya. $kind none, once, month; $rate seperti 1,5; $cap paling banyak, persen dari yang lewat.
rules-fine =
    { $kind ->
        [none] tidak ada
        [once] { RUPIAH($amount) } sekali tiap angsuran yang lewat
       *[month] { DECIMAL($rate) }% dari yang lewat, tiap bulan berjalan
    }{ $kind ->
        [none] { "" }
       *[other] { $grace ->
            [0] { "" }
           *[other] , mulai lewat { $grace } hari
        }, paling banyak { DECIMAL($cap) }% dari yang lewat; diambil paling akhir, sesudah angsuran
    }
rules-fine-from = {" "}Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah.
rules-cards-stay-fine = {" "}Pinjaman yang sudah jalan tetap memakai kartunya; dendanya untuk angsuran yang jatuh tempo mulai hari itu.
rules-fine-some = Tulis di atas 0, atau pilih [Tanpa denda].
rules-fine-cap-below = Jangan di bawah { DECIMAL($rate) }% sebulannya. Berapa persen?
# $row angsuran contoh.
rules-example-fine = Contoh angsuran { RUPIAH($row) } lewat { $days } hari: denda { RUPIAH($before) } → { RUPIAH($after) }.
change-rules-fine =
    Kalau angsuran lewat tanggal, ada denda?
    Sekarang: { $now }.
change-rules-sum = Berapa rupiah, sekali untuk tiap angsuran yang lewat? Tulis misalnya 2rb.
change-rules-month-bp = Berapa persen dari yang lewat, tiap bulan berjalan? Tulis misalnya 0,5.
change-rules-late-grace = Mulai lewat berapa hari? 0 berarti sejak hari pertama.
change-rules-cap = Paling banyak berapa persen dari angsuran yang lewat? Lebih dari itu tidak diminta.
choice-rules-topic-fine = Denda
choice-rules-fine-none = Tanpa denda
choice-rules-fine-once = Sekali, rupiah
choice-rules-fine-month = Tiap bulan, persen

# Di bawah sisa angsuran.
fine-beside = Di dalamnya { RUPIAH($amount) } tambahan karena lewat tanggal, dibayar bersama angsuran berikutnya.
fine-in-next = Di dalamnya { RUPIAH($amount) } karena lewat tanggal.
# Semua angsuran sudah, tinggal ini.
fine-left = Angsuran { $name } sudah semua, tinggal { RUPIAH($amount) } tambahan karena lewat tanggal.
# $receipt kuitansi biasa.
receipt-with-fine =
    { $receipt }
    <cover>Termasuk { RUPIAH($amount) } tambahan karena lewat tanggal.</cover>
# $caption kalimat di bawah gambar kartu.
card-caption-fine =
    { $caption }
    Di luar kartu: tambahan karena lewat tanggal { RUPIAH($asked) }, belum dibayar { RUPIAH($left) }.
# $n angsuran yang lewat, $first sampai $last; $on dan $late yang terakhir diminta; $version aturan.
why-fine =
    Tambahan karena lewat tanggal { RUPIAH($asked) }: angsuran { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, terakhir { SHORTDATE($on) } dari { RUPIAH($late) } yang lewat, aturan versi { $version }{ $paid ->
        [0] { "" }
       *[other] ; dibayar { RUPIAH($paid) }
    }{ $let_go ->
        [0] { "" }
       *[other] ; dilepas { RUPIAH($let_go) }
    }{ $left ->
        [0] { "" }
       *[other] ; tinggal { RUPIAH($left) }
    }.
fund-fines = Di luar jasa { RUPIAH($jasa) }: denda angsuran lewat tanggal { RUPIAH($fines) }, ikut pendapatan
xlsx-head-fine = Tambahan
drawing-receipt-fine = termasuk { RUPIAH($amount) } tambahan karena lewat tanggal

# Dilepas untuk satu orang, oleh dua pengurus.
button-relief-lepas-denda = Lepas denda
relief-no-fine = Tidak ada denda { $name } yang masih terbuka.
let-fine-go-why = Denda { $name } yang terbuka { RUPIAH($left) }. Dilepas karena apa? Boleh ditulis.
let-fine-go-summary =
    Lepas denda { $name } { RUPIAH($left) }: { $why }.
    Yang sudah dibayar tetap; angsurannya tidak berubah. Usulkan?
relief-ask-lepas-denda =
    { $by } mengusulkan denda { $name }, KSM { $ksm }, dilepas: { RUPIAH($left) }, { $why }.
    Angsurannya tidak berubah. Setuju?
relief-told-fine = { $name }, <cover>tambahan { RUPIAH($amount) } karena lewat tanggal tidak diminta lagi. Angsurannya seperti biasa.</cover>
