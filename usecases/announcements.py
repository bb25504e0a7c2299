"""Sosialisasi: sending news to its frozen audience, and what its readers press. Knows no hours, no pace."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import announcements as store
from storage import audiences as audience_store
from storage import consents as consents_store
from storage import due, members, outbox
from storage.book import Work
from usecases import audiences, consents, newscards, relays

PART = 500  # messages written to the outbox in one unit
MANY = 50  # more people than this are confirmed a second time
DRAFT_KEPT = timedelta(hours=24)
WORTH_SAYING = timedelta(days=7)
ANSWERED_WITHIN = timedelta(days=3)
CARD_REST = timedelta(seconds=1)
CARD_LOOK_S = 5
SHOWN_AGAIN = 3
SHOWN_LENGTH = 1_000  # characters of each, so that three fit into one message


# --- sending ---------------------------------------------------------------------------------------------


def compose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Kirim] below the preview. The live card is the answer; more than fifty people are asked for again."""
    writer, village, audience = audiences.chosen(book, actor, answers)
    kept = audiences.as_json(audience)
    new = store.Draft(village.id, writer.id, actor.account_id, answers["text"], kept)
    return _send(book, actor, store.keep(book, new), sure_of=0)


def confirm(book: Work, actor: Actor, subject: str, version: str) -> Say | None:
    """The second [Kirim], with the number of people it was pressed for; another number is asked for again."""
    news = store.find(book, subject)
    if news is None or news.state != "draft" or news.made_at < book.now - DRAFT_KEPT:
        return say("button-stale")
    if news.by_person_id not in actor.ids or actor.able("announce", Subject(news.bkm_id)) is None:
        raise Refusal("announce-not-yours")
    return _send(book, actor, news, sure_of=int(version) if version.isdecimal() else 0)


