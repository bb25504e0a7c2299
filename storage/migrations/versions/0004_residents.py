"""The public door of an RT, and the budget of words."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """The public door of an RT, and the budget of words."""
    op.add_column("outbox", sa.Column("for_person_id", sa.BigInteger(), nullable=True))
    op.add_column("outbox", sa.Column("left_at", Moment(), nullable=True))
    left = sa.text("left_at IS NOT NULL")
    op.create_index(
        "ix_outbox_left", "outbox", ["chat_id", "left_at"], sqlite_where=left, postgresql_where=left
    )
    op.add_column("person", sa.Column("door_id", sa.BigInteger(), nullable=True))
    op.create_table(
        "rt_door",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("rt", sa.Text(), nullable=False),
        sa.Column("rw", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_rt_door_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_rt_door_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rt_door")),
        sa.UniqueConstraint("bkm_id", "rt", "rw", name=op.f("uq_rt_door_bkm_id_rt_rw")),
        sa.UniqueConstraint("public_id", name=op.f("uq_rt_door_public_id")),
    )
    requests = "membership_request"
    op.create_table(
        requests,
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("resident_id", Id, nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("member_id", Id, nullable=True),
        sa.Column("by_person_id", Id, nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["resident_id"], ["person.id"], name=op.f(f"fk_{requests}_resident_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f(f"fk_{requests}_ksm_id")),
        sa.ForeignKeyConstraint(["member_id"], ["person.id"], name=op.f(f"fk_{requests}_member_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f(f"fk_{requests}_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{requests}")),
        sa.UniqueConstraint("public_id", name=op.f(f"uq_{requests}_public_id")),
    )
    op.create_index(op.f(f"ix_{requests}_account_id"), requests, ["account_id"])
