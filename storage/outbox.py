"""Everything Guyub will say, said, or could not say. Knows states and reasons; words are made when sent."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, bindparam, case, func, literal_column, or_, select, update

from domain.outbox import MessageClass, may_target, priority
from domain.say import Say, pack
from domain.windows import is_silent
from storage import budget, letters, members
from storage.book import Work
from storage.kept import Kept, KeptOf
from storage.tables import account, card, outbox
from storage.upsert import insert

HOUSE_ZONE = "Asia/Jakarta"
AT_ONCE = ("reply", "receipt")
"""Classes that are born `sending` when nothing holds them back: no second write before they leave."""
HEARD = ("sent", "unclear")
"""States that use up somebody's budget of words: heard, or perhaps heard."""
WAITING: ColumnElement[str] = literal_column("'waiting'")
SENDING: ColumnElement[str] = literal_column("'sending'")
OPEN = outbox.c.state.in_((WAITING, SENDING))
"""The very words of the index of open rows, without a parameter: only so does SQLite see that it fits."""

_POST = Kept(insert(outbox).on_conflict_do_nothing(index_elements=["reason"]).returning(outbox.c.id))
_CARD = insert(card)
_CARD = _CARD.on_conflict_do_update(
    index_elements=["chat_id", "subject"],
    set_={
        "wanted": _CARD.excluded.wanted,
        "wanted_version": card.c.wanted_version + 1,
        "changed_at": _CARD.excluded.changed_at,
    },
)
_LOCKED = select(account.c.id).where(account.c.locked_at.is_not(None))
_BEHIND = (card.c.wanted_version > card.c.shown_version) & card.c.chat_id.not_in(_LOCKED)
_URGENCY = case({klass.value: priority(klass) for klass in MessageClass}, value=outbox.c.klass)
_DUE = (
    select(outbox)
    .where(
        OPEN,
        outbox.c.state == WAITING,
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("at")),
        outbox.c.chat_id.not_in(bindparam("except", expanding=True)),
    )
    .order_by(_URGENCY, outbox.c.expires_at.nulls_last(), outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)  # SQLite has one writer, and no word for it
)
_ELSEWHERE = OPEN & (outbox.c.state == SENDING) & outbox.c.holder.is_distinct_from(bindparam("mine"))
_theirs = select(outbox.c.chat_id).where(_ELSEWHERE)
_DUE_CROWDED = _DUE.where(outbox.c.chat_id.not_in(_theirs.correlate(None).scalar_subquery()))
_BUSY_ELSEWHERE = _theirs.where(outbox.c.chat_id == bindparam("chat")).limit(1)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(state="sending", tries=outbox.c.tries + 1, holder=bindparam("mine"))
)
_RELEASE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.state == "sending")
    .values(state="waiting", tries=outbox.c.tries - 1)
)
_SETTLE = Kept(
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        state=bindparam("to"),
        tries=bindparam("made"),
        message_id=bindparam("sent_as"),
        why=bindparam("because"),
        sent_at=bindparam("at"),
        not_before=bindparam("later"),
        n_unclear=outbox.c.n_unclear + bindparam("unclear"),
    )
)
_BACK = update(outbox).where(outbox.c.state == WAITING).values(state="withdrawn")
_OF_CLASS = _BACK.where(outbox.c.klass == bindparam("of"))
_WITHDRAW = KeptOf(lambda subjects: _BACK.where(outbox.c.subject.in_(subjects)))
_WITHDRAW_CLASS = KeptOf(lambda subjects: _OF_CLASS.where(outbox.c.subject.in_(subjects)))


