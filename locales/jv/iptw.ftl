### IPTW: insentif bagi yang membayar semua angsurannya tepat waktu. Hangat, singkat, tidak pernah di grup.

rules-name-iptw = IPTW (mbayar pas wekdalipun)
# $some 0 tidak ada; $rate seperti 10.
rules-iptw =
    { $some ->
        [0] mboten wonten
       *[other] { DECIMAL($rate) }% saking jasa ingkang dipunbayar, kangge ingkang lunas kanthi sedaya angsuran pas wekdalipun
    }
rules-example-iptw = Conto pinjeman { RUPIAH($amount) }, sedaya angsuran pas wekdalipun: IPTW nalika lunas { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    Pinten persen jasa ingkang dipunwangsulaken minangka IPTW dhateng anggota ingkang sedaya angsuranipun pas wekdalipun? 0 tegesipun mboten wonten. Lumampah kangge ingkang lunas wiwit tanggal aturan menika.
    Samenika: { $now }.

button-iptw = IPTW
# $total dan $n: belum diberikan; $lines per KSM.
iptw-page =
    { $n ->
        [0] IPTW: mboten wonten ingkang ngentosi dipunparingaken.
       *[other] IPTW ingkang saged dipunparingaken: { RUPIAH($total) } kangge { $n } tiyang.
        { $lines }
    }
    Mangga pilih KSM.
iptw-of-ksm = { $ksm }: { $n } tiyang, { RUPIAH($amount) }
iptw-nobody =
    Dereng wonten ingkang angsal IPTW. Aturanipun: { DECIMAL($rate) }% jasa, kangge ingkang lunas kanthi sedaya angsuran pas wekdalipun.
# $office 1: ditanya pengurus UPK.
iptw-no-rule =
    { $office ->
        [1] BKM menika mboten maringi IPTW. Menawi dipunsarujuki, mangga lumantar "ubah aturan", [Pinjeman], [IPTW].
       *[other] BKM menika mboten ngginakaken IPTW.
    }
# $had dan $n_had: sudah diberikan dan diterima.
iptw-ksm =
    IPTW KSM { $ksm }: { $n ->
        [0] mboten wonten ingkang ngentosi dipunparingaken.
       *[other] { RUPIAH($total) } kangge { $n } tiyang.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}Lan { $more } larik malih.
    }{ $n_had ->
        [0] {""}
       *[other] {" "}Sampun katampi: { RUPIAH($had) } dening { $n_had } tiyang.
    }
