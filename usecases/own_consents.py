"""What somebody said yes to: their page, an answer, taking it back. When they are asked is consents.py."""

from __future__ import annotations

from domain.actor import Actor, Someone
from domain.privacy import FIRST_USE, Purpose, Stand
from domain.say import Refusal, Say, button, say, spoken
from storage import consents as store
from storage import members, outbox
from storage.book import Work
from usecases import sending
from usecases.consents import NO, VERSION, YES

SURE = "yakin"


def answer(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Boleh] or [Tidak usah], below the question or on the page of consents: it counts at once."""
    code, _, said = version.partition(".")
    person = next((one for one in actor.people if one.public_id == subject), None)
    known = code in {each.value for each in FIRST_USE} and said in (YES, NO)
    if person is None or not actor.private or not known:
        raise Refusal("button-stale")
    purpose = Purpose(code)
    language = spoken(members.chosen_language(book, actor.account_id), person.language)
    store.keep(
        book,
        store.Said(person.id, actor.account_id, purpose, VERSION, language, refused=said == NO),
    )
    if said == NO:
        _stop(book, actor.account_id, person, purpose)
        return say("consent-noted-no", name=person.called)
    store.release(book, actor.account_id, purpose)
    if purpose is Purpose.NEWS:
        sending.catch_up(book, person.id, actor.account_id)
    return say("consent-noted-yes", name=person.called)


def _stop(book: Work, account_id: int, person: Someone, purpose: Purpose) -> None:
    """What waits is not sent. Where others on this phone still want it, only what is this person's."""
    others = store.on_phone(book, account_id, purpose)
    others.pop(person.id, None)
    whose = person.id if Stand.YES in others.values() else None
    if purpose is not Purpose.PEERS:
        store.put_away(book, account_id, purpose, whose, f"no consent: {purpose.value}")


def page(book: Work, actor: Actor) -> Say:
    """[Izin saya]: what was agreed to, and one press to change each."""
    if not actor.private or not actor.people:
        raise Refusal("button-stale")
    lines, rows = [], []
    for person in actor.people:
        lines.append(say("consent-page-who", name=person.called))
        for purpose in FIRST_USE:
            stand = store.stands(book, [person.id], purpose)[person.id]
            what = say(f"consent-what-{purpose.value}")
            lines.append(say("consent-line", what=what, stand=stand.value))
            given = stand is Stand.YES
            key, version = (
                ("consent-withdraw", f"{purpose.value}.cabut")
                if given
                else ("consent-give", f"{purpose.value}.{YES}")
            )
            rows.append(
                (button(key, "izin", person.public_id, version, what=what, name=_whose(actor, person)),)
            )
        shut = button(
            "consent-withdraw-all", "izin", person.public_id, "account.cabut", name=_whose(actor, person)
        )
        rows.append((shut,))
    rows.append((button("button-tune-news", "atur-kabar", ""),))
    return say("consent-page", lines=tuple(lines)).with_rows(*rows)


def _whose(actor: Actor, person: Someone) -> str:
    return person.called if len(actor.people) > 1 else ""


def withdraw(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Cabut ...]: taken back at once; what waits of this purpose is withdrawn in the same breath."""
    code = version.partition(".")[0]
    person = next((one for one in actor.people if one.public_id == subject), None)
    if person is None or not actor.private or code not in {each.value for each in Purpose}:
        raise Refusal("button-stale")
    purpose = Purpose(code)
    if purpose is Purpose.ACCOUNT and version != f"{code}.{SURE}":
        yes = button("consent-leave-yes", "izin", subject, f"{code}.{SURE}")
        return say("consent-leave-sure", name=person.called).with_rows((yes,))
    store.withdraw(book, person.id, purpose)
    if purpose is Purpose.ACCOUNT:
        return _leave(book, actor, person)
    _stop(book, actor.account_id, person, purpose)
    return say("consent-withdrawn", name=person.called, what=say(f"consent-what-{purpose.value}"))


def _leave(book: Work, actor: Actor, person: Someone) -> Say:
    """The phone speaks for this person no longer. The group's book of money stays, as agreed with the KSM."""
    members.end_link(book, actor.account_id, person.id)
    for purpose in FIRST_USE:
        store.withdraw(book, person.id, purpose)
    if len(actor.people) == 1:
        store.put_all_away(book, actor.account_id, "left")
    for seat in person.seats:
        chat = members.chair_chat(book, person, seat.ksm_id)
        if chat is not None and chat != actor.account_id:
            words = say("leader-somebody-left", number=seat.number, name=person.called)
            outbox.post(book, chat, words, "alert", f"left:{person.id}:{book.now.isoformat()}")
    left = say("consent-withdrawn-all", name=person.called)
    return left.with_home(()) if len(actor.people) == 1 else left
