"""Taking a person's identity out of the book while every row of money stays. Knows rows, not whether it may
be done.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Text, cast, delete, func, null, or_, select, update

from domain.ledger import Account
from domain.people import Role
from storage import titipan
from storage.book import Work
from storage.loans import of_people
from storage.tables import (
    account,
    announcement_vote,
    application_line,
    card,
    clarity_answer,
    complaint,
    complaint_from,
    complaint_passed_by,
    complaint_word,
    consent,
    entry,
    hardship,
    import_row,
    inbox,
    invitation,
    link,
    loose_words,
    membership,
    news_choice,
    news_voice,
    office,
    outbox,
    person,
    posting,
    question,
    question_word,
    recipient,
    relief,
    savings_hold,
    study,
    talk,
    telling,
    transfer,
    withdrawal,
)

LABEL = "Bekas anggota"
"""What stands where a name stood, with the row's own number: two people without a name stay two people."""
FORGOTTEN = {"k": "forgotten"}


def named(book: Work, words: str) -> Sequence[Row[Any]]:
    """Everybody whose name or nickname this is, or whose public id."""
    same = or_(
        func.lower(person.c.name) == words.lower(),
        func.lower(person.c.nickname) == words.lower(),
        person.c.public_id == words,
    )
    once = select(person).where(same, person.c.same_as.is_(None))
    return book.execute(once.order_by(person.c.id)).all()


def seats_open(book: Work, person_id: int) -> bool:
    """Whether they sit in a KSM or hold an office still. To live somewhere is no office."""
    seat = select(membership.c.id).where(membership.c.person_id == person_id, membership.c.until_on.is_(None))
    held = select(office.c.id).where(office.c.person_id == person_id, office.c.until_on.is_(None))
    held = held.where(office.c.role != Role.WARGA.value)
    return any(book.execute(each.limit(1)).scalar() is not None for each in (seat, held))


def balances(book: Work, person_id: int) -> dict[Account, int]:
    """What stands open in their name, account by account, in rupiah: savings, cash, reports, and of loans
    what is still owed or waits as titipan.
    """
    reckoned = (Account.LOAN, Account.PAID, Account.JASA, Account.GIVEN_BACK)
    sums = (
        select(posting.c.account, func.sum(posting.c.amount_rp).label("left"))
        .where(posting.c.person_id == person_id, posting.c.account.not_in([each.value for each in reckoned]))
        .group_by(posting.c.account)
    )
    found = {Account(row.account): int(row.left) for row in book.execute(sums)}
    for lent in of_people(book, [person_id]):
        found[Account.LOAN] = found.get(Account.LOAN, 0) + lent.outstanding
    found[Account.PAID] = -titipan.held_for(book, person_id)
    return {each: left for each, left in found.items() if left}


def identity(book: Work, person_id: int) -> None:
    """The name becomes a neutral label; what else says who it was is emptied. Nor do they live there any
    more.
    """
    theirs = (office.c.person_id == person_id) & office.c.until_on.is_(None)
    book.execute(update(office).where(theirs).values(until_on=book.now.date()))
    spoke = (news_voice.c.person_id == person_id) & news_voice.c.ended_at.is_(None)
    book.execute(update(news_voice).where(spoke).values(ended_at=book.now))
    names = {"name": f"{LABEL} {person_id}", "nickname": None, "title": None, "sex": None, "import_key": None}
    places = {"rt": None, "rw": None, "dusun": None, "phone": None, "poor": None, "born_year": None}
    book.execute(update(person).where(person.c.id == person_id).values(**names, **places, language=None))
    changed = (import_row.c.what == "person-changed") & (import_row.c.row_id == person_id)
    book.execute(update(import_row).where(changed).values(before=null(), after=null()))


