"""What waits for the bot, for how long, and what never reaches it. Raw HTTP."""

import asyncio

import pytest

from .conftest import until_polled

pytestmark = pytest.mark.wire

DAY = 24 * 60 * 60
KEYS = {"inline_keyboard": [[{"text": "Ya", "callback_data": "a"}]]}


async def test_updates_stay_until_they_are_acknowledged(raw, village):
    wati = await village.person()
    for n in range(3):
        await village.post("say", person=wati, text=f"baris {n}")
    first = await raw.ok("getUpdates", limit=2)
    assert first == await raw.ok("getUpdates", limit=2)
    assert [u["message"]["text"] for u in first] == ["/start", "baris 0"]
    assert (await village.get("pending"))["pending"] == 4
    rest = await raw.ok("getUpdates", offset=first[-1]["update_id"] + 1)
    assert [u["message"]["text"] for u in rest] == ["baris 1", "baris 2"]
    assert [u["message"]["text"] for u in await raw.ok("getUpdates", offset=-1)] == ["baris 2"]
    assert await raw.ok("getUpdates", offset=rest[-1]["update_id"] + 1) == []


async def test_a_long_poll_answers_as_soon_as_somebody_speaks(raw, village, sim):
    wati = await village.person()
    await raw.updates()
    waiting = asyncio.create_task(raw.ok("getUpdates", offset=raw.offset, timeout=30))
    await until_polled(sim)
    await village.post("say", person=wati, text="halo")
    assert [u["message"]["text"] for u in await asyncio.wait_for(waiting, 5)] == ["halo"]


async def test_the_older_poller_hears_409_by_the_letter(raw, sim):
    older = asyncio.create_task(raw.call("getUpdates", timeout=30))
    await until_polled(sim)
    assert await raw.ok("getUpdates") == []
    assert await asyncio.wait_for(older, 5) == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }


@pytest.mark.parametrize(("seconds", "kept"), [(DAY - 5, True), (DAY + 1, False)])
async def test_a_message_waits_a_day(raw, village, seconds, kept):
    wati = await village.person()
    await village.post("clock", advance_seconds=seconds, jump=True)
    assert [u["message"]["text"] for u in await raw.updates()] == (["/start"] if kept else [])
    assert wati


@pytest.mark.parametrize(("seconds", "kept"), [(148, True), (151, False)])
async def test_a_tap_waits_150_seconds(raw, village, sim, seconds, kept):
    wati = await village.person()
    sent = await raw.ok("sendMessage", chat_id=wati, text="?", reply_markup=KEYS)
    await raw.updates()
    tap = await village.post("tap", person=wati, message_id=sent["message_id"], data="a", wait=0)
    sim.clock.set_offset(seconds)
    assert [u["callback_query"]["id"] for u in await raw.updates()] == ([tap["tap_id"]] if kept else [])


