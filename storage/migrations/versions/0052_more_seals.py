"""Rests and reschedules, counts, vouchers, closings and sureties become links of the chain, as they stand; so
do the rules a BKM goes by, which KSM pay at their meetings, and when those are.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from domain.ledger import link_of_chain
from storage.sealed import digest_of, facts_of

revision = "0052"
down_revision = "0051"

_seal = sa.table(
    "seal", *map(sa.column, ("bkm_id", "place", "n_entries", "what", "row_id", "digest", "chain"))
)
_chain = sa.table("chain", *map(sa.column, ("bkm_id", "head", "n_entries")))
_SEALED = {
    "relief": "SELECT * FROM relief ORDER BY id",
    "cash_count": "SELECT * FROM cash_count ORDER BY id",
    "box_count": """SELECT box_count.*, v.id AS second_id, v.says AS second_says,
        v.by_person_id AS second_by_person_id, v.at AS second_at
        FROM box_count LEFT JOIN box_count_voice v ON v.box_count_id = box_count.id ORDER BY box_count.id""",
    "voucher": "SELECT * FROM voucher ORDER BY id",
    "closing": "SELECT * FROM closing ORDER BY id",
    "savings_hold": "SELECT * FROM savings_hold ORDER BY id",
    "bkm": "SELECT id, id AS bkm_id, zone, profile FROM bkm ORDER BY id",
    "ksm": "SELECT id, bkm_id, collects_at_meetings FROM ksm WHERE collects_at_meetings ORDER BY id",
    "meeting": """SELECT m.id, m.ksm_id, m.starts_at, m.state, ksm.bkm_id AS of_bkm_id
        FROM meeting m JOIN ksm ON ksm.id = m.ksm_id WHERE ksm.collects_at_meetings ORDER BY m.id""",
}
_NOT = {"relief": "reason", "savings_hold": "note", "meeting": "of_bkm_id"}
"""Words of people are gone when they are forgotten: no seal rests on them."""


def upgrade() -> None:
    """What is there is sealed as it stands, behind the last link."""
    book = op.get_bind()
    heads = {row.bkm_id: (row.head, row.n_entries) for row in book.execute(sa.select(_chain))}
    last = sa.select(_seal.c.bkm_id, sa.func.max(_seal.c.place).label("n")).group_by(_seal.c.bkm_id)
    places = {row.bkm_id: row.n for row in book.execute(last)}
    known, moved = set(heads), set()
    for what, rows in _SEALED.items():
        for row in book.execute(sa.text(rows)).mappings().all():
            bkm_id = row["of_bkm_id"] if what == "meeting" else row["bkm_id"]
            before, n_entries = heads.get(bkm_id, ("", 0))
            digest = digest_of({name: value for name, value in row.items() if name != _NOT.get(what)})
            place = places.get(bkm_id, 0) + 1
            head = link_of_chain(before, facts_of(place, n_entries, what, row["id"], digest))
            new: dict[str, Any] = {"bkm_id": bkm_id, "place": place, "n_entries": n_entries, "what": what}
            book.execute(_seal.insert().values(**new, row_id=row["id"], digest=digest, chain=head))
            heads[bkm_id], places[bkm_id] = (head, n_entries), place
            moved.add(bkm_id)
    for bkm_id in sorted(moved):
        head, n_entries = heads[bkm_id]
        if bkm_id in known:
            book.execute(_chain.update().where(_chain.c.bkm_id == bkm_id).values(head=head))
        else:
            book.execute(_chain.insert().values(bkm_id=bkm_id, head=head, n_entries=n_entries))
