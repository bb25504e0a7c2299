"""Koreksi is nobody's way to money of their own, or round what the group holds: a second officer looks first."""

from __future__ import annotations

from sqlalchemy import insert, update

from domain.people import Role
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom


def lived(chat: Chatroom, *lines: tuple[str, str]) -> None:
    for who, words in lines:
        chat.hear(who, words)


def taken_by_siti(chat: Chatroom) -> None:
    """Bu Siti, the treasurer, saves Rp500.000 and has them back from Bu Yati."""
    lived(
        chat, ("Siti", "nabung sukarela 500rb"), ("Yati", "[Sudah]"), ("Siti", "ambil tabungan 500rb"),
        ("Yati", "[Sudah diberikan]"),
    )  # fmt: skip


def taken_by_wati(chat: Chatroom) -> None:
    """Bu Wati saves Rp80.000 and has Rp50.000 of them back from Bu Siti."""
    lived(
        chat, ("Wati", "nabung sukarela 80rb"), ("Siti", "[Sudah]"), ("Wati", "ambil tabungan 50rb"),
        ("Siti", "[Sudah diberikan]"),
    )  # fmt: skip


def test_the_treasurer_does_not_undo_what_she_took_herself(chat: Chatroom) -> None:
    taken_by_siti(chat)
    chat("""
        Siti: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi K-0002, Bu Siti: tabungan sukarela yang diambil Rp500.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi K-0002 (Rp500.000) belum dibatalkan: perlu persetujuan kedua. Uang sendiri, juga yang satu HP, selalu dilihat orang lain dulu. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp500.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp500.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Siti: saldo
        bot: Tabungan Bu Siti: Rp120.000 sah. [Kenapa?]
        Budi: [Jangan dibatalkan]
        bot: Baik, kuitansi K-0002 tetap berlaku.
        bot>Siti: Pak Budi tidak setuju: kuitansi K-0002 tetap berlaku.
        Hadi: [Betul, batalkan]
        bot: Yang ini sudah selesai sebelumnya.
        Siti: saldo
        bot: Tabungan Bu Siti: Rp120.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_a_member_took_is_put_back_by_two_and_she_hears_why(chat: Chatroom) -> None:
    taken_by_wati(chat)
    chat("""
        Siti: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Uang dikembalikan]
        bot: Kuitansi K-0002, Bu Wati: tabungan sukarela yang diambil Rp50.000, Selasa 17 November, dibatalkan karena uang dikembalikan. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi K-0002 (Rp50.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp50.000. Sebabnya: uangnya dikembalikan. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp50.000. Sebabnya: uangnya dikembalikan. [Betul, batalkan] [Jangan dibatalkan]
        Budi: [Betul, batalkan]
        bot: Kuitansi K-0002 dibatalkan: Rp50.000 kembali tercatat di tabungan Bu Wati.
        bot>Wati: Kuitansi K-0002 (ambil tabungan Rp50.000) dibatalkan Bu Siti: uang dikembalikan. Uangnya kembali tercatat di tabungan. Kalau tidak cocok, tanyakan ke saya.
        bot>Siti: Pak Budi setuju: kuitansi K-0002 sudah dibatalkan.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp200.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp80.000. [Kenapa?]
        Hadi: [Betul, batalkan]
        bot: Yang ini sudah selesai sebelumnya.
    """)
    assert chat.book.look(first_deviation) is None


def test_what_the_member_denies_is_for_the_pengawas(chat: Chatroom) -> None:
    taken_by_wati(chat)
    lived(chat, ("Siti", "koreksi K-0002"), ("Siti", "[Salah ketik]"), ("Siti", "[Simpan]"))
    lived(chat, ("Wati", "[Tidak betul]"))
    chat("""
        Hadi: [Betul, batalkan]
        bot: Kuitansi K-0002 sedang dipertanyakan: anggotanya bilang tidak betul. Pak Budi bertanya dulu ke kedua pihak, baru diputuskan.
        Siti: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi K-0002 sedang dipertanyakan: anggotanya bilang tidak betul. Pak Budi bertanya dulu ke kedua pihak, baru diputuskan.
        Budi: Perlu dilihat
        bot: Yang menunggu: - 1 pengambilan tabungan perlu ditanyakan - Kuitansi K-0002 (Rp50.000) minta dibatalkan. - 2 KSM belum cocok saldo, pengingatnya mati [Pengambilan tabungan] [Lihat K-0002] [Cocok saldo]
        Budi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Siti: Pak Budi sudah bertanya ke kedua pihak soal tabungan Rp50.000 yang diambil: catatannya keliru, jadi uangnya kembali tercatat di tabungan.
        bot>Wati: Pak Budi sudah bertanya ke kedua pihak soal tabungan Rp50.000 yang diambil: catatannya keliru, jadi uangnya kembali tercatat di tabungan.
        Hadi: [Betul, batalkan]
        bot: Kuitansi K-0002 sudah dibatalkan sebelumnya.
        Siti: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi K-0002 sudah dibatalkan sebelumnya.
    """)
    assert chat.book.look(first_deviation) is None


def test_in_a_closed_month_somebody_is_asked_and_nothing_moves_till_then(chat: Chatroom) -> None:
    taken_by_wati(chat)
    chat.at("2026-12-02 09:00")
    lived(chat, ("Rini", "tutup buku November"), ("Rini", "[Tutup November 2026]"), ("Hadi", "[Setuju]"))
    chat("""
        Siti: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi K-0002, Bu Wati: tabungan sukarela yang diambil Rp50.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Buku November 2026 sudah ditutup, jadi orang kedua ditanya dulu, dan ditulis di bulan yang masih buka. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi K-0002 (Rp50.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp50.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi K-0002 dibatalkan: KSM Mawar, tabungan sukarela yang diambil Rp50.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp150.000 sah. Rinciannya: wajib Rp120.000, sukarela Rp30.000. [Kenapa?]
        Hadi: [Betul, batalkan]
        bot: Kuitansi K-0002 dibatalkan: Rp50.000 kembali tercatat di tabungan Bu Wati.
        bot>Wati: Kuitansi K-0002 (ambil tabungan Rp50.000) dibatalkan Bu Siti: salah ketik. Uangnya kembali tercatat di tabungan. Kalau tidak cocok, tanyakan ke saya.
        bot>Siti: Pak Hadi setuju: kuitansi K-0002 sudah dibatalkan.
    """)
    assert chat.book.look(first_deviation) is None


def test_surety_of_everybody_is_not_given_back_as_a_correction(chat: Chatroom) -> None:
    lived(chat, ("Siti", "nabung tanggung renteng 500rb"), ("Yati", "[Sudah]"))
    chat("""
        Siti: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Uang dikembalikan]
        bot: Kuitansi H-0001: tabungan tanggung renteng jadi jaminan bersama, belum bisa dikembalikan sebelum semua pinjaman KSM lunas. Kalau catatannya yang keliru, pilih [Salah ketik]; orang kedua yang menyetujui.
        Siti: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, Bu Siti: tabungan tanggung renteng Rp500.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 (Rp500.000) belum dibatalkan: perlu persetujuan kedua. Uang sendiri, juga yang satu HP, selalu dilihat orang lain dulu. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan tanggung renteng Rp500.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan tanggung renteng Rp500.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Siti: saldo
        bot: Tabungan Bu Siti: Rp620.000 sah. Rinciannya: wajib Rp120.000, tanggung renteng Rp500.000. [Kenapa?]
        Budi: [Betul, batalkan]
        bot: Kuitansi H-0001 dibatalkan: Bu Siti, Rp500.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Siti: Pak Budi setuju: kuitansi H-0001 sudah dibatalkan.
    """)
    assert chat.book.look(first_deviation) is None


def test_surety_of_a_member_is_looked_at_by_two_as_well(chat: Chatroom) -> None:
    lived(chat, ("Wati", "nabung tanggung renteng 20rb"), ("Siti", "[Sudah]"))
    lived(chat, ("Siti", "koreksi H-0001"))
    chat("""
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, Bu Wati: tabungan tanggung renteng Rp20.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 (Rp20.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan tanggung renteng Rp20.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan tanggung renteng Rp20.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
    """)


def test_what_the_group_holds_stays_till_it_is_let_go(chat: Chatroom) -> None:
    lived(
        chat, ("Wati", "nabung sukarela 500rb"), ("Siti", "[Sudah]"), ("Siti", "tahan tabungan"), ("Siti", "3"),
        ("Siti", "[sukarela, Rp500.000]"), ("Siti", "300rb"), ("Siti", "jaminan pinjaman, kumpulan 17 November"),
        ("Siti", "[Simpan]"),
    )  # fmt: skip
    chat("""
        Siti: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Uang dikembalikan]
        bot: Kuitansi H-0001, Bu Wati: tabungan sukarela Rp500.000, Selasa 17 November, dibatalkan karena uang dikembalikan. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 belum bisa dibatalkan: Rp300.000 dari tabungan sukarela Bu Wati sedang ditahan, dan sesudahnya tinggal Rp0. Lepas dulu: tulis "lepas tabungan". Lalu koreksi lagi.
        Siti: lepas tabungan
        bot: Tabungan yang ditahan: - Bu Wati: Rp300.000 dari sukarela sejak 17/11. jaminan pinjaman, kumpulan 17 November [Lepas: Bu Wati]
        Siti: [Lepas: Bu Wati]
        bot: Dilepas: Rp300.000 dari tabungan sukarela Bu Wati tidak ditahan lagi.
        bot>Wati: Dilepas Bu Siti: Rp300.000 dari tabungan sukarela tidak ditahan lagi.
        Siti: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, Bu Wati: tabungan sukarela Rp500.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 dibatalkan: Bu Wati, Rp500.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Wati: Kuitansi H-0001 (tabungan sukarela Rp500.000) dibatalkan Bu Siti: salah ketik. Kalau tidak cocok, tanyakan ke saya.
    """)
    assert chat.book.look(first_deviation) is None


def clerk(book: Work) -> None:
    """Bu Sri, who borrows in KSM Mawar, sits at the counter of the UPK too."""
    row = {"person_id": lateness.person(book, "Sri"), "role": Role.PETUGAS_UPK.value, "bkm_id": 1}
    book.execute(insert(t.office).values(**row, since_on=village.SINCE))


def test_the_clerk_does_not_take_back_her_own_titipan(chat: Chatroom) -> None:
    chat.book.run(clerk)
    lived(
        chat, ("Sri", "angsur 515rb"), ("Sri", "[Rp515.000]"), ("Sri", "[Langsung ke UPK]"),
        ("Rini", "terima uang"), ("Rini", "[Terima dari Bu Sri]"), ("Sri", "minta titipan kembali"),
        ("Sri", "[Minta kembali]"), ("Rini", "Tugas hari ini"), ("Rini", "[Kembalikan ke Bu Sri]"),
        ("Rini", "[Semua, Rp400.000]"), ("Rini", "[Tunai]"), ("Sri", "[Sudah saya terima]"),
    )  # fmt: skip
    chat("""
        Sri: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Sri: [Salah ketik]
        bot: Kuitansi K-0002, Bu Sri: titipan dikembalikan Rp400.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Sri: [Simpan]
        bot: Kuitansi K-0002 (Rp400.000) belum dibatalkan: perlu persetujuan kedua. Uang sendiri, juga yang satu HP, selalu dilihat orang lain dulu. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Sri minta kuitansi K-0002 dibatalkan: KSM Mawar, titipan dikembalikan Rp400.000. Ini uang Bu Sri sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Sri minta kuitansi K-0002 dibatalkan: KSM Mawar, titipan dikembalikan Rp400.000. Ini uang Bu Sri sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002, Bu Sri: titipan dikembalikan Rp400.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi K-0002 dibatalkan: titipan Bu Sri Rp400.000 kembali tercatat di UPK.
        bot>Sri: Kuitansi K-0002 (titipan yang dikembalikan Rp400.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
    """)
    assert chat.book.look(first_deviation) is None


def one_phone(book: Work) -> None:
    """Bu Siti and Bu Tini share a phone."""
    tini = lateness.person(book, "Tini")
    book.execute(update(t.link).where(t.link.c.person_id == tini).values(account_id=village.ACCOUNTS["Siti"]))


def test_money_of_somebody_on_the_same_phone_is_ones_own(chat: Chatroom) -> None:
    chat.book.run(one_phone)
    lived(chat, ("Yati", "3 20 0 // 9 25 0 // kas 45"), ("Siti", "[Sudah diterima]"))
    chat("""
        Siti: koreksi H-0001-9
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001-9, Bu Tini: tabungan wajib Rp25.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001-9 (Rp25.000) belum dibatalkan: perlu persetujuan kedua. Uang sendiri, juga yang satu HP, selalu dilihat orang lain dulu. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi H-0001-9 dibatalkan: KSM Mawar, tabungan wajib Rp25.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi H-0001-9 dibatalkan: KSM Mawar, tabungan wajib Rp25.000. Ini uang Bu Siti sendiri, atau orang yang satu HP. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Siti: koreksi H-0001-3
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001-3, Bu Wati: tabungan wajib Rp20.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. [Simpan] [Tidak]
        Siti: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)
