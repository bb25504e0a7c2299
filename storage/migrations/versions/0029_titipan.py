"""What somebody paid too much on a loan is given back to them."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    """What somebody paid too much on a loan is given back to them."""
    op.create_table(
        "titipan_return",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("share_id", Id, sa.ForeignKey("share.id"), nullable=False),
        sa.Column("from_kas", sa.Boolean(), nullable=False),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_by", Id, sa.ForeignKey("person.id")),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("till", sa.Text()),
        sa.Column("paid_by", Id, sa.ForeignKey("person.id")),
        sa.Column("paid_on", sa.Date()),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id"), unique=True),
    )
    for name in ("bkm_id", "person_id", "share_id"):
        op.create_index(f"ix_titipan_return_{name}", "titipan_return", [name])
