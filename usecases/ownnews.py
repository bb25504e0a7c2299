"""News of the community's own: a leader to the own KSM, somebody who was given the word to their RT or dusun.
The same guards as every news, that scope only, and no money.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.announcements import names_an_amount, speaks_of_debt
from domain.audiences import Audience, packed, unpacked
from domain.say import Refusal, Say
from domain.topics import guess
from storage import announcements as store
from storage.book import Work
from usecases import announcements, audiences, drafts, newsguards, ownscope
from usecases.deed import Open

SAMPLE = 5


def begin(book: Work, actor: Actor) -> Open:
    """'kabar baru': an officer chooses for whom; who speaks in their own KSM or RT only writes."""
    own = not actor.villages("announce") and bool(ownscope.scopes(book, actor))
    return Open("own-news" if own else "compose-announcement")


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """Where this phone may bring news."""
    found = ownscope.scopes(book, actor)
    if not found or not actor.private:
        raise Refusal("announce-not-yours")
    return {"scopes": found}


def scope_in(answers: dict[str, Any]) -> ownscope.Scope:
    """Where it goes; where there is only one it is not asked."""
    there: list[ownscope.Scope] = answers["scopes"]
    return next((each for each in there if each["code"] == answers.get("scope")), there[0])


def check_words(book: Work, actor: Actor, answers: dict[str, Any], said: Any) -> None:
    """Words that shame, do not fit or speak of money are kindly refused."""
    text, content = drafts.parts(said)
    if isinstance(answers.get("text"), dict):
        _, content = drafts.parts(answers["text"])
    newsguards.shameless(book, [scope_in(answers)["bkm"]], text, content)
    no_money(text)


def no_money(text: str) -> None:
    """Money is spoken of at the meeting and with each person alone, not in a neighbour's news."""
    if names_an_amount(text) or speaks_of_debt(text):
        raise Refusal("own-news-no-money")


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """How many hear it, and who does not."""
    _, audience = _chosen(book, actor, answers)
    topic = guess(audiences.text_of(answers)).value
    people = audiences.reached(book, audience, actor.today, topic)
    if not people.n:
        raise Refusal("announce-nobody")
    left = {why.value: len(ids) for why, ids in people.left_out_by_reason().items()}
    return {"n": people.n, "n_reached": people.n_reached, "left": left, "topic": topic}


def compose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say | Open | None:
    """[Kirim]: it leaves like every news, or waits until a facilitator has seen it."""
    scope, audience = _chosen(book, actor, answers)
    within = ownscope.kept(scope)
    writer = ownscope.who(book, actor, within)
    assert writer is not None, "_chosen has just asked"
    text, content = drafts.parts(answers["text"])
    text = answers.get("words") or text
    newsguards.shameless(book, [scope["bkm"]], text, content)
    no_money(text)
    about = guess(text).value
    new = store.Draft(
        [scope["bkm"]], writer.id, actor.account_id, text, packed(audience), content, about, within
    )
    news = store.keep(book, new)
    if answers.get("way") == "coba":
        return drafts.try_it(book, actor, news.public_id)
    return announcements.confirm(book, actor, news.public_id, "")


def _chosen(book: Work, actor: Actor, answers: dict[str, Any]) -> tuple[ownscope.Scope, Audience]:
    """Asked anew at the moment of effect: the right may have ended meanwhile."""
    code = scope_in(answers)["code"]
    scope = next((each for each in ownscope.scopes(book, actor) if each["code"] == code), None)
    if scope is None:
        raise Refusal("announce-not-yours")
    chosen = (
        {"ksm": [scope["ksm"]]}
        if "ksm" in scope
        else {"places": [[scope["bkm"], scope["area"], scope["key"]]]}
    )
    return scope, unpacked([scope["bkm"]], {"groups": ["chosen"], "chosen": chosen})
