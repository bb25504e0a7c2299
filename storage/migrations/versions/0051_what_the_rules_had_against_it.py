"""What the rules had against an application when it was looked at; and holidays, and since when tills are
asked, become links of the chain.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from domain.ledger import link_of_chain
from storage.sealed import digest_of, facts_of

revision = "0051"
down_revision = "0050"

_seal = sa.table(
    "seal", *map(sa.column, ("bkm_id", "place", "n_entries", "what", "row_id", "digest", "chain"))
)
_chain = sa.table("chain", *map(sa.column, ("bkm_id", "head", "n_entries")))
_SEALED = {
    "free_day": "SELECT * FROM free_day ORDER BY id",
    "holiday_year": "SELECT * FROM holiday_year ORDER BY id",
    "tills": """SELECT bkm_id AS id, bkm_id, tills_since, moves_since, iptw_since FROM chain
        WHERE tills_since IS NOT NULL OR moves_since IS NOT NULL OR iptw_since IS NOT NULL
        ORDER BY bkm_id""",
}


def upgrade() -> None:
    """What is there is sealed as it stands, behind the last link."""
    op.add_column("application_step", sa.Column("found", sa.JSON()))
    book = op.get_bind()
    heads = {row.bkm_id: (row.head, row.n_entries) for row in book.execute(sa.select(_chain))}
    last = sa.select(_seal.c.bkm_id, sa.func.max(_seal.c.place).label("n")).group_by(_seal.c.bkm_id)
    places = {row.bkm_id: row.n for row in book.execute(last)}
    known, moved = set(heads), set()
    for what, rows in _SEALED.items():
        for row in book.execute(sa.text(rows)).mappings().all():
            bkm_id = row["bkm_id"]
            before, n_entries = heads.get(bkm_id, ("", 0))
            place, digest = places.get(bkm_id, 0) + 1, digest_of(row)
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
