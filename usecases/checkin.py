"""A member's own report of money: tabungan or angsuran. It stays a claim until a second person confirms
it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor, Seat, Someone
from domain.ledger import Account, Purpose, claim
from domain.money import Rupiah, read_rupiah
from domain.people import Role, Subject
from domain.savings import POTS, WAJIB
from domain.say import Refusal, Say, button, say
from domain.terms import rhythm_of
from domain.words import understand
from storage import cash, ledger, lending, loans, members, moving, outbox
from storage import claims as claims_of
from storage import voices as voice_store
from storage.book import Work
from storage.rules import rules_of
from usecases import paid_days, payoffs, quieting, transfers, voices
from usecases.savings_words import pot_beside
from usecases.sheet_bills import pots_of
from usecases.told_sums import same_row, saved_too
from usecases.whom import for_one

Answers = dict[str, Any]
UNUSUAL = 3  # times what is usual: asked before it is kept
NO_LOAN: Answers = {"bill": 0, "outstanding": 0, "payoff": 0, "holders": [], "is_leader": False}


def offer(  # noqa: PLR0913 - what a door has heard
    book: Work, actor: Actor, heard: str = "", purpose: str = "", *, settled: bool = False, words: str = "",
    pot: str = WAJIB, by: str = "", both: tuple[int, ...] = (), sure: bool = False,
) -> Answers:  # fmt: skip
    """What the book offers when the form opens: for whom, what is usually paid, who carries cash. Rupiah.

    `settled`: what it is for was said with the amount; the loan is not looked up for savings then. `words`:
    what stood behind the door's own words, where a day may be named. `pot`: the savings that were named.
    `by`: "bank" where it was said that the money went there, "asked" where a picture came and no way is said.
    `both`: what was said to be paid and to be saved, in one line; `sure`: in so many words.
    """
    seats = [(person, seat) for person in actor.people for seat in person.seats]
    if not seats:
        raise Refusal("no-ksm")
    if pot == "sukarela" and not any("sukarela" in pots_of(book, s.ksm_id, actor.today) for _, s in seats):
        raise Refusal("report-no-sukarela")
    on = _paid_on(book, actor, words, purpose) if words else actor.today
    lent_too = not (settled and purpose == Purpose.SAVINGS.value)
    people = [
        {
            "code": str(i),
            **_facts(book, actor, *each, pot),
            **(_loan_facts(book, actor, *each) if lent_too else NO_LOAN),
        }
        for i, each in enumerate(seats, start=1)
    ]
    amount = read_rupiah(heard) if heard else None
    amounts = (
        [] if amount is None else [int(amount.rupiah)] if amount.rupiah else [int(o) for o in amount.offers]
    )
    given = {"people": people, "heard": [a for a in amounts if a > 0][:2], "purpose": purpose, "pot": pot}
    given |= {"by": by} if by else {}
    given |= {"both": list(both), "sure": sure} if both else {}
    if on < actor.today:
        given["paid_on"] = on.isoformat()
    return {**given, "who": people[0]["code"]} if len(people) == 1 else given


def _label(actor: Actor, person: Someone, seat: Seat) -> str:
    """The KSM stands beside it; somebody with two rows in that one needs the row's number too."""
    alike = [one for one in actor.people if one.by_name == person.by_name]
    here = [one for one in alike if any(each.ksm_id == seat.ksm_id for each in one.seats)]
    return person.called if len(here) > 1 else person.by_name


def _paid_on(book: Work, actor: Actor, words: str, purpose: str) -> date:
    """The day that was said, else today. Money is reported once it was paid: not for a day to come, and not
    for one before the loan, in a closed month, or longer ago than the lender's manners allow.
    """
    said = understand(f"angsur {words}", actor.today)
    if said.ask == "no-such-day":
        raise Refusal("report-no-such-day")
    day = paid_days.heard(words, said, actor.today)
    if day > actor.today:
        raise Refusal("report-not-yet", on=day.isoformat())
    if day < actor.today and actor.people:
        if purpose == Purpose.INSTALLMENT.value:
            lent = [each.disbursed_on for each in loans.of_people(book, [who.id for who in actor.people])]
            if lent and day < min(lent):
                raise Refusal("report-before-loan", on=day.isoformat(), lent=min(lent).isoformat())
        paid_days.refuse_old(book, actor.people[0].bkm_id, day, actor.today)
    return day