def post(  # noqa: PLR0913 - a message is these facts
    book: Work,
    chat_id: int,
    words: Say,
    klass: str,
    reason: str,
    *,
    subject: str | None = None,
    not_before: datetime | None = None,
    expires_at: datetime | None = None,
    reply_to: int | None = None,
    shown_as: int | None = None,
    person: int | None = None,
) -> int | None:
    """Decide to say `words` in `chat_id`. The same `reason` is said once: None means it was decided before.

    `subject` is what a later payment or dispute withdraws by; `not_before` and `expires_at` are moments;
    `shown_as` is a message of ours that is changed in place instead, a new one only if it cannot be;
    `person` is whom it is for (their budget of words), None: everybody this chat speaks for.
    ValueError: words that are one person's affair were to go into a group.
    """
    refuse_group(klass, words, chat_id)
    at_once = klass in AT_ONCE and not_before is None and not _busy_elsewhere(book, chat_id)
    facts = members.chat_facts(book, chat_id) if at_once else None
    if klass == MessageClass.RECEIPT and facts is not None:
        words, at_once = _receipt_now(book, facts, words)
    row: dict[str, Any] = {
        "chat_id": chat_id, "klass": klass, "say": pack(words), "subject": subject, "reason": reason,
        "not_before": not_before, "expires_at": expires_at, "state": "sending" if at_once else "waiting",
        "tries": 1 if at_once else 0, "n_unclear": 0, "reply_to": reply_to, "shown_as": shown_as,
        "for_person_id": person, "made_at": book.now, "holder": book.holder,
    }  # fmt: skip
    row_id: int | None = book.execute(_POST, row).scalar()
    if row_id is None:
        return None
    if at_once:
        name = letters.whose(book, row, facts)
        book.to_send.append(letters.addressed({**row, "id": row_id}, facts, name))
    else:
        book.stirred = True
    return row_id


def refuse_group(klass: str, words: Say, chat_id: int) -> None:
    """ValueError, if these words are one person's affair and the chat is a group."""
    if not may_target(MessageClass(klass), words.key, is_group=chat_id < 0):
        raise ValueError(f"{klass} {words.key!r} may not go into a group")


def _receipt_now(book: Work, facts: Row[Any], words: Say) -> tuple[Say, bool]:
    """A receipt leaves at any hour, but at night without a sound. False: the chat cannot be reached any more,
    so the row waits to be put away when its turn comes.
    """
    local = book.now.astimezone(ZoneInfo(facts.zone or HOUSE_ZONE))
    silent = is_silent(MessageClass.RECEIPT, local)
    return (replace(words, quiet=True) if silent else words), facts.unreachable_at is None


def want_card(book: Work, chat_id: int, subject: str, words: Say) -> None:
    """The message about `subject` in this chat should say this now: edited in place, sent if there is none.

    ValueError: words that are one person's affair were to go into a group.
    """
    refuse_group(MessageClass.REPLY, words, chat_id)
    row = {"chat_id": chat_id, "subject": subject, "wanted": pack(words), "changed_at": book.now}
    book.execute(_CARD, {**row, "wanted_version": 1, "shown_version": 0})
    book.stirred = True


def cards_to_draw(book: Work, limit: int) -> Sequence[Row[Any]]:
    """Cards that should say something else than they show, oldest wish first; none in a locked account."""
    behind = select(card).where(_BEHIND).order_by(card.c.changed_at, card.c.id).limit(limit)
    if book.holder is None:
        return book.execute(behind).all()
    free = behind.where(or_(card.c.holder.is_(None), card.c.holder == book.holder))
    found = book.execute(free.with_for_update(skip_locked=True)).all()
    mine = update(card).where(card.c.id.in_([row.id for row in found]))
    book.execute(mine.values(holder=book.holder))
    return found


def card_drawn(book: Work, card_id: int, version: int, message_id: int | None) -> None:
    """The chat shows `version` of this card; None: it could not be shown there, and is not tried again."""
    values: dict[str, Any] = {"shown_version": version, "holder": None}
    if message_id is not None:
        values["message_id"] = message_id
    book.execute(update(card).where(card.c.id == card_id).values(values))


def due(book: Work, limit: int, except_chats: Collection[int] = ()) -> Sequence[Row[Any]]:
    """Rows whose hour has come, the most urgent first, of chats nobody else is writing to. They are not
    claimed yet.
    """
    wanted = {"at": book.now, "most": limit, "except": list(except_chats)}
    if book.crowded:
        return book.execute(_DUE_CROWDED, {**wanted, "mine": book.holder}).all()
    return book.execute(_DUE, wanted).all()


def claim(book: Work, row_ids: Iterable[int]) -> None:
    """These rows go to the courier now: from here on a lost answer makes them `unclear`."""
    rows = [{"row": row_id, "mine": book.holder} for row_id in row_ids]
    if rows:
        book.execute(_CLAIM, rows)


