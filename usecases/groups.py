"""A KSM's group chat: linked by its chair from inside it, and by nobody else. Being admin of the group
grants nothing.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import groups, joining, members, outbox
from storage.book import Work
from usecases.doors import open_door


def link(book: Work, actor: Actor) -> Say:
    """/tautkan, written in the group. With several KSM the chair chooses; a second group replaces the
    first only after one more press."""
    if actor.private:
        return say("group-write-it-there", bot=joining.bot_username(book) or "")
    led = {grant.ksm_id: grant for _person, grant in actor.scopes("link-group") if grant.ksm_id is not None}
    if not led:
        raise Refusal("group-only-the-chair")
    tied = groups.ksm_of(book, actor.chat_id)
    if tied is not None:
        if tied.id not in led:
            raise Refusal("group-is-anothers")
        return say("group-linked-before-umum", ksm=tied.name)
    choices = [groups.by_id(book, ksm_id) for ksm_id in led]
    if len(choices) > 1:
        rows = [(button("group-choice", "grup-pilih", each.public_id, ksm=each.name),) for each in choices]
        return say("group-which-umum").with_rows(*rows)
    return _tie(book, actor, choices[0], sure=False)


def choose(book: Work, actor: Actor, ksm: str, *, sure: bool) -> Say:
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
    words = _tie(book, actor, found, sure=sure)
    outbox.post(
        book, actor.chat_id, words, "reply", f"group:{found.id}:{actor.chat_id}:{actor.now.isoformat()}"
    )
    return say("group-noted-umum")


def _tie(book: Work, actor: Actor, ksm: Any, *, sure: bool) -> Say:
    if ksm.group_chat_id is not None and not sure:
        yes = button("group-move", "grup-pindah", ksm.public_id)
        return say("group-has-another-umum", ksm=ksm.name).with_rows((yes,))
    former = ksm.group_chat_id
    groups.tie(book, ksm.id, actor.chat_id)
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
