"""A borrower's word knows the account it came from, and a slip the second officer who saw it."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"

_line = sa.table("application_line", sa.column("says", sa.Text), sa.column("said_by", sa.BigInteger))


def upgrade() -> None:
    """Words from before have no account any more: they are marked so, and not accused."""
    op.add_column("application_line", sa.Column("said_by", sa.BigInteger()))
    op.add_column("application_line", sa.Column("slip_seen_by", sa.BigInteger()))
    op.execute(_line.update().where(_line.c.says.is_not(None)).values(said_by=0))
