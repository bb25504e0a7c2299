"""Who may be invited by whom, and the text with the link that is handed on. Opens nothing by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import joining as store
from storage import members, outbox
from storage.book import Work
from usecases import vouching

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
            found.setdefault(row.public_id, item(row, row.number))
    for _person, grant in officers_of:
        for row in store.officers_not_joined(book, grant.bkm_id, actor.today):
            found.setdefault(row.public_id, item(row, None))
    if not found:
        raise Refusal("invite-everybody-joined")
    return {"people": list(found.values()), "ksm": _with_pages(book, actor)}


def _with_pages(book: Work, actor: Actor) -> list[dict[str, str]]:
    """The KSM of whose members a page of cards can be asked for here."""
    rows = [
        members.ksm_by_id(book, grant.ksm_id) for _, grant in actor.scopes("invite-member") if grant.ksm_id
    ]
    waits = [row for row in rows if store.members_not_joined(book, row.id, actor.today)]
    return [{"code": row.public_id, "name": row.name} for row in waits]


def item(row: Any, number: int | None) -> dict[str, Any]:
    """One person of a list to choose from: by the number of the paper book, else by office."""
    shown = {"code": row.public_id, "name": _called(row), "also": row.name, "ksm": row.ksm_name}
    return {
        **shown,
        "number": number,
        "role": None if number is not None else getattr(row, "role", None),
        "rt": row.rt,
    }


def _called(row: Any) -> str:
    return f"{row.title or ''} {row.nickname or row.name}".strip()


def invite(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The person chosen in the list gets their link; one that stands is shown again."""
    return invite_again(book, actor, answers["whom"], anew=False)


def invite_again(book: Work, actor: Actor, person: str, *, anew: bool = True) -> Say:
    """[Undang lagi], [Buat baru]: a new link for this person, their unused older ones end; or the one that
    stands, if it need not be new. Unless their phone already waits for this very leader.
    """
    someone, inviter = invitable(book, actor, person)
    for link in store.links_of(book, someone.id):
        used = store.invitation_of(book, link)
        if used is not None and vouching.approver(book, actor, someone, link.account_id) is not None:
            return vouching.question(someone, used.public_id)
    made = invitation_for(book, someone, inviter.id, anew=anew)
    if made is None:
        return say("invite-not-ready")
    reason = f"card:{made.public_id}:{book.new_id()}"
    outbox.post(book, actor.account_id, card_text(book, someone, made), "reply", reason)
    picture = button("cards-picture", "kartu-gambar", someone.public_id)
    renew = button("cards-renew-one", "undang-lagi", someone.public_id)
    key = "invite-forward-officer" if made.officer else "invite-forward-member"
    return say(key, name=someone.called).with_rows((picture, renew))


def invitable(book: Work, actor: Actor, person: str) -> tuple[Someone, Someone]:
    """The person behind a button, and who at this phone may invite them. An unknown person and a forbidden
    one are refused alike; one who is in already is named to whoever may know.
    """
    person_id = store.person_id_of(book, person)
    someone = members.someone(book, person_id) if person_id is not None and actor.private else None
    inviter = _who_may(actor, someone) if someone is not None else None
    if someone is None or inviter is None:
        raise Refusal("button-stale")
    if any(one.state == "active" for one in store.links_of(book, someone.id)):
        raise Refusal("invite-has-joined", name=someone.called)
    return someone, inviter


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that stands: by its id the house's key makes the secret, when the words or the card leave."""

    public_id: str
    until: datetime
    officer: bool


def invitation_for(
    book: Work, someone: Someone, inviter_id: int | None, *, anew: bool = True
) -> Invitation | None:
    """A new link, or (not `anew`) the one of this person that stands. None: the bot has not yet met Telegram
    and has no address, or this command was not given the bot's token.

    Officers: 72 hours, and a second proof. Members: 45 days, opens nothing until the leader presses [Betul].
    """
    if not book.key or not store.bot_username(book):
        return None
    officer = is_officer(book, someone)
    stands = None if anew else store.standing(book, someone.id)
    if stands is not None and bool(stands.opens_office) == officer:
        return Invitation(stands.public_id, stands.expires_at, officer)
    until = book.now + (OFFICER_LIVES if officer else MEMBER_LIVES)
    public_id = store.invite(book, someone.id, inviter_id, until, opens_office=officer)
    return Invitation(public_id, until, officer)


def card_text(book: Work, someone: Someone, made: Invitation) -> Say:
    """The message to hand on: who it is for, the link, how long it lives, and what is never asked for. The
    link is put in when the words leave.
    """
    local = made.until.astimezone(ZoneInfo(someone.zone))
    values = {"on": local.date().isoformat(), "at": local.strftime("%H:%M"), "invitation": made.public_id}
    bot = store.bot_username(book)
    return say("invite-card", name=someone.called, place=vouching.place(someone), bot=bot, **values)


def is_officer(book: Work, someone: Someone) -> bool:
    """Whether this person holds any office today."""
    today = book.now.astimezone(ZoneInfo(someone.zone)).date()
    return bool(someone.roles(today) - {Role.ANGGOTA, Role.WARGA})


def may_invite(actor: Actor, someone: Someone) -> bool:
    """Whether somebody at this phone may make a link for them."""
    return _who_may(actor, someone) is not None


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
