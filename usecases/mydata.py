"""What is stored about me, and who looked: a short page, and a file with everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.ledger import Account
from domain.questions import reference
from domain.savings import CODES
from domain.say import LANGUAGES, Button, Refusal, Say, button, say
from storage import (
    complainants,
    consents,
    holds,
    ledger,
    looks,
    members,
    merging,
    newsvoices,
    notables,
    study,
    titipan,
    topics,
    withdrawals,
)
from storage import mydata as store
from storage.book import Work
from usecases import iptw
from usecases.housekeeping import RAW_KEPT, WORDS_KEPT
from usecases.savings_words import named

LOOKED_BACK = timedelta(days=30)
SHOWN = 3
"""Viewers named on the page; the file has all of them."""


def page(book: Work, actor: Actor) -> Say:
    """[Data saya], 'data saya', /datasaya: the kinds of things kept, and who looked lately."""
    if not actor.private or not actor.people:
        raise Refusal("button-stale")
    lines: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    for person in actor.people:
        lines += [
            say("mydata-kept", name=person.called, where=_where(person)),
            *_viewers(book, person, actor.today),
        ]
        rows.append(_presses(person, several=len(actor.people) > 1))
    rows.append((button("mydata-consents", "izinku"), button("button-forget-me", "lupa-minta")))
    return say("mydata", lines=tuple(lines)).with_rows(*rows)


def _presses(person: Someone, *, several: bool) -> tuple[Button, ...]:
    """[Kirim berkas] [Ada yang keliru], with the name where a phone speaks for several."""
    if several:
        send = button("mydata-send-file-of", "dataku", person.public_id, name=person.called)
        return (send, button("mydata-wrong-of", "datakeliru", person.public_id, name=person.called))
    send = button("mydata-send-file", "dataku", person.public_id)
    return (send, button("mydata-wrong", "datakeliru", person.public_id))


def _where(person: Someone) -> str:
    return ", ".join(f"KSM {seat.ksm_name}" for seat in person.seats) or person.bkm_name


def _viewers(book: Work, person: Someone, today: date) -> Iterator[Say]:
    seen = looks.at(book, person.id, today - LOOKED_BACK)
    if not seen:
        yield say("mydata-nobody-looked")
        return
    by_viewer: dict[int, list[Any]] = {}
    for row in seen:
        by_viewer.setdefault(row.viewer_id, []).append(row)
    for rows in list(by_viewer.values())[:SHOWN]:
        n_days = len({row.on for row in rows})
        role = say(f"invite-role-{rows[0].role.replace('_', '-')}")
        yield say("mydata-looked", who=_called(rows[0]), role=role, n=n_days, on=rows[0].on.isoformat())


def _called(row: Any) -> str:
    return f"{row.title or ''} {row.nickname or row.name}".strip()


def file(book: Work, actor: Actor, person: str) -> Say:
    """[Kirim berkas]: the recipe of a file with everything, written when it is sent and kept nowhere."""
    mine = next((one for one in actor.people if one.public_id == person), None)
    if mine is None or not actor.private:
        raise Refusal("button-stale")
    recipe = {"kind": "my-data", "person": mine.id, "document": 1}
    return replace(say("mydata-file", name=mine.called), picture=recipe)


def everything(book: Work, person_id: int) -> tuple[Say, ...]:
    """The lines of the file: what the book holds about this person and nobody else."""
    who = store.identity(book, person_id)
    zone = ZoneInfo(_zone(book, person_id))
    return tuple(
        line
        for part in (_identity, _money, _answers, _rights)
        for line in (*part(book, who, zone), say("mydata-gap"))
    )


def _zone(book: Work, person_id: int) -> str:
    return members.someone(book, person_id).zone


def _day(at: date | datetime | None, zone: ZoneInfo) -> str | None:
    if at is None:
        return None
    return (at.astimezone(zone).date() if isinstance(at, datetime) else at).isoformat()


def _since(row: Any) -> Say:
    since = row.since_on.isoformat()
    if row.until_on is None:
        return say("mydata-since", since=since)
    return say("mydata-since-until", since=since, until=row.until_on.isoformat())


def _identity(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    yield say("mydata-head", name=_called(who), bkm=who.bkm_name, on=_day(book.now, zone))
    facts = (
        "name",
        "nickname",
        "title",
        "sex",
        "rt",
        "rw",
        "dusun",
        "phone",
        "poor",
        "born_year",
        "language",
    )
    for fact in facts:
        value = getattr(who, fact)
        if value is not None:
            yield say("mydata-fact", fact=fact, value=_worded(fact, value))
    for seat in store.seats(book, who.id):
        yield say("mydata-seat", ksm=seat.name, number=seat.number, since=_since(seat))
    for row in merging.of_person_ever(book, who.id):
        other = members.someone(book, row.other_id if row.kept_id == who.id else row.kept_id)
        state = "parted" if row.undone_at is not None else row.outcome or "open"
        by = members.someone(book, row.by_person_id).called
        yield say("mydata-merger", on=_day(row.made_at, zone), by=by, other=other.name, state=state)
    for one in store.offices(book, who.id):
        yield say("mydata-office", role=say(f"invite-role-{one.role.replace('_', '-')}"), since=_since(one))
    for one in notables.of_person(book, who.id):
        yield say("mydata-notable", circle=say(f"notable-of-{one.circle}"), post=one.post)
    phones = store.phones(book, who.id)
    for phone in phones:
        yield say(
            "mydata-phone", account=str(phone.account_id), state=phone.state, since=_day(phone.since_at, zone)
        )
    accounts = [phone.account_id for phone in phones]
    raw, words = RAW_KEPT.days, WORDS_KEPT.days
    yield say("mydata-messages", n=store.n_messages(book, accounts), words=words, raw=raw)


def _worded(fact: str, value: Any) -> Say | str:
    """A fact as people say it: yes and no, a language by its name."""
    if isinstance(value, bool):
        return say("mydata-yes" if value else "mydata-no")
    return say(f"language-{value}") if fact == "language" and value in LANGUAGES else str(value)


def _came_to(line: Any) -> str:
    """What became of a line of an application: others may have their money while this one is still open."""
    if line.share_id is not None:
        return "A"
    return "left" if line.status == "A" or line.says == "tidak" else str(line.status)


def _money(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    yield say("mydata-savings", amount=int(ledger.savings_of(book, who.id)))
    yield from _savings_out(book, who, zone)
    yield from _titipan(book, who, zone)
    yield from iptw.kept(book, who)
    for row in store.loans(book, who.id):
        facts = {"principal": row.principal_rp, "jasa": row.jasa_rp, "n": row.n_installments}
        yield say("mydata-loan", on=row.disbursed_on.isoformat(), **facts)
    for row in store.applications(book, who.id):
        facts = {"amount": row.amount_rp, "purpose": row.purpose, "ksm": row.name, "status": _came_to(row)}
        yield say("mydata-application", on=_day(row.made_at, zone), says=row.says or "", **facts)
    for row in store.witnessed(book, who.id):
        yield say("mydata-witness", on=_day(row.made_at, zone), ksm=row.name)
    for row in store.heard(book, who.id):
        yield say("mydata-heard", on=_day(row.said_at, zone), ksm=row.name)
    for row in store.money(book, who.id):
        facts = {
            "kind": row.kind,
            "purpose": f" {row.purpose}" if row.purpose else "",
            "amount": row.amount_rp,
        }
        state = {"ended": row.ended or "", "says": row.says or "", "number": row.number or ""}
        yield say("mydata-entry", on=row.effective_on.isoformat(), **facts, **state)


def _savings_out(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    """What of their savings was asked back, and what was held by the group's decision."""
    for row in withdrawals.of_person(book, who.id):
        facts = {"amount": row.amount_rp, "pot": named(CODES[Account(row.pot)]), "why": row.why or ""}
        state = {"state": row.state, "says": row.says or "", "said": int(bool(row.why))}
        yield say("mydata-withdrawal", on=_day(row.asked_at, zone), **facts, **state)
    for row in holds.of_person(book, who.id):
        facts = {"amount": row.amount_rp, "pot": named(CODES[Account(row.pot)]), "note": row.note}
        ended = _day(row.ended_at, zone)
        yield say("mydata-hold", on=_day(row.made_at, zone), until=ended, open=int(ended is None), **facts)


