"""Money, days and hours as people of each language say them: tables of examples, and covered figures."""

from __future__ import annotations

import random

import pytest

import locales
from domain.money import read_rupiah
from domain.say import Say, Voice, button
from locales.aloud import in_words
from locales.formats import functions

DAYS = {
    # day, function: Indonesian, polite Javanese, English
    ("2026-11-17", "DATE"): ("Selasa 17 November", "Selasa 17 November", "Tuesday 17 November"),
    ("2026-11-18", "DATE"): ("Rabu 18 November", "Rebo 18 November", "Wednesday 18 November"),
    ("2026-11-16", "DATE"): ("Senin 16 November", "Senen 16 November", "Monday 16 November"),
    ("2026-11-19", "DATE"): ("Kamis 19 November", "Kemis 19 November", "Thursday 19 November"),
    ("2026-11-20", "DATE"): ("Jumat 20 November", "Jemuwah 20 November", "Friday 20 November"),
    ("2026-11-21", "DATE"): ("Sabtu 21 November", "Setu 21 November", "Saturday 21 November"),
    ("2026-11-22", "DATE"): ("Minggu 22 November", "Ahad 22 November", "Sunday 22 November"),
    ("2027-02-02", "FULLDATE"): (
        "Selasa 2 Februari 2027",
        "Selasa 2 Februari 2027",
        "Tuesday 2 February 2027",
    ),
    ("2026-12-11", "SHORTDATE"): ("11/12", "11/12", "11 Dec"),
    ("2026-12-22T12:30:00", "WEEKDAY"): ("Selasa", "Selasa", "Tuesday"),
    ("2026-12-23", "PASARAN"): ("Rabu Wage", "Rebo Wage", "Rabu Wage"),
    ("2026-12-04", "PASARAN"): ("Jumat Kliwon", "Jemuwah Kliwon", "Jumat Kliwon"),
    ("Bu", "YOU"): ("Ibu", "panjenengan", "you"),
    ("", "YOU"): ("Anda", "panjenengan", "you"),
    ("19:30", "HOUR"): ("19.30", "setengah wolu dalu", "19:30"),
    ("07:30", "HOUR"): ("07.30", "setengah wolu enjing", "07:30"),
    ("07:00", "HOUR"): ("07.00", "pitu enjing", "07:00"),
    ("12:30", "HOUR"): ("12.30", "setengah setunggal siyang", "12:30"),
    ("16:00", "HOUR"): ("16.00", "sekawan sonten", "16:00"),
    ("18:00", "HOUR"): ("18.00", "enem sonten", "18:00"),
    ("00:00", "HOUR"): ("00.00", "kalih welas dalu", "00:00"),
    ("05:12", "HOUR"): ("05.12", "05.12", "05:12"),
}
AMOUNTS = {
    0: ("nol", "nol", "zero"),
    50_000: ("lima puluh ribu", "seket ewu", "fifty thousand"),
    57_500: ("lima puluh tujuh ribu lima ratus", "seket pitung ewu gangsal atus", "fifty-seven thousand five hundred"),
    60_000: ("enam puluh ribu", "sewidak ewu", "sixty thousand"),
    103_000: ("seratus tiga ribu", "satus tigang ewu", "one hundred and three thousand"),
    113_000: ("seratus tiga belas ribu", "satus tiga welas ewu", "one hundred and thirteen thousand"),
    115_000: ("seratus lima belas ribu", "satus gangsal welas ewu", "one hundred and fifteen thousand"),
    300_000: ("tiga ratus ribu", "tigang atus ewu", "three hundred thousand"),
    1_000: ("seribu", "sewu", "one thousand"),
    1_035_000: ("satu juta tiga puluh lima ribu", "setunggal yuta tigang dasa gangsal ewu", "one million thirty-five thousand"),
    2_000_000: ("dua juta", "kalih yuta", "two million"),
    -20_000: ("minus dua puluh ribu", "minus kalih dasa ewu", "minus twenty thousand"),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "answers"), DAYS.items(), ids="/".join)
