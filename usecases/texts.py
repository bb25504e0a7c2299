"""[Kirim lewat SMS]: news for those with a number and no Telegram. What it costs, what the month's cap
leaves, one second press. How one leaves stands in texting.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import because
from domain.say import Refusal, Say, button, say
from domain.texts import MOST_PARTS, Kind, Tariff, plain
from storage import announcements as store
from storage import members
from storage import relays as relay_store
from storage import tellings as tellings_store
from storage import texts as text_store
from storage.book import Work
from usecases import audiences, newscards, newsguards, sending, tellings
from usecases.newswords import WORTH_SAYING, text_in
from usecases.spelled_numbers import takes_texts
from usecases.tariffs import tariff_of

NOWHERE = "+62"
SEND, NOT = "kb-sms-ya", "kb-tidak-sms"


@dataclass(frozen=True, slots=True)
class _Number:
    """One number: everybody of the audience it reaches, whose BKM pays, and what it hears."""

    recipient_ids: tuple[int, ...]
    bkm_id: int
    parts: int
    cost: int
    carried_by: int | None = None
    """A message that reaches this number already: these people are counted with it."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one press would send. `n_without`: have no number; `n_silent`: said they want no messages."""

    numbers: tuple[_Number, ...]
    n_without: int
    n_silent: int

    @property
    def n(self) -> int:
        return sum(len(each.recipient_ids) for each in self.numbers)

    @property
    def new(self) -> list[_Number]:
        """Those to whom a message has to be sent."""
        return [each for each in self.numbers if each.carried_by is None]


def ask(book: Work, actor: Actor, subject: str) -> Say:
    """[Kirim lewat SMS]: how many, what it costs about, what is left this month, the words as they arrive."""
    news, by, tariff = _mine(book, actor, subject)
    plan = _plan(book, news, tariff)
    if not plan.numbers:
        key = "texts-nobody" if plan.n_without else "texts-done"
        return say(key, kind=tariff.kind.value, without=plan.n_without, silent=plan.n_silent)
    if max(each.parts for each in plan.numbers) > MOST_PARTS:
        raise Refusal("texts-too-long", kind=tariff.kind.value, most=MOST_PARTS)
    facts = {
        "kind": tariff.kind.value,
        "people": plan.n,
        "n": len(plan.new),
        "head": newscards.head(news.text),
    }
    facts |= {"without": plan.n_without, "silent": plan.n_silent, "each": tariff.cost}
    facts |= {"parts": sum(each.parts for each in plan.new), "cost": sum(each.cost for each in plan.new)}
    over = _over(book, plan, tariff)
    if over is not None:
        raise over
    if not plan.new:  # their number heard it already, for somebody else of the house
        _decide(book, news, by, plan.numbers)
        newscards.draw(book, news)
        return say("texts-heard-already", n=plan.n)
    bkm_id = plan.numbers[0].bkm_id
    words = say("texts-ask", **facts, left=_left(book, plan, tariff), text=body(book, news, bkm_id, None))
    yes = button("button-texts-send", SEND, news.public_id, _mark(plan, news), n=len(plan.new))
    return words.with_rows((yes,), (button("button-rather-not", NOT),))


