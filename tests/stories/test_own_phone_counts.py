"""Who wrote or carried the cash, or speaks through the same phone, does not count it: somebody else does."""

from __future__ import annotations

from sqlalchemy import insert, update

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom


def one_phone(chat: Chatroom, who: str, whose: str) -> None:
    """From now on `who` speaks through the phone of `whose` only."""

    def link(book: Work) -> None:
        person = lateness.person(book, who)
        book.execute(update(t.link).where(t.link.c.person_id == person).values(state="ended"))
        row = {"account_id": village.ACCOUNTS[whose], "person_id": person, "state": "active"}
        book.execute(insert(t.link).values(**row, since_at=book.now))

    chat.book.run(link)


def another_clerk(chat: Chatroom, who: str) -> None:
    def seat(book: Work) -> None:
        row = {"person_id": lateness.person(book, who), "role": "petugas_upk", "bkm_id": 1}
        book.execute(insert(t.office).values(**row, since_on=village.SINCE))

    chat.book.run(seat)


def test_a_chair_whose_clerk_is_on_the_same_phone_is_counted_by_the_koordinator(chat: Chatroom) -> None:
    one_phone(chat, "Rini", "Yati")
    chat("""
        Yati: 4 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 4 0 115
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah Pak Hadi menghitung.
        bot>Hadi: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Yati: Tugas hari ini
        bot: Belum ada uang yang menunggu. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
        Yati: terima uang
        bot: Ada 1 yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi.
        Hadi: [Lihat baris]
        bot: KSM Mawar: 4 Rp115.000 [Cocok] [Tidak cocok]
        Hadi: [Cocok]
        bot: Sah. Nomor H-0001, Rp115.000. 0 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Yati: Diterima Pak Hadi, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 1 slip]
        Yati: terima uang
        bot: Belum ada uang yang menunggu.
    """)
    assert chat.book.look(first_deviation) is None


def test_where_there_is_another_clerk_they_are_named(chat: Chatroom) -> None:
    one_phone(chat, "Rini", "Yati")
    another_clerk(chat, "Tini")
    chat("""
        Yati: 4 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 4 0 115
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Tini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Yati: terima uang
        bot: Ada 1 yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Bu Tini.
        Tini: [Cocok]
        bot: Sah. Nomor H-0001, Rp115.000. 0 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Yati: Diterima Bu Tini, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 1 slip]
    """)


def test_a_card_that_came_before_the_phone_was_shared_counts_nothing(chat: Chatroom) -> None:
    chat.hear("Yati", "4 0 115 // kas 115")
    chat.hear("Yati", "serah uang")
    chat.hear("Yati", "[Ya, semua]")

    def share(book: Work) -> None:
        row = {"account_id": village.ACCOUNTS["Rini"], "person_id": lateness.person(book, "Yati")}
        book.execute(insert(t.link).values(**row, state="active", since_at=book.now))

    chat.book.run(share)
    chat("""
        Rini: [Cocok]
        bot: Uang ini ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi.
        Rini: [Tidak cocok]
        bot: Uang ini ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi.
        Rini: [Lewat transfer]
        bot: Uang ini ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi.
        Hadi: tugas
        bot: Yang menunggu: - 1 serahan menunggu hitungan - 2 KSM belum cocok saldo, pengingatnya mati [Hitung sekaligus] [Cocok saldo]
        Hadi: [Hitung sekaligus]
        bot: 1 serahan menunggu, semuanya Rp115.000. Uangnya sudah dihitung dan cocok? 1. Mawar, 1 orang: Rp115.000 Kalau ada yang belum, tulis: semua kecuali 4 [Cocok semua (1)] [Batal]
        Hadi: semua
        bot: Sah: 1 serahan, Rp115.000. 0 kuitansi terkirim, 1 slip untuk yang tanpa HP.
        bot>Rini: Diterima Pak Hadi, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 1 slip]
    """)


def test_many_at_once_leaves_out_what_the_phone_itself_brought(chat: Chatroom) -> None:
    one_phone(chat, "Rini", "Yati")
    for who, row in (("Yati", 4), ("Siti", 5), ("Siti", 8)):
        chat.hear(who, f"{row} 0 115 // kas 115")
        chat.hear(who, "serah uang")
        chat.hear(who, "[Ya, semua]")
    chat("""
        Yati: terima uang
        bot: KSM Mawar: Rp115.000, 1 orang KSM Mawar: Rp115.000, 1 orang Ada 1 yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi. [Buka KSM Mawar Rp115.000] [Buka KSM Mawar Rp115.000] [Hitung sekaligus]
        Yati: [Hitung sekaligus]
        bot: 2 serahan menunggu, semuanya Rp230.000. Uangnya sudah dihitung dan cocok? 1. Mawar, 1 orang: Rp115.000 2. Mawar, 1 orang: Rp115.000 Kalau ada yang belum, tulis: semua kecuali 4 [Cocok semua (2)] [Batal]
        Yati: semua
        bot: Sah: 2 serahan, Rp230.000. 0 kuitansi terkirim, 2 slip untuk yang tanpa HP. [Semua slip hari ini (2)]
        bot>Siti: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp115.000. [Bacakan 1 slip]
        bot>Siti: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0. [Bacakan 1 slip]
    """)


def test_a_clerks_own_instalment_is_not_at_their_own_counter(chat: Chatroom) -> None:
    another_clerk(chat, "Sri")
    chat("""
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Sri: terima uang
        bot: Ada 1 yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Bu Rini.
        Sri: Tugas hari ini
        bot: Belum ada uang yang menunggu. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp115.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
    """)
