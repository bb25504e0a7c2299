"""Brings updates to the bot's own address over HTTP, lane by lane, while a webhook is set. Knows no people.

What went wrong is tried again: once at once, then after 2, 4, 8 ... seconds, at most a minute, or after the
seconds the bot's own Retry-After names. A lane that waits holds no other lane.
"""

import asyncio
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from simulator.checks import LIMITS, bad
from simulator.methods import method
from simulator.sim import Sim
from simulator.updates import Waiting, Webhook
from simulator.wire import Request, Told
from simulator.world import Json

LOOPBACK = ("localhost", "127.0.0.1", "::1")
PORTS = (80, 88, 443, 8443)
LONGEST_PAUSE = 60.0
PATIENCE = 60.0  # seconds for one answer


@dataclass
class _Lane:
    """How one lane fares: whether something is on its way, when it is tried again, how often it failed."""

    busy: bool = False
    again_at: float = 0.0
    n_failed: int = 0


class Deliverer:
    """The other side of a webhook. `unit` shortens all pauses in tests."""

    def __init__(self, sim: Sim) -> None:
        self.sim = sim
        self.unit = 1.0
        self.patience = PATIENCE
        self.last_ok = float("-inf")
        self._lanes: dict[tuple[str, int], _Lane] = {}
        self._flights: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Bring whatever waits, for ever."""
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
            try:
                while True:
                    await self.sim.wait(self._send_all(session))
            finally:
                for flight in self._flights:
                    flight.cancel()

    def _send_all(self, session: aiohttp.ClientSession) -> float:
        """Start what may start now; seconds until there may be more."""
        hook, now = self.sim.world.updates.webhook, self.sim.clock.monotonic()
        if hook is None:
            self._lanes.clear()
            return 3600.0
        self.sim.world.updates.forget_old(self.sim.now())
        soonest = 3600.0
        for update in list(self.sim.world.updates.waiting):
            lane = self._lanes.setdefault(update.lane, _Lane())
            if lane.busy or lane.again_at > now:
                soonest = min(soonest, max(lane.again_at - now, 0.0) or 3600.0)
            elif len(self._flights) < hook.max_connections:
                lane.busy = True
                self._fly(self._bring(session, hook, update, lane))
        return soonest

    def _fly(self, flight: Any) -> None:
        task = asyncio.get_running_loop().create_task(flight)
        self._flights.add(task)
        task.add_done_callback(self._flights.discard)

    async def _bring(
        self, session: aiohttp.ClientSession, hook: Webhook, update: Waiting, lane: _Lane
    ) -> None:
        wrong, wait = await self._post(session, hook, update)
        if wrong:
            hook.error_at, hook.error = int(self.sim.now()), wrong
            pause = min(2.0**lane.n_failed, LONGEST_PAUSE) if lane.n_failed else 0.0
            lane.n_failed += 1
            lane.again_at = self.sim.clock.monotonic() + (wait or pause) * self.unit
        else:
            lane.n_failed, lane.again_at = 0, 0.0
            self.sim.world.updates.arrived(update.update_id)
            self.last_ok = self.sim.last_change = self.sim.clock.monotonic()
        lane.busy = False
        self.sim.changed = True
        asyncio.get_running_loop().call_soon(self.sim.stir)  # after this flight has ended

    async def _post(
        self, session: aiohttp.ClientSession, hook: Webhook, update: Waiting
    ) -> tuple[str, float]:
        """What went wrong ("" for nothing), and the seconds the bot asks us to wait."""
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        body = json.dumps(update.as_update()).encode()
        try:
            limit = aiohttp.ClientTimeout(total=self.patience)
            async with session.post(
                hook.url, data=body, headers=headers, timeout=limit, allow_redirects=False
            ) as answer:
                if 200 <= answer.status <= 299:
                    return "", 0
                wait = 0.0
                with suppress(ValueError):
                    wait = float(answer.headers.get("Retry-After", 0))
                return f"Wrong response from the webhook: {answer.status} {answer.reason}", wait
        except TimeoutError:
            return "Read timeout expired", 0
        except aiohttp.ClientConnectorError:
            return "Connection refused", 0
        except aiohttp.ClientError:
            return "Webhook connection closed", 0


@method("setWebhook")
def set_webhook(sim: Sim, request: Request) -> Told:
    """An https address, or any on this machine: a Bot API server of one's own allows that."""
    fields = request.fields
    url = fields.get("url", "")
    if not url:
        return delete_webhook(sim, request)
    _check_url(url)
    secret = fields.get("secret_token", "")
    if len(secret) > LIMITS["secret_token"]:
        raise bad("secret token is too long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    queue = sim.world.updates
    if fields.get("drop_pending_updates"):
        queue.waiting.clear()
    queue.allow(fields.get("allowed_updates"))
    connections = min(max(fields.get("max_connections", 40), 1), 100)
    wish = Webhook(url, secret, connections, request.upload("certificate") is not None)
    before = queue.webhook
    same = before is not None and (before.url, before.secret) == (url, secret)
    queue.webhook = wish
    sim.poll_turn += 1
    sim.changed = True
    sim.stir()
    return Told(True, "Webhook is already set" if same else "Webhook was set")


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise bad("invalid webhook URL specified") from None
    if parts.scheme not in ("http", "https") or not host:
        raise bad("invalid webhook URL specified")
    if host in LOOPBACK:
        return
    if parts.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


@method("deleteWebhook")
def delete_webhook(sim: Sim, request: Request) -> Told:
    """What waits keeps waiting, unless it is to be dropped."""
    queue = sim.world.updates
    if request.fields.get("drop_pending_updates"):
        queue.waiting.clear()
    words = "Webhook was deleted" if queue.webhook else "Webhook is already deleted"
    queue.webhook = None
    sim.changed = True
    sim.stir()
    return Told(True, words)


@method("getWebhookInfo")
def get_webhook_info(sim: Sim, request: Request) -> Json:
    queue = sim.world.updates
    hook = queue.webhook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": bool(hook and hook.has_certificate),
        "pending_update_count": queue.count(sim.now()),
    }
    if hook is not None:
        info["max_connections"] = hook.max_connections
        if hook.error_at:
            info |= {"last_error_date": hook.error_at, "last_error_message": hook.error}
    if queue.allowed is not None:
        info["allowed_updates"] = sorted(queue.allowed)
    return info