def drop(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak jadi]: nothing was sent."""
    news = store.find(book, subject)
    if news is None or news.state != "draft" or news.by_person_id not in actor.ids:
        return say("button-stale")
    store.drop(book, news.id)
    return say("talk-cancelled")


def _send(book: Work, actor: Actor, news: Row[Any], sure_of: int) -> Say | None:
    people = audiences.reached(book, audiences.from_json(news.bkm_id, news.audience), actor.today)
    if people.n_reached > MANY and people.n_reached != sure_of:
        village = audience_store.villages(book, [news.bkm_id])[0]
        really = button("button-send-many", "kb-kirim", news.public_id, people.n_reached, n=people.n_reached)
        rather_not = button("button-rather-not", "kb-tidak", news.public_id)
        asked = say("announce-many", n=people.n_reached, village=village.name)
        return asked.with_rows((really,), (rather_not,))
    store.freeze(book, news.id, people)
    store.to_state(book, news.id, "going")
    expand(book, news)
    ask_first(book, news)
    _look_after(book, news)
    return None


def ask_first(book: Work, news: Row[Any]) -> None:
    """Whoever gets news for the first time is asked whether they want it; a large village in parts."""
    zone = members.someone(book, news.by_person_id).zone
    if consents.ask_about_news(book, news, zone) == consents.PART:
        due.plan(book, "announcement-consents", news.public_id, book.now.isoformat(), book.now)


def ask_more(book: Work, row: Row[Any]) -> str:
    """The next part of those to ask."""
    news = store.find(book, row.subject)
    if news is None or news.state == "draft":
        return "gone"
    ask_first(book, news)
    return "asked"


def catch_up(book: Work, person_id: int, chat: int) -> None:
    """Somebody agreed to news: what they missed of it in the last days follows, and the writer's card shows
    it.
    """
    for news in consents_store.missed_news(book, person_id, consents.NEWS_KEPT):
        row = _post(book, news, chat, _words(book, news), f"ann:{news.id}:{chat}:agreed:{person_id}")
        consents_store.let_in(book, news.recipient_id, chat, row)
        newscards.draw(book, news)


def expand(book: Work, news: Row[Any]) -> int:
    """Write the next part of the messages into the outbox and put the part after it on the calendar. Running
    it twice, or after a kill, writes no message twice. Returns how many messages it wrote.
    """
    chats = store.chats_to_write(book, news.id, PART)
    words = _words(book, news)
    rows: list[tuple[int, int]] = []
    for chat in chats:
        reason = f"ann:{news.id}:{chat}"
        row = _post(book, news, chat, words, reason)
        rows.append((chat, row if row is not None else store.row_of(book, reason)))
    store.written(book, news.id, rows)
    if len(chats) == PART:
        due.plan(book, "announcement-part", news.public_id, f"after:{chats[-1]}", book.now)
    return len(rows)


def expand_part(book: Work, row: Row[Any]) -> str:
    """A part that fell due."""
    news = store.find(book, row.subject)
    if news is None or news.state == "draft":
        return "gone"
    return f"wrote {expand(book, news)}"


def repeat_unclear(book: Work, actor: Actor, subject: str) -> Say | None:
    """[Kirim ulang yang tidak pasti]: a person decides that hearing it twice is better than not at all."""
    news = store.find(book, subject)
    if news is None or actor.able("announce", Subject(news.bkm_id)) is None:
        raise Refusal("announce-not-yours")
    lost = store.unclear_rows(book, news.id, PART)
    if not lost:
        return say("announcement-nothing-unclear")
    words = _words(book, news)
    store.take_the_place_of(book, [row for _, row in lost])
    again = [
        (chat, _post(book, news, chat, words, f"ann:{news.id}:{chat}:after:{row}")) for chat, row in lost
    ]
    store.written(book, news.id, [(chat, row) for chat, row in again if row is not None])
    newscards.draw(book, news)
    return say("announcement-repeated", n=len(lost))


def _post(book: Work, news: Row[Any], chat: int, words: Say, reason: str) -> int | None:
    until = book.now + WORTH_SAYING
    subject = newscards.subject_of(news)
    return outbox.post(book, chat, words, "announcement", reason, subject=subject, expires_at=until)


def _words(book: Work, news: Row[Any]) -> Say:
    writer = members.someone(book, news.by_person_id)
    answered_by = (news.made_at + ANSWERED_WITHIN).date().isoformat()
    facts = {"text": news.text, "author": writer.called, "village": writer.bkm_name, "by": answered_by}
    read = button("button-read", "kb-baca", news.public_id)
    ask = button("button-ask", "kb-tanya", news.public_id)
    return Say("announcement", facts).with_rows((read, ask))


# --- the card --------------------------------------------------------------------------------------------


def tally(book: Work, rows: Iterable[int]) -> None:
    """Outbox rows were settled: the cards of their news follow, at most once a second while it goes out."""
    for news in store.of_rows(book, list(rows)):
        _look_after(book, news)


def look_after(book: Work, row: Row[Any]) -> str:
    """A card that rested is drawn after all."""
    news = store.find(book, row.subject)
    if news is None:
        return "gone"
    newscards.draw(book, news)
    return "drawn"


def _look_after(book: Work, news: Row[Any]) -> None:
    going = store.is_going(book, news.id, newscards.subject_of(news))
    drawn_at = store.drawn_at(book, news.chat_id, newscards.subject_of(news))
    if going and drawn_at is not None and drawn_at > book.now - CARD_REST:
        look = int(book.now.timestamp()) // CARD_LOOK_S
        at = book.now + timedelta(seconds=CARD_LOOK_S)
        due.plan(book, "announcement-card", news.public_id, str(look), at)
        return
    newscards.draw(book, news)
    if not going:
        store.to_state(book, news.id, "done")
        relays.hand_over(book, news)


# --- readers ---------------------------------------------------------------------------------------------


def read(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah baca]: counted once per person, at any time; the writer's card follows."""
    news = store.find(book, subject)
    known, first = store.read(book, news.id, actor.ids) if news is not None else (False, False)
    if news is None or not known:
        return say("button-stale")
    if first:
        newscards.draw(book, news)
    return say("announcement-read", name=actor.people[0].called)


def latest(book: Work, actor: Actor) -> Say:
    """[Kabar]: the last three announcements meant for this person, also those that could not be brought."""
    found = store.addressed_to(book, actor.ids, [one.bkm_id for one in actor.people], SHOWN_AGAIN)
    if not found:
        return say("announcements-none")
    lines, buttons = [], []
    for number, news in enumerate(found, 1):
        on = news.made_at.astimezone(actor.zone).date().isoformat()
        lines.append(
            say("announcement-line", number=number, on=on, village=news.bkm_name, text=_cut(news.text))
        )
        buttons.append(button("button-ask-about", "kb-tanya", news.public_id, number=number))
    return say("announcements-latest", lines=tuple(lines)).with_rows(tuple(buttons))


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"
