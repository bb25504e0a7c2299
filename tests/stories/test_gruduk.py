"""A visit is proposed by a rule and decided by people: the KSM's name, what was not yet tried, and no door that calls it."""

import re
from datetime import date

import pytest
from sqlalchemy import select, update

from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom

PAGE = (
    "KSM Kenanga: kelas III (Kurang lancar). Belum dicoba: - kabar pribadi ke setiap anggota - bicara dengan ketua"
    " - surat pemberitahuan - kunjungan UPK bersama ketua Ini usulan untuk ditimbang; tidak ada kunjungan yang dipanggil"
    " sendiri oleh saya. [Sudah bicara dengan ketua] [Surat sudah diberikan] [Sudah berkunjung bersama] [Nanti dulu]"
)
LENT = date(2026, 7, 10)  # due from 10 August; the fourth instalment on 10 November: four behind on the 11th


@pytest.fixture
def kenanga(chat: Chatroom) -> Chatroom:
    """KSM Kenanga, five members without phones who never paid, balances agreed; on the evening it falls past the line."""

    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Kenanga", 5, LENT)
        lateness.agree(book, "Kenanga")

    lateness.reach(chat, "2026-11-18 20:00")
    chat.book.run(prepare)
    return chat


def open_ones(chat: Chatroom) -> list[str | None]:
    """The outcome of every proposal; None while it is open."""
    return list(
        lateness.look(chat, lambda book: book.execute(select(t.gruduk_proposal.c.outcome)).scalars().all())
    )


def opened(chat: Chatroom, *officers: str) -> str:
    """The morning's digest came, and these officers opened the proposal; what the last of them reads."""
    chat.at("2026-11-19 09:00")
    return [chat.hear(name, "[KSM Kenanga]")[0] for name in officers][-1]


def test_a_ksm_past_the_line_is_proposed_once_by_its_name_only(kenanga: Chatroom) -> None:
    kenanga(f"""
        -- 2026-11-19 07:00
        -- 2026-11-19 08:00
        -- 2026-11-19 09:00
        bot>Rini: Tugas hari ini: • Ada usulan untuk KSM Kenanga, perlu ditimbang bersama. [KSM Kenanga]
        bot>Hadi: Tugas hari ini: • Ada usulan untuk KSM Kenanga, ... [KSM Kenanga]
        bot>Budi: Tugas hari ini: • Ada usulan untuk KSM Kenanga, ... [KSM Kenanga]
        Rini: [KSM Kenanga]
        bot: {PAGE}
    """)
    assert lateness.days(kenanga, "2026-12-05 20:00") == []
    assert open_ones(kenanga) == [None]
    said = "\n".join(m["text"] for m in kenanga.phone.messages)
    assert not re.search(r"Kenanga\d|Rp|nomor", said)


def test_nothing_is_proposed_below_the_line_or_before_the_balances_are_agreed(chat: Chatroom) -> None:
    def prepare(book: Work) -> None:
        lateness.new_ksm(
            book, "Anggrek", 5, date(2026, 8, 10)
        )  # three behind from 11 November: the line is above three
        lateness.agree(book, "Anggrek")
        lateness.new_ksm(book, "Kamboja", 5, date(2026, 1, 10))

    lateness.reach(chat, "2026-11-18 20:00")
    chat.book.run(prepare)
    assert lateness.days(chat, "2026-12-09 20:00") == []


def test_steps_are_noted_and_the_list_grows_shorter(kenanga: Chatroom) -> None:
    opened(kenanga, "Rini", "Budi")
    kenanga("""
        Rini: [Sudah bicara dengan ketua]
        bot: KSM Kenanga: kelas III (Kurang lancar). Belum dicoba: - kabar pribadi ke setiap anggota - surat pemberitahuan - kunjungan UPK bersama ketua ... [Surat sudah diberikan] [Sudah berkunjung bersama] [Nanti dulu]
        Hadi: Persetujuan
        bot: Yang menunggu: - usulan KSM Kenanga, 19/11 - 2 KSM belum cocok saldo, pengingatnya mati [KSM Kenanga] [Cocok saldo]
        Hadi: [KSM Kenanga]
        bot: KSM Kenanga: ... Belum dicoba: - kabar pribadi ke setiap anggota - surat pemberitahuan - kunjungan UPK bersama ketua ... [Surat sudah diberikan] [Sudah berkunjung bersama] [Nanti dulu]
        Hadi: [Surat sudah diberikan]
        bot: KSM Kenanga: ... Belum dicoba: - kabar pribadi ke setiap anggota - kunjungan UPK bersama ketua ... [Sudah berkunjung bersama] [Nanti dulu]
        Budi: [Sudah berkunjung bersama]
        bot: KSM Kenanga: ... Belum dicoba: - kabar pribadi ke setiap anggota Ini usulan ... [Nanti dulu]
    """)
    kept = lateness.look(kenanga, lambda book: book.execute(select(t.step_tried.c.step)).scalars().all())
    assert kept == ["talk-with-ketua", "written-notice", "joint-visit"]


