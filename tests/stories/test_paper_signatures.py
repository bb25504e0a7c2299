"""The second officer signs on paper: the photo closes the month, and within a week somebody says that it is
right, or the pengawas hears that nobody did.
"""

from __future__ import annotations

from datetime import date

import pytest

from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_closings import PROPOSED, open_from

PHOTO = {"photo": [{"file_id": "kertas1", "file_unique_id": "k", "width": 9, "height": 9}]}
ASKED = (
    "Bu Rini mengirim foto ini: tutup buku Oktober 2026 dengan tanda tangan Anda di kertas. Betul Anda yang"
    " menandatangani? (gambar) [Betul] [Bukan]"
)


def signed(chat: Chatroom, who: str = "[Pak Hadi]") -> list[str]:
    """October closed by the photo of a paper."""
    for words in ("tutup buku", "[Tutup Oktober 2026]", "[Tanda tangan kertas + foto]", who):
        chat.hear("Rini", words)
    return chat.send_thing("Rini", **PHOTO)


def test_a_signature_on_paper_closes_the_month_and_is_confirmed(chat: Chatroom) -> None:
    chat(f"""
        {PROPOSED}
        Rini: [Tanda tangan kertas + foto]
        bot: Siapa yang menandatangani di kertas? [Pak Hadi] [Pak Budi] [Batal]
        Rini: [Pak Hadi]
        bot: Kirim foto kertas tutup buku Oktober 2026 yang ditandatangani Pak Hadi. [Batal]
    """)
    assert open_from(chat) is None
    said = chat.send_thing("Rini", **PHOTO)
    assert said[0].startswith("bot: Buku Oktober 2026 ditutup, 20 catatan.")
    assert "Tanda tangan Pak Hadi di kertas saya catat. Dalam tujuh hari dipastikan Pak Hadi." in said[0]
    assert said[0].endswith("[PDF cetak] [Kenapa?] [Kirim ke pengawas]")
    assert said[1:] == [f"bot>Hadi: {ASKED}"]
    assert open_from(chat) == date(2026, 11, 1)
    chat("""
        Hadi: [Betul]
        bot: Terima kasih. Tutup buku Oktober 2026 sekarang punya dua suara.
        bot>Rini: Pak Hadi memastikan tanda tangan tutup buku Oktober 2026.
        Hadi: [Bukan]
        bot: Tanda tangan ini sudah dijawab.
        Budi: [Setuju]
        bot: Pengajuan Oktober 2026 sudah dijawab.
    """)
    assert not [line for line in chat.at("2026-11-26 09:00") if "tujuh hari" in line]
    assert lateness.look(chat, first_deviation) is None


def test_a_signature_nobody_stands_by_is_named(chat: Chatroom) -> None:
    signed(chat)
    chat("""
        Hadi: [Bukan]
        bot: Terima kasih sudah memberi tahu. Pengawas dan koordinator saya kabari; Oktober 2026 tetap tertutup sampai dua pengurus membukanya.
        bot>Budi: Pak Hadi tidak mengakui tanda tangan Pak Hadi pada tutup buku Oktober 2026 yang dikirim Bu Rini. Mohon ditanyakan ke kedua pihak. Membukanya lagi: "buka buku".
    """)
    assert open_from(chat) == date(2026, 11, 1)


def test_after_a_week_the_pengawas_is_told_and_may_look_at_the_paper(chat: Chatroom) -> None:
    signed(chat)
    budi = chat.accounts["Budi"]
    assert "tanda tangan kertas" not in chat.hear("Budi", "perlu dilihat")[0]
    assert "tanda tangan kertas Oktober 2026 belum dipastikan" in chat.hear("Hadi", "persetujuan")[0]
    assert not [line for line in chat.at("2026-11-24 18:00") if "tujuh hari" in line]
    late = [line for line in chat.at("2026-11-24 20:00") if "tujuh hari" in line]
    assert late == [
        "bot>Budi: Sudah tujuh hari: tanda tangan Pak Hadi pada tutup buku Oktober 2026, dikirim Bu Rini, belum"
        " dipastikan siapa pun. Mohon dilihat kertasnya. [Kertas Oktober 2026]"
    ]
    assert not [line for line in chat.at("2026-11-27 20:00") if "tujuh hari" in line]
    assert "tanda tangan kertas Oktober 2026 belum dipastikan" in chat.hear("Budi", "perlu dilihat")[0]
    (page,) = chat.hear("Budi", "[Kertas Oktober 2026]")
    assert "dengan tanda tangan Pak Hadi. Sudah melihat kertas aslinya?" in page and "(gambar)" in page
    assert "dua suara" in chat.hear("Budi", "[Betul]")[0]
    assert "tanda tangan kertas" not in chat.hear("Budi", "perlu dilihat")[0]
    assert budi


def test_a_signer_without_a_phone_is_spoken_for_by_who_sees_the_paper(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: book.execute(t.link.delete().where(t.link.c.account_id == chat.accounts["Hadi"]))
    )
    said = signed(chat)
    assert "dipastikan Pak Budi" in said[0]
    assert (
        said[1].startswith("bot>Budi: Bu Rini mengirim foto ini")
        and "Sudah melihat kertas aslinya?" in said[1]
    )
    assert "dua suara" in chat.hear("Budi", "[Betul]")[0]


@pytest.mark.parametrize("name", ["Rini", "Budi", "Yati", "Sri", "Adi"])
def test_nobody_else_confirms_it(chat: Chatroom, name: str) -> None:
    signed(chat)
    kept = lateness.look(chat, lambda book: book.execute(t.paper_signature.select()).first())
    account = chat.accounts[name]
    for verb in ("ttbenar", "ttbukan", "ttlihat"):
        said = chat._said_after(
            chat.press(account, account, 1, f"{verb}:{kept.public_id}:0"), account, account
        )
        assert "sudah tidak berlaku" in said[0]


def test_only_a_photo_will_do_and_only_from_who_proposed_it(chat: Chatroom) -> None:
    for words in ("tutup buku", "[Tutup Oktober 2026]"):
        chat.hear("Rini", words)
    proposed = lateness.look(chat, lambda book: book.execute(t.closing.select()).first())
    for name in ("Hadi", "Budi", "Yati"):
        account = chat.accounts[name]
        said = chat._said_after(
            chat.press(account, account, 1, f"ttkertas:{proposed.public_id}:0"), account, account
        )
        assert "sudah tidak berlaku" in said[0]
    chat.hear("Rini", "[Tanda tangan kertas + foto]")
    chat.hear("Rini", "[Pak Budi]")
    assert (
        "Kirim sebagai foto"
        in chat.send_thing("Rini", voice={"file_id": "v", "file_unique_id": "v", "duration": 1})[0]
    )
    assert open_from(chat) is None
    chat.hear("Hadi", "[Setuju]")
    assert "sudah dijawab" in chat.send_thing("Rini", **PHOTO)[0]
    assert lateness.look(chat, lambda book: book.execute(t.paper_signature.select()).first()) is None
