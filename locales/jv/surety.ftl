### Tabungan tanggung renteng ing sandhing pinjaman, lan simpenan pokok nalika mlebet. Prayogi, boten dipunpotong.

surety-own = { $short ->
        [0] Tabungan TR sampun cekap.
       *[other] Tabungan TR kirang { RUPIAH($short) } saking ingkang prayogi ({ RUPIAH($wanted) }); kenging dipuncicil.
    }
surety-pokok-own = Simpenan pokok { RUPIAH($short) } dereng kacathet. Cekap sepisan, nalika mlebet KSM.
surety-ksm = { $short ->
        [0] Tabungan TR sa-KSM sampun cekap ({ RUPIAH($wanted) }).
       *[other] Tabungan TR sa-KSM kirang { RUPIAH($short) } saking ingkang prayogi ({ RUPIAH($wanted) }); kenging dipuncicil.
    }
surety-pokok-ksm = Simpenan pokok nalika mlebet dereng kacathet: nomer { $numbers }, sedaya { RUPIAH($total) }.
surety-suggested = Tabungan tanggung renteng ingkang prayogi: { RUPIAH($total) } saking { $n } tiyang; arta pinjeman tetep wetah.{ $mine ->
        [0] {""}
       *[other] {" "}Menawi sedaya sampun masrahaken, pencet ing ngandhap. Menawi nembe saperangan, serat "tr 50" ing larikipun ing lembar kumpulan.
    }
button-surety = Cathet TR { RUPIAH($total) }
surety-enough = Tabungan tanggung renteng KSM { $ksm } sampun cekap. Boten wonten ingkang dobel.
surety-noted = Tabungan tanggung renteng { RUPIAH($total) } saking { $n } tiyang KSM { $ksm } DIPUNCATHET, dereng sah dumugi bendahara nampi artanipun.
    { $lines }
