"""Updates that are brought: the secret, the lanes, what is tried again, and what Telegram says of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web

from .conftest import until_polled

pytestmark = pytest.mark.wire

SECRET = "SAMPLE-secret"
Reply = Callable[[dict[str, Any]], Awaitable[web.Response]]


class Receiver:
    """A bot's own address: notes what is brought and answers as a test says."""

    def __init__(self) -> None:
        self.brought: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.url = ""
        self.stirred = asyncio.Event()
        self.reply: Reply = self.fine

    async def fine(self, update: dict[str, Any]) -> web.Response:
        return web.Response()

    async def handle(self, request: web.Request) -> web.Response:
        self.headers.append(dict(request.headers))
        update = await request.json()
        answer = await self.reply(update)
        self.brought.append(update)
        self.stirred.set()
        return answer

    async def until(self, number: int) -> list[dict[str, Any]]:
        """Wait until so many were brought."""
        async with asyncio.timeout(20):
            while len(self.brought) < number:
                await self.stirred.wait()
                self.stirred.clear()
        return self.brought

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.brought]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/here", receiver.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/here"
    yield receiver
    await runner.cleanup()


async def nothing_waits(sim, raw) -> dict[str, Any]:
    """What getWebhookInfo says once everything was taken."""
    async with asyncio.timeout(20):
        while (info := await raw.ok("getWebhookInfo"))["pending_update_count"]:
            await sim.wait(1)
    return info


async def test_updates_are_brought_with_the_secret(sim, bot, raw, village, receiver):
    await bot.set_webhook(receiver.url, secret_token=SECRET, allowed_updates=["message", "callback_query"])
    wati = await village.person()
    await village.post("say", person=wati, text="setor 50rb")
    brought = await receiver.until(2)
    assert receiver.texts() == ["/start", "setor 50rb"]
    assert brought[1]["update_id"] == brought[0]["update_id"] + 1
    assert {headers["X-Telegram-Bot-Api-Secret-Token"] for headers in receiver.headers} == {SECRET}
    assert {headers["Content-Type"] for headers in receiver.headers} == {"application/json"}
    assert await nothing_waits(sim, raw) == {
        "url": receiver.url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 40,
        "allowed_updates": ["callback_query", "message"],
    }
    info = await bot.get_webhook_info()
    assert info.url == receiver.url and info.last_error_message is None


async def test_what_the_bot_does_not_want_is_not_brought(sim, raw, village, receiver):
    await raw.ok("setWebhook", url=receiver.url, allowed_updates=["message"])
    wati = await village.person()
    await village.post("block", person=wati)
    await village.post("unblock", person=wati)
    await village.post("say", person=wati, text="x")
    await receiver.until(2)
    assert receiver.texts() == ["/start", "x"]


async def test_nobody_can_fetch_while_a_webhook_is_set(sim, raw, village, receiver):
    listening = asyncio.create_task(raw.no("getUpdates", timeout=30))
    await until_polled(sim)
    body = await raw.call("setWebhook", url=receiver.url)
    assert body == {"ok": True, "result": True, "description": "Webhook was set"}
    assert await listening == (409, "Conflict: terminated by setWebhook request")
    assert await raw.no("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    assert (await raw.call("setWebhook", url=receiver.url))["description"] == "Webhook is already set"
    assert (await raw.call("deleteWebhook"))["description"] == "Webhook was deleted"
    assert (await raw.call("setWebhook", url=""))["description"] == "Webhook is already deleted"
    assert await raw.ok("getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 0,
    }
    assert await raw.ok("getUpdates") == []


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"url": "http://guyub.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://guyub.example:8080/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "nowhere"}, "invalid webhook URL specified"),
        ({"url": "https://x.example:x/"}, "invalid webhook URL specified"),
        ({"url": "https://x.example/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://x.example/", "secret_token": "é"}, "secret token contains unallowed characters"),
        ({"url": "https://x.example/", "secret_token": "x" * 257}, "secret token is too long"),
        ({"url": "https://x.example/", "colour": "red"}, "unknown field colour"),
    ],
)
async def test_addresses_and_secrets_telegram_does_not_take(raw, wish, words):
    assert await raw.no("setWebhook", **wish) == (400, f"Bad Request: {words}")
    assert (await raw.ok("getWebhookInfo"))["url"] == ""


