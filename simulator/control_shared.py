"""The part of the control API for what people hand over: contacts, places, files, stickers, faces, votes."""

import base64
import binascii
from collections.abc import Callable
from typing import Any

from simulator import people, sharing
from simulator.people import Hand
from simulator.sharing import Card
from simulator.sim import Sim
from simulator.world import Json, Person

DEFAULT_FILES = {
    "photo": ("foto.jpg", "image/jpeg"),
    "voice": ("suara.ogg", "audio/ogg"),
    "document": ("berkas", "application/octet-stream"),
}


def person_of(sim: Sim, wish: Json) -> Person:
    """Who does it."""
    return people.person_of(sim.world, wish["person"])


def hand_of(sim: Sim, wish: Json) -> Hand:
    """Who does it, in which chat: the private one with the bot unless given."""
    chat = int(wish.get("chat") or wish["person"])
    return Hand(person_of(sim, wish), chat, sim.now(), wish.get("thread"))


def _contact(sim: Sim, wish: Json) -> Json:
    if "phone_number" in wish:
        card = Card(str(wish["phone_number"]), str(wish["first_name"]))
    else:
        whose = people.person_of(sim.world, wish["whose"]) if wish.get("whose") else person_of(sim, wish)
        card = sharing.card_of(whose)
    return sharing.share_contact(sim.world, hand_of(sim, wish), card).view()


def _chat(sim: Sim, wish: Json) -> Json:
    return sharing.share_chat(
        sim.world, hand_of(sim, wish), int(wish["chat_id"]), int(wish["request_id"])
    ).view()


def _location(sim: Sim, wish: Json) -> Json:
    where = float(wish["latitude"]), float(wish["longitude"])
    return sharing.share_place(sim.world, hand_of(sim, wish), *where).view()


def _send(sim: Sim, wish: Json) -> Json:
    try:
        content = base64.b64decode(wish["content"], validate=True)
    except binascii.Error:
        raise ValueError("content is base64") from None
    kind = str(wish["kind"])
    name, mime = DEFAULT_FILES.get(kind, ("file", "application/octet-stream"))
    name, mime = wish.get("name") or name, wish.get("mime") or mime
    caption, covered = wish.get("caption", ""), bool(wish.get("covered"))
    sent = sharing.Sending(kind, name, mime, content, caption, covered)
    return sharing.send_file(sim.world, hand_of(sim, wish), sent).view()


def _sticker(sim: Sim, wish: Json) -> Json:
    return sharing.send_sticker(sim.world, hand_of(sim, wish), str(wish["emoji"])).view()


def _forward(sim: Sim, wish: Json) -> Json:
    source = int(wish["from_chat"]), int(wish["message_id"])
    return sharing.forward(sim.world, hand_of(sim, wish), *source).view()


def _react(sim: Sim, wish: Json) -> Json:
    return sharing.react(sim.world, hand_of(sim, wish), int(wish["message_id"]), str(wish["emoji"])).view()


def _vote(sim: Sim, wish: Json) -> Json:
    return sharing.vote(sim.world, hand_of(sim, wish), int(wish["message_id"]), wish["options"]).view()


SHARED: dict[str, Callable[[Sim, Json], Any]] = {
    "chat": _chat,
    "contact": _contact,
    "location": _location,
    "send": _send,
    "sticker": _sticker,
    "forward": _forward,
    "react": _react,
    "vote": _vote,
}
