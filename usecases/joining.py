"""How somebody comes in: a personal link, one consent, whose phone it is, and for a member the leader's
[Betul]. No money here.

A link is bound to one person of the book, lives for a while and is used once. Whatever is wrong with it,
the one who pressed hears the same words, so that nobody learns from the answer whether a link exists; the
inviter hears what happened.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role
from domain.say import LANGUAGES, Say, button, say, spoken
from storage import due, joining, locks, members, outbox, residents
from storage import phones as phone_store
from storage.book import Work
from usecases import home, languages, phones
from usecases.doors import open_door
from usecases.vouching import (
    again,
    approver,
    ask_leader,
    asked_about,
    is_officer,
    place,
    tell_inviter,
)

CONSENT_VERSION = "2"
"""Raised whenever the words of `joining-consent` change in meaning."""
SHARE_CONTACT = "bagikan-nomor"
"""The key below the input line by which Telegram sends one's own contact."""
ASK_ANYWAY = "join-ask"
ASK_ANYWAY_AFTER = timedelta(minutes=15)


@open_door
def arrive(book: Work, actor: Actor, token: str) -> Say:
    """/start with a link: who it is for, and in which language to go on, unless the book was told."""
    held = joining.hold(book, token, actor.account_id)
    if held is None or _is_dead(book, actor, held):
        return _turned_away(book, actor, joining.by_token(book, token))
    return first_page(book, actor, held)


def first_page(book: Work, actor: Actor, held: Any) -> Say:
    """What the holder of this invitation is asked first: the language unless known, then the consent."""
    person = members.someone(book, held.person_id)
    if members.chosen_language(book, actor.account_id) is None:
        if person.language is None:
            words = say("joining-language", name=person.called, place=place(person))
            return words.with_rows(*((each,) for each in languages.row(held.public_id)))
        members.choose_language(book, actor.account_id, person.language)
    return _consent(actor, person, held.public_id)


@open_door
def choose_language(book: Work, actor: Actor, invitation: str, language: str) -> Say:
    """[Basa Jawi]: the first answer at the door; everything from the consent on is said in it."""
    held = joining.by_public(book, invitation)
    mine = held is not None and held.used_by == actor.account_id and held.used_at is None
    if held is None or not mine or not actor.private or language not in LANGUAGES:
        return say("button-stale")
    members.choose_language(book, actor.account_id, language)
    return _consent(actor, members.someone(book, held.person_id), invitation)


def _consent(actor: Actor, person: Someone, invitation: str) -> Say:
    """The one consent at the door."""
    yes = button("joining-yes", "gabung-ya", invitation)
    no = button("joining-no", "gabung-tidak", invitation)
    words = say(f"joining-consent{_of_what(person, actor)}", name=person.called, place=place(person))
    return words.with_rows((yes, no))


def _of_what(person: Someone, actor: Actor) -> str:
    """An officer is asked about their office; savings and instalments are named to those who have a seat."""
    if not is_officer(person, actor.today):
        return ""
    return "-office-and-seat" if person.seats else "-office"


@open_door
def agree(book: Work, actor: Actor, invitation: str) -> Say:
    """[Ya, boleh]: the link is used up, and whose phone is it? Then a member waits for the leader's [Betul],
    an officer for a second proof.
    """
    used = joining.redeem(book, invitation, actor.account_id) if actor.private else None
    if used is None:
        return _turned_away(book, actor, joining.by_public(book, invitation))
    person = members.someone(book, used.person_id)
    heard_in = spoken(members.chosen_language(book, actor.account_id), person.language)
    joining.agree(book, person.id, actor.account_id, CONSENT_VERSION, heard_in)
    joining.speak_for(book, actor.account_id, person.id)
    if phone_store.said(book, actor.account_id) is None:
        due.plan(book, ASK_ANYWAY, used.public_id, "once", book.now + ASK_ANYWAY_AFTER)
        return phones.question(person, used.public_id)
    return wait(book, actor, person, used.public_id)


def wait(book: Work, actor: Actor, person: Someone, invitation: str) -> Say:
    """Joined by a link, and now it is the leader's turn. An officer first may show their own number: only if
    they do not, somebody is asked.
    """
    if may_prove(book, person, actor.account_id):
        due.plan(book, ASK_ANYWAY, invitation, "once", book.now + ASK_ANYWAY_AFTER)
        return waits(book, person, actor.account_id)
    ask_leader(book, person, invitation, actor.account_id)
    return waits(book, person, actor.account_id)


def waits(book: Work, person: Someone, account_id: int) -> Say:
    """For whose word this phone waits."""
    leader, _chat = asked_about(book, person, account_id)
    if may_prove(book, person, account_id):
        facts = {"inviter": leader.called if leader else "", "by": int(leader is not None)}
        return say("proof-ask", name=person.called, **facts).with_home((SHARE_CONTACT,))
    if leader is None:
        return say("joining-waits-for-a-leader", name=person.called)
    return say("joining-waits", name=person.called, leader=leader.called)


