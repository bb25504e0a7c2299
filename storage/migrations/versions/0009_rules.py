"""A BKM's own versions of its lender's rules, and what is proposed."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """A BKM's own versions of its lender's rules, and what is proposed."""
    op.create_table(
        "rules",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("applies_from", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("proposed_by", Id, nullable=False),
        sa.Column("agreed_by", Id, nullable=False),
        sa.Column("agreed_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_rules_bkm_id")),
        sa.ForeignKeyConstraint(["proposed_by"], ["person.id"], name=op.f("fk_rules_proposed_by")),
        sa.ForeignKeyConstraint(["agreed_by"], ["person.id"], name=op.f("fk_rules_agreed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rules")),
        sa.UniqueConstraint("bkm_id", "version", name=op.f("uq_rules_bkm_id_version")),
    )
    table = "rules_proposal"
    op.create_table(
        table,
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("applies_from", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_rules_proposal_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_rules_proposal_by_person_id")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_rules_proposal_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rules_proposal")),
        sa.UniqueConstraint("public_id", name=op.f("uq_rules_proposal_public_id")),
    )
    op.create_index(op.f("ix_rules_proposal_bkm_id"), table, ["bkm_id"], unique=False)
