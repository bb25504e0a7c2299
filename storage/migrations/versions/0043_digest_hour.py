"""At which hour an officer wants the day's digest."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"


def upgrade() -> None:
    """At which hour an officer wants the day's digest."""
    op.add_column("account", sa.Column("digest_minute", sa.Integer()))
