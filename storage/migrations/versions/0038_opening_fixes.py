"""What stood in the paper book, written down wrong when the book began, and what is right."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0038"
down_revision = "0037"


def upgrade() -> None:
    """What stood in the paper book, written down wrong when the book began, and what is right."""
    op.create_table(
        "opening_fix",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id")),
        sa.Column("pot", sa.Text()),
        sa.Column("share_id", Id, sa.ForeignKey("share.id")),
        sa.Column("right_rp", sa.BigInteger(), nullable=False),
        sa.Column("right_jasa_rp", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_opening_fix_ksm_id", "opening_fix", ["ksm_id"])
    op.create_index("ix_opening_fix_person_id", "opening_fix", ["person_id"])
