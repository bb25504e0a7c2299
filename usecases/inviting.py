"""Who may be invited by whom, and the text with the link that is handed on. Opens nothing by itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Refusal, Say, say
from storage import joining as store
from storage import members, outbox
from storage.book import Work
from usecases import joining

OFFICER_LIVES = timedelta(hours=72)
MEMBER_LIVES = timedelta(
    days=45
)  # a KSM may meet every 35 days: a card handed out there must survive a missed meeting


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """Who has not joined and may be invited by somebody at this phone: members for their chair, officers
    for the petugas UPK, the facilitator and the admin. Only names and places, never money."""
    members_of = actor.scopes("invite-member")
    officers_of = actor.scopes("invite-officer")
    if not members_of and not officers_of:
        raise Refusal("invite-not-yours")
    found: dict[str, dict[str, Any]] = {}
    for _person, grant in members_of:
        assert grant.ksm_id is not None
        for row in store.members_not_joined(book, grant.ksm_id, actor.today):
            found.setdefault(row.public_id, _item(row, row.number))
    for _person, grant in officers_of:
        for row in store.officers_not_joined(book, grant.bkm_id, actor.today):
            found.setdefault(row.public_id, _item(row, None))
    if not found:
        raise Refusal("invite-everybody-joined")
    return {"people": list(found.values())}


def _item(row: Any, number: int | None) -> dict[str, Any]:
    item = {"code": row.public_id, "name": _called(row), "also": row.name, "ksm": row.ksm_name}
    return {**item, "number": number, "role": None if number is not None else row.role, "rt": row.rt}


def _called(row: Any) -> str:
    return f"{row.title or ''} {row.nickname or row.name}".strip()


def invite(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The person chosen in the list gets a link, unless their phone already waits for this very leader."""
    return invite_again(book, actor, answers["whom"])


def invite_again(book: Work, actor: Actor, person: str) -> Say:
    """[Undang lagi], or a choice in the list: a new link for this person; their unused older ones end."""
    person_id = store.person_id_of(book, person)
    someone = members.someone(book, person_id) if person_id is not None and actor.private else None
    inviter = _who_may(actor, someone) if someone is not None else None
    if someone is None or inviter is None:
        return say("button-stale")
    links = store.links_of(book, someone.id)
    if any(one.state == "active" for one in links):
        return say("invite-has-joined", name=someone.called)
    for link in links:
        used = store.invitation_of(book, link)
        if used is not None and joining.approver(book, actor, someone, link.account_id) is not None:
            return joining.question(someone, used.public_id)
    return _hand_out(book, actor, someone, inviter)


def _hand_out(book: Work, actor: Actor, someone: Someone, inviter: Someone) -> Say:
    made = make_link(book, someone, inviter.id)
    if made is None:
        return say("invite-not-ready")
    link, public_id, until = made
    card = card_text(someone, link, until)
    outbox.post(book, actor.account_id, card, "reply", f"card:{public_id}", subject=f"card:{public_id}")
    if is_officer(book, someone):
        return say("invite-forward-officer", name=someone.called)
    return say("invite-forward-member", name=someone.called)


def card_text(someone: Someone, link: str, until: datetime) -> Say:
    """The message to hand on: who it is for, the link, how long it lives, and what is never asked for."""
    local = until.astimezone(ZoneInfo(someone.zone))
    values = {"on": local.date().isoformat(), "at": local.strftime("%H:%M")}
    return say("invite-card", name=someone.called, place=joining.place(someone), link=link, **values)


def make_link(book: Work, someone: Someone, inviter_id: int | None) -> tuple[str, str, datetime] | None:
    """A new link: (address, public id, until when). None: the bot has not yet met Telegram and has no
    address.

    Officers: 72 hours, opens at once. Members: 45 days, opens nothing until the leader presses [Betul].
    """
    username = store.bot_username(book)
    if not username:
        return None
    officer = is_officer(book, someone)
    until = book.now + (OFFICER_LIVES if officer else MEMBER_LIVES)
    token, public_id = store.invite(book, someone.id, inviter_id, until, opens_office=officer)
    return f"https://t.me/{username}?start={token}", public_id, until


def is_officer(book: Work, someone: Someone) -> bool:
    """Whether this person holds any office today."""
    today = book.now.astimezone(ZoneInfo(someone.zone)).date()
    return bool(someone.roles(today) - {Role.ANGGOTA, Role.WARGA})


def _who_may(actor: Actor, someone: Someone) -> Someone | None:
    """Who at this phone may invite them: a member's chair; officers and residents are invited by the
    BKM's side, so that no chair brings in a treasurer alone."""
    if not someone.seats or someone.roles(actor.today) - {Role.ANGGOTA, Role.WARGA}:
        return actor.able("invite-officer", Subject(someone.bkm_id, None, someone.id))
    for seat in someone.seats:
        inviter = actor.able("invite-member", Subject(someone.bkm_id, seat.ksm_id, someone.id))
        if inviter is not None:
            return inviter
    return None


def forget_cards(book: Work, subject: int, today: date) -> str:
    """Each night the links that were sent leave the book; they stand in the inviter's chat only."""
    return "forgotten" if store.forget_cards(book) else "nothing"
