"""Money that came to the bank instead of over the counter: it is booked there, with a photo of its slip. A
normal count of cash knows nothing of this.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.say import Refusal, Say, say
from storage import cash as store
from storage import claims, members
from storage.book import Work
from usecases import counter
from usecases.deed import Open

Answers = dict[str, Any]
SLIP = "lewat"
MOST = 8


def ask(book: Work, actor: Actor, subject: str, total: str) -> Open:
    """[Lewat transfer] below a hand-over, or below the list of those who brought it themselves."""
    return Open("transfer-slip", about={"subject": subject, "total": total})


def offer(book: Work, actor: Actor, subject: str = "", total: str = "0") -> Answers:
    """Which money it can be: the hand-over on the card, or the members' own reports that wait."""
    if subject:
        found, _ = counter.at_counter(book, actor, subject)
        items = [{"code": "h", "id": subject, "name": f"KSM {found.ksm_name}", "amount": int(total)}]
        return {"items": items, "which": "h"}
    items = [_item(book, n, line) for n, line in enumerate(_singles(book, actor), start=1)]
    if not items:
        raise Refusal("button-stale")
    return {"items": items, **({"which": items[0]["code"]} if len(items) == 1 else {})}


def _singles(book: Work, actor: Actor) -> list[claims.Claim]:
    grants = actor.scopes("confirm-hand-over")
    if not grants or not actor.private:
        raise Refusal("not-your-office")
    return counter.straight_to_upk(book, grants[0][0].bkm_id)[:MOST]


def _item(book: Work, n: int, line: claims.Claim) -> Answers:
    name = members.someone(book, line.person_id).called
    return {"code": str(n), "id": line.public_id, "name": name, "amount": int(line.amount)}


def receive(book: Work, actor: Actor, answers: Answers) -> Say:
    """The photo is there: the money is booked as at every count, into the bank."""
    item = next(each for each in answers["items"] if each["code"] == answers["which"])
    photo, amount = answers["photo"], str(item["amount"])
    kept = {"amount_rp": item["amount"], "media": photo["kind"], "file_id": photo["file_id"]}
    if item["code"] == "h":
        found, who = counter.at_counter(book, actor, item["id"])
        lines = counter.lines_of(book, found.id)
        if not lines or str(sum(line.amount for line, _ in lines)) != amount:
            return counter.card(book, item["id"])  # a row was held or taken back since
        store.keep_transfer(book, {**kept, "handover_id": found.id, "by_person_id": who.id})
        words = counter.receive(book, actor, item["id"], amount)
    else:
        line = next((each for each in _singles(book, actor) if each.public_id == item["id"]), None)
        if line is None:
            raise Refusal("button-stale")
        by = actor.scopes("confirm-hand-over")[0][0].id
        store.keep_transfer(book, {**kept, "claim_id": line.id, "by_person_id": by})
        words = counter.receive_single(book, actor, item["id"], amount)
    return say("transfer-received", received=words)
