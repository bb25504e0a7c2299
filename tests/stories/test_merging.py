"""'Bu Sri tercatat dua kali, Mbak': two rows of the book that are one person, and two again."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot import cli_import
from domain.privacy import Purpose, Stand
from storage import audiences, consents, joining, lending, members, phones, voices
from storage import tables as t
from storage.book import Work
from tests.chat import Chatroom
from tests.storage.test_undoing_imports import figures
from usecases import erasing
from usecases.importing_read import read_file
from usecases.verify import first_deviation

TODAY = date(2026, 11, 17)
TWIN = """KSM,Nama,Sapaan,RT,Nomor buku
Melati,Sri Lestari,Bu,03,2

KSM,Nomor buku,Pokok pinjaman,Tanggal cair,Berapa kali
Melati,2,500000,22/09/2026,10

KSM,Nomor buku,Simpanan wajib
Melati,2,50000
"""


@pytest.fixture
def twin(chat: Chatroom) -> Chatroom:
    """Bu Sri of Mawar stands in Melati too, written out and without a phone."""
    bring_in(chat, TWIN)
    return chat


def bring_in(chat: Chatroom, text: str) -> None:
    """A file at the computer."""
    reading = read_file("kembar.csv", text.encode())
    cli_import.write(chat.book, reading, cli_import.look(chat.book, reading))


def merge(chat: Chatroom) -> None:
    """Bu Rini finds both, Pak Hadi agrees."""
    for name, words in (
        ("Rini", "cari sri mawar"), ("Rini", "[1]"), ("Rini", "[Tercatat dua kali?]"), ("Rini", "[1]"),
        ("Rini", "[Ya, satu orang]"), ("Hadi", "[Betul, satu orang]"),
    ):  # fmt: skip
        chat.hear(name, words)


def test_two_rows_become_one_person_when_a_second_officer_agrees(twin: Chatroom) -> None:
    chat = twin
    chat("""
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 2. Bu Sri Lestari, KSM Melati nomor 2, RT 03 [1] [2]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Keringanan] [Tercatat dua kali?]
        Rini: [Tercatat dua kali?]
        bot: Siapa yang sama orangnya dengan Bu Sri, Mawar 6, RT 03? 1. Bu Sri Lestari, Melati 2, RT 03 [1]
        Rini: [1]
        bot: Satu orang? 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Uang tiap baris buku tetap di barisnya. [Ya, satu orang]
        Rini: [Ya, satu orang]
        bot: Belum digabung: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Betul satu orang? [Betul, satu orang] [Bukan]
        bot>Budi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Betul satu orang? [Betul, satu orang] [Bukan]
        Hadi: [Betul, satu orang]
        bot: Sudah satu orang: Bu Sri. 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Kalau ternyata keliru, "cari" lalu [Pisahkan lagi].
        bot>Rini: Pak Hadi setuju: Bu Sri sekarang satu orang di buku.
        bot>Sri: Bu Sri, di buku tertulis dua kali: Bu Sri, Mawar 6, RT 03 Bu Sri Lestari, Melati 2, RT 03 Mulai sekarang saya anggap satu orang. Kalau keliru, beri tahu saya.
        Hadi: [Bukan]
        bot: Yang ini sudah dijawab.
        Rini: cari lestari
        bot: Tidak ada yang cocok dengan "lestari".
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 2. Bu Sri, KSM Melati nomor 2, RT 03 [1] [2]
        Rini: [2]
        bot: Angsuran Bu Sri (Mawar): sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri (Mawar): Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Angsuran Bu Sri (Melati): sudah 0, tinggal 10 (Rp575.000). Tabungan Bu Sri (Melati): Rp50.000 sah. Angsuran Kamis 22 Oktober belum tercatat: Rp57.500. Kalau sudah dibayar, beri tahu saya. [Kartu Bu Sri (Mawar)] [Kenapa?] [Keringanan] [Kartu Bu Sri (Melati)] [Kenapa?] [Keringanan] [Pisahkan lagi]
        Sri: saldo
        bot: Tabungan Bu Sri (Mawar): Rp120.000 sah. Tabungan Bu Sri (Melati): Rp50.000 sah. [Kenapa?]
        Sri: sisa
        bot: Angsuran Bu Sri (Mawar): sudah 4, tinggal 6 (Rp690.000). Angsuran Bu Sri (Melati): sudah 0, tinggal 10 (Rp575.000). [Kenapa?]
        Sri: data saya
        bot: Tentang Bu Sri (Mawar) (KSM Mawar) saya simpan: nama dan alamat RT, tabungan, angsuran, laporan, jawaban, dan izin. Dilihat Bu Rini (petugas UPK), 1 hari, terakhir 17/11. Tentang Bu Sri (Melati) (KSM Melati) saya simpan: nama dan alamat RT, tabungan, angsuran, laporan, jawaban, dan izin. Dilihat Bu Rini (petugas UPK), 1 hari, terakhir 17/11. [Kirim berkas: Bu Sri (Mawar)] [Ada yang keliru: Bu Sri (Mawar)] [Kirim berkas: Bu Sri (Melati)] [Ada yang keliru: Bu Sri (Melati)] [Izin saya] [Hapus data saya]
    """)
    assert chat.book.look(first_deviation) is None


def test_each_row_keeps_its_money_and_apart_again_both_have_their_own(twin: Chatroom) -> None:
    chat = twin
    before = figures(chat.book)
    merge(chat)
    chat("""
        Sri: setor 20rb
        bot: Ini uang siapa? [Bu Sri, KSM Mawar] [Bu Sri, KSM Melati] [Batal]
        Sri: [Bu Sri, KSM Melati]
        bot: Untuk Bu Sri (Melati): Setoran Rp20.000 dilaporkan, menunggu Bu Darmi. Simpanan yang sudah sah: Rp50.000. [Ambil kembali]
        bot>Darmi: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Rini: cari sri mawar
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri (Mawar): sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri (Mawar): Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Angsuran Bu Sri (Melati): sudah 0, tinggal 10 (Rp575.000). Tabungan Bu Sri (Melati): Rp50.000 sah, Rp20.000 dilaporkan. Angsuran Kamis 22 Oktober belum tercatat: Rp57.500. Kalau sudah dibayar, beri tahu saya. [Kartu Bu Sri (Mawar)] [Kenapa?] [Keringanan] [Kartu Bu Sri (Melati)] [Kenapa?] [Keringanan] [Pisahkan lagi]
        Rini: [Pisahkan lagi]
        bot: Pisahkan Bu Sri jadi dua orang lagi? Sejak digabung Selasa 17 November: - Mawar 6: belum ada catatan - Melati 2: 1 catatan Semua tetap di barisnya. [Ya, pisahkan]
        Rini: [Ya, pisahkan]
        bot: Sudah dua orang lagi: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03
        bot>Hadi: Bu Rini memisahkan lagi: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03
        Rini: [Ya, pisahkan]
        bot: Yang ini sudah dijawab.
        Rini: cari lestari
        bot: 1. Bu Sri Lestari, KSM Melati nomor 2, RT 03 [1]
        Sri: saldo
        bot: Tabungan Bu Sri: Rp120.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None
    after = figures(chat.book)
    assert after["rows"][0] == before["rows"][0] and after["loans"] == before["loans"]


