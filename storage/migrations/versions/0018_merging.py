"""Imports undone, people merged."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Imports undone, people merged."""
    op.add_column("ksm", sa.Column("gone_at", Moment()))
    op.add_column("person", sa.Column("same_as", sa.BigInteger()))
    op.create_index("ix_person_same_as", "person", ["same_as"])
    op.add_column("person", sa.Column("gone_at", Moment()))
    op.create_table(
        "merger",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("kept_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("other_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
        sa.Column("before", sa.JSON()),
        sa.Column("undone_at", Moment()),
        sa.Column("undone_by", Id, sa.ForeignKey("person.id")),
    )
    for column in ("bkm_id", "kept_id", "other_id"):
        op.create_index(f"ix_merger_{column}", "merger", [column])
    op.create_table(
        "import_run",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("undone_at", Moment()),
        sa.Column("undone_by", Id, sa.ForeignKey("person.id")),
    )
    op.create_index("ix_import_run_bkm_id", "import_run", ["bkm_id"])
    op.create_table(
        "import_row",
        sa.Column("id", Id, primary_key=True),
        sa.Column("import_run_id", Id, sa.ForeignKey("import_run.id"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("row_id", Id, nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
    )
    op.create_index("ix_import_row_import_run_id", "import_row", ["import_run_id"])
