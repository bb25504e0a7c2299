"""What stood in the paper book was written down wrong: the figure is put right by two, and then it is agreed."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_savings_pots import save

WHOM = (
    "Catatan lama siapa di KSM Mawar yang keliru? Tulis nomornya atau namanya. 1. Bu Yati, RT 02 2. Bu Siti, RT 02"
    " 3. Bu Wati, RT 02 4. Bu Lastri, RT 02 5. Bu Marni, RT 02 6. Bu Sri, RT 03 7. Pak Joko, RT 03 8. Bu Karti, RT 03"
    " 9. Bu Tini, RT 03 10. Bu Parmi, RT 03 [Batal]"
)
WHICH = (
    "angka yang mana? [Tabungan pokok Rp0] [Tabungan wajib Rp120.000] [Tabungan sukarela Rp0] [Tanggung renteng Rp0]"
    " [Tabungan kelompok Rp0] [Pinjaman 22/7, sisa Rp690.000] [Batal]"
)
WHY = "Kenapa bisa berbeda? [Salah ketik] [Salah baca kertas] [Ada yang tertinggal] [Batal]"
SAVED = "Tabungan wajib Bu Tini (9): Rp120.000 menjadi Rp150.000."
NEXT = 'Kalau semua angka KSM Mawar sudah sama, tulis "cocok saldo".'


def say_all(chat: Chatroom, *lines: str) -> list[str]:
    """These lines one after the other; what was answered to the last."""
    said: list[str] = []
    for line in lines:
        name, _, words = line.partition(": ")
        said = chat.hear(name, words)
    return said


def proposed(chat: Chatroom, who: str = "tini", paper: str = "150rb") -> list[str]:
    """Bu Rini says what the paper says of somebody's savings."""
    return say_all(
        chat, "Rini: koreksi saldo awal", "Rini: [Mawar]", f"Rini: {who}", "Rini: wajib", f"Rini: {paper}",
        "Rini: [Salah ketik]", "Rini: [Simpan]",
    )  # fmt: skip


def whole(chat: Chatroom) -> bool:
    """Whether `guyub verify` finds nothing."""
    return lateness.look(chat, first_deviation) is None


def test_what_differs_from_the_paper_is_put_right_by_two_and_then_agreed(chat: Chatroom) -> None:
    linked = update(t.ksm).where(t.ksm.c.name == "Mawar").values(group_chat_id=-1001)
    chat.book.run(lambda book: book.execute(linked))
    say_all(chat, "Rini: cocok saldo", "Rini: [Mawar]", "Rini: [Senin 16/11]", "Rini: [Simpan]")
    chat(f"""
        Hadi: [Berbeda]
        bot: Baik, pengingat KSM Mawar tetap mati. Yang memasukkan saya beri tahu.
        bot>Rini: Pak Hadi melihat angka yang berbeda di kertas KSM Mawar. Cocokkan lagi; kalau catatan di sini yang keliru, petugas UPK bisa membetulkannya. Lalu tulis "cocok saldo". Pengingat tetap mati. [Betulkan angkanya]
        Rini: [Betulkan angkanya]
        bot: {WHOM}
        Rini: 9
        bot: Bu Tini: {WHICH}
        Rini: [Tabungan wajib Rp120.000]
        bot: Tabungan wajib Bu Tini di sini Rp120.000. Menurut kertas sekarang berapa? [Batal]
        Rini: 150rb
        bot: {WHY}
        Rini: [Salah baca kertas]
        bot: KSM Mawar. {SAVED} Nanti disetujui orang kedua dulu. Betul? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Belum diubah: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Rini mau membetulkan catatan lama KSM Mawar (salah baca kertas). {SAVED} Sama dengan kertas? [Sama dengan kertas] [Berbeda]
        bot>Budi: Bu Rini mau membetulkan catatan lama KSM Mawar (salah baca kertas). {SAVED} Sama dengan kertas? [Sama dengan kertas] [Berbeda]
        Budi: Perlu dilihat
        bot: Yang menunggu: - catatan lama KSM Mawar, 17/11 - 2 KSM belum cocok saldo, pengingatnya mati [Catatan KSM Mawar] [Cocok saldo]
        Tini: saldo
        bot: Tabungan Bu Tini: Rp120.000 sah. [Kenapa?]
        Hadi: [Sama dengan kertas]
        bot: Sudah dibetulkan. {SAVED} Yang punya sudah saya beri tahu. {NEXT}
        bot>Tini: Satu angka lama di catatan Ibu dibetulkan menurut buku kertas: tabungan wajib Rp120.000 menjadi Rp150.000. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Sudah dibetulkan, disetujui Pak Hadi. {SAVED} Yang punya sudah saya beri tahu. {NEXT}
        bot>KSM Mawar: Satu angka lama di buku KSM Mawar dibetulkan menurut buku kertas, disetujui dua pengurus.
        Budi: [Sama dengan kertas]
        bot: Yang ini sudah selesai sebelumnya.
        Tini: saldo
        bot: Tabungan Bu Tini: Rp150.000 sah. [Kenapa?]
        Tini: kenapa?
        bot: Tabungan Bu Tini Rp150.000. Asalnya: Dari buku kertas: Rp120.000, keliru dan sudah dibetulkan, tidak ikut dihitung. Dari buku kertas: Rp150.000.
    """)
    assert whole(chat)
    assert "tabungan Rp1.230.000" in say_all(chat, "Rini: cocok saldo", "Rini: [Mawar]")[0]
    say_all(chat, "Rini: [Senin 16/11]", "Rini: [Simpan]", "Hadi: Persetujuan", "Hadi: [Surat KSM Mawar]")
    assert chat.hear("Hadi", "[Sama dengan kertas]")[0] == "bot: Pengingat untuk KSM Mawar menyala."


