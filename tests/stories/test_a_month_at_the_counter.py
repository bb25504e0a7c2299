"""A month of sixty KSM at one counter: what it costs the petugas of the UPK in presses and lines."""

from __future__ import annotations

import re
from datetime import date

from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import loans
from storage.book import Work
from storage.verify import first_deviation
from tests import village
from tests.chat import Chatroom
from tests.lateness import reach

N_KSM, N_MEMBERS, MOST_PRESSES, MOST_LINES = 60, 4, 120, 5
COUNTER_DAYS = ("01", "03", "08", "10", "15", "17", "22", "24", "29", "30")
"""Of December 2026, when the counter is open; on each of them six KSM come."""
LENT = date(2026, 10, 20)
EACH = 115_000


def sixty(chat: Chatroom) -> list[str]:
    """KSM 01 to 60 of the same BKM, four members each with a loan; the ketua and one more have a phone."""

    def build(book: Work) -> None:
        rules = preset("urban-2013")
        card = make_schedule(Loan(Rupiah(1_000_000), 10, LENT, rules.jasa), rules.rounding, rules.due)
        for n in range(1, N_KSM + 1):
            ksm = village._ksm(book, 1, f"Contoh {n:02}")
            people = [village._person(book, 1, f"Ketua{n:02}", "Bu")]
            people += [village._person(book, 1, f"Warga{n:02}{each}", "Pak") for each in "abc"]
            for number, person in enumerate(people, start=1):
                village._seat(book, person, ksm, number)
            village._office(book, people[0], "ketua", 1, ksm)
            village._phone(book, 2_000 + n, people[0])
            village._phone(book, 3_000 + n, people[1])
            loans.lend(
                book,
                1,
                ksm,
                LENT,
                rules.label,
                [loans.NewShare(each, card, Rupiah(0), Rupiah(0)) for each in people],
            )

    chat.book.run(build)
    names = [f"Ketua{n:02}" for n in range(1, N_KSM + 1)]
    for n, name in enumerate(names, start=1):
        chat.accounts[name], chat.names[2_000 + n] = 2_000 + n, name
        chat.names[3_000 + n] = f"Warga{n:02}a"
    return names


class Counter:
    """Bu Rini at her phone; counts what she does."""

    def __init__(self, chat: Chatroom) -> None:
        self.chat, self.presses, self.lines = chat, 0, 0

    def press(self, label: str) -> str:
        """One press. Returns what she is told."""
        self.presses += 1
        return self._said(self.chat.hear("Rini", f"[{label}]"))

    def write(self, words: str) -> str:
        """One line."""
        self.lines += 1
        return self._said(self.chat.hear("Rini", words))

    def key(self, label: str) -> str:
        """One press of a home key: it arrives as a line, but nobody types it."""
        self.presses += 1
        return self._said(self.chat.hear("Rini", label))

    @staticmethod
    def _said(lines: list[str]) -> str:
        return next((line for line in lines if line.startswith("bot: ")), "")


def comes(chat: Chatroom, name: str) -> None:
    """A ketua at the counter: the sheet of the meeting in one message, then the cash."""
    chat.hear(name, "kumpulan // 1 0 115 // 2 0 115 // 3 0 115 // 4 0 115 // kas 460")
    chat.hear(name, "serah uang")
    told = chat.hear(name, "[Ya, semua]")
    assert any(line.startswith("bot>Rini: KSM Contoh") for line in told), told


def test_a_month_of_sixty_ksm_costs_the_counter_at_most_120_presses(chat: Chatroom) -> None:
    names, rini = sixty(chat), Counter(chat)
    coming = iter(names)
    for day in COUNTER_DAYS:
        reach(chat, f"2026-12-{day} 09:00")
        today = [next(coming) for _ in range(N_KSM // len(COUNTER_DAYS))]
        for name in today[:-1]:  # one by one, as they stand before her
            comes(chat, name)
            if name.endswith(("05", "35")):  # Rp5.000 short: what was counted, then the ketua brings it
                assert "Berapa yang dihitung?" in rini.press("Tidak cocok")
                assert "beda Rp5.000" in rini.write("455rb")
                chat.hear(name, "serah uang")
                chat.hear(name, "[Ya, semua]")
            assert "Sah. Nomor" in rini.press("Cocok")
        comes(chat, today[-1])
        listed = rini.press("Cocok")
        n_slips = len(today) * 2
        assert f"[Semua slip hari ini ({n_slips})]" in listed, listed
        assert f"{n_slips} slip kuitansi siap dicetak." in rini.press(f"Semua slip hari ini ({n_slips})")
    assert "Belum ada uang yang menunggu." in rini.key("Tugas hari ini")
    reach(chat, "2026-12-31 15:30")
    rini.key("Tugas hari ini")
    said = rini.press("Tutup buku")
    assert re.search(r"Tutup buku (November|Desember) 2026", said), said
    assert rini.presses <= MOST_PRESSES - 6, "and six for the last day, as tests/stories/test_cash.py has it"
    assert rini.lines <= MOST_LINES
    assert chat.book.look(first_deviation) is None
