"""The public door of an RT, and the budget of words."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

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