def test_what_was_left_on_a_card_is_put_right_and_its_card_is_sealed_anew(chat: Chatroom) -> None:
    line = "Sisa pinjaman Pak Joko (7): pokok Rp600.000 menjadi Rp500.000, jasa Rp90.000 menjadi Rp75.000."
    say_all(chat, "Rini: koreksi saldo awal", "Rini: [Mawar]")
    chat(f"""
        Rini: joko
        bot: Pak Joko: {WHICH}
        Rini: [Pinjaman 22/7, sisa Rp690.000]
        bot: Sisa pokok Pak Joko di sini Rp600.000. Menurut kertas sekarang berapa? [Rp600.000] [Rp0] [Batal]
        Rini: 500rb
        bot: Sisa jasanya di sini Rp90.000. Menurut kertas sekarang berapa? [Rp90.000] [Rp0] [Batal]
        Rini: 75rb
        bot: {WHY}
        Rini: [Ada yang tertinggal]
        bot: KSM Mawar. {line} Nanti disetujui orang kedua dulu. Betul? [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Belum diubah: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: ... {line} Sama dengan kertas? [Sama dengan kertas] [Berbeda]
        bot>Budi: ... {line} Sama dengan kertas? [Sama dengan kertas] [Berbeda]
        Budi: [Sama dengan kertas]
        bot: Sudah dibetulkan. {line} Yang punya sudah saya beri tahu. {NEXT}
        bot>Joko: Satu angka lama di catatan Bapak dibetulkan menurut buku kertas: sisa pokok Rp600.000 menjadi Rp500.000, jasa Rp90.000 menjadi Rp75.000. Kalau tidak cocok, tanyakan ke saya.
        bot>Rini: Sudah dibetulkan, disetujui Pak Budi. ...
        Joko: sisa
        bot: Angsuran Pak Joko: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]
        Joko: kenapa?
        bot: Sisa Pak Joko Rp575.000: pokok Rp500.000 dan jasa Rp75.000, tinggal 5 dari 10 angsuran. ... Dari buku kertas, sudah dibayar: pokok Rp500.000, jasa Rp75.000. ...
    """)
    assert whole(chat)

    def seals(book: Work) -> list[str | None]:
        joko = lateness.person(book, "Joko")
        begun = t.entry.c.kind.in_(("opening", "reverse")) & (t.entry.c.person_id == joko)
        return list(book.execute(select(t.entry.c.cards).where(begun).order_by(t.entry.c.id)).scalars())

    first, _savings, mirror, right = lateness.look(chat, seals)
    assert first is not None and right == first and mirror is None


