"""Telegram's limits and its refusals in its own words. Knows no people and keeps no state."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

LIMITS = {
    "text": 4096,  # UTF-16 units, after entities are parsed
    "caption": 1024,
    "entities": 100,
    "start_payload": 64,
    "callback_data": 64,  # bytes
    "callback_answer": 200,
    "poll_question": 300,
    "poll_option": 100,
    "poll_options": 12,
    "topic_name": 128,
    "buttons_per_row": 8,
    "buttons": 100,
    "placeholder": 64,
    "copy_text": 256,
    "updates": 100,
    "secret_token": 256,
    "commands": 100,
    "command": 32,
    "command_description": 256,
    "description": 512,
    "name": 64,
    "short_description": 120,
    "upload": 50_000_000,  # bytes
    "photo_upload": 10_000_000,
    "download": 20_000_000,
}
START_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)
BUTTON_DEEDS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


class Refused(Exception):
    """The Bot API says no. `code` is the HTTP status, `description` Telegram's own words."""

    def __init__(
        self, code: int, description: str, retry_after: int | None = None, moved_to: int | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.moved_to = moved_to  # the group lives on under this id

    def answer(self) -> dict[str, Any]:
        """The body Telegram would send."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        if self.moved_to is not None:
            body["parameters"] = {"migrate_to_chat_id": self.moved_to}
        return body


def bad(words: str) -> Refused:
    """400 in Telegram's words."""
    return Refused(400, f"Bad Request: {words}")


def units(text: str) -> int:
    """Length in UTF-16 code units, the way Telegram counts: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fit_text(text: str) -> None:
    """A message of 1 to 4096 units."""
    if not text:
        raise bad("message text is empty")
    if units(text) > LIMITS["text"]:
        raise bad("message is too long")


def fit_caption(text: str) -> None:
    """A caption of at most 1024 units; none at all is fine."""
    if units(text) > LIMITS["caption"]:
        raise bad("message caption is too long")


def check_start_payload(payload: str) -> None:
    """What may stand behind ?start= in a link."""
    if payload and not START_PAYLOAD.fullmatch(payload):
        raise bad("START_PARAM_INVALID")


def check_markup(markup: dict[str, Any] | None, private: bool) -> None:
    """Buttons as Telegram accepts them."""
    if markup is None:
        return
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif "keyboard" in markup:
        _check_keys(markup["keyboard"], private)
    if units(markup.get("input_field_placeholder") or "") > LIMITS["placeholder"]:
        raise bad("can't parse reply keyboard markup: input_field_placeholder is too long")


def _rows(keyboard: list[list[Any]]) -> Iterator[Any]:
    if sum(map(len, keyboard)) > LIMITS["buttons"]:
        raise bad("REPLY_MARKUP_TOO_LONG")
    for row in keyboard:
        if len(row) > LIMITS["buttons_per_row"]:
            raise bad("REPLY_MARKUP_TOO_LONG")
        yield from row


def _check_inline(keyboard: list[list[dict[str, Any]]]) -> None:
    for button in _rows(keyboard):
        if not button.get("text"):
            raise bad('can\'t parse inline keyboard button: Field "text" must be non-empty')
        deeds = [deed for deed in BUTTON_DEEDS if button.get(deed) is not None]
        if len(deeds) != 1:
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= LIMITS["callback_data"]:
            raise bad("BUTTON_DATA_INVALID")
        if "url" in deeds and not good_url(button["url"]):
            raise bad("BUTTON_URL_INVALID")
        if (
            "copy_text" in deeds
            and not 1 <= units(button["copy_text"].get("text", "")) <= LIMITS["copy_text"]
        ):
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_keys(keyboard: list[list[dict[str, Any]]], private: bool) -> None:
    for key in _rows(keyboard):
        if not key.get("text"):
            raise bad('can\'t parse reply keyboard button: Field "text" must be non-empty')
        if key.get("request_contact") and not private:
            raise bad("phone number can be requested in private chats only")
        if key.get("request_chat") and not private:
            raise bad("chats can be requested in private chats only")
        if "request_chat" in key and not isinstance(key["request_chat"].get("chat_is_channel"), bool):
            raise bad('can\'t parse keyboard button: Field "chat_is_channel" must be of type Boolean')
        if key.get("request_location") and not private:
            raise bad("location can be requested in private chats only")


def good_url(url: str) -> bool:
    """An address a button or a link may carry: http, https, tg, ton, mailto or tel."""
    try:
        parts = urlsplit(url if "://" in url or url.startswith(("mailto:", "tel:")) else f"http://{url}")
    except ValueError:
        return False
    if parts.scheme in ("mailto", "tel"):
        return bool(parts.path)
    if parts.scheme in ("tg", "ton"):
        return bool(parts.netloc or parts.path)
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and ("." in host or host == "localhost") and " " not in url


def check_commands(commands: list[dict[str, Any]]) -> None:
    """The commands of a menu: lower-case names, a word of explanation each, at most 100."""
    if len(commands) > LIMITS["commands"]:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not COMMAND.fullmatch(one["command"].removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(one["description"]) <= LIMITS["command_description"]:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
