"""Savings in pots: named when reported, seen pot by pot, given back by a second person and never more than is there."""

from __future__ import annotations

from storage.verify import first_deviation
from tests.chat import Chatroom


def _whole(chat: Chatroom) -> None:
    assert chat.book.look(first_deviation) is None


def save(chat: Chatroom, name: str, words: str, treasurer: str = "Siti") -> None:
    """A member reports savings and the treasurer has the cash."""
    chat.hear(name, words)
    assert "Sah." in chat.hear(treasurer, "[Sudah]")[0]


def test_savings_go_into_the_pot_that_was_named(chat: Chatroom) -> None:
    chat("""
        Wati: nabung sukarela 50rb
        bot: Setoran sukarela Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran sukarela Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan sukarela Rp50.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan sukarela Rp50.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Wati: setor simpanan pokok 50rb
        bot: Setoran pokok Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp170.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran pokok Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp170.000 sah, Rp50.000 dilaporkan. Rinciannya: wajib Rp120.000, sukarela Rp50.000.
        Wati: [Ambil kembali]
        bot: Laporan Rp50.000 saya tarik. Tidak ada yang tersimpan darinya.
        Wati: tabungan tanggung renteng
        bot: ...
    """)
    _whole(chat)


def test_the_amount_alone_is_asked_where_nobody_saves_by_habit(chat: Chatroom) -> None:
    chat("""
        Wati: nabung sukarela
        bot: Berapa tabungan sukarela yang sudah dibayar? Tulis misalnya 50rb. [Batal]
        Wati: 30rb
        bot: Setoran sukarela Rp30.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran sukarela Rp30.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)


def test_a_leaders_row_for_the_same_money_keeps_the_members_pot(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung sukarela 20rb")
    chat.hear("Yati", "3 20 0 // kas 20")
    chat("""
        Siti: [Sudah diterima]
        bot: ...
        bot>Wati: Sah. Bu Siti sudah menerima tabungan sukarela Rp20.000 dari Ibu. ...
        Wati: saldo
        bot: Tabungan Bu Wati: Rp140.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp20.000.
    """)
    _whole(chat)
