"""The lender's rules as people meet them: read by everybody, proposed by one officer, agreed by a second.
Nobody agrees to their own proposal, and nothing booked is reckoned anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import OF_THE_BKM, Role, Subject, rules_by_two
from domain.profiles import Profile
from domain.rulechange import revised, starting
from domain.say import Button, Refusal, Say, button, say
from domain.writtenrules import read, write
from storage import closings, members, outbox
from storage import rules as store
from storage.book import Work
from usecases import rules_words, seconds

Answers = dict[str, Any]
PAGE, CHANGE, SEE, YES, NO, BACK = "athal", "atubah", "atlihat", "atsetuju", "attolak", "attarik"
LONGEST_AHEAD = timedelta(days=731)
PER_ROW = 2


# --- reading -----------------------------------------------------------------------------------------------


def page(book: Work, actor: Actor, part: str = "pinjaman") -> Say:
    """'aturan': the rules in force, in words, since when and by which version."""
    if not actor.people or part not in rules_words.PARTS:
        raise Refusal("button-stale")
    if actor.roles <= {Role.WARGA}:
        raise Refusal("not-understood-resident")
    person = actor.people[0]
    now = store.rules_of(book, person.bkm_id, actor.today)
    words = say(
        "rules-page",
        bkm=person.bkm_name,
        head=_head(book, person.bkm_id, now),
        lines=rules_words.lines(now, part),
        more=_to_come(book, person.bkm_id, actor.today),
    )
    others = [button(f"button-rules-{each}", PAGE, each) for each in rules_words.PARTS if each != part]
    in_rows = (tuple(others[n : n + PER_ROW]) for n in range(0, len(others), PER_ROW))
    return words.with_rows(*in_rows, *_doors(book, actor))


def _head(book: Work, bkm_id: int, now: Profile) -> Say:
    name = preset_name(now.name)
    row = next((v for v in store.versions(book, bkm_id) if v.version == now.version), None)
    if row is None:
        return say("rules-head-shipped", name=name)
    by, second = (members.someone(book, each).called for each in (row.proposed_by, row.agreed_by))
    since = row.applies_from.isoformat()
    return say("rules-head", name=name, version=row.version, since=since, by=by, second=second)


def preset_name(name: str) -> Say:
    """A shipped profile, as officers call it."""
    return say(f"rules-preset-{name}")


def _to_come(book: Work, bkm_id: int, today: date) -> Say | None:
    last = store.newest(book, bkm_id)
    if last.version == store.SHIPPED or last.applies_from <= today:
        return None
    return say("rules-to-come", version=last.version, since=last.applies_from.isoformat())


def _doors(book: Work, actor: Actor) -> list[tuple[Button, ...]]:
    mine = actor.villages("agree-rules")
    rows: list[tuple[Button, ...]] = [
        (button("button-see-rules", SEE, row.public_id),) for row in store.open_proposals(book, mine)
    ]
    if not rows and actor.scopes("propose-rules"):
        rows.append((button("button-change-rules", CHANGE),))
    return rows


# --- proposing ---------------------------------------------------------------------------------------------


def offer(book: Work, actor: Actor) -> Answers:
    """What the form begins with: the rules the change builds on, and the first day it may apply from."""
    grants = [grant for _, grant in actor.scopes("propose-rules") if grant.bkm_id is not None]
    if not grants:
        raise Refusal("rules-officers-only")
    bkm_id = grants[0].bkm_id
    assert bkm_id is not None
    waiting = store.open_proposals(book, [bkm_id])
    if waiting:
        raise Refusal("rules-one-at-a-time", (button("button-see-rules", SEE, waiting[0].public_id),))
    base = store.newest(book, bkm_id)
    return {"bkm": bkm_id, "rules": write(base), "earliest": _earliest(book, bkm_id, base, actor.today)}


def _earliest(book: Work, bkm_id: int, base: Profile, today: date) -> str:
    """The first day a change may apply from: never before what is agreed already, never in a month that is
    closed; before today only while nothing is booked. "": any day.
    """
    days = [] if base.version == store.SHIPPED else [base.applies_from]
    days += [today] if store.anything_booked(book, bkm_id) else []
    opened = closings.open_from(book, bkm_id)
    days += [opened] if opened is not None else []
    return max(days).isoformat() if days else ""


def day_fits(book: Work, actor: Actor, answers: Answers, value: str) -> None:
    """Whether the change may apply from that day. A Refusal says from which it may."""
    if answers["earliest"] and value < answers["earliest"]:
        raise Refusal("rules-not-back", on=answers["earliest"])
    if date.fromisoformat(value) > actor.today + LONGEST_AHEAD:
        raise Refusal("rules-too-far")


def proposed(answers: Answers) -> tuple[Profile, Profile]:
    """The rules before and after, as the answers say. Refusal: nothing would change, or they do not fit."""
    base = read(answers["rules"])
    try:
        made = replace(revised(base, answers), applies_from=date.fromisoformat(answers["from"]))
    except ValueError:
        raise Refusal("rules-not-together") from None
    if not rules_words.changes(base, made) and base.name == made.name:
        raise Refusal("rules-nothing-changes")
    return base, made


def preview(before: Profile, after: Profile) -> Answers:
    """What would change, in words and for a sample loan."""
    return {
        "lines": (
            *rules_words.changes(before, after),
            *rules_words.examples(before, after, after.applies_from),
        ),
        "on": after.applies_from.isoformat(),
        "preset": say("rules-becomes", name=preset_name(after.name)) if before.name != after.name else None,
        "cards": rules_words.cards_stay(before, after),
    }


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """Read anew whenever the preview is shown: what it builds on still stands, and something changes."""
    if write(store.newest(book, answers["bkm"])) != answers["rules"]:
        raise Refusal("rules-changed-meanwhile")
    proposed(answers)
    return {}


def propose(book: Work, actor: Actor, answers: Answers) -> Say:
    """One officer proposes; every officer who may be the second is asked. Nothing applies yet."""
    first = actor.able("propose-rules", Subject(answers["bkm"]))
    if first is None:
        raise Refusal("rules-officers-only")
    if store.open_proposals(book, [answers["bkm"]]):
        raise Refusal("rules-changed-meanwhile")
    facts(book, actor, answers)
    day_fits(book, actor, answers, answers["from"])
    _, made = proposed(answers)
    public_id = store.propose(book, answers["bkm"], made, answers["topic"], first.id)
    row = store.proposal(book, public_id)
    assert row is not None, "it was just kept"
    asked = []
    for officer, chat_id in _seconds(book, actor, first, row):
        words = _question(book, row, actor.today)
        if outbox.post(book, chat_id, words, "receipt", f"rules:{public_id}:{officer.id}") is not None:
            asked.append(officer.called)
    back = (button("button-take-rules-back", BACK, public_id),)
    key = "rules-proposed" if asked else "rules-proposed-alone"
    return say(key, **({"names": ", ".join(asked)} if asked else {})).with_rows(back)


def _seconds(book: Work, actor: Actor, first: Someone, row: Row[Any]) -> list[tuple[Someone, int]]:
    """Who could be the second voice and can be reached; two clerks are not two officers."""
    return [
        (officer, chat_id)
        for officer, chat_id in seconds.reachable(book, actor, [first.id], row.bkm_id, OF_THE_BKM)
        if rules_by_two((*first.grants, *officer.grants), row.bkm_id, actor.today)
    ]


# --- agreeing ----------------------------------------------------------------------------------------------


def _applies_from(book: Work, row: Row[Any], today: date) -> date:
    """The day it would apply from if it were agreed today: what was proposed, never a day that is over."""
    earliest = _earliest(book, row.bkm_id, store.newest(book, row.bkm_id), today)
    proposed_on: date = row.applies_from
    return max(proposed_on, date.fromisoformat(earliest)) if earliest else proposed_on


def _question(book: Work, row: Row[Any], today: date) -> Say:
    made = starting(read(row.text), _applies_from(book, row, today))
    by = members.someone(book, row.by_person_id).called
    words = say("rules-second", by=by, bkm=row.bkm_name, **preview(store.newest(book, row.bkm_id), made))
    yes = button("button-agree-rules", YES, row.public_id, made.applies_from.isoformat())
    return words.with_rows((yes, button("button-refuse-rules", NO, row.public_id)))


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """An officer of that BKM, and the proposal. Whoever is none learns nothing of it."""
    row = store.proposal(book, subject) if actor.private else None
    officer = actor.able("agree-rules", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("rules-answered")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One proposal that waits: whoever made it may take it back, the others are asked."""
    _, row = _mine(book, actor, subject)
    words = _question(book, row, actor.today)
    if row.by_person_id in actor.ids:
        mine = Say("rules-own-proposal", {k: v for k, v in words.values.items() if k != "by"})
        return mine.with_rows((button("button-take-rules-back", BACK, row.public_id),))
    return words


