"""What news is about, which of it somebody wants, who speaks in their own KSM or RT; cards to learn by."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0027"
down_revision = "0029"


def upgrade() -> None:
    """What news is about, who wants which and who speaks in their own KSM or RT; cards to learn by."""
    op.add_column("announcement", sa.Column("topic", sa.Text(), nullable=True))
    op.add_column("announcement", sa.Column("within", sa.JSON(), nullable=True))
    op.create_table(
        "news_voice",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.Boolean(), nullable=False),
        sa.Column("given_by", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id"), nullable=True),
    )
    op.create_index("ix_news_voice_person_id", "news_voice", ["person_id"])
    op.create_index("ix_news_voice_bkm_id", "news_voice", ["bkm_id"])
    op.create_table(
        "study",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("card", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("returns", sa.Integer(), nullable=False),
        sa.Column("n_tries", sa.Integer(), nullable=False),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.Column("finished_at", Moment(), nullable=True),
        sa.UniqueConstraint("person_id", "code"),
    )
    op.create_table(
        "news_choice",
        sa.Column("id", Id, primary_key=True),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("off", sa.Boolean(), nullable=False),
        sa.Column("chosen_at", Moment(), nullable=False),
    )
    op.create_index("ix_news_choice_person_id", "news_choice", ["person_id"])
