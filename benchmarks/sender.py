"""A broadcast as a first script does it: Bot.send_message, a hundred in flight. No book, no pace."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

IN_FLIGHT = 100


async def main(address: str, first: int, n: int, text: str) -> None:
    """Send `text` to `n` chats that follow each other, then rest until SIGTERM."""
    bot = Bot("1:contoh", session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    chats = iter(range(first, first + n))
    await bot.me()
    await asyncio.gather(*(_send(bot, chats, text) for _ in range(IN_FLIGHT)))
    await asyncio.Event().wait()


async def _send(bot: Bot, chats: Iterator[int], text: str) -> None:
    for chat in chats:
        await bot.send_message(chat, text)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
