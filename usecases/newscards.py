"""The live card of an announcement: how far it came, in figures that add up. Draws; decides nothing."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.announcements import Tally, bar, tally
from domain.outbox import MessageClass
from domain.say import Button, Say, button, say
from domain.texts import Kind
from domain.topics import Topic
from domain.windows import allowed, next_allowed
from storage import announcements as store
from storage import carrying, clarity, drafts, groupnews, holidays, members, outbox, tellings, wordings
from storage import sending as way
from storage.book import Work
from usecases import unticked

HEAD = 60  # characters of the news by which its writer knows it again
FEW = 3  # KSM named in one line
TOPIC = "ann:"
WAYS = ("surat", "wa", "pengajian", "arisan", "pengeras", "lain")
"""Otherwise than by Telegram; what somebody wrote in their own words counts as another way."""
BY_GATEWAY = {Kind.SMS: "sms", Kind.WHATSAPP: "wa-sendiri"}
"""By a text message to their own number, as the gateway carries it: noted by no hand."""
REASONS = (
    "no-phone",
    "never-started",
    "stopped",
    "no-topic",
    "no-consent",
    "unreachable",
    "no-room",
    "not-said",
)
"""Sentence by sentence, in this order: reason-no-phone and so on."""
TEXT_WHYS = ("refused", "account", "cap", "late")
"""The same for text messages."""


def subject_of(news: Row[Any]) -> str:
    """By what the outbox and the card know this announcement."""
    return f"{TOPIC}{news.public_id}"


def villages(book: Work, news: Row[Any]) -> str:
    """For which villages it is, by name, and for which KSM or RT of one, if somebody speaks in their own: on
    everything that speaks of it.
    """
    names = [row.name for row in store.villages_of(book, news.id)]
    return ", ".join([news.within["name"], *names] if news.within else names)


def zone_of(book: Work, news: Row[Any]) -> ZoneInfo:
    """The clock of the first of its villages."""
    return ZoneInfo(store.villages_of(book, news.id)[0].zone)


def head(text: str) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= HEAD else line[: HEAD - 1].rstrip() + "…"


def reasons(counted: dict[str, int], topic: str | None) -> Say | None:
    """Why people are not reached, reason by reason; None if all are. `topic`: what the news is about."""
    about = {"no-topic": {"topic": say(f"topic-{topic or Topic.OTHER}")}}
    named = [
        say(f"reason-{why}", n=counted[why], **about.get(why, {})) for why in REASONS if counted.get(why)
    ]
    if not named:
        return None
    return say("announcement-reasons", reasons=_listed(named))


def _listed(named: list[Say]) -> Say:
    words = named.pop()
    while named:
        words = say("reason-and-more", one=named.pop(), more=words)
    return words


def sums_of(book: Work, news: Row[Any]) -> Tally:
    """How far it came, in figures that add up."""
    return tally(way.counts(book, news.id), stopped=news.state in ("stopped", "cancelled"))


def draw(book: Work, news: Row[Any]) -> None:
    """The card shows the figures of this moment."""
    over = news.state in ("stopped", "cancelled")
    sums = sums_of(book, news)
    n_asked, n_answered = way.n_asked(book, news.id)
    top = (_state(book, news, sums), _bar(news, sums))
    queued = say("announcement-queued", n=sums.n_queued) if sums.n_queued and not over else None
    noted = tellings.by_way(book, news.id)
    came = (reasons(sums.missed_because, news.topic), _ways(noted, sums), _began(book, news))
    notes = (_votes(book, news), _fixed(book, news), *came, _texts_failed(sums), _groups(book, news), queued)
    words = say(
        "announcement-card",
        head=head(news.text),
        village=villages(book, news),
        n=sums.n,
        sent=sums.n_sent,
        missed=sums.n_missed,
        waiting=sums.n_waiting,
        unclear=sums.n_unclear,
        cancelled=sums.n_cancelled,
        read=sums.n_read,
        asked=n_asked,
        answered=n_answered,
        told=sums.n_told - _by_gateway(noted),
        top=tuple(line for line in top if line is not None),
        notes=tuple(line for line in notes if line is not None),
    )
    outbox.want_card(book, news.chat_id, subject_of(news), words.with_rows(*steering(book, news, sums)))


def _by_gateway(noted: dict[str, int]) -> int:
    """How many a text message told: nobody spoke with them."""
    return sum(noted.get(way, 0) for way in BY_GATEWAY.values())


def _began(book: Work, news: Row[Any]) -> Say | None:
    """Who of the community has begun to do it themselves; None: nobody yet, or it is their own news."""
    if news.within is not None or news.state not in store.LEFT:
        return None
    counted = carrying.begun(book, news, members.someone(book, news.by_person_id).called)._asdict()
    named = [say(f"began-{what}", n=n) for what, n in counted.items() if n]
    return say("announcement-began", parts=_listed(named)) if named else None


def _ways(told: dict[str, int], sums: Tally) -> Say | None:
    """How they heard of it, Telegram and people together; None while nobody noted any other way."""
    if not told:
        return None
    noted = dict(told)
    counted = {"telegram": sums.n_sent, "aloud": sums.n_told - sum(noted.values())}
    for each in (*BY_GATEWAY.values(), *WAYS):
        counted[each] = noted.pop(each, 0)
    counted["lain"] += sum(noted.values())
    named = [say("way-counted", way=say(f"way-{each}"), n=n) for each, n in counted.items() if n]
    return say("announcement-ways", reached=sums.n_reached, n=sums.n, ways=_listed(named))


def _texts_failed(sums: Tally) -> Say | None:
    """Whom no text message reached, and why; None while there is nobody."""
    named = [
        say(f"text-why-{why}", n=sums.texts_failed[why]) for why in TEXT_WHYS if sums.texts_failed.get(why)
    ]
    return say("announcement-texts-failed", reasons=_listed(named)) if named else None


def _groups(book: Work, news: Row[Any]) -> Say | None:
    """In how many of the groups it is for it stands, and in which it cannot; None: it is for no group."""
    places = groupnews.stands(book, news.id, subject_of(news))
    if not places:
        return None
    cannot = [row.name for row in places if row.state in groupnews.CANNOT or row.why or not row.group_chat_id]
    shown = sum(row.state == "sent" and row.name not in cannot for row in places)
    unclear = sum(row.state == "unclear" and row.name not in cannot for row in places)
    more = (
        say("announcement-groups-cannot", ksm=", ".join(cannot[:FEW]), n=max(len(cannot) - FEW, 0))
        if cannot
        else None
    )
    return say("announcement-groups", n=len(places), shown=shown, unclear=unclear, cannot=more)


def _bar(news: Row[Any], sums: Tally) -> Say | None:
    """How far it is, while something leaves."""
    return say("announcement-bar", bar=bar(sums.n - sums.n_waiting, sums.n)) if _moves(news, sums) else None


def _moves(news: Row[Any], sums: Tally) -> bool:
    return news.state in store.LEFT and sums.n_waiting > sums.n_queued


def _fixed(book: Work, news: Row[Any]) -> Say | None:
    if not news.wording:
        return None
    n, done = wordings.followed(book, subject_of(news))
    local = news.corrected_at.astimezone(zone_of(book, news))
    return say("announcement-put-right", on=local.date().isoformat(), at=f"{local:%H:%M}", n=n, done=done)


def _votes(book: Work, news: Row[Any]) -> Say | None:
    """How a closed question was answered so far."""
    choices = (news.content or {}).get("choices", ())
    if not choices:
        return None
    counted = drafts.votes(book, news.id)
    lines = tuple(say("announcement-votes", choice=one, n=counted.get(n, 0)) for n, one in enumerate(choices))
    return say("announcement-all-votes", lines=lines)


def steering(book: Work, news: Row[Any], sums: Tally) -> list[tuple[Button, ...]]:
    """What an officer can do about it now."""
    if news.state == "planned":
        return [(button("button-cancel-news", "kb-batal", news.public_id),)]
    rows: list[tuple[Button, ...]] = []
    if news.state in store.LEFT and sums.n_waiting:
        first = button("button-pause", "kb-jeda", news.public_id)
        if news.state == store.PAUSED:
            first = button("button-go-on", "kb-lanjut", news.public_id)
        rows.append((first, button("button-stop", "kb-henti", news.public_id)))
    if sums.n_missed and news.state in store.LEFT:
        remind = unticked.press(book, news, zone_of(book, news))
        rows.append((button("button-who-missed", "kb-siapa", news.public_id), *remind))
    if (sums.n_unclear or groupnews.n_unclear(book, news.id)) and news.state in store.LEFT:
        rows.append((button("button-repeat-unclear", "kb-ulang", news.public_id),))
    if news.state in store.LEFT:
        rows.append((button("button-put-right", "kb-betul", news.public_id),))
    if news.state == "done" and sums.n_read and not clarity.after(book, news.id):
        rows.append((button("button-clarity", "jl-buat", news.public_id),))
    return rows


def _state(book: Work, news: Row[Any], sums: Tally) -> Say | None:
    """What else its writer should know now: when it leaves, or why nothing more does."""
    if news.state in store.HALTED:
        return say(f"announcement-{news.state}")
    starts_at = news.starts_at if news.state == "planned" else book.now
    if news.state != "planned" and sums.n_waiting == sums.n_queued:
        return None
    first = store.villages_of(book, news.id)[0]
    local = starts_at.astimezone(ZoneInfo(first.zone))
    days = holidays.near(book, first.id, local.date())
    if not allowed(MessageClass.ANNOUNCEMENT, local, days):
        at = next_allowed(MessageClass.ANNOUNCEMENT, local, days)
        return say("announcement-later", on=at.date().isoformat(), at=f"{at:%H:%M}")
    return say("announcement-leaves", at=f"{local:%H:%M}") if news.state == "planned" else None
