"""What people would rather look at than read: the member's card and the leader's sheet, as recipes of
pictures.
"""

from __future__ import annotations

from dataclasses import replace

from domain.actor import Actor, Someone
from domain.allocation import unpaid
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import joining, loans, members, moving, people_search
from storage import sheets as sheet_rows
from storage.book import Work
from usecases import fines, looks

CARD_HEADS = ["no", "due", "pokok", "jasa", "total", "left", "paid", "initials"]
"""A row per instalment, as on the paper card; the last column is for a pen."""


def card(book: Work, actor: Actor, person_public_id: str, share: str = "") -> Say:
    """[Gambar kartu]: the instalment card like the paper one, only for its owner or at the UPK's counter.
    `share`: which of their loans is meant; else the oldest that runs.
    """
    person = _whose(book, actor, person_public_id)
    lent = _lent(book, person, share)
    if lent is None:
        return say("card-none", name=person.called)
    still = {row.number: row for row in unpaid(lent.schedule, lent.settled)}
    rows = [
        [row.number, row.due_on.isoformat(), int(row.pokok), int(row.jasa), int(row.number not in still)]
        for row in lent.schedule
    ]
    recipe = {"kind": "card", "name": person.called, "ksm": _seat(book, lent)[0], "rows": rows}
    caption = fines.caption(lent, say("card-caption", name=person.called))
    files = (
        button("button-card-sheet", "kartux", person_public_id, lent.public_id),
        button("button-card-paper", "kartup", person_public_id, lent.public_id),
    )
    return replace(caption.with_rows(files), picture=recipe)


def card_file(book: Work, actor: Actor, verb: str, person_public_id: str, share: str) -> Say:
    """[Kartu Excel] and [Kartu PDF]: the same card row by row, with what is left after each."""
    person = _whose(book, actor, person_public_id)
    lent = _lent(book, person, share)
    if lent is None:
        return say("card-none", name=person.called)
    still = {row.number for row in unpaid(lent.schedule, lent.settled)}
    left, rows = int(lent.principal + lent.jasa), []
    for row in lent.schedule:
        left -= row.total
        mark = "" if row.number in still else "X"
        rows.append(
            [
                row.number,
                row.due_on.isoformat(),
                int(row.pokok),
                int(row.jasa),
                int(row.total),
                left,
                mark,
                "",
            ]
        )
    foot = ["", "", int(lent.principal), int(lent.jasa), int(lent.principal + lent.jasa), "", "", ""]
    heads = fines.column(lent, CARD_HEADS, rows, foot)
    (ksm, number), on = _seat(book, lent), lent.disbursed_on.isoformat()
    recipe = {
        "kind": "card-sheets" if verb == "kartux" else "card-paper", "document": 1,
        "type": "xlsx" if verb == "kartux" else "pdf", "file": f"kartu-{number}-{on}",
        "paper": joining.paper(book), "bkm": person.bkm_name, "on": on, "profile": lent.profile, "foots": 1,
        "about": {"name": person.called, "ksm": ksm, "number": number, "n": len(rows),
                  "amount": int(lent.principal)},
        "sheets": [["card", heads, rows, foot]],
    }  # fmt: skip
    return replace(say("card-file", name=person.called, ksm=ksm), picture=recipe)


def _whose(book: Work, actor: Actor, person_public_id: str) -> Someone:
    """Whose card it is: the presser's own, or one a petugas of the BKM may look at; that look is noted."""
    person = people_search.by_public(book, person_public_id)
    if person is None or not (
        person.id in actor.ids or actor.able("search-people", Subject(person.bkm_id)) is not None
    ):
        raise Refusal("button-stale")
    if person.id not in actor.ids:
        looks.note_by(book, actor, "search-people", person, looks.CARD)
    return person


def _lent(book: Work, person: Someone, share: str) -> loans.Lent | None:
    running = loans.of_people(book, [person.id])
    return next((each for each in running if each.public_id == share), running[0] if running else None)


def _seat(book: Work, lent: loans.Lent) -> tuple[str, int]:
    """The KSM that lent it and the member's row there: also of who sits elsewhere by now, or nowhere."""
    numbers = sheet_rows.row_numbers(book, lent.ksm_id, [lent.person_id])
    return members.ksm_by_id(book, lent.ksm_id).name, numbers.get(lent.person_id, 0)


def sheet(book: Work, actor: Actor, ksm_public_id: str = "") -> Say:
    """[Gambar lembar]: the empty sheet of the KSM, in the order of its paper book, without a word of
    arrears.
    """
    for _, grant in actor.scopes("report-sheet"):
        ksm = members.ksm_by_id(book, grant.ksm_id) if grant.ksm_id is not None else None
        if ksm is not None and ksm_public_id in ("", ksm.public_id):
            break
    else:
        raise Refusal("sheet-not-yours")
    lent = {each.person_id: int(each.usual) for each in loans.of_ksm(book, ksm.id) if each.outstanding}
    rows = [
        [
            m.number,
            f"{m.title or ''} {m.nickname or m.name}".strip(),
            (m.usual_savings_rp or 0) if moving.moved_to(m) is None else 0,
            lent.get(m.id, 0),
        ]
        for m in moving.on_sheet(book, ksm.id, actor.today, lent)
    ]
    recipe = {"kind": "sheet", "ksm": ksm.name, "on": actor.today.isoformat(), "rows": rows}
    recipe["thousands"] = int(ksm.in_thousands is not False)
    return replace(say("sheet-caption", ksm=ksm.name), picture=recipe)
