"""Are the limits Telegram's? Compared with telegram.constants, and tried at their very edge."""

import pytest
from telegram import constants

from simulator.checks import LIMITS

pytestmark = pytest.mark.wire

TELEGRAMS = {
    "text": constants.MessageLimit.MAX_TEXT_LENGTH,
    "caption": constants.MessageLimit.CAPTION_LENGTH,
    "entities": constants.MessageLimit.MESSAGE_ENTITIES,
    "start_payload": constants.MessageLimit.DEEP_LINK_LENGTH,
    "callback_data": constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA,
    "callback_answer": constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH,
    "buttons_per_row": constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW,
    "buttons": constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER,
    "placeholder": constants.ReplyLimit.MAX_INPUT_FIELD_PLACEHOLDER,
    "copy_text": constants.InlineKeyboardButtonLimit.MAX_COPY_TEXT,
    "updates": constants.PollingLimit.MAX_LIMIT,
    "commands": constants.BotCommandLimit.MAX_COMMAND_NUMBER,
    "command": constants.BotCommandLimit.MAX_COMMAND,
    "command_description": constants.BotCommandLimit.MAX_DESCRIPTION,
    "description": constants.BotDescriptionLimit.MAX_DESCRIPTION_LENGTH,
    "short_description": constants.BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
    "name": constants.BotNameLimit.MAX_NAME_LENGTH,
    "poll_question": constants.PollLimit.MAX_QUESTION_LENGTH,
    "poll_option": constants.PollLimit.MAX_OPTION_LENGTH,
    "poll_options": constants.PollLimit.MAX_OPTION_NUMBER,
    "secret_token": constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH,
    "topic_name": constants.ForumTopicLimit.MAX_NAME_LENGTH,
    "upload": constants.FileSizeLimit.FILESIZE_UPLOAD,
    "photo_upload": constants.FileSizeLimit.PHOTOSIZE_UPLOAD,
    "download": constants.FileSizeLimit.FILESIZE_DOWNLOAD,
}


def test_every_limit_is_telegrams():
    assert {name: int(limit) for name, limit in TELEGRAMS.items()} == LIMITS


def button(**more):
    return {"inline_keyboard": [[{"text": "Ya", **more}]]}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "x" * 4096}, None),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🐐" * 2048}, None),  # a goat is two UTF-16 units
        ({"text": "🐐" * 2048 + "x"}, "message is too long"),
        ({"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"}, None),
        ({"text": "&lt;" * 4096, "parse_mode": "HTML"}, None),
        ({"text": "x", "reply_markup": button(callback_data="d" * 64)}, None),
        ({"text": "x", "reply_markup": button(callback_data="d" * 65)}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "reply_markup": button(callback_data="é" * 33)},
            "BUTTON_DATA_INVALID",
        ),  # bytes, not letters
        ({"text": "x", "reply_markup": button(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": button(url="bukan alamat")}, "BUTTON_URL_INVALID"),
        (
            {"text": "x", "reply_markup": button()},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {
                "text": "x",
                "reply_markup": {
                    "inline_keyboard": [[button(callback_data="a")["inline_keyboard"][0][0]] * 8]
                },
            },
            None,
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "Ya", "callback_data": "a"}] * 9]}},
            "REPLY_MARKUP_TOO_LONG",
        ),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ],
)
async def test_at_the_edge(raw, village, fields, words):
    wati = await village.person()
    answer = await raw.call("sendMessage", chat_id=wati, **fields)
    assert answer.get("description") == (words and f"Bad Request: {words}")


async def test_a_caption_of_1024(raw, village):
    wati = await village.person()
    await village.post("send", person=wati, kind="document", content="AAAA")
    file_id = (await raw.updates())[-1]["message"]["document"]["file_id"]
    assert await raw.ok("sendDocument", chat_id=wati, document=file_id, caption="x" * 1024)
    assert await raw.no("sendDocument", chat_id=wati, document=file_id, caption="x" * 1025) == (
        400,
        "Bad Request: message caption is too long",
    )


@pytest.mark.parametrize(
    ("payload", "fine"), [("a" * 64, True), ("A-z_9", True), ("a" * 65, False), ("a b", False), ("é", False)]
)
async def test_what_may_stand_behind_start(raw, village, payload, fine):
    wati = await village.person(started=False)
    if fine:
        await village.post("start", person=wati, payload=payload)
        assert (await raw.updates())[-1]["message"]["text"] == f"/start {payload}"
    else:
        assert await village.refused("start", person=wati, payload=payload) == (
            400,
            "Bad Request: START_PARAM_INVALID",
        )


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": "menu", "description": "x"}] * 100, None),
        ([{"command": "menu", "description": "x"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
        ([{"command": "Menu", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "m" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "menu", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "menu", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands(raw, commands, words):
    assert (await raw.call("setMyCommands", commands=commands)).get("description") == (
        words and f"Bad Request: {words}"
    )


async def test_an_answer_to_a_tap_has_200_letters(raw, village):
    wati = await village.person()
    sent = await raw.ok("sendMessage", chat_id=wati, text="?", reply_markup=button(callback_data="a"))
    tap = await village.post("tap", person=wati, message_id=sent["message_id"], data="a", wait=0)
    assert await raw.no("answerCallbackQuery", callback_query_id=tap["tap_id"], text="x" * 201) == (
        400,
        "Bad Request: MESSAGE_TOO_LONG",
    )
    assert await raw.ok("answerCallbackQuery", callback_query_id=tap["tap_id"], text="x" * 200) is True


async def test_a_file_above_20_mb_cannot_be_fetched(raw, village, sim):
    big = sim.world.keep_file("document", "besar.bin", "application/octet-stream", b"\0" * 20_000_001)
    assert await raw.no("getFile", file_id=big.file_id) == (400, "Bad Request: file is too big")
