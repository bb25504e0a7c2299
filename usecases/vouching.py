"""Who may say whose phone it is that came by a link, and who hears of a link tried in vain. Opens nothing.

A member is known by their chair, an officer by whoever may invite officers: no chair brings in a treasurer
alone.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role, Subject, may
from domain.say import Button, Say, button, say
from storage import joining, members, outbox
from storage import phones as phone_store
from storage.book import Work


def is_officer(person: Someone, today: date) -> bool:
    """Whether this person holds any office today."""
    return bool(person.roles(today) - {Role.ANGGOTA, Role.WARGA})


def again(person: Someone) -> Button:
    """[Undang lagi]: a new link for the same person."""
    return button("joining-again", "undang-lagi", person.public_id)


def ask_leader(book: Work, person: Someone, invitation: str, account_id: int) -> Someone | None:
    """Ask the chair, else the secretary, else the clerk of the UPK, whether that phone is this person's.
    Returns who was asked, or None while nobody can be: then it is asked as soon as somebody joins who may
    say so."""
    found = _approvers(book, person, account_id)
    if not found:
        return None
    leader, chat = found[0]
    words = question(person, invitation, family=phone_store.said(book, account_id) is not False)
    outbox.post(book, chat, words, "receipt", f"join-ask:{invitation}:{chat}")
    return leader


def question(person: Someone, invitation: str, *, family: bool = False) -> Say:
    """What the leader is asked: is it really them? On a family's phone also whether the leader read the
    consent aloud.
    """
    yes = button("joining-is-them", "gabung-betul", invitation)
    read = button("joining-read-aloud", "gabung-baca", invitation)
    no = button("joining-is-not-them", "gabung-bukan", invitation)
    facts = {"name": person.called, "place": place(person)}
    if family:
        return say("joining-is-it-them-family", **facts).with_rows((yes, no), (read,))
    return say("joining-is-it-them", **facts).with_rows((yes, no))


def approver(book: Work, actor: Actor, person: Someone, account_id: int) -> Someone | None:
    """Who at this phone may say whose the other phone is; never about the phone in their own hand."""
    if account_id == actor.account_id:
        return None
    if is_officer(person, actor.today):
        return actor.able("invite-officer", Subject(person.bkm_id, None, person.id))
    for seat in person.seats:
        chair = actor.able("approve-joining", Subject(person.bkm_id, seat.ksm_id, person.id))
        if chair is not None:
            return chair
    asked = _approvers(book, person, account_id)
    return next((one for one in actor.people if asked and one.id == asked[0][0].id), None)


def asked_about(book: Work, person: Someone, account_id: int) -> tuple[Someone, int] | tuple[None, None]:
    """Who is asked about this phone first, and where they hear the bot."""
    found = _approvers(book, person, account_id)
    return found[0] if found else (None, None)


def _approvers(book: Work, person: Someone, account_id: int) -> list[tuple[Someone, int]]:
    today = book.now.date()
    if is_officer(person, today):
        asked = _inviters(book, person, account_id, today)
    else:
        leaders = (Role.KETUA, Role.SEKRETARIS)
        asked = [
            each
            for seat in person.seats
            for each in members.officers(book, person.bkm_id, leaders, today, seat.ksm_id)
        ]
        asked += members.officers(book, person.bkm_id, (Role.PETUGAS_UPK,), today)
    chats = [(each, members.chat_of(book, each.id)) for each in asked if each.id != person.id]
    return [(each, chat) for each, chat in chats if chat is not None and chat != account_id]


def _inviters(book: Work, person: Someone, account_id: int, today: date) -> list[Someone]:
    """For an officer: who made the link, if they still may, then whoever else may invite officers."""
    used = joining.used_by(book, person.id, account_id)
    found = [members.someone(book, used.invited_by)] if used is not None and used.invited_by else []
    subject = Subject(person.bkm_id, None, person.id)
    found = [each for each in found if may("invite-officer", each.grants, subject, today)]
    others = (Role.PETUGAS_UPK, Role.FASILITATOR, Role.ADMIN)
    return found + members.officers(book, person.bkm_id, others, today)


def place(person: Someone) -> Say:
    """Where somebody belongs: their KSM, or the BKM for those who sit in none."""
    if person.seats:
        return say("joining-in-ksm", ksm=person.seats[0].ksm_name)
    return say("joining-in-bkm", bkm=person.bkm_name)


def tell_inviter(book: Work, actor: Actor, invitation: Any) -> None:
    """The inviter hears once per link that it was tried in vain; an expired card asks by itself for a new
    one.
    """
    person = members.someone(book, invitation.person_id)
    chat = _inviter_chat(book, invitation, person)
    if chat is None or chat == actor.account_id or joining.has_newer(book, invitation):
        return
    elsewhere = invitation.used_by is not None and invitation.used_by != actor.account_id
    joined = any(one.state == "active" for one in joining.links_of(book, person.id))
    words = say("joining-tried-elsewhere" if elsewhere else "joining-expired", name=person.called)
    words = words if joined else words.with_rows((again(person),))
    outbox.post(book, chat, words, "alert", f"join-tried:{invitation.id}")


def _inviter_chat(book: Work, invitation: Any, person: Someone) -> int | None:
    """Where the inviter hears the bot, if they may still invite; else the present leader; else the
    operator.
    """
    if invitation.invited_by is not None:
        inviter = members.someone(book, invitation.invited_by)
        chat = members.chat_of(book, inviter.id)
        if chat is not None and inviter.roles(book.now.date()) - {Role.ANGGOTA}:
            return chat
    for seat in person.seats:
        chat = members.chair_chat(book, person, seat.ksm_id)
        if chat is not None:
            return chat
    return members.operator(book)
