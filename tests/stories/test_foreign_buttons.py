"""Nobody gets anything from somebody else's button: every live button, pressed by everybody it was not shown to."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from storage import phones
from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom
from usecases.officers import remember_bot

OFFICES = ("Wati", "Yati", "Siti", "Rini", "Hadi", "Budi", "Adi")
UNKNOWN = "AAAAAAAAAAAA"
# What every update leaves behind, also one without effect; a form of the presser's own may open.
TRAFFIC = {"inbox", "outbox", "card", "due", "account", "talk"}
# Who besides those it was shown to may press it: the same office, or the person it is about on another card.
ALSO: dict[str, set[str]] = {
    "pegang": {"Yati", "Siti"},
    "sahl": {"Siti"},
    "sah": {"Siti"},
    "sengketa": {"Budi"},
    **{verb: {"Hadi"} for verb in ("kb-siapa", "kb-batal", "kb-jeda", "kb-henti", "kb-betul")},
    **{verb: {"Hadi"} for verb in ("kb-slip", "kb-catat", "kb-ingat")},
    "tj-jawab": {"Hadi"},
    "tj-serah": {"Hadi"},
    "tj-jenis": {"Hadi"},
}
BEARER = {"gabung-ya"}  # opens to whoever holds the link: see the stories of joining
# Who knows of it anyway, by an office or by having written it, and is told why the press does nothing.
KNOWS: dict[str, set[str]] = {
    "sah": {"Sri", "Wati"},
    "belum": {"Yati", "Siti", "Rini", "Sri", "Wati"},
    "ambil": {"Siti"},
    "tarik-beri": {"Sri", "Wati"},
    "tarik-tolak": {"Sri", "Wati"},
    "sahl": {"Yati"},
    "kurl": {"Yati"},
    "serah": {"Siti"},
    "serahs": {"Siti"},
    "cssama": {"Rini"},
    "csbeda": {"Rini"},
    "asal": {"Rini"},  # the letter on which balances agree: she entered it
    "kb-baca": {"Adi"},
}


def everything(chat: Chatroom) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the book that is not traffic."""

    def read(book: Work) -> dict[str, list[tuple[Any, ...]]]:
        tables = [table for table in t.metadata.sorted_tables if table.name not in TRAFFIC]
        return {
            table.name: sorted((tuple(row) for row in book.execute(select(table))), key=repr)
            for table in tables
        }

    return chat.book.look(read)


def press(chat: Chatroom, name: str, data: str) -> list[str]:
    """A press by somebody in their own chat, below a message that never showed this button."""
    account = chat.accounts[name]
    return chat._said_after(chat.press(account, account, 1, data), account, account)


def money(chat: Chatroom) -> None:
    """Reports by members and leaders, a hand-over at the counter, a dispute."""
    for who, words in (
        ("Sri", "setor 50rb"),
        ("Wati", "angsur 115rb"),
        ("Wati", "[Bu Siti]"),
        ("Yati", "kumpulan 17/11 // 7 20 115 // 8 20 115 // kas 270"),
        ("Joko", "[Tidak betul]"),
        ("Yati", "kumpulan 17/11 // 9 20 60 // kas 395"),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
        ("Rini", "terima uang"),
        ("Rini", "cari tini"),
        ("Yati", "serah uang"),
    ):
        chat.hear(who, words)


def savings_back(chat: Chatroom) -> None:
    """Savings asked back, given and disputed, taken back, asked aloud, and held."""
    for who, words in (
        ("Wati", "nabung sukarela 90rb"),
        ("Siti", "[Sudah]"),
        ("Sri", "nabung sukarela 90rb"),
        ("Siti", "[Sudah]"),
        ("Wati", "ambil tabungan 20rb"),
        ("Siti", "[Sudah diberikan]"),
        ("Wati", "[Tidak betul]"),
        ("Budi", "Perlu dilihat"),
    ):
        chat.hear(who, words)
    chat.book.run(lambda book: phones.say_shared(book, chat.accounts["Sri"], shared=True))
    for who, words in (
        ("Sri", "ambil tabungan 20rb"),
        ("Siti", "[Sudah diberikan]"),
        ("Yati", "Tugas saya"),
        ("Wati", "ambil tabungan 30rb"),
        ("Siti", "Uang masuk"),
        ("Siti", "tahan tabungan"),
        ("Siti", "wati"),
        ("Siti", "[wajib, Rp120.000]"),
        ("Siti", "50rb"),
        ("Siti", "jaminan, kumpulan tadi"),
        ("Siti", "[Simpan]"),
        ("Siti", "lepas tabungan"),
    ):
        chat.hear(who, words)


