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
field-recap-village =
    <b>{ $village }</b>
    Kabar { $news }, dening fasilitator { $by } (wulan kepengker { $last_by } saking { $last })
    Dumugi { $people } tiyang: P { $women }, L { $men }; mlarat { $poor }, sanesipun { $others }
    Pitakenan { $asked }, dipunwangsuli { $answered } · usulan { $proposals } · kempalan { $meetings }
