"""News in the group chat of a KSM: one card, changed in place, with a way into each one's own chat. In the
group nobody is named. Knows no form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from domain.say import Button, Say, button, pack, unpack
from storage import announcements as store
from storage import due, outbox
from storage import groupnews as place
from storage.book import Work
from usecases import newscards
from usecases.newswords import PART, WORTH_SAYING, content_of, fixed_of, picture_of

MORE = "announcement-groups"
GROUPS_VERSION = "members"
"""In the group stands what was written for members, if something was."""
READ, ASK, VOTE, PLACE = "gk-baca", "gk-tanya", "gk-pilih", "gk-tempat"
PRESSES = (READ, ASK, VOTE, PLACE)


def begin(book: Work, news: Row[Any]) -> None:
    """It leaves: into which groups is settled now."""
    place.freeze(book, news.id)
    write(book, news)


def write(book: Work, news: Row[Any]) -> int:
    """The messages to the next groups, in the class of all news: the same hours, the same pause and stop.
    Running it twice writes none twice.
    """
    if news.state not in ("going", "done"):
        return 0
    groups_now = place.unwritten(book, news.id, PART)
    about = newscards.subject_of(news)
    for row in groups_now:
        reason = f"ann:{news.id}:group:{row.ksm_id}:{row.group_chat_id}:{book.new_id()}"
        words = _words(book, news, row.ksm_id)
        until = book.now + WORTH_SAYING
        posted = outbox.post(
            book, row.group_chat_id, words, "announcement", reason, subject=about, expires_at=until
        )
        assert posted is not None
        place.written(book, row.id, posted)
    if len(groups_now) == PART:
        due.plan(book, MORE, news.public_id, f"after:{groups_now[-1].id}:{news.wording}", book.now)
    return len(groups_now)


def write_more(book: Work, row: Row[Any]) -> str:
    """Groups that fell due."""
    news = store.find(book, row.subject)
    return f"wrote {write(book, news)}" if news is not None else "gone"


def _words(book: Work, news: Row[Any], ksm_id: int) -> Say:
    version = GROUPS_VERSION if GROUPS_VERSION in (news.versions or {}) else None
    text, content = content_of(news, version)
    n, read = place.n_read(book, news.id, ksm_id)
    facts = {"text": text, "village": newscards.villages(book, news), "n": n, "read": read}
    fixed = fixed_of(news, str(newscards.zone_of(book, news)))
    words = Say("announcement-umum", {**facts, "fixed": fixed}, _buttons(news, content))
    return replace(words, picture=picture_of(content))


def _buttons(news: Row[Any], content: dict[str, Any]) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = [
        (button("button-vote", VOTE, news.public_id, n, choice=choice),)
        for n, choice in enumerate(content.get("choices", ()))
    ]
    if "place" in content:
        rows.append((button("button-show-place", PLACE, news.public_id),))
    ask = button("button-ask", ASK, news.public_id)
    return (*rows, (button("button-read", READ, news.public_id), ask))


# --- what became of it --------------------------------------------------------------------------------------


def settled(book: Work, rows: Iterable[int]) -> None:
    """Messages to groups arrived: from here on they are cards."""
    for row in place.arrived(book, list(rows)):
        place.hang(book, row)
        news = store.by_id(book, row.announcement_id)
        words = _words(book, news, row.ksm_id)
        if pack(words) != pack(unpack(row.say)):  # read or put right while it was on its way
            outbox.want_card(book, row.chat_id, row.subject, words)


def shown(book: Work, card_id: int, why: str | None) -> None:
    """A card was changed, or could not be (`why`). Where that is new of news in a group, its writer's card
    says so.
    """
    row = place.stuck(book, card_id, why)
    if row is not None and row.chat_id < 0 and row.subject.startswith(newscards.TOPIC):
        news = store.find(book, row.subject.removeprefix(newscards.TOPIC))
        if news is not None:
            newscards.draw(book, news)


def draw(book: Work, news: Row[Any], ksm_ids: Iterable[int] = ()) -> None:
    """The cards of this news in groups (of these KSM only, if there are any) say what is true now."""
    about = newscards.subject_of(news)
    for row in place.cards(book, news.id, about, ksm_ids):
        outbox.want_card(book, row.group_chat_id, about, _words(book, news, row.ksm_id))


def was_read(book: Work, news: Row[Any], person_ids: Iterable[int]) -> None:
    """These people read it, here or there: the groups of their KSM count them."""
    theirs = place.ksm_of(book, news.id, list(person_ids))
    if theirs:
        draw(book, news, theirs)


def put_right(book: Work, news: Row[Any]) -> None:
    """Other words from now on: cards change in place, what waits is written anew."""
    place.write_again(book, news.id, ("withdrawn",))
    draw(book, news)
    write(book, news)


def repeat(book: Work, news: Row[Any]) -> int:
    """Where it stands perhaps, perhaps not, it is written once more: a person wished it. Returns how many."""
    n = place.write_again(book, news.id, ("unclear",))
    write(book, news)
    return n


def catch_up(book: Work, ksm_id: int, *, anew: bool = False) -> None:
    """The bot may write in this KSM's group (again), or the group became another chat (`anew`): news of the
    last days that could not be shown or changed there follows.
    """
    for news in place.recent(book, ksm_id, book.now - WORTH_SAYING):
        n = place.write_again(book, news.id, place.CANNOT)
        stuck = any(row.why for row in place.stands(book, news.id, newscards.subject_of(news)))
        if anew or stuck:
            draw(book, news, (ksm_id,))
        if n:
            write(book, news)
        newscards.draw(book, news)