def meetings_and_news(chat: Chatroom) -> None:
    """News that was read, a question that waits, news to be read out; next day a meeting that asks."""
    for who, words in (
        ("Adi", "kabar baru"),
        ("Adi", "[Anggota KSM]"),
        ("Adi", "[Lanjut]"),
        ("Adi", "Sabtu kerja bakti jam tujuh pagi."),
        ("Adi", "[Kirim]"),
    ):
        chat.hear(who, words)
    chat.at("+1")
    for who, words in (
        ("Sri", "[Tanya]"),
        ("Sri", "Bawa sapu?"),
        ("Yati", "titip kabar"),
        ("Adi", "[Siapa yang belum?]"),
    ):
        chat.hear(who, words)
    chat.at("2026-11-18 10:00")
    for who, words in (
        ("Yati", "buat kumpulan selasa malam 22 desember jam setengah delapan"),
        ("Yati", "[Di rumah saya]"),
        ("Yati", "[Tanpa agenda]"),
        ("Yati", "[Simpan]"),
        ("Sri", "[Berhalangan]"),
        ("Yati", "kumpulan"),
    ):
        chat.hear(who, words)


def late_and_joining(chat: Chatroom) -> None:
    """A late borrower, the officers' list, a paper that waits for a second officer, a newcomer at the door."""
    chat.accounts = {**chat.accounts, "Lastri": 104}
    chat.names = {**chat.names, 104: "Lastri"}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    chat.hear("Yati", "undang Bu Lastri")
    link = [m for m in chat.phone.messages if "?start=" in m["text"]][-1]["text"]
    chat.hear("Lastri", f"/start {re.search(r'start=([A-Za-z0-9_-]+)', link)[1]}")  # type: ignore[index]
    chat.hear("Rini", "cocok saldo")
    chat.hear("Rini", "melati")
    chat.hear("Rini", "16/11")
    chat.hear("Rini", "[Simpan]")
    chat.book.run(lambda book: lateness.new_ksm(book, "Kenanga", 5, date(2026, 7, 10)))
    chat.book.run(lambda book: lateness.agree(book, "Kenanga"))
    chat.at("2026-11-19 08:00")


def complaints(chat: Chatroom) -> None:
    """A complaint without a name that is examined and asked back about, one about the supervisor."""
    for who, words in (
        ("Sri", "keluhan bendahara tidak mencatat"),
        ("Sri", "[Lain-lain]"),
        ("Sri", "[Bendahara KSM]"),
        ("Sri", "[Mawar]"),
        ("Sri", "[Lewati]"),
        ("Sri", "[Rahasiakan nama saya]"),
        ("Sri", "[Kirim]"),
        ("Budi", "[Saya tangani]"),
        ("Budi", "[Tanya balik]"),
        ("Budi", "Kapan?"),
        ("Joko", "keluhan galak sekali"),
        ("Joko", "[Lain-lain]"),
        ("Joko", "[Pengawas]"),
        ("Joko", "[Lewati]"),
        ("Joko", "[Rahasiakan nama saya]"),
        ("Joko", "[Kirim]"),
        ("Hadi", "daftar pengaduan"),
        ("Budi", "[Jawab]"),
        ("Budi", "Sudah dicatat."),
        ("Budi", "[Betul, sudah diperbaiki]"),
        ("Budi", "Catatan sudah dilengkapi."),
    ):
        chat.hear(who, words)


def buttons(chat: Chatroom) -> dict[str, set[int]]:
    """The data of every button any message shows, and the chats it was shown in."""
    shown: dict[str, set[int]] = {}
    for message in chat.phone.messages:
        for each in message["buttons"]:
            if "callback_data" in each:
                shown.setdefault(each["callback_data"], set()).add(message["chat"])
    return shown


