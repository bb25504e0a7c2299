"""Does a client written by other people find the Telegram it knows? Driven by python-telegram-bot."""

import asyncio
import io

import pytest
from PIL import Image
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from .conftest import until_polled

pytestmark = [pytest.mark.wire, pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")]

YES_NO = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("Sudah", callback_data="ya"),
            InlineKeyboardButton("Belum", callback_data="tidak"),
        ]
    ]
)


def png(width: int = 60, height: int = 40) -> bytes:
    drawn = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(drawn, "PNG")
    return drawn.getvalue()


async def test_a_talk_with_a_button_from_start_to_receipt(bot, village):
    wati = await village.person("Wati", started=False, phone_number="+628120000001")
    await village.post("start", person=wati, payload="kartu_6")

    (first,) = await bot.get_updates(timeout=5)
    assert first.message.text == "/start kartu_6"
    assert first.message.from_user.first_name == "Wati"
    assert first.message.chat.type == "private"
    assert [e.type for e in first.message.entities] == ["bot_command"]

    asked = await bot.send_message(
        wati, "Setoran <b>Rp50.000</b>, sudah?", parse_mode="HTML", reply_markup=YES_NO
    )
    assert asked.text == "Setoran Rp50.000, sudah?"
    assert asked.parse_entities() == {asked.entities[0]: "Rp50.000"}

    pressing = asyncio.create_task(
        village.post("tap", person=wati, message_id=asked.message_id, button="Sudah")
    )
    (pressed,) = await bot.get_updates(offset=first.update_id + 1, timeout=5)
    assert pressed.callback_query.data == "ya"
    assert pressed.callback_query.message.message_id == asked.message_id
    await pressed.callback_query.answer("Matur nuwun", show_alert=True)
    assert (await pressing)["answer"] == {"text": "Matur nuwun", "show_alert": True}

    edited = await bot.edit_message_text("Sah. No. A-0007.", wati, asked.message_id)
    assert edited.edit_date and edited.reply_markup is None
    assert await village.heard(wati) == ["Sah. No. A-0007."]


async def test_what_the_bot_is(bot):
    me = await bot.get_me()
    assert (me.id, me.is_bot, me.username) == (1000001, True, "GuyubContohBot")
    assert me.can_read_all_group_messages is False
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.delete_webhook()


async def test_commands_are_kept_per_scope_and_language(bot):
    await bot.set_my_commands([("menu", "Daftar")])
    await bot.set_my_commands([("menu", "Menu")], language_code="jv")
    assert [c.description for c in await bot.get_my_commands()] == ["Daftar"]
    assert [c.description for c in await bot.get_my_commands(language_code="jv")] == ["Menu"]
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_files_go_there_and_back(bot, village):
    wati = await village.person()
    sent = await bot.send_document(
        wati, b"nomor;tabungan\n", filename="buku kas.csv", caption="<i>kas</i>", parse_mode="HTML"
    )
    assert sent.document.file_name == "buku kas.csv"
    assert sent.caption == "kas" and sent.caption_entities[0].type == "italic"
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"nomor;tabungan\n"

    picture = await bot.send_photo(wati, png(60, 40), protect_content=True, has_spoiler=True)
    assert (picture.photo[-1].width, picture.photo[-1].height) == (60, 40)
    assert picture.has_protected_content and picture.has_media_spoiler
    again = await bot.send_photo(wati, picture.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == picture.photo[-1].file_unique_id


async def test_what_a_person_sends_can_be_fetched(bot, village):
    wati = await village.person()
    await village.post("send", person=wati, kind="voice", content="AAAA", caption="titip")
    update = (await bot.get_updates())[-1]
    assert update.message.caption == "titip" and update.message.voice.duration == 1
    file = await update.message.voice.get_file()
    assert bytes(await file.download_as_bytearray()) == b"\0\0\0"


async def test_a_contact_is_shared(bot, village):
    wati = await village.person(phone_number="+628120000001")
    keys = ReplyKeyboardMarkup([[KeyboardButton("Kirim nomor", request_contact=True)]], is_persistent=True)
    await bot.send_message(wati, "Nomornya?", reply_markup=keys)
    await village.post("contact", person=wati)
    contact = (await bot.get_updates())[-1].message.contact
    assert (contact.phone_number, contact.user_id) == ("+628120000001", wati)
    assert (await village.get(f"chats/{wati}/messages"))["keyboard"]["is_persistent"] is True


async def test_typed_refusals(bot, village):
    wati = await village.person()
    stranger = await village.person("Asing", started=False)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(999, "halo")
    with pytest.raises(Forbidden, match="bot can't initiate conversation"):
        await bot.send_message(stranger, "halo")
    await village.post("block", person=wati)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(wati, "halo")


async def test_a_wrong_token_is_no_token(sim):
    with pytest.raises(InvalidToken):
        async with Bot("1000001:WRONG", base_url=f"{sim.base_url}/bot"):
            pass


async def test_slow_down(bot, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="429", retry_after=7)
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(wati, "halo")
    assert told.value._retry_after.total_seconds() == 7
    assert (await bot.send_message(wati, "halo")).text == "halo"


async def test_a_lost_answer_is_a_network_error_and_yet_sent(bot, village):
    wati = await village.person()
    await village.post("faults", method="sendMessage", kind="reset_after")
    with pytest.raises(NetworkError):
        await bot.send_message(wati, "sekali")
    assert await village.heard(wati) == ["sekali"]


async def test_of_two_pollers_the_older_one_is_sent_away(bot, sim):
    older = asyncio.create_task(bot.get_updates(timeout=10))
    await until_polled(sim)
    async with Bot(bot.token, base_url=f"{sim.base_url}/bot") as newer:
        assert await newer.get_updates(timeout=0) == ()
    with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
        await older


async def test_a_message_is_deleted_and_a_reply_quotes(bot, village):
    wati = await village.person()
    said = await village.post("say", person=wati, text="setor 50rb")
    answer = await bot.send_message(wati, "Berapa?", reply_to_message_id=said["message_id"])
    assert answer.reply_to_message.text == "setor 50rb"
    assert await bot.delete_message(wati, answer.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(wati, answer.message_id)


async def test_a_group_from_the_bots_side(bot, village):
    wati = await village.person()
    group = (await village.post("groups", title="KSM Mawar", members=[wati]))["id"]
    joined = (await bot.get_updates())[-2:]
    assert joined[0].my_chat_member.new_chat_member.status == "member"
    assert joined[1].message.new_chat_members[0].id == 1000001
    assert (await bot.get_chat(group)).title == "KSM Mawar"
    assert (await bot.get_chat_member(group, wati)).status == "member"
    assert (await bot.send_message(group, "Sugeng enjing")).chat.type == "group"
    assert await bot.leave_chat(group)
    with pytest.raises(Forbidden, match="not a member of the group"):
        await bot.send_message(group, "halo")
