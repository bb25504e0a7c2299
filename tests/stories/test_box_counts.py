"""[Hitung kas] of a KSM: its treasurer counts the box, another officer says whether it is so."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from storage import savings
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_savings_pots import save


def counted(chat: Chatroom, *words: str) -> list[str]:
    """The treasurer counts the box; what she hears in the end."""
    for line in ("hitung kas", "[Tidak di situ]"):
        chat.hear("Siti", line)
    said: list[str] = []
    for line in words:
        said = chat.hear("Siti", line)
    return said


def test_the_treasurer_counts_and_the_chair_says_that_it_is_so(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    chat("""
        Siti: buku kas
        bot: Kas KSM Mawar seharusnya Rp50.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. 1. 17/11 tabungan masuk Rp50.000, isi Rp50.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [Hitung kas] [Kenapa?]
        Siti: [Hitung kas]
        bot: Tabungan dari buku kertas Rp1.200.000: ada di kotak kas KSM Mawar juga? [Ada di kotak] [Tidak di situ] [Batal]
        Siti: [Ada di kotak]
        bot: Isi kas KSM Mawar seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas). Hitung berdua, ya. Berapa isinya? [Batal]
        Siti: 1.250.000
        bot: Tercatat: kas KSM Mawar dihitung Rp1.250.000, seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok. Menunggu Bu Yati membenarkan.
        bot>Yati: Bu Siti mencatat: kas KSM Mawar dihitung Rp1.250.000, seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok. Benar begitu isinya? [Benar] [Tidak benar]
        Yati: [Benar]
        bot: Terima kasih, tercatat: benar. Bu Siti saya beri tahu.
        bot>Siti: Bu Yati membenarkan: kas KSM Mawar dihitung Rp1.250.000, seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok.
        Yati: [Tidak benar]
        bot: Yang ini sudah selesai sebelumnya.
        Siti: kas
        bot: Kas KSM Mawar seharusnya Rp50.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. Hitungan terakhir 17/11 Bu Siti: kas KSM Mawar dihitung Rp1.250.000, seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok, dibenarkan Bu Yati. 1. 17/11 tabungan masuk Rp50.000, isi Rp50.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [Hitung kas] [Hitungan] [Kenapa?]
        Siti: [Hitungan]
        bot: Hitungan kas KSM Mawar, yang berlaku paling atas: 17/11 Bu Siti: kas KSM Mawar dihitung Rp1.250.000, seharusnya Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok, dibenarkan Bu Yati [Hitung kas] [Kenapa?]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_difference_is_named_with_its_reason_and_bends_nothing(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    chat("""
        Siti: hitung kas 45rb
        bot: Tabungan dari buku kertas Rp1.200.000: ada di kotak kas KSM Mawar juga? [Ada di kotak] [Tidak di situ] [Batal]
        Siti: [Tidak di situ]
        bot: Kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000. Tidak apa-apa, yang penting kelihatan. Kira-kira kenapa? Tekan, atau tulis dengan kata sendiri. [Ada yang belum disahkan] [Ada yang lupa dicatat] [Salah kembalian] [Belum tahu] [Batal]
        Siti: salah kembalian ke Bu Sri barangkali.
        bot: Tercatat: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali). Angka buku tidak saya ubah. Kalau sebabnya ketemu, betulkan catatannya lalu hitung lagi. Menunggu Bu Yati membenarkan.
        bot>Yati: Bu Siti mencatat: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali). Benar begitu isinya? [Benar] [Tidak benar]
        Yati: [Tidak benar]
        bot: Terima kasih, tercatat: tidak benar. Bu Siti saya beri tahu.
        bot>Siti: Bu Yati bilang tidak benar: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali). Hitung sekali lagi berdua, ya.
        Siti: kas 48rb
        bot: Tabungan dari buku kertas Rp1.200.000: ada di kotak kas KSM Mawar juga? [Ada di kotak] [Tidak di situ] [Batal]
        Siti: [Tidak di situ]
        bot: Kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000. Tidak apa-apa, yang penting kelihatan. Kira-kira kenapa? Tekan, atau tulis dengan kata sendiri. [Ada yang belum disahkan] [Ada yang lupa dicatat] [Salah kembalian] [Belum tahu] [Batal]
        Siti: [Belum tahu]
        bot: Tercatat: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa). Angka buku tidak saya ubah. Kalau sebabnya ketemu, betulkan catatannya lalu hitung lagi. Menunggu Bu Yati membenarkan.
        bot>Yati: Bu Siti mencatat: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa). Benar begitu isinya? [Benar] [Tidak benar]
        Yati: kas
        bot: Hitungan kas KSM Mawar, yang berlaku paling atas: 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan 17/11 Bu Siti: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali), tidak dibenarkan Bu Yati [Benar] [Tidak benar] [Kenapa?]
        Yati: kenapa
        bot: 17/11 pukul 19.00 Bu Siti menghitung: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan. Seharusnya waktu itu: isi menurut buku Rp50.000. Sesudah itu tidak ada uang masuk atau keluar. [Kenapa kasnya?]
        Yati: [Kenapa kasnya?]
        bot: Kas KSM Mawar seharusnya Rp50.000, belum termasuk Rp1.200.000 dari buku kertas. Isinya: - tabungan masuk Rp50.000: 1 catatan, yang terakhir 17/11 (H-0001), disahkan Bu Siti.
    """)
    assert chat.book.look(lambda book: savings.till(book, 1)) == 50_000
    assert lateness.look(chat, first_deviation) is None
    chat("""
        Budi: perlu dilihat
        bot: Yang menunggu: - 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan - 2 KSM belum cocok saldo, pengingatnya mati [Kas Mawar] [Cocok saldo]
        Budi: [Kas Mawar]
        bot: Hitungan kas KSM Mawar, yang berlaku paling atas: 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan 17/11 Bu Siti: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali), tidak dibenarkan Bu Yati [Kenapa?]
        Hadi: kas
        bot: Kas Rp0, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Buku kas] [Buku bank] [Kas KSM]
        Hadi: [Kas KSM]
        bot: Hitungan terakhir kas KSM: 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan 1 KSM belum pernah dihitung. [Mawar]
        Hadi: [Mawar]
        bot: Hitungan kas KSM Mawar, yang berlaku paling atas: 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan 17/11 Bu Siti: kas KSM Mawar dihitung Rp45.000, seharusnya Rp50.000: kurang Rp5.000 (salah kembalian ke Bu Sri barangkali), tidak dibenarkan Bu Yati [Kenapa?]
        Rini: kas
        bot: ...
        Rini: [Buku kas & lainnya]
        bot: Kas Rp0, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal] [Kas KSM]
        Rini: [Kas KSM]
        bot: Hitungan terakhir kas KSM: 17/11 Bu Siti: kas KSM Mawar dihitung Rp48.000, seharusnya Rp50.000: kurang Rp2.000 (belum tahu kenapa), belum dibenarkan 1 KSM belum pernah dihitung. [Mawar]
    """)


def test_what_waits_is_said_beside_what_should_be_there(chat: Chatroom) -> None:
    """A cover reported has left the box, savings not confirmed are not in it, those asked for still are."""
    save(chat, "Wati", "setor sukarela 150rb")
    for line in ("talangi bu sri 115rb", "[Dari kas KSM, nanti diganti]", "[Saya sendiri]"):
        chat.hear("Siti", line)
    chat.hear("Joko", "setor 20rb")
    chat.hear("Wati", "ambil tabungan 30rb")
    chat("""
        Siti: hitung kas
        bot: Tabungan dari buku kertas Rp1.200.000: ada di kotak kas KSM Mawar juga? [Ada di kotak] [Tidak di situ] [Batal]
        Siti: [Tidak di situ]
        bot: Isi kas KSM Mawar seharusnya Rp35.000. Talangan Rp115.000 yang baru dilaporkan sudah dikurangkan. Setoran Rp20.000 yang belum disahkan belum termasuk. Rp30.000 yang diminta dan belum diberikan masih termasuk. Hitung berdua, ya. Berapa isinya? [Batal]
        Siti: lima puluh
        bot: Maaf, maksudnya berapa? [Rp50.000] [Batal]
        Siti: 350rb
        bot: Rp350.000? Seharusnya Rp35.000. Mungkin nolnya kurang atau lebih. Mana yang benar? [Rp35.000] [Rp350.000] [Batal]
        Siti: [Rp35.000]
        bot: Tercatat: kas KSM Mawar dihitung Rp35.000, seharusnya Rp35.000: cocok. Menunggu Bu Yati membenarkan.
        bot>Yati: Bu Siti mencatat: kas KSM Mawar dihitung Rp35.000, seharusnya Rp35.000: cocok. Benar begitu isinya? [Benar] [Tidak benar]
        Yati: [Benar]
        bot: Terima kasih, tercatat: benar. Bu Siti saya beri tahu.
        bot>Siti: Bu Yati membenarkan: kas KSM Mawar dihitung Rp35.000, seharusnya Rp35.000: cocok.
        Siti: kenapa
        bot: 17/11 pukul 19.00 Bu Siti menghitung: kas KSM Mawar dihitung Rp35.000, seharusnya Rp35.000: cocok, dibenarkan Bu Yati. Seharusnya waktu itu: isi menurut buku Rp150.000, dikurangi talangan yang dilaporkan Rp115.000. Sesudah itu tidak ada uang masuk atau keluar. [Kenapa kasnya?]
    """)
    assert lateness.look(chat, first_deviation) is None
    for line in ("serah uang", "[Ya, semua]"):
        chat.hear("Siti", line)
    chat.hear("Rini", "[Cocok]")
    chat.hear("Siti", "[Sudah]")
    assert lateness.look(chat, first_deviation) is None
    for line in ("kas", "[Hitungan]"):
        chat.hear("Siti", line)
    chat("""
        Siti: [Kenapa?]
        bot: 17/11 pukul 19.00 Bu Siti menghitung: kas KSM Mawar dihitung Rp35.000, seharusnya Rp35.000: cocok, dibenarkan Bu Yati. Seharusnya waktu itu: isi menurut buku Rp150.000, dikurangi talangan yang dilaporkan Rp115.000. Sesudah itu isinya menurut buku berubah -Rp95.000, menjadi Rp55.000. [Kenapa kasnya?]
    """)


def test_an_empty_box_and_what_is_no_amount(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    for line in ("hitung kas", "[Tidak di situ]"):
        chat.hear("Siti", line)
    chat("""
        Siti: banyak
        bot: Maaf, saya belum paham. Isi kas KSM Mawar seharusnya Rp50.000. Hitung berdua, ya. Berapa isinya? [Batal]
        Siti: -50rb
        bot: Maaf, maksudnya berapa? [Rp50.000] [Batal]
        Siti: 0
        bot: Kas KSM Mawar dihitung Rp0, seharusnya Rp50.000: kurang Rp50.000. Tidak apa-apa, yang penting kelihatan. Kira-kira kenapa? Tekan, atau tulis dengan kata sendiri. [Ada yang belum disahkan] [Ada yang lupa dicatat] [Salah kembalian] [Belum tahu] [Batal]
        Siti: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)
    assert not chat.book.look(lambda book: book.execute(t.box_count.select()).all())


def test_the_book_moves_while_she_counts(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    for line in ("hitung kas", "[Tidak di situ]"):
        chat.hear("Siti", line)
    chat.hear("Joko", "setor 20rb")
    chat.hear("Siti", "[Sudah]")
    chat("""
        Siti: 50rb
        bot: Selagi dihitung, ada catatan baru: isi kas KSM Mawar sekarang seharusnya Rp70.000. Belum ada yang saya catat. Hitung sekali lagi, ya. [Hitung kas]
        Siti: [Hitung kas]
        bot: Tabungan dari buku kertas Rp1.200.000: ada di kotak kas KSM Mawar juga? [Ada di kotak] [Tidak di situ] [Batal]
    """)


def test_where_nobody_is_treasurer_the_chair_counts_and_without_a_second_it_is_written_on_paper(
    chat: Chatroom,
) -> None:
    chat("""
        Yati: hitung kas
        bot: Kas KSM Mawar dihitung bendaharanya, Bu Siti. Sesudah itu bisa dibenarkan dari sini.
        Darmi: hitung kas
        bot: Isi kas KSM Melati seharusnya Rp0. Hitung berdua, ya. Berapa isinya? [Batal]
        Darmi: 0
        bot: Tercatat: kas KSM Melati dihitung Rp0, seharusnya Rp0: cocok. Belum ada pengurus lain yang bisa ditanya lewat sini. Tulis berdua di buku kertas, ya.
        Darmi: kas
        bot: Hitungan kas KSM Melati, yang berlaku paling atas: 17/11 Bu Darmi: kas KSM Melati dihitung Rp0, seharusnya Rp0: cocok, belum dibenarkan [Hitung kas] [Kenapa?]
    """)


def test_whoever_shares_the_counters_phone_is_not_asked(chat: Chatroom) -> None:
    yati = lateness.look(chat, lambda book: lateness.person(book, "Yati"))
    moves = update(t.link).where(t.link.c.person_id == yati).values(account_id=102)
    chat.book.run(lambda book: book.execute(moves))
    assert "Tulis berdua" in counted(chat, "0")[0]
    [row] = chat.book.look(lambda book: book.execute(t.box_count.select()).all())
    said = chat._said_after(chat.press(102, 102, 1, f"kotakya:{row.public_id}:0"), 102, 102)
    assert "bukan yang menghitung" in said[0]


def test_nobody_agrees_to_their_own_count_nor_to_one_that_was_replaced(chat: Chatroom) -> None:
    counted(chat, "0")
    counted(chat, "0")
    first, last = chat.book.look(lambda book: book.execute(t.box_count.select()).all())
    for name, subject, says in (
        ("Siti", last, "bukan yang menghitung"),
        ("Wati", last, "tidak berlaku"),
        ("Darmi", last, "tidak berlaku"),
        ("Rini", last, "tidak berlaku"),
        ("Yati", first, "sudah dihitung lagi"),
    ):
        account = chat.accounts[name]
        press = f"kotakya:{subject.public_id}:0"
        said = chat._said_after(chat.press(account, account, 1, press), account, account)
        assert says in said[0], said


@pytest.mark.parametrize("name", ["Wati", "Joko", "Adi", "Tamu"])
def test_a_member_sees_no_box_and_counts_none(chat: Chatroom, name: str) -> None:
    save(chat, "Wati", "setor 50rb")
    counted(chat, "50rb")
    [row] = chat.book.look(lambda book: book.execute(t.box_count.select()).all())
    account = chat.accounts[name]
    assert "seharusnya" not in " ".join(chat.hear(name, "hitung kas") + chat.hear(name, "kas"))
    for press in (
        "kotakhitung:ksm-Mawar:0", "kotakhitungan:ksm-Mawar:0", f"asal:{row.public_id}:hitungan.0", "kaskotak:bkm1:0",
    ):  # fmt: skip
        said = chat._said_after(chat.press(account, account, 1, press), account, account)
        assert "Rp" not in " ".join(said), (press, said)


def test_a_count_is_never_changed(chat: Chatroom) -> None:
    counted(chat, "0")
    chat.hear("Yati", "[Benar]")
    for statement in (
        update(t.box_count).values(counted_rp=5),
        update(t.box_count_voice).values(says="refused"),
        t.box_count_voice.delete(),
    ):
        with pytest.raises(Exception, match="money rows"):
            chat.book.run(lambda book, statement=statement: book.execute(statement))


@pytest.mark.parametrize(
    ("language", "words", "says"),
    [
        ("jv", "ngitung kas", "kothak kas KSM Mawar"),
        ("en", "count the box", "in the box of KSM Mawar too"),
    ],
)
def test_in_the_treasurers_language(chat: Chatroom, language: str, words: str, says: str) -> None:
    speaks = update(t.person).where(t.person.c.name == "Siti").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Siti", words)[0]
