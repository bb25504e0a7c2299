"""Two clerks at one counter: the second hears who was first, and money is counted once."""

from __future__ import annotations

from sqlalchemy import insert

from domain.people import Role
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom


def second_clerk(book: Work) -> None:
    """Pak Hadi sits at the counter too."""
    row = {"person_id": lateness.person(book, "Hadi"), "role": Role.PETUGAS_UPK.value, "bkm_id": 1}
    book.execute(insert(t.office).values(**row, since_on=village.SINCE))


def test_a_second_clerk_hears_who_counted_it(chat: Chatroom) -> None:
    chat.book.run(second_clerk)
    chat("""
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Yati: kumpulan 17/11 // 4 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 4 0 115
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        bot>Hadi: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Hadi: terima uang
        bot: KSM Mawar: Rp115.000, 1 orang Bu Sri (KSM Mawar), datang sendiri: Rp115.000 [Buka KSM Mawar] [Terima dari Bu Sri] [Lewat transfer]
        Rini: terima uang
        bot: KSM Mawar: Rp115.000, 1 orang Bu Sri (KSM Mawar), datang sendiri: Rp115.000 [Buka KSM Mawar] [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Hadi: [Terima dari Bu Sri]
        bot: Sudah dihitung Bu Rini, nomor H-0001. Tidak perlu dua kali.
        Hadi: [Buka KSM Mawar]
        bot: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: terima uang
        bot: KSM Mawar: Rp115.000, 1 orang [Buka KSM Mawar]
        Rini: [Buka KSM Mawar]
        bot: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor K-0002, Rp115.000. 0 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Yati: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0. [Bacakan 1 slip]
        Hadi: [Cocok]
        bot: Sudah dihitung Bu Rini, nomor K-0002. Tidak perlu dua kali.
    """)
    assert chat.book.look(first_deviation) is None
