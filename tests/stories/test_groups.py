"""A KSM's group chat: linked by its chair from inside it; what is said there, and what is not."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert, select

from storage import tables as t
from tests.chat import Chatroom
from usecases.officers import remember_bot

RIGHTS = [
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
]
ANOTHER = {"Grup Baru": -1002, "Grup Lain": -1003}


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village with two more groups nobody has linked yet."""
    chat.groups = {**chat.groups, **ANOTHER}
    chat.names = {**chat.names, **{number: name for name, number in ANOTHER.items()}}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    return chat


def groups_of(room: Chatroom) -> dict[str, int | None]:
    """Each KSM's group."""
    pairs = select(t.ksm.c.name, t.ksm.c.group_chat_id)
    return dict(tuple(row) for row in room.book.look(lambda book: book.execute(pairs).all()))


def stands(room: Chatroom, who: str, group: str, before: str, after: str) -> list[str]:
    """Somebody brings the bot into a group, or takes it out."""
    account, chat = room.accounts[who], room.groups[group]
    bot = {"id": 1, "is_bot": True, "first_name": "Guyub", "username": "GuyubContohBot"}

    def member(status: str) -> dict[str, Any]:
        more = {"kicked": {"until_date": 0}, "administrator": dict.fromkeys(RIGHTS, False)}
        return {"user": bot, "status": status, **more.get(status, {})}

    changed = {
        "chat": {"id": chat, "type": "supergroup", "title": group},
        "from": {"id": account, "is_bot": False, "first_name": who},
        "date": int(room.clock.moment.timestamp()),
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
    return room._said_after({"my_chat_member": changed}, account, chat)


def chair_of_both(room: Chatroom) -> None:
    """Bu Yati leads Melati too."""
    person = select(t.person.c.id).where(t.person.c.name == "Yati").scalar_subquery()
    row = {
        "person_id": person,
        "role": "ketua",
        "bkm_id": 1,
        "ksm_id": 2,
        "since_on": room.clock.moment.date(),
    }
    room.book.run(lambda book: book.execute(insert(t.office).values(**row)))


def test_the_chair_links_the_group_from_inside_it(room: Chatroom) -> None:
    room("""
        Yati@KSM Mawar: /tautkan@GuyubContohBot
        bot: Grup ini sekarang grup KSM Mawar. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
        Yati@KSM Mawar: /tautkan@GuyubContohBot
        bot: Grup ini memang grup KSM Mawar.
    """)
    assert groups_of(room) == {"Mawar": -1001, "Melati": None}


def test_nobody_else_links_it_whatever_they_are_in_the_group(room: Chatroom) -> None:
    room("""
        Siti@KSM Mawar: /tautkan@GuyubContohBot
        bot>Siti: Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa.
        Adi@KSM Mawar: /tautkan@GuyubContohBot
        bot>Adi: Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa.
        Tamu@KSM Mawar: /tautkan@GuyubContohBot
        Yati@KSM Mawar: /tautkan
        Yati@KSM Mawar: /tautkan@BotLain
    """)
    assert groups_of(room) == {"Mawar": None, "Melati": None}


def pick(room: Chatroom, who: str, group: str) -> list[str]:
    """Somebody presses [Pilih grup] and chooses from Telegram's own list."""
    return room.send_thing(who, chat_shared={"request_id": 1, "chat_id": room.groups[group]})


def test_from_the_private_chat_the_chair_chooses_the_group(room: Chatroom) -> None:
    room("""
        Siti: tautkan grup
        bot: Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa.
        Yati: tautkan grup
        bot: Tekan [Pilih grup], lalu pilih grup KSM-nya. Grupnya bertopik? Tulis /tautkan@GuyubContohBot di topik yang dipakai.
    """)
    assert room.phone.messages[-1]["keys"][0] == "Pilih grup"
    assert pick(room, "Yati", "Grup Baru") == [
        "bot: Beres. Grup itu sekarang grup KSM Mawar; di sana sudah saya sapa.",
        "bot>Grup Baru: Grup ini sekarang grup KSM Mawar. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.",
    ]
    assert "Pilih grup" not in room.phone.messages[-2]["keys"]
    assert pick(room, "Yati", "Grup Baru") == ["bot: Grup ini memang grup KSM Mawar."]
    assert pick(room, "Darmi", "Grup Baru") == [
        "bot: Grup itu sudah jadi grup KSM Mawar. Kalau tidak lagi: keluarkan saya dari grup itu, masukkan lagi, lalu pilih lagi."
    ]
    assert pick(room, "Yati", "Grup Lain") == [
        "bot: KSM Mawar sudah punya grup lain. Pindah ke grup yang baru dipilih? [Ya, pindah] [Batal]"
    ]
    room("""
        Yati: [Ya, pindah]
        bot: Beres. Grup itu sekarang grup KSM Mawar; di sana sudah saya sapa.
        bot>Grup Baru: KSM Mawar pindah ke grup lain. Kabar KSM tidak lagi ke grup ini.
        bot>Grup Lain: Grup ini sekarang grup KSM Mawar. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
    """)
    assert groups_of(room) == {"Mawar": -1003, "Melati": None}
    assert pick(room, "Siti", "Grup Baru") == [
        "bot: Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa."
    ]


def test_who_leads_several_says_for_which_the_chosen_group_is(room: Chatroom) -> None:
    chair_of_both(room)
    assert pick(room, "Yati", "Grup Baru") == ["bot: Grup itu untuk KSM yang mana? [Mawar] [Melati] [Batal]"]
    room("""
        Yati: melati
        bot: Beres. Grup itu sekarang grup KSM Melati; di sana sudah saya sapa.
        bot>Grup Baru: Grup ini sekarang grup KSM Melati. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
    """)
    assert groups_of(room) == {"Mawar": None, "Melati": -1002}


def test_in_a_forum_our_cards_stand_in_the_topic_where_it_was_linked(room: Chatroom) -> None:
    def write(topic: int | None) -> None:
        message = room._envelope(room.accounts["Yati"], room.groups["Grup Baru"], "/tautkan@GuyubContohBot")
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(message["text"])}]
        room.give(
            {
                "message": {
                    **message,
                    **({"message_thread_id": topic, "is_topic_message": True} if topic else {}),
                }
            }
        )

    def last() -> tuple[str, int | None]:
        message = next(m for m in reversed(room.phone.messages) if m["chat"] == room.groups["Grup Baru"])
        return message["text"], message["extra"].get("message_thread_id")

    write(7)
    assert last()[0].startswith("Grup ini sekarang grup KSM Mawar.")
    write(7)
    assert last()[0] == "Grup ini memang grup KSM Mawar."
    write(9)
    assert last()[0] == "Kabar KSM Mawar mulai sekarang ada di topik ini."
    room.hear("Yati", "buat kumpulan selasa malam 22 desember jam setengah delapan")
    for answer in ("[Di rumah saya]", "[Tanpa agenda]", "[Simpan]"):
        room.hear("Yati", answer)
    assert last()[0].startswith("Kumpulan KSM Mawar")
    assert last()[1] == 9


