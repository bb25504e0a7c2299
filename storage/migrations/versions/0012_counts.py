"""From which day a payment counts, for how many instalments it was meant, and whether it covers another's."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """From which day a payment counts, for how many instalments it was meant, whether it covers another's."""
    op.add_column("entry", sa.Column("counts_on", sa.Date()))
    op.add_column("entry", sa.Column("ahead", sa.Integer()))
    op.add_column("entry", sa.Column("cover", sa.Text()))
