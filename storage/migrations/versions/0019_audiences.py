"""Audiences of several villages, the secondary audience, and audiences kept under a name."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Audiences of several villages, the secondary audience, and audiences kept under a name."""
    op.create_table(
        "announcement_village",
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.UniqueConstraint("announcement_id", "bkm_id"),
    )
    op.create_index("ix_announcement_village_bkm_id", "announcement_village", ["bkm_id"])
    op.execute(
        "INSERT INTO announcement_village (announcement_id, bkm_id) SELECT id, bkm_id FROM announcement"
    )
    op.create_table(
        "notable",
        sa.Column("id", Id, primary_key=True),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("circle", sa.Text(), nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date()),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id")),
    )
    op.create_index("ix_notable_person_id", "notable", ["person_id"])
    op.create_table(
        "saved_audience",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.UniqueConstraint("person_id", "name"),
    )
