"""Corrections of news that two officers agreed to wait for the second one again."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0027"


def upgrade() -> None:
    """Corrections of news that two officers agreed to wait for the second one again."""
    op.add_column("announcement", sa.Column("proposed", sa.JSON()))
