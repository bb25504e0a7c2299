"""What officers call the lender's rules, by the rule's code; what no word stands for is read by its own code.
Knows words; no rule.
"""

from collections.abc import Mapping

CALLED: Mapping[str, str] = {
    "part-pinjaman": "pinjaman, pinjeman, loans",
    "part-angsuran": "angsuran, cicilan, instalments, installments",
    "part-simpanan": "simpanan, simpenan",
    "part-telat": "tunggakan, arrears",
    "part-tata": "tata cara, ways of doing",
    "part-warga": "kabar & aduan, news & complaints",
    "jasa": "jasa, jasane, jasanipun, bunga, interest, service charge",
    "rounding": "pembulatan, rounding",
    "due": "jatuh tempo, tanggal jatuh tempo, tanggal bayar, hari bayar, due days, due day",
    "pokok": "musiman, tenggang, musiman tenggang, grace, musiman grace",
    "holiday": "hari libur, libur, dinten prei, prei, holidays",
    "order": "urutan bayar, urutan, order of payment",
    "payoff": "lunas lebih awal, lunas awal, pelunasan, lunas rumiyin, paying off early",
    "fine": "denda, dhendha, dendha, fine, fines",
    "lending": "pinjaman baru, pinjeman enggal, new loans",
    "ceilings": "batas pinjaman, wates pinjeman, batas, plafon, batas satu ksm, limits",
    "conditions": "syarat ksm, syarat, sarat ksm, sarat, what a ksm needs",
    "savings": "tabungan, tabungan wajib, tanggung renteng, savings",
    "pots": "simpanan pokok, simpenan pokok, savings on joining",
    "ladder": "golongan, kolektibilitas, classes",
    "classes": "susun golongan, damel golongan, own classes",
    "reserve": "cadangan, cadhangan, set aside",
    "gruduk": "kunjungan, kunjungan bersama, gruduk, tilik sesarengan, visits",
    "risk": "batas berisiko, berisiko, risiko, wates risiko, at risk from",
    "kpi": "batas sehat, wates sehat, healthy until",
    "reminders": "pengingat, pangenget, reminding, reminders",
    "visit": "jarak kunjungan, let-letan tilik, between visits",
    "cash": "uang & koreksi, arta & koreksi, koreksi, koin, cash & corrections",
    "checks": "cek acak, spot checks, spot check",
    "shu": "bagi shu, shu, panduming shu, surplus",
    "news": "kabar, news",
    "complaints": "pengaduan, aduan, complaints",
    "preset": "ganti semuanya, ganti semua, ganti sedayanipun, all of it",
}
"""Phrases in three languages, divided by commas. A word that names a page and a rule means the rule."""
