"""A large announcement: written in parts, once, whatever runs twice or breaks off; its figures add up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update

from domain.actor import Actor
from domain.audiences import Audience, Chosen, Group, packed
from domain.say import Refusal, unpack
from scheduler.run import Hours
from storage import announcements as store
from storage import drafts, members, outbox
from storage import tables as t
from storage.book import Book, Work
from tests import village
from usecases import announcements, delivery, sending, texts

NINE = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)  # 09:00 in the village
N = 1_200
ADI = village.ACCOUNTS["Adi"]
SETTLED = ("sent", "unreachable", "unclear", "broken", "expired", "withdrawn", "waiting")


class Clock:
    """Stands still until it is pushed."""

    def __init__(self) -> None:
        self.moment = NINE

    def now(self) -> datetime:
        """The moment of the test."""
        return self.moment


@pytest.fixture
async def big(database: str) -> AsyncIterator[tuple[Book, Clock]]:
    """The sample village with 1,200 more members in a KSM of their own: every hundredth has no phone, and every
    two hundredth shares one with the person before.
    """
    clock, ids = Clock(), iter(range(10**6, 10**9))
    book = Book(database, clock.now, lambda n: next(ids).to_bytes(n, "big"))
    book.start()
    await book.put(_many_members)
    yield book, clock
    book.close()


def _many_members(book: Work) -> None:
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    row = {"public_id": "ksm-big", "bkm_id": bkm, "name": "Besar", "collects_at_meetings": False}
    ksm = book.execute(insert(t.ksm).returning(t.ksm.c.id), {**row, "names_agreed": True}).scalar_one()
    people = [{"public_id": f"big{i}", "bkm_id": bkm, "name": f"Warga{i}"} for i in range(N)]
    book.execute(insert(t.person), people)
    rows = book.execute(
        select(t.person.c.id).where(t.person.c.public_id.like("big%")).order_by(t.person.c.id)
    )
    for number, person in enumerate(rows.scalars().all(), 1):
        seat = {
            "person_id": person,
            "ksm_id": ksm,
            "number": number,
            "since_on": village.SINCE,
            "usual_savings_rp": 0,
        }
        book.execute(insert(t.membership), seat)
        if number % 100:
            account = 100_000 + (number - 1 if number % 200 == 50 else number)
            members.seen(book, account)
            link = {"account_id": account, "person_id": person, "state": "active", "since_at": book.now}
            book.execute(insert(t.link), link)
            agreed = {"person_id": person, "account_id": account, "purpose": "news", "version": "1"}
            book.execute(insert(t.consent), {**agreed, "language": "id", "given_at": book.now})


N_LEFT_OUT = N // 100
N_SHARED = N // 200
N_MESSAGES = N - N_LEFT_OUT - N_SHARED


def _here(adi: Actor) -> frozenset[int]:
    return frozenset({adi.people[0].bkm_id})


def _publish(book: Work) -> str:
    """What [Kirim ke n orang] does, without the chat before it."""
    adi = members.actor(book, ADI, ADI)
    ksm = book.execute(select(t.ksm.c.id).where(t.ksm.c.public_id == "ksm-big")).scalar_one()
    kept = packed(Audience(_here(adi), frozenset({Group.CHOSEN}), Chosen(ksm_ids=frozenset({ksm}))))
    new = store.Draft([*_here(adi)], adi.people[0].id, ADI, "Kerja bakti Minggu pagi.", kept)
    news = store.keep(book, new)
    drafts.alter(book, news.id, approved_by=adi.people[0].id)  # so many need a second officer's yes
    sure = N - N_LEFT_OUT
    assert announcements.confirm(book, adi, news.public_id, str(sure)) is None
    sending.leave(book, Due(news.public_id))  # type: ignore[arg-type]
    return str(news.public_id)


class Due:
    """What fell due, as far as a deed looks at it."""

    def __init__(self, subject: str) -> None:
        self.subject = subject


def _written(book: Work) -> tuple[int, int]:
    mine = select(func.count(), func.count(t.outbox.c.chat_id.distinct())).where(
        t.outbox.c.klass == "announcement"
    )
    row = book.execute(mine).one()
    return int(row[0]), int(row[1])


def _card(book: Work) -> dict[str, Any]:
    wanted = select(t.card.c.wanted).where(t.card.c.chat_id == ADI, t.card.c.subject.like("ann:%"))
    return dict(unpack(book.execute(wanted).scalar_one()).values)


def _adds_up(figures: dict[str, Any]) -> bool:
    parts = [figures[name] for name in ("sent", "missed", "waiting", "unclear", "cancelled")]
    return sum(parts) == figures["n"] == N


async def test_1200_people_are_written_in_parts_of_500_and_once_though_everything_runs_twice(
    big: tuple[Book, Clock],
) -> None:
    book, clock = big
    subject = await book.put(_publish)
    assert await book.put(_written) == (sending.PART, sending.PART)
    hours, beside = Hours(book, clock.now), Hours(book, clock.now)
    for _ in range(4):
        await hours.tick()
        await beside.tick()
    assert await book.put(_written) == (N_MESSAGES, N_MESSAGES)
    for _ in range(3):  # and a part that runs once more writes nothing
        news = await book.put(lambda work: store.find(work, subject))
        assert news is not None
        assert await book.put(lambda work, row=news: sending.expand(work, row)) == 0
    assert await book.put(_written) == (N_MESSAGES, N_MESSAGES)
    assert await book.put(lambda work: work.execute(_unwritten()).scalar_one()) == 0


def _unwritten() -> Any:
    open_rows = t.recipient.c.left_out.is_(None) & t.recipient.c.outbox_id.is_(None)
    return select(func.count()).select_from(t.recipient).where(open_rows)


async def test_a_part_that_breaks_off_leaves_nothing_half_written(big: tuple[Book, Clock]) -> None:
    book, clock = big
    subject = await book.put(_publish)

    def break_off(work: Work) -> None:
        news = store.find(work, subject)
        assert news is not None
        sending.expand(work, news)
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        await book.put(break_off)
    assert await book.put(_written) == (sending.PART, sending.PART)
    for _ in range(3):
        await Hours(book, clock.now).tick()
    assert await book.put(_written) == (N_MESSAGES, N_MESSAGES)


async def test_the_five_figures_always_add_up_to_the_head_count(big: tuple[Book, Clock]) -> None:
    book, clock = big
    await book.put(_publish)
    figures = await book.put(_card)
    assert _adds_up(figures)
    assert (figures["missed"], figures["waiting"]) == (N_LEFT_OUT, N - N_LEFT_OUT)
    hours = Hours(book, clock.now)
    for step in range(20):
        await book.put(lambda work, at=step: _settle_some(work, at))
        clock.moment += timedelta(seconds=6)
        await hours.tick()
        assert _adds_up(await book.put(_card))
    figures = await book.put(_card)
    assert figures["waiting"] == 0
    assert min(figures["sent"], figures["unclear"]) > 0


def _settle_some(book: Work, step: int) -> None:
    """A batch goes out: each row ends in another way, the last steps end everything."""
    rows, _ = delivery.claim_due(book, 100)
    results = [
        {
            "row": row["id"],
            "to": "sent" if step > 10 else SETTLED[at % len(SETTLED)],
            "made": row["tries"],
            "sent_as": 1,
            "because": "x",
            "at": book.now,
            "later": None,
            "unclear": 0,
        }
        for at, row in enumerate(rows)
    ]
    outbox.settle(book, results)
    delivery.sent(book, [row["id"] for row in rows])


async def test_what_was_perhaps_heard_is_repeated_only_by_a_person_and_once(big: tuple[Book, Clock]) -> None:
    book, clock = big
    subject = await book.put(_publish)
    for _ in range(3):
        await Hours(book, clock.now).tick()
    await book.put(lambda work: work.execute(update(t.outbox).values(state="sending")))
    assert await book.put(delivery.recover) == []
    figures = await book.put(_card)
    assert (figures["unclear"], figures["waiting"]) == (N - N_LEFT_OUT, 0)

    def press(work: Work) -> None:
        texts.repeat_unclear(work, members.actor(work, ADI, ADI), subject)

    await book.put(press)
    assert await book.put(_written) == (N_MESSAGES + sending.PART, N_MESSAGES)
    assert _adds_up(await book.put(_card))


async def test_only_who_may_announce_sends_and_only_their_own_draft(big: tuple[Book, Clock]) -> None:
    book, _ = big

    def foreign(work: Work) -> str:
        subject = _draft(work)
        wati = members.actor(work, village.ACCOUNTS["Wati"], village.ACCOUNTS["Wati"])
        return _refused(work, wati, subject)

    assert await book.put(foreign) == "announce-not-yours"
    assert await book.put(_written) == (0, 0)


def _draft(book: Work) -> str:
    adi = members.actor(book, ADI, ADI)
    kept = packed(Audience(_here(adi), frozenset({Group.MEMBERS})))
    new = store.Draft([*_here(adi)], adi.people[0].id, ADI, "Kumpulan.", kept)
    return str(store.keep(book, new).public_id)


def _refused(book: Work, actor: Actor, subject: str) -> str:
    with pytest.raises(Refusal) as no:
        announcements.confirm(book, actor, subject, "1199")
    return no.value.say.key
