"""Telegram's answers, read: each error text has exactly one meaning."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import msgspec
import pytest
from aiohttp import web

import locales
from bot.post import TelegramPost
from bot.telegram import NO_ANSWER, NOT_SENT, Answer, Parameters, Telegram, outcome
from domain.outbox import Outcome, OutcomeKind
from domain.say import Say, say

TOKEN = "1000001:SAMPLE"


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        (403, "Forbidden: bot was blocked by the user", OutcomeKind.UNREACHABLE),
        (403, "Forbidden: user is deactivated", OutcomeKind.UNREACHABLE),
        (403, "Forbidden: bot can't initiate conversation with a user", OutcomeKind.UNREACHABLE),
        (403, "Forbidden: bot was kicked from the supergroup chat", OutcomeKind.UNREACHABLE),
        (403, "Forbidden: bot is not a member of the supergroup chat", OutcomeKind.UNREACHABLE),
        (403, "Forbidden: the group chat was deleted", OutcomeKind.UNREACHABLE),
        (400, "Bad Request: chat not found", OutcomeKind.UNREACHABLE),
        (400, "Bad Request: not enough rights to send text messages to the chat", OutcomeKind.UNREACHABLE),
        (400, "Bad Request: message is too long", OutcomeKind.BROKEN),
        (400, "Bad Request: can't parse entities: unclosed start tag", OutcomeKind.BROKEN),
        (404, "Not Found", OutcomeKind.BROKEN),
        (413, "Request Entity Too Large", OutcomeKind.BROKEN),
        (500, "Internal Server Error", OutcomeKind.UNCLEAR),
        (502, "Bad Gateway", OutcomeKind.UNCLEAR),
        (504, "Gateway Timeout", OutcomeKind.UNCLEAR),
        (401, "Unauthorized", OutcomeKind.LATER),
    ],
)
def test_every_error_has_one_meaning(code: int, text: str, kind: OutcomeKind):
    assert outcome(Answer(ok=False, error_code=code, description=text)).kind is kind


def test_what_surely_did_not_leave_and_what_perhaps_did():
    assert outcome(NOT_SENT).kind is OutcomeKind.LATER
    assert outcome(NO_ANSWER).kind is OutcomeKind.UNCLEAR


def test_a_wait_and_a_move_are_told_in_figures():
    wait = Answer(ok=False, error_code=429, parameters=Parameters(retry_after=17))
    assert outcome(wait) == Outcome(OutcomeKind.LATER, "", retry_after=17)
    moved = Answer(
        ok=False, error_code=400, description="upgraded", parameters=Parameters(migrate_to_chat_id=-100)
    )
    assert outcome(moved) == Outcome(OutcomeKind.MOVED, "upgraded", chat_id=-100)


@pytest.mark.parametrize(
    ("result", "message_id"), [(b'{"message_id": 9, "x": 1}', 9), (b"true", 0), (b"[]", 0)]
)
def test_the_id_of_what_was_sent(result: bytes, message_id: int):
    assert outcome(Answer(ok=True, result=msgspec.Raw(result))).message_id == message_id


Reply = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """A loopback server that answers as a test tells it."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.asked: list[tuple[str, dict[str, object]]] = []

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call."""
        raw = await request.read()
        body = msgspec.json.decode(raw) if request.content_type == "application/json" else {}
        self.asked.append((request.path, body))
        return await self.replies.pop(0)(request)

    def says(self, status: int, body: bytes) -> None:
        """The next answer."""

        async def reply(request: web.Request) -> web.StreamResponse:
            return web.Response(status=status, body=body, content_type="application/json")

        self.replies.append(reply)

    def breaks(self) -> None:
        """The next call ends without an answer."""

        async def reply(request: web.Request) -> web.StreamResponse:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()

        self.replies.append(reply)


@pytest.fixture
async def server() -> AsyncIterator[tuple[Server, Telegram]]:
    server = Server()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", server.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram = Telegram(f"http://127.0.0.1:{runner.addresses[0][1]}", TOKEN)
    await telegram.open()
    yield server, telegram
    await telegram.close()
    await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, b'{"ok": true, "result": {"message_id": 5}}', OutcomeKind.SENT),
        (200, b"<html>a proxy</html>", OutcomeKind.UNCLEAR),
        (502, b"<html>bad gateway</html>", OutcomeKind.UNCLEAR),
        (429, b"slow down", OutcomeKind.LATER),
        (200, b'{"ok": true, "result": {"message_id"', OutcomeKind.UNCLEAR),
        (200, b"", OutcomeKind.UNCLEAR),
        (200, b"[]", OutcomeKind.UNCLEAR),
        (200, b"null", OutcomeKind.UNCLEAR),
        (200, b"[" * 100_000, OutcomeKind.UNCLEAR),
        (200, b'{"ok": true, "result": ' + b"[" * 100_000, OutcomeKind.UNCLEAR),
        (200, b'{"ok": false, "description": "\xff\xfe"}', OutcomeKind.UNCLEAR),
        (200, b'{"ok": true}', OutcomeKind.SENT),
        (200, b'{"ok": true, "result": null}', OutcomeKind.SENT),
        (400, b'{"ok": false, "error_code": 400, "description": "Bad Request: group chat was upgraded to a '
         b'supergroup chat", "parameters": {"migrate_to_chat_id": -1001}}', OutcomeKind.MOVED),
        (403, b'{"ok": false, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}',
         OutcomeKind.UNREACHABLE),
    ],
)  # fmt: skip
async def test_answers_over_http(
    server: tuple[Server, Telegram], status: int, body: bytes, kind: OutcomeKind
):
    house, telegram = server
    house.says(status, body)
    assert outcome(await telegram.call("sendMessage", {"chat_id": 1})).kind is kind
    assert house.asked[0][0] == f"/bot{TOKEN}/sendMessage"


async def test_half_an_answer_and_none_ever_are_in_doubt(server: tuple[Server, Telegram]):
    house, telegram = server

    async def half(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b'{"ok": true, "result": {"mess')
        assert request.transport is not None
        request.transport.abort()
        return response

    async def silence(request: web.Request) -> web.StreamResponse:
        await asyncio.get_running_loop().create_future()
        return web.Response()

    house.replies += [half, silence]
    assert outcome(await telegram.call("sendMessage", {})).kind is OutcomeKind.UNCLEAR
    assert outcome(await telegram.call("sendMessage", {}, seconds=0.05)).kind is OutcomeKind.UNCLEAR


async def test_a_broken_connection_is_in_doubt_and_none_at_all_is_not(server: tuple[Server, Telegram]):
    house, telegram = server
    house.breaks()
    assert outcome(await telegram.call("sendMessage", {})).kind is OutcomeKind.UNCLEAR
    nobody = Telegram("http://127.0.0.1:9", TOKEN)
    await nobody.open()
    assert outcome(await nobody.call("sendMessage", {})).kind is OutcomeKind.LATER
    await nobody.close()


def rendered(words: Say) -> locales.Rendered:
    return locales.render(words)


async def test_a_message_that_says_the_same_already_is_fine(server: tuple[Server, Telegram]):
    house, telegram = server
    same = b'{"ok": false, "error_code": 400, "description": "Bad Request: message is not modified: x"}'
    house.says(400, same)
    found = await TelegramPost(telegram).edit(5, 9, rendered(say("menu", name="Sri")))
    assert found == Outcome(OutcomeKind.SENT, message_id=9)


async def test_html_of_ours_that_is_broken_goes_out_plain(server: tuple[Server, Telegram]):
    house, telegram = server
    house.says(
        400, b'{"ok": false, "error_code": 400, "description": "Bad Request: can\'t parse entities: x"}'
    )
    house.says(200, b'{"ok": true, "result": {"message_id": 5}}')
    words = say("menu", name="Sri")
    found = await TelegramPost(telegram).send(5, words, rendered(words), {})
    assert found.kind is OutcomeKind.SENT
    assert "parse_mode" in house.asked[0][1]
    assert "parse_mode" not in house.asked[1][1]