def texts(book: Work, person_id: int) -> None:
    """Their own words: questions, the reason of a hardship, what a loan or savings were for, the photo of a
    slip. That something was asked and answered stays.
    """
    theirs = update(application_line).where(application_line.c.person_id == person_id)
    book.execute(theirs.values(purpose="-", slip_file=None))
    book.execute(update(withdrawal).where(withdrawal.c.person_id == person_id).values(why=None))
    book.execute(update(savings_hold).where(savings_hold.c.person_id == person_id).values(note=""))
    asked = select(question.c.id).where(question.c.by_person_id == person_id)
    book.execute(
        update(question_word).where(question_word.c.question_id.in_(asked)).values(text="", attachment=None)
    )
    book.execute(
        update(question).where(question.c.by_person_id == person_id)
        .values(text="", answer=None, attachment=None, title=None, chat_id=0)
    )  # fmt: skip
    book.execute(delete(clarity_answer).where(clarity_answer.c.person_id == person_id))
    book.execute(delete(study).where(study.c.person_id == person_id))
    book.execute(delete(news_choice).where(news_choice.c.person_id == person_id))
    book.execute(delete(announcement_vote).where(announcement_vote.c.person_id == person_id))
    book.execute(update(hardship).where(hardship.c.person_id == person_id).values(reason="lain"))
    book.execute(update(relief).where(relief.c.person_id == person_id).values(reason="lain"))
    _complaints(book, person_id)
    own = select(entry.c.id).where(entry.c.person_id == person_id)
    book.execute(update(transfer).where(transfer.c.claim_id.in_(own)).values(file_id=""))


def _complaints(book: Work, person_id: int) -> None:
    """What they complained of loses its words and its way back; where they were named, the name goes."""
    theirs = select(complaint_from.c.complaint_id).where(complaint_from.c.person_id == person_id)
    ids = list(book.execute(theirs).scalars())
    gone = {"text": "", "attachment": None}
    book.execute(
        update(complaint)
        .where(complaint.c.id.in_(ids))
        .values(**gone, hope=None, by_person_id=None, by_words=None)
    )
    own_words = complaint_word.c.complaint_id.in_(ids) & complaint_word.c.by_person_id.is_(None)
    book.execute(update(complaint_word).where(own_words).values(**gone))
    book.execute(delete(complaint_from).where(complaint_from.c.complaint_id.in_(ids)))
    about = select(complaint_passed_by.c.complaint_id).where(complaint_passed_by.c.person_id == person_id)
    named = complaint.c.id.in_(about) & complaint.c.about_words.is_not(None)
    book.execute(update(complaint).where(named).values(about_words=LABEL))


def phones(book: Work, person_id: int) -> None:
    """Their accounts: cut from the person; one that speaks for nobody else is forgotten with all it got. That
    consent was given stays known, without the account.
    """
    mine = select(link.c.account_id).where(link.c.person_id == person_id)
    accounts = list(book.execute(mine.distinct()).scalars())
    others = select(link.c.account_id).where(link.c.account_id.in_(accounts), link.c.person_id != person_id)
    alone = sorted(set(accounts) - set(book.execute(others).scalars()))
    book.execute(delete(link).where(link.c.person_id == person_id))
    said = application_line.c.said_by.in_(alone) | (application_line.c.person_id == person_id)
    gone = application_line.c.said_by.is_not(None) & said
    book.execute(update(application_line).where(gone).values(said_by=0))
    book.execute(update(consent).where(consent.c.person_id == person_id).values(account_id=0))
    book.execute(update(invitation).where(invitation.c.person_id == person_id).values(used_by=None))
    book.execute(update(recipient).where(recipient.c.person_id == person_id).values(chat_id=None))
    book.execute(delete(talk).where(talk.c.account_id.in_(alone)))
    book.execute(delete(loose_words).where(loose_words.c.account_id.in_(alone)))
    book.execute(delete(card).where(card.c.chat_id.in_(alone)))
    book.execute(
        update(outbox).where(outbox.c.chat_id.in_(alone)).values(say=FORGOTTEN, chat_id=0, state="withdrawn")
    )
    book.execute(delete(inbox).where(inbox.c.lane.in_(alone), inbox.c.state == "done"))
    book.execute(delete(account).where(account.c.id.in_(alone)))


def tellers(book: Work, names: Sequence[str]) -> None:
    """Where somebody noted that they told others of news, the name goes."""
    named = [telling.c.by_words.contains(name, autoescape=True) for name in names if len(name) > 1]
    if named:
        book.execute(update(telling).where(or_(*named)).values(by_words=LABEL))


def messages_about(book: Work, names: Sequence[str]) -> int:
    """Messages to others in which these names stand lose their words. Returns how many."""
    worded = [
        cast(outbox.c.say, Text).contains(_inside_json(name), autoescape=True)
        for name in names
        if len(name) > 1
    ]
    gone = outbox.c.state.not_in(("waiting", "sending")) & or_(*worded)
    return book.execute(update(outbox).where(gone).values(say=FORGOTTEN)).rowcount if worded else 0


def _inside_json(name: str) -> str:
    """A name as JSON keeps it: other letters than ASCII are escaped there."""
    return json.dumps(name)[1:-1]
