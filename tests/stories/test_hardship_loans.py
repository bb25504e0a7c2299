"""A loan that cannot go on as it is: a new card, a rest, an end, and what comes in after the end."""

from __future__ import annotations

from typing import Any

from storage import members
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from usecases import reports

NEW_CARD = ("Rini: jadwal ulang Bu Sri", "Rini: [12 kali]", "Rini: [Menurut aturan]", "Rini: [Sakit]")
REST = ("Rini: keringanan Bu Tini", "Rini: 1 Februari 2027", "Rini: [Sakit]", "Rini: [Simpan]")
END = (
    "Rini: hapus buku Sri",
    "Rini: [Pindah, tidak terlacak]",
    "Rini: rapat 12 November, BA 7",
    "Rini: [Simpan]",
)


def play(chat: Chatroom, *lines: str) -> list[str]:
    """Several people's lines one after another; what was said after the last."""
    heard: list[str] = []
    for line in lines:
        heard = chat._play(line)
    return heard


def sheet_of(book: Work, name: str) -> Any:
    """One sheet of this month's report, as Bu Rini gets it."""
    rini = members.actor(book, 201, 201)
    month = reports.month_of(book, rini, "", "")
    return [each for each in reports.all_sheets(book, month) if each[0] == name]


def whole(chat: Chatroom) -> bool:
    """Whether `guyub verify` finds nothing."""
    found = lateness.look(chat, first_deviation)
    assert found is None, found
    return True


def test_a_new_card_takes_over_what_is_left(chat: Chatroom) -> None:
    chat("""
        Rini: jadwal ulang Bu Sri
        bot: Jadwal ulang Bu Sri: sisa pokok Rp600.000, 6 kali lagi. Jadi berapa kali angsur? [6 kali] [12 kali] [18 kali] [Batal]
        Rini: [12 kali]
        bot: Jasa kartu yang baru? Jasa lama yang belum dibayar, Rp90.000, dilepas. [Menurut aturan] [Tanpa jasa] [Batal]
        Rini: [Menurut aturan]
        bot: Karena apa? Boleh ditulis. [Sakit] [Usaha berhenti] [Gagal panen] [Batal]
        Rini: [Sakit]
        bot: Jadwal ulang Bu Sri: sakit. Lama: sisa pokok Rp600.000 dan jasa Rp90.000, 6 kali, biasanya Rp115.000. Baru: Rp600.000 dan jasa Rp108.000, 12 kali, sekali Rp59.000, dari Kamis 17 Desember sampai Rabu 17 November 2027. Usulkan? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: jadwal ulang Bu Sri, sisa pokok Rp600.000. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini mengusulkan jadwal ulang Bu Sri, KSM Mawar: sakit. Lama: sisa pokok Rp600.000, 6 kali, biasanya Rp115.000. Baru: Rp600.000 dan jasa Rp108.000, 12 kali, sekali Rp59.000, Kamis 17 Desember sampai Rabu 17 November 2027. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan jadwal ulang Bu Sri, KSM Mawar: sakit. Lama: sisa pokok Rp600.000, 6 kali, biasanya Rp115.000. Baru: Rp600.000 dan jasa Rp108.000, 12 kali, sekali Rp59.000, Kamis 17 Desember sampai Rabu 17 November 2027. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: jadwal ulang Bu Sri, sisa pokok Rp600.000.
        bot>Sri: Bu Sri, angsurannya dibuat lebih ringan: sisa Rp600.000 jadi 12 kali, sekali Rp59.000, mulai Kamis 17 Desember. Riwayat kartu lama tetap tersimpan. [Gambar kartu]
        bot>Rini: Disetujui Pak Hadi: jadwal ulang Bu Sri, sisa pokok Rp600.000.
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 0, tinggal 12 (Rp708.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 pindah ke kartu baru.
        Sri: angsur 59rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 0, tinggal 12 (Rp708.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 pindah ke kartu baru. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp59.000, Kamis 17 Desember. [Gambar kartu] [Keringanan]
        Rini: [Keringanan]
        bot: Untuk Bu Sri, apa yang diusulkan? Semua baru berlaku sesudah disetujui orang kedua. [Jadwal ulang] [Masa keringanan] [Hapus buku]
    """)
    assert whole(chat)


