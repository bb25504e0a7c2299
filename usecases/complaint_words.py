"""How a complaint is said: its number, its fields, its buttons, and what its complainant hears. Decides
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Someone
from domain.complaints import LEVELS, State
from domain.residents import named
from domain.say import Button, Say, button, say
from storage import complainants, members, mydata, outbox
from storage import complaints as store
from storage.book import Work
from usecases.said import file_of, thing_in

SHOW, TAKE, ASK, ANSWER, UP, SETTLED, NOT_SETTLED, NOT_THIS_ONE, REPLY = (
    "ad-lihat",
    "ad-ambil",
    "ad-tanya",
    "ad-jawab",
    "ad-naik",
    "ad-beres",
    "ad-belum",
    "ad-bukan",
    "ad-balas",
)
LAST_WORDS, LONGEST_WORD = 5, 250
"""Of what was said since, the page shows so much: with the complaint itself it must fit into one message."""


def topic(complaint: Row[Any]) -> str:
    """By what the outbox knows what is said about it; answering such a message comes to it."""
    return f"c:{complaint.public_id}"


def ref(complaint: Row[Any]) -> str:
    """P-7: the number by which everybody speaks of it."""
    return f"P-{complaint.number}"


def is_secret(complaint: Row[Any]) -> bool:
    """Whether nobody is told who complained."""
    return complaint.by_person_id is None and complaint.by_words is None


def day_of(complaint: Row[Any], at: datetime) -> str:
    """That moment's day in the village."""
    return at.astimezone(ZoneInfo(complaint.zone)).date().isoformat()


def role_word(level: int) -> Say:
    """The office of a level."""
    return say(f"invite-role-{LEVELS[level].value}")


def by_name(book: Work, people: Iterable[int]) -> str:
    """Pak Budi, Bu Tutik."""
    return ", ".join(members.someone(book, each).called for each in people)


# --- what came with the words ----------------------------------------------------------------------------


def post_file(
    book: Work, chat: int, complaint: Row[Any], attachment: Mapping[str, str] | None, klass: str
) -> None:
    """It follows the words it belongs to."""
    file = file_of("complaint-file", ref(complaint), attachment)
    if file is not None:
        outbox.post(book, chat, file, klass, f"{topic(complaint)}:{book.new_id()}", subject=topic(complaint))


# --- to the complainant ----------------------------------------------------------------------------------


def tell(book: Work, complaint: Row[Any], words: Say, attachment: Mapping[str, str] | None = None) -> None:
    """Whoever complained hears it, wherever they are; of what came on paper, the officer who wrote it down
    passes it on.
    """
    chat = complainants.chat_of(book, complaint.id)
    if chat is None:
        return
    if complaint.receiver_id is not None:
        bare = Say(words.key, words.values)
        words = say("complaint-pass-on", words=bare).with_rows(*words.rows)
    reason = f"{topic(complaint)}:{book.new_id()}"
    outbox.post(book, chat, words, "receipt", reason, subject=topic(complaint))
    post_file(book, chat, complaint, attachment, "receipt")


def settled_row(complaint: Row[Any]) -> tuple[Button, ...]:
    """[Sudah beres] [Belum] under an answer."""
    public = complaint.public_id
    return (
        button("button-complaint-settled", SETTLED, public, complaint.n_moves),
        button("button-complaint-not-settled", NOT_SETTLED, public, complaint.n_moves),
    )


def not_this_one(complaint: Row[Any]) -> tuple[Button, ...]:
    """[Jangan ke beliau]: another one shall examine it."""
    return (button("button-complaint-not-this-one", NOT_THIS_ONE, complaint.public_id, complaint.n_moves),)


def outside(complaint: Row[Any]) -> Say:
    """Whom outside one can turn to: the village's own words, else those that fit everywhere."""
    return say_outside(complaint.complaints_to)


def say_outside(address: str | None) -> Say:
    """The same, of a village's own words."""
    return say("complaint-outside", address=address or "", known=int(bool(address)))


# --- the page of who examines it -------------------------------------------------------------------------


def page(book: Work, complaint: Row[Any], me: Someone) -> Say:
    """Every field of the form as far as given, what was said since, and what can be done next."""
    said = tuple(_word(book, row) for row in store.words(book, complaint.id)[-LAST_WORDS:])
    facts = {
        "number": ref(complaint),
        "on": day_of(complaint, complaint.made_at),
        "village": complaint.bkm_name,
        "channel": say("complaint-channel", channel=complaint.channel),
        "kind": say("complaint-kind", kind=complaint.kind),
        "who": _from(book, complaint),
        "about": about(complaint),
        "amount": complaint.amount_rp or 0,
        "text": complaint.text,
        "thing": thing_in(complaint.attachment),
        "hope": say("complaint-hope", words=complaint.hope) if complaint.hope else None,
        "state": state(book, complaint),
        "lines": said or None,
    }
    return say("complaint-page", **facts).with_rows(*officer_rows(complaint, me))


def officer_rows(complaint: Row[Any], me: Someone) -> tuple[tuple[Button, ...], ...]:
    """[Saya tangani], or [Tanya balik] [Jawab]; and [Serahkan ke atas] while there is a level above."""
    public, version = complaint.public_id, complaint.n_moves
    rows: list[tuple[Button, ...]] = []
    if complaint.state == State.MASUK:
        rows.append((button("button-complaint-take", TAKE, public, version),))
    elif complaint.state == State.DIPERIKSA and complaint.handler_id == me.id:
        ask, answer = button("button-complaint-ask", ASK, public), button("button-answer", ANSWER, public)
        rows.append((ask, answer))
    else:
        return ()
    if complaint.level is not None and complaint.level + 1 < len(LEVELS):
        rows.append((button("button-complaint-up", UP, public, version),))
    return tuple(rows)


def state(book: Work, complaint: Row[Any]) -> Say:
    """Where it stands, in one line."""
    who = members.someone(book, complaint.handler_id).called if complaint.handler_id else ""
    at = complaint.closed_at or complaint.answered_at or complaint.taken_at or complaint.reached_at
    return say("complaint-state", state=complaint.state, who=who, on=day_of(complaint, at))


def about(complaint: Row[Any]) -> Say:
    """Who is complained about, as it was said."""
    ksm = say("complaint-of-ksm", ksm=complaint.ksm_name) if complaint.ksm_name else None
    return say("complaint-about", about=complaint.about, ksm=ksm, words=complaint.about_words or "")


def _from(book: Work, complaint: Row[Any]) -> Say:
    receiver = members.someone(book, complaint.receiver_id).called if complaint.receiver_id else ""
    written = say("complaint-written-by", who=receiver) if receiver else None
    if complaint.by_words:
        return say("complaint-from-words", words=complaint.by_words, written=written)
    if complaint.by_person_id is None:
        return say("complaint-from-secret", written=written)
    who = members.someone(book, complaint.by_person_id)
    row = mydata.identity(book, complaint.by_person_id)
    rt = (row.rt or "").strip().lstrip("0")
    where = ", ".join(
        part
        for part in (
            named(rt.zfill(2), "") if rt.isdecimal() else "",
            *(f"KSM {s.ksm_name}" for s in who.seats),
        )
        if part
    )
    return say("complaint-from-known", name=who.called, sex=row.sex or "", where=where)


def _word(book: Work, row: Row[Any]) -> Say:
    who = members.someone(book, row.by_person_id).called if row.by_person_id else ""
    text = row.text if len(row.text) <= LONGEST_WORD else row.text[:LONGEST_WORD] + "…"
    return say("complaint-word", what=row.what, who=who, text=text, thing=thing_in(row.attachment))
