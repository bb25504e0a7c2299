"""How people write amounts and days, and what each must come to: the tables the readers are held to.

Amounts: (number, text, rupiah, readings): rupiah None is a question, and `readings` must be among its offers.
Days are read on Rabu Wage, 18 November 2026, 10:00: (number, text, day or hour, offers); None is a question.
A "/" between spaces divides ways of saying the same.
"""

from datetime import date, time

from hypothesis import strategies as st

TODAY, NOW = date(2026, 11, 18), time(10)

AMOUNTS: list[tuple[int, str, int | None, tuple[int, ...]]] = [
    (1, "50rb", 50_000, ()),
    (2, "50 rb", 50_000, ()),
    (3, "50ribu", 50_000, ()),
    (4, "50 rbu", 50_000, ()),
    (5, "50k", 50_000, ()),
    (6, "50 K", 50_000, ()),
    (7, "Rp50.000", 50_000, ()),
    (8, "Rp 50.000,-", 50_000, ()),
    (9, "Rp. 50.000,00", 50_000, ()),
    (10, "50.000", 50_000, ()),
    (11, "50,000", 50_000, ()),
    (12, "50000", 50_000, ()),
    (13, "lima puluh ribu", 50_000, ()),
    (14, "limapuluh ribu", 50_000, ()),
    (15, "lima puluh rebu", 50_000, ()),
    (16, "seket ewu", 50_000, ()),
    (17, "sèkèt èwu", 50_000, ()),
    (18, "goban", 50_000, ()),
    (19, "gocap", None, (50, 50_000)),
    (20, "ceban", 10_000, ()),
    (21, "goceng", 5_000, ()),
    (22, "seceng", 1_000, ()),
    (23, "noceng", 2_000, ()),
    (24, "gopek", None, (500, 500_000)),
    (25, "cepek", None, (100, 100_000)),
    (26, "cepek ceng", 100_000, ()),
    (27, "pego", None, (150, 150_000)),
    (28, "cetiao", 1_000_000, ()),
    (29, "gotiao", 5_000_000, ()),
    (30, "1jt", 1_000_000, ()),
    (31, "sejuta", 1_000_000, ()),
    (32, "1,5jt", 1_500_000, ()),
    (33, "1.5jt", 1_500_000, ()),
    (34, "1,5 juta", 1_500_000, ()),
    (35, "1.500.000", 1_500_000, ()),
    (36, "1500rb", 1_500_000, ()),
    (37, "1500k", 1_500_000, ()),
    (38, "1,25jt", 1_250_000, ()),
    (39, "1 juta 250 ribu", 1_250_000, ()),
    (40, "1jt200", None, (1_200_000, 1_000_200)),
    (41, "sejuta dua ratus", None, (1_200_000,)),
    (42, "satu setengah juta", 1_500_000, ()),
    (43, "setengah juta", 500_000, ()),
    (44, "dua setengah juta", 2_500_000, ()),
    (45, "57,5rb", 57_500, ()),
    (46, "57.5rb", 57_500, ()),
    (47, "57rb5", None, (57_500, 57_005)),
    (48, "57500", 57_500, ()),
    (49, "575rb", 575_000, ()),
    (50, "575", None, (575_000,)),
    (51, "75", None, (75_000,)),
    (52, "150", None, (150_000,)),
    (53, "seratus", None, (100_000,)),
    (54, "seratus lima puluh", None, (150_000,)),
    (55, "dua ratus ribu", 200_000, ()),
    (56, "200an", None, (200_000,)),
    (57, "sekitar 300rb", None, (300_000,)),
    (58, "100rb x 2", None, (200_000,)),
    (59, "2x57.500", None, (115_000,)),
    (60, "500rb pokok 75rb jasa", 575_000, ()),
    (61, "500+75", None, (575_000,)),
    (62, "selawe ewu", 25_000, ()),
    (63, "selangkung èwu", 25_000, ()),
    (64, "satus ewu", 100_000, ()),
    (65, "satus seket", None, (150_000,)),
    (66, "rong atus ewu", 200_000, ()),
    (67, "kalih atus èwu", 200_000, ()),
    (68, "telung puluh ewu", 30_000, ()),
    (69, "sekawan dasa èwu", 40_000, ()),
    (70, "sewidak ewu", 60_000, ()),
    (71, "pitung puluh lima ewu", 75_000, ()),
    (72, "limang atus ewu", 500_000, ()),
    (73, "sayuta / sak yuta", 1_000_000, ()),
    (74, "5o.000", None, (50_000,)),
    (75, "100.00", None, (100, 100_000, 10_000)),
    (76, "10.00", None, (10_000,)),
    (77, "50.000.00", None, (50_000,)),
    (78, "1.000", None, (1_000, 1_000_000)),
    (79, "1.500", None, (1_500, 1_500_000)),
    (80, "Rp50", None, (50, 50_000)),
    (81, "50rb kurang 2", None, (48_000,)),
    (82, "nabung 10", None, (10_000,)),
    (83, "nyicil 50", None, (50_000,)),
    (84, "tarik 50rb", None, (50_000,)),
    (85, "-50rb", None, (50_000,)),
    (86, "50rb/bln", None, ()),
    (87, "50-75rb", None, (50_000, 75_000)),
    (88, "lunas", None, ()),
    (89, "sudah / sampun / wis", None, ()),
    (90, "belum / dereng / durung", 0, ()),
    (91, "titip bu Bendahara 100", None, (100_000,)),
    (92, "arisan 20rb", None, (20_000,)),
]

