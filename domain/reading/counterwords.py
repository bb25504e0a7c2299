"""What officers ask for at the counter and at the kumpulan, in the words of the trade and of the street. It
stands beside phrases.py; understands no line by itself.
"""

from domain.reading.daywords import MONTH_WORDS

_WHO = ("siapa", "siapa yang", "siapa saja", "siapa saja yang", "yang")
_BEHIND = ("belum bayar", "belum angsur", "belum setor", "nunggak", "menunggak")
_REPORT = ("laporan", "laporan bulan", "cetak laporan", "report", "report of")

BARE = {
    "tertunda": ", ".join(f"{who} {behind}" for who in _WHO for behind in _BEHIND)
    + """, angsuran tertunda, tertunda, tunggakan, daftar tunggakan, nunggak, menunggak, kredit macet,
        sapa sing durung mbayar, sopo sing durung mbayar, sing durung mbayar, sinten ingkang dereng mbayar,
        ingkang dereng mbayar, angsuran ketundha, overdue, late instalments, overdue instalments,
        who has not paid, arrears""",
    "pengajuan": """pinjaman yang menunggu, pinjaman menunggu, pengajuan yang menunggu, menunggu putusan,
        applications waiting""",
    "di-tangan": """uang di tangan, uang di tangan saya, berapa uang di tangan saya,
        uang di tangan saya berapa, saya pegang uang berapa,
        berapa uang yang saya pegang, uang di tangan siapa, di tangan siapa,
        siapa pegang uang, siapa yang pegang uang, uang di tangan pengurus, uang di tangan ksm,
        arta ing asta, dhuwit ning tanganku, dhuwit ning sapa, arta ing astanipun sinten,
        cash in hand, money in my hands, who holds the money""",
    "laporan": """laporan keuangan, laporan upk, laporan tunggakan, laporan kolektibilitas, kolektibilitas,
        kolek, lpp, kesehatan upk, neraca, laporane""",
}
"""Only as the whole line."""

LOOSE = {"laporan": ", ".join(f"{what} {month}" for what in _REPORT for month in MONTH_WORDS)}
"""With nothing beside it but a year or courtesies: "laporan oktober 2025"."""

OPENING = {
    "koreksi": """koreksi kuitansi, hapus kuitansi, batalkan kuitansi, betulkan kuitansi, kuitansi salah,
        kuitansi keliru, mbenerke kuitansi, leresaken kuitansi, wrong receipt, correct receipt""",
    "hitung-kas": "hitung kas",
    "kas": """isi kas, uang kas, uang di kas, isi kas berapa, uang kas berapa, uang di kas berapa,
        berapa uang kas, berapa uang di kas, berapa isi kas, isine kas, isinipun kas, what is in the box""",
}