def test_a_second_group_replaces_the_first_only_after_one_more_press(room: Chatroom) -> None:
    room.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")
    room("""
        Yati@Grup Baru: /tautkan@GuyubContohBot
        bot: KSM Mawar sudah punya grup lain. Pindah ke grup ini? Ketua yang menekan. [Ya, pindah ke sini]
        Siti@Grup Baru: [Ya, pindah ke sini]
        Tamu@Grup Baru: [Ya, pindah ke sini]
    """)
    assert groups_of(room)["Mawar"] == -1001
    assert room.toasts == ["Tombol ini bukan untuk Anda, atau sudah tidak berlaku."]
    room("""
        Yati@Grup Baru: [Ya, pindah ke sini]
        bot: Grup ini sekarang grup KSM Mawar. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
        bot>KSM Mawar: KSM Mawar pindah ke grup lain. Kabar KSM tidak lagi ke grup ini.
    """)
    assert groups_of(room)["Mawar"] == -1002


def test_who_leads_several_chooses_in_the_group(room: Chatroom) -> None:
    chair_of_both(room)
    room("""
        Yati@Grup Baru: /tautkan@GuyubContohBot
        bot: KSM yang mana? Ketua yang menekan. [KSM Mawar] [KSM Melati]
        Darmi@Grup Baru: [KSM Mawar]
        Yati@Grup Baru: [KSM Melati]
        bot: Grup ini sekarang grup KSM Melati. Di sini hanya kabar bersama; urusan uang lewat pesan pribadi.
        Yati@Grup Baru: [KSM Mawar]
    """)
    assert groups_of(room) == {"Mawar": None, "Melati": -1002}


def becomes(room: Chatroom, old: str, new: str, *told_in: str) -> list[str]:
    """Telegram makes a supergroup of a group, and says so in the old chat, in the new one, or in both."""
    heard: list[str] = []
    for where in told_in:
        here, there = (old, new) if where == old else (new, old)
        key = "migrate_to_chat_id" if where == old else "migrate_from_chat_id"
        message = room._envelope(room.accounts["Yati"], room.groups[here], "")
        message |= {"text": None, key: room.groups[there]}
        heard += room._said_after({"message": message}, room.accounts["Yati"], room.groups[here])
    return heard


