"""Whose phone it is: asked after the consent, changed any time; on a family's phone a press is only a look."""

from __future__ import annotations

from sqlalchemy import select, update

from storage import phones
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_joining import came_in, link_in
from usecases.officers import remember_bot


def share(room: Chatroom, *names: str) -> None:
    """From now on the family uses these phones too."""
    for name in names:
        account = room.accounts[name]
        room.book.run(lambda book, account=account: phones.say_shared(book, account, shared=True))


def newcomer(room: Chatroom, name: str, account: int) -> str:
    """Somebody with a phone nobody has joined by yet; the token of their link."""
    room.accounts = {**room.accounts, name: account}
    room.names = {**room.names, account: name}
    room.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    room.hear("Yati", f"undang {name.lower()}")
    return link_in(room)


def test_a_member_says_that_the_family_uses_the_phone_and_the_leader_has_read_the_consent_aloud(
    chat: Chatroom,
) -> None:
    chat.hear("Lastri", f"/start {newcomer(chat, 'Lastri', 104)}")
    chat("""
        Lastri: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. HP ini dipakai Bu Lastri sendiri, atau bersama keluarga? Kalau bersama, angka uang saya tutup dulu. [Saya sendiri] [Bersama keluarga]
        Lastri: [Bersama keluarga]
        bot: Baik. Angka uang saya tutup; kalau dipencet, baru kelihatan. Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat HP keluarga. Betul beliau? Kalau izinnya dibacakan, pilih [Betul, saya bacakan]. [Betul] [Bukan] [Betul, saya bacakan]
        Yati: [Betul, saya bacakan]
        bot: Terima kasih. Bu Lastri sudah bisa memakai Guyub.
        bot>Lastri: Sudah terbuka. Bu Lastri, KSM Mawar: silakan pilih di bawah.
    """)
    yati = chat.book.look(
        lambda book: book.execute(select(t.person.c.id).where(t.person.c.name == "Yati")).scalar()
    )
    kept = select(t.consent).where(t.consent.c.account_id == 104)
    row = chat.book.look(lambda book: book.execute(kept).one())
    assert (row.purpose, row.read_by, row.refused) == ("account", yati, None)


def test_who_does_not_say_whose_phone_it_is_gets_in_all_the_same_and_counts_as_a_family(
    chat: Chatroom,
) -> None:
    token = newcomer(chat, "Lastri", 104)
    chat.hear("Lastri", f"/start {token}")
    asked = chat.hear("Lastri", "[Ya, boleh]")
    assert chat.hear("Lastri", f"/start {token}") == asked, "the link again brings the same question"
    chat("""
        -- 2026-11-17 20:00
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat HP keluarga. ... [Betul] [Bukan] [Betul, saya bacakan]
        Yati: [Betul]
        bot: Terima kasih. Bu Lastri sudah bisa memakai Guyub.
        bot>Lastri: Sudah terbuka. ...
    """)
    assert came_in(chat, 104) == ["Bu Lastri"]
    assert chat.book.look(lambda book: phones.shared(book, 104))


def test_an_officer_is_asked_about_the_office_and_whose_phone_it_is(chat: Chatroom) -> None:
    ended = update(t.link).where(t.link.c.account_id == 202).values(state="ended")
    chat.book.run(lambda book: book.execute(ended))
    chat.book.run(
        lambda book: book.execute(update(t.account).where(t.account.c.id == 202).values(shared=None))
    )
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    known = update(t.person).where(t.person.c.name == "Hadi").values(phone="081200000202")
    chat.book.run(lambda book: book.execute(known))
    chat.hear("Rini", "undang hadi")
    assert chat.hear("Hadi", f"/start {link_in(chat)}") == [
        "bot: Selamat datang, Pak Hadi, BKM Contoh Sumber. Saya Guyub, juru catat. Saya tidak pernah minta uang, "
        "PIN, atau foto KTP. Bolehkah saya menyimpan nama dan tugas Pak Hadi, serta apa yang dikerjakan lewat sini? "
        "Boleh menolak, boleh berhenti kapan saja. [Ya, boleh] [Tidak]"
    ]
    chat("""
        Hadi: [Ya, boleh]
        bot: Terima kasih, Pak Hadi. HP ini dipakai Pak Hadi sendiri, atau bersama keluarga? ... [Saya sendiri] [Bersama keluarga]
        Hadi: [Saya sendiri]
        bot: Terima kasih, Pak Hadi. Satu langkah lagi: tekan [Bagikan nomor] di bawah, atau tunggu Bu Rini memastikan.
    """)
    number = {"phone_number": "+6281200000202", "first_name": "Hadi", "user_id": 202}
    assert chat.send_thing("Hadi", contact=number)[0].startswith("bot: Sudah terbuka. Pak Hadi")
    chat.hear("Hadi", "menu")
    assert "Persetujuan" in chat.phone.messages[-1]["keys"]


