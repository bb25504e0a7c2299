### Cek buku: sekawan tembung saking buku kertas, dipuntandhing kaliyan cathetan ingkang dipunwaos malih. Mboten wonten angka arta.

cek-members-only = Cek buku kangge anggota lan pengurus, lumantar pesen pribadi.
cek-how = Serat "cek buku" kemawon, utawi mawi sekawan tembung saking buku kertas. Tuladha: cek buku kali batu angin padi
cek-nothing-closed = Dereng wonten sasi ingkang katutup. Sekawan tembung medal nalika tutup buku.
# $n: banyaknya catatan; $words: empat kata, apa adanya.
cek-whole =
    Cocog: buku dumugi { MONTH($month) }, { $n } cathetan, mboten ewah wiwit katutup. Mangga dipuncocogaken kaliyan buku kertas:
    <b>{ $words }</b>
cek-changed = Mboten cocog: wonten cathetan ewah sasampunipun { MONTH($month) } katutup. Buku kertasipun kasimpen, lan mangga nimbali pengawas.
cek-same = Cocog. Menika tembung tutup buku { MONTH($month) }, { $n } cathetan.
# $number: kata ke berapa yang lain.
cek-one-differs =
    Mboten cocog ing tembung kaping { $number }. Miturut buku menika, { MONTH($month) }: <b>{ $words }</b>
    Mangga dipunwaos malih ing kertas; menawi tetep beda, nimbali pengawas.
cek-differs =
    Mboten cocog. Ingkang paling celak, { MONTH($month) }: <b>{ $words }</b>
    Mangga dipunwaos malih ing kertas; menawi tetep beda, nimbali pengawas.
cek-no-such-word = Tembung kaping { $number }, "{ $word }", mboten wonten ing daftar kula. Mangga dipunwaos malih ing kertas.
cek-which-word = Tembung kaping { $number }, "{ $word }", mboten wonten ing daftar kula. Ingkang dipunkersakaken ingkang pundi?
cek-lines = { $lines }