def test_a_rest(chat: Chatroom) -> None:
    chat("""
        Rini: keringanan Bu Sri
        bot: Masa keringanan Bu Sri sampai kapan? Mulai hari disetujui, tidak ada yang dihitung terlambat. [Kamis 17/12] [Minggu 17/1] [Rabu 17/2] [Batal]
        Rini: 1 Februari 2027
        bot: Karena apa? Boleh ditulis. [Sakit] [Keluarga meninggal] [Gagal panen] [Batal]
        Rini: [Sakit]
        bot: Masa keringanan Bu Sri sampai Senin 1 Februari 2027: sakit. Tidak ada pengingat, hari terlambat berhenti dihitung. Utangnya tetap. Usulkan? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: masa keringanan Bu Sri sampai Senin 1 Februari. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini mengusulkan masa keringanan Bu Sri, KSM Mawar, sampai Senin 1 Februari 2027: sakit. Tidak ada yang dihitung terlambat selama itu. Utangnya tetap. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan masa keringanan Bu Sri, KSM Mawar, sampai Senin 1 Februari 2027: sakit. Tidak ada yang dihitung terlambat selama itu. Utangnya tetap. Setuju? [Setuju] [Belum setuju]
        Budi: Perlu dilihat
        bot: Yang menunggu: - usul: masa keringanan Bu Sri sampai Senin 1 Februari - 2 KSM belum cocok saldo, pengingatnya mati [Lihat usul] [Cocok saldo]
        Budi: [Lihat usul]
        bot: Bu Rini mengusulkan masa keringanan Bu Sri, KSM Mawar, sampai Senin 1 Februari 2027: sakit. Tidak ada yang dihitung terlambat selama itu. Utangnya tetap. Setuju? [Setuju] [Belum setuju]
        Budi: [Setuju]
        bot: Berlaku: masa keringanan Bu Sri sampai Senin 1 Februari.
        bot>Sri: Bu Sri, sampai Senin 1 Februari tidak usah memikirkan angsuran dulu. Utangnya tetap, boleh dibayar kapan saja. Semoga lekas longgar.
        bot>Rini: Disetujui Pak Budi: masa keringanan Bu Sri sampai Senin 1 Februari.
        Sri: catatan saya
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Masa keringanan sampai Senin 1 Februari: tidak ada yang ditagih sampai hari itu. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu]
        Rini: keringanan Bu Sri
        bot: Bu Sri masih dalam masa keringanan sampai Senin 1 Februari.
    """)
    assert whole(chat)


