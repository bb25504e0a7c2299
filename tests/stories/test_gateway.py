"""News by text message: what it costs, who gets it, and what happens when the gateway does not do its part."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select, update

from bot.gateway import Texter, understood
from domain.money import Rupiah
from domain.outbox import Outcome, OutcomeKind
from domain.texts import Kind, Tariff
from storage import tables as t
from storage import texts
from storage.book import Work
from tests.chat import Chatroom
from usecases import officers, tariffs
from usecases.texting import Leaving

TOOK_IT = b'{"accepted": true}'
FAMILY, ALONE = "+6281200000104", "+6281200000108"
NUMBERS = {"Lastri": FAMILY, "Marni": FAMILY, "Karti": ALONE}


class Handsets:
    """What arrived; `answers` is what the gateway says next, one after the other, then that it took it."""

    def __init__(self) -> None:
        self.heard: list[Leaving] = []
        self.answers: list[Outcome] = []

    async def send(self, text: Leaving) -> Outcome:
        """One more request."""
        self.heard.append(text)
        return self.answers.pop(0) if self.answers else understood(200, None, TOOK_IT)

    async def close(self) -> None:
        """Nothing to let go of."""


class _Hours:
    """The chat's own hours, and the gateway's beside them."""

    def __init__(self, chat: Chatroom, texter: Texter) -> None:
        self._hours, self._texter = chat.hours, texter

    async def tick(self) -> None:
        await self._hours.tick()
        self._texter.look()
        await self._texter.idle()


def gateway(chat: Chatroom, cost: int = 350, cap: int = 50_000, kind: Kind = Kind.SMS) -> Handsets:
    """The operator set one up; Bu Lastri and Bu Marni live in one house, Bu Karti alone, Bu Parmi has no number."""

    def begin(book: Work) -> None:
        tariffs.remember(book, Tariff(kind, Rupiah(cost), Rupiah(cap)))
        for name, number in NUMBERS.items():
            book.execute(update(t.person).where(t.person.c.name == name).values(phone=number))

    chat.book.run(begin)

    def seconds() -> float:
        return chat.clock.moment.timestamp()

    handsets = Handsets()
    texter = Texter(chat.book, handsets, seconds)
    chat.hours = _Hours(chat, texter)  # type: ignore[assignment]
    return handsets


def send(chat: Chatroom, words: str = "Posyandu pindah ke balai desa.") -> None:
    """Mas Adi's news to the members of the KSM, a minute after it left: four have no Telegram."""
    for line in ("Kabar baru", "anggota KSM", words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")


def test_those_without_telegram_get_it_as_sms_after_a_second_press(chat: Chatroom) -> None:
    phones = gateway(chat)
    send(chat)
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 10 dari 11 orang: Telegram 7, SMS 3. [Siapa yang belum?]...
        Adi: [Kirim lewat SMS]
        bot: Tidak ada nomor yang bisa dikirimi: 1 orang belum punya nomor di buku. Tulis nomornya, misalnya: catat nomor Bu Lastri 0812...
    """)
    words = "BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi"
    assert [(one.number, one.body) for one in phones.heard] == [(FAMILY, words), (ALONE, words)]


def test_a_gateway_that_refuses_or_says_nothing_clear_is_shown_as_it_is(chat: Chatroom) -> None:
    phones = gateway(chat)
    send(chat)
    lost = understood(200, None, b"<html>OK</html>")
    phones.answers = [lost, understood(422, None, b"")]
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 1 · menunggu 1 · tidak pasti 2 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 2 · menunggu 0 · tidak pasti 2 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 1 belum menekan Mulai. Gagal lewat SMS: 1 nomornya ditolak. [Siapa yang belum?]...
        Adi: [Kirim ulang yang tidak pasti]
        bot: 1 pesan saya kirim lagi.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▱▱ Terkirim 7 · tidak sampai 2 · menunggu 2 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 1 belum menekan Mulai. Gagal lewat SMS: 1 nomornya ditolak. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. Gagal lewat SMS: 1 nomornya ditolak. [Siapa yang belum?]...
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · 2 dari 4 sudah disampaikan [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 1 nomor, untuk 1 orang. Kira-kira Rp350 (1 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp49.300. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 1 nomor] [Tidak jadi]
        Adi: [Kirim ke 1 nomor]
        bot: 1 SMS berangkat satu per satu, untuk 1 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 10 dari 11 orang: Telegram 7, SMS 3. [Siapa yang belum?]...
    """)
    assert [one.number for one in phones.heard] == [FAMILY, ALONE, FAMILY, ALONE]
    assert len({one.reference for one in phones.heard}) == 4