def _facts(book: Work, actor: Actor, person: Someone, seat: Seat, pot: str) -> Answers:
    rules = rules_of(book, person.bkm_id, actor.today).savings
    wajib = members.usual_savings(book, person.id, seat.ksm_id, actor.today) or rules.wajib
    usual = {WAJIB: int(wajib), "pokok": int(rules.pokok)}
    return {
        "person": person.public_id,
        "label": _label(actor, person, seat),
        "ksm": seat.ksm_name,
        "ksm_id": seat.ksm_id,
        "savings": usual.get(pot, 0),
        "reports": _reports(book, actor, person, pot),
    }


def _reports(book: Work, actor: Actor, person: Someone, pot: str) -> list[Answers]:
    waiting = claims_of.still_open(book, person_ids=[person.id])
    lines = [line for line in waiting if line.pot in (None, POTS[pot])]
    slips = cash.slips(book, [line.id for line in lines])
    return [
        {**_reported(book, actor, person, line), **({"slip": True} if line.id in slips else {})}
        for line in lines
    ]


def _loan_facts(book: Work, actor: Actor, person: Someone, seat: Seat) -> Answers:
    lent = _running(book, person, seat.ksm_id)
    leaders = _leaders(book, person, lent[0].ksm_id if lent else seat.ksm_id)
    return {
        "bill": int(lent[0].bill(actor.today)) if lent else 0,
        "outstanding": int(sum(each.outstanding for each in lent)),
        "payoff": _pay_off(book, actor, person, lent[0]) if lent else 0,
        "fine": int(lent[0].fine) if lent else 0,
        "every": rhythm_of(lent[0].schedule) if lent else "",
        "holders": [
            {"code": each.public_id, "label": each.called} for each in leaders if each.id != person.id
        ],
        "is_leader": any(each.id == person.id for each in leaders),
        "bank": cash.has_bank(book, person.bkm_id),
        "granted": not lent and lending.granted_to(book, person.id),
    }


def _pay_off(book: Work, actor: Actor, person: Someone, lent: loans.Lent) -> int:
    return max(0, payoffs.quote(book, person.bkm_id, lent, actor.today).total - lent.titipan)


def _reported(book: Work, actor: Actor, person: Someone, line: claims_of.Claim) -> Answers:
    at = line.recorded_at.astimezone(actor.zone).strftime("%H:%M")
    facts = {"id": line.public_id, "what": line.purpose.value, "amount": int(line.amount), "at": at}
    facts |= {"row": line.batch if line.sheet_id is not None else ""}
    own = line.by_person_id == person.id
    return {
        **facts,
        "own": own,
        "by": person.called if own else members.someone(book, line.by_person_id).called,
    }


def _running(book: Work, person: Someone, ksm_id: int) -> list[loans.Lent]:
    """What they pay on in this KSM, and what stayed with one they moved away from."""
    elsewhere = {each.ksm_id for each in person.seats} - {ksm_id}
    running = loans.of_people(book, [person.id])
    return [each for each in running if each.outstanding > 0 and each.ksm_id not in elsewhere]


def _leaders(book: Work, person: Someone, ksm_id: int) -> list[Someone]:
    roles = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
    return members.officers(book, person.bkm_id, roles, book.now.date(), ksm_id)


def report(book: Work, actor: Actor, answers: Answers) -> Say:
    """The member's report becomes a claim; whoever has the cash is asked. Nobody confirms their own
    report.
    """
    facts = next(each for each in answers["people"] if each["code"] == answers["who"])
    person = next((each for each in actor.people if each.public_id == facts["person"]), None)
    seat = next((each for each in person.seats if each.ksm_id == facts["ksm_id"]), None) if person else None
    if person is None or seat is None or actor.able("report-own", Subject(person_id=person.id)) is None:
        raise Refusal("not-yours")
    what = answers["what"]
    first = Purpose(what["purpose"]), Rupiah(what["amount"] or answers["amount"]), answers.get("same")
    saved = Rupiah(saved_too(answers))
    if not saved:
        return for_one(actor, person, _report(book, actor, (person, seat), first, answers))
    told = _report(book, actor, (person, seat), first, answers, one_of_two=True)
    if same_row(answers):
        return for_one(actor, person, told)
    second = Purpose.SAVINGS, saved, answers.get("same-saved")
    also = _report(book, actor, (person, seat), second, answers, one_of_two=True)
    rows = (*told.rows, *also.rows)
    return for_one(actor, person, say("two-claimed", first=told, second=also).with_rows(*rows))


