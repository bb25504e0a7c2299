"""The public door: a poster, three presses, one promise; and what a resident never learns."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from sqlalchemy import func, insert, select

from bot import posters
from domain.people import MAY, Grant, Role, Subject, may
from domain.residents import door_in, link, place_in
from storage import residents as store
from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom
from usecases.keys import KEYS

PAGE = "Ini kabar RT 03, BKM Contoh Sumber. Mau saya kirimi kabar kampung? Paling banyak 1 sehari, 4 seminggu. Gratis, berhenti kapan saja. Nama tidak saya tanya."
WELCOME = "Terima kasih. Kabar RT 03 datang ke sini, paling banyak 1 sehari, 4 seminggu. ..."
BUTTONS = "[Ya, kirimi kabar] [Tidak] [Bukan RT 03]"


@pytest.fixture
def room(chat: Chatroom) -> Iterator[Chatroom]:
    """The village, with posters of RT 03 and RT 05 on its walls."""

    def hang(book: Work) -> None:
        book.execute(insert(t.meta).values(key="username", value="GuyubContohBot"))
        bkm = book.execute(select(t.bkm.c.id)).scalar_one()
        for rt in ("03", "05"):
            store.open_door(book, bkm, rt, "", None)

    chat.book.run(hang)
    chat.accounts = {**chat.accounts, "Warga": 901, "Lain": 902}
    chat.names |= {901: "Warga", 902: "Lain"}
    yield chat


def poster(chat: Chatroom, rt: str) -> str:
    """What the code on the wall makes somebody's phone send."""
    wanted = select(t.rt_door.c.public_id).where(t.rt_door.c.rt == rt)
    return "/start rt-" + chat.book.look(lambda book: book.execute(wanted).scalar_one())


def come_in(chat: Chatroom, who: str = "Warga", rt: str = "03") -> None:
    for line in (poster(chat, rt), "[Bahasa Indonesia]", "[Ya, kirimi kabar]"):
        chat.hear(who, line)


def test_three_presses_from_the_poster_to_the_news(room: Chatroom) -> None:
    room(f"""
        Warga: {poster(room, "03")}
        bot: Sugeng rawuh / Selamat datang, RT 03, BKM Contoh Sumber. [Basa Jawi] [Bahasa Indonesia] [English]
        Warga: [Bahasa Indonesia]
        bot~: {PAGE} {BUTTONS}
        Warga: [Ya, kirimi kabar]
        bot: {WELCOME}
        bot~: Kabar RT 03, BKM Contoh Sumber.
    """)
    assert room.phone.messages[-2]["keys"] == [
        "Kabar",
        "Tanya & lapor",
        "Usulan",
        "Kumpulan",
        "Saya anggota KSM",
        "Lainnya",
    ]


def test_a_hundred_presses_are_one_page_and_an_unknown_code_is_a_stranger(room: Chatroom) -> None:
    for _ in range(20):
        room.hear("Lain", poster(room, "03"))
    assert len([m for m in room.phone.messages if m["chat"] == 902]) == 1
    room.accounts["Asing"] = 903
    said = [room.hear("Asing", f"/start rt-{n}") for n in range(20)]
    assert [len(each) for each in said] == [1] + [0] * 19
    assert "juru catat" in said[0][0]


def test_no_means_nothing_is_kept_and_the_poster_hangs_on(room: Chatroom) -> None:
    before = room.book.look(
        lambda book: book.execute(select(func.count()).select_from(t.person)).scalar_one()
    )
    room.hear("Warga", poster(room, "03"))
    room.hear("Warga", "[Bahasa Indonesia]")
    assert room.hear("Warga", "[Tidak]") == [
        "bot~: Baik, tidak ada yang saya kirim. Kalau berubah pikiran, pindai lagi posternya."
    ]
    after = room.book.look(lambda book: book.execute(select(func.count()).select_from(t.person)).scalar_one())
    assert before == after
    assert room.hear("Warga", poster(room, "03")) == [f"bot~: {PAGE} {BUTTONS}"]


