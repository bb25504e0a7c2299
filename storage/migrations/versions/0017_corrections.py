"""Corrections that wait for a second officer."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Corrections that wait for a second officer."""
    op.create_table(
        "correction",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id"), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_correction_entry_id", "correction", ["entry_id"])
