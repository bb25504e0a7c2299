"""'Kenapa?': any figure answers where it comes from, in at most ten lines."""

from __future__ import annotations

from sqlalchemy import select, update

from storage import tables as t
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_phones import share
from tests.stories.test_reckoning import paid_through_siti

LENT = (
    "Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000)."
    " Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000."
)


def paid_at_the_counter(chat: Chatroom, who: str, amount: str) -> None:
    """They bring it straight to the UPK."""
    chat.hear(who, f"angsur {amount}")
    chat.hear(who, "[Langsung ke UPK]")
    chat.hear("Rini", "terima uang")
    chat.hear("Rini", next(m for m in _labels(chat, "Rini") if who in m))


def _labels(chat: Chatroom, who: str) -> list[str]:
    last = [m for m in chat.phone.messages if m["chat"] == chat.accounts[who]][-1]
    return [f"[{each['text']}]" for each in last["buttons"]]


def test_sisa_says_who_paid_when_through_whom_and_what_it_settled(chat: Chatroom) -> None:
    paid_through_siti(chat, "165rb", "H-0001")
    chat(f"""
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp50.000 untuk angsuran berikutnya. [Kenapa?]
        Sri: [Kenapa?]
        bot: Sisa Bu Sri Rp575.000: pokok Rp500.000 dan jasa Rp75.000, tinggal 5 dari 10 angsuran. Titipan Rp50.000 menunggu angsuran berikutnya. {LENT} 17/11 Rp165.000 (H-0001-6): dilaporkan Bu Sri, lewat Bu Siti, dihitung Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000, titipan Rp50.000. Berikutnya angsuran 6, Jumat 22 Januari: Rp65.000 (Rp115.000 dikurangi titipan Rp50.000). [Kenapa tabungannya?]
        Sri: saldo
        bot: Tabungan Bu Sri: Rp120.000 sah. [Kenapa?]
        Sri: kok segitu?
        bot: Tabungan Bu Sri Rp120.000. Asalnya: Dari buku kertas: Rp120.000.
        Sri: kenapa sisa saya segitu
        bot: Sisa Bu Sri Rp575.000: ...
    """)


def test_what_was_found_wrong_is_named_and_not_counted(chat: Chatroom) -> None:
    paid_through_siti(chat, "115rb", "H-0001")
    for text in ("koreksi h 1-6", "[Salah ketik]", "[Simpan]"):
        chat.hear("Rini", text)
    chat.hear("Sri", "angsur 115rb")
    chat.hear("Sri", "[Bu Siti]")
    chat(f"""
        Sri: kenapa?
        bot: Sisa Bu Sri Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 10 angsuran. {LENT} 17/11 Rp115.000 (H-0001-6): dibatalkan Bu Rini 17/11, tidak ikut dihitung. 17/11 Rp115.000 dilaporkan Bu Sri, masih menunggu dihitung. Berikutnya angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
    """)


def test_more_than_ten_lines_are_turned_over(chat: Chatroom) -> None:
    for _ in range(9):
        chat.hear("Wati", "setor 5rb")
        chat.hear("Siti", "[Sudah]")
    lines: list[str] = []

    def newest() -> list[str]:
        own = [m for m in chat.phone.messages if m["chat"] == chat.accounts["Wati"]]
        return [each for each in str(own[-1]["text"]).split("\n") if each]

    chat.hear("Wati", "kenapa saldo saya segitu")
    first = newest()
    assert len(first) == 10
    assert first[1] == "dan 2 lainnya sebelum itu"
    chat.hear("Wati", "[Yang sebelumnya]")
    second = newest()
    assert len(second) == 3
    lines = second[1:] + first[2:]
    assert "Dari buku kertas: Rp120.000." in lines[0]
    assert len(lines) == 10
    assert all("dilaporkan Bu Wati, diterima Bu Siti" in each for each in lines[1:])


def test_the_clerk_asks_for_a_member_and_the_look_is_noted(chat: Chatroom) -> None:
    paid_through_siti(chat, "115rb", "H-0001")
    chat.hear("Rini", "cari sri")
    said = chat.hear("Rini", "[1]")
    assert "[Gambar kartu] [Kenapa?]" in said[0]
    assert "dihitung Bu Rini. Angsuran 5" in chat.hear("Rini", "[Kenapa?]")[0]
    looks = chat.book.look(lambda book: [row.kind for row in book.execute(select(t.look))])
    assert looks == ["record"]


def test_nobody_else_learns_it_by_a_button(chat: Chatroom) -> None:
    chat.hear("Sri", "sisa")
    mark = chat.phone.messages[-1]["buttons"][0]["callback_data"]
    public_id = chat.book.look(lambda book: book.execute(select(t.share.c.public_id)).scalars().first())
    for name in ("Wati", "Yati", "Budi", "Tamu"):
        for data in (
            mark,
            f"kenapa-kartu:{public_id}:0",
            "kenapa-tabungan:p-Sri:0",
            "kenapa-lapor:bkm1:2026-11-17",
        ):
            if (name == "Budi" and "lapor" in data) or (
                name == "Yati" and "kartu" in data
            ):  # the report, and her own
                continue
            account = chat.accounts[name]
            said = chat._said_after(chat.press(account, account, 1, data), account, account)
            assert "Rp" not in "".join(said), (name, data, said)
    for skip in ("-1", "x", "99999", "²", ""):
        account = chat.accounts["Sri"]
        tap = chat.press(account, account, 1, f"kenapa-tabungan:p-Sri:{skip}")
        assert "Tabungan Bu Sri" in chat._said_after(tap, account, account)[0]


