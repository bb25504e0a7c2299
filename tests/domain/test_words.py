"""What a line of chat means: the doors, both tables through the one grammar, and any text whatever."""

from datetime import date, time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.money import MOST
from domain.words import Understanding, understand
from tests.domain.spoken import AMOUNTS, DAYS, NOW, TODAY, some_of, ways

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=80)
VOCABULARY = some_of(
    """setor nabung bayar titip tarik saldo tabungan sudah belum wis halo selamat malam stop ya bu tolong
    50rb 50 25/11 besok kemarin jam 7 kumpulan semua kecuali 3 kas 1 20 115 / x ubah 👍 terima kasih
    lunas Rp50.000"""
)


def meaning(text: str) -> Understanding:
    return understand(text, TODAY, NOW)


@pytest.mark.parametrize(
    ("number", "text", "value", "_offers"), AMOUNTS, ids=[str(row[0]) for row in AMOUNTS]
)
def test_the_table_of_amounts_alone_and_behind_a_verb(
    number: int, text: str, value: int | None, _offers: tuple[int, ...]
) -> None:
    for way in (*ways(text), *(f"setor {way}" for way in ways(text))):
        found = meaning(way)
        assert found.date is None, way
        assert found.amount == value, way
        assert (found.ask is None) == (value is not None), way


@pytest.mark.parametrize(("number", "text", "expected", "_offers"), DAYS, ids=[str(row[0]) for row in DAYS])
def test_the_table_of_days_alone_and_behind_a_verb(
    number: int, text: str, expected: date | time | None, _offers: tuple[date, ...]
) -> None:
    for way in (*ways(text), *(f"setor {way}" for way in ways(text))):
        found = meaning(way)
        assert found.amount is None, way
        if isinstance(expected, time):
            assert (found.date, found.ask) == ("2026-11-18T19:30", None), way
        elif expected:
            assert (found.date, found.ask) == (expected.isoformat(), None), way
        else:
            assert found.date is None and found.ask, way


DOORS = {
    "setor": """setor 50rb; Setor; nabung 10rb; menabung; nyelengi 5 ewu; simpan uang; tabungan 20rb;
        sudah setor 50rb""",
    "angsur": "angsur; angsuran ke-5 115rb; nyicil 50; cicil; bayar 115rb; mbayar; nyaur; bayar angsuran",
    "titip": "titip bu siti 60; nitip; titipke; wis tak titipke bu siti 60; sudah titip bu siti",
    "tarik": "tarik 50rb; tarik tabungan",
    "saldo": """saldo; tabungan saya; simpanan saya; celengan; Catatan saya; Cathetan kula; halo, saldo;
        tabungan""",
    "sisa": "sisa; sisa pinjaman; sisa angsuran; kurang berapa; utang saya berapa; kurang piro",
    "jatuh-tempo": "kapan jatuh tempo; jatuh tempo; kapan bayar; kapan angsuran",
    "lembar": """1 20 115; 1 20 115 / 2 20 115; kumpulan 17/11\n1 20 115; semua bayar kecuali 3;
        kabeh mbayar kejaba 3""",
    "ubah": "ubah 8 50 115; Ubah 8 50 115, 9 20 115",
    "serah": "serah uang; Serah uang",
    "di-tangan": "uang di tangan; uang di tangan saya; siapa pegang uang",
    "terima": "terima uang; Terima uang",
    "koreksi": "koreksi A-0007",
    "sudah": """sudah; wis; sampun; sudah bayar; wis mbayar; Saya sudah bayar; Kula sampun mbayar;
        sudah 50rb kemarin, bu""",
    "belum": "belum; durung; dereng; belum, bu",
    "belum-bisa": "belum bisa bayar; durung nduwe duit; tidak bisa bayar bulan ini; lagi susah, bu; ada kesulitan",
    "kumpulan": "kumpulan; rapat; pertemuan; kumpul kapan; kapan kumpulan; kumpulan 17/11",
    "buat-kumpulan": "buat kumpulan; buat rapat Jumat Kliwon",
    "kabar": "kabar",
    "kabar-terjadwal": "kabar terjadwal; draf",
    "kabar-lama": "kabar lama; kabar terkirim; kabar lama posyandu 2026",
    "titip-kabar": "titip kabar",
    "kabar-baru": "Kabar baru; buat kabar",
    "tanya": "tanya; mau tanya, Bu; nyuwun pirsa",
    "pertanyaan": "Pertanyaan",
    "tugas": "tugas saya",
    "undang": "undang Bu Sri",
    "cari": "cari Sri",
    "cetak": "cetak; cetak mawar; Cetak surat cocok saldo mawar",
    "gabung": "gabung",
    "terima-kasih": "terima kasih; matur nuwun; makasih bu; suwun; 👍; 👍🏽; 🙏",
    "ya": "ya; iya; y; nggih; inggih; ok; oke; baik; betul; leres; bener; Iya, Bu; ok 👌",
    "tidak": "tidak; nggak; ora; mboten; bukan; mboten, bu",
    "salam": "halo; assalamualaikum; selamat pagi; sugeng enjing; Selamat malam, Bu; Assalamu'alaikum wr wb",
    "menu": "menu; MENU; /menu",
    "batal": "batal; Batal.",
    "bantuan": "bantuan; tolong; help; bantuan, bu",
    "berhenti": "berhenti; stop; jangan kirim lagi; kendel; Stop!; berhenti dulu",
    "mulai": "mulai; MULAI",
    "bahasa": "bahasa; Ganti bahasa; basa; language; bahasa, bu",
    "cocok-saldo": "cocok saldo; Cocokkan saldo; surat cocok saldo",
    "pindah-kumpulan": """pindah kumpulan; pindah kumpulan ke rabu malam; undurkan rapat; geser kempalan jam 8;
        Majukan pertemuan""",
    "batal-kumpulan": "batal kumpulan; Batalkan rapat; batal kempalan, bu",
}

