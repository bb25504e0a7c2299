"""Consent, each purpose for itself: asked at first use, kept either way, taken back with one press."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom


def unasked(room: Chatroom, *purposes: str, name: str = "") -> None:
    """Nobody (or this one person) was ever asked about these purposes."""

    def forget(book: Work) -> None:
        wanted = t.consent.c.purpose.in_(purposes)
        if name:
            wanted &= t.consent.c.person_id == lateness.person(book, name)
        book.execute(delete(t.consent).where(wanted))

    room.book.run(forget)


def said(book: Work) -> list[tuple[str, bool | None]]:
    """Every answer about the purposes asked at first use: purpose, refused."""
    rows = book.execute(select(t.consent).where(t.consent.c.version == "1").order_by(t.consent.c.id))
    return [(row.purpose, row.refused) for row in rows if row.refused is not None]


def plan_a_meeting(room: Chatroom) -> None:
    """Bu Yati invites for Sunday evening."""
    room.hear("Yati", "buat kumpulan minggu malam 22 november jam 19.30 di rumah saya")
    for label in ("[Di rumah saya]", "[Tanpa agenda]", "[Simpan]"):
        room.hear("Yati", label)


def asked_of(room: Chatroom, name: str) -> list[str]:
    """The consent questions on this phone."""
    chat = room.accounts[name]
    return [m["text"] for m in room.phone.messages if m["chat"] == chat and "olehkah" in m["text"]]


def test_the_first_reminder_asks_first_and_follows_a_yes(chat: Chatroom) -> None:
    unasked(chat, "reminders", name="Wati")
    plan_a_meeting(chat)
    chat.at("2026-11-20 18:00")
    assert asked_of(chat, "Wati") == [], "an invitation belongs to the membership"
    chat.at("2026-11-22 08:00")
    assert asked_of(chat, "Wati") == [
        "Bu Wati, kumpulan KSM Mawar sudah dekat. Bolehkah saya mengingatkan sebelumnya, juga lain kali? Paling banyak "
        "sekali sehari."
    ]
    assert not [m for m in chat.phone.messages if m["chat"] == 103 and "Mengingatkan saja" in m["text"]]
    heard = chat.hear("Wati", "[Boleh]")
    assert heard[0] == "bot: Terima kasih, Bu Wati. Kalau berubah pikiran: Lainnya, lalu [Data saya]."
    assert heard[1].startswith("bot: Mengingatkan saja, Bu Wati: kumpulan KSM Mawar")
    assert chat.book.look(said) == [("reminders", False)]


def test_a_no_is_kept_and_not_asked_again(chat: Chatroom) -> None:
    unasked(chat, "reminders", name="Wati")
    plan_a_meeting(chat)
    chat.at("2026-11-22 08:00")
    assert chat.hear("Wati", "[Tidak usah]") == [
        "bot: Baik, Bu Wati, tidak saya kirim. Kalau berubah pikiran: Lainnya, lalu [Data saya]."
    ]
    chat.at("2026-11-22 20:00")
    assert len(asked_of(chat, "Wati")) == 1
    assert not [m for m in chat.phone.messages if m["chat"] == 103 and "Mengingatkan saja" in m["text"]]
    assert chat.book.look(said) == [("reminders", True)]


def test_the_first_news_asks_first_and_the_writer_sees_how_many(chat: Chatroom) -> None:
    unasked(chat, "news")
    chat.at("2026-11-18 09:00")
    chat("""
        Adi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: pilih sendiri
        bot: BKM Contoh Sumber: pilih menurut apa? ...
        Adi: [KSM]
        bot: BKM Contoh Sumber: KSM mana? ...
        Adi: [Melati]
        bot: ... Sejauh ini KSM Melati. ...
        Adi: [Cukup]
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Besok ada penyuluhan pupuk di balai desa jam 9.
        bot: BKM Contoh Sumber: 1 orang, KSM Melati. 1 titip kabar. Tidak lewat Telegram: 1 belum mengizinkan. ...
        Adi: [Kirim]
        bot: Kabar "Besok ada penyuluhan pupuk di balai desa jam 9." untuk 1 orang, ...
        -- +1
        bot>Darmi: Bu Darmi, ada kabar sosialisasi dari BKM. Bolehkah kabar seperti itu saya kirim ke sini? Paling banyak sekali sehari. [Boleh] [Tidak usah]
        bot>Adi~: Kabar ... Terkirim 0 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 belum mengizinkan. [Siapa yang belum?] [Perbaiki]
        bot>Darmi: KSM Melati, untuk nomor 1, tolong bacakan: ...
    """)
    heard = chat.hear("Darmi", "[Boleh]")
    assert heard[0].startswith("bot: Terima kasih, Bu Darmi.")
    assert any("penyuluhan pupuk" in line and line.startswith("bot:") for line in heard[1:])
    sent = select(t.recipient.c.left_out, t.recipient.c.chat_id)
    assert chat.book.look(lambda book: book.execute(sent).all()) == [(None, chat.accounts["Darmi"])]


def test_news_that_waits_is_not_sent_to_who_takes_it_back(chat: Chatroom) -> None:
    chat.at("2026-11-17 21:00")
    for line in (
        "kabar baru",
        "pilih sendiri",
        "[KSM]",
        "[Melati]",
        "[Cukup]",
        "Besok ada penyuluhan pupuk di balai desa jam 9.",
        "[Kirim]",
    ):
        chat.hear("Adi", line)
    chat.at("+1")
    withdraw = update(t.consent).where(t.consent.c.purpose == "news").values(withdrawn_at=chat.clock.now())
    chat.book.run(lambda book: book.execute(withdraw))
    chat.at("2026-11-18 12:00")
    heard = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Darmi"]]
    assert not [text for text in heard if text.startswith("Besok ada penyuluhan")]
    left = chat.book.look(lambda book: book.execute(select(t.recipient.c.left_out)).scalars().all())
    assert left == ["no-consent"]


def test_an_instalment_not_recorded_is_not_named_before_its_owner_agreed(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    unasked(chat, "peers", name="Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-28 09:00")
    told = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Yati"]]
    assert not any("nomor 9" in text for text in told)
    [asked] = [text for text in asked_of(chat, "Tini") if "ketua dan bendahara" in text]
    assert asked.startswith("Bu Tini, kalau ada angsuran yang belum tercatat: bolehkah")
    chat.hear("Tini", "[Boleh]")
    assert "nomor 9" in chat.hear("Siti", "Tugas saya")[0]


def test_every_consent_is_taken_back_with_one_press(chat: Chatroom) -> None:
    plan_a_meeting(chat)
    chat.give(chat.press(103, 103, 1, "izinku::0"))
    page = chat.phone.messages[-1]
    assert "pengingat: boleh" in page["text"]
    chat("""
        Wati: [Cabut pengingat]
        bot: Baik, Bu Wati. Izin pengingat dicabut mulai sekarang.
    """)
    chat.at("2026-11-22 20:00")
    assert not [m for m in chat.phone.messages if m["chat"] == 103 and "Mengingatkan saja" in m["text"]]
    assert len(asked_of(chat, "Wati")) == 0


def test_who_closes_the_account_hears_nothing_more_and_the_leader_knows(chat: Chatroom) -> None:
    chat.give(chat.press(103, 103, 1, "izinku::0"))
    chat("""
        Wati: [Tutup akun]
        bot: Tutup akun Bu Wati? HP ini tidak dikabari lagi. Buku uang tetap di KSM. Kembali lagi perlu kartu dari ketua. [Ya, tutup]
        Wati: [Ya, tutup]
        bot: Baik, Bu Wati. HP ini saya tutup, tidak ada lagi yang saya kirim. Buku uang tetap di KSM. Kalau ingin kembali, minta kartu ke ketua.
        bot>Yati: Nomor 3, Bu Wati, menutup akunnya di sini. Mulai sekarang tolong kabari langsung.
        Wati: saldo
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). ...
    """)
