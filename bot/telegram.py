"""One call to the Bot API over HTTP -> one Answer. Never raises for what the world does."""

from __future__ import annotations

import re
from typing import Any

import aiohttp
import msgspec

from domain.outbox import Outcome, OutcomeKind


class Parameters(msgspec.Struct):
    """What Telegram adds to an error."""

    retry_after: int | None = None
    migrate_to_chat_id: int | None = None


class Answer(msgspec.Struct):
    """Telegram's answer, with the result left as it came."""

    ok: bool
    result: msgspec.Raw = msgspec.Raw()
    error_code: int = 0
    description: str = ""
    parameters: Parameters | None = None


class _Sent(msgspec.Struct):
    message_id: int = 0


_answer = msgspec.json.Decoder(Answer)
_sent = msgspec.json.Decoder(_Sent)
UNREADABLE = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)
_HALF = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_encode = msgspec.json.Encoder().encode

NOT_SENT = Answer(ok=False, error_code=-1, description="no connection")
NO_ANSWER = Answer(ok=False, error_code=-2, description="the answer was lost")

UNSAID_WAIT_S = 5
SURELY_NOT = (NOT_SENT.error_code, 401)
GONE = (
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation",
    "chat not found",
    "bot was kicked",
    "bot is not a member",
    "group chat was deleted",
    "not enough rights to send",
    "have no rights to send",
    "the group chat was deleted",
    "PEER_ID_INVALID",
    "CHAT_WRITE_FORBIDDEN",
)


class Telegram:
    """A connection to the Bot API: Telegram's own, or a pretend one."""

    def __init__(self, api_url: str, token: str) -> None:
        self._base = f"{api_url}/bot{token}/"
        self._files = f"{api_url}/file/bot{token}/"
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open the connections; call it inside the running loop."""
        connector = aiohttp.TCPConnector(limit=100, keepalive_timeout=60)
        self._session = aiohttp.ClientSession(connector=connector)

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    async def call(self, method: str, payload: dict[str, Any], *, seconds: float = 30) -> Answer:
        """Call a method with a JSON body."""
        body = _encode(payload)
        headers = {"Content-Type": "application/json"}
        return await self._post(method, seconds, data=body, headers=headers)

    async def upload(self, method: str, fields: dict[str, Any], name: str, file: tuple[str, bytes]) -> Answer:
        """Call a method with one file beside its fields."""
        form = aiohttp.FormData()
        for field, value in fields.items():
            form.add_field(field, value if isinstance(value, str) else _encode(value).decode())
        form.add_field(name, file[1], filename=file[0])
        return await self._post(method, 60, data=form)

    async def download(self, path: str, most: int) -> bytes | None:
        """A file of Telegram's store; None: it did not come, or it is larger than `most` bytes."""
        assert self._session is not None, "open() first"
        limit = aiohttp.ClientTimeout(total=15, connect=5)
        try:
            async with self._session.get(self._files + path, timeout=limit) as response:
                if response.status != 200:
                    return None
                content = bytearray()
                async for piece in response.content.iter_chunked(65_536):
                    content += piece
                    if len(content) > most:
                        return None
                return bytes(content)
        except (aiohttp.ClientError, TimeoutError, OSError):
            return None

    async def _post(self, method: str, seconds: float, **body: Any) -> Answer:
        assert self._session is not None, "open() first"
        try:
            limit = aiohttp.ClientTimeout(total=seconds, connect=10)
            async with self._session.post(self._base + method, timeout=limit, **body) as response:
                raw = await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return NOT_SENT
        except (aiohttp.ClientError, TimeoutError, OSError):
            return NO_ANSWER
        try:
            return _read(raw)
        except UNREADABLE:
            return Answer(ok=False, error_code=response.status, description="not an answer of the Bot API")


def _read(raw: bytes) -> Answer:
    try:
        return _answer.decode(raw)
    except UNREADABLE:
        return _answer.decode(whole(raw))


def whole(raw: bytes) -> bytes:
    """The same JSON with every half character (a surrogate without its other half, a byte that is no UTF-8)
    replaced. One of them makes a whole batch of updates unreadable, and it would come again for ever.
    """
    sound = raw.decode("utf-8", "replace").encode()
    return _HALF.sub(rb"\\ufffd", sound)


def sent_as(answer: Answer) -> int:
    """The id of the message a send made; 0 if the answer does not say (an edit may answer just `true`)."""
    try:
        return _sent.decode(answer.result).message_id
    except UNREADABLE:
        return 0


def outcome(answer: Answer) -> Outcome:
    """What one try to send came to, as the outbox rules understand it."""
    if answer.ok:
        return Outcome(OutcomeKind.SENT, message_id=sent_as(answer))
    text = answer.description
    if answer.parameters and answer.parameters.migrate_to_chat_id:
        return Outcome(OutcomeKind.MOVED, text, chat_id=answer.parameters.migrate_to_chat_id)
    if answer.error_code == 429:
        wait = answer.parameters.retry_after if answer.parameters else None
        return Outcome(OutcomeKind.LATER, text, retry_after=wait if wait is not None else UNSAID_WAIT_S)
    return Outcome(_kind(answer.error_code, text), text)


def _kind(code: int, text: str) -> OutcomeKind:
    if code in SURELY_NOT:
        return OutcomeKind.LATER
    if code in (400, 403) and any(sign in text for sign in GONE):
        return OutcomeKind.UNREACHABLE
    if code in (400, 403, 404, 413):
        return OutcomeKind.BROKEN
    return OutcomeKind.UNCLEAR