def test_another_rt_is_chosen_or_one_goes_away_kindly(room: Chatroom) -> None:
    room.hear("Warga", poster(room, "03"))
    room.hear("Warga", "[Bahasa Indonesia]")
    room("""
        Warga: [Bukan RT 03]
        bot~: RT mana? Ini yang sudah punya pintu di BKM Contoh Sumber. [RT 05] [Tidak ada di sini]
        Warga: [RT 05]
        bot~: Ini kabar RT 05, BKM Contoh Sumber. ... [Ya, kirimi kabar] [Tidak] [Bukan RT 05]
        Warga: [Bukan RT 05]
        bot~: RT mana? ... [RT 03] [Tidak ada di sini]
        Warga: [Tidak ada di sini]
        bot~: RT itu belum punya poster di BKM Contoh Sumber. Tanyakan ke ketua RT atau fasilitator, ya. Terima kasih sudah mampir. [Kembali ke RT 05]
        Warga: [Kembali ke RT 05]
        bot~: Ini kabar RT 05, BKM Contoh Sumber. ... [Ya, kirimi kabar] [Tidak] [Bukan RT 05]
    """)


def test_who_moves_house_scans_the_other_poster(room: Chatroom) -> None:
    come_in(room)
    room(f"""
        Warga: {poster(room, "03")}
        bot: RT 03, silakan pilih di bawah.
        Warga: {poster(room, "05")}
        bot: Ini kabar RT 05, ... [Ya, kirimi kabar] [Tidak] [Bukan RT 05]
        Warga: [Ya, kirimi kabar]
        bot: Terima kasih. Kabar RT 05 datang ke sini, ...
        bot~: Kabar RT 05, BKM Contoh Sumber.
        Warga: menu
        bot: RT 05, silakan pilih di bawah.
    """)


def test_a_member_who_scans_is_known_already(room: Chatroom) -> None:
    assert room.hear("Sri", poster(room, "03")) == [
        "bot: Bu Sri sudah terdaftar, jadi kabar RT juga datang ke sini."
    ]


