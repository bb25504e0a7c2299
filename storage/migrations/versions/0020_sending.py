"""How an announcement is sent."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """How an announcement is sent."""
    op.add_column("announcement", sa.Column("starts_at", Moment(), nullable=True))
