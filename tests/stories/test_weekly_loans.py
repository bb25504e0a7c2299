"""A loan that is not paid monthly, lived from the phone: every week, every kumpulan, after the harvest, after a rest."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import update

from bot import drawings
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import DueRule
from domain.terms import dearest, months_until, rhythm_of
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_lending import lent, play
from tests.stories.test_reports import recipe_of

PAYOUT = date(2026, 11, 17)


def agreed(chat: Chatroom, *presses: str) -> list[str]:
    """Bu Rini proposes one rule from today on, Pak Hadi agrees; what Bu Rini read before she proposed it."""
    play(chat, *(("Rini", words) for words in lateness.ruling(*presses)))
    shown = chat.hear("Rini", "[Selasa 17/11]")
    play(chat, ("Rini", "[Usulkan]"), ("Hadi", "[Setuju]"))
    return shown


def for_the_whole_term(chat: Chatroom) -> None:
    """Ten per cent for the whole term, whatever its rhythm; everybody has paid off before."""
    lateness.only_late(chat)
    agreed(chat, "[Jasa]", "[Pinjaman awal]", "10", "[Seluruh masa]")


def borrow(chat: Chatroom, term: str) -> list[str]:
    """Bu Wati and Pak Joko borrow, and the money is counted; what was said at the application, to Bu Wati
    when she was asked, and when it was paid out.
    """
    play(chat, ("Yati", "ajukan pinjaman"), ("Yati", "3 1jt dagang sayur // 7 500rb pakan"))
    applied = chat.hear("Yati", term)[0]
    play(chat, ("Yati", "[Simpan]"), ("Rini", "[Layak]"), ("Rini", "buku kertas lengkap"))
    asked = next(line for line in chat.hear("Hadi", "[Setuju]") if line.startswith("bot>Wati"))
    play(chat, ("Wati", "[Benar, saya yang pinjam]"), ("Joko", "[Benar, saya yang pinjam]"))
    play(chat, ("Rini", "[Cairkan Rp1.500.000]"))
    begun = chat.hear("Yati", "[Sudah, Rp1.500.000]")
    return [applied, asked, next(line for line in begun if line.startswith("bot>Wati"))]


def card_rows(chat: Chatroom) -> list[tuple[object, ...]]:
    """The rows of the card in the file Bu Wati asked for: number, day, pokok, jasa, sum, what is left."""
    chat.hear("Wati", "[Gambar kartu]")
    file = drawings.DRAWINGS["card-sheets"](recipe_of(chat, "[Kartu Excel]", "Wati"), "id")
    rows = load_workbook(io.BytesIO(file))["Kartu"].iter_rows(min_row=6, max_col=6, values_only=True)
    return [row for row in rows if isinstance(row[0], int)]


def test_a_loan_paid_every_week_from_the_rule_to_the_months_classes(chat: Chatroom) -> None:
    for_the_whole_term(chat)
    shown = agreed(chat, "[Jatuh tempo]", "[Tiap minggu]")[0]
    assert "angsuran pertama Kamis 17 Desember → Selasa 24 November" in shown
    assert "Golongan dihitung per angsuran: 4 minggu belum dibayar sudah golongan III." in shown
    chat("""
        Yati: ajukan pinjaman
        bot: Siapa yang mau pinjam? ... [Batal]
        Yati: 3 1jt dagang sayur // 7 500rb pakan
        bot: Diangsur berapa minggu? [16 minggu] [25 minggu] [50 minggu] [Batal]
        Yati: 200
        bot: Tulis angka minggunya saja, biasanya 13 sampai 52. [Batal]
        Yati: 60
        bot: KSM Mawar mengajukan Rp1.500.000 untuk 2 orang, 60 minggu. ... - lamanya di luar 3 sampai 12 bulan ... [Simpan] [Tidak]
        Yati: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)
    applied, asked, begun = borrow(chat, "[25 minggu]")
    assert "untuk 2 orang, 25 minggu. Angsuran semuanya Rp66.000 seminggu. 3. Bu Wati" in applied
    assert "lamanya" not in applied
    assert "25 kali angsur tiap minggu, sekali angsur Rp44.000. Kalau" in asked
    assert "Angsuran Rp44.000, pertama Selasa 24 November, 25 kali sampai Selasa 11 Mei. Nomor" in begun
    rows = card_rows(chat)
    assert [row[1].date() for row in rows] == [PAYOUT + timedelta(days=7 * n) for n in range(1, 26)]  # type: ignore[attr-defined]
    assert {row[2:5] for row in rows} == {(40_000, 4_000, 44_000)} and rows[-1][5] == 0
    chat.at("2026-11-24 19:00")
    chat("""
        Wati: lunas
        bot: Lunas minggu ini atau seluruhnya? Melunasi seluruhnya hari ini Rp1.100.000. [Rp44.000] [Rp1.100.000] [Batal]
        Wati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Yati: 3 20 44 // 7 20 22 // kas 106
        bot: Sampai, KSM Mawar kumpulan 24/11. ... angsuran Rp66.000 = Rp106.000, cocok dengan kas. ...
        bot>Siti: Kumpulan KSM Mawar 24/11: tabungan 2 orang, Rp40.000. Sudah diterima? ...
        bot>Wati: Bu Yati mencatat dari kumpulan 24/11: angsuran Rp44.000, tabungan Rp20.000. Betul, Ibu? ...
        bot>Joko: Bu Yati mencatat dari kumpulan 24/11: angsuran Rp22.000, tabungan Rp20.000. Betul, Bapak? ...
    """)
    play(
        chat,
        ("Siti", "[Sudah diterima]"),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
        ("Rini", "[Cocok]"),
    )
    chat.at("2026-12-01 19:00")
    play(chat, ("Joko", "angsur 22rb"), ("Joko", "[Langsung ke UPK]"))
    play(chat, ("Rini", "terima uang"), ("Rini", "[Terima dari Pak Joko]"))
    chat("""
        -- 2026-12-03 10:00
        bot>Wati: Bu Wati, ada kabar dari KSM Mawar. Angsuran Selasa 1 Desember belum tercatat: Rp44.000. Mungkin catatan saya yang terlambat. Mana yang cocok? ...
        Wati: [Janji bayar]
        bot: Baik, Bu Wati. Berapa yang kira-kira bisa dibayar? [Rp44.000] [Rp22.000] [Batal]
        Wati: [Rp44.000]
        bot: Kapan kira-kira? ...
        Wati: besok
        bot: Baik, Bu Wati. Saya tulis: Rp44.000, hari Jumat 4 Desember. Kalau ada halangan, kabari saja; tidak apa-apa.
    """)
    chat.at("2026-12-04 19:00")
    play(chat, ("Wati", "angsur 44rb"), ("Wati", "[Langsung ke UPK]"))
    play(chat, ("Rini", "terima uang"), ("Rini", "[Terima dari Bu Wati]"))
    why = chat.hear("Wati", "kenapa sisa saya segitu")[0]
    assert "tinggal 23 dari 25 angsuran." in why and "25 kali Rp44.000 (pokok Rp40.000, jasa Rp4.000)" in why
    assert "): dilaporkan Bu Wati, dihitung Bu Rini. Angsuran 2:" in why and "4/12 Rp44.000 (" in why
    assert "Berikutnya angsuran 3, Selasa 8 Desember: Rp44.000." in why
    chat.at("2027-01-01 09:00")
    assert chat.hear("Wati", "kapan bayar") == [
        "bot: 4 angsuran sejak Selasa 8 Desember belum tercatat: Rp176.000. Kalau sudah dibayar, beri tahu saya."
        " [Kenapa?]"
    ]
    play(chat, ("Rini", "laporan"), ("Rini", "[Kamis 31 Desember]"))
    file = drawings.DRAWINGS["report-sheets"](recipe_of(chat, "[Lembar XLSX]", "Rini"), "id")
    book = load_workbook(io.BytesIO(file))
    mawar = next(r for r in book["Kolektibilitas"].iter_rows(values_only=True) if r[0] == "Mawar")
    assert mawar[:8] == ("Mawar", "4,00", 0, 0, 1_380_000, 0, 0, 1_380_000)
    assert lateness.look(chat, first_deviation) is None


