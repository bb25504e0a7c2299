"""Loans that cannot go on as they are: what one officer proposes and a second one agrees to."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Loans that cannot go on as they are: what one officer proposes and a second one agrees to."""
    op.create_table(
        "relief",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("share_id", Id, sa.ForeignKey("share.id")),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text()),
        sa.Column("n_installments", sa.Integer()),
        sa.Column("jasa", sa.Text()),
        sa.Column("amount_rp", sa.BigInteger()),
        sa.Column("since_on", sa.Date()),
        sa.Column("until_on", sa.Date()),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id")),
    )
    op.create_index("ix_relief_bkm_id", "relief", ["bkm_id", "outcome"])
    op.create_index("ix_relief_person_id", "relief", ["person_id"])
    op.create_index("ix_relief_share_id", "relief", ["share_id"])