def _titipan(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    """What they paid too much, asked back and were given."""
    for row in titipan.of_person_ever(book, who.id):
        yield say("mydata-titipan", on=_day(row.made_at, zone), amount=row.amount_rp, state=row.state)


def _answers(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    for row in store.notices(book, who.id):
        yield say("mydata-notice", on=row.given_on.isoformat())
    for row in store.promises(book, who.id):
        yield say(
            "mydata-promise", amount=row.amount_rp, on=row.promised_on.isoformat(), outcome=row.outcome or ""
        )
    for row in store.hardships(book, who.id):
        yield say("mydata-hardship", on=_day(row.made_at, zone), reason=row.reason, who=row.may_know)
    for row in store.reliefs(book, who.id):
        yield say(
            "mydata-relief", on=_day(row.ended_at, zone), what=row.what,
            why=say("relief-why", why=row.reason), amount=row.amount_rp or 0,
            until=row.until_on.isoformat() if row.until_on else "",
        )  # fmt: skip
    for row in store.meetings(book, who.id):
        yield say("mydata-meeting", on=_day(row.starts_at, zone), answer=row.answer)
    for row in store.presences(book, who.id):
        yield say("mydata-presence", on=row.held_on.isoformat(), mark=row.mark)
    for row in store.questions(book, who.id):
        yield say(
            "mydata-question",
            number=reference(row.kind, row.number),
            on=_day(row.asked_at, zone),
            text=row.text,
        )
        for word in store.question_words(book, row.id):
            yield say("mydata-question-more" if word.from_asker else "mydata-answer", text=word.text)
    for row in complainants.of_person(book, who.id):
        state = say("complaint-state-short", state=row.state)
        yield say(
            "mydata-complaint",
            number=f"P-{row.number}",
            on=_day(row.made_at, zone),
            text=row.text,
            state=state,
        )
    for row in store.news(book, who.id):
        facts = {"read": int(row.read_at is not None), "texted": int(row.text_id is not None)}
        yield say("mydata-news", on=_day(row.made_at, zone), **facts)
    yield from _news(book, who, zone)
    for row in store.votes(book, who.id):
        choice = (row.content or {}).get("choices", ())[row.choice]
        yield say("mydata-vote", on=_day(row.voted_at, zone), choice=choice)
    for row in store.clarity_answers(book, who.id):
        yield say("mydata-clarity", on=_day(row.last_at, zone), n=row.n)


def _news(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    """Where they may bring news themselves, and which kinds of it they stopped and asked for again."""
    for row in newsvoices.all_of(book, who.id):
        since, until = _day(row.given_at, zone), _day(row.ended_at, zone)
        yield say("mydata-voice", where=row.name, since=since, until=until, open=int(until is None))
    for row in study.of(book, who.id):
        name, done = say(f"study-set-{row.code}"), int(row.finished_at is not None)
        yield say("mydata-study", on=_day(row.finished_at or row.begun_at, zone), name=name, done=done)
    for row in topics.all_of(book, who.id):
        yield say("mydata-topic", on=_day(row.chosen_at, zone), topic=row.topic, off=int(row.off))


def _rights(book: Work, who: Any, zone: ZoneInfo) -> Iterator[Say]:
    for row in consents.all_of(book, who.id):
        facts = {"purpose": row.purpose, "version": row.version, "language": row.language}
        stand = consents.stand_of(row).value
        yield say(
            "mydata-consent",
            on=_day(row.given_at, zone),
            stand=stand,
            read=int(row.read_by is not None),
            **facts,
        )
    for row in looks.at(book, who.id, date.min):
        role = say(f"invite-role-{row.role.replace('_', '-')}")
        yield say("mydata-look", on=row.on.isoformat(), who=_called(row), role=role, kind=row.kind)
    yield say("mydata-foot")
