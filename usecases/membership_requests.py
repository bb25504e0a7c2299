"""[Saya anggota KSM]: a resident says who they are, the KSM's leader says whether. No money.

The asker always hears the same, whether such a member exists or not, until a leader has said yes.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.residents import REQUEST_KEPT, REQUESTS_A_WEEK
from domain.say import Button, Refusal, Say, button, say, spoken
from storage import audiences, members, outbox
from storage import joining as links
from storage import membership_requests as store
from storage import phones as phone_store
from storage.book import Work
from usecases import joining, phones, vouching

IS, IS_NOT, OTHER = "aku-betul", "aku-bukan", "aku-lain"
GO_ON, YES, NO = "aku-lanjut", "aku-ya", "aku-tidak"
MOST_GUESSES, MOST_NUMBERS, A_ROW = 4, 30, 5
SHORTEST = 3  # letters of a name that are looked for
LONGEST = 60


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """The KSM of this resident's BKM, by name: their names are no secret, their members are."""
    resident = _resident(actor)
    if store.n_since(book, actor.account_id, actor.now - timedelta(days=7)) >= REQUESTS_A_WEEK:
        raise Refusal("membership-enough")
    groups = [{"code": one.public_id, "label": one.name} for one in audiences.ksm_of(book, resident.bkm_id)]
    if not groups:
        raise Refusal("membership-no-ksm")
    return {"ksm": groups}


def _resident(actor: Actor) -> Someone:
    found = actor.scopes("ask-to-be-known")
    if not found or not actor.private:
        raise Refusal("membership-not-needed")
    return found[0][0]


