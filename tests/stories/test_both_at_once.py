"""At a kumpulan most people pay two things: one line is enough for both."""

import pytest

from domain.ledger import Purpose
from domain.paying import two_sums
from storage.verify import first_deviation
from tests.chat import Chatroom


def test_an_instalment_and_savings_in_one_line(chat: Chatroom) -> None:
    chat("""
        Sri: angsur 115rb nabung 20rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Bu Siti]
        bot: Angsuran Rp115.000 dilaporkan, lewat Bu Siti. Belum sah sampai uangnya diterima. Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali angsuran] [Ambil kembali tabungan]
        bot>Siti: Nomor 6 (Bu Sri) melapor menitipkan angsuran Rp115.000. Sudah dipegang? [Sudah saya pegang] [Belum]
        bot>Siti: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
    """)
    assert chat.book.look(first_deviation) is None


def test_bare_figures_are_one_press_for_both(chat: Chatroom) -> None:
    chat("""
        Sri: aku wis mbayar 115 karo nabung 20
        bot: Yang mana yang sudah dibayar? [Angsuran Rp115.000 + tabungan Rp20.000] [Angsuran, jumlah lain] [Tabungan, jumlah lain] [Batal]
        Sri: [Angsuran Rp115.000 + tabungan Rp20.000]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali angsuran] [Ambil kembali tabungan]
        bot>Siti: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Sri: [Ambil kembali tabungan]
        bot: Laporan Rp20.000 saya tarik. Tidak ada yang tersimpan darinya.
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000), Rp115.000 dilaporkan. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_the_leader_wrote_before_is_the_same_money_twice(chat: Chatroom) -> None:
    chat("""
        Yati: 6 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 6 20 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: nyicil 115rb karo nabung 20rb
        bot: Bu Yati sudah menulis Rp115.000 jam 19.00. Itu uang yang sama? [Ya, yang itu] [Bukan, uang lain] [Batal]
        Sri: [Ya, yang itu]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Sri: saldo
        bot: Tabungan Bu Sri: Rp120.000 sah, Rp20.000 dilaporkan. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_doubtful_half_is_asked_and_nothing_is_kept_before(chat: Chatroom) -> None:
    chat("""
        Sri: nabung 200rb, angsur 115rb
        bot: Rp200.000? Biasanya Rp20.000. Mungkin nolnya kurang atau lebih. Mana yang benar? [Rp20.000] [Rp200.000] [Batal]
        Sri: [Rp20.000]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Sri: angsur 11,5jt nabung 20rb
        bot: Rp11.500.000? Itu lebih dari sisa semuanya, Rp690.000. Kalau benar, tekan; kalau tidak, tulis lagi. [Rp11.500.000] [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Sri: saldo
        bot: Tabungan Bu Sri: Rp120.000 sah. [Kenapa?]
    """)


def test_who_has_no_loan_keeps_the_savings(chat: Chatroom) -> None:
    chat("""
        Darmi: angsur 115rb nabung 20rb
        bot: Bu Darmi tidak punya angsuran yang berjalan. Mau dicatat sebagai tabungan? [Tabungan Rp20.000] [Batal]
        Darmi: [Tabungan Rp20.000]
        bot: Setoran Rp20.000 dilaporkan, menunggu bendahara. Simpanan yang sudah sah: Rp0. [Ambil kembali]
    """)
    assert chat.book.look(first_deviation) is None


def test_at_the_bank_they_are_two_accounts_and_each_is_told_by_itself(chat: Chatroom) -> None:
    chat("""
        Sri: sudah transfer angsuran 115rb dan tabungan 20rb ke bank
        bot: Yang mana yang sudah dibayar? [Angsuran Rp115.000] [Tabungan Rp20.000] [Batal]
        Sri: [Tabungan Rp20.000]
        bot: Kirim foto bukti transfer tabungan Rp20.000, ya. Jumlah dan tanggalnya harus terbaca. [Batal]
    """)


@pytest.mark.parametrize(
    ("words", "first", "paid", "saved"),
    [
        ("115rb nabung 20rb", Purpose.INSTALLMENT, 115_000, 20_000),
        ("suwidak ewu karo nabung rongpuluh ewu", Purpose.INSTALLMENT, 60_000, 20_000),
        ("20rb, angsur 115rb", Purpose.SAVINGS, 115_000, 20_000),
        ("115rb angsuran + 20rb tabungan", None, 115_000, 20_000),
        ("tabungan 20.000 dan angsuran 115.000 ya bu", None, 115_000, 20_000),
        ("angsuran 115rb simpanan sukarela 5rb", Purpose.SAVINGS, 115_000, 5_000),
        ("satus limalas ewu lan nyelengi sepuluh ewu", Purpose.INSTALLMENT, 115_000, 10_000),
    ],
)
def test_how_both_are_said(words: str, first: Purpose | None, paid: int, saved: int) -> None:
    found = two_sums(words, first)
    assert found is not None and [each.rupiah for each in found] == [paid, saved]


@pytest.mark.parametrize(
    "words",
    [
        "115rb",
        "115rb angsuran",
        "angsuran dan tabungan 135rb",
        "angsuran 115rb dari tabungan",
        "115rb nabung",
        "nabung 20rb nabung 30rb",
        "60rb 55rb nabung 20rb",
        "angsuran 115rb tabungan 20rb setor 5rb",
        "115rb, belum nabung 20rb",
    ],
)
def test_what_does_not_say_both(words: str) -> None:
    assert two_sums(words, Purpose.INSTALLMENT) is None
