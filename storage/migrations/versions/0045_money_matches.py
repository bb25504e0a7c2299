"""What a pengawas counted in front of whoever keeps the cash."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0045"
down_revision = "0044"


def upgrade() -> None:
    """What a pengawas counted in front of whoever keeps the cash."""
    op.create_table(
        "money_match",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id")),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("counted_rp", sa.BigInteger(), nullable=False),
        sa.Column("expected_rp", sa.BigInteger(), nullable=False),
        sa.Column("old_rp", sa.BigInteger(), nullable=False),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_money_match_bkm_id", "money_match", ["bkm_id", "ksm_id"])