def ask(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The leader of that KSM is asked. Whether such a member is there the answer does not tell."""
    resident = _resident(actor)
    groups = audiences.ksm_of(book, resident.bkm_id)
    ksm = next((one for one in groups if one.public_id == answers["ksm"]), None)
    if ksm is None:
        raise Refusal("button-stale")
    said = " ".join(answers["name"].split())[:LONGEST]
    one = store.keep(book, actor.account_id, resident.id, ksm.id, said)
    for leader, chat in _leaders(book, one):
        if chat != actor.account_id:
            outbox.post(book, chat, _question(book, one), "alert", f"membership:{one.id}", person=leader.id)
            break
    return say("membership-asked", ksm=ksm.name)


def _leaders(book: Work, one: Row[Any]) -> list[tuple[Someone, int]]:
    today = book.now.date()
    found = members.officers(book, one.bkm_id, (Role.KETUA, Role.SEKRETARIS), today, one.ksm_id)
    found += members.officers(book, one.bkm_id, (Role.PETUGAS_UPK,), today)
    chats = [(each, members.chat_of(book, each.id)) for each in found]
    return [(each, chat) for each, chat in chats if chat is not None]


def _without_phone(book: Work, one: Row[Any]) -> list[Row[Any]]:
    rows = members.members_of(book, one.ksm_id, book.now.date())
    return [row for row in rows if members.chat_of(book, row.id) is None and row.died_on is None]


def _question(book: Work, one: Row[Any]) -> Say:
    """Who it could be, by the name they gave: first of all those who have no phone yet."""
    words = [word for word in one.said.lower().split() if len(word) >= SHORTEST]
    names = [(row, f"{row.name} {row.nickname or ''}".lower()) for row in _without_phone(book, one)]
    fitting = [row for row, name in names if any(word in name for word in words)][:MOST_GUESSES]
    guesses = tuple(
        (button("membership-is", IS, one.public_id, row.public_id, number=row.number),) for row in fitting
    )
    asked = say("membership-question", place=one.place, words=one.said, ksm=one.ksm_name)
    return asked.with_rows(*guesses, _ways_out(one))


def _ways_out(one: Row[Any]) -> tuple[Button, ...]:
    other = button("membership-other", OTHER, one.public_id)
    return other, button("membership-is-not", IS_NOT, one.public_id)


def _asked(book: Work, actor: Actor, public_id: str) -> Row[Any]:
    """The request whose button one of its leaders presses, while it waits for them."""
    one = store.find(book, public_id) if actor.private else None
    stale = one is None or one.state != "asked" or one.made_at < book.now - REQUEST_KEPT
    if one is None or stale or one.account_id == actor.account_id:
        raise Refusal("button-stale")
    if actor.able("approve-joining", Subject(one.bkm_id, one.ksm_id)) is None:
        asked = {leader.id for leader, _ in _leaders(book, one)[:1]}
        if not asked & set(actor.ids):
            raise Refusal("button-stale")
    return one


def other_numbers(book: Work, actor: Actor, request: str) -> Say:
    """[Nomor lain]: every row of the paper book that has no phone yet."""
    one = _asked(book, actor, request)
    rows = _without_phone(book, one)[:MOST_NUMBERS]
    presses = [
        button("membership-number", IS, one.public_id, row.public_id, number=row.number) for row in rows
    ]
    lines = [tuple(presses[i : i + A_ROW]) for i in range(0, len(presses), A_ROW)]
    return say("membership-which", words=one.said, ksm=one.ksm_name).with_rows(*lines, _ways_out(one)[1:])


def allow(book: Work, actor: Actor, request: str, member: str) -> Say:
    """[Betul, nomor 6]: the newcomer hears of it, in words anybody may read over their shoulder."""
    one = _asked(book, actor, request)
    row = next((each for each in _without_phone(book, one) if each.public_id == member), None)
    by = next((each for each in actor.people), None)
    if (
        row is None
        or by is None
        or not store.step(book, one, "allowed", member_id=row.id, by_person_id=by.id)
    ):
        raise Refusal("button-stale")
    person = members.someone(book, row.id)
    words = say("membership-known", ksm=one.ksm_name)
    words = words.with_rows((button("membership-go-on", GO_ON, one.public_id),))
    outbox.post(book, one.account_id, words, "receipt", f"membership-yes:{one.id}")
    return say("membership-allowed", name=person.called)


def refuse(book: Work, actor: Actor, request: str) -> Say:
    """[Bukan]: the asker is told kindly whom to see."""
    one = _asked(book, actor, request)
    store.step(book, one, "refused")
    outbox.post(
        book,
        one.account_id,
        say("membership-not-known", ksm=one.ksm_name),
        "receipt",
        f"membership-no:{one.id}",
    )
    return say("membership-refused")


def go_on(book: Work, actor: Actor, request: str) -> Say:
    """[Lanjut]: the one consent, as everybody is asked at the door."""
    person = members.someone(book, _allowed(book, actor, request).member_id)
    yes, no = button("joining-yes", YES, request), button("joining-no", NO, request)
    return say("joining-consent", name=person.called, place=vouching.place(person)).with_rows((yes, no))


def accept(book: Work, actor: Actor, request: str) -> Say:
    """[Ya, boleh]: this phone speaks for the member from now on, and for no nameless resident any more."""
    one = _allowed(book, actor, request)
    person = members.someone(book, one.member_id)
    if members.chat_of(book, person.id) is not None or not store.step(book, one, "done"):
        raise Refusal("button-stale")
    heard_in = spoken(members.chosen_language(book, actor.account_id), person.language)
    links.agree(book, person.id, actor.account_id, joining.CONSENT_VERSION, heard_in)
    link_id = links.speak_for(book, actor.account_id, person.id)
    links.approve(book, link_id, one.by_person_id)
    if phone_store.said(book, actor.account_id) is None:
        asked = phones.question(person, phones.NOBODYS)
        outbox.post(book, actor.account_id, asked, "reply", f"membership-phone:{one.id}")
    return joining.come_in(book, actor, person, link_id)


def decline(book: Work, actor: Actor, request: str) -> Say:
    """[Tidak]: they stay a resident."""
    store.step(book, _allowed(book, actor, request), "declined")
    return say("membership-declined")


def _allowed(book: Work, actor: Actor, request: str) -> Row[Any]:
    one = store.find(book, request) if actor.private else None
    if one is None or one.state != "allowed" or one.account_id != actor.account_id:
        raise Refusal("button-stale")
    return one
