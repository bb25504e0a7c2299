"""Answering a message of ours (a Telegram reply): what it was about decides who takes the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.actor import Actor
from domain.say import Say
from storage import questions as store
from storage.book import Work
from usecases import answers, asking, complaint_replies
from usecases.deed import Deed
from usecases.said import Words

TAKERS: Mapping[str, Callable[[Work, Actor, str, Words], Say]] = {
    "ann": asking.ask_back,
    "q": answers.reply,
    "c": complaint_replies.take_reply,
}
"""By the first part of the message's subject, as the outbox keeps it: kind:public_id."""


def taker(book: Work, actor: Actor, reply_to: int, words: Words) -> Deed | None:
    """Who takes a line that answers message `reply_to` of this chat; None: that message takes no answer, so
    the line is read like any other.
    """
    kind, _, public_id = (store.subject_of(book, actor.chat_id, reply_to) or "").partition(":")
    deed = TAKERS.get(kind)
    return None if deed is None else Deed(deed, subject=public_id, words=words)
