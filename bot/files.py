"""Fetches a file somebody sent, from Telegram's own store. Knows nothing of what is in it."""

from __future__ import annotations

import msgspec
import structlog

from bot.telegram import UNREADABLE, Telegram

log = structlog.get_logger("guyub.files")


class _Kept(msgspec.Struct):
    file_path: str = ""


async def fetch(telegram: Telegram, file_id: str, most: int) -> bytes | None:
    """The whole file, of at most `most` bytes; None: it is larger, gone, or did not come."""
    answer = await telegram.call("getFile", {"file_id": file_id})
    try:
        path = msgspec.json.decode(answer.result, type=_Kept).file_path if answer.ok else ""
    except UNREADABLE:
        path = ""
    content = await telegram.download(path, most) if path else None
    if content is None:
        log.warning("a file could not be fetched", why=answer.description or "too large, or it did not come")
    return content