# $rate persen; $on hari lunasnya.
iptw-line = { $name }: jasa { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, lunas { SHORTDATE($on) }
iptw-waits = { $name }: { RUPIAH($amount) } ngentosi pengurus kaping kalih
iptw-given =
    { $name }: { RUPIAH($amount) } sampun dipunparingaken ({ $number }), { $says ->
        [no] criyosipun dereng katampi
       *[none] dereng wonten wangsulan
    }
# Sesudah diberikan ada kuitansi yang dibetulkan. $now: menurut kartu sekarang, 0 tidak dapat.
iptw-changed-since =
    { $name }: sampun dipunparingi { RUPIAH($amount) } ({ $number }), miturut kertu samenika { $now ->
        [0] mboten angsal
       *[other] { RUPIAH($now) }
    }. Buku mboten narik wangsul; mangga dipunrembag kanthi sae
button-iptw-give = Paringaken
button-iptw-list = Daftar PDF
button-iptw-sheet = Daftar Excel
iptw-none-now = Mboten wonten IPTW ingkang ngentosi dipunparingaken ing KSM menika.
iptw-own = IPTW piyambak dipunparingaken petugas sanes utawi koordinator.
iptw-not-as-shown = Daftaripun sampun ewah wiwit dipunbikak. Mangga bikak malih: serat "iptw".

give-iptw-who = Dipunparingaken dhateng sinten?
choice-iptw-all = Sedaya { $n } tiyang, { RUPIAH($amount) }
choice-iptw-one = { $name }, { RUPIAH($amount) }
give-iptw-till =
    Tunai menapa lumantar bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
give-iptw-on = Dipunparingaken tanggal pinten?
give-iptw-note = Mangga kintun foto daftar ingkang sampun dipuntandhatangani, utawi serat sinten seksinipun.
give-iptw-note-please = Mangga kintun foto daftaripun, utawi serat sinten seksinipun.
iptw-before = Pinjemanipun nembe lunas { FULLDATE($on) }. Saderengipun, IPTW dereng wonten.
iptw-voucher-ask =
    { $by } nyathet: { $fact }
    { $n } tiyang:
    { $lines }
    Menapa cocok kaliyan daftar ingkang dipuntandhatangani?
iptw-gets = { $name } { RUPIAH($amount) }
iptw-changed = Kertunipun { $name } sampun ewah wiwit dipunserat, dados mboten cocok malih. Mangga pencet [Mboten], lajeng petugas nyerat ingkang enggal.
iptw-in-their-hands = { $names } sampun matur nampi artanipun, dados bukti menika mboten saged dipunbatalaken.

# Kepada yang mendapat. $by petugas UPK; $aloud 1: HP keluarga, ditanyakan di kumpulan.
iptw-received-ask =
    { $name }, wonten kabar sae saking { $by } (UPK): <cover>sedaya angsuran { YOU($title) } pas wekdalipun ngantos lunas, pramila saperangan jasanipun wangsul, IPTW { RUPIAH($amount) }. Matur nuwun</cover>. { $aloud ->
        [0] Menapa sampun katampi?
       *[other] Mangke dipuntangletaken ing kempalan.
    }
button-iptw-received = Sampun kula tampi
button-iptw-not-yet = Dereng
iptw-received = Matur nuwun, { $name }. IPTW { RUPIAH($amount) } sampun katampi, kacathet.
iptw-denied = Inggih. { $by } kula aturi pirsa. Menawi mangke sampun katampi, mangga pencet [Sampun kula tampi].
iptw-denied-told = { $name } mangsuli IPTW { RUPIAH($amount) } (bukti { $number }) dereng katampi. Nyuwun dipunparingaken, utawi dipunrembag rumiyin.
iptw-answered = Menika sampun dipunwangsuli.
iptw-not-there = Cathetan IPTW menika sampun dipunbatalaken. Menawi artanipun wonten, mangga tanglet dhateng UPK.
iptw-aloud-only = HP menika dipunagem sesarengan, dados menika dipuntangletaken ing kempalan.
iptw-aloud =
    Mangga tanglet nomer { $number } ing kempalan candhakipun: IPTW { RUPIAH($amount) } saking { $by }, { SHORTDATE($on) }, sampun katampi?
    Kados pundi wangsulanipun?
iptw-undone-told = { $name }, cathetan <cover>IPTW { RUPIAH($amount) }</cover> dipunbatalaken UPK amargi klentu nyerat. Menawi artanipun sampun wonten ing { $name }, mangga matur dhateng UPK.

# Ditanya anggota sendiri.
iptw-own-given = { $name }: IPTW { RUPIAH($amount) } sampun dipunparingaken, bukti { $number }.
iptw-own-due = { $name }: IPTW { RUPIAH($amount) }, { DECIMAL($rate) }% saking jasa { RUPIAH($jasa) }. UPK maringaken kanthi daftar ingkang dipuntandhatangani.
iptw-own-may = { $name }: menawi sedaya angsuran pas wekdalipun ngantos lunas, { DECIMAL($rate) }% jasanipun wangsul (IPTW).
iptw-own-none = { $name }: dereng wonten IPTW. Ingkang lunas kanthi sedaya angsuran pas wekdalipun angsal wangsul { DECIMAL($rate) }% jasanipun.

# Daftar yang ditandatangani.
iptw-list = Daftar IPTW KSM { $ksm }: { $n } tiyang, { RUPIAH($amount) }. Tandha tangan nalika artanipun katampi.
drawing-iptw-file = Daftar IPTW, { FULLDATE($on) }
drawing-iptw-title = DAFTAR INGKANG NAMPI IPTW
drawing-iptw-of = KSM { $ksm }, { FULLDATE($on) }
drawing-iptw-how = Insentif kangge anggota ingkang lunas kanthi sedaya angsuran pas wekdalipun: saperangan saking jasa ingkang dipunbayar, dipunbulataken mandhap dhateng atusan rupiah. Tandha tangan nalika arta katampi; ingkang mboten saged rawuh, seksinipun.
drawing-iptw-lent = Pinjeman
drawing-iptw-rate = Persen
drawing-iptw = IPTW
xlsx-iptw = IPTW
xlsx-iptw-title = Daftar ingkang nampi IPTW KSM { $ksm }, { FULLDATE($on) }
xlsx-head-name = Asma
xlsx-head-percent = Persen
xlsx-head-iptw = IPTW
xlsx-head-signature = Tandha tangan

# Kenapa? $since cair, $on lunas; $why kenapa tidak dapat.
why-iptw = IPTW KSM { $ksm }, saking kertunipun saben anggota:
why-iptw-own = IPTW { $name }, saking kertunipun:
why-iptw-due = { $name }: pinjeman { RUPIAH($lent) } cair { SHORTDATE($since) }, { $n } angsuran sedaya pas wekdalipun, lunas { SHORTDATE($on) }. Jasa ingkang dipunbayar { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, mandhap dhateng atusan.
why-iptw-given = { $name }: { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, dipunparingaken { SHORTDATE($on) } ({ $number }), dipunserat { $by }, dipunsarujuki { $second }.
why-iptw-none =
    { $n } kertu mboten angsal: { $why ->
        [restructured] dipunjadwal malih utawi dipunpungkasi
        [open] dereng lunas
        [covered] wonten ingkang dipunbiyantu (tanggung renteng)
        [late] wonten angsuran ingkang kelangkung tanggalipun
       *[rules] miturut aturan nalika lunas
    }.

# Kuitansi dibatalkan sesudah IPTW-nya diberikan. $done kalimat pembatalannya.
iptw-beside =
    { $done }
    IPTW { RUPIAH($amount) } kangge { $name } (bukti { $number }) sampun dipunparingaken; miturut kertu samenika mboten malih mekaten. Buku mboten narik wangsul: mangga dipunrembag kanthi sae.
iptw-changed-told = Kuitansinipun { $name } dipunbatalaken, mangka IPTW { RUPIAH($amount) } (bukti { $number }) sampun dipunparingaken. Miturut kertu samenika mboten malih mekaten. Buku mboten narik wangsul: mangga dipunrembag kanthi sae.

# Data saya. $stands 0: catatannya dibatalkan; $says kata yang menerima.
mydata-iptw =
    { FULLDATE($on) }: IPTW { RUPIAH($amount) } { $stands ->
        [0] kacathet lajeng dipunbatalaken
       *[other] { $says ->
            [yes] katampi
            [no] kacathet dipunparingaken, criyosipun dereng katampi
           *[none] dipunparingaken, dereng dipunwangsuli
        }
    }