IN_ENGLISH = {
    "setor": "save 50k; saved 50k; I saved 50,000; savings 20k",
    "angsur": "instalment 115k; paid instalment 115k; pay installment",
    "sudah": "paid; paid 50k; I have paid 50k; paid 50 thousand",
    "saldo": "balance; my balance; savings; My record",
    "sisa": "my loan; how much do I owe; instalments left",
    "jatuh-tempo": "when is it due; when do I pay",
    "kumpulan": "meeting; next meeting; when is the meeting",
    "buat-kumpulan": "plan meeting; plan a meeting friday",
    "pindah-kumpulan": "move meeting to 22/12",
    "batal-kumpulan": "cancel meeting",
    "cocok-saldo": "agree balances",
    "kabar": "news",
    "tanya": "ask; question",
    "undang": "invite siti",
    "cari": "search siti mawar",
    "cetak": "print; print mawar",
    "tugas": "tasks; my tasks",
    "serah": "hand over money",
    "di-tangan": "cash in hand; who holds the money",
    "menu": "menu",
    "batal": "cancel; Cancel.; never mind",
    "bantuan": "help; help me",
    "berhenti": "stop; Stop!; no more messages",
    "mulai": "start; START",
    "bahasa": "language; change language",
    "ya": "yes; yes please",
    "tidak": "no; no thanks",
    "terima-kasih": "thank you; thanks",
    "salam": "hello; good morning",
}


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        (intent, text.strip())
        for doors in (DOORS, IN_ENGLISH)
        for intent, texts in doors.items()
        for text in texts.split(";")
    ],
)
def test_doors(intent: str, text: str) -> None:
    assert meaning(text).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "stop kran bocor",
        "berhenti di depan balai desa",
        "menu masakan besok",
        "batal hujan",
        "mulai jam berapa",
        "ya itu rumahnya",
        "tidak semua datang",
        "sudah di rumah",
        "belum jelas, pak",
        "tolong pompa rusak",
        "ok google",
        "no 3 belum datang",
        "stop the car",
        "help the neighbours move",
        "bahasa gaul anak sekarang",
        "batal kumpulan karena hujan",
        "cocok saldo atau tidak ya kira-kira",
        "rumah saya di RT 3",
        "50rb",
        "1 juta 250 ribu",
        "1 250 000",
        "25-11-26",
        "25 11 2026",
        "2x57.500",
        "50 - 75",
        "3 hari lagi",
        "1. bawa buku\n2. bawa uang",
        "Pengumuman\n1. kerja bakti jam 7\n2. bawa sapu",
        "",
        " \n ",
    ],
)
def test_no_door(text: str) -> None:
    assert meaning(text).intent is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("setor 50rb", ("setor", 50_000, None, None, "50rb")),
        ("setor 50rb tgl 25", ("setor", 50_000, "2026-11-25", None, "50rb tgl 25")),
        ("setor tgl 25 50rb", ("setor", 50_000, "2026-11-25", None, "tgl 25 50rb")),
        ("setor 25/11 50rb", ("setor", 50_000, "2026-11-25", None, "25/11 50rb")),
        ("setor 25 nov 50rb", ("setor", 50_000, "2026-11-25", None, "25 nov 50rb")),
        ("setor 50rb kemarin", ("setor", 50_000, None, "loose", "50rb kemarin")),
        ("paid 50k yesterday", ("sudah", 50_000, "2026-11-17", None, "50k yesterday")),
        (
            "move meeting to tuesday 22 december",
            ("pindah-kumpulan", None, "2026-12-22", None, "tuesday 22 december"),
        ),
        ("plan meeting friday", ("buat-kumpulan", None, "2026-11-20", None, "friday")),
        ("setor 50 kemarin", ("setor", None, None, "thousands", "50 kemarin")),
        ("setor Rp 50.000,- tadi pagi", ("setor", 50_000, "2026-11-18", None, "Rp 50.000,- tadi pagi")),
        ("wis tak titipke bu siti 60", ("titip", None, None, "thousands", "bu siti 60")),
        ("Bu, saya mau setor 50rb", ("setor", 50_000, None, None, "50rb")),
        ("angsuran ke-5 Rp115.000", ("angsur", 115_000, None, None, "ke-5 Rp115.000")),
        ("bayar pokok 500rb jasa 75rb", ("angsur", 575_000, None, None, "pokok 500rb jasa 75rb")),
        ("25/11", (None, None, "2026-11-25", None, "25/11")),
        ("2x57.500", (None, None, None, "times", "2x57.500")),
        ("tarik 50rb", ("tarik", None, None, "withdrawal", "50rb")),
        ("sudah", ("sudah", None, None, "when-how-much", "")),
        ("sudah bayar", ("sudah", None, None, None, "")),
        ("belum", ("belum", 0, None, None, "")),
        ("undang Bu Sri Wahyuni", ("undang", None, None, None, "Bu Sri Wahyuni")),
        ("ubah 8 50 115, 9 20 115", ("ubah", None, None, None, "8 50 115, 9 20 115")),
        ("koreksi 7-K4", ("koreksi", None, None, None, "7-K4")),
        ("Sétor 50rb Bu Sitî", ("setor", 50_000, None, None, "50rb Bu Sitî")),
        ("kumpulan 17/11", ("kumpulan", None, "2026-11-17", None, "17/11")),
        ("jam setengah 8 malam", (None, None, "2026-11-18T19:30", None, "jam setengah 8 malam")),
        ("besok jam 7 malam", (None, None, "2026-11-19", None, "besok jam 7 malam")),
        ("saldo saya 3", ("saldo", None, None, None, "saya 3")),
    ],
)
def test_the_whole_meaning(
    text: str, expected: tuple[str | None, int | None, str | None, str | None, str]
) -> None:
    found = meaning(text)
    assert (found.intent, found.amount, found.date, found.ask, found.rest) == expected


def test_prose_that_begins_with_a_verb_opens_its_door_and_reads_no_amount() -> None:
    prose = "Setor lagi yuk ibu-ibu, ada banyak hadiah menarik menanti senilai 50rb bagi yang rajin menabung"
    assert (meaning(prose).intent, meaning(prose).amount, meaning(prose).ask) == ("setor", None, "in-passing")
    long = meaning(prose + " di pertemuan tanggal 25 November" * 12)
    assert (long.intent, long.amount, long.date, long.ask) == ("setor", None, None, None)


@given(st.one_of(ANYTHING, VOCABULARY), st.dates(date(2024, 1, 1), date(2032, 1, 1)), st.none() | st.times())
@example("\ud800", TODAY, None)
@example("selamat", TODAY, None)
@settings(max_examples=120, deadline=None)
def test_any_line_is_understood_somehow(text: str, today: date, now: time | None) -> None:
    found = understand(text, today, now)
    assert found.amount is None or 0 <= found.amount <= MOST
    assert found.date is None or date.fromisoformat(found.date[:10])
    assert found.rest in text
