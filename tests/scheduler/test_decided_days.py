"""What two officers decided about a day holds back what a holiday holds back, in each place that asks: the courier,
the digest, the budget of words, news by text message, what its writer reads, the first question about news, a
complaint and a meeting. A holiday they decided to be none holds back nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, insert, select, update

from domain.outbox import MessageClass
from domain.say import say
from storage import announcements as news_store
from storage import holidays, outbox, texts
from storage import tables as t
from storage.book import Work
from tests.chat import Chatroom
from usecases import budget, complaint_route, consents, delivery, newscards, texting

WIB = ZoneInfo("Asia/Jakarta")
DECIDED, LIBRARY = date(2026, 12, 1), date(2026, 12, 25)
"""A Tuesday like any other, and Christmas: a Friday."""
WATI, RINI = "Wati", "Rini"


def decide(chat: Chatroom, day: date, free: bool) -> None:
    """Two officers agreed about it on 18 November."""
    row = {"public_id": f"d-{day}", "bkm_id": 1, "day": day, "free": free, "why": "pemilihan lurah"}
    row |= {"by_person_id": 1, "made_at": datetime(2026, 11, 18, tzinfo=UTC), "known_on": date(2026, 11, 18)}
    row |= {"ended_at": datetime(2026, 11, 18, tzinfo=UTC), "ended_by": 2, "outcome": "agreed"}
    chat.book.run(lambda book: book.execute(insert(t.free_day), row))


def at(chat: Chatroom, day: date) -> None:
    """Early that morning, before any window of it opens."""
    chat.at(f"{day} 06:00")


def _message(klass: str, phone: str) -> Callable[[Chatroom, date], date]:
    """The day on which such a message leaves."""

    def leaves(chat: Chatroom, day: date) -> date:
        words = say("digest-line", words=say("voice-thanks")) if klass == "task" else say("voice-thanks")
        post = lambda book: outbox.post(book, chat.accounts[phone], words, klass, f"t:{klass}")  # noqa: E731
        chat.book.run(post)
        rows, _ = chat.book.run(lambda book: delivery.claim_due(book, 50))
        if any(row["reason"] == f"t:{klass}" for row in rows):
            return day
        mine = select(t.outbox.c.not_before).where(t.outbox.c.reason == f"t:{klass}")
        return chat.book.look(lambda book: book.execute(mine).scalar_one()).astimezone(WIB).date()

    return leaves


def _put_off(chat: Chatroom, day: date) -> date:
    """The day to which the budget of words puts off what has no room the day before."""
    row = {"id": 10**6, "expires_at": None, "public_id": "b", "chat_id": 1, "klass": "announcement"}
    before = datetime.combine(day, time(), tzinfo=WIB)
    chat.book.run(
        lambda book: book.execute(
            insert(t.outbox),
            {**row, "say": {"k": "voice-thanks"}, "state": "waiting", "made_at": book.now, "reason": "b",
             "not_before": book.now, "tries": 0, "n_unclear": 0},
        )
    )  # fmt: skip
    turns = chat.book.run(
        lambda book: budget.Turns(book, [])._put_off(row, MessageClass.ANNOUNCEMENT, before, 1)
    )
    assert turns is None
    mine = select(t.outbox.c.not_before).where(t.outbox.c.id == row["id"])
    return chat.book.look(lambda book: book.execute(mine).scalar_one()).astimezone(WIB).date()


def _news(book: Work) -> Any:
    draft = news_store.Draft([1], 1, 10_001, "Posyandu pindah.", {"groups": ["everybody"], "chosen": {}})
    return news_store.keep(book, draft)


def _by_text(chat: Chatroom, day: date) -> date:
    """The day on which news leaves by text message."""

    def wait(book: Work) -> None:
        texts.keep_tariff(book, json.dumps({"kind": "sms", "cost": 350, "cap": 10**6}))
        news = _news(book)
        book.execute(update(t.announcement).values(state="done"))
        row = {"public_id": "tm", "bkm_id": 1, "name": "Contoh", "phone": "+6281200000701"}
        who = book.execute(insert(t.person).returning(t.person.c.id), row).scalar_one()
        heard = {"announcement_id": news.id, "person_id": who, "left_out": "never-started"}
        recipient = book.execute(insert(t.recipient).returning(t.recipient.c.id), heard).scalar_one()
        about = (news.id, 1, f"text:{recipient}", 1, 350, 1, book.now + timedelta(days=7))
        assert texts.add(book, texts.New(*about), [recipient])

    chat.book.run(wait)
    chat.book.run(texting.claim)
    row = chat.book.look(lambda book: book.execute(select(t.text_message)).one())
    return day if row.state == "sending" else row.not_before.astimezone(WIB).date()


def _its_writer_reads(chat: Chatroom, day: date) -> date:
    """The day a card names for news that is planned for that day."""

    def planned(book: Work) -> Any:
        news = _news(book)
        starts_at = datetime.combine(day, time(10), tzinfo=WIB)
        book.execute(update(t.announcement).values(state="planned", starts_at=starts_at))
        row = news_store.by_id(book, news.id)
        return newscards._state(book, row, newscards.sums_of(book, row))

    words = chat.book.run(planned)
    return date.fromisoformat(words.values["on"]) if words.key == "announcement-later" else day


def _first_asked(chat: Chatroom, day: date) -> date:
    """The day on which somebody is asked whether they want news."""
    wati = chat.accounts[WATI]

    def ask(book: Work) -> int:
        book.execute(delete(t.consent))
        news = _news(book)
        person = book.execute(select(t.link.c.person_id).where(t.link.c.account_id == wati)).scalar_one()
        heard = {"announcement_id": news.id, "person_id": person, "left_out": "no-consent"}
        book.execute(insert(t.recipient), heard)
        return consents.ask_about_news(book, news, "Asia/Jakarta")

    assert chat.book.run(ask) == 1
    mine = select(t.outbox).where(t.outbox.c.chat_id == wati).order_by(t.outbox.c.id.desc())
    row = chat.book.look(lambda book: book.execute(mine).first())
    return row.not_before.astimezone(WIB).date()


def _acknowledged(chat: Chatroom, day: date) -> date:
    """The day by which a complaint made the day before is acknowledged."""
    complaint = type("Complaint", (), {"bkm_id": 1, "zone": "Asia/Jakarta"})()
    by = chat.book.look(lambda book: complaint_route._acknowledged_by(book, complaint))
    return by.astimezone(WIB).date()


PLACES: dict[str, Callable[[Chatroom, date], date]] = {
    "arrears": _message("arrears", WATI),
    "announcement": _message("announcement", WATI),
    "digest": _message("task", RINI),
    "budget": _put_off,
    "text": _by_text,
    "writer": _its_writer_reads,
    "first-asked": _first_asked,
    "complaint": _acknowledged,
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("day", "decided", "held"),
    [(DECIDED, None, False), (DECIDED, True, True), (LIBRARY, None, True), (LIBRARY, False, False)],
)
def test_a_decided_day_holds_back_what_a_holiday_does(
    chat: Chatroom, place: str, day: date, decided: bool | None, held: bool
) -> None:
    if decided is not None:
        decide(chat, day, decided)
    at(chat, day - timedelta(days=1) if place == "complaint" else day)
    leaves = PLACES[place](chat, day)
    assert (leaves > day) is held, leaves


@pytest.mark.parametrize(
    ("day", "decided", "line"),
    [
        ("1 Desember", None, None),
        ("1 Desember", True, "Hari itu libur: pemilihan lurah."),
        ("25 Desember", None, "Hari itu libur: Hari Raya Natal."),
        ("25 Desember", False, None),
    ],
)
def test_a_meeting_names_the_holiday_the_officers_decided(
    chat: Chatroom, day: str, decided: bool | None, line: str | None
) -> None:
    if decided is not None:
        decide(chat, DECIDED if decided else LIBRARY, decided)
    chat.hear("Yati", f"buat kumpulan {day} jam 19.30")
    chat.hear("Yati", "balai RT")
    [said] = chat.hear("Yati", "-")
    assert "[Simpan]" in said, said
    assert ("Hari itu libur" in said) is (line is not None)
    assert line is None or line in said


def test_a_batch_asks_the_days_of_a_bkm_once(chat: Chatroom) -> None:
    """Fifty messages read the kept years and the decided days once, and what any hour may hear reads none."""
    decide(chat, DECIDED, True)
    chat.at(f"{DECIDED} 10:00")

    def read(book: Work) -> int:
        of_bkm, n = holidays.of_bkm, 0

        def counted(work: Work, bkm_id: int) -> holidays.Days:
            nonlocal n
            n += 1
            return of_bkm(work, bkm_id)

        holidays.of_bkm = counted
        try:
            delivery.claim_due(book, 50)
        finally:
            holidays.of_bkm = of_bkm
        return n

    def post(klass: str) -> None:
        for name in (WATI, "Sri", "Tini"):
            chat.book.run(
                lambda book, to=name: outbox.post(
                    book, chat.accounts[to], say("voice-thanks"), klass, f"{klass}:{to}"
                )
            )

    post("receipt")
    assert chat.book.run(read) == 0
    post("announcement")
    assert chat.book.run(read) == 1
