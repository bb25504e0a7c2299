"""The HTTP doors: /bot<token>/<method>, /file/bot<token>/<path>, page and control API. Decides nothing."""

import asyncio
import inspect
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from aiohttp import web

from simulator import more_methods, rich_methods  # noqa: F401  (they register their methods)
from simulator.checks import Refused
from simulator.clock import Clock
from simulator.control import routes as control_routes
from simulator.faults import Fault
from simulator.gateway import routes as gateway_routes
from simulator.methods import METHODS
from simulator.sim import Sim
from simulator.walk import Walk
from simulator.webhook import Deliverer
from simulator.wire import MODELS, Request, Told, checked, read_fields
from simulator.world import World

SIM: web.AppKey[Sim] = web.AppKey("sim", Sim)
PAGE = Path(__file__).with_name("page")
WITHOUT_EFFECT = ("reset_before", "html_502", "hang")
PROXY_SAYS = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
LARGEST_REQUEST = 60_000_000  # bytes; files above Telegram's own limit get its 413, not a broken connection


def make_sim(
    token: str = "1000001:SAMPLE",
    username: str = "GuyubContohBot",
    offset_file: Path | None = None,
    state_file: Path | None = None,
) -> Sim:
    """A world with a bot and nobody else."""
    world = World(int(token.split(":", maxsplit=1)[0]), username, "Guyub (contoh)")
    sim = Sim(world, Clock(offset_file, state_file), token)
    sim.walk = Walk(sim)
    sim.deliverer = Deliverer(sim)
    return sim


def make_app(sim: Sim) -> web.Application:
    """The whole simulator as one aiohttp application."""
    app = web.Application(client_max_size=LARGEST_REQUEST)
    app[SIM] = sim
    app.router.add_route("*", "/bot{token}/{method}", _bot_call)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    control_routes(app, sim)
    gateway_routes(app, sim)
    app.router.add_get("/", _page)
    app.router.add_static("/page/", PAGE)
    app.cleanup_ctx.append(_delivering)
    app.on_shutdown.append(_hang_up)
    return app


async def start_server(sim: Sim, host: str = "127.0.0.1", port: int = 0) -> web.AppRunner:
    """Listen; the address is in `sim.base_url`. A client that goes away ends its long poll."""
    runner = web.AppRunner(make_app(sim), handler_cancellation=True, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    sim.base_url = f"http://{host}:{runner.addresses[0][1]}"
    return runner


async def _bot_call(request: web.Request) -> web.StreamResponse:
    sim = request.app[SIM]
    fields: dict[str, Any] = {}
    fault: Fault | None = None
    name = request.match_info["method"]
    try:
        if request.match_info["token"] != sim.token:
            raise Refused(401, "Unauthorized")
        raw, uploads = await read_fields(request)
        if name.lower() not in MODELS:
            raise Refused(404, "Not Found")
        name = MODELS[name.lower()].__api_method__
        fields = raw
        fault = sim.faults.strike(name, raw.get("chat_id"))
        if fault is not None and fault.kind in WITHOUT_EFFECT:
            return await _without_effect(request, sim, name, fields, fault)
        if fault is not None and (refusal := fault.refusal()):
            raise refusal
        if name.lower() not in METHODS:
            raise Refused(404, f"Not Found: the simulator does not serve {name}")
        fields = checked(name, raw, uploads)
        result = METHODS[name.lower()](sim, Request(name, fields, uploads))
        answer, status = _fine(await result if inspect.isawaitable(result) else result), 200
    except Refused as refused:
        answer, status = refused.answer(), refused.code
    if name != "getUpdates":
        sim.log_call(name, _plain(fields), answer, fault.kind if fault else None)
    if fault is not None and fault.kind in ("slow", "lost_answer"):
        await asyncio.sleep(fault.seconds)
    if fault is not None and fault.kind in ("reset_after", "lost_answer"):
        return _hung_up(request)
    if fault is not None and fault.kind in ("truncated", "cut_off"):
        return await _in_half(request, answer, status, whole=fault.kind == "truncated")
    wait = answer.get("parameters", {}).get("retry_after")
    headers = {"Retry-After": str(wait)} if wait is not None else {}
    return web.json_response(answer, status=status, headers=headers)


def _fine(result: Any) -> dict[str, Any]:
    if isinstance(result, Told):
        return {"ok": True, "result": result.result, "description": result.description}
    return {"ok": True, "result": result}


async def _without_effect(
    request: web.Request, sim: Sim, name: str, fields: dict[str, Any], fault: Fault
) -> web.StreamResponse:
    """The call never reaches Telegram: a proxy says so in HTML, the line breaks, or nobody ever answers."""
    sim.log_call(name, _plain(fields), {"ok": False, "description": f"({fault.kind})"}, fault.kind)
    if fault.kind == "html_502":
        return web.Response(status=502, text=PROXY_SAYS, content_type="text/html")
    if fault.kind == "hang":
        await asyncio.get_running_loop().create_future()  # until the client goes away
    return _hung_up(request)


async def _in_half(
    request: web.Request, answer: dict[str, Any], status: int, whole: bool
) -> web.StreamResponse:
    """Half an answer; `whole`: as if that were all of it, else the connection breaks there."""
    body = json.dumps(answer).encode()
    half = body[: len(body) // 2]
    if whole:
        return web.Response(status=status, body=half, content_type="application/json")
    response = web.StreamResponse(status=status, headers={"Content-Length": str(len(body))})
    response.content_type = "application/json"
    await response.prepare(request)
    await response.write(half)
    return _hung_up(request)


def _hung_up(request: web.Request) -> web.StreamResponse:
    """No answer at all: the connection breaks."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """Parameters as the log shows them: objects, not strings of JSON."""
    plain = dict(fields)
    for key, value in plain.items():
        if isinstance(value, str) and key not in ("text", "caption") and value[:1] in ("{", "["):
            with suppress(ValueError):
                plain[key] = json.loads(value)
    return plain


async def _download(request: web.Request) -> web.Response:
    sim = request.app[SIM]
    if request.match_info["token"] != sim.token:
        return web.json_response(Refused(401, "Unauthorized").answer(), status=401)
    for kept in sim.world.files.values():
        if kept.path == request.match_info["path"]:
            return web.Response(body=kept.content, content_type="application/octet-stream")
    return web.json_response(Refused(404, "Not Found").answer(), status=404)


async def _page(request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


async def _delivering(app: web.Application) -> AsyncIterator[None]:
    """Bring updates to the bot's webhook, if it has one."""
    task = asyncio.create_task(app[SIM].deliverer.run())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _hang_up(app: web.Application) -> None:
    """Tell the pages that it is over, so that closing does not wait for them."""
    app[SIM].hub.tell("bye", {})
