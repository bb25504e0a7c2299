"""A line of an application knows the card it became, so that the others can be paid out later."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"

_line = sa.table(
    "application_line",
    sa.column("id", sa.BigInteger),
    sa.column("application_id", sa.BigInteger),
    sa.column("public_id", sa.Text),
    sa.column("says", sa.Text),
    sa.column("part", sa.Integer),
    sa.column("share_id", sa.BigInteger),
)
_application = sa.table(
    "application", sa.column("id", sa.BigInteger), sa.column("status", sa.Text), sa.column("paid_out_by")
)
_entry = sa.table("entry", sa.column("id", sa.BigInteger), sa.column("reference", sa.Text))
_posting = sa.table("posting", sa.column("entry_id", sa.BigInteger), sa.column("share_id", sa.BigInteger))


def upgrade() -> None:
    """Lines that were paid out get the card their entry began; what is being counted is the first part."""
    op.add_column("application_line", sa.Column("part", sa.Integer()))
    op.add_column("application_line", sa.Column("share_id", sa.BigInteger()))
    begun = (
        sa.select(sa.func.max(_posting.c.share_id))
        .where(_posting.c.entry_id == _entry.c.id)
        .where(_entry.c.reference == sa.literal("disburse:").concat(_line.c.public_id))
        .correlate(_line)
        .scalar_subquery()
    )
    op.execute(_line.update().values(share_id=begun))
    counted = sa.select(_application.c.id).where(
        _application.c.status == "W", _application.c.paid_out_by.is_not(None)
    )
    under_way = _line.c.application_id.in_(counted) & _line.c.says.in_(("betul", "slip"))
    op.execute(_line.update().where(under_way | _line.c.share_id.is_not(None)).values(part=1))
