"""What people do with their phones, and what of it reaches the bot. Knows no HTTP and no clock.

Privacy mode is on, as for every new bot: of a group it sees commands, replies to itself, and who comes
and goes; never what people say to each other.
"""

import re
from dataclasses import dataclass
from typing import Any

from aiogram.types import ChatMemberAdministrator

from simulator.checks import check_start_payload, fit_text
from simulator.markup import find_entities, trimmed
from simulator.world import Group, Json, Person, Post, Tap, World

RIGHTS = tuple(
    name for name, about in ChatMemberAdministrator.model_fields.items() if about.annotation is bool
)
STICKER: Json = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
CARRIED = (
    *("text", "entities", "caption", "caption_entities", "photo", "document", "voice", "sticker"),
    *("contact", "location", "venue", "poll", "has_media_spoiler"),
)
"""What of a message goes along when it is copied or forwarded."""
SERVICE = ("new_chat_members", "left_chat_member", "forum_topic_created", "chat_shared")


class Impossible(ValueError):
    """The phone would not let anybody do this (an unknown person, a button that is not there)."""


def person_of(world: World, person_id: Any) -> Person:
    person = world.people.get(person_id) if isinstance(person_id, int) else None
    if person is None:
        raise Impossible(f"no person {person_id!r}")
    return person


def group_of(world: World, group_id: Any) -> Group:
    group = world.groups.get(group_id) if isinstance(group_id, int) else None
    if group is None:
        raise Impossible(f"no group {group_id!r}")
    return group


@dataclass(frozen=True)
class Hand:
    """Somebody at a phone, in a chat, at a moment."""

    person: Person
    chat_id: int
    now: float
    thread: int | None = None  # the topic of a forum the phone shows


def start(world: World, person: Person, payload: str, now: float) -> Post:
    """[START] or a t.me link with a payload. Whoever had blocked the bot unblocks it with this press."""
    check_start_payload(payload)
    if person.blocked:
        unblock(world, person, now)
    person.started = True
    world.tell_people()
    said = f"/start {payload}".strip()
    hand = Hand(person, person.id, now)
    return post_for(world, hand, _worded(said), shown="/start" if payload else None)


def say(world: World, hand: Hand, text: str, reply_to: int | None = None) -> Post:
    """Type a line and send it."""
    text, _ = trimmed(text, [])
    fit_text(text)
    return post_for(world, hand, _worded(text), reply_to)


def edit(world: World, hand: Hand, message_id: int, text: str) -> Post:
    """Correct a line one sent oneself."""
    post = post_before(world, hand, message_id)
    if post.by_bot or post.body["from"]["id"] != hand.person.id or "text" not in post.body:
        raise Impossible("only one's own words can be edited")
    text, _ = trimmed(text, [])
    fit_text(text)
    if text == post.body["text"]:
        return post
    post.body.pop("entities", None)
    post.body.update(_worded(text), edit_date=int(hand.now))
    world.tell("edited", post.view())
    reach_bot(world, post, hand.now, "edited_message")
    return post


def tap(world: World, hand: Hand, message_id: int, data: str, forged: bool = False) -> Tap:
    """Press an inline button. `forged`: send the data although the message has no such button (now)."""
    post = post_before(world, hand, message_id)
    if not forged and not any(button.get("callback_data") == data for button in buttons_of(post)):
        raise Impossible("no such button on this message")
    number = str(4_000_000_000_000_000 + world.number("tap"))
    pressed = Tap(number, hand.person.id, hand.chat_id, message_id, hand.now)
    world.taps[pressed.id] = pressed
    query: Json = {
        "id": pressed.id,
        "from": hand.person.user(),
        "message": dict(post.body),
        "chat_instance": str(hand.chat_id * 1_000_003),
        "data": data,
    }
    world.deliver("callback_query", query, hand.now)
    return pressed


def buttons_of(post: Post) -> list[Json]:
    """All inline buttons a message shows now."""
    markup = post.body.get("reply_markup") or {}
    return [button for row in markup.get("inline_keyboard", ()) for button in row]


def file_content(kept: Any, caption: str = "", entities: list[Json] | None = None) -> Json:
    """The part of a Message that carries a file."""
    public: Any = kept.public()
    if kept.kind == "photo":
        public = [public]
    elif kept.kind == "sticker":
        return {"sticker": public}
    elif kept.kind == "document":
        public = {**public, "file_name": kept.name, "mime_type": kept.mime}
    else:
        public = {**public, "mime_type": kept.mime}
    content: Json = {kept.kind: public}
    if caption:
        content["caption"] = caption
        if entities:
            content["caption_entities"] = entities
    return content


