"""Nine of the 81 payments from the phones: typed by who brings it, counted by the clerk, read by whose card it is.
One of every pair of timing, amount and payer, so that the table and the chat agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

import pytest

from storage import members
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import WIB, Chatroom
from tests.storage.test_payment_cases import lend
from tests.tables.payments import Line, payments

NINE = (
    "early-part-borrower early-exact-tanggung-renteng early-over-joint on-time-part-joint on-time-exact-borrower"
    " on-time-over-tanggung-renteng late-part-tanggung-renteng late-exact-joint late-over-borrower"
).split()
PHONES = {"Sri": 501, "Joko": 502, "Wati": 503, "Tini": 504, "Yati": 505}
CASES = [case for case in payments() if case.id in {f"{name}-ordinary" for name in NINE}]


def rupiah(amount: int) -> str:
    return f"Rp{amount:,}".replace(",", ".")


@pytest.fixture
def room(database: str, lines: list[Line]) -> Iterator[Chatroom]:
    """KSM Melati on the day of the payment: its members with the cards of the case, each with a phone."""
    start = datetime.combine(lines[0].paid_on, time(10), WIB)
    chat = Chatroom(database, {**PHONES, "Rini": village.ACCOUNTS["Rini"]}, {}, start)

    def prepared(book: Work) -> None:
        for name, person in lend(book, lines).items():
            village._phone(book, PHONES[name], person)
            if name == "Yati":
                village._office(book, person, "ketua", 1, lateness.ksm(book, "Melati"))

    chat.book.run(prepared)
    yield chat
    chat.close()


def said(chat: Chatroom, *lines: str) -> list[str]:
    """What is heard; where the bot asks whether the sum is right, it is."""
    heard: list[str] = []
    for line in lines:
        heard += chat._play(line)
        name = line.partition(": ")[0]
        sums = [word for word in heard[-1].split("[") if word.startswith("Rp")]
        if sums and "Kalau benar, tekan" in heard[-1]:
            heard += chat._play(f"{name}: [{sums[0].split(']')[0]}]")
    return heard


def brought(chat: Chatroom, lines: list[Line]) -> list[str]:
    """The money is reported in the words of who brings it, and Bu Rini counts it."""
    one = lines[0]
    if one.payer == "joint":
        rows = " // ".join(f"{number_of(chat, line.member)} 0 {line.pays}" for line in lines)
        sheet = f"Yati: kumpulan {one.paid_on:%d/%m/%Y} // {rows} // kas {sum(line.pays for line in lines)}"
        said(chat, sheet, "Yati: serah uang", "Yati: [Ya, semua]")
        return said(chat, "Rini: [Cocok]")
    if one.cover:
        said(chat, f"Joko: talangi contoh sri {one.pays}", "Joko: [Talangan, nanti diganti]")
    else:
        said(chat, f"Sri: angsur {one.pays}")
    return said(
        chat, f"{one.by}: [Langsung ke UPK]", "Rini: terima uang", f"Rini: [Terima dari Bu Contoh {one.by}]"
    )


def number_of(chat: Chatroom, name: str) -> int:
    """Their row of the paper book."""

    def row(book: Work) -> int:
        seated = members.members_of(book, lateness.ksm(book, "Melati"), chat.clock.now().date())
        return next(int(each.number) for each in seated if each.name == f"Contoh {name}")

    found: int = chat.book.look(row)
    return found


@pytest.mark.parametrize("lines", CASES)
def test_the_chat_says_what_the_table_says(room: Chatroom, lines: list[Line]) -> None:
    heard = brought(room, lines)
    receipts = {line[4:].split(":")[0] for line in heard if line.startswith("bot>") and "sah" in line.lower()}
    wanted = {name for line in lines for name in line.receipts}
    assert receipts - {"Yati"} == wanted - {"Yati"}, heard
    for line in lines:
        [left] = said(room, f"{line.member}: sisa")
        assert f"({rupiah(line.left_pokok + line.left_jasa)})" in left
        waits = line.titipan if line.titipan_of == line.member else 0
        assert ("Titipan" in left) == bool(waits) and rupiah(waits) in (left + "Rp0")
        [why] = said(room, f"{line.member}: kenapa")
        pokok, jasa = line.pokok_overdue + line.pokok_current, line.jasa_overdue + line.jasa_current
        parts = [("pokok", pokok), ("jasa", jasa), ("titipan", line.titipan)]
        told = ", ".join(f"{name} {rupiah(amount)}" for name, amount in parts if amount)
        assert f": {told}." in why
        if line.late_pokok or line.late_jasa or line.next_open:
            assert rupiah(line.next_open if not line.days_late else line.late_pokok + line.late_jasa) in why
    assert room.book.look(first_deviation) is None
