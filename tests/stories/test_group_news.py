"""News in a KSM's group chat: one card, changed in place, and what is about one person stays out of it."""

from __future__ import annotations

from sqlalchemy import select, update

from domain.outbox import Outcome, OutcomeKind
from storage import tables as t
from tests import village
from tests.chat import Chatroom
from tests.stories.test_groups import ANOTHER, becomes, stands

ADI = village.ACCOUNTS["Adi"]
MAWAR, BARU = village.GROUPS["KSM Mawar"], ANOTHER["Grup Baru"]


def linked(chat: Chatroom) -> None:
    """KSM Mawar has a group."""
    chat.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")


def send(chat: Chatroom, words: str, audience: str = "anggota KSM") -> None:
    """Mas Adi writes news, and its minute passes."""
    for line in ("Kabar baru", audience, words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")


def in_group(chat: Chatroom, group: int = MAWAR) -> list[tuple[int, str]]:
    """What stands in the group, message by message, as it reads now."""
    now: dict[int, str] = {}
    for message in chat.phone.messages:
        if message["chat"] == group:
            now[message["id"]] = " ".join(message["text"].split())
    return list(now.items())


def card(chat: Chatroom) -> str:
    """What Mas Adi's card says now."""
    shown = [m["text"] for m in chat.phone.messages if m["chat"] == ADI and m["text"].startswith('Kabar "')]
    return " ".join(shown[-1].split())


def test_news_for_all_members_is_one_card_in_their_group(chat: Chatroom) -> None:
    linked(chat)
    send(chat, "Kerja bakti Minggu jam 7.")
    assert [text[-21:] for _, text in in_group(chat)[1:]] == ["Sudah baca 0 dari 10."]
    chat("""
        Wati@KSM Mawar: [Sudah baca]
        bot~: Kerja bakti Minggu jam 7. Kabar dari BKM Contoh Sumber. Mau bertanya? Tekan [Tanya], kita lanjut di pesan pribadi. Sudah baca 1 dari 10. [Sudah baca] [Tanya]
        bot>Adi~: Kabar "Kerja bakti Minggu jam 7." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. Di grup KSM: 1 dari 1. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        Wati@KSM Mawar: [Sudah baca]
        Wati@KSM Mawar: [Tanya]
        bot>Wati: Tentang "Kerja bakti Minggu jam 7.". Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Batal]
        Wati: Uang kas saya berapa?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi~: Kabar ... bertanya 1 (dijawab 0) ...
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. Tentang "Kerja bakti Minggu jam 7.". Uang kas saya berapa? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Tamu@KSM Mawar: [Sudah baca]
        Hadi@KSM Mawar: [Tanya]
        Siti: [Sudah baca]
        bot: Terima kasih, Bu Siti.
        bot>Adi~: Kabar ... Sudah baca 2 ...
        bot>KSM Mawar~: Kerja bakti Minggu jam 7. ... Sudah baca 2 dari 10. [Sudah baca] [Tanya]
    """)
    stranger = "Tombol ini untuk anggota KSM. Belum kenal saya? Buka pesan pribadi saya dan tekan Mulai."
    thanks = "Terima kasih, sudah saya catat."
    assert chat.toasts == [thanks, thanks, "Saya jawab lewat pesan pribadi.", stranger, stranger]
    answered = {
        "message_id": in_group(chat)[1][0],
        "date": 1,
        "chat": {"id": MAWAR, "type": "supergroup", "title": "x"},
    }
    before = len(chat.phone.messages)
    for words in (
        "berapa iurannya?",
        "setor 50rb",
        "saldo",
    ):  # also an answer to the card is the group's own talk
        chat.give(
            {"message": {**chat._envelope(103, MAWAR, words), "reply_to_message": {**answered, "text": "x"}}}
        )
    assert chat.phone.messages[before:] == []


def test_a_correction_changes_the_card_and_who_read_it_there_hears_of_it(chat: Chatroom) -> None:
    linked(chat)
    send(chat, "Kerja bakti Minggu jam 7.")
    chat.hear("Wati", "[Sudah baca]", "KSM Mawar")
    chat("""
        Adi: [Perbaiki]
        bot: ...
        Adi: Kerja bakti Minggu jam 8.
        bot: ...
        Adi: [Kirim perbaikan]
        bot~: ...
        bot~: Kabar ... sampai pada 7 dari 7 yang sudah menerima yang lama. Tidak lewat Telegram: 4 tanpa HP. Di grup KSM: 1 dari 1. ...
        bot>KSM Mawar~: Kerja bakti Minggu jam 8. Kabar dari BKM Contoh Sumber. Mau bertanya? Tekan [Tanya], kita lanjut di pesan pribadi. Diperbaiki Selasa 17 November pukul 19.01. Sudah baca 1 dari 10. [Sudah baca] [Tanya]
        bot>Wati: Kerja bakti Minggu jam 8. ... Diperbaiki Selasa 17 November pukul 19.01. [Sudah baca] [Tanya] ...
        bot>Yati: Perbaikan. ...
        bot>Siti~: ...
        bot>Sri~: ...
        bot>Joko~: ...
        bot>Tini~: ...
        bot>Darmi~: ...
        bot>Yati~: ...
    """)
    assert len(in_group(chat)) == 2  # the greeting, and one card


def test_who_read_it_in_the_group_needs_no_message_of_their_own_tomorrow(chat: Chatroom) -> None:
    linked(chat)
    send(chat, "Posyandu pindah.")
    chat.at("2026-11-17 19:30")
    send(chat, "Kerja bakti Minggu jam 7.")
    assert "Menunggu giliran: 7" in card(chat)
    chat.hear("Wati", "[Sudah baca]", "KSM Mawar")
    assert "Terkirim 1 · tidak sampai 4 · menunggu 6 · tidak pasti 0 · dibatalkan 0 Sudah baca 1" in card(
        chat
    )
    chat.at("2026-11-18 20:00")
    assert "Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1" in card(
        chat
    )
    heard = [
        chat.names[m["chat"]]
        for m in chat.phone.messages
        if m["text"].startswith("Kerja bakti Minggu jam 7.")
    ]
    assert sorted(set(heard)) == ["Darmi", "Joko", "KSM Mawar", "Siti", "Sri", "Tini", "Yati"]
    for line in ("[Perbaiki]", "Kerja bakti Minggu jam 8.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    chat.at("2026-11-19 20:00")
    heard = [
        chat.names[m["chat"]]
        for m in chat.phone.messages
        if m["text"].startswith("Kerja bakti Minggu jam 8.")
    ]
    assert sorted(heard) == ["Darmi", "Joko", "KSM Mawar", "Siti", "Sri", "Tini", "Wati", "Yati"]


def test_where_the_bot_may_not_write_the_writer_reads_so_and_it_follows_later(chat: Chatroom) -> None:
    linked(chat)
    chat.phone.blocked.add(MAWAR)
    send(chat, "Kerja bakti Minggu jam 7.")
    whole = "Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0"
    assert whole in card(chat) and "Di grup KSM: 0 dari 1. Saya tidak bisa menulis di grup Mawar." in card(
        chat
    )
    chat.phone.blocked.clear()
    stands(chat, "Yati", "KSM Mawar", "member", "administrator")
    assert in_group(chat)[1][1].startswith("Kerja bakti") and "Di grup KSM: 1 dari 1." in card(chat)
    forbid(chat)
    for line in ("[Perbaiki]", "Kerja bakti Minggu jam 8.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    chat.hear("Siti", "[Sudah baca]")
    assert "Di grup KSM: 0 dari 1. Saya tidak bisa menulis di grup Mawar." in card(chat)
    allow(chat)
    stands(chat, "Yati", "KSM Mawar", "administrator", "member")
    assert in_group(chat)[-1][1].startswith("Kerja bakti Minggu jam 8.")
    assert "Di grup KSM: 1 dari 1." in card(chat) and len(in_group(chat)) == 2
    stands(chat, "Yati", "KSM Mawar", "member", "kicked")
    chat.hear("Wati", "[Sudah baca]")
    assert "Di grup KSM: 0 dari 1. Saya tidak bisa menulis di grup Mawar." in card(chat)


def forbid(chat: Chatroom) -> None:
    """The bot may read in the group, and write nothing."""
    no = Outcome(OutcomeKind.UNREACHABLE, "Bad Request: not enough rights to send text messages to the chat")
    send, edit = chat.phone.send, chat.phone.edit

    async def cannot_send(where, *rest):  # type: ignore[no-untyped-def]
        return no if where == MAWAR else await send(where, *rest)

    async def cannot_edit(where, *rest):  # type: ignore[no-untyped-def]
        return no if where == MAWAR else await edit(where, *rest)

    chat.phone.send, chat.phone.edit = cannot_send, cannot_edit  # type: ignore[method-assign]


def allow(chat: Chatroom) -> None:
    """And now it may again."""
    del chat.phone.send, chat.phone.edit


def test_the_card_comes_along_when_the_group_becomes_a_supergroup(chat: Chatroom) -> None:
    chat.groups = {**chat.groups, **ANOTHER}
    chat.names = {**chat.names, **{number: name for name, number in ANOTHER.items()}}
    linked(chat)
    for line in ("buat kumpulan selasa malam 22 desember jam setengah delapan", "[Di rumah saya]"):
        chat.hear("Yati", line)
    for line in ("[Tanpa agenda]", "[Simpan]"):
        chat.hear("Yati", line)
    chat.at("2026-11-18 08:00")
    send(chat, "Kerja bakti Minggu jam 7.")
    chat.book.run(lambda book: book.execute(update(t.ksm).where(t.ksm.c.id == 1).values(group_topic=7)))
    assert sorted(
        line[:45] for line in becomes(chat, "KSM Mawar", "Grup Baru", "KSM Mawar", "Grup Baru")
    ) == [
        "bot>Grup Baru: Kerja bakti Minggu jam 7. Kaba",
        "bot>Grup Baru: Kumpulan KSM Mawar: Selasa mal",
    ]
    assert all(m["extra"]["message_thread_id"] == 7 for m in chat.phone.messages if m["chat"] == BARU)
    chat.hear("Wati", "[Sudah baca]", "Grup Baru")
    assert [text[-21:] for _, text in in_group(chat, BARU) if "Kerja" in text] == ["Sudah baca 1 dari 10."]
    chat.book.run(lambda book: book.execute(update(t.card).values(changed_at=book.now)))
    assert becomes(chat, "KSM Mawar", "Grup Baru", "Grup Baru") == []


def test_what_is_for_some_of_them_or_stopped_stands_in_no_group(chat: Chatroom) -> None:
    linked(chat)
    send(chat, "Rapat pengurus Kamis.", "ketua & pengurus")
    assert len(in_group(chat)) == 1 and "Di grup" not in card(chat)
    chat.at("2026-11-17 21:00")
    send(chat, "Kerja bakti Minggu jam 7.")
    assert len(in_group(chat)) == 1  # the group's night is quiet too
    chat.hear("Adi", "[Berhenti]")
    chat.at("2026-11-18 09:00")
    assert len(in_group(chat)) == 1
    chat.at("2026-11-19 21:00")
    send(chat, "Posyandu pindah.")
    chat.at("2026-11-20 06:59")
    assert len(in_group(chat)) == 1
    chat.at("2026-11-20 07:00")
    assert in_group(chat)[1][1].startswith("Posyandu pindah.")


def test_a_card_that_was_perhaps_shown_is_sent_again_only_by_a_person(chat: Chatroom) -> None:
    linked(chat)
    carry, lost = chat.phone.send, {MAWAR}

    async def lose(where, *rest):  # type: ignore[no-untyped-def]
        return Outcome(OutcomeKind.UNCLEAR, "no answer") if where in lost else await carry(where, *rest)

    chat.phone.send = lose  # type: ignore[method-assign]
    send(chat, "Kerja bakti Minggu jam 7.")
    chat.at("2026-11-18 12:00")
    assert len(in_group(chat)) == 1 and "Di grup KSM: 0 dari 1 · tidak pasti 1." in card(chat)
    lost.clear()
    assert chat.hear("Adi", "[Kirim ulang yang tidak pasti]")[0] == "bot: 1 pesan saya kirim lagi."
    assert len(in_group(chat)) == 2 and "Di grup KSM: 1 dari 1." in card(chat)
    assert (
        chat.book.look(
            lambda book: len(book.execute(select(t.card.c.id).where(t.card.c.chat_id == MAWAR)).all())
        )
        == 1
    )


def test_a_question_with_choices_is_answered_once_each_also_in_the_group(chat: Chatroom) -> None:
    linked(chat)
    for line in (
        "Kabar baru",
        "anggota KSM",
        "Kerja bakti Minggu jam 7, bisa?",
        "[Lainnya]",
        "[Pilihan jawaban]",
    ):
        chat.hear("Adi", line)
    for line in ("Bisa // Tidak bisa", "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")
    chat.hear("Wati", "[Bisa]", "KSM Mawar")
    chat.hear("Wati", "[Tidak bisa]")
    chat.hear("Hadi", "[Bisa]", "KSM Mawar")
    assert "Bisa 0 Tidak bisa 1" in card(chat)
    assert chat.toasts[0] == "Terima kasih, jawabannya saya catat. Boleh diganti dengan menekan yang lain."
    assert in_group(chat)[1][1].endswith("Sudah baca 1 dari 10.")
