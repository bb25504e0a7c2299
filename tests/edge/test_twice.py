"""The same thing twice, through the real doors: one report, one confirmation, one receipt."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import func, select

from storage import tables as t
from tests.chat import Chatroom
from tests.village import ACCOUNTS

SRI, SITI = ACCOUNTS["Sri"], ACCOUNTS["Siti"]


def give(chat: Chatroom, *updates: dict) -> None:
    """These updates arrive in one batch, numbered as they come unless they have a number."""
    raws = []
    for update in updates:
        chat._update += 1
        raws.append(json.dumps({"update_id": chat._update, **update}).encode())
    chat.runner.run(chat._take(*raws))


def entries(chat: Chatroom) -> list[str]:
    kinds = select(t.entry.c.kind).where(t.entry.c.kind != "opening").order_by(t.entry.c.id)
    return list(chat.book.look(lambda book: book.execute(kinds).scalars()))


def heard(chat: Chatroom, account: int) -> int:
    return len([message for message in chat.phone.messages if message["chat"] == account])


def button(chat: Chatroom, account: int, label: str) -> dict:
    return chat._tap(account, account, label)


@pytest.mark.parametrize("together", [True, False])
def test_the_same_update_five_times_is_one_report(chat: Chatroom, together: bool):
    line = {"update_id": 900, "message": chat._envelope(SRI, SRI, "setor 50rb")}
    if together:
        give(chat, *[line] * 5)
    else:
        for _ in range(5):
            give(chat, line)
    give(chat, {**line, "update_id": 901})
    assert entries(chat) == ["claim"]
    assert heard(chat, SRI) == 1
    assert heard(chat, SITI) == 1


def test_two_taps_on_one_button_at_once_are_one_confirmation(chat: Chatroom):
    chat.hear("Sri", "setor 50rb")
    give(chat, button(chat, SITI, "Sudah"), button(chat, SITI, "Sudah"))
    assert entries(chat) == ["claim", "confirm"]
    sah = (
        select(func.count())
        .select_from(t.entry)
        .where(t.entry.c.number.is_not(None), t.entry.c.kind == "confirm")
    )
    assert chat.book.look(lambda book: book.execute(sah).scalar()) == 1
    receipts = [message["text"] for message in chat.phone.messages if message["chat"] == SRI][1:]
    assert len(receipts) == 1


def test_a_yes_and_a_no_at_once_are_one_answer(chat: Chatroom):
    chat.hear("Sri", "setor 50rb")
    give(chat, button(chat, SITI, "Sudah"), button(chat, SITI, "Belum"))
    assert entries(chat)[:2] == ["claim", "confirm"]
    assert len(entries(chat)) == 2


def test_nobody_elses_thumb_presses_the_treasurers_button(chat: Chatroom):
    chat.hear("Sri", "setor 50rb")
    stolen = button(chat, SITI, "Sudah")["callback_query"]["data"]
    for name in ("Sri", "Wati", "Joko", "Rini", "Tamu"):
        give(chat, chat.press(ACCOUNTS[name], ACCOUNTS[name], 1, stolen))
    give(chat, chat.press(ACCOUNTS["Wati"], -1001, 1, stolen))
    assert entries(chat) == ["claim"]
