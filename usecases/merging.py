"""One person written twice: an officer puts both side by side, a second one agrees where money, an office or
a phone is theirs, and B is A from then on; apart again by a press. No row of money moves.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone, told_apart
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import claims, loans, members, merging, outbox, people_search, sameness, savings, voices
from storage.book import Work
from usecases import looks, seconds

FIND, SIDE, PROPOSE = "dobel", "dobelbanding", "dobelya"
SEE, YES, NO = "dobellihat", "dobelbetul", "dobelbukan"
PART, PART_YES = "dobelpisah", "dobelpisahya"
ASKED = (Role.KOORDINATOR, Role.PENGAWAS)
MOST = 6


def on_page_of(book: Work, actor: Actor, person: Someone) -> list[tuple[Button, ...]]:
    """Below somebody's page: [Tercatat dua kali?] where another is like them, or [Pisahkan lagi]."""
    if actor.able("merge-people", Subject(person.bkm_id)) is None:
        return []
    if merging.standing(book, person.id) is not None:
        return [(button("merge-part", PART, person.public_id),)]
    alike = sameness.perhaps_same(book, person.id, 1)
    return [(button("merge-twice", FIND, person.public_id),)] if alike else []


def shown_rows(book: Work, person: Someone) -> list[Someone]:
    """The rows that are this person, without one that ended and holds nothing."""
    rows = _every_row(book, person.id)
    return [one for one in rows if one.seats or sameness.money_of(book, one.id)] or list(rows[:1])


def _every_row(book: Work, person_id: int) -> tuple[Someone, ...]:
    """This person once per row of theirs in the book, told apart by KSM; mostly one."""
    return told_apart(tuple(members.someone(book, each) for each in sameness.same_people(book, person_id)))


def find(book: Work, actor: Actor, subject: str) -> Say:
    """[Tercatat dua kali?]: who is like them, by what everybody may know. No money on this list."""
    one = _somebody(book, subject)
    if one is None or not actor.private or actor.able("merge-people", Subject(one.bkm_id)) is None:
        raise Refusal("button-stale")
    alike = sameness.perhaps_same(book, one.id, MOST)
    if not alike:
        raise Refusal("merge-nobody")
    lines = tuple(say("merge-line", i=i, who=_at(book, row.id)) for i, row in enumerate(alike, start=1))
    presses = tuple(
        button("choice-plain", SIDE, one.public_id, row.public_id, label=str(i))
        for i, row in enumerate(alike, start=1)
    )
    return say("merge-who", one=_at(book, one.id), lines=lines).with_rows(presses)


def _somebody(book: Work, public_id: str) -> Someone | None:
    return people_search.by_public(book, public_id)


def _at(book: Work, person_id: int) -> Say:
    """Name, KSM, row and RT: what tells two of one name apart, and no money."""
    rows = sameness.facts(book, person_id)
    first = rows[0]
    called = f"{first.title or ''} {first.nickname or first.name}".strip()
    full = "" if first.name.lower() in called.lower() else first.name
    seats = ", ".join(f"{row.ksm_name} {row.number}" for row in rows if row.number is not None)
    return say("merge-at", name=called, full=full or "none", seats=seats or "none", rt=first.rt or "none")


def _two(book: Work, actor: Actor, deed: str, ids: tuple[str, str]) -> tuple[Someone, Someone, Someone]:
    """Who presses, and the two who may be one. A Refusal says why they cannot be."""
    one, other = (_somebody(book, each) for each in ids)
    who = actor.able(deed, Subject(one.bkm_id)) if one is not None and actor.private else None
    if one is None or other is None or who is None:
        raise Refusal("button-stale")
    _refuse_impossible(book, one, other)
    if voices.silenced_with(book, [one.id, other.id]) & set(actor.ids):
        raise Refusal("merge-own")
    return who, one, other


def _refuse_impossible(book: Work, one: Someone, other: Someone) -> None:
    if one.id == other.id:
        raise Refusal("merge-self")
    if one.bkm_id != other.bkm_id:
        raise Refusal("merge-other-bkm")
    if any(len(sameness.same_people(book, each.id)) > 1 for each in (one, other)):
        raise Refusal("merge-already")
    if sameness.on_one_sheet(book, one.id, other.id):
        raise Refusal("merge-open-sheet")


