"""Who heard it when a line was read out, and who noted that somebody died."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0034"
down_revision = "0030"


def upgrade() -> None:
    """Who heard it when a line was read out, and who noted that somebody died."""
    op.add_column("voice", sa.Column("witness_id", sa.BigInteger()))
    op.create_table(
        "death",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("died_on", sa.Date(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
    )
    op.create_index("ix_death_bkm_id", "death", ["bkm_id"])
    op.create_index("ix_death_person_id", "death", ["person_id"])
