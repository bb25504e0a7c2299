"""News told otherwise than by Telegram: how, by whom, to whom; and the numbers of letters."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """News told otherwise than by Telegram: how, by whom, to whom; and the numbers of letters."""
    op.create_table(
        "telling",
        sa.Column("id", Id, primary_key=True),
        sa.Column("batch", sa.Text(), nullable=False),
        sa.Column("recipient_id", Id, sa.ForeignKey("recipient.id"), nullable=False, unique=True),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("by_words", sa.Text(), nullable=False),
        sa.Column("noted_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("told_at", Moment(), nullable=False),
    )
    op.create_index("ix_telling_batch", "telling", ["batch"])
    op.create_table(
        "official_letter",
        sa.Column("id", Id, primary_key=True),
        sa.Column("recipient_id", Id, sa.ForeignKey("recipient.id"), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.UniqueConstraint("bkm_id", "year", "number"),
    )
