"""News before it leaves: tried on oneself, in several versions, with choices, at an hour. Knows no forms."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.plans import Plan, begins, is_past
from domain.say import Button, Refusal, Say, button, say
from domain.topics import Topic
from storage import announcements as store
from storage import drafts, outbox
from storage.book import Work
from usecases import audiences, newscards, newsguards
from usecases.newswords import Words, content_of

LISTED = 8
KIND = "kb-jenis"


def mine(book: Work, actor: Actor, subject: str) -> Row[Any]:
    """A draft of this person's own."""
    news = store.find(book, subject)
    if news is None or news.state != "draft":
        raise Refusal("button-stale")
    if news.by_person_id not in actor.ids or audiences.handler(book, actor, news) is None:
        raise Refusal("announce-not-yours")
    return news


def page(book: Work, actor: Actor, news: Row[Any]) -> Say:
    """The draft as it stands: for whom, what comes with it, what can be done."""
    people = audiences.reached(book, audiences.of_news(book, news), actor.today, news.topic)
    words = say(
        "draft-page",
        village=newscards.villages(book, news),
        n=people.n,
        reached=people.n_reached,
        text=news.text,
        extras=tuple(_extras(news)),
    )
    first = (button("button-send", "kb-kirim", news.public_id), _try(news))
    second = (
        button("button-schedule", "kb-jadwal", news.public_id),
        button("button-more", "kb-lain", news.public_id),
    )
    kind = say(f"topic-{news.topic or Topic.OTHER}")
    third = (button("button-topic", KIND, news.public_id, topic=kind),)
    return words.with_rows(first, second, third, (button("button-rather-not", "kb-tidak", news.public_id),))


def _try(news: Row[Any]) -> Button:
    return button("button-try", "kb-coba", news.public_id)


def _extras(news: Row[Any]) -> list[Say]:
    content = news.content or {}
    found = []
    if "media" in content:
        found.append(say(f"draft-with-{content['media']}"))
    if "place" in content:
        found.append(say("draft-with-place"))
    found += [say("draft-choice", n=n, choice=one) for n, one in enumerate(content.get("choices", ()), 1)]
    for name, version in (news.versions or {}).items():
        found.append(say("draft-version", which=say(f"version-{name}"), text=newscards.head(version["text"])))
    return found


def more(book: Work, actor: Actor, subject: str) -> Say:
    """[Lainnya]: closed choices, other words for a language or an audience."""
    news = mine(book, actor, subject)
    add = (
        (button("button-add-choices", "kb-pilihan", news.public_id),),
        (button("button-add-version", "kb-versi", news.public_id),),
        (button("button-back-to-draft", "kb-draf", news.public_id),),
    )
    return say("draft-more").with_rows(*add)


def shown(book: Work, actor: Actor, subject: str) -> Say:
    """The draft again."""
    return page(book, actor, mine(book, actor, subject))


def try_it(book: Work, actor: Actor, subject: str) -> Say:
    """[Coba ke saya]: the writer sees what readers will see, every version of it."""
    news = mine(book, actor, subject)
    sample(book, actor.chat_id, news)
    return page(book, actor, news)


def sample(book: Work, chat_id: int, news: Row[Any]) -> None:
    """What readers will see, to the one who wrote it."""
    made = Words(book, news)
    for name in (None, *(news.versions or {})):
        reason = f"{sample_of(news)}{name}:{book.now.isoformat()}"
        outbox.post(book, chat_id, made.of(name), "reply", reason, subject=newscards.subject_of(news))


def sample_of(news: Row[Any]) -> str:
    """How the reasons of its samples begin."""
    return f"ann-sample:{news.id}:"


# --- what comes with it ----------------------------------------------------------------------------------


def offer(book: Work, actor: Actor, announcement: str = "") -> dict[str, Any]:
    """The draft a form is about."""
    news = mine(book, actor, announcement)
    return {"announcement": announcement, "village": newscards.villages(book, news)}


def check_choices(book: Work, actor: Actor, answers: dict[str, Any], choices: list[str]) -> None:
    """Nobody's debt is a choice."""
    news = mine(book, actor, answers["announcement"])
    newsguards.may_be_said(book, news, news.text, {**(news.content or {}), "choices": choices})


