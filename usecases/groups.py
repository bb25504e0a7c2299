"""A KSM's group chat: linked by its chair from inside it, and by nobody else. Being admin of the group
grants nothing.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import groups, joining, members, outbox
from storage import meetings as meetings_store
from storage.book import Work
from usecases import groupnews, meeting_words
from usecases.doors import open_door
from usecases.home import keys_of

PICK_GROUP = "pilih-grup"
"""The key below the input line by which Telegram lets somebody choose one of their groups."""


def link(book: Work, actor: Actor, topic: int | None = None) -> Say:
    """/tautkan, written in the group. With several KSM the chair chooses; a second group replaces the
    first only after one more press. Written in a topic of a forum, our cards stand there from now on.

    In the private chat: the key with which Telegram lets the chair choose the group.
    """
    led = _led(actor)
    if actor.private:
        words = say("group-write-it-there", bot=joining.bot_username(book) or "")
        return words.with_home((PICK_GROUP, *keys_of(actor)))
    tied = groups.ksm_of(book, actor.chat_id)
    if tied is not None:
        if tied.id not in led:
            raise Refusal("group-is-anothers")
        if topic == tied.group_topic:
            return say("group-linked-before-umum", ksm=tied.name)
        groups.tie(book, tied.id, actor.chat_id, topic)
        return say("group-topic-umum", ksm=tied.name)
    choices = [groups.by_id(book, ksm_id) for ksm_id in led]
    if len(choices) > 1:
        rows = [(button("group-choice", "grup-pilih", each.public_id, ksm=each.name),) for each in choices]
        return say("group-which-umum").with_rows(*rows)
    return _tie(book, actor, choices[0], topic, sure=False)


def _led(actor: Actor) -> list[int]:
    """The KSM this person may link a group to. Refusal, if there is none."""
    led = dict.fromkeys(grant.ksm_id for _, grant in actor.scopes("link-group") if grant.ksm_id is not None)
    if not led:
        raise Refusal("group-only-the-chair")
    return list(led)


# --- chosen in the private chat --------------------------------------------------------------------------


def offer(book: Work, actor: Actor, chat: int) -> dict[str, Any]:
    """A group was chosen by Telegram's own list. Refusal, if it is a KSM's already."""
    led = _led(actor)
    _refuse_tied(book, chat, led)
    choices = [groups.by_id(book, ksm_id) for ksm_id in led]
    ksms = [{"code": x.public_id, "label": x.name, "has": x.group_chat_id is not None} for x in choices]
    return {"chat": chat, "ksms": ksms}


def _refuse_tied(book: Work, chat: int, led: list[int]) -> None:
    tied = groups.ksm_of(book, chat)
    if tied is not None:
        raise Refusal("group-linked-before-umum" if tied.id in led else "group-is-ksms", ksm=tied.name)


def chosen(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The KSM's group from now on; the group hears so, its former one too."""
    code = answers.get("ksm") or answers["ksms"][0]["code"]
    found = groups.by_public(book, code)
    if found is None or actor.able("link-group", Subject(found.bkm_id, found.id)) is None:
        raise Refusal("group-only-the-chair")
    chat = int(answers["chat"])
    _refuse_tied(book, chat, _led(actor))
    words = _move(book, actor, found, chat, None)
    outbox.post(book, chat, words, "reply", f"group:{found.id}:{chat}:{actor.now.isoformat()}")
    return say("group-linked-there", ksm=found.name).with_home(keys_of(actor))


# --- in the group ----------------------------------------------------------------------------------------


def choose(book: Work, actor: Actor, ksm: str, topic: int | None = None, *, sure: bool) -> Say:
    """[KSM Mawar], or [Ya, pindah ke sini]: pressed in the group, decided by who pressed and in which
    chat.
    """
    found = groups.by_public(book, ksm)
    subject = Subject(found.bkm_id, found.id) if found is not None else Subject()
    if found is None or actor.private or actor.able("link-group", subject) is None:
        return say("group-not-your-button-umum")
    tied = groups.ksm_of(book, actor.chat_id)
    if tied is not None:
        return say(
            "group-not-your-button-umum" if tied.id != found.id else "group-linked-before-umum", ksm=tied.name
        )
    words = _tie(book, actor, found, topic, sure=sure)
    outbox.post(
        book, actor.chat_id, words, "reply", f"group:{found.id}:{actor.chat_id}:{actor.now.isoformat()}"
    )
    return say("group-noted-umum")


def _tie(book: Work, actor: Actor, ksm: Any, topic: int | None, *, sure: bool) -> Say:
    if ksm.group_chat_id is not None and not sure:
        yes = button("group-move", "grup-pindah", ksm.public_id)
        return say("group-has-another-umum", ksm=ksm.name).with_rows((yes,))
    return _move(book, actor, ksm, actor.chat_id, topic)


def _move(book: Work, actor: Actor, ksm: Any, chat: int, topic: int | None) -> Say:
    former = ksm.group_chat_id
    groups.tie(book, ksm.id, chat, topic)
    groupnews.catch_up(book, ksm.id)
    if former is not None:
        words = say("group-unlinked-umum", ksm=ksm.name)
        outbox.post(book, former, words, "reply", f"group-left:{ksm.id}:{former}:{actor.now.isoformat()}")
    return say("group-linked-umum", ksm=ksm.name)


@open_door
def came(book: Work, actor: Actor) -> Say | None:
    """Somebody, whoever it is, brought the bot into a group: it says who may link it, and does nothing
    else.
    """
    if actor.private or groups.ksm_of(book, actor.chat_id) is not None:
        return None
    return say("group-hello-umum", bot=joining.bot_username(book) or "")


def hang_again(book: Work, chat: int) -> None:
    """A group became another chat, where nothing of ours hangs: the cards that still matter come anew."""
    ksm = groups.ksm_of(book, chat)
    if ksm is None:
        return
    coming = meetings_store.next_of(book, ksm.id)
    if coming is not None:
        meeting_words.draw(book, coming, leaders_too=False)
    groupnews.catch_up(book, ksm.id, anew=True)


@open_door
def may_write_again(book: Work, actor: Actor) -> None:
    """What the bot may do in a group changed: what could not be shown there is tried once more."""
    ksm = None if actor.private else groups.ksm_of(book, actor.chat_id)
    if ksm is not None:
        groupnews.catch_up(book, ksm.id)


@open_door
def went(book: Work, actor: Actor) -> None:
    """The bot was taken out of a group: the KSM has no group any more, and its chair hears of it."""
    ksm = None if actor.private else groups.ksm_of(book, actor.chat_id)
    if ksm is None:
        return
    groups.tie(book, ksm.id, None)
    for chair in members.officers(book, ksm.bkm_id, (Role.KETUA,), book.now.date(), ksm.id):
        chat = members.chat_of(book, chair.id)
        if chat is not None:
            reason = f"group-gone:{ksm.id}:{actor.now.isoformat()}"
            outbox.post(book, chat, say("group-gone", ksm=ksm.name), "task", f"{reason}:{chat}")
