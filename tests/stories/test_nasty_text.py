"""Names, notes and titles that break other programs: everything still arrives, and nothing of theirs becomes markup."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import func, select, update

from simulator.markup import parse_html
from storage import tables as t
from storage.book import Work
from tests.chat import Chatroom

NASTY = {
    "html": '<b>tebal</b><a href="tg://user?id=1">x</a></pre>&lt;i&gt; & "kutip" <tg-spoiler>',
    "unclosed": "<pre><code>Sri</b>",
    "right to left": "Sri \u202egnarabes\u202c \u2066x\u2069 \u200fم",
    "unseen": "S\u200br\u200ci\u2060\ufeff\u00ad",
    "long": "panjang sekali " * 270,
    "formula": '=HYPERLINK("http://contoh.invalid","klik")',
    "fluent": "{ RUPIAH($amount) } { $name } -brand",
    "surrogate": "Sri \ud83d lone",
    "controls": "Sri\x00\x07\x1b[31m\r\n\tbaris",
    "emoji": "👩‍👩‍👧‍👦" * 40,
}
OURS = {"bold", "italic", "pre", "code", "spoiler", "blockquote"}


def rename(nasty: str) -> object:
    """Everybody, every KSM and the BKM are called like this."""
    stored = nasty.encode(
        "utf-8", "replace"
    ).decode()  # a book holds no half characters; a message may bring one

    def do(book: Work) -> None:
        for table in (t.person, t.ksm, t.bkm):
            for row in book.execute(select(table.c.id)).scalars().all():
                book.execute(
                    update(table).where(table.c.id == row).values(name=f"{stored}{row}".replace("\x00", ""))
                )

    return do


def press(chat: Chatroom, name: str, verb: str) -> list[str]:
    """Press the newest button of this kind in somebody's chat, whatever stands on it."""
    account = chat.accounts[name]
    for message in reversed(chat.phone.messages):
        for each in message["buttons"]:
            if message["chat"] == account and str(each.get("callback_data", "")).startswith(verb):
                data = each["callback_data"]
                return chat._said_after(chat.press(account, account, message["id"], data), account, account)
    raise AssertionError(f"{name} sees no button {verb}")


def free(chat: Chatroom, name: str, nasty: str) -> None:
    """Answer a question that takes any words; what is too long gets a sentence, and a shorter one is taken."""
    assert chat.hear(name, nasty)
    if len(nasty) > 500:
        chat.hear(name, nasty[:300])


def fill(chat: Chatroom, name: str, nasty: str) -> None:
    """Answer the open form with these words; what is too long is said so, and a shorter one is taken."""
    for words in (nasty, nasty[:60], nasty[:60], nasty[:60]):
        if any(
            str(each.get("callback_data")).startswith("simpan:")
            for each in chat.phone.messages[-1]["buttons"]
        ):
            return
        assert chat.hear(name, words), "a form never falls silent"


def walk(chat: Chatroom, nasty: str) -> None:
    """Money, a meeting, news, a question, a search, a sheet with a note: each with these words where words are free."""
    chat.hear("Sri", "setor 50rb")
    press(chat, "Siti", "sah:")
    chat.hear("Yati", "kumpulan 17/11 // 7 20 115 // 8 20 115 // kas 270")
    chat.hear("Joko", "[Tidak betul]")
    chat.hear("Budi", "keberatan")
    chat.hear("Yati", "serah uang")
    press(chat, "Yati", "serah:")
    chat.hear("Rini", "terima uang")
    press(chat, "Rini", "baris:")
    chat.hear("Yati", "buat kumpulan selasa malam 22 desember jam setengah delapan")
    fill(chat, "Yati", nasty)
    press(chat, "Yati", "simpan:")
    chat.at("2026-11-18 10:00")
    chat.hear("Adi", "kabar baru")
    chat.hear("Adi", "semua warga")
    free(chat, "Adi", nasty)
    press(chat, "Adi", "simpan:" if "simpan:" in str(chat.phone.messages[-1]["buttons"]) else "kb-kirim:")
    chat.at("+1")
    press(chat, "Sri", "kb-tanya:")
    free(chat, "Sri", nasty)
    press(chat, "Adi", "tj-jawab:")
    free(chat, "Adi", nasty)
    chat.hear("Rini", f"cari {nasty[:20]}")
    chat.hear("Wati", nasty)
    chat.hear("Yati", "titip kabar")
    chat.hear("Rini", "cocok saldo")
    for name in ("Sri", "Yati", "Siti", "Rini", "Hadi", "Budi", "Adi"):
        chat.hear(name, "menu")
        chat.hear(name, "saldo")
        chat.hear(name, "tugas")


@pytest.mark.parametrize("kind", NASTY)
def test_every_message_arrives_and_carries_only_our_markup(chat: Chatroom, kind: str) -> None:
    nasty = NASTY[kind]
    chat.book.run(rename(nasty))  # type: ignore[arg-type]
    walk(chat, nasty)
    chat.at("2026-11-19 09:00")
    assert len(chat.phone.messages) > 30
    for message in chat.phone.messages:
        plain, entities = parse_html(message["text"])
        assert len(plain.encode("utf-16-le")) // 2 <= 4096
        assert {
            each["type"] for each in entities if each["type"] not in ("mention", "url", "hashtag")
        } <= OURS, plain
        assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ufeff\x00\x07\x1b]", plain)
        assert all(len(each["text"]) <= 64 for each in message["buttons"])
    states = select(t.outbox.c.state, func.count()).group_by(t.outbox.c.state)
    found = [state for state, _ in chat.book.look(lambda book: book.execute(states).all())]
    assert set(found) <= {"sent", "waiting", "withdrawn", "expired"}, found
    aside = select(func.count()).select_from(t.inbox).where(t.inbox.c.state != "done")
    assert chat.book.look(lambda book: book.execute(aside).scalar_one()) == 0
