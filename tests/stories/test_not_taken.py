"""A loan that was paid out and is carried back whole before its first instalment: the borrower changed her mind."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, text

from domain.ledger import Kind
from storage import lending, loans
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness, seals
from tests.chat import Chatroom
from tests.stories.test_lending import APPROVED, lent, play
from tests.stories.test_lending_parts import whole, written

PAID_OUT = (
    *APPROVED,
    ("Wati", "[Benar, saya yang pinjam]"),
    ("Rini", "pengajuan"),
    ("Rini", "[Pengajuan Mawar]"),
    ("Rini", "[Cairkan Rp1.000.000]"),
    ("Yati", "[Sudah, Rp1.000.000]"),
)
PROPOSED = (
    ("Rini", "pinjaman tidak jadi Bu Wati"),
    ("Rini", "[Sudah di kas, utuh]"),
    ("Rini", "[Berubah pikiran]"),
    ("Rini", "[Simpan]"),
)
BACK = (*PROPOSED, ("Hadi", "[Setuju]"))


def look(chat: Chatroom, query: Any) -> Any:
    """One value out of the book."""
    return lateness.look(chat, lambda book: book.execute(query).scalar())


def till(chat: Chatroom) -> int:
    """What the book says is in the UPK's cash box. Rupiah."""
    held = select(t.posting.c.amount_rp).where(t.posting.c.account == "kas-upk")
    return sum(lateness.look(chat, lambda book: book.execute(held).scalars().all()))


def test_she_changed_her_mind_and_the_money_is_back_in_the_till(chat: Chatroom) -> None:
    before = till(chat)
    play(chat, *PAID_OUT)
    assert till(chat) == before - 1_000_000
    chat("""
        Rini: cari wati
        bot: 1. Bu Wati, KSM Mawar nomor 3, RT 02 [1]
        Rini: [1]
        bot: Angsuran Bu Wati: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Wati: Rp120.000 sah. Tabungan TR kurang Rp100.000 dari yang dianjurkan (Rp100.000); boleh dicicil. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Keringanan]
        Rini: [Keringanan]
        bot: Untuk Bu Wati, apa yang diusulkan? Semua baru berlaku sesudah disetujui orang kedua. [Jadwal ulang] [Masa keringanan] [Hapus buku] [Tidak jadi]
        Rini: [Tidak jadi]
        bot: Pinjaman Bu Wati yang cair Selasa 17 November, Rp1.000.000, tidak jadi dipakai. Uangnya sudah kembali utuh di kas UPK dan sudah dihitung? [Sudah di kas, utuh] [Belum] [Batal]
        Rini: [Belum]
        bot: Terima dan hitung dulu Rp1.000.000 dari Bu Wati. Kalau sudah di kas, tekan Sudah di kas. Kalau kembali sebagian, terima sebagai angsuran. [Sudah di kas, utuh] [Belum] [Batal]
        Rini: [Sudah di kas, utuh]
        bot: Karena apa? Boleh ditulis. [Berubah pikiran] [Sudah ada uang lain] [Usaha berhenti] [Batal]
        Rini: [Berubah pikiran]
        bot: Pinjaman Bu Wati, Rp1.000.000 yang cair Selasa 17 November, tidak jadi: berubah pikiran. Uangnya sudah di kas. Kartunya jadi nol, tanpa jasa. Usulkan? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi, Pak Budi: pinjaman Bu Wati tidak jadi, Rp1.000.000. Belum ada yang berubah. [Tarik]
        bot>Hadi: Bu Rini mencatat pinjaman Bu Wati, KSM Mawar, tidak jadi: berubah pikiran. Rp1.000.000 yang cair Selasa 17 November sudah kembali di kas. Kartunya jadi nol, tanpa jasa. Uangnya memang ada di kas? Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mencatat pinjaman Bu Wati, KSM Mawar, tidak jadi: berubah pikiran. Rp1.000.000 yang cair Selasa 17 November sudah kembali di kas. Kartunya jadi nol, tanpa jasa. Uangnya memang ada di kas? Setuju? [Setuju] [Belum setuju]
        Hadi: [Setuju]
        bot: Berlaku: pinjaman Bu Wati tidak jadi, Rp1.000.000. No. K-0002.
        bot>Wati: Terima kasih, Bu Wati. Rp1.000.000 sudah diterima kembali Bu Rini. No. K-0002. Pinjaman ini tidak jadi: tidak ada angsuran dan tidak ada jasa. Betul begitu? [Betul] [Tidak betul]
        bot>Rini: Disetujui Pak Hadi: pinjaman Bu Wati tidak jadi, Rp1.000.000.
        Wati: [Betul]
        bot: Terima kasih.
        Wati: sisa
        bot: Angsuran Bu Wati: sudah 4, tinggal 6 (Rp690.000). Pinjaman 17/11, Rp1.000.000: tidak jadi, uangnya dibawa kembali utuh. [Kenapa?]
    """)
    assert till(chat) == before
    assert look(chat, select(t.loan.c.status).order_by(t.loan.c.id.desc())) == "T"
    assert look(chat, select(t.relief.c.says)) == "betul"
    whole(chat)


