"""'kenapa?' written, not pressed: of what was just read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.actor import Actor
from domain.say import Say, keys_in, say
from storage import whys as store
from storage.book import Work
from usecases import cash, reports, whys, whys_fund, whys_report

TILL_PAGES = ("cash-page", "cash-more")
_BELOW: Mapping[str, Callable[[Work, Actor, str, str], Say]] = {
    whys.WHY: whys.pressed,
    whys.CARD: whys.card,
    whys.SAVED: whys.saved,
    reports.WHY: whys_report.page,
    reports.WHY_FUND: whys_fund.page,
}
"""What [Kenapa?] below a page does; the word does the same."""


def asked(book: Work, actor: Actor, of: str = "") -> Say:
    """'kenapa', 'kok sisa saya segitu': what was named, else what [Kenapa?] below the last message is about,
    else a till's own book, else the own loan. Refuses to guess for who has none.
    """
    last = store.last_said(book, actor.chat_id) if not of else None
    if last is None:
        return whys.of_phone(book, actor, of or whys.LOAN)
    buttons = [each for row in last.rows for each in row]
    pressed = next((each for each in buttons if each.verb in _BELOW), None)
    if pressed is not None:
        return _BELOW[pressed.verb](book, actor, pressed.subject, str(pressed.version))
    if last.key in TILL_PAGES:
        return say("why-till").with_rows(cash.books(book, actor))
    return whys.of_phone(book, actor, whys.SAVINGS if "record-savings" in keys_in(last) else whys.LOAN)
