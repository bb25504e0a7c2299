"""Many hand-overs by one word: those who may count them see a numbered list, and say all, or all but some."""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import handovers as store
from storage import members, outbox
from storage.book import Work
from usecases import counter, counters, late_sheets, receipt_slips, voices

Answers = dict[str, Any]
OPEN = "hitung"
MOST = 60


def offer(book: Work, actor: Actor) -> Answers:
    """The hand-overs this officer may count now, by KSM; never one they gave or reported themselves."""
    found = _mine(book, actor)
    if not found:
        raise Refusal("count-many-none")
    groups = [
        {"n": n, "code": row.public_id, "label": row.ksm_name, "total": total, "people": people, **late}
        for n, (row, total, people, late) in enumerate(found[:MOST], start=1)
    ]
    return {"groups": groups, "n": len(groups), "total": sum(each["total"] for each in groups)}


def _mine(book: Work, actor: Actor) -> list[tuple[Any, int, int, Answers]]:
    found = []
    for bkm_id in sorted({each.bkm_id for each in actor.people}) if actor.private else ():
        for waits in store.waiting(book, bkm_id):
            row = store.by_public(book, waits.public_id)
            assert row is not None
            lines = counter.lines_of(book, row.id)
            if lines and counters.who_counts(book, actor, row, lines) is not None:
                total = int(sum(line.amount for line, _ in lines))
                found.append((row, total, len(lines), _late(book, row, lines)))
    return found


def _late(book: Work, row: Any, lines: counter.Rows) -> Answers:
    """The day these rows count from, where it is another than the hand-over's, and why they come late."""
    on, _ = counter.opened(book, row, members.someone(book, row.from_person_id))
    met = late_sheets.met_on(book, [each for each, _ in lines], on)
    why = met["why"].values if isinstance(met["why"], Say) else {}
    return {
        "met": met["met"],
        "other_day": met["other_day"],
        "by": why.get("by", ""),
        "reason": why.get("reason", ""),
    }


def line(group: Answers) -> Say:
    """One hand-over of the list."""
    why = say("handover-late", by=group["by"], reason=group["reason"]) if group.get("reason") else ""
    facts = {key: group[key] for key in ("n", "people", "total", "met", "other_day")}
    return say("count-many-line", ksm=group["label"], why=why, **facts)


def receive(book: Work, actor: Actor, answers: Answers) -> Say:
    """All but those named: each is booked with its own number, or (if it changed since) left and named."""
    left_out = set(answers["which"])
    n_sent, n_slips, total, done, changed = 0, 0, 0, 0, list[str]()
    for each in answers["groups"]:
        if each["n"] in left_out:
            continue
        try:
            words = counter.receive(book, actor, each["code"], str(each["total"]))
        except Refusal:
            changed.append(each["label"])
            continue
        if words.key != "handover-received":
            changed.append(each["label"])
            continue
        done, total = done + 1, total + each["total"]
        n_sent, n_slips = n_sent + words.values["n_sent"], n_slips + words.values["n_slips"]
    stays = [each["label"] for each in answers["groups"] if each["n"] in left_out]
    said = say(
        "count-many-done", n=done, total=total, n_sent=n_sent, n_slips=n_slips, left=", ".join(stays[:8]),
        n_left=len(stays), changed=", ".join(changed[:8]), n_changed=len(changed),
    )  # fmt: skip
    return said.with_rows(receipt_slips.all_of_today(book, actor)) if n_slips else said


def ask_second(book: Work, actor: Actor, handovers: list[str]) -> list[str]:
    """Whoever may count what an officer of the UPK wrote is asked once for all of it. Returns their names."""
    rows = [row for each in handovers if (row := store.by_public(book, each)) is not None]
    by_id = [claim for row in rows for claim, _ in store.lines_of(book, row.id)]
    lines = claims_of.by_id(book, by_id)
    if not lines:
        return []
    names = []
    total, by = int(sum(line.amount for line in lines)), members.someone(book, lines[0].by_person_id).called
    late = (
        late_sheets.met_on(book, [x for x, _ in counter.lines_of(book, row.id)], actor.today)["why"]
        for row in rows
    )
    why = next((each for each in late if each), "")
    for who in voices.who_may_confirm(book, "confirm-hand-over", lines[0], actor.today)[:3]:
        chat = members.chat_of(book, who.id)
        if chat is None:
            continue
        words = say("count-many-ask", by=by, n=len(rows), total=total, ksm=rows[0].ksm_name, why=why)
        words = words.with_rows((button("button-count-many", OPEN),))
        if outbox.post(book, chat, words, "receipt", f"count-many:{handovers[0]}:{who.id}") is not None:
            names.append(who.called)
    return names


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: how many hand-overs wait for their count."""
    n = len(_mine(book, actor))
    return [(say("overview-count-many", n=n), button("button-count-many", OPEN))] if n else []