def _report(
    book: Work, actor: Actor, whose: tuple[Someone, Seat], told: tuple[Purpose, Rupiah, str | None],
    answers: Answers, *, one_of_two: bool = False,
) -> Say:  # fmt: skip
    """One sum: what it was for, how much, and the report of before that was the same money."""
    (person, seat), (purpose, amount, known) = whose, told
    by_bank = "bank" in (answers.get("by"), answers.get("to"))
    if known and known != "lain":
        if not by_bank or "photo" not in answers:
            return voices.agree(book, actor, known)
        transfers.instead_of(book, actor, person, known)
    pot = POTS[answers.get("pot", WAJIB)]
    paid_on = date.fromisoformat(answers["paid_on"]) if "paid_on" in answers else actor.today
    carries = answers.get("to") == "self" and purpose is Purpose.INSTALLMENT
    found = _claim(book, actor, person, seat, purpose, amount, pot, carries=carries, paid_on=paid_on)
    if by_bank:
        return transfers.reported(book, actor, person, found, answers["photo"])
    if purpose is Purpose.SAVINGS:
        whom = _ask_savings(book, actor, person, found)
    else:
        leaders = _leaders(book, person, found.ksm_id)
        holder = next((each for each in leaders if each.public_id == answers.get("to")), None)
        whom = _ask_holder(book, person, found, holder, actor.today)
    return _reply(book, person, found, whom, actor.today, one_of_two=one_of_two)


def _claim(  # noqa: PLR0913 - a claim is these facts
    book: Work, actor: Actor, person: Someone, seat: Seat, purpose: Purpose, amount: Rupiah, pot: Account,
    *, carries: bool, paid_on: date,
) -> claims_of.Claim:  # fmt: skip
    share, ksm_id = None, seat.ksm_id
    if purpose is Purpose.INSTALLMENT:
        running = _running(book, person, seat.ksm_id)
        if not running:
            raise Refusal("no-loan", name=person.called)
        share, ksm_id = running[0].share_id, running[0].ksm_id
        if paid_on < min(actor.today, running[0].disbursed_on):
            lent = running[0].disbursed_on.isoformat()
            raise Refusal("report-before-loan", on=paid_on.isoformat(), lent=lent)
        carries = carries and any(each.id == person.id for each in _leaders(book, person, ksm_id))
    holder = person.id if carries else None
    on = paid_on if paid_on < actor.today else ledger.day_of(book, person.bkm_id, actor.today)
    own = f"own:{book.new_id()}"
    entry = claim(purpose, amount, person.id, on, own, share=share, holder=holder, pot=pot)
    about = ledger.About(person.bkm_id, ksm_id, person.id, person.id, batch=book.new_id())
    written = ledger.append(book, entry, about)
    voice_store.speak(book, written.id, person.id, "betul")
    quieting.quiet(book, person.id)
    return claims_of.as_written(book, written, entry, about)


def _ask_savings(book: Work, actor: Actor, person: Someone, found: claims_of.Claim) -> str:
    asked = voices.who_may_confirm(book, "confirm-savings", found, actor.today)
    for each in asked:
        chat = members.chat_of(book, each.id)
        if chat is not None:
            yes = button("button-received", "sah", found.public_id, int(found.amount))
            no = button("button-not-yet", "belum", found.public_id)
            facts = {"name": person.by_name, "amount": int(found.amount), "pot": pot_beside(found)}
            words = paid_days.beside(found, say("savings-to-confirm", title=each.title, **facts), actor.today)
            outbox.post(book, chat, words.with_rows((yes, no)), "receipt", f"sah:{found.public_id}:{each.id}")
    return asked[0].called if asked else ""


def _ask_holder(
    book: Work, person: Someone, found: claims_of.Claim, holder: Someone | None, today: date
) -> str:
    if holder is None:
        return ""
    chat = members.chat_of(book, holder.id)
    if chat is not None:
        yes = button("button-i-hold-it", "pegang", found.public_id, int(found.amount))
        no = button("button-not-yet", "belum", found.public_id)
        number = moving.number_in(book, person.id, found.ksm_id)
        words = say("titip-to-confirm", number=number, name=person.by_name, amount=int(found.amount))
        words = paid_days.beside(found, words, today)
        outbox.post(book, chat, words.with_rows((yes, no)), "receipt", f"pegang:{found.public_id}")
    return holder.called


def _reply(
    book: Work, person: Someone, found: claims_of.Claim, asked: str, today: date, *, one_of_two: bool
) -> Say:
    back = button("button-take-back", "ambil", found.public_id)
    if one_of_two:
        back = button("button-take-back-of", "ambil", found.public_id, what=found.purpose.value)
    if found.purpose is Purpose.SAVINGS:
        saved = int(ledger.savings_of(book, person.id))
        facts = {"amount": int(found.amount), "total": saved, "pot": pot_beside(found)}
        words = say("savings-claimed", whom=asked, known=int(bool(asked)), **facts)
    else:
        words = say("installment-claimed", amount=int(found.amount), whom=asked, known=int(bool(asked)))
    return paid_days.beside(found, words, today).with_rows((back,))
