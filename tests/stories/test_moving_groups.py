"""A whole KSM joins another one, and some of a KSM begin their own: with savings, and with loans or without."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select, update

from domain.moving import read_numbers
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
    """What lies in the boxes of all KSM together, what everybody has saved, what is owed."""
    both = list(book.execute(select(t.ksm.c.id)).scalars())
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


def test_some_of_a_ksm_begin_their_own_with_savings_and_loans(chat: Chatroom) -> None:
    before = lateness.look(chat, held)
    chat("""
        Rini: bagi ksm mawar
        bot: KSM Mawar dibagi: siapa yang mulai KSM baru? Tulis nomornya, misalnya 4 5 6. 1 Bu Yati 2 Bu Siti 3 Bu Wati 4 Bu Lastri 5 Bu Marni 6 Bu Sri 7 Pak Joko 8 Bu Karti 9 Bu Tini 10 Bu Parmi [Batal]
        Rini: 3 4 6 9
        bot: Apa nama KSM barunya? [Batal]
        Rini: KSM Kenanga
        bot: Siapa ketua KSM Kenanga? [3 Bu Wati] [4 Bu Lastri] [6 Bu Sri] [9 Bu Tini] [Batal]
        Rini: [6 Bu Sri]
        bot: Siapa bendahara KSM Kenanga? [3 Bu Wati] [4 Bu Lastri] [9 Bu Tini] [Belum ada] [Batal]
        Rini: [3 Bu Wati]
        bot: Pinjaman mereka: tetap lewat KSM yang dulu, atau ikut ke KSM Kenanga? [Tetap di Mawar] [Ikut ke Kenanga] [Batal]
        Rini: [Ikut ke Kenanga]
        bot: KSM baru Kenanga, 4 orang dari Mawar: 3 Bu Wati 4 Bu Lastri 6 Bu Sri 9 Bu Tini Ketua Bu Sri, bendahara Bu Wati. Tabungan mereka ikut, tunai dari kas Mawar. Pinjaman ikut dengan jadwal yang sama. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang, dihitung kedua bendahara. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Bu Sri: 4 orang KSM Mawar mulai KSM Kenanga. Belum ada yang berubah. [Tarik]
        bot>Sri: Bu Rini mengusulkan: 4 orang KSM Mawar mulai KSM Kenanga (Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati) bersama pinjamannya, sisa Rp2.760.000, jadwalnya sama. Tabungan Rp480.000 ikut. Sesudah itu tanggung rentengnya di KSM Kenanga. Sudah dirembug, dan diterima? [Terima] [Belum setuju]
        bot>Wati: Bu Wati, Bu Rini mengusulkan KSM Mawar dibagi: sebagian, juga Bu Wati, mulai KSM Kenanga. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Tini: Bu Tini, Bu Rini mengusulkan KSM Mawar dibagi: sebagian, juga Bu Tini, mulai KSM Kenanga. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Yati: Bu Rini mengusulkan: 4 orang KSM Mawar mulai KSM Kenanga. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Sri: Bu Sri, Bu Rini mengusulkan KSM Mawar dibagi: sebagian, juga Bu Sri, mulai KSM Kenanga. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        Sri: [Terima]
        bot: Baik, diterima: 4 orang KSM Mawar mulai KSM Kenanga. Sekarang menunggu pengurus BKM; belum ada yang berubah.
        bot>Hadi: Bu Rini mengusulkan KSM Mawar dibagi: 4 orang mulai KSM Kenanga. Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Tabungan Rp480.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp2.760.000, ikut ke Kenanga dengan jadwal yang sama; Bu Sri sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan KSM Mawar dibagi: 4 orang mulai KSM Kenanga. Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Tabungan Rp480.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp2.760.000, ikut ke Kenanga dengan jadwal yang sama; Bu Sri sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Rini: Bu Sri menerima: 4 orang KSM Mawar mulai KSM Kenanga. Sekarang menunggu Pak Hadi, Pak Budi.
        Hadi: [Setuju]
        bot: Berlaku: 4 orang KSM Mawar mulai KSM Kenanga. Tolong sampaikan langsung kepada 1 anggota yang belum bisa dikabari lewat HP.
        bot>Wati: Bu Wati, mulai hari ini di KSM baru Kenanga, nomor 1. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Kenanga, jadwalnya sama.
        bot>Sri: Bu Sri, mulai hari ini di KSM baru Kenanga, nomor 3. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Kenanga, jadwalnya sama.
        bot>Tini: Bu Tini, mulai hari ini di KSM baru Kenanga, nomor 4. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Kenanga, jadwalnya sama.
        bot>Yati: 4 orang KSM Mawar hari ini mulai KSM Kenanga: Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Serahkan Rp480.000 dari kas Mawar ke bendahara Kenanga. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang dan dihitung berdua. Pinjamannya ikut, tidak di lembar Mawar lagi.
        bot>Siti: 4 orang KSM Mawar hari ini mulai KSM Kenanga: Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Serahkan Rp480.000 dari kas Mawar ke bendahara Kenanga. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang dan dihitung berdua. Pinjamannya ikut, tidak di lembar Mawar lagi.
        bot>Rini: Disetujui Pak Hadi: 4 orang KSM Mawar mulai KSM Kenanga. Tolong sampaikan langsung kepada 1 anggota yang belum bisa dikabari lewat HP.
        bot>Wati: KSM Kenanga mulai hari ini, 4 orang dari Mawar: Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Tabungannya, Rp480.000, diterima tunai dari kas Mawar. Pinjamannya ikut, sisa Rp2.760.000: mulai sekarang di lembar Kenanga.
        bot>Sri: KSM Kenanga mulai hari ini, 4 orang dari Mawar: Bu Wati, Bu Lastri, Bu Sri, Bu Tini; ketua Bu Sri, bendahara Bu Wati. Tabungannya, Rp480.000, diterima tunai dari kas Mawar. Pinjamannya ikut, sisa Rp2.760.000: mulai sekarang di lembar Kenanga.
        Sri: 2 20 115 // kas 135
        bot: Sampai, KSM Kenanga kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 2 20 115
        bot>Wati: Kumpulan KSM Kenanga 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Wati: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp20.000. Nomor H-0001.
        Sri: serah uang
        bot: Angsuran KSM Kenanga di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Sri: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Kenanga, angsuran Rp115.000, 1 orang, dari Bu Sri. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor K-0002, Rp115.000. 0 kuitansi terkirim, 1 perlu slip (tanpa HP). [Cetak 1 slip]
        bot>Sri: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0. [Bacakan 1 slip]
        Yati: 6 0 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp0 = Rp0. Nomor 6 tidak ada di buku. Baris lain aman.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 0, tinggal 6 (Rp690.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 ikut pindah ke kartu di KSM baru. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Rini: cari lastri
        bot: 1. Bu Lastri, KSM Kenanga nomor 2, RT 02 [1]
    """)
    assert whole(chat)
    tills, saved, owed = lateness.look(chat, held)
    assert tills == before[0] + 20_000 and sum(saved.values()) == sum(before[1].values()) + 20_000
    assert {name: saved[name] for name in before[1] if name != "Bu Lastri"} == {
        name: rp for name, rp in before[1].items() if name != "Bu Lastri"
    }
    assert owed == before[2] - 115_000


def test_some_begin_their_own_and_pay_where_it_was_lent(chat: Chatroom) -> None:
    before = lateness.look(chat, held)
    chat("""
        Rini: bagi ksm mawar
        bot: KSM Mawar dibagi: siapa yang mulai KSM baru? Tulis nomornya, misalnya 4 5 6. 1 Bu Yati 2 Bu Siti 3 Bu Wati 4 Bu Lastri 5 Bu Marni 6 Bu Sri 7 Pak Joko 8 Bu Karti 9 Bu Tini 10 Bu Parmi [Batal]
        Rini: 4-6
        bot: Apa nama KSM barunya? [Batal]
        Rini: Kenanga
        bot: Siapa ketua KSM Kenanga? [4 Bu Lastri] [5 Bu Marni] [6 Bu Sri] [Batal]
        Rini: [4 Bu Lastri]
        bot: Siapa bendahara KSM Kenanga? [5 Bu Marni] [6 Bu Sri] [Belum ada] [Batal]
        Rini: [Belum ada]
        bot: Pinjaman mereka: tetap lewat KSM yang dulu, atau ikut ke KSM Kenanga? [Tetap di Mawar] [Ikut ke Kenanga] [Batal]
        Rini: [Tetap di Mawar]
        bot: KSM baru Kenanga, 3 orang dari Mawar: 4 Bu Lastri 5 Bu Marni 6 Bu Sri Ketua Bu Lastri. Tabungan mereka ikut, tunai dari kas Mawar. Pinjaman tetap lewat Mawar. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang, dihitung kedua bendahara. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: 3 orang KSM Mawar mulai KSM Kenanga. Belum ada yang berubah. [Tarik]
        bot>Sri: Bu Sri, Bu Rini mengusulkan KSM Mawar dibagi: sebagian, juga Bu Sri, mulai KSM Kenanga. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Yati: Bu Rini mengusulkan: 3 orang KSM Mawar mulai KSM Kenanga. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan KSM Mawar dibagi: 3 orang mulai KSM Kenanga. Bu Lastri, Bu Marni, Bu Sri; ketua Bu Lastri. Tabungan Rp360.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp2.070.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan KSM Mawar dibagi: 3 orang mulai KSM Kenanga. Bu Lastri, Bu Marni, Bu Sri; ketua Bu Lastri. Tabungan Rp360.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp2.070.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: 3 orang KSM Mawar mulai KSM Kenanga. Tolong sampaikan langsung kepada 2 anggota yang belum bisa dikabari lewat HP.
        bot>Sri: Bu Sri, mulai hari ini di KSM baru Kenanga, nomor 3. Tabungan Rp120.000 ikut. Angsuran tetap lewat Mawar.
        bot>Yati: 3 orang KSM Mawar hari ini mulai KSM Kenanga: Bu Lastri, Bu Marni, Bu Sri; ketua Bu Lastri. Serahkan Rp360.000 dari kas Mawar ke bendahara Kenanga. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang dan dihitung berdua. Angsurannya tetap di lembar Mawar.
        bot>Siti: 3 orang KSM Mawar hari ini mulai KSM Kenanga: Bu Lastri, Bu Marni, Bu Sri; ketua Bu Lastri. Serahkan Rp360.000 dari kas Mawar ke bendahara Kenanga. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang dan dihitung berdua. Angsurannya tetap di lembar Mawar.
        bot>Rini: Disetujui Pak Hadi: 3 orang KSM Mawar mulai KSM Kenanga. Tolong sampaikan langsung kepada 2 anggota yang belum bisa dikabari lewat HP.
        Sri: setor 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Lastri. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        Yati: 6 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 6 0 115
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
    """)
    assert whole(chat)
    assert lateness.look(chat, held) == before


def test_who_leads_a_ksm_hands_the_office_on_before_they_go(chat: Chatroom) -> None:
    for line in ("Wati: setor 50rb", "Yati: 7 0 115 // kas 115"):
        chat._play(line)
    chat.book.run(hold_tini)
    before = lateness.look(chat, rows)
    chat("""
        Rini: bagi ksm mawar
        bot: KSM Mawar dibagi: siapa yang mulai KSM baru? Tulis nomornya, misalnya 4 5 6. 1 Bu Yati 2 Bu Siti 3 Bu Wati 4 Bu Lastri 5 Bu Marni 6 Bu Sri 7 Pak Joko 8 Bu Karti 9 Bu Tini 10 Bu Parmi [Batal]
        Rini: 1 2 3 99
        bot: Nomor 99 tidak ada di KSM Mawar. Nomor siapa saja yang pindah? [Batal]
        Rini: 1
        bot: Paling sedikit 2 orang pindah, dan paling sedikit 2 orang tinggal. Nomor siapa saja? [Batal]
        Rini: semua
        bot: Maaf, saya belum paham. KSM Mawar dibagi: siapa yang mulai KSM baru? Tulis nomornya, misalnya 4 5 6. 1 Bu Yati 2 Bu Siti 3 Bu Wati 4 Bu Lastri 5 Bu Marni 6 Bu Sri 7 Pak Joko 8 Bu Karti 9 Bu Tini 10 Bu Parmi [Batal]
        Rini: 1 2 3 9
        bot: Apa nama KSM barunya? [Batal]
        Rini: Melati
        bot: Nama Melati sudah dipakai di BKM ini. Apa nama lainnya? [Batal]
        Rini: Kenanga
        bot: Siapa ketua KSM Kenanga? [1 Bu Yati] [2 Bu Siti] [3 Bu Wati] [9 Bu Tini] [Batal]
        Rini: [9 Bu Tini]
        bot: Siapa bendahara KSM Kenanga? [1 Bu Yati] [2 Bu Siti] [3 Bu Wati] [Belum ada] [Batal]
        Rini: [3 Bu Wati]
        bot: Pinjaman mereka: tetap lewat KSM yang dulu, atau ikut ke KSM Kenanga? [Tetap di Mawar] [Ikut ke Kenanga] [Batal]
        Rini: [Ikut ke Kenanga]
        bot: KSM baru Kenanga, 4 orang dari Mawar: 1 Bu Yati 2 Bu Siti 3 Bu Wati 9 Bu Tini Ketua Bu Tini, bendahara Bu Wati. Tabungan mereka ikut, tunai dari kas Mawar. Pinjaman ikut dengan jadwal yang sama. Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang, dihitung kedua bendahara. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: KSM Mawar belum bisa dibagi. Selesaikan dulu: Nomor 1, Bu Yati - Rp115.000 uang kumpulan di tangannya: serahkan Nomor 3, Bu Wati - laporan Rp50.000 yang belum sah: sahkan atau tarik Nomor 9, Bu Tini - tabungan Rp20.000 yang ditahan: lepas Nomor 1, Bu Yati - memegang jabatan di KSM ini: serahkan dulu lewat "ganti pengurus" Nomor 2, Bu Siti - memegang jabatan di KSM ini: serahkan dulu lewat "ganti pengurus"
    """)
    assert lateness.look(chat, rows) == before


def split(chat: Chatroom, leader: str, loans_go: str, *, who: str = "4 6 9") -> str:
    """Bu Rini proposes that these begin KSM Kenanga; returns what she hears last."""
    for words in ("bagi ksm mawar", who, "Kenanga", f"[{leader}]", "[Belum ada]", f"[{loans_go}]"):
        chat.hear("Rini", words)
    return " ".join(chat.hear("Rini", "[Simpan]"))


def test_loans_go_along_only_if_who_will_lead_can_say_yes(chat: Chatroom) -> None:
    assert "Ketua KSM Kenanga belum bisa dihubungi" in split(chat, "4 Bu Lastri", "Ikut ke Kenanga")
    assert "Menunggu Bu Sri" in split(chat, "6 Bu Sri", "Ikut ke Kenanga")
    assert "mulai KSM" not in chat.hear("Hadi", "Persetujuan")[0]
    assert "sudah ada usul pindah" in chat.hear("Rini", "gabung ksm mawar ke melati")[0].lower()
    said = chat.hear("Sri", "[Belum setuju]")
    assert any("tidak ada yang berubah" in line for line in said), said
    assert any(line.startswith("bot>Yati: Tidak jadi") for line in said), said


def test_what_changed_meanwhile_is_asked_again_when_it_is_agreed(chat: Chatroom) -> None:
    assert "Menunggu Pak Hadi" in split(chat, "6 Bu Sri", "Tetap di Mawar")
    chat.book.run(lambda book: village._ksm(book, 1, "Kenanga"))
    assert "Nama Kenanga sudah dipakai" in chat.hear("Hadi", "[Setuju]")[0]
    gone = update(t.ksm).where(t.ksm.c.name == "Kenanga").values(name="Dahlia")
    chat.book.run(lambda book: book.execute(gone))
    assert "Berlaku" in chat.hear("Hadi", "[Setuju]")[0]
    assert whole(chat)


@pytest.mark.parametrize(
    ("name", "words", "answer"),
    [
        ("Rini", "bagi ksm", "KSM mana yang dibagi?"),
        ("Rini", "bagi ksm melati", "terlalu kecil untuk dibagi"),
        ("Rini", "bagi ksm dahlia", 'KSM "dahlia" tidak ada'),
        ("Yati", "bagi ksm mawar", "diusulkan petugas UPK"),
    ],
)
def test_a_split_is_the_clerks_to_propose(chat: Chatroom, name: str, words: str, answer: str) -> None:
    assert answer in chat.hear(name, words)[0]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("3 4 6", [3, 4, 6]), ("6, 4 dan 3.", [3, 4, 6]), ("4-6", [4, 5, 6]), ("3 3", [3]), ("", None),
        ("semua", None), ("bu sri", None), ("4 sampai 6", None), ("1000", None), ("6-4", None),
    ],
)  # fmt: skip
def test_which_numbers_are_meant(words: str, numbers: list[int] | None) -> None:
    assert read_numbers(words) == numbers
