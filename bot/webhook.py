"""The second door for updates: Telegram brings each over HTTP; kept before the 200. Not what they mean."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from typing import Any

import msgspec
import structlog
from aiohttp import web

from bot.intake import MOST_AHEAD, WANTED, Intake
from bot.settings import Door, WrongSetting
from bot.telegram import Telegram
from storage.book import BookUnavailable

log = structlog.get_logger("guyub.webhook")
SECRET_HEADER = b"x-telegram-bot-api-secret-token"
HEALTH = "/health"
MOST_BYTES = 1_000_000  # of one update: Telegram's largest are some tens of kilobytes
AT_ONCE = 40  # connections Telegram may use: its own default
WATCH_S = 60.0
CLOSE_S = 1.0
READ_S = 20.0
REFUSALS_TOLD_S = 60.0
AGAIN_S = {"Retry-After": "5"}  # a press lives 150 seconds: Telegram's own pauses would grow to two minutes
FOR_GOOD = ("HTTPS", "only on ports", "reserved", "secret token", "URL host is empty", "invalid webhook URL")
"""Signs in a refusal of the address that no waiting will mend; a name that cannot be found may come back."""


class _Info(msgspec.Struct):
    url: str = ""
    pending_update_count: int = 0
    last_error_date: int = 0
    last_error_message: str = ""


_info = msgspec.json.Decoder(_Info)


class Webhook:
    """Listens until stopped, and sees to it that Telegram knows where."""

    def __init__(
        self,
        telegram: Telegram,
        intake: Intake,
        door: Door,
        alive: Callable[[], bool],
        monotonic: Callable[[], float],
    ) -> None:
        self._telegram = telegram
        self._intake = intake
        self._door = door
        self._secret = door.secret.encode()
        self._alive = alive
        self._monotonic = monotonic
        self._runner: web.AppRunner | None = None
        self.port = door.port
        self._refusals = 0
        self._told_at = float("-inf")
        self._error_date = 0

    # --- in ----------------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Listen. WrongSetting: the address is not ours to listen on."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_post(self._door.path, self._brought)
        app.router.add_get(HEALTH, self._health)
        app.on_response_prepare.append(_nameless)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSE_S)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._door.host, self._door.port).start()
        except OSError as error:
            raise WrongSetting(f"GUYUB_LISTEN cannot be listened on: {error.strerror}") from None
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Take nothing more; requests under way may finish. The webhook stays set, and Telegram keeps what
        follows until the next start.
        """
        if self._runner is not None:
            await self._runner.cleanup()

    async def _brought(self, request: web.Request) -> web.Response:
        """One update. 200 only when it is on disk; anything else makes Telegram bring it again."""
        if not self._is_telegram(request):
            self._refuse()
            return web.Response(status=401)
        try:
            async with asyncio.timeout(READ_S):
                raw = await request.read()  # beyond MOST_BYTES: 413
        except TimeoutError:
            return web.Response(status=408)
        if self._intake.backlog() > MOST_AHEAD:
            return web.Response(status=503, headers=AGAIN_S)
        try:
            readable = await self._intake.take([raw])
        except BookUnavailable as error:
            log.error("the book cannot be written; the update waits at Telegram", why=str(error))
            return web.Response(status=503, headers=AGAIN_S)
        except Exception:
            log.exception("an update could not be kept")
            return web.Response(status=500)
        self._intake.heard()
        return web.Response(status=200 if readable else 400)

    def _is_telegram(self, request: web.Request) -> bool:
        """Compared as bytes and in constant time; exactly one such header."""
        shown = [value for name, value in request.raw_headers if name.lower() == SECRET_HEADER]
        return len(shown) == 1 and hmac.compare_digest(shown[0], self._secret)

    def _refuse(self) -> None:
        """Somebody knows the address and not the secret. Told once a minute, never with what was shown."""
        self._refusals += 1
        now = self._monotonic()
        if now - self._told_at >= REFUSALS_TOLD_S:
            log.warning("a call without the webhook's secret was refused", n=self._refusals)
            self._refusals, self._told_at = 0, now

    async def _health(self, request: web.Request) -> web.Response:
        """For a proxy or a monitor: whether this process works. Nothing else."""
        alive = self._alive()
        return web.Response(status=200 if alive else 503, text="ok\n" if alive else "no\n")

    # --- that Telegram knows -----------------------------------------------------------------------------

    async def watch(self) -> None:
        """Set the webhook and keep it set. Ends only if Telegram refuses the token or the address."""
        pause = 1.0
        while True:
            answer = await self._telegram.call("setWebhook", self._wish())
            if answer.ok:
                log.info("the webhook is set")
                pause = 1.0
                await self._while_ours()
                log.error("the webhook was changed elsewhere; it is set anew")
                continue
            if answer.error_code in (401, 404):
                self._intake.refused = "Telegram does not accept this token (GUYUB_TOKEN)"
                return
            if answer.error_code == 400 and any(sign in answer.description for sign in FOR_GOOD):
                self._intake.refused = f"GUYUB_WEBHOOK_URL is refused by Telegram: {answer.description}"
                return
            log.warning("the webhook cannot be set yet", why=answer.description)
            wait = answer.parameters.retry_after if answer.parameters else None
            await asyncio.sleep(wait if wait is not None else pause)
            pause = min(pause * 2, 30.0)

    def _wish(self) -> dict[str, Any]:
        return {
            "url": self._door.url,
            "secret_token": self._door.secret,
            "allowed_updates": WANTED,
            "max_connections": AT_ONCE,
        }

    async def _while_ours(self) -> None:
        """Ask once a minute whether Telegram still brings updates here, and what it could not bring."""
        while True:
            answer = await self._telegram.call("getWebhookInfo", {})
            if answer.ok and (info := _told(answer.result)) is not None:
                self._intake.heard()
                if info.url != self._door.url:
                    return
                self._tell(info)
            await asyncio.sleep(WATCH_S)

    def _tell(self, info: _Info) -> None:
        if info.last_error_date > self._error_date:
            self._error_date = info.last_error_date
            n = info.pending_update_count
            log.warning("Telegram could not bring an update", why=info.last_error_message, n_waiting=n)


async def _nameless(request: web.Request, response: web.StreamResponse) -> None:
    """Nobody outside needs to know what software, in which version, stands here."""
    response.headers.pop("Server", None)


def _told(result: msgspec.Raw) -> _Info | None:
    try:
        return _info.decode(result)
    except msgspec.DecodeError:
        return None
