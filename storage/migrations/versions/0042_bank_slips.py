"""The slip of a loan that was paid out through the bank."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"


def upgrade() -> None:
    """What the slip belongs to: which counting out of a loan."""
    op.add_column("transfer", sa.Column("subject", sa.Text()))
