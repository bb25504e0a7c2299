"""A member goes to another KSM with their savings; what they owe stays where it was lent."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select, update

from domain.ledger import Account
from storage import holds, loans, members, savings
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from storage.withdrawals import Wish
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_fines import monthly
from tests.stories.test_reports import recipe_of
from usecases.report_months import month_of


def whole(chat: Chatroom) -> bool:
    """Whether `guyub verify` finds nothing."""
    found = lateness.look(chat, first_deviation)
    assert found is None, found
    return True


def test_a_member_moves_with_her_savings_and_pays_where_it_was_lent(chat: Chatroom) -> None:
    chat("""
        Rini: pindah ksm bu sri ke melati
        bot: Bu Sri: KSM Mawar nomor 6 ke Melati nomor 2. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah, pinjaman tetap di Mawar]
        bot: Menunggu Pak Hadi, Pak Budi: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. [Tarik]
        bot>Sri: Bu Sri, Bu Rini mengusulkan pindah dari KSM Mawar ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Darmi: Bu Rini mengusulkan: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Hadi: Persetujuan
        bot: Yang menunggu: - usul: Bu Sri pindah dari Mawar ke Melati - 2 KSM belum cocok saldo, pengingatnya mati [Lihat usul] [Cocok saldo]
        Hadi: [Lihat usul]
        bot: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: Bu Sri pindah dari Mawar ke Melati.
        bot>Sri: Bu Sri, mulai hari ini di KSM Melati, nomor 2. Tabungan Rp120.000 ikut. Angsuran tetap lewat Mawar.
        bot>Yati: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp120.000 dari kas Mawar ke bendahara Melati. Angsurannya tetap di lembar Mawar.
        bot>Siti: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp120.000 dari kas Mawar ke bendahara Melati. Angsurannya tetap di lembar Mawar.
        bot>Darmi: Bu Sri hari ini masuk KSM Melati. Tabungannya, Rp120.000, diterima tunai dari kas Mawar.
        bot>Rini: Disetujui Pak Hadi: Bu Sri pindah dari Mawar ke Melati.
        Budi: [Setuju]
        bot: Usul ini sudah dijawab.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Sri: kenapa saldo
        bot: Tabungan Bu Sri Rp120.000. Asalnya: Dari buku kertas: Rp120.000. 17/11 Rp120.000 ikut pindah KSM, jumlahnya tetap; disetujui Pak Hadi
        Sri: setor 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Darmi. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Darmi: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Bu Yati]
        bot: Angsuran Rp115.000 dilaporkan, lewat Bu Yati. Belum sah sampai uangnya diterima. [Ambil kembali]
        bot>Yati: Nomor 6 (Bu Sri) melapor menitipkan angsuran Rp115.000. Sudah dipegang? [Sudah saya pegang] [Belum]
        Yati: [Sudah saya pegang]
        bot: Bu Sri, angsuran Rp115.000: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
        bot>Sri: Bu Yati sudah memegang angsuran Rp115.000. Belum sah sampai UPK menerimanya.
        Yati: 6 20 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp0 = Rp0. Nomor 6 sudah pindah ke KSM Melati. Di sini tinggal angsurannya; tabungannya di lembar Melati.
        Yati: 6 0 115 // 7 20 115 // kas 250
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp230.000 = Rp250.000, cocok dengan kas. no tab ang 6 0 115 7 20 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Bapak? [Betul] [Tidak betul]
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp230.000 (2 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp230.000. 2 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Joko: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Bapak. Nomor H-0001-7. Terima kasih, Pak Joko. [Tidak betul]
        bot>Yati: Diterima Bu Rini, dua ratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Melati nomor 2, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Tabungan Bu Sri: Rp120.000 sah, Rp20.000 dilaporkan. Berikutnya Rp115.000, Jumat 22 Januari. [Gambar kartu] [Kenapa?] [Keringanan] [Koreksi]
    """)
    assert whole(chat)


def figures(book: Work) -> tuple[object, ...]:
    """What this month's report of the BKM says in all: lent, target, paid, owed, late, PAR and RR."""
    made = month_of(book, members.actor(book, 202, 202), "", "").report
    foot, shares = made.total(), made.shares()[1:]
    sums = foot.lent, foot.target, foot.to_date, foot.balance, foot.late, foot.watched
    return *sums, *(each.value for each in shares), made.reserve(), made.foots()


def test_a_loan_that_stayed_is_named_by_the_ksm_that_lent_it(chat: Chatroom) -> None:
    for said in (
        "Rini: pindah ksm bu sri ke melati",
        "Rini: [Pindah, pinjaman tetap di Mawar]",
        "Hadi: [Setuju]",
    ):
        chat._play(said)
    chat.hear("Sri", "catatan saya")
    assert (of := recipe_of(chat, "[Gambar kartu]", "Sri"))["ksm"] == "Mawar" and of["kind"] == "card"
    about = recipe_of(chat, "[Kartu Excel]", "Sri")["about"]
    assert (about["ksm"], about["number"]) == ("Mawar", 6)
    for said in ("Sri: angsur 115rb", "Sri: [Langsung ke UPK]"):
        chat._play(said)
    assert "Bu Sri (KSM Mawar)" in " ".join(chat.hear("Rini", "terima uang")), "which KSM's loan it pays"


def test_the_loan_goes_along_once_the_other_ketua_takes_it(chat: Chatroom) -> None:
    before = lateness.look(chat, figures)
    chat("""
        Rini: pindah ksm sri ke melati
        bot: Bu Sri: KSM Mawar nomor 6 ke Melati nomor 2. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah bersama pinjamannya]
        bot: Menunggu Bu Darmi: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. [Tarik]
        bot>Darmi: Bu Rini mengusulkan: Bu Sri masuk KSM Melati bersama pinjamannya, sisa Rp690.000, jadwalnya sama. Tabungan Rp120.000 ikut. Sesudah itu tanggung rentengnya di KSM Melati. Sudah dirembug, dan diterima? [Terima] [Belum setuju]
        bot>Sri: Bu Sri, Bu Rini mengusulkan pindah dari KSM Mawar ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        Hadi: Persetujuan
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Darmi: [Terima]
        bot: Baik, diterima: Bu Sri pindah dari Mawar ke Melati. Sekarang menunggu pengurus BKM; belum ada yang berubah.
        bot>Hadi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, ikut ke Melati dengan jadwal yang sama; Bu Darmi sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, ikut ke Melati dengan jadwal yang sama; Bu Darmi sudah menerima. Setuju? [Setuju] [Belum setuju]
        bot>Rini: Bu Darmi menerima: Bu Sri pindah dari Mawar ke Melati. Sekarang menunggu Pak Hadi, Pak Budi.
        Darmi: [Terima]
        bot: Usul ini sudah dijawab.
        Hadi: [Setuju]
        bot: Berlaku: Bu Sri pindah dari Mawar ke Melati.
        bot>Sri: Bu Sri, mulai hari ini di KSM Melati, nomor 2. Tabungan Rp120.000 ikut. Angsuran sekarang lewat Melati, jadwalnya sama.
        bot>Yati: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp120.000 dari kas Mawar ke bendahara Melati. Pinjamannya ikut, tidak di lembar Mawar lagi.
        bot>Siti: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp120.000 dari kas Mawar ke bendahara Melati. Pinjamannya ikut, tidak di lembar Mawar lagi.
        bot>Darmi: Bu Sri hari ini masuk KSM Melati. Tabungannya, Rp120.000, diterima tunai dari kas Mawar. Pinjamannya ikut, sisa Rp690.000: mulai sekarang di lembar Melati.
        bot>Rini: Disetujui Pak Hadi: Bu Sri pindah dari Mawar ke Melati.
    """)
    assert lateness.look(chat, figures) == before
    chat("""
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 0, tinggal 6 (Rp690.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 ikut pindah ke kartu di KSM baru. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?]
        Sri: kenapa sisa
        bot: Sisa Bu Sri Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 6 angsuran. Pinjaman Selasa 17 November 2026: Rp600.000 dengan jasa Rp90.000, 6 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Berikutnya angsuran 1, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
        Yati: 6 0 115
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp0 = Rp0. Nomor 6 tidak ada di buku. Baris lain aman.
        Darmi: 2 20 115 // kas 135
        bot: Sampai, KSM Melati kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 2 20 115
        bot>Sri: Kumpulan KSM Melati 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Darmi mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Darmi: serah uang
        bot: Angsuran KSM Melati di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Darmi: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Melati, angsuran Rp115.000, 1 orang, dari Bu Darmi. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-2. Terima kasih, Bu Sri. [Tidak betul]
        bot>Darmi: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
        Rini: pindah ksm sri ke mawar
        bot: Bu Sri belum bisa pindah. Selesaikan dulu: - laporan Rp20.000 yang belum sah: sahkan atau tarik
    """)
    assert whole(chat)


def test_a_loan_goes_along_only_between_ksm_that_are_not_late(chat: Chatroom) -> None:
    chat.book.run(lambda book: lateness.new_ksm(book, "Kenanga", 2, date(2026, 9, 10), 400))
    chat.accounts["Kenanga1"] = 401
    chat("""
        Rini: pindah ksm sri ke kenanga
        bot: Bu Sri: KSM Mawar nomor 6 ke Kenanga nomor 3. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Kenanga. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah bersama pinjamannya]
        bot: KSM Kenanga sedang punya angsuran yang terlambat. Pinjaman hanya bisa ikut pindah antara dua KSM yang tidak ada tunggakan. Anggotanya boleh pindah, pinjamannya tetap dulu.
        Rini: pindah ksm kenanga1 ke melati
        bot: Bu Kenanga1: KSM Kenanga nomor 1 ke Melati nomor 2. Belum ada tabungan di Kenanga. Pinjaman, sisa Rp1.150.000: tetap di Kenanga, atau ikut? [Pindah, pinjaman tetap di Kenanga] [Pindah bersama pinjamannya]
        Rini: [Pindah bersama pinjamannya]
        bot: KSM Kenanga sedang punya angsuran yang terlambat. Pinjaman hanya bisa ikut pindah antara dua KSM yang tidak ada tunggakan. Anggotanya boleh pindah, pinjamannya tetap dulu.
        Rini: [Pindah, pinjaman tetap di Kenanga]
        bot: Menunggu Pak Hadi, Pak Budi: Bu Kenanga1 pindah dari Kenanga ke Melati. Belum ada yang berubah. [Tarik]
        bot>401: Bu Kenanga1, Bu Rini mengusulkan pindah dari KSM Kenanga ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Darmi: Bu Rini mengusulkan: Bu Kenanga1 pindah dari Kenanga ke Melati. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan Bu Kenanga1 pindah dari KSM Kenanga nomor 1 ke KSM Melati. Belum ada tabungan di Kenanga. Pinjaman, sisa Rp1.150.000, tetap lewat Kenanga. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan Bu Kenanga1 pindah dari KSM Kenanga nomor 1 ke KSM Melati. Belum ada tabungan di Kenanga. Pinjaman, sisa Rp1.150.000, tetap lewat Kenanga. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: Bu Kenanga1 pindah dari Kenanga ke Melati.
        bot>401: Bu Kenanga1, mulai hari ini di KSM Melati, nomor 2. Angsuran tetap lewat Kenanga.
        bot>Darmi: Bu Kenanga1 hari ini masuk KSM Melati.
        bot>Rini: Disetujui Pak Hadi: Bu Kenanga1 pindah dari Kenanga ke Melati.
        Rini: pindah ksm tini ke melati
        bot: Bu Tini: KSM Mawar nomor 9 ke Melati nomor 3. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah bersama pinjamannya]
        bot: Menunggu Bu Darmi: Bu Tini pindah dari Mawar ke Melati. Belum ada yang berubah. [Tarik]
        bot>Darmi: Bu Rini mengusulkan: Bu Tini masuk KSM Melati bersama pinjamannya, sisa Rp690.000, jadwalnya sama. Tabungan Rp120.000 ikut. Sesudah itu tanggung rentengnya di KSM Melati. Sudah dirembug, dan diterima? [Terima] [Belum setuju]
        bot>Tini: Bu Tini, Bu Rini mengusulkan pindah dari KSM Mawar ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        Darmi: [Belum setuju]
        bot: Baik, tidak ada yang berubah. Bu Rini sudah dikabari.
        bot>Rini: Bu Darmi belum setuju: Bu Tini pindah dari Mawar ke Melati. Tidak ada yang berubah.
        bot>Tini: Bu Tini, usul pindah ke KSM Melati tidak jadi. Semua tetap seperti semula.
    """)
    assert whole(chat)


def rows(book: Work) -> list[int]:
    """How much stands in the book: entries, memberships and moves."""
    counted = (select(func.count()).select_from(table) for table in (t.entry, t.membership, t.move))
    return [book.execute(each).scalar_one() for each in counted]


def another_village(book: Work) -> None:
    """BKM Contoh Lor with its KSM Kenanga; and Bu Rini is a member of Mawar herself."""
    other = village._add(
        book, t.bkm, public_id="bkm2", name="BKM Contoh Lor", zone="Asia/Jakarta", profile="urban-2013"
    )
    village._ksm(book, other, "Kenanga")
    village._seat(book, lateness.person(book, "Rini"), lateness.ksm(book, "Mawar"), 11)


def hold_tini(book: Work) -> None:
    """The group holds part of Bu Tini's savings as surety."""
    mawar, tini = lateness.ksm(book, "Mawar"), lateness.person(book, "Tini")
    bkm = book.execute(select(t.ksm.c.bkm_id).where(t.ksm.c.id == mawar)).scalar_one()
    holds.hold(book, Wish(bkm, mawar, tini, Account.WAJIB, 20_000, "contoh"), lateness.person(book, "Siti"))


NO = {
    "pindah ksm": "Siapa, dan ke KSM mana?",
    "pindah ksm sri": "Siapa, dan ke KSM mana?",
    "pindah ksm sri ke mawar": "Bu Sri sudah anggota KSM Mawar.",
    "pindah ksm sri ke kenanga": 'KSM "kenanga" tidak ada di BKM ini. Yang ada: Mawar, Melati.',
    "pindah ksm zaenab ke melati": "zaenab",
    "pindah ksm darmi ke mawar": "Bu Darmi satu-satunya anggota KSM Melati.",
    "pindah ksm rini ke melati": "Pindah diri sendiri",
    "pindah ksm wati ke melati": "- laporan Rp50.000 yang belum sah: sahkan atau tarik",
    "pindah ksm yati ke melati": "- Rp115.000 uang kumpulan di tangannya: serahkan",
    "pindah ksm tini ke melati": "- tabungan Rp20.000 yang ditahan: lepas",
}
"""What Bu Rini writes, and what the answer says."""


def test_what_stands_in_the_way_is_said_and_nothing_changes(chat: Chatroom) -> None:
    chat.book.run(another_village)
    for line in ("Wati: setor 50rb", "Yati: 7 0 115 // kas 115"):
        chat._play(line)
    chat.book.run(hold_tini)
    before = lateness.look(chat, rows)
    for words, answer in NO.items():
        said = " ".join(chat.hear("Rini", words))
        assert answer in said and "[Pindah" not in said, (words, said)
    assert "petugas UPK" in " ".join(chat.hear("Yati", "pindah ksm sri ke melati"))
    assert lateness.look(chat, rows) == before


def test_one_proposal_at_a_time_and_what_was_shown_is_what_is_agreed(chat: Chatroom) -> None:
    chat("""
        Rini: pindah ksm sri ke melati
        bot: Bu Sri: KSM Mawar nomor 6 ke Melati nomor 2. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah, pinjaman tetap di Mawar]
        bot: Menunggu Pak Hadi, Pak Budi: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. [Tarik]
        bot>Sri: Bu Sri, Bu Rini mengusulkan pindah dari KSM Mawar ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Darmi: Bu Rini mengusulkan: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Rini: [Pindah, pinjaman tetap di Mawar]
        bot: Sudah ada usul pindah tentang Bu Sri atau KSM-nya yang menunggu jawaban. Tunggu itu dulu.
        Rini: pindah ksm bu sri ke melati
        bot: Sudah ada usul pindah tentang Bu Sri atau KSM-nya yang menunggu jawaban. Tunggu itu dulu.
        Rini: [Tarik]
        bot: Ditarik. Tidak ada yang berubah.
        bot>Sri: Bu Sri, usul pindah ke KSM Melati tidak jadi. Semua tetap seperti semula.
        bot>Darmi: Tidak jadi: Bu Sri pindah dari Mawar ke Melati.
        Rini: [Tarik]
        bot: Usul ini sudah dijawab.
        Hadi: [Setuju]
        bot: Usul ini sudah dijawab.
        Rini: pindah anggota sri ke ksm melati
        bot: Bu Sri: KSM Mawar nomor 6 ke Melati nomor 2. Tabungan Rp120.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
        Rini: [Pindah, pinjaman tetap di Mawar]
        bot: Menunggu Pak Hadi, Pak Budi: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. [Tarik]
        bot>Sri: Bu Sri, Bu Rini mengusulkan pindah dari KSM Mawar ke KSM Melati. Belum ada yang berubah. Kalau keliru, beri tahu Bu Rini.
        bot>Darmi: Bu Rini mengusulkan: Bu Sri pindah dari Mawar ke Melati. Belum ada yang berubah. Kalau ada keberatan, beri tahu Bu Rini.
        bot>Hadi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp120.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Sri: setor 20rb
        bot: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Hadi: [Setuju]
        bot: Bu Sri belum bisa pindah. Selesaikan dulu: - laporan Rp20.000 yang belum sah: sahkan atau tarik
        Siti: [Sudah]
        bot: Sah. Bu Sri, tabungan Rp20.000. Nomor H-0001.
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Hadi: [Setuju]
        bot: Bu Rini mengusulkan Bu Sri pindah dari KSM Mawar nomor 6 ke KSM Melati. Tabungan Rp140.000 ikut, tunai dari kas ke kas. Pinjaman, sisa Rp690.000, tetap lewat Mawar. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: Bu Sri pindah dari Mawar ke Melati.
        bot>Sri: Bu Sri, mulai hari ini di KSM Melati, nomor 2. Tabungan Rp140.000 ikut. Angsuran tetap lewat Mawar.
        bot>Yati: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp140.000 dari kas Mawar ke bendahara Melati. Angsurannya tetap di lembar Mawar.
        bot>Siti: Bu Sri (nomor 6) hari ini pindah ke KSM Melati. Serahkan Rp140.000 dari kas Mawar ke bendahara Melati. Angsurannya tetap di lembar Mawar.
        bot>Darmi: Bu Sri hari ini masuk KSM Melati. Tabungannya, Rp140.000, diterima tunai dari kas Mawar.
        bot>Rini: Disetujui Pak Hadi: Bu Sri pindah dari Mawar ke Melati.
        Budi: [Belum setuju]
        bot: Usul ini sudah dijawab.
        Siti: koreksi H-0001
        bot: Karena apa? ... [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 tidak bisa dibatalkan: tabungan Bu Sri sudah pindah ke KSM Melati. Pindahkan kembali dulu, koreksi, lalu pindah lagi.
    """)
    assert whole(chat)


def test_nothing_of_the_time_before_changes_and_the_former_leader_sees_no_more(chat: Chatroom) -> None:
    def stood(book: Work) -> tuple[int, int, list[int]]:
        mawar, melati = (lateness.ksm(book, name) for name in ("Mawar", "Melati"))
        tills = [savings.till(book, each) for each in (mawar, melati)]
        sums = [
            sum(sum(pots.values()) for pots in savings.of_ksm(book, each).values())
            for each in (mawar, melati)
        ]
        return sum(tills), sum(sums), sums

    def before(book: Work) -> int:
        moved = savings.moves(book, lateness.person(book, "Sri"), lateness.ksm(book, "Mawar"), Account.WAJIB)
        return sum(amount for day, amount in moved if day < date(2026, 11, 17))

    report = chat.hear("Hadi", "laporan oktober")
    was, then = lateness.look(chat, stood), lateness.look(chat, before)
    for line in (
        "Rini: pindah ksm sri ke melati",
        "Rini: [Pindah, pinjaman tetap di Mawar]",
        "Hadi: [Setuju]",
    ):
        chat._play(line)
    now = lateness.look(chat, stood)
    assert now[:2] == was[:2] and now[2] == [was[2][0] - 120_000, 120_000]
    assert lateness.look(chat, before) == then == 120_000
    assert chat.hear("Hadi", "laporan oktober") == report
    assert "nomor 6" not in " ".join(chat.hear("Yati", "undang")).lower()
    assert "Sri" not in " ".join(chat.hear("Siti", "lebaran"))
    assert whole(chat)


def test_a_closed_month_takes_no_move(chat: Chatroom) -> None:
    def close(book: Work) -> None:
        book.execute(update(t.chain).values(open_from=date(2026, 12, 1)))

    chat.book.run(close)
    assert "Bulan ini sudah ditutup" in chat.hear("Rini", "pindah ksm sri ke melati")[0]


def test_a_card_with_a_fine_waits_until_the_fine_is_settled(chat: Chatroom) -> None:
    def fine(book: Work) -> int:
        return sum(int(each.fine) for each in loans.of_people(book, [lateness.person(book, "Sri")]))

    lateness.only_late(chat, "Sri", agreed=False)
    chat.book.run(monthly)
    lateness.reach(chat, "2026-12-29 09:00")
    chat.book.run(lambda book: lateness.pay(book, ["Sri"], 1, date(2026, 12, 29)))
    lateness.reach(chat, "2026-12-30 09:00")
    asked = lateness.look(chat, fine)
    assert asked > 0
    chat.hear("Rini", "pindah ksm sri ke melati")
    said = " ".join(chat.hear("Rini", "[Pindah bersama pinjamannya]"))
    assert "- denda Rp" in said and "Menunggu" not in said
    assert lateness.look(chat, fine) == asked and whole(chat)
