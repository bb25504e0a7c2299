"""A receipt found wrong and what it becomes are one act."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """A receipt found wrong and what it becomes are one act."""
    op.create_table(
        "replacement",
        sa.Column("id", Id, primary_key=True),
        sa.Column("correction_id", Id, sa.ForeignKey("correction.id"), nullable=False),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("pot", sa.Text()),
        sa.Column("share_id", Id, sa.ForeignKey("share.id")),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
    )
    op.create_index("ix_replacement_correction_id", "replacement", ["correction_id"])