def send(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """The second press, for exactly what was shown; if that changed meanwhile it is shown again."""
    news, by, tariff = _mine(book, actor, subject)
    villages = [row.id for row in store.villages_of(book, news.id)]
    text_store.lock_villages(book, villages)  # a press at the same moment reckons after this one
    plan = _plan(book, news, tariff)
    if not plan.numbers or version != _mark(plan, news):
        return ask(book, actor, subject)
    over = _over(book, plan, tariff)
    if over is not None:
        raise over
    _decide(book, news, by, plan.numbers)
    newscards.draw(book, news)
    return say("texts-sent", kind=tariff.kind.value, n=len(plan.new), people=plan.n)


def rather_not(book: Work, actor: Actor) -> Say:
    """[Tidak jadi]: nothing was sent."""
    return say("texts-not-sent")


def repeat_unclear(book: Work, actor: Actor, subject: str) -> Say:
    """[Kirim ulang yang tidak pasti]: a person decides that hearing it twice is better than not at all; by
    text message only as far as the month's cap goes.
    """
    news, tariff = newsguards.own(book, actor, subject), tariff_of(book)
    n = sending.repeat_unclear(book, news)
    lost = [row for row in text_store.of_news(book, news.id) if row.state == "unclear"]
    if lost and tariff is not None and news.state in store.LEFT:
        villages = [row.id for row in store.villages_of(book, news.id)]
        text_store.lock_villages(book, villages)
        people = text_store.with_village(book, [row.recipient_id for row in lost])
        numbers = _numbers(book, news, tariff, people, {})
        plan = _Plan(tuple(numbers), 0, 0)
        over = _over(book, plan, tariff)
        if over is not None and not n:
            raise over
        if over is None:
            by = audiences.handler(book, actor, news)
            assert by is not None, "newsguards.own has just asked"
            _decide(book, news, by, plan.numbers)
            n += len(plan.numbers)
    if not n:
        return say("announcement-nothing-unclear")
    newscards.draw(book, news)
    return say("announcement-repeated", n=n)


def told(book: Work, row: Row[Any]) -> None:
    """The gateway took it: whoever it is for counts as told this way, by whoever pressed."""
    tariff = tariff_of(book)
    by = members.someone(book, row.by_person_id)
    ids = [each.id for each in text_store.listeners(book, row.id)]
    tellings_store.note(
        book, ids, newscards.BY_GATEWAY[tariff.kind if tariff else Kind.SMS], by.called, by.id
    )
    relay_store.close_empty(book, tellings_store.relays_of(book, ids), by.id)


def body(book: Work, news: Row[Any], bkm_id: int, version: str | None) -> str:
    """What arrives: the village first, the words, whom to ask. No mark-up, nothing a handset cannot show."""
    village = next((row.name for row in store.villages_of(book, news.id) if row.id == bkm_id), "")
    writer = members.someone(book, news.by_person_id).called
    return plain(f"{village or newscards.villages(book, news)}: {text_in(news, version)} - {writer}")


def month_began(book: Work, zone: str) -> datetime:
    """The first moment of this month where the village is."""
    local = book.now.astimezone(ZoneInfo(zone))
    return local.replace(day=1, hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


# --- for whom -----------------------------------------------------------------------------------------------


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone, Tariff]:
    news, tariff = store.find(book, subject), tariff_of(book)
    by = audiences.handler(book, actor, news) if news is not None else None
    if news is None or by is None or tariff is None:
        raise Refusal("button-stale")
    if news.state not in store.LEFT:
        raise Refusal(f"announcement-{news.state}" if news.state in store.HALTED else "button-stale")
    return news, by, tariff


def _plan(book: Work, news: Row[Any], tariff: Tariff) -> _Plan:
    """Everybody neither Telegram nor a person reached and who has a number; whoever wants to be left in peace
    gets nothing here either, and whoever was asked and has not agreed to news.
    """
    told = text_store.of_news(book, news.id)
    held = {row.recipient_id for row in told if row.state in text_store.HELD}
    rows = [row for row in tellings.untold(book, news) if row.recipient_id not in held]
    quiet = text_store.want_silence(book, [row.person_id for row in rows])
    open_ = [
        row for row in rows if row.person_id not in quiet and because(row.left_out, row.state) != "no-consent"
    ]
    known = {row.phone: row.text_id for row in told if row.state in text_store.HELD and row.phone}
    numbers = _numbers(book, news, tariff, open_, known)
    n = sum(len(each.recipient_ids) for each in numbers)
    return _Plan(tuple(numbers), len(open_) - n, len(rows) - len(open_))


def _numbers(
    book: Work, news: Row[Any], tariff: Tariff, rows: Iterable[Any], known: Mapping[str, int]
) -> list[_Number]:
    """Number by number: two people of one family phone are one message, and both are counted."""
    rows = list(rows)
    phones = text_store.numbers(book, [row.person_id for row in rows])
    grouped: dict[str, list[Any]] = {}
    for row in rows:
        if takes_texts(phones.get(row.person_id, NOWHERE)):
            grouped.setdefault(phones[row.person_id], []).append(row)
    versions = text_store.versions_of(book, [row.recipient_id for row in rows])
    made: list[_Number] = []
    for phone, group in grouped.items():
        bkm_id, version = group[0].bkm_id, versions.get(group[0].recipient_id)
        n, cost = tariff.of(body(book, news, bkm_id, version))
        made.append(_Number(tuple(row.recipient_id for row in group), bkm_id, n, cost, known.get(phone)))
    return made


def _decide(book: Work, news: Row[Any], by: Someone, numbers: Iterable[_Number]) -> None:
    """They wait to leave. By reason one press decides once, whoever else presses."""
    latest = text_store.last_of(book, news.id)
    for each in numbers:
        if each.carried_by is not None:
            text_store.carry(book, each.carried_by, each.recipient_ids)
            row = text_store.find(book, each.carried_by)
            if row.state == "sent":
                told(book, row)
            continue
        reason = f"text:{news.id}:{each.recipient_ids[0]}:w{news.wording or 0}:after:{latest}"
        facts = (news.id, each.bkm_id, reason, each.parts, each.cost, by.id, book.now + WORTH_SAYING)
        text_store.add(book, text_store.New(*facts), each.recipient_ids)
    book.stirred = True


# --- what it may cost --------------------------------------------------------------------------------------


def _over(book: Work, plan: _Plan, tariff: Tariff) -> Refusal | None:
    """What is said if one of the villages cannot pay for it this month; nothing is sent then."""
    for village, wanted, left in _accounts(book, plan, tariff):
        if wanted > left:
            facts = {"kind": tariff.kind.value, "village": village.name, "cost": wanted, "left": left}
            return Refusal("texts-over-cap", **facts, month=_month(book, village.zone))
    return None


def _left(book: Work, plan: _Plan, tariff: Tariff) -> Say:
    lines = [
        say("texts-left", village=village.name, left=left, month=_month(book, village.zone))
        for village, _, left in _accounts(book, plan, tariff)
    ]
    return say("texts-all-left", lines=tuple(lines))


def _accounts(book: Work, plan: _Plan, tariff: Tariff) -> list[tuple[Row[Any], int, int]]:
    """Village by village: what this would cost, and what is left with all that waits already."""
    villages = text_store.lock_villages(book, {each.bkm_id for each in plan.numbers})
    states = (*text_store.PAID, "waiting")
    found = []
    for bkm_id, village in villages.items():
        spent = text_store.spent(book, bkm_id, month_began(book, village.zone), states)
        wanted = sum(each.cost for each in plan.new if each.bkm_id == bkm_id)
        found.append((village, wanted, max(tariff.cap - spent, 0)))
    return found


def _month(book: Work, zone: str) -> str:
    return book.now.astimezone(ZoneInfo(zone)).date().replace(day=1).isoformat()


def _mark(plan: _Plan, news: Row[Any]) -> str:
    """What was shown: so many numbers, so many people, these words."""
    return f"{len(plan.numbers)}.{plan.n}.{news.wording or 0}"
