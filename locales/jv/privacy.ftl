### Rahasia dan hak: HP siapa, izin, apa yang disimpan. Tenang dan jelas; tidak ada yang dipaksa.

home-hp-rahasia = HP & wados

# Sesudah setuju. $name nama panggilan.
whose-phone = Matur nuwun, { $name }. HP menika dipunagem { $name } piyambak, utawi sareng kulawarga? Menawi sareng, angkanipun arta kula tutupi rumiyin.
phone-sendiri = Kula piyambak
phone-keluarga = Sareng kulawarga
# $then kalimat berikutnya.
phone-covered =
    Inggih. Angkanipun arta kula tutupi; menawi dipunpencet, nembe ketingal.
    { $then }
phone-page-own = HP menika kacathet: dipunagem piyambak. Angkanipun arta mboten kula tutupi. Menapa taksih makaten?
phone-page-family = HP menika kacathet: dipunagem sareng kulawarga. Angkanipun arta kula tutupi, kabar pribadi ngentosi [Waos]. Menapa taksih makaten?
phone-page-several = HP menika kangge tiyang sawetawis, dados angkanipun arta tansah kula tutupi, lan kabar pribadi ngentosi [Waos].
phone-now-own = Inggih, dipunagem piyambak. Wiwit samenika angkanipun arta mboten kula tutupi.
phone-now-family = Inggih, sareng kulawarga. Wiwit samenika angkanipun arta kula tutupi, lan kabar pribadi ngentosi [Waos].

about-one = Kagem { $name }: { $words }
# Di HP keluarga, pengganti kabar pribadi. $name nama panggilan.
letter-for = Wonten kabar saking KSM, namung kagem { $name }.
letter = Wonten kabar pribadi saking KSM ing HP menika.
letter-gone = Kabar menika sampun dangu, dados sampun mboten kula simpen. Mangga kaserat "saldo" utawi "sisa" kangge cathetan samenika.
button-read-letter = Waos

# Sesudah [Leres] di HP keluarga. $name pembayar.
voice-seen = Matur nuwun. Kula cathet: dipunpirsani ing HP kulawarga. { $name } piyambak mangke dipuntangleti malih ing kempalan candhakipun.

# [Tugas kula]. $number nomor di buku, $on hari kumpulan, $lines isi catatannya.
ask-aloud =
    Mugi kersa nyuwun pirsa dhateng nomer { $number } ing kempalan candhakipun. Cathetan { SHORTDATE($on) }, nembe dipunpirsani ing HP kulawarga:
    { $lines }
    Kados pundi ngendikanipun?
ask-aloud-line = { $purpose }{ $pot } { RUPIAH($amount) }
button-says-right = Ngendikanipun leres
button-says-wrong = Ngendikanipun klentu
# Kepada yang menulis catatan itu sendiri. $whom pengurus lain, $known 0 bila tidak ada.
ask-aloud-by-another =
    Cathetan { SHORTDATE($on) } nomer { $number } nembe dipunpirsani ing HP kulawarga. Ing kempalan candhakipun ingkang nyuwun pirsa { $known ->
        [0] petugas UPK
       *[other] { $whom }
    }, sanes ingkang nyerat.
heard-right = Matur nuwun. Kacathet: { $name } piyambak ngendika leres.
heard-wrong = Matur nuwun. Cathetanipun kula tahan; pengawas badhe nyuwun pirsa dhateng kekalihipun.

# Izin, satu layar satu hal. $name nama panggilan, $ksm nama KSM.
consent-reminders = { $name }, menapa kepareng kula ngengetaken menawi wonten dinten ingkang celak utawi cathetan ingkang dereng cocog? Paling kathah sapisan sadinten.
consent-reminders-meeting = { $name }, kempalan KSM { $ksm } sampun celak. Menapa kepareng kula ngengetaken saderengipun, ugi sanes wekdal? Paling kathah sapisan sadinten.
consent-news = { $name }, wonten kabar sosialisasi saking BKM. Menapa kepareng kabar kados mekaten kula kintun mriki? Paling kathah sapisan sadinten.
consent-peers = { $name }, menawi wonten angsuran ingkang dereng kacathet: menapa kepareng ketua lan bendahara KSM mangertos nomer bukunipun { $name }, supados saged ngrencangi?
consent-yes = Kepareng
consent-no = Mboten sisah
consent-noted-yes = Matur nuwun, { $name }. Menawi ewah penggalih: Sanesipun, lajeng [Data kula].
consent-noted-no = Inggih, { $name }, mboten kula kintun. Menawi ewah penggalih: Sanesipun, lajeng [Data kula].
# [Izin saya]. $stand: open, yes, no, withdrawn.
consent-page = { $lines }
consent-page-who = Izinipun { $name }:
consent-line = - { $what }: { $stand ->
        [yes] kepareng
        [no] mboten sisah
        [withdrawn] sampun dipuncabut
       *[open] dereng dipuntangleti
    }
