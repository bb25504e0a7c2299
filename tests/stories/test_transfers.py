"""Whoever paid by bank says so with the photo of the slip, and who looks into the account says that it came."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import insert, select, text, update

from domain.people import Role
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import Chatroom
from tests.stories.test_cash import held
from tests.stories.test_hardship_loans import END
from tests.stories.test_lending import APPROVED, play

SLIP: dict[str, Any] = {"photo": [{"file_id": "slip-9", "file_unique_id": "s9", "width": 90, "height": 60}]}
STICKER = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1, "is_animated": False,
           "is_video": False}  # fmt: skip


def kept(chat: Chatroom) -> list[tuple[int, str]]:
    """Each slip: the sum, and by what its photo is found again."""
    found = select(t.transfer.c.amount_rp, t.transfer.c.file_id).order_by(t.transfer.c.id)
    return [(row.amount_rp, row.file_id) for row in chat.book.look(lambda book: book.execute(found).all())]


TOLD = [
    "bot: Angsuran Rp115.000 lewat transfer dilaporkan, buktinya tersimpan. Bu Rini (UPK) mengecek rekening. Belum sah "
    "sampai uangnya masuk. [Ambil kembali]",
    "bot>Rini: Bu Sri (KSM Mawar) melapor transfer angsuran Rp115.000. Sudah masuk rekening UPK? [Sudah masuk bank] "
    "[Belum masuk] [Lihat bukti]",
]
ASKED = "bot: Kirim foto bukti transfer angsuran Rp115.000, ya. Jumlah dan tanggalnya harus terbaca. [Batal]"


def with_caption(chat: Chatroom, name: str, words: str) -> list[str]:
    return chat.send_thing(name, **SLIP, caption=words)


def test_an_instalment_sent_to_the_bank_counts_when_the_clerk_has_seen_it_there(chat: Chatroom) -> None:
    assert chat.hear("Sri", "sudah transfer angsuran 115rb ke bank upk") == [ASKED]
    assert chat.send_thing("Sri", sticker=STICKER) == [
        "bot: Saya perlu fotonya: bukti transfer, terbaca jumlah dan tanggalnya. [Batal]"
    ]
    assert chat.send_thing("Sri", **SLIP) == TOLD
    assert kept(chat) == [(115_000, "slip-9")] and held(chat) == {"kas": 0, "bank": 0}
    chat("""
        Rini: Tugas hari ini
        bot: Ada 1 yang menunggu dihitung: 0 KSM, 0 datang sendiri, 1 lewat transfer. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
        Rini: [Terima uang]
        bot: Bu Sri (KSM Mawar), lewat transfer: Rp115.000 [Transfer Bu Sri]
        Rini: [Transfer Bu Sri]
        bot: Bu Sri (KSM Mawar) melapor transfer angsuran Rp115.000. Sudah masuk rekening UPK? (gambar) [Sudah masuk bank] [Belum masuk]
        Rini: [Belum masuk]
        bot: Baik, Bu Sri saya kabari. Laporannya tetap ada di [Terima uang].
        bot>Sri: Bu Rini sudah mengecek: transfer angsuran Rp115.000 belum terlihat di rekening. Antarbank kadang perlu sehari; sesudah itu tanyakan ke bank dengan buktinya. Kalau keliru, tarik laporannya. [Ambil kembali]
        Rini: [Belum masuk]
        bot: Baik, Bu Sri saya kabari. Laporannya tetap ada di [Terima uang].
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000), Rp115.000 dilaporkan. [Kenapa?]
        Rini: [Lihat bukti]
        bot: Bu Sri (KSM Mawar) melapor transfer angsuran Rp115.000. Sudah masuk rekening UPK? (gambar) [Sudah masuk bank] [Belum masuk]
        Rini: [Sudah masuk bank]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim. Masuk ke bank, bukti transfernya tersimpan.
        bot>Sri: Sah. Angsuran Rp115.000 dari Ibu sudah masuk bank UPK, dicek Bu Rini. Nomor H-0001. Terima kasih, Bu Sri. [Tidak betul]
        Rini: [Sudah masuk bank]
        bot: Yang ini sudah selesai sebelumnya.
        Rini: terima uang
        bot: Belum ada uang yang menunggu.
    """)
    assert held(chat) == {"kas": 0, "bank": 115_000}
    assert chat.book.look(first_deviation) is None


def test_the_slip_itself_comes_with_its_question(chat: Chatroom) -> None:
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    chat.hear("Rini", "[Lihat bukti]")
    assert chat.phone.messages[-1]["picture"]["file_id"] == "slip-9"


@pytest.mark.parametrize(
    "words",
    ["transfer angsuran 115rb", "aku wis transfer angsuran 115rb", "angsur 115rb lewat transfer", "tf cicilan 115rb",
     "wis tak transfer angsuran satus limalas ewu", "i have transferred instalment 115k", "bayar 115rb ke rekening"],
)  # fmt: skip
def test_it_is_said_in_many_ways(chat: Chatroom, words: str) -> None:
    assert chat.hear("Sri", words) == [ASKED]
    assert chat.send_thing("Sri", **SLIP) == TOLD


def test_what_it_was_for_is_asked_and_so_is_the_sum(chat: Chatroom) -> None:
    chat("""
        Sri: aku wis transfer 115rb
        bot: Yang mana yang sudah dibayar? [Angsuran Rp115.000] [Tabungan Rp115.000] [Angsuran, jumlah lain] [Tabungan, jumlah lain] [Batal]
        Sri: [Angsuran Rp115.000]
        bot: Kirim foto bukti transfer angsuran Rp115.000, ya. Jumlah dan tanggalnya harus terbaca. [Batal]
        Sri: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Sri: transfer
        bot: Yang mana yang sudah dibayar? [Angsuran Rp115.000] [Tabungan Rp20.000] [Angsuran, jumlah lain] [Tabungan, jumlah lain] [Batal]
        Sri: [Tabungan, jumlah lain]
        bot: Berapa tabungan yang sudah dibayar? Tulis misalnya 50rb. [Batal]
        Sri: 25rb
        bot: Kirim foto bukti transfer tabungan Rp25.000, ya. Jumlah dan tanggalnya harus terbaca. [Batal]
    """)
    chat.send_thing("Sri", **SLIP)
    assert kept(chat) == [(25_000, "slip-9")]


@pytest.mark.parametrize(
    "words",
    ["bukti transfer angsuran 115rb", "angsur 115rb via bank", "sudah bayar angsuran 115rb ke rekening"],
)
def test_a_photo_with_its_words_is_the_same_report(chat: Chatroom, words: str) -> None:
    assert with_caption(chat, "Sri", words) == TOLD
    assert kept(chat) == [(115_000, "slip-9")]


def test_a_photo_that_names_no_way_is_asked_which(chat: Chatroom) -> None:
    asked = "bot: Uangnya lewat mana? [Lewat transfer] [Tunai] [Batal]"
    assert with_caption(chat, "Sri", "angsur 115rb") == [asked]
    assert chat.hear("Sri", "[Lewat transfer]") == TOLD
    assert with_caption(chat, "Wati", "angsur 115rb") == [asked]
    assert chat.hear("Wati", "[Tunai]")[0].startswith("bot: Uangnya dipegang siapa sekarang?")
    assert with_caption(chat, "Wati", "setor 20rb") == [asked]
    assert "menunggu Bu Siti" in chat.hear("Wati", "[Tunai]")[0]
    assert kept(chat) == [(115_000, "slip-9")]


def test_savings_are_seen_by_the_treasurer_of_the_ksm(chat: Chatroom) -> None:
    assert "tabungan Rp20.000" in chat.hear("Wati", "transfer setoran 20rb kemarin")[0]
    told = chat.send_thing("Wati", **SLIP)
    assert told[0].endswith("Dibayar Senin 16 November. [Ambil kembali]")
    chat("""
        Siti: uang masuk
        bot: Bu Wati, lewat transfer: Rp20.000, dibayar 16/11 [Transfer Bu Wati]
        Siti: [Transfer Bu Wati]
        bot: Bu Wati (KSM Mawar) melapor transfer setoran Rp20.000. Sudah masuk rekening KSM? Dibayar Senin 16 November. (gambar) [Sudah masuk bank] [Belum masuk]
        Siti: [Belum masuk]
        bot: Baik, Bu Wati saya kabari. Laporannya tetap ada di [Uang masuk].
        bot>Wati: Bu Siti sudah mengecek: transfer tabungan Rp20.000 belum terlihat di rekening. Antarbank kadang perlu sehari; sesudah itu tanyakan ke bank dengan buktinya. Kalau keliru, tarik laporannya. [Ambil kembali]
        Siti: [Sudah masuk bank]
        bot: Sah. Bu Wati, tabungan Rp20.000. Nomor H-0001.
        bot>Wati: Sah. Tabungan Rp20.000 dari Ibu sudah masuk rekening, dicek Bu Siti. Nomor H-0001. Terima kasih, Bu Wati. Dibayar Senin 16 November. [Tidak betul]
    """)
    assert held(chat) == {"kas": 0, "bank": 0}, "savings are the KSM's"
    assert chat.book.look(first_deviation) is None


def test_the_day_that_was_said_counts_and_is_said_to_the_clerk(chat: Chatroom) -> None:
    chat.hear("Sri", "transfer angsuran 115rb kemarin")
    for line in chat.send_thing("Sri", **SLIP):
        assert "Dibayar Senin 16 November." in line
    assert "lewat transfer: Rp115.000, dibayar 16/11" in chat.hear("Rini", "terima uang")[0]
    heard = chat.hear("Sri", "transfer angsuran 115rb besok")
    assert heard == [
        "bot: Rabu 18 November belum tiba, jadi belum saya catat. Kabari lagi setelah uangnya dibayar."
    ]


def test_taken_back_by_who_paid_it_waits_no_more(chat: Chatroom) -> None:
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    chat("""
        Sri: [Ambil kembali]
        bot: Laporan Rp115.000 saya tarik. Tidak ada yang tersimpan darinya.
        Rini: [Sudah masuk bank]
        bot: Laporan ini sudah ditarik kembali.
        Rini: terima uang
        bot: Belum ada uang yang menunggu.
    """)
    assert chat.book.look(first_deviation) is None


def test_the_same_transfer_told_twice_is_one(chat: Chatroom) -> None:
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    heard = with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    assert heard == [
        "bot: Tadi jam 19.00 sudah ada laporan Rp115.000. Uang yang sama? [Ya, yang itu] [Bukan, uang lain] [Batal]"
    ]
    chat.hear("Sri", "[Ya, yang itu]")
    assert kept(chat) == [(115_000, "slip-9")]


def test_what_was_told_as_cash_and_was_a_transfer_is_told_anew(chat: Chatroom) -> None:
    chat.hear("Sri", "angsur 115rb")
    chat.hear("Sri", "[Langsung ke UPK]")
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    assert chat.hear("Sri", "[Ya, yang itu]") == TOLD
    assert chat.hear("Rini", "terima uang") == [
        "bot: Bu Sri (KSM Mawar), lewat transfer: Rp115.000 [Transfer Bu Sri]"
    ]
    chat.hear("Rini", "[Transfer Bu Sri]")
    chat.hear("Rini", "[Sudah masuk bank]")
    assert held(chat) == {"kas": 0, "bank": 115_000}
    assert chat.book.look(first_deviation) is None


def test_cash_that_a_leader_wrote_is_no_transfer(chat: Chatroom) -> None:
    chat.hear("Yati", "6 20 115 // kas 135")
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    assert chat.hear("Sri", "[Ya, yang itu]") == [
        "bot: Rp115.000 itu sudah tertulis sebagai uang tunai lewat Bu Yati. Kalau uang yang sama, minta Bu Yati membetulkannya "
        "dulu; kalau bukan, pilih uang lain."
    ]
    assert kept(chat) == []


def test_a_leaders_row_of_cash_is_other_money_than_a_transfer(chat: Chatroom) -> None:
    with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    chat.hear("Yati", "6 20 115 // kas 135")
    assert "Transfer Bu Sri" in chat.hear("Rini", "terima uang")[0]


def test_the_button_leads_there_too_where_the_upk_has_a_bank(chat: Chatroom) -> None:
    assert "Lewat transfer" not in chat.hear("Sri", "angsur 115rb")[0]
    chat.hear("Sri", "batal")
    chat.hear("Rini", "bank 0")
    assert "[Langsung ke UPK] [Lewat transfer]" in chat.hear("Sri", "angsur 115rb")[0]
    assert chat.hear("Sri", "[Lewat transfer]") == [ASKED]
    assert chat.send_thing("Sri", **SLIP) == TOLD


def test_the_clerks_own_transfer_is_seen_by_somebody_else(chat: Chatroom) -> None:
    """Nobody says of their own money that it came: who is the only clerk is answered for by the koordinator."""

    def sits_at_the_counter(book: Work) -> None:
        row = {"person_id": lateness.person(book, "Sri"), "role": Role.PETUGAS_UPK.value, "bkm_id": 1}
        book.execute(insert(t.office).values(**row, since_on=village.SINCE))
        book.execute(
            t.office.update()
            .where(t.office.c.person_id == lateness.person(book, "Rini"))
            .values(until_on=village.SINCE)
        )

    chat.book.run(sits_at_the_counter)
    told = with_caption(chat, "Sri", "bukti transfer angsuran 115rb")
    assert told[1].startswith("bot>Hadi: Bu Sri (KSM Mawar) melapor transfer angsuran Rp115.000.")
    assert chat.hear("Sri", "terima uang") == [
        "bot: Ada 1 yang ditulis atau dibawa dari HP ini, jadi dihitung orang lain: Pak Hadi."
    ]
    assert "Masuk ke bank" in chat.hear("Hadi", "[Sudah masuk bank]")[0]
    assert held(chat) == {"kas": 0, "bank": 115_000}
    assert chat.book.look(first_deviation) is None


# --- a loan through the bank ---------------------------------------------------------------------------------

READY = (
    *APPROVED,
    ("Wati", "[Benar, saya yang pinjam]"),
    ("Rini", "pengajuan"),
    ("Rini", "[Pengajuan Mawar]"),
)


def opened_with(chat: Chatroom, kas: str, bank: str) -> None:
    """What the book says lies in the box and at the bank."""
    for label, amount in (("Isi kas", kas), ("Saldo bank", bank)):
        for name, words in (
            ("Rini", "kas"),
            ("Rini", "[Saldo awal]"),
            ("Rini", f"[{label}]"),
            ("Rini", amount),
        ):
            chat.hear(name, words)
        chat.hear("Hadi", "[Betul]")


def test_a_box_that_holds_too_little_pays_out_through_the_bank(chat: Chatroom) -> None:
    opened_with(chat, "400rb", "5jt")
    play(chat, *READY)
    chat("""
        Rini: [Cairkan Rp1.000.000]
        bot: Kas menurut buku tinggal Rp400.000, belum cukup untuk Rp1.000.000. Di bank ada Rp5.000.000. Cairkan lewat bank? Kalau uangnya diambil dari bank untuk dibagi tunai, catat dulu lewat "kas". [Lewat bank] [Tetap cairkan Rp1.000.000]
        Rini: [Lewat bank]
        bot: Kirim foto bukti transfer Rp1.000.000 ke KSM Mawar, ya. Jumlah dan tanggalnya harus terbaca. [Batal]
    """)
    told = chat.send_thing("Rini", **SLIP)
    assert told[0] == (
        "bot: Bukti transfernya tersimpan. Menunggu Bu Yati memastikan Rp1.000.000 masuk, untuk KSM Mawar. Belum menjadi pinjaman "
        "sampai diterima."
    )
    assert told[1] == (
        "bot>Yati: Bu Rini mentransfer pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah masuk semua? (gambar) "
        "[Sudah, Rp1.000.000] [Belum]"
    )
    play(chat, ("Yati", "[Sudah, Rp1.000.000]"))
    chat("""
        Rini: kas
        bot: Kas Rp400.000, bank Rp4.000.000. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: ...
        Rini: [Buku bank]
        bot: Buku bank November 2026. Sebelumnya Rp0. 17/11 saldo awal bank Rp5.000.000 17/11 pencairan KSM Mawar -Rp1.000.000 Sekarang Rp4.000.000.
    """)
    assert held(chat) == {"kas": 400_000, "bank": 4_000_000}
    assert kept(chat) == [(1_000_000, "slip-9")]
    assert chat.book.look(first_deviation) is None
    chat.book.run(lambda book: book.execute(text("DELETE FROM transfer")))
    assert "paid out of the bank, and no slip says so" in (chat.book.look(first_deviation) or "")


def test_where_both_hold_enough_the_clerk_says_which(chat: Chatroom) -> None:
    opened_with(chat, "2jt", "5jt")
    play(chat, *READY)
    chat("""
        Rini: [Cairkan Rp1.000.000]
        bot: Cairkan Rp1.000.000 untuk KSM Mawar: tunai dari kas, atau lewat bank? [Tunai] [Lewat bank]
    """)
    play(chat, ("Rini", "[Tunai]"), ("Yati", "[Sudah, Rp1.000.000]"))
    assert held(chat) == {"kas": 1_000_000, "bank": 5_000_000}


def test_an_old_press_for_cash_asks_again_where_the_box_has_less_by_now(chat: Chatroom) -> None:
    opened_with(chat, "2jt", "5jt")
    play(chat, *READY)
    asked = chat.hear("Rini", "[Cairkan Rp1.000.000]")
    assert asked[0].endswith("[Tunai] [Lewat bank]")
    play(chat, ("Rini", "kas"), ("Rini", "[Kas ke bank]"), ("Rini", "1,5jt"))
    play(chat, ("Rini", "[Hari ini]"), ("Rini", "[Tanpa catatan]"))
    chat.hear("Hadi", "[Betul]")
    assert held(chat) == {"kas": 500_000, "bank": 6_500_000}
    asked = chat.hear("Rini", "[Tunai]")
    assert asked[0].startswith("bot: Kas menurut buku tinggal Rp500.000") and "[Tetap cairkan" in asked[0]
    assert held(chat) == {"kas": 500_000, "bank": 6_500_000}
    assert chat.book.look(first_deviation) is None


def test_what_did_not_arrive_may_be_counted_out_in_cash(chat: Chatroom) -> None:
    opened_with(chat, "2jt", "5jt")
    play(chat, *READY, ("Rini", "[Cairkan Rp1.000.000]"), ("Rini", "[Lewat bank]"))
    chat.send_thing("Rini", **SLIP)
    play(chat, ("Yati", "[Belum]"), ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    play(chat, ("Rini", "[Cairkan Rp1.000.000]"), ("Rini", "[Tunai]"), ("Yati", "[Sudah, Rp1.000.000]"))
    assert held(chat) == {"kas": 1_000_000, "bank": 5_000_000}
    assert chat.book.look(first_deviation) is None


def test_the_bank_never_pays_more_than_it_holds(chat: Chatroom) -> None:
    """Between the question and the slip money may leave the bank by another way."""
    opened_with(chat, "100rb", "1jt")
    play(
        chat,
        *READY[:-2],
        ("Rini", "kas"),
        ("Rini", "[Bank ke kas]"),
        ("Rini", "500rb"),
        ("Rini", "[Hari ini]"),
        ("Rini", "[Tanpa catatan]"),
    )
    play(chat, *READY[-2:])
    play(chat, ("Rini", "[Cairkan Rp1.000.000]"), ("Rini", "[Lewat bank]"), ("Hadi", "[Betul]"))
    [refused] = chat.send_thing("Rini", **SLIP)
    assert "Rp500.000" in refused and kept(chat) == []
    assert held(chat) == {"kas": 600_000, "bank": 500_000}
    assert chat.book.look(first_deviation) is None


def test_what_comes_after_a_write_off_may_come_by_bank(chat: Chatroom) -> None:
    for line in (*END, "Hadi: [Setuju]", "Rini: bank 0", "Rini: pemulihan Sri 50rb"):
        name, _, words = line.partition(": ")
        said = chat.hear(name, words)
    assert said == ["bot: Uangnya lewat mana? [Tunai] [Lewat transfer] [Batal]"]
    assert chat.hear("Rini", "[Lewat transfer]") == [
        "bot: Bu Sri, Rp50.000: kirim foto bukti transfernya. [Batal]"
    ]
    assert chat.send_thing("Rini", **SLIP) == [
        "bot: Pemulihan dari Bu Sri: Rp50.000. Yang dihapus buku dan belum kembali: Rp600.000. Sudah terlihat di rekening? "
        "[Simpan] [Tidak]"
    ]
    asked = chat.hear("Rini", "[Simpan]")
    assert asked[1].startswith("bot>Hadi: Bu Rini menerima Rp50.000 dari Bu Sri")
    assert "Sudah masuk bank? Setuju? (gambar)" in asked[1]
    chat.hear("Hadi", "[Setuju]")
    assert held(chat) == {"kas": 0, "bank": 50_000}
    assert chat.book.look(first_deviation) is None
    play(
        chat,
        ("Rini", "koreksi H-0001"),
        ("Rini", "[Salah ketik]"),
        ("Rini", "[Simpan]"),
        ("Hadi", "[Betul, batalkan]"),
    )
    assert held(chat) == {"kas": 0, "bank": 0}
    assert chat.book.look(first_deviation) is None


def test_a_neighbours_instalment_goes_through_the_bank(chat: Chatroom) -> None:
    chat("""
        Joko: talangi bu sri 130rb lewat transfer
        bot: Uang untuk Bu Sri ini nanti diganti, atau hibah? [Talangan, nanti diganti] [Hibah, tidak usah diganti] [Batal]
        Joko: [Talangan, nanti diganti]
        bot: Kirim foto bukti transfer Rp130.000 untuk angsuran Bu Sri, ya. Jumlah dan tanggalnya harus terbaca. [Batal]
    """)
    assert chat.send_thing("Joko", **SLIP) == [
        "bot: Angsuran Rp130.000 untuk Bu Sri lewat transfer dilaporkan, buktinya tersimpan. Sebagai talangan, nanti "
        "diganti. Bu Rini (UPK) mengecek rekening. Belum sah sampai uangnya masuk. [Ambil kembali]",
        "bot>Sri: Bu Sri, Pak Joko melapor membayarkan angsuran Rp130.000 untuk Ibu, talangan, nanti diganti. Belum "
        "sah. Kalau tidak cocok, tanyakan ke saya.",
        "bot>Rini: Pak Joko (KSM Mawar) melapor transfer angsuran Rp130.000 untuk Bu Sri. Sudah masuk rekening UPK? "
        "[Sudah masuk bank] [Belum masuk] [Lihat bukti]",
    ]
    chat("""
        Rini: [Lihat bukti]
        bot: Pak Joko (KSM Mawar) melapor transfer angsuran Rp130.000 untuk Bu Sri. Sudah masuk rekening UPK? (gambar) [Sudah masuk bank] [Belum masuk]
        Rini: [Sudah masuk bank]
        bot: Sah. Nomor H-0001, Rp130.000. 1 kuitansi terkirim. Masuk ke bank, bukti transfernya tersimpan.
        bot>Sri: Bu Sri, sah: angsuran Rp115.000 dibayarkan Pak Joko. Nomor H-0001. Nanti diganti, ya.
        bot>Joko: Dari kuitansi H-0001, Rp15.000 lebih dari yang perlu. Tetap tercatat milik Bapak di UPK. [Minta kembali]
        bot>Joko: Sah. Angsuran Rp130.000 untuk Bu Sri sudah masuk bank UPK, dicek Bu Rini. Nomor H-0001. Terima kasih, Pak Joko. [Tidak betul]
        Joko: catatan saya
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). Tabungan Pak Joko: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. Talangan untuk Bu Sri: Rp115.000 belum diganti. Titipan Pak Joko di UPK: Rp15.000, lebih dari angsuran Bu Sri. [Sudah diganti Bu Sri] [Gambar kartu] [Kenapa?] [Minta kembali]
    """)
    assert held(chat) == {"kas": 0, "bank": 130_000} and kept(chat) == [(130_000, "slip-9")]
    assert chat.book.look(first_deviation) is None


@pytest.mark.parametrize(
    ("language", "words", "gift", "photo", "kept_so"),
    [
        ("id", "bayarkan angsuran bu sri 115rb ke rekening upk", "[Hibah, tidak usah diganti]",
         "Kirim foto bukti transfer Rp115.000 untuk angsuran Bu Sri, ya.", "Sebagai hibah. Bu Rini (UPK) mengecek"),
        ("jv", "tak talangi bu sri satus limalas ewu lumantar bank", "[Hibah, mboten perlu dipungantos]",
         "Mangga dipunkintun foto bukti transfer Rp115.000 kagem", "Minangka hibah. Bu Rini (UPK) mriksani"),
        ("en", "pay for bu sri 115k by transfer", "[A gift]",
         "Please send the photo of the slip: Rp115,000 for the instalment of Bu Sri.", "A gift. Bu Rini (UPK) looks"),
    ],
)  # fmt: skip
def test_a_gift_through_the_bank(
    chat: Chatroom, language: str, words: str, gift: str, photo: str, kept_so: str
) -> None:
    speaks = update(t.person).where(t.person.c.name == "Joko").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    chat.hear("Joko", words)
    assert photo in chat.hear("Joko", gift)[0]
    assert kept_so in chat.send_thing("Joko", **SLIP)[0]
    assert "Bu Sri" in chat.hear("Rini", "[Sudah masuk bank]")[-1]
    assert held(chat) == {"kas": 0, "bank": 115_000}
    assert chat.book.look(first_deviation) is None


def test_a_slip_with_a_neighbours_name_below_it(chat: Chatroom) -> None:
    with_caption(chat, "Joko", "talangi bu sri 115rb")
    asked = chat.hear("Joko", "[Talangan, nanti diganti]")
    assert asked[0].startswith("bot: Uangnya dipegang siapa sekarang?")
    assert "buktinya tersimpan" in chat.hear("Joko", "transfer")[0]
    assert kept(chat) == [(115_000, "slip-9")]
