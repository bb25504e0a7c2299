"""The petugas UPK proposes that some of a KSM begin one of their own: the new KSM is made in the same act
that moves them, and not before.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.moving import LEAST, Loans, What, ksm_name
from domain.people import Role, Subject
from domain.say import Refusal, Say, say
from storage import ledger, loans, members
from storage import moving as store
from storage import moving_groups as groups
from storage.book import Work
from usecases import (
    moving,
    moving_cards,
    moving_checks,
    moving_seconds,
    moving_takers,
    moving_whole,
    moving_words,
)

Answers = dict[str, Any]
LED = (Role.KETUA, Role.BENDAHARA)


def named(words: str) -> str:
    """How the new KSM is called: without "KSM" before it."""
    return ksm_name(words)


def offer(book: Work, actor: Actor, words: str) -> Answers:
    """Who is in this KSM, by row and name, and which names are taken."""
    who = moving.clerk(actor)
    if not words.strip():
        raise Refusal("split-how")
    one = moving.ksm_of_words(book, who.bkm_id, ksm_name(words))
    people = [
        {
            "n": number,
            "code": members.someone(book, each).public_id,
            "name": members.someone(book, each).called,
        }
        for each, number in moving_whole.people_of(book, one.id, actor.today)
    ]
    if len(people) < 2 * LEAST:
        raise Refusal("split-too-small", ksm=one.name, least=2 * LEAST)
    refuse_now(book, actor, who, one)
    taken = groups.names_of(book, who.bkm_id)
    owes = any(each.outstanding for each in loans.of_ksm(book, one.id))
    return {"ksm": one.public_id, "name_now": one.name, "people": people, "taken": taken, "owes": owes}


def refuse_now(book: Work, actor: Actor, who: Someone, one: Row[Any]) -> None:
    """Refusal: what stands in the way of this KSM today, whoever goes."""
    if groups.waits_at(book, [one.id]):
        raise Refusal("move-waits-already", name=one.name)
    if ledger.day_of(book, who.bkm_id, actor.today) != actor.today:
        raise Refusal("move-month-closed")


def propose(book: Work, actor: Actor, answers: Answers) -> Say:
    """It is kept. Where loans go along, who will lead the new KSM says yes first; then a second officer."""
    one = store.ksm_by_public(book, answers["ksm"])
    who = actor.able("propose-move", Subject(one.bkm_id)) if one is not None and actor.private else None
    if one is None or who is None or one.ended_on is not None:
        raise Refusal("button-stale")
    refuse_now(book, actor, who, one)
    if answers["name"].lower() in groups.names_of(book, one.bkm_id):
        raise Refusal("split-name-taken", ksm=answers["name"])
    seats = moving_whole.people_of(book, one.id, actor.today)
    going = [(person_id, number) for person_id, number in seats if number in answers["who"]]
    if len(going) != len(answers["who"]) or len(seats) - len(going) < LEAST:
        raise Refusal("button-stale")
    moving.refuse_own(book, [who.id], [person_id for person_id, _ in going])
    moving.refuse_waiting(book, [members.someone(book, each) for each, _ in going], one.id)
    how = Loans(answers.get("loans", Loans.STAY))
    refuse_open(book, actor, (one.id, one.name), going, how)
    if not any(each.cards for each in moving_words.figures(book, one.id, going, how)):
        how = Loans.STAY
    saved = moving_words.sums(moving_words.figures(book, one.id, going, how))["saved"]
    moving_checks.refuse_box_short(book, (one.id, one.name), saved, len(going))
    plan = store.Plan(one.bkm_id, What.SPLIT, one.id, how, who.id, None, answers["name"])
    led = {answers["ketua"]: Role.KETUA.value, answers["bendahara"]: Role.BENDAHARA.value}
    people = [{"person_id": x, "from_number": n, "role": led.get(str(n))} for x, n in going]
    row = store.keep(book, plan, people)
    ask = moving_takers.ask if how is Loans.GO else moving_seconds.ask
    return ask(book, actor, row)


def refuse_open(
    book: Work, actor: Actor, one: tuple[int, str], going: list[tuple[int, int]], how: Loans
) -> None:
    """Refusal with the list of what comes first. Who leads a KSM hands the office on before they go."""
    lines = moving_whole.open_of(book, one[0], going, actor.today, with_cards=how is Loans.GO)
    bkm_id, numbers = members.ksm_by_id(book, one[0]).bkm_id, dict(going)
    for leader in members.officers(book, bkm_id, LED, actor.today, one[0]):
        if leader.id in numbers:
            lines += moving_whole.whose(book, leader.id, numbers[leader.id], [say("split-first-office")])
    moving_whole.refuse_lines(lines, "split-first", ksm=one[1])
    if how is Loans.GO:
        moving_cards.refuse_late(book, actor.today, [one])
