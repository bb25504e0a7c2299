### Sambutan ingkang sampun cair lajeng dipunwangsulaken wetah saderengipun angsuran sepisan: mboten saestu. Tansah kalih pengurus.

button-relief-tidak-jadi = Mboten saestu
relief-why-no-payout = { $name } mboten kagungan sambutan ingkang cair lumantar mriki lan taksih mlampah. Sambutan saking buku kertas dipunrampungaken mawi pelunasan.
relief-why-was-paid = Sampun wonten angsuranipun { $name } ingkang mlebet, dados sambutan menika sampun mlampah. Menawi badhe dipunrampungaken, mangga dipuntampi pelunasanipun. Menawi angsuranipun klentu, serat koreksi lan nomer kuitansinipun rumiyin.
relief-why-was-covered = Sampun wonten angsuranipun { $name } ingkang dipuntalangi tiyang sanes. Mangga dipuntampi pelunasanipun, utawi talanganipun dipunrampungaken rumiyin mawi koreksi lan nomer kuitansinipun.
# $on: hari angsuran pertama.
relief-why-first-due = Angsuran sepisan { $name } sampun dumugi dintenipun, { DATE($on) }. Sasampunipun menika sambutan dipunrampungaken mawi pelunasan.
# $on: hari cair. $left: jumlah yang cair.
carry-loan-back-till =
    Sambutanipun { $name } ingkang cair { DATE($on) }, { RUPIAH($left) }, mboten saestu dipunagem.
    Artanipun sampun wangsul wetah ing kas UPK lan sampun dipunetang?
choice-in-the-till = Sampun ing kas, wetah
choice-not-in-the-till = Dereng
carry-loan-back-cash-first = Mangga dipuntampi lan dipunetang rumiyin { RUPIAH($left) } saking { $name }. Menawi sampun ing kas, pencet Sampun ing kas. Menawi wangsul namung saperangan, dipuntampi minangka angsuran.
carry-loan-back-why = Amargi menapa? Kenging dipunserat.
choice-relief-berubah = Ewah penggalih
choice-relief-ada-uang = Sampun wonten arta sanes
# $others: anggota lain di pinjaman KSM yang sama.
carry-loan-back-summary =
    Sambutanipun { $name }, { RUPIAH($left) } ingkang cair { DATE($on) }, mboten saestu: { $why }.
    Artanipun sampun ing kas. Kertunipun dados nol, tanpa jasa.{ $others ->
        [0] {""}
       *[other] {" "}Sambutanipun { $others } tiyang sanes ing KSM menika tetep mlampah.
    } Dipunusulaken?
relief-ask-tidak-jadi =
    { $by } nyathet sambutanipun { $name }, KSM { $ksm }, mboten saestu: { $why }. { RUPIAH($left) } ingkang cair { DATE($on) } sampun wangsul ing kas.
    Kertunipun dados nol, tanpa jasa.{ $others ->
        [0] {""}
       *[other] {" "}Sambutanipun { $others } tiyang sanes ing KSM menika tetep mlampah.
    } Artanipun pancen wonten ing kas? Sarujuk?
# Kepada peminjam.
relief-told-not-taken =
    Matur nuwun, { $name }. { RUPIAH($amount) } sampun dipuntampi wangsul { $by }. No. { $number }.
    <cover>Sambutan menika mboten saestu: mboten wonten angsuran lan mboten wonten jasa.</cover> Leres mekaten?
not-taken-undone = Cathetan menika sampun dipunbatalaken. Kabaripun wonten ing nginggil.
# Kepada pengawas atau koordinator yang bukan salah satu dari keduanya. $by: yang mengusulkan, $second: yang setuju.
not-taken-denied =
    { $name } matur mboten leres: sambutan { RUPIAH($amount) } mboten saestu, artanipun wangsul ing kas ({ $number }).
    Dipuncathet { $by }, dipunsarujuki { $second }. Mangga dipuntangleti kekalihipun lan kasipun dipunetang. Menawi artanipun mboten wangsul, petugas UPK dipunsuwuni nyerat "koreksi { $number }".
button-not-taken-stands = Artanipun pancen wangsul
button-not-taken-look = Ningali ingkang mboten saestu
overview-not-taken = { $name } matur arta sambutanipun mboten wangsul ing kas
not-taken-stands-told = { $by } sampun tanglet lan ngetang: <cover>{ RUPIAH($amount) } pancen wangsul ing kas, sambutanipun mboten saestu.</cover> Menawi taksih mboten cocog, mangga tanglet dhateng kula.
# Di catatan peminjam dan laporan bulan.
record-not-taken = Sambutan { SHORTDATE($on) }, { RUPIAH($lent) }: mboten saestu, artanipun dipunwangsulaken wetah.
report-relief-not-taken = Mboten saestu wulan menika, artanipun wangsul ing kas: { RUPIAH($amount) }
