"""'catat nomor Bu Lastri 0812...': the number of somebody without Telegram is noted. Sends nothing."""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.people import Subject
from domain.say import Refusal, Say, say
from storage import numbers as store
from storage.book import Work
from usecases import inviting
from usecases.spelled_numbers import shown
from usecases.tariffs import tariff_of

MOST = 60
FORGET = "hapus"
POLITE = frozenset("bu ibu pak bapak mbak mas ksm hp nomor no".split())


def offer(book: Work, actor: Actor, words: str = "") -> dict[str, Any]:
    """Whose number may be noted from here: of the KSM by its leaders, of the village by its officers and the
    facilitator. Names and places only, and no number anybody else noted.
    """
    wanted = [word for word in words.lower().replace(",", " ").split() if word not in POLITE]
    scopes = [grant for _, grant in actor.scopes("note-number") if grant.bkm_id is not None]
    if not scopes or not actor.private:
        raise Refusal("number-not-yours")
    found: dict[str, dict[str, Any]] = {}
    for grant in scopes:
        assert grant.bkm_id is not None
        for row in store.without_telegram(book, (grant.bkm_id, grant.ksm_id), wanted, MOST):
            found.setdefault(row.public_id, _item(row))
    if not found:
        raise Refusal("number-nobody")
    return {"people": list(found.values()), "news": int(tariff_of(book) is not None)}


def _item(row: Any) -> dict[str, Any]:
    item = inviting.item(row, row.number)
    return item if row.ksm_name else {**item, "also": f"{row.name} {row.bkm_name}"}


def keep(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Simpan]: noted, or forgotten again."""
    row = store.one(book, answers["whom"])
    if row is None or actor.able("note-number", Subject(row.bkm_id, row.ksm_id)) is None:
        raise Refusal("button-stale")
    called = f"{row.title or ''} {row.nickname or row.name}".strip()
    if answers["number"] == FORGET:
        store.note(book, row.id, None)
        return say("number-forgotten", name=called)
    store.note(book, row.id, answers["number"])
    others = store.n_others(book, row.bkm_id, row.id, answers["number"])
    return say("number-noted", name=called, number=shown(answers["number"]), others=others)
