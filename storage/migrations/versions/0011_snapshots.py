"""The class of each KSM at the end of a month."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """The class of each KSM at the end of a month."""
    op.create_table(
        "class_snapshot",
        sa.Column("id", Id, primary_key=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("class_name", sa.Text(), nullable=False),
        sa.Column("balance_rp", sa.BigInteger(), nullable=False),
        sa.Column("late_pokok_rp", sa.BigInteger(), nullable=False),
        sa.Column("late_jasa_rp", sa.BigInteger(), nullable=False),
        sa.Column("behind", sa.Text(), nullable=False),
        sa.Column("reserve_bp", sa.Integer()),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.UniqueConstraint("ksm_id", "on"),
    )
    op.create_index("ix_class_snapshot_bkm_id", "class_snapshot", ["bkm_id", "on"])
