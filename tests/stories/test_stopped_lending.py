"""A lender that lends nothing new for a time: each office hears why; savings and repayments go on."""

from __future__ import annotations

from datetime import date

import pytest

from storage import rules
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_lending import APPROVED, VERIFIED, lent, play, status


def stop(chat: Chatroom, how: str, cause: str = "[Angka kesehatan UPK]", day: str = "[Selasa 17/11]") -> None:
    """Two officers let new loans rest."""
    for words in lateness.ruling("[Pinjaman baru]", how, cause, day, "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")


def open_again(chat: Chatroom) -> None:
    for words in lateness.ruling("[Pinjaman baru]", "[Diberikan lagi]", "[Selasa 17/11]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")


def test_two_officers_let_new_loans_rest_and_everybody_reads_it(chat: Chatroom) -> None:
    chat("""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? ...
        Rini: [Pinjaman]
        bot: Aturan yang mana? ... [Pinjaman baru] ... [Kembali] [Batal]
        Rini: [Pinjaman baru]
        bot: Pinjaman baru masih diberikan? Sekarang: diberikan seperti biasa. Angsuran dan simpanan tetap berjalan. [Diberikan lagi] [Ditangguhkan, yang sudah disetujui tetap cair] [Ditangguhkan semuanya] [Batal]
        Rini: [Ditangguhkan, yang sudah disetujui tetap cair]
        bot: Karena apa ditangguhkan? Alasan ini dibaca pengurus KSM yang mengajukan. [Angka kesehatan UPK] [Keputusan rapat BKM] [Permintaan desa atau program] [Batal]
        Rini: [Angka kesehatan UPK]
        bot: Berlaku mulai kapan? [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 17/11]
        bot: Yang berubah: - Pinjaman baru: diberikan seperti biasa → ditangguhkan sejak Selasa 17 November 2026 (angka kesehatan UPK); yang sudah disetujui tetap dicairkan Berlaku mulai Selasa 17 November 2026. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: ... - Pinjaman baru: diberikan seperti biasa → ditangguhkan sejak Selasa 17 November 2026 ... Setuju? [Setuju] [Tidak setuju]
        bot>Budi: ... - Pinjaman baru: diberikan seperti biasa → ditangguhkan sejak Selasa 17 November 2026 ... Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Selasa 17 November 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 2 berlaku mulai Selasa 17 November 2026.
        Wati: aturan
        bot: Aturan BKM Contoh Sumber. perkotaan 2013 (POB) versi 2, ... - Pinjaman baru: ditangguhkan sejak Selasa 17 November 2026 (angka kesehatan UPK); yang sudah disetujui tetap dicairkan - Jasa: ... [Kabar & aduan]
        Yati: ajukan pinjaman
        bot: Siapa yang mau pinjam? ...
        Yati: 3 1 juta dagang sayur
        bot: Diangsur berapa bulan? ...
        Yati: [10 bulan]
        bot: KSM Mawar mengajukan ... - pinjaman baru ditangguhkan sejak Selasa 17 November 2026 (angka kesehatan UPK); pengajuan tetap disimpan dan menunggu dibuka lagi Diajukan? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Pengajuan KSM Mawar tersimpan: 1 orang, Rp1.000.000. ... [Batalkan pengajuan]
        bot>Rini: Pengajuan KSM Mawar: ... - pinjaman baru ditangguhkan sejak Selasa 17 November 2026 (angka kesehatan UPK); pengajuan tetap disimpan dan menunggu dibuka lagi ... [Layak] [Tidak layak]
        Rini: [Layak]
        bot: ...
        Rini: menurut buku kertas hampir lunas
        bot: ...
        bot>Hadi: Pengajuan KSM Mawar: ... - pinjaman baru ditangguhkan ... [Setuju] [Tolak]
        Hadi: [Setuju]
        bot: Pinjaman baru sedang ditangguhkan sejak Selasa 17 November 2026 (angka kesehatan UPK). Pengajuan ini belum bisa disetujui; tetap tersimpan sampai pinjaman dibuka lagi lewat "ubah aturan". Kalau memang tidak jadi, tekan [Tolak].
    """)
    assert status(chat) == "V"
    open_again(chat)
    play(chat, ("Hadi", "pengajuan"), ("Hadi", "[Pengajuan Mawar]"), ("Hadi", "[Setuju]"))
    assert status(chat) == "W"
    assert lateness.look(chat, first_deviation) is None


