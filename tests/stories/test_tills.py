"""No till gives more than it holds, on the day it gave or since; where the box really held it, an officer says
so, and the book asks for what is not written until it is.
"""

from __future__ import annotations

from sqlalchemy import delete, select, update

from storage import cash as store
from storage import sealed
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.engines import unguard
from tests.stories.test_cash import filled, play, whole
from tests.stories.test_lending import APPROVED

READY = (
    *(f"{name}: {words}" for name, words in APPROVED),
    "Wati: [Benar, saya yang pinjam]",
    "Rini: pengajuan",
)


def opened(chat: Chatroom, amount: str) -> None:
    """The box was counted, and two officers said what lay in it."""
    play(chat, "Rini: kas", "Rini: [Saldo awal]", "Rini: [Isi kas]", f"Rini: {amount}", "Hadi: [Betul]")


def wrong(chat: Chatroom) -> str:
    """What `guyub verify` finds first; "" if nothing."""
    found = lateness.look(chat, first_deviation)
    return found or ""


def test_a_box_that_gave_more_than_the_book_has_asks_until_it_is_written(chat: Chatroom) -> None:
    opened(chat, "400rb")
    play(chat, *READY, "Rini: [Pengajuan Mawar]")
    chat("""
        Rini: [Cairkan Rp1.000.000]
        bot: Kas menurut buku tinggal Rp400.000, belum cukup untuk Rp1.000.000. Kalau uangnya diambil dari bank, catat dulu lewat "kas". Tetap cairkan? [Tetap cairkan Rp1.000.000]
        Rini: [Tetap cairkan Rp1.000.000]
        bot: Menunggu Bu Yati menghitung Rp1.000.000 untuk KSM Mawar. Belum menjadi pinjaman sampai diterima.
        bot>Yati: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        bot>Siti: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        Rini: kas
        bot: Kas Rp400.000, bank Rp0. Kas belum pernah dihitung. Dari kas Rp1.000.000 sudah diserahkan, menunggu jawaban penerimanya. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Uang keluar]
        bot: ...
        Rini: [Biaya operasional]
        bot: ...
        Rini: [Tunai]
        bot: ...
        Rini: 50rb
        bot: Di kas menurut buku hanya Rp0, jadi Rp50.000 belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
        Rini: batal
        bot: ...
        Yati: [Sudah, Rp1.000.000]
        bot: ...
        bot>Wati: ...
        bot>Rini: ...
        Rini: kas
        bot: Kas -Rp600.000, bank Rp0. Kas belum pernah dihitung. Kas di buku kurang Rp600.000 sejak 17/11: ada uang masuk yang belum dicatat, atau uang keluar yang keliru dicatat. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: Tugas hari ini
        bot: Belum ada uang yang menunggu. - kas di buku kurang Rp600.000 sejak 17/11, ada uang masuk yang belum dicatat - kas belum dihitung - KSM Mawar: dana cair 17/11, kunjungan pertama ke usaha dan rumahnya paling lambat 17/12. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Lihat kas] [Hitung kas] [Mawar sudah dikunjungi] [Cocok saldo]
        Rini: [Lihat kas]
        bot: Kas -Rp600.000, bank Rp0. Kas belum pernah dihitung. Kas di buku kurang Rp600.000 sejak 17/11: ada uang masuk yang belum dicatat, atau uang keluar yang keliru dicatat. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Budi: Perlu dilihat
        bot: Yang menunggu: - kas di buku kurang Rp600.000 sejak 17/11, ada uang masuk yang belum dicatat - 2 KSM belum cocok saldo, pengingatnya mati [Lihat kas] [Cocok saldo]
    """)
    steps = select(t.application_step.c.step, t.person.c.name).join(
        t.person, t.person.c.id == t.application_step.c.by_person_id
    )
    said = steps.where(t.application_step.c.step == "paid-out-short")
    assert lateness.look(chat, lambda book: [tuple(row) for row in book.execute(said)]) == [
        ("paid-out-short", "Rini")
    ]
    assert whole(chat)
    chat("""
        Rini: kas
        bot: ...
        Rini: [Uang masuk]
        bot: ...
        Rini: [Tambahan modal]
        bot: ...
        Rini: [Tunai]
        bot: ...
        Rini: 700rb
        bot: ...
        Rini: [Hari ini]
        bot: ...
        Rini: dari BKM, dipakai mencairkan
        bot: ...
        bot>Hadi: ...
        Hadi: [Betul]
        bot: Sah. Bukti kas M-0003: tambahan modal Rp700.000, tunai, 17/11: dari BKM, dipakai mencairkan. Kas Rp100.000, bank Rp0.
        bot>Rini: Bukti kas M-0003 sah, disetujui Pak Hadi: tambahan modal Rp700.000, tunai, 17/11: dari BKM, dipakai mencairkan.
        Rini: kas
        bot: Kas Rp100.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
    """)
    assert whole(chat)


