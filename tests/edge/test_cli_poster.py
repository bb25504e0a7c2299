"""`guyub poster`: what it draws a camera can read, and what it cannot draw it says in one line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from sqlalchemy import insert

from bot import cli_poster
from storage import tables as t
from tests.chat import Chatroom
from tests.edge.test_cli import guyub
from usecases.officers import remember_bot

SETTINGS = {"GUYUB_TOKEN": "1:SAMPLE"}


@pytest.fixture
def met(chat: Chatroom) -> Chatroom:
    """The village, after its bot has met Telegram once."""
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    return chat


def poster(room: Chatroom, place: str, file: Path | None, bkm: str = "") -> int:
    return cli_poster.main(room.book, place, bkm, file)


def code(file: Path) -> str:
    """What a phone's camera reads on this poster."""
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(file.read_bytes())).convert("L"))
    return str(found.text)


def test_it_is_drawn_says_its_link_and_is_the_same_when_asked_for_again(
    met: Chatroom, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = tmp_path / "one.png", tmp_path / "two.png"
    assert poster(met, "RT 3", first) == 0
    link = code(first)
    assert capsys.readouterr().out.split() == f"Poster RT 03 digambar di {first}. Tautannya: {link}".split()
    assert link.startswith("https://t.me/GuyubContohBot?start=rt-")
    assert poster(met, "03", again) == 0
    assert code(again) == link
    met.accounts["Warga"] = 901
    door = link.partition("?start=")[2]
    assert met.hear("Warga", f"/start {door}")[0].startswith("bot: Sugeng rawuh / Selamat datang, RT 03")


def test_a_closed_door_is_drawn_anew_with_another_code(
    met: Chatroom, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "one.png"
    poster(met, "RT 3", file)
    link = code(file)
    assert poster(met, "RT 3", None) == 0
    assert "Pintu RT 03 ditutup" in capsys.readouterr().out
    assert poster(met, "RT 3", None) == 1
    assert "sudah ditutup" in capsys.readouterr().out
    poster(met, "RT 3", file)
    assert code(file) != link
    met.accounts["Warga"] = 901
    assert "sudah ditutup" in met.hear("Warga", f"/start {link.partition('?start=')[2]}")[0]


@pytest.mark.parametrize(
    ("place", "bkm", "said"),
    [
        ("sebelah kali", "", "Tulis nomornya saja"),
        ("RT 3", "Bukit", 'Tidak ada BKM "Bukit".'),
        ("RT 3", "contoh", "Ada beberapa BKM: BKM Contoh Hulu, BKM Contoh Sumber."),
    ],
)
def test_what_is_not_clear_is_said_and_nothing_is_drawn(
    met: Chatroom, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str, bkm: str, said: str
) -> None:
    other = {"public_id": "bkm2", "name": "BKM Contoh Hulu", "zone": "Asia/Jakarta", "profile": "urban-2013"}
    met.book.run(lambda book: book.execute(insert(t.bkm).values(**other)))
    file = tmp_path / "one.png"
    assert poster(met, place, file, bkm) == 1
    assert poster(met, place, None, bkm) == 1
    assert capsys.readouterr().out.count(said) == 2
    assert not file.exists()
    assert poster(met, "RT 3", file, "hulu") == 0


def test_a_bot_that_never_ran_and_a_folder_that_is_not_there(
    chat: Chatroom, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert poster(chat, "RT 3", tmp_path / "one.png") == 1
    assert 'Jalankan "guyub run" sekali' in capsys.readouterr().out
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    assert poster(chat, "RT 3", tmp_path / "no-such-folder" / "one.png") == 1
    assert "tidak bisa ditulis" in capsys.readouterr().out


@pytest.mark.parametrize("words", [("poster", "RT 3"), ("poster", "RT 3", "--close", "--out", "x.png")])
def test_the_command_wants_either_a_file_or_to_close(tmp_path: Path, words: tuple[str, ...]) -> None:
    found = guyub(*words, GUYUB_DATA_DIR=str(tmp_path), **SETTINGS)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.strip() == "guyub: give --out FILE to draw the poster, or --close"
