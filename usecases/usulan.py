"""Wishes of the village: a title, merged with the same wish, taken to a gathering, agreed or not now and why.
Whoever proposed hears every step. Knows no forms.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import names_a_debtor
from domain.questions import Kind, number_in
from domain.say import Button, Refusal, Say, button, say
from domain.usulan import Status, status_of
from storage import audiences, due, meetings, outbox
from storage import questions as questions_store
from storage import usulan as store
from storage.book import Work
from usecases import meeting_words
from usecases.deed import Open
from usecases.question_owners import may_answer, owner_of, unplan
from usecases.question_words import OTHER_KIND, ref, topic
from usecases.usulan_words import (
    AGREE,
    LIST,
    MEETING,
    NOT_NOW,
    SEE,
    about,
    called,
    card,
    line,
    named,
    where_of,
    why_of,
)

RESULT = "usulan-result"
ASKED_AT = time(6)
"""The morning after the gathering, before the digest, its owner is asked what came of it."""
LISTED, BUTTONS_A_ROW, MEETINGS = 12, 4, 12


# --- lists -----------------------------------------------------------------------------------------------


def page(book: Work, actor: Actor) -> Say | Open:
    """[Usulan]: who takes care of them sees them all, anybody else proposes one."""
    bkm_ids = actor.villages("answer-question")
    if not bkm_ids:
        return Open("ask-question", about={"kind": Kind.USULAN.value})
    rows = store.of_villages(book, bkm_ids, LISTED, only_open=True)
    if not rows:
        return say("usulan-page-empty").with_rows((button("button-usulan-list", LIST),))
    presses = [button("choice-question", SEE, row.public_id, number=ref(row)) for row in rows]
    lines = tuple(line(book, row, village=True) for row in rows)
    return say("usulan-page", lines=lines).with_rows(*_in_rows(presses))


def _in_rows(presses: list[Button]) -> list[tuple[Button, ...]]:
    return [tuple(presses[i : i + BUTTONS_A_ROW]) for i in range(0, len(presses), BUTTONS_A_ROW)]


def village_list(book: Work, actor: Actor) -> Say:
    """[Lihat usulan]: what was proposed in one's own village, without names, and what came of it."""
    bkm_ids = sorted({one.bkm_id for one in actor.people})
    rows = store.of_villages(book, bkm_ids, LISTED, only_open=False)
    propose = (button("button-usulan-propose", OTHER_KIND, Kind.USULAN.value),)
    if not rows:
        return say("usulan-none").with_rows(propose)
    village = rows[0].bkm_name
    lines = tuple(line(book, row, village=len(bkm_ids) > 1) for row in rows)
    return say("usulan-list", village=village, lines=lines).with_rows(propose)


def see(book: Work, actor: Actor, subject: str) -> Say:
    """[U-31]: one usulan with its buttons."""
    return card(book, _cared_for(book, actor, subject))


def _cared_for(book: Work, actor: Actor, subject: str) -> Row[Any]:
    row = questions_store.find(book, subject) if actor.private else None
    if row is None or row.kind != Kind.USULAN or may_answer(actor, row) is None:
        raise Refusal("button-stale")
    if row.merged_into_id is not None:
        raise Refusal("usulan-merged-before", number=ref(row))
    return row


def _again(book: Work, public_id: str) -> Row[Any]:
    row = questions_store.find(book, public_id)
    assert row is not None
    return row


# --- a title, and the same wish twice --------------------------------------------------------------------


def offer(book: Work, actor: Actor, usulan: str = "") -> dict[str, Any]:
    """The usulan a form is about."""
    row = _cared_for(book, actor, usulan)
    return {
        "usulan": usulan,
        "number": ref(row),
        "text": row.text,
        "title": row.title or "",
        "about": about(row),
    }


def guard(book: Work, actor: Actor, answers: dict[str, Any], words: Any) -> None:
    """Everybody of the village reads it: no name beside a debt."""
    row = _cared_for(book, actor, answers["usulan"])
    if isinstance(words, str) and names_a_debtor(words, audiences.names_of(book, row.bkm_id)):
        raise Refusal("words-name-a-debtor")


def give_title(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Tulis judul]: a short name everybody may read."""
    row = _cared_for(book, actor, answers["usulan"])
    questions_store.change(book, row.id, title=answers["title"])
    return card(book, _again(book, row.public_id))


def merge(book: Work, actor: Actor, subject: str, into: str) -> Say:
    """[Gabung U-12]: both go one way from now on, and who proposed this one hears that."""
    row = _cared_for(book, actor, subject)
    other = _cared_for(book, actor, into)
    if other.id == row.id or other.bkm_id != row.bkm_id:
        raise Refusal("button-stale")
    for each in store.together(book, row.id):
        questions_store.change(book, each.id, merged_into_id=other.id)
        unplan(book, each)
    told = {"into": ref(other), "about": called(other.title)}
    _tell(book, [row], "usulan-merged-told", f"merged:{other.id}", actor, **told)
    return card(book, _again(book, into))


def merge_by_number(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The number of the other one was written."""
    row = _cared_for(book, actor, answers["usulan"])
    number = number_in(answers["which"]) or 0
    other = store.by_number(book, row.bkm_id, number)
    if other is None or other.id == row.id:
        raise Refusal("usulan-no-such", number=number)
    return merge(book, actor, row.public_id, other.public_id)


# --- to a gathering, and what came of it -----------------------------------------------------------------


