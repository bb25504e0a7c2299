"""From an application to a loan."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0010"
down_revision = "0009"


def _to(table: str, name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=null)


def upgrade() -> None:
    """From an application to a loan."""
    op.create_table(
        "application",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        _to("bkm", "bkm_id"),
        _to("ksm", "ksm_id"),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("n_installments", sa.Integer(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        _to("person", "by_person_id"),
        sa.Column("made_at", Moment(), nullable=False),
        _to("person", "paid_out_by", null=True),
        sa.Column("paid_out_at", Moment()),
        _to("loan", "loan_id", null=True),
    )
    op.create_index("ix_application_ksm_id", "application", ["ksm_id"])
    op.create_table(
        "application_line",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        _to("application", "application_id"),
        _to("person", "person_id"),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("says", sa.Text()),
        sa.Column("said_at", Moment()),
        _to("person", "witness1_id", null=True),
        _to("person", "witness2_id", null=True),
        sa.Column("slip_file", sa.Text()),
        _to("person", "slip_by", null=True),
        sa.UniqueConstraint("application_id", "person_id"),
    )
    op.create_index("ix_application_line_application_id", "application_line", ["application_id"])
    op.create_index("ix_application_line_person_id", "application_line", ["person_id"])
    op.create_table(
        "application_step",
        sa.Column("id", Id, primary_key=True),
        _to("application", "application_id"),
        sa.Column("step", sa.Text(), nullable=False),
        _to("person", "by_person_id"),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("reason", sa.Text()),
    )
    op.create_index("ix_application_step_application_id", "application_step", ["application_id"])
