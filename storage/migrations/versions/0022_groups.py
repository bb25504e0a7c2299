"""The topic of a forum in which a KSM's cards stand."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """The topic of a forum in which a KSM's cards stand."""
    op.add_column("ksm", sa.Column("group_topic", sa.BigInteger()))
