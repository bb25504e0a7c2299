"""Members go from one KSM to another of the same BKM, one, some or all of them: who said so and when."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Members go from one KSM to another of the same BKM: who said so and when."""
    op.create_table(
        "move",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("from_ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("to_ksm_id", Id, sa.ForeignKey("ksm.id")),
        sa.Column("name", sa.Text()),
        sa.Column("loans", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("received_at", Moment()),
        sa.Column("received_by", Id, sa.ForeignKey("person.id")),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
        sa.Column("moved_on", sa.Date()),
    )
    op.create_index("ix_move_bkm_id", "move", ["bkm_id"])
    op.create_index("ix_move_from_ksm_id", "move", ["from_ksm_id"])
    op.create_table(
        "mover",
        sa.Column("id", Id, primary_key=True),
        sa.Column("move_id", Id, sa.ForeignKey("move.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("from_number", sa.Integer(), nullable=False),
        sa.Column("to_number", sa.Integer()),
        sa.Column("role", sa.Text()),
        sa.UniqueConstraint("move_id", "person_id", name=op.f("uq_mover_move_id_person_id")),
    )
    op.create_index("ix_mover_person_id", "mover", ["person_id"])
