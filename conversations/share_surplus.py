"""'bagi shu': how much there is to share, and by which percentages."""

from __future__ import annotations

from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Tap, Text, clear, doubtful
from conversations.readers import rupiah
from domain.rulechange import percent
from domain.shu import WHOLE, read_parts
from usecases import shu

AGREED = "agreed"
_CHOICE = Choice(AGREED, "choice-shu-agreed")


def _parts(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(answers["agreed"]) if said.code == AGREED else Reading()
    read = read_parts(said.text) if isinstance(said, Text) else None
    if read is None:
        return doubtful("shu-parts-unread", _CHOICE)
    total = sum(part.basis_points for part in read)
    if total != WHOLE:
        return doubtful("shu-parts-not-whole", _CHOICE, total=percent(total))
    return clear([[part.name, part.basis_points] for part in read])


def _known(answers: Answers) -> tuple[Choice, ...]:
    """This year's surplus to this day, where there is one."""
    amount = answers["surplus"]
    return (Choice(str(amount), "choice-rupiah", {"amount": amount}),) if amount else ()


SHARE_SURPLUS = Conversation(
    name="share-surplus",
    steps=(
        Ask("amount", rupiah(most=1_000_000_000_000), choices=_known),
        Ask(
            "parts",
            _parts,
            choices=lambda a: (_CHOICE,),
            values=lambda a: {"lines": shu.lines_of(a["agreed"])},
        ),
    ),
    offer=shu.offer,
    done=shu.try_out,
    sample={
        "bkm": 1,
        "surplus": 1_000_000,
        "since": "2026-01-01",
        "agreed": [["modal bergulir", 5_000], ["dana sosial", 2_500], ["cadangan", 2_500]],
        "rules": "urban-2013:1",
        "today": "2026-12-31",
    },
)
