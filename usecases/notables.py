"""Tokoh, perangkat and kelompok peduli: written down by who writes the news. They need no phone and never
have to join; they are part of the audience all the same.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.audiences import Circle, Tier
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import audiences
from storage import notables as store
from storage.book import Work
from usecases.importing_facts import split_title

MOST = 60
MOST_NAMESAKES = 3
ADD, END, SAME = "tokoh-baru", "tokoh-selesai", "tokoh-sama"


def _mine(actor: Actor) -> list[int]:
    """The villages in which this person keeps the list."""
    mine = actor.villages("keep-notables")
    if not mine or not actor.private:
        raise Refusal("notables-not-yours")
    return mine


def page(book: Work, actor: Actor) -> Say:
    """'tokoh': who is known in each village, for what, and how far it reaches."""
    mine = _mine(actor)
    rows = store.of_villages(book, mine, actor.today, MOST + 1)
    add = button("button-notable-add", ADD)
    if not rows:
        return say("notables-none").with_rows((add,))
    lines = [_line(i, row, len(mine) > 1) for i, row in enumerate(rows[:MOST], 1)]
    if len(rows) > MOST:
        lines.append(say("notables-more", most=MOST))
    return say("notables", lines=tuple(lines)).with_rows((add, button("button-notable-end", END)))


def _line(number: int, row: Row[Any], several: bool) -> Say:
    village = say("notable-village-of", name=row.bkm_name) if several else None
    return say("listed-line", number=number, label=say("notable-line", **_facts(row), village=village))


def _facts(row: Row[Any]) -> dict[str, Any]:
    known = {"who": called(row), "post": row.post, "circle": say(f"notable-of-{row.circle}")}
    return {**known, "tier": say(f"audience-by-tiers-{row.tier}")}


def called(row: Row[Any]) -> str:
    """As they are called."""
    return f"{row.title or ''} {row.nickname or row.name}".strip()


# --- writing somebody down -------------------------------------------------------------------------------


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The villages to choose from."""
    rows = audiences.villages(book, _mine(actor))
    return {"villages": [{"code": row.public_id, "label": row.name} for row in rows]}


def village_in(answers: dict[str, Any]) -> dict[str, Any]:
    """The village chosen; where there is only one it is not asked."""
    found: list[dict[str, Any]] = [v for v in answers["villages"] if v["code"] == answers.get("village")]
    return found[0] if found else answers["villages"][0]


def keep(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Simpan]. Where the book knows somebody of that name already, it asks whether they are one."""
    village = audiences.village(book, village_in(answers)["code"])
    by = actor.able("keep-notables", Subject(village.id)) if village is not None else None
    if village is None or by is None:
        raise Refusal("notables-not-yours")
    title, name = split_title(answers["name"])
    new = store.add_person(book, village.id, title, name)
    circle, tier = Circle(answers["circle"]), Tier(answers["tier"])
    store.add(book, new.id, store.Known(circle, tier, answers["post"], actor.today, by.id))
    words = say("notable-kept", who=called(new), post=answers["post"], village=village.name)
    same = store.namesakes(book, new, actor.today)[:MOST_NAMESAKES]
    if not same:
        return words
    presses = [(button("button-notable-same", SAME, new.public_id, row.id, **_known(row)),) for row in same]
    return say("notable-kept-namesake", kept=words, who=called(new)).with_rows(*presses)


def _known(row: Row[Any]) -> dict[str, Any]:
    where = say("notable-in-ksm", ksm=row.ksm_name, number=row.number) if row.ksm_name else None
    return {"who": called(row), "where": where}


def same(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Orang yang sama]: the list points at the person the book knew; the second row of the name goes."""
    new = audiences.person_by_code(book, subject)
    if new is None or actor.able("keep-notables", Subject(new.bkm_id)) is None:
        raise Refusal("button-stale")
    known = [row for row in store.namesakes(book, new, actor.today) if str(row.id) == version]
    if not known or not store.is_only_a_name(book, new.id):
        raise Refusal("button-stale")
    store.are_one(book, new.id, known[0].id)
    return say("notable-is-one", who=called(known[0]))


# --- no longer ---------------------------------------------------------------------------------------------


def offer_end(book: Work, actor: Actor) -> dict[str, Any]:
    """Who is on the list now."""
    rows = store.of_villages(book, _mine(actor), actor.today, MOST)
    if not rows:
        raise Refusal("notables-none")
    return {
        "known": [
            {"code": str(row.id), "label": f"{called(row)}, {row.post} ({row.bkm_name})"} for row in rows
        ]
    }


def end(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Simpan]: from today on they are not addressed any more. What they were told stays known."""
    row = store.by_id(book, int(answers["which"]))
    if row is None or actor.able("keep-notables", Subject(row.bkm_id)) is None:
        raise Refusal("button-stale")
    if not store.end(book, row.id, actor.today):
        raise Refusal("button-stale")
    return say("notable-ended", who=called(row), post=row.post)
