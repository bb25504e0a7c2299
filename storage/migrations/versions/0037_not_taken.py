"""What a borrower says of a loan that was carried back whole, and who asked both sides after a no."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    """What a borrower says of a loan that was carried back whole, and who asked both sides after a no."""
    op.add_column("relief", sa.Column("says", sa.Text()))
    op.add_column("relief", sa.Column("said_at", Moment()))
    op.add_column("relief", sa.Column("heard_by", sa.BigInteger()))
    op.add_column("relief", sa.Column("heard_at", Moment()))