def test_a_gateway_that_is_down_is_tried_again_and_nothing_leaves_twice(chat: Chatroom) -> None:
    phones = gateway(chat)
    send(chat)
    phones.answers = [Outcome(OutcomeKind.LATER, "ConnectError"), understood(429, "600", b"")]
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        Adi: [Kirim ke 2 nomor]
        bot: Tidak ada nomor yang bisa dikirimi: 1 orang belum punya nomor di buku. Tulis nomornya, misalnya: catat nomor Bu Lastri 0812...
        -- +1
        -- +1
        -- +5
        -- +10
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 10 dari 11 orang: Telegram 7, SMS 3. [Siapa yang belum?]...
    """)
    assert [one.number for one in phones.heard] == [FAMILY, FAMILY, FAMILY, ALONE]
    assert len({one.reference for one in phones.heard}) == 2


def test_paused_stopped_and_after_eight_in_the_evening_nothing_leaves(chat: Chatroom) -> None:
    phones = gateway(chat)
    chat.at("2026-11-17 19:58")
    send(chat)
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        -- 2026-11-17 20:05
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Dikirim mulai Rabu 18 November jam 07.00. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- 2026-11-17 20:06
    """)
    assert chat.book.look(texts.next_at) == datetime(2026, 11, 18, 0, tzinfo=UTC)  # 07.00 WIB
    chat("""
        -- 2026-11-17 23:00
        Adi: [Jeda]
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Dijeda. Tidak ada yang berangkat sampai Anda tekan Lanjut. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Lanjut] [Berhenti] [Siapa yang belum?]...
        -- 2026-11-18 08:00
        Adi: [Lanjut]
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        Adi: [Berhenti]
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Dihentikan. Tidak ada lagi yang berangkat. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai.
        -- 2026-11-18 12:00
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 4 orang belum terjangkau
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Catat disampaikan]
    """)
    refused = chat.hear("Adi", "[Kirim ke 2 nomor]")
    assert refused == ["bot: Dihentikan. Tidak ada lagi yang berangkat."] and phones.heard == []


