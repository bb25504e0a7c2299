"""Phones as things people hold: whether the family uses one too, and for whom it speaks. Knows no words."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select, update

from domain.privacy import is_shared
from storage.book import Work
from storage.kept import Kept
from storage.tables import account, link, person

N_PEOPLE = (
    select(func.count(func.coalesce(person.c.same_as, person.c.id).distinct()))
    .select_from(link)
    .join(person, person.c.id == link.c.person_id)
    .where(link.c.account_id == account.c.id, link.c.state == "active")
    .correlate(account)
    .scalar_subquery()
)
"""How many people an account speaks for; who is written twice is one."""
_PHONE = Kept(
    select(account.c.shared, N_PEOPLE.label("n_people")).where(account.c.id == bindparam("account"))
)


def shared(book: Work, account_id: int) -> bool:
    """Whether the rules of a family's phone hold for this account; also while nobody has said."""
    found = book.execute(_PHONE, {"account": account_id}).first()
    return found is None or is_shared(found.shared, found.n_people)


def said(book: Work, account_id: int) -> bool | None:
    """What its owner said: the family uses it too, it is theirs alone, or nothing yet."""
    found: bool | None = book.execute(select(account.c.shared).where(account.c.id == account_id)).scalar()
    return found


def n_people(book: Work, account_id: int) -> int:
    """How many people it speaks for."""
    return int(book.execute(select(N_PEOPLE).where(account.c.id == account_id)).scalar() or 0)


def say_shared(book: Work, account_id: int, *, shared: bool) -> None:
    """Its owner said so; from the next message on it counts."""
    book.execute(update(account).where(account.c.id == account_id).values(shared=shared))