def test_the_second_officer_may_say_no(twin: Chatroom) -> None:
    chat = twin
    chat("""
        Rini: cari sri mawar
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Keringanan] [Tercatat dua kali?]
        Rini: [Tercatat dua kali?]
        bot: Siapa yang sama orangnya dengan Bu Sri, Mawar 6, RT 03? 1. Bu Sri Lestari, Melati 2, RT 03 [1]
        Rini: [1]
        bot: Satu orang? 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Uang tiap baris buku tetap di barisnya. [Ya, satu orang]
        Rini: [Ya, satu orang]
        bot: Belum digabung: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Betul satu orang? [Betul, satu orang] [Bukan]
        bot>Budi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Betul satu orang? [Betul, satu orang] [Bukan]
        Hadi: persetujuan
        bot: Yang menunggu: - Bu Sri mungkin tercatat dua kali. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat Bu Sri] [Cocok saldo]
        Hadi: [Lihat Bu Sri]
        bot: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Sri, Mawar 6, RT 03 2. Bu Sri Lestari, Melati 2, RT 03 Nanti disebut Bu Sri: tabungan Rp170.000, sisa angsuran Rp1.265.000. Betul satu orang? [Betul, satu orang] [Bukan]
        Hadi: [Bukan]
        bot: Baik, tetap dua orang. Bu Sri tidak diubah.
        bot>Rini: Pak Hadi bilang bukan: Bu Sri tetap dua orang di buku.
        Budi: [Betul, satu orang]
        bot: Yang ini sudah dijawab.
        Rini: cari lestari
        bot: 1. Bu Sri Lestari, KSM Melati nomor 2, RT 03 [1]
    """)


