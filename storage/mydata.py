"""Everything the book holds about one person, as rows, for that person alone. Knows no words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select

from storage import presence
from storage.book import Work
from storage.tables import (
    announcement,
    announcement_vote,
    application,
    application_line,
    bkm,
    clarity_answer,
    entry,
    hardship,
    ksm,
    link,
    loan,
    meeting,
    membership,
    notice,
    office,
    outbox,
    person,
    promise,
    question,
    question_word,
    recipient,
    relief,
    rsvp,
    settlement,
    share,
    voice,
)

Rows = Sequence[Row[Any]]


def identity(book: Work, person_id: int) -> Row[Any]:
    """The person's own row, with the BKM."""
    wanted = select(person, bkm.c.name.label("bkm_name")).join(bkm, bkm.c.id == person.c.bkm_id)
    return book.execute(wanted.where(person.c.id == person_id)).one()


def seats(book: Work, person_id: int) -> Rows:
    """Every row of a paper book that was ever theirs."""
    wanted = select(membership, ksm.c.name).join(ksm, ksm.c.id == membership.c.ksm_id)
    return book.execute(wanted.where(membership.c.person_id == person_id).order_by(membership.c.id)).all()


def offices(book: Work, person_id: int) -> Rows:
    """Every office they ever held."""
    return book.execute(select(office).where(office.c.person_id == person_id).order_by(office.c.id)).all()


def phones(book: Work, person_id: int) -> Rows:
    """Every account that ever spoke for them."""
    return book.execute(select(link).where(link.c.person_id == person_id).order_by(link.c.id)).all()


def loans(book: Work, person_id: int) -> Rows:
    """Their own share of every loan of their KSM; nobody else's."""
    wanted = select(share, loan.c.disbursed_on, loan.c.n_installments).join(
        loan, loan.c.id == share.c.loan_id
    )
    theirs = (share.c.person_id == person_id) & (loan.c.status != "X")
    return book.execute(wanted.where(theirs).order_by(share.c.id)).all()


def applications(book: Work, person_id: int) -> Rows:
    """What was asked for in their name, and their own word on it."""
    joined = application_line.join(application).join(ksm, ksm.c.id == application.c.ksm_id)
    wanted = select(application_line, application.c.made_at, application.c.status, ksm.c.name)
    mine = wanted.select_from(joined).where(application_line.c.person_id == person_id)
    return book.execute(mine.order_by(application_line.c.id)).all()


def heard(book: Work, person_id: int) -> Rows:
    """When they stood by while somebody's line was read out: the KSM and the day, not whose and how much."""
    joined = voice.join(entry, entry.c.id == voice.c.claim_id).join(ksm, ksm.c.id == entry.c.ksm_id)
    query = select(voice.c.said_at, ksm.c.name).select_from(joined).where(voice.c.witness_id == person_id)
    return book.execute(query.distinct().order_by(voice.c.said_at)).all()


def witnessed(book: Work, person_id: int) -> Rows:
    """The slips of others on which they stand as a witness: the KSM and the day, not whose and how much."""
    joined = application_line.join(application).join(ksm, ksm.c.id == application.c.ksm_id)
    theirs = (application_line.c.witness1_id == person_id) | (application_line.c.witness2_id == person_id)
    wanted = select(application.c.made_at, ksm.c.name).select_from(joined).where(theirs)
    return book.execute(wanted.order_by(application_line.c.id)).all()


def money(book: Work, person_id: int) -> Rows:
    """Every entry about their money; `ended`: the kind of entry that ended a report, `says`: their own word
    on it.
    """
    end = entry.alias("end_")
    joined = (
        entry.outerjoin(settlement, settlement.c.claim_id == entry.c.id)
        .outerjoin(end, end.c.id == settlement.c.entry_id)
        .outerjoin(voice, (voice.c.claim_id == entry.c.id) & (voice.c.person_id == person_id))
    )
    wanted = select(entry, end.c.kind.label("ended"), voice.c.says).select_from(joined)
    return book.execute(wanted.where(entry.c.person_id == person_id).order_by(entry.c.id)).all()


def promises(book: Work, person_id: int) -> Rows:
    """What they promised, and what came of it."""
    return book.execute(select(promise).where(promise.c.person_id == person_id).order_by(promise.c.id)).all()


def hardships(book: Work, person_id: int) -> Rows:
    """What they said of a difficulty, and who might know."""
    rows = select(hardship).where(hardship.c.person_id == person_id)
    return book.execute(rows.order_by(hardship.c.id)).all()


def reliefs(book: Work, person_id: int) -> Rows:
    """What two officers agreed to about their loans: new cards, rests, write-offs, recoveries."""
    rows = select(relief).where(relief.c.person_id == person_id, relief.c.outcome == "agreed")
    return book.execute(rows.order_by(relief.c.id)).all()


def notices(book: Work, person_id: int) -> Rows:
    """The words they were given about an instalment."""
    return book.execute(select(notice).where(notice.c.person_id == person_id).order_by(notice.c.id)).all()


def meetings(book: Work, person_id: int) -> Rows:
    """What they answered to which invitation."""
    wanted = select(rsvp, meeting.c.starts_at).join(meeting, meeting.c.id == rsvp.c.meeting_id)
    return book.execute(wanted.where(rsvp.c.person_id == person_id).order_by(meeting.c.starts_at)).all()


def presences(book: Work, person_id: int) -> Rows:
    """At which meetings a sheet notes them, and as what."""
    return presence.of_person(book, person_id)


def questions(book: Work, person_id: int) -> Rows:
    """What they asked, and what was answered."""
    mine = select(question).where(question.c.by_person_id == person_id)
    return book.execute(mine.order_by(question.c.id)).all()


def question_words(book: Work, question_id: int) -> Rows:
    """What was said about it after its first words: by them, and the answers."""
    said = select(question_word).where(question_word.c.question_id == question_id)
    return book.execute(said.order_by(question_word.c.id)).all()


def clarity_answers(book: Work, person_id: int) -> Rows:
    """How many questions under which news they answered, and when last."""
    mine = clarity_answer.c.person_id == person_id
    counted = select(func.count().label("n"), func.max(clarity_answer.c.answered_at).label("last_at"))
    grouped = counted.where(mine).group_by(clarity_answer.c.clarity_id).order_by(clarity_answer.c.clarity_id)
    return book.execute(grouped).all()


def votes(book: Work, person_id: int) -> Rows:
    """What they answered to closed questions in the news: choice (a number), the news' choices, when."""
    wanted = select(announcement_vote, announcement.c.content).join(
        announcement, announcement.c.id == announcement_vote.c.announcement_id
    )
    return book.execute(
        wanted.where(announcement_vote.c.person_id == person_id).order_by(announcement_vote.c.id)
    ).all()


def news(book: Work, person_id: int) -> Rows:
    """The news meant for them, and whether they pressed that they read it."""
    wanted = select(recipient, announcement.c.made_at).join(
        announcement, announcement.c.id == recipient.c.announcement_id
    )
    return book.execute(wanted.where(recipient.c.person_id == person_id).order_by(recipient.c.id)).all()


def n_messages(book: Work, accounts: Sequence[int]) -> int:
    """How many messages to their phones the book still remembers with their words."""
    kept = outbox.c.chat_id.in_(accounts) & (outbox.c.say["k"].as_string() != "forgotten")
    return int(book.execute(select(func.count()).select_from(outbox).where(kept)).scalar_one())
