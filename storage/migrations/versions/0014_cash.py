"""Cash and bank of the UPK: vouchers, counts, and what came by transfer."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Cash and bank of the UPK: vouchers, counts, and what came by transfer."""
    op.create_table(
        "voucher",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("till", sa.Text()),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("media", sa.Text()),
        sa.Column("file_id", sa.Text()),
        sa.Column("about_id", Id, sa.ForeignKey("entry.id")),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("ended_by", Id, sa.ForeignKey("person.id")),
        sa.Column("outcome", sa.Text()),
        sa.Column("entry_id", Id, sa.ForeignKey("entry.id")),
    )
    still_open = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_voucher_open", "voucher", ["bkm_id"], sqlite_where=still_open, postgresql_where=still_open
    )
    op.create_index("ix_voucher_entry_id", "voucher", ["entry_id"])
    op.create_table(
        "cash_count",
        sa.Column("id", Id, primary_key=True),
        sa.Column("public_id", sa.Text(), nullable=False, unique=True),
        sa.Column("bkm_id", Id, sa.ForeignKey("bkm.id"), nullable=False),
        sa.Column("till", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("counted_rp", sa.BigInteger(), nullable=False),
        sa.Column("expected_rp", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
    )
    op.create_index("ix_cash_count_bkm_id", "cash_count", ["bkm_id", "till", "id"])
    op.create_table(
        "transfer",
        sa.Column("id", Id, primary_key=True),
        sa.Column("handover_id", Id, sa.ForeignKey("handover.id")),
        sa.Column("claim_id", Id, sa.ForeignKey("entry.id")),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("at", Moment(), nullable=False),
    )
    op.create_index("ix_transfer_handover_id", "transfer", ["handover_id"])
    op.create_index("ix_transfer_claim_id", "transfer", ["claim_id"])
