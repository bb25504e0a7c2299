"""The morning look over weeks: nothing before the balances are agreed, little and at decent hours after."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select

from storage import holidays
from storage import tables as t
from storage.book import Work
from tests import lateness, village
from tests.chat import Chatroom
from usecases import arrears

N_LATE = 183
OLD = date(2025, 11, 10)
NAMES = tuple(f"Contoh{n}" for n in range(1, 20))


def an_old_village(book: Work) -> None:
    """183 borrowers in 19 KSM who have paid nothing for a year, all with phones, as if just imported."""
    left = N_LATE
    for n, name in enumerate(NAMES):
        lateness.new_ksm(book, name, min(10, left), OLD, first_account=10_000 + 100 * n)
        left -= min(10, left)


def test_importing_183_late_borrowers_says_nothing_for_60_days(chat: Chatroom) -> None:
    chat.book.run(an_old_village)
    n_late = len(lateness.look(chat, lambda book: book.execute(select(t.share.c.id)).all()))
    assert n_late == N_LATE + len(village.PEOPLE)
    start = chat.clock.moment.date()
    end = start + timedelta(days=60)
    assert lateness.days(chat, f"{end} 20:00") == []
    jobs = select(t.due.c.id).where(t.due.c.kind == "job", t.due.c.subject == "arrears-check:Asia/Jakarta")
    assert lateness.look(chat, lambda book: book.execute(jobs).all()) == []  # not one KSM was even looked at
    assert lateness.look(chat, lambda book: book.execute(select(t.outbox.c.id)).all()) == []


def test_one_ksm_agreed_is_one_ksm_spoken_to(chat: Chatroom) -> None:
    chat.book.run(an_old_village)
    chat.book.run(lambda book: lateness.agree(book, "Contoh3"))
    lateness.days(chat, "2026-11-30 20:00")
    told = Counter(m["chat"] for m in chat.phone.messages if "belum tercatat" in m["text"])
    members = {10_200 + n for n in range(1, 11)}
    assert set(told) == members
    assert set(told.values()) == {2}  # 18 and 25 November
    others = {m["chat"] for m in chat.phone.messages} - members
    assert others == {chat.accounts[name] for name in ("Rini", "Hadi", "Budi")}  # the proposal of KSM Contoh3


def test_a_season_keeps_to_decent_hours_and_once_a_week(chat: Chatroom) -> None:
    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Anggrek", 5, date(2026, 10, 10), first_account=5000)
        lateness.agree(book, "Anggrek")

    chat.book.run(prepare)
    heard: dict[int, list[date]] = {}
    while chat.clock.moment.date() < date(2027, 3, 31):
        before = len(chat.phone.messages)
        lateness.days(chat, f"{chat.clock.moment.date() + timedelta(days=1)} 08:30")
        for message in chat.phone.messages[before:]:
            if "kabar dari KSM" in message["text"]:
                heard.setdefault(message["chat"], []).append(chat.clock.moment.date())
    assert len(heard) == 5
    for told in heard.values():
        assert len(told) > 10
        assert all(later - earlier >= timedelta(days=7) for earlier, later in pairwise(told))
        assert all(day.weekday() < 6 and day not in holidays.of_year(day.year) for day in told)


@pytest.mark.parametrize(("zone", "utc"), [("Asia/Jakarta", 1), ("Asia/Makassar", 0), ("Asia/Jayapura", -1)])
def test_eight_in_the_morning_is_the_villages_own_eight(chat: Chatroom, zone: str, utc: int) -> None:
    def move(book: Work) -> None:
        book.execute(t.bkm.update().values(zone=zone))
        lateness.agree(book, "Mawar")

    chat.book.run(move)
    lateness.reach(chat, "2026-12-22 21:00")
    chat.at("2026-12-23 12:00")
    notices = lateness.look(chat, lambda book: book.execute(
        select(t.outbox.c.sent_at).where(t.outbox.c.klass == "arrears")).scalars().all())  # fmt: skip
    assert notices
    expected = datetime(2026, 12, 23, 8, tzinfo=ZoneInfo(zone))
    assert {at.astimezone(ZoneInfo(zone)) for at in notices} == {expected}
    assert expected.astimezone(ZoneInfo("UTC")).hour == utc % 24


def test_a_morning_missed_is_not_made_up_for_at_night(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-22 21:00")
    lateness.reach(chat, "2026-12-23 21:30")  # the bot was down all day
    assert chat.at("2026-12-23 22:30") == []
    assert lateness.days(chat, "2026-12-25 20:00") == []  # 24 and 25 December are holidays
    assert [line[:9] for line in lateness.days(chat, "2026-12-26 09:00")] == ["bot>Tini:"]


def test_each_unit_done_twice_says_once(chat: Chatroom) -> None:
    chat.book.run(an_old_village)
    chat.book.run(lambda book: lateness.agree(book, *NAMES, "Mawar"))
    lateness.reach(chat, "2026-12-28 08:00")

    def whole_morning(book: Work) -> None:
        for ksm_id in arrears.subjects(book, "Asia/Jakarta", date(2026, 12, 28)):
            arrears.morning(book, ksm_id, date(2026, 12, 28))

    def n_rows(book: Work) -> list[int]:
        tables = (t.outbox, t.notice, t.gruduk_proposal)
        return [len(book.execute(select(each.c.id)).all()) for each in tables]

    chat.book.run(whole_morning)
    once = lateness.look(chat, n_rows)
    chat.book.run(whole_morning)
    assert lateness.look(chat, n_rows) == once
    assert once[1] == N_LATE + 6  # six of KSM Mawar have a phone


def test_who_shares_a_phone_is_spoken_to_by_name(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini", "Lastri")

    def share_it(book: Work) -> None:
        row = {
            "account_id": chat.accounts["Tini"],
            "person_id": lateness.person(book, "Lastri"),
            "state": "active",
        }
        book.execute(insert(t.link), {**row, "since_at": book.now})
        agreed = {"person_id": row["person_id"], "account_id": row["account_id"], "purpose": "reminders"}
        book.execute(insert(t.consent), {**agreed, "version": "1", "language": "id", "given_at": book.now})

    chat.book.run(share_it)
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    assert sorted(m["text"] for m in chat.phone.messages) == [
        "Ada kabar dari KSM, khusus untuk Bu Lastri.",
        "Ada kabar dari KSM, khusus untuk Bu Tini.",
    ]