def offer_meeting(book: Work, actor: Actor, usulan: str = "") -> dict[str, Any]:
    """The gatherings it could be taken to."""
    row = _cared_for(book, actor, usulan)
    zone = ZoneInfo(row.zone)
    listed = [
        {"code": one.public_id, "ksm": one.ksm_name, "on": one.starts_at.astimezone(zone).date().isoformat()}
        for one in store.coming(book, row.bkm_id, MEETINGS)
    ]
    return {**offer(book, actor, usulan), "meetings": listed}


def to_meeting(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Bawa ke rembug]: a meeting on the calendar, or a gathering in words. Its leaders hear of it."""
    row = _cared_for(book, actor, answers["usulan"])
    one = meetings.by_public_id(book, answers["where"]) if _is_listed(answers) else None
    forum = None if one is not None else str(answers["where"])
    at = one.starts_at if one is not None else book.now + timedelta(days=7)
    questions_store.change(
        book, row.id, status=Status.AT_MEETING.value, meeting_id=one.id if one else None, forum=forum,
        closed_at=None,
    )  # fmt: skip
    unplan(book, row)
    _ask_after(book, row, at)
    now = _again(book, row.public_id)
    if one is not None:
        meeting_words.draw_for_leaders(book, one)
        for leader, chat in meeting_words.leaders(book, one):
            asked = say(
                "usulan-for-leader", number=ref(now), about=named(about(now)), on=one.local.date().isoformat()
            )
            reason = f"usulan:{row.id}:meeting:{one.id}:{leader.id}"
            outbox.post(book, chat, asked, "task", reason, subject=one.topic)
    _tell_all(book, now, "usulan-meeting-told", f"meeting:{book.new_id()}", actor, where=where_of(book, now))
    return card(book, now)


def _is_listed(answers: dict[str, Any]) -> bool:
    return any(each["code"] == answers["where"] for each in answers["meetings"])


def _ask_after(book: Work, row: Row[Any], at: datetime) -> None:
    """Its owner is asked for the outcome on the morning after."""
    local = at.astimezone(ZoneInfo(row.zone))
    morning = datetime.combine(local.date() + timedelta(days=1), ASKED_AT, local.tzinfo)
    due.withdraw(book, RESULT, row.public_id)
    due.plan(book, RESULT, row.public_id, book.new_id(), morning)


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Disetujui]: everybody who proposed it hears so."""
    row = _cared_for(book, actor, subject)
    if status_of(row.status) is not Status.AT_MEETING:
        raise Refusal("usulan-not-at-meeting", number=ref(row))
    _end(book, row, Status.AGREED, None)
    now = _again(book, subject)
    _tell_all(book, now, "usulan-agreed-told", f"agreed:{book.new_id()}", actor)
    return card(book, now)


def not_now(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Belum bisa] and why: the reason goes to everybody who proposed it."""
    row = _cared_for(book, actor, answers["usulan"])
    if status_of(row.status) is Status.AGREED:
        raise Refusal("usulan-decided-before", number=ref(row))
    _end(book, row, Status.NOT_NOW, answers["why"])
    now = _again(book, row.public_id)
    _tell_all(book, now, "usulan-not-now-told", f"not-now:{book.new_id()}", actor, why=why_of(now))
    return card(book, now)


def _end(book: Work, row: Row[Any], status: Status, why: str | None) -> None:
    questions_store.change(book, row.id, status=status.value, why=why, closed_at=book.now)
    unplan(book, row)
    due.withdraw(book, RESULT, row.public_id)


def _tell_all(book: Work, row: Row[Any], key: str, what: str, actor: Actor, **facts: Any) -> None:
    _tell(book, store.together(book, row.id), key, what, actor, **{"about": called(row.title), **facts})


def _tell(book: Work, rows: Any, key: str, what: str, actor: Actor, **facts: Any) -> None:
    for each in rows:
        if each.chat_id:
            words = Say(key, {"number": ref(each), **facts})
            reason = f"usulan:{each.id}:{what}"
            outbox.post(book, each.chat_id, words, "needed", reason, subject=topic(each))


def ask_result(book: Work, row: Any) -> str:
    """The morning after: its owner says what came of it. A meeting that moved is waited for; one that was
    called off gives it back.
    """
    usulan = questions_store.find(book, row.subject)
    if usulan is None or status_of(usulan.status) is not Status.AT_MEETING:
        return "decided"
    public = store.meeting_of(book, usulan.meeting_id) if usulan.meeting_id is not None else None
    one = meetings.by_public_id(book, public) if public is not None else None
    if one is not None and one.state == meetings.PLANNED and one.starts_at > book.now:
        _ask_after(book, usulan, one.starts_at)
        return "moved"
    key = "usulan-ask-result"
    presses: tuple[str, ...] = (AGREE, NOT_NOW)
    if one is not None and one.state == meetings.CANCELLED:
        questions_store.change(book, usulan.id, status=None, meeting_id=None)
        key, presses = "usulan-meeting-off", (MEETING,)
    owner = owner_of(book, usulan)
    if owner is None:
        return "nobody"
    keys = {AGREE: "button-usulan-agree", NOT_NOW: "button-usulan-not-now", MEETING: "button-usulan-meeting"}
    words = say(key, number=ref(usulan), about=about(usulan) or usulan.bkm_name)
    words = words.with_rows(tuple(button(keys[each], each, usulan.public_id) for each in presses))
    outbox.post(book, owner[1], words, "task", f"usulan:{usulan.id}:result:{row.id}", subject=topic(usulan))
    return "said"
