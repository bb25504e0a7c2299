"""From which day a KSM is read only: all of it went to another."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    """From which day a KSM is read only: all of it went to another."""
    op.add_column("ksm", sa.Column("ended_on", sa.Date(), nullable=True))
