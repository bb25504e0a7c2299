"""Surat cocok saldo: two officers read one paper; until then nobody is reminded of anything."""

import pytest
from sqlalchemy import func, select

from storage import balances, ledger, loans, members
from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom

SECOND = (
    "Surat cocok saldo KSM Mawar, ditandatangani Senin 16 November, dimasukkan Bu Rini: tabungan Rp1.200.000,"
    " sisa pinjaman Rp6.900.000 (pokok Rp6.000.000, jasa Rp900.000). Sama dengan kertas? [Sama dengan kertas] [Berbeda] [Kenapa?]"
)
ENTERED = f"""
        Rini: cocok saldo
        bot: Surat cocok saldo KSM yang mana? [Mawar] [Melati] [Batal]
        Rini: [Mawar]
        bot: KSM Mawar menurut buku: tabungan Rp1.200.000, sisa pinjaman Rp6.900.000 (pokok Rp6.000.000, jasa Rp900.000). Kalau sama dengan kertas: tanggal berapa ditandatangani? [Selasa 17/11] [Senin 16/11] [Batal]
        Rini: [Senin 16/11]
        bot: KSM Mawar, ditandatangani Senin 16 November 2026: tabungan Rp1.200.000, sisa pinjaman Rp6.900.000 (pokok Rp6.000.000, jasa Rp900.000). Sama dengan kertas? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Tersimpan untuk KSM Mawar. Menunggu orang kedua: Pak Hadi, Pak Budi. Pengingat masih mati.
        bot>Hadi: {SECOND}
        bot>Budi: {SECOND}
"""


def agreed(chat: Chatroom) -> int:
    """How many officers stand behind KSM Mawar's balances."""
    rows = select(func.count()).select_from(t.balance_agreement)
    return int(lateness.look(chat, lambda book: book.execute(rows).scalar_one()))


def test_two_officers_light_the_reminders_of_a_ksm(chat: Chatroom) -> None:
    chat(f"""
        {ENTERED}
        Budi: [Sama dengan kertas]
        bot: Pengingat untuk KSM Mawar menyala.
        bot>Rini: Pengingat untuk KSM Mawar menyala. Pak Budi melihat angka yang sama.
        Hadi: [Sama dengan kertas]
        bot: Surat cocok saldo KSM Mawar sudah dijawab.
        Rini: cocok saldo
        bot: Surat cocok saldo KSM yang mana? [Melati] [Batal]
    """)
    assert agreed(chat) == 2


def test_a_different_figure_leaves_them_off(chat: Chatroom) -> None:
    chat(f"""
        {ENTERED}
        Hadi: [Berbeda]
        bot: Baik, pengingat KSM Mawar tetap mati. Yang memasukkan saya beri tahu.
        bot>Rini: Pak Hadi melihat angka yang berbeda di kertas KSM Mawar. Cocokkan lagi; kalau catatan di sini yang keliru, petugas UPK bisa membetulkannya. Lalu tulis "cocok saldo". Pengingat tetap mati. [Betulkan angkanya]
        Budi: [Sama dengan kertas]
        bot: Surat cocok saldo KSM Mawar sudah dijawab.
    """)
    assert agreed(chat) == 0


def test_koordinator_and_pengawas_alone_are_not_enough(chat: Chatroom) -> None:
    chat.hear("Hadi", "cocok saldo")
    chat.hear("Hadi", "mawar")
    chat.hear("Hadi", "16/11")
    said = chat.hear("Hadi", "[Simpan]")
    assert said[0] == "bot: Tersimpan untuk KSM Mawar. Menunggu orang kedua: Bu Rini. Pengingat masih mati."
    assert [line.partition(":")[0] for line in said[1:]] == ["bot>Rini"]
    paper = lateness.look(chat, lambda book: book.execute(select(t.balance_paper.c.public_id)).scalar_one())
    for name in ("Budi", "Hadi"):  # the wrong office, and the very same voice
        chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, f"cssama:{paper}:0"))
        assert agreed(chat) == 0
    chat("""
        Rini: [Sama dengan kertas]
        bot: Pengingat untuk KSM Mawar menyala.
        bot>Hadi: Pengingat untuk KSM Mawar menyala. Bu Rini melihat angka yang sama.
    """)


