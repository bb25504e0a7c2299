"""The facilitator's day and month: what waits this morning in which village, a month's recap. Only counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.announcements import bar
from domain.breakdown import may_be_shown
from domain.closings import after, before, month_of, read_month
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import announcements as news_store
from storage import audiences, due, members, outbox
from storage import fieldwork as store
from storage.book import Work
from usecases import newscards, relays, unticked, visits

RECAP = "rekap"
SHARE_MONTHS = 4
FRESH = timedelta(days=7)
"""Of older news nobody is reminded each morning."""


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """The BKM of this zone."""
    return due.bkm_in_zone(book, zone)


def morning(book: Work, bkm_id: int, today: date) -> str:
    """What waits in this village this morning goes into the digest of its facilitators; where nothing waits
    nothing is said. On the first of a month the recap of the last one is offered with it.
    """
    [village] = audiences.villages(book, [bkm_id])
    zone = ZoneInfo(village.zone)
    begins = datetime.combine(today, time(), zone)
    last = [
        news.id
        for news in news_store.last_of(book, [bkm_id], relays.LOOKED_BACK)
        if news.made_at > book.now - FRESH
    ]
    unreached = relays.n_untold(book, last, bkm_id)
    _remind(book, last)
    waiting, late = store.n_late(book, bkm_id)
    meetings = store.n_meetings(book, bkm_id, begins, begins + timedelta(days=1))
    counted = (("unreached", unreached), ("asked", waiting), ("late", late), ("meetings", meetings))
    parts = [say(f"field-{what}", n=many) for what, many in counted if many]
    n, month = 0, before(month_of(today))
    for person in members.officers(book, bkm_id, (Role.FASILITATOR,), today):
        chat = members.chat_of(book, person.id)
        if chat is None:
            continue
        if parts:
            words = say("field-morning", village=village.name, parts=_joined(parts))
            outbox.post(book, chat, words, "task", f"field:{bkm_id}:{person.id}:{today.isoformat()}")
            n += 1
        if today.day == 1 and _something(book, bkm_id, month, zone):
            ready = say("field-recap-ready", village=village.name, month=month.isoformat())
            ready = ready.with_rows((_button(village.public_id, month),))
            outbox.post(book, chat, ready, "task", f"recap:{bkm_id}:{person.id}:{month.isoformat()}")
            n += 1
    return f"told {n}"


def _remind(book: Work, announcement_ids: list[int]) -> None:
    """Where a leader's list still waits on the day after, the card has [Ingatkan]."""
    for each in announcement_ids:
        news = news_store.by_id(book, each)
        if unticked.press(book, news, newscards.zone_of(book, news)):
            newscards.draw(book, news)


def _joined(parts: list[Say]) -> Say:
    words = parts[-1]
    for part in reversed(parts[:-1]):
        words = say("field-and", one=part, more=words)
    return words


def _something(book: Work, bkm_id: int, month: date, zone: ZoneInfo) -> bool:
    """Whether that month holds anything to look back on."""
    start, end = (datetime.combine(day, time(), zone) for day in (month, after(month)))
    met = store.n_meetings(book, bkm_id, start, end)
    new = visits.counted(book, bkm_id, month, after(month), zone)
    return bool(
        met or new or store.news(book, bkm_id, start, end).n or store.asked(book, bkm_id, start, end).n
    )


def recap(book: Work, actor: Actor, words: str = "") -> Say:
    """'rekap', 'rekap oktober': this month so far, or that one, village by village."""
    month = read_month(words, actor.today) if words.strip() else month_of(actor.today)
    if month is None and _mine(actor):
        raise Refusal("field-which-month")
    return _page(book, actor, month or month_of(actor.today))


def recap_of(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Rekap Oktober]: the month on the button, of all the villages of whoever pressed."""
    village = audiences.village(book, subject)
    if village is None or actor.able("announce", Subject(village.id)) is None:
        raise Refusal("button-stale")
    try:
        month = date.fromisoformat(f"{version}-01")
    except ValueError:
        raise Refusal("button-stale") from None
    return _page(book, actor, month)


def _mine(actor: Actor) -> list[int]:
    """The villages somebody speaks in. Refusal, if there is none."""
    ids = actor.villages("announce")
    if not ids:
        raise Refusal("field-not-yours")
    return ids


def _page(book: Work, actor: Actor, month: date) -> Say:
    villages = audiences.villages(book, _mine(actor))
    lines = tuple(_village(book, row, month) for row in villages)
    earlier = _button(villages[0].public_id, before(month))
    return say("field-recap", month=month.isoformat(), lines=lines).with_rows((earlier,))


def _button(village: str, month: date) -> Button:
    return button("field-recap-button", RECAP, village, f"{month:%Y-%m}", month=month.isoformat())


def _village(book: Work, village: Any, month: date) -> Say:
    zone = ZoneInfo(village.zone)
    start, end = (datetime.combine(day, time(), zone) for day in (month, after(month)))
    heard, asked = store.heard(book, village.id, start, end), store.asked(book, village.id, start, end)
    news, came = store.news(book, village.id, start, end), store.came(book, village.id, start, end)
    aloud, own = store.carried(book, village.id, start, end)
    met = store.n_meetings(book, village.id, start, end)
    lists, present = store.present(book, village.id, month, after(month))
    visited = visits.counted(book, village.id, month, after(month), zone)
    if not (news.n or asked.n or met or lists or visited):
        return say("field-recap-quiet", village=village.name)
    return say(
        "field-recap-village",
        village=village.name, news=news.n, by=news.by_facilitator,
        share=_share(book, village.id, month, zone),
        carried=say("field-carried", aloud=aloud, own=own) if aloud or own else None,
        people=heard.n, split=_split(heard),
        asked=asked.n - asked.proposals, answered=asked.answered, proposals=asked.proposals,
        meetings=met, came=came.n, who=_split(came),
        visits=visited,
        present=say("field-present", n=lists, came=present.n, who=_split(present)) if lists else None,
    )  # fmt: skip


def _share(book: Work, bkm_id: int, month: date, zone: ZoneInfo) -> tuple[Say, ...]:
    """Month by month how much of the news a facilitator wrote: the bars should grow shorter."""
    months = [month]
    while len(months) < SHARE_MONTHS:
        months.append(before(months[-1]))
    lines = []
    for each in reversed(months):
        start, end = (datetime.combine(day, time(), zone) for day in (each, after(each)))
        n, by = store.news(book, bkm_id, start, end)
        if n:
            lines.append(say("field-share", month=each.isoformat(), bar=bar(by, n), by=by, n=n))
    return tuple(lines) if len(lines) > 1 else ()


def _split(people: store.Heard) -> Say | None:
    """By sex and by poor and others, where no part is so small that it points at somebody."""
    if not people.n:
        return None
    poor, others = people.poor, people.n - people.poor
    parts = []
    if may_be_shown(people.women, people.men):
        parts.append(say("field-sexes", women=people.women, men=people.men))
    if may_be_shown(poor, others):
        parts.append(say("field-poor", poor=poor, others=others))
    return say("field-split", parts=_joined(parts)) if parts else say("field-too-few")
