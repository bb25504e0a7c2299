"""Posters that open nothing any more, and requests to be forgotten."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Posters that open nothing any more, and requests to be forgotten."""
    op.create_table(
        "closed_door",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("door_id", Id, nullable=False),
        sa.Column("by_person_id", Id, nullable=True),
        sa.Column("closed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["door_id"], ["rt_door.id"], name=op.f("fk_closed_door_door_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_closed_door_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_door")),
        sa.UniqueConstraint("public_id", name=op.f("uq_closed_door_public_id")),
    )
    op.create_table(
        "forgetting",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_forgetting_bkm_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_forgetting_person_id")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_forgetting_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forgetting")),
        sa.UniqueConstraint("public_id", name=op.f("uq_forgetting_public_id")),
    )
    op.create_index(op.f("ix_forgetting_bkm_id"), "forgetting", ["bkm_id"])
