"""Did it land? One to three closed questions after news; who chose something else hears the explanation once
more, otherwise worded. It tests the explanation, never the person.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.say import Refusal, Say, button, say
from storage import announcements as news_store
from storage import clarity as store
from storage import due, outbox
from storage.book import Work
from usecases import audiences, newscards
from usecases.newswords import PART, WORTH_SAYING

NEXT = "clarity-part"
ANSWER = "jl-jawab"
MOST_LINES = 8


# --- asking ----------------------------------------------------------------------------------------------


def offer(book: Work, actor: Actor, news: str) -> dict[str, Any]:
    """[Apakah jelas?] under news that has gone out. Refusal, if nobody got it or it was asked before."""
    found = _mine(book, actor, news)
    n = store.n_reached(book, found.id, but=actor.account_id)
    if not n:
        raise Refusal("clarity-nobody")
    rows = news_store.villages_of(book, found.id)
    villages = [{"code": row.public_id, "label": row.name} for row in rows]
    return {"news": news, "head": newscards.head(found.text), "n": n, "villages": villages}


def _mine(book: Work, actor: Actor, public_id: str) -> Row[Any]:
    news = news_store.find(book, public_id)
    if news is None or news.state != "done":
        raise Refusal("button-stale")
    if audiences.handler(book, actor, news) is None:
        raise Refusal("announce-not-yours")
    if store.after(book, news.id):
        raise Refusal("clarity-before")
    return news


def send(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | None:
    """[Kirim]: everybody whom the news reached is asked; the card below says what comes of it."""
    news = _mine(book, actor, answers["news"])
    writer = audiences.handler(book, actor, news)
    assert writer is not None, "_mine has just asked"
    asked = [
        {"words": answers[f"words{n}"], "choices": [answers[f"fits{n}"], *answers[f"others{n}"]]}
        for n in numbers_in(answers)
    ]
    n = store.n_reached(book, news.id, but=actor.account_id)
    kept = store.keep(book, store.New(news.id, writer.id, actor.account_id, asked, answers["again"], n))
    if kept is None:
        raise Refusal("clarity-before")
    found = store.find(book, kept.public_id)
    assert found is not None
    _ask_part(book, found, 0)
    newscards.draw(book, news)
    _draw(book, found)
    return None


def numbers_in(answers: dict[str, Any]) -> list[int]:
    """The questions that were written: 1, perhaps 2 and 3."""
    return [n for n in (1, 2, 3) if f"fits{n}" in answers]


def ask_part(book: Work, row: Row[Any]) -> str:
    """The next part of a large audience."""
    found = store.find(book, row.subject)
    if found is None:
        return "gone"
    return f"wrote {_ask_part(book, found, int(row.occurrence))}"


def _ask_part(book: Work, found: Row[Any], beyond: int) -> int:
    chats = store.chats_reached(book, found.announcement_id, beyond, PART)
    until = book.now + WORTH_SAYING
    subject = f"clarity:{found.public_id}"
    for chat in chats:
        if chat == found.chat_id:
            continue  # who asks knows the answer
        words = _question(found, 1, chat, None)
        reason = f"clarity:{found.id}:{chat}"
        outbox.post(book, chat, words, "announcement", reason, subject=subject, expires_at=until)
    if len(chats) == PART:
        due.plan(book, NEXT, found.public_id, str(chats[-1]), book.now)
    return len(chats)


def _question(found: Row[Any], number: int, chat: int, before: Say | None) -> Say:
    """One question with its choices, in another order on another phone."""
    asked = found.questions[number - 1]
    choices = list(enumerate(asked["choices"]))
    turn = (chat + number) % len(choices)
    rows = [
        (button("clarity-choice", ANSWER, found.public_id, f"{number}.{code}", words=words),)
        for code, words in (*choices[turn:], *choices[:turn])
    ]
    if before is not None:
        return say("clarity-next", before=before, words=asked["words"]).with_rows(*rows)
    return say("clarity-question", head=newscards.head(found.text), words=asked["words"]).with_rows(*rows)


# --- answering -------------------------------------------------------------------------------------------


def answer(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """A choice: what fits, or the explanation once more; then the next question. The first word counts."""
    found = store.find(book, subject)
    number, _, choice = version.partition(".")
    if found is None or not (number.isdecimal() and choice.isdecimal() and len(version) < 6):
        raise Refusal("button-stale")
    asked = found.questions[int(number) - 1 : int(number)]
    who = news_store.listener_among(book, found.announcement_id, actor.ids)
    if who is None or not asked or not 0 <= int(choice) < len(asked[0]["choices"]) or number == "0":
        raise Refusal("button-stale")
    done, explained = store.answered(book, found.id, who)
    if int(number) != len(done) + 1:
        raise Refusal("clarity-answered" if int(number) in done else "button-stale")
    store.answer(book, found.id, who, int(number), int(choice))
    _draw(book, found)
    heard = say("clarity-fits")
    if choice != "0":
        heard = say("clarity-noted") if explained else say("clarity-again", again=found.again)
    if int(number) < len(found.questions):
        return _question(found, int(number) + 1, actor.account_id, heard)
    name = next(one.called for one in actor.people if one.id == who)
    return say("clarity-thanks", before=heard, name=name)


# --- what came of it -------------------------------------------------------------------------------------


def _draw(book: Work, found: Row[Any]) -> None:
    """The card of who asked: counts, by question and by group; never who chose what."""
    counted = store.by_question(book, found.id)
    lines = []
    for number, asked in enumerate(found.questions, 1):
        n, fit = counted.get(number, (0, 0))
        lines.append(say("clarity-line", number=number, words=newscards.head(asked["words"]), n=n, fit=fit))
    rows = store.by_group(book, found.id, book.now.date())
    several = len({row.village for row in rows}) > 1
    groups = tuple(_group(row, several=several) for row in rows[:MOST_LINES])
    words = say(
        "clarity-card",
        head=newscards.head(found.text),
        n=store.n_people(book, found.id),
        asked=found.n_asked,
        lines=tuple(lines),
        groups=say("clarity-groups", lines=groups) if groups else None,
    )
    outbox.want_card(book, found.chat_id, f"clarity:{found.public_id}", words)


def _group(row: Row[Any], *, several: bool) -> Say:
    village = say("clarity-village", village=row.village) if several else None
    key = "clarity-group" if row.ksm else "clarity-group-outside"
    facts = {"ksm": row.ksm} if row.ksm else {}
    return Say(key, {**facts, "village": village, "n": row.n, "fit": row.n_fit})