def test_the_months_cap_is_a_wall_before_the_press_and_at_the_door(chat: Chatroom) -> None:
    phones = gateway(chat, cap=699)
    send(chat)
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: Belum ada yang dikirim. Perlu kira-kira Rp700, sisa jatah BKM Contoh Sumber November 2026 tinggal Rp699. Titipkan ke ketua, atau tunggu bulan depan.
    """)
    chat.book.run(lambda book: tariffs.remember(book, Tariff(Kind.SMS, Rupiah(350), Rupiah(700))))
    chat("""
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp700. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
    """)
    chat.book.run(lambda book: tariffs.remember(book, Tariff(Kind.SMS, Rupiah(400), Rupiah(700))))
    chat("""
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. Gagal lewat SMS: 1 karena jatah bulan ini habis. [Siapa yang belum?]...
        Adi: [Kirim lewat SMS]
        bot: Belum ada yang dikirim. Perlu kira-kira Rp400, sisa jatah BKM Contoh Sumber November 2026 tinggal Rp300. Titipkan ke ketua, atau tunggu bulan depan.
    """)
    chat.at("2026-12-01 09:00")
    chat("""
        Adi: [Kirim lewat SMS]
        bot: SMS ke 1 nomor, untuk 1 orang. Kira-kira Rp400 (1 bagian, Rp400 per bagian). Sisa jatah BKM Contoh Sumber Desember 2026: Rp700. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 1 nomor] [Tidak jadi]
        Adi: [Kirim ke 1 nomor]
        bot: 1 SMS berangkat satu per satu, untuk 1 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, SMS 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 10 dari 11 orang: Telegram 7, SMS 3. [Siapa yang belum?]...
    """)
    assert len(phones.heard) == 2


def test_words_put_right_count_as_unheard_and_who_wants_silence_gets_nothing(chat: Chatroom) -> None:
    phones = gateway(chat, kind=Kind.WHATSAPP)
    send(chat)
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [WhatsApp satu per satu] [Catat disampaikan]
        Adi: [WhatsApp satu per satu]
        bot: WhatsApp ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Tidak jadi]
        bot: Baik, tidak ada yang dikirim.
        Adi: [Kirim ke 2 nomor]
        bot: 2 WhatsApp berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 7 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▰▱ Terkirim 7 · tidak sampai 3 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 2 belum menekan Mulai. Sampai pada 9 dari 11 orang: Telegram 7, WhatsApp 2. [Jeda] [Berhenti] [Siapa yang belum?]...
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Sampai pada 10 dari 11 orang: Telegram 7, WhatsApp 3. [Siapa yang belum?]...
        Adi: [Perbaiki]
        bot: BKM Contoh Sumber: tulis kabar yang benar, seluruhnya. Yang lama: Posyandu pindah ke balai desa. [Batal]
        Adi: Posyandu tetap di pos RT 03.
        bot: BKM Contoh Sumber: 7 orang sudah menerima yang lama; kata-katanya saya ganti di tempatnya. Posyandu tetap di pos RT 03. [Kirim perbaikan] [Tidak]
        Adi: [Kirim perbaikan]
        bot~: Kabar "Posyandu tetap di pos RT 03." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Diperbaiki Selasa 17 November pukul 19.02; sampai pada 0 dari 7 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. [Siapa yang belum?]...
        bot~: Kabar "Posyandu tetap di pos RT 03." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Diperbaiki Selasa 17 November pukul 19.02; sampai pada 7 dari 7 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. [Siapa yang belum?]...
        bot>Yati: Perbaikan. KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Posyandu tetap di pos RT 03." [Sudah semua] [Belum semua]
        bot>Siti~: Posyandu tetap di pos RT 03. ...
        bot>Wati~: Posyandu tetap di pos RT 03. ...
        bot>Sri~: Posyandu tetap di pos RT 03. ...
        bot>Joko~: Posyandu tetap di pos RT 03. ...
        bot>Tini~: Posyandu tetap di pos RT 03. ...
        bot>Darmi~: Posyandu tetap di pos RT 03. ...
        bot>Yati~: Posyandu tetap di pos RT 03. ...
        -- +1
        Adi: [Siapa yang belum?]
        bot: "Posyandu tetap di pos RT 03.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [WhatsApp satu per satu] [Catat disampaikan]
        Adi: [WhatsApp satu per satu]
        bot: WhatsApp ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp49.300. Tanpa nomor: 1. BKM Contoh Sumber: Posyandu tetap di pos RT 03. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu tetap di pos RT 03." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Diperbaiki Selasa 17 November pukul 19.02; sampai pada 7 dari 7 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai. Warga mulai sendiri: 1 ketua membacakan. [Siapa yang belum?]...
        Adi: [Kirim ke 2 nomor]
        bot: Semua yang punya nomor sudah dikirimi, atau sedang berjalan.
    """)
    assert {one.body.partition(": ")[2] for one in phones.heard} == {
        "Posyandu pindah ke balai desa. - Mas Adi"
    }


