"""The first officers: who the bot is, who may start it all, and the links that let them in."""

from __future__ import annotations

from storage import firstadmin
from storage.book import Work
from storage.tables import meta
from storage.upsert import insert


def remember_bot(book: Work, username: str, admin_id: int | None, paper: str = "A4") -> None:
    """Keep the bot's own name (links need it), the account of the first admin (who hears what could not be
    said) and the paper cards are printed on.
    """
    known = {"username": username, "admin_id": str(admin_id) if admin_id else "", "paper": paper}
    for key, value in known.items():
        put = insert(meta).values(key=key, value=value)
        book.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": put.excluded.value}))
    seat_admin(book)


def seat_admin(book: Work) -> None:
    """The account of GUYUB_ADMIN_ID speaks for a person called Admin, who holds the office of admin in
    every BKM there is.

    Called at each start and after each import, so that a new BKM has its admin. Whoever was the admin of
    an earlier setting is no longer.
    """
    firstadmin.seat(book, firstadmin.account_id(book))
