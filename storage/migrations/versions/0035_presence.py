"""Who was at a meeting, as its sheet says."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    """Who was at a meeting, as its sheet says."""
    op.create_table(
        "presence",
        sa.Column("sheet_id", Id, sa.ForeignKey("sheet.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        sa.UniqueConstraint("sheet_id", "person_id"),
    )
    op.create_index("ix_presence_person_id", "presence", ["person_id"])
