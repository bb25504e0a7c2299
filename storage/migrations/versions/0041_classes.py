"""The class of a KSM at a month's end is kept by the closing that closes the month, once for each of them."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0041"
down_revision = "0040"

_KEPT = """id, bkm_id, ksm_id, "on", class_name, balance_rp, late_pokok_rp, late_jasa_rp, behind, reserve_bp,
    profile, made_at"""
_FIRST = sa.text("closing_id IS NULL")


def upgrade() -> None:
    """Classes kept until now stay as they are: as first shown. Their seals say so byte by byte, so the rows
    are carried over in the database and not read.
    """
    op.add_column("closing", sa.Column("n_classes", sa.BigInteger()))
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("uq_class_snapshot_ksm_id_on"), "class_snapshot")
        op.add_column("class_snapshot", sa.Column("closing_id", Id, sa.ForeignKey("closing.id")))
        op.add_column("class_snapshot", sa.Column("collects", sa.Text()))
        op.create_unique_constraint(None, "class_snapshot", ["closing_id", "ksm_id", "on"])
    else:
        _anew()
    first, of = "ix_class_snapshot_first", ["ksm_id", "on"]
    op.create_index(first, "class_snapshot", of, unique=True, sqlite_where=_FIRST, postgresql_where=_FIRST)


def _anew() -> None:
    """SQLite takes no rule out of a table: another one takes its place."""
    op.rename_table("class_snapshot", "class_snapshot_before")
    op.drop_index("ix_class_snapshot_bkm_id")
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
        sa.Column("closing_id", Id, sa.ForeignKey("closing.id")),
        sa.Column("collects", sa.Text()),
        sa.UniqueConstraint("closing_id", "ksm_id", "on"),
    )
    op.execute(f"INSERT INTO class_snapshot ({_KEPT}) SELECT {_KEPT} FROM class_snapshot_before")
    op.drop_table("class_snapshot_before")
    op.create_index("ix_class_snapshot_bkm_id", "class_snapshot", ["bkm_id", "on"])
