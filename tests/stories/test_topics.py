"""Which kinds of news somebody wants: stopped with two presses below the news, kind by kind or altogether; what
concerns them alone still comes. Coming back is kept, as stopping is.
"""

from __future__ import annotations

from sqlalchemy import select

from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom


def send(chat: Chatroom, text: str) -> str:
    """Mas Adi writes to all members; returns his card's last words."""
    for line in ("Kabar baru", "anggota KSM", text, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")
    cards = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Adi"]]
    return " ".join([text for text in cards if text.startswith("Kabar ")][-1].split())


def heard(chat: Chatroom, name: str, begins: str) -> int:
    """How often somebody got this news."""
    mine = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS[name]]
    return sum(text.startswith(begins) for text in mine)


def choices(book: Work) -> list[tuple[str, bool]]:
    """What was chosen, in order."""
    rows = book.execute(select(t.news_choice).order_by(t.news_choice.c.id))
    return [(row.topic, row.off) for row in rows]


def test_two_presses_below_the_news_stop_its_kind_and_two_bring_it_back(chat: Chatroom) -> None:
    chat.at("2026-11-18 09:00")
    send(chat, "Pembagian beras di balai desa Rabu jam 9.")
    chat("""
        Wati: [Atur kabar]
        bot: Kabar tadi jenisnya bantuan & bansos. Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✓ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
        Wati: [✓ bantuan & bansos]
        bot~: Baik, bantuan & bansos tidak saya kirim lagi. Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✗ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
        Adi: kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: anggota KSM
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Bansos cair Senin, bawa KTP ke balai desa.
        bot: BKM Contoh Sumber: 11 orang, anggota KSM. 6 Telegram, 4 titip kabar, 1 tidak ingin. Lewat Telegram: Bu Yati, Bu Siti, Bu Sri, Pak Joko, Bu Tini dan 1 lagi. Tidak lewat Telegram: 4 tanpa HP, 1 tidak ingin bantuan & bansos. Bansos cair Senin, bawa KTP ke balai desa. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: bantuan & bansos]
        Adi: [Jenis: bantuan & bansos]
        bot: Kabar ini jenis apa? Yang tidak mau jenis itu tidak saya kirimi. [program & dana bergulir] [rapat & kegiatan] [pelatihan & usaha] [bantuan & bansos] [kabar lainnya]
        Adi: [rapat & kegiatan]
        bot: Draf untuk BKM Contoh Sumber: 11 orang, 7 lewat Telegram. Belum ada yang dikirim. Bansos cair Senin, bawa KTP ke balai desa. [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan] [Tidak jadi]
        Adi: [Jenis: rapat & kegiatan]
        bot: Kabar ini jenis apa? Yang tidak mau jenis itu tidak saya kirimi. [program & dana bergulir] [rapat & kegiatan] [pelatihan & usaha] [bantuan & bansos] [kabar lainnya]
        Adi: [bantuan & bansos]
        bot: Draf untuk BKM Contoh Sumber: 11 orang, 6 lewat Telegram. Belum ada yang dikirim. Bansos cair Senin, bawa KTP ke balai desa. [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: bantuan & bansos] [Tidak jadi]
        Adi: [Kirim]
        bot: Kabar "Bansos cair Senin, bawa KTP ke balai desa." untuk 11 orang, BKM Contoh Sumber. Berangkat pukul 09.02; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 5 · menunggu 6 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP, 1 tidak ingin bantuan & bansos. [Batalkan]
        -- +1
        bot>Adi~: Kabar "Bansos cair Senin, bawa KTP ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 5 · menunggu 6 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP, 1 tidak ingin bantuan & bansos. Menunggu giliran: 6 (tiap orang paling banyak 1 pesan sehari, 4 seminggu). [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Bansos cair Senin, bawa KTP ke balai desa." [Sudah semua] [Belum semua]
        Wati: atur kabar
        bot: Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✗ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
        Wati: [✗ bantuan & bansos]
        bot~: Baik, bantuan & bansos saya kirim lagi. Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✓ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
    """)


def test_who_stopped_a_kind_while_it_waited_does_not_get_it_and_is_counted(chat: Chatroom) -> None:
    chat.at("2026-11-17 21:00")
    send(chat, "Pelatihan pakan kambing Rabu jam 9.")
    chat.hear("Wati", "atur kabar")
    chat.hear("Wati", "[✓ pelatihan & usaha]")
    chat.at("2026-11-18 08:00")
    assert heard(chat, "Wati", "Pelatihan") == 0
    assert heard(chat, "Sri", "Pelatihan") == 1
    assert "1 tidak ingin pelatihan & usaha" in send(chat, "Kursus jahit Kamis jam 9.")
    assert heard(chat, "Wati", "Kursus") == 0
    chat.at("2026-11-19 09:00")
    send(chat, "Kerja bakti Minggu jam 7.")
    assert heard(chat, "Wati", "Kerja bakti") == 1, "another kind still comes"
    relayed = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Yati"]]
    assert not any("bacakan" in text and "3," in text for text in relayed), (
        "nor is she on a list to be read to"
    )


def test_all_news_stops_at_once_and_what_is_hers_alone_still_comes(chat: Chatroom) -> None:
    chat.at("2026-11-18 09:00")
    chat("""
        Wati: atur kabar
        bot: Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✓ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
        Wati: [Hentikan semua kabar]
        bot~: Baik, semua kabar saya hentikan. Kabar tidak saya kirim ke HP ini. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [Kirimi kabar lagi]
    """)
    send(chat, "Posyandu pindah ke balai desa.")
    assert heard(chat, "Wati", "Posyandu") == 0
    chat.hear("Yati", "1 20 115 // 3 20 115 // kas 270")
    chat.at("2026-11-19 09:00")
    assert any("angsuran" in m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Wati"])
    chat("""
        Wati: atur kabar
        bot: Kabar tidak saya kirim ke HP ini. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. [Kirimi kabar lagi]
        Wati: [Kirimi kabar lagi]
        bot~: Baik, kabar saya kirim lagi. Yang bertanda ✓ saya kirim; ...
        bot: Posyandu pindah ke balai desa. Kabar dari Mas Adi, BKM Contoh Sumber. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar ... Terkirim 6 · tidak sampai 4 · menunggu 1 ...
        bot>Adi~: Kabar ... Terkirim 7 · tidak sampai 4 · menunggu 0 ...
    """)
    assert heard(chat, "Wati", "Posyandu") == 1, "what was missed this week follows"


def test_stopping_and_coming_back_stay_known(chat: Chatroom) -> None:
    chat("""
        Sri: berhenti
        bot: Baik, mulai sekarang saya diam. Buku uang tetap disimpan KSM sesuai perjanjian. Kalau ingin kembali, tulis MULAI.
        Sri: atur kabar
        bot: Yang bertanda ✓ saya kirim; pencet untuk mengubah. Urusan uang sendiri dan undangan kumpulan tetap datang: itu bukan kabar. HP ini sedang diam; tulis MULAI kalau sudah mau dikirimi lagi. [✓ program & dana bergulir] [✓ rapat & kegiatan] [✓ pelatihan & usaha] [✓ bantuan & bansos] [✓ kabar lainnya] [Hentikan semua kabar]
        Sri: mulai
        bot: Terima kasih, Bu Sri. Pesan saya kirim lagi seperlunya.
    """)
    assert chat.book.look(choices) == [("semua-pesan", True), ("semua-pesan", False)]
    assert chat.hear("Tamu", "atur kabar") != []