@pytest.mark.parametrize(
    "told_in",
    [
        ("KSM Mawar", "Grup Baru"),
        ("Grup Baru", "KSM Mawar"),
        ("KSM Mawar",),
        ("Grup Baru",),
        ("Grup Baru", "KSM Mawar") * 2,
    ],
)
def test_a_group_that_becomes_a_supergroup_stays_the_ksms_group(
    room: Chatroom, told_in: tuple[str, ...]
) -> None:
    room.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")
    assert becomes(room, "KSM Mawar", "Grup Baru", *told_in) == []
    assert groups_of(room) == {"Mawar": -1002, "Melati": None}
    room("""
        Yati@Grup Baru: /tautkan@GuyubContohBot
        bot: Grup ini memang grup KSM Mawar.
        Siti@Grup Baru: /tautkan@GuyubContohBot
        bot>Siti: Yang menautkan grup adalah ketua KSM. Admin grup Telegram tidak otomatis bisa.
    """)
    room.hear("Yati", "buat kumpulan selasa malam 22 desember jam setengah delapan")
    for answer in ("[Di rumah saya]", "[Tanpa agenda]", "[Simpan]"):
        said = room.hear("Yati", answer)
    assert any(line.startswith("bot>Grup Baru: Kumpulan KSM Mawar") for line in said)
    assert not any(line.startswith("bot>KSM Mawar") for line in said)


def test_a_group_nobody_linked_may_become_what_it_likes(room: Chatroom) -> None:
    assert becomes(room, "Grup Lain", "Grup Baru", "Grup Lain", "Grup Baru") == []
    assert groups_of(room) == {"Mawar": None, "Melati": None}


def test_a_group_belongs_to_one_ksm(room: Chatroom) -> None:
    room.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")
    room("""
        Darmi@KSM Mawar: /tautkan@GuyubContohBot
        bot>Darmi: Grup ini sudah dipakai KSM lain. Kalau tidak lagi, keluarkan saya dari grup, masukkan lagi, lalu tautkan.
    """)
    assert groups_of(room) == {"Mawar": -1001, "Melati": None}


def test_a_forged_press_links_nothing(room: Chatroom) -> None:
    for name, chat in (("Yati", room.accounts["Yati"]), ("Wati", -1002), ("Darmi", -1002)):
        for verb in ("grup-pilih", "grup-pindah"):
            for ksm in ("ksm-Mawar", "AAAAAAAAAAAA", ""):
                update = room.press(room.accounts[name], chat, 1, f"{verb}:{ksm}:0")
                room._said_after(update, room.accounts[name], chat)
    assert groups_of(room) == {"Mawar": None, "Melati": None}


def test_the_bot_says_who_may_link_when_it_comes_and_lets_go_when_it_is_taken_out(room: Chatroom) -> None:
    assert stands(room, "Tamu", "Grup Baru", "left", "member") == [
        "bot: Saya Guyub, juru catat KSM. Ketua KSM: tulis /tautkan@GuyubContohBot supaya grup ini jadi grup KSM."
    ]
    room.hear("Yati", "/tautkan@GuyubContohBot", "Grup Baru")
    assert stands(room, "Tamu", "Grup Baru", "member", "administrator") == []
    room.at("2026-11-18 09:00")
    assert stands(room, "Tamu", "Grup Baru", "administrator", "kicked") == []
    assert room.at("2026-11-19 09:00") == [
        "bot>Yati: Tugas hari ini: • Saya sudah tidak di grup KSM Mawar, jadi tautannya saya lepas. Kalau perlu lagi: masukkan saya, lalu /tautkan."
    ]
    assert groups_of(room)["Mawar"] is None
    assert stands(room, "Tamu", "Grup Lain", "member", "left") == []


def test_somebody_who_blocks_the_bot_unlinks_nothing(room: Chatroom) -> None:
    room.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")
    room.groups = {**room.groups, "Sri": 106}
    assert stands(room, "Sri", "Sri", "member", "kicked") == []
    assert groups_of(room)["Mawar"] == -1001


def test_what_is_asked_in_a_group_is_answered_privately(room: Chatroom) -> None:
    room("""
        Wati@KSM Mawar: saldo
        Wati@KSM Mawar: /saldo
        Wati@KSM Mawar: /saldo@GuyubContohBot
        bot: Saya jawab lewat pesan pribadi.
        bot>Wati: ...
    """)


def test_what_the_group_hears_answers_the_very_message_so_it_stands_in_its_topic(chat: Chatroom) -> None:
    chat.hear("Yati", "/saldo@GuyubContohBot", "KSM Mawar")
    said = [m for m in chat.phone.messages if m["chat"] == chat.groups["KSM Mawar"]]
    chat.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")
    said = [m for m in chat.phone.messages if m["chat"] == chat.groups["KSM Mawar"]]
    assert [m["extra"]["reply_parameters"]["message_id"] for m in said] == [1, 2]
