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
field-recap-village =
    <b>{ $village }</b>
    Kabar { $news }, oleh fasilitator { $by } (bulan sebelumnya { $last_by } dari { $last })
    Sampai ke { $people } orang: P { $women }, L { $men }; miskin { $poor }, lainnya { $others }
    Pertanyaan { $asked }, dijawab { $answered } · usulan { $proposals } · kumpulan { $meetings }
