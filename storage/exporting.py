"""All rows a BKM owns, table by table, out of one book and into an empty one. Knows which table belongs to
whom; no file, no words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    ColumnElement,
    Date,
    Row,
    Table,
    Text,
    case,
    func,
    insert,
    literal,
    or_,
    select,
)

from domain.cells import Kind
from storage.book import Work
from storage.tables import (
    Moment,
    account,
    announcement,
    announcement_village,
    bkm,
    due,
    link,
    meeting,
    meta,
    metadata,
    office,
    outbox,
    person,
    promise,
    question,
    recipient,
)

PAGE = 2000
ROOT = "bkm"
THROUGH = {
    "ksm": "bkm_id", "person": "bkm_id", "membership": "person_id", "office": "bkm_id", "link": "person_id",
    "consent": "person_id", "look": "person_id",
    "balance_agreement": "ksm_id", "balance_paper": "ksm_id", "loan": "ksm_id",
    "share": "loan_id", "installment": "share_id", "sheet": "ksm_id", "presence": "sheet_id",
    "handover": "ksm_id", "entry": "bkm_id",
    "posting": "entry_id", "settlement": "claim_id", "chain": "bkm_id", "seal": "bkm_id", "closing": "bkm_id",
    "paper_signature": "bkm_id",
    "handover_line": "handover_id", "withdrawal": "bkm_id", "savings_hold": "bkm_id",
    "titipan_return": "bkm_id", "iptw_line": "voucher_id",
    "voice": "claim_id", "dispute": "claim_id", "promise": "person_id", "hardship": "person_id",
    "notice": "person_id", "gruduk_proposal": "ksm_id", "class_snapshot": "bkm_id", "application": "bkm_id",
    "application_line": "application_id", "application_step": "application_id",
    "step_tried": "ksm_id", "meeting": "ksm_id",
    "rsvp": "meeting_id", "announcement_village": "bkm_id", "relay": "ksm_id", "group_news": "ksm_id",
    "notable": "person_id", "saved_audience": "person_id",
    "rules": "bkm_id", "rules_proposal": "bkm_id",
    "holiday_year": "bkm_id", "free_day": "bkm_id",
    "voucher": "bkm_id", "cash_count": "bkm_id", "money_match": "bkm_id",
    "box_count": "bkm_id", "box_count_voice": "box_count_id",
    "spot_check": "bkm_id", "spot_check_line": "spot_check_id",
    "transfer": "by_person_id", "correction": "entry_id",
    "replacement": "entry_id", "opening_fix": "bkm_id",
    "relief": "bkm_id",
    "move": "bkm_id", "mover": "move_id",
    "merger": "bkm_id", "import_run": "bkm_id", "import_row": "import_run_id",
    "rt_door": "bkm_id", "closed_door": "door_id", "forgetting": "bkm_id",
    "death": "bkm_id", "office_change": "bkm_id",
    "membership_request": "ksm_id",
    "text_message": "bkm_id",
    "recipient": "person_id", "telling": "recipient_id", "official_letter": "bkm_id",
    "announcement_wording": "announcement_id", "announcement_vote": "person_id",
    "question": "bkm_id", "question_word": "question_id", "faq": "bkm_id",
    "clarity": "by_person_id", "clarity_answer": "person_id", "news_choice": "person_id",
    "news_voice": "bkm_id", "study": "person_id",
}  # fmt: skip
"""The column by which a row belongs to a row of another table, and so in the end to its BKM."""
BY_HAND = ("bkm", "account", "outbox", "due", "announcement")
"""Tables that belong by another rule: see `_belongs`."""
LEFT_OUT = {
    "meta": "the house's own notes; the receipts' counter goes along in the manifest",
    "inbox": "updates as they came: raw, and forgotten after a month",
    "talk": "forms nobody has finished",
    "loose_words": "words nobody passed on yet: forgotten after a day",
    "card": "which message shows what: drawn anew",
    "invitation": "links not yet used: they end with the book they were made in",
    "complaint": "complaints stay: whoever makes an export may be the one complained about",
    "complaint_passed_by": "as complaints",
    "complaint_word": "as complaints",
    "complaint_from": "who complained: never",
    "entrance": "doors held open for an hour",
    "entrance_try": "wrong codes at such a door",
}
_AHEAD = ("meeting", "promise", "question")


def owned() -> list[Table]:
    """Every table that goes along, in an order in which rows can be put back."""
    return [table for table in metadata.sorted_tables if table.name in THROUGH or table.name in BY_HAND]


def kind_of(column: Any) -> Kind:
    """What a column of ours holds."""
    kinds = (
        (Moment, Kind.MOMENT),
        (Boolean, Kind.YESNO),
        (Date, Kind.DAY),
        (JSON, Kind.FACTS),
        (Text, Kind.TEXT),
    )
    return next((kind for type_, kind in kinds if isinstance(column.type, type_)), Kind.NUMBER)


def _belongs(table: Table, bkm_id: int) -> ColumnElement[bool]:
    if table.name == ROOT:
        return bkm.c.id == bkm_id
    if table.name == "announcement":  # of several villages it goes along with each
        heard = select(announcement_village.c.announcement_id).where(announcement_village.c.bkm_id == bkm_id)
        return announcement.c.id.in_(heard)
    if table.name == "account":
        return account.c.id.in_(select(link.c.account_id).where(_belongs(link, bkm_id)))
    if table.name == "outbox":  # only what the counts of an announcement are made of
        sent = select(recipient.c.outbox_id).where(
            _belongs(recipient, bkm_id), recipient.c.outbox_id.is_not(None)
        )
        return outbox.c.id.in_(sent)
    if table.name == "due":
        names = [
            due.c.subject.in_(select(each.c.public_id).where(_belongs(each, bkm_id)))
            for each in (meeting, promise, question)
        ]
        return due.c.done_at.is_(None) & or_(*names)
    column = table.c[THROUGH[table.name]]
    parent = next(iter(column.foreign_keys)).column
    return column.in_(select(parent).where(_belongs(parent.table, bkm_id)))


def _goes_along(table: Table, bkm_id: int) -> ColumnElement[bool]:
    """What it owns; and the names of officers who are people of another village."""
    mine = _belongs(table, bkm_id)
    if table.name != "person":
        return mine
    hold = select(office.c.person_id).where(office.c.bkm_id == bkm_id)
    wrote = select(announcement.c.by_person_id).where(_belongs(announcement, bkm_id))
    return mine | person.c.id.in_(hold) | person.c.id.in_(wrote)


NAMED = ("id", "public_id", "name", "nickname", "title")
"""All that goes along of an officer who is at home in another village."""


def _as_exported(table: Table, bkm_id: int) -> list[ColumnElement[Any]]:
    """The columns of a table; messages without their words, and none that still waits to be said. What is
    kept under another village goes along as this one's own.
    """
    if table.name == "person":
        own = person.c.bkm_id == bkm_id
        known = {
            each.name: each if each.name in NAMED else case((own, each)).label(each.name) for each in table.c
        }
        return [*({**known, "bkm_id": literal(bkm_id).label("bkm_id")}.values())]
    if table.name == "announcement":
        return [literal(bkm_id).label("bkm_id") if each.name == "bkm_id" else each for each in table.c]
    if table.name != "outbox":
        return list(table.c)
    waits = outbox.c.state.in_(("waiting", "sending"))
    changed = {
        "say": literal({"k": "forgotten"}, JSON()).label("say"),
        "state": case((waits, "withdrawn"), else_=outbox.c.state).label("state"),
    }
    return [changed.get(column.name, column) for column in table.c]


def rows_of(book: Work, table: Table, bkm_id: int) -> Iterator[Row[Any]]:
    """The BKM's rows of this table, in an order that is always the same, a page at a time."""
    key = [*table.primary_key.columns] or [column for column in table.c if kind_of(column) is not Kind.FACTS]
    query = select(*_as_exported(table, bkm_id)).where(_goes_along(table, bkm_id)).order_by(*key).limit(PAGE)
    by_number = len(key) == 1
    n, last = 0, None
    while True:
        ahead = query.where(key[0] > last) if by_number and n else query.offset(n)
        page = book.execute(ahead).all()
        yield from page
        if len(page) < PAGE:
            return
        n, last = n + len(page), page[-1]._mapping[key[0].name]


