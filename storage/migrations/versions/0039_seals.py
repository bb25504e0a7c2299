"""Rules, loans and classes of a month's end become links of the chain."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from domain.ledger import link_of_chain
from storage.sealed import digest_of, facts_of
from storage.tables import Id

revision = "0039"
down_revision = "0038"

_seal = sa.table(
    "seal", *map(sa.column, ("bkm_id", "place", "n_entries", "what", "row_id", "digest", "chain"))
)
_chain = sa.table("chain", *map(sa.column, ("bkm_id", "head", "n_entries")))
_ksm = sa.table("ksm", sa.column("id"), sa.column("bkm_id"))


def upgrade() -> None:
    """What is there is sealed as it stands, behind the last entry: closings until now keep their words."""
    op.create_table(
        "seal",
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("row_id", Id, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bkm_id", "place"),
    )
    op.add_column("closing", sa.Column("n_seals", sa.BigInteger()))
    book = op.get_bind()
    villages = {row.id: row.bkm_id for row in book.execute(sa.select(_ksm))}
    heads = {row.bkm_id: [row.head, row.n_entries] for row in book.execute(sa.select(_chain))}
    known, places = set(heads), dict.fromkeys(heads, 0)
    for what in ("rules", "loan", "class_snapshot"):
        table = sa.table(what, sa.column("id"))
        rows: sa.Select[Any] = sa.select(sa.literal_column("*")).select_from(table).order_by(table.c.id)
        for row in book.execute(rows).mappings().all():
            bkm_id = row["bkm_id"] if "bkm_id" in row else villages[row["ksm_id"]]
            before, n_entries = heads.get(bkm_id, ["", 0])
            place, digest = places.get(bkm_id, 0) + 1, digest_of(row)
            head = link_of_chain(before, facts_of(place, n_entries, what, row["id"], digest))
            new = {
                "bkm_id": bkm_id,
                "place": place,
                "n_entries": n_entries,
                "what": what,
                "row_id": row["id"],
            }
            book.execute(_seal.insert().values(**new, digest=digest, chain=head))
            heads[bkm_id], places[bkm_id] = [head, n_entries], place
    for bkm_id, place in places.items():
        head, n_entries = heads[bkm_id]
        if bkm_id in known:
            book.execute(_chain.update().where(_chain.c.bkm_id == bkm_id).values(head=head))
        elif place:
            book.execute(_chain.insert().values(bkm_id=bkm_id, head=head, n_entries=n_entries))
