"""What news is about, and which of it somebody wants."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0027"
down_revision = "0029"


def upgrade() -> None:
    """What news is about, and which of it somebody wants."""
    op.add_column("announcement", sa.Column("topic", sa.Text(), nullable=True))
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