def test_an_end(chat: Chatroom) -> None:
    chat("""
        Rini: hapus buku Sri
        bot: Sisa pokok Bu Sri Rp600.000. Dihapus buku karena apa? Tidak bisa dibatalkan nanti. [Keluarga meninggal] [Pindah, tidak terlacak] [Usaha berhenti] [Batal]
        Rini: [Pindah, tidak terlacak]
        bot: Keputusan rapat BKM yang mana? Tulis tanggal atau nomor berita acaranya. [Batal]
        Rini: rapat 12 November, BA 7
        bot: Hapus buku Bu Sri: sisa pokok Rp600.000, pindah dan tidak terlacak. Rapat BKM: rapat 12 November, BA 7. Riwayatnya tetap ada, tidak ditagih lagi, dan tidak bisa dibatalkan. Usulkan? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: hapus buku Bu Sri, Rp600.000. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini mengusulkan hapus buku Bu Sri, KSM Mawar: sisa pokok Rp600.000, pindah dan tidak terlacak. Rapat BKM: rapat 12 November, BA 7. Sesudah ini tidak bisa dibatalkan. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengusulkan hapus buku Bu Sri, KSM Mawar: sisa pokok Rp600.000, pindah dan tidak terlacak. Rapat BKM: rapat 12 November, BA 7. Sesudah ini tidak bisa dibatalkan. Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: hapus buku Bu Sri, Rp600.000.
        bot>Sri: Bu Sri, sisa pinjaman Rp600.000 tidak ditagih lagi lewat aplikasi ini. Kalau kelak ingin mengangsur, Bu Rini senang menerima. Riwayatnya tetap tersimpan.
        bot>Rini: Disetujui Pak Hadi: hapus buku Bu Sri, Rp600.000.
        Sri: sisa
        bot: Bu Sri tidak punya angsuran yang berjalan. Pinjaman 22/7: dari Rp1.000.000 sudah dibayar Rp400.000. Sisanya Rp600.000 tidak ditagih lagi lewat aplikasi.
        Sri: angsur 50rb
        bot: Bu Sri tidak punya angsuran yang berjalan. Mau dicatat sebagai tabungan? [Tabungan saja] [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: pemulihan Sri 600.001
        bot: Lebih dari yang dihapus buku. Pemulihan Bu Sri paling banyak Rp600.000. Berapa yang diterima? [Batal]
        Rini: 50rb
        bot: Pemulihan dari Bu Sri: Rp50.000. Yang dihapus buku dan belum kembali: Rp600.000. Uangnya sudah dihitung? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: pemulihan dari Bu Sri, Rp50.000. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini menerima Rp50.000 dari Bu Sri, KSM Mawar, untuk pinjaman yang sudah dihapus buku. Uangnya ada di kas? Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini menerima Rp50.000 dari Bu Sri, KSM Mawar, untuk pinjaman yang sudah dihapus buku. Uangnya ada di kas? Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: pemulihan dari Bu Sri, Rp50.000. No. H-0001.
        bot>Sri: Terima kasih, Bu Sri. Rp50.000 sudah diterima Bu Rini. No. H-0001. Dicatat untuk pinjaman yang dulu dihapus buku.
        bot>Rini: Disetujui Pak Hadi: pemulihan dari Bu Sri, Rp50.000.
        Rini: kas
        bot: Kas Rp50.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal]
        Rini: [Buku kas]
        bot: Buku kas November 2026. Sebelumnya Rp0. 17/11 pemulihan pinjaman yang dihapus buku KSM Mawar Rp50.000 Sekarang Rp50.000.
    """)
    assert whole(chat)


def test_the_months_report_shows_them_beside_its_figures(chat: Chatroom) -> None:
    play(chat, *NEW_CARD, "Rini: [Simpan]", "Hadi: [Setuju]", *REST, "Hadi: [Setuju]")
    ended = [line.replace("Sri", "Joko") for line in END]
    play(chat, *ended, "Hadi: [Setuju]", "Rini: pemulihan Joko 50rb", "Rini: [Simpan]", "Budi: [Setuju]")
    chat("""
        Rini: laporan
        bot: BKM Contoh Sumber, Selasa 17 November: 1 KSM meminjam, sisa pokok Rp5.400.000. Tidak ada yang tertunda. LAR 0,00 %, memuaskan (0 dari 1 KSM) PAR 0,00 %, memuaskan (Rp0 dari Rp5.400.000) RR 100,00 %, memuaskan (Rp5.400.000 dari Rp5.400.000) Dijadwal ulang, masih dipantau: Rp600.000 Dalam masa keringanan: Rp600.000 Dihapus buku sampai hari ini: Rp600.000 Pemulihan bulan ini Rp50.000, seluruhnya Rp50.000 Cadangan yang perlu: Rp27.000. ...
    """)
    [sheet] = lateness.look(chat, lambda book: sheet_of(book, "relief"))
    rows = [["Mawar", 5_400_000, 600_000, 600_000, 600_000]]
    assert sheet[2:] == [rows, ["", *rows[0][1:]]]
    assert whole(chat)


def test_nothing_ages_in_a_rest_and_nothing_is_forgiven(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    play(chat, *REST, "Hadi: [Setuju]")
    before = lateness.days(chat, "2027-02-01 20:00")
    ends = "Masa keringanan Bu Tini selesai Senin 1 Februari. Tanyakan kabarnya, dan apa yang sudah bisa diangsur."
    assert sorted(before) == [f"bot>Rini: {ends}", f"bot>Siti: {ends}"]
    after = lateness.days(chat, "2027-02-03 20:00")
    notice = "bot>Tini: Bu Tini, ada kabar dari KSM Mawar. Angsuran sejak Selasa 22 Desember belum tercatat: Rp230.000."
    assert len(after) == 1 and after[0].startswith(notice)
    assert whole(chat)
