"""Whether an explanation was clear: closed questions after news, and what was answered."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Whether an explanation was clear: closed questions after news, and what was answered."""
    op.create_table(
        "clarity",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False, unique=True),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("again", sa.Text(), nullable=False),
        sa.Column("n_asked", sa.Integer(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
    )
    op.create_table(
        "clarity_answer",
        sa.Column("id", Id, primary_key=True),
        sa.Column("clarity_id", Id, sa.ForeignKey("clarity.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("answered_at", Moment(), nullable=False),
        sa.UniqueConstraint("clarity_id", "person_id", "number"),
    )
    op.create_index("ix_clarity_answer_person_id", "clarity_answer", ["person_id"])