def test_news_for_one_rt_and_for_everybody_reaches_residents(room: Chatroom) -> None:
    come_in(room)
    come_in(room, "Lain", "05")
    room("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: [Pilih sendiri]
        bot: BKM Contoh Sumber: pilih menurut apa? ...
        Adi: [RT/RW/dusun]
        bot: BKM Contoh Sumber: wilayah mana? ... [RT 2] [RT 3] [RT 4] [RT 5] [Kembali] [Batal]
        Adi: [RT 5]
        bot: BKM Contoh Sumber: pilih menurut apa? Sejauh ini RT 5. ...
        Adi: [Cukup]
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Posyandu Rabu jam 8 di balai RT.
        bot: BKM Contoh Sumber: 1 orang, RT 5. 1 Telegram. Lewat Telegram: RT 05. Posyandu Rabu jam 8 di balai RT. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar "Posyandu Rabu jam 8 di balai RT." untuk 1 orang, ... Terkirim 0 · tidak sampai 0 · menunggu 1 · ...
        -- +1
        bot>Adi~: Kabar ... ▱▱▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 0 · menunggu 1 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 [Jeda] [Berhenti] [Perbaiki]
        bot>Lain: Posyandu Rabu jam 8 di balai RT. Kabar dari Mas Adi, BKM Contoh Sumber. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar ... Terkirim 1 · tidak sampai 0 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 [Perbaiki]
        Lain: [Tanya]
        bot: Tentang "Posyandu Rabu jam 8 di balai RT.". Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Batal]
        Lain: bawa apa?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, ...
        bot>Adi~: Kabar ... Terkirim 1 · tidak sampai 0 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 1 (dijawab 0) · disampaikan langsung 0 [Perbaiki]
        bot>Adi: T-1 dari RT 05, BKM Contoh Sumber. Tentang "Posyandu Rabu jam 8 di balai RT.". bawa apa? [Jawab] ...
        Warga: Kabar
        bot: Belum ada kabar.
        Lain: berhenti
        bot: Baik, mulai sekarang saya diam. Kalau ingin kembali, tulis MULAI.
    """)
    for line in ("Kabar baru", "semua warga", "Kerja bakti Minggu."):
        preview = room.hear("Adi", line)
    assert "17 orang, semua warga." in preview[0]
    assert "1 berhenti" in preview[0]
    room.hear("Adi", "[Kirim]")
    room.at("+1")
    heard = [m["text"] for m in room.phone.messages if m["chat"] == 901]
    assert any("Kerja bakti" in text for text in heard)
    assert not any("Kerja bakti" in m["text"] for m in room.phone.messages if m["chat"] == 902)
    room.accounts["Baru"] = 904
    come_in(room, "Baru")
    assert "Kerja bakti Minggu." in room.hear("Baru", "Kabar")[0]  # who came later may read what was for all


def test_a_resident_is_known_as_a_member_when_the_ketua_says_so(room: Chatroom) -> None:
    come_in(room)
    room("""
        Warga: Saya anggota KSM
        bot: Anggota KSM mana? [Mawar] [Melati] [Batal]
        Warga: [Mawar]
        bot: Di buku KSM, namanya siapa? [Batal]
        Warga: Lastri
        bot: Terima kasih. Saya tanyakan ke ketua KSM Mawar; kalau sudah dipastikan, saya kabari di sini.
        bot>Yati: Seorang warga RT 03 menulis: "Lastri", anggota KSM Mawar. Ibu/Bapak kenal? Nomor berapa di buku? [Betul, nomor 4] [Nomor lain] [Bukan]
        Yati: [Nomor lain]
        bot: "Lastri", KSM Mawar: nomor berapa? Ini yang belum punya HP di sini. [4] [5] [8] [10] [Bukan]
        Yati: [Betul, nomor 4]
        bot: Terima kasih. Bu Lastri saya tanyai dulu kesediaannya.
        bot>Warga: Ketua KSM Mawar sudah mengenali. Lanjut? [Lanjut]
        Warga: [Lanjut]
        bot: Selamat datang, Bu Lastri, KSM Mawar. ... [Ya, boleh] [Tidak]
        Warga: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. HP ini dipakai Bu Lastri sendiri, atau bersama keluarga? ... [Saya sendiri] [Bersama keluarga]
        bot: Sudah terbuka. Bu Lastri, KSM Mawar: silakan pilih di bawah.
        Yati: [Betul, nomor 4]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Warga: saldo
        bot: ...
    """)


def test_the_asker_hears_the_same_whether_there_is_such_a_member_or_not(room: Chatroom) -> None:
    come_in(room)
    room("""
        Warga: saya anggota ksm
        bot: Anggota KSM mana? ...
        Warga: [Mawar]
        bot: Di buku KSM, namanya siapa? [Batal]
        Warga: Zubaidah
        bot: Terima kasih. Saya tanyakan ke ketua KSM Mawar; kalau sudah dipastikan, saya kabari di sini.
        bot>Yati: Seorang warga RT 03 menulis: "Zubaidah", anggota KSM Mawar. ... [Nomor lain] [Bukan]
        Yati: [Bukan]
        bot: Baik, tidak saya buka. Ia saya minta menemui ketua.
        bot>Warga: Maaf, ketua KSM Mawar belum mengenali. Temui beliau langsung, ya. Kabar RT tetap datang.
        Warga: Saya anggota KSM
        bot: Anggota KSM mana? ...
        Warga: [Melati]
        bot: Di buku KSM, namanya siapa? [Batal]
        Warga: Sri
        bot: Terima kasih. Saya tanyakan ke ketua KSM Melati; ...
        bot>Darmi: Seorang warga RT 03 menulis: "Sri", anggota KSM Melati. ... [Nomor lain] [Bukan]
        Warga: Saya anggota KSM
        bot: Minggu ini sudah dua kali. Temui ketua KSM-nya langsung, ya.
    """)


def test_nobody_else_answers_for_the_ketua(room: Chatroom) -> None:
    come_in(room)
    for line in ("Saya anggota KSM", "[Mawar]", "Lastri"):
        room.hear("Warga", line)
    request = room.book.look(lambda book: book.execute(select(t.membership_request.c.public_id)).scalar_one())
    for name in ("Warga", "Wati", "Darmi", "Hadi"):
        account = room.accounts[name]
        for data in (
            f"aku-betul:{request}:p-Lastri",
            f"aku-lain:{request}:0",
            f"aku-bukan:{request}:0",
            f"aku-ya:{request}:0",
        ):
            room.give(room.press(account, account, 1, data))
            assert room.phone.messages[-1]["text"].startswith("Tombol ini sudah tidak berlaku")


def test_three_questions_a_day(room: Chatroom) -> None:
    come_in(room)
    for n in range(3):
        assert f"T-{n + 1}" in room.hear("Warga", f"tanya kapan posyandu ke-{n}?")[0]
    assert room.hear("Warga", "tanya lagi?") == ["bot: Hari ini sudah 3 pertanyaan. Besok boleh lagi, ya."]
    room.at("2026-11-18 09:00")
    assert "T-4" in room.hear("Warga", "tanya lagi?")[0]


def test_a_resident_may_ask_and_nothing_else() -> None:
    mine = (Grant(1, Role.WARGA, village.SINCE, bkm_id=1),)
    everything = [Subject(1, 1, 1), Subject(1, 1, 2), Subject(1, None, 1), Subject(1, 1, None)]
    allowed = {deed for deed in MAY if any(may(deed, mine, one, village.SINCE) for one in everything)}
    assert allowed == {"ask-question", "ask-to-be-known", "lock-account"}


WORDS = (
    "saldo", "sisa", "kapan jatuh tempo", "setor 50rb", "angsur 115rb", "titip bu siti 60rb", "kumpulan", "tugas",
    "cari siti mawar", "serah uang", "terima uang", "koreksi J-0007-6", "cocok saldo", "undang siti", "kabar baru",
    "titip kabar", "pertanyaan", "buat kumpulan besok jam 19.00", "pindah kumpulan", "batal kumpulan",
    "catat kumpulan", "1 20 115 // kas 135", "ubah 8 50 115", "poster rt 3", "buka pintu", "tarik 50rb", "menu", "bantuan",
)  # fmt: skip


def test_no_key_and_no_word_shows_a_resident_a_member(room: Chatroom) -> None:
    come_in(room)
    before = len(room.phone.messages)
    for line in WORDS:
        assert room.hear("Warga", line), f"no answer to {line!r}"
        room.hear("Warga", "batal")
    for code in KEYS:
        room.give(room.press(901, 901, 1, f"lain:{code}:0"))
        room.hear("Warga", "batal")
    room.hear("Warga", "MULAI")
    said = [m["text"] for m in room.phone.messages[before:] if m["chat"] == 901]
    names = [
        name for name in (*village.PEOPLE, "Darmi") if any(re.search(rf"\b{name}\b", text) for text in said)
    ]
    assert names == []
    assert [text for text in said if re.search(r"Rp[1-9]", text)] == []
    others = {m["chat"] for m in room.phone.messages[before:]} - {901}
    assert others == set()


def test_who_may_make_a_poster_gets_the_same_code_each_time(room: Chatroom) -> None:
    room("""
        Adi: poster rt 3
        bot: Poster RT 03, siap dicetak. Boleh dipasang dan dibagi ke siapa saja: tidak ada rahasianya. https://t.me/GuyubContohBot?start=rt-... (gambar) [Tutup pintu ini]
        Rini: poster
        bot: BKM Contoh Sumber: RT berapa? Misalnya "RT 3" atau "RT 3 RW 2". [RT 02] [RT 03] [RT 04] [Batal]
        Rini: sebelah kali
        bot: Tulis nomornya saja, misalnya "RT 3" atau "RT 3 RW 2". ...
        Rini: rt 7 rw 2
        bot: Poster RT 07 RW 02, siap dicetak. ... (gambar) [Tutup pintu ini]
        Yati: poster rt 3
        bot: Maaf, poster dibuat dan ditutup fasilitator, koordinator, atau petugas UPK.
    """)
    sent = next(m for m in room.phone.messages if m["picture"])
    assert sent["text"].endswith(poster(room, "03").removeprefix("/start "))
    assert sent["picture"]["document"] == 1
    assert read(sent["picture"]["bytes"]) == [sent["text"].splitlines()[-1]]


POSTER = {
    "place": "RT 03 RW 02", "bkm": "BKM Contoh Sumber", "bot": "GuyubContohBot", "ask": "Mas Adi", "on": "2026-11-18",
    "link": "https://t.me/GuyubContohBot?start=rt-Ab3dEf6hIj9k",
}  # fmt: skip


def read(png: bytes, dots: int | None = None, blur: float = 0) -> list[str]:
    """What a phone's camera finds in a print of this picture, `dots` wide and not quite sharp."""
    paper = Image.open(io.BytesIO(png)).convert("L")
    if dots is not None:
        paper = paper.resize((dots, round(paper.height * dots / paper.width)), Image.Resampling.LANCZOS)
    return [code.text for code in zxingcpp.read_barcodes(paper.filter(ImageFilter.GaussianBlur(blur)))]


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("locale", ["id", "jv", "en"])
def test_a_camera_reads_the_poster_from_a_small_and_blurred_print(paper: str, locale: str) -> None:
    png = posters.draw({**POSTER, "paper": paper}, locale)
    assert len(png) < 60_000
    assert read(png) == [POSTER["link"]]
    assert read(png, dots=420, blur=1.2) == [POSTER["link"]]


