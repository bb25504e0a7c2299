"""Who heard it when a line was read out, who noted a death, how an office of a KSM changed hands."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    """Who heard it when a line was read out, who noted a death, how an office of a KSM changed hands."""
    op.add_column("voice", sa.Column("witness_id", sa.BigInteger()))
    op.create_table(
        "death",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("died_on", sa.Date(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noted_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
    )
    op.create_index("ix_death_bkm_id", "death", ["bkm_id"])
    op.create_index("ix_death_person_id", "death", ["person_id"])
    op.create_table(
        "office_change",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("from_person_id", Id, sa.ForeignKey("person.id")),
        sa.Column("to_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    op.create_index("ix_office_change_bkm_id", "office_change", ["bkm_id"])
    op.create_index("ix_office_change_ksm_id", "office_change", ["ksm_id"])
