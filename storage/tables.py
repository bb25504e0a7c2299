"""Every table on one page. Knows columns and constraints; no query, no rule."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A moment, stored in UTC, always handed back with its zone. A moment without a zone is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware in, UTC down."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC up."""
        return None if value is None else value.replace(tzinfo=UTC)


Id = BigInteger().with_variant(Integer, "sqlite")


def _id() -> Column[Any]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def _public() -> Column[Any]:
    """What buttons and links carry instead of the id: random, so that nobody can count up."""
    return Column("public_id", Text, nullable=False, unique=True)


def _to(table: str, name: str | None = None, *, null: bool = False, index: bool = False) -> Column[Any]:
    return Column(name or f"{table}_id", Id, ForeignKey(f"{table}.id"), nullable=null, index=index)


def _moment(name: str, *, null: bool = False) -> Column[Any]:
    return Column(name, Moment, nullable=null)


def _rp(name: str, *, null: bool = False) -> Column[Any]:
    return Column(name, BigInteger, nullable=null)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

# --- Who -------------------------------------------------------------------------------------------------

bkm = Table(
    "bkm",
    metadata,
    _id(),
    _public(),
    Column("name", Text, nullable=False, unique=True),
    Column("zone", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("complaints_to", Text),  # whom outside one turns to where nobody here may examine a complaint
)
ksm = Table(
    "ksm",
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("name", Text, nullable=False),
    Column("in_thousands", Boolean),  # None: the KSM has not yet said how it writes figures
    Column("thousands_said_at", Moment),
    Column("collects_at_meetings", Boolean, nullable=False, default=False),
    Column(
        "names_agreed", Boolean, nullable=False, default=False
    ),  # the signed agreement lets officers see names
    Column("group_chat_id", BigInteger, unique=True),
    Column("gone_at", Moment),  # the import that brought it was taken back: kept for its rows, shown nowhere
    Column("ended_on", Date),  # all of it went to another KSM (`move`): read only from this day on
    Column("group_topic", BigInteger),  # of a forum: where our cards stand; None: in General
    UniqueConstraint("bkm_id", "name"),
)
balance_agreement = Table(
    "balance_agreement",  # surat cocok saldo: entered by two different officers before any arrears notice
    metadata,
    _to("ksm"),
    _to("person"),
    Column("signed_on", Date, nullable=False),
    _moment("entered_at"),
    UniqueConstraint("ksm_id", "person_id"),
)
person = Table(
    "person",
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("name", Text, nullable=False),
    Column("nickname", Text),
    Column("title", Text),  # Bu, Pak, Mas: how the group's book calls them
    Column("sex", Text),
    Column("rt", Text),
    Column("rw", Text),
    Column("dusun", Text),
    Column("phone", Text),
    Column("poor", Boolean),
    Column("born_year", Integer),
    Column("died_on", Date),
    Column("language", Text),
    Column("import_key", Text),
    Column("door_id", BigInteger),  # came in by the public door of this RT: nobody asked for a name
    Column("same_as", BigInteger, index=True),  # another row of theirs, merged into this person: `merger`
    Column("gone_at", Moment),  # the import that brought them was taken back: kept for rows of money
    UniqueConstraint("bkm_id", "import_key"),
)
rt_door = Table(
    "rt_door",  # the poster of an RT: a public code, no secret, no office, no money
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("rt", Text, nullable=False),
    Column("rw", Text, nullable=False),  # may be empty
    _to("person", "by_person_id", null=True),
    _moment("made_at"),
    UniqueConstraint("bkm_id", "rt", "rw"),
)
closed_door = Table(
    "closed_door",  # a poster's code that opens nothing any more; its RT may have a new one
    metadata,
    _id(),
    _public(),
    _to("rt_door", "door_id"),
    _to("person", "by_person_id", null=True),
    _moment("closed_at"),
)
membership_request = Table(
    "membership_request",  # a resident says: I am a member of that KSM
    metadata,
    _id(),
    _public(),
    Column("account_id", BigInteger, nullable=False, index=True),
    _to("person", "resident_id"),
    _to("ksm"),
    Column("said", Text, nullable=False),  # the name they gave
    Column("state", Text, nullable=False),  # asked, allowed, done, refused, declined
    _to("person", "member_id", null=True),  # who they are, as the leader said
    _to("person", "by_person_id", null=True),
    _moment("made_at"),
    Column("ended_at", Moment),
)
forgetting = Table(
    "forgetting",  # somebody asks that the book forget who they are
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("person"),
    _moment("asked_at"),
    Column("due_on", Date, nullable=False),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # erased, declined
)
death = Table(
    "death",  # somebody of the KSM has died: who noted it; `ended_at`: it was a mistake
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("person", index=True),
    Column("died_on", Date, nullable=False),
    _to("person", "by_person_id"),
    _moment("noted_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
)
office_change = Table(
    "office_change",  # an office of a KSM passes to somebody else when two officers say so
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("ksm", index=True),
    Column("role", Text, nullable=False),
    _to("person", "from_person_id", null=True),  # None: nobody held it
    _to("person", "to_person_id"),
    Column("why", Text, nullable=False),  # selesai, mundur, wafat, hilang
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
)
membership = Table(
    "membership",
    metadata,
    _id(),
    _to("person", index=True),
    _to("ksm", index=True),
    Column("number", Integer, nullable=False),  # the row of the paper book: never moves, never re-used
    _rp("usual_savings_rp"),
    Column("since_on", Date, nullable=False),
    Column("until_on", Date),
    UniqueConstraint("ksm_id", "number"),
)
move = Table(
    "move",  # members go to another KSM of the BKM: one, those who split off, or all of them
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("what", Text, nullable=False),  # domain/moving.py: pindah, pecah, gabung
    _to("ksm", "from_ksm_id", index=True),
    _to("ksm", "to_ksm_id", null=True),  # None: a KSM that begins on the day it is agreed
    Column("name", Text),  # how that one will be called
    Column("loans", Text, nullable=False),  # stay: with the KSM that was lent to; go: on a new card
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("received_at", Moment),  # the ketua of where they go says yes, where loans go along
    _to("person", "received_by", null=True),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
    Column("moved_on", Date),
)
mover = Table(
    "mover",
    metadata,
    _id(),
    _to("move"),
    _to("person", index=True),
    Column("from_number", Integer, nullable=False),
    Column("to_number", Integer),  # from the day they went
    Column("role", Text),  # the office they take in a KSM that begins
    UniqueConstraint("move_id", "person_id"),
)
office = Table(
    "office",
    metadata,
    _id(),
    _to("person", index=True),
    Column("role", Text, nullable=False),
    _to("bkm", index=True),
    _to("ksm", null=True, index=True),  # None: the whole BKM
    Column("since_on", Date, nullable=False),
    Column("until_on", Date),
)
notable = Table(
    "notable",  # the secondary audience of sosialisasi: an office held, an organisation spoken for
    metadata,
    _id(),
    _to("person", index=True),
    Column("circle", Text, nullable=False),  # tokoh, peduli
    Column("tier", Text, nullable=False),  # how far it reaches: rt ... pusat
    Column("post", Text, nullable=False),  # the office or organisation, in the words of whoever entered it
    Column("since_on", Date, nullable=False),
    Column("until_on", Date),
    _to("person", "by_person_id", null=True),
)
account = Table(
    "account",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # the Telegram user id
    _moment("first_seen_at"),
    Column("stopped_at", Moment),
    Column("unreachable_at", Moment),
    Column("unreachable_why", Text),
    Column("language", Text),  # id, jv, en; None: not asked yet, so what the import says, else Indonesian
    Column("shared", Boolean),  # the family uses this phone too; None: not asked yet, and treated like yes
    Column("greeted_at", Moment),  # a stranger gets the friendly page at most once in a while
    Column("digest_minute", Integer),  # of the day, when an officer wants the digest; None: the usual hour
    Column("locked_at", Moment),  # "HP hilang": speaks for nobody until a new invitation was approved
)
link = Table(
    "link",  # this account speaks for this person; one account may speak for several
    metadata,
    _id(),
    Column("account_id", BigInteger, ForeignKey("account.id"), nullable=False, index=True),
    _to("person", index=True),
    Column("state", Text, nullable=False),  # waiting (for the leader's [Betul]), active, ended
    _moment("since_at"),
    Column("until_at", Moment),
    _to("person", "approved_by", null=True),
)
invitation = Table(
    "invitation",
    metadata,
    _id(),
    _public(),
    Column("token_hash", Text, nullable=False, unique=True),
    _to("person", index=True),
    _to("person", "invited_by", null=True),
    Column("opens_office", Boolean, nullable=False),
    _moment("made_at"),
    _moment("expires_at"),
    Column("used_at", Moment),
    Column("used_by", BigInteger),
    Column("code_mark", Text, index=True),  # of the spoken code, made with the house's key; officers: none
)
entrance = Table(
    "entrance",  # the KSM's leader holds the door open: only now do spoken codes work
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    _to("person", "opened_by"),
    _moment("opened_at"),
    _moment("until_at"),
    Column("n_wrong", Integer, nullable=False),
)
entrance_try = Table(
    "entrance_try",  # wrong codes of one account at one open door
    metadata,
    _to("entrance"),
    Column("account_id", BigInteger, nullable=False),
    Column("n_wrong", Integer, nullable=False),
    UniqueConstraint("entrance_id", "account_id"),
)
consent = Table(
    "consent",
    metadata,
    _id(),
    _to("person", index=True),
    Column("account_id", BigInteger, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("language", Text, nullable=False),
    _moment("given_at"),
    Column("withdrawn_at", Moment),
    Column("refused", Boolean),  # "tidak usah": kept too, so that nobody is asked again; None: it was a yes
    Column("read_by", BigInteger),  # who read the words aloud to them
)
look = Table(
    "look",  # an officer saw somebody's notes: once per viewer, person, day and kind
    metadata,
    _id(),
    _to("person", "viewer_id"),
    _to("person", index=True),
    Column("role", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("on", Date, nullable=False),
    _moment("first_at"),
    UniqueConstraint("viewer_id", "person_id", "on", "kind"),
)

import_run = Table(
    "import_run",  # one file taken over into one BKM, and whether that was taken back
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("file", Text, nullable=False),
    _moment("made_at"),
    Column("undone_at", Moment),
    _to("person", "undone_by", null=True),  # None: at the computer
)
merger = Table(
    "merger",  # one person written twice: who said that B is A, and what of B was laid aside meanwhile
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("person", "kept_id", index=True),  # A, who is shown
    _to("person", "other_id", index=True),  # B, who is A
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),  # None: no second officer was needed
    Column("outcome", Text),  # agreed, refused, replaced
    Column("before", JSON),
    Column("undone_at", Moment),
    _to("person", "undone_by", null=True),
)
import_row = Table(
    "import_row",  # what it brought, row by row; of a row it changed what stood there before and after
    metadata,
    _id(),
    _to("import_run", index=True),
    Column("what", Text, nullable=False),  # storage/imports.py
    Column("row_id", Id, nullable=False),
    Column("before", JSON),
    Column("after", JSON),
)

# --- What came in, what goes out, what is being said --------------------------------------------------------

inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("update_id", BigInteger, nullable=False),
    Column("second_key", Text, unique=True),  # chat and message, or the tap's own id: update ids may restart
    Column("lane", BigInteger, nullable=False),
    Column("raw", Text, nullable=False),
    Column("state", Text, nullable=False),  # new, done, aside
    Column("tries", Integer, nullable=False),
    Column("why", Text),
    _moment("received_at"),
    Column("done_at", Moment),
    UniqueConstraint("update_id"),
    Index(
        "ix_inbox_lane",
        "lane",
        "id",
        sqlite_where=text("state = 'new'"),
        postgresql_where=text("state = 'new'"),
    ),
    Index("ix_inbox_new", "id", sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'")),
)
talk = Table(
    "talk",
    metadata,
    _id(),
    _public(),
    Column("account_id", BigInteger, nullable=False, unique=True),
    _to("person", null=True),
    Column("conversation", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("given", JSON, nullable=False),
    Column("said", JSON, nullable=False),
    _moment("started_at"),
    _moment("expires_at"),
)
outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("chat_id", BigInteger, nullable=False),
    Column("klass", Text, nullable=False),
    Column("say", JSON, nullable=False),
    Column("subject", Text),
    Column("reason", Text, nullable=False, unique=True),
    Column("not_before", Moment),
    Column("expires_at", Moment),
    # waiting, sending, sent, unreachable, broken, unclear, withdrawn, cancelled, expired, no-room, gathered
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("n_unclear", Integer, nullable=False, default=0),
    Column("message_id", BigInteger),
    Column("reply_to", BigInteger),
    Column(
        "shown_as", BigInteger
    ),  # this message of ours is changed in place; a new one only if it cannot be
    Column("why", Text),
    _moment("made_at"),
    Column("sent_at", Moment),
    Column("holder", Integer),  # the place of the process that sends it, if several work: storage/places.py
    Column("for_person_id", BigInteger),  # whom it is for; None: everybody this chat speaks for
    Column("left_at", Moment),  # counted in the budget of words since then: sent, on its way or unclear
    Index(
        "ix_outbox_left",
        "chat_id",
        "left_at",
        sqlite_where=text("left_at IS NOT NULL"),
        postgresql_where=text("left_at IS NOT NULL"),
    ),
    Index(
        "ix_outbox_open",
        "not_before",
        sqlite_where=text("state IN ('waiting', 'sending')"),
        postgresql_where=text("state IN ('waiting', 'sending')"),
    ),
    Index("ix_outbox_subject", "subject"),
    Index(
        "ix_outbox_answered",  # somebody answers a message of ours: which subject was it about
        "chat_id",
        "message_id",
        sqlite_where=text("subject IS NOT NULL AND message_id IS NOT NULL"),
        postgresql_where=text("subject IS NOT NULL AND message_id IS NOT NULL"),
    ),
)
card = Table(
    "card",  # one message edited in place: what it should say, and what it shows
    metadata,
    _id(),
    Column("chat_id", BigInteger, nullable=False),
    Column("subject", Text, nullable=False),
    Column("wanted", JSON, nullable=False),
    Column("wanted_version", Integer, nullable=False),
    Column("shown_version", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("changed_at", Moment, nullable=False),
    Column("holder", Integer),  # the place of the process that draws it
    Column("why", Text),  # why what it should say could not be shown
    UniqueConstraint("chat_id", "subject"),
)
due = Table(
    "due",  # what should happen at an hour: safe to look at twice and from two processes
    metadata,
    _id(),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("occurrence", Text, nullable=False),
    Column("person_id", BigInteger, nullable=False),  # 0: nobody in particular
    _moment("due_at"),
    Column("until_at", Moment),
    Column("done_at", Moment),
    Column("result", Text),
    UniqueConstraint("kind", "subject", "occurrence", "person_id"),
    Index(
        "ix_due_open",
        "due_at",
        sqlite_where=text("done_at IS NULL"),
        postgresql_where=text("done_at IS NULL"),
    ),
)

# --- The lender's rules -------------------------------------------------------------------------------------

rules = Table(
    "rules",  # a BKM's own versions, from 2 on: added, never changed; without any the shipped profile holds
    metadata,
    _id(),
    _to("bkm"),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("applies_from", Date, nullable=False),
    Column("text", Text, nullable=False),  # every field as JSON: domain/writtenrules.py
    Column("about", Text, nullable=False),  # which rule was changed
    _to("person", "proposed_by"),
    _to("person", "agreed_by"),
    _moment("agreed_at"),
    UniqueConstraint("bkm_id", "version"),
)
rules_proposal = Table(
    "rules_proposal",  # what one officer proposes and a second one is asked about
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("version", Integer, nullable=False),  # the one it would become
    Column("applies_from", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("about", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
)

holiday_year = Table(
    "holiday_year",  # the holidays of a year as this book first knew them, and each time they were others
    metadata,
    _id(),
    _to("bkm"),
    Column("year", Integer, nullable=False),
    Column("days", Text, nullable=False),  # as ISO dates with spaces between
    Column("known_on", Date, nullable=False),
    UniqueConstraint("bkm_id", "year", "known_on"),
)
free_day = Table(
    "free_day",  # a day that one officer says becomes a holiday or is none, and what a second one said
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("day", Date, nullable=False),
    Column("free", Boolean, nullable=False),
    Column("why", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("known_on", Date),  # the day two had agreed; None: it does not apply
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
)

# --- Money: rows are added, never changed -------------------------------------------------------------------

loan = Table(
    "loan",
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    _rp("principal_rp"),
    _rp("jasa_rp"),
    Column("n_installments", Integer, nullable=False),
    Column("disbursed_on", Date, nullable=False),
    Column("profile", Text, nullable=False),  # name and version of the rules the schedule was made by
    Column(
        "status", Text, nullable=False
    ),  # A aktif, L lunas, R dijadwal ulang, P pindah KSM, H hapus buku, T tidak jadi, X impor dibatalkan
    UniqueConstraint("ksm_id", "disbursed_on", "principal_rp"),
)
share = Table(
    "share",  # one member's part of the KSM's loan
    metadata,
    _id(),
    _public(),
    _to("loan", index=True),
    _to("person", index=True),
    _rp("principal_rp"),
    _rp("jasa_rp"),
    UniqueConstraint("loan_id", "person_id"),
)
installment = Table(
    "installment",
    metadata,
    _id(),
    _to("share", index=True),
    Column("number", Integer, nullable=False),
    Column("due_on", Date, nullable=False),
    _rp("pokok_rp"),
    _rp("jasa_rp"),
    UniqueConstraint("share_id", "number"),
)
entry = Table(
    "entry",
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("ksm", null=True, index=True),
    Column("kind", Text, nullable=False),
    Column("purpose", Text),
    _rp("amount_rp"),
    Column("reference", Text, nullable=False, unique=True),
    Column(
        "digest", Text, nullable=False
    ),  # of what was asked: the same reference with another content is refused
    Column("effective_on", Date, nullable=False),
    Column("counts_on", Date),  # from which day it counts for the payer; None: the day the money moved
    Column("ahead", Integer),  # how many instalments to come it was meant for; None: as the lender does
    Column("cover", Text),  # paid for another: talangan, kas, hibah
    _moment("recorded_at"),
    _to("person", "person_id", null=True, index=True),  # the payer
    _to("person", "by_person_id", null=True),  # who said so
    _to(
        "entry", "about_id", null=True, index=True
    ),  # the claim held or voided, the entry reversed, the reversal whose place it takes
    _to("sheet", null=True, index=True),
    _to("handover", null=True),
    Column("batch", Text, index=True),  # claims that are one row of one report share it
    Column("number", Text, unique=True),  # the receipt's number, for confirmed money
    Column("note", Text),
    Column("cards", Text),  # the seal of the cards it begins: what was lent, and when which row falls due
    Column("chain", Text, nullable=False),
)
posting = Table(
    "posting",
    metadata,
    _id(),
    _to("entry", index=True),
    Column("account", Text, nullable=False),
    _rp("amount_rp"),
    _to("person", null=True),
    _to("share", null=True, index=True),
    Index("ix_posting_person_account", "person_id", "account"),
)
settlement = Table(
    "settlement",  # the one entry that ended a claim: a confirmation or a void
    metadata,
    Column("claim_id", Id, ForeignKey("entry.id"), primary_key=True),
    _to("entry", "entry_id", index=True),
)
chain = Table(
    "chain",
    metadata,
    Column("bkm_id", Id, ForeignKey("bkm.id"), primary_key=True),
    Column("head", Text, nullable=False),
    Column("n_entries", BigInteger, nullable=False),
    Column("open_from", Date),  # the first day new entries may be dated; None: no month was closed yet
    Column("iptw_since", Date),  # who paid off later may have IPTW; None: whenever
    Column("tills_since", Moment),  # no till gives more than it holds from then on; None: from the first
    Column("moves_since", Moment),  # nor does a KSM's box to another KSM
)
seal = Table(
    "seal",  # a row that figures rest on, beside the entries, as a link of the chain: storage/sealed.py
    metadata,
    Column("bkm_id", Id, ForeignKey("bkm.id"), primary_key=True),
    Column(
        "place", BigInteger, primary_key=True, autoincrement=False
    ),  # the first seal of a BKM, the second...
    Column("n_entries", BigInteger, nullable=False),  # after how many entries it stands in the chain
    Column("what", Text, nullable=False),  # storage/sealed.py: a table's name, or tills
    Column("row_id", Id, nullable=False),
    Column("digest", Text, nullable=False),
    Column("chain", Text, nullable=False),
)
closing = Table(
    "closing",  # a month of the book closed, or opened again: one officer proposes, a second one answers
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("what", Text, nullable=False),  # close, reopen
    Column("month", Date, nullable=False),  # its first day
    Column("reason", Text),  # why it should be opened again
    _to("person", "by_person_id"),
    _moment("asked_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, replaced
    Column("why", Text),  # why it was refused
    Column("head", Text),  # of the chain when it was agreed: the four words in the paper book
    Column("n_entries", BigInteger),  # and how many entries the book held then
    Column("n_seals", BigInteger),  # and how many seals; None: from before there were any
    Column("n_classes", BigInteger),  # how many classes it kept; None: from before it kept them
)
paper_signature = Table(
    "paper_signature",  # the second officer of a closing signed on paper; to be confirmed within a week
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("closing_id", Id, ForeignKey("closing.id"), nullable=False, unique=True),
    _to("person", "signer_id"),
    _to("person", "by_person_id"),  # who sent the photo
    Column("media", Text, nullable=False),  # photo or document, and Telegram's id of it
    Column("file_id", Text, nullable=False),
    _moment("made_at"),
    Column("named_at", Moment),  # when nobody had confirmed it for a week and the pengawas was told
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # right, wrong
    Index(
        "ix_paper_signature_open",
        "bkm_id",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
)
# --- Lending: from an application to a loan
# -------------------------------------------------

application = Table(
    "application",  # a KSM asks for a loan; it becomes one only with every borrower's own word
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    _to("ksm", index=True),
    Column(
        "status", Text, nullable=False
    ),  # P asked, V looked at, W approved, S paid in part, A paid out, T unfit, B withdrawn
    Column("n_installments", Integer, nullable=False),
    Column("profile", Text, nullable=False),  # name and version of the rules it was made by
    _to("person", "by_person_id"),
    _moment("made_at"),
    _to("person", "paid_out_by", null=True),  # the first voice of the disbursement
    Column("paid_out_at", Moment),
    _to("loan", null=True),
)
application_line = Table(
    "application_line",
    metadata,
    _id(),
    _public(),
    _to("application", index=True),
    _to("person", index=True),
    _rp("amount_rp"),
    Column("purpose", Text, nullable=False),
    Column("says", Text),  # betul, tidak; slip: a paper with two witnesses that two officers entered
    Column("said_at", Moment),
    Column("said_by", BigInteger),  # the account that said it; 0: from before it was kept, or forgotten
    _to("person", "witness1_id", null=True),
    _to("person", "witness2_id", null=True),
    Column("slip_file", Text),  # Telegram's id of the photo
    _to("person", "slip_by", null=True),
    Column("slip_seen_by", BigInteger),  # the second officer, a person
    Column("part", Integer),  # with which payment it was counted out: 1, 2...; None: not yet
    Column("share_id", BigInteger),  # what it became when that was received
    UniqueConstraint("application_id", "person_id"),
)
application_step = Table(
    "application_step",  # what was done with it, by whom and why: only added to
    metadata,
    _id(),
    _to("application", index=True),
    Column("step", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("at"),
    Column("reason", Text),
    Column("found", JSON),  # what the rules had against it then, and which; None: from before it was kept
)

class_snapshot = Table(
    "class_snapshot",  # in which class a KSM was when a month was closed, and from what: never reckoned anew
    metadata,
    _id(),
    _to("bkm"),
    _to("ksm"),
    Column("on", Date, nullable=False),
    Column("class_name", Text, nullable=False),
    _rp("balance_rp"),
    _rp("late_pokok_rp"),
    _rp("late_jasa_rp"),
    Column("behind", Text, nullable=False),  # instalments, exact: "12/5"
    Column("reserve_bp", Integer),
    Column("profile", Text, nullable=False),
    _moment("made_at"),
    Column("closing_id", Id, ForeignKey("closing.id")),  # None: as first shown, when nobody had closed it yet
    Column("collects", Text),  # the days it met to pay, from which lateness counts; None: the due dates
    UniqueConstraint("closing_id", "ksm_id", "on"),
    Index("ix_class_snapshot_bkm_id", "bkm_id", "on"),
    Index(
        "ix_class_snapshot_first",
        "ksm_id",
        "on",
        unique=True,
        sqlite_where=text("closing_id IS NULL"),
        postgresql_where=text("closing_id IS NULL"),
    ),
)
# --- Loans that cannot go on as they are -------------------------------------------------------------------

relief = Table(
    "relief",  # one officer proposes, a second one agrees, then it holds; nothing before
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("what", Text, nullable=False),  # domain/relief.py: reschedule, pause, write-off, recovery, ...
    _to("person", index=True),  # whose loan it is
    _to("share", null=True, index=True),  # which card; None: a pause is for all they have
    Column("reason", Text, nullable=False),  # a code or own words
    Column("decision", Text),  # of the BKM's meeting, for a write-off
    Column("n_installments", Integer),
    Column("jasa", Text),  # rules, none
    _rp("amount_rp", null=True),
    Column("since_on", Date),  # a pause: from the day it was agreed
    Column("until_on", Date),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
    _to("entry", "entry_id", null=True),
    Column("says", Text),  # of a loan not taken up, the borrower: betul, tidak, dilihat
    Column("said_at", Moment),
    Column("heard_by", BigInteger),  # who asked both sides after a no, and it stands
    Column("heard_at", Moment),
    Index("ix_relief_bkm_id", "bkm_id", "outcome"),
)
# --- Cash and bank of the UPK -------------------------------------------------------------------------------

voucher = Table(
    "voucher",  # other money in or out: one officer writes it, a second one says it is right, then it counts
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("what", Text, nullable=False),  # domain/vouchers.py
    Column("till", Text),  # kas, bank; None where the kind says it
    _rp("amount_rp"),
    Column("on", Date, nullable=False),
    Column("note", Text),
    Column("media", Text),  # what shows it: photo or document, and Telegram's id of it;
    Column("file_id", Text),  # of a few coins: count or handover, and its public id
    _to("entry", "about_id", null=True),  # the voucher this one takes out of the book again
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, withdrawn
    _to("entry", "entry_id", null=True),
    Index(
        "ix_voucher_open",
        "bkm_id",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    Index("ix_voucher_entry_id", "entry_id"),
)
cash_count = Table(
    "cash_count",  # what an officer counted in the box or read in the bank book, beside what the book said
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("till", Text, nullable=False),  # kas, bank
    Column("on", Date, nullable=False),
    _rp("counted_rp"),
    _rp("expected_rp"),
    Column("reason", Text),  # of the difference: a code or own words
    Column("n_entries", BigInteger, nullable=False),  # how many entries the book held then
    _to("person", "by_person_id"),
    _moment("at"),
    Index("ix_cash_count_bkm_id", "bkm_id", "till", "id"),
)
money_match = Table(
    "money_match",  # what a pengawas counted in front of whoever keeps the cash, and what they said to it
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    _to("ksm", null=True),  # None: the UPK's box
    Column("on", Date, nullable=False),
    _rp("counted_rp"),
    _rp("expected_rp"),
    _rp("old_rp"),  # savings of the paper book that lay there too
    Column("n_entries", BigInteger, nullable=False),  # how many entries the book held then
    _to("person", "by_person_id"),
    _moment("at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused
    Index("ix_money_match_bkm_id", "bkm_id", "ksm_id"),
)
box_count = Table(
    "box_count",  # what an officer of a KSM counted in its box, beside what the book said
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    _to("ksm"),
    Column("on", Date, nullable=False),
    _rp("counted_rp"),
    _rp("till_rp"),  # what the entries say: savings in and out, what it paid for members
    _rp("paper_rp"),  # savings of the paper book that lay there too
    _rp("out_rp"),  # reported as paid out of it for a member, and nobody has confirmed it yet
    Column("reason", Text),  # of the difference: a code or own words
    Column("n_entries", BigInteger, nullable=False),  # how many entries the book held then
    _to("person", "by_person_id"),
    _moment("at"),
    Index("ix_box_count_ksm_id", "ksm_id", "id"),
)
box_count_voice = Table(
    "box_count_voice",  # what another officer of the KSM says of a count
    metadata,
    _id(),
    _to("box_count"),
    Column("says", Text, nullable=False),  # agreed, refused
    _to("person", "by_person_id"),
    _moment("at"),
    UniqueConstraint("box_count_id"),
)
spot_check = Table(
    "spot_check",  # receipts drawn by chance for the pengawas to ask about: one draw a week in a BKM
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("week_on", Date, nullable=False),  # its Monday
    Column("seed", Text, nullable=False),  # by which the receipts were put in their order
    _to("person", "by_person_id"),
    _moment("at"),
    UniqueConstraint("bkm_id", "week_on"),
)
spot_check_line = Table(
    "spot_check_line",
    metadata,
    _id(),
    _public(),
    _to("spot_check"),
    _to("entry", "entry_id"),
    Column("answer", Text),  # cocok, tidak; belum: nobody has met whose it is
    Column("answered_at", Moment),
    _to("person", "answered_by", null=True),
    UniqueConstraint("entry_id"),  # no receipt is drawn twice
)
transfer = Table(
    "transfer",  # money that came to the bank instead of over the counter, with the photo of its slip
    metadata,
    _id(),
    _to("handover", null=True, index=True),
    Column("claim_id", Id, ForeignKey("entry.id"), index=True),
    _rp("amount_rp"),
    Column("media", Text, nullable=False),
    Column("file_id", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("at"),
    Column("subject", Text),  # the public id of a recovery, or of a loan asked for, a dot and its try
)
correction = Table(
    "correction",  # a receipt one officer found wrong, where a second one must agree before it is reversed
    metadata,
    _id(),
    _public(),
    _to("entry", index=True),
    Column("why", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, replaced
)
replacement = Table(
    "replacement",  # what a receipt found wrong becomes in the same act, once a second voice agrees
    metadata,
    _id(),
    _to("correction", index=True),
    _to("entry", "entry_id"),  # the receipt that was wrong
    _to("person"),  # whose money it was
    Column("purpose", Text, nullable=False),
    Column("pot", Text),  # of savings: which
    _to("share", null=True),  # of an instalment: on which card
    _rp("amount_rp"),
)
opening_fix = Table(
    "opening_fix",  # what stood in the paper book, written down wrong when the book began, and what is right
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    _to("ksm", index=True),
    _to("person", index=True),
    _to("entry", "entry_id", null=True),  # the opening balance that was wrong; null: there was none
    Column("pot", Text),  # of savings: which
    _to("share", null=True),  # of a loan: on which card
    _rp("right_rp"),  # what was saved, or how much pokok was paid, before the book began
    _rp("right_jasa_rp"),
    Column("why", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, refused, replaced
)
# The rules by which figures were made stay as they were, like the figures; so does what was counted.
MONEY_TABLES = (
    "entry", "posting", "settlement", "installment", "share", "rules", "cash_count", "box_count",
    "box_count_voice", "seal",
)  # fmt: skip

sheet = Table(
    "sheet",
    metadata,
    _id(),
    _public(),
    _to("ksm"),
    Column("held_on", Date, nullable=False),
    _to("person", "by_person_id"),
    _rp("cash_rp", null=True),
    Column("text", Text, nullable=False),
    Column(
        "source", Text, nullable=False
    ),  # chat and message it was typed in: editing it leads to the same place
    Column("version", Integer, nullable=False),
    _moment("made_at"),
    Column("late_because", Text),  # of one the clerk wrote longer after its day than the lender's rules say
    UniqueConstraint("ksm_id", "held_on"),
)
presence = Table(
    "presence",  # who was at the meeting of a sheet; without a row nobody knows
    metadata,
    _to("sheet"),
    _to("person", index=True),
    Column("mark", Text, nullable=False),  # hadir, tidak, izin, sakit, alpa
    _to("person", "by_person_id"),
    _moment("noted_at"),
    UniqueConstraint("sheet_id", "person_id"),
)
handover = Table(
    "handover",
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    _to("person", "from_person_id"),
    Column("number", Text, unique=True),
    _rp("total_rp"),
    Column("state", Text, nullable=False),  # open, received, returned, taken-back
    _moment("opened_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    _rp("counted_rp", null=True),
)
handover_line = Table(
    "handover_line",
    metadata,
    _to("handover"),
    Column("claim_id", Id, ForeignKey("entry.id"), nullable=False, index=True),
    Column("row", Integer, nullable=False),
    UniqueConstraint("handover_id", "claim_id"),
)
withdrawal = Table(
    "withdrawal",  # somebody asks for savings back; the money itself is an entry
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("ksm", index=True),
    _to("person", index=True),
    Column("pot", Text, nullable=False),
    _rp("amount_rp"),
    Column("why", Text),
    _to("person", "asked_by"),
    _moment("asked_at"),
    Column("state", Text, nullable=False),  # asked, given, refused, taken-back
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("entry_id", Id, ForeignKey("entry.id"), unique=True),
    Column("says", Text),  # the member, of the money they were given: betul, tidak
    Column("said_at", Moment),
    _to("person", "heard_by", null=True),  # the officer who asked aloud
    Column("outcome", Text),  # the pengawas, of a "tidak": stands, wrong
    _to("person", "outcome_by", null=True),
)
iptw_line = Table(
    "iptw_line",  # one share on a signed list of IPTW, as it was reckoned; its voucher says what became of it
    metadata,
    _id(),
    _public(),
    _to("voucher", index=True),
    _to("ksm"),
    _to("person", index=True),
    _to("share", index=True),
    Column("paid_off_on", Date, nullable=False),
    _rp("jasa_rp"),
    Column("basis_points", Integer, nullable=False),
    Column("profile", Text, nullable=False),  # by which version of the rules
    _rp("amount_rp"),
    Column("says", Text),  # yes, no: what they say of the money; the latest word
    Column("said_at", Moment),
    _to("person", "said_by", null=True),  # themselves, or who heard it said aloud
)
titipan_return = Table(
    "titipan_return",  # what somebody paid too much is given back; the money itself is an entry
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("ksm"),
    _to("person", index=True),  # whose it is; for the KSM's own cash its treasurer
    _to("share", index=True),
    Column("from_kas", Boolean, nullable=False),  # the KSM's own cash had paid
    _rp("amount_rp"),
    Column("state", Text, nullable=False),  # asked, paid (they are asked), given, not-received, taken-back
    _to("person", "asked_by", null=True),  # None: the UPK gave it unasked
    _moment("made_at"),
    Column("till", Text),  # kas, bank
    _to("person", "paid_by", null=True),
    Column("paid_on", Date),
    Column("paid_at", Moment),  # when it left the till; None: from before it was kept
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),  # who said it was received, or heard it said aloud
    Column("entry_id", Id, ForeignKey("entry.id"), unique=True),
)
savings_hold = Table(
    "savings_hold",  # the group decided that part of somebody's savings stays as surety
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("ksm", index=True),
    _to("person", index=True),
    Column("pot", Text, nullable=False),
    _rp("amount_rp"),
    Column("note", Text, nullable=False),  # what the group decided, and when
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
)
voice = Table(
    "voice",  # what the payer says about a line somebody else wrote, or took out; who has seen that it was
    metadata,
    _id(),
    Column("claim_id", Id, ForeignKey("entry.id"), nullable=False),
    _to("person"),
    Column("says", Text, nullable=False),  # betul, tidak; dilihat: pressed on a phone the family shares
    _moment("said_at"),
    Column("heard_by", BigInteger),  # the officer who asked aloud
    Column("witness_id", BigInteger),  # who else of the KSM heard it
    UniqueConstraint("claim_id", "person_id"),
)
dispute = Table(
    "dispute",
    metadata,
    _id(),
    _public(),
    Column("claim_id", Id, ForeignKey("entry.id"), nullable=False, index=True),
    _to("person", "by_person_id"),
    _moment("opened_at"),
    Column("closed_at", Moment),
    _to("person", "closed_by", null=True),
    Column("outcome", Text),  # stands, wrong
)

# --- Arrears: speaking to the person, never about the person
# -------------------------------------------------

promise = Table(
    "promise",
    metadata,
    _id(),
    _public(),
    _to("person", index=True),
    _rp("amount_rp"),
    Column("promised_on", Date, nullable=False),
    _moment("made_at"),
    Column("ended_at", Moment),
    Column("outcome", Text),  # kept, passed, replaced
)
hardship = Table(
    "hardship",
    metadata,
    _id(),
    _public(),
    _to("person", index=True),
    Column("reason", Text, nullable=False),
    Column("may_know", Text, nullable=False),  # ketua, upk, nobody
    _moment("made_at"),
    _moment("pause_until_at"),
)
notice = Table(
    "notice",  # one private word to a borrower
    metadata,
    _id(),
    _public(),
    _to("person", index=True),
    _to("share"),
    Column("given_on", Date, nullable=False),
    Column("oldest_due_on", Date, nullable=False),
    Column("answer", Text),
    UniqueConstraint("share_id", "given_on"),
)
gruduk_proposal = Table(
    "gruduk_proposal",
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    Column("made_on", Date, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("ended_on", Date),
    Column("outcome", Text),  # not-now, caught-up
)
step_tried = Table(
    "step_tried",  # what people did before anybody speaks of a visit: a greeting, a talk, a letter
    metadata,
    _id(),
    _to("ksm", index=True),
    Column("step", Text, nullable=False),
    Column("on", Date, nullable=False),
    _to("person", "by_person_id"),
    _to("person", "about_person_id", null=True),  # who was greeted; None: the KSM
    UniqueConstraint("ksm_id", "step", "on", "by_person_id", "about_person_id"),
)
balance_paper = Table(
    "balance_paper",  # a surat cocok saldo one officer has entered and a second one is asked about
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    _to("person", "by_person_id"),
    Column("signed_on", Date, nullable=False),
    _rp("savings_rp"),
    _rp("pokok_rp"),
    _rp("jasa_rp"),
    _moment("entered_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
    Column("outcome", Text),  # agreed, differs, replaced
)

# --- Meetings
# ------------------------------------------------------------------------------------------------

meeting = Table(
    "meeting",
    metadata,
    _id(),
    _public(),
    _to("ksm", index=True),
    _moment("starts_at"),
    Column("place", Text, nullable=False),  # empty: at the house of `host_id`
    _to("person", "host_id", null=True),
    Column("agenda", Text),
    Column("state", Text, nullable=False),  # planned, cancelled
    Column("version", Integer, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
)
rsvp = Table(
    "rsvp",
    metadata,
    _to("meeting"),
    _to("person"),
    Column("answer", Text, nullable=False),  # hadir, terlambat, berhalangan
    _moment("answered_at"),
    UniqueConstraint("meeting_id", "person_id"),
)

# --- Sosialisasi
# -----------------------------------------------------------------------------------------------

announcement = Table(
    "announcement",
    metadata,
    _id(),
    _public(),
    _to("bkm"),  # the first of its villages: under it the announcement is kept
    _to("person", "by_person_id"),
    Column("text", Text, nullable=False),
    Column("audience", JSON, nullable=False),
    Column("chat_id", BigInteger, nullable=False),  # where its writer watches the card
    Column("state", Text, nullable=False),  # draft, planned, going, paused, done, stopped, cancelled
    _moment("made_at"),
    Column("starts_at", Moment),  # nothing of it leaves before
    Column("content", JSON),  # what comes with the words: a picture, a voice note, a place, choices
    Column("versions", JSON),  # other words for a language or a ready audience
    Column("wording", Integer),  # how often its words were put right
    Column("corrected_at", Moment),
    Column("wall", Text),  # the hour on everybody's own clock at which it comes, if it was planned
    Column("repeats", JSON),  # on which days it comes again: this row is the plan, each time has its own
    Column("approved_by", Id),  # the second officer, above the profile's limit
    Column("approved_at", Moment),
    Column("topic", Text),  # program, kegiatan, usaha, bantuan, lain; None: written before there were topics
    Column(
        "within", JSON(none_as_null=True)
    ),  # of somebody who speaks in their own KSM or RT: where; None: an officer's news
    Column("proposed", JSON(none_as_null=True)),  # other words, by whom: they wait for the second officer
    Index("ix_announcement_bkm_made", "bkm_id", "made_at"),
)
news_voice = Table(
    "news_voice",  # who may bring news to one RT, RW or dusun: given by a facilitator, and taken back
    metadata,
    _id(),
    _public(),
    _to("person", index=True),
    _to("bkm", index=True),
    Column("area", Text, nullable=False),  # rt, rw, dusun
    Column("key", Text, nullable=False),
    Column("name", Text, nullable=False),  # as it was called when it was given
    Column("looked_at", Boolean, nullable=False),  # a facilitator sees their news before it leaves
    _to("person", "given_by"),
    _moment("given_at"),
    Column("ended_at", Moment),
    _to("person", "ended_by", null=True),
)
study = Table(
    "study",  # how far somebody came in a set of self-study cards
    metadata,
    _id(),
    _public(),
    _to("person"),
    Column("account_id", BigInteger, nullable=False),
    Column("code", Text, nullable=False),  # which set
    Column("card", Integer, nullable=False),  # the next one; beyond the last: the question
    Column("state", Text, nullable=False),  # open, stopped, done
    Column("returns", Integer, nullable=False),  # days in a row it came back without a press
    Column("n_tries", Integer, nullable=False),
    _moment("begun_at"),
    Column("finished_at", Moment),  # the first time
    UniqueConstraint("person_id", "code"),
)
news_choice = Table(
    "news_choice",  # each time somebody stopped a topic of news or came back to it; the last one counts
    metadata,
    _id(),
    _to("person", index=True),
    Column("account_id", BigInteger, nullable=False),  # the phone it was chosen on
    Column("topic", Text, nullable=False),  # a topic, or semua-pesan: "berhenti" and "mulai"
    Column("off", Boolean, nullable=False),
    _moment("chosen_at"),
)
announcement_village = Table(
    "announcement_village",  # one announcement may be for several villages: each of them, the first one too
    metadata,
    _to("announcement"),
    _to("bkm", index=True),
    UniqueConstraint("announcement_id", "bkm_id"),
)
clarity = Table(
    "clarity",  # one to three closed questions after news: was the explanation clear?
    metadata,
    _id(),
    _public(),
    Column("announcement_id", Id, ForeignKey("announcement.id"), nullable=False, unique=True),
    _to("person", "by_person_id"),
    Column("chat_id", BigInteger, nullable=False),  # where who asks watches what comes of it
    Column("questions", JSON, nullable=False),  # each {"words", "choices"}; the first choice fits
    Column("again", Text, nullable=False),  # the explanation once more, in other words
    Column("n_asked", Integer, nullable=False),
    _moment("made_at"),
)
clarity_answer = Table(
    "clarity_answer",
    metadata,
    _id(),
    _to("clarity"),
    _to("person", index=True),
    Column("number", Integer, nullable=False),
    Column("choice", Integer, nullable=False),
    _moment("answered_at"),
    UniqueConstraint("clarity_id", "person_id", "number"),
)
saved_audience = Table(
    "saved_audience",  # what somebody put together, under the name they gave it; the villages are asked anew
    metadata,
    _id(),
    _public(),
    _to("person"),
    Column("name", Text, nullable=False),
    Column("audience", JSON, nullable=False),
    _moment("made_at"),
    UniqueConstraint("person_id", "name"),
)
announcement_wording = Table(
    "announcement_wording",  # what the news said before it was put right: nothing that was said vanishes
    metadata,
    _id(),
    _to("announcement", index=True),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("versions", JSON),  # of each version of its own, as in the news
    _to("person", "by_person_id"),
    _moment("made_at"),
    UniqueConstraint("announcement_id", "number"),
)
announcement_vote = Table(
    "announcement_vote",  # a closed question in the news: one answer per person, the last one counts
    metadata,
    _id(),
    _to("announcement"),
    _to("person", index=True),
    Column("choice", Integer, nullable=False),
    _moment("voted_at"),
    UniqueConstraint("announcement_id", "person_id"),
)
relay = Table(
    "relay",  # news handed to the leader of a KSM, to be read out to those whom Telegram did not reach
    metadata,
    _id(),
    _public(),
    _to("announcement"),
    _to("ksm", index=True),
    _moment("made_at"),
    Column("told_at", Moment),
    _to("person", "told_by", null=True),
    UniqueConstraint("announcement_id", "ksm_id"),
)
recipient = Table(
    "recipient",
    metadata,
    _id(),
    _to("announcement"),
    _to("person", index=True),
    Column("chat_id", BigInteger),
    Column("left_out", Text),  # why nothing is sent to this person
    Column("outbox_id", Id, index=True),
    Column("read_at", Moment),
    Column("wording", Integer),  # which of its wordings their message says
    Column("version", Text),  # the words of which language or ready audience they get; None: the main ones
    _to("relay", null=True),
    Column("told_at", Moment),  # by a person, aloud
    Column("text_id", Id, index=True),  # the text message that carries it to their number; the latest
    UniqueConstraint("announcement_id", "person_id"),
    Index("ix_recipient_announcement_chat", "announcement_id", "chat_id"),
)
group_news = Table(
    "group_news",  # the group of a KSM of which every member is meant: there it is one card
    metadata,
    _id(),
    _to("announcement"),
    _to("ksm", index=True),
    Column("outbox_id", Id, index=True),
    UniqueConstraint("announcement_id", "ksm_id"),
)
telling = Table(
    "telling",  # whom of an announcement somebody told otherwise than by Telegram, and how
    metadata,
    _id(),
    Column("batch", Text, nullable=False, index=True),  # those noted together: taken back together
    Column("recipient_id", Id, ForeignKey("recipient.id"), nullable=False, unique=True),
    Column("way", Text, nullable=False),  # surat, wa, pengajian, arisan, pengeras, lain, or somebody's words
    Column("by_words", Text, nullable=False),  # who told them, in the words of whoever notes it
    _to("person", "noted_by"),
    _moment("told_at"),
)
text_message = Table(
    "text_message",  # news to a number, by a gateway: one row each; the number itself stays with the person
    metadata,
    _id(),
    _public(),  # our reference, sent along with each request
    _to("announcement", index=True),
    _to("bkm"),  # whose cap pays for it
    Column("reason", Text, nullable=False, unique=True),
    Column(
        "state", Text, nullable=False, index=True
    ),  # as in the outbox; withdrawn: nobody of it needs it now
    Column("tries", Integer, nullable=False, default=0),
    Column("why", Text),
    Column("parts", Integer, nullable=False),
    _rp("cost_rp"),  # about: the bill is the gateway's
    _to("person", "by_person_id"),  # who pressed
    _moment("made_at"),
    Column("not_before", Moment),
    Column("expires_at", Moment, nullable=False),
    Column("left_at", Moment),  # when the last request for it began
)
official_letter = Table(
    "official_letter",  # news on paper for a tokoh: numbered on through the year of its BKM
    metadata,
    _id(),
    Column("recipient_id", Id, ForeignKey("recipient.id"), nullable=False, unique=True),
    _to("bkm"),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    _moment("made_at"),
    UniqueConstraint("bkm_id", "year", "number"),
)
question = Table(
    "question",
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    Column("number", Integer, nullable=False),
    _to("announcement", null=True),
    _to("person", "by_person_id"),
    Column("chat_id", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
    Column("attachment", JSON),
    Column("to_person_id", BigInteger),  # a correction: whom it was brought to; they may answer too
    _moment("asked_at"),
    Column("answer", Text),
    _to("person", "answered_by", null=True),
    Column("answered_at", Moment),  # None: waits for an answer, or waits again
    Column("kind", Text),  # usulan, pertanyaan or keluhan; None: nobody has sorted it yet
    Column("owner_id", BigInteger),  # the person who answers now
    Column("offered_to_id", BigInteger),  # the officer who was asked to answer instead
    Column("due_at", Moment),
    Column("level", Integer),  # how far up it went when nobody answered; None: nowhere yet
    Column("closed_at", Moment),
    Column("title", Text),  # an usulan's short name, in an officer's words
    Column("status", Text),  # of an usulan: diterima, rembug, disetujui, belum
    Column("why", Text),  # why it cannot be done now
    Column("merged_into_id", BigInteger),  # the usulan that asks for the same
    Column("meeting_id", BigInteger),
    Column("forum", Text),  # a gathering that is on nobody's calendar here, in words
    UniqueConstraint("bkm_id", "number"),
)
question_word = Table(
    "question_word",  # everything said about a question after its first words, in both directions
    metadata,
    _id(),
    _to("question", index=True),
    _to("person", "by_person_id"),
    Column("from_asker", Boolean, nullable=False),
    Column("text", Text, nullable=False),
    Column("attachment", JSON),
    _moment("said_at"),
)
loose_words = Table(
    "loose_words",  # said out of the blue, and not yet passed on: its writer says what it is
    metadata,
    _id(),
    _public(),
    Column("account_id", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
    Column("attachment", JSON),
    _moment("said_at"),
)
faq = Table(
    "faq",  # answered questions that now answer by themselves in one BKM
    metadata,
    _id(),
    _public(),
    _to("bkm", index=True),
    _to("question", null=True),
    Column("words", Text, nullable=False),
    Column("answer", Text, nullable=False),
    _to("person", "by_person_id"),
    _moment("made_at"),
    Column("state", Text, nullable=False),  # asked, agreed, refused, withdrawn
    _to("person", "ended_by", null=True),
    Column("ended_at", Moment),
)

# --- Complaints ------------------------------------------------------------------------------------------

complaint = Table(
    "complaint",
    metadata,
    _id(),
    _public(),
    _to("bkm"),
    Column("number", Integer, nullable=False),
    _moment("made_at"),
    Column("channel", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("attachment", JSON),
    Column("about", Text, nullable=False),
    _to("ksm", null=True),  # of which KSM the office complained about is
    Column("about_words", Text),
    Column("hope", Text),
    _rp("amount_rp", null=True),
    _to("person", "by_person_id", null=True),  # only of somebody who gave their name; else see complaint_from
    Column("by_words", Text),  # name, sex, address, standing, as far as given in words
    _to("person", "receiver_id", null=True),  # which officer wrote it down; None: it came by chat
    Column("state", Text, nullable=False),
    Column("level", Integer),  # None: nobody here may examine it
    _moment("reached_at"),  # when it came to this level
    Column("n_moves", Integer, nullable=False),
    _to("person", "handler_id", null=True),
    Column("taken_at", Moment),
    Column("answered_at", Moment),
    Column("result", Text),
    Column("outcome", Text),  # for everybody: no name, no sum
    Column("closed_at", Moment),
    UniqueConstraint("bkm_id", "number"),
)
complaint_passed_by = Table(  # whom it does not come before: named, in the office named, or not wished
    "complaint_passed_by",
    metadata,
    _to("complaint"),
    _to("person"),
    Column("why", Text, nullable=False),
    UniqueConstraint("complaint_id", "person_id"),
)
complaint_word = Table(
    "complaint_word",
    metadata,
    _id(),
    _to("complaint", index=True),
    Column("what", Text, nullable=False),  # of an officer: tanya, jawab; of the complainant: balas, belum
    _to("person", "by_person_id", null=True),  # an officer; None: the complainant
    Column("text", Text, nullable=False),
    Column("attachment", JSON),
    _moment("at"),
)
complaint_from = Table(  # where the answer goes: on no page, in no list, in no export
    "complaint_from",
    metadata,
    Column("complaint_id", Id, ForeignKey("complaint.id"), primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    _to("person", null=True, index=True),
)