async def test_a_tap_is_answered_once_and_in_time(raw, village, sim):
    wati = await village.person()
    sent = await raw.ok("sendMessage", chat_id=wati, text="?", reply_markup=KEYS)
    too_old = (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    first = await village.post("tap", person=wati, message_id=sent["message_id"], data="a", wait=0)
    late = await village.post("tap", person=wati, message_id=sent["message_id"], data="a", wait=0)
    assert await raw.ok("answerCallbackQuery", callback_query_id=first["tap_id"])
    assert await raw.no("answerCallbackQuery", callback_query_id=first["tap_id"]) == too_old
    sim.clock.set_offset(160)
    assert await raw.no("answerCallbackQuery", callback_query_id=late["tap_id"]) == too_old


async def test_only_the_wanted_kinds_arrive(raw, village):
    wati = await village.person()
    await raw.updates()
    await raw.ok("getUpdates", allowed_updates=["message"], offset=raw.offset)
    await village.post("block", person=wati)
    await village.post("unblock", person=wati)
    await village.post("say", person=wati, text="halo")
    assert [list(u)[1] for u in await raw.updates()] == ["message"]


async def test_blocking_and_coming_back_are_told(raw, village):
    wati = await village.person()
    await raw.updates()
    await village.post("block", person=wati)
    await village.post("start", person=wati)  # pressing Start again unblocks
    gone, back, start = await raw.updates()
    assert [gone["my_chat_member"][k]["status"] for k in ("old_chat_member", "new_chat_member")] == [
        "member",
        "kicked",
    ]
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start"


async def test_privacy_mode_hides_what_a_group_says_to_itself(raw, village):
    wati, yati = await village.person("Wati"), await village.person("Yati")
    group = (await village.post("groups", title="KSM Mawar", members=[wati, yati]))["id"]
    sent = await raw.ok("sendMessage", chat_id=group, text="Kumpulan Selasa.", reply_markup=KEYS)
    await raw.updates()
    said = await village.post("say", person=wati, chat=group, text="setor 50rb")
    for text in ("halo @GuyubContohBot", "lihat /menu", "/menu@BotLain", "hutang Bu Sri berapa?"):
        await village.post("say", person=wati, chat=group, text=text)
    await village.post("say", person=yati, chat=group, text="nggih", reply_to=said["message_id"])
    await village.post("edit", person=wati, chat=group, message_id=said["message_id"], text="setor 60rb")
    await village.post("send", person=wati, chat=group, kind="document", content="AAAA")
    assert await raw.updates() == []

    for text in ("/menu", "/menu@GuyubContohBot", "/menu@guyubcontohbot besok"):
        await village.post("say", person=wati, chat=group, text=text)
    await village.post("say", person=yati, chat=group, text="siap", reply_to=sent["message_id"])
    await village.post("tap", person=yati, chat=group, message_id=sent["message_id"], data="a", wait=0)
    *commands, reply, tap = await raw.updates()
    assert [u["message"]["text"] for u in commands] == [
        "/menu",
        "/menu@GuyubContohBot",
        "/menu@guyubcontohbot besok",
    ]
    assert reply["message"]["reply_to_message"]["message_id"] == sent["message_id"]
    assert tap["callback_query"]["from"]["id"] == yati


async def test_who_comes_and_goes_in_a_group_is_told(raw, village):
    wati, yati = await village.person("Wati"), await village.person("Yati")
    group = (await village.post("groups", title="KSM Mawar", members=[wati], with_bot=False))["id"]
    assert await raw.no("sendMessage", chat_id=group, text="x") == (400, "Bad Request: chat not found")
    await raw.updates()
    await village.post("groups/bot", group=group, present=True, by=wati)
    await village.post("groups/member", group=group, person=yati, present=True)
    await village.post("groups/member", group=group, person=yati, present=False)
    await village.post("groups/bot", group=group, present=False, by=wati)
    told = await raw.updates()
    kinds = [
        next(k for k in ("new_chat_members", "left_chat_member") if k in u["message"])
        for u in told
        if "message" in u
    ]
    assert kinds == ["new_chat_members", "new_chat_members", "left_chat_member", "left_chat_member"]
    assert [u["my_chat_member"]["new_chat_member"]["status"] for u in told if "my_chat_member" in u] == [
        "member",
        "kicked",
    ]
    assert await raw.no("sendMessage", chat_id=group, text="x") == (
        403,
        "Forbidden: bot was kicked from the group chat",
    )


async def test_an_edited_line_arrives_as_such(raw, village):
    wati = await village.person()
    said = await village.post("say", person=wati, text="setor 50rb")
    await raw.updates()
    await village.post("edit", person=wati, message_id=said["message_id"], text="setor 60rb")
    (update,) = await raw.updates()
    assert update["edited_message"]["text"] == "setor 60rb"
    assert update["edited_message"]["edit_date"] >= update["edited_message"]["date"]


async def test_what_was_fetched_before_an_edit_keeps_its_words(raw, village):
    wati = await village.person()
    said = await village.post("say", person=wati, text="setor 50rb")
    await village.post("edit", person=wati, message_id=said["message_id"], text="setor 60rb")
    texts = [(u.get("message") or u["edited_message"])["text"] for u in await raw.updates()]
    assert texts == ["/start", "setor 50rb", "setor 60rb"]


async def test_one_update_can_come_again_although_it_was_acknowledged(raw, village):
    wati = await village.person()
    await raw.updates()
    await village.post("repeat", times=4)
    await village.post("say", person=wati, text="setor 50rb")
    seen = []
    while found := await raw.ok("getUpdates", offset=(seen or [{"update_id": 0}])[-1]["update_id"] + 1):
        seen += found
    assert len(seen) == 5 and len({u["update_id"] for u in seen}) == 1


async def test_phones_refuse_what_phones_refuse(raw, village):
    wati = await village.person("Wati")
    asing = await village.person("Asing", started=False)
    group = (await village.post("groups", title="KSM Mawar", members=[wati]))["id"]
    sent = await raw.ok("sendMessage", chat_id=wati, text="?", reply_markup=KEYS)
    tries = [
        ("say", {"person": asing, "text": "halo"}, "press START first"),
        ("say", {"person": asing, "chat": group, "text": "halo"}, "not a member of this group"),
        ("say", {"person": 1, "text": "halo"}, "no person 1"),
        ("say", {"person": wati}, "field 'text' is missing"),
        (
            "edit",
            {"person": wati, "message_id": sent["message_id"], "text": "x"},
            "only one's own words can be edited",
        ),
        (
            "tap",
            {"person": wati, "message_id": sent["message_id"], "data": "lain"},
            "no such button on this message",
        ),
        ("contact", {"person": wati}, "this person has no phone number"),
        ("send", {"person": wati, "kind": "photo", "content": "AAAA"}, "Bad Request: IMAGE_PROCESS_FAILED"),
    ]
    for deed, wish, words in tries:
        assert await village.refused(deed, **wish) == (400, words)
    await raw.updates()
    await village.post("tap", person=wati, message_id=sent["message_id"], data="lain", forged=True, wait=0)
    assert (await raw.updates())[0]["callback_query"]["data"] == "lain"  # a forged tap, on purpose
