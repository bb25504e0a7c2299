"""What a phone speaks, and whether the family uses it too."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """What a phone speaks, and whether the family uses it too."""
    op.add_column("account", sa.Column("language", sa.Text(), nullable=True))
    op.add_column("account", sa.Column("shared", sa.Boolean(), nullable=True))
