"""Several Guyubs on one server: who sends what, and whose turn a lane's head is."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Several Guyubs on one server: who sends what, and whose turn a lane's head is."""
    op.add_column("outbox", sa.Column("holder", sa.Integer(), nullable=True))
    op.add_column("card", sa.Column("holder", sa.Integer(), nullable=True))
    new = sa.text("state = 'new'")
    op.create_index("ix_inbox_lane", "inbox", ["lane", "id"], sqlite_where=new, postgresql_where=new)
