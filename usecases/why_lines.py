"""How 'kenapa?' is written: ten lines a page, an entry with its voices, the rules with their version. Knows
which words; of which figure they speak stands beside it, in whys*.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.say import Button, Say, button, say
from storage import members
from storage import whys as store
from storage.book import Work
from storage.whys import Origin
from usecases.rules import preset_name

OF = "asal"
"""The verb behind [Kenapa?] of whatever is nobody's card; its version says of which kind of figure."""
RELIEF = "ringan"
"""The kind of figure that two officers moved, let rest or ended."""
MOST_LINES = 10
NUMERALS = frozenset("0123456789")


def door(kind: str, subject: str, skip: int = 0, key: str = "button-why", **values: object) -> Button:
    """[Kenapa?] below a figure of this kind. `subject`: public ids; `skip`: how many lines were read."""
    return button(key, OF, subject, f"{kind}.{skip}", **values)


def older(kind: str, subject: str) -> Button:
    """The button for the lines before, as `page` wants it."""
    return button("button-why-older", OF, subject, f"{kind}.")


def number(text: str) -> int:
    """What stands on a button as a count of rows; 0 where it is none."""
    return int(text) if text and len(text) < 6 and set(text) <= NUMERALS else 0


def rules_line(book: Work, bkm_id: int, label: str) -> Say:
    """By which rules and version a figure was made, and who agreed them."""
    name, _, version = label.partition(":")
    row = store.version_agreed(book, bkm_id, int(version)) if version not in ("", "1") else None
    if row is None:
        return say("why-rules-shipped", name=preset_name(name), version=version or "1")
    by, second = (members.someone(book, each).called for each in (row.proposed_by, row.agreed_by))
    since = row.applies_from.isoformat()
    return say("why-rules", name=preset_name(name), version=row.version, since=since, by=by, second=second)


def voices(book: Work, one: Origin) -> dict[str, object]:
    """Day, amount and number of an entry, who reported and who counted it, who found it wrong."""
    said = [members.someone(book, each).called for each in one.said_by if each != one.by]
    via = [each for each in one.through if each not in (one.by, *one.said_by)]
    by = members.someone(book, one.by).called if one.by is not None else ""
    undone_by = members.someone(book, one.undone_by).called if one.undone_by is not None else ""
    return {
        "on": one.on.isoformat(), "amount": abs(one.amount), "number": one.number,
        "numbered": int(bool(one.number)),
        "said": ", ".join(said), "by": by, "n_said": len(said),
        "via": ", ".join(members.someone(book, each).called for each in via), "n_via": len(via),
        "undone_on": one.undone_on.isoformat() if one.undone_on else None, "undone_by": undone_by,
        "became": one.became, "n_became": int(bool(one.became)),
        "before": one.instead_of, "n_before": int(bool(one.instead_of)),
    }  # fmt: skip


def page(
    first: Sequence[Say], told: Sequence[Say], last: Sequence[Say], turn: tuple[int, Button, Button | None]
) -> Say:
    """At most ten lines, newest rows last; a button for those before. `turn`: how many newer ones were read,
    the button for the older ones (its version stands before the count), and one beside it.
    """
    skip, more, beside = turn
    end = max(0, len(told) - skip)
    room = MOST_LINES - len(first) - len(last)
    begin = max(0, end - room) if end <= room else end - (room - 1)
    older = [say("why-older", n=begin)] if begin else []
    buttons = []
    if begin:
        read = f"{more.version}{skip + end - begin}"
        buttons.append(button(more.key, more.verb, more.subject, read))
    if beside is not None:
        buttons.append(beside)
    return say("why", lines=(*first, *older, *told[begin:end], *last)).with_rows(
        *((each,) for each in buttons)
    )
