"""What goes wrong while a receipt is put right: a clear sentence, nothing written; and a crash leaves neither half."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Insert, Update, func, select, update

from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import corrections, loans, members, phones, voices
from storage import tables as t
from storage.kept import Kept
from storage.verify import first_deviation
from storage.work import Work
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_put_right import counted
from usecases import replaced


def _n(book: Work) -> int:
    found: int = book.execute(select(func.count(t.entry.c.id))).scalar_one()
    return found


def _left(name: str) -> Callable[[Work], None]:
    def deed(book: Work) -> None:
        mine = t.membership.c.person_id == lateness.person(book, name)
        book.execute(update(t.membership).where(mine).values(until_on=date(2026, 11, 17)))

    return deed


def _lent_later(book: Work) -> None:
    """Bu Darmi's loan was paid out on the day after."""
    rules, on = preset("urban-2013"), date(2026, 11, 18)
    card = make_schedule(Loan(Rupiah(500_000), 10, on, rules.jasa), rules.rounding, rules.due)
    one = loans.NewShare(lateness.person(book, "Darmi"), card, Rupiah(0), Rupiah(0))
    loans.lend(book, 1, lateness.ksm(book, "Melati"), on, "urban-2013:1", [one])


def _nothing(book: Work) -> None:
    """The village as it is."""


