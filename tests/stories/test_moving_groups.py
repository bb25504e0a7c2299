"""A whole KSM joins another one, with savings and loans; afterwards it is read only."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select, update

from storage import balances, groups, loans, members, savings
from storage import tables as t
from storage.book import Work
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_moving import figures, hold_tini, rows, whole


def tied(book: Work) -> None:
    """KSM Mawar has its group chat."""
    groups.tie(book, lateness.ksm(book, "Mawar"), village.GROUPS["KSM Mawar"])


def held(book: Work) -> tuple[int, dict[str, int], int]:
    """What lies in the boxes of both KSM together, what everybody has saved, what is owed."""
    both = [lateness.ksm(book, name) for name in ("Mawar", "Melati")]
    tills = sum(savings.till(book, each) + savings.from_paper(book, each) for each in both)
    saved: dict[str, int] = {}
    for ksm_id in both:
        for person_id, pots in savings.of_ksm(book, ksm_id).items():
            name = members.someone(book, person_id).called
            saved[name] = saved.get(name, 0) + sum(pots.values())
    return tills, saved, sum(int(each.outstanding) for each in loans.of_ksm(book, *both))


def test_a_small_ksm_joins_a_larger_one(chat: Chatroom) -> None:
    chat.book.run(tied)
    chat("""
        Rini: gabung ksm melati ke mawar
        bot: KSM Melati (1 orang) bergabung ke KSM Mawar. Nomor baru di buku Mawar. Belum ada tabungan di Melati. Sesudah itu KSM Melati tinggal riwayat: bisa dibaca, tidak bisa diisi. [Usulkan]
        Rini: [Usulkan]
        bot: Menunggu Pak Hadi, Pak Budi: KSM Melati (1 orang) bergabung ke KSM Mawar. Belum ada yang berubah. [Tarik]
        bot>Darmi: Bu Darmi, Bu Rini mengusulkan KSM Melati bergabung ke KSM Mawar. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Yati: Bu Rini mengusulkan: KSM Melati (1 orang) bergabung ke KSM Mawar. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan KSM Melati (1 orang) bergabung ke KSM Mawar. Sesudah itu Melati tinggal riwayat. Belum ada tabungan di Melati. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan KSM Melati (1 orang) bergabung ke KSM Mawar. Sesudah itu Melati tinggal riwayat. Belum ada tabungan di Melati. Setuju? [Setuju] [Belum setuju]
        Hadi: Persetujuan
        bot: Yang menunggu: - usul: KSM Melati (1 orang) bergabung ke KSM Mawar - 2 KSM belum cocok saldo, pengingatnya mati [Lihat usul] [Cocok saldo]
        Hadi: [Lihat usul]
        bot: Bu Rini mengusulkan KSM Melati (1 orang) bergabung ke KSM Mawar. Sesudah itu Melati tinggal riwayat. Belum ada tabungan di Melati. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: KSM Melati (1 orang) bergabung ke KSM Mawar.
        bot>KSM Mawar: Hari ini 1 anggota KSM Melati bergabung ke KSM Mawar. Selamat datang!
        bot>Darmi: Bu Darmi, mulai hari ini KSM Melati bergabung ke KSM Mawar; nomornya di sana 11.
        bot>Yati: 1 anggota KSM Melati hari ini masuk KSM Mawar.
        bot>Siti: 1 anggota KSM Melati hari ini masuk KSM Mawar.
        bot>Rini: Disetujui Pak Hadi: KSM Melati (1 orang) bergabung ke KSM Mawar.
        bot>Darmi: KSM Melati (1 orang) hari ini bergabung ke KSM Mawar. Kas lain yang tidak tercatat di sini dihitung berdua.
        Budi: [Setuju]
        bot: Usul ini sudah dijawab.
        Darmi: setor 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp0. [Ambil kembali]
        bot>Siti: Bu Darmi melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Darmi, tabungan Rp20.000. Nomor H-0001.
        bot>Darmi: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Darmi. [Tidak betul]
        Rini: pindah ksm sri ke melati
        bot: KSM Melati sudah bergabung ke KSM lain. Riwayatnya tetap bisa dibaca.
    """)
    assert whole(chat)


def test_a_ksm_joins_another_with_savings_and_loans(chat: Chatroom) -> None:
    chat.book.run(tied)
    before, report = lateness.look(chat, held), chat.hear("Hadi", "laporan oktober")
    month = lateness.look(chat, figures)
    chat("""
        Rini: gabungkan ksm mawar ke melati
        bot: KSM Mawar (10 orang) bergabung ke KSM Melati. Nomor baru di buku Melati. Tabungan Rp1.200.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp6.900.000, ikut dengan jadwal yang sama. Sesudah itu KSM Mawar tinggal riwayat: bisa dibaca, tidak bisa diisi. [Usulkan]
        Rini: [Usulkan]
        bot: Menunggu Bu Darmi: KSM Mawar (10 orang) bergabung ke KSM Melati. Belum ada yang berubah. [Tarik]
        bot>Darmi: Bu Rini mengusulkan: KSM Mawar (10 orang) bergabung ke KSM Melati bersama pinjamannya, sisa Rp6.900.000, jadwalnya sama. Tabungan Rp1.200.000 ikut. Sesudah itu tanggung rentengnya di KSM Melati. Sudah dirembug, dan diterima? [Terima] [Belum setuju]
        bot>Yati: Bu Yati, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Siti: Bu Siti, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Wati: Bu Wati, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Sri: Bu Sri, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Joko: Pak Joko, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Tini: Bu Tini, Bu Rini mengusulkan KSM Mawar bergabung ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        Rini: [Usulkan]
        bot: Sudah ada usul pindah tentang Mawar atau KSM-nya yang menunggu jawaban. Tunggu itu dulu.
        Darmi: [Terima]
        bot: Baik, diterima: KSM Mawar (10 orang) bergabung ke KSM Melati. Sekarang menunggu pengurus BKM; belum ada yang berubah.
        bot>Hadi: Bu Rini mengusulkan KSM Mawar (10 orang) bergabung ke KSM Melati. Sesudah itu Mawar tinggal riwayat. Tabungan Rp1.200.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp6.900.000, ikut ke Melati dengan jadwal yang sama; Bu Darmi sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan KSM Mawar (10 orang) bergabung ke KSM Melati. Sesudah itu Mawar tinggal riwayat. Tabungan Rp1.200.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp6.900.000, ikut ke Melati dengan jadwal yang sama; Bu Darmi sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Rini: Bu Darmi menerima: KSM Mawar (10 orang) bergabung ke KSM Melati. Sekarang menunggu Pak Hadi, Pak Budi.
        Hadi: [Setuju]
        bot: Berlaku: KSM Mawar (10 orang) bergabung ke KSM Melati. Tolong sampaikan langsung kepada 4 anggota yang belum bisa dikabari lewat HP.
        bot>KSM Mawar: Hari ini KSM Mawar bergabung ke KSM Melati. Kabar kumpulan selanjutnya lewat Melati, dan grup ini tidak lagi terhubung dengan buku. Terima kasih sudah guyub bersama.
        bot>Yati: Bu Yati, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 2. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Siti: Bu Siti, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 3. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Wati: Bu Wati, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 4. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Sri: Bu Sri, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 7. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Joko: Pak Joko, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 8. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Tini: Bu Tini, mulai hari ini KSM Mawar bergabung ke KSM Melati; nomornya di sana 10. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Darmi: 10 anggota KSM Mawar hari ini masuk KSM Melati. Tabungannya, Rp1.200.000, diterima tunai dari kas Mawar. Pinjamannya ikut, sisa Rp6.900.000: mulai sekarang di lembar Melati.
        bot>Rini: Disetujui Pak Hadi: KSM Mawar (10 orang) bergabung ke KSM Melati. Tolong sampaikan langsung kepada 4 anggota yang belum bisa dikabari lewat HP.
        bot>Yati: KSM Mawar (10 orang) hari ini bergabung ke KSM Melati. Serahkan Rp1.200.000 dari kas Mawar ke bendahara Melati. Kas lain yang tidak tercatat di sini dihitung berdua.
        bot>Siti: KSM Mawar (10 orang) hari ini bergabung ke KSM Melati. Serahkan Rp1.200.000 dari kas Mawar ke bendahara Melati. Kas lain yang tidak tercatat di sini dihitung berdua.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 0, tinggal 6 (Rp690.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 ikut pindah ke kartu di KSM baru. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Sri: kenapa saldo
        bot: Tabungan Bu Sri Rp120.000. Asalnya: Dari buku kertas: Rp120.000. 17/11 Rp120.000 ikut pindah KSM, jumlahnya tetap; disetujui Pak Hadi
        Yati: 6 20 115
        bot: Lembar kumpulan diketik ketua, sekretaris, atau bendahara KSM.
        Darmi: 5 0 115 // 7 20 115 // kas 250
        bot: Sampai, KSM Melati kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp230.000 = Rp250.000, cocok dengan kas. no tab ang 5 0 115 7 20 115
        bot>Sri: Kumpulan KSM Melati 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Darmi mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Darmi: serah uang
        bot: Angsuran KSM Melati di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Darmi: [Ya, semua]
        bot: Dicatat: Rp230.000 (2 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Melati, angsuran Rp230.000, 2 orang, dari Bu Darmi. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp230.000. 1 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-7. Terima kasih, Bu Sri. [Tidak betul]
        bot>Darmi: Diterima Bu Rini, dua ratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 1 slip]
        Rini: cari lastri
        bot: 1. Bu Lastri, KSM Melati nomor 5, RT 02 [1]
        Rini: gabung ksm melati ke mawar
        bot: KSM Mawar sudah bergabung ke KSM lain. Riwayatnya tetap bisa dibaca.
        Rini: pindah ksm sri ke mawar
        bot: KSM Mawar sudah bergabung ke KSM lain. Riwayatnya tetap bisa dibaca.
    """)
    assert whole(chat)
    tills, saved, owed = lateness.look(chat, held)
    assert (tills, saved, owed) == (before[0], before[1], before[2] - 230_000)
    assert chat.hear("Hadi", "laporan oktober") == report
    assert lateness.look(chat, figures)[0] == month[0]


def unsettled(book: Work) -> None:
    """Somebody left without their savings, an office is to change hands, and Mawar's balances are agreed."""
    hold_tini(book)
    mawar = lateness.ksm(book, "Mawar")
    ended = update(t.membership).where(t.membership.c.person_id == lateness.person(book, "Karti"))
    book.execute(ended.values(until_on=date(2026, 10, 1)))
    balances.agree(book, lateness.ksm(book, "Melati"), (1, 2), date(2026, 11, 2))
    row = {"public_id": "g1", "bkm_id": 1, "ksm_id": mawar, "role": "sekretaris", "why": "mundur"}
    row |= {"to_person_id": lateness.person(book, "Sri"), "by_person_id": lateness.person(book, "Yati")}
    book.execute(insert(t.office_change), {**row, "made_at": book.now})
    lateness.meetings(book, "Mawar", [(book.now + timedelta(days=3)).date().isoformat()])


def test_what_comes_first_is_said_person_by_person(chat: Chatroom) -> None:
    for line in ("Wati: setor 50rb", "Yati: 7 0 115 // kas 115"):
        chat._play(line)
    chat.book.run(unsettled)
    before = lateness.look(chat, rows)
    chat("""
        Rini: gabung ksm mawar ke melati
        bot: KSM Mawar belum bisa bergabung ke Melati. Selesaikan dulu: Nomor 1, Bu Yati - Rp115.000 uang kumpulan di tangannya: serahkan Nomor 3, Bu Wati - laporan Rp50.000 yang belum sah: sahkan atau tarik Nomor 7, Pak Joko - laporan Rp115.000 yang belum sah: sahkan atau tarik Nomor 9, Bu Tini - tabungan Rp20.000 yang ditahan: lepas Bu Karti (sudah keluar) - tabungan Rp120.000: berikan Bu Karti (sudah keluar) - pinjaman, sisa Rp690.000: lunasi - saldo KSM ini belum cocok di atas kertas: cocokkan - kumpulan yang sudah direncanakan: batalkan, atau tunggu lewat - usul ganti pengurus: jawab
    """)
    assert lateness.look(chat, rows) == before


def test_a_late_ksm_joins_nobody(chat: Chatroom) -> None:
    chat.book.run(lambda book: lateness.new_ksm(book, "Kenanga", 2, date(2026, 9, 10), 400))
    late = "KSM Kenanga sedang punya angsuran yang terlambat."
    assert late in chat.hear("Rini", "gabung ksm kenanga ke mawar")[0]
    assert late in chat.hear("Rini", "gabung ksm mawar ke kenanga")[0]
    assert "Usulkan" in chat.hear("Rini", "gabung ksm melati ke kenanga")[0]  # brings no loan along


def test_whoever_came_since_it_was_proposed_is_not_forgotten(chat: Chatroom) -> None:
    chat.hear("Rini", "gabung ksm melati ke mawar")
    chat.hear("Rini", "[Usulkan]")
    assert "Sudah ada usul pindah" in chat.hear("Rini", "pindah ksm sri ke melati")[0]
    chat.book.run(
        lambda book: village._seat(book, lateness.person(book, "Adi"), lateness.ksm(book, "Melati"), 2)
    )
    said = " ".join(chat.hear("Hadi", "[Setuju]"))
    assert "Anggota KSM Melati berubah sejak diusulkan." in said
    chat.hear("Hadi", "[Belum setuju]")
    assert "Usulkan" in chat.hear("Rini", "gabung ksm melati ke mawar")[0]


def test_whoever_sits_in_both_keeps_the_number_they_have_there(chat: Chatroom) -> None:
    def both(book: Work) -> None:
        village._seat(book, lateness.person(book, "Darmi"), lateness.ksm(book, "Mawar"), 11)

    def numbers(book: Work) -> list[tuple[int, bool]]:
        mine = select(t.membership).where(t.membership.c.person_id == lateness.person(book, "Darmi"))
        found = book.execute(mine.order_by(t.membership.c.number)).all()
        return [(row.number, row.until_on is None) for row in found]

    chat.book.run(both)
    for name, words in (("Rini", "gabung ksm melati ke mawar"), ("Rini", "[Usulkan]"), ("Hadi", "[Setuju]")):
        said = chat.hear(name, words)
    assert "Berlaku" in said[0]
    assert lateness.look(chat, numbers) == [(1, False), (11, True)] and whole(chat)


@pytest.mark.parametrize(
    ("name", "words", "answer"),
    [
        ("Rini", "gabung ksm", "KSM mana, bergabung ke KSM mana?"),
        ("Rini", "gabung ksm melati", "KSM mana, bergabung ke KSM mana?"),
        ("Rini", "gabung ksm mawar ke mawar", "tidak bisa bergabung ke dirinya sendiri"),
        ("Rini", "gabung ksm dahlia ke mawar", 'KSM "dahlia" tidak ada di BKM ini.'),
        ("Sri", "gabung ksm melati", "Bu Sri"),
        ("Hadi", "gabung ksm melati ke mawar", "Pak Hadi"),
    ],
)
def test_only_the_clerk_proposes_it(chat: Chatroom, name: str, words: str, answer: str) -> None:
    before = lateness.look(chat, rows)
    said = " ".join(chat.hear(name, words))
    assert answer in said and "Usulkan" not in said
    assert lateness.look(chat, rows) == before
