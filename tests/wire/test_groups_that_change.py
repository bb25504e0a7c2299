"""A group that becomes a supergroup, a forum with topics, a bot that is an administrator: what Telegram does."""

import pytest
from telegram.error import ChatMigrated

from bot.post import TelegramPost
from bot.telegram import Telegram
from domain.outbox import OutcomeKind
from domain.say import say
from locales import render
from tests.wire.conftest import TOKEN

pytestmark = pytest.mark.wire


async def group_of(village, **more) -> tuple[int, int]:
    """Wati, and a group with her and the bot."""
    wati = await village.person()
    return wati, (await village.post("groups", title="KSM Mawar", members=[wati], **more))["id"]


async def test_a_group_becomes_a_supergroup(bot, raw, village):
    wati, old = await group_of(village)
    await raw.updates()
    moved = await village.post("groups/migrate", group=old)
    new = moved["id"]
    assert new < -1_000_000_000_000 and moved["type"] == "supergroup"
    last, first = [update["message"] for update in await raw.updates()]
    assert (last["chat"]["id"], last["migrate_to_chat_id"]) == (old, new)
    assert (first["chat"]["id"], first["migrate_from_chat_id"]) == (new, old)
    assert first["sender_chat"]["id"] == new
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(old, "x")
    assert caught.value.new_chat_id == new
    answer = await raw.call("sendMessage", chat_id=old, text="x")
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }
    assert (await bot.send_message(new, "x")).chat.type == "supergroup"
    assert await village.refused("say", person=wati, chat=old, text="x") == (
        400,
        "this group has become a supergroup",
    )
    assert await village.refused("groups/migrate", group=new) == (400, "this group is a supergroup already")
    assert [group["id"] for group in (await village.get("state"))["groups"]] == [new]


async def test_a_topic_is_kept_and_needed(bot, raw, village):
    wati, forum = await group_of(village, forum=True)
    topic = (await village.post("groups/topic", group=forum, by=wati, name="Simpanan"))["message_id"]
    updates = await bot.get_updates()
    assert updates[-1].message.forum_topic_created.name == "Simpanan"
    await village.post("say", person=wati, chat=forum, thread=topic, text="/saldo@GuyubContohBot")
    asked = (await bot.get_updates())[-1].message
    assert (asked.message_thread_id, asked.is_topic_message, asked.chat.is_forum) == (topic, True, True)
    assert asked.reply_to_message.message_id == topic
    general = await bot.send_message(forum, "di luar topik")
    assert general.message_thread_id is None
    named = await bot.send_message(forum, "di dalam", message_thread_id=topic)
    answered = await bot.send_message(forum, "balasan", reply_to_message_id=asked.message_id)
    assert (named.message_thread_id, answered.message_thread_id) == (topic, topic)
    nowhere = {"chat_id": forum, "text": "x", "message_thread_id": 99}
    assert await raw.no("sendMessage", **nowhere) == (400, "Bad Request: message thread not found")
    assert await raw.no("sendMessage", chat_id=wati, text="x", message_thread_id=topic) == (
        400,
        "Bad Request: message thread not found",
    )
    assert await village.refused("say", person=wati, chat=forum, thread=99, text="x") == (
        400,
        "no such topic",
    )


async def test_what_was_meant_for_a_topic_that_is_gone_stands_in_general(sim, village):
    _, forum = await group_of(village, forum=True)
    telegram = Telegram(sim.base_url, TOKEN)
    await telegram.open()
    try:
        words = say("group-topic-umum", ksm="Mawar")
        sent = await TelegramPost(telegram).send(forum, words, render(words), {"message_thread_id": 99})
    finally:
        await telegram.close()
    assert sent.kind is OutcomeKind.SENT
    shown = (await village.get(f"chats/{forum}/messages"))["messages"][-1]
    assert "KSM Mawar" in shown["text"] and "message_thread_id" not in shown


async def test_somebody_chooses_one_of_their_groups_by_a_key(bot, raw, village):
    wati, group = await group_of(village)
    wish = {"request_id": 1, "chat_is_channel": False, "bot_is_member": True}
    keys = {"keyboard": [[{"text": "Pilih grup", "request_chat": wish}]]}
    await raw.ok("sendMessage", chat_id=wati, text="Grup mana?", reply_markup=keys)
    assert await raw.no("sendMessage", chat_id=group, text="x", reply_markup=keys) == (
        400,
        "Bad Request: chats can be requested in private chats only",
    )
    await raw.updates()
    await village.post("chat", person=wati, chat_id=group, request_id=1)
    shared = (await bot.get_updates())[-1].message.chat_shared
    assert (shared.request_id, shared.chat_id) == (1, group)
    other = await village.person("Sri")
    assert await village.refused("chat", person=other, chat_id=group, request_id=1) == (
        400,
        "not a member of this group",
    )


async def test_only_an_administrator_manages_topics(bot, raw, village):
    wati, forum = await group_of(village, forum=True)
    assert await raw.no("createForumTopic", chat_id=forum, name="x") == (
        400,
        "Bad Request: not enough rights to create a topic",
    )
    await village.post("groups/bot", group=forum, present=True, admin=True)
    assert (await bot.get_updates())[-1].my_chat_member.new_chat_member.status == "administrator"
    made = await bot.create_forum_topic(forum, "Kumpulan")
    await bot.close_forum_topic(forum, made.message_thread_id)
    assert await village.refused("say", person=wati, chat=forum, thread=made.message_thread_id, text="x") == (
        400,
        "this topic is closed",
    )
    assert await raw.no("closeForumTopic", chat_id=forum, message_thread_id=made.message_thread_id) == (
        400,
        "Bad Request: TOPIC_NOT_MODIFIED",
    )
    await village.post("groups/bot", group=forum, present=True)
    assert await raw.no("sendMessage", chat_id=forum, text="x", message_thread_id=made.message_thread_id) == (
        400,
        "Bad Request: TOPIC_CLOSED",
    )
    _, plain = await group_of(village)
    assert await raw.no("createForumTopic", chat_id=plain, name="x") == (
        400,
        "Bad Request: the chat is not a forum",
    )


async def test_an_administrator_hears_what_is_said(bot, village):
    wati, group = await group_of(village)
    await village.post("say", person=wati, chat=group, text="rahasia ibu-ibu")
    assert "rahasia ibu-ibu" not in [u.message.text for u in await bot.get_updates() if u.message]
    await village.post("groups/bot", group=group, present=True, admin=True)
    await village.post("say", person=wati, chat=group, text="sekarang terdengar")
    assert (await bot.get_updates())[-1].message.text == "sekarang terdengar"
    await village.post("groups/bot", group=group, present=False)
    assert [u.message.left_chat_member is not None for u in await bot.get_updates() if u.message][-1]
