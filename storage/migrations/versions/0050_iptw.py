"""What is given back for paying in time; who had paid off before it was known here has none."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0050"
down_revision = "0049"

LATEST = """
UPDATE chain SET iptw_since = (SELECT max(effective_on) FROM entry WHERE entry.bkm_id = chain.bkm_id)
"""


def upgrade() -> None:
    """A line for each share on a signed list, and the day up to which nothing is owed."""
    op.add_column("chain", sa.Column("iptw_since", sa.Date()))
    op.execute(LATEST)
    op.create_table(
        "iptw_line",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("voucher_id", Id, sa.ForeignKey("voucher.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("share_id", Id, sa.ForeignKey("share.id"), nullable=False),
        sa.Column("paid_off_on", sa.Date(), nullable=False),
        sa.Column("jasa_rp", sa.BigInteger(), nullable=False),
        sa.Column("basis_points", sa.Integer(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("says", sa.Text()),
        sa.Column("said_at", Moment()),
        sa.Column("said_by", Id, sa.ForeignKey("person.id")),
    )
    for column in ("voucher_id", "person_id", "share_id"):
        op.create_index(f"ix_iptw_line_{column}", "iptw_line", [column])
