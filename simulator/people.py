"""What people do with their phones, and what of it reaches the bot. Knows no HTTP and no clock.

Privacy mode is on, as for every new bot: of a group it sees commands, replies to itself, and who comes
and goes; never what people say to each other.
"""

import re
from dataclasses import dataclass
from typing import Any

from simulator.checks import check_start_payload, fit_caption, fit_text
from simulator.markup import find_entities, trimmed
from simulator.pictures import size_of
from simulator.world import Group, Json, Person, Post, Tap, World


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


def start(world: World, person: Person, payload: str, now: float) -> Post:
    """[START] or a t.me link with a payload. Whoever had blocked the bot unblocks it with this press."""
    check_start_payload(payload)
    if person.blocked:
        unblock(world, person, now)
    person.started = True
    world.tell_people()
    return say(world, Hand(person, person.id, now), f"/start {payload}".strip())


def say(world: World, hand: Hand, text: str, reply_to: int | None = None) -> Post:
    """Type a line and send it."""
    text, _ = trimmed(text, [])
    fit_text(text)
    return _send(world, hand, _worded(text), reply_to)


def edit(world: World, hand: Hand, message_id: int, text: str) -> Post:
    """Correct a line one sent oneself."""
    post = _post_before(world, hand, message_id)
    if post.by_bot or post.body["from"]["id"] != hand.person.id or "text" not in post.body:
        raise Impossible("only one's own words can be edited")
    text, _ = trimmed(text, [])
    fit_text(text)
    if text == post.body["text"]:
        return post
    post.body.pop("entities", None)
    post.body.update(_worded(text), edit_date=int(hand.now))
    world.tell("edited", post.view())
    _reach_bot(world, post, hand.now, "edited_message")
    return post


def tap(world: World, hand: Hand, message_id: int, data: str, forged: bool = False) -> Tap:
    """Press an inline button. `forged`: send the data although the message has no such button (now)."""
    post = _post_before(world, hand, message_id)
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


def share_contact(world: World, hand: Hand, whose: Person | None = None) -> Post:
    """Send a phone number: one's own, or somebody else's from the address book."""
    owner = whose or hand.person
    if not owner.phone_number:
        raise Impossible("this person has no phone number")
    contact = {"phone_number": owner.phone_number, "first_name": owner.first_name, "user_id": owner.id}
    return _send(world, hand, {"contact": contact})


@dataclass(frozen=True)
class Sending:
    """A file on its way from somebody's phone. `kind` is photo, voice or document."""

    kind: str
    name: str
    mime: str
    content: bytes
    caption: str = ""


def send_file(world: World, hand: Hand, sent: Sending) -> Post:
    """A picture, a voice note or a document from somebody's phone."""
    fit_caption(sent.caption)
    if not sent.content:
        raise Impossible("the file is empty")
    about: Json = {}
    if sent.kind == "photo":
        about = dict(zip(("width", "height"), size_of(sent.content), strict=True))
    elif sent.kind == "voice":
        about = {"duration": max(1, len(sent.content) // 2000)}
    elif sent.kind != "document":
        raise Impossible("kind is photo, voice or document")
    _check_place(world, hand)
    kept = world.keep_file(sent.kind, sent.name, sent.mime, sent.content, about)
    return _send(world, hand, file_content(kept, sent.caption))


def file_content(kept: Any, caption: str = "", entities: list[Json] | None = None) -> Json:
    """The part of a Message that carries a file."""
    public: Any = kept.public()
    if kept.kind == "photo":
        public = [public]
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


def set_bot_in_group(world: World, group: Group, present: bool, by: Person, now: float) -> None:
    """Somebody adds the bot to a group or throws it out."""
    if present == (group.bot == "member"):
        return
    before = {"never": "left", "member": "member"}.get(group.bot, group.bot)
    service = {"new_chat_members": [world.bot]} if present else {"left_chat_member": world.bot}
    group.bot = "member" if present else "kicked"
    world.tell_people()
    _standing(world, group.chat(), by, before, group.bot, now)
    post = world.post(group.id, by.user(), service, now)
    world.deliver("message", dict(post.body), now)  # it hears even of its own departure


def set_member(world: World, group: Group, person: Person, present: bool, now: float) -> None:
    """Somebody joins or leaves a group by themselves."""
    if present == (person.id in group.members):
        return
    service: Json = {"new_chat_members": [person.user()]} if present else {"left_chat_member": person.user()}
    if present:
        group.members.append(person.id)
    else:
        group.members.remove(person.id)
    world.tell_people()
    _reach_bot(world, world.post(group.id, person.user(), service, now), now, "message")


# -- shared --------------------------------------------------------------------------------------
def _worded(text: str) -> Json:
    entities = find_entities(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def _send(world: World, hand: Hand, content: Json, reply_to: int | None = None) -> Post:
    _check_place(world, hand)
    if reply_to is not None:
        content["reply_to_message"] = world.quoted(_post_before(world, hand, reply_to))
    keyboard = world.keyboards.get(hand.chat_id)
    if keyboard and (keyboard.get("one_time_keyboard") or "force_reply" in keyboard):
        del world.keyboards[hand.chat_id]
        world.tell("keyboard", {"chat_id": hand.chat_id, "keyboard": None})
    post = world.post(hand.chat_id, hand.person.user(), content, hand.now)
    _reach_bot(world, post, hand.now, "message")
    return post


def _check_place(world: World, hand: Hand) -> None:
    """Nobody writes into a chat that is not theirs, nor to a bot they never started or have blocked."""
    person = hand.person
    if hand.chat_id != person.id:
        if person.id not in group_of(world, hand.chat_id).members:
            raise Impossible("not a member of this group")
    elif not person.started:
        raise Impossible("press START first")
    elif person.blocked:
        raise Impossible("unblock the bot first")


def _post_before(world: World, hand: Hand, message_id: int) -> Post:
    """A message this person can see in this chat."""
    if hand.chat_id != hand.person.id and hand.person.id not in group_of(world, hand.chat_id).members:
        raise Impossible("not a chat of this person")
    post = world.find(hand.chat_id, message_id)
    if post is None:
        raise Impossible("no such message")
    return post


def _reach_bot(world: World, post: Post, now: float, kind: str) -> None:
    group = world.groups.get(post.chat_id)
    if group is None or (group.bot == "member" and _seen_in_group(world, post.body)):
        world.deliver(kind, dict(post.body), now)


def _seen_in_group(world: World, body: Json) -> bool:
    """Privacy mode: commands for this bot, replies to it, and service messages."""
    if "new_chat_members" in body or "left_chat_member" in body:
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
    _standing(world, person.chat(), person, before, after, now)


def _standing(world: World, chat: Json, by: Person, before: str, after: str, now: float) -> None:
    def member(status: str) -> Json:
        return {"user": world.bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}

    change = {
        "chat": chat,
        "from": by.user(),
        "date": int(now),
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
    world.deliver("my_chat_member", change, now)
