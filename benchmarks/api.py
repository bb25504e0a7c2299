"""A Bot API on loopback that costs almost nothing: hands updates out, takes messages. Validates nothing."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

BATCH = 100
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb"chat_id\D+?(\d+)")  # in a form or in JSON
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
_ME = b'{"id":1,"is_bot":true,"first_name":"Contoh","username":"GuyubContohBot"}'
_SENT = (
    b'{"message_id":%d,"from":' + _ME + b',"date":%d,'
    b'"chat":{"id":%d,"type":"private","first_name":"Contoh"},"text":"terkirim"}'
)


class Api:
    """What a bot sees of Telegram. `on_sent` hears the chat of every message the moment it arrives; its
    answer takes `latency_s`.
    """

    def __init__(self, latency_s: float = 0) -> None:
        self.address = ""
        self.on_sent: Callable[[int], None] = lambda chat: None
        self.polled, self.spoken = asyncio.Event(), asyncio.Event()
        self.held: list[Callable[[], None]] | None = None
        """While a list: messages arrive, and their answers wait in it."""
        self._latency_s = latency_s
        self._updates: deque[bytes] = deque()
        self._poller: _Connection | None = None
        self._n_sent = 0

    def offer(self, update: bytes) -> None:
        """A new update: it leaves with the poll that waits, or with the next one."""
        self._updates.append(update)
        self._hand_out()

    def let_go(self) -> None:
        """Give all the answers that were held back, and hold back no more."""
        waiting, self.held = self.held or [], None
        for answer in waiting:
            answer()

    def _hand_out(self) -> None:
        if self._poller is not None and self._updates:
            some = [self._updates.popleft() for _ in range(min(BATCH, len(self._updates)))]
            poller, self._poller = self._poller, None
            poller.answer(b"[" + b",".join(some) + b"]")

    def asked(self, who: _Connection, method: bytes, body: bytes) -> None:
        """One call of the bot."""
        if method == b"getUpdates":
            self._poller = who
            self.polled.set()
            self._hand_out()
        elif method == b"sendMessage":
            self._message(who, body)
        else:
            who.answer(_ME if method == b"getMe" else b"true")

    def _message(self, who: _Connection, body: bytes) -> None:
        found = _CHAT.search(body)
        chat = int(found[1]) if found else 0
        self._n_sent += 1
        self.spoken.set()
        answer = _SENT % (self._n_sent, int(time.time()), chat)
        if self.held is not None:
            self.held.append(lambda: who.answer(answer))
        elif self._latency_s:
            asyncio.get_running_loop().call_later(self._latency_s, who.answer, answer)
        else:
            who.answer(answer)
        self.on_sent(chat)

    def gone(self, who: _Connection) -> None:
        """A connection was closed."""
        if self._poller is who:
            self._poller = None


class _Connection(asyncio.Protocol):
    def __init__(self, api: Api) -> None:
        self._api = api
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._api.gone(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            found = _LENGTH.search(head)
            whole = end + 4 + (int(found[1]) if found else 0)
            if len(self._buffer) < whole:
                return
            body, self._buffer = self._buffer[end + 4 : whole], self._buffer[whole:]
            path = head.split(b" ", 2)[1]
            self._api.asked(self, path.rpartition(b"/")[2], body)

    def answer(self, result: bytes) -> None:
        body = b'{"ok":true,"result":' + result + b"}"
        self._transport.write(_HEAD % len(body) + body)


@asynccontextmanager
async def serving(latency_s: float = 0) -> AsyncIterator[Api]:
    """An API on a free port of this machine; `address` is what a bot is told."""
    api = Api(latency_s)
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(api), "127.0.0.1", 0)
    api.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield api
    finally:
        server.close()
