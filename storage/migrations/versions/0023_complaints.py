"""Complaints, whom they pass by, what was said about them, and apart from them where the answer goes."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Complaints, whom they pass by, what was said about them, and apart from them where the answer goes."""
    op.add_column("bkm", sa.Column("complaints_to", sa.Text()))
    op.create_table(
        "complaint",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachment", sa.JSON()),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id")),
        sa.Column("about_words", sa.Text()),
        sa.Column("hope", sa.Text()),
        sa.Column("amount_rp", sa.BigInteger()),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id")),
        sa.Column("by_words", sa.Text()),
        sa.Column("receiver_id", Id, sa.ForeignKey("person.id")),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer()),
        sa.Column("reached_at", Moment(), nullable=False),
        sa.Column("n_moves", sa.Integer(), nullable=False),
        sa.Column("handler_id", Id, sa.ForeignKey("person.id")),
        sa.Column("taken_at", Moment()),
        sa.Column("answered_at", Moment()),
        sa.Column("result", sa.Text()),
        sa.Column("outcome", sa.Text()),
        sa.Column("closed_at", Moment()),
        sa.UniqueConstraint("bkm_id", "number"),
    )
    _beside()


def _beside() -> None:
    op.create_table(
        "complaint_passed_by",
        sa.Column("complaint_id", Id, sa.ForeignKey("complaint.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.UniqueConstraint("complaint_id", "person_id"),
    )
    op.create_table(
        "complaint_word",
        sa.Column("id", Id, primary_key=True),
        sa.Column("complaint_id", Id, sa.ForeignKey("complaint.id"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id")),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachment", sa.JSON()),
        sa.Column("at", Moment(), nullable=False),
    )
    op.create_index("ix_complaint_word_complaint_id", "complaint_word", ["complaint_id"])
    op.create_table(
        "complaint_from",
        sa.Column("complaint_id", Id, sa.ForeignKey("complaint.id"), primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id")),
    )
    op.create_index("ix_complaint_from_person_id", "complaint_from", ["person_id"])