def answer(book: Work, actor: Actor, verb: str, subject: str, version: str) -> Say:
    """[Setuju] makes it the BKM's next version; [Tidak] puts it away. The first officer hears it."""
    officer, row = _mine(book, actor, subject)
    first = seconds.proposer(book, actor, officer, row)
    if verb == NO:
        store.end_proposal(book, row.id, officer.id, "refused")
        _tell(book, actor, first, row, say("rules-refused-told", by=officer.called))
        return say("rules-refused")
    on = _applies_from(book, row, actor.today)
    if version != on.isoformat():
        return _question(
            book, row, actor.today
        )  # the day it was to apply from is over: shown with the new one
    base = store.newest(book, row.bkm_id)
    if base.version + 1 != row.version or on < base.applies_from:
        raise Refusal("rules-changed-meanwhile")
    store.end_proposal(book, row.id, officer.id, "agreed")
    made = starting(read(row.text), on)
    store.add(book, row.bkm_id, made, row.about, (row.by_person_id, officer.id))
    told = say("rules-agreed-told", by=officer.called, version=made.version, on=on.isoformat())
    _tell(book, actor, first, row, told)
    return say("rules-agreed", version=made.version, on=on.isoformat())


def _tell(book: Work, actor: Actor, first: Someone, row: Row[Any], words: Say) -> None:
    seconds.tell(book, actor, first.id, words, f"rules-answer:{row.public_id}")


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik usul]: whoever proposed it takes it back while nobody has answered."""
    officer, row = _mine(book, actor, subject)
    if row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    store.end_proposal(book, row.id, officer.id, "withdrawn")
    return say("rules-taken-back")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: a proposal that waits for them, as a line and a button."""
    mine = actor.villages("agree-rules")
    return [
        (
            say("overview-rules", by=members.someone(book, row.by_person_id).called),
            button("button-see-rules", SEE, row.public_id),
        )
        for row in store.open_proposals(book, mine)
        if row.by_person_id not in actor.ids
    ]
