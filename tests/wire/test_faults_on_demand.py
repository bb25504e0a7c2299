"""Do the ordered misfortunes strike the right call, as often as ordered, with or without effect? Raw HTTP."""

import httpx
import pytest

pytestmark = pytest.mark.wire


async def test_429_names_the_seconds(raw, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="429", retry_after=3)
    answer = await raw.client.post("/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "x"})
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "3")
    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert await raw.ok("sendMessage", chat_id=wati, text="x")


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        ("400", 400, "Bad Request: chat not found"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("500", 500, "Internal Server Error"),
        ("502", 502, "Bad Gateway"),
    ],
)
async def test_refusals_without_effect(raw, village, kind, code, words):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind=kind, times=2)
    assert await raw.no("sendMessage", chat_id=wati, text="x") == (code, words)
    assert await raw.no("sendMessage", chat_id=wati, text="x") == (code, words)
    assert await village.heard(wati) == []
    assert await raw.ok("sendMessage", chat_id=wati, text="x")


async def test_a_proxy_answers_in_html(raw, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="html_502")
    answer = await raw.client.post("/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "x"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (502, "text/html; charset=utf-8")
    assert answer.text.startswith("<html>")
    assert await village.heard(wati) == []


async def test_nobody_ever_answers(raw, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="hang")
    with pytest.raises(httpx.ReadTimeout):
        await raw.client.post(
            "/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "x"}, timeout=0.2
        )
    assert await village.heard(wati) == []
    assert await raw.ok("sendMessage", chat_id=wati, text="x")


async def test_half_an_answer(raw, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="truncated")
    answer = await raw.client.post("/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "x"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
    assert answer.text.startswith('{"ok": true') and not answer.text.endswith("}}")
    await village.post("faults", method="sendMessage", kind="cut_off")
    with pytest.raises(httpx.RemoteProtocolError):
        await raw.client.post("/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "y"})
    assert await village.heard(wati) == ["x", "y"]


async def test_words_of_ones_own(raw, village):
    wati = await village.person()
    for code, words in ((403, "Forbidden: user is deactivated"), (400, "Bad Request: PEER_ID_INVALID")):
        await village.post("faults", kind=str(code), description=words)
        assert await raw.no("sendMessage", chat_id=wati, text="x") == (code, words)


@pytest.mark.parametrize(
    ("kind", "arrived"), [("reset_before", []), ("reset_after", ["x"]), ("lost_answer", ["x"])]
)
async def test_a_broken_connection(raw, village, kind, arrived):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind=kind, seconds=0.05)
    with pytest.raises(httpx.TransportError):
        await raw.call("sendMessage", chat_id=wati, text="x")
    assert await village.heard(wati) == arrived


async def test_a_silent_line_runs_into_the_clients_own_patience(raw, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="lost_answer", seconds=30)
    with pytest.raises(httpx.ReadTimeout):
        await raw.client.post(
            "/bot1000001:SAMPLE/sendMessage", json={"chat_id": wati, "text": "x"}, timeout=0.2
        )
    assert await village.heard(wati) == ["x"]


async def test_only_the_named_chat_and_method_are_struck(raw, village):
    wati, yati = await village.person("Wati"), await village.person("Yati")
    await village.post("faults", method="sendMessage", kind="500", chat_id=yati)
    assert await raw.ok("sendMessage", chat_id=wati, text="x")
    assert await raw.ok("sendChatAction", chat_id=yati, action="typing")
    assert (await raw.no("sendMessage", chat_id=yati, text="x"))[0] == 500


async def test_listening_is_struck_only_by_name(raw, village):
    await village.post("faults", kind="500")
    assert await raw.ok("getUpdates") == []
    await village.post("faults/clear")
    await village.post("faults", kind="500", method="getUpdates")
    assert (await raw.no("getUpdates"))[0] == 500
    assert (await village.get("faults"))["coming"] == []


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"kind": "rain"}, "kind is one of 429, 400, 403"),
        ({"kind": "500", "times": 0}, "times is a whole number from 1"),
        ({"kind": "500", "metod": "x"}, "unknown field metod"),
    ],
)
async def test_orders_that_make_no_sense(village, wish, words):
    code, said = await village.refused("faults", **wish)
    assert code == 400 and said.startswith(words)
