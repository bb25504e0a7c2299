"""[Lembar Excel]: the month's sheets to fill in without signal, one for each KSM. Chooses what stands on
them; draws nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.actor import Actor
from domain.people import Role, Subject
from domain.savings import WAJIB
from domain.say import Refusal, Say, say
from storage import closings, loans, moving
from storage import papers as store
from storage.book import Work
from usecases import sheet_bills

ONE, EVERY = "lbsatu", "lbsemua"
MOST_GROUPS = 120


def one(book: Work, actor: Actor, subject: str) -> Say:
    """The sheet of one KSM."""
    group = store.group_by(book, public_id=subject) if actor.private else None
    who = actor.able("report-workbook", Subject(group.bkm_id, group.id)) if group is not None else None
    if group is None or who is None:
        raise Refusal("button-stale")
    return _file(book, actor, who.bkm_name, [group], f"lembar-{group.name.lower()}")


def every(book: Work, actor: Actor) -> Say:
    """The sheets of all KSM of a BKM in one file, for its petugas UPK."""
    wide = [(who, grant) for who, grant in actor.scopes("report-workbook") if grant.role is Role.PETUGAS_UPK]
    if not wide or not actor.private:
        raise Refusal("button-stale")
    who, grant = wide[0]
    assert grant.bkm_id is not None
    return _file(book, actor, who.bkm_name, list(store.groups(book, grant.bkm_id))[:MOST_GROUPS], "lembar")


def _file(book: Work, actor: Actor, bkm: str, groups: list[Any], name: str) -> Say:
    pages = [
        {
            "code": group.public_id,
            "ksm": group.name,
            "rows": _rows(book, actor, group.id),
            "pots": [code for code in sheet_bills.pots_of(book, group.id, actor.today) if code != WAJIB],
        }
        for group in groups
    ]
    opens = closings.open_from(book, groups[0].bkm_id)  # a sheet of a closed month could not come back
    month = max(actor.today, opens or actor.today).replace(day=1).isoformat()
    plain = "-".join("".join(each if each.isalnum() else " " for each in name).split())
    recipe = {
        "kind": "month-book", "type": "xlsx", "document": 1, "file": f"{plain}-{month[:7]}", "bkm": bkm,
        "on": month, "groups": pages,
    }  # fmt: skip
    return replace(say("workbook-out", month=month, n=len(pages), ksm=groups[0].name), picture=recipe)


def _rows(book: Work, actor: Actor, ksm_id: int) -> list[list[Any]]:
    """Number, name as called, and what this member usually brings: savings and instalment. Rupiah."""
    bills = sheet_bills.bills_of(book, actor, ksm_id)
    lent = {each.person_id for each in loans.of_ksm(book, ksm_id) if each.outstanding}
    return [
        [
            each.number,
            f"{each.title or ''} {each.nickname or each.name}".strip(),
            int(bills[each.number].usual_savings or 0),
            int(bills[each.number].instalment or 0),
        ]
        for each in moving.on_sheet(book, ksm_id, actor.today, lent)
    ]
