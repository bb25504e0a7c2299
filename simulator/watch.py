"""The reading half of the control API, and the stream for the page. Changes nothing.

GET /_sim/state                     everything a page needs       GET /_sim/clock     the hour, the walk
GET /_sim/chats/ID/messages?after=  what a chat received          GET /_sim/pending   {pending: n}
GET /_sim/calls?method=&chat_id=&after=   what the bot called     GET /_sim/faults    misfortunes to come
GET /_sim/pace                      send moments per chat, monotonic seconds, and the most in any second
GET /_sim/quiet?ms=300&timeout=30   answers when the bot is silent: {quiet, why}
GET /_sim/texts                     text messages the gateway took: {to, text, reference, at}
GET /_sim/files/FILE_ID             the bytes                     GET /_sim/events    server-sent events
"""

import asyncio
import json
from urllib.parse import quote

from aiohttp import web

from simulator.sim import Sim
from simulator.world import Json

HEARTBEAT = 3.0  # seconds without news after which the page is told the hour again
INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "audio/wav")


def routes(app: web.Application, sim: Sim) -> None:
    """Hang the reading doors into the application."""

    async def state(request: web.Request) -> web.Response:
        return web.json_response(sim.snapshot())

    async def clock(request: web.Request) -> web.Response:
        return web.json_response(sim.clock_view())

    async def pending(request: web.Request) -> web.Response:
        return web.json_response({"pending": sim.world.updates.count(sim.now()), "attached": sim.attached()})

    async def faults(request: web.Request) -> web.Response:
        return web.json_response({"coming": sim.faults.listed()})

    async def messages(request: web.Request) -> web.Response:
        chat_id = int(request.match_info["chat"])
        if sim.world.chat(chat_id) is None:
            return web.json_response({"error": f"no chat {chat_id}"}, status=400)
        after = _number(request, "after", 0)
        keyboard = sim.world.keyboards.get(chat_id)
        return web.json_response({"messages": sim.world.messages(chat_id, after), "keyboard": keyboard})

    async def calls(request: web.Request) -> web.Response:
        return web.json_response({"calls": _calls(sim, request)})

    async def pace(request: web.Request) -> web.Response:
        return web.json_response(_pace(sim))

    async def quiet(request: web.Request) -> web.Response:
        began = sim.clock.monotonic()
        why = await sim.settle(_number(request, "ms", 300), _number(request, "timeout", 30))
        waited = round((sim.clock.monotonic() - began) * 1000)
        return web.json_response({"quiet": why is None, "why": why, "waited_ms": waited})

    async def file(request: web.Request) -> web.Response:
        return _file(sim, request.match_info["file"])

    async def texts(request: web.Request) -> web.Response:
        return web.json_response({"texts": sim.world.texts})

    async def events(request: web.Request) -> web.StreamResponse:
        return await _events(sim, request)

    doors = {
        "state": state,
        "clock": clock,
        "pending": pending,
        "faults": faults,
        "chats/{chat:-?[0-9]+}/messages": messages,
        "calls": calls,
        "pace": pace,
        "quiet": quiet,
        "texts": texts,
        "files/{file}": file,
        "events": events,
    }
    for path, door in doors.items():
        app.router.add_get(f"/_sim/{path}", door)


def _number(request: web.Request, name: str, otherwise: int) -> int:
    try:
        return int(request.query.get(name, otherwise))
    except ValueError:
        raise web.HTTPBadRequest(
            text=json.dumps({"error": f"{name} is a whole number"}), content_type="application/json"
        ) from None


def _calls(sim: Sim, request: web.Request) -> list[Json]:
    method, chat_id = request.query.get("method"), request.query.get("chat_id")
    after = _number(request, "after", 0)
    return [
        call
        for call in sim.calls
        if call["seq"] > after
        and (method is None or call["method"] == method)
        and (chat_id is None or str(call["chat_id"]) == chat_id)
    ]


def _pace(sim: Sim) -> Json:
    chats: dict[str, list[float]] = {}
    for at, chat_id, _ in sim.sends:
        chats.setdefault(str(chat_id), []).append(at)
    times = [at for at, _, _ in sim.sends]
    return {"sends": len(times), "most_in_a_second": _densest(times), "chats": chats}


def _densest(times: list[float], span: float = 1.0) -> int:
    """The most sends within any window of one second."""
    most = first = 0
    for last, at in enumerate(times):
        while at - times[first] >= span:
            first += 1
        most = max(most, last - first + 1)
    return most


def _file(sim: Sim, file_id: str) -> web.Response:
    kept = sim.world.files.get(file_id)
    if kept is None:
        raise web.HTTPNotFound
    shown = kept.mime in INLINE and kept.kind != "document"
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    if not shown:
        headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(kept.name)}"
    return web.Response(
        body=kept.content, content_type=kept.mime if shown else "application/octet-stream", headers=headers
    )


async def _events(sim: Sim, request: web.Request) -> web.StreamResponse:
    """First everything there is, then each change as it happens."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    queue = sim.hub.join()
    try:
        await response.write(_event("all", sim.snapshot()))
        while True:
            try:
                kind, what = await asyncio.wait_for(queue.get(), HEARTBEAT)
            except TimeoutError:
                kind, what = "clock", sim.clock_view()
            if kind == "bye":
                return response
            await response.write(_event(kind, sim.snapshot() if kind == "again" else what))
    except ConnectionError:
        return response
    finally:
        sim.hub.leave(queue)


def _event(kind: str, what: Json) -> bytes:
    name = "all" if kind == "again" else kind
    return f"event: {name}\ndata: {json.dumps(what)}\n\n".encode()
