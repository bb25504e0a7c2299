"""The holidays of a year as the book knew them, and the days two officers decided about."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0048"
down_revision = "0047"


def upgrade() -> None:
    """The holidays of a year as the book knew them, and the days two officers decided about."""
    op.create_table(
        "holiday_year",
        sa.Column("id", Id, primary_key=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.Column("known_on", sa.Date(), nullable=False),
        sa.UniqueConstraint("bkm_id", "year", "known_on"),
    )
    op.create_table(
        "free_day",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("free", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("known_on", sa.Date()),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_free_day_bkm_id", "free_day", ["bkm_id"])
