"""Words out to phones without Telegram: one text message -> one request -> one Outcome. Knows no news and no
price; usecases/texting.py decides what leaves.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

import httpx
import structlog

from bot.settings import Gate
from domain.outbox import Outcome, OutcomeKind
from storage.book import Book, BookUnavailable
from usecases import texting
from usecases.texting import ACCOUNT, REFUSED, Leaving

log = structlog.get_logger("guyub.gateway")
CONNECT_S, ANSWER_S, WHOLE_S = 5.0, 20.0, 30.0
LARGEST = 64 * 1024  # bytes of an answer we read
LONGEST_WAIT_S = 3600
WILL_NOT_WORK = (401, 402, 403, 404, 405, 407, 410)
"""Not this message is wrong: the address, the key, the credit. Nothing else would be taken either."""


class Adapter(Protocol):
    """One kind of gateway. Another one is a class with these two; the rest of Guyub does not notice."""

    async def send(self, text: Leaving) -> Outcome:
        """Ask once. SENT only if the gateway said that it took it; LATER only if it surely did not."""
        ...

    async def close(self) -> None:
        """Let go of the line."""
        ...


class HttpGateway:
    """Takes one JSON object by POST. The same `reference` comes with every try of a message."""

    def __init__(self, gate: Gate, answer_s: float = ANSWER_S) -> None:
        self._kind = gate.tariff.kind.value
        self._url = gate.url
        headers = {"Authorization": f"Bearer {gate.token}"} if gate.token else {}
        patience = httpx.Timeout(answer_s, connect=CONNECT_S)
        self._http = httpx.AsyncClient(headers=headers, timeout=patience, follow_redirects=False)

    async def send(self, text: Leaving) -> Outcome:
        """One request. A line that was never there is LATER; a lost or unreadable answer is UNCLEAR."""
        wish = {"to": text.number, "text": text.body, "reference": text.reference, "channel": self._kind}
        sent = self._http.stream("POST", self._url, json=wish, headers={"Idempotency-Key": text.reference})
        try:
            async with asyncio.timeout(WHOLE_S), sent as answer:
                body = b""
                async for part in answer.aiter_bytes():
                    body += part
                    if len(body) > LARGEST:
                        break
                return understood(answer.status_code, answer.headers.get("Retry-After"), body)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            return Outcome(OutcomeKind.LATER, type(error).__name__)
        except (httpx.HTTPError, httpx.StreamError, TimeoutError) as error:
            return Outcome(OutcomeKind.UNCLEAR, type(error).__name__)

    async def close(self) -> None:
        """Let go of the line."""
        await self._http.aclose()


def understood(status: int, retry_after: str | None, body: bytes) -> Outcome:
    """What an answer means: {"accepted": true} it took the message, {"accepted": false} or {"error": ...} it
    did not. Anything else below 300 is nobody's promise: perhaps it took it.
    """
    if status in (429, 503):
        wait = min(int(retry_after), LONGEST_WAIT_S) if retry_after and retry_after.isdecimal() else None
        return Outcome(OutcomeKind.LATER, str(status), retry_after=wait)
    if 300 <= status < 400 or status in WILL_NOT_WORK:
        return Outcome(OutcomeKind.BROKEN, ACCOUNT)
    if 400 <= status < 500 and status != 408:
        return Outcome(OutcomeKind.BROKEN, REFUSED)
    said = _object(body) if 200 <= status < 300 else {}
    if said.get("accepted") is True and not said.get("error"):
        return Outcome(OutcomeKind.SENT)
    if said.get("accepted") is False or said.get("error"):
        return Outcome(OutcomeKind.BROKEN, REFUSED)
    return Outcome(OutcomeKind.UNCLEAR, f"answer {status}")


def _object(body: bytes) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


class Texter:
    """Carries what waits, one at a time, beside the courier and never in its way."""

    def __init__(self, book: Book, adapter: Adapter, seconds: Callable[[], float]) -> None:
        self._book = book
        self._adapter = adapter
        self._seconds = seconds
        self._task: asyncio.Task[None] | None = None
        self._n_down = 0  # how often in a row the gateway took nothing
        self._rests_until = 0.0
        self._stopping = False

    async def recover(self) -> None:
        """At the start, where nobody else works in the book: what the last run was sending is in doubt."""
        if self._book.shared:
            return
        try:
            await self._book.put(partial(texting.recover, lease=texting.AT_ONCE))
        except Exception:  # the bot has more to do than text messages
            log.exception("what the last run was sending to the gateway could not be looked at")

    def look(self) -> None:
        """See whether one may leave."""
        resting = self._seconds() < self._rests_until
        if not self._stopping and not resting and not self.busy():
            self._task = asyncio.get_running_loop().create_task(self._carry())

    def busy(self) -> bool:
        """Whether one is on its way."""
        return self._task is not None and not self._task.done()

    async def idle(self) -> None:
        """Wait until none is."""
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _carry(self) -> None:
        try:
            await self._book.put(texting.recover)
            while not self._stopping:
                text = await self._book.put(texting.claim)
                if text is None:
                    return
                outcome = await self._ask(text)
                down = outcome.kind is OutcomeKind.LATER
                self._n_down = self._n_down + 1 if down else 0
                settle = partial(texting.settle, text_id=text.text_id, outcome=outcome, n_down=self._n_down)
                pause = await self._book.put(settle)
                if down:
                    log.warning("the gateway takes nothing", why=outcome.detail, again_in=str(pause))
                    self._rests_until = self._seconds() + pause.total_seconds()
                    return
        except BookUnavailable as error:
            log.error("the book cannot be written; text messages wait", why=str(error))
        except Exception:
            log.exception("text messages could not be carried")

    async def _ask(self, text: Leaving) -> Outcome:
        try:
            return await self._adapter.send(text)
        except Exception as error:  # an adapter may be anybody's: whatever it did, nobody knows
            log.error("the gateway's adapter broke", why=type(error).__name__)
            return Outcome(OutcomeKind.UNCLEAR, type(error).__name__)

    async def stop(self, seconds: float) -> None:
        """Let the one on its way come home; the others wait in the book."""
        self._stopping = True
        if self._task is not None and not self._task.done():
            await asyncio.wait([self._task], timeout=seconds)
            self._task.cancel()
        await self._adapter.close()
