"""A pretend gateway: text messages for plain handsets, over HTTP on loopback. Reaches no network.

    POST /gateway/send   {to, text, reference, channel} with "Authorization: Bearer SAMPLE"
                         -> {accepted: true, id}, or {accepted: false, error}

The same `reference` is taken once. Misfortunes are ordered under /_sim/faults with method "gateway": each of
faults.py, and "nonsense", a page of HTML with 200 after the message was taken.
"""

import asyncio
import re
from typing import Any

from aiohttp import web

from simulator.faults import Fault
from simulator.sim import Sim
from simulator.things import Handset, Json
from simulator.world import World

PATH, KEY, METHOD = "/gateway/send", "SAMPLE", "gateway"
NUMBER = re.compile(r"\+[1-9]\d{7,14}")
PAGE = "<html><body><h1>OK</h1></body></html>"
WITHOUT_EFFECT = ("reset_before", "html_502", "hang", "429", "500", "502", "503", "400")


def routes(app: web.Application, sim: Sim) -> None:
    """Hang the gateway into the application."""

    async def send(request: web.Request) -> web.StreamResponse:
        return await _send(sim, request)

    app.router.add_post(PATH, send)


def add(sim: Sim, wish: Json) -> Json:
    """A plain handset comes into the village: {name, number, label?}."""
    number = str(wish["number"])
    if not NUMBER.fullmatch(number):
        raise ValueError("number is written as +62...")
    known = sim.world.handsets.get(number)
    where = known.id if known else sim.world.number("person")
    made = Handset(where, str(wish["name"]), number, str(wish.get("label", "")), known.texts if known else [])
    sim.world.handsets[number] = made
    sim.world.tell_people()
    return {"id": made.id}


async def _send(sim: Sim, request: web.Request) -> web.StreamResponse:
    try:
        wish = await request.json()
        to, text, reference = str(wish["to"]), str(wish["text"]), str(wish["reference"])
    except (ValueError, KeyError, TypeError):
        return _said(sim, {}, 400, "send one JSON object with to, text and reference")
    fields = {"to": to, "text": text, "reference": reference}
    if request.headers.get("Authorization") != f"Bearer {KEY}":
        return _said(sim, fields, 401, "unknown key")
    fault = sim.faults.strike(METHOD, to)
    if fault is not None and fault.kind in WITHOUT_EFFECT:
        return await _refuse(sim, request, fields, fault)
    if not NUMBER.fullmatch(to) or not text:
        return _said(sim, fields, 422, "no such number")
    _arrive(sim.world, fields, sim.now())
    if fault is not None and fault.kind in ("slow", "lost_answer"):
        await asyncio.sleep(fault.seconds)
    if fault is not None and fault.kind not in ("slow", "nonsense"):
        sim.log_call(METHOD, fields, {"ok": True}, fault.kind)
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
    if fault is not None and fault.kind == "nonsense":
        sim.log_call(METHOD, fields, {"ok": True}, fault.kind)
        return web.Response(text=PAGE, content_type="text/html")
    return _said(sim, fields, 200, "")


async def _refuse(sim: Sim, request: web.Request, fields: Json, fault: Fault) -> web.StreamResponse:
    if fault.kind.isdigit():
        return _said(sim, fields, int(fault.kind), fault.description or "not now", fault)
    sim.log_call(METHOD, fields, {"ok": False, "description": f"({fault.kind})"}, fault.kind)
    if fault.kind == "html_502":
        return web.Response(status=502, text=PAGE, content_type="text/html")
    if fault.kind == "hang":
        await asyncio.get_running_loop().create_future()  # until the client goes away
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _said(sim: Sim, fields: Json, status: int, error: str, fault: Fault | None = None) -> web.Response:
    answer: dict[str, Any] = {"accepted": False, "error": error} if error else {"accepted": True}
    sim.log_call(METHOD, fields, {"ok": not error, "description": error}, fault.kind if fault else None)
    wait = {"Retry-After": str(fault.retry_after)} if fault and status in (429, 503) else {}
    return web.json_response(answer, status=status, headers=wait)


def _arrive(world: World, fields: Json, now: float) -> None:
    """The handset rings, if it is one of the village; taken it is in any case."""
    if fields["reference"] in world.references:
        return
    world.references.add(fields["reference"])
    world.texts.append({**fields, "at": int(now)})
    handset = world.handsets.get(fields["to"])
    if handset is not None:
        handset.texts.append({"at": int(now), "text": fields["text"]})
        world.tell_people()