def test_the_phone_is_changed_under_lainnya(chat: Chatroom) -> None:
    chat("""
        Sri: Lainnya
        bot: Yang lain: ...[HP & rahasia]...[Bantuan]
        Sri: [HP & rahasia]
        bot: HP ini dicatat: dipakai sendiri. Angka uang tidak saya tutup. Masih begitu? [Saya sendiri] [Bersama keluarga]
        Sri: [Bersama keluarga]
        bot: Baik, bersama keluarga. Mulai sekarang angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca].
        Sri: [HP & rahasia]
        bot: HP ini dicatat: dipakai bersama keluarga. ...[Bersama keluarga]
        Sri: [Saya sendiri]
        bot: Baik, dipakai sendiri. Mulai sekarang angka uang tidak saya tutup.
    """)


def test_a_button_of_somebody_elses_joining_says_nothing_about_their_phone(chat: Chatroom) -> None:
    chat.hear("Lastri", f"/start {newcomer(chat, 'Lastri', 104)}")
    chat.hear("Lastri", "[Ya, boleh]")
    [data] = [b["callback_data"] for b in chat.phone.messages[-1]["buttons"] if b["text"] == "Saya sendiri"]
    said = chat._said_after(chat.press(103, 103, 1, data), 103, 103)
    assert said == ['bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.']
    assert chat.book.look(lambda book: phones.said(book, 104)) is None


def _voices(book: Work) -> list[tuple[str, int | None]]:
    return [(row.says, row.heard_by) for row in book.execute(select(t.voice).order_by(t.voice.c.id))]


def test_a_press_on_a_family_phone_is_only_a_look_and_another_officer_asks_aloud(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Yati", "6 20 115 // kas 135")
    chat("""
        Sri: [Betul]
        bot: Terima kasih. Saya catat: dilihat di HP keluarga. Bu Sri sendiri ditanya lagi di kumpulan berikut.
        Yati: Tugas saya
        bot: Catatan 17/11 nomor 6 baru dilihat di HP keluarga. Di kumpulan berikut biar Bu Parmi yang menanyakan, bukan yang menulis.
        Siti: Tugas saya
        bot: Tanyakan ke nomor 6 di kumpulan berikut. Catatan 17/11, baru dilihat di HP keluarga: tabungan Rp20.000 angsuran Rp115.000 Apa kata beliau? [Katanya betul] [Katanya tidak betul]
        Siti: [Katanya betul]
        bot: Terima kasih. Tercatat: Bu Sri sendiri bilang betul.
        Siti: [Katanya betul]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Siti: Tugas saya
        bot: Tidak ada yang perlu disapa hari ini, Bu Siti.
    """)
    siti = chat.book.look(
        lambda book: book.execute(select(t.person.c.id).where(t.person.c.name == "Siti")).scalar()
    )
    assert chat.book.look(_voices) == [("betul", siti), ("betul", siti)]
    assert chat.book.look(first_deviation) is None


def test_what_the_payer_says_aloud_against_a_line_holds_it(chat: Chatroom) -> None:
    share(chat, "Joko")
    chat.hear("Yati", "7 0 115 // kas 115")
    chat("""
        Joko: [Betul]
        bot: Terima kasih. Saya catat: dilihat di HP keluarga. Pak Joko sendiri ditanya lagi di kumpulan berikut.
        Siti: Tugas saya
        bot: Tanyakan ke nomor 7 di kumpulan berikut. ...
        Siti: [Katanya tidak betul]
        bot: Terima kasih. Catatannya saya tahan; pengawas akan bertanya ke kedua pihak.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; ...
        Yati: serah uang
        bot: Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
    """)


def test_the_writer_of_a_line_and_the_payer_take_nobodys_word(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Yati", "6 20 115 // kas 135")
    chat.hear("Sri", "[Betul]")
    chat.hear("Siti", "Tugas saya")
    [data] = [b["callback_data"] for b in chat.phone.messages[-1]["buttons"] if b["text"] == "Katanya betul"]
    for name in ("Yati", "Sri", "Wati", "Darmi", "Rini", "Budi"):
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, data), account, account)
        assert said == ['bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'], name
    assert chat.book.look(_voices) == [("dilihat", None), ("dilihat", None)]


