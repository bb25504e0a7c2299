"""Surat pemberitahuan or undangan: news for tokoh and kelompok peduli on paper, with a number each.
Chooses what stands on it; draws nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import because
from domain.audiences import rt_key
from domain.people import Role
from domain.residents import MOST_DOORS, link, named, place_in
from domain.say import Button, Refusal, Say, button, say
from storage import announcements as store
from storage import joining, members, residents, tellings
from storage import relays as relay_store
from storage.book import Work
from usecases import audiences, newscards, relays
from usecases import tellings as told

CHANGE, HANDED = "kb-ubah-surat", "kb-serah"
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
INVITES = ("undang", "hadir", "rawuh", "ulem")
"""Words by which a letter is an invitation and not only a notice."""


def make(book: Work, actor: Actor, subject: str, details: dict[str, Any] | None = None) -> Say:
    """[Surat tokoh]: one file with a letter for each whom Telegram does not reach. Printed again, each
    keeps its number.
    """
    news, rows = _to(book, actor, subject)
    letters = _letters(book, actor, rows)
    facts = details or {"perihal": _kind(news.text), "day": "", "at": "", "place": "", "copies": []}
    recipe = {
        "kind": "official-letters",
        "loose": 1, "type": "pdf", "document": 1, "file": f"surat-{facts['perihal'][:30]}",
        "paper": joining.paper(book), "head": "drawing-letterhead-bkm", "bkm": letters[0]["bkm"],
        "on": actor.today.isoformat(), "text": news.text, "letters": letters, **facts,
    }  # fmt: skip
    recipe["file"] = "-".join("".join(c if c.isalnum() else " " for c in recipe["file"].lower()).split())
    words = say("letters-ready", n=len(letters), head=newscards.head(news.text))
    handed = button("button-letters-handed", HANDED, subject)
    change = button("button-letters-change", CHANGE, subject)
    share = Button(relays.SHARE, "", url=relays.share_link(news.text))
    return replace(words, picture=recipe).with_rows((share, handed), (change,))


def _kind(text: str) -> str:
    return "undangan" if any(word in text.lower() for word in INVITES) else "pemberitahuan"


def _to(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], list[Row[Any]]]:
    news = store.find(book, subject)
    if news is None or audiences.handler(book, actor, news) is None:
        raise Refusal("button-stale")
    rows = addressed(book, news)
    if not rows:
        raise Refusal("letters-nobody")
    return news, rows


def addressed(book: Work, news: Row[Any]) -> list[Row[Any]]:
    """Who of the secondary audience gets this news on paper. People chosen by how a household stands get
    none: the letter itself would say it.
    """
    if audiences.of_news(book, news).chosen.is_private:
        return []
    today = book.now.date()
    rows = [
        r for r in relay_store.missed(book, [news.id], today) if because(r.left_out, r.state) != "stopped"
    ]
    known = tellings.notables(book, [row.person_id for row in rows], today)
    return sorted((row for row in rows if row.person_id in known), key=lambda row: row.recipient_id)


def _letters(book: Work, actor: Actor, rows: Sequence[Row[Any]]) -> list[dict[str, Any]]:
    people = tellings.people(book, [row.person_id for row in rows])
    known = tellings.notables(book, people, actor.today)
    numbers = tellings.number_letters(book, [(r.recipient_id, r.bkm_id) for r in rows], actor.today.year)
    signers = {bkm_id: _signer(book, actor, bkm_id) for bkm_id in {row.bkm_id for row in rows}}
    doors = {bkm_id: _doors(book, bkm_id) for bkm_id in signers}
    found = []
    for row in rows:
        one, letter = people[row.person_id], numbers[row.recipient_id]
        made_on = letter.made_at.astimezone(actor.zone).date()
        found.append(
            {
                "number": f"{letter.number:03}/BKM/{ROMAN[made_on.month - 1]}/{letter.year}",
                "to": f"{one.title or ''} {one.name}".strip(),
                "post": known[one.id].post,
                "bkm": one.bkm_name,
                "signer": signers[row.bkm_id],
                **_poster(book, doors[row.bkm_id], one),
            }
        )
    return sorted(found, key=lambda each: (each["bkm"], each["number"]))


def _signer(book: Work, actor: Actor, bkm_id: int) -> str:
    """The koordinator of this BKM, if there is one: a line with a name to sign above."""
    held = members.officers(book, bkm_id, [Role.KOORDINATOR], actor.today)
    return held[0].called if len(held) == 1 else ""


def _doors(book: Work, bkm_id: int) -> list[Row[Any]]:
    return list(residents.doors_of(book, bkm_id, MOST_DOORS))


def _poster(book: Work, doors: Sequence[Row[Any]], one: Row[Any]) -> dict[str, str]:
    """The code of the RT they live in, or of the only poster of the village, by which they come in."""
    bot = joining.bot_username(book)
    place = place_in(" ".join(rt_key(f"{one.rt or ''} {one.rw or ''}")))
    mine = [at for at in doors if place and (at.rt, at.rw) == place] or (
        list(doors) if len(doors) == 1 else []
    )
    if bot is None or not mine:
        return {"link": "", "rt": ""}
    return {"link": link(bot, mine[0].public_id), "rt": named(mine[0].rt, mine[0].rw)}


def offer(book: Work, actor: Actor, news: str) -> dict[str, Any]:
    """[Ubah isi surat]: what it is about, when, where, who gets a copy."""
    found, _ = _to(book, actor, news)
    return {"news": news, "head": newscards.head(found.text)}


def remade(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The same letters, with the same numbers, and what was told about them."""
    details = {name: answers.get(name) or "" for name in ("perihal", "at", "place")}
    details |= {"day": answers["on"], "perihal": details["perihal"] or "pemberitahuan"}
    return make(book, actor, answers["news"], {**details, "copies": answers["copies"]})


def handed(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah diserahkan]: everybody the letters are for has theirs."""
    news, rows = _to(book, actor, subject)
    who = audiences.handler(book, actor, news)
    assert who is not None
    return told.keep(book, actor, news, ([row.recipient_id for row in rows], "surat", who.called))
