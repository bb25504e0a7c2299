"""Contacts, places, stickers, voices, polls, reactions, copies, other media, spoilers: with PTB and raw HTTP."""

import io

import pytest
from PIL import Image
from telegram import InputMediaPhoto, ReactionTypeEmoji

pytestmark = pytest.mark.wire


def png(colour: str = "white") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    return out.getvalue()


# --- from people ----------------------------------------------------------------------------------


async def newest(bot):
    return (await bot.get_updates())[-1].message


async def test_contacts_of_ones_own_of_another_and_of_somebody_without_telegram(bot, village):
    wati = await village.person("Wati", phone_number="+628120000001")
    tini = await village.person("Tini", phone_number="+628120000002")
    await village.post("contact", person=wati)
    assert (await newest(bot)).contact.user_id == wati
    await village.post("contact", person=wati, whose=tini)
    assert (await newest(bot)).contact.user_id == tini
    await village.post("contact", person=wati, phone_number="+628120000003", first_name="Mbah Karto")
    contact = (await newest(bot)).contact
    assert (contact.user_id, contact.first_name) == (None, "Mbah Karto")
    await village.post("contact", person=tini)
    own = await newest(bot)
    group = (await village.post("groups", title="KSM Mawar", members=[wati, tini]))["id"]
    sent = await village.post("contact", person=tini, chat=group)
    await village.post("forward", person=wati, from_chat=group, message_id=sent["message_id"])
    passed_on = await newest(bot)
    assert passed_on.contact == own.contact
    assert (passed_on.from_user.id, passed_on.forward_origin.sender_user.id) == (wati, tini)


async def test_a_place_a_sticker_a_voice_from_a_phone(bot, village):
    wati = await village.person()
    await village.post("location", person=wati, latitude=-7.25, longitude=110.5)
    place = (await newest(bot)).location
    assert (place.latitude, place.longitude) == (-7.25, 110.5)
    assert (await village.refused("location", person=wati, latitude=91, longitude=0))[0] == 400
    await village.post("sticker", person=wati, emoji="🙏")
    sticker = (await newest(bot)).sticker
    assert sticker.emoji == "🙏"
    assert (await bot.send_sticker(wati, sticker.file_id)).sticker.file_id == sticker.file_id
    await village.post("send", person=wati, kind="voice", content="AAAA")
    voice = (await newest(bot)).voice
    assert (await bot.send_voice(wati, voice.file_id, caption="Dari Bu Wati")).caption == "Dari Bu Wati"
    assert (await bot.send_voice(wati, io.BytesIO(b"OggS..."), duration=3)).to_dict()["voice"][
        "duration"
    ] == 3


async def test_what_is_forwarded_says_who_wrote_it(bot, village):
    wati = await village.person()
    siti = await village.person("Siti")
    group = (await village.post("groups", title="KSM Mawar", members=[wati, siti]))["id"]
    said = await village.post("say", person=siti, chat=group, text="setor 50rb")
    await village.post("forward", person=wati, from_chat=group, message_id=said["message_id"])
    found = await newest(bot)
    assert (found.text, found.from_user.id, found.forward_origin.sender_user.id) == ("setor 50rb", wati, siti)
    secret = await bot.send_message(wati, "Catatan Ibu", protect_content=True)
    assert secret.has_protected_content
    assert await village.refused("forward", person=wati, from_chat=wati, message_id=secret.message_id) == (
        400,
        "this message cannot be forwarded",
    )


async def test_a_links_secret_is_shown_nowhere(bot, raw, village):
    wati = await village.person(started=False)
    shown = await village.post("start", person=wati, payload="SECRET-of-a-card")
    assert shown["text"] == "/start"
    assert (await newest(bot)).text == "/start SECRET-of-a-card"
    messages = (await village.get(f"chats/{wati}/messages"))["messages"]
    assert "SECRET" not in str(messages) + str(await village.get("state"))
    typed = await village.post("say", person=wati, text="/start typed-by-hand")
    assert typed["text"] == "/start typed-by-hand"


async def test_faces_on_messages(bot, raw, village):
    wati = await village.person()
    sent = await bot.send_message(wati, "Sah.")
    await village.post("react", person=wati, message_id=sent.message_id, emoji="🙏")
    assert all("message_reaction" not in update for update in await raw.updates())  # not asked for
    await raw.ok("getUpdates", allowed_updates=["message", "message_reaction"])
    await village.post("react", person=wati, message_id=sent.message_id, emoji="👍")
    change = (await bot.get_updates())[-1].message_reaction
    assert [one.emoji for one in change.old_reaction] == ["🙏"]
    assert [one.emoji for one in change.new_reaction] == ["👍"]
    said = await village.post("say", person=wati, text="setor 50rb")
    assert await bot.set_message_reaction(wati, said["message_id"], ReactionTypeEmoji("👍"))
    shown = (await village.get(f"chats/{wati}/messages"))["messages"]
    assert [m["reactions"] for m in shown][-2:] == [["👍"], ["👍"]]
    assert await bot.set_message_reaction(wati, said["message_id"])
    wrong = {"chat_id": wati, "message_id": said["message_id"]}
    assert await raw.no("setMessageReaction", **wrong, reaction=[{"type": "emoji", "emoji": "🐔"}]) == (
        400,
        "Bad Request: REACTION_INVALID",
    )
    assert await raw.no("setMessageReaction", chat_id=wati, message_id=999) == (
        400,
        "Bad Request: message to react not found",
    )
    group = (await village.post("groups", title="KSM Mawar", members=[wati]))["id"]
    in_group = await bot.send_message(group, "Kumpulan Selasa")
    n = len(await bot.get_updates())
    await village.post("react", person=wati, chat=group, message_id=in_group.message_id, emoji="👍")
    assert len(await bot.get_updates()) == n  # not an administrator there