consent-what-reminders = pangenget
consent-what-news = kabar sosialisasi
consent-what-peers = nomer buku kangge ketua lan bendahara
# $name kosong bila HP ini untuk satu orang saja.
consent-withdraw = Cabut { $what } { $name }
consent-give = Kepareng { $what } { $name }
consent-withdraw-all = Tutup akun { $name }
consent-withdrawn = Inggih, { $name }. Izin { $what } dipuncabut wiwit samenika.
# Saderengipun akun katutup dipunsuwuni pirsa sapisan.
consent-leave-sure = Akunipun { $name } badhe katutup? HP menika mboten dipunkabari malih. Buku arta tetep wonten KSM. Menawi badhe wangsul, perlu kertu saking ketua.
consent-leave-yes = Inggih, tutup
consent-withdrawn-all = Inggih, { $name }. HP menika kula tutup, mboten wonten malih ingkang kula kintun. Buku arta tetep wonten KSM. Menawi kersa malih, nyuwun kertu dhateng ketua.
# Kepada ketua. $number nomor di buku.
leader-somebody-left = Nomer { $number }, { $name }, nutup akunipun ing mriki. Wiwit samenika mugi kersa paring kabar langsung.

home-data-saya = Data kula

# [Data saya]. $name nama panggilan, $where KSM atau BKM.
mydata = { $lines }
mydata-kept = Babagan { $name } ({ $where }) ingkang kula simpen: asma lan RT, tabungan, angsuran, lapuran, wangsulan, lan izin.
mydata-nobody-looked = 30 dinten menika dereng wonten pengurus ingkang mirsani.
# $who yang melihat, $role jabatannya, $n berapa hari, $on terakhir.
mydata-looked = Dipunpirsani { $who } ({ $role }), { $n } dinten, pungkasan { SHORTDATE($on) }.
mydata-send-file = Kintun berkas
mydata-send-file-of = Kintun berkas: { $name }
mydata-wrong = Wonten ingkang klentu
mydata-wrong-of = Wonten ingkang klentu: { $name }
mydata-consents = Izin kula
mydata-file = Sedaya ingkang kula simpen babagan { $name }. Berkas menika mboten kula simpen; mugi dipunjagi, isinipun angka arta.
ask-correction-text = Menapa ingkang klentu, { $name }? Mangga kaserat utawi ngintun swanten; pengurus ingkang mangsuli, paling dangu tigang dinten.
correction-asked = Panyuwunan { $number } sampun kula aturaken dhateng { $who }. Wangsulanipun dumugi mriki paling dangu tigang dinten.
question-about-own-notes = Cathetan babagan piyambakipun klentu.{" "}

# Isi berkas: satu baris satu hal.
mydata-gap = ——
mydata-yes = inggih
mydata-no = mboten
mydata-head = Data { $name }, { $bkm }, dumugi { FULLDATE($on) }
mydata-fact = { $fact ->
        [name] Asma
        [nickname] Timbalan
        [title] Sebatan
        [sex] Jaler utawi estri
        [rt] RT
        [rw] RW
        [dusun] Dusun
        [phone] Nomer telepon saking daftar
        [poor] Katrangan miskin saking daftar
        [born_year] Taun lair
       *[language] Basa
    }: { $value }
mydata-since = wiwit { FULLDATE($since) }
mydata-since-until = { FULLDATE($since) } ngantos { FULLDATE($until) }
# $state: agreed, refused, replaced, parted, open.
mydata-merger = { FULLDATE($on) }: { $by } nyathet bilih larik menika lan { $other } satunggal tiyang{ $state ->
        [agreed] , dipungabung
        [parted] , lajeng kapisah malih
        [open] , ngentosi pengurus kaping kalih
       *[refused] , mboten sios dipungabung
    }
mydata-seat = Anggota KSM { $ksm }, nomer { $number }, { $since }
mydata-office = Ayahan: { $role }, { $since }
mydata-phone = Akun Telegram { $account }: { $state ->
        [active] dipunagem
        [waiting] ngentosi ketua
       *[ended] sampun katutup
    }, wiwit { FULLDATE($since) }