SAVED = ("Wati: setor 20rb", "Siti: [Sudah]", "Siti: koreksi k 2")
CASES: dict[str, tuple[Callable[[Work], None], tuple[str, ...], str]] = {
    "the same person": (_nothing, ("Rini: [Salah orang]", "Rini: 9"), "bukan orang lain di buku"),
    "nobody of that row": (_nothing, ("Rini: [Salah orang]", "Rini: 44"), "bukan orang lain di buku"),
    "nobody of that name": (_nothing, ("Rini: [Salah orang]", "Rini: slamet"), "tidak ada di daftar"),
    "one who has left": (_left("Joko"), ("Rini: [Salah orang]", "Rini: 7"), "bukan orang lain di buku"),
    "no loan": (_nothing, ("Rini: [Salah orang]", "Rini: darmi"), "tidak punya pinjaman berjalan"),
    "a loan of later": (_lent_later, ("Rini: [Salah orang]", "Rini: darmi"), "baru cair Rabu 18 November"),
    "the same sum": (_nothing, ("Rini: [Salah jumlah]", "Rini: 60rb"), "sama dengan yang tertulis"),
    "no sum": (_nothing, ("Rini: [Salah jumlah]", "Rini: 0"), "50rb"),
    "a sum below nothing": (_nothing, ("Rini: [Salah jumlah]", "Rini: -50rb"), "berapa"),
    "savings of another KSM": (
        _nothing,
        (*SAVED, "Siti: [Salah orang]", "Siti: darmi"),
        "tidak ada di daftar",
    ),
    "nothing beside it": (_nothing, (*SAVED, "Siti: [Tertukar]"), "Pilih [Salah orang]"),
    "somebody else's office": (_nothing, ("Siti: koreksi h 1-9", "Siti: [Salah orang]"), "tidak saya temukan"),
    "no such receipt": (_nothing, ("Rini: koreksi m 3", "Rini: [Salah orang]"), "tidak saya temukan"),
    "a neighbour's cover": (
        _nothing,
        (
            "Wati: talangi tini 115rb", "Wati: [Talangan, nanti diganti]", "Wati: [Langsung ke UPK]",
            "Rini: terima uang", "Rini: [Terima dari Bu Wati]", "Rini: koreksi k 2", "Rini: [Salah orang]",
        ),
        "tidak bisa dibetulkan langsung",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_it_is_said_what_is_wrong_and_nothing_is_written(chat: Chatroom, name: str) -> None:
    before, lines, words = CASES[name]
    counted(chat)
    chat.book.run(before)
    said, n = [""], 0
    for line in ("Rini: koreksi h 1-9", *lines):
        who, _, text = line.partition(": ")
        n = chat.book.look(_n)
        said = chat.hear(who, text)
    assert words in said[0], said
    assert chat.book.look(_n) == n


def test_what_is_more_than_is_left_is_said_to_wait(chat: Chatroom) -> None:
    counted(chat, "6 20 115 // kas 135")
    for who, line in (
        ("Tini", "angsur 690rb"), ("Tini", "[Rp690.000]"), ("Tini", "[Langsung ke UPK]"), ("Rini", "terima uang"),
        ("Rini", "[Terima dari Bu Tini]"), ("Rini", "koreksi h 1-6"), ("Rini", "[Salah orang]"),
    ):  # fmt: skip
        chat.hear(who, line)
    assert "tidak punya pinjaman berjalan" in chat.hear("Rini", "9")[0]  # Bu Tini's is paid off by now
    for line in ("batal", "koreksi k 2", "[Salah orang]"):
        chat.hear("Rini", line)
    said = chat.hear("Rini", "6")[0]
    assert "Sisa Bu Sri (6): Rp575.000 menjadi Rp0; titipan Rp0 menjadi Rp115.000." in said, said
    chat.hear("Rini", "[Betul]")
    chat.hear("Tini", "[Betul]")
    assert "tinggal 6 (Rp690.000)" in chat.hear("Tini", "sisa")[0]
    assert chat.book.look(first_deviation) is None


def test_what_changed_meanwhile_is_asked_again_at_the_press(chat: Chatroom) -> None:
    counted(chat)
    for line in ("koreksi h 1-9", "[Salah orang]", "7", "[Betul]"):
        chat.hear("Rini", line)
    chat.book.run(_left("Joko"))
    n = chat.book.look(_n)
    assert "sudah bukan anggota" in chat.hear("Yati", "[Betul]")[0]
    assert chat.book.look(_n) == n


def test_savings_that_were_taken_out_again_stay_whose_they_are(chat: Chatroom) -> None:
    for who, line in (
        ("Wati", "setor sukarela 50rb"), ("Siti", "[Sudah]"), ("Siti", "koreksi h 1"), ("Siti", "[Salah orang]"),
        ("Siti", "tini"), ("Siti", "[Betul]"), ("Wati", "tarik sukarela 40rb"), ("Siti", "[Sudah diberikan]"),
    ):  # fmt: skip
        chat.hear(who, line)
    n = chat.book.look(_n)
    said = chat.hear("Tini", "[Betul]")[0]
    assert "jadi kurang dari nol" in said and chat.book.look(_n) == n, said


def test_a_familys_phone_and_a_closed_month(chat: Chatroom) -> None:
    """Pak Joko's phone is the family's: he is not asked. After the closing only the koordinator and the pengawas
    are, and what is written is dated in the open month.
    """
    chat.book.run(lambda book: phones.say_shared(book, chat.accounts["Joko"], shared=True))
    counted(chat)
    for line in ("koreksi h 1-9", "[Salah orang]", "7"):
        chat.hear("Rini", line)
    assert chat.hear("Rini", "[Betul]")[0].count("Saya tanyakan ke Bu Yati.") == 1
    chat.at("2026-12-01 09:00")
    for who, line in (
        ("Rini", "tutup buku november"),
        ("Rini", "[Tutup November 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(who, line)
    assert "sudah tidak berlaku" in chat.hear("Yati", "[Betul]")[0].lower()
    assert "Lihat H-0001-9" in chat.hear("Hadi", "tugas")[0]
    chat.hear("Hadi", "[Lihat H-0001-9]")
    assert "Sudah dibetulkan" in chat.hear("Hadi", "[Betul]")[0]
    new = select(t.entry.c.effective_on, t.entry.c.counts_on).where(t.entry.c.number == "K-0002")
    assert lateness.look(chat, lambda book: tuple(book.execute(new).one())) == (date(2026, 12, 1),) * 2
    assert lateness.look(chat, first_deviation) is None


class Dying(Work):
    """A unit that dies before its n-th writing."""

    __slots__ = ("left",)

    def __init__(self, book: Work, n: int) -> None:
        super().__init__(
            book.conn, book.now, lambda n_bytes: b"".join([book.new_id().encode()] * 9)[:n_bytes]
        )
        self.left = n

    def execute(self, statement: Any, values: Any = None) -> Any:
        """One statement, or the end."""
        made = statement.statement if isinstance(statement, Kept) else statement
        if isinstance(made, Insert | Update):
            if self.left == 0:
                raise InterruptedError
            self.left -= 1
        return super().execute(statement, values)


def test_a_crash_between_any_two_writings_leaves_neither_half(chat: Chatroom) -> None:
    counted(chat)
    for line in ("koreksi h 1-6", "[Tertukar]", "[Bu Tini, Rp60.000]", "[Betul]"):
        chat.hear("Rini", line)
    waits = chat.book.look(lambda book: corrections.waiting(book, [1], put_right=True))[0].public_id
    n, tries = chat.book.look(_n), 0
    while True:

        def press(book: Work, at: int = tries) -> None:
            work = Dying(book, at)
            account = chat.accounts["Yati"]
            replaced.agree(work, members.actor(work, account, account), waits)

        try:
            chat.book.run(press)
            break
        except InterruptedError:
            tries += 1
            assert chat.book.look(_n) == n and chat.book.look(first_deviation) is None
    assert tries > 15 and chat.book.look(_n) == n + 6
    assert chat.book.look(first_deviation) is None


def test_whoever_said_that_it_was_wrong_is_not_asked_about_it_any_more(chat: Chatroom) -> None:
    """Bu Tini denied the line; it was Pak Joko's. Nothing waits for the pengawas then."""
    counted(chat, "6 20 115 // 9 0 60 // kas 195")
    chat.hear("Tini", "[Tidak betul]")
    assert chat.book.look(lambda book: voices.n_disputes(book, 1)) == 1
    for line in ("koreksi h 1-9", "[Salah orang]", "7", "[Betul]"):
        chat.hear("Rini", line)
    chat.hear("Yati", "[Betul]")
    assert chat.book.look(lambda book: voices.n_disputes(book, 1)) == 0
    assert "sudah diputuskan" in chat.hear("Budi", "[Catatan keliru]")[0]
    assert chat.book.look(first_deviation) is None


def test_a_card_that_two_officers_ended_meanwhile_is_not_touched_any_more(chat: Chatroom) -> None:
    """Bu Tini's loan was written off between the asking and the press: what it held then is its end."""
    counted(chat)
    for line in ("koreksi h 1-9", "[Salah orang]", "7", "[Betul]"):
        chat.hear("Rini", line)
    chat.at("2026-11-18 09:00")
    for line in ("hapus buku Tini", "[Pindah, tidak terlacak]", "rapat 12 November, BA 7", "[Simpan]"):
        chat.hear("Rini", line)
    chat.hear("Hadi", "[Setuju]")
    n = chat.book.look(_n)
    assert "dihapus buku" in chat.hear("Yati", "[Betul]")[0]
    assert chat.book.look(_n) == n and chat.book.look(first_deviation) is None
