"""What people hand over beside words: contacts, places, files, stickers, faces, votes, what others wrote."""

import io
from dataclasses import dataclass
from typing import Any

from PIL import Image

from simulator.checks import fit_caption
from simulator.people import (
    CARRIED,
    STICKER,
    Hand,
    Impossible,
    check_place,
    file_content,
    post_before,
    post_for,
)
from simulator.pictures import size_of
from simulator.world import Json, Person, Post, World


@dataclass(frozen=True)
class Card:
    """A contact from an address book. `account` is None when its owner has no Telegram."""

    phone_number: str
    first_name: str
    account: int | None = None


def card_of(owner: Person) -> Card:
    """Somebody's own number."""
    if not owner.phone_number:
        raise Impossible("this person has no phone number")
    return Card(owner.phone_number, owner.first_name, owner.id)


def share_contact(world: World, hand: Hand, card: Card) -> Post:
    """Send a phone number: one's own, or somebody else's from the address book."""
    contact: Json = {"phone_number": card.phone_number, "first_name": card.first_name}
    if card.account is not None:
        contact["user_id"] = card.account
    return post_for(world, hand, {"contact": contact})


def share_chat(world: World, hand: Hand, chat_id: int, request_id: int) -> Post:
    """Tell the bot which of one's groups one means: Telegram lets one choose where the bot is a member."""
    group = world.groups.get(chat_id)
    if group is None or hand.person.id not in group.members or group.moved_to is not None:
        raise Impossible("not a member of this group")
    if not group.has_bot:
        raise Impossible("Masukkan bot ke grup itu dulu")
    return post_for(world, hand, {"chat_shared": {"request_id": request_id, "chat_id": chat_id}})


def share_place(world: World, hand: Hand, latitude: float, longitude: float) -> Post:
    """Send where one is."""
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Impossible("no such place on earth")
    return post_for(world, hand, {"location": {"latitude": latitude, "longitude": longitude}})


@dataclass(frozen=True)
class Sending:
    """A file on its way from somebody's phone. `kind` is photo, voice, sticker or document."""

    kind: str
    name: str
    mime: str
    content: bytes
    caption: str = ""
    covered: bool = False  # a picture under a spoiler


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
    check_place(world, hand)
    kept = world.keep_file(sent.kind, sent.name, sent.mime, sent.content, about)
    content = file_content(kept, sent.caption)
    if sent.covered and sent.kind == "photo":
        content["has_media_spoiler"] = True
    return post_for(world, hand, content)


def send_sticker(world: World, hand: Hand, emoji: str) -> Post:
    """A sticker; which one, its emoji says."""
    check_place(world, hand)
    drawn = io.BytesIO()
    Image.new("RGBA", (512, 512)).save(drawn, "WEBP")
    kept = world.keep_file(
        "sticker", "sticker.webp", "image/webp", drawn.getvalue(), STICKER | {"emoji": emoji}
    )
    return post_for(world, hand, file_content(kept))


def forward(world: World, hand: Hand, chat_id: int, message_id: int) -> Post:
    """Pass on a message from a chat one is in, to another. It says who wrote it."""
    post = post_before(world, Hand(hand.person, chat_id, hand.now), message_id)
    content = {key: post.body[key] for key in CARRIED if key in post.body}
    if post.body.get("has_protected_content") or not content:
        raise Impossible("this message cannot be forwarded")
    return post_for(world, hand, {**content, "forward_origin": post.origin()})


def react(world: World, hand: Hand, message_id: int, emoji: str) -> Post:
    """Put a small face on a message; "" takes it away. In a group only an administrator bot sees it."""
    post = post_before(world, hand, message_id)
    who = str(hand.person.id)
    before = post.reactions.pop(who, "")
    if emoji:
        post.reactions[who] = emoji
    world.tell("edited", post.view())
    group = world.groups.get(hand.chat_id)
    if before != emoji and (group is None or group.bot == "administrator"):
        change = {"chat": world.chat(hand.chat_id), "message_id": message_id, "date": int(hand.now)}
        change |= {"user": hand.person.user(), "old_reaction": _faces(before), "new_reaction": _faces(emoji)}
        world.deliver("message_reaction", change, hand.now)
    return post


def _faces(emoji: str) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []


def vote(world: World, hand: Hand, message_id: int, choices: list[Any]) -> Post:
    """Choose in a poll, or take it back with none. The bot hears who chose what, unless it is anonymous."""
    post = post_before(world, hand, message_id)
    poll = post.body.get("poll")
    if poll is None or poll["is_closed"]:
        raise Impossible("there is no open poll")
    if any(one not in range(len(poll["options"])) for one in choices):
        raise Impossible("no such choice")
    if len(choices) > 1 and not poll["allows_multiple_answers"]:
        raise Impossible("only one choice")
    votes = world.votes.setdefault(poll["id"], {})
    votes.pop(str(hand.person.id), None)
    if choices:
        votes[str(hand.person.id)] = choices
    counts = [sum(index in chosen for chosen in votes.values()) for index in range(len(poll["options"]))]
    options = [{**one, "voter_count": n} for one, n in zip(poll["options"], counts, strict=True)]
    post.body["poll"] = {**poll, "options": options, "total_voter_count": len(votes)}
    world.tell("edited", post.view())
    if not poll["is_anonymous"]:
        ids = [options[index]["persistent_id"] for index in choices]
        answer = {"poll_id": poll["id"], "user": hand.person.user(), "option_ids": choices}
        world.deliver("poll_answer", {**answer, "option_persistent_ids": ids}, hand.now)
    world.deliver("poll", post.body["poll"], hand.now)
    return post
