"""What is said about questions: their facts, their files, the buttons under them. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.questions import Kind, reference
from domain.residents import named
from domain.say import Button, button, say
from storage import outbox
from storage.book import Work
from usecases.newscards import head
from usecases.said import file_of, thing_in

ANSWER, HAND_ON, SORT, CLOSE, AGAIN = "tj-jawab", "tj-serah", "tj-jenis", "tj-selesai", "tj-lagi"
OTHER_KIND, MAKE, SEE_USULAN = "tj-buka", "faq-buat", "us-lihat"


def topic(question: Row[Any]) -> str:
    """By what the outbox knows what is said about this question; an answer to such a message comes to it."""
    return f"q:{question.public_id}"


def ref(question: Row[Any]) -> str:
    """T-12, U-31, K-4."""
    return reference(question.kind, question.number)


def asker_of(question: Row[Any]) -> str:
    """How the group's book calls who asked."""
    return f"{question.courtesy or ''} {question.nickname or question.name}".strip()


def place_of(question: Row[Any]) -> str:
    """RT 03, or "" where nobody said so."""
    rt = (question.rt or "").strip().lstrip("0")
    return named(rt.zfill(2), "") if rt.isdecimal() else ""


def due_on(question: Row[Any]) -> str | None:
    """Until which day it should be answered, in the village's own days."""
    if question.due_at is None:
        return None
    on: str = question.due_at.astimezone(ZoneInfo(question.zone)).date().isoformat()
    return on


def facts_of(question: Row[Any]) -> dict[str, Any]:
    """What the sentences about a question say: its number, who asked, about which news, what came with it."""
    about = head(question.announcement_text) if question.announcement_text else None
    about_words = say("question-about", head=about) if about else None
    if question.to_person_id is not None:
        about_words = say("question-about-own-notes")
    who = asker_of(question)
    facts = {"number": ref(question), "who": who, "village": question.bkm_name, "text": question.text}
    return {**facts, "about": about_words, "thing": thing_in(question.attachment)}


def officer_rows(question: Row[Any]) -> tuple[tuple[Button, ...], ...]:
    """[Jawab] [Serahkan], and how to sort it otherwise. A correction of notes is nothing else."""
    public = question.public_id
    if question.kind == Kind.USULAN:
        return ((button("choice-question", SEE_USULAN, public, number=ref(question)),),)
    first = (button("button-answer", ANSWER, public),)
    if question.to_person_id is not None:
        return (first,)
    return ((*first, button("button-hand-on", HAND_ON, public)), sort_row(question))


def sort_row(question: Row[Any]) -> tuple[Button, ...]:
    """What else it could be."""
    kinds = (Kind.USULAN, Kind.PERTANYAAN, Kind.KELUHAN)
    here = question.kind or Kind.PERTANYAAN
    return tuple(
        button(f"button-is-{kind}", SORT, question.public_id, kind.value) for kind in kinds if kind != here
    )


def post_file(
    book: Work, chat: int, question: Row[Any], thing: Mapping[str, str] | None, klass: str, reason: str
) -> None:
    """The voice note or photo follows the words it belongs to."""
    file = file_of("question-file", ref(question), thing)
    if file is not None:
        outbox.post(book, chat, file, klass, f"{reason}:file", subject=topic(question))