def count_of(book: Work, table: Table, bkm_id: int) -> int:
    """How many rows of this table the BKM owns."""
    return int(
        book.execute(select(func.count()).select_from(table).where(_goes_along(table, bkm_id))).scalar_one()
    )


def names_of_people(book: Work, bkm_id: int) -> dict[int, str]:
    """Everybody's name, to stand beside their number."""
    person = metadata.tables["person"]
    named = select(person.c.id, person.c.name).where(person.c.bkm_id == bkm_id)
    return {row.id: row.name for row in book.execute(named)}


def villages(book: Work) -> Sequence[Row[Any]]:
    """Every BKM of this book: id and name."""
    return book.execute(select(bkm.c.id, bkm.c.name).order_by(bkm.c.id)).all()


def receipts(book: Work) -> int:
    """The number of the last receipt this book gave out."""
    return int(book.execute(select(meta.c.value).where(meta.c.key == "receipts")).scalar() or 0)


def set_receipts(book: Work, serial: int) -> None:
    """Go on after this receipt."""
    if serial:
        book.execute(insert(meta).values(key="receipts", value=str(serial)))


def first_filled(book: Work) -> str | None:
    """A table of these that is not empty, or None: the book is."""
    for table in owned():
        if book.execute(select(literal(1)).select_from(table).limit(1)).first() is not None:
            return table.name
    return None


def put(book: Work, table: Table, rows: Iterable[dict[str, Any]]) -> int:
    """Write rows as they were, with their numbers. Returns how many."""
    statement, n, some = insert(table), 0, []
    for row in rows:
        some.append(row)
        if len(some) == PAGE:
            book.execute(statement, some)
            n, some = n + len(some), []
    if some:
        book.execute(statement, some)
    return n + len(some)


def go_on_counting(book: Work) -> None:
    """New rows get numbers beyond those that were put in. SQLite sees to it itself."""
    if book.conn.dialect.name != "postgresql":
        return
    for table in owned():
        if "id" in table.c and table.c.id.autoincrement is True:
            last = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
            book.execute(
                select(func.setval(func.pg_get_serial_sequence(table.name, "id"), last, literal(False)))
            )
