"""Taking an import back: what would vanish, once more a yes, and all of it goes, while nothing was built on
it. The same for the chat and for `guyub undo-import`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import OF_THE_BKM, Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import audiences, built_on, imports, members, outbox, taking_back
from storage.book import Work

ASK, YES = "imporbatal", "imporya"
MOST = 5
HOUSE_ZONE = ZoneInfo("Asia/Jakarta")


def page(book: Work, actor: Actor) -> Say:
    """'impor': the last files taken over, each with the way back."""
    bkms = sorted({grant.bkm_id or one.bkm_id for one, grant in actor.scopes("undo-import")})
    if not bkms or not actor.private:
        raise Refusal("not-your-office")
    runs = imports.standing(book, bkms, MOST)
    if not runs:
        return say("import-none")
    lines = tuple(say("import-listed", n=n, what=of(book, run)) for n, run in enumerate(runs, start=1))
    rows = [_button(run, n if len(runs) > 1 else 0) for n, run in enumerate(runs, start=1)]
    return say("import-list-of", lines=lines).with_rows(*((each,) for each in rows))


def _button(run: Row[Any], n: int = 0) -> Button:
    return button("import-undo", ASK, run.public_id, 0, n=n)


def of(book: Work, run: Row[Any]) -> Say:
    """A file and what it brought, in one line."""
    n = imports.counts(book, run.id)
    village = audiences.villages(book, [run.bkm_id])[0]
    on = run.made_at.astimezone(ZoneInfo(village.zone or HOUSE_ZONE.key)).date()
    return say(
        "import-brought", file=run.file, on=on.isoformat(), bkm=village.name, ksm=n["ksm"],
        people=n["person"], loans=n["share"], savings=n["entry"], changed=n["changed"],
    )  # fmt: skip


def tell_operator(book: Work, runs: Iterable[int]) -> None:
    """Whoever keeps the house sees in the chat what came in, with the way back below it."""
    chat = members.operator(book)
    for run_id in runs if chat is not None else ():
        run = imports.by_id(book, run_id)
        words = say("import-came-in", what=of(book, run)).with_rows((_button(run),))
        assert chat is not None
        outbox.post(book, chat, words, "alert", f"import:{run.public_id}")


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    run = imports.by_public(book, subject) if actor.private else None
    who = actor.able("undo-import", Subject(run.bkm_id)) if run is not None else None
    if run is None or who is None:
        raise Refusal("button-stale")
    return run, who


def look(book: Work, run: Row[Any]) -> Say:
    """What would vanish. Refusal: it was taken back before, or something was built on it, and what."""
    if run.undone_at is not None:
        raise Refusal("import-undone-before")
    built = built_on.what(book, run)
    if built is not None:
        raise Refusal("import-built-on", what=built)
    return say("import-undo-sure", what=of(book, run))


def ask(book: Work, actor: Actor, subject: str) -> Say:
    """[Batalkan impor ini]: what would vanish, and once more a yes. Nothing changes yet."""
    run, _ = _mine(book, actor, subject)
    return look(book, run).with_rows((button("import-undo-yes", YES, run.public_id),))


def undo(book: Work, actor: Actor, subject: str) -> Say:
    """[Ya, batalkan impor]: all of it goes, unless somebody was faster or something was built meanwhile."""
    run, who = _mine(book, actor, subject)
    return take_back(book, run, who, but=actor.account_id)


def take_back(book: Work, run: Row[Any], who: Someone | None, but: int | None = None) -> Say:
    """The whole import, in this unit of work; the officers of the BKM hear of it. `who` None: at the
    computer.
    """
    look(book, run)
    if not imports.end(book, run.id, who.id if who is not None else None):
        raise Refusal("import-undone-before")
    gone = of(book, run)
    taking_back.take_back(book, run, who.id if who is not None else None)
    by = who.called if who is not None else "none"
    for officer in members.officers(book, run.bkm_id, (*OF_THE_BKM, Role.ADMIN), book.now.date()):
        chat = members.chat_of(book, officer.id)
        if chat not in (None, but) and chat is not None:
            told = say("import-undone-told", what=gone, by=by)
            outbox.post(book, chat, told, "alert", f"import-undone:{run.public_id}:{officer.id}")
    return say("import-undone", what=gone)
