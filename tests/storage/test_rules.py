"""Which rules hold in a BKM on which day, and by which a figure was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select, text

from domain.money import Rupiah
from domain.presets import changed, preset
from domain.profiles import BY_INSTALMENT, DueRule, JasaRate, Per, Profile, Rhythm, Rounding, SavingsDefaults
from storage import loans, members, rules
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests.conftest import START
from tests.engines import unguard
from usecases import checkin, importing, standing
from usecases.importing_read import read_file

BKM, RINI, HADI = 1, 12, 13
URBAN = preset("urban-2013")
TODAY = START.date()
NEXT_YEAR = date(2027, 1, 1)


@pytest.fixture
def village(database: str) -> Iterator[Book]:
    """The book of the sample cast."""
    ids = iter(range(10**6, 10**9))
    book = Book(database, lambda: START, lambda n: next(ids).to_bytes(n, "big"), b"a key")
    yield book
    book.close()


def agree(book: Book, made: Profile, about: str = "rounding") -> None:
    """Bu Rini proposed it, Pak Hadi agreed."""
    book.run(lambda work: rules.add(work, BKM, made, about, (RINI, HADI)))


def on(book: Book, day: date) -> Profile:
    return book.look(lambda work: rules.rules_of(work, BKM, day))


def test_without_versions_of_its_own_the_shipped_profile_holds(village: Book) -> None:
    for day in (date(1999, 1, 1), TODAY, date(2099, 1, 1)):
        assert on(village, day) is URBAN
    assert village.look(lambda work: rules.own_rules(work, BKM, TODAY)) is None
    assert village.look(lambda work: rules.newest(work, BKM)) is URBAN


def test_a_version_holds_from_its_day_and_the_old_one_stays_readable(village: Book) -> None:
    second = changed(URBAN, NEXT_YEAR, rounding=Rounding(1_000))
    third = replace(preset("rural-upk"), version=3, applies_from=date(2027, 7, 1))
    for made in (second, third):
        agree(village, made)
    assert on(village, date(2026, 12, 31)) is URBAN
    assert (on(village, NEXT_YEAR), on(village, date(2027, 6, 30))) == (second, second)
    assert on(village, date(2027, 7, 1)) == third
    assert village.look(lambda work: rules.newest(work, BKM)) == third
    for label, made in (("urban-2013:1", URBAN), ("urban-2013:2", second), ("rural-upk:3", third)):
        assert village.look(lambda work, label=label: rules.rules_named(work, BKM, label)) == made
    with pytest.raises(LookupError, match="no rules urban-2013:9"):
        village.look(lambda work: rules.rules_named(work, BKM, "urban-2013:9"))
    rows = village.look(lambda work: rules.versions(work, BKM))
    assert [(row.version, row.proposed_by, row.agreed_by) for row in rows] == [
        (2, RINI, HADI),
        (3, RINI, HADI),
    ]


def test_of_two_versions_from_the_same_day_the_newer_holds(village: Book) -> None:
    second = changed(URBAN, NEXT_YEAR, rounding=Rounding(1_000))
    third = changed(second, NEXT_YEAR, rounding=Rounding(500))
    agree(village, second)
    agree(village, third)
    assert on(village, NEXT_YEAR) == third


def test_everybody_asks_the_same_rules(village: Book) -> None:
    """The form's usual savings, the standing of a KSM, the order of the loan's own version at the counter."""
    made = changed(URBAN, TODAY, savings=SavingsDefaults(wajib=Rupiah(35_000)), allocation=BY_INSTALMENT)
    agree(village, made)

    def look(work: Work) -> None:
        assert standing.group(work, 1).profile == made
        work.execute(text("UPDATE membership SET usual_savings_rp = 0"))
        actor = members.actor(work, 103, 103)
        assert checkin.offer(work, actor)["people"][0]["savings"] == 35_000
        lent = loans.of_ksm(work, 1)[0]
        assert rules.rules_named(work, BKM, lent.profile).allocation == URBAN.allocation

    village.run(look)


def test_a_loan_taken_over_is_made_by_the_rules_of_its_day(village: Book) -> None:
    term = JasaRate(1_500, Per.TERM)
    agree(village, changed(URBAN, date(2026, 9, 1), due=DueRule(Rhythm.PER_KUMPULAN), jasa=term))
    file = "KSM,Anggota,Pokok,Kali,Cair\nMelati,Darmi,1jt,10,{}\n"
    for day, label, first in (
        ("2026-08-31", "urban-2013:1", date(2026, 9, 30)),
        ("2026-09-01", "urban-2013:2", date(2026, 10, 6)),
    ):
        reading = read_file("berkas.csv", file.format(day).encode())
        plan = village.look(lambda work, reading=reading: importing.compare(work, reading, TODAY))
        if plan.troubles:  # a second loan of the same size: the file lists both
            reading = read_file(
                "berkas.csv", (file.format("2026-08-31") + f"Melati,Darmi,1jt,10,{day}\n").encode()
            )
            plan = village.look(lambda work, reading=reading: importing.compare(work, reading, TODAY))
        mark = plan.mark
        village.run(lambda work, reading=reading, mark=mark: importing.bring_in(work, reading, TODAY, mark))
        lent = village.look(lambda work: loans.of_ksm(work, 2))[-1]
        assert (lent.profile, lent.schedule[0].due_on, lent.jasa) == (label, first, 150_000)
    assert village.look(first_deviation) is None


def test_a_rate_per_month_in_a_file_needs_months(village: Book) -> None:
    term = JasaRate(1_500, Per.TERM)
    agree(village, changed(URBAN, date(2026, 9, 1), due=DueRule(Rhythm.WEEKLY), jasa=term))
    file = b"KSM,Anggota,Pokok,Kali,Cair,Jasa per bulan\nMelati,Darmi,1jt,10,2026-09-02,1.5\n"
    plan = village.look(lambda work: importing.compare(work, read_file("berkas.csv", file), TODAY))
    assert [line.key for line in plan.troubles] == ["import-trouble"]
    assert plan.troubles[0].values["what"].key == "import-rate-not-monthly"


def test_a_file_does_not_change_the_rules_of_a_bkm_with_money(village: Book) -> None:
    file = b"BKM,Zona,Profil\nBKM Contoh Sumber,WIB,rural-upk\n"
    plan = village.look(lambda work: importing.compare(work, read_file("berkas.csv", file), TODAY))
    assert [line.key for line in plan.notes] == ["import-rules-by-two"]
    assert not plan.steps


DAMAGE = [
    ("UPDATE loan SET profile = 'urban-2013:7'", "loan 1: nobody knows the rules urban-2013:7"),
    ("UPDATE loan SET profile = 'saya:1'", "loan 1: nobody knows the rules saya:1"),
    (
        'INSERT INTO class_snapshot (bkm_id, ksm_id, "on", class_name, balance_rp, late_pokok_rp, late_jasa_rp,'
        " behind, profile, made_at) VALUES (1, 1, '2026-10-31', 'I', 1, 0, 0, '0', 'urban-2013:5', '2026-10-31 09:00')",
        "class_snapshot 1: nobody knows the rules urban-2013:5",
    ),
    ("UPDATE rules SET applies_from = '2020-01-01'", "rules 1: its text is another version's"),
    ("UPDATE rules SET text = '{}'", "rules 1: rules: name is missing"),
    ("UPDATE rules SET agreed_by = proposed_by", "rules 1: one person proposed and agreed"),
]


@pytest.mark.parametrize(("damage", "found"), DAMAGE)
def test_a_figure_without_its_rules_is_found(village: Book, damage: str, found: str) -> None:
    agree(village, changed(URBAN, NEXT_YEAR, rounding=Rounding(1_000)))
    assert village.look(first_deviation) is None
    with village.engine.begin() as conn:
        unguard(conn)
        conn.exec_driver_sql(damage)
    assert found in str(village.look(lambda work: list(rules.figures_say_their_rules(work))))
    assert village.look(first_deviation) is not None


def test_the_hot_way_asks_at_most_once_more(village: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules of a day are one kept statement; the shipped version of a loan's label is none."""
    asked: list[object] = []

    execute = Work.execute
    monkeypatch.setattr(Work, "execute", lambda *a, **k: asked.append(a) or execute(*a, **k))

    def look(work: Work) -> None:
        rules.rules_of(work, BKM, TODAY)
        rules.rules_named(work, BKM, "urban-2013:1")

    village.run(look)
    assert len(asked) == 1


def test_nothing_is_kept_twice(village: Book) -> None:
    made = changed(URBAN, NEXT_YEAR)
    agree(village, made)
    with pytest.raises(Exception, match=r"(?i)unique"):
        agree(village, made)
    count = select(func.count()).select_from(t.rules)
    assert village.look(lambda work: work.execute(count).scalar_one()) == 1