def side_by_side(book: Work, actor: Actor, one: str, other: str) -> Say:
    """Both, and what the merged one will have. Nothing changes yet."""
    _, kept, same = _two(book, actor, "merge-people", (one, other))
    for each in (kept, same):
        looks.note_by(book, actor, "search-people", each, looks.RECORD)
    yes = button("merge-yes", PROPOSE, kept.public_id, same.public_id)
    return say("merge-side", **_facts(book, kept, same)).with_rows((yes,))


def _facts(book: Work, one: Someone, other: Someone) -> dict[str, Any]:
    rows = [*sameness.same_people(book, one.id), *sameness.same_people(book, other.id)]
    pots = [sum(pot.values()) for each in rows for pot in savings.of_person(book, each).values()]
    left = sum(lent.outstanding for lent in loans.of_people(book, rows))
    return {
        "one": _at(book, one.id), "other": _at(book, other.id), "name": one.called,
        "saved": sum(pots), "left": int(left),
    }  # fmt: skip


def propose(book: Work, actor: Actor, one: str, other: str) -> Say:
    """[Ya, satu orang]: at once where nothing hangs on it, else a second officer is asked."""
    who, kept, same = _two(book, actor, "merge-people", (one, other))
    row = merging.propose(book, kept.bkm_id, kept.id, same.id, who.id)
    if not _weighs(book, actor, kept) and not _weighs(book, actor, same):
        merging.end(book, row.id, None, merging.AGREED)
        return _merge(book, actor, row, kept, same)
    asked = []
    for officer, chat in seconds.reachable(book, actor, [who.id, kept.id, same.id], kept.bkm_id, ASKED):
        outbox.post(book, chat, _question(book, row), "receipt", f"dobel:{row.public_id}:{officer.id}",
                    subject=_subject(row))  # fmt: skip
        asked.append(officer.called)
    return say("merge-asked", names=", ".join(asked), known=int(bool(asked)))


def _weighs(book: Work, actor: Actor, person: Someone) -> bool:
    """Whether money, an office or a phone is theirs."""
    office = person.roles(actor.today) - {Role.ANGGOTA, Role.WARGA}
    phone = members.chat_of(book, person.id) is not None
    return bool(office) or phone or sameness.money_of(book, person.id)


def _subject(row: Row[Any]) -> str:
    return f"dobel:{row.public_id}"


def _question(book: Work, row: Row[Any]) -> Say:
    kept, same = members.someone(book, row.kept_id), members.someone(book, row.other_id)
    by = members.someone(book, row.by_person_id).called
    presses = button("merge-agree", YES, row.public_id), button("merge-disagree", NO, row.public_id)
    return say("merge-ask", by=by, **_facts(book, kept, same)).with_rows(presses)


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = merging.by_public(book, subject) if actor.private else None
    who = actor.able("agree-merge", Subject(row.bkm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.by_person_id, row.kept_id, row.other_id]) & set(actor.ids):
        raise Refusal("merge-own-voice")
    if row.ended_at is not None:
        raise Refusal("merge-answered")
    return who, row


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each two that wait for their word."""
    bkm_ids = actor.villages("agree-merge")
    found = []
    for row in merging.waiting(book, bkm_ids) if bkm_ids else ():
        if not voices.silenced_with(book, [row.by_person_id, row.kept_id, row.other_id]) & set(actor.ids):
            name = members.someone(book, row.kept_id).called
            found.append((say("merge-waits", name=name), button("merge-see", SEE, row.public_id, name=name)))
    return found


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One that waits, opened from the page."""
    return _question(book, _second(book, actor, subject)[1])


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Betul, satu orang]: the second voice."""
    who, row = _second(book, actor, subject)
    kept, same = members.someone(book, row.kept_id), members.someone(book, row.other_id)
    _refuse_impossible(book, kept, same)
    if not merging.end(book, row.id, who.id, merging.AGREED):
        raise Refusal("merge-answered")
    outbox.withdraw(book, _subject(row))
    told = say("merge-agreed-told", by=who.called, name=kept.called)
    seconds.tell(book, actor, row.by_person_id, told, f"dobel-ya:{row.public_id}")
    return _merge(book, actor, row, kept, same)


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Bukan]: two people they stay."""
    who, row = _second(book, actor, subject)
    merging.end(book, row.id, who.id, merging.REFUSED)
    outbox.withdraw(book, _subject(row))
    name = members.someone(book, row.kept_id).called
    told = say("merge-refused-told", by=who.called, name=name)
    seconds.tell(book, actor, row.by_person_id, told, f"dobel-tidak:{row.public_id}")
    return say("merge-refused", name=name)


