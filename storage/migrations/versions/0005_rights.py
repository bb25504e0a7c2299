"""Purposes of consent, and who looked at whose notes."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Purposes of consent, and who looked at whose notes."""
    op.add_column("consent", sa.Column("refused", sa.Boolean(), nullable=True))
    op.add_column("consent", sa.Column("read_by", sa.BigInteger(), nullable=True))
    op.add_column("voice", sa.Column("heard_by", sa.BigInteger(), nullable=True))
    op.add_column("question", sa.Column("to_person_id", sa.BigInteger(), nullable=True))
    op.create_table(
        "look",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("viewer_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("first_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_look_person_id")),
        sa.ForeignKeyConstraint(["viewer_id"], ["person.id"], name=op.f("fk_look_viewer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look")),
        sa.UniqueConstraint(
            "viewer_id", "person_id", "on", "kind", name=op.f("uq_look_viewer_id_person_id_on_kind")
        ),
    )
    op.create_index(op.f("ix_look_person_id"), "look", ["person_id"], unique=False)
