"""Who heard it when a line was read out to somebody without a phone."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0030"


def upgrade() -> None:
    """Who heard it when a line was read out to somebody without a phone."""
    op.add_column("voice", sa.Column("witness_id", sa.BigInteger()))
