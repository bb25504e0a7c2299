"""A fresh loan is looked in on once, within a month: a task, a note, a line in the month's recap."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select, update

from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_lending import APPROVED, play

DUE = "KSM Mawar: dana cair 17/11, kunjungan pertama ke usaha dan rumahnya paling lambat 17/12."
LATE = "KSM Mawar: dana cair 17/11, kunjungan pertamanya belum tercatat; mestinya sampai 17/12."


@pytest.fixture
def fresh(chat: Chatroom) -> Chatroom:
    """Bu Wati's loan was paid out on 17 November."""
    play(
        chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "[Slip nomor 4]"), ("Rini", "batal")
    )
    play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]"))
    play(chat, ("Yati", "[Sudah, Rp1.000.000]"))
    return chat


def visits(chat: Chatroom) -> int:
    """How many visits stand in the book."""
    noted = select(func.count()).where(t.application_step.c.step == "visited")
    return int(lateness.look(chat, lambda book: book.execute(noted).scalar_one()))


def test_the_facilitator_looks_in_and_says_what_she_saw(fresh: Chatroom) -> None:
    fresh(f"""
        Adi: kunjungan
        bot: Kunjungan pertama sesudah cair: {DUE} [Mawar sudah dikunjungi]
        Adi: rekap
        bot: Rekap November 2026 ... Pinjaman baru 1, sudah dikunjungi 0 [Rekap Oktober 2026]
        -- 2026-11-30 09:00
        -- 2026-12-01 09:00
        bot>Adi: Tugas hari ini: • Rekap November 2026 BKM Contoh Sumber sudah jadi • {DUE} [Rekap November 2026] [Mawar sudah dikunjungi]
        bot>Rini: Tugas hari ini: • {DUE} [Mawar sudah dikunjungi]
        -- 2026-12-03 10:00
        Adi: [Mawar sudah dikunjungi]
        bot: Siapa yang ditemui di KSM Mawar, bagaimana usahanya, apa yang perlu dibantu? Tulis singkat. UPK, fasilitator, dan pengurus KSM bisa membacanya. [Batal]
        Adi: sudah
        bot: Tulis beberapa kata: siapa yang ditemui dan bagaimana usahanya. [Batal]
        Adi: Bu Wati, dagangan ramai, perlu timbangan
        bot: Tersimpan: KSM Mawar dikunjungi Kamis 3 Desember. Terima kasih sudah menengok.
        Rini: [Mawar sudah dikunjungi]
        bot: Kunjungan ke KSM Mawar sudah dicatat Mas Adi.
        Rini: kunjungan
        bot: Tidak ada KSM yang menunggu kunjungan pertama. Yang sudah: KSM Mawar, 3/12, Mas Adi: Bu Wati, dagangan ramai, perlu timbangan
        Adi: rekap november
        bot: Rekap November 2026 ... Pinjaman baru 1, sudah dikunjungi 1 [Rekap Oktober 2026]
    """)
    assert visits(fresh) == 1 and lateness.look(fresh, first_deviation) is None
    later = fresh.at("2026-12-20 09:00")
    assert not [line for line in later if "kunjungan pertama" in line], "nobody is reminded of what was done"


def test_nobody_went_and_it_is_said_three_times_and_never_to_the_borrowers(fresh: Chatroom) -> None:
    heard = [
        line for day in ("01", "14", "17", "18", "19", "22") for line in fresh.at(f"2026-12-{day} 09:00")
    ]
    told = [line for line in heard if "kunjungan pertama" in line]
    assert [sorted(line.split(":")[0] for line in told[n : n + 2]) for n in (0, 2, 4)] == [
        ["bot>Adi", "bot>Rini"]
    ] * 3
    assert all(DUE in line for line in told[:4]) and all(LATE in line for line in told[4:])
    assert LATE in fresh.hear("Rini", "tugas")[0]
    fresh.at("2027-02-20 09:00")
    assert fresh.hear("Rini", "kunjungan") == ["bot: Tidak ada KSM yang menunggu kunjungan pertama."]


@pytest.mark.parametrize("name", ["Yati", "Wati", "Hadi", "Budi", "Tamu"])
def test_nobody_else_notes_a_visit(fresh: Chatroom, name: str) -> None:
    said = fresh.hear(name, "kunjungan")[0]
    assert "petugas UPK dan fasilitator" in said or name == "Tamu"
    loan = lateness.look(fresh, lambda book: book.execute(select(t.application.c.public_id)).scalar_one())
    fresh.give(fresh.press(fresh.accounts[name], fresh.accounts[name], 5, f"kunjungi:{loan}:0"))
    assert "menengok" not in str(fresh.phone.messages[-1]["text"]) and visits(fresh) == 0


def test_who_borrows_there_does_not_visit_herself(fresh: Chatroom) -> None:
    def sits_in_the_office(book: object) -> None:
        wati = lateness.person(book, "Wati")  # type: ignore[arg-type]
        book.execute(  # type: ignore[attr-defined]
            t.office.insert().values(person_id=wati, role="petugas_upk", bkm_id=1, since_on=date(2026, 1, 5))
        )

    fresh.book.run(sits_in_the_office)
    fresh.hear("Wati", "kunjungan")
    assert "ikut meminjam di KSM Mawar" in fresh.hear("Wati", "[Mawar sudah dikunjungi]")[0]
    assert visits(fresh) == 0


@pytest.mark.parametrize(
    ("language", "words", "press", "asked", "kept"),
    [
        ("jv", "kunjungan sepisanan dhateng usaha lan griyanipun paling lambat 17/12", "[Mawar sampun dipunkunjungi]",
         "Sinten ingkang dipunpanggihi ing KSM Mawar", "Matur nuwun sampun nuweni."),
        ("en", "first visit to business and home by 17 Dec", "[Mawar was visited]", "Whom did you meet at KSM Mawar",
         "Thank you for looking in."),
    ],
)  # fmt: skip
def test_in_their_language(
    fresh: Chatroom, language: str, words: str, press: str, asked: str, kept: str
) -> None:
    adi = t.person.c.public_id == "p-Adi"
    fresh.book.run(lambda book: book.execute(update(t.person).where(adi).values(language=language)))
    assert words in fresh.hear("Adi", "kunjungan")[0]
    assert asked in fresh.hear("Adi", press)[0]
    assert kept in fresh.hear("Adi", "bertemu Bu Wati, dagangan ramai")[0]
