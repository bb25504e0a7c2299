"""Titip kabar: news for those Telegram did not reach, read out by the leader of their KSM."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import because
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from domain.segments import SILENT
from storage import announcements as store
from storage import members, outbox, tellings, texts
from storage import relays as relay_store
from storage.book import Work
from usecases import audiences, newscards
from usecases.tariffs import tariff_of
from usecases.unticked import leader_chat

OPEN_FOR = timedelta(days=30)
LOOKED_BACK = 3  # announcements
MOST_LINES = 20
MOST_NUMBERS = 40  # rows of one KSM in one line
MOST_SHARED = 600  # characters: three times as long in a link, and phones cut long links
SLIP, SLIPS = "titip-slip", "kb-slip"
LETTERS, NOTE, NOTE_LEADER = "kb-surat", "kb-catat", "titip-cara"
SHARE = "button-share-whatsapp"
TEXT = "kb-sms"


def hand_over(book: Work, news: Row[Any]) -> None:
    """When all is sent: each leader of a KSM with people unreached gets one message, to be read out. Who
    asked for silence is on no list; who is found later joins a list that is still open. People chosen by how
    a household stands are on none: the list itself would say it.
    """
    if audiences.of_news(book, news).chosen.is_private:
        return
    for (bkm_id, ksm_id), rows in _by_ksm(_to_be_told(book, [news.id])).items():
        new = [row.recipient_id for row in rows if row.relay_id is None and row.told_at is None]
        if ksm_id is None or not new:
            continue
        relay, made = relay_store.open_for(book, news.id, ksm_id)
        if relay.told_at is not None:
            continue
        relay_store.hand(book, relay.id, new)
        leader = leader_chat(book, bkm_id, ksm_id)
        if made and leader is not None:
            found = relay_store.find(book, relay.public_id)
            assert found is not None
            outbox.post(book, leader, _words(book, found), "alert", f"relay:{relay.id}")


def say_again(book: Work, news: Row[Any]) -> None:
    """The words were put right: each leader with a list gets the new ones, and it counts as not told yet; nor
    do those who heard the old ones by text message: to send it again costs, so a person presses for it.
    """
    texts.begin_again(book, news.id, tuple(newscards.BY_GATEWAY.values()))
    for relay in relay_store.begin_again(book, news.id):
        leader = leader_chat(book, relay.bkm_id, relay.ksm_id)
        if leader is not None:
            outbox.post(book, leader, _words(book, relay), "alert", f"relay:{relay.id}:w{news.wording}")


def again(book: Work, relay: Row[Any]) -> Say:
    """The list once more, for a leader who has not come to it yet."""
    words = _words(book, relay)
    return say("relay-nudge", words=Say(words.key, words.values)).with_rows(*words.rows)


def _words(book: Work, relay: Row[Any], more: int = 0) -> Say:
    rows = _numbers(relay_store.numbers(book, relay.id))
    done = button("button-all-told", "titip-sudah", relay.public_id)
    not_yet = button("button-not-all-told", "titip-belum", relay.public_id)
    facts = {"numbers": rows, "ksm": relay.ksm_name, "text": relay.text, "more": more}
    words = Say("relay", {**facts, "fixed": relay.wording or 0})
    return words.with_rows((done, not_yet))


def told(book: Work, actor: Actor, subject: str) -> Say:
    """[Sudah semua]: everybody on the list heard it from a person; the writer's card counts them."""
    relay, leader = mine(book, actor, subject)
    if relay_store.told(book, relay.id, leader.id):
        _redraw(book, relay)
    return say("relay-thanks", name=leader.called)


def some_offer(book: Work, actor: Actor, relay: str) -> dict[str, Any]:
    """[Belum semua]: it stays under [Titip kabar]; whoever was told already is ticked by row of the book."""
    found, _ = mine(book, actor, relay)
    rows = relay_store.numbers(book, found.id)
    if found.told_at is not None or not rows:
        raise Refusal("relay-told-before")
    return {"relay": relay, "ksm": found.ksm_name, "rows": rows}