DAYS: list[tuple[int, str, date | time | None, tuple[date, ...]]] = [
    (1, "besok / bsk / bsok", date(2026, 11, 19), ()),
    (2, "sesuk", None, (date(2026, 11, 19),)),
    (3, "mbenjing / benjang", None, (date(2026, 11, 19),)),
    (4, "lusa", date(2026, 11, 20), ()),
    (5, "suk emben", None, (date(2026, 11, 20),)),
    (6, "kemarin", None, (date(2026, 11, 17),)),
    (7, "wingi / kala wingi", None, (date(2026, 11, 17),)),
    (8, "tadi pagi", date(2026, 11, 18), ()),
    (9, "nanti sore / mengko sore / mangke sonten", date(2026, 11, 18), ()),
    (10, "tgl 25", date(2026, 11, 25), ()),
    (11, "tanggal 25 bulan depan", date(2026, 12, 25), ()),
    (12, "25/11", date(2026, 11, 25), ()),
    (13, "25-11-26", date(2026, 11, 25), ()),
    (14, "25 Nov / 25 Nop / 25 Nopember", date(2026, 11, 25), ()),
    (15, "tgl 10", None, (date(2026, 12, 10), date(2026, 11, 10))),
    (16, "11/12", date(2026, 12, 11), ()),
    (17, "31/11", None, ()),
    (18, "Jumat / Jum'at / Jemuah", date(2026, 11, 20), ()),
    (19, "Jumat Kliwon / Jum'at Kliwon", date(2026, 12, 4), ()),
    (20, "malam Jumat Kliwon", date(2026, 12, 3), ()),
    (21, "malam Selasa Kliwon", date(2026, 11, 23), ()),
    (22, "Rebo Pon", date(2026, 12, 2), ()),
    (23, "hari Minggu / Ahad", date(2026, 11, 22), ()),
    (24, "minggu depan", None, (date(2026, 11, 25), date(2026, 11, 22), date(2026, 11, 29))),
    (25, "Senin depan", None, (date(2026, 11, 23), date(2026, 11, 30))),
    (26, "seminggu lagi", date(2026, 11, 25), ()),
    (27, "3 hari lagi / telung dina maneh", date(2026, 11, 21), ()),
    (28, "sepasar maneh", None, (date(2026, 11, 23),)),
    (29, "selapan lagi", date(2026, 12, 23), ()),
    (30, "akhir bulan", None, (date(2026, 11, 30),)),
    (31, "awal bulan / tanggal muda", None, (date(2026, 12, 1), date(2026, 12, 5))),
    (32, "habis gajian", None, ()),
    (33, "habis panen / bar panen", None, ()),
    (34, "habis Lebaran", None, (date(2027, 3, 12),)),
    (35, "sebelum puasa", None, (date(2027, 2, 7),)),
    (36, "1 Suro", None, (date(2027, 6, 6),)),
    (37, "jam setengah 8 malam", time(19, 30), ()),
    (38, "bakda magrib / isya / habis Jumatan", None, ()),
    (39, "nanti-nanti / kapan-kapan", None, ()),
    (40, "insya Allah besok", date(2026, 11, 19), ()),
]

EVENINGS = (20, 21, 37)
"""Rows that name an evening."""

ABOUT_WHEN = {"bakda magrib": time(18, 15), "isya": time(19, 15), "habis Jumatan": time(13)}


def ways(text: str) -> list[str]:
    """The whole text, and each way of saying the same in it."""
    apart = text.split(" / ")
    return [text, *apart] if len(apart) > 1 else [text]


def some_of(vocabulary: str) -> st.SearchStrategy[str]:
    """Lines of a few of these words, in any order."""
    return st.lists(st.sampled_from(vocabulary.split()), max_size=9).map(" ".join)