def add_choices(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """A closed question: readers answer with one press."""
    news = mine(book, actor, answers["announcement"])
    content = {**(news.content or {}), "choices": answers["choices"]}
    return page(book, actor, drafts.alter(book, news.id, content=content))


def check_version(book: Work, actor: Actor, answers: dict[str, Any], said: Any) -> None:
    """A version may say what the news itself may say."""
    news = mine(book, actor, answers["announcement"])
    text, own = parts(said)
    content = {**content_of(news, None)[1], **(own or {})}
    newsguards.may_be_said(book, news, text, content)


def add_version(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """Other words for a language or a ready audience; who has none of their own reads the main words."""
    news = mine(book, actor, answers["announcement"])
    text, content = parts(answers["text"])
    own = {"text": text, **({"content": content} if content else {})}
    versions = {**(news.versions or {}), answers["for"]: own}
    return page(book, actor, drafts.alter(book, news.id, versions=versions))


def parts(said: Any) -> tuple[str, dict[str, Any] | None]:
    """The words somebody wrote, and what came with them: a picture, a document, a voice note, a place."""
    if isinstance(said, str):
        return said, None
    if said["kind"] in ("location", "venue"):
        return said["words"], {"place": said["file_id"].split(",")}
    return said["words"], {"media": said["kind"], "file_id": said["file_id"]}


# --- at an hour ------------------------------------------------------------------------------------------


def check_plan(book: Work, actor: Actor, answers: dict[str, Any], when: dict[str, str]) -> None:
    """An hour that is over is refused kindly."""
    news = mine(book, actor, answers["announcement"])
    if is_past(plan_of(when), zones(book, news), book.now):
        raise Refusal("schedule-past")


def plan_of(when: dict[str, str]) -> Plan:
    """A plan as the book keeps it."""
    return Plan(date.fromisoformat(when["on"]), time.fromisoformat(when["at"]), when["every"])


def zones(book: Work, news: Row[Any]) -> set[str]:
    """The zones of its villages."""
    return {row.zone for row in store.villages_of(book, news.id)}


def planned(book: Work, news: Row[Any]) -> Say:
    """What is planned, and the way to take it back."""
    when = news.repeats or {"on": news.wall[:10], "at": news.wall[11:], "every": ""}
    words = say(
        "draft-planned",
        village=newscards.villages(book, news),
        head=newscards.head(news.text),
        when=spoken(when),
    )
    return words.with_rows((button("button-cancel-news", "kb-batal", news.public_id),))


def spoken(when: dict[str, str]) -> Say:
    """Besok jam 7; tiap Senin jam 8; tiap tanggal 5 jam 8."""
    kind = when["every"].partition(":")[0] or "once"
    day = date.fromisoformat(when["on"]).day
    return say(f"plan-{kind}", on=when["on"], at=when["at"], day=day)


def begins_at(book: Work, news: Row[Any], when: dict[str, str]) -> Any:
    """The first moment at which it comes to anybody."""
    return begins(plan_of(when), zones(book, news))


def coming(book: Work, actor: Actor) -> Say:
    """'kabar terjadwal': what is planned, what waits for a second officer, and drafts."""
    here = actor.villages("announce")
    if not here:
        raise Refusal("announce-not-yours")
    rows = drafts.coming(book, here, actor.ids, LISTED)
    if not rows:
        return say("coming-none")
    lines, buttons = [], []
    for number, news in enumerate(rows, 1):
        lines.append(_line(book, actor, number, news))
        if news.state == "draft":
            buttons.append(button("button-open-draft", "kb-draf", news.public_id, number=number))
        else:
            buttons.append(button("button-cancel-number", "kb-batal", news.public_id, number=number))
    pages = [tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3)]
    return say("coming", lines=tuple(lines)).with_rows(*pages)


def _line(book: Work, actor: Actor, number: int, news: Row[Any]) -> Say:
    when: Say = say(f"coming-{news.state}")
    if news.state == "planned" and (news.repeats or news.wall):
        when = spoken(news.repeats or {"on": news.wall[:10], "at": news.wall[11:], "every": ""})
    elif news.state == "planned":
        local = news.starts_at.astimezone(actor.zone)
        when = say("plan-once", on=local.date().isoformat(), at=f"{local:%H:%M}", day=0)
    facts = {"village": newscards.villages(book, news), "head": newscards.head(news.text)}
    return say("coming-line", number=number, when=when, **facts)
