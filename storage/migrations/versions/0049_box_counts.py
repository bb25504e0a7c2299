"""What an officer of a KSM counted in its box, and what another one says of it; and from when on a box is
asked never to give another KSM more than it holds.
"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0049"
down_revision = "0048"


LATEST = """
UPDATE chain SET moves_since = (SELECT max(recorded_at) FROM entry WHERE entry.bkm_id = chain.bkm_id)
"""


def upgrade() -> None:
    """Two tables that begin empty. What moved until now was not asked, and is told apart."""
    op.add_column("chain", sa.Column("moves_since", Moment()))
    op.execute(LATEST)
    op.create_table(
        "box_count",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("counted_rp", sa.BigInteger(), nullable=False),
        sa.Column("till_rp", sa.BigInteger(), nullable=False),
        sa.Column("paper_rp", sa.BigInteger(), nullable=False),
        sa.Column("out_rp", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
    )
    op.create_index("ix_box_count_ksm_id", "box_count", ["ksm_id", "id"])
    op.create_table(
        "box_count_voice",
        sa.Column("id", Id, primary_key=True),
        sa.Column("box_count_id", Id, sa.ForeignKey("box_count.id"), nullable=False, unique=True),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
    )
