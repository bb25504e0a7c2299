"""A signature on paper, with its photo, that stands for a second officer's press until it is confirmed."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """The signatures on paper."""
    op.create_table(
        "paper_signature",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("closing_id", Id, sa.ForeignKey("closing.id"), nullable=False, unique=True),
        sa.Column("signer_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("named_at", Moment()),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
    )
    still_open = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_paper_signature_open",
        "paper_signature",
        ["bkm_id"],
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
