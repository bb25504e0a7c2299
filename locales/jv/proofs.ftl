### Pengurus mbuktekaken dhirinipun: nomeripun piyambak, utawi dipunpesthekaken ingkang ngundang.

proof-ask = { $by ->
        [0] Matur nuwun, { $name }. Kantun setunggal malih: pencet [Bagi nomer] ing ngandhap, supados kula yakin menika HP-nipun { $name }.
       *[other] Matur nuwun, { $name }. Kantun setunggal malih: pencet [Bagi nomer] ing ngandhap, utawi ngentosi { $inviter } mesthekaken.
    }
proof-not-own = Nuwun sewu, menika kontakipun tiyang sanes utawi terusan. Pencet [Bagi nomer] ing ngandhap, supados nomeripun piyambak ingkang kakintun.
proof-other-number = { $by ->
        [0] Nuwun sewu, nomeripun mboten sami kaliyan ingkang kacathet. Mangga manggihi UPK utawi fasilitator, saged dipundandosi.
       *[other] Nuwun sewu, nomeripun mboten sami kaliyan ingkang kacathet. Kantun ngentosi { $inviter } mesthekaken.
    }
proof-came-in = { $name }, { $place }, sampun mlebet ngagem nomeripun piyambak. Menawi sanes panjenenganipun, kaserat "kunci hp { $name }".
proof-differs = HP ingkang mlebet minangka { $name }, { $place }, nomeripun sanes kaliyan ingkang kacathet. Tiyangipun katepangana rumiyin saderengipun mencet [Leres].
home-bagikan-nomor = Bagi nomer