def test_every_kumpulan_is_said_in_meetings_and_falls_every_thirty_five_days(chat: Chatroom) -> None:
    for_the_whole_term(chat)
    agreed(chat, "[Jatuh tempo]", "[Tiap kumpulan]")
    applied, asked, begun = borrow(chat, "[8 kali kumpulan]")
    assert "2 orang, 8 kali kumpulan. Angsuran semuanya Rp206.500 sekali kumpulan." in applied
    assert "8 kali angsur tiap kumpulan, sekali angsur Rp137.500." in asked
    assert "pertama Selasa 22 Desember, 8 kali sampai Selasa 24 Agustus." in begun
    days = [row.due_on for row in lent(chat, "Wati")[-1].schedule]
    assert days == [PAYOUT + timedelta(days=35 * n) for n in range(1, 9)], "every malam Rabu Wage"
    assert chat.hear("Wati", "lunas")[0].startswith("bot: Lunas angsuran ini atau seluruhnya?")
    assert lateness.look(chat, first_deviation) is None


def test_pokok_once_after_the_harvest_is_told_before_anybody_says_yes(chat: Chatroom) -> None:
    for_the_whole_term(chat)
    agreed(chat, "[Musiman, tenggang]", "6", "0")
    applied, asked, begun = borrow(chat, "[6 bulan]")
    assert "Angsuran semuanya Rp25.000 sebulan, paling besar Rp1.525.000." in applied
    assert "6 kali angsur, sekali angsur Rp16.500, paling besar Rp1.017.500 (Senin 17 Mei)." in asked
    assert "6 kali sampai Senin 17 Mei, paling besar Rp1.017.500 (Senin 17 Mei)." in begun
    assert [row[2] for row in card_rows(chat)] == [0] * 5 + [1_000_000]
    for month in (12, 1, 2, 3, 4):
        chat.at(f"{2026 if month == 12 else 2027}-{month:02}-17 19:00")
        play(chat, ("Wati", "angsur 16.500"), ("Wati", "[Langsung ke UPK]"))
        play(chat, ("Rini", "terima uang"), ("Rini", "[Terima dari Bu Wati]"))
    next_row = chat.hear("Wati", "kapan bayar")[0]
    assert next_row == "bot: Berikutnya Rp1.017.500, Senin 17 Mei. [Kenapa?]"
    assert "tinggal 1 dari 6 angsuran" in chat.hear("Wati", "kenapa sisa saya segitu")[0]
    assert lateness.look(chat, first_deviation) is None