def test_nanti_dulu_puts_it_away_until_the_cool_off_is_over(kenanga: Chatroom) -> None:
    opened(kenanga, "Rini", "Hadi")
    kenanga("""
        Hadi: [Nanti dulu]
        bot: Baik, usulan untuk KSM Kenanga disimpan dulu. Paling cepat ditimbang lagi Kamis 24 Desember.
        Rini: [Nanti dulu]
        bot: Usulan untuk KSM Kenanga sudah ditutup.
        -- 2026-11-20 09:00
        bot>Rini: Tugas hari ini: • Bu Rini, usulan untuk KSM Kenanga disimpan dulu oleh Pak Hadi.
        bot>Budi: Tugas hari ini: • Pak Budi, usulan untuk KSM Kenanga disimpan dulu oleh Pak Hadi.
    """)
    lateness.reach(kenanga, "2026-12-22 20:00")
    assert lateness.days(kenanga, "2026-12-25 20:00") == []  # the 24th and 25th are holidays
    again = lateness.days(kenanga, "2026-12-26 20:00")
    assert [line.partition(":")[0] for line in again] == ["bot>Rini", "bot>Hadi", "bot>Budi"]
    assert open_ones(kenanga) == ["not-now", None]


def test_a_ksm_that_catches_up_is_no_longer_proposed(kenanga: Chatroom) -> None:
    opened(kenanga, "Hadi")
    people = [f"Kenanga{n}" for n in range(1, 6)]
    kenanga.book.run(lambda book: lateness.pay(book, people, lateness.TO_THE_END, date(2026, 11, 19)))
    kenanga("""
        -- 2026-11-20 07:00
        -- 2026-11-20 09:00
        bot>Rini: Tugas hari ini: • Bu Rini, usulan untuk KSM Kenanga saya tutup: angsurannya sudah kembali baik.
        bot>Hadi: Tugas hari ini: • Pak Hadi, usulan untuk KSM Kenanga saya tutup: ...
        bot>Budi: Tugas hari ini: • Pak Budi, usulan untuk KSM Kenanga saya tutup: ...
        Hadi: [Nanti dulu]
        bot: Usulan untuk KSM Kenanga sudah ditutup.
    """)


def test_a_family_in_mourning_is_left_alone(kenanga: Chatroom) -> None:
    def mourn(book: Work) -> None:
        gone = lateness.person(book, "Kenanga2")
        book.execute(update(t.person).where(t.person.c.id == gone).values(died_on=date(2026, 11, 17)))

    kenanga.book.run(mourn)
    assert lateness.days(kenanga, "2026-12-05 20:00") == []
    assert open_ones(kenanga) == []


def test_the_private_word_counts_when_everybody_late_has_had_one(chat: Chatroom) -> None:
    def prepare(book: Work) -> None:
        lateness.new_ksm(book, "Kenanga", 5, LENT, first_account=5000)
        lateness.agree(book, "Kenanga")

    lateness.reach(chat, "2026-11-18 20:00")
    chat.book.run(prepare)
    page = opened(chat, "Hadi")
    assert "kabar pribadi" not in page
    assert "bicara dengan ketua" in page


@pytest.mark.parametrize("name", ["Yati", "Siti", "Wati", "Adi", "Darmi"])
def test_nobody_outside_the_bkms_officers_can_press(kenanga: Chatroom, name: str) -> None:
    kenanga.at("2026-11-19 08:00")
    proposal = lateness.look(
        kenanga, lambda book: book.execute(select(t.gruduk_proposal.c.public_id)).scalar_one()
    )
    for data in (f"gdlihat:{proposal}:0", f"gdnanti:{proposal}:0", f"gdlangkah:{proposal}:joint-visit"):
        kenanga.give(kenanga.press(kenanga.accounts[name], kenanga.accounts[name], 5, data))
        assert kenanga.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")
    assert open_ones(kenanga) == [None]


def test_no_button_calls_a_visit_and_an_unknown_step_is_none(kenanga: Chatroom) -> None:
    opened(kenanga, "Hadi")
    verbs = {b["callback_data"].partition(":")[0] for m in kenanga.phone.messages for b in m["buttons"]}
    assert verbs == {"gdlihat", "gdlangkah", "gdnanti"}
    proposal = lateness.look(
        kenanga, lambda book: book.execute(select(t.gruduk_proposal.c.public_id)).scalar_one()
    )
    for step in ("private-notice", "visit-now", ""):
        kenanga.give(
            kenanga.press(
                kenanga.accounts["Hadi"], kenanga.accounts["Hadi"], 5, f"gdlangkah:{proposal}:{step}"
            )
        )
        assert kenanga.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")
