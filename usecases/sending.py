"""News on its way: it leaves after a moment to think, in parts; it can be paused, and stopped. Knows no form
and no reader's press.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import CANCELLED
from domain.say import LANGUAGES, Say, button, say
from storage import announcements as store
from storage import consents as consents_store
from storage import drafts as drafts_store
from storage import due, members, outbox, texts
from storage import sending as way
from storage.book import Work
from storage.rules import rules_of
from usecases import audiences, consents, drafts, groupnews, newscards, newsguards, relays, wordings
from usecases.newswords import PART, VERSIONS, WORTH_SAYING, Words

CARD_REST = timedelta(seconds=1)
CARD_LOOK_S = 5
LEAVES = "announcement-leaves"


# --- leaving ---------------------------------------------------------------------------------------------


def go(book: Work, news: Row[Any]) -> Say | None:
    """All who must have agreed: at its hour, or in a moment."""
    if news.wall is not None:
        return plan_ahead(book, news)
    plan(book, news)
    return None


def plan(book: Work, news: Row[Any]) -> None:
    """[Kirim]: it leaves when the moment to think is over; until then [Batalkan] takes all of it back. A
    picture or voice note is shown to its writer meanwhile: one that cannot be sent is found before it leaves.
    """
    rules = rules_of(book, news.bkm_id, book.now.date()).news
    at = book.now + timedelta(seconds=rules.cooling_off_s)
    _freeze(book, news)
    if store.plan(book, news.id, at):
        due.plan(book, LEAVES, news.public_id, at.isoformat(), at)
        if news.content and "file_id" in news.content:
            drafts.sample(book, news.chat_id, news)
        newscards.draw(book, store.by_id(book, news.id))


def plan_ahead(book: Work, news: Row[Any]) -> Say:
    """It leaves at its hour; for whom it is, is looked at then."""
    store.plan(book, news.id, news.starts_at)
    due.plan(book, LEAVES, news.public_id, news.starts_at.isoformat(), news.starts_at)
    return drafts.planned(book, store.by_id(book, news.id))


def _freeze(book: Work, news: Row[Any]) -> None:
    people = audiences.reached(book, audiences.of_news(book, news), book.now.date(), news.topic)
    store.freeze(book, news.id, people)
    for version in sorted(news.versions or (), key=VERSIONS.index):
        if version in LANGUAGES:
            drafts_store.speak(book, news.id, version)
        else:
            drafts_store.give_version(book, news.id, version, audiences.people_of(book, news, version))


def leave(book: Work, row: Row[Any]) -> str:
    """Its moment has come."""
    news = store.find(book, row.subject)
    if news is None or news.state != "planned":
        return "taken back"
    if news.repeats is not None:
        return _leave_again(book, news)
    if drafts_store.sample_broke(book, drafts.sample_of(news)):
        store.thaw(book, news.id)
        words = say("announcement-cannot-be-sent", head=newscards.head(news.text))
        again = words.with_rows((button("button-back-to-draft", "kb-draf", news.public_id),))
        outbox.post(book, news.chat_id, again, "receipt", f"ann-broken:{news.id}:{book.now.isoformat()}")
        return "cannot be sent"
    if news.wall is not None:
        _freeze(book, news)
    if not store.leave(book, news.id):
        return "taken back"
    news = store.by_id(book, news.id)
    groupnews.begin(book, news)
    written = expand(book, news)
    ask_first(book, news)
    _look_after(book, news)
    return f"wrote {written}"


def _leave_again(book: Work, plan: Row[Any]) -> str:
    """A plan that comes again: this time leaves, the next time goes on the calendar."""
    this = drafts_store.again(book, plan)
    due.plan(book, LEAVES, this.public_id, this.starts_at.isoformat(), book.now)
    when = drafts.plan_of({**plan.repeats, "on": plan.wall[:10]})
    following = when.next_after(max(when.on, book.now.astimezone(newscards.zone_of(book, plan)).date()))
    assert following is not None
    wall = {**plan.repeats, "on": following.isoformat()}
    starts_at = drafts.begins_at(book, plan, wall)
    drafts_store.alter(book, plan.id, wall=f"{wall['on']}T{wall['at']}", starts_at=starts_at)
    due.plan(book, LEAVES, plan.public_id, starts_at.isoformat(), starts_at)
    return "this time"


def ask_first(book: Work, news: Row[Any]) -> None:
    """Whoever gets news for the first time is asked whether they want it; a large village in parts."""
    zone = members.someone(book, news.by_person_id).zone
    if consents.ask_about_news(book, news, zone) == consents.PART:
        due.plan(book, "announcement-consents", news.public_id, book.now.isoformat(), book.now)


def ask_more(book: Work, row: Row[Any]) -> str:
    """The next part of those to ask."""
    news = store.find(book, row.subject)
    if news is None or news.state not in store.LEFT:
        return "gone"
    ask_first(book, news)
    return "asked"


def catch_up(book: Work, person_id: int, chat: int) -> None:
    """Somebody agreed to news: what they missed of it in the last days follows, and the writer's card shows
    it.
    """
    for news in consents_store.missed_news(book, person_id, consents.NEWS_KEPT):
        if news.state in store.LEFT:
            row = _post(
                book, news, chat, Words(book, news).of(None), f"ann:{news.id}:{chat}:agreed:{person_id}"
            )
            consents_store.let_in(book, news.recipient_id, chat, row)
            newscards.draw(book, news)


def expand(book: Work, news: Row[Any]) -> int:
    """Write the next part of the messages into the outbox and put the part after it on the calendar. Running
    it twice, or after a kill, writes no message twice. Returns how many messages it wrote.
    """
    chats = way.chats_to_write(book, news.id, PART)
    words = Words(book, news)
    edition = f":w{news.wording}" if news.wording else ""
    zones = drafts_store.zones_of(book, news.id, [chat for chat, _ in chats]) if news.wall else {}
    rows: list[tuple[int, int]] = []
    for chat, version in chats:
        reason = f"ann:{news.id}:{chat}{edition}"
        row = _post(book, news, chat, words.of(version), reason, zones.get(chat))
        rows.append((chat, row if row is not None else way.row_of(book, reason)))
    way.written(book, news, rows)
    if len(chats) == PART:
        due.plan(book, "announcement-part", news.public_id, f"after:{chats[-1][0]}{edition}", book.now)
    return len(rows)


def expand_part(book: Work, row: Row[Any]) -> str:
    """A part that fell due."""
    news = store.find(book, row.subject)
    if news is None or way.states(book, [news.public_id])[news.public_id] not in ("going", "done"):
        return "gone"
    return f"wrote {expand(book, news)}, put right {wordings.follow(book, news)}"


def repeat_unclear(book: Work, news: Row[Any]) -> int:
    """What was perhaps heard on Telegram is said again, because a person decided so. Returns how many."""
    lost = way.unclear_rows(book, news.id, PART) if news.state in store.LEFT else []
    n_groups = groupnews.repeat(book, news) if news.state in store.LEFT else 0
    words = Words(book, news)
    way.take_the_place_of(book, [row for _, row, _ in lost])
    again = [
        (chat, _post(book, news, chat, words.of(version), f"ann:{news.id}:{chat}:after:{row}"))
        for chat, row, version in lost
    ]
    way.written(book, news, [(chat, row) for chat, row in again if row is not None])
    return len(lost) + n_groups


def _post(
    book: Work, news: Row[Any], chat: int, words: Say, reason: str, zone: str | None = None
) -> int | None:
    """`zone`: where they live, if it comes at an hour of their own clock."""
    at = datetime.fromisoformat(news.wall).replace(tzinfo=ZoneInfo(zone)) if news.wall and zone else None
    hours: dict[str, Any] = {"not_before": at.astimezone(UTC)} if at and at > book.now else {}
    hours["expires_at"] = book.now + WORTH_SAYING
    subject = newscards.subject_of(news)
    return outbox.post(book, chat, words, "announcement", reason, subject=subject, **hours)


# --- taking back, pausing, stopping -------------------------------------------------------------------------


def take_back(book: Work, actor: Actor, subject: str) -> Say | None:
    """[Batalkan], before it left: nobody hears a word of it. A moment too late: what still waits stops."""
    news = newsguards.own(book, actor, subject)
    if not store.to_state(book, news.id, "cancelled", of=("planned", "asked")):
        return stop(book, actor, subject)
    due.withdraw(book, LEAVES, news.public_id)
    if news.wall is not None or news.state == "asked":
        return say("announcement-cancelled")
    return _shown(book, actor, news)


def pause(book: Work, actor: Actor, subject: str) -> Say | None:
    """[Jeda]: nothing more leaves until [Lanjut]; what waits too long meanwhile is not said at all."""
    return _halt(book, actor, newsguards.own(book, actor, subject), "paused", ("going", "done"))


def stop(book: Work, actor: Actor, subject: str) -> Say | None:
    """[Berhenti]: nothing more leaves. Who has not got it by now is counted as cancelled."""
    return _halt(book, actor, newsguards.own(book, actor, subject), "stopped", store.LEFT)


def _halt(book: Work, actor: Actor, news: Row[Any], state: str, of: tuple[str, ...]) -> Say | None:
    about = newscards.subject_of(news)
    waits = way.waits(book, news.id, about) or texts.waits(book, news.id)
    if not waits or not store.to_state(book, news.id, state, of=of):
        return say("button-stale")
    way.halt(book, about, state)
    if state == "stopped":
        texts.end_waiting(book, CANCELLED, state, news.id)
    book.hushed[about] = True
    return _shown(book, actor, news)


def _shown(book: Work, actor: Actor, news: Row[Any]) -> Say | None:
    """The card answers; an officer who watches from elsewhere is told beside it."""
    news = store.by_id(book, news.id)
    newscards.draw(book, news)
    return say(f"announcement-{news.state}") if actor.chat_id != news.chat_id else None


def go_on(book: Work, actor: Actor, subject: str) -> Say | None:
    """[Lanjut]: what was paused leaves after all."""
    news = newsguards.own(book, actor, subject)
    if not store.to_state(book, news.id, "going", of=("paused",)):
        return say("button-stale")
    about = newscards.subject_of(news)
    way.go_on(book, about)
    book.hushed[about] = False
    book.stirred = True
    for kind in ("announcement-part", groupnews.MORE):
        due.plan(book, kind, news.public_id, f"again:{book.now.isoformat()}", book.now)
    return _shown(book, actor, news)


def hushed(book: Work, subjects: Iterable[str | None]) -> set[str]:
    """Of these subjects of messages, those of which nothing may leave now; their rows are held."""
    about = {each.removeprefix(newscards.TOPIC): each for each in subjects if each}
    silent = {about[news]: state for news, state in way.states(book, about).items() if state in store.HALTED}
    for subject, state in silent.items():
        way.halt(book, subject, state)
    return set(silent)


# --- the card --------------------------------------------------------------------------------------------


def tally(book: Work, rows: Iterable[int]) -> None:
    """Outbox rows were settled: the cards of their news follow, at most once a second while it goes out."""
    rows = list(rows)
    groupnews.settled(book, rows)
    for news in way.of_rows(book, rows):
        _look_after(book, news)


def follow(book: Work, announcement_ids: Iterable[int]) -> None:
    """Text messages of these came or did not come: their cards follow."""
    for announcement_id in sorted(announcement_ids):
        _look_after(book, store.by_id(book, announcement_id))


def look_after(book: Work, row: Row[Any]) -> str:
    """A card that rested is drawn after all."""
    news = store.find(book, row.subject)
    if news is None:
        return "gone"
    newscards.draw(book, news)
    return "drawn"


def _look_after(book: Work, news: Row[Any]) -> None:
    going = news.state != "stopped" and way.is_going(book, news.id, newscards.subject_of(news))
    drawn_at = way.drawn_at(book, news.chat_id, newscards.subject_of(news))
    if going and drawn_at is not None and drawn_at > book.now - CARD_REST:
        look = int(book.now.timestamp()) // CARD_LOOK_S
        at = book.now + timedelta(seconds=CARD_LOOK_S)
        due.plan(book, "announcement-card", news.public_id, str(look), at)
        return
    if not going and store.to_state(book, news.id, "done", of=("going", "done")):
        news = store.by_id(book, news.id)
        if wordings.follow(book, news) == 0:
            relays.hand_over(book, news)
    newscards.draw(book, news)