def may_prove(book: Work, person: Someone, account_id: int) -> bool:
    """Whether this phone came by a link to an office, and the link still lives: then one's own contact opens
    it. Not where the book knows no number of theirs: then any number would do, so whoever may invite them is
    asked, if there is anybody yet.
    """
    used = joining.used_by(book, person.id, account_id)
    alive = used is not None and bool(used.opens_office) and used.expires_at > book.now
    if not alive or not is_officer(person, book.now.date()):
        return False
    return bool(joining.phone_of(book, person.id)) or asked_about(book, person, account_id)[0] is None


@open_door
def decline(book: Work, actor: Actor, invitation: str) -> Say:
    """[Tidak]: nothing is kept, and the link stays good for the one it was made for."""
    if not actor.private or not joining.let_go(book, invitation, actor.account_id):
        return say("button-stale")
    return say("joining-declined")


def approve(book: Work, actor: Actor, invitation: str, *, read_aloud: bool = False) -> Say:
    """[Betul]: the leader knows whose phone it is; from now on it speaks for that person. `read_aloud`: the
    leader also read the consent to somebody who is young, or does not read; that is kept with it.
    """
    found = _waiting(book, actor, invitation)
    if found is None:
        return say("button-stale")
    person, link, by = found
    if not joining.approve(book, link.id, by.id):
        return say("button-stale")
    if read_aloud:
        joining.was_read_by(book, person.id, link.account_id, by.id)
    newcomer = members.actor(book, link.account_id, link.account_id)
    words = come_in(book, newcomer, person, link.id)
    outbox.post(book, link.account_id, words, "receipt", f"joined:{link.id}")
    return say("joining-approved", name=person.called)


def reject(book: Work, actor: Actor, invitation: str) -> Say:
    """[Bukan]: that phone opens nothing; it is told kindly, without a name."""
    found = _waiting(book, actor, invitation)
    if found is None:
        return say("button-stale")
    person, link, _by = found
    if not joining.end_waiting(book, link.id):
        return say("button-stale")
    words = say("joining-not-known").with_home(())
    outbox.post(book, link.account_id, words, "receipt", f"not-known:{link.id}")
    return say("joining-rejected", name=person.called).with_rows((again(person),))


def _waiting(book: Work, actor: Actor, invitation: str) -> tuple[Someone, Any, Someone] | None:
    """The person, the link and the leader, if this invitation waits for somebody at this phone."""
    used = joining.by_public(book, invitation)
    if used is None or used.used_at is None or not actor.private:
        return None
    links = joining.links_of(book, used.person_id)
    link = next((one for one in links if one.account_id == used.used_by and one.state == "waiting"), None)
    if link is None:
        return None
    person = members.someone(book, used.person_id)
    by = approver(book, actor, person, link.account_id)
    return None if by is None else (person, link, by)


def come_in(book: Work, actor: Actor, person: Someone, link_id: int) -> Say:
    """The phone speaks for the person now: the home keys, word to their former phone, and who waits for
    them.
    """
    locks.lift(book, actor.account_id)
    for former in joining.end_others(book, link_id, person.id):
        if former != actor.account_id:
            if locks.speaks_for_nobody(book, former):
                locks.silence(book, former)
            outbox.post(
                book, former, say("joining-moved", name=person.called), "receipt", f"moved:{link_id}:{former}"
            )
    residents.leave(book, actor.account_id, actor.today)  # who is known by name is no nameless resident
    newcomer = members.actor(book, actor.account_id, actor.chat_id)
    _pass_on_who_waits(book, newcomer, person)
    return welcome(newcomer, person)


def welcome(newcomer: Actor, person: Someone) -> Say:
    """The phone speaks for this person now: their home keys."""
    several = len(newcomer.people) > 1
    words = say("joining-welcome", name=person.called, place=place(person), several=int(several))
    return words.with_home(home.keys_of(newcomer))


def _pass_on_who_waits(book: Work, newcomer: Actor, person: Someone) -> None:
    """Members who came before their leader had a phone: the leader is asked about them now."""
    for grant in person.grants:
        if grant.ksm_id is None or not grant.holds_on(newcomer.today) or grant.role is Role.ANGGOTA:
            continue
        for link in joining.waiting_in(book, grant.ksm_id, newcomer.today):
            used = joining.invitation_of(book, link)
            if used is not None:
                ask_leader(book, members.someone(book, link.person_id), used.public_id, link.account_id)


def _turned_away(book: Work, actor: Actor, invitation: Any | None) -> Say:
    """A link that cannot be used by this phone. Whoever already came in by it just gets on with it."""
    if invitation is not None:
        links = [
            one for one in joining.links_of(book, invitation.person_id) if one.account_id == actor.account_id
        ]
        if links and invitation.used_by == actor.account_id:
            if phone_store.said(book, actor.account_id) is None:
                return phones.question(members.someone(book, invitation.person_id), invitation.public_id)
            if links[-1].state == "waiting":
                return waits(book, members.someone(book, invitation.person_id), actor.account_id)
            if actor.people:
                return home.menu(book, actor)
        tell_inviter(book, actor, invitation)
    return say("joining-refused")


def _is_dead(book: Work, actor: Actor, invitation: Any) -> bool:
    """A link to an office dies with the office: what is left of it is a member's card, or nothing."""
    person = members.someone(book, invitation.person_id)
    return not person.roles(actor.today)
