"""[Kenapa?] below CCr, ROI and the health of the UPK: from which entries income, cost and capital come, who
wrote the last of each and who said it is right, and by which rules.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.ledger import Account
from domain.say import Say, say
from domain.vouchers import COST, INCOME, TILLS
from storage import cash, members
from storage import whys as store
from storage.book import Work
from storage.cash import Until
from usecases import fund
from usecases.report_months import Month, month_of
from usecases.why_lines import MOST_LINES, rules_line, voices

_YEAR = (*INCOME, *COST)
_EVER = (Account.CAPITAL, Account.RESERVE)


def page(book: Work, actor: Actor, subject: str, on: str) -> Say:
    """At most ten lines: since when, what each sum is made of, what the tills hold, the rules."""
    month = month_of(book, actor, subject, on)
    of = fund.read(book, month.bkm_id, month.report, month.known_at)
    head = say(
        "why-fund", bkm=month.bkm, since=of.since.isoformat(), on=of.on.isoformat(), income=of.income,
        cost=of.cost,
    )  # fmt: skip
    tills = {code: of.tills[account] for code, account in TILLS.items()}
    last = (
        say("why-fund-stands", **tills, left=of.outstanding, late=of.late_pokok),
        rules_line(book, month.bkm_id, month.rules.label),
    )
    return say("why", lines=(head, *sources(book, month, of, MOST_LINES - 1 - len(last)), *last))


def sources(
    book: Work, month: Month, of: fund.Fund, room: int, *, earned_only: bool = False
) -> tuple[Say, ...]:
    """What income, cost and capital are made of, in at most so many lines."""
    found = [*_earned(book, month, of), *([] if earned_only else _stands(book, month, of))]
    shown = found if len(found) <= room else found[: room - 1]
    more = (say("why-fund-more", n=len(found) - len(shown)),) if len(found) > len(shown) else ()
    return (*shown, *more)


def _earned(book: Work, month: Month, of: fund.Fund) -> list[Say]:
    """The jasa of loans first, then each account of income or cost that holds any, the largest first."""
    year = Until(of.on, month.known_at, of.since)
    amounts = {**of.earned, **of.spent}
    held = sorted((each for each in _YEAR if amounts[each]), key=lambda each: -abs(amounts[each]))
    found = [_source(book, month, (Account.PAID, "jasa", of.jasa), year)] if of.jasa else []
    found += [say("fund-fines", fines=of.fines, jasa=of.jasa)] if of.fines else []
    return found + [_source(book, month, (each, each.value, amounts[each]), year) for each in held]


def _stands(book: Work, month: Month, of: fund.Fund) -> list[Say]:
    """Capital and reserve, as they stand since ever."""
    ever = Until(of.on, month.known_at)
    stands = {Account.CAPITAL: of.capital, Account.RESERVE: of.reserve_held}
    return [_source(book, month, (each, each.value, stands[each]), ever) for each in _EVER if stands[each]]


def _source(book: Work, month: Month, what: tuple[Account, str, int], until: Until) -> Say:
    """One sum: of how many entries, and the last of them with its two voices."""
    account, name, amount = what
    n, entry_id = store.last_on(book, month.bkm_id, account, until)
    facts = {"what": say("why-fund-account", account=name), "amount": amount, "n": n}
    if entry_id is None:
        return say("why-fund-source-none", what=facts["what"], amount=amount)
    [one] = store.origins(book, {entry_id: 0})
    told = voices(book, one)
    voucher = cash.of_entry(book, entry_id)
    if voucher is not None:
        told |= {"said": members.someone(book, voucher.by_person_id).called, "n_said": 1}
        told["by"] = members.someone(book, voucher.ended_by).called
    kept = {each: told[each] for each in ("on", "number", "numbered", "said", "n_said", "by")}
    return say("why-fund-source", **facts, **kept)