def test_what_was_agreed_before_is_paid_out_where_the_rule_says_so(chat: Chatroom) -> None:
    play(chat, *APPROVED)
    stop(chat, "[Ditangguhkan, yang sudah disetujui tetap cair]", "[Keputusan rapat BKM]")
    play(chat, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    heard = play(chat, ("Rini", "[Cairkan Rp1.000.000]"))
    assert "ditangguhkan" not in heard[0]


def test_or_it_waits_too_and_money_that_is_being_counted_goes_on(chat: Chatroom) -> None:
    play(
        chat,
        *APPROVED,
        ("Wati", "[Benar, saya yang pinjam]"),
        ("Rini", "pengajuan"),
        ("Rini", "[Pengajuan Mawar]"),
    )
    stop(chat, "[Ditangguhkan semuanya]", "[Permintaan desa atau program]")
    assert chat.hear("Rini", "[Cairkan Rp1.000.000]")[0] == (
        "bot: Pinjaman sedang ditangguhkan sejak Selasa 17 November 2026 (permintaan desa atau program),"
        " juga yang sudah disetujui. Belum ada uang yang keluar; uangnya bisa dicairkan setelah dibuka lewat"
        ' "ubah aturan".'
    )
    open_again(chat)
    play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]"))
    stop(chat, "[Ditangguhkan semuanya]")
    n_before = len(lent(chat, "Wati"))
    play(chat, ("Yati", "[Sudah, Rp1.000.000]"))
    assert len(lent(chat, "Wati")) == n_before + 1, "the money had left the counter: it is a loan"
    assert lateness.look(chat, first_deviation) is None


def test_repayments_and_savings_go_on_and_another_change_keeps_the_stop(chat: Chatroom) -> None:
    stop(chat, "[Ditangguhkan semuanya]")
    assert "Setoran Rp50.000" in chat.hear("Wati", "setor 50rb")[0]
    for words in lateness.ruling("[Ganti semuanya]", "[Perkotaan 2010]", "[Selasa 1/12]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")
    ruled = lateness.look(chat, lambda book: rules.rules_of(book, 1, date(2026, 12, 2)))
    assert ruled.name == "urban-2010"
    assert ruled.stop is not None and ruled.stop.since == date(2026, 11, 17), "it began when it began"


def test_a_stop_agreed_late_begins_on_the_day_it_is_agreed(chat: Chatroom) -> None:
    for words in lateness.ruling(
        "[Pinjaman baru]",
        "[Ditangguhkan semuanya]",
        "[Keputusan rapat BKM]",
        "[Selasa 17/11]",
        "[Usulkan]",
    ):
        chat.hear("Rini", words)
    chat("""
        -- 2026-11-19 09:00
        Hadi: [Setuju]
        bot: ... ditangguhkan sejak Kamis 19 November 2026 (keputusan rapat BKM); yang sudah disetujui juga menunggu Berlaku mulai Kamis 19 November 2026. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Kamis 19 November 2026.
        bot>Rini: ...
    """)
    ruled = lateness.look(chat, lambda book: rules.rules_of(book, 1, date(2026, 11, 19)))
    assert ruled.stop is not None and ruled.stop.since == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("language", "page", "press", "said"),
    [
        ("en", "applications", "[Agree]", "New loans are suspended since Tuesday 17 November 2026"),
        (
            "jv",
            "pengajuan",
            "[Sarujuk]",
            "Pinjeman enggal saweg dipunkendelaken wiwit Selasa 17 November 2026",
        ),
    ],
)
def test_the_koordinator_hears_it_in_the_language_chosen(
    chat: Chatroom, language: str, page: str, press: str, said: str
) -> None:
    play(chat, *VERIFIED)
    stop(chat, "[Ditangguhkan semuanya]")
    chat.book.run(lambda book: book.execute(t.person.update().values(language=language)))
    label = {"en": "[Application Mawar]", "jv": "[Panyuwunan Mawar]"}[language]
    play(chat, ("Hadi", page), ("Hadi", label))
    assert said in chat.hear("Hadi", press)[0]