def test_a_long_name_stays_on_the_poster() -> None:
    long = {
        **POSTER,
        "bkm": "BKM " + "Contoh Sumber Makmur Sejahtera " * 6,
        "ask": "Ibu Dr. Hj. " + "Contoh " * 12,
    }
    png = posters.draw({**long, "paper": "A4"}, "id")
    paper = Image.open(io.BytesIO(png)).convert("L")
    edge = paper.crop((0, 0, 90, paper.height))
    assert edge.getextrema() == (255, 255), "something runs over the edge"
    assert read(png) == [POSTER["link"]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("3", ("03", "")), ("rt 03", ("03", "")), ("RT 3 RW 2", ("03", "02")), ("03/02", ("03", "02")),
        ("rt", None), ("sebelah kali", None), ("1 2 3", None), ("rt 1234", None),
    ],
)  # fmt: skip
def test_a_place_as_people_write_it(text: str, place: tuple[str, str] | None) -> None:
    assert place_in(text) == place


def test_the_code_of_a_door_is_a_start_link() -> None:
    address = link("GuyubContohBot", "Ab3dEf6hIj9k")
    payload = address.partition("?start=")[2]
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    assert door_in(payload) == "Ab3dEf6hIj9k"
    assert door_in("Ab3dEf6hIj9k") is None


def test_neighbours_without_a_name_are_counted_not_listed_one_by_one(room: Chatroom) -> None:
    come_in(room)
    come_in(room, "Lain")
    for line in ("Kabar baru", "pilih sendiri", "rt", "[RT 3]", "cukup"):
        room.hear("Adi", line)
    shown = room.hear("Adi", "Posyandu Rabu jam 8.")[0]
    assert "5 Telegram, " in shown and "Lewat Telegram: Bu Sri, Pak Joko, Bu Tini, RT 03 (2)." in shown