def test_days_and_hours(asked: tuple[str, str], answers: tuple[str, ...]) -> None:
    value, function = asked
    assert tuple(functions(Voice(lang))[function](value) for lang in ("id", "jv", "en")) == answers


@pytest.mark.parametrize(("amount", "answers"), AMOUNTS.items(), ids=str)
def test_amounts_in_words(amount: int, answers: tuple[str, ...]) -> None:
    said = tuple(functions(Voice(lang))["WORDS"](amount) for lang in ("id", "jv", "en"))
    assert said == tuple(f"{each} rupiah" for each in answers)


def test_amounts_in_figures() -> None:
    assert functions(Voice("id"))["RUPIAH"](1_035_000) == "Rp1.035.000"
    assert functions(Voice("jv"))["RUPIAH"](-50_000) == "-Rp50.000"
    assert functions(Voice("en"))["RUPIAH"](1_035_000) == "Rp1,035,000"


def test_an_hour_whose_part_of_the_day_was_said() -> None:
    assert functions(Voice("jv"))["HOUR"]("19:30", bare=1) == "setengah wolu"
    assert functions(Voice("id"))["HOUR"]("19:30", bare=1) == "19.30"


@pytest.mark.parametrize("lang", ["id", "jv"])
def test_what_is_said_aloud_is_read_again_as_the_same_amount(lang: str) -> None:
    dice = random.Random(5)
    for amount in [*range(10_000, 400_000, 500), *(dice.randrange(400, 10**6) * 1000 for _ in range(500))]:
        said = in_words(amount, lang)
        assert read_rupiah(said).rupiah == amount, said


def test_more_than_is_ever_written_out_is_refused() -> None:
    for lang in ("id", "jv", "en"):
        with pytest.raises(ValueError, match="more than is ever"):
            in_words(10**12 + 1, lang)


def test_every_figure_of_a_line_is_covered_and_none_on_a_button() -> None:
    words = Say("sheet-row-pots", {"number": 3, "savings": "wajib", "amount": 50_000})
    covered = locales.text_of(words, Voice("id", covered=True))
    assert covered.count("<tg-spoiler>Rp50.000</tg-spoiler>") == covered.count("Rp") == 1
    row = (button("choice-rupiah", "t", "x", 0, amount=50_000),)
    shown = locales.render(Say("handover-done", HANDED_OVER, (row,)), Voice("id", covered=True))
    for figures in ("seratus ribu rupiah", "Rp0"):
        assert f"<tg-spoiler>{figures}</tg-spoiler>" in shown.text
    assert shown.keyboard == {"inline_keyboard": [[{"text": "Rp50.000", "callback_data": "t:x:0"}]]}
    assert "spoiler" not in locales.plain(Say("handover-done", HANDED_OVER))


HANDED_OVER = {"receiver": "Bu Rini", "total": 100_000, "number": "7-K4", "left": 0}


def test_a_cover_under_a_cover_is_one_cover() -> None:
    facts = {"called": "Bu Sri", "ksm": "Mawar", "amount": 60_000, "on": "2027-01-04"}
    text = locales.text_of(Say("promise-reminder", facts), Voice("id", covered=True))
    assert text.count("<tg-spoiler>Rp60.000</tg-spoiler>") == text.count("tg-spoiler") / 2 == 1


def test_lines_that_were_not_needed_leave_one_gap_at_most() -> None:
    words = ("number", "kind", "village", "channel", "who", "about", "text", "state")
    values = dict.fromkeys(words, "-") | {"on": "2026-11-17", "amount": 0}
    text = locales.render(Say("complaint-page", values | dict.fromkeys(("thing", "hope", "lines")))).text
    assert text.endswith("-\n\n-") and "\n\n\n" not in text
