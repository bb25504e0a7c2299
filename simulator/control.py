"""The control API under /_sim/: what people do. The rest is in orders.py and watch.py. JSON on loopback.

Every POST takes one JSON object; a mistake is answered 400 {"error": "..."}. A person does these:

    people        {first_name, id?, label?, last_name?, username?, phone_number?, invitation?} -> the person
    handsets      {name, number: +62..., label?}    a plain phone: see gateway.py   -> {id}
    groups        {title, id?, members: [ids], with_bot?, forum?: bool, by?}        -> the group
    groups/bot    {group, present: bool, admin?: bool, by?}
    groups/member {group, person, present: bool}
    groups/migrate {group, by?}                    it becomes a supergroup          -> the new group
    groups/topic  {group, name, by?}                                                -> its first message
    start         {person, payload?}
    say           {person, chat?, thread?, text, reply_to?}
    edit          {person, chat?, message_id, text}
    tap           {person, chat?, message_id, data | button, forged?, wait?}        -> {tap_id, answer}
    chat          {person, chat_id, request_id}     a group chosen by a key that asks for one
    contact       {person, chat?, whose? | phone_number, first_name}    the latter has no Telegram
    location      {person, chat?, latitude, longitude}
    send          {person, chat?, kind: photo | voice | document, content (base64), name?, mime?, caption?,
                   covered?}
    sticker       {person, chat?, emoji}
    forward       {person, chat?, from_chat, message_id}
    react         {person, chat?, message_id, emoji}                    "" takes it away
    vote          {person, chat?, message_id, options: [numbers from 0]}
    block, unblock {person}

`chat` is the private chat with the bot unless given. `button` is the label instead of the data; `forged`
sends data no button carries; `wait` is for how many seconds the answer to the tap is awaited (2).
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from simulator import gateway, gatherings, people
from simulator.checks import Refused
from simulator.control_shared import SHARED, hand_of, person_of
from simulator.orders import ORDERS
from simulator.sim import Sim
from simulator.walk import Refusal
from simulator.watch import routes as watch_routes
from simulator.world import Group, Json, Person, Tap

Deed = Callable[[Sim, Json], Any]


def routes(app: web.Application, sim: Sim) -> None:
    """Hang the control API into the application."""
    for name, deed in DEEDS.items():
        app.router.add_post(f"/_sim/{name}", _door(sim, deed))
    watch_routes(app, sim)


def _door(sim: Sim, deed: Deed) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """One control call: JSON in, JSON out, mistakes as 400."""

    async def handle(request: web.Request) -> web.StreamResponse:
        if (
            request.content_type != "application/json"
        ):  # so that no other page in the browser can press buttons
            return web.json_response({"error": "send one JSON object"}, status=415)
        try:
            wish = await request.json()
            if not isinstance(wish, dict):
                raise ValueError("send one JSON object")
            done = deed(sim, wish)
            return web.json_response(await done if asyncio.iscoroutine(done) else done)
        except Refused as refused:
            return web.json_response({"error": refused.description}, status=400)
        except Refusal as refusal:
            return web.json_response({"error": str(refusal)}, status=409 if refusal.busy else 400)
        except KeyError as missing:
            return web.json_response({"error": f"field {missing} is missing"}, status=400)
        except (ValueError, TypeError) as wrong:
            return web.json_response({"error": str(wrong)}, status=400)

    return handle


# -- who there is --------------------------------------------------------------------------------
def _add_person(sim: Sim, wish: Json) -> Json:
    if not isinstance(wish["first_name"], str) or not wish["first_name"].strip():
        raise ValueError("first_name is a name")
    person = Person(**{**wish, "id": wish.get("id") or sim.world.number("person")})
    if not isinstance(person.id, int) or person.id <= 0 or person.id == sim.world.bot["id"]:
        raise ValueError("id is a positive whole number of nobody else")
    known = sim.world.people.get(person.id)
    if known is not None:  # the same person again: new label or name, but what they pressed stays
        person.started, person.blocked = known.started, known.blocked
    sim.world.people[person.id] = person
    sim.world.tell_people()
    return {"id": person.id, **person.user()}


def _add_group(sim: Sim, wish: Json) -> Json:
    members = [people.person_of(sim.world, member).id for member in wish.get("members", ())]
    forum = bool(wish.get("forum"))
    group_id = wish.get("id") or sim.world.number("supergroup" if forum else "group")
    if group_id in sim.world.groups:
        return sim.world.groups[group_id].chat()
    if not isinstance(group_id, int) or group_id >= 0:
        raise ValueError("id of a group is a negative whole number")
    group = Group(group_id, str(wish["title"]), members, forum=forum)
    sim.world.groups[group_id] = group
    sim.world.tell_people()
    if wish.get("with_bot", True):
        gatherings.set_bot(sim.world, group, _by(sim, wish, group), "member", sim.now())
    return group.chat()


def _set_bot(sim: Sim, wish: Json) -> Json:
    group = people.group_of(sim.world, wish["group"])
    status = "administrator" if wish.get("admin") else "member"
    status = status if wish["present"] else "kicked"
    gatherings.set_bot(sim.world, group, _by(sim, wish, group), status, sim.now())
    return {"bot": group.bot}


def _migrate(sim: Sim, wish: Json) -> Json:
    group = people.group_of(sim.world, wish["group"])
    return gatherings.migrate(sim.world, group, _by(sim, wish, group), sim.now()).chat()


def _topic(sim: Sim, wish: Json) -> Json:
    group = people.group_of(sim.world, wish["group"])
    by = _by(sim, wish, group)
    return gatherings.open_topic(sim.world, group, by, str(wish["name"]), sim.now()).view()


def _set_member(sim: Sim, wish: Json) -> Json:
    group = people.group_of(sim.world, wish["group"])
    gatherings.set_member(sim.world, group, person_of(sim, wish), bool(wish["present"]), sim.now())
    return {"members": group.members}


def _by(sim: Sim, wish: Json, group: Group) -> Person:
    """Who adds or removes the bot: the one named, else the first member."""
    if "by" in wish:
        return people.person_of(sim.world, wish["by"])
    if not group.members:
        raise ValueError("a group needs a member who adds the bot")
    return people.person_of(sim.world, group.members[0])


# -- what they do --------------------------------------------------------------------------------
def _start(sim: Sim, wish: Json) -> Json:
    return people.start(sim.world, person_of(sim, wish), str(wish.get("payload") or ""), sim.now()).view()


def _say(sim: Sim, wish: Json) -> Json:
    return people.say(sim.world, hand_of(sim, wish), str(wish["text"]), wish.get("reply_to")).view()


def _edit(sim: Sim, wish: Json) -> Json:
    return people.edit(sim.world, hand_of(sim, wish), wish["message_id"], str(wish["text"])).view()


async def _tap(sim: Sim, wish: Json) -> Json:
    hand, message_id = hand_of(sim, wish), int(wish["message_id"])
    data = wish.get("data")
    if data is None:
        post = sim.world.find(hand.chat_id, message_id)
        shown = people.buttons_of(post) if post else []
        data = next((b.get("callback_data") for b in shown if b["text"] == wish["button"]), None)
    if not isinstance(data, str):
        raise ValueError("no such button on this message")
    tap = people.tap(sim.world, hand, message_id, data, forged=bool(wish.get("forged")))
    await _answered(sim, tap, float(wish.get("wait", 2)))
    return {"tap_id": tap.id, "answer": tap.answer}


async def _answered(sim: Sim, tap: Tap, seconds: float) -> None:
    until = sim.clock.monotonic() + seconds
    while tap.answer is None and sim.clock.monotonic() < until:
        await sim.wait(min(0.5, until - sim.clock.monotonic()))


def _block(sim: Sim, wish: Json) -> Json:
    people.block(sim.world, person_of(sim, wish), sim.now())
    return {"blocked": True}


def _unblock(sim: Sim, wish: Json) -> Json:
    people.unblock(sim.world, person_of(sim, wish), sim.now())
    return {"blocked": False}


DEEDS: dict[str, Deed] = {
    "people": _add_person,
    "handsets": gateway.add,
    "groups": _add_group,
    "groups/bot": _set_bot,
    "groups/member": _set_member,
    "start": _start,
    "say": _say,
    "edit": _edit,
    "tap": _tap,
    "block": _block,
    "unblock": _unblock,
    "groups/migrate": _migrate,
    "groups/topic": _topic,
    **SHARED,
    **ORDERS,
}
