"""'kenapa?' written, not pressed: of what was just read. Which page's figure is answered by what stands here;
tests/tables/whys.csv asks each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.actor import Actor
from domain.say import Button, Refusal, Say, keys_in, parts_of, say
from storage import whys as store
from storage.book import Work
from usecases import (
    cash,
    reports,
    why_lines,
    whys,
    whys_boxes,
    whys_claim,
    whys_fund,
    whys_hand,
    whys_iptw,
    whys_ksm,
    whys_loan,
    whys_overdue,
    whys_pots,
    whys_receipt,
    whys_relief,
    whys_report,
    whys_shu,
    whys_summary,
)
from usecases.why_lines import OF, RELIEF

TILL_PAGES = {
    "cash-page",
    "cash-counted",
    "cash-more",
    "voucher-till",
    "voucher-amount",
    "voucher-agreed",
    "cash-too-much",
    "cash-too-much-then",
    "cash-below",
    "cash-going-out",
    "overview-below",
    "cash-opening-below",
    "count-till-reason",
    "count-right",
    "count-differs",
    "count-told",
    "cash-moved",
    "overview-count",
    "match-money-counted",
    "match-fact",
    "pay-out-short",
    "pay-out-which",
    "choice-transfer",
}
"""Pages that say what the UPK's cash or bank should hold."""
MOST_DOORS = 8
_KINDS: Mapping[str, Callable[[Work, Actor, str, int], Say]] = {
    whys_hand.CARRIED: whys_hand.carried,
    whys_hand.HANDED: whys_hand.handed,
    whys_hand.UNRECEIVED: whys_hand.unreceived,
    whys_pots.FREE: whys_pots.free,
    whys_receipt.RECEIPT: whys_receipt.receipt,
    whys_claim.REPORTED: whys_claim.reported,
    whys_shu.SURPLUS: whys_shu.surplus,
    whys_shu.MINE: whys_shu.mine,
    whys_iptw.KSM: whys_iptw.ksm,
    whys_iptw.MINE: whys_iptw.mine,
    whys_ksm.BOX: whys_ksm.box,
    whys_ksm.TAKEABLE: whys_ksm.takeable,
    whys_ksm.AGREED: whys_ksm.agreed,
    whys_overdue.OVERDUE: whys_overdue.ksm,
    whys_boxes.COUNT: whys_boxes.count,
    whys_loan.APPLIED: whys_loan.applied,
    whys_loan.BORROWED: whys_loan.borrowed,
    whys_loan.WISHED: whys_loan.wished,
    RELIEF: whys_relief.page,
    whys_summary.SUMMARY: whys_summary.page,
    whys_summary.TILL: whys_summary.till,
}
"""What answers for each kind of figure; each asks anew who may read it."""
FIGURES: Mapping[str, Callable[[Work, Actor, Say], list[Button]]] = {
    **dict.fromkeys(whys_hand.SENTENCES, whys_hand.of_page),
    **dict.fromkeys(whys_pots.SENTENCES, whys_pots.of_page),
    **dict.fromkeys(whys_ksm.SENTENCES, whys_ksm.of_page),
    **dict.fromkeys(whys_boxes.SENTENCES, whys_boxes.of_page),
    **dict.fromkeys(whys_loan.SENTENCES, whys_loan.of_page),
    **dict.fromkeys(whys_relief.SENTENCES, whys_relief.of_page),
    **dict.fromkeys(whys_relief.FORMS, whys_relief.of_form),
    **dict.fromkeys(("shu-result", "share-surplus-amount"), whys_shu.of_page),
    **dict.fromkeys(whys_iptw.OWN, whys_iptw.of_own),
    "iptw-of-ksm": whys_iptw.of_page,
    "shu-own": whys_shu.own_page,
    **dict.fromkeys(whys_overdue.SENTENCES, whys_overdue.of_page),
    "apply-loan-summary": whys_loan.of_form,
    "summary": whys_summary.of_page,
    "cash-book": whys_summary.of_book,
    "savings-long": whys_hand.savings_of_page,
}
"""Sentences with a figure that is nobody's card: where the answer to it is."""


def pressed(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Kenapa?] below a figure of some kind."""
    kind, _, skip = version.partition(".")
    if kind not in _KINDS:
        raise Refusal("button-stale")
    return _KINDS[kind](book, actor, subject, why_lines.number(skip))


_BELOW: Mapping[str, Callable[[Work, Actor, str, str], Say]] = {
    whys.WHY: whys.pressed,
    whys.CARD: whys.card,
    whys.SAVED: whys.saved,
    reports.WHY: whys_report.page,
    reports.WHY_FUND: whys_fund.page,
    OF: pressed,
}
"""What [Kenapa?] below a page does; the word does the same."""


def asked(book: Work, actor: Actor, of: str = "") -> Say:
    """'kenapa', 'kok sisa saya segitu': what was named, else what [Kenapa?] below the last message is about,
    else the figures in it, else a till's own book, else the own loan. Refuses to guess for who has none.
    """
    last = store.last_said(book, actor.chat_id) if not of else None
    if last is None:
        return whys.of_phone(book, actor, of or whys.LOAN)
    shown = next((each for row in last.rows for each in row if each.verb in _BELOW), None)
    if shown is not None:
        return _through(book, actor, shown)
    doors = _doors(book, actor, last)
    if len(doors) == 1:
        return _through(book, actor, doors[0])
    if doors:
        return say("why-which-figure").with_rows(*((each,) for each in doors[:MOST_DOORS]))
    if TILL_PAGES & keys_in(last) and actor.scopes("see-cash"):
        return say("why-till").with_rows(cash.books(book, actor))
    return whys.of_phone(book, actor, whys.SAVINGS if "record-savings" in keys_in(last) else whys.LOAN)


def _through(book: Work, actor: Actor, one: Button) -> Say:
    return _BELOW[one.verb](book, actor, one.subject, str(one.version))


def _of_receipt(book: Work, actor: Actor, words: Say) -> list[Button]:
    """A sentence that names a receipt or a hand-over by its number: that one."""
    number = words.values.get("number")
    if not isinstance(number, str) or not number:
        return []
    return whys_receipt.of_number(book, actor, number) or whys_hand.of_number(book, actor, number)


def _doors(book: Work, actor: Actor, last: Say) -> list[Button]:
    """Each figure of the page once."""
    found: dict[str, Button] = {}
    for words in parts_of(last):
        for each in FIGURES.get(words.key, _of_receipt)(book, actor, words):
            found.setdefault(each.press, each)
    if whys_claim.SENTENCES & keys_in(last):
        found |= {each.press: each for each in whys_claim.of_rows(book, actor, last)}
    return list(found.values())
