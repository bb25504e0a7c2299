"""Savings asked back, and savings held as surety."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0013"
down_revision = "0012"


def _to(name: str, table: str = "person", *, null: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, Id, sa.ForeignKey(f"{table}.id"), nullable=null)


def _head() -> "list[sa.Column[Any]]":
    return [
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        _to("bkm_id", "bkm"),
        _to("ksm_id", "ksm"),
        _to("person_id"),
        sa.Column("pot", sa.Text(), nullable=False),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
    ]


def upgrade() -> None:
    """Savings asked back, and savings held as surety."""
    op.create_table(
        "withdrawal",
        *_head(),
        sa.Column("why", sa.Text()),
        _to("asked_by"),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_at", Moment()),
        _to("ended_by", null=True),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id"), unique=True),
        sa.Column("says", sa.Text()),
        sa.Column("said_at", Moment()),
        _to("heard_by", null=True),
        sa.Column("outcome", sa.Text()),
        _to("outcome_by", null=True),
    )
    op.create_table(
        "savings_hold",
        *_head(),
        sa.Column("note", sa.Text(), nullable=False),
        _to("by_person_id"),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        _to("ended_by", null=True),
    )
    for table in ("withdrawal", "savings_hold"):
        for column in ("bkm_id", "ksm_id", "person_id"):
            op.create_index(f"ix_{table}_{column}", table, [column])
