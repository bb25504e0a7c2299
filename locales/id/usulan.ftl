### Usulan warga: nomor, judul, rembug, hasilnya. Pengusul dikabari di setiap langkah.

home-usulan = Usulan
# Kartu untuk yang mengurus. $place "RT 03" atau kosong, $n berapa usulan yang digabung, $status sampai mana.
usulan-card =
    { $number }{ $place }, { $village }. { $title }
    { $text }{ $thing }
    { $status }{ $n ->
        [1] {""}
       *[other] {" "}· dari { $n } orang
    }
usulan-place = , { $place }
usulan-line-village = { $village }:{" "}
usulan-untitled = (belum berjudul)
usulan-named = : { $title }
usulan-called = {" "}({ $title })
usulan-is-diterima = Diterima
usulan-is-rembug = Dibawa ke rembug: { $where }
usulan-is-disetujui = Disetujui
usulan-is-belum = Belum bisa: { $why }
usulan-where = kumpulan KSM { $ksm }, { DATE($on) }
usulan-why-dana = dananya belum ada
usulan-why-wewenang = bukan wewenang kelurahan ini
usulan-why-bahas = perlu dibahas lagi
button-usulan-title = Tulis judul
button-usulan-merge = Gabung
button-usulan-merge-with = Gabung { $number }
button-usulan-meeting = Bawa ke rembug
button-usulan-agree = Disetujui
button-usulan-not-now = Belum bisa
button-usulan-list = Lihat usulan
button-usulan-propose = Kirim usulan

# Daftar. $village hanya bila beberapa desa, $title judul dari petugas.
usulan-line = { $number } { $village }{ $title } — { $status }
usulan-page =
    Usulan yang masih jalan:
    { $lines }
usulan-page-empty = Tidak ada usulan yang menunggu.
usulan-list =
    Usulan warga { $village }:
    { $lines }
usulan-none = Belum ada usulan di sini. Punya usulan? Kirim saja, boleh suara.
usulan-agenda = Usulan { $number }{ $title }
# Kepada ketua dan sekretaris KSM. $about judul atau kata pertamanya, bisa kosong.
usulan-for-leader = Di kumpulan { DATE($on) }, tolong bahas usulan { $number }{ $about }

# Isian petugas.
usulan-title-title =
    { $number }: { $text }
    Tulis judulnya, pendek, tanpa nama orang. Semua warga bisa membaca.
usulan-merge-which = { $number } digabung dengan usulan nomor berapa?
usulan-meeting-where =
    { $number } dibawa ke rembug mana? Pilih, atau tulis sendiri ("Rembug RW, Sabtu 5 Desember").
    { $lines }
usulan-meeting-line = { $number }. { $ksm }, { DATE($on) }
choice-usulan-meeting = { $ksm }, { DATE($on) }
usulan-why-why = Mengapa { $number } belum bisa? Pengusulnya akan membaca alasan ini.
choice-usulan-why-dana = Dananya belum ada
choice-usulan-why-wewenang = Bukan wewenang kelurahan
choice-usulan-why-bahas = Perlu dibahas lagi
usulan-no-such = Usulan U-{ $number } tidak ada, atau sudah digabung.
usulan-merged-before = { $number } sudah digabung dengan usulan lain.
usulan-not-at-meeting = { $number } belum dibawa ke rembug.
usulan-decided-before = { $number } sudah disetujui.
usulan-ask-result = { $number } ({ $about }) sudah dirembug. Hasilnya?
usulan-meeting-off = Kumpulannya batal, jadi { $number } menunggu dibawa ke rembug lain.

# Kepada pengusul, di setiap langkah. $about judulnya, bisa kosong.
usulan-merged-told = Usulan { $number } sama dengan { $into }{ $about }, jadi digabung. Hasilnya tetap saya kabarkan ke sini.
usulan-meeting-told = Usulan { $number }{ $about } dibawa ke rembug: { $where }. Hasilnya saya kabarkan.
usulan-agreed-told = Usulan { $number }{ $about } disetujui di rembug. Terima kasih sudah mengusulkan.
usulan-not-now-told = Usulan { $number }{ $about } belum bisa sekarang: { $why }. Terima kasih sudah mengusulkan; kalau ada tambahan, balas pesan ini.
# Judul atau tanya-jawab yang menyebut tunggakan seseorang.
words-name-a-debtor = Yang ini saya tahan. Tunggakan tidak ditulis untuk umum dengan nama atau jumlah. Tulis lagi tanpa itu, ya.
