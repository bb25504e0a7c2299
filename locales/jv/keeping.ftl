### Cadhangan lan pamulihan buku. Kangge pengelola lan pengurus: tentrem, menapa ingkang kalampahan, menapa ingkang perlu dipunlampahi.

# Sekali sehari kepada pengelola. $why sebabnya, sebaris.
backup-failed = Cadhanganipun buku dinten menika dereng dados: { $why }. Kula cobi malih saben jam.

# Setelah buku dipulihkan, kepada pengelola. $on tanggal dan $at jam keadaan buku itu, $n banyaknya KSM.
restored-ask =
    Buku wangsul dhateng kawontenan { FULLDATE($on) } jam { HOUR($at) }. Ingkang dipunlapuraken sasampunipun mboten wonten ing buku ({ $n } KSM).
    Pengurusipun kula aturi pirsa samenika?
button-restored-tell = Aturi pirsa pengurus
button-restored-not-yet = Mangke kemawon
# $n pesan dikirim; $silent KSM tidak punya pengurus yang bisa dihubungi.
restored-told =
    { $n } kabar kangge pengurus sampun bidhal.{ $silent ->
        [0] { "" }
       *[other] { " " }{ $silent } KSM perlu dipunkabari piyambak.
    }
restored-told-before = Sedaya pengurus sampun dipunkabari wau.
restored-not-told = Inggih, dereng wonten ingkang dipunkabari. Tombol ing nginggil taksih saged dipunpencet.
restored-never = Buku menika mboten dipunpulihaken saking cadhangan, dados mboten wonten ingkang perlu dipunkabaraken.

# Kepada ketua, sekretaris dan bendahara. Tidak ada uang yang hilang, hanya catatan.
restored-for-leader =
    Buku KSM { $ksm } wangsul dhateng kawontenan { FULLDATE($on) } jam { HOUR($at) }. Ingkang dipunlapuraken sasampunipun dereng kacathet malih.
    Nyuwun tulung dipuncocogaken kaliyan buku kertas, lajeng dipunlapuraken sepisan malih. Artanipun mboten ical.
# Kepada UPK, koordinator dan pengawas.
restored-for-upk =
    Buku wangsul dhateng kawontenan { FULLDATE($on) } jam { HOUR($at) }. Ingkang dipunlapuraken sasampunipun perlu dipuncocogaken kaliyan buku kertas.
    Pangenget arta kendel rumiyin, ngantos saben KSM dipuncocogaken: serat "cocok saldo".

# Kepada pengelola: $what kata-kata guyub verify. Lalu kepada pengawas.
book-bent = Wonten ingkang mboten trep ing buku: <cover>{ $what }</cover>. Nyuwun tulung bot-ipun dipunkendelaken, damel cadhangan, lajeng dipunpadosi sebabipun sakderengipun wonten ingkang dipuncathet malih (docs/operations.md).
book-bent-supervisor = { $name }, pamriksan buku manggihaken cathetan ingkang mboten malih kados nalika dipunserat. Nyuwun tulung bukunipun sampun dipuntutup rumiyin, buku dluwangipun dipunsimpen, lan pangelolanipun bot dipunaturi pirsa.
