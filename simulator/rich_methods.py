"""The methods beyond words and files: stickers, places, polls, copies, reactions, other media, topics."""

from simulator.checks import LIMITS, bad, fit_caption, units
from simulator.methods import change, file_content_of, method, own_post, reachable, send, worded
from simulator.people import CARRIED, SERVICE
from simulator.sim import Sim
from simulator.wire import Request
from simulator.world import Group, Json, Post

REACTIONS = """
    👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡
    🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕
    😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅
    🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷 😡
""".split()  # what Telegram lets a bot choose from
COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
NOT_COPIED = ("migrate_to_chat_id", "migrate_from_chat_id", *SERVICE)


# -- sending -------------------------------------------------------------------------------------
@method("sendSticker")
def send_sticker(sim: Sim, request: Request) -> Json:
    content = file_content_of(sim, request, "sticker")
    if request.fields.get("emoji"):
        content["sticker"]["emoji"] = request.fields["emoji"]
    return send(sim, request.fields, content)


@method("sendLocation")
def send_location(sim: Sim, request: Request) -> Json:
    return send(sim, request.fields, {"location": _place(request.fields)})


@method("sendVenue")
def send_venue(sim: Sim, request: Request) -> Json:
    fields = request.fields
    if not fields["title"] or not fields["address"]:
        raise bad("VENUE_TITLE_EMPTY" if not fields["title"] else "VENUE_ADDRESS_EMPTY")
    venue = {"location": _place(fields), "title": fields["title"], "address": fields["address"]}
    return send(sim, fields, {"venue": venue, "location": venue["location"]})


def _place(fields: Json) -> Json:
    if abs(fields["latitude"]) > 90 or abs(fields["longitude"]) > 180:
        raise bad("wrong latitude or longitude specified")
    return {"latitude": fields["latitude"], "longitude": fields["longitude"]}


@method("sendPoll")
def send_poll(sim: Sim, request: Request) -> Json:
    fields = request.fields
    texts = [one["text"] if isinstance(one, dict) else one for one in fields["options"]]
    if not 1 <= units(fields["question"]) <= LIMITS["poll_question"]:
        raise bad(
            "poll question must be non-empty"
            if not fields["question"]
            else "poll question length must not exceed 300"
        )
    if len(texts) < 2 or len(texts) > LIMITS["poll_options"]:
        raise bad(
            "poll must have at least 2 option" if len(texts) < 2 else "poll can't have more than 12 options"
        )
    if any(not 1 <= units(text) <= LIMITS["poll_option"] for text in texts):
        raise bad("poll options length must not exceed 100")
    number = sim.world.number("poll")
    options = [
        {"persistent_id": f"o{index}", "text": text, "voter_count": 0} for index, text in enumerate(texts)
    ]
    poll = {
        "id": str(5_000_000_000_000_000 + number),
        "question": fields["question"],
        "options": options,
        "total_voter_count": 0,
        "is_closed": bool(fields.get("is_closed")),
        "is_anonymous": fields.get("is_anonymous", True),
        "type": fields.get("type", "regular"),
        "allows_multiple_answers": bool(fields.get("allows_multiple_answers")),
        "allows_revoting": True,
        "members_only": False,
    }
    return send(sim, fields, {"poll": poll})


@method("stopPoll")
def stop_poll(sim: Sim, request: Request) -> Json:
    post = own_post(sim, request.fields)
    poll = post.body.get("poll")
    if poll is None:
        raise bad("message with poll to stop not found")
    if poll["is_closed"]:
        raise bad("poll has already been closed")
    change(sim, post, request.fields, {"poll": {**poll, "is_closed": True}})
    return dict(post.body["poll"])


# -- again, elsewhere -----------------------------------------------------------------------------
@method("copyMessage")
def copy_message(sim: Sim, request: Request) -> Json:
    fields = request.fields
    post = _source(sim, fields, "copy")
    content = {key: post.body[key] for key in CARRIED if key in post.body}
    if "caption" in fields and "text" not in content:
        caption, entities = worded(fields, "caption", "caption_entities")
        fit_caption(caption)
        content |= {"caption": caption, "caption_entities": entities}
        content = {key: value for key, value in content.items() if value}
    return {"message_id": send(sim, fields, content)["message_id"]}


