"""What somebody sent us goes on to a person by the id Telegram gave it: the bytes never pass through the bot."""

from __future__ import annotations

import base64

import pytest

from bot.post import TelegramPost
from bot.telegram import Telegram
from domain.outbox import OutcomeKind
from domain.say import Say
from locales import render
from simulator.sim import Sim
from tests.wire.conftest import TOKEN, RawBot, Village

pytestmark = pytest.mark.wire


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_a_thing_is_handed_on_with_a_line_of_ours(
    sim: Sim, village: Village, raw: RawBot, kind: str
) -> None:
    sri, adi = await village.person("Sri"), await village.person("Adi")
    await raw.updates()
    await village.post("send", person=sri, kind=kind, content=base64.b64encode(_PICTURE).decode())
    message = (await raw.updates())[-1]["message"]
    found = message[kind][-1] if kind == "photo" else message[kind]
    telegram = Telegram(sim.base_url, TOKEN)
    await telegram.open()
    try:
        recipe = {"kind": "file", "media": kind, "file_id": found["file_id"]}
        words = Say("question-file", {"number": "T-3"}, picture=recipe)
        outcome = await TelegramPost(telegram).send(adi, words, render(words), {})
    finally:
        await telegram.close()
    assert outcome.kind is OutcomeKind.SENT
    shown = (await village.get(f"chats/{adi}/messages"))["messages"][-1]
    assert shown["caption"] == "T-3"
    assert kind in shown


_PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
