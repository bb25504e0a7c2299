"""From an application to a loan: four offices, and nobody borrows in somebody else's name."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select, update

import locales
from storage import erasing, ledger, loans, members, verify
from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom
from usecases import mydata

SLIP = {"photo": [{"file_id": "slip-1", "file_unique_id": "s1", "width": 90, "height": 60}]}
STICKER = {"file_id": "s", "file_unique_id": "u", "type": "regular", "width": 9, "height": 9,
           "is_animated": False, "is_video": False}  # fmt: skip
APPLIED = (
    ("Yati", "ajukan pinjaman"),
    ("Yati", "3 1jt dagang sayur // 4 500rb pakan ayam"),
    ("Yati", "10"),
    ("Yati", "[Simpan]"),
)
VERIFIED = (*APPLIED, ("Rini", "[Layak]"), ("Rini", "menurut buku kertas hampir lunas"))
APPROVED = (*VERIFIED, ("Hadi", "[Setuju]"))


def play(chat: Chatroom, *lines: tuple[str, str]) -> list[str]:
    """These lines one after the other; what was heard after the last one."""
    heard: list[str] = []
    for who, words in lines:
        heard = chat.hear(who, words)
    return heard


def lent(chat: Chatroom, name: str) -> list[loans.Lent]:
    """The running loans of this person, oldest first."""
    return lateness.look(chat, lambda book: loans.of_people(book, [lateness.person(book, name)]))


def status(chat: Chatroom) -> str:
    """Where the only application stands."""
    rows = select(t.application.c.status)
    return str(lateness.look(chat, lambda book: book.execute(rows).scalar_one()))


def test_a_ksm_borrows_in_four_steps(chat: Chatroom) -> None:
    chat("""
        Yati: ajukan pinjaman
        bot: Siapa yang mau pinjam? Satu baris satu orang: nomor buku, jumlah, untuk apa. Contoh: 3 1jt dagang sayur 6 500rb beli pakan ayam [Batal]
        Yati: 3 1 juta dagang sayur
        bot: Diangsur berapa bulan? [6 bulan] [10 bulan] [12 bulan] [Batal]
        Yati: [10 bulan]
        bot: KSM Mawar mengajukan Rp1.000.000 untuk 1 orang, 10 bulan. Angsuran semuanya Rp115.000 sebulan. 3. Bu Wati, Rp1.000.000, dagang sayur Aturan UPK mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain Diajukan? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Pengajuan KSM Mawar tersimpan: 1 orang, Rp1.000.000. Menunggu Bu Rini di UPK memeriksa. Belum ada yang dipinjamkan. [Batalkan pengajuan]
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Menunggu pemeriksaan UPK. 3. Bu Wati, Rp1.000.000, dagang sayur Aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain [Layak] [Tidak layak]
        Rini: [Layak]
        bot: KSM Mawar tetap layak karena apa? Alasannya disimpan bersama nama pemeriksa. - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain [Batal]
        Rini: ok
        bot: Tulis alasannya dengan beberapa kata, ya. [Batal]
        Rini: buku kertas lengkap, sisa kecil
        bot: Tersimpan: KSM Mawar layak. Menunggu keputusan Pak Hadi.
        bot>Hadi: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Sudah diperiksa, menunggu keputusan koordinator. 3. Bu Wati, Rp1.000.000, dagang sayur Aturan mencatat: - di buku ini belum tampak menabung 3 bulan berturut-turut - nomor 3 masih punya pinjaman atau pengajuan lain - Bu Rini: buku kertas lengkap, sisa kecil [Setuju] [Tolak]
        Hadi: [Setuju]
        bot: Disetujui. 1 orang KSM Mawar ditanya lewat HP masing-masing.
        bot>Wati: Benar Bu Wati yang pinjam lewat KSM Mawar? Rp1.000.000 untuk dagang sayur, 10 kali angsur, sekali angsur Rp115.000. Kalau ada yang kesulitan, satu KSM ikut menanggung. [Benar, saya yang pinjam] [Bukan saya]
        bot>Yati: Pinjaman KSM Mawar disetujui. Tiap peminjam ditanya dulu: benar pinjam?
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Disetujui, peminjam ditanya satu per satu. 3. Bu Wati, Rp1.000.000, dagang sayur (belum menjawab) - Bu Rini: buku kertas lengkap, sisa kecil [Slip nomor 3]
        Wati: [Benar, saya yang pinjam]
        bot: Terima kasih. Tercatat: pinjam Rp1.000.000 untuk dagang sayur. Belum menjadi pinjaman sampai uangnya cair.
        bot>Rini: Pengajuan KSM Mawar: 1 orang, Rp1.000.000, 10 bulan. Disetujui, peminjam ditanya satu per satu. 3. Bu Wati, Rp1.000.000, dagang sayur (bilang benar) - Bu Rini: buku kertas lengkap, sisa kecil [Cairkan Rp1.000.000]
        Rini: [Cairkan Rp1.000.000]
        bot: Menunggu Bu Yati menghitung Rp1.000.000 untuk KSM Mawar. Belum menjadi pinjaman sampai diterima.
        bot>Yati: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        bot>Siti: Bu Rini menyerahkan pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Sudah dihitung dan pas? [Sudah, Rp1.000.000] [Belum]
        Yati: [Sudah, Rp1.000.000]
        bot: Tercatat: pinjaman Rp1.000.000 untuk 1 orang KSM Mawar. Semua peminjam saya beri tahu. Tabungan tanggung renteng yang dianjurkan: Rp100.000 dari 1 orang; uang pinjaman tetap utuh. Kalau semua sudah menyerahkan, tekan di bawah. Kalau baru sebagian, tulis "tr 50" di barisnya pada lembar kumpulan. [Catat TR Rp100.000]
        bot>Wati: Pinjaman Rp1.000.000 cair. Angsuran Rp115.000, pertama Kamis 17 Desember, 10 kali sampai Jumat 17 September. Nomor H-0001-3. Dianjurkan ada tabungan tanggung renteng Rp100.000 lagi; boleh dicicil waktu kumpulan, uang pinjaman tetap utuh. [Gambar kartu]
        bot>Rini: Bu Yati sudah menghitung Rp1.000.000. Pinjaman KSM Mawar mulai berjalan.
        Siti: [Sudah, Rp1.000.000]
        bot: Pengajuan KSM Mawar sudah dijawab.
    """)
    old, new = lent(chat, "Wati")
    assert (new.principal, new.jasa, len(new.schedule)) == (1_000_000, 150_000, 10)
    assert new.outstanding == 1_150_000 and old.outstanding == 690_000
    assert new.profile == "urban-2013:1" and status(chat) == "A"
    assert lateness.look(chat, verify.first_deviation) is None


def test_the_card_below_a_new_loan_is_the_new_loans(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    play(
        chat,
        ("Rini", "[Pengajuan Mawar]"),
        ("Rini", "[Cairkan Rp1.000.000]"),
        ("Yati", "[Sudah, Rp1.000.000]"),
    )
    play(chat, ("Wati", "[Gambar kartu]"))
    newest = (
        t.outbox.select().where(t.outbox.c.chat_id == chat.accounts["Wati"]).order_by(t.outbox.c.id.desc())
    )
    recipe = lateness.look(chat, lambda book: book.execute(newest).first().say["p"])
    assert recipe["rows"][0][1] == "2026-12-17" and not any(row[4] for row in recipe["rows"])


def test_without_a_phone_a_slip_with_two_witnesses_and_two_officers_counts(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "[Slip nomor 4]"))
    assert play(chat, ("Rini", "4 6")) == [
        "bot: Saksi harus dua anggota KSM ini, bukan peminjamnya sendiri. [Batal]"
    ]
    play(chat, ("Rini", "6 8"))
    assert "serumah belum cukup" in play(chat, ("Rini", "[Ada yang serumah]"))[0]
    play(chat, ("Rini", "[Ya, beda rumah]"))
    assert "Kirim foto slip" in play(chat, ("Rini", "besok saja"))[0]
    assert "Saya perlu fotonya" in chat.send_thing("Rini", sticker=STICKER)[0]
    heard = chat.send_thing("Rini", **SLIP)
    assert heard[0] == "bot: Slip nomor 4 tersimpan, menunggu Pak Hadi melihat fotonya."
    assert heard[1].startswith(
        "bot>Hadi: Slip Bu Lastri: Rp500.000 untuk pakan ayam. Saksi Bu Sri dan Bu Karti."
    )
    assert heard[1].endswith("(gambar) [Sama] [Berbeda]")
    assert lent(chat, "Lastri")[-1].principal == 1_000_000  # the old one: nothing is lent yet
    heard = play(chat, ("Hadi", "[Sama]"))
    assert heard[0] == "bot: Slip nomor 4 cocok. Terima kasih."
    assert any("[Cairkan Rp1.500.000]" in line for line in heard)
    play(chat, ("Rini", "[Cairkan Rp1.500.000]"))
    heard = play(chat, ("Siti", "[Sudah, Rp1.500.000]"))
    assert "1 orang tanpa HP: sampaikan kartunya, ya." in heard[0]
    assert [each.principal for each in lent(chat, "Lastri")] == [1_000_000, 500_000]
    assert lateness.look(chat, verify.first_deviation) is None


def test_a_slip_that_differs_is_entered_anew(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Rini", "[Slip nomor 4]"), ("Rini", "6 8"), ("Rini", "[Ya, beda rumah]"))
    chat.send_thing("Rini", **SLIP)
    heard = play(chat, ("Budi", "[Berbeda]"))
    assert heard == [
        "bot: Baik. Slip nomor 4 diminta lagi.",
        "bot>Rini: Pak Budi melihat slip nomor 4 berbeda dengan yang dimasukkan. Masukkan lagi, ya.",
    ]
    assert any(
        "[Slip nomor 4]" in line for line in play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    )


def test_who_was_written_down_without_knowing_says_so_and_owes_nothing(chat: Chatroom) -> None:
    play(chat, *APPROVED)
    assert play(chat, ("Wati", "[Bukan saya]")) == [
        "bot: Baik, nama ini tidak ikut. Tidak ada pinjaman atas nama ini. Pak Budi (pengawas) akan bertanya dari mana ini.",
        "bot>Budi: Pengajuan KSM Mawar nomor 3, Rp1.000.000: yang namanya ditulis bilang bukan dia yang pinjam."
        " Tolong tanya kedua pihak.",
    ]
    assert play(chat, ("Wati", "[Benar, saya yang pinjam]")) == ["bot: Ini sudah dijawab."]
    assert len(lent(chat, "Wati")) == 1


def test_on_a_family_phone_a_press_is_nobodys_word(chat: Chatroom) -> None:
    play(chat, *APPROVED)
    shared = update(t.account).where(t.account.c.id == chat.accounts["Wati"]).values(shared=True)
    chat.book.run(lambda book: book.execute(shared))
    assert "slip kertas" in play(chat, ("Wati", "[Benar, saya yang pinjam]"))[0]
    assert any(
        "[Slip nomor 3]" in line for line in play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    )


def test_money_that_has_not_arrived_is_no_loan(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    heard = play(chat, ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]"), ("Yati", "[Belum]"))
    assert heard == [
        "bot: Baik, belum ada yang dipinjamkan. UPK saya beri tahu.",
        "bot>Rini: Bu Yati bilang uang KSM Mawar belum diterima. Belum menjadi pinjaman.",
    ]
    assert len(lent(chat, "Wati")) == 1
    heard = play(
        chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]")
    )
    assert any(line.startswith("bot>Yati: Bu Rini menyerahkan") for line in heard)


def test_a_box_that_holds_less_by_the_book_is_asked_about_once(chat: Chatroom) -> None:
    play(chat, ("Rini", "kas"), ("Rini", "[Saldo awal]"), ("Rini", "[Isi kas]"), ("Rini", "400rb"))
    play(chat, ("Hadi", "[Betul]"), *APPROVED, ("Wati", "[Benar, saya yang pinjam]"))
    play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"))
    [asked] = play(chat, ("Rini", "[Cairkan Rp1.000.000]"))
    assert asked.startswith("bot: Kas menurut buku tinggal Rp400.000, belum cukup untuk Rp1.000.000.")
    heard = play(chat, ("Rini", "[Tetap cairkan Rp1.000.000]"), ("Yati", "[Sudah, Rp1.000.000]"))
    assert heard[0].startswith("bot: Tercatat: pinjaman Rp1.000.000 untuk 1 orang KSM Mawar.")


def test_no_is_told_with_its_reason(chat: Chatroom) -> None:
    play(chat, *VERIFIED, ("Hadi", "[Tolak]"))
    assert play(chat, ("Hadi", "tunggu pinjaman lama lunas dulu")) == [
        "bot: Baik. Pengurus KSM Mawar sudah saya beri tahu sebabnya.",
        "bot>Yati: Pak Hadi belum bisa menyetujui pengajuan KSM Mawar. Sebabnya: tunggu pinjaman lama lunas dulu",
    ]
    assert status(chat) == "T"


def test_the_same_person_is_never_two_of_the_four(chat: Chatroom) -> None:
    """Bu Rini is made koordinator too: she cannot decide what she looked at."""
    play(chat, *VERIFIED)

    def promote(book: Work) -> None:
        rini = lateness.person(book, "Rini")
        row: dict[str, Any] = {"person_id": rini, "role": "koordinator", "since_on": book.now.date()}
        book.execute(t.office.insert(), {**row, "bkm_id": members.someone(book, rini).bkm_id})

    chat.book.run(promote)
    heard = play(chat, ("Rini", "pengajuan"), ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Setuju]"))
    assert heard == [
        "bot: Untuk pinjaman ini perlu mata yang lain: bukan yang mengajukan, memeriksa, atau meminjam."
    ]
    assert status(chat) == "V"


def test_the_ksm_takes_its_application_back(chat: Chatroom) -> None:
    play(chat, *APPROVED)
    assert play(chat, ("Yati", "[Batalkan pengajuan]")) == ["bot: Pengajuan KSM Mawar dibatalkan."]
    assert play(chat, ("Wati", "[Benar, saya yang pinjam]")) == ["bot: Pengajuan ini sudah selesai."]
    assert play(chat, ("Yati", "pengajuan")) == [
        'bot: Tidak ada pengajuan yang berjalan. Untuk mengajukan, ketua menulis "ajukan pinjaman".'
    ]


def test_lines_that_cannot_be_read_are_named_and_nothing_is_kept(chat: Chatroom) -> None:
    heard = play(
        chat,
        ("Yati", "ajukan pinjaman"),
        ("Yati", "3 1jt // 99 1jt warung // 4 sejuta? // saya mau 5jt // 3 500 ayam"),
    )
    assert heard == [
        'bot: Belum saya simpan, ada yang belum jelas: - "3 1jt": untuk apa? - "99 1jt warung": nomor itu tidak ada'
        ' di buku - "4 sejuta?": untuk apa? - "saya mau 5jt": tulis nomor, jumlah, untuk apa (dan 1 lagi)'
        " Kirim lagi semuanya, ya. [Batal]"
    ]


def test_on_the_evening_after_a_closing_a_loan_begins_on_the_first_open_day(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    play(chat, ("Rini", "[Pengajuan Mawar]"), ("Rini", "[Cairkan Rp1.000.000]"))
    chat.at("2026-11-30 19:00")
    play(chat, ("Rini", "tutup buku"), ("Rini", "[Tutup November 2026]"), ("Budi", "[Setuju]"))
    assert play(chat, ("Yati", "[Sudah, Rp1.000.000]"))[0].startswith("bot: Tercatat: pinjaman Rp1.000.000")
    assert lent(chat, "Wati")[-1].disbursed_on == date(2026, 12, 1)
    assert lateness.look(chat, verify.first_deviation) is None


def test_only_leaders_ask(chat: Chatroom) -> None:
    assert play(chat, ("Sri", "ajukan pinjaman")) == [
        "bot: Yang mengajukan pinjaman ketua atau sekretaris KSM. Sampaikan kepada beliau, ya."
    ]


def test_the_number_of_a_loan_is_a_receipts_number(chat: Chatroom) -> None:
    play(
        chat,
        *APPROVED,
        ("Wati", "[Benar, saya yang pinjam]"),
        ("Rini", "pengajuan"),
        ("Rini", "[Pengajuan Mawar]"),
    )
    heard = play(chat, ("Rini", "[Cairkan Rp1.000.000]"), ("Yati", "[Sudah, Rp1.000.000]"))
    number = next(line for line in heard if "Nomor" in line).split("Nomor ")[1].split(".")[0]
    found = lateness.look(chat, lambda book: ledger.entry_by(book, number_=number))
    assert found is not None and found.kind == "disburse" and found.amount_rp == 1_000_000


def test_what_was_asked_for_in_ones_name_stands_in_ones_own_file(chat: Chatroom) -> None:
    play(chat, *APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "[Slip nomor 4]"), ("Rini", "6 8"))
    play(chat, ("Rini", "[Ya, beda rumah]"))
    chat.send_thing("Rini", **SLIP)
    play(chat, ("Hadi", "[Sama]"), ("Rini", "[Cairkan Rp1.500.000]"), ("Yati", "[Sudah, Rp1.500.000]"))

    def written(name: str) -> str:
        lines = lateness.look(chat, lambda book: mydata.everything(book, lateness.person(book, name)))
        return "\n".join(locales.plain(line, "id") for line in lines)

    assert "diajukan Rp1.000.000 untuk dagang sayur lewat KSM Mawar, katanya benar, cair" in written("Wati")
    assert "pinjaman cair Rp1.000.000" in written("Wati") and "saldo awal" in written("Wati")
    assert "diajukan Rp500.000 untuk pakan ayam lewat KSM Mawar, slip dengan dua saksi, cair" in written(
        "Lastri"
    )
    assert "menjadi saksi slip pinjaman di KSM Mawar" in written("Sri") and "Lastri" not in written("Sri")
    chat.book.run(lambda book: erasing.texts(book, lateness.person(book, "Lastri")))
    assert "pakan ayam" not in written("Lastri")
    assert lateness.look(chat, verify.first_deviation) is None
    chat.book.run(lambda book: erasing.phones(book, lateness.person(book, "Wati")))
    assert lateness.look(chat, verify.first_deviation) is None, "a word whose account was forgotten is one"
    assert accounts(chat) == [0, chat.accounts["Hadi"]]


def accounts(chat: Chatroom) -> list[int | None]:
    """From which accounts the words of the only application came."""
    said = select(t.application_line.c.said_by).order_by(t.application_line.c.id)
    return lateness.look(chat, lambda book: list(book.execute(said).scalars()))


def test_a_word_stays_ones_own_when_the_phone_is_another_later(chat: Chatroom) -> None:
    lines = (*APPROVED, ("Wati", "[Benar, saya yang pinjam]"), ("Rini", "pengajuan"))
    play(chat, *lines, ("Rini", "[Pengajuan Mawar]"))
    play(chat, ("Rini", "[Cairkan Rp1.000.000]"), ("Yati", "[Sudah, Rp1.000.000]"))
    assert accounts(chat) == [chat.accounts["Wati"], None]
    of_wati = t.link.c.account_id == chat.accounts["Wati"]
    chat.book.run(lambda book: book.execute(
        update(t.link).where(of_wati).values(state="ended", until_at=book.now)
    ))  # fmt: skip
    assert lateness.look(chat, verify.first_deviation) is None
