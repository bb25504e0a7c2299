"""A chair tells of one member the way she would tell the UPK: a sentence is enough for a row."""

import pytest

from domain.reading.toldrow import Told, read_told
from storage.verify import first_deviation
from tests.chat import Chatroom


def test_a_sentence_about_one_member_is_a_row_of_todays_sheet(chat: Chatroom) -> None:
    chat("""
        Yati: bu sri bayar 115rb
        bot: Dicatat di lembar kumpulan hari ini? Tekan kalau benar. [6 Bu Sri: angsuran Rp115.000]
        Yati: [6 Bu Sri: angsuran Rp115.000]
        bot: Dicatat di lembar hari ini, belum sah: nomor 6, angsuran Rp115.000. Yang punya uang ditanya juga.
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: no 6 nabung 20
        bot: Dicatat di lembar kumpulan hari ini? Tekan kalau benar. [6 Bu Sri: tabungan Rp20.000]
        Yati: [6 Bu Sri: tabungan Rp20.000]
        bot: Dicatat di lembar hari ini, belum sah: nomor 6, angsuran Rp115.000, tabungan Rp20.000. Yang punya uang ditanya juga.
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: bu sri nitip 115rb ke saya
        bot: Yang mana? Yang ditekan dicatat di lembar hari ini. [6 Bu Sri: angsuran Rp115.000] [6 Bu Sri: tabungan Rp115.000]
        Yati: [6 Bu Sri: angsuran Rp115.000]
        bot: Nomor 6 sudah tertulis begitu di lembar hari ini.
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
    """)
    assert chat.book.look(first_deviation) is None


def test_both_sums_another_sum_and_words_about_nobody(chat: Chatroom) -> None:
    chat("""
        Yati: bu tini angsur 115rb nabung 20rb
        bot: Dicatat di lembar kumpulan hari ini? Tekan kalau benar. [9 Bu Tini: angs. Rp115.000 + tab. Rp20.000]
        Yati: [9 Bu Tini: angs. Rp115.000 + tab. Rp20.000]
        bot: Dicatat di lembar hari ini, belum sah: nomor 9, angsuran Rp115.000, tabungan Rp20.000. Yang punya uang ditanya juga.
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Tini: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Yati: tini bayar 60rb
        bot: Dicatat di lembar kumpulan hari ini? Tekan kalau benar. [9 Bu Tini: angsuran Rp60.000]
        Yati: [9 Bu Tini: angsuran Rp60.000]
        bot: Nomor 9 sudah tercatat Rp20.000 + Rp115.000. Jadi Rp20.000 + Rp60.000? [9: Rp20.000 + angsuran Rp60.000]
        Yati: pak lurah bayar 60rb
        bot: Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]
        Wati: bu sri bayar 115rb
        bot: Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan? [Usulan] [Pertanyaan] [Keluhan]
    """)
    assert chat.book.look(first_deviation) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("bu sri bayar 127rb", Told(("sri",), None, paid=127_000)),
        ("Sri wis mbayar suwidak ewu", Told(("sri",), None, paid=60_000)),
        ("no 6 nabung 20rb", Told((), 6, saved=20_000)),
        ("bu sri nitip 127rb ke saya", Told(("sri",), None, either=127_000)),
        ("nomor 6 angsur 115rb nabung 20rb", Told((), 6, paid=115_000, saved=20_000)),
        ("bu siti rohmah angsuran 115.000", Told(("siti", "rohmah"), None, paid=115_000)),
    ],
)
def test_how_one_is_told(line: str, told: Told) -> None:
    assert read_told(line) == told


@pytest.mark.parametrize(
    "line",
    [
        "bu sri 127rb",
        "bu sri bayar",
        "besok bu sri mau bayar atau tidak ya kira kira 127rb",
        "bu sri transfer 127rb ke bank",
        "angsur 127rb",
        "jalan rusak depan rumah bu sri",
    ],
)
def test_what_tells_of_nobodys_cash(line: str) -> None:
    assert read_told(line) is None


def test_savings_of_another_are_asked_for_by_themselves(chat: Chatroom) -> None:
    chat("""
        Siti: ambil tabungan bu sri 50rb
        bot: Tabungan diminta oleh orangnya sendiri, dari HP-nya atau saat kumpulan. Yang tanpa HP diminta lewat ketua.
        Yati: ambil tabungan bu lastri 50rb
        bot: Belum ada yang bisa diambil sekarang. Tabungan wajib Rp120.000 dikembalikan saat keluar dari KSM.
    """)