def test_it_was_no_loan_anybody_had(chat: Chatroom) -> None:
    """It is no second loan, it keeps nobody from the next one, and no figure of the month knows it."""
    had = lateness.look(chat, lambda book: lending.n_loans(book, [lateness.person(book, "Wati")]))
    [report] = chat.hear("Rini", "laporan")
    play(chat, *PAID_OUT)
    assert lateness.look(chat, lambda b: lending.n_loans(b, [lateness.person(b, "Wati")])) != had
    play(chat, *BACK)
    assert lateness.look(chat, lambda b: lending.n_loans(b, [lateness.person(b, "Wati")])) == had
    [after] = chat.hear("Rini", "laporan")
    back = " Tidak jadi bulan ini, uangnya kembali di kas: Rp1.000.000"
    assert back in after and after.replace(back, "") == report
    play(chat, ("Yati", "ajukan pinjaman"), ("Yati", "3 500rb warung"), ("Yati", "10"))
    assert play(chat, ("Yati", "[Simpan]"))[0].startswith("bot: Pengajuan KSM Mawar tersimpan")
    whole(chat)


def test_the_others_of_the_ksm_borrow_on(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "[Slip nomor 4]"), ("Rini", "6 8"))
    play(chat, ("Rini", "[Ya, beda rumah]"))
    chat.send_thing("Rini", photo=[{"file_id": "s", "file_unique_id": "u", "width": 9, "height": 9}])
    play(chat, ("Hadi", "[Sama]"), ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    play(chat, ("Rini", "[Cairkan Rp1.500.000]"), ("Yati", "[Sudah, Rp1.500.000]"))
    asked = play(chat, *PROPOSED)
    assert "Pinjaman 1 orang lain di KSM ini tetap berjalan." in asked[1]
    play(chat, ("Budi", "[Setuju]"))
    assert look(chat, select(t.loan.c.status).order_by(t.loan.c.id.desc())) == "A"
    assert [each.principal for each in lent(chat, "Lastri")][-1] == 500_000
    assert "pinjaman tidak jadi, Rp1.000.000 dibawa kembali (berubah pikiran)" in written(chat, "Wati")
    # Bu Lastri has no phone: she is told by mouth, and the note says so
    said = play(
        chat,
        ("Rini", "pinjaman tidak jadi Bu Lastri"),
        ("Rini", "[Sudah di kas, utuh]"),
        ("Rini", "[Berubah pikiran]"),
        ("Rini", "[Simpan]"),
        ("Budi", "[Setuju]"),
    )
    assert "Tolong sampaikan langsung" in said[0]
    assert look(chat, select(t.loan.c.status).order_by(t.loan.c.id.desc())) == "T"
    whole(chat)


def test_she_says_the_money_did_not_come_back(chat: Chatroom) -> None:
    play(chat, *PAID_OUT, *BACK)
    chat("""
        Wati: [Tidak betul]
        bot: Terima kasih sudah memberi tahu. Catatan ini saya tahan. Pak Budi akan bertanya ke kedua pihak; Ibu tidak disalahkan.
        bot>Budi: Bu Wati bilang tidak betul: pinjaman Rp1.000.000 tidak jadi, uangnya kembali di kas (K-0002). Dicatat Bu Rini, disetujui Pak Hadi. Tanyakan ke keduanya dan hitung kasnya. Kalau uangnya tidak kembali, minta petugas UPK menulis "koreksi K-0002". [Uangnya memang kembali]
        Budi: Perlu dilihat
        bot: Yang menunggu: - Bu Wati bilang uang pinjamannya tidak kembali di kas - 2 KSM belum cocok saldo, pengingatnya mati [Lihat yang tidak jadi] [Cocok saldo]
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002, Bu Wati: pinjaman tidak jadi Rp1.000.000, Selasa 17 November, dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi K-0002 (Rp1.000.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini minta kuitansi K-0002 dibatalkan: KSM Mawar, pinjaman tidak jadi Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Rini minta kuitansi K-0002 dibatalkan: KSM Mawar, pinjaman tidak jadi Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Budi: [Betul, batalkan]
        bot: Kuitansi K-0002 dibatalkan: pinjaman Bu Wati Rp1.000.000 berjalan lagi.
        bot>Wati: Kuitansi K-0002 (pinjaman tidak jadi Rp1.000.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Pak Budi setuju: kuitansi K-0002 sudah dibatalkan.
        Budi: Perlu dilihat
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
    assert [(each.principal, each.ended) for each in lent(chat, "Wati")][-1] == (1_000_000, None)
    assert look(chat, select(t.loan.c.status).order_by(t.loan.c.id.desc())) == "A"
    whole(chat)


def test_both_were_asked_and_it_stands(chat: Chatroom) -> None:
    play(chat, *PAID_OUT, *BACK, ("Wati", "[Tidak betul]"))
    chat("""
        Budi: [Uangnya memang kembali]
        bot: Tercatat: catatan benar. Kedua pihak saya kabari.
        bot>Wati: Pak Budi sudah bertanya dan menghitung: Rp1.000.000 memang kembali di kas, pinjamannya tidak jadi. Kalau masih tidak cocok, tanyakan ke saya.
        bot>Rini: Pak Budi sudah bertanya dan menghitung: Rp1.000.000 memang kembali di kas, pinjamannya tidak jadi. Kalau masih tidak cocok, tanyakan ke saya.
        Budi: [Uangnya memang kembali]
        bot: Yang ini sudah diputuskan sebelumnya.
    """)
    assert "2 KSM" in chat.hear("Budi", "Perlu dilihat")[0].partition("Yang menunggu: ")[2][:8]
    whole(chat)
    chat.book.run(lambda book: seals.bend(book, "UPDATE relief SET heard_by = ended_by"))
    assert "one of its two sides decided it" in (lateness.look(chat, first_deviation) or "")


def test_what_was_paid_or_comes_due_is_a_loan_like_any_other(chat: Chatroom) -> None:
    def tried() -> str:
        return play(chat, ("Rini", "pinjaman tidak jadi Bu Wati"))[0]

    assert "tidak punya pinjaman yang cair lewat sini" in tried()
    assert "diusulkan petugas UPK" in play(chat, ("Wati", "pinjaman tidak jadi Bu Wati"))[0]
    play(chat, *PAID_OUT)
    card = lent(chat, "Wati")[-1]
    play(chat, ("Wati", "angsur 115rb langsung ke upk"))
    assert tried().startswith("bot: Pinjaman Bu Wati yang cair")  # that one is for her other card
    chat.hear("Rini", "batal")
    lateness.reach(chat, "2026-12-17 09:00")
    assert "Angsuran pertama Bu Wati sudah sampai harinya, Kamis 17 Desember." in tried()
    lateness.reach(chat, "2026-12-18 09:00")
    assert "diakhiri dengan pelunasan" in tried()
    assert card.schedule[0].due_on.isoformat() == "2026-12-17"


@pytest.mark.parametrize(
    ("paid", "said"),
    [
        ("angsur", "Sudah ada angsuran Bu Wati yang masuk"),
        ("talangi", "Sudah ada angsuran Bu Wati yang ditalangi orang lain"),
    ],
)
def test_once_something_is_paid_on_it_it_is_paid_off(chat: Chatroom, paid: str, said: str) -> None:
    """The older card is paid off first; then what comes is for the new one."""
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 6, date(2026, 11, 17)))
    play(chat, *PAID_OUT)
    lateness.reach(chat, "2026-11-18 09:00")
    if paid == "angsur":
        chat.book.run(lambda book: lateness.pay(book, ["Wati"], 1, date(2026, 11, 18)))
    else:
        lateness.report(chat, "Tini", "talangi bu wati 115rb")
        play(chat, ("Rini", "terima uang"))
        play(chat, ("Rini", "[Terima dari Bu Tini]"))
    assert said in play(chat, ("Rini", "pinjaman tidak jadi Bu Wati"))[0]


def test_a_payment_that_comes_between_stops_the_second_officer(chat: Chatroom) -> None:
    play(chat, *PAID_OUT, *PROPOSED)
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 7, date(2026, 11, 17)))
    assert "Sudah ada angsuran Bu Wati yang masuk" in play(chat, ("Hadi", "[Setuju]"))[0]
    assert lent(chat, "Wati")[-1].ended is None
    whole(chat)


def test_in_a_month_closed_since_it_counts_from_the_open_one(chat: Chatroom) -> None:
    chat.at("2026-11-30 09:00")
    play(chat, *PAID_OUT)
    play(chat, ("Rini", "tutup buku"), ("Rini", "[Tutup November 2026]"), ("Hadi", "[Setuju]"))
    play(chat, *BACK)
    back = select(t.entry.c.effective_on).where(t.entry.c.kind == Kind.NOT_TAKEN.value)
    assert str(look(chat, back)) == "2026-12-01"
    whole(chat)


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE relief SET by_person_id = ended_by", "agreed to by the one who proposed it"),
        ("UPDATE relief SET outcome = 'refused'", "no two officers agreed to it"),
    ],
)
def test_verify_names_what_two_officers_did_not_say(chat: Chatroom, damage: str, found: str) -> None:
    play(chat, *PAID_OUT, *BACK)
    chat.book.run(lambda book: seals.bend(book, damage))
    assert found in (lateness.look(chat, first_deviation) or "")


def test_her_card_shows_no_row_of_it_and_takes_no_money(chat: Chatroom) -> None:
    play(chat, *PAID_OUT, *BACK)
    share = lateness.look(chat, lambda b: loans.ended_of(b, lateness.person(b, "Wati")))[-1]
    assert (share.ended, share.outstanding, share.left.pokok) == (Kind.NOT_TAKEN, 0, 0)
    assert lateness.look(chat, lambda b: lending.with_open_loan(b, [lateness.person(b, "Wati")])) != set()
    chat.book.run(lambda book: book.execute(text("UPDATE loan SET status = 'L' WHERE id = 1")))
    assert lateness.look(chat, lambda b: lending.with_open_loan(b, [lateness.person(b, "Wati")])) == set()
