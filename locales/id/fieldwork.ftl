### Hari dan bulan fasilitator: hitungan saja, tanpa nama, tanpa uang.

field-not-yours = Maaf, rekap hanya untuk fasilitator dan koordinator.
field-which-month = Bulan apa? Misalnya "rekap oktober".
# Satu baris dalam "Tugas hari ini".
field-morning = { $village }: { $parts }
field-and = { $one }, { $more }
field-unreached = { $n } orang belum terjangkau
field-asked = { $n } pertanyaan menunggu
field-late = { $n } pertanyaan lewat hari
field-meetings = { $n } kumpulan hari ini
field-recap-ready = Rekap { MONTH($month) } { $village } sudah jadi
field-recap-button = Rekap { MONTH($month) }
# $by berapa di antaranya ditulis fasilitator; makin lama makin sedikit. $poor hanya sebagai hitungan.
field-recap =
    Rekap { MONTH($month) }
    { $lines }
field-recap-quiet = <b>{ $village }</b>: belum ada kabar, pertanyaan, atau kumpulan.
field-recap-village =
    <b>{ $village }</b>
    Kabar { $news }, oleh fasilitator { $by }
    { $share }
    { $carried }
    Sampai ke { $people } orang{ $split }
    Pertanyaan { $asked }, dijawab { $answered } · usulan { $proposals }
    Kumpulan { $meetings }, bilang datang { $came } orang{ $who }
    { $visits }
    { $present }
# Bagian fasilitator bulan demi bulan; makin lama makin pendek.
field-share = { MONTH($month) } { $bar } { $by } dari { $n }
field-carried = Oleh warga sendiri: { $aloud } orang dikabari, { $own } kabar ditulis
# Bagian di bawah lima orang tidak dirinci: bisa menunjuk orangnya.
# Menurut daftar hadir di lembar; yang tidak ditandai tidak dihitung.
field-present = Daftar hadir { $n } kumpulan: datang { $came } orang{ $who }
field-split = : { $parts }
field-sexes = P { $women } L { $men }
field-poor = RTM { $poor } lainnya { $others }
field-too-few = {" "}(terlalu sedikit untuk dirinci)
