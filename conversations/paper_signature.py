"""[Tanda tangan kertas + foto]: whose signature it is, and the photo of the paper."""

from __future__ import annotations

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Attachment,
    Conversation,
    Reading,
    Said,
    clear,
    doubtful,
)
from conversations.listed import buttons
from conversations.readers import one_of
from usecases import paper_signatures

PICTURES = ("photo", "document")


def _photo(said: Said, _answers: Answers) -> Reading:
    if isinstance(said, Attachment) and said.kind in PICTURES and said.file_id:
        return clear({"kind": said.kind, "file_id": said.file_id})
    return doubtful("paper-photo-please") if isinstance(said, Attachment) else UNREAD


PAPER_SIGNATURE = Conversation(
    name="paper-signature",
    steps=(
        Ask("who", one_of("people"), choices=lambda a: buttons(a["people"])),
        Ask(
            "photo",
            _photo,
            values=lambda a: {
                "month": a["month"],
                "name": next(each["label"] for each in a["people"] if each["code"] == a["who"]),
            },
        ),
    ),
    offer=paper_signatures.offer,
    done=paper_signatures.keep,
    sample={
        "today": "2026-11-30", "closing": "contoh", "month": "2026-11-01",
        "people": [
            {"code": "hadi", "label": "Pak Hadi (contoh)"}, {"code": "budi", "label": "Pak Budi (contoh)"}
        ],
    },
)  # fmt: skip