mydata-messages = Pesen ingkang taksih wonten tembungipun: { $n }. Tembungipun ical sasampunipun { $words } dinten; kintunan mentah sasampunipun { $raw } dinten.
mydata-savings = Tabungan ingkang sah: { RUPIAH($amount) }
mydata-loan = Bageyan sambutan KSM, kaparingaken { FULLDATE($on) }: pokok { RUPIAH($principal) }, jasa { RUPIAH($jasa) }, { $n } ambalan
# $kind jenis catatan, $ended bagaimana laporan itu berakhir, $says kata pemiliknya.
mydata-entry = { FULLDATE($on) }: { $kind ->
        [claim] dipunlapuraken
        [confirm] sah
        [hold] dipunasta pengurus
        [void] dipuntarik
        [reverse] dipunbatalaken
        [disburse] pinjeman kawedalaken
        [withdraw] dipunpendhet saking
        [give-back] talangan dipunlintoni
        [hand-back] titipan dipunwangsulaken
        [recover] pemulihan
        [reschedule] dipunjadwal malih
        [write-off] dipunhapus buku
        [carry] ndherek pindhah KSM
        [move] pindhah KSM
       *[other] saldo wiwitan
    }{ $purpose } { RUPIAH($amount) }{ $ended ->
        [confirm] , lajeng sah
        [void] , lajeng dipuntarik
       *[none] {""}
    }{ $says ->
        [betul] , ngendikanipun leres
        [tidak] , ngendikanipun klentu
        [dilihat] , dipunpirsani ing HP kulawarga
       *[none] {""}
    } { $number }
mydata-application = { FULLDATE($on) }: dipunsuwun { RUPIAH($amount) } kangge { $purpose } lumantar KSM { $ksm }{ $says ->
        [betul] , ngendikanipun leres
        [slip] , slip kaliyan seksi kalih
        [tidak] , ngendikanipun sanes piyambakipun
       *[none] {""}
    }{ $status ->
        [A] , sampun kawedalaken
        [left] , mboten ndherek kawedalaken
        [T] , mboten dipunsarujuki
        [B] , kawurungaken
       *[open] , taksih mlampah
    }
mydata-witness = { FULLDATE($on) }: dados seksi slip pinjeman ing KSM { $ksm }
mydata-heard = { FULLDATE($on) }: tumut mireng minangka seksi nalika cathetan dipunwaosaken ing KSM { $ksm }
mydata-notice = { FULLDATE($on) }: nate dipunparingi kabar angsuran dereng kacathet
mydata-promise = Janji { RUPIAH($amount) }, { FULLDATE($on) } { $outcome ->
        [kept] (dipuntetepi)
        [passed] (kalangkungan)
        [replaced] (dipungantos)
       *[none] {""}
    }
mydata-hardship = { FULLDATE($on) }: rekaos ({ $reason }), ingkang kepareng mangertos: { $who ->
        [ketua] ketua
        [upk] UPK
       *[nobody] mboten wonten
    }
mydata-relief =
    { FULLDATE($on) }: { $what ->
        [jadwal-ulang] dipunjadwal ulang, kantun pokok { RUPIAH($amount) } ({ $why })
        [keringanan] wekdal kaentengan ngantos { FULLDATE($until) } ({ $why })
        [hapus-buku] dipunhapus buku { RUPIAH($amount) } ({ $why })
        [tidak-jadi] sambutan mboten saestu, { RUPIAH($amount) } dipunwangsulaken ({ $why })
       *[other] pemulihan { RUPIAH($amount) }
    }
mydata-presence = Daftar rawuh kempalan { FULLDATE($on) }: { $mark ->
        [hadir] rawuh
        [izin] izin
        [sakit] gerah
        [alpa] tanpa pawartos
       *[tidak] mboten rawuh
    }
mydata-meeting = Kempalan { FULLDATE($on) }: { $answer }
mydata-question = Pitakenan { $number }, { FULLDATE($on) }: { $text }
mydata-question-more = - lajenganipun: { $text }
mydata-answer = - dipunwangsuli: { $text }
mydata-news = Kabar { FULLDATE($on) }{ $read ->
        [0] {""}
       *[other] , sampun dipunwaos
    }{ $texted ->
        [0] {""}
       *[other] , lumantar nomer HP
    }
mydata-vote = { FULLDATE($on) }: mangsuli kabar mawi { $choice }
mydata-clarity = { FULLDATE($on) }: mangsuli { $n } pitakenan sasampunipun kabar
mydata-consent = Izin { $purpose ->
        [account] nyimpen
        [reminders] pangenget
        [news] kabar
       *[peers] nomer buku kangge ketua lan bendahara
    }, { FULLDATE($on) }: { $stand ->
        [yes] kepareng
        [no] mboten sisah
       *[withdrawn] sampun dipuncabut
    } (naskah { $version }, basa { $language }{ $read ->
        [0] {""}
       *[other] , dipunwaosaken ketua
    })
# $kind apa yang dilihat.
mydata-look = { FULLDATE($on) }: { $who } ({ $role }) mirsani { $kind ->
        [card] kertu angsuran
        [receipt] kuitansi
        [late] angsuran ingkang dereng kacathet
        [money] lapuran arta
        [dispute] larik ingkang dipuntangletaken
        [hardship] kabar rekaos
       *[record] cathetan
    }
mydata-foot = Buku arta dipunsimpen KSM miturut prajanjian. Ingkang klentu saged dipunleresaken lumantar [Wonten ingkang klentu].