def test_a_notice_and_the_report_answer_too(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat(f"""
        Tini: [Kenapa?]
        bot: Sisa Bu Tini Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 10 angsuran. {LENT} Belum tercatat: angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
        Rini: laporan
        bot: ...
        Rini: [Kenapa?]
        bot: Angka BKM Contoh Sumber, Rabu 23 Desember: dari kartu 1 KSM dan uang yang sudah sah. Dihitung berisiko: tertunda 3 angsuran atau lebih. LAR 0 dari 1 KSM; ... Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)


def test_in_javanese_and_in_english(chat: Chatroom) -> None:
    paid_through_siti(chat, "115rb", "H-0001")
    for name, language in (("Sri", "jv"), ("Tini", "en")):
        speaks = update(t.person).where(t.person.c.name == name).values(language=language)
        chat.book.run(lambda book, speaks=speaks: book.execute(speaks))
    chat("""
        Sri: kok sakmono?
        bot: H-0001-6, Selasa 17 November 2026: angsuran Rp115.000 saking Bu Sri, KSM Mawar. Dipunlapuraken piyambak 17/11, lumantar Bu Siti, dipunsahaken Bu Rini 17/11. Kangge angsuran 5 saking 10: pokok Rp100.000, jasa Rp15.000. Paugeranipun: kitha 2013 (POB) versi 1, dereng dipunewahi. [Kok kantunipun semanten?]
        Sri: kok sisa kula semanten
        bot: Kantunipun Bu Sri Rp575.000: pokok Rp500.000 lan jasa Rp75.000, kantun 5 saking 10 angsuran. ... 17/11 Rp115.000 (H-0001-6): dipunlapuraken Bu Sri, lumantar Bu Siti, dipunetang Bu Rini. Angsuran 5: pokok Rp100.000, jasa Rp15.000. Candhakipun angsuran 6, Jemuwah 22 Januari: Rp115.000. [Kok tabunganipun semanten?]
        Tini: why?
        bot: Bu Tini still has Rp690,000 to pay: pokok Rp600,000 and jasa Rp90,000, 6 of 10 instalments. ... Next is instalment 5, Tuesday 22 December: Rp115,000. [Why these savings?]
    """)


def test_on_a_familys_phone_the_figures_are_covered(chat: Chatroom) -> None:
    share(chat, "Sri")
    chat.hear("Sri", "kenapa")
    shown = chat.phone.messages[-1]["text"]
    assert "<tg-spoiler>Rp690.000</tg-spoiler>" in shown


def test_a_question_about_something_else_is_no_such_question(chat: Chatroom) -> None:
    for words in ("kenapa lampu jalan mati", "kok sepi", "why is the road closed"):
        assert "Pinjaman" not in "".join(chat.hear("Wati", words)), words


def test_the_word_does_what_the_button_below_the_last_page_does(chat: Chatroom) -> None:
    chat("""
        Rini: kenapa
        bot: Kenapa yang mana? Buka dulu halamannya (misalnya "kas", "laporan", atau "cari siti"), lalu tulis "kenapa" lagi.
        Rini: laporan
        bot: ...
        Rini: kenapa?
        bot: Angka BKM Contoh Sumber, Selasa 17 November: dari kartu 1 KSM dan uang yang sudah sah. Dihitung berisiko: tertunda 3 angsuran atau lebih. LAR 0 dari 1 KSM; PAR sisa pokok mereka Rp0 dari Rp6.000.000; RR semua kecuali pokok tertunda Rp0. Cadangan: I Rp6.000.000 kali 0,50 %. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: kas
        bot: ...
        Rini: kenapa
        bot: Dari mana isinya? Buka bukunya: [Buku kas] [Buku bank]
        Rini: [Buku kas]
        bot: Buku kas November 2026. Sebelumnya Rp0. Belum ada catatan bulan ini. Sekarang Rp0.
        Rini: cari sri
        bot: ...
        Rini: [1]
        bot: ...
        Rini: kok segitu
        bot: Sisa Bu Sri Rp690.000: pokok Rp600.000 dan jasa Rp90.000, tinggal 6 dari 10 angsuran. Pinjaman Rabu 22 Juli 2026: Rp1.000.000 dengan jasa Rp150.000, 10 kali Rp115.000 (pokok Rp100.000, jasa Rp15.000). Aturannya: perkotaan 2013 (POB) versi 1, bawaan. Dari buku kertas, sudah dibayar: pokok Rp400.000, jasa Rp60.000. Berikutnya angsuran 5, Selasa 22 Desember: Rp115.000. [Kenapa tabungannya?]
    """)


def test_a_pot_beside_the_usual_one_is_named(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung sukarela 30rb")
    chat.hear("Siti", "[Sudah]")
    chat.hear("Wati", "setor 20rb")
    chat.hear("Siti", "[Sudah]")
    chat("""
        Wati: kenapa saldo saya segitu
        bot: Tabungan Bu Wati Rp170.000. Asalnya: Dari buku kertas: Rp120.000. 17/11 masuk Rp30.000 sukarela (H-0001): dilaporkan Bu Wati, diterima Bu Siti 17/11 masuk Rp20.000 (K-0002): dilaporkan Bu Wati, diterima Bu Siti
    """)
