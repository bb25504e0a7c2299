### Transfer ingkang dipunlapuraken tiyang ingkang mbayar: fotonipun tumut, ingkang mriksani rekening dipuntakeni.

choice-by-bank = Lumantar transfer
choice-in-cash = Tunai
check-in-by = Artanipun lumantar pundi?
check-in-photo = Mangga dipunkintun foto bukti transfer { $what } { RUPIAH($amount) }. Cacah lan tanggalipun kedah kawaos.
transfer-in-hands = { RUPIAH($amount) } menika sampun kaserat minangka arta tunai lumantar { $by }. Menawi arta ingkang sami, mangga { $by } dipunsuwuni mbenahi rumiyin; menawi sanes, mangga milih arta sanesipun.
transfer-told =
    { $purpose ->
        [tabungan] Setoran{ $pot } { RUPIAH($amount) } lumantar transfer dipuncathet, buktinipun kasimpen. { $known ->
            [0] Bendahara
           *[other] { $whom }
        } mriksani rekening KSM.
       *[other] Angsuran { RUPIAH($amount) } lumantar transfer dipuncathet, buktinipun kasimpen. { $known ->
            [0] Petugas UPK
           *[other] { $whom } (UPK)
        } mriksani rekening.
    } Dereng sah ngantos artanipun mlebet.
transfer-to-confirm =
    { $purpose ->
        [tabungan] { $name } (KSM { $ksm }) lapur transfer <cover>setoran{ $pot } { RUPIAH($amount) }</cover>. Menapa sampun mlebet rekening KSM?
       *[other] { $name } (KSM { $ksm }) lapur transfer <cover>angsuran { RUPIAH($amount) }</cover>{ $other ->
            [0] {""}
           *[other] {" "}kagem { $whom }
        }. Menapa sampun mlebet rekening UPK?
    }
button-in-bank = Sampun mlebet bank
button-not-in-bank = Dereng mlebet
button-see-slip = Ningali bukti
waits-for-bank =
    { $savings ->
        [1] Nggih, { $name } kula aturi pirsa. Lapuranipun taksih wonten ing [Arta mlebet].
       *[other] Nggih, { $name } kula aturi pirsa. Lapuranipun taksih wonten ing [Nampi arta].
    }
transfer-not-seen = { $by } sampun mriksani: transfer <cover>{ $purpose } { RUPIAH($amount) }</cover> dereng ketingal ing rekening. Antarbank asring betah sedinten; sasampunipun mangga nyuwun pirsa dhateng bank kanthi buktinipun. Menawi klentu, lapuranipun kapendhet malih kemawon.
counter-transfer = { $name } (KSM { $ksm }), lumantar transfer: { RUPIAH($amount) }
money-in-transfer = { $name }, lumantar transfer: { RUPIAH($amount) }
button-transfer-of = Transfer { $name }
receipt-angsuran-bank = Sah. <cover>Angsuran { RUPIAH($amount) }</cover> saking { YOU($title) } sampun mlebet bank UPK, dipunpriksani { $receiver }. Nomer { $number }. Matur nuwun, { $name }.
receipt-tabungan-bank = Sah. Tabungan{ $pot } { RUPIAH($amount) } saking { YOU($title) } sampun mlebet rekening, dipunpriksani { $receiver }. Nomer { $number }. Matur nuwun, { $name }.

pay-out-which = { RUPIAH($total) } kangge KSM { $ksm } kawedalaken: tunai saking kas, utawi lumantar bank?
pay-out-from-bank = Kas miturut buku kantun { RUPIAH($kas) }, dereng cekap kangge { RUPIAH($total) }. Ing bank wonten { RUPIAH($bank) }. Menapa kawedalaken lumantar bank? Menawi artanipun kapendhet saking bank lajeng kapasrahaken tunai, mangga kacathet rumiyin lumantar "kas".
button-pay-out-bank = Lumantar bank
button-pay-out-cash = Tunai
payout-slip-photo = Mangga dipunkintun foto bukti transfer { RUPIAH($total) } dhateng KSM { $ksm }. Cacah lan tanggalipun kedah kawaos.
paid-out-bank = Bukti transferipun kasimpen. Ngentosi { $whom } mesthekaken { RUPIAH($total) } sampun mlebet, kangge KSM { $ksm }. Dereng dados pinjeman saderengipun katampi.
received-ask-bank = { $by } ngintun <cover>pinjeman { RUPIAH($total) }</cover> lumantar bank kangge { $n } tiyang KSM { $ksm }. Menapa sampun mlebet sedaya?
