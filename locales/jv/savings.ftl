### Tabungan miturut wadhahipun: pokok, wajib, sukarela, tanggung renteng, kelompok.

pot-pokok = pokok
pot-wajib = wajib
pot-sukarela = sukarela
pot-tanggung-renteng = tanggung renteng
pot-kelompok = kelompok
# Ing wingking tembung "tabungan" utawi "setoran", mawi spasi. Wajib mboten dipunsebat.
pot-beside-pokok = { " pokok" }
pot-beside-sukarela = { " sukarela" }
pot-beside-tanggung-renteng = { " tanggung renteng" }
pot-beside-kelompok = { " kelompok" }
# Satunggal wadhah ing kaca piyambak. $pot namanipun, $held ingkang katahan.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(katahan { RUPIAH($held) })
    }
record-savings-pots =
    { $savings }
    Rinciyanipun: { $pots }.
record-pots-and = { $first }, { $more }
