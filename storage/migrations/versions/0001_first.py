"""The first shape of the book."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "account",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("first_seen_at", Moment(), nullable=False),
        sa.Column("stopped_at", Moment(), nullable=True),
        sa.Column("unreachable_at", Moment(), nullable=True),
        sa.Column("unreachable_why", sa.Text(), nullable=True),
        sa.Column("greeted_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    op.create_table(
        "bkm",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bkm")),
        sa.UniqueConstraint("name", name=op.f("uq_bkm_name")),
        sa.UniqueConstraint("public_id", name=op.f("uq_bkm_public_id")),
    )
    op.create_table(
        "card",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("wanted", sa.JSON(), nullable=False),
        sa.Column("wanted_version", sa.Integer(), nullable=False),
        sa.Column("shown_version", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("chat_id", "subject", name=op.f("uq_card_chat_id_subject")),
    )
    op.create_table(
        "due",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("occurrence", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("due_at", Moment(), nullable=False),
        sa.Column("until_at", Moment(), nullable=True),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due")),
        sa.UniqueConstraint(
            "kind",
            "subject",
            "occurrence",
            "person_id",
            name=op.f("uq_due_kind_subject_occurrence_person_id"),
        ),
    )
    op.create_index(
        "ix_due_open",
        "due",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", Id, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("second_key", sa.Text(), nullable=True),
        sa.Column("lane", sa.BigInteger(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("second_key", name=op.f("uq_inbox_second_key")),
        sa.UniqueConstraint("update_id", name=op.f("uq_inbox_update_id")),
    )
    op.create_index(
        "ix_inbox_new",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'new'"),
        postgresql_where=sa.text("state = 'new'"),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("klass", sa.Text(), nullable=False),
        sa.Column("say", sa.JSON(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("expires_at", Moment(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("n_unclear", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reply_to", sa.BigInteger(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("reason", name=op.f("uq_outbox_reason")),
    )
    op.create_index(
        "ix_outbox_answered",
        "outbox",
        ["chat_id", "message_id"],
        unique=False,
        sqlite_where=sa.text("subject IS NOT NULL AND message_id IS NOT NULL"),
        postgresql_where=sa.text("subject IS NOT NULL AND message_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'sending')"),
        postgresql_where=sa.text("state IN ('waiting', 'sending')"),
    )
    op.create_index("ix_outbox_subject", "outbox", ["subject"], unique=False)
    op.create_table(
        "chain",
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_chain_bkm_id")),
        sa.PrimaryKeyConstraint("bkm_id", name=op.f("pk_chain")),
    )
    op.create_table(
        "ksm",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("in_thousands", sa.Boolean(), nullable=True),
        sa.Column("thousands_said_at", Moment(), nullable=True),
        sa.Column("collects_at_meetings", sa.Boolean(), nullable=False),
        sa.Column("names_agreed", sa.Boolean(), nullable=False),
        sa.Column("group_chat_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_ksm_bkm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ksm")),
        sa.UniqueConstraint("bkm_id", "name", name=op.f("uq_ksm_bkm_id_name")),
        sa.UniqueConstraint("group_chat_id", name=op.f("uq_ksm_group_chat_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_ksm_public_id")),
    )
    op.create_index(op.f("ix_ksm_bkm_id"), "ksm", ["bkm_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("nickname", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("rt", sa.Text(), nullable=True),
        sa.Column("rw", sa.Text(), nullable=True),
        sa.Column("dusun", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("poor", sa.Boolean(), nullable=True),
        sa.Column("born_year", sa.Integer(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("import_key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_person_bkm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("bkm_id", "import_key", name=op.f("uq_person_bkm_id_import_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_person_public_id")),
    )
    op.create_index(op.f("ix_person_bkm_id"), "person", ["bkm_id"], unique=False)
    op.create_table(
        "announcement",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_announcement_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_announcement_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement")),
        sa.UniqueConstraint("public_id", name=op.f("uq_announcement_public_id")),
    )
    op.create_index("ix_announcement_bkm_made", "announcement", ["bkm_id", "made_at"], unique=False)
    op.create_table(
        "balance_agreement",
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("entered_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_balance_agreement_ksm_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_balance_agreement_person_id")),
        sa.UniqueConstraint("ksm_id", "person_id", name=op.f("uq_balance_agreement_ksm_id_person_id")),
    )
    op.create_table(
        "balance_paper",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("savings_rp", sa.BigInteger(), nullable=False),
        sa.Column("pokok_rp", sa.BigInteger(), nullable=False),
        sa.Column("jasa_rp", sa.BigInteger(), nullable=False),
        sa.Column("entered_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_balance_paper_by_person_id")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_balance_paper_ended_by")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_balance_paper_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_balance_paper")),
        sa.UniqueConstraint("public_id", name=op.f("uq_balance_paper_public_id")),
    )
    op.create_index(op.f("ix_balance_paper_ksm_id"), "balance_paper", ["ksm_id"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.Column("withdrawn_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_consent_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_person_id"), "consent", ["person_id"], unique=False)
    op.create_table(
        "gruduk_proposal",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_gruduk_proposal_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gruduk_proposal")),
        sa.UniqueConstraint("public_id", name=op.f("uq_gruduk_proposal_public_id")),
    )
    op.create_index(op.f("ix_gruduk_proposal_ksm_id"), "gruduk_proposal", ["ksm_id"], unique=False)
    op.create_table(
        "handover",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("from_person_id", Id, nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("total_rp", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("ended_by", Id, nullable=True),
        sa.Column("counted_rp", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_handover_ended_by")),
        sa.ForeignKeyConstraint(["from_person_id"], ["person.id"], name=op.f("fk_handover_from_person_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_handover_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sa.UniqueConstraint("number", name=op.f("uq_handover_number")),
        sa.UniqueConstraint("public_id", name=op.f("uq_handover_public_id")),
    )
    op.create_index(op.f("ix_handover_ksm_id"), "handover", ["ksm_id"], unique=False)
    op.create_table(
        "hardship",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("may_know", sa.Text(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("pause_until_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_hardship_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hardship")),
        sa.UniqueConstraint("public_id", name=op.f("uq_hardship_public_id")),
    )
    op.create_index(op.f("ix_hardship_person_id"), "hardship", ["person_id"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("invited_by", Id, nullable=True),
        sa.Column("opens_office", sa.Boolean(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["invited_by"], ["person.id"], name=op.f("fk_invitation_invited_by")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_invitation_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("public_id", name=op.f("uq_invitation_public_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitation_token_hash")),
    )
    op.create_index(op.f("ix_invitation_person_id"), "invitation", ["person_id"], unique=False)
    op.create_table(
        "link",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since_at", Moment(), nullable=False),
        sa.Column("until_at", Moment(), nullable=True),
        sa.Column("approved_by", Id, nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_link_account_id")),
        sa.ForeignKeyConstraint(["approved_by"], ["person.id"], name=op.f("fk_link_approved_by")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_link_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_account_id"), "link", ["account_id"], unique=False)
    op.create_index(op.f("ix_link_person_id"), "link", ["person_id"], unique=False)
    op.create_table(
        "loan",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("principal_rp", sa.BigInteger(), nullable=False),
        sa.Column("jasa_rp", sa.BigInteger(), nullable=False),
        sa.Column("n_installments", sa.Integer(), nullable=False),
        sa.Column("disbursed_on", sa.Date(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_loan_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan")),
        sa.UniqueConstraint(
            "ksm_id", "disbursed_on", "principal_rp", name=op.f("uq_loan_ksm_id_disbursed_on_principal_rp")
        ),
        sa.UniqueConstraint("public_id", name=op.f("uq_loan_public_id")),
    )
    op.create_index(op.f("ix_loan_ksm_id"), "loan", ["ksm_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("starts_at", Moment(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("host_id", Id, nullable=True),
        sa.Column("agenda", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_meeting_by_person_id")),
        sa.ForeignKeyConstraint(["host_id"], ["person.id"], name=op.f("fk_meeting_host_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_meeting_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sa.UniqueConstraint("public_id", name=op.f("uq_meeting_public_id")),
    )
    op.create_index(op.f("ix_meeting_ksm_id"), "meeting", ["ksm_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("usual_savings_rp", sa.BigInteger(), nullable=False),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_membership_ksm_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_membership_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("ksm_id", "number", name=op.f("uq_membership_ksm_id_number")),
    )
    op.create_index(op.f("ix_membership_ksm_id"), "membership", ["ksm_id"], unique=False)
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"], unique=False)
    op.create_table(
        "office",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("ksm_id", Id, nullable=True),
        sa.Column("since_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_office_bkm_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_office_ksm_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_office_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_index(op.f("ix_office_bkm_id"), "office", ["bkm_id"], unique=False)
    op.create_index(op.f("ix_office_ksm_id"), "office", ["ksm_id"], unique=False)
    op.create_index(op.f("ix_office_person_id"), "office", ["person_id"], unique=False)
    op.create_table(
        "promise",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_promise_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
        sa.UniqueConstraint("public_id", name=op.f("uq_promise_public_id")),
    )
    op.create_index(op.f("ix_promise_person_id"), "promise", ["person_id"], unique=False)
    op.create_table(
        "sheet",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("cash_rp", sa.BigInteger(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_sheet_by_person_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_sheet_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet")),
        sa.UniqueConstraint("ksm_id", "held_on", name=op.f("uq_sheet_ksm_id_held_on")),
        sa.UniqueConstraint("public_id", name=op.f("uq_sheet_public_id")),
    )
    op.create_table(
        "step_tried",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("about_person_id", Id, nullable=True),
        sa.ForeignKeyConstraint(
            ["about_person_id"], ["person.id"], name=op.f("fk_step_tried_about_person_id")
        ),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_step_tried_by_person_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_step_tried_ksm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_tried")),
        sa.UniqueConstraint(
            "ksm_id",
            "step",
            "on",
            "by_person_id",
            "about_person_id",
            name=op.f("uq_step_tried_ksm_id_step_on_by_person_id_about_person_id"),
        ),
    )
    op.create_index(op.f("ix_step_tried_ksm_id"), "step_tried", ["ksm_id"], unique=False)
    op.create_table(
        "talk",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("given", sa.JSON(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_talk_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk")),
        sa.UniqueConstraint("account_id", name=op.f("uq_talk_account_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_talk_public_id")),
    )
    op.create_table(
        "entry",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("ksm_id", Id, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", Moment(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("by_person_id", Id, nullable=True),
        sa.Column("about_id", Id, nullable=True),
        sa.Column("sheet_id", Id, nullable=True),
        sa.Column("handover_id", Id, nullable=True),
        sa.Column("batch", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["about_id"], ["entry.id"], name=op.f("fk_entry_about_id")),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_entry_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_entry_by_person_id")),
        sa.ForeignKeyConstraint(["handover_id"], ["handover.id"], name=op.f("fk_entry_handover_id")),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_entry_ksm_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_entry_person_id")),
        sa.ForeignKeyConstraint(["sheet_id"], ["sheet.id"], name=op.f("fk_entry_sheet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("number", name=op.f("uq_entry_number")),
        sa.UniqueConstraint("public_id", name=op.f("uq_entry_public_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_entry_reference")),
    )
    op.create_index(op.f("ix_entry_about_id"), "entry", ["about_id"], unique=False)
    op.create_index(op.f("ix_entry_batch"), "entry", ["batch"], unique=False)
    op.create_index(op.f("ix_entry_bkm_id"), "entry", ["bkm_id"], unique=False)
    op.create_index(op.f("ix_entry_ksm_id"), "entry", ["ksm_id"], unique=False)
    op.create_index(op.f("ix_entry_person_id"), "entry", ["person_id"], unique=False)
    op.create_index(op.f("ix_entry_sheet_id"), "entry", ["sheet_id"], unique=False)
    op.create_table(
        "question",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("bkm_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("announcement_id", Id, nullable=True),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachment", sa.JSON(), nullable=True),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", Id, nullable=True),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"], name=op.f("fk_question_announcement_id")
        ),
        sa.ForeignKeyConstraint(["answered_by"], ["person.id"], name=op.f("fk_question_answered_by")),
        sa.ForeignKeyConstraint(["bkm_id"], ["bkm.id"], name=op.f("fk_question_bkm_id")),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_question_by_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint("bkm_id", "number", name=op.f("uq_question_bkm_id_number")),
        sa.UniqueConstraint("public_id", name=op.f("uq_question_public_id")),
    )
    op.create_index(op.f("ix_question_bkm_id"), "question", ["bkm_id"], unique=False)
    op.create_table(
        "relay",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("announcement_id", Id, nullable=False),
        sa.Column("ksm_id", Id, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("told_at", Moment(), nullable=True),
        sa.Column("told_by", Id, nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"], name=op.f("fk_relay_announcement_id")
        ),
        sa.ForeignKeyConstraint(["ksm_id"], ["ksm.id"], name=op.f("fk_relay_ksm_id")),
        sa.ForeignKeyConstraint(["told_by"], ["person.id"], name=op.f("fk_relay_told_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay")),
        sa.UniqueConstraint("announcement_id", "ksm_id", name=op.f("uq_relay_announcement_id_ksm_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_relay_public_id")),
    )
    op.create_index(op.f("ix_relay_ksm_id"), "relay", ["ksm_id"], unique=False)
    op.create_table(
        "rsvp",
        sa.Column("meeting_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_rsvp_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_rsvp_person_id")),
        sa.UniqueConstraint("meeting_id", "person_id", name=op.f("uq_rsvp_meeting_id_person_id")),
    )
    op.create_table(
        "share",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("loan_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("principal_rp", sa.BigInteger(), nullable=False),
        sa.Column("jasa_rp", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_share_loan_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_share_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share")),
        sa.UniqueConstraint("loan_id", "person_id", name=op.f("uq_share_loan_id_person_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_share_public_id")),
    )
    op.create_index(op.f("ix_share_loan_id"), "share", ["loan_id"], unique=False)
    op.create_index(op.f("ix_share_person_id"), "share", ["person_id"], unique=False)
    op.create_table(
        "dispute",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("claim_id", Id, nullable=False),
        sa.Column("by_person_id", Id, nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("closed_at", Moment(), nullable=True),
        sa.Column("closed_by", Id, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_dispute_by_person_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["entry.id"], name=op.f("fk_dispute_claim_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["person.id"], name=op.f("fk_dispute_closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
        sa.UniqueConstraint("public_id", name=op.f("uq_dispute_public_id")),
    )
    op.create_index(op.f("ix_dispute_claim_id"), "dispute", ["claim_id"], unique=False)
    op.create_table(
        "handover_line",
        sa.Column("handover_id", Id, nullable=False),
        sa.Column("claim_id", Id, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["entry.id"], name=op.f("fk_handover_line_claim_id")),
        sa.ForeignKeyConstraint(["handover_id"], ["handover.id"], name=op.f("fk_handover_line_handover_id")),
        sa.UniqueConstraint("handover_id", "claim_id", name=op.f("uq_handover_line_handover_id_claim_id")),
    )
    op.create_index(op.f("ix_handover_line_claim_id"), "handover_line", ["claim_id"], unique=False)
    op.create_table(
        "installment",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("share_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("pokok_rp", sa.BigInteger(), nullable=False),
        sa.Column("jasa_rp", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["share_id"], ["share.id"], name=op.f("fk_installment_share_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installment")),
        sa.UniqueConstraint("share_id", "number", name=op.f("uq_installment_share_id_number")),
    )
    op.create_index(op.f("ix_installment_share_id"), "installment", ["share_id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("public_id", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("share_id", Id, nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("oldest_due_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_notice_person_id")),
        sa.ForeignKeyConstraint(["share_id"], ["share.id"], name=op.f("fk_notice_share_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("public_id", name=op.f("uq_notice_public_id")),
        sa.UniqueConstraint("share_id", "given_on", name=op.f("uq_notice_share_id_given_on")),
    )
    op.create_index(op.f("ix_notice_person_id"), "notice", ["person_id"], unique=False)
    op.create_table(
        "posting",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("entry_id", Id, nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("amount_rp", sa.BigInteger(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("share_id", Id, nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_posting_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_posting_person_id")),
        sa.ForeignKeyConstraint(["share_id"], ["share.id"], name=op.f("fk_posting_share_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
    )
    op.create_index(op.f("ix_posting_entry_id"), "posting", ["entry_id"], unique=False)
    op.create_index("ix_posting_person_account", "posting", ["person_id", "account"], unique=False)
    op.create_index(op.f("ix_posting_share_id"), "posting", ["share_id"], unique=False)
    op.create_table(
        "recipient",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("announcement_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("left_out", sa.Text(), nullable=True),
        sa.Column("outbox_id", Id, nullable=True),
        sa.Column("read_at", Moment(), nullable=True),
        sa.Column("relay_id", Id, nullable=True),
        sa.Column("told_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"], name=op.f("fk_recipient_announcement_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recipient_person_id")),
        sa.ForeignKeyConstraint(["relay_id"], ["relay.id"], name=op.f("fk_recipient_relay_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipient")),
        sa.UniqueConstraint(
            "announcement_id", "person_id", name=op.f("uq_recipient_announcement_id_person_id")
        ),
    )
    op.create_index(
        "ix_recipient_announcement_chat", "recipient", ["announcement_id", "chat_id"], unique=False
    )
    op.create_index(op.f("ix_recipient_outbox_id"), "recipient", ["outbox_id"], unique=False)
    op.create_index(op.f("ix_recipient_person_id"), "recipient", ["person_id"], unique=False)
    op.create_table(
        "settlement",
        sa.Column("claim_id", Id, nullable=False),
        sa.Column("entry_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["entry.id"], name=op.f("fk_settlement_claim_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_settlement_entry_id")),
        sa.PrimaryKeyConstraint("claim_id", name=op.f("pk_settlement")),
    )
    op.create_index(op.f("ix_settlement_entry_id"), "settlement", ["entry_id"], unique=False)
    op.create_table(
        "voice",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("claim_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("said_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["entry.id"], name=op.f("fk_voice_claim_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_voice_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice")),
        sa.UniqueConstraint("claim_id", "person_id", name=op.f("uq_voice_claim_id_person_id")),
    )
