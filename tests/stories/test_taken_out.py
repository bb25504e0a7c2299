"""A receipt one officer took out alone: who has no phone hears it read out, and the pengawas sees it until seen."""

from __future__ import annotations

from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def taken_out(chat: Chatroom) -> None:
    """Bu Rini counts the instalment of Bu Lastri, who has no phone, and takes the receipt out again."""
    for who, words in (
        ("Yati", "4 0 115 // kas 115"), ("Yati", "serah uang"), ("Yati", "[Ya, semua]"), ("Rini", "[Cocok]"),
        ("Rini", "koreksi h 1-4"), ("Rini", "[Salah ketik]"),
    ):  # fmt: skip
        chat.hear(who, words)
    chat("""
        Rini: [Simpan]
        bot: Kuitansi H-0001-4 dibatalkan: Bu Lastri, Rp115.000. Kalau perlu, minta dilaporkan lagi dengan benar. Bu Lastri tidak punya HP: dibacakan di kumpulan, ada di [Tugas saya] pengurus KSM.
        bot>Yati: Kuitansi H-0001-4 (angsuran Rp115.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
    """)


def test_the_pengawas_hears_it_next_morning_and_sees_it_until_seen(chat: Chatroom) -> None:
    taken_out(chat)
    line = "kuitansi H-0001-4 (Rp115.000) dibatalkan Bu Rini 17/11: salah ketik"
    told = [each for each in lateness.days(chat, "2026-11-19 10:00") if each.startswith("bot>Budi")]
    assert len(told) == 1 and line in told[0] and "[Perlu dilihat]" in told[0] and "Lastri" not in told[0]
    chat(f"""
        Budi: [Perlu dilihat]
        bot: Yang menunggu: - {line} - 2 KSM belum cocok saldo, pengingatnya mati [Sudah saya lihat] [Cocok saldo]
        Budi: [Sudah saya lihat]
        bot: Baik, tercatat: 1 pembatalan sudah dilihat.
        Budi: [Perlu dilihat]
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Budi: [Sudah saya lihat]
        bot: Yang ini sudah selesai sebelumnya.
        Hadi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
    assert chat.book.look(first_deviation) is None


def test_who_has_no_phone_hears_it_read_out_and_may_say_no(chat: Chatroom) -> None:
    taken_out(chat)
    chat("""
        Siti: tugas saya
        bot: Tanpa HP. Bacakan ke orangnya masing-masing di kumpulan: Nomor 4: kuitansi H-0001-4, angsuran Rp115.000, dibatalkan: salah ketik. [Sudah dibacakan]
        Siti: [Sudah dibacakan]
        bot: Dari nomor 4, ada yang bilang tidak betul? Tulis nomornya. [Semua betul] [Batal]
        Siti: 4
        bot: Siapa saksinya, anggota yang ikut mendengar? Tulis nomor bukunya. [Batal]
        Siti: 9
        bot: Tercatat, saksi Bu Tini: 0 orang bilang betul. Catatan nomor 4 saya tahan; pengawas akan bertanya ke kedua pihak.
        bot>Budi: KSM Mawar: kuitansi H-0001-4 (Rp115.000) dibatalkan Bu Rini. Waktu dibacakan, yang punya bilang tidak betul. Tanyakan ke keduanya; kalau memang sudah dibayar, minta dicatat lagi.
        Siti: tugas saya
        bot: Tidak ada yang perlu disapa hari ini, Bu Siti.
    """)
    assert chat.book.look(first_deviation) is None
