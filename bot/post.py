"""The courier's way to Telegram: send, edit, upload. One call each, its answer read as an Outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import locales
from bot.telegram import Answer, Telegram, outcome
from domain.outbox import Outcome, OutcomeKind
from domain.say import Say

NO_SUCH_TOPIC = ("message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED", "topic is closed")
NOT_MODIFIED = "message is not modified"


class Transport(Protocol):
    """Who carries the words: Telegram, or a phone in a test."""

    async def send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        """Send a new message, with its picture if it has one."""

    async def edit(
        self, chat_id: int, message_id: int, rendered: locales.Rendered, caption: bool = False
    ) -> Outcome:
        """Change a message in place, or the words below a picture. "Not modified" counts as sent."""


class TelegramPost:
    """Carries rendered words over HTTP."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        """Send a new message; a Say with a picture goes as a photo, or (to be printed) as a file, with its
        words as caption. A topic that was closed or deleted does not hide it: it stands in General then.
        """
        done = await self._send(chat_id, say, rendered, extra)
        if "message_thread_id" in extra and any(why in done.detail for why in NO_SUCH_TOPIC):
            plain = {name: value for name, value in extra.items() if name != "message_thread_id"}
            return await self._send(chat_id, say, rendered, plain)
        return done

    async def _send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        payload = {"chat_id": chat_id, "parse_mode": "HTML", **extra}
        if rendered.keyboard is not None:
            payload["reply_markup"] = rendered.keyboard
        if say.picture is not None and say.picture.get("kind") == "file":
            return await self._pass_on(payload, say.picture, rendered.text)
        if say.picture is not None:
            picture = (say.picture["name"], say.picture["bytes"])
            fields = {**payload, "chat_id": str(chat_id), "caption": rendered.text}
            kind = "document" if say.picture.get("document") else "photo"  # Telegram makes photos smaller
            answer = await self._telegram.upload(f"send{kind.capitalize()}", fields, kind, picture)
            return outcome(answer)
        payload["text"] = rendered.text
        payload["link_preview_options"] = {"is_disabled": True}
        return outcome(await self._plainly(payload))

    async def _pass_on(self, payload: dict[str, Any], file: Mapping[str, Any], caption: str) -> Outcome:
        """Send on what somebody sent us, by the id Telegram gave it."""
        media = str(file["media"])
        if media == "location":
            payload |= {name: float(file[name]) for name in ("latitude", "longitude")}
            return outcome(await self._telegram.call("sendLocation", payload))
        payload = {**payload, media: file["file_id"], "caption": caption}
        return outcome(await self._telegram.call(f"send{media.capitalize()}", payload))

    async def _plainly(self, payload: dict[str, Any]) -> Answer:
        """Send; if our own HTML turns out broken, once more as plain text: better plain than not at all. What
        was to be covered is not: plain text covers nothing.
        """
        answer = await self._telegram.call("sendMessage", payload)
        covered = "<tg-spoiler>" in payload["text"]
        if not answer.ok and not covered and "can't parse entities" in answer.description:
            payload = {name: value for name, value in payload.items() if name != "parse_mode"}
            answer = await self._telegram.call("sendMessage", payload)
        return answer

    async def edit(
        self, chat_id: int, message_id: int, rendered: locales.Rendered, caption: bool = False
    ) -> Outcome:
        """Change a message in place."""
        payload = {"chat_id": chat_id, "message_id": message_id, "parse_mode": "HTML"}
        payload["caption" if caption else "text"] = rendered.text
        if rendered.keyboard is not None:
            payload["reply_markup"] = rendered.keyboard
        answer = await self._telegram.call(f"editMessage{'Caption' if caption else 'Text'}", payload)
        if not answer.ok and NOT_MODIFIED in answer.description:
            return Outcome(OutcomeKind.SENT, message_id=message_id)
        return outcome(answer)
