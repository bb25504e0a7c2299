"""News as one card in the group chats of KSM, and why a card could not be shown."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id

revision = "0028"
down_revision = "0026"


def upgrade() -> None:
    """News as one card in the group chats of KSM, and why a card could not be shown."""
    op.add_column("card", sa.Column("why", sa.Text()))
    op.create_table(
        "group_news",
        sa.Column("id", Id, primary_key=True),
        sa.Column("announcement_id", Id, sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("ksm_id", Id, sa.ForeignKey("ksm.id"), nullable=False),
        sa.Column("outbox_id", Id),
        sa.UniqueConstraint("announcement_id", "ksm_id"),
    )
    op.create_index("ix_group_news_ksm_id", "group_news", ["ksm_id"])
    op.create_index("ix_group_news_outbox_id", "group_news", ["outbox_id"])
