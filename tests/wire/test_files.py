"""A file somebody sends, fetched from Telegram's store over real HTTP."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator

import pytest

from bot.files import fetch
from bot.telegram import Telegram
from simulator.sim import Sim
from tests.wire.conftest import TOKEN, RawBot, Village

pytestmark = pytest.mark.wire
CONTENT = b"PK\x03\x04 contoh " * 20_000


@pytest.fixture
async def telegram(sim: Sim) -> AsyncIterator[Telegram]:
    """Our own side of the wire."""
    ours = Telegram(sim.base_url, TOKEN)
    await ours.open()
    yield ours
    await ours.close()


async def sent(village: Village, raw: RawBot) -> str:
    """Somebody sends a workbook; what Telegram calls it."""
    person = await village.person()
    packed = base64.b64encode(CONTENT).decode()
    await village.post("send", person=person, kind="document", content=packed, name="lembar.xlsx")
    found: str = (await raw.updates())[-1]["message"]["document"]["file_id"]
    return found


async def test_a_file_comes_whole(telegram: Telegram, village: Village, raw: RawBot) -> None:
    assert await fetch(telegram, await sent(village, raw), len(CONTENT)) == CONTENT


async def test_a_file_larger_than_wanted_does_not_come(
    telegram: Telegram, village: Village, raw: RawBot
) -> None:
    assert await fetch(telegram, await sent(village, raw), len(CONTENT) - 1) is None


async def test_a_file_that_is_gone_does_not_come(telegram: Telegram, sim: Sim) -> None:
    assert await fetch(telegram, "nobody-knows-it", 1_000_000) is None
    assert await telegram.download("documents/not-there.xlsx", 1_000_000) is None


async def test_nobody_at_the_other_end(sim: Sim) -> None:
    alone = Telegram("http://127.0.0.1:9", TOKEN)
    await alone.open()
    try:
        assert await fetch(alone, "file", 1_000) is None
        assert await alone.download("file", 1_000) is None
    finally:
        await alone.close()
