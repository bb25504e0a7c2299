"""Reads a Bot API request, in every encoding Telegram takes, and checks it with aiogram's method models."""

import json
from dataclasses import dataclass
from typing import Any, get_args

import aiogram.methods as api
from aiogram.methods.base import TelegramMethod
from aiogram.types import ForceReply, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from aiohttp import web
from pydantic import BaseModel, ValidationError

from simulator.checks import LIMITS, QUERY_TOO_OLD, Refused, bad

MODELS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__.lower(): model
    for model in vars(api).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}
MARKUPS: dict[str, type[BaseModel]] = {
    "inline_keyboard": InlineKeyboardMarkup,
    "keyboard": ReplyKeyboardMarkup,
    "remove_keyboard": ReplyKeyboardRemove,
    "force_reply": ForceReply,
}
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "voice": "there is no voice in the request",
    "sticker": "there is no sticker in the request",
    "document": "there is no document in the request",
    "callback_query_id": QUERY_TOO_OLD,
    "message_id": "message identifier is not specified",
    "file_id": "file_id not specified",
}


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Request:
    """One call: checked fields (only those given, as plain JSON) and the files beside them."""

    method: str
    fields: dict[str, Any]
    uploads: dict[str, Upload]

    def upload(self, field: str) -> Upload | None:
        """The bytes of a field: sent under its own name or as attach://part."""
        value = self.fields.get(field)
        if isinstance(value, str) and value.startswith("attach://"):
            found = self.uploads.get(value.removeprefix("attach://"))
            if found is None:
                raise bad("wrong file identifier/HTTP URL specified")
            return found
        return self.uploads.get(field)


@dataclass(frozen=True)
class Told:
    """A result with the word Telegram adds to it."""

    result: Any
    description: str


async def read_fields(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Fields and files from the query, a JSON body, a form or a multipart form."""
    fields: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        raw = await request.read()
        try:
            body = json.loads(raw) if raw else {}
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad("can't parse JSON object")
        fields.update(body)
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                content = value.file.read()
                if len(content) > LIMITS["upload"]:
                    raise Refused(413, "Request Entity Too Large")
                uploads[name] = Upload(value.filename, value.content_type, content)
            else:
                fields[name] = value if isinstance(value, str) else bytes(value).decode()
    return fields, uploads


def checked(method: str, fields: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, Any]:
    """The fields as the Bot API understands them, or a 400: wrong types and unknown fields are refused."""
    model = MODELS[method.lower()]
    try:
        json.dumps(fields, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None
    given = {name: _unwrapped(model, name, value) for name, value in fields.items() if value is not None}
    for name in uploads:
        if name in model.model_fields:
            given.setdefault(name, f"attach://{name}")
    if isinstance(given.get("reply_markup"), dict):
        given["reply_markup"] = _markup(given["reply_markup"])
    for needed in ("chat_id", "text"):
        if given.get(needed) == "" and needed in model.model_fields:
            raise bad(MISSING[needed])
    try:
        call = model.model_validate(given)
    except ValidationError as wrong:
        raise _in_telegrams_words(wrong) from None
    unknown = _unknown_field(call)
    if unknown:
        raise bad(f"unknown field {unknown}")
    return call.model_dump(mode="json", exclude_unset=True, exclude_none=True, warnings=False)


def _unwrapped(model: type[BaseModel], name: str, value: Any) -> Any:
    """Objects and lists arrive as JSON strings in forms; Telegram takes them so in JSON bodies too."""
    known = model.model_fields.get(name)
    if known is None or not isinstance(value, str) or str in (known.annotation, *get_args(known.annotation)):
        return value
    if value[:1] not in ("{", "["):
        return value
    try:
        return json.loads(value)
    except ValueError:
        words = "reply keyboard markup JSON object" if name == "reply_markup" else f"{name} JSON object"
        raise bad(f"can't parse {words}") from None


def _markup(value: dict[str, Any]) -> BaseModel:
    for key, model in MARKUPS.items():
        if key in value:
            try:
                return model.model_validate(value)
            except ValidationError as wrong:
                raise bad(f"can't parse reply keyboard markup: {wrong.errors()[0]['msg']}") from None
    raise bad("object expected as reply markup")


def _in_telegrams_words(wrong: ValidationError) -> Refused:
    first = wrong.errors()[0]
    field = str(first["loc"][0]) if first["loc"] else "request"
    if first["type"] == "missing" and len(first["loc"]) == 1:
        return bad(MISSING.get(field, f'parameter "{field}" is required'))
    return bad(f"can't parse {field}: {first['msg']}")


def _unknown_field(value: Any, path: str = "") -> str | None:
    """The first field no model knows, however deep."""
    if isinstance(value, BaseModel):
        for name in value.model_extra or ():
            return f"{path}{name}"
        inside = [(f"{path}{name}.", getattr(value, name)) for name in value.model_fields_set]
    elif isinstance(value, list):
        inside = [(f"{path}{index}.", one) for index, one in enumerate(value)]
    else:
        return None
    return next((found for where, one in inside if (found := _unknown_field(one, where))), None)
