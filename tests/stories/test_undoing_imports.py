"""'Berkasnya keliru, Pak': a file that came in is taken back by a press, while nothing was built on it."""

from __future__ import annotations

import pytest

from bot import cli_import
from tests.chat import Chatroom
from tests.storage.test_undoing_imports import MELUR, figures
from usecases.importing_read import read_file
from usecases.officers import remember_bot
from usecases.verify import first_deviation


@pytest.fixture
def melur(chat: Chatroom) -> Chatroom:
    """A file with KSM Melur came in at the computer."""
    reading = read_file("melur.csv", MELUR.encode())
    cli_import.write(chat.book, reading, cli_import.look(chat.book, reading))
    return chat


def test_the_koordinator_takes_a_wrong_file_back(chat: Chatroom) -> None:
    before = figures(chat.book)
    reading = read_file("melur.csv", MELUR.encode())
    cli_import.write(chat.book, reading, cli_import.look(chat.book, reading))
    chat("""
        Hadi: impor
        bot: Impor terakhir: 1. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan [Batalkan impor ini]
        Hadi: [Batalkan impor ini]
        bot: Yakin? Ini semua hilang dari buku: melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan Saldo awalnya dibalik. Berkas yang sudah dibetulkan boleh dimasukkan lagi. [Ya, batalkan impor]
        Rini: cari ani
        bot: 1. Bu Contoh Ani, KSM Melur nomor 1, RT 05 [1]
        Hadi: [Ya, batalkan impor]
        bot: Impor dibatalkan. Buku seperti sebelumnya. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        bot>Rini: Impor ini dibatalkan oleh Pak Hadi. Saldo awalnya dibalik. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        bot>Budi: Impor ini dibatalkan oleh Pak Hadi. Saldo awalnya dibalik. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        Rini: cari ani
        bot: Tidak ada yang cocok dengan "ani".
        Hadi: [Ya, batalkan impor]
        bot: Impor ini sudah dibatalkan.
        Hadi: impor
        bot: Tidak ada impor yang bisa dibatalkan.
    """)
    assert figures(chat.book) == before
    assert chat.book.look(first_deviation) is None


def test_what_was_built_meanwhile_keeps_it(melur: Chatroom) -> None:
    chat = melur
    chat.book.run(lambda work: remember_bot(work, "GuyubContohBot", None))
    chat("""
        Hadi: impor
        bot: Impor terakhir: 1. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan [Batalkan impor ini]
        Hadi: [Batalkan impor ini]
        bot: Yakin? Ini semua hilang dari buku: melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan Saldo awalnya dibalik. Berkas yang sudah dibetulkan boleh dimasukkan lagi. [Ya, batalkan impor]
        Rini: undang
        bot: 2 orang belum masuk. Undang siapa? [Bu Parmi, sekretaris Mawar] [Bu Contoh Ani, ketua Melur] [Batal]
        Rini: ani
        bot: Undangan Guyub untuk Bu Contoh Ani, KSM Melur. Tekan tautan ini, lalu tekan START (Mulai): https://t.me/GuyubContohBot?start=... Hanya untuk Bu Contoh Ani, sekali pakai, sampai Jumat 20 November 2026 jam 19.00. Guyub tidak pernah minta uang, PIN, atau foto KTP.
        bot: Di atas ini undangannya. Teruskan ke Bu Contoh Ani sendiri, jangan ke grup: tautannya membuka jabatan beliau. [Gambar kartu] [Buat baru]
        Hadi: [Ya, batalkan impor]
        bot: Tidak bisa dibatalkan lagi: sesudah impor ini sudah ada HP yang masuk atau undangan. Tidak ada yang diubah. Betulkan satu per satu: lewat impor atau "koreksi".
        Hadi: impor
        bot: Impor terakhir: 1. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan [Batalkan impor ini]
    """)


def test_the_admin_who_brought_it_in_has_the_way_back_below_it(chat: Chatroom) -> None:
    chat.book.run(lambda work: remember_bot(work, "GuyubContohBot", chat.accounts["Tamu"]))
    reading = read_file("melur.csv", MELUR.encode())
    cli_import.write(chat.book, reading, cli_import.look(chat.book, reading))
    said = [line for line in chat.at("2026-11-18 08:00") if "Tamu" in line]
    assert said == [
        "bot>Tamu: Impor tersimpan. Belum ada pesan ke siapa pun. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang,"
        " 2 pinjaman, 2 simpanan [Batalkan impor ini]"
    ]
    chat("""
        Tamu: [Batalkan impor ini]
        bot: Yakin? Ini semua hilang dari buku: melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan Saldo awalnya dibalik. Berkas yang sudah dibetulkan boleh dimasukkan lagi. [Ya, batalkan impor]
        Tamu: [Ya, batalkan impor]
        bot: Impor dibatalkan. Buku seperti sebelumnya. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        bot>Rini: Impor ini dibatalkan oleh Admin. Saldo awalnya dibalik. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        bot>Hadi: Impor ini dibatalkan oleh Admin. Saldo awalnya dibalik. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
        bot>Budi: Impor ini dibatalkan oleh Admin. Saldo awalnya dibalik. melur.csv, 17/11, BKM Contoh Sumber: 1 KSM, 2 orang, 2 pinjaman, 2 simpanan
    """)


def test_the_keys_are_the_koordinators_and_the_admins(melur: Chatroom) -> None:
    chat = melur
    chat("""
        Rini: impor
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
        Yati: batalkan impor
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
        Sri: import
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
    """)
