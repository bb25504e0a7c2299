### Masuk dan mengundang. Sapaan hangat, tidak menagih, tidak minta data.

# Tempat seseorang. $ksm nama KSM tanpa kata "KSM".
joining-in-ksm = KSM { $ksm }
# $bkm nama BKM.
joining-in-bkm = { $bkm }

# Layar pertama sesudah menekan tautan. $name nama panggilan di buku, $place KSM atau BKM.
joining-consent =
    Selamat datang, { $name }, { $place }. Saya Guyub, juru catat. Saya tidak pernah minta uang, PIN, atau foto KTP.
    Bolehkah saya menyimpan nama, tabungan, dan angsuran { $name }? Boleh menolak, boleh berhenti kapan saja.
# Untuk pengurus tanpa tempat di KSM.
joining-consent-office =
    Selamat datang, { $name }, { $place }. Saya Guyub, juru catat. Saya tidak pernah minta uang, PIN, atau foto KTP.
    Bolehkah saya menyimpan nama dan tugas { $name }, serta apa yang dikerjakan lewat sini? Boleh menolak, boleh berhenti kapan saja.
# Untuk pengurus yang juga anggota.
joining-consent-office-and-seat =
    Selamat datang, { $name }, { $place }. Saya Guyub, juru catat. Saya tidak pernah minta uang, PIN, atau foto KTP.
    Bolehkah saya menyimpan nama dan tugas { $name }, juga tabungan dan angsurannya sebagai anggota? Boleh menolak, boleh berhenti kapan saja.
joining-yes = Ya, boleh
joining-no = Tidak
joining-declined = Baik, tidak ada yang saya simpan. Kalau berubah pikiran, tekan lagi tautan yang sama.

# Sesudah setuju, sebelum ketua menekan [Betul]. $leader yang ditanya.
joining-waits = Terima kasih, { $name }. Tinggal menunggu { $leader } memastikan, nanti saya kabari.
joining-waits-for-a-leader = Terima kasih, { $name }. Tinggal menunggu ketua masuk dan memastikan, nanti saya kabari.
# Sesudah terbuka. $several 1: HP ini mewakili lebih dari satu orang.
joining-welcome = { $several ->
        [0] Sudah terbuka. { $name }, { $place }: silakan pilih di bawah.
       *[other] Sudah terbuka. HP ini sekarang juga untuk { $name }, { $place }.
    }
joining-refused =
    Maaf, tautan ini tidak bisa dipakai. Minta yang baru ke ketua KSM atau yang mengundang, ya.
    Di buku tidak ada yang berubah.
joining-not-known = Maaf, ketua belum mengenali HP ini, jadi belum saya buka. Temui ketua, ya; nanti bisa diundang lagi.
# Kepada HP yang lama, kalau orangnya masuk lewat HP lain.
joining-moved = { $name } sekarang masuk lewat HP lain, jadi di HP ini saya tutup. Kalau bukan beliau, segera kabari ketua atau UPK.

# Kepada ketua. $name nama panggilan, $place KSM.
joining-is-it-them = { $name }, { $place }, masuk lewat kartu undangan. Betul beliau?
joining-is-it-them-family = { $name }, { $place }, masuk lewat HP keluarga. Betul beliau? Kalau izinnya dibacakan, pilih [Betul, saya bacakan].
joining-read-aloud = Betul, saya bacakan
joining-is-them = Betul
joining-is-not-them = Bukan
joining-approved = Terima kasih. { $name } sudah bisa memakai Guyub.
joining-rejected = Baik, HP itu tidak saya buka. Kartu { $name } bisa dibuat lagi.
joining-again = Undang lagi
# Kepada yang mengundang: tautan ditekan sesudah habis waktunya.
joining-expired = Undangan { $name } baru ditekan, tetapi sudah habis waktunya. Buat yang baru?
# Kepada yang mengundang: tautan ditekan dari HP lain.
joining-tried-elsewhere = Tautan undangan { $name } ditekan dari HP lain. Saya tolak, tidak ada yang terbuka.

# Siapa yang diundang. $count jumlahnya, $lines daftar bernomor bila lebih dari enam.
invite-whom = { $count ->
        [1] Tinggal satu yang belum masuk. Undang siapa?
       *[other] { $count } orang belum masuk. Undang siapa?
    }
    { $lines }
invite-line = { $n } · { $who }
invite-more = ... dan { $more } lagi. Tulis saja namanya.
# Satu orang di daftar. $number nomor di buku, $role sebutan jabatan, $ksm nama KSM.
invite-a-member = { $name }, { $ksm } nomor { $number }
invite-a-ksm-officer = { $name }, { $role } { $ksm }
invite-an-officer = { $name }, { $role }
invite-role-ketua = ketua
invite-role-sekretaris = sekretaris
invite-role-bendahara = bendahara
invite-role-petugas-upk = petugas UPK
invite-role-koordinator = koordinator
invite-role-pengawas = pengawas
invite-role-fasilitator = fasilitator
invite-role-admin = admin
invite-role-warga = warga
# $words yang ditulis.
invite-no-such-name =
    Tidak ada "{ $words }" di antara yang belum masuk. Tulis nama atau nomornya.
    { $lines }
invite-several = Ada beberapa "{ $words }". Yang mana?
invite-not-yours = Yang mengundang anggota adalah ketua KSM; yang mengundang pengurus adalah UPK atau fasilitator.
invite-everybody-joined = Semua yang bisa diundang dari sini sudah masuk.
invite-has-joined = { $name } sudah masuk.
invite-not-ready = Tautannya belum bisa dibuat. Coba lagi sebentar, ya.

# Kartu undangan, untuk diteruskan. $link tautan, $on dan $at batas waktunya.
invite-card =
    Undangan Guyub untuk { $name }, { $place }.
    Tekan tautan ini, lalu tekan START (Mulai): { $link }
    Hanya untuk { $name }, sekali pakai, sampai { FULLDATE($on) } jam { HOUR($at) }.
    Guyub tidak pernah minta uang, PIN, atau foto KTP.
invite-forward-member = Di atas ini undangannya. Teruskan ke { $name } sendiri, jangan ke grup. Nanti saya tanya: betul beliau?
invite-forward-officer = Di atas ini undangannya. Teruskan ke { $name } sendiri, jangan ke grup: tautannya membuka jabatan beliau.
