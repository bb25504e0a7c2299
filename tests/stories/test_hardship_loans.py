"""A loan that cannot go on as it is: a new card, a rest, an end, and what comes in after the end."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from domain.ledger import Kind
from storage import loans, members
from storage.book import Work
from storage.tables import entry
from storage.verify import first_deviation
from tests import lateness, seals
from tests.chat import Chatroom
from usecases import report_months, reports

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
    month = report_months.month_of(book, rini, "", "")
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
        bot: Angsuran Bu Sri: sudah 0, tinggal 12 (Rp708.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 pindah ke kartu baru. [Kenapa?]
        Sri: angsur 59rb
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Rini: cari sri
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 0, tinggal 12 (Rp708.000). Kartu lama 22/7: dari Rp1.000.000 sudah dibayar Rp400.000, sisanya Rp600.000 pindah ke kartu baru. Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp59.000, Kamis 17 Desember. [Gambar kartu] [Kenapa?] [Keringanan]
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
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Masa keringanan sampai Senin 1 Februari: tidak ada yang ditagih sampai hari itu. Tabungan Bu Sri: Rp120.000 sah. [Gambar kartu] [Kenapa?]
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
        bot: Kas Rp50.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: Kas Rp50.000, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal]
        Rini: [Buku kas]
        bot: Buku kas November 2026. Sebelumnya Rp0. 17/11 pemulihan pinjaman yang dihapus buku KSM Mawar Rp50.000 Sekarang Rp50.000.
    """)
    assert whole(chat)


