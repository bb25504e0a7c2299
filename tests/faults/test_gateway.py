"""kill -9 while the gateway holds a text message: that one is in doubt for a person, the others arrive, none twice."""

from __future__ import annotations

import secrets
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select, text, update

from domain.outbox import MessageClass
from domain.windows import next_allowed
from simulator import gateway as pretend
from storage import announcements as store
from storage import holidays, texts
from storage import tables as t
from storage.book import Book, Work
from tests.chat import WIB
from tests.faults.harness import BotProcess, World, wait_for
from usecases.texting import LEASE

pytestmark = pytest.mark.faults
NUMBERS = ["+6281200000701", "+6281200000702", "+6281200000703"]


def _waiting(work: Work) -> None:
    """News whose Telegram part is over, and a text message for each of three people."""
    first = work.execute(select(t.person).order_by(t.person.c.id)).first()
    assert first is not None
    draft = store.Draft(
        [first.bkm_id], first.id, 10_001, "Posyandu pindah.", {"groups": ["everybody"], "chosen": {}}
    )
    news = store.keep(work, draft)
    work.execute(update(t.announcement).where(t.announcement.c.id == news.id).values(state="done"))
    for number in NUMBERS:
        row = {"public_id": work.new_id(), "bkm_id": first.bkm_id, "name": "Contoh", "phone": number}
        who = work.execute(insert(t.person).returning(t.person.c.id), row).scalar_one()
        heard = {"announcement_id": news.id, "person_id": who, "left_out": "never-started"}
        recipient = work.execute(insert(t.recipient).returning(t.recipient.c.id), heard).scalar_one()
        about = (news.id, first.bkm_id, f"text:{recipient}", 1, 350, first.id, work.now + timedelta(days=7))
        assert texts.add(work, texts.New(*about), [recipient])


def _in_the_book(address: str, now: datetime, then: object) -> object:
    book = Book(address, lambda: now, secrets.token_bytes)
    try:
        return book.run(then)  # type: ignore[arg-type]
    finally:
        book.close()


def test_a_kill_in_the_middle_leaves_one_in_doubt_and_none_twice(
    world: World, bot: BotProcess, address: str
) -> None:
    real = datetime.now(UTC)
    local = real.astimezone(WIB)
    open_at = next_allowed(MessageClass.ANNOUNCEMENT, local, holidays.around(local.date()))
    ahead = round((open_at - local).total_seconds())
    world.offset_file.write_text(f"{ahead}\n")
    _in_the_book(address, open_at, _waiting)
    bot.environment |= {
        "GUYUB_GATEWAY_URL": f"{world.url}{pretend.PATH}", "GUYUB_GATEWAY_TOKEN": pretend.KEY,
        "GUYUB_GATEWAY_COST": "350", "GUYUB_GATEWAY_CAP": "50000",
    }  # fmt: skip
    world.do("faults", kind="lost_answer", method=pretend.METHOD, seconds=60)

    def arrived(n: int) -> object:
        return wait_for(lambda: len(world.see("texts")["texts"]) >= n or None, f"{n} do not arrive")

    bot.start()
    arrived(1)
    bot.kill()
    bot.start()
    arrived(3)
    # where several may be at work, who took it is given that long before it is in doubt
    world.offset_file.write_text(f"{ahead + round(LEASE.total_seconds()) + 1}\n")
    settled = "SELECT count(*) FROM text_message WHERE state IN ('waiting', 'sending')"
    wait_for(lambda: _rows(address, open_at, settled) == [(0,)] or None, "they are not settled")
    bot.stop()
    heard = Counter(one["to"] for one in world.see("texts")["texts"])
    states = _rows(address, open_at, "SELECT state, tries FROM text_message ORDER BY id")
    assert heard == dict.fromkeys(NUMBERS, 1) and states == [("unclear", 1), ("sent", 1), ("sent", 1)]


def _rows(address: str, now: datetime, query: str) -> list[tuple[object, ...]]:
    def read(work: Work) -> list[tuple[object, ...]]:
        return [tuple(row) for row in work.execute(text(query))]

    found = _in_the_book(address, now, read)
    assert isinstance(found, list)
    return found