async def test_one_failing_lane_holds_no_other(sim, raw, village, receiver):
    sim.deliverer.unit = 0.01
    wati, yati = await village.person("Wati"), await village.person("Yati")
    refusals = iter([500, 503, 404, 302])

    async def reply(update: dict[str, Any]) -> web.Response:
        said = update["message"]
        status = next(refusals, 200) if said["chat"]["id"] == wati and "satu" in said["text"] else 200
        return web.Response(status=status, headers={"Location": receiver.url} if status == 302 else {})

    receiver.reply = reply
    for words in ("satu", "dua"):
        await village.post("say", person=wati, text=words)
        await village.post("say", person=yati, text=words)
    await raw.ok("setWebhook", url=receiver.url)
    brought = await receiver.until(2 + 2 + 2 + 4)
    his = [update["message"]["text"] for update in brought if update["message"]["chat"]["id"] == wati]
    hers = [update["message"]["text"] for update in brought if update["message"]["chat"]["id"] == yati]
    assert his == ["/start", "satu", "satu", "satu", "satu", "satu", "dua"]
    assert hers == ["/start", "satu", "dua"]
    info = await nothing_waits(sim, raw)
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Found"
    assert abs(info["last_error_date"] - sim.now()) < 60


async def test_a_lane_that_hangs_holds_no_other(sim, raw, village, receiver):
    sim.deliverer.unit, sim.deliverer.patience = 0.01, 0.5
    wati, yati = await village.person("Wati"), await village.person("Yati")
    slow = asyncio.Event()

    async def reply(update: dict[str, Any]) -> web.Response:
        if update["message"]["chat"]["id"] == wati and not slow.is_set():
            await slow.wait()
        return web.Response()

    receiver.reply = reply
    await raw.ok("setWebhook", url=receiver.url)
    await village.post("say", person=yati, text="x")
    await receiver.until(2)
    assert (await raw.ok("getWebhookInfo"))["pending_update_count"] == 1
    async with asyncio.timeout(20):
        while "last_error_message" not in (info := await raw.ok("getWebhookInfo")):
            await sim.wait(0.1)
    assert info["last_error_message"] == "Read timeout expired"
    slow.set()
    await nothing_waits(sim, raw)


async def test_words_and_presses_of_one_person_come_in_lanes_of_their_own(sim, raw, village, receiver):
    wati = await village.person()
    keys = {"inline_keyboard": [[{"text": "Ya", "callback_data": "ya"}]]}
    sent = await raw.ok("sendMessage", chat_id=wati, text="Benar?", reply_markup=keys)
    held = asyncio.Event()

    async def reply(update: dict[str, Any]) -> web.Response:
        if "message" in update:
            await held.wait()
        return web.Response()

    receiver.reply = reply
    await raw.ok("setWebhook", url=receiver.url)
    await village.post("tap", person=wati, message_id=sent["message_id"], data="ya", wait=0)
    (first,) = await receiver.until(1)
    assert first["callback_query"]["data"] == "ya"  # it overtook the /start before it
    held.set()
    await receiver.until(2)


async def test_no_more_at_once_than_asked_for(sim, raw, village, receiver):
    for name in ("Wati", "Yati", "Siti", "Tini", "Sri"):
        await village.person(name)
    at_once, most = 0, 0

    async def reply(update: dict[str, Any]) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.01)
        at_once -= 1
        return web.Response()

    receiver.reply = reply
    await raw.ok("setWebhook", url=receiver.url, max_connections=2)
    await receiver.until(5)
    assert most == 2


async def test_a_broken_connection_and_nobody_there(sim, raw, village, receiver):
    sim.deliverer.unit = 0.01
    wati = await village.person()
    await raw.ok("setWebhook", url="http://127.0.0.1:9/here")
    async with asyncio.timeout(20):
        while "last_error_message" not in (info := await raw.ok("getWebhookInfo")):
            await sim.wait(0.1)
    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1
    await raw.ok("setWebhook", url=receiver.url)
    await receiver.until(1)
    await village.post("repeat", times=2)
    await village.post("say", person=wati, text="berkali-kali")
    await receiver.until(4)
    assert receiver.texts() == ["/start", "berkali-kali", "berkali-kali", "berkali-kali"]
    assert len({update["update_id"] for update in receiver.brought}) == 2
    await village.post("say", person=wati, text="x")
    await raw.ok("deleteWebhook", drop_pending_updates=True)
    assert await raw.ok("getUpdates") == []