def settle(book: Work, results: Iterable[Mapping[str, Any]]) -> None:
    """What became of a batch: row, to (state), made (tries), sent_as, because, at, later, unclear."""
    rows = list(results)
    if rows:
        book.execute(_SETTLE, rows)
        budget.give_back(book, [row["row"] for row in rows if row["to"] not in HEARD])


def postpone(book: Work, row_id: int, until: datetime, why: str | None = None) -> None:
    """Not at this hour: ask again at `until`. `why`: what else it waits for."""
    values = {"not_before": until} | ({"why": why} if why else {})
    book.execute(update(outbox).where(outbox.c.id == row_id).values(values))


def end(book: Work, row_id: int, state: str, why: str) -> None:
    """This row will not be sent: withdrawn, expired, unreachable or broken, and why."""
    book.execute(update(outbox).where(outbox.c.id == row_id).values(state=state, why=why))


def release(book: Work, row_ids: Iterable[int]) -> None:
    """These rows were claimed and surely did not leave: they wait again, as if untouched."""
    rows = [{"row": row_id} for row_id in row_ids]
    if rows:
        book.execute(_RELEASE, rows)
        budget.give_back(book, [row["row"] for row in rows])


def withdraw(book: Work, subject: str | Sequence[str], klass: str | None = None) -> int:
    """Take back what waits about one or several (money came, a promise, a pause). Returns how many rows."""
    subjects = [subject] if isinstance(subject, str) else subject
    if klass is not None:
        return _WITHDRAW_CLASS.change(book, subjects, of=klass)
    return _WITHDRAW.change(book, subjects)


def unclear(book: Work, holder: int | None, only: Collection[int] = ()) -> Sequence[Row[Any]]:
    """Rows found `sending` whose sender is gone: they may have been heard or not. `holder`: the place that
    sender had, None: there is only one; `only`: of these rows.
    """
    found = select(outbox).where(OPEN, outbox.c.state == SENDING)
    if holder is not None:
        found = found.where(or_(outbox.c.holder == holder, outbox.c.holder.is_(None)))
    if only:
        found = found.where(outbox.c.id.in_(only))
    return book.execute(found.order_by(outbox.c.id)).all()


def held(book: Work) -> Sequence[tuple[int, int | None]]:
    """Every row that is being sent, and the place of who sends it."""
    found = select(outbox.c.id, outbox.c.holder).where(OPEN, outbox.c.state == SENDING)
    return [(row.id, row.holder) for row in book.execute(found)]


def let_go_of_cards(book: Work, holder: int) -> None:
    """Whoever had this place draws no card any more."""
    book.execute(update(card).where(card.c.holder == holder).values(holder=None))


def _busy_elsewhere(book: Work, chat_id: int) -> bool:
    """Whether another process has a message for this chat on its way: ours would overtake it."""
    if not book.crowded:
        return False
    return book.execute(_BUSY_ELSEWHERE, {"mine": book.holder, "chat": chat_id}).first() is not None


def next_due_at(book: Work) -> datetime | None:
    """The earliest hour at which a waiting row may leave, or None."""
    waiting = select(func.min(outbox.c.not_before)).where(
        OPEN, outbox.c.state == WAITING, outbox.c.not_before > book.now
    )
    return book.execute(waiting).scalar()


def is_busy(book: Work) -> bool:
    """Whether something should be leaving right now."""
    now_due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= book.now)
    rows = select(outbox.c.id).where(OPEN, or_(outbox.c.state == SENDING, now_due))
    behind = select(card.c.id).where(_BEHIND)
    return (
        book.execute(rows.limit(1)).scalar() is not None or book.execute(behind.limit(1)).scalar() is not None
    )


def unreachable(book: Work, chat_id: int, why: str) -> bool:
    """This chat cannot be reached any more. True: that is news (somebody should be told)."""
    known = update(account).where(account.c.id == chat_id, account.c.unreachable_at.is_(None))
    return book.execute(known.values(unreachable_at=book.now, unreachable_why=why)).rowcount == 1


def forget_sent(book: Work, older_than: timedelta) -> int:
    """What was decided long ago, said or not, needs its words no longer: keep the row, drop the values.

    Returns how many.
    """
    old = (outbox.c.made_at < book.now - older_than) & outbox.c.state.not_in(("waiting", "sending"))
    worded = outbox.c.say["k"].as_string() != "forgotten"
    return book.execute(update(outbox).where(old, worded).values(say={"k": "forgotten"})).rowcount
