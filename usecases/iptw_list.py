"""The list of IPTW that is signed: a page for the printer, or a sheet. Chooses what stands on it; draws
nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.actor import Actor
from domain.people import Subject
from domain.rulechange import percent
from domain.say import Refusal, Say, say
from storage import iptw as store
from storage import joining, members
from storage import papers as paper_store
from storage.book import Work
from usecases import ksm_papers, looks

HEADS = ["no", "name", "lent", "jasa", "percent", "iptw", "signature"]


def file(book: Work, actor: Actor, subject: str, *, sheet: bool) -> Say:
    """[Daftar PDF] and [Daftar Excel]: who has how much coming, a line to sign for each."""
    group = paper_store.group_by(book, public_id=subject) if actor.private else None
    who = actor.able("give-iptw", Subject(group.bkm_id)) if group is not None else None
    if group is None or who is None:
        raise Refusal("button-stale")
    due = store.due(book, group.bkm_id, actor.today, group.id)
    if not due:
        raise Refusal("iptw-none-now")
    people = [each.lent.person_id for each in due]
    looks.note(book, who, people, looks.MONEY, actor.today)
    seats = {each.id: each for each in members.members_of(book, group.id, actor.today)}
    rows = []
    for each in due:
        seat = seats.get(each.lent.person_id)
        number, name = (seat.number, ksm_papers.named(group, seat)) if seat is not None else ("-", "")
        rate = percent(each.rules.iptw_bp) + " %"
        rows.append([number, name, int(each.lent.principal), int(each.jasa), rate, int(each.amount), ""])
    rows.sort(key=lambda row: (isinstance(row[0], str), row[0]))
    caption = say("iptw-list", ksm=group.name, n=len(rows), amount=sum(int(each.amount) for each in due))
    profile = due[-1].rules.label
    if sheet:
        return replace(caption, picture=_sheet(book, actor, group, (rows, profile), who.bkm_name))
    one = {"what": "iptw", "ksm": group.name, "named": int(bool(group.names_agreed)), "rows": rows,
           "profile": profile, "leaders": ksm_papers.leaders(book, actor, group)}  # fmt: skip
    return replace(caption, picture=ksm_papers.filed(book, who, actor, [one], f"iptw-{group.name}"))


def _sheet(
    book: Work, actor: Actor, group: Any, made: tuple[list[list[Any]], str], bkm: str
) -> dict[str, Any]:
    rows, profile = made
    foot = ["", "", *(sum(row[n] for row in rows) for n in (2, 3)), "", sum(row[5] for row in rows), ""]
    cells = [[str(row[0]), *row[1:]] for row in rows]
    return {
        "kind": "card-sheets", "document": 1, "type": "xlsx", "file": ksm_papers.plain(f"iptw-{group.name}"),
        "paper": joining.paper(book), "bkm": bkm, "on": actor.today.isoformat(), "profile": profile,
        "foots": 1, "about": {"ksm": group.name}, "sheets": [["iptw", HEADS, cells, foot]],
    }  # fmt: skip
