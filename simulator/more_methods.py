"""The methods around messages: listening, answering taps, files, menus, what the bot is. Sends nothing."""

from typing import Any

from simulator.checks import (
    LIMITS,
    QUERY_TOO_OLD,
    Refused,
    bad,
    check_commands,
    units,
)
from simulator.methods import known_chat, method, reachable
from simulator.sim import Sim
from simulator.updates import TAP_LIFE
from simulator.wire import Request
from simulator.world import Json

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
UNHOOKED = "Conflict: terminated by setWebhook request"
LONGEST_POLL = 50  # seconds


# -- listening -----------------------------------------------------------------------------------
@method("getUpdates")
async def get_updates(sim: Sim, request: Request) -> list[Json]:
    """Long polling. A second poller wins; the older one is told so."""
    fields = request.fields
    if sim.world.updates.webhook is not None:
        raise Refused(409, HOOKED)
    sim.poll_turn += 1
    turn = sim.poll_turn
    sim.stir()
    queue = sim.world.updates
    queue.allow(fields.get("allowed_updates"))
    waiting = queue.count(sim.now())
    if fields.get("offset"):
        queue.acknowledge(fields["offset"])
    if queue.count(sim.now()) != waiting:
        sim.last_change = sim.clock.monotonic()
        sim.changed = True
    limit = min(max(fields.get("limit", LIMITS["updates"]), 0) or LIMITS["updates"], LIMITS["updates"])
    until = sim.clock.monotonic() + min(max(fields.get("timeout", 0), 0), LONGEST_POLL)
    sim.polls_open += 1
    try:
        while not (found := queue.take(limit, sim.now())) and sim.clock.monotonic() < until:
            await sim.wait(until - sim.clock.monotonic())
            if turn != sim.poll_turn:
                raise Refused(409, CONFLICT if sim.world.updates.webhook is None else UNHOOKED)
        return found
    finally:
        sim.polls_open -= 1
        sim.last_poll = sim.clock.monotonic()


# -- answering -----------------------------------------------------------------------------------
@method("answerCallbackQuery")
def answer_callback_query(sim: Sim, request: Request) -> bool:
    """Once, and within the life of the tap."""
    fields = request.fields
    tap = sim.world.taps.get(fields["callback_query_id"])
    if tap is None or tap.answer is not None or sim.now() - tap.made_at > TAP_LIFE:
        raise bad(QUERY_TOO_OLD)
    text = fields.get("text", "")
    if units(text) > LIMITS["callback_answer"]:
        raise bad("MESSAGE_TOO_LONG")
    tap.answer = {"text": text, "show_alert": bool(fields.get("show_alert"))}
    where = {"person_id": tap.person_id, "chat_id": tap.chat_id, "message_id": tap.message_id}
    sim.world.tell("answer", {**where, **tap.answer})
    return True


# -- files ---------------------------------------------------------------------------------------
@method("getFile")
def get_file(sim: Sim, request: Request) -> Json:
    kept = sim.world.files.get(request.fields["file_id"])
    if kept is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(kept.content) > LIMITS["download"]:
        raise bad("file is too big")
    public = kept.public()
    return {key: public[key] for key in ("file_id", "file_unique_id", "file_size")} | {"file_path": kept.path}


# -- who is who ----------------------------------------------------------------------------------
@method("getMe")
def get_me(sim: Sim, request: Request) -> Json:
    return {
        **sim.world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getChat")
def get_chat(sim: Sim, request: Request) -> Json:
    chat_id = known_chat(sim, request.fields)
    about: Json = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    if chat_id < 0:
        about["permissions"] = {"can_send_messages": True}
    return {**(sim.world.chat(chat_id) or {}), **about}


GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getChatMember")
def get_chat_member(sim: Sim, request: Request) -> Json:
    chat_id, user_id = known_chat(sim, request.fields), request.fields["user_id"]
    group, person = sim.world.groups.get(chat_id), sim.world.people.get(user_id)
    if group is not None and user_id == sim.world.bot["id"]:
        return {"status": group.bot, "user": sim.world.bot}
    if person is None or (group is None and user_id != chat_id):
        raise bad("member not found")
    return {
        "status": "member" if group is None or user_id in group.members else "left",
        "user": person.user(),
    }


@method("leaveChat")
def leave_chat(sim: Sim, request: Request) -> bool:
    chat_id = reachable(sim, request.fields)
    if chat_id > 0:
        raise bad("chat member status can't be changed in private chats")
    group = sim.world.groups[chat_id]
    group.bot = "left"
    sim.world.post(chat_id, sim.world.bot, {"left_chat_member": sim.world.bot}, sim.now(), by_bot=True)
    sim.world.tell_people()
    return True


# -- menus and words -----------------------------------------------------------------------------
@method("setMyCommands")
def set_my_commands(sim: Sim, request: Request) -> bool:
    commands = request.fields["commands"]
    check_commands(commands)
    sim.world.menu[_menu_key(request.fields)] = commands
    sim.world.tell("menu", sim.world.menu)
    return True


@method("getMyCommands")
def get_my_commands(sim: Sim, request: Request) -> list[Json]:
    return sim.world.menu.get(_menu_key(request.fields), [])


@method("deleteMyCommands")
def delete_my_commands(sim: Sim, request: Request) -> bool:
    sim.world.menu.pop(_menu_key(request.fields), None)
    sim.world.tell("menu", sim.world.menu)
    return True


def _menu_key(fields: Json) -> str:
    scope = fields.get("scope") or {"type": "default"}
    where = ":".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope)
    return f"{where}/{fields.get('language_code', '')}"


def _serve_words(name: str, key: str, limit: int, refusal: str) -> None:
    """A set and a get method for one text the bot shows about itself, in each language or in none."""

    @method(f"setMy{name}")
    def set_words(sim: Sim, request: Request) -> bool:
        text = request.fields.get(key, "")
        if units(text) > limit:
            raise bad(refusal)
        sim.world.words[f"{key}/{request.fields.get('language_code', '')}"] = text
        sim.world.tell_people()
        return True

    @method(f"getMy{name}")
    def get_words(sim: Sim, request: Request) -> dict[str, Any]:
        words, code = sim.world.words, request.fields.get("language_code", "")
        return {key: words.get(f"{key}/{code}") or words.get(f"{key}/", "")}


_serve_words("Description", "description", LIMITS["description"], "BOT_DESCRIPTION_TOO_LONG")
_serve_words("Name", "name", LIMITS["name"], "BOT_NAME_TOO_LONG")
_serve_words(
    "ShortDescription", "short_description", LIMITS["short_description"], "BOT_SHORT_DESCRIPTION_TOO_LONG"
)
