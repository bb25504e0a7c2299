"""From when on a book's tills are asked never to give more than they hold, and when titipan left a till."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

revision = "0046"
down_revision = "0045"

LATEST = """
UPDATE chain SET tills_since = (
    SELECT max(at) FROM (
        SELECT recorded_at AS at, bkm_id FROM entry
        UNION ALL
        SELECT application_step.at AS at, application.bkm_id FROM application_step
        JOIN application ON application.id = application_step.application_id
        UNION ALL
        SELECT made_at AS at, bkm_id FROM voucher
    ) AS written WHERE written.bkm_id = chain.bkm_id
)
"""


def upgrade() -> None:
    """What was written until now was not asked, and is told apart."""
    op.add_column("chain", sa.Column("tills_since", Moment()))
    op.add_column("titipan_return", sa.Column("paid_at", Moment()))
    op.execute(LATEST)
