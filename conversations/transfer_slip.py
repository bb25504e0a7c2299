"""[Lewat transfer]: whose money, and the photo of its slip."""

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
    clear,
    doubtful,
)
from conversations.readers import one_of
from usecases import lending_money, transfers

PICTURES = ("photo", "document")


def read_slip(said: Said, _answers: Answers) -> Reading:
    """The photo of a slip; of another thing it is said what is needed."""
    if isinstance(said, Attachment) and said.kind in PICTURES and said.file_id:
        return clear({"kind": said.kind, "file_id": said.file_id})
    return doubtful("transfer-photo-please") if isinstance(said, Attachment) else UNREAD


def _whose(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-transfer", {"name": each["name"], "amount": each["amount"]})
        for each in answers["items"]
    )


def _chosen(answers: Answers) -> dict[str, object]:
    item = next(each for each in answers["items"] if each["code"] == answers["which"])
    return {"name": item["name"], "amount": item["amount"]}


TRANSFER_SLIP = Conversation(
    name="transfer-slip",
    steps=(
        Ask("which", one_of("items"), choices=_whose, when=lambda a: len(a["items"]) > 1, per_row=1),
        Ask("photo", read_slip, values=_chosen),
    ),
    offer=transfers.offer,
    done=transfers.receive,
    sample={
        "today": "2026-11-17",
        "items": [
            {"code": "1", "id": "contoh-1", "name": "Bu Sri", "amount": 115_000},
            {"code": "2", "id": "contoh-2", "name": "Bu Wati", "amount": 60_000},
        ],
    },
)
PAYOUT_SLIP = Conversation(
    name="payout-slip",
    steps=(Ask("photo", read_slip),),
    offer=lending_money.slip_offer,
    done=lending_money.with_slip,
    sample={"today": "2026-11-17", "loan": "contoh", "total": 1_000_000, "ksm": "Mawar"},
)
