"""Receipts drawn by chance for the pengawas to ask about."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0047"
down_revision = "0046"


def upgrade() -> None:
    """One draw a week in a BKM, and what was found of each receipt."""
    op.create_table(
        "spot_check",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("week_on", sa.Date(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.UniqueConstraint("bkm_id", "week_on"),
    )
    op.create_table(
        "spot_check_line",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("spot_check_id", Id, sa.ForeignKey("spot_check.id"), nullable=False),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id"), nullable=False, unique=True),
        sa.Column("answer", sa.Text()),
        sa.Column("answered_at", Moment()),
        sa.Column("answered_by", Id, sa.ForeignKey("person.id")),
    )
