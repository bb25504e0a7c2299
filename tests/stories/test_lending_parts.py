"""Who says yes a week later is paid out of the same application, on a card of their own day; and money that
was not taken up after all.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

import locales
from storage import tables as t
from storage import verify
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_lending import APPROVED, SLIP, lent, play, status
from usecases import mydata

SLIP_OF_LASTRI = (("Rini", "[Slip nomor 4]"), ("Rini", "6 8"), ("Rini", "[Ya, beda rumah]"))


def whole(chat: Chatroom) -> None:
    """The book checked against itself."""
    assert lateness.look(chat, verify.first_deviation) is None


def written(chat: Chatroom, name: str) -> str:
    """Their own file, as they read it."""
    lines = lateness.look(chat, lambda book: mydata.everything(book, lateness.person(book, name)))
    return "\n".join(locales.plain(line, "id") for line in lines)


def first_part(chat: Chatroom) -> list[str]:
    """Bu Wati has her million; Bu Lastri, who has no phone, has not signed yet."""
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    return play(
        chat,
        ("Rini", "[Pengajuan Mawar]"),
        ("Rini", "[Cairkan Rp1.000.000]"),
        ("Yati", "[Sudah, Rp1.000.000]"),
    )


def test_who_says_yes_a_week_later_is_paid_then_on_a_card_of_that_day(chat: Chatroom) -> None:
    heard = first_part(chat)
    assert heard[0].startswith(
        "bot: Tercatat: pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Semua peminjam saya beri tahu."
        " 1 orang yang belum ikut bisa cair menyusul. Tabungan tanggung renteng"
    )
    assert heard[2] == (
        "bot>Rini: Bu Yati sudah menghitung Rp1.000.000. Pinjaman KSM Mawar mulai berjalan."
        " 1 orang lagi menyusul kalau sudah menjawab."
    )
    chat.at("2026-11-24 09:00")
    chat("""
        Rini: pengajuan
        bot: Pengajuan yang berjalan: - pengajuan KSM Mawar, 17/11: sebagian cair, sisanya menunggu [Pengajuan Mawar]
        Rini: [Pengajuan Mawar]
        bot: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Sebagian sudah cair; sisanya cair kalau peminjamnya sudah menjawab. 3. Bu Wati, Rp1.000.000, dagang sayur (sudah cair) 4. Bu Lastri, Rp500.000, pakan ayam (belum menjawab) - Bu Rini: menurut buku kertas hampir lunas [Slip nomor 4]
    """)
    play(chat, *SLIP_OF_LASTRI)
    chat.send_thing("Rini", **SLIP)
    chat("""
        Hadi: [Sama]
        bot: Slip nomor 4 cocok. Terima kasih.
        bot>Rini: Pak Hadi melihat slip nomor 4 cocok.
        bot>Rini: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Sebagian sudah cair; sisanya cair kalau peminjamnya sudah menjawab. 3. Bu Wati, Rp1.000.000, dagang sayur (sudah cair) 4. Bu Lastri, Rp500.000, pakan ayam (slip cocok) - Bu Rini: menurut buku kertas hampir lunas [Cairkan Rp500.000]
        Rini: [Cairkan Rp500.000]
        bot: Menunggu Bu Yati menghitung Rp500.000 untuk KSM Mawar. Belum menjadi pinjaman sampai diterima.
        bot>Yati: Bu Rini menyerahkan pinjaman Rp500.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp500.000] [Belum]
        bot>Siti: Bu Rini menyerahkan pinjaman Rp500.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp500.000] [Belum]
        Siti: [Sudah, Rp500.000]
        bot: Tercatat: pinjaman Rp500.000 untuk 1 orang KSM Mawar. 1 orang tanpa HP: sampaikan kartunya, ya. Tabungan tanggung renteng yang dianjurkan: Rp150.000 dari 2 orang; uang pinjaman tetap utuh. Kalau semua sudah menyerahkan, tekan di bawah. Kalau baru sebagian, tulis "tr 50" di barisnya pada lembar kumpulan. [Catat TR Rp150.000]
        bot>Rini: Bu Siti sudah menghitung Rp500.000. Pinjaman KSM Mawar mulai berjalan.
    """)
    assert [(each.principal, each.disbursed_on) for each in lent(chat, "Lastri")][1:] == [
        (500_000, date(2026, 11, 24))
    ]
    assert [each.disbursed_on for each in lent(chat, "Wati")][1:] == [date(2026, 11, 17)]
    assert lent(chat, "Lastri")[-1].schedule[0].due_on == date(2026, 12, 24)
    assert status(chat) == "A"
    whole(chat)
    assert "pakan ayam lewat KSM Mawar, slip dengan dua saksi, cair" in written(chat, "Lastri")
    chat("""
        Yati: pengajuan
        bot: Tidak ada pengajuan yang berjalan. Untuk mengajukan, ketua menulis "ajukan pinjaman".
    """)


def test_a_yes_between_counting_out_and_counting_again_waits_for_the_next_part(chat: Chatroom) -> None:
    play(chat, *APPROVED, *SLIP_OF_LASTRI)
    chat.send_thing("Rini", **SLIP)
    play(chat, ("Hadi", "[Sama]"), ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    play(chat, ("Rini", "[Cairkan Rp500.000]"))
    chat("""
        Wati: [Benar, saya yang pinjam]
        bot: Terima kasih. Tercatat: pinjam Rp1.000.000 untuk dagang sayur. Belum menjadi pinjaman sampai uangnya cair.
        bot>Rini: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Disetujui, peminjam ditanya satu per satu. 3. Bu Wati, Rp1.000.000, dagang sayur (bilang benar) 4. Bu Lastri, Rp500.000, pakan ayam (slip cocok) - Bu Rini: menurut buku kertas hampir lunas
        Yati: [Sudah, Rp500.000]
        bot: Tercatat: pinjaman Rp500.000 untuk 1 orang KSM Mawar. 1 orang tanpa HP: sampaikan kartunya, ya. 1 orang yang belum ikut bisa cair menyusul. Tabungan tanggung renteng yang dianjurkan: Rp50.000 dari 1 orang; uang pinjaman tetap utuh. Kalau semua sudah menyerahkan, tekan di bawah. Kalau baru sebagian, tulis "tr 50" di barisnya pada lembar kumpulan. [Catat TR Rp50.000]
        bot>Rini: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Sebagian sudah cair; sisanya cair kalau peminjamnya sudah menjawab. 3. Bu Wati, Rp1.000.000, dagang sayur (bilang benar) 4. Bu Lastri, Rp500.000, pakan ayam (sudah cair) - Bu Rini: menurut buku kertas hampir lunas [Cairkan Rp1.000.000]
        bot>Rini: Bu Yati sudah menghitung Rp500.000. Pinjaman KSM Mawar mulai berjalan.
        Rini: [Cairkan Rp1.000.000]
        bot: Menunggu Bu Yati menghitung Rp1.000.000 untuk KSM Mawar. Belum menjadi pinjaman sampai diterima.
        bot>Yati: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        bot>Siti: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        Yati: [Belum]
        bot: Baik, belum ada yang dipinjamkan. UPK saya beri tahu.
        bot>Rini: Bu Yati bilang uang KSM Mawar belum diterima. Belum menjadi pinjaman.
        Rini: pengajuan
        bot: Pengajuan yang berjalan: - pengajuan KSM Mawar, 17/11: sebagian cair, sisanya menunggu [Pengajuan Mawar]
    """)
    assert (status(chat), len(lent(chat, "Wati"))) == ("S", 1)
    whole(chat)


def test_what_was_not_paid_may_end_without_what_was(chat: Chatroom) -> None:
    first_part(chat)
    chat("""
        Yati: pengajuan
        bot: Pengajuan yang berjalan: - pengajuan KSM Mawar, 17/11: sebagian cair, sisanya menunggu [Pengajuan Mawar]
        Yati: [Pengajuan Mawar]
        bot: Pengajuan KSM Mawar: 2 orang, Rp1.500.000, 10 bulan. Sebagian sudah cair; sisanya cair kalau peminjamnya sudah menjawab. 3. Bu Wati, Rp1.000.000, dagang sayur (sudah cair) 4. Bu Lastri, Rp500.000, pakan ayam (belum menjawab) - Bu Rini: menurut buku kertas hampir lunas [Sisanya tidak jadi]
        Yati: [Sisanya tidak jadi]
        bot: Baik. Yang belum cair dari pengajuan KSM Mawar tidak jadi; yang sudah cair tetap berjalan.
        Rini: [Slip nomor 4]
        bot: Pengajuan ini sudah selesai.
        Yati: [Sisanya tidak jadi]
        bot: Pengajuan ini sudah selesai atau uangnya sedang diserahkan.
        Rini: pengajuan
        bot: Tidak ada pengajuan yang berjalan. Untuk mengajukan, ketua menulis "ajukan pinjaman".
    """)
    assert (status(chat), len(lent(chat, "Wati"))) == ("A", 2)
    assert "pakan ayam lewat KSM Mawar, tidak ikut cair" in written(chat, "Lastri")
    steps = lateness.look(
        chat, lambda book: book.execute(select(t.application_step.c.step).order_by(t.application_step.c.id))
    )
    assert list(steps.scalars())[-2:] == ["S", "B"]


def test_the_last_who_says_no_ends_the_application(chat: Chatroom) -> None:
    play(chat, *APPROVED, *SLIP_OF_LASTRI)
    chat.send_thing("Rini", **SLIP)
    play(chat, ("Hadi", "[Sama]"), ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    play(chat, ("Rini", "[Cairkan Rp500.000]"), ("Yati", "[Sudah, Rp500.000]"))
    assert status(chat) == "S"
    chat("""
        Wati: [Bukan saya]
        bot: Baik, nama ini tidak ikut. Tidak ada pinjaman atas nama ini. Pak Budi (pengawas) akan bertanya dari mana ini.
        bot>Budi: Pengajuan KSM Mawar nomor 3, Rp1.000.000: yang namanya ditulis bilang bukan dia yang pinjam. Tolong tanya kedua pihak.
    """)
    assert status(chat) == "A"
    play(chat, ("Yati", "ajukan pinjaman"), ("Yati", "6 500rb warung"), ("Yati", "10"))
    assert play(chat, ("Yati", "[Simpan]"))[0].startswith("bot: Pengajuan KSM Mawar tersimpan")


def test_a_rest_that_waits_does_not_stop_the_next_application(chat: Chatroom) -> None:
    first_part(chat)
    [asked] = play(
        chat, ("Yati", "ajukan pinjaman"), ("Yati", "4 500rb warung // 6 500rb warung"), ("Yati", "10")
    )
    assert "nomor 4 masih punya pinjaman atau pengajuan lain" in asked
    assert play(chat, ("Yati", "[Simpan]"))[0].startswith("bot: Pengajuan KSM Mawar tersimpan")