def test_without_a_gateway_nobody_hears_of_sms(chat: Chatroom) -> None:
    send(chat)
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Catat disampaikan]
    """)


def test_a_leader_notes_the_number_of_somebody_without_telegram(chat: Chatroom) -> None:
    chat("""
        Yati: catat nomor Bu Lastri 0812-0000-0104
        bot: Nomor HP Bu Lastri: 0812-0000-0104. Beliau setuju nomornya dicatat? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Nomor Bu Lastri saya catat: 0812-0000-0104.
        Yati: catat nomor
        bot: Nomor HP siapa? [Bu Lastri, Mawar nomor 4] [Bu Marni, Mawar nomor 5] [Bu Karti, Mawar nomor 8] [Batal]
        Yati: 2
        bot: Berapa nomor HP Bu Marni? [Hapus nomornya] [Batal]
        Yati: 021 5550123
        bot: "021 5550123" bukan nomor HP. Tulis misalnya 0812 3456 7890. [Batal]
        Yati: nol delapan
        bot: "nol delapan" bukan nomor HP. Tulis misalnya 0812 3456 7890. [Batal]
        Yati: +62 812 0000 0104
        bot: Nomor HP Bu Marni: 0812-0000-0104. Beliau setuju nomornya dicatat? [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Nomor Bu Marni saya catat: 0812-0000-0104. Nomor itu juga dipakai 1 orang lain; satu kabar untuk semuanya.
        Yati: catat nomor hp bu sri 0812 0000 0999
        bot: Tidak ada yang cocok. Yang bisa dicatat nomornya: orang tanpa Telegram, bukan pengurus.
        Wati: catat nomor Bu Lastri 0812 0000 0999
        bot: Maaf, nomor HP hanya dicatat ketua, sekretaris, petugas UPK, koordinator atau fasilitator.
        Adi: catat nomor
        bot: Nomor HP siapa? [Bu Lastri, Mawar nomor 4] [Bu Marni, Mawar nomor 5] [Bu Karti, Mawar nomor 8] [Batal]
        Adi: Karti
        bot: Berapa nomor HP Bu Karti? [Hapus nomornya] [Batal]
        Adi: 81200000108
        bot: Nomor HP Bu Karti: 0812-0000-0108. Beliau setuju nomornya dicatat? [Simpan] [Tidak]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Adi: catat nomor Marni
        bot: Berapa nomor HP Bu Marni? [Hapus nomornya] [Batal]
        Adi: [Hapus nomornya]
        bot: Nomor HP Bu Marni dihapus dari buku? [Simpan] [Tidak]
        Adi: [Simpan]
        bot: Nomor Bu Marni sudah saya hapus dari buku.
    """)
    numbers = {
        row.name: row.phone for row in chat.book.look(lambda book: book.execute(select(t.person)).all())
    }
    assert {name: numbers[name] for name in NUMBERS} == {"Lastri": FAMILY, "Marni": None, "Karti": None}


def test_a_wrong_key_calls_all_off_and_whoever_wants_peace_has_it(chat: Chatroom) -> None:
    phones = gateway(chat)

    def more(book: Work) -> None:
        officers.remember_bot(book, "GuyubContohBot", chat.accounts["Tamu"])
        book.execute(update(t.person).where(t.person.c.name == "Tini").values(phone="+6281200000109"))

    chat.book.run(more)
    chat.phone.blocked.add(chat.accounts["Tini"])
    send(chat)
    phones.answers = [understood(401, None, b"")]
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 5 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 9, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Kirim lewat SMS] [Catat disampaikan]
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. Tidak dikirimi: 1 (minta diam atau belum mengizinkan). BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Adi: [Kirim ke 2 nomor]
        bot: 2 SMS berangkat satu per satu, untuk 3 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▱▱▱ Terkirim 6 · tidak sampai 2 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 1 tidak terjangkau. [Jeda] [Berhenti] [Siapa yang belum?]...
        -- +1
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 6 · tidak sampai 5 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai, 1 tidak terjangkau. Gagal lewat SMS: 3 karena layanan SMS menolak kita. [Siapa yang belum?]...
        bot>Tamu: Layanan SMS menolak kita: alamat, kunci, atau pulsanya. Yang masih menunggu saya batalkan; tidak ada yang hilang. Periksa dengan: guyub doctor
        Adi: [Kirim lewat SMS]
        bot: SMS ke 2 nomor, untuk 3 orang. Kira-kira Rp700 (2 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. Tidak dikirimi: 1 (minta diam atau belum mengizinkan). BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 2 nomor] [Tidak jadi]
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 9, 10 [4] [5] [8] [9] [10] [Batal]
        Yati: [8]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 9, 10 [4] [5] [✓ 8] [9] [10] [Lanjut] [Batal]
        Yati: [Lanjut]
        bot: Terima kasih, Bu Yati. Masih 4 orang: nomor 4, 5, 9, 10.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 6 · tidak sampai 5 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 1 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai, 1 tidak terjangkau. Gagal lewat SMS: 2 karena layanan SMS menolak kita. [Siapa yang belum?]...
        Adi: [Kirim ke 2 nomor]
        bot: SMS ke 1 nomor, untuk 2 orang. Kira-kira Rp350 (1 bagian, Rp350 per bagian). Sisa jatah BKM Contoh Sumber November 2026: Rp50.000. Tanpa nomor: 1. Tidak dikirimi: 1 (minta diam atau belum mengizinkan). BKM Contoh Sumber: Posyandu pindah ke balai desa. - Mas Adi [Kirim ke 1 nomor] [Tidak jadi]
        Adi: [Kirim ke 1 nomor]
        bot: 1 SMS berangkat satu per satu, untuk 2 orang. Hasilnya di kartu kabar.
        bot~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. ▰▰▰▰▰▰▰▰▱▱ Terkirim 6 · tidak sampai 3 · menunggu 2 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 1 Tidak lewat Telegram: 1 tanpa HP, 1 belum menekan Mulai, 1 tidak terjangkau. [Jeda] [Berhenti] [Siapa yang belum?]...
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 9, 10 [4] [5] [9] [10] [Batal]
        Yati: semua
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 6 · tidak sampai 5 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 5 Tidak lewat Telegram: 1 tanpa HP, 3 belum menekan Mulai, 1 tidak terjangkau. Warga mulai sendiri: 1 ketua membacakan. [Siapa yang belum?]...
        -- +1
    """)
    assert [one.number for one in phones.heard] == [FAMILY]
