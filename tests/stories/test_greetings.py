"""What chair and treasurer hear of their own KSM, and whom to greet: numbers only where everybody signed."""

import pytest
from sqlalchemy import select, update

from storage import tables as t
from tests import lateness
from tests.chat import Chatroom


def test_the_leader_greets_by_number_at_most_three_a_day(chat: Chatroom) -> None:
    lateness.only_late(chat, "Wati", "Lastri", "Marni", "Sri", "Tini")
    lateness.reach(chat, "2026-12-27 20:00")
    chat.at("2026-12-28 09:00")
    chat("""
        Yati: Tugas saya
        bot: Untuk Bu Yati sendiri, jangan dibacakan. Tolong sapa nomor 3 (KSM Mawar): angsuran Selasa 22 Desember belum tercatat. [Sudah saya sapa] [Nanti]
        Yati: [Sudah saya sapa]
        bot: Untuk Bu Yati sendiri, jangan dibacakan. Tolong sapa nomor 4 (KSM Mawar): ... [Sudah saya sapa] [Nanti]
        Yati: [Nanti]
        bot: Untuk Bu Yati sendiri, jangan dibacakan. Tolong sapa nomor 5 (KSM Mawar): ... [Sudah saya sapa] [Nanti]
        Yati: [Sudah saya sapa]
        bot: Cukup untuk hari ini, Bu Yati. Terima kasih sudah menyapa.
        -- 2026-12-29 09:00
        Yati: tugas
        bot: Untuk Bu Yati sendiri, jangan dibacakan. Tolong sapa nomor 4 (KSM Mawar): ... [Sudah saya sapa] [Nanti]
    """)
    kept = lateness.look(chat, lambda book: book.execute(select(t.step_tried.c.step)).scalars().all())
    assert kept == ["sapa", "nanti", "sapa"]


@pytest.mark.parametrize(
    ("late", "said"),
    [
        (
            ("Tini",),
            "Masih ada angsuran yang belum tercatat di KSM Mawar. Tolong kumpulan berikut dicocokkan dengan buku.",
        ),
        (
            ("Tini", "Yati"),
            "Masih ada angsuran yang belum tercatat di KSM Mawar. ...",
        ),  # one besides the reader
        (("Tini", "Sri"), "Angsuran yang belum tercatat di KSM Mawar: jumlahnya Rp230.000."),
    ],
)
def test_without_a_signed_agreement_no_number_and_no_total_that_names_somebody(
    chat: Chatroom, late: tuple[str, ...], said: str
) -> None:
    lateness.only_late(chat, *late)
    chat.book.run(lambda book: book.execute(update(t.ksm).values(names_agreed=False)))
    lateness.reach(chat, "2026-12-27 20:00")
    said_at_nine = chat.at("2026-12-28 09:00")
    lines = [line for line in said_at_nine if line.startswith("bot>Yati: Tugas hari ini: • Untuk Bu Yati")]
    assert len(lines) == 1
    assert said.removesuffix(" ...") in lines[0]
    assert "nomor" not in lines[0]
    assert "[" not in lines[0]
