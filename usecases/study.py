"""Belajar mandiri: short cards that come back the next day at one's own hour until the set is finished. No
marks, no names: whoever chooses another answer hears it explained once more, otherwise worded.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Button, Refusal, Say, button, say
from domain.study import BY_CODE, MOST_RETURNS, SETS, turned
from storage import due, members, outbox
from storage import study as store
from storage.book import Work

BEGIN, ON, LATER, STOP, ANSWER = "sinau", "sinau-lanjut", "sinau-dulu", "sinau-henti", "sinau-jawab"
RETURN = "study-return"
A_DAY = timedelta(days=1)
WORTH = timedelta(hours=12)


def page(book: Work, actor: Actor) -> Say:
    """'belajar': the sets, what is finished, and for a facilitator how many finished each."""
    if not actor.private or not actor.people:
        raise Refusal("button-stale")
    known = {row.code: row for row in store.of(book, actor.people[0].id)}
    rows = []
    for each in SETS:
        row = known.get(each.code)
        done = row is not None and row.finished_at is not None
        key = "choice-ticked" if done else "choice-plain"
        rows.append((button(key, BEGIN, each.code, label=say(f"study-set-{each.code}")),))
    here = actor.villages("announce")
    return say("study-page", counts=_counts(book, here) if here else None).with_rows(*rows)


def _counts(book: Work, bkm_ids: list[int]) -> Say | None:
    """Of the sets somebody began; None: nobody has."""
    found = store.counts(book, bkm_ids)
    lines = tuple(
        say(
            "study-count",
            name=say(f"study-set-{each.code}"),
            done=found[each.code][0],
            busy=found[each.code][1],
        )
        for each in SETS
        if each.code in found
    )
    return say("study-counts", lines=lines) if lines else None


def begin(book: Work, actor: Actor, subject: str) -> Say:
    """A set: its first card, or the one where somebody was."""
    if subject not in BY_CODE or not actor.private or not actor.people:
        raise Refusal("button-stale")
    return _shown(book, store.begin(book, actor.people[0].id, actor.account_id, subject))


def go_on(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Lanjut]: the next card, or the question behind the last. `version`: the card it was pressed on."""
    row = _mine(book, actor, subject)
    card = int(version) if version.isdecimal() and len(version) < 4 else 0
    if row.state == store.DONE or not 1 <= card <= BY_CODE[row.code].n_cards:
        raise Refusal("button-stale")
    return _shown(book, store.step(book, row.id, card=card + 1, state=store.OPEN))


def again(book: Work, actor: Actor, subject: str) -> Say:
    """[Lanjut], the day after: the card where somebody was."""
    row = _mine(book, actor, subject)
    if row.state == store.DONE:
        raise Refusal("button-stale")
    return _shown(book, store.step(book, row.id, state=store.OPEN))


def later(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah dulu]: it goes on tomorrow at this hour."""
    row = _mine(book, actor, subject)
    if row.state == store.DONE:
        raise Refusal("button-stale")
    _come_back(book, store.step(book, row.id, state=store.OPEN))
    return say("study-later", at=f"{actor.local:%H:%M}")


def stop(book: Work, actor: Actor, subject: str) -> Say:
    """[Berhenti]: nothing comes back by itself; how far one came is kept."""
    row = _mine(book, actor, subject)
    if row.state != store.DONE:
        store.step(book, row.id, state=store.STOPPED)
        due.withdraw(book, RETURN, row.public_id)
    return say("study-stopped")


def answer(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """A choice: finished, or the same explained once more in other words."""
    row = _mine(book, actor, subject)
    about = BY_CODE[row.code]
    if (
        row.state == store.DONE
        or row.card <= about.n_cards
        or version not in map(str, range(about.n_choices))
    ):
        raise Refusal("button-stale")
    if version != "0":
        row = store.step(book, row.id, n_tries=row.n_tries + 1)
        _come_back(book, row)
        asked = _question(row)
        return say("study-again", words=say(f"study-{row.code}-again"), question=_plain(asked)).with_rows(
            *asked.rows
        )
    finished = row.finished_at or book.now
    store.step(book, row.id, state=store.DONE, n_tries=row.n_tries + 1, finished_at=finished)
    due.withdraw(book, RETURN, row.public_id)
    words = say("study-finished", name=say(f"study-set-{row.code}"))
    following = _following(book, row.person_id)
    return words.with_rows((following,)) if following is not None else words


def _plain(asked: Say) -> Say:
    return Say(asked.key, asked.values)


def _following(book: Work, person_id: int) -> Button | None:
    """The next set that is not finished."""
    done = {row.code for row in store.of(book, person_id) if row.finished_at is not None}
    code = next((each.code for each in SETS if each.code not in done), None)
    return button("button-study-next", BEGIN, code, name=say(f"study-set-{code}")) if code else None


def _mine(book: Work, actor: Actor, subject: str) -> Row[Any]:
    row = store.find(book, subject)
    if row is None or row.person_id not in actor.ids or not actor.private:
        raise Refusal("button-stale")
    return row


def _shown(book: Work, row: Row[Any]) -> Say:
    """The card, or the question; tomorrow at this hour it is there again if it is not finished."""
    _come_back(book, row)
    about = BY_CODE[row.code]
    if row.card > about.n_cards:
        return _question(row)
    facts = {"name": say(f"study-set-{row.code}"), "n": row.card, "of": about.n_cards}
    words = say("study-card", words=say(f"study-{row.code}-{row.card}"), **facts)
    first = button("button-study-on", ON, row.public_id, row.card)
    return words.with_rows((first,), _ends(row))


def _ends(row: Row[Any]) -> tuple[Button, ...]:
    later_ = button("button-study-later", LATER, row.public_id)
    return (later_, button("button-study-stop", STOP, row.public_id))


def _question(row: Row[Any]) -> Say:
    about = BY_CODE[row.code]
    order = turned(about.n_choices, row.person_id + row.n_tries)
    rows = [(button(f"choice-study-{row.code}-{n}", ANSWER, row.public_id, n),) for n in order]
    return say(f"study-{row.code}-ask").with_rows(*rows, _ends(row))


# --- the day after ----------------------------------------------------------------------------------------


def _come_back(book: Work, row: Row[Any]) -> None:
    due.withdraw(book, RETURN, row.public_id)
    at = book.now + A_DAY
    due.plan(book, RETURN, row.public_id, book.new_id(), at, until_at=at + WORTH)


def come_back(book: Work, planned: Row[Any]) -> str:
    """It fell due: one line that says what is open; the card itself comes after a press."""
    row = store.find(book, planned.subject)
    if row is None or row.state != store.OPEN:
        return "gone"
    chat = members.chat_of(book, row.person_id)
    if chat is None or row.returns >= MOST_RETURNS:
        return "quiet"
    about = BY_CODE[row.code]
    facts = {"name": say(f"study-set-{row.code}"), "n": min(row.card, about.n_cards), "of": about.n_cards}
    words = say("study-return", **facts).with_rows(
        (button("button-study-on", ON, row.public_id, 0),), _ends(row)
    )
    reason = f"study:{row.id}:{planned.occurrence}"
    outbox.post(book, chat, words, "reminder", reason, person=row.person_id, expires_at=book.now + WORTH)
    row = store.step(book, row.id, returns=row.returns + 1)
    _come_back(book, row)
    return "said"