def _merge(book: Work, actor: Actor, row: Row[Any], kept: Someone, same: Someone) -> Say:
    both = _at(book, kept.id), _at(book, same.id)
    merging.join(book, row, _empty_rows(book, kept, same))
    words = say("merge-told", name=kept.called, one=both[0], other=both[1])
    for chat in {members.chat_of(book, each) for each in (kept.id, same.id)} - {None, actor.account_id}:
        assert chat is not None
        outbox.post(book, chat, words, "receipt", f"dobel-satu:{row.public_id}:{chat}", person=kept.id)
    return say("merge-done", name=kept.called, one=both[0], other=both[1])


def _empty_rows(book: Work, kept: Someone, same: Someone) -> list[int]:
    """Of two rows in one paper book the one on which nothing stands ends; with money on both, both stay."""
    shared = {seat.ksm_id for seat in kept.seats} & {seat.ksm_id for seat in same.seats}
    found = []
    for ksm_id in sorted(shared):
        empty = next((one for one in (same, kept) if not _stands_on(book, one, ksm_id)), None)
        found += sameness.seats_in(book, empty.id, [ksm_id]) if empty is not None else []
    return found


def _stands_on(book: Work, one: Someone, ksm_id: int) -> bool:
    """Whether savings, a loan or a report of theirs stands in this KSM."""
    saved = any(savings.of_person(book, one.id).get(ksm_id, {}).values())
    lent = any(each.ksm_id == ksm_id for each in loans.of_people(book, [one.id]))
    return saved or lent or bool(claims.still_open(book, person_ids=[one.id]))


def ask_part(book: Work, actor: Actor, subject: str) -> Say:
    """[Pisahkan lagi]: what was written meanwhile, and that it stays where it is; once more a yes."""
    person = _somebody(book, subject)
    who = actor.able("merge-people", Subject(person.bkm_id)) if person is not None and actor.private else None
    row = merging.standing(book, person.id) if person is not None and who is not None else None
    if person is None or who is None or row is None:
        raise Refusal("button-stale")
    n = merging.written_since(book, row)
    lines = tuple(
        say("merge-since", who=_at_row(book, each), n=n[each.id])
        for each in _every_row(book, person.id)
        if each.id in n
    )
    words = say(
        "merge-part-sure",
        name=person.called,
        on=row.ended_at.astimezone(actor.zone).date().isoformat(),
        lines=lines,
    )
    return words.with_rows((button("merge-part-yes", PART_YES, row.public_id),))


def _at_row(book: Work, person: Someone) -> str:
    return ", ".join(f"{seat.ksm_name} {seat.number}" for seat in person.seats) or person.called


def part(book: Work, actor: Actor, subject: str) -> Say:
    """[Ya, pisahkan]: two people again, each with their own name, phone and rows; who agreed hears of it."""
    row = merging.by_public(book, subject) if actor.private else None
    who = actor.able("merge-people", Subject(row.bkm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.kept_id, row.other_id]) & set(actor.ids):
        raise Refusal("merge-own")
    if not merging.part(book, row, who.id):
        raise Refusal("merge-answered")
    both = _at(book, row.kept_id), _at(book, row.other_id)
    told = say("merge-parted-told", by=who.called, one=both[0], other=both[1])
    for person_id in {row.ended_by, row.by_person_id} - {None, who.id}:
        seconds.tell(book, actor, person_id, told, f"dobel-pisah:{row.public_id}:{person_id}")
    return say("merge-parted", one=both[0], other=both[1])
