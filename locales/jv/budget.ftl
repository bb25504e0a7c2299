### Jatah tembung: paling kathah setunggal pesen sedinten lan sekawan seminggu; pengurus nampi setunggal ringkesan.

# Ringkesan saben dinten kangge pengurus. $lines setunggal larik setunggal bab.
digest =
    Tugas dinten menika:
    { $lines }
digest-line = • { $words }

# Ing kertu kempalan ketua. $numbers nomer ing buku.
meeting-line-queued = Ngentosi giliran kabar: nomer { $numbers }.
meeting-line-no-room = Kabaripun mboten wonten papan, nyuwun tulung dipunaturaken langsung: nomer { $numbers }.
