cover-whom =
    Mbayaraken angsuranipun sinten?
    { $lines }
cover-no-such-name =
    Mboten wonten "{ $words }" ingkang gadhah angsuran ing KSM menika. Sinten?
    { $lines }
cover-nobody = Ing KSM { $ksm } mboten wonten anggota sanes ingkang gadhah angsuran.
cover-who = Sinten ingkang mbayar?
cover-amount = Pinten ingkang kabayaraken kagem { $name }?
# $name: anggota yang dibayarkan
cover-cover = Arta kagem { $name } menika mangke dipungantos, utawi hibah?
choice-talangan = Talangan, mangke dipungantos
choice-hibah = Hibah, mboten perlu dipungantos
choice-kas = Saking kas KSM, dipungantos
cover-kas-holds = Kas KSM isinipun { RUPIAH($kas) }, mboten cekap. Kanthi cara sanes?
cover-kas-short = Kas KSM mboten cekap. Mboten wonten ingkang kacathet.
cover-to = Artanipun dipunasta sinten sapunika?
# $cover: talangan, kas, hibah. $whom: pembawa uang, $known 0 bila langsung ke UPK
cover-claimed =
    Angsuran { RUPIAH($amount) } kagem { $name } dipunlapuraken{ $known ->
        [0] .
       *[other] , lumantar { $whom }.
    } { $cover ->
        [hibah] Minangka hibah.
        [kas] Saking kas KSM, mangke dipungantos.
       *[other] Minangka talangan, mangke dipungantos.
    } Dereng sah ngantos artanipun katampi.
# $whom: siapa yang mengecek rekening, $known 0 bila belum ada.
cover-by-bank =
    Angsuran { RUPIAH($amount) } kagem { $name } lumantar transfer dipuncathet, buktinipun kasimpen. { $cover ->
        [hibah] Minangka hibah.
        [kas] Saking kas KSM, mangke dipungantos.
       *[other] Minangka talangan, mangke dipungantos.
    } { $known ->
        [0] Petugas UPK
       *[other] { $whom } (UPK)
    } mriksani rekening. Dereng sah ngantos artanipun mlebet.
cover-photo = Mangga dipunkintun foto bukti transfer { RUPIAH($amount) } kagem angsuran { $name }. Cacah lan tanggalipun kedah kawaos.
# Kepada anggota yang dibayarkan. $payer: siapa yang membayar
cover-for-you =
    { $name }, { $payer } lapur <cover>mbayaraken angsuran { RUPIAH($amount) } kagem { YOU($title) }{ $cover ->
        [hibah] {""}, hibah
        [kas] {""}, saking kas KSM, mangke dipungantos
       *[other] {""}, talangan, mangke dipungantos
    }</cover>. Dereng sah. Menawi mboten cocog, mangga takon dhateng kula.
cover-counted =
    { $name }, sah: <cover>angsuran { RUPIAH($amount) } kabayaraken { $cover ->
        [kas] kas KSM
       *[other] { $payer }
    }</cover>. Nomor { $number }.{ $cover ->
        [hibah] {""}
       *[other] {" "}Mangke dipungantos, nggih.
    }
cover-surplus = Saking kuitansi { $number }, <cover>{ RUPIAH($amount) }</cover> langkung saking ingkang perlu. Tetep kacathet kagunganipun { YOU($title) } ing UPK.
cover-mine =
    Talangan{ $kas ->
        [0] {""}
       *[other] {" "}kas KSM
    } kagem { $name }: { RUPIAH($amount) } dereng dipungantos.
cover-owed =
    Katalangan { $kas ->
        [0] { $payer }
       *[other] kas KSM
    }: { RUPIAH($amount) }, dereng dipungantos.
cover-the-box = kas KSM
# Kepada bendahara. $name: siapa yang sudah mengganti ke kas untuk kuitansi yang lalu dibatalkan
cover-box-owes = Kas KSM perlu mangsulaken { RUPIAH($amount) } dhateng { $name }: kuitansi talanganipun dipunbatalaken.
button-given-back = Sampun dipungantos { $name }
cover-back-amount = Pinten ingkang sampun dipungantos { $name }?
cover-back-above = Talangan kagem { $name } kantun { RUPIAH($owed) }. Pinten ingkang dipungantos?
cover-back-done =
    Kacathet: { $name } nggantos { RUPIAH($amount) }.{ $left ->
        [0] {" "}Sampun lunas.
       *[other] {" "}Kantun { RUPIAH($left) }.
    }
# Kepada anggota yang mengganti
cover-back-told =
    { $payer } nyathet: <cover>talangan sampun dipungantos { RUPIAH($amount) }{ $left ->
        [0] , rampung
       *[other] , kantun { RUPIAH($left) }
    }</cover>. Matur nuwun.
# Kuitansi untuk yang membayarkan
receipt-cover = Sah. { $receiver } (UPK) sampun nampi <cover>angsuran { RUPIAH($amount) } kagem { $whom }</cover>. Nomer { $number }. Matur nuwun, { $name }.
receipt-cover-bank = Sah. <cover>Angsuran { RUPIAH($amount) } kagem { $whom }</cover> sampun mlebet bank UPK, dipunpriksa { $receiver }. Nomer { $number }. Matur nuwun, { $name }.
# $name yang dibantu; sisa pinjamannya tidak disebut.
cover-amount-sure = { RUPIAH($amount) } kangge { $name }, leres samanten? Menawi leres, mangga dipunpencet; menawi mboten, kaserat malih.
# $amount sudah dilaporkan untuk $name.
cover-again = { RUPIAH($amount) } kangge { $name } sampun dipunlapuraken lan dereng dipunetang. Menika arta sanes malih?
