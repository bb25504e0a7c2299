### Masuk dan mengundang. Sapaan hangat, tidak menagih, tidak minta data.

# Tempat seseorang. $ksm nama KSM tanpa kata "KSM".
joining-in-ksm = KSM { $ksm }
# $bkm nama BKM.
joining-in-bkm = { $bkm }

# Layar pertama sesudah menekan tautan. $name nama panggilan di buku, $place KSM atau BKM.
joining-consent =
    Sugeng rawuh, { $name }, { $place }. Kula Guyub, juru cathet. Kula mboten nate nyuwun arta, PIN, utawi foto KTP.
    Menapa kepareng kula nyimpen asma, tabungan, lan angsuranipun { $name }? Kenging dipuntolak, kenging kendel kapan kemawon.
# Untuk pengurus tanpa tempat di KSM.
joining-consent-office =
    Sugeng rawuh, { $name }, { $place }. Kula Guyub, juru cathet. Kula mboten nate nyuwun arta, PIN, utawi foto KTP.
    Menapa kepareng kula nyimpen asma lan ayahanipun { $name }, sarta ingkang dipuntindakaken lumantar mriki? Kenging dipuntolak, kenging kendel kapan kemawon.
# Untuk pengurus yang juga anggota.
joining-consent-office-and-seat =
    Sugeng rawuh, { $name }, { $place }. Kula Guyub, juru cathet. Kula mboten nate nyuwun arta, PIN, utawi foto KTP.
    Menapa kepareng kula nyimpen asma lan ayahanipun { $name }, ugi tabungan lan angsuranipun minangka anggota? Kenging dipuntolak, kenging kendel kapan kemawon.
joining-yes = Nggih, mangga
joining-no = Mboten
joining-declined = Inggih, mboten wonten ingkang kula simpen. Menawi benjing kersa, mangga pencet malih tautan ingkang sami.

# Sesudah setuju, sebelum ketua menekan [Leres]. $leader yang ditanya.
joining-waits = Matur nuwun, { $name }. Kantun ngentosi { $leader } mesthekaken, mangke kula aturi kabar.
joining-waits-for-a-leader = Matur nuwun, { $name }. Kantun ngentosi ketua mlebet lan mesthekaken, mangke kula aturi kabar.
# Sesudah terbuka. $several 1: HP ini mewakili lebih dari satu orang.
joining-welcome = { $several ->
        [0] Sampun kabikak. { $name }, { $place }: sumangga milih ing ngandhap.
       *[other] Sampun kabikak. HP menika samenika ugi kagem { $name }, { $place }.
    }
joining-refused =
    Nuwun sewu, tautan menika mboten saged dipunagem. Mangga nyuwun ingkang enggal dhateng ketua KSM utawi ingkang ngundang.
    Ing buku mboten wonten ingkang ewah.
joining-not-known = Nuwun sewu, ketua dereng tepang kaliyan HP menika, dados dereng kula bikak. Mangga manggihi ketua; mangke saged dipunundang malih.
# Kepada HP yang lama, kalau orangnya masuk lewat HP lain.
joining-moved = { $name } samenika mlebet lumantar HP sanes, dados ing HP menika kula tutup. Menawi sanes panjenenganipun, enggal paring kabar dhateng ketua utawi UPK.

# Kepada ketua. $name nama panggilan, $place KSM.
joining-is-it-them = { $name }, { $place }, mlebet lumantar kertu undangan. Menapa leres panjenenganipun?
joining-is-it-them-family = { $name }, { $place }, mlebet lumantar HP kulawarga. Menapa leres panjenenganipun? Menawi izinipun dipunwaosaken, pencet [Leres, kula waosaken].
joining-read-aloud = Leres, kula waosaken
joining-is-them = Leres
joining-is-not-them = Sanes
joining-approved = Matur nuwun. { $name } sampun saged ngagem Guyub.
joining-rejected = Inggih, HP menika mboten kula bikak. Kertunipun { $name } saged dipundamel malih.
joining-again = Ngundang malih
# Kepada yang mengundang: tautan ditekan sesudah habis waktunya.
joining-expired = Undanganipun { $name } nembe dipunpencet, nanging sampun telas wekdalipun. Menapa kadamel ingkang enggal?
# Kepada yang mengundang: tautan ditekan dari HP lain.
joining-tried-elsewhere = Tautan undanganipun { $name } dipunpencet saking HP sanes. Kula tolak, mboten wonten ingkang kabikak.

# Siapa yang diundang. $count jumlahnya, $lines daftar bernomor bila lebih dari enam.
invite-whom = { $count ->
        [1] Kantun setunggal ingkang dereng mlebet. Sinten ingkang dipunundang?
       *[other] { $count } tiyang dereng mlebet. Sinten ingkang dipunundang?
    }
    { $lines }
invite-line = { $n } · { $who }
invite-more = ... lan { $more } malih. Asmanipun kaserat kemawon.
# Satu orang di daftar. $number nomor di buku, $role sebutan jabatan, $ksm nama KSM.
invite-a-member = { $name }, { $ksm } nomer { $number }
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
    Mboten wonten "{ $words }" ing antawisipun ingkang dereng mlebet. Mangga kaserat asma utawi nomeripun.
    { $lines }
invite-several = Wonten sawetawis "{ $words }". Ingkang pundi?
invite-not-yours = Ingkang ngundang anggota inggih menika ketua KSM; ingkang ngundang pengurus inggih menika UPK utawi fasilitator.
invite-everybody-joined = Sedaya ingkang saged dipunundang saking mriki sampun mlebet.
invite-has-joined = { $name } sampun mlebet.
invite-not-ready = Tautanipun dereng saged kadamel. Mangga dipuncobi malih sekedhap.

# Kartu undangan, untuk diteruskan. $link tautan, $on dan $at batas waktunya.
invite-card =
    Undangan Guyub kagem { $name }, { $place }.
    Pencet tautan menika, lajeng pencet START (Mulai): { $link }
    Namung kagem { $name }, kangge sepisan, ngantos { FULLDATE($on) } jam { HOUR($at) }.
    Guyub mboten nate nyuwun arta, PIN, utawi foto KTP.
invite-forward-member = Ing nginggil undanganipun. Terusaken dhateng { $name } piyambak, sampun ngantos dhateng grup. Mangke kula taken: leres panjenenganipun?
invite-forward-officer = Ing nginggil undanganipun. Terusaken dhateng { $name } piyambak, sampun ngantos dhateng grup: tautanipun mbikak jabatanipun.
