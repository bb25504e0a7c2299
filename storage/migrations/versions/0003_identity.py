"""Spoken codes, open doors and locked accounts."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Spoken codes, open doors and locked accounts."""
    op.add_column("account", sa.Column("locked_at", Moment(), nullable=True))
    op.add_column("invitation", sa.Column("code_mark", sa.Text(), nullable=True))
    op.create_index(op.f("ix_invitation_code_mark"), "invitation", ["code_mark"])
    op.create_table(
        "entrance",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("opened_by", Id, nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("until_at", Moment(), nullable=False),
        sa.Column("n_wrong", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_entrance_ksm_id")),
        sa.ForeignKeyConstraint(["opened_by"], ["person.id"], name=op.f("fk_entrance_opened_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entrance")),
        sa.UniqueConstraint("public_id", name=op.f("uq_entrance_public_id")),
    )
    op.create_index(op.f("ix_entrance_ksm_id"), "entrance", ["ksm_id"])
    op.create_table(
        "entrance_try",
        sa.Column("entrance_id", Id, nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("n_wrong", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entrance_id"], ["entrance.id"], name=op.f("fk_entrance_try_entrance_id")),
        sa.UniqueConstraint("entrance_id", "account_id", name=op.f("uq_entrance_try_entrance_id_account_id")),
    )
