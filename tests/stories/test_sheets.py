"""A whole meeting in one message: good rows kept, the doubtful one asked, cash counted where it changes hands."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from domain.money import Rupiah
from storage import claims, loans, members, rules
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.village import ACCOUNTS


def test_a_meeting_is_one_message_and_cash_is_counted_where_it_changes_hands(chat: Chatroom) -> None:
    chat("""
        -- 2026-11-17 21:40
        Yati: kumpulan 17/11 // 1 20 115 // 2 20 115 // 3 20 0 // 4 20 230 // 5 x // 6 20 115 // 7 20 60 // 8 20 115 // 9 50 115 // 10 20 115 // kas 1245
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp210.000 + angsuran Rp980.000 = Rp1.190.000. Kas Rp1.245.000: beda Rp55.000. Hadir 0 orang; tidak datang 5. no tab ang 1 20 115 2 20 115 3 20 0 4 20 230 5 0 0 6 20 115 7 20 60 8 20 115 9 50 115 10 20 115 Nomor 7 biasanya lain. Kalau nomor ini yang keliru, bedanya pas. Nomor 4 lebih dari satu angsuran? Kalau betul, biarkan. [Nomor 7 = Rp20.000 + Rp115.000]
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 9 orang, Rp210.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        Yati: [Nomor 7 = Rp20.000 + Rp115.000]
        bot: Nomor 7: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp1.245.000, cocok dengan kas.
        Yati: ubah 8 50 115, 9 20 115
        bot: Nomor 8: tabungan Rp50.000, angsuran Rp115.000. Nomor 9: tabungan Rp20.000, angsuran Rp115.000. Jumlah sekarang Rp1.245.000, cocok dengan kas.
        Yati: kumpulan 17/11 // 1 20 115 // 2 20 115 // 3 20 0 // 4 20 230 // 6 20 115 // 7 20 115 // 8 50 115 // 9 20 115 // 10 20 115 // kas 1245
        bot: Sudah tercatat untuk KSM Mawar kumpulan 17/11: Rp1.245.000. Tidak ada yang dobel.
        -- 2026-11-18 08:00
        bot>Siti: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Wati: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Joko: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp60.000, tabungan Rp20.000, sekarang angsuran Rp115.000, tabungan Rp20.000. Betul, Bapak? [Betul] [Tidak betul]
        bot>Tini: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, tabungan Rp50.000, sekarang angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Terima kasih. Tinggal menunggu uangnya diterima.
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 9 orang, Rp210.000. Nomor H-0001.
        bot>Yati: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-1. Terima kasih, Bu Yati. [Tidak betul]
        bot>Wati: Sah. ... Nomor H-0001-3. ...
        bot>Sri: Sah. ... Nomor H-0001-6. ...
        bot>Joko: Sah. ... Nomor H-0001-7. ...
        bot>Tini: Sah. ... Nomor H-0001-9. ...
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp1.035.000 (8 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp1.035.000 (8 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp1.035.000, 8 orang, dari Bu Yati, dibayar 17/11. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor K-0002, Rp1.035.000. 5 kuitansi terkirim, 3 perlu slip (tanpa HP). [Cetak 3 slip]
        bot>Yati: Sah. ... Nomor K-0002-1. ...
        bot>Siti: Sah. ... Nomor K-0002-2. ...
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor K-0002-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Joko: Sah. ... Nomor K-0002-7. ...
        bot>Tini: Sah. ... Nomor K-0002-9. ...
        bot>Yati: Diterima Bu Rini, satu juta tiga puluh lima ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0. [Bacakan 3 slip]
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_payer_who_says_no_freezes_the_line_and_the_pengawas_asks_both(chat: Chatroom) -> None:
    chat("""
        Yati: 7 0 115 // kas 115
        bot: Sampai, ...
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000. Betul, Bapak? [Betul] [Tidak betul]
        Joko: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. Pak Budi akan bertanya ke kedua pihak; Bapak tidak disalahkan.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; Pak Joko bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        Yati: serah uang
        bot: Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
        Budi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 keliru, jadi saya keluarkan dari buku.
        bot>Joko: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 keliru, jadi saya keluarkan dari buku.
        Budi: [Catatan benar]
        bot: Yang ini sudah diputuskan sebelumnya.
        Joko: sisa
        bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_cash_that_does_not_match_goes_back_with_the_difference_named(chat: Chatroom) -> None:
    chat("""
        Yati: 1 20 115 // 3 0 115 // kas 250
        bot: Sampai, ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Wati: ...
        Yati: Serah uang
        bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Sebagian]
        bot: Nomor berapa saja yang diserahkan? Di tangan: 1, 3. [Batal]
        Yati: 8
        bot: Nomor 8 tidak ada di tangan. Tulis nomor lain. [Batal]
        Yati: 3
        bot: Diserahkan nomor 3: Rp115.000. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Tidak cocok]
        bot: KSM Mawar: tertulis Rp115.000. Berapa yang dihitung? [Batal]
        Rini: 100rb
        bot: KSM Mawar: dihitung Rp100.000, tertulis Rp115.000, beda Rp15.000. Belum dibukukan; uang kembali ke pembawa.
        bot>Yati: Bu Rini menghitung Rp100.000, catatan KSM Mawar Rp115.000: beda Rp15.000. Belum ada yang dibukukan. Lihat lagi barisnya ("ubah 8 50 115"), lalu [Serah uang] lagi.
        Yati: ubah 3 0 100
        bot: Nomor 3: tabungan Rp0, angsuran Rp100.000. Jumlah sekarang Rp235.000. Kas Rp250.000: beda Rp15.000. Baris lain dibetulkan dengan "ubah 5 20 115".
        bot>Wati: Bu Yati mengubah catatan kumpulan 17/11: tadinya angsuran Rp115.000, sekarang angsuran Rp100.000. Betul, Ibu? [Betul] [Tidak betul]
    """)
    assert chat.book.look(first_deviation) is None


def test_editing_the_message_corrects_the_sheet_and_doubtful_rows_do_not_stop_the_others(
    chat: Chatroom,
) -> None:
    chat("""
        Yati: 1 20 115 // 3 tigapuluh // 11 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp20.000 + angsuran Rp115.000 = Rp135.000, cocok dengan kas. no tab ang 1 20 115 ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
    """)
    said = chat.edit("Yati", "1 50 115 // kas 165")
    assert said[0].startswith(
        "bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp50.000"
    )
    assert said[1].startswith("bot>Siti~: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp50.000.")


def test_only_leaders_of_the_ksm_write_its_sheet(chat: Chatroom) -> None:
    chat("""
        Wati: 1 20 115 // 2 20 115 // kas 270
        bot: Lembar kumpulan diketik ketua, sekretaris, atau bendahara KSM.
        Adi: 1 20 115 // 2 20 115 // kas 270
        bot: Lembar kumpulan diketik ketua, sekretaris, atau bendahara KSM.
    """)


def test_savings_that_are_held_cannot_be_received_meanwhile(chat: Chatroom) -> None:
    chat("""
        Yati: 6 20 0 // kas 20
        bot: Sampai, ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. ...
        bot>Budi: Perlu ditanyakan: ...
        Siti: Uang masuk
        bot: Tidak ada tabungan yang menunggu.
        Siti: [Sudah diterima]
        bot: Baris ini sedang ditahan karena ada yang bilang tidak cocok. Pengawas sedang bertanya.
    """)


def test_the_one_row_that_is_asked_makes_the_whole_difference_so_it_is_named_once(chat: Chatroom) -> None:
    said = chat.hear("Yati", "kumpulan 17/11 // 1 20 115 // 2 115 20 // kas 270")
    assert "beda" not in said[0]


def test_a_difference_that_no_answer_explains_is_named_beside_the_question(chat: Chatroom) -> None:
    said = chat.hear("Yati", "kumpulan 17/11 // 1 20 115 // 2 115 20 // kas 300")
    assert "beda Rp165.000" in said[0]


def test_savings_and_instalment_of_one_row_are_one_card_for_the_pengawas(chat: Chatroom) -> None:
    chat.hear("Yati", "kumpulan 17/11 // 7 20 115 // kas 135")
    said = chat.hear("Joko", "[Tidak betul]")
    asked = (
        "Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis tabungan Rp20.000 + angsuran Rp115.000 "
        "untuk Pak Joko; Pak Joko bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] "
        "[Catatan keliru] [Hanya tabungan yang keliru] [Hanya angsuran yang keliru]"
    )
    assert said[1:] == [f"bot>Budi: {asked}"]
    assert chat.hear("Budi", "Keberatan & aduan") == [f"bot: Yang perlu ditanyakan: 1. {asked}"]
    chat("""
        Budi: [Hanya tabungan yang keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 keliru, jadi saya keluarkan dari buku.
        bot>Joko: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp20.000 keliru, jadi saya keluarkan dari buku.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, jadi tetap berlaku.
        bot>Joko: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, jadi tetap berlaku.
        Budi: [Catatan benar]
        bot: Yang ini sudah diputuskan sebelumnya.
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
    """)
    assert chat.book.look(first_deviation) is None


def test_what_left_the_book_the_pengawas_need_not_decide(chat: Chatroom) -> None:
    chat("""
        Yati: 7 20 115 // kas 135
        bot: Sampai, ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 1 orang, Rp20.000. ...
        bot>Joko: Bu Yati mencatat dari kumpulan 17/11: ...
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp20.000. Nomor H-0001.
        bot>Joko: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Bapak. Nomor H-0001-7. ... [Tidak betul]
        Joko: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. ...
        bot>Budi: Perlu ditanyakan: KSM Mawar, ... Bu Yati menulis tabungan Rp20.000 + angsuran Rp115.000 untuk Pak Joko; ...
        Yati: ubah 7 20 100
        bot: Nomor 7 tidak saya ubah: pengawas sedang bertanya ke kedua pihak. Tunggu jawabannya. Jumlah sekarang Rp135.000, cocok dengan kas.
        Siti: koreksi H-0001-7
        bot: Karena apa? ...
        Siti: [Salah ketik]
        bot: Kuitansi H-0001-7, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001-7 dibatalkan: Pak Joko, Rp20.000. ...
        bot>Yati: Kuitansi H-0001-7 (tabungan Rp20.000) dibatalkan ...
        bot>Joko: Kuitansi H-0001-7 (tabungan Rp20.000) dibatalkan ...
        Budi: Keberatan & aduan
        bot: Yang perlu ditanyakan: 1. ... Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; ...
        Budi: [Catatan benar]
        bot: Tercatat: catatan benar. Kedua pihak saya kabari.
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, ...
        bot>Joko: Pak Budi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, ...
        Yati: ubah 7 20 0
        bot: Nomor 7 tidak saya ubah: pengawas sudah bertanya ke kedua pihak dan catatannya benar. ...
    """)
    assert chat.book.look(first_deviation) is None


def test_a_receipt_that_was_taken_out_is_not_held(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung 20rb")
    chat.hear("Siti", "[Sudah]")
    for words in ("koreksi H-0001", "[Salah ketik]", "[Simpan]"):
        chat.hear("Siti", words)
    assert chat.hear("Wati", "[Tidak betul]") == [
        'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
    ]


def pressed(chat: Chatroom, name: str, row: str) -> str:
    """What a leader hears to a row's button that is older than what it speaks of."""
    sheet = chat.book.look(lambda book: book.execute(select(t.sheet.c.public_id)).scalar_one())
    account = chat.accounts[name]
    chat.give(chat.press(account, account, 1, f"row:{sheet}:{row}"))
    return str(chat.phone.messages[-1]["text"])


def test_an_old_button_books_no_instalment_where_there_is_no_loan(chat: Chatroom) -> None:
    chat.hear("Darmi", "kumpulan 17/11 // 1 20 // kas 20")
    said = pressed(chat, "Darmi", "1.20000.115000.")
    assert said.startswith("Nomor 1 tidak punya pinjaman yang berjalan.")
    assert [int(line.amount) for line in chat.book.look(claims.still_open)] == [20_000]


def _a_year_back(book: Work) -> None:
    """This lender takes a leader's sheet of any day of the year."""
    base = rules.newest(book, 1)
    manners = replace(base.manners, back_dated_days=365)
    made = replace(base, version=2, applies_from=date(2026, 11, 1), manners=manners)
    rules.add(book, 1, made, "cash", (lateness.person(book, "Rini"), lateness.person(book, "Hadi")))


def test_no_row_of_a_meeting_before_the_loan_gets_an_instalment(chat: Chatroom) -> None:
    chat.book.run(_a_year_back)
    chat.hear("Yati", "kumpulan 20/7 // 6 20 0 // kas 20")
    for said in (pressed(chat, "Yati", "6.20000.115000."), chat.hear("Yati", "ubah 6 20 115")[0]):
        assert "kumpulan Senin 20 Juli sebelum pinjamannya cair (Rabu 22 Juli)" in said
    assert [int(line.amount) for line in chat.book.look(claims.still_open)] == [20_000]


def test_a_sheet_from_before_a_loan_asks_for_its_day_and_a_second_loan_changes_nothing(
    chat: Chatroom,
) -> None:
    def lend_anew(work: Work) -> None:
        sri = members.actor(work, ACCOUNTS["Sri"], ACCOUNTS["Sri"]).people[0]
        [lent] = loans.of_people(work, [sri.id])
        zero = Rupiah(0)
        again = loans.NewShare(sri.id, lent.schedule, zero, zero)
        loans.lend(work, sri.bkm_id, lent.ksm_id, date(2026, 11, 10), "urban-2013:1", [again])

    chat.book.run(lend_anew)
    chat("""
        Yati: kumpulan 1/5 // 6 0 115 // kas 115
        bot: Kumpulan Jumat 1 Mei itu sebelum pinjaman nomor 6 cair (Rabu 22 Juli). Ubah tanggalnya di pesan tadi, nanti saya baca lagi. Belum ada yang disimpan.
        Yati: kumpulan 5/11 // 6 0 115 // kas 115
        bot: Sampai, KSM Mawar kumpulan 5/11. DILAPORKAN, belum sah: tabungan Rp0 + angsuran Rp115.000 = Rp115.000, cocok dengan kas. no tab ang 6 0 115
        bot>Sri: Bu Yati mencatat dari kumpulan 5/11: angsuran Rp115.000. Betul, Ibu? [Betul] [Tidak betul]
    """)
