"""The admin named by the operator's setting: a person of the first BKM, with the office in every BKM."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from domain.people import Role
from storage.book import Work
from storage.tables import account, bkm, link, meta, office, person
from storage.upsert import insert as upsert

_KEY = "admin:"


def account_id(book: Work) -> int | None:
    """The account of the setting, or None."""
    found = book.execute(select(meta.c.value).where(meta.c.key == "admin_id")).scalar()
    return int(found) if found else None


def seat(book: Work, admin: int | None) -> None:
    """Make it so. Changes nothing when it is so already, or while there is no BKM yet."""
    today = book.now.date()
    _dismiss(book, admin)
    bkms = book.execute(select(bkm.c.id).order_by(bkm.c.id)).scalars().all()
    if admin is None or not bkms:
        return
    key = f"{_KEY}{admin}"
    who = book.execute(select(person.c.id).where(person.c.import_key == key)).scalar()
    if who is None:
        row = {
            "public_id": book.new_id(),
            "bkm_id": bkms[0],
            "name": "Admin",
            "language": "id",
            "import_key": key,
        }
        who = book.execute(insert(person).values(**row).returning(person.c.id)).scalar_one()
    held = select(office.c.bkm_id).where(office.c.person_id == who, office.c.until_on.is_(None))
    for bkm_id in sorted(set(bkms) - set(book.execute(held).scalars())):
        row = {"person_id": who, "role": Role.ADMIN.value, "bkm_id": bkm_id, "since_on": today}
        book.execute(insert(office).values(**row))
    speaks = select(link.c.id).where(
        link.c.person_id == who, link.c.account_id == admin, link.c.state == "active"
    )
    if book.execute(speaks).scalar() is None:
        book.execute(upsert(account).values(id=admin, first_seen_at=book.now).on_conflict_do_nothing())
        row = {"account_id": admin, "person_id": who, "state": "active", "since_at": book.now}
        book.execute(insert(link).values(**row))


def _dismiss(book: Work, admin: int | None) -> None:
    """Whoever was the admin of an earlier setting holds nothing and speaks for nobody by it."""
    former = select(person.c.id).where(
        person.c.import_key.like(f"{_KEY}%"), person.c.import_key != f"{_KEY}{admin}"
    )
    ended = update(office).where(office.c.person_id.in_(former), office.c.until_on.is_(None))
    book.execute(ended.values(until_on=book.now.date()))
    gone = update(link).where(link.c.person_id.in_(former), link.c.state == "active")
    book.execute(gone.values(state="ended", until_at=book.now))
