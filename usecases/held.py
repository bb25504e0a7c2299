"""'Uang di tangan': what the leader's own hands hold, and for treasurer, clerk, koordinator and pengawas what
everybody carries of their KSM's instalments, from the first day on. Whose money it is it never says.
"""

from __future__ import annotations

from itertools import groupby

from domain.actor import Actor
from domain.say import Button, Refusal, Say, say
from storage import members
from storage.book import Work
from usecases import handovers, inhand

SHOWN = 8


def page(book: Work, actor: Actor) -> Say:
    """The leader's own page first, as it always was; below it what others hold where this reader may see."""
    seers = actor.villages("see-cash")
    treasuries = [grant.ksm_id for _, grant in actor.scopes("confirm-savings")]
    carries = bool(handovers.carriers(book, actor))
    if not carries and not seers and not treasuries:
        raise Refusal("not-your-office")
    own = handovers.offer_all(book, actor) if carries else None
    others = _others(book, actor, seers, treasuries)
    lines: list[Say] = list(own.values["lines"]) if own and own.key == "in-hand" else []
    rows = list(own.rows) if own else []
    if seers and others:
        lines.append(_head(others, actor))
    told, pressed = _told(book, actor, others)
    lines += told
    if not lines:
        return say("nothing-in-hand") if own else say("in-hand-nobody")
    return say("in-hand", lines=tuple(lines)).with_rows(*rows, *((each,) for each in pressed))


def _others(book: Work, actor: Actor, seers: list[int], treasuries: list[int | None]) -> list[inhand.InHand]:
    found = []
    for bkm_id in dict.fromkeys([*seers, *(each.bkm_id for each in actor.people if treasuries)]):
        for each in inhand.of_bkm(book, bkm_id):
            if each.holder.id not in actor.ids and (bkm_id in seers or each.ksm_id in treasuries):
                found.append(each)
    return found


def _head(others: list[inhand.InHand], actor: Actor) -> Say:
    return say(
        "in-hand-everywhere",
        total=int(sum(each.amount for each in others)),
        n=len({each.ksm_id for each in others}),
        days=max(each.days(actor.today) for each in others),
    )


def _told(book: Work, actor: Actor, others: list[inhand.InHand]) -> tuple[list[Say], list[Button]]:
    """KSM by KSM, the oldest first: who, how much and since when; a sum first where several carry."""
    oldest = {each.ksm_id: n for n, each in reversed(list(enumerate(others)))}
    lines: list[Say] = []
    pressed: list[Button] = []
    shown = sorted(others, key=lambda each: oldest[each.ksm_id])
    for ksm_id, group in groupby(shown[:SHOWN], key=lambda each: each.ksm_id):
        of = list(group)
        every = [each for each in others if each.ksm_id == ksm_id]
        if len(every) > 1:
            total = int(sum(each.amount for each in every))
            lines.append(say("in-hand-of-ksm", ksm=members.ksm_by_id(book, ksm_id).name, total=total))
        for each in of:
            lines.append(inhand.line(book, each, actor.today))
            press = inhand.press_of(book, actor, each)
            if press is not None and press not in pressed:
                pressed.append(press)
    if len(others) > SHOWN:
        lines.append(say("in-hand-more", n=len(others) - SHOWN))
    return lines, pressed
