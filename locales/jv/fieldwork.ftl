### Dinten lan wulanipun fasilitator: cacahipun kemawon, tanpa nama, tanpa arta.

field-not-yours = Nuwun sewu, rekap namung kagem fasilitator lan koordinator.
field-which-month = Wulan menapa? Upaminipun "rekap oktober".
# Setunggal larik ing "Tugas dinten menika".
field-morning = { $village }: { $parts }
field-and = { $one }, { $more }
field-unreached = { $n } tiyang dereng kajangkah
field-asked = { $n } pitakenan ngentosi
field-late = { $n } pitakenan langkung dinten
field-meetings = { $n } kempalan dinten menika
field-recap-ready = Rekap { MONTH($month) } { $village } sampun dados
field-recap-button = Rekap { MONTH($month) }
# $by pinten ingkang dipunserat fasilitator. $poor namung cacahipun.
field-recap =
    Rekap { MONTH($month) }
    { $lines }
field-recap-quiet = <b>{ $village }</b>: dereng wonten kabar, pitakenan, utawi kempalan.
field-recap-village =
    <b>{ $village }</b>
    Kabar { $news }, dening fasilitator { $by }
    { $share }
    { $carried }
    Dumugi { $people } tiyang{ $split }
    Pitakenan { $asked }, dipunwangsuli { $answered } · usulan { $proposals }
    Kempalan { $meetings }, matur badhe dhateng { $came } tiyang{ $who }
    { $visits }
    { $present }
# Perangan fasilitator saben wulan; sangsaya dangu sangsaya cendhak.
field-share = { MONTH($month) } { $bar } { $by } saking { $n }
field-carried = Dening warga piyambak: { $aloud } tiyang dipunkabari, { $own } kabar kaserat
# Perangan sangandhapipun gangsal tiyang mboten dipunrinci.
field-present = Daftar rawuh { $n } kempalan: { $came } tiyang{ $who }
field-split = : { $parts }
field-sexes = P { $women } L { $men }
field-poor = RTM { $poor } sanesipun { $others }
field-too-few = {" "}(kirang kathah kangge dipunrinci)
