"""What the bot's own look at the book found, told to who can do something about it. Mends nothing."""

from __future__ import annotations

from hashlib import sha256

from domain.people import Role
from domain.say import say
from storage import due, members, outbox
from storage.book import Work


def tell(book: Work, deviation: str) -> int:
    """The operator hears what `guyub verify` says, every pengawas that the book must be looked at before it
    is closed: once for each thing found. Returns how many were told.
    """
    found = sha256(deviation.encode()).hexdigest()[:16]
    told: set[int] = set()
    operator = members.operator(book)
    if operator is not None:
        outbox.post(book, operator, say("book-bent", what=deviation), "alert", f"book-bent:{found}:operator")
        told.add(operator)
    bkm_ids = [each for zone in due.zones(book) for each in due.bkm_in_zone(book, zone)]
    for bkm_id in bkm_ids:
        for officer in members.officers(book, bkm_id, (Role.PENGAWAS,), book.now.date()):
            chat = members.chat_of(book, officer.id)
            if chat is not None and chat not in told:
                words = say("book-bent-supervisor", name=officer.called)
                outbox.post(book, chat, words, "alert", f"book-bent:{found}:{officer.id}", person=officer.id)
                told.add(chat)
    return len(told)