def told_some(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """Some of the list heard it: the card counts them, the others stay on the list."""
    relay, leader = mine(book, actor, answers["relay"])
    if relay_store.told_some(book, relay.id, answers["numbers"], leader.id):
        _redraw(book, relay)
    left = relay_store.numbers(book, relay.id)
    if not left:
        return say("relay-thanks", name=leader.called)
    return say("relay-some-noted", name=leader.called, n=len(left), numbers=_numbers(left))


def _redraw(book: Work, relay: Row[Any]) -> None:
    news = store.find(book, relay.announcement_public_id)
    assert news is not None
    newscards.draw(book, news)


def mine(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    """News handed to a leader at this phone, and which leader."""
    relay = relay_store.find(book, subject)
    leader = actor.able("relay-news", Subject(relay.bkm_id, relay.ksm_id)) if relay is not None else None
    if relay is None or leader is None:
        raise Refusal("button-stale")
    return relay, leader


def share_link(text: str) -> str:
    """Opens WhatsApp with these words, to be sent to whomever one chooses there."""
    whole = quote(text if len(text) <= MOST_SHARED else text[: MOST_SHARED - 1] + "…")
    return f"https://wa.me/?text={whole}"


def open_relays(book: Work, actor: Actor) -> Say:
    """[Titip kabar]: the oldest news still to be read out in this leader's KSM, and how many wait."""
    groups = [grant.ksm_id for _, grant in actor.scopes("relay-news") if grant.ksm_id is not None]
    if not groups:
        raise Refusal("relay-not-yours")
    waiting = relay_store.still_open(book, groups, book.now - OPEN_FOR)
    if not waiting:
        return say("relay-none")
    words = _words(book, waiting[0], len(waiting) - 1)
    slip = button("button-slip", SLIP, waiting[0].public_id)
    share = Button(SHARE, "", url=share_link(waiting[0].text))
    other_way = button("button-other-way", NOTE_LEADER, waiting[0].public_id)
    return words.with_rows(*words.rows, (slip, share), (other_way,))


def who_missed(book: Work, actor: Actor, subject: str) -> Say:
    """[Siapa yang belum?]: by KSM and row of the book, and whether they were told; never a phone number."""
    news = store.find(book, subject)
    if news is None or audiences.handler(book, actor, news) is None:
        raise Refusal("button-stale")
    rows = relay_store.missed(book, [news.id], actor.today)
    if not rows:
        return say("missed-nobody")
    lines = _lines(book, rows, len({row.bkm_id for row in rows}) > 1)
    rest = max(len(lines) - MOST_LINES, 0)
    head = newscards.head(news.text)
    words = say("missed", head=head, n=len(rows), lines=tuple(lines[:MOST_LINES]), rest=rest)
    return words.with_rows(*_ways(book, news))


def _ways(book: Work, news: Row[Any]) -> list[tuple[Button, ...]]:
    """What its writer can do for whoever Telegram did not reach."""
    share = Button(SHARE, "", url=share_link(news.text))
    slips = [button("button-slip", SLIPS, news.public_id)] if relay_store.of_news(book, news.id) else []
    letters = [button("button-letters", LETTERS, news.public_id)] if _has_officials(book, news) else []
    return [
        (*slips, share),
        *_by_gateway(book, news),
        (*letters, button("button-note-told", NOTE, news.public_id)),
    ]


def _by_gateway(book: Work, news: Row[Any]) -> list[tuple[Button, ...]]:
    """[Kirim lewat SMS], where the operator set a gateway up."""
    tariff = tariff_of(book) if news.state in store.LEFT else None
    return [(button(f"button-texts-{tariff.kind}", TEXT, news.public_id),)] if tariff is not None else []


def _has_officials(book: Work, news: Row[Any]) -> bool:
    """Whether somebody of the secondary audience could get it by letter."""
    if audiences.of_news(book, news).chosen.is_private:
        return False
    return bool(tellings.notables(book, [r.person_id for r in _to_be_told(book, [news.id])], book.now.date()))


def unreached(book: Work, actor: Actor) -> Say:
    """[Belum terjangkau]: over the last three announcements of each village, by KSM, who heard of one neither
    from us nor from a person.
    """
    places = {g.bkm_id: p for p, g in actor.scopes("announce") if g.bkm_id is not None}
    if not places:
        raise Refusal("announce-not-yours")
    lines: list[Say] = []
    for bkm_id in sorted(places):
        last = [news.id for news in store.last_of(book, [bkm_id], LOOKED_BACK)]
        rows = [row for row in _to_be_told(book, last) if row.told_at is None and row.bkm_id == bkm_id]
        once = list({row.person_id: row for row in rows}.values())
        lines += _lines(book, once, len(places) > 1)
    if not lines:
        return say("missed-nobody")
    rest = max(len(lines) - MOST_LINES, 0)
    return say("unreached", last=LOOKED_BACK, lines=tuple(lines[:MOST_LINES]), rest=rest)


def n_untold(book: Work, announcement_ids: Sequence[int], bkm_id: int) -> int:
    """How many people of a village heard of one of these neither from us nor from a person."""
    rows = [row for row in _to_be_told(book, announcement_ids) if row.told_at is None]
    return len({row.person_id for row in rows if row.bkm_id == bkm_id})


def _to_be_told(book: Work, announcement_ids: Sequence[int]) -> list[Row[Any]]:
    rows = relay_store.missed(book, announcement_ids, book.now.date())
    return [row for row in rows if because(row.left_out, row.state) not in SILENT]


def _by_ksm(rows: Sequence[Row[Any]]) -> dict[tuple[int, int | None], list[Row[Any]]]:
    """By village and KSM (None: in no KSM)."""
    groups: dict[tuple[int, int | None], list[Row[Any]]] = {}
    for row in rows:
        groups.setdefault((row.bkm_id, row.ksm_id), []).append(row)
    return groups


def _numbers(rows: Sequence[int]) -> str:
    shown = ", ".join(str(number) for number in rows[:MOST_NUMBERS])
    return shown if len(rows) <= MOST_NUMBERS else f"{shown}, …"


def _lines(book: Work, rows: Sequence[Row[Any]], several: bool) -> list[Say]:
    """KSM by KSM; the village stands before it where there are several."""
    return [_line(book, group, several) for group in _by_ksm(rows).values()]


def _line(book: Work, rows: Sequence[Row[Any]], several: bool) -> Say:
    bkm = members.someone(book, rows[0].person_id).bkm_name
    village = say("missed-village", village=bkm) if several else None
    n_told = sum(row.told_at is not None for row in rows)
    if rows[0].ksm_id is None:
        return say("missed-line-no-ksm", n=len(rows), village=village, told=n_told)
    numbers = _numbers([row.number for row in rows])
    known = leader_chat(book, rows[0].bkm_id, rows[0].ksm_id) is not None
    facts = {"ksm": rows[0].ksm_name, "village": village, "numbers": numbers, "told": n_told, "n": len(rows)}
    return Say("missed-line", {**facts, "leader": 1 if known else 0})
