"""The second officer of news for very many: sees text, villages and count, and says yes or no. Sends nothing
himself.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject, may
from domain.say import Refusal, Say, button, say
from storage import announcements as store
from storage import drafts, members, outbox, voices
from storage.book import Work
from storage.rules import rules_of
from usecases import newscards, seconds, sending

ANNOUNCERS = (Role.FASILITATOR, Role.KOORDINATOR)


def is_needed(book: Work, news: Row[Any], n: int) -> bool:
    """Whether so many people are more than one officer may write to alone; or whether a facilitator sees the
    news of somebody who speaks in their own RT first.
    """
    looked_at = bool((news.within or {}).get("look"))
    return news.approved_by is None and (looked_at or n > _rules(book, news).second_above)


def _rules(book: Work, news: Row[Any]) -> Any:
    return rules_of(book, news.bkm_id, book.now.date()).news


def ask(book: Work, actor: Actor, news: Row[Any], n: int) -> Say:
    """Every other officer who could say yes is asked, else the deputy the lender's rules name. Nobody there
    at all: a flood does not wait for a second signature; it goes out, and the book says that one was alone.
    """
    village = newscards.villages(book, news)
    writer = members.someone(book, news.by_person_id)
    asked = askable(book, actor, news)
    if not asked:
        sending.go(book, drafts.alter(book, news.id, approved_at=book.now))
        return say("news-alone", n=n)
    store.to_state(book, news.id, "asked", of=("draft",))
    words = say("news-second", by=writer.called, village=village, n=n, text=news.text)
    yes = button("button-agree", "kb-setuju", news.public_id)
    words = words.with_rows((yes, button("button-refuse", "kb-tolak", news.public_id)))
    for officer, chat_id in asked:
        reason = f"news-second:{news.id}:{officer.id}:{book.now.isoformat()}"
        outbox.post(book, chat_id, words, "receipt", reason)  # at night without a sound: the writer waits
    key = "own-news-asked" if (news.within or {}).get("look") else "news-asked"
    return say(key, n=n, who=", ".join(officer.called for officer, _ in asked))


def askable(
    book: Work, actor: Actor, news: Row[Any], also: tuple[int, ...] = ()
) -> list[tuple[Someone, int]]:
    """Who could be the second voice beside its writer (and `also` these): other officers who may write news,
    else the deputies.
    """
    some = _possible(book, actor, news, ANNOUNCERS, also)
    return some or _possible(book, actor, news, _deputies(book, news), also)


def _deputies(book: Work, news: Row[Any]) -> tuple[Role, ...]:
    return (Role(_rules(book, news).deputy),)


def _possible(
    book: Work, actor: Actor, news: Row[Any], roles: tuple[Role, ...], also: tuple[int, ...] = ()
) -> list[tuple[Someone, int]]:
    """Who holds one of these offices in every village it is for, and is another voice than the writer's."""
    villages = [row.id for row in store.villages_of(book, news.id)]
    found = seconds.reachable(book, actor, [news.by_person_id, *also], villages[0], roles)
    return [(one, chat) for one, chat in found if all(_holds(one, roles, bkm, actor) for bkm in villages)]


def _holds(one: Someone, roles: tuple[Role, ...], bkm_id: int, actor: Actor) -> bool:
    held = [grant for grant in one.grants if grant.holds_on(actor.today)]
    return any(grant.role in roles and grant.bkm_id == bkm_id for grant in held)


def second(book: Work, actor: Actor, subject: str, also: tuple[int, ...] = ()) -> tuple[Row[Any], Someone]:
    """The news, and who at this phone is another voice than its writer (and `also` these)."""
    news = store.find(book, subject)
    if news is None:
        raise Refusal("announce-not-yours")
    deputies = () if _possible(book, actor, news, ANNOUNCERS, also) else _deputies(book, news)
    villages = [row.id for row in store.villages_of(book, news.id)]
    silenced = voices.silenced_with(book, [news.by_person_id, *also])
    for one in actor.people:
        announces = all(may("announce", one.grants, Subject(each), actor.today) for each in villages)
        stands_in = bool(deputies) and all(_holds(one, deputies, each, actor) for each in villages)
        if (announces or stands_in) and one.id not in silenced:
            return news, one
    raise Refusal(
        "news-not-your-own" if {news.by_person_id, *also} & set(actor.ids) else "announce-not-yours"
    )


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Setuju]: it leaves as if its writer had pressed [Kirim] now."""
    news, other = second(book, actor, subject)
    if not store.to_state(book, news.id, "draft", of=("asked",)):
        return say("button-stale")
    news = drafts.alter(book, news.id, approved_by=other.id, approved_at=book.now)
    sending.go(book, news)
    told = say("news-agreed-told", by=other.called, head=newscards.head(news.text))
    seconds.tell(book, actor, news.by_person_id, told, f"news-agreed:{news.id}")
    return say("news-agreed")


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak]: it stays a draft of its writer's."""
    news, other = second(book, actor, subject)
    if not store.to_state(book, news.id, "draft", of=("asked",)):
        return say("button-stale")
    told = say("news-refused-told", by=other.called, head=newscards.head(news.text))
    told = told.with_rows((button("button-back-to-draft", "kb-draf", news.public_id),))
    seconds.tell(book, actor, news.by_person_id, told, f"news-refused:{news.id}:{book.now.isoformat()}")
    return say("news-refused")