@pytest.mark.parametrize("name", ["Yati", "Siti", "Wati", "Adi"])
def test_nobody_else_may_enter_or_answer(chat: Chatroom, name: str) -> None:
    assert "dimasukkan oleh petugas UPK, koordinator, atau pengawas" in chat.hear(name, "cocok saldo")[0]
    chat(ENTERED)
    paper = lateness.look(chat, lambda book: book.execute(select(t.balance_paper.c.public_id)).scalar_one())
    chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, f"cssama:{paper}:0"))
    assert chat.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")
    assert agreed(chat) == 0


def test_one_phone_is_one_voice(chat: Chatroom) -> None:
    def share_a_phone(book: Work) -> None:
        row = {
            "account_id": chat.accounts["Rini"],
            "person_id": lateness.person(book, "Hadi"),
            "state": "active",
        }
        book.execute(t.link.insert(), {**row, "since_at": book.now})

    chat.book.run(share_a_phone)
    for words in ("cocok saldo", "mawar", "16/11"):
        chat.hear("Rini", words)
    assert "orang kedua: Pak Budi." in chat.hear("Rini", "[Simpan]")[0]
    paper = lateness.look(chat, lambda book: book.execute(select(t.balance_paper.c.public_id)).scalar_one())
    chat.give(chat.press(chat.accounts["Hadi"], chat.accounts["Hadi"], 5, f"cssama:{paper}:0"))
    assert agreed(chat) == 0


def test_figures_that_changed_meanwhile_are_read_again(chat: Chatroom) -> None:
    for words in ("cocok saldo", "mawar", "16/11"):
        chat.hear("Rini", words)
    chat.book.run(lambda book: lateness.pay(book, ["Tini"], 1, chat.clock.moment.date()))
    assert "berubah sejak dibuka" in chat.hear("Rini", "[Simpan]")[0]
    assert lateness.look(chat, lambda book: book.execute(select(t.balance_paper.c.id)).first()) is None


def test_what_waits_stands_on_the_officers_pages(chat: Chatroom) -> None:
    chat(f"""
        Hadi: Persetujuan
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        {ENTERED}
        Hadi: Persetujuan
        bot: Yang menunggu: - surat cocok saldo KSM Mawar, 16/11 - 2 KSM belum cocok saldo, pengingatnya mati [Surat KSM Mawar] [Cocok saldo]
        Hadi: [Surat KSM Mawar]
        bot: {SECOND}
        Budi: Perlu dilihat
        bot: Yang menunggu: - surat cocok saldo KSM Mawar, 16/11 - 2 KSM belum cocok saldo, pengingatnya mati [Surat KSM Mawar] [Cocok saldo]
        Rini: Tugas hari ini
        bot: ... - 2 KSM belum cocok saldo, pengingatnya mati ... [Cocok saldo]
        Rini: [Cocok saldo]
        bot: Surat cocok saldo KSM yang mana? [Mawar] [Melati] [Batal]
    """)


def test_more_than_six_ksm_are_numbered(chat: Chatroom) -> None:
    chat.book.run(lambda book: [lateness.new_ksm(book, f"Contoh{n}", 1, lateness.LENT) for n in range(1, 7)])
    said = chat.hear("Rini", "cocok saldo")[0]
    assert "Balas nomor atau namanya. 1. Contoh1 2. Contoh2" in said
    assert said.endswith("8. Melati [Batal]")
    assert "KSM Contoh2 menurut buku: tabungan Rp0, sisa pinjaman Rp1.150.000" in chat.hear("Rini", "2")[0]


def test_the_totals_are_what_the_cards_say(chat: Chatroom) -> None:
    chat.book.run(lambda book: lateness.pay(book, ["Tini", "Sri"], 3, chat.clock.moment.date()))

    def compare(book: Work) -> None:
        mawar = lateness.ksm(book, "Mawar")
        found = balances.totals(book, [mawar])[mawar]
        people = [row.id for row in members.members_of(book, mawar, chat.clock.moment.date())]
        assert (
            found.owed
            == sum(lent.outstanding for lent in loans.of_ksm(book, mawar))
            == 6_900_000 - 6 * 115_000
        )
        assert found.savings == sum(ledger.savings_of(book, each) for each in people)

    lateness.look(chat, compare)
