"""The methods that put messages into chats and change them there. Checked fields in, Bot API result out."""

from collections.abc import Callable
from typing import Any

from simulator.checks import LIMITS, NOT_MODIFIED, Refused, bad, check_markup, fit_caption, fit_text
from simulator.markup import find_entities, parse_html, trimmed
from simulator.people import STICKER, file_content
from simulator.pictures import size_of
from simulator.sim import Sim
from simulator.wire import Request
from simulator.world import Json, Post

Method = Callable[[Sim, Request], Any]
METHODS: dict[str, Method] = {}
UPGRADED = "group chat was upgraded to a supergroup chat"
EDITABLE_BY_BOT = 48 * 60 * 60  # seconds in which a message can be deleted


def method(name: str) -> Callable[[Method], Method]:
    """Serve this Bot API method."""

    def keep(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return keep


# -- sending -------------------------------------------------------------------------------------
@method("sendMessage")
def send_message(sim: Sim, request: Request) -> Json:
    fields = request.fields
    text, entities = worded(fields, "text", "entities")
    fit_text(text)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if fields.get("link_preview_options"):
        content["link_preview_options"] = fields["link_preview_options"]
    return send(sim, fields, content)


@method("sendPhoto")
def send_photo(sim: Sim, request: Request) -> Json:
    return _send_file(sim, request, "photo")


@method("sendDocument")
def send_document(sim: Sim, request: Request) -> Json:
    return _send_file(sim, request, "document")


@method("sendVoice")
def send_voice(sim: Sim, request: Request) -> Json:
    return _send_file(sim, request, "voice")


@method("sendChatAction")
def send_chat_action(sim: Sim, request: Request) -> bool:
    chat_id = reachable(sim, request.fields)
    sim.world.tell("typing", {"chat_id": chat_id, "action": request.fields["action"]})
    return True


def _send_file(sim: Sim, request: Request, kind: str) -> Json:
    return send(sim, request.fields, file_content_of(sim, request, kind))


def file_content_of(sim: Sim, request: Request, kind: str) -> Json:
    """The part of a message that carries the request's file: new bytes, or one Telegram knows by its id."""
    fields = request.fields
    reachable(sim, fields)
    caption, entities = worded(fields, "caption", "caption_entities")
    fit_caption(caption)
    upload = request.upload(kind)
    if upload is not None:
        if not upload.content:
            raise bad("file must be non-empty")
        about: Json = {}
        if kind == "photo":
            about = dict(zip(("width", "height"), size_of(upload.content), strict=True))
        elif kind == "voice":
            about = {"duration": fields.get("duration", 0)}
        elif kind == "sticker":
            about = dict(STICKER)
        kept = sim.world.keep_file(kind, upload.name, upload.mime, upload.content, about)
    else:
        known = str(fields[kind])
        if "://" in known:
            raise bad("failed to get HTTP URL content")
        if known not in sim.world.files:
            raise bad("wrong file identifier/HTTP URL specified")
        kept = sim.world.files[known]
        if kept.kind != kind:
            raise bad(f"can't use file of type {kept.kind.title()} as {kind.title()}")
    content = file_content(kept, caption, entities)
    if fields.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return content


def send(sim: Sim, fields: Json, content: Json) -> Json:
    """Put a message of the bot into a chat, as its fields say."""
    chat_id = reachable(sim, fields)
    markup = fields.get("reply_markup")
    check_markup(markup, private=chat_id > 0)
    quoted = _quoted(sim, chat_id, fields)
    content |= _topic(sim, chat_id, fields, quoted)
    if quoted:
        content["reply_to_message"] = quoted
    if fields.get("protect_content"):
        content["has_protected_content"] = True
    if markup and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    post = sim.world.post(chat_id, sim.world.bot, content, sim.now(), by_bot=True)
    if markup and "inline_keyboard" not in markup:
        _show_keys(sim, chat_id, markup)
    return dict(post.body)


def _topic(sim: Sim, chat_id: int, fields: Json, quoted: Json | None) -> Json:
    """The topic of a forum it stands in: the one named, else that of the message it answers, else General."""
    group = sim.world.groups.get(chat_id)
    thread = fields.get("message_thread_id")
    if group is None or not group.forum:
        if thread is not None:
            raise bad("message thread not found")
        return {}
    thread = thread or (quoted or {}).get("message_thread_id")
    if thread is None:
        return {}
    topic = group.topic(thread)
    if topic is None:
        raise bad("message thread not found")
    if topic["closed"] and group.bot != "administrator":
        raise bad("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def _show_keys(sim: Sim, chat_id: int, markup: Json) -> None:
    if markup.get("remove_keyboard"):
        sim.world.keyboards.pop(chat_id, None)
    else:
        sim.world.keyboards[chat_id] = markup
    sim.world.tell("keyboard", {"chat_id": chat_id, "keyboard": sim.world.keyboards.get(chat_id)})


def _quoted(sim: Sim, chat_id: int, fields: Json) -> Json | None:
    wish = fields.get("reply_parameters") or {}
    message_id = wish.get("message_id", fields.get("reply_to_message_id"))
    if message_id is None:
        return None
    post = sim.world.find(chat_id, message_id)
    if post is not None:
        return sim.world.quoted(post)
    if wish.get("allow_sending_without_reply", fields.get("allow_sending_without_reply")):
        return None
    raise bad("message to be replied not found")


# -- changing ------------------------------------------------------------------------------------
@method("editMessageText")
def edit_message_text(sim: Sim, request: Request) -> Json:
    post = own_post(sim, request.fields)
    if "text" not in post.body:
        raise bad("there is no text in the message to edit")
    text, entities = worded(request.fields, "text", "entities")
    fit_text(text)
    return change(sim, post, request.fields, {"text": text, "entities": entities or None})


@method("editMessageCaption")
def edit_message_caption(sim: Sim, request: Request) -> Json:
    post = own_post(sim, request.fields)
    if "text" in post.body:
        raise bad("there is no caption in the message to edit")
    text, entities = worded(request.fields, "caption", "caption_entities")
    fit_caption(text)
    return change(sim, post, request.fields, {"caption": text or None, "caption_entities": entities or None})


@method("editMessageReplyMarkup")
def edit_message_reply_markup(sim: Sim, request: Request) -> Json:
    return change(sim, own_post(sim, request.fields), request.fields, {})


@method("deleteMessage")
def delete_message(sim: Sim, request: Request) -> bool:
    fields = request.fields
    chat_id = reachable(sim, fields)
    post = sim.world.find(chat_id, fields["message_id"])
    if post is None:
        raise bad("message to delete not found")
    if (chat_id < 0 and not post.by_bot) or sim.now() - post.at > EDITABLE_BY_BOT:
        raise bad("message can't be deleted for everyone" if chat_id > 0 else "message can't be deleted")
    post.deleted = True
    sim.world.tell("deleted", {"chat_id": chat_id, "message_id": post.message_id})
    return True


def own_post(sim: Sim, fields: Json) -> Post:
    """The bot's own message that is to be changed."""
    if fields.get("chat_id") is None:
        raise bad("chat_id is empty" if "inline_message_id" not in fields else "message to edit not found")
    chat_id = reachable(sim, fields)
    if fields.get("message_id") is None:
        raise bad("message identifier is not specified")
    post = sim.world.find(chat_id, fields["message_id"])
    if post is None:
        raise bad("message to edit not found")
    if not post.by_bot:
        raise bad("message can't be edited")
    return post


def change(sim: Sim, post: Post, fields: Json, changes: Json) -> Json:
    """Apply an edit; a markup that is not given again disappears, as at Telegram."""
    markup = fields.get("reply_markup")
    check_markup(markup, private=post.chat_id > 0)
    changes = {**changes, "reply_markup": markup if markup and markup["inline_keyboard"] else None}
    if all(post.body.get(key) == value for key, value in changes.items()):
        raise bad(NOT_MODIFIED)
    for key, value in changes.items():
        if value is None:
            post.body.pop(key, None)
        else:
            post.body[key] = value
    post.body["edit_date"] = int(sim.now())
    sim.world.tell("edited", post.view())
    return dict(post.body)


# -- shared --------------------------------------------------------------------------------------
def reachable(sim: Sim, fields: Json) -> int:
    """The id of a chat the bot may write to, or the refusal it deserves."""
    chat_id = known_chat(sim, fields)
    person = sim.world.people.get(chat_id)
    if person is not None:
        if person.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not person.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        return chat_id
    group = sim.world.groups[chat_id]
    if group.moved_to is not None:
        raise Refused(400, f"Bad Request: {UPGRADED}", moved_to=group.moved_to)
    if group.bot == "kicked":
        raise Refused(403, f"Forbidden: bot was kicked from the {group.chat()['type']} chat")
    if group.bot == "left":
        raise Refused(403, f"Forbidden: bot is not a member of the {group.chat()['type']} chat")
    return chat_id


def known_chat(sim: Sim, fields: Json) -> int:
    """The id of a chat the bot can know of, else 400 "chat not found"."""
    given = str(fields.get("chat_id", "")).strip()
    if not given:
        raise bad("chat_id is empty")
    try:
        chat_id = int(given)
    except ValueError:
        raise bad("chat not found") from None
    group = sim.world.groups.get(chat_id)
    if chat_id not in sim.world.people and (group is None or group.bot == "never"):
        raise bad("chat not found")
    return chat_id


def worded(fields: Json, key: str, entities_key: str) -> tuple[str, list[Json]]:
    """The plain text and its entities, after parse_mode, trimmed."""
    raw = fields.get(key, "")
    mode = fields.get("parse_mode", "")
    if mode and mode.lower() != "html":
        raise bad("unsupported parse_mode")
    text, entities = parse_html(raw) if mode else (raw, fields.get(entities_key) or [])
    text, entities = trimmed(text, entities)
    return text, find_entities(text, entities)[: LIMITS["entities"]]