def test_a_card_that_was_paid_off_on_paper_ends_and_one_that_was_not_runs_again(chat: Chatroom) -> None:
    begin = ("Rini: koreksi saldo awal", "Rini: [Mawar]", "Rini: joko")
    said = say_all(
        chat, *begin, "Rini: [Pinjaman 22/7, sisa Rp690.000]", "Rini: [Rp0]", "Rini: [Rp0]", "Rini: [Salah ketik]",
        "Rini: [Simpan]", "Hadi: [Sama dengan kertas]",
    )  # fmt: skip
    assert any(line.startswith("bot>Joko") and "lunas" in line.lower() for line in said)
    said = say_all(chat, *begin)
    assert "[Pinjaman 22/7, sisa Rp0]" in said[0]
    say_all(
        chat, "Rini: [Pinjaman 22/7, sisa Rp0]", "Rini: 600rb", "Rini: 90rb", "Rini: [Salah ketik]",
        "Rini: [Simpan]", "Hadi: [Sama dengan kertas]",
    )  # fmt: skip
    assert chat.hear("Joko", "sisa") == ["bot: Angsuran Pak Joko: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]"]
    assert whole(chat)


def test_a_pot_nobody_wrote_down_is_written_down_and_one_that_was_never_there_is_taken_out(
    chat: Chatroom,
) -> None:
    begin = ("Rini: koreksi saldo awal", "Rini: [Mawar]", "Rini: tini")
    end = ("Rini: [Ada yang tertinggal]", "Rini: [Simpan]", "Hadi: [Sama dengan kertas]")
    say_all(chat, *begin, "Rini: [Tabungan sukarela Rp0]", "Rini: 75rb", *end)
    say_all(chat, *begin, "Rini: [Tabungan wajib Rp120.000]", "Rini: nol", *end)
    assert "Rp75.000" in chat.hear("Tini", "saldo")[0] and "120.000" not in chat.hear("Tini", "saldo")[0]
    assert whole(chat)


def test_what_was_built_on_it_is_listed_where_the_pot_would_have_begun_below_zero(chat: Chatroom) -> None:
    save(chat, "Tini", "nabung 20rb")
    begin = ("Rini: koreksi saldo awal", "Rini: [Mawar]", "Rini: tini", "Rini: [Tabungan wajib Rp140.000]")
    said = say_all(chat, *begin, "Rini: 10rb", "Rini: [Salah ketik]")
    assert said == [
        "bot: Belum bisa: dengan angka itu tabungan Bu Tini jadi kurang dari nol. Sesudah catatan lama sudah ada ini:"
        " - 17/11 masuk Rp20.000 (H-0001) Betulkan yang itu dulu, atau lihat lagi kertasnya."
    ]
    assert whole(chat)


def test_a_paid_instalment_that_does_not_fit_the_figure_is_listed(chat: Chatroom) -> None:
    say_all(chat, "Yati: 9 20 115 // kas 135", "Yati: serah uang", "Yati: [Ya, semua]", "Rini: [Cocok]")
    begin = (
        "Rini: koreksi saldo awal",
        "Rini: [Mawar]",
        "Rini: tini",
        "Rini: [Pinjaman 22/7, sisa Rp575.000]",
    )
    chat_said = say_all(chat, *begin, "Rini: 1jt", "Rini: [Rp75.000]", "Rini: [Salah ketik]")
    assert "17/11 masuk Rp115.000 (H-0001-9)" in chat_said[0], chat_said
    assert whole(chat)


