"""[Bayarkan] below IPTW: to whom, out of which till, when, and the list they signed."""

from __future__ import annotations

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Attachment,
    Choice,
    Conversation,
    Reading,
    Said,
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice, day, one_of
from conversations.voucher import LONGEST, PICTURES, days, tills
from domain.dates import Direction
from usecases import iptw_paid

MOST = 15
_one = one_of("items")


def _who(said: Said, answers: Answers) -> Reading:
    """All of them, or one."""
    everybody = choice(iptw_paid.ALL, words=dict.fromkeys(("semua", "kabeh", "sedaya", "all"), iptw_paid.ALL))
    found = everybody(said, answers)
    return found if found.clear else _one(said, answers)


def _people(answers: Answers) -> tuple[Choice, ...]:
    items = answers["items"]
    whole = {"n": len(items), "amount": sum(each["amount"] for each in items)}
    return (
        Choice(iptw_paid.ALL, "choice-iptw-all", whole),
        *(
            Choice(each["code"], "choice-iptw-one", {"name": each["name"], "amount": each["amount"]})
            for each in items[:MOST]
        ),
    )


def _signed(said: Said, _answers: Answers) -> Reading:
    """A photo of the signed list, or who was witness to it."""
    if isinstance(said, Attachment) and said.kind in PICTURES and said.file_id:
        words = said.words.strip()
        if len(words) > LONGEST:
            return doubtful("text-too-long", most=LONGEST)
        return clear({"words": words, "kind": said.kind, "file_id": said.file_id})
    if not isinstance(said, Text):
        return doubtful("give-iptw-note-please")
    words = said.text.strip()
    if len(words) > LONGEST:
        return doubtful("text-too-long", most=LONGEST)
    return clear({"words": words}) if words else UNREAD


GIVE_IPTW = Conversation(
    name="give-iptw",
    steps=(
        Ask("who", _who, when=lambda a: len(a["items"]) > 1, choices=_people, per_row=1),
        Ask(
            "till",
            choice("kas", "bank", words={"kas": "kas", "tunai": "kas", "bank": "bank"}),
            choices=tills,
            check=iptw_paid.check_till,
        ),
        Ask("on", day(Direction.BACK), choices=days, check=iptw_paid.check_day),
        Ask("note", _signed, free=True),
    ),
    offer=iptw_paid.offer,
    done=iptw_paid.write,
    sample={
        "today": "2026-11-17",
        "ksm": "contoh",
        "items": [{"code": "a", "name": "Bu Sri (contoh)", "amount": 15_000}],
        "who": "a",
        "kas": 4_215_500,
        "bank": 12_000_000,
    },
)