def person_id(chat: Chatroom, name: str, ksm: str) -> int:
    """Whose row it is."""
    wanted = select(t.person.c.id).select_from(t.person.join(t.membership).join(t.ksm))
    mine = wanted.where(t.person.c.name == name, t.ksm.c.name == ksm)
    return chat.book.look(lambda work: work.execute(mine).scalar_one())


def test_one_voice_one_phone_one_listener(twin: Chatroom) -> None:
    chat = twin
    one, other = person_id(chat, "Sri", "Mawar"), person_id(chat, "Sri Lestari", "Melati")
    n = len(chat.book.look(lambda work: audiences.listeners(work, [1], TODAY)))
    merge(chat)
    look = chat.book.look
    assert look(lambda work: members.chat_of(work, other)) == chat.accounts["Sri"]
    assert look(lambda work: phones.n_people(work, chat.accounts["Sri"])) == 1
    heard = look(lambda work: audiences.listeners(work, [1], TODAY))
    assert len(heard) == n - 1
    assert {1, 2} <= next(each.ksm_ids for each in heard if each.person_id == one)
    assert look(lambda work: voices.silenced_with(work, [other])) == {one, other}
    stands = look(lambda work: consents.stands(work, [one, other], Purpose.NEWS))
    assert stands[one] is stands[other] is Stand.YES
    busy = look(lambda work: (lending.with_open_loan(work, [other]), lending.n_loans(work, [one, other])))
    assert busy == ({other}, {one: 2, other: 2})
    for name, words in (
        ("Rini", "cari sri"),
        ("Rini", "[1]"),
        ("Rini", "[Pisahkan lagi]"),
        ("Rini", "[Ya, pisahkan]"),
    ):
        chat.hear(name, words)
    assert look(lambda work: members.chat_of(work, other)) is None
    assert len(look(lambda work: audiences.listeners(work, [1], TODAY))) == n
    assert look(lambda work: consents.stands(work, [other], Purpose.NEWS))[other] is Stand.OPEN


def test_a_phone_that_comes_later_speaks_for_both_rows_and_a_lost_one_for_none(twin: Chatroom) -> None:
    chat = twin
    other = person_id(chat, "Sri Lestari", "Melati")
    one = person_id(chat, "Sri", "Mawar")
    account = chat.accounts["Sri"]
    chat.book.run(lambda work: members.end_link(work, account, one))
    merge(chat)

    def comes(work: Work) -> None:
        joining.approve(work, joining.speak_for(work, account, other), None)

    chat.book.run(comes)
    assert chat.book.look(lambda work: members.chat_of(work, one)) == account
    chat.book.run(lambda work: members.end_link(work, account, one))
    assert chat.book.look(lambda work: members.chat_of(work, other)) is None