def test_the_second_officer_may_see_another_figure(chat: Chatroom) -> None:
    proposed(chat)
    chat("""
        Hadi: [Berbeda]
        bot: Baik, catatan lama KSM Mawar tetap seperti semula. Yang mengusulkan saya beri tahu.
        bot>Rini: Pak Hadi melihat angka lain di kertas KSM Mawar. Catatannya tetap seperti semula; cocokkan lagi berdua.
        Budi: [Sama dengan kertas]
        bot: Yang ini sudah selesai sebelumnya.
        Tini: saldo
        bot: Tabungan Bu Tini: Rp120.000 sah. [Kenapa?]
    """)


def test_nobody_agrees_who_proposed_it_or_whom_it_concerns_or_on_their_phone(chat: Chatroom) -> None:
    def shared(book: Work) -> None:
        row = {
            "account_id": chat.accounts["Hadi"],
            "person_id": lateness.person(book, "Tini"),
            "state": "active",
        }
        book.execute(t.link.insert(), {**row, "since_at": book.now})

    chat.book.run(shared)
    assert "Saya tanyakan ke Pak Budi." in proposed(chat)[0]
    row = lateness.look(chat, lambda book: book.execute(select(t.opening_fix.c.public_id)).scalar_one())
    for name in ("Rini", "Hadi", "Tini", "Yati", "Siti", "Adi", "Wati"):
        chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, f"awalsama:{row}:0"))
        assert chat.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku"), name
    assert "Sudah dibetulkan." in chat.hear("Budi", "[Sama dengan kertas]")[0]


def test_only_the_upk_officer_puts_it_right(chat: Chatroom) -> None:
    for name in ("Hadi", "Budi", "Yati", "Siti", "Wati"):
        assert "Catatan lama dibetulkan oleh petugas UPK" in chat.hear(name, "koreksi saldo awal")[0]


def test_a_closed_month_keeps_its_figures_and_the_right_one_counts_from_the_next(chat: Chatroom) -> None:
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    proposed(chat)
    chat.hear("Budi", "[Sama dengan kertas]")
    say_all(
        chat, "Rini: koreksi saldo awal", "Rini: [Mawar]", "Rini: joko", "Rini: [Pinjaman 22/7, sisa Rp690.000]",
        "Rini: 500rb", "Rini: 75rb", "Rini: [Salah ketik]", "Rini: [Simpan]", "Budi: [Sama dengan kertas]",
    )  # fmt: skip
    assert chat.hear("Joko", "sisa") == ["bot: Angsuran Pak Joko: sudah 5, tinggal 5 (Rp575.000). [Kenapa?]"]
    assert whole(chat)


def test_a_figure_put_right_twice_stands_as_said_last(chat: Chatroom) -> None:
    proposed(chat)
    proposed(chat, paper="170rb")  # takes the place of the first, which nobody had answered
    chat.hear("Hadi", "[Sama dengan kertas]")
    proposed(chat, paper="160rb")
    chat.hear("Budi", "[Sama dengan kertas]")
    assert chat.hear("Tini", "saldo") == ["bot: Tabungan Bu Tini: Rp160.000 sah. [Kenapa?]"]
    assert whole(chat)


@pytest.mark.parametrize(
    ("language", "hears"),
    [
        (
            "jv",
            "Setunggal angka lami ing cathetanipun panjenengan dipunleresaken miturut buku dluwang: simpenan wajib Rp120.000"
            " dados Rp150.000. Menawi mboten cocog, mangga nyuwun pirsa dhateng kula.",
        ),
        (
            "en",
            "An old figure in the notes kept for you was put right by the paper book: compulsory savings Rp120,000, now"
            " Rp150,000. If it does not fit, ask me.",
        ),
    ],
)
def test_a_member_hears_it_in_her_own_language(chat: Chatroom, language: str, hears: str) -> None:
    speaks = update(t.person).where(t.person.c.name == "Tini").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    proposed(chat)
    said = chat.hear("Hadi", "[Sama dengan kertas]")
    assert [line for line in said if line.startswith("bot>Tini")] == [f"bot>Tini: {hears}"]