def test_where_only_the_payer_could_be_the_second_voice_a_family_phone_hands_it_to_the_clerk(
    chat: Chatroom,
) -> None:
    left = (
        update(t.office)
        .where(t.office.c.role.in_(("ketua", "sekretaris")))
        .values(until_on=chat.clock.now().date())
    )
    chat.book.run(lambda book: book.execute(left))
    chat.hear("Siti", "6 20 0 // kas 20")
    own = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Sri"]]
    assert any("Sudah diterima?" in text for text in own), "on her own phone the payer is the second voice"
    share(chat, "Joko")
    chat.hear("Siti", "ubah 6 0 0, 7 20 0")
    cards = [m for m in chat.phone.messages if "Sudah diterima?" in m["text"]]
    assert cards[-1]["chat"] == chat.accounts["Rini"]


def shown(room: Chatroom, name: str) -> str:
    """The last message on this phone, as Telegram gets it."""
    return str([m["text"] for m in room.phone.messages if m["chat"] == room.accounts[name]][-1])


def test_on_a_family_phone_the_line_lies_under_a_spoiler_and_answers_are_covered(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Yati", "6 20 115 // kas 135")
    assert shown(chat, "Sri") == (
        "Bu Yati mencatat dari kumpulan 17/11: <tg-spoiler>angsuran Rp115.000, tabungan Rp20.000</tg-spoiler>. "
        "Betul, Ibu?"
    )
    chat.hear("Sri", "Catatan saya")
    assert "(<tg-spoiler>Rp690.000</tg-spoiler>)" in shown(chat, "Sri")
    chat.hear("Siti", "Uang masuk")
    chat.hear("Siti", "[Sudah diterima]")
    assert "tabungan <tg-spoiler>Rp20.000</tg-spoiler>" in shown(chat, "Sri")


def test_news_of_an_instalment_waits_behind_baca(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Yati", "6 20 115 // kas 135")
    chat("""
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), ...
        Yati: [Ya, semua]
        bot: Dicatat: ...
        bot>Rini: KSM Mawar, ...
        Rini: [Cocok]
        bot: Sah. ...
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Yati: Diterima Bu Rini, ...
    """)
    assert "menerima <tg-spoiler>angsuran Rp115.000</tg-spoiler> dari Ibu" in shown(chat, "Sri")


def test_a_picture_comes_when_asked_and_stays_out_of_the_gallery(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Sri", "Catatan saya")
    chat.hear("Sri", "[Gambar kartu]")
    sent = chat.phone.messages[-1]
    assert sent["picture"] is not None
    assert sent["extra"] == {"protect_content": True, "has_spoiler": True}
    chat.hear("Wati", "Catatan saya")
    chat.hear("Wati", "[Gambar kartu]")
    assert chat.phone.messages[-1]["extra"] == {}


def test_an_instalment_that_is_not_recorded_is_read_after_a_press(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    share(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat("""
        -- 2026-12-23 08:00
        bot>Tini: Ada kabar dari KSM, khusus untuk Bu Tini. [Baca]
        Tini: [Baca]
        bot: Bu Tini, ada kabar dari KSM Mawar. Angsuran Selasa 22 Desember belum tercatat: Rp115.000. ... [Sudah bayar] [Janji bayar] [Ada kesulitan] [Kenapa?]
    """)
    mark = next(m["buttons"][0]["callback_data"] for m in chat.phone.messages if "khusus untuk" in m["text"])
    for name in ("Sri", "Yati"):
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, mark), account, account)
        assert said == ['bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.']
    chat.book.run(lambda book: lateness.pay(book, ["Tini"], 1, chat.clock.moment.date()))
    chat("""
        Tini: [Baca]
        bot: Terima kasih, Bu Tini. Semua angsuran sampai hari ini sudah tercatat.
    """)
