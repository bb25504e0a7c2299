"""A bare aiogram echo as its own tutorial shows it, and the same with two lines of tuning. No book."""

from __future__ import annotations

import asyncio
import gc
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods.base import Response
from aiogram.types import Message, Update, User


async def echo(message: Message) -> None:
    """Say the same words back."""
    await message.answer(message.text or "")


async def main(address: str, tuned: bool) -> None:
    """Poll until told to stop."""
    bot = Bot("1:contoh", session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    # pydantic forgets generic classes after a collection and would build them each time
    kept = (Response[Message], Response[list[Update]], Response[User], Response[bool]) if tuned else ()
    if tuned:
        gc.collect()
        gc.freeze()
    await dispatcher.start_polling(bot)
    del kept


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], tuned=sys.argv[2] == "tuned"))