async def test_a_poll_is_answered_and_closed(bot, raw, village):
    wati, siti = await village.person("Wati"), await village.person("Siti")
    group = (await village.post("groups", title="KSM Mawar", members=[wati, siti]))["id"]
    sent = await bot.send_poll(group, "Kumpulan kapan?", ["Selasa", "Kamis"], is_anonymous=False)
    await village.post("vote", person=wati, chat=group, message_id=sent.message_id, options=[1])
    answer = next(u.poll_answer for u in await bot.get_updates() if u.poll_answer)
    assert (answer.user.id, answer.option_ids) == (wati, (1,))
    await village.post("vote", person=siti, chat=group, message_id=sent.message_id, options=[0])
    await village.post("vote", person=wati, chat=group, message_id=sent.message_id, options=[0])
    poll = await bot.stop_poll(group, sent.message_id)
    assert [(o.text, o.voter_count) for o in poll.options] == [("Selasa", 2), ("Kamis", 0)]
    assert poll.is_closed and poll.total_voter_count == 2
    assert await raw.no("stopPoll", chat_id=group, message_id=sent.message_id) == (
        400,
        "Bad Request: poll has already been closed",
    )
    vote = {"person": wati, "chat": group, "message_id": sent.message_id}
    assert await village.refused("vote", **vote, options=[1]) == (400, "there is no open poll")
    assert (await raw.no("sendPoll", chat_id=group, question="?", options=["satu"]))[0] == 400


# --- from the bot ---------------------------------------------------------------------------------


async def test_a_place_with_a_name(bot, raw, village):
    wati = await village.person()
    venue = (await bot.send_venue(wati, -7.25, 110.5, "Balai RT 03", "Jalan Contoh 1")).venue
    assert (venue.title, venue.address, venue.location.latitude) == ("Balai RT 03", "Jalan Contoh 1", -7.25)
    assert (await bot.send_location(wati, -7.25, 110.5)).location.longitude == 110.5
    far = {"chat_id": wati, "latitude": -97, "longitude": 0, "title": "x", "address": "y"}
    assert await raw.no("sendVenue", **far) == (400, "Bad Request: wrong latitude or longitude specified")


async def test_a_copy_says_nothing_of_its_origin_and_a_forward_does(bot, raw, village):
    wati, siti = await village.person("Wati"), await village.person("Siti")
    said = await village.post("send", person=wati, kind="voice", content="AAAA", caption="Tanya")
    copy = await bot.copy_message(siti, wati, said["message_id"], caption="Titipan")
    shown = (await village.get(f"chats/{siti}/messages"))["messages"][-1]
    assert (shown["message_id"], shown["caption"], "forward_origin" in shown) == (
        copy.message_id,
        "Titipan",
        False,
    )
    forwarded = await bot.forward_message(siti, wati, said["message_id"])
    assert forwarded.forward_origin.sender_user.id == wati
    protected = await bot.send_message(wati, "x", protect_content=True)
    source = {"chat_id": siti, "from_chat_id": wati, "message_id": protected.message_id}
    assert await raw.no("copyMessage", **source) == (400, "Bad Request: message can't be copied")
    assert await raw.no("forwardMessage", **source) == (400, "Bad Request: message can't be forwarded")
    gone = source | {"message_id": 999}
    assert await raw.no("copyMessage", **gone) == (400, "Bad Request: message to copy not found")


async def test_another_picture_in_the_place_of_the_first(bot, raw, village):
    wati = await village.person()
    first = await bot.send_photo(
        wati, png(), caption="Angsuran <b>1</b>", parse_mode="HTML", has_spoiler=True
    )
    assert first.has_media_spoiler
    second = await bot.edit_message_media(
        InputMediaPhoto(png("green"), caption="Angsuran 2"), wati, first.message_id
    )
    assert second.photo[-1].file_id != first.photo[-1].file_id
    assert (second.caption, second.has_media_spoiler, second.caption_entities) == ("Angsuran 2", None, ())
    third = await bot.edit_message_caption(
        wati, first.message_id, caption="<tg-spoiler>Rp5</tg-spoiler>", parse_mode="HTML"
    )
    assert [(e.type, e.length) for e in third.caption_entities] == [("spoiler", 3)]
    words = await bot.send_message(wati, "x")
    media = {"type": "photo", "media": first.photo[-1].file_id}
    assert await raw.no("editMessageMedia", chat_id=wati, message_id=words.message_id, media=media) == (
        400,
        "Bad Request: there is no media in the message to edit",
    )


async def test_what_the_bot_says_of_itself_in_each_language(bot, village):
    await bot.set_my_description("Halo")
    await bot.set_my_description("Sugeng rawuh", language_code="jv")
    await bot.set_my_short_description("Juru catat")
    assert (await bot.get_my_description(language_code="jv")).description == "Sugeng rawuh"
    assert (await bot.get_my_description(language_code="en")).description == "Halo"
    about = (await village.get("state"))["bot"]
    assert (about["description"], about["short_description"]) == ("Halo", "Juru catat")