def block(world: World, person: Person, now: float) -> None:
    """Stop the bot from writing to this person."""
    if not person.blocked:
        person.blocked = True
        _private_standing(world, person, "member", "kicked", now)


def unblock(world: World, person: Person, now: float) -> None:
    """Let it write again."""
    if person.blocked:
        person.blocked = False
        _private_standing(world, person, "kicked", "member", now)


# -- shared --------------------------------------------------------------------------------------
def _worded(text: str) -> Json:
    entities = find_entities(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def post_for(
    world: World, hand: Hand, content: Json, reply_to: int | None = None, shown: str | None = None
) -> Post:
    """Put somebody's message into a chat, in the topic their phone shows; the bot hears what it may."""
    check_place(world, hand)
    if reply_to is not None:
        content["reply_to_message"] = world.quoted(post_before(world, hand, reply_to))
    keyboard = world.keyboards.get(hand.chat_id)
    if keyboard and (keyboard.get("one_time_keyboard") or "force_reply" in keyboard):
        del world.keyboards[hand.chat_id]
        world.tell("keyboard", {"chat_id": hand.chat_id, "keyboard": None})
    content = _in_topic(world, hand, content)
    post = world.post(hand.chat_id, hand.person.user(), content, hand.now, shown=shown)
    reach_bot(world, post, hand.now, "message")
    return post


def _in_topic(world: World, hand: Hand, content: Json) -> Json:
    """In a forum: the topic the phone shows; Telegram puts its first message as the one answered."""
    group = world.groups.get(hand.chat_id)
    thread = hand.thread or content.get("reply_to_message", {}).get("message_thread_id")
    if group is None or not group.forum or thread is None:
        return content
    topic = group.topic(thread)
    if topic is None or topic["closed"]:
        raise Impossible("no such topic" if topic is None else "this topic is closed")
    root = world.find(group.id, thread)
    above = {"reply_to_message": world.quoted(root)} if root is not None else {}
    return {**above, **content, "message_thread_id": thread, "is_topic_message": True}


def check_place(world: World, hand: Hand) -> None:
    """Nobody writes into a chat that is not theirs, nor to a bot they never started or have blocked."""
    person = hand.person
    if hand.chat_id != person.id:
        group = group_of(world, hand.chat_id)
        if person.id not in group.members:
            raise Impossible("not a member of this group")
        if group.moved_to is not None:
            raise Impossible("this group has become a supergroup")
    elif not person.started:
        raise Impossible("press START first")
    elif person.blocked:
        raise Impossible("unblock the bot first")


def post_before(world: World, hand: Hand, message_id: int) -> Post:
    """A message this person can see in this chat."""
    if hand.chat_id != hand.person.id and hand.person.id not in group_of(world, hand.chat_id).members:
        raise Impossible("not a chat of this person")
    post = world.find(hand.chat_id, message_id)
    if post is None:
        raise Impossible("no such message")
    return post


def reach_bot(world: World, post: Post, now: float, kind: str) -> None:
    """Deliver it, if the bot may hear it."""
    group = world.groups.get(post.chat_id)
    if group is None or (group.has_bot and _seen_in_group(world, group, post.body)):
        world.deliver(kind, dict(post.body), now)


def _seen_in_group(world: World, group: Group, body: Json) -> bool:
    """Privacy mode: commands for this bot, replies to it, and service messages; an administrator sees all."""
    if group.bot == "administrator" or any(sign in body for sign in SERVICE):
        return True
    if body.get("reply_to_message", {}).get("from", {}).get("id") == world.bot["id"]:
        return True
    command = re.match(r"/\w+(?:@(\w+))?(?!\S)", body.get("text", ""))
    if command is None:
        return False
    own = str(world.bot["username"])
    return (command[1] or own).lower() == own.lower()


def _private_standing(world: World, person: Person, before: str, after: str, now: float) -> None:
    world.tell_people()
    standing(world, person.chat(), person, before, after, now)


def standing(world: World, chat: Json, by: Person, before: str, after: str, now: float) -> None:
    """Tell the bot that it stands otherwise in a chat than before."""

    def member(status: str) -> Json:
        more: Json = {"until_date": 0} if status == "kicked" else {}
        if status == "administrator":
            more = dict.fromkeys(RIGHTS, False) | {"can_manage_topics": True}
        return {"user": world.bot, "status": status, **more}

    change = {
        "chat": chat,
        "from": by.user(),
        "date": int(now),
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
    world.deliver("my_chat_member", change, now)
