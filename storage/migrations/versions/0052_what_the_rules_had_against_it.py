"""What the rules had against an application when the petugas UPK looked at it."""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0048"


def upgrade() -> None:
    """What the rules had against an application when the petugas UPK looked at it."""
    op.add_column("application_step", sa.Column("found", sa.JSON()))