def test_without_the_officers_word_the_missing_money_is_a_deviation(chat: Chatroom) -> None:
    opened(chat, "400rb")
    play(chat, *READY, "Rini: [Pengajuan Mawar]", "Rini: [Cairkan Rp1.000.000]")
    play(chat, "Rini: [Tetap cairkan Rp1.000.000]", "Yati: [Sudah, Rp1.000.000]")
    assert whole(chat)
    with chat.book.engine.begin() as conn:
        unguard(conn)
        conn.execute(delete(t.application_step).where(t.application_step.c.step == "paid-out-short"))
    assert "left kas-upk at -600000" in wrong(chat)
    with chat.book.engine.begin() as conn:  # a book of an older version: that was not asked then
        latest = select(t.entry.c.recorded_at).order_by(t.entry.c.id.desc()).limit(1).scalar_subquery()
        conn.execute(update(t.chain).values(tills_since=latest))
    chat.book.run(lambda book: sealed.put(book, t.chain, 1))
    assert whole(chat)


def test_what_is_being_counted_is_in_the_box_no_more(chat: Chatroom) -> None:
    opened(chat, "1.200.000")
    play(chat, *READY, "Rini: [Pengajuan Mawar]", "Rini: [Cairkan Rp1.000.000]")
    chat("""
        Rini: uang keluar
        bot: ...
        Rini: [Honorarium]
        bot: ...
        Rini: [Tunai]
        bot: ...
        Rini: 300rb
        bot: Di kas menurut buku hanya Rp200.000, jadi Rp300.000 belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
        Rini: 200rb
        bot: ...
        Rini: batal
        bot: ...
        Rini: kas
        bot: Kas Rp1.200.000, bank Rp0. Kas belum pernah dihitung. Dari kas Rp1.000.000 sudah diserahkan, menunggu jawaban penerimanya. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
    """)


def test_a_voucher_of_last_week_does_not_empty_last_tuesday(chat: Chatroom) -> None:
    """Rp4.000.000 on 17/11; Rp3.900.000 went out on 19/11 and came back by bank on 25/11."""
    filled(chat)
    lateness.reach(chat, "2026-11-19 10:00")
    play(
        chat,
        "Rini: kas",
        "Rini: [Kas ke bank]",
        "Rini: 3,9jt",
        "Rini: [Hari ini]",
        "Rini: [Tanpa catatan]",
    )
    play(chat, "Hadi: [Betul]")
    lateness.reach(chat, "2026-11-25 10:00")
    play(
        chat,
        "Rini: kas",
        "Rini: [Bank ke kas]",
        "Rini: 3,9jt",
        "Rini: [Hari ini]",
        "Rini: [Tanpa catatan]",
    )
    play(chat, "Hadi: [Betul]")
    chat("""
        Rini: uang keluar
        bot: ...
        Rini: [Honorarium]
        bot: ...
        Rini: [Tunai]
        bot: ...
        Rini: 150rb
        bot: ...
        Rini: 18/11
        bot: Di kas menurut buku tanggal 19/11 hanya Rp100.000, jadi Rp150.000 belum bisa keluar tanggal 18/11. Tanggalnya sudah betul? Kalau ada uang masuk yang belum dicatat, catat dulu lewat "kas".
        Rini: 16/11
        bot: Di kas menurut buku tanggal 16/11 hanya Rp0, jadi Rp150.000 belum bisa keluar tanggal 16/11. Tanggalnya sudah betul? Kalau ada uang masuk yang belum dicatat, catat dulu lewat "kas".
        Rini: 25/11
        bot: ...
        Rini: honor November
        bot: Menunggu Pak Hadi: honorarium Rp150.000, tunai, 25/11: honor November. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: honorarium Rp150.000, tunai, 25/11: honor November. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah. Bukti kas W-0004: honorarium Rp150.000, tunai, 25/11: honor November. Kas Rp3.850.000, bank Rp0.
        bot>Rini: Bukti kas W-0004 sah, disetujui Pak Hadi: honorarium Rp150.000, tunai, 25/11: honor November.
    """)
    assert whole(chat)


def test_a_voucher_that_never_was_is_taken_out_and_the_box_says_what_it_lacks(chat: Chatroom) -> None:
    """Rp4.000.000 was written as the opening, and Rp3.000.000 of it is at the bank: the opening was wrong."""
    filled(chat)
    play(chat, "Rini: kas", "Rini: [Kas ke bank]", "Rini: 3jt", "Rini: [Hari ini]", "Rini: [Tanpa catatan]")
    play(chat, "Hadi: [Betul]")
    first = select(t.entry.c.number).where(t.entry.c.kind == "voucher").order_by(t.entry.c.id)
    number = lateness.look(chat, lambda book: book.execute(first).scalar())
    play(chat, f"Rini: koreksi {number}", "Rini: [Salah ketik]", "Rini: [Simpan]")
    chat("""
        Hadi: [Betul]
        bot: Sah: membatalkan H-0001, saldo awal kas Rp4.000.000, 17/11: salah ketik. Kas -Rp3.000.000, bank Rp3.000.000.
        bot>Rini: Disetujui Pak Hadi: membatalkan H-0001, saldo awal kas Rp4.000.000, 17/11: salah ketik.
        Rini: kas
        bot: Kas -Rp3.000.000, bank Rp3.000.000. Kas belum pernah dihitung. Kas di buku kurang Rp3.000.000 sejak 17/11: ada uang masuk yang belum dicatat, atau uang keluar yang keliru dicatat. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
    """)
    assert whole(chat)
    assert lateness.look(chat, lambda book: store.tills(book, 1)) == {"kas": -3_000_000, "bank": 3_000_000}
