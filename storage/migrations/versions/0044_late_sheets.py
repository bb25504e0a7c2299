"""A meeting's sheet that comes long after its day says why."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"


def upgrade() -> None:
    """Sheets until now have none: nobody was asked."""
    op.add_column("sheet", sa.Column("late_because", sa.Text()))
