"""What an announcement may not say, and figures that always add up."""

from __future__ import annotations

import itertools

import pytest

from domain.announcements import Counted, Reach, is_thanks, names_a_debtor, reach, tally
from domain.outbox import State
from domain.segments import LeftOutBecause

NAMES = ["Siti Aminah", "Wati", "Sri", "Joko"]


@pytest.mark.parametrize(
    "text",
    [
        "Bu Wati masih nunggak 3 bulan",
        "yang menunggak: joko, sri",
        "Tunggakan KSM: Siti Aminah",
        "Bu SITI belum bayar",
        "wati dereng mbayar angsuran",
        "Pak Joko belum setor, tolong diingatkan",
        "nomor 3 belum bayar",
        "no. 8 telat bayar",
        "Utang KSM Mawar Rp1.500.000",
        "masih ada hutang 500rb",
        "tunggakan 1,5 juta harap dilunasi",
        "yang belum bayar 115000 segera",
        "Bu Wáti nunggak",
        "Yang belum bayar:\n1. Wati",
    ],
)
def test_a_debt_is_never_announced_beside_a_name_or_an_amount(text: str) -> None:
    assert names_a_debtor(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Mari lunasi tunggakan bersama, supaya dana bergulir lagi",
        "Yang belum bayar iuran tanggal 25, silakan ke bendahara",
        "Setor bapak ibu sekalian, kerja bakti Minggu jam 7",
        "Kumpulan di rumah Bu Wati, iuran Rp20.000",
        "Bu Siti menerima setoran jam 8",
        "Terima kasih Pak Joko, angsuran KSM lancar",
        "Utangi dulu senyumnya",
        "",
    ],
)
def test_news_without_a_debtor_may_be_said(text: str) -> None:
    assert not names_a_debtor(text, NAMES)


@pytest.mark.parametrize("text", ["ok", "Nggih, matur nuwun", "👍", "🙏🙏", "siap bu", "Terima kasih"])
def test_a_line_that_only_says_it_was_heard(text: str) -> None:
    assert is_thanks(text)


@pytest.mark.parametrize("text", ["ok, jam berapa?", "kapan?", "siap, tapi saya di luar kota", "???"])
def test_anything_more_is_a_question(text: str) -> None:
    assert not is_thanks(text)


EVERY_STATE = [None, "sending", "withdrawn", *(state.value for state in State)]
EVERY_REASON = [None, *(why.value for why in LeftOutBecause)]


def test_everybody_is_in_exactly_one_of_four_places() -> None:
    rows = [
        Counted(left_out, state, n)
        for n, (left_out, state) in enumerate(itertools.product(EVERY_REASON, EVERY_STATE), 1)
    ]
    for row in rows:
        sums = tally([row])
        assert sums.n == row.n == sums.n_sent + sums.n_missed + sums.n_waiting + sums.n_unclear
    sums = tally(rows)
    assert sums.n == sum(row.n for row in rows)
    assert sums.n == sums.n_sent + sums.n_missed + sums.n_waiting + sums.n_unclear
    assert sum(sums.missed_because.values()) == sums.n_missed


@pytest.mark.parametrize(
    ("left_out", "state", "where"),
    [
        (None, None, Reach.WAITING),
        (None, "waiting", Reach.WAITING),
        (None, "sending", Reach.WAITING),
        (None, "sent", Reach.SENT),
        (None, "unclear", Reach.UNCLEAR),
        (None, "unreachable", Reach.MISSED),
        (None, "withdrawn", Reach.MISSED),
        (None, "expired", Reach.MISSED),
        (None, "broken", Reach.MISSED),
        ("no-phone", None, Reach.MISSED),
    ],
)
def test_where_somebody_stands(left_out: str | None, state: str | None, where: Reach) -> None:
    assert reach(left_out, state) is where


def test_a_text_message_on_its_way_waits_and_whoever_heard_it_otherwise_needs_none() -> None:
    sums = tally(
        [
            Counted("no-phone", None, 4),
            Counted("no-phone", None, 3, n_told=1, text="waiting"),
            Counted("never-started", None, 2, text="sending"),
            Counted("never-started", None, 2, n_told=1, text="unclear"),
            Counted("no-phone", None, 5, n_told=5, text="sent"),
            Counted("no-phone", None, 3, n_told=1, text="broken", text_why="refused"),
            Counted("no-phone", None, 1, text="withdrawn"),
            Counted("no-phone", None, 1, text="cancelled"),
        ]
    )
    assert (sums.n, sums.n_waiting, sums.n_unclear, sums.n_missed) == (21, 4, 1, 16)
    assert (sums.n_reached, sums.n_told, sums.texts_failed) == (8, 8, {"refused": 2})
    assert sums.missed_because == {"no-phone": 15, "never-started": 1}