def test_a_second_row_in_one_paper_book_ends_if_nothing_stands_on_it(chat: Chatroom) -> None:
    bring_in(chat, "KSM,Nama,Sapaan,RT,Nomor buku\nMawar,Tini Contoh,Bu,03,11\nMawar,Wati Contoh,Bu,02,12\n\n"
             "KSM,Nomor buku,Simpanan wajib\nMawar,12,10000\n")  # fmt: skip
    chat("""
        Rini: cari tini contoh
        bot: 1. Bu Tini Contoh, KSM Mawar nomor 11, RT 03 [1]
        Rini: [1]
        bot: Bu Tini Contoh tidak punya angsuran yang berjalan. Tabungan Bu Tini Contoh: Rp0 sah. [Gambar kartu] [Kenapa?] [Tercatat dua kali?]
        Rini: [Tercatat dua kali?]
        bot: Siapa yang sama orangnya dengan Bu Tini Contoh, Mawar 11, RT 03? 1. Bu Tini, Mawar 9, RT 03 2. Bu Wati Contoh, Mawar 12, RT 02 [1] [2]
        Rini: [1]
        bot: Satu orang? 1. Bu Tini Contoh, Mawar 11, RT 03 2. Bu Tini, Mawar 9, RT 03 Nanti disebut Bu Tini Contoh: tabungan Rp120.000, sisa angsuran Rp690.000. Uang tiap baris buku tetap di barisnya. [Ya, satu orang]
        Rini: [Ya, satu orang]
        bot: Belum digabung: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Tini Contoh, Mawar 11, RT 03 2. Bu Tini, Mawar 9, RT 03 Nanti disebut Bu Tini Contoh: tabungan Rp120.000, sisa angsuran Rp690.000. Betul satu orang? [Betul, satu orang] [Bukan]
        bot>Budi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Tini Contoh, Mawar 11, RT 03 2. Bu Tini, Mawar 9, RT 03 Nanti disebut Bu Tini Contoh: tabungan Rp120.000, sisa angsuran Rp690.000. Betul satu orang? [Betul, satu orang] [Bukan]
        Hadi: [Betul, satu orang]
        bot: Sudah satu orang: Bu Tini Contoh. 1. Bu Tini Contoh, Mawar 11, RT 03 2. Bu Tini, Mawar 9, RT 03 Kalau ternyata keliru, "cari" lalu [Pisahkan lagi].
        bot>Rini: Pak Hadi setuju: Bu Tini Contoh sekarang satu orang di buku.
        bot>Tini: Bu Tini Contoh, di buku tertulis dua kali: Bu Tini Contoh, Mawar 11, RT 03 Bu Tini, Mawar 9, RT 03 Mulai sekarang saya anggap satu orang. Kalau keliru, beri tahu saya.
        Rini: cari tini
        bot: 1. Bu Tini Contoh, KSM Mawar nomor 9, RT 03 [1]
        Rini: cari wati
        bot: 1. Bu Wati, KSM Mawar nomor 3, RT 02 2. Bu Wati Contoh, KSM Mawar nomor 12, RT 02 [1] [2]
        Rini: [1]
        bot: Angsuran Bu Wati: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Wati: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Keringanan] [Tercatat dua kali?]
        Rini: [Tercatat dua kali?]
        bot: Siapa yang sama orangnya dengan Bu Wati, Mawar 3, RT 02? 1. Bu Wati Contoh, Mawar 12, RT 02 [1]
        Rini: [1]
        bot: Satu orang? 1. Bu Wati, Mawar 3, RT 02 2. Bu Wati Contoh, Mawar 12, RT 02 Nanti disebut Bu Wati: tabungan Rp130.000, sisa angsuran Rp690.000. Uang tiap baris buku tetap di barisnya. [Ya, satu orang]
        Rini: [Ya, satu orang]
        bot: Belum digabung: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Wati, Mawar 3, RT 02 2. Bu Wati Contoh, Mawar 12, RT 02 Nanti disebut Bu Wati: tabungan Rp130.000, sisa angsuran Rp690.000. Betul satu orang? [Betul, satu orang] [Bukan]
        bot>Budi: Bu Rini bilang ini satu orang yang tercatat dua kali: 1. Bu Wati, Mawar 3, RT 02 2. Bu Wati Contoh, Mawar 12, RT 02 Nanti disebut Bu Wati: tabungan Rp130.000, sisa angsuran Rp690.000. Betul satu orang? [Betul, satu orang] [Bukan]
        Budi: [Betul, satu orang]
        bot: Sudah satu orang: Bu Wati. 1. Bu Wati, Mawar 3, RT 02 2. Bu Wati Contoh, Mawar 12, RT 02 Kalau ternyata keliru, "cari" lalu [Pisahkan lagi].
        bot>Rini: Pak Budi setuju: Bu Wati sekarang satu orang di buku.
        bot>Wati: Bu Wati, di buku tertulis dua kali: Bu Wati, Mawar 3, RT 02 Bu Wati Contoh, Mawar 12, RT 02 Mulai sekarang saya anggap satu orang. Kalau keliru, beri tahu saya.
        Rini: cari wati
        bot: 1. Bu Wati, KSM Mawar nomor 3, RT 02 2. Bu Wati, KSM Mawar nomor 12, RT 02 [1] [2]
        Wati: saldo
        bot: Tabungan Bu Wati (Mawar 3): Rp120.000 sah. Tabungan Bu Wati (Mawar 12): Rp10.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_two_who_hold_nothing_need_no_second_officer(chat: Chatroom) -> None:
    bring_in(chat, "KSM,Nama,Sapaan,RT,Nomor buku\nMawar,Contoh Ani,Bu,03,11\nMelati,Ani,Bu,03,2\n")
    chat("""
        Rini: cari ani mawar
        bot: 1. Bu Contoh Ani, KSM Mawar nomor 11, RT 03 [1]
        Rini: [1]
        bot: Bu Contoh Ani tidak punya angsuran yang berjalan. Tabungan Bu Contoh Ani: Rp0 sah. [Gambar kartu] [Kenapa?] [Tercatat dua kali?]
        Rini: [Tercatat dua kali?]
        bot: Siapa yang sama orangnya dengan Bu Contoh Ani, Mawar 11, RT 03? 1. Bu Ani, Melati 2, RT 03 [1]
        Rini: [1]
        bot: Satu orang? 1. Bu Contoh Ani, Mawar 11, RT 03 2. Bu Ani, Melati 2, RT 03 Nanti disebut Bu Contoh Ani: tabungan Rp0, sisa angsuran Rp0. Uang tiap baris buku tetap di barisnya. [Ya, satu orang]
        Rini: [Ya, satu orang]
        bot: Sudah satu orang: Bu Contoh Ani. 1. Bu Contoh Ani, Mawar 11, RT 03 2. Bu Ani, Melati 2, RT 03 Kalau ternyata keliru, "cari" lalu [Pisahkan lagi].
        Rini: cari ani
        bot: 1. Bu Contoh Ani, KSM Mawar nomor 11, RT 03 2. Bu Contoh Ani, KSM Melati nomor 2, RT 03 [1] [2]
        Rini: [1]
        bot: Bu Contoh Ani (Mawar) tidak punya angsuran yang berjalan. Tabungan Bu Contoh Ani (Mawar): Rp0 sah. Bu Contoh Ani (Melati) tidak punya angsuran yang berjalan. Tabungan Bu Contoh Ani (Melati): Rp0 sah. [Kartu Bu Contoh Ani (Mawar)] [Kenapa?] [Kartu Bu Contoh Ani (Melati)] [Kenapa?] [Pisahkan lagi]
        Rini: [Tercatat dua kali?]
        bot: Belum ada yang mirip. Nama, panggilan atau nomor HP-nya tidak ada yang sama.
        Rini: [Pisahkan lagi]
        bot: Pisahkan Bu Contoh Ani jadi dua orang lagi? Sejak digabung Selasa 17 November: - Mawar 11: belum ada catatan - Melati 2: belum ada catatan Semua tetap di barisnya. [Ya, pisahkan]
        Rini: [Ya, pisahkan]
        bot: Sudah dua orang lagi: 1. Bu Contoh Ani, Mawar 11, RT 03 2. Bu Ani, Melati 2, RT 03
        Rini: cari ani
        bot: 1. Bu Contoh Ani, KSM Mawar nomor 11, RT 03 2. Bu Ani, KSM Melati nomor 2, RT 03 [1] [2]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_cannot_be_one_person(twin: Chatroom) -> None:
    chat = twin
    bring_in(chat, "Nama BKM,Zona,Profil\nBKM Dua,WIB,rural-upk\n\nKSM,BKM,Nama,Sapaan,Nomor buku\n"
             "Tunjung,BKM Dua,Sri Jauh,Bu,1\n\nBKM,KSM,Nama,Sapaan,Nomor buku\n"
             "BKM Contoh Sumber,Melati,Rini Contoh,Bu,3\n")  # fmt: skip
    public = dict(
        chat.book.look(lambda work: work.execute(select(t.person.c.name, t.person.c.public_id)).all())
    )
    for one, other, why in (
        ("Sri", "Sri", "baris yang sama"),
        ("Sri", "Sri Jauh", "BKM yang berbeda"),
        ("Rini", "Rini Contoh", "pengurus lain"),
        ("Rini Contoh", "Rini", "pengurus lain"),
        ("Sri", "nobody", "tidak berlaku"),
    ):
        said = press(chat, "Rini", f"dobelya:{public[one]}:{public.get(other, 'x')}")
        assert why in said, said
    assert "tidak berlaku" in press(chat, "Yati", f"dobelya:{public['Sri']}:{public['Sri Lestari']}")
    merge(chat)
    assert "sudah digabung" in press(chat, "Rini", f"dobelya:{public['Sri Lestari']}:{public['Wati']}")
    assert "sudah digabung" in press(chat, "Rini", f"dobelya:{public['Wati']}:{public['Sri']}")
    assert chat.book.look(first_deviation) is None


def press(chat: Chatroom, name: str, data: str) -> str:
    """A press no message showed; what was answered."""
    account = chat.accounts[name]
    before = len(chat.phone.messages)
    chat.give(chat.press(account, account, 1, data))
    return " ".join(m["text"] for m in chat.phone.messages[before:] if m["chat"] == account)


def test_open_reports_on_one_sheet_keep_two_apart(chat: Chatroom) -> None:
    bring_in(chat, "KSM,Nama,Sapaan,RT,Nomor buku\nMawar,Tini Contoh,Bu,03,11\n")
    chat.hear("Yati", "9 20 0 // 11 20 0 // kas 40")
    for name, words in (("Rini", "cari tini mawar"), ("Rini", "[1]"), ("Rini", "[Tercatat dua kali?]")):
        chat.hear(name, words)
    assert "lembar kumpulan yang sama" in chat.hear("Rini", "[1]")[0]


def test_to_be_forgotten_takes_both_rows(twin: Chatroom) -> None:
    chat = twin
    merge(chat)
    other = person_id(chat, "Sri", "Melati")
    chat.book.run(lambda work: erasing.erase(work, other, "Sri", None))

    def look(work: Work) -> tuple[list[str], list[object]]:
        names = work.execute(select(t.person.c.name).where(t.person.c.name.like("%Sri%"))).scalars().all()
        return list(names), list(work.execute(select(t.merger.c.before)).scalars())

    assert chat.book.look(look) == ([], [None])
