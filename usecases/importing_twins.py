"""People an import would add who may be in the book already, in another KSM or without one. Warns only: two
people of one name are nothing wrong.
"""

from __future__ import annotations

from collections import defaultdict

from domain.say import Say, say
from usecases.importing_village import Plan, Who
from usecases.importing_words import plain

FULL_NAME = 2  # words: "Sri" alone says too little


def remark(plan: Plan) -> None:
    """Name everybody new who is like somebody else of the same BKM, once."""
    named: dict[tuple[str, str], list[Who]] = defaultdict(list)
    phoned: dict[tuple[str, str], list[Who]] = defaultdict(list)
    for who in plan.whos:
        by_name, phone = named[who.bkm.name, plain(who.name)], str(who.about.get("phone") or "")
        by_phone = phoned[who.bkm.name, phone] if phone else []
        if who.id is None:
            twin = next((each for each in by_name if _one_home(who, each)), None)
            same_phone = next((each for each in by_phone if _a_word_in_common(who, each)), None)
            if twin is not None or same_phone is not None:
                plan.notes.append(_note(who, twin or same_phone, by_phone=twin is None))
        by_name.append(who)
        if phone:
            by_phone.append(who)


def _one_home(one: Who, other: Who) -> bool:
    """Of one RT; or nothing is known of where they live, and the whole name is the same."""
    here, there = (plain(str(each.about.get("rt") or "")) for each in (one, other))
    return here == there and (bool(here) or len(plain(one.name).split()) >= FULL_NAME)


def _a_word_in_common(one: Who, other: Who) -> bool:
    """A phone alone is a family's."""
    return bool(set(plain(one.name).split()) & set(plain(other.name).split()))


def _note(who: Who, twin: Who | None, *, by_phone: bool) -> Say:
    assert twin is not None
    facts = {"place": _place(who), "other": twin.called, "there": _place(twin), "phone": int(by_phone)}
    return say("import-perhaps-twice", name=who.called, **facts)


def _place(who: Who) -> Say:
    if who.ksm is not None:
        return say("joining-in-ksm", ksm=who.ksm.name)
    return say("joining-in-bkm", bkm=who.bkm.name)
