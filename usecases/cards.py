"""Invitations on paper, as recipes of pictures: one card, or a page with those of all who have not joined.
Draws nothing; a recipe names invitations and holds no secret.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.people import Role
from domain.say import Refusal, Say, button, say, spoken
from storage import joining as store
from storage import members, outbox
from storage.book import Work
from usecases import inviting

PER_PAGE = 8
PRINTED = {"document": 1, "file": "kartu-undangan"}
MOST_CARDS = 80  # of one KSM at once


def one(book: Work, actor: Actor, person: str) -> Say:
    """[Gambar kartu]: this person's card, the one that stands if it was made before."""
    someone, inviter = inviting.invitable(book, actor, person)
    recipe = recipe_of(book, [someone], inviter.id)
    return replace(say("cards-one", name=someone.called), picture={**recipe, "kind": "invitation"})


def page(book: Work, actor: Actor, ksm: str, *, anew: bool = False) -> Say:
    """[Lembar kartu]: everybody of this KSM who has not joined, eight cards to a page. Cards handed out
    before stay good, unless they were to be made anew.
    """
    chair, row, people, numbers = _not_joined(book, actor, ksm)
    pages = pages_of(book, people, chair.id, anew=anew)
    for n, recipe in enumerate(pages[:-1], 1):
        words = replace(say("cards-page-of", n=n, count=len(pages)), picture=recipe)
        outbox.post(book, actor.account_id, words, "reply", f"cards:{book.new_id()}")
    renew = button("cards-renew", "kartu-ganti", row.public_id)
    said = say("cards-page-anew" if anew else "cards-page", ksm=row.name, numbers=", ".join(numbers))
    return replace(said.with_rows((renew,)), picture=pages[-1])


def ask_renew(book: Work, actor: Actor, ksm: str) -> Say:
    """[Ganti semua kartu]: the cards handed out before would end, so this is asked first."""
    _chair, row, people, _numbers = _not_joined(book, actor, ksm)
    yes = button("cards-renew-yes", "kartu-ganti-ya", row.public_id)
    no = button("button-no", "kartu-tetap", row.public_id)
    return say("cards-renew-sure", count=len(people)).with_rows((yes, no))


def keep(book: Work, actor: Actor) -> Say:
    """[Tidak]: the cards stay."""
    return say("cards-kept")


def pages_of(
    book: Work, people: list[Someone], inviter_id: int | None, *, anew: bool = False
) -> list[dict[str, Any]]:
    """The recipes of the pages for these people, in their order."""
    parts = [people[i : i + PER_PAGE] for i in range(0, len(people), PER_PAGE)]
    recipes = [recipe_of(book, part, inviter_id, anew=anew) for part in parts]
    return [
        {**each, "kind": "invitations", "page": n, "pages": len(parts), **PRINTED}
        for n, each in enumerate(recipes, 1)
    ]


def recipe_of(
    book: Work, people: list[Someone], inviter_id: int | None, *, anew: bool = False
) -> dict[str, Any]:
    """What is drawn for these people: names, places, until when, whom to ask. No secret stands in it."""
    cards = []
    for someone in people:
        made = inviting.invitation_for(book, someone, inviter_id, anew=anew)
        if made is None:
            raise Refusal("invite-not-ready")
        cards.append(_card(book, someone, made))
    return {"bot": store.bot_username(book), "paper": store.paper(book), "invitations": cards}


def _card(book: Work, someone: Someone, made: inviting.Invitation) -> dict[str, Any]:
    local = made.until.astimezone(ZoneInfo(someone.zone))
    seat = someone.seats[0] if someone.seats else None
    return {
        "id": made.public_id,
        "name": someone.called,
        "ksm": seat.ksm_name if seat else "",
        "bkm": someone.bkm_name,
        "number": seat.number if seat else 0,
        "on": local.date().isoformat(),
        "at": local.strftime("%H:%M") if made.officer else "",
        "ask": _whom_to_ask(book, someone),
        "spoken": int(not made.officer),
        "language": spoken(someone.language),
    }


def _whom_to_ask(book: Work, someone: Someone) -> str:
    """The KSM's chair, else its secretary, else the clerk of the UPK; never the one invited."""
    today = book.now.astimezone(ZoneInfo(someone.zone)).date()
    asked: list[Someone] = []
    for seat in someone.seats[:1]:
        asked = members.officers(book, someone.bkm_id, (Role.KETUA, Role.SEKRETARIS), today, seat.ksm_id)
    asked += members.officers(book, someone.bkm_id, (Role.PETUGAS_UPK, Role.FASILITATOR), today)
    return next((each.called for each in asked if each.id != someone.id), "")


def _not_joined(book: Work, actor: Actor, ksm: str) -> tuple[Someone, Any, list[Someone], list[str]]:
    """The chair at this phone, the KSM, and whoever of it has no phone yet and waits for no [Betul]."""
    led = [
        (chair, members.ksm_by_id(book, g.ksm_id)) for chair, g in actor.scopes("invite-member") if g.ksm_id
    ]
    chair, row = next((one for one in led if actor.private and one[1].public_id == ksm), (None, None))
    if chair is None or row is None:
        raise Refusal("button-stale")
    rows = [r for r in store.members_not_joined(book, row.id, actor.today) if not store.links_of(book, r.id)]
    if not rows:
        raise Refusal("invite-everybody-joined")
    rows = rows[:MOST_CARDS]
    people = [members.someone(book, each.id) for each in rows]
    return chair, row, people, [str(each.number) for each in rows]