def test_a_recovery_found_wrong_is_taken_out_by_two(chat: Chatroom) -> None:
    play(chat, *END, "Hadi: [Setuju]", "Rini: pemulihan Sri 50rb", "Rini: [Simpan]", "Hadi: [Setuju]")
    chat("""
        Rini: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi H-0001, ... [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi H-0001 (Rp50.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini minta kuitansi H-0001 dibatalkan: KSM Mawar, pemulihan pinjaman yang dihapus buku Rp50.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Rini minta kuitansi H-0001 dibatalkan: KSM Mawar, pemulihan pinjaman yang dihapus buku Rp50.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Budi: [Betul, batalkan]
        bot: Kuitansi H-0001 dibatalkan: pemulihan Bu Sri Rp50.000 tidak jadi masuk.
        bot>Sri: Kuitansi H-0001 (pemulihan Rp50.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Pak Budi setuju: kuitansi H-0001 sudah dibatalkan.
        Rini: koreksi H-0001
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi H-0001 sudah dibatalkan sebelumnya.
        Rini: pemulihan Sri 600.001
        bot: Lebih dari yang dihapus buku. Pemulihan Bu Sri paling banyak Rp600.000. Berapa yang diterima? [Batal]
        Sri: sisa
        bot: Bu Sri tidak punya angsuran yang berjalan. Pinjaman 22/7: dari Rp1.000.000 sudah dibayar Rp400.000. Sisanya Rp600.000 tidak ditagih lagi lewat aplikasi.
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


def test_nothing_may_hang_in_the_air_when_a_card_ends(chat: Chatroom) -> None:
    lateness.report(chat, "Sri", "angsur 115rb langsung ke upk")
    for words in ("jadwal ulang Bu Sri", "hapus buku Bu Sri"):
        [said] = chat.hear("Rini", words)
        assert "Masih ada laporan angsuran Bu Sri yang belum sah" in said
    [said] = chat.hear("Rini", "pemulihan Sri 50rb")
    assert "Tidak ada pinjaman Bu Sri yang dihapus buku" in said


def test_two_officers_and_never_the_borrower(chat: Chatroom) -> None:
    assert "diusulkan petugas UPK" in chat.hear("Hadi", "jadwal ulang Bu Sri")[0]
    assert "diusulkan petugas UPK" in chat.hear("Sri", "hapus buku Bu Sri")[0]
    asked = play(chat, *NEW_CARD, "Rini: [Simpan]")
    assert [line.partition(":")[0] for line in asked] == ["bot", "bot>Hadi", "bot>Budi"]
    assert chat.hear("Rini", "keringanan Bu Sri") == [
        "bot: Sudah ada usul untuk Bu Sri yang menunggu jawaban. Tunggu itu dulu."
    ]
    said = chat.hear("Hadi", "[Belum setuju]")
    assert said[0] == "bot: Baik, tidak ada yang berubah. Bu Rini sudah dikabari."
    assert chat.hear("Budi", "[Setuju]") == ["bot: Usul ini sudah dijawab."]
    assert [each.ended for each in cards(chat, "Sri")] == [None]
    play(chat, *NEW_CARD, "Rini: [Simpan]")
    assert chat.hear("Rini", "[Tarik]") == ["bot: Ditarik. Tidak ada yang berubah."]
    assert whole(chat)


def cards(chat: Chatroom, name: str) -> list[loans.Lent]:
    """Every card this person ever had, ended ones first."""

    def read(book: Work) -> list[loans.Lent]:
        who = lateness.person(book, name)
        return [*loans.ended_of(book, who), *loans.of_people(book, [who])]

    found: list[loans.Lent] = lateness.look(chat, read)
    return found


def test_two_new_cards_of_one_day_and_one_sum_stand_side_by_side(chat: Chatroom) -> None:
    for name in ("Sri", "Tini"):
        lines = [line.replace("Sri", name) for line in NEW_CARD]
        play(chat, *lines, "Rini: [Simpan]", "Hadi: [Setuju]")
    old, new = cards(chat, "Tini")
    assert (old.ended, old.outstanding, new.ended, new.principal) == (Kind.RESCHEDULE, 0, None, 600_000)
    assert new.loan_id == cards(chat, "Sri")[1].loan_id
    assert new.history.watched(new.schedule[-1].due_on)
    play(chat, *[line.replace("Sri", "Tini") for line in END], "Budi: [Setuju]")
    assert [each.ended for each in cards(chat, "Tini")] == [Kind.RESCHEDULE, Kind.WRITE_OFF]
    assert chat.hear("Tini", "sisa")[0].count("Rp600.000") == 3
    assert whole(chat)


def test_two_loans_of_one_day_and_one_sum_are_kept_apart_by_a_day(chat: Chatroom) -> None:
    """What is put on a new card and, the same day, on another one again would be two loans of one sum."""
    play(chat, *NEW_CARD, "Rini: [Simpan]", "Hadi: [Setuju]", *NEW_CARD, "Rini: [Simpan]")
    assert "bisa disetujui besok" in play(chat, "Hadi: [Setuju]")[0]
    assert [each.ended for each in cards(chat, "Sri")] == [Kind.RESCHEDULE, None]
    lateness.reach(chat, "2026-11-18 09:00")
    play(chat, "Hadi: [Setuju]", "Hadi: [Setuju]")  # the first days of the card are new: shown again
    assert [each.ended for each in cards(chat, "Sri")] == [Kind.RESCHEDULE, Kind.RESCHEDULE, None]
    assert whole(chat)


def test_a_rescheduled_loan_is_watched_until_three_rows_were_paid_in_time(chat: Chatroom) -> None:
    play(chat, *NEW_CARD, "Rini: [Simpan]", "Hadi: [Setuju]")
    for n, watched in ((1, True), (2, True), (3, False)):
        new = cards(chat, "Sri")[1]
        on = new.schedule[n - 1].due_on
        lateness.reach(chat, f"{on} 12:00")
        chat.book.run(lambda book, day=on: lateness.pay(book, ["Sri"], 1, day))
        assert cards(chat, "Sri")[1].history.watched(on) is watched
    assert whole(chat)


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE relief SET by_person_id = ended_by", "agreed to by the one who proposed it"),
        ("UPDATE relief SET outcome = 'refused'", "no two officers agreed to it"),
        ("UPDATE relief SET amount_rp = 1", "something else than relief"),
    ],
)
def test_verify_names_what_two_officers_did_not_say(chat: Chatroom, damage: str, found: str) -> None:
    play(chat, *END, "Hadi: [Setuju]")
    assert whole(chat)
    chat.book.run(lambda book: seals.bend(book, damage))
    assert found in (lateness.look(chat, first_deviation) or "")


def test_an_ended_card_takes_no_correction(chat: Chatroom) -> None:
    lateness.report(chat, "Sri", "angsur 115rb langsung ke upk")
    chat.hear("Rini", "terima uang")
    chat.hear("Rini", f"[{chat.phone.messages[-1]['buttons'][0]['text']}]")
    confirmed = select(entry.c.number).where(entry.c.kind == "confirm")
    number = lateness.look(chat, lambda book: book.execute(confirmed).scalar())
    lateness.reach(chat, "2026-11-18 10:00")
    play(chat, *NEW_CARD, "Rini: [Simpan]", "Hadi: [Setuju]")
    said = play(chat, f"Rini: koreksi {number}", "Rini: [Salah ketik]", "Rini: [Simpan]")
    assert said[0].startswith("bot: Kartu Bu Sri ini sudah dijadwal ulang atau dihapus buku")
    assert whole(chat)
