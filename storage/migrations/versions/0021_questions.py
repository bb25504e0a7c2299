"""Questions with a kind, an owner and a due date; what is said about them later; answers that are learned."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Questions with a kind, an owner and a due date; words nobody passed on yet; learned answers."""
    for name in ("kind", "title", "status", "why", "forum"):
        op.add_column("question", sa.Column(name, sa.Text(), nullable=True))
    for name in ("owner_id", "offered_to_id", "merged_into_id", "meeting_id"):
        op.add_column("question", sa.Column(name, sa.BigInteger(), nullable=True))
    for name in ("due_at", "closed_at"):
        op.add_column("question", sa.Column(name, Moment(), nullable=True))
    op.add_column("question", sa.Column("level", sa.Integer(), nullable=True))
    op.create_table(
        "question_word",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("question_id", Id, nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("from_asker", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachment", sa.JSON(), nullable=True),
        sa.Column("said_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_question_word_question_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_question_word_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_word")),
    )
    op.create_index(op.f("ix_question_word_question_id"), "question_word", ["question_id"])
    op.create_table(
        "loose_words",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachment", sa.JSON(), nullable=True),
        sa.Column("said_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loose_words")),
        sa.UniqueConstraint("public_id", name=op.f("uq_loose_words_public_id")),
    )
    op.create_table(
        "faq",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("question_id", Id, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_faq_bkm_id")),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_faq_question_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_faq_by_person_id")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_faq_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq")),
        sa.UniqueConstraint("public_id", name=op.f("uq_faq_public_id")),
    )
    op.create_index(op.f("ix_faq_bkm_id"), "faq", ["bkm_id"])
