"""Months that were closed and opened again."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Months that were closed and opened again, each by two officers."""
    op.add_column("chain", sa.Column("open_from", sa.Date(), nullable=True))
    op.add_column("entry", sa.Column("cards", sa.Text(), nullable=True))
    op.create_table(
        "closing",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("head", sa.Text(), nullable=True),
        sa.Column("n_entries", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_closing_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_closing_by_person_id")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_closing_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
        sa.UniqueConstraint("public_id", name=op.f("uq_closing_public_id")),
    )
    op.create_index(op.f("ix_closing_bkm_id"), "closing", ["bkm_id"], unique=False)
