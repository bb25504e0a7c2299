"""A fine where a lender wants one: agreed by two, small, asked of rows that fall due after it, let go by two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from domain.fines import FineTerms
from storage import members, rules
from storage.book import Work
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_hardship_loans import sheet_of, whole
from usecases import papers


def test_two_officers_set_a_fine_and_a_late_member_is_asked_it_gently(chat: Chatroom) -> None:
    chat("""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. ... [Batal]
        Rini: [Angsuran]
        bot: Aturan yang mana? ... [Denda] ... [Batal]
        Rini: [Denda]
        bot: Kalau angsuran lewat tanggal, ada denda? Sekarang: tidak ada. [Tanpa denda] [Sekali, rupiah] [Tiap bulan, persen] [Batal]
        Rini: [Sekali, rupiah]
        bot: Berapa rupiah, sekali untuk tiap angsuran yang lewat? Tulis misalnya 2rb. [Batal]
        Rini: 5rb
        bot: Mulai lewat berapa hari? 0 berarti sejak hari pertama. [0] [3] [7] [14] [Batal]
        Rini: [3]
        bot: Paling banyak berapa persen dari angsuran yang lewat? Lebih dari itu tidak diminta. [5] [10] [20] [Batal]
        Rini: [10]
        bot: Berlaku mulai kapan? Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah. [Selasa 17/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 1/12]
        bot: Yang berubah: - Denda: tidak ada → Rp5.000 sekali tiap angsuran yang lewat, mulai lewat 3 hari, paling banyak 10% dari yang lewat; diambil paling akhir, sesudah angsuran Contoh angsuran Rp115.000 lewat 40 hari: denda Rp0 → Rp5.000. Berlaku mulai Selasa 1 Desember 2026. Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Denda: tidak ada → Rp5.000 sekali tiap angsuran yang lewat, mulai lewat 3 hari, paling banyak 10% dari yang lewat; diambil paling akhir, sesudah angsuran Contoh angsuran Rp115.000 lewat 40 hari: denda Rp0 → Rp5.000. Berlaku mulai Selasa 1 Desember 2026. Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Denda: tidak ada → Rp5.000 sekali tiap angsuran yang lewat, mulai lewat 3 hari, paling banyak 10% dari yang lewat; diambil paling akhir, sesudah angsuran Contoh angsuran Rp115.000 lewat 40 hari: denda Rp0 → Rp5.000. Berlaku mulai Selasa 1 Desember 2026. Untuk angsuran yang jatuh tempo mulai hari itu, juga di pinjaman yang sudah jalan. Yang jatuh tempo sebelumnya tidak berubah. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 2 berlaku mulai Selasa 1 Desember 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 2 berlaku mulai Selasa 1 Desember 2026.
        Wati: aturan
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jasa: 1,5% per bulan dari pinjaman awal - Pembulatan: Rp500 terdekat - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan - Syarat KSM: 5 anggota, perempuan 30%, menabung 3 bulan Versi 2 menyusul mulai Selasa 1 Desember 2026. [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
        Wati: [Angsuran]
        bot: Aturan BKM Contoh Sumber. Bawaan perkotaan 2013 (POB), belum pernah diubah. - Jatuh tempo: tiap bulan pada tanggal cair - Pokok dibayar: tiap angsuran - Kalau hari libur: telat dihitung dari kumpulan berikutnya, atau hari kerja berikutnya di kelompok yang tidak membayar di kumpulan - Uang masuk dipakai untuk: semua jasa yang lewat, pokok yang lewat, baru angsuran berjalan - Lunas lebih awal: jasa penuh seperti di kartu - Denda: tidak ada Versi 2 menyusul mulai Selasa 1 Desember 2026. [Pinjaman] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
        -- 2026-12-25 09:00
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]
        -- 2026-12-26 09:00
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp695.000). Di dalamnya Rp5.000 tambahan karena lewat tanggal, dibayar bersama angsuran berikutnya. [Kenapa?]
        Sri: kapan jatuh tempo
        bot: Angsuran Selasa 22 Desember belum tercatat: Rp115.000. Kalau sudah dibayar, beri tahu saya. [Kenapa?]
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp695.000: pokok Rp600.000 dan jasa Rp90.000 ditambah Rp5.000 karena lewat tanggal, tinggal 6 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. Tambahan karena lewat tanggal Rp5.000: angsuran 5, terakhir 26/12 dari Rp115.000 yang lewat, aturan versi 2; tinggal Rp5.000. Belum tercatat: angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp115.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Sri: kapan jatuh tempo
        bot: Berikutnya Rp120.000, Jumat 22 Januari. Di dalamnya Rp5.000 karena lewat tanggal. [Kenapa?]
        -- 2027-01-20 09:00
        Sri: angsur
        bot: Yang mana yang sudah dibayar? [Angsuran Rp120.000] [Angsuran, jumlah lain] [Batal]
        Sri: [Angsuran Rp120.000]
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp120.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        Rini: terima uang
        bot: Bu Sri (KSM Mawar), datang sendiri: Rp120.000 [Terima dari Bu Sri] [Lewat transfer]
        Rini: [Terima dari Bu Sri]
        bot: Sah. Nomor K-0002, Rp120.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp120.000 dari Ibu. Nomor K-0002. Terima kasih, Bu Sri. Termasuk Rp5.000 tambahan karena lewat tanggal. [Tidak betul]
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp460.000: pokok Rp400.000 dan jasa Rp60.000, tinggal 4 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. Tambahan karena lewat tanggal Rp5.000: angsuran 5, terakhir 26/12 dari Rp115.000 yang lewat, aturan versi 2; dibayar Rp5.000. 26/12 Rp115.000 (H-0001): dilaporkan Bu Sri, dihitung Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000. 20/1 Rp120.000 (K-0002): dilaporkan Bu Sri, dihitung Bu Rini. Angsuran 6: pokok Rp100.000, jasa Rp15.000, tambahan lewat tanggal Rp5.000. Berikutnya angsuran 7, Senin 22 Februari: Rp115.000. [Kenapa tabungannya?]
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 6, tinggal 4 (Rp460.000). [Kenapa?]
        Rini: laporan
        bot: BKM Contoh Sumber, Rabu 20 Januari: 1 KSM meminjam, sisa pokok Rp5.800.000. Tertunda Rp1.035.000 di 1 KSM. LAR 0,00 %, memuaskan (0 dari 1 KSM) PAR 0,00 %, memuaskan (Rp0 dari Rp5.800.000) RR 100,00 %, memuaskan (Rp5.800.000 dari Rp5.800.000) Cadangan yang perlu: Rp29.000. [Gambar] [Lembar XLSX] [PDF cetak] [CCr & kesehatan] [Surat KSM] [Kenapa?] [Kamis 31 Desember]
        Rini: [CCr & kesehatan]
        bot: BKM Contoh Sumber, Januari 2027 sampai Rabu 20 Januari: pendapatan Rp20.000 (jasa pinjaman Rp15.000), biaya Rp0. Di luar jasa Rp15.000: denda angsuran lewat tanggal Rp5.000, ikut pendapatan CCr: belum ada data ROI: belum ada data Kesehatan UPK: belum ada data (nomor 6) 1 tunggakan pokok / sisa pokok: Rp900.000 / Rp5.800.000 = 15,52 %, 20 dari 40 2 cadangan ada / perlu: Rp0 / Rp29.000 = 0,00 %, 0 dari 20 3 (laba - kurang cadangan) / aset produktif: -Rp9.000 / Rp5.800.000 = -0,16 %, 0 dari 10 4 biaya / pendapatan: Rp0 / Rp20.000 = 0,00 %, 10 dari 10 5 sisa pokok / aset ekonomi: Rp5.800.000 / Rp6.035.000 = 96,11 %, 10 dari 10 6 (aset ekonomi - cadangan perlu) / modal awal: belum ada data [Kenapa?]
    """)
    found = {str(row[0]): row[1] for row in lateness.look(chat, lambda book: sheet_of(book, "fund"))[0][2]}
    assert found["{'k': 'fund-account', 'account': 'denda'}"] == 5_000
    assert found["{'k': 'fund-account', 'account': 'jasa'}"] == 15_000, "a fine is no jasa"
    card = chat.book.look(lambda book: card_sheet(book, "Sri"))
    assert card[1][:6] == ["no", "due", "pokok", "jasa", "total", "fine"]
    assert [row[5] for row in card[2]] == [0] * 4 + [5_000] + [0] * 5
    assert card[3][5] == 5_000
    assert whole(chat)


def card_sheet(book: Work, name: str) -> Any:
    """The instalment card as the borrower gets it for a spreadsheet."""
    account = village.ACCOUNTS[name]
    said = papers.card_file(book, members.actor(book, account, account), "kartux", f"p-{name}", "")
    assert said.picture is not None
    return said.picture["sheets"][0]


def test_a_report_that_waits_is_not_late_and_a_fine_is_let_go_by_two(chat: Chatroom) -> None:
    chat.book.run(monthly)
    chat("""
        -- 2026-12-22 09:00
        Sri: angsur 115rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Langsung ke UPK]
        bot: Angsuran Rp115.000 dilaporkan, dibawa ke UPK. Belum sah sampai uangnya diterima. [Ambil kembali]
        -- 2027-01-04 09:00
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000), Rp115.000 dilaporkan. [Kenapa?]
        Tini: sisa
        bot: Angsuran Bu Tini: sudah 4, tinggal 6 (Rp692.300). Di dalamnya Rp2.300 tambahan karena lewat tanggal, dibayar bersama angsuran berikutnya. [Kenapa?]
        Rini: cari tini
        bot: 1. Bu Tini, KSM Mawar nomor 9, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Tini: sudah 4, tinggal 6 (Rp692.300). Di dalamnya Rp2.300 tambahan karena lewat tanggal, dibayar bersama angsuran berikutnya. Tabungan Bu Tini: Rp120.000 sah. Angsuran Selasa 22 Desember belum tercatat: Rp115.000. Kalau sudah dibayar, beri tahu saya. [Gambar kartu] [Kenapa?] [Keringanan]
        Rini: [Keringanan]
        bot: Untuk Bu Tini, apa yang diusulkan? Semua baru berlaku sesudah disetujui orang kedua. [Jadwal ulang] [Masa keringanan] [Hapus buku] [Lepas denda]
        Rini: [Lepas denda]
        bot: Denda Bu Tini yang terbuka Rp2.300. Dilepas karena apa? Boleh ditulis. [Sakit] [Gagal panen] [Usaha berhenti] [Batal]
        Rini: [Sakit]
        bot: Lepas denda Bu Tini Rp2.300: sakit. Yang sudah dibayar tetap; angsurannya tidak berubah. Usulkan? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: lepas denda Bu Tini, Rp2.300. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini mengusulkan denda Bu Tini, KSM Mawar, dilepas: Rp2.300, sakit. Angsurannya tidak berubah. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan denda Bu Tini, KSM Mawar, dilepas: Rp2.300, sakit. Angsurannya tidak berubah. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: lepas denda Bu Tini, Rp2.300.
        bot>Tini: Bu Tini, tambahan Rp2.300 karena lewat tanggal tidak diminta lagi. Angsurannya seperti biasa.
        bot>Rini: Disetujui Pak Hadi: lepas denda Bu Tini, Rp2.300.
        Tini: kenapa?
        bot: Diusulkan Bu Rini 4/1: lepas denda Bu Tini, Rp2.300. Sebabnya: sakit. Disetujui Pak Hadi 4/1. Tambahan karena lewat tanggal Rp2.300: angsuran 5, terakhir 23/12 dari Rp115.000 yang lewat, aturan versi 2; dilepas Rp2.300. Aturannya: perkotaan 2013 (POB) versi 2, sejak 1/12 (Bu Rini dan Pak Hadi).
        Tini: lunas
        bot: Lunas bulan ini atau seluruhnya? Melunasi seluruhnya hari ini Rp690.000. [Rp115.000] [Rp690.000] [Batal]
    """)
    assert whole(chat)


def monthly(book: Work) -> None:
    """Two percent for each month begun, since the first of December."""
    base = rules.newest(book, 1)
    terms = FineTerms(monthly_bp=200)
    made = replace(base, version=2, applies_from=date(2026, 12, 1), fining=terms)
    rules.add(book, 1, made, "fine", (lateness.person(book, "Rini"), lateness.person(book, "Hadi")))
