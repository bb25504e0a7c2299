"""How an announcement is sent."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """How an announcement is sent."""
    for column in (
        sa.Column("starts_at", Moment(), nullable=True),
        sa.Column("content", sa.JSON(), nullable=True),
        sa.Column("versions", sa.JSON(), nullable=True),
        sa.Column("wording", sa.Integer(), nullable=True),
        sa.Column("corrected_at", Moment(), nullable=True),
        sa.Column("wall", sa.Text(), nullable=True),
        sa.Column("repeats", sa.JSON(), nullable=True),
        sa.Column("approved_by", Id, nullable=True),
        sa.Column("approved_at", Moment(), nullable=True),
    ):
        op.add_column("announcement", column)
    op.add_column("recipient", sa.Column("wording", sa.Integer(), nullable=True))
    op.add_column("recipient", sa.Column("version", sa.Text(), nullable=True))
    op.add_column("outbox", sa.Column("shown_as", sa.BigInteger(), nullable=True))
    op.create_table(
        "announcement_wording",
        sa.Column("id", Id, primary_key=True),
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("versions", sa.JSON()),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.UniqueConstraint("announcement_id", "number"),
    )
    op.create_index("ix_announcement_wording_announcement_id", "announcement_wording", ["announcement_id"])
    op.create_table(
        "announcement_vote",
        sa.Column("id", Id, primary_key=True),
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("voted_at", Moment(), nullable=False),
        sa.UniqueConstraint("announcement_id", "person_id"),
    )
    op.create_index("ix_announcement_vote_person_id", "announcement_vote", ["person_id"])