@method("forwardMessage")
def forward_message(sim: Sim, request: Request) -> Json:
    post = _source(sim, request.fields, "forward")
    content = {key: post.body[key] for key in CARRIED if key in post.body}
    return send(sim, request.fields, {**content, "forward_origin": post.origin()})


def _source(sim: Sim, fields: Json, deed: str) -> Post:
    reachable(sim, fields)
    chat_id = reachable(sim, {"chat_id": fields["from_chat_id"]})
    post = sim.world.find(chat_id, fields["message_id"])
    if post is None:
        raise bad(f"message to {deed} not found")
    if post.body.get("has_protected_content") or any(key in post.body for key in NOT_COPIED):
        raise bad("message can't be copied" if deed == "copy" else "message can't be forwarded")
    return post


# -- on a message ---------------------------------------------------------------------------------
@method("setMessageReaction")
def set_message_reaction(sim: Sim, request: Request) -> bool:
    """One emoji of Telegram's list, or none: a bot has no more."""
    fields = request.fields
    post = sim.world.find(reachable(sim, fields), fields["message_id"])
    if post is None:
        raise bad("message to react not found")
    wished = fields.get("reaction") or []
    if len(wished) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if any(one["type"] != "emoji" or one["emoji"] not in REACTIONS for one in wished):
        raise bad("REACTION_INVALID")
    post.reactions.pop("bot", None)
    if wished:
        post.reactions["bot"] = wished[0]["emoji"]
    sim.world.tell("edited", post.view())
    return True


@method("editMessageMedia")
def edit_message_media(sim: Sim, request: Request) -> Json:
    """Another picture or document, with its words, in the place of the one before."""
    media = request.fields["media"]
    kind = media["type"]
    if kind not in ("photo", "document"):
        raise bad("can't edit message media: unsupported media type")
    post = own_post(sim, request.fields)
    if not any(key in post.body for key in ("photo", "document", "voice")):
        raise bad("there is no media in the message to edit")
    inner = Request("send" + kind, {**media, kind: media["media"], "chat_id": post.chat_id}, request.uploads)
    content = file_content_of(sim, inner, kind)
    gone: Json = dict.fromkeys(
        ("photo", "document", "voice", "caption", "caption_entities", "has_media_spoiler")
    )
    return change(sim, post, request.fields, {**gone, **content})


# -- topics ---------------------------------------------------------------------------------------
@method("createForumTopic")
def create_forum_topic(sim: Sim, request: Request) -> Json:
    fields = request.fields
    group = _forum(sim, fields)
    if not 1 <= units(fields["name"]) <= LIMITS["topic_name"]:
        raise bad("TOPIC_TITLE_EMPTY" if not fields["name"] else "TOPIC_TITLE_TOO_LONG")
    colour = fields.get("icon_color", COLOURS[0])
    if colour not in COLOURS:
        raise bad("invalid forum topic icon color specified")
    post = sim.world.open_topic(group, sim.world.bot, fields["name"], sim.now(), by_bot=True)
    return {"message_thread_id": post.message_id, "name": fields["name"], "icon_color": colour}


@method("closeForumTopic")
def close_forum_topic(sim: Sim, request: Request) -> bool:
    return _turn(sim, request.fields, closed=True)


@method("reopenForumTopic")
def reopen_forum_topic(sim: Sim, request: Request) -> bool:
    return _turn(sim, request.fields, closed=False)


def _turn(sim: Sim, fields: Json, closed: bool) -> bool:
    topic = _forum(sim, fields).topic(fields["message_thread_id"])
    if topic is None:
        raise bad("message thread not found")
    if topic["closed"] is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic["closed"] = closed
    sim.world.tell_people()
    return True


def _forum(sim: Sim, fields: Json) -> Group:
    """A forum in which the bot may manage topics: it must be an administrator."""
    group = sim.world.groups.get(reachable(sim, fields))
    if group is None or not group.forum:
        raise bad("the chat is not a forum")
    if group.bot != "administrator":
        raise bad("not enough rights to create a topic")
    return group
