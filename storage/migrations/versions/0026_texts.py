"""News by text message: one row per number, and which of them carries it to whom."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """News by text message: one row per number, and which of them carries it to whom."""
    op.create_table(
        "text_message",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False, unique=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("cost_rp", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.Column("left_at", Moment(), nullable=True),
    )
    op.create_index("ix_text_message_announcement_id", "text_message", ["announcement_id"])
    op.create_index("ix_text_message_state", "text_message", ["state"])
    op.add_column("recipient", sa.Column("text_id", Id, nullable=True))
    op.create_index("ix_recipient_text_id", "recipient", ["text_id"])
