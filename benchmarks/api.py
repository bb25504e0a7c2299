"""A Bot API on loopback that costs almost nothing: hands updates out, takes messages. Validates nothing."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable

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
    """What a bot sees of Telegram. `on_sent` hears the chat of every message the moment it arrives."""

    def __init__(self) -> None:
        self.on_sent: Callable[[int], None] = lambda chat: None
        self.polled = asyncio.Event()
        self._updates: deque[bytes] = deque()
        self._poller: _Connection | None = None
        self._n_sent = 0

    def offer(self, update: bytes) -> None:
        """A new update: it leaves with the poll that waits, or with the next one."""
        self._updates.append(update)
        self._hand_out()

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
            found = _CHAT.search(body)
            chat = int(found[1]) if found else 0
            self._n_sent += 1
            who.answer(_SENT % (self._n_sent, int(time.time()), chat))
            self.on_sent(chat)
        else:
            who.answer(_ME if method == b"getMe" else b"true")

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


async def serve(api: Api) -> tuple[asyncio.Server, str]:
    """Listen on a free port of this machine. The server, and the address a bot is told."""
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(api), "127.0.0.1", 0)
    return server, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