def of_somebody_unknown(data: str) -> str:
    """The same button about something that is not in the book."""
    verb, subject, *rest = data.split(":")
    return ":".join((verb, UNKNOWN[: len(subject)] if len(subject) <= len(UNKNOWN) else UNKNOWN, *rest))


@pytest.mark.parametrize(
    "scene", [money, savings_back, meetings_and_news, late_and_joining, complaints], ids=lambda f: f.__name__
)
def test_a_button_shown_to_somebody_else_does_nothing(
    chat: Chatroom, scene: Callable[[Chatroom], None]
) -> None:
    scene(chat)
    shown = buttons(chat)
    assert len(shown) >= 8, "a scene without buttons proves nothing"
    for name in chat.accounts:
        press(chat, name, f"sah:{UNKNOWN}:1")  # a stranger is greeted once a day
    before = everything(chat)
    wrong: list[str] = []
    for data, owners in shown.items():
        verb = data.partition(":")[0]
        for name, account in chat.accounts.items():
            if account in owners or name in ALSO.get(verb, ()) or verb in BEARER:
                continue
            answer = press(chat, name, data)
            if any(line.startswith("bot>") for line in answer):
                wrong.append(f"{name} pressed {data} and others heard of it: {answer}")
            nothing = press(chat, name, of_somebody_unknown(data))
            if name not in KNOWS.get(verb, ()) and answer != nothing:
                wrong.append(f"{name} pressed {data} and learned that it exists: {answer}")
        after = everything(chat)
        changed = [table for table, rows in after.items() if rows != before[table]]
        if changed:
            wrong.append(f"somebody pressed {data} and changed {changed}")
        before = after
    assert not wrong, "\n".join(wrong)


# What is typed, and who of the cast an office lets do it. Everybody else hears one and the same refusal.
WORDS = {
    "setor 50rb": {"Wati", "Yati", "Siti"},
    "angsur 115rb": {"Wati", "Yati", "Siti"},
    "kumpulan 17/11 // 6 20 115 // kas 135": {"Yati", "Siti"},
    "ubah 6 20 115": {"Yati", "Siti"},
    "serah uang": {"Yati", "Siti"},
    "cari sri": {"Rini", "Hadi", "Budi"},  # the latter two are told how they find a receipt
    "buat kumpulan besok jam 16.00": {"Yati"},
    "pindah kumpulan": {"Yati"},
    "batal kumpulan": {"Yati"},
    "kabar baru": {"Hadi", "Adi", "Yati", "Darmi"},
    "pertanyaan": {"Hadi", "Adi", "Budi"},
    "titip kabar": {"Yati"},
    "cocok saldo": {"Rini", "Hadi", "Budi"},
    "undang Bu Lastri": {"Yati", "Rini", "Adi"},
    "koreksi J-0007-6": {"Siti", "Rini"},
    "tahan tabungan": {"Siti"},
    "lepas tabungan": {"Siti"},
    "lebaran": {"Siti"},
    "bagi shu": {"Rini", "Hadi"},
    "buka pintu": {"Yati"},
    "catat pengaduan": {"Yati", "Siti", "Rini", "Hadi", "Budi", "Adi"},
    "rekap pengaduan": {"Hadi", "Budi"},
    "alamat pengaduan Kantor Kecamatan Contoh": {"Budi", "Adi"},
    "kunci hp bu tini": {"Yati", "Rini", "Hadi", "Adi"},
}


@pytest.mark.parametrize("words", WORDS)
def test_words_do_only_what_the_office_allows(chat: Chatroom, words: str) -> None:
    chat.hear("Yati", "kumpulan 17/11 // 9 20 115 // kas 135")
    before = everything(chat)
    refused = {name: chat.hear(name, words) for name in OFFICES if name not in WORDS[words]}
    assert everything(chat) == before
    assert len({" ".join(answer) for answer in refused.values()}) == 1, refused
    for name in WORDS[words]:
        assert chat.hear(name, words) != next(iter(refused.values())), name
        chat.hear(name, "batal")
