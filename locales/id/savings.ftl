### Tabungan per kantong: pokok, wajib, sukarela, tanggung renteng, kelompok.

pot-pokok = pokok
pot-wajib = wajib
pot-sukarela = sukarela
pot-tanggung-renteng = tanggung renteng
pot-kelompok = kelompok
# Di belakang kata "tabungan" atau "setoran", didahului spasi. Wajib tidak disebut.
pot-beside-pokok = { " pokok" }
pot-beside-sukarela = { " sukarela" }
pot-beside-tanggung-renteng = { " tanggung renteng" }
pot-beside-kelompok = { " kelompok" }
# Satu kantong di halaman sendiri. $pot nama kantong, $held bagian yang ditahan.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(ditahan { RUPIAH($held) })
    }
record-savings-pots =
    { $savings }
    Rinciannya: { $pots }.
record-pots-and = { $first }, { $more }
