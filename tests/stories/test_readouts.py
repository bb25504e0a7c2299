"""Who has no phone has a voice too: a slip on paper, and a line read out at the kumpulan before a witness."""

from __future__ import annotations

from sqlalchemy import select

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.stories.test_reports import recipe_of


def voices_of(book: Work) -> list[tuple[str, str, str | None, str | None]]:
    """Who said what, who heard it, and who was the witness."""
    names = dict(book.execute(select(t.person.c.id, t.person.c.name)).all())
    rows = book.execute(select(t.voice).order_by(t.voice.c.id))
    return [(names[r.person_id], r.says, names.get(r.heard_by), names.get(r.witness_id)) for r in rows]


def test_a_line_is_read_out_and_a_witness_hears_it_too(chat: Chatroom) -> None:
    chat("""
        Yati: kumpulan 17/11 // 4 20 115 // 6 20 115 // 8 0 115 // kas 385
        bot: Sampai, KSM Mawar kumpulan 17/11. DILAPORKAN, belum sah: tabungan Rp40.000 + angsuran Rp345.000 = Rp385.000, cocok dengan kas. no tab ang 4 20 115 6 20 115 8 0 115
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp40.000. Sudah diterima? [Sudah diterima] [Kurang] [Belum]
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 2 orang, Rp40.000. Nomor H-0001.
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. [Tidak betul]
        Yati: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp345.000 (3 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp345.000 (3 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp345.000, 3 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor K-0002, Rp345.000. 1 kuitansi terkirim, 2 perlu slip (tanpa HP). [Cetak 2 slip]
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor K-0002-6. Terima kasih, Bu Sri. [Tidak betul]
        bot>Yati: Diterima Bu Rini, tiga ratus empat puluh lima ribu rupiah. Nomor K-0002. Di tangan sekarang: Rp0. [Bacakan 2 slip]
        Yati: [Bacakan 2 slip]
        bot: Tanpa HP. Bacakan ke orangnya masing-masing di kumpulan: Nomor 4, 17/11: tabungan Rp20.000, angsuran Rp115.000 (sah) Nomor 8, 17/11: angsuran Rp115.000 (sah) Jawabannya dicatat Bu Siti, bukan yang menulis.
        Siti: tugas saya
        bot: Tanpa HP. Bacakan ke orangnya masing-masing di kumpulan: Nomor 4, 17/11: tabungan Rp20.000, angsuran Rp115.000 (sah) Nomor 8, 17/11: angsuran Rp115.000 (sah) [Sudah dibacakan]
        Siti: [Sudah dibacakan]
        bot: Dari nomor 4, 8, ada yang bilang tidak betul? Tulis nomornya. [Semua betul] [Batal]
        Siti: 6
        bot: Nomor 6 tidak ikut dibacakan. Yang dibacakan: 4, 8. Nomor berapa yang bilang tidak betul? [Semua betul] [Batal]
        Siti: 8
        bot: Siapa saksinya, anggota yang ikut mendengar? Tulis nomor bukunya. [Batal]
        Siti: 4
        bot: Nomor 4 tidak bisa jadi saksi: bukan yang menulis, yang mencatat, atau yang dibacakan. Tulis nomor lain. [Batal]
        Siti: 9
        bot: Tercatat, saksi Bu Tini: 1 orang bilang betul. Catatan nomor 8 saya tahan; pengawas akan bertanya ke kedua pihak.
        bot>Budi: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Bu Karti; Bu Karti bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        Siti: tugas saya
        bot: Tidak ada yang perlu disapa hari ini, Bu Siti.
    """)
    assert chat.book.look(voices_of) == [
        ("Lastri", "betul", "Siti", "Tini"), ("Lastri", "betul", "Siti", "Tini"), ("Karti", "tidak", "Siti", "Tini"),
    ]  # fmt: skip
    assert chat.book.look(first_deviation) is None


def test_slips_are_printed_where_the_money_was_counted(chat: Chatroom) -> None:
    for who, words in (
        ("Yati", "4 0 115 // 6 0 115 // 8 0 115 // kas 345"),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
        ("Rini", "[Cocok]"),
    ):
        chat.hear(who, words)
    recipe = recipe_of(chat, "[Cetak 2 slip]")
    assert [(each["number"], each["name"], each["row"], each["amount"]) for each in recipe["papers"]] == [
        ("H-0001-4", "Bu Lastri", 4, 115_000), ("H-0001-8", "Bu Karti", 8, 115_000),
    ]  # fmt: skip


def test_two_meetings_are_two_lines_and_a_reading_stays_short(chat: Chatroom) -> None:
    chat.hear("Yati", "kumpulan 16/11\n4 20 115\n8 20 115\nkas 270")
    chat.hear("Yati", "kumpulan 17/11\n4 20 115\n5 20 115\n8 20 115\n10 20 115\nkas 540")
    page = chat.hear("Siti", "tugas saya")[0]
    assert "Nomor 4, 16/11: tabungan Rp20.000, angsuran Rp115.000" in page
    assert "Nomor 4, 17/11: tabungan Rp20.000, angsuran Rp115.000" in page
    assert page.count("Nomor ") <= 6 and "Rp230.000" not in page