def test_after_months_of_jasa_alone_the_larger_sum_is_named_with_its_day(chat: Chatroom) -> None:
    for_the_whole_term(chat)
    agreed(chat, "[Musiman, tenggang]", "1", "2")
    applied, asked, begun = borrow(chat, "[10 bulan]")
    assert "Angsuran semuanya Rp15.000 sebulan, paling besar Rp202.500." in applied
    assert "sekali angsur Rp10.000, paling besar Rp135.000 (Rabu 17 Februari)." in asked
    assert "paling besar Rp135.000 (Rabu 17 Februari). Nomor" in begun
    assert [row[2] for row in card_rows(chat)] == [0, 0] + [125_000] * 8
    assert lateness.look(chat, first_deviation) is None


@pytest.mark.parametrize(
    ("language", "term", "weeks", "asked", "paid_off"),
    [
        ("jv", "Dipunangsur pinten minggu?", "25 minggu. Angsuranipun sedaya Rp66.000 saminggu.",
         "kaangsur kaping 25 saben minggu, saben angsur Rp44.000", "Lunas minggu menika utawi sedayanipun?"),
        ("en", "Paid back in how many weeks?", "25 weeks. All instalments together Rp66,000 a week.",
         "25 weekly instalments of Rp44,000", "Paid off for this week, or altogether?"),
    ],
)  # fmt: skip
def test_weeks_are_weeks_in_every_language(
    chat: Chatroom, language: str, term: str, weeks: str, asked: str, paid_off: str
) -> None:
    for_the_whole_term(chat)
    agreed(chat, "[Jatuh tempo]", "[Tiap minggu]")
    theirs = t.person.c.public_id.in_(("p-Yati", "p-Wati"))
    chat.book.run(lambda book: book.execute(update(t.person).where(theirs).values(language=language)))
    said = play(chat, ("Yati", "ajukan pinjaman"), ("Yati", "3 1jt dagang sayur // 7 500rb pakan"))
    assert term in said[0]
    assert weeks in chat.hear("Yati", "25")[0]
    yes = {"jv": "[Simpen]", "en": "[Save]"}[language]
    play(chat, ("Yati", yes), ("Rini", "[Layak]"), ("Rini", "buku kertas lengkap"))
    heard = chat.hear("Hadi", "[Setuju]")
    assert any(asked in line for line in heard if line.startswith("bot>Wati")), heard
    mine = {"jv": "[Leres, kula ingkang nyambut]", "en": "[Yes, I borrow]"}[language]
    play(chat, ("Wati", mine), ("Joko", "[Benar, saya yang pinjam]"), ("Rini", "[Cairkan Rp1.500.000]"))
    chat.hear("Siti", "[Sudah, Rp1.500.000]")
    assert paid_off in chat.hear("Wati", "lunas")[0]


@pytest.mark.parametrize(
    ("due", "n", "row"),
    [
        (DueRule(), 10, None),
        (DueRule(pokok_every=4), 12, 4),
        (DueRule(pokok_every=6), 6, 6),
        (DueRule(grace=2), 10, 3),
    ],
)
def test_the_dearest_row_is_named_only_where_the_first_does_not_say_it(
    due: DueRule, n: int, row: int | None
) -> None:
    rules = preset("urban-2013")
    found = dearest(make_schedule(Loan(Rupiah(1_000_000), n, PAYOUT, rules.jasa), rules.rounding, due))
    assert (found.number if found else None) == row


def test_a_card_of_one_row_is_neither_weekly_nor_monthly_and_a_term_of_weeks_has_months() -> None:
    rules = preset("urban-2013")
    one = make_schedule(Loan(Rupiah(1_000_000), 1, PAYOUT, rules.jasa), rules.rounding, rules.due)
    assert rhythm_of(one) == "other" and dearest(one) is None
    assert [months_until(PAYOUT, PAYOUT + timedelta(days=7 * n)) for n in (13, 14, 52, 53)] == [3, 4, 12, 13]
