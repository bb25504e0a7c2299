"""[Kenapa?] of a count of a KSM's box: who counted and who agreed, of what the expected sum was made, what
moved since. Sums only; nobody's own money.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, ksm_cash, members, savings
from storage import box_counts as store
from storage.book import Work
from usecases import box_pages, why_lines, whys_ksm

COUNT = box_pages.WHY
SENTENCES = ("box-fact",)


def count(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """One count: its voices, of what the expected sum was made, and what moved since."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or actor.able("see-ksm-counts", Subject(row.bkm_id, row.ksm_id)) is None:
        raise Refusal("button-stale")
    last = store.last_entry(book, row)
    since = [int(each.amount_rp) for each in ksm_cash.movements(book, row.ksm_id) if each.id > last]
    lines = (
        say("box-why", on=row.on.isoformat(), at=f"{row.at.astimezone(actor.zone):%H:%M}",
            by=members.someone(book, row.by_person_id).called, fact=box_pages.fact(row),
            voice=box_pages.voice(book, row)),
        say("box-why-made", till=row.till_rp, paper=row.paper_rp, out=row.out_rp),
        say("box-why-since", n=len(since), amount=sum(since), held=savings.till(book, row.ksm_id)),
    )  # fmt: skip
    box = why_lines.door(whys_ksm.BOX, row.ksm_public_id, key="button-why-box")
    return say("why", lines=lines).with_rows((box,))


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The last count of the KSM a sentence names."""
    found: list[Any] = []
    for ksm in balances.every(book, [each.bkm_id for each in actor.people]):
        may = actor.able("see-ksm-counts", Subject(ksm.bkm_id, ksm.id)) is not None
        if ksm.name == words.values.get("ksm") and may:
            found += store.of_ksm(book, ksm.id, 1)
    return [
        button("choice-plain", why_lines.OF, row.public_id, f"{COUNT}.0", label=f"KSM {row.ksm_name}")
        for row in found
    ]
