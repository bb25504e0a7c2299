"""Questions that are answered at once: the programme's own, and those one village has answered before. Never
about somebody's own money. Knows no forms.
"""

from __future__ import annotations

from domain import faq as rules
from domain.actor import Actor
from domain.people import Role
from domain.say import Button, Refusal, Say, button, say
from storage import due, loose_words
from storage import faq as store
from storage.book import Work
from usecases import sorting

CLEAR = "faq-jelas"
MOST = 300
"""Learned answers looked through in one village."""
_FEWEST_WORDS = 4


def answer(book: Work, actor: Actor, text: str) -> Say | None:
    """The answer to this line with [Sudah jelas] [Tanya orang]; of somebody's own money the way to their
    notes; None: a person answers.
    """
    topic = rules.find(text)
    if topic == rules.OWN_MONEY:
        notes = _notes(actor)
        kept = sorting.keep_loose(book, actor, text)
        return say("faq-own-money", notes=int(bool(notes))).with_rows((*notes, _to_a_person(kept)))
    learned = _learned(book, actor, text)
    if learned is None and topic is None:
        return None
    kept = sorting.keep_loose(book, actor, text)
    words = learned or say(f"faq-{topic}")
    return words.with_rows((button("button-clear", CLEAR, kept), _to_a_person(kept)))


def is_own_money(text: str) -> bool:
    """Whether this is about somebody's own money: then it goes to a person, where one was asked for."""
    return rules.find(text) == rules.OWN_MONEY


def notes_row(actor: Actor) -> tuple[Button, ...]:
    """[Catatan saya], for whoever has notes."""
    return _notes(actor)


def _notes(actor: Actor) -> tuple[Button, ...]:
    held = actor.roles & {Role.ANGGOTA, Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA}
    return (button("home-catatan-saya", "lain", "catatan-saya"),) if held else ()


def _to_a_person(kept: str) -> Button:
    return button("button-ask-person", sorting.LOOSE, kept, "pertanyaan")


def _learned(book: Work, actor: Actor, text: str) -> Say | None:
    """What this village answered to a question like this one."""
    rows = store.in_state(book, [one.bkm_id for one in actor.people], store.AGREED, MOST)
    scored = [(rules.alike(row.words, text), -row.id, row) for row in rows]
    best = max(scored, default=None, key=lambda one: one[:2])
    if best is None or not rules.is_alike(best[2].words, text):
        return None
    return say("faq-learned", answer=best[2].answer, by=store.called(best[2]))


def clear(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah jelas]: nobody needs to be asked."""
    found = loose_words.find(book, subject)
    if found is None or found.account_id != actor.account_id:
        raise Refusal("button-stale")
    loose_words.drop(book, subject)
    due.withdraw(book, sorting.DUE, subject)
    return say("faq-glad")


def hear(book: Work, actor: Actor, text: str) -> Say | None:
    """A line that opened no door: an answer, or the question what it is and whether a person should hear it.
    None: a word or two, no question.
    """
    found = answer(book, actor, text)
    if found is not None:
        return found
    asks = "?" in text or len(text.split()) >= _FEWEST_WORDS
    return sorting.ask_kind(book, actor, text, "loose-words") if asks else None
