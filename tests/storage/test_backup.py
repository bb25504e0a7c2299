"""Backups: whole while the book is written, sealed so that nobody can change a byte, put back whole or not at all."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import backup, sealing
from bot.restore import CannotRestore, Wish, restore
from bot.settings import Settings
from domain.ledger import Account, Posting, opening
from domain.money import Rupiah
from storage import ledger
from storage import tables as t
from storage.book import Book, Work
from usecases import keeping
from usecases.verify import first_deviation

pytestmark = pytest.mark.sqlite  # a book that is a file
NIGHT = datetime(2026, 11, 18, 19, 0, tzinfo=UTC)  # two in the morning of the 19th in Jakarta


def silent(done: int, of: int) -> None:
    """Nobody looks."""


@pytest.fixture
def key(tmp_path: Path) -> tuple[str, Path]:
    """A pair of keys: the public one, and the file of the private one."""
    file = tmp_path / "key.txt"
    return sealing.new_key(file, NIGHT), file


@pytest.fixture
def house(book_file: Path, key: tuple[str, Path]) -> Settings:
    """The sample village, and where its backups go."""
    folder = book_file.parent
    return Settings(_env_file=None, data_dir=folder, backup_key=key[0], backup_dir=folder / "backups")  # type: ignore[call-arg]


@pytest.fixture
def book(house: Settings) -> Iterator[Book]:
    book = Book(house.database, lambda: NIGHT, lambda n: next(CHANCE).to_bytes(n, "big"))
    yield book
    book.close()


CHANCE = iter(range(10**12, 10**13))


def elsewhere(tmp_path: Path) -> Settings:
    """Another machine with nothing on it."""
    return Settings(_env_file=None, data_dir=tmp_path / "elsewhere")  # type: ignore[call-arg]


def put_back(tmp_path: Path, file: Path, key: Path | None, *, aside: bool = False, days: int = 1) -> Settings:
    """Put a backup back some days later."""
    there = elsewhere(tmp_path)
    restore(there, lambda: NIGHT + timedelta(days=days), Wish(file, key, aside), silent)
    return there


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def save_twenty_thousand(book: Work, number: int) -> None:
    rows = [Posting(Account.WAJIB, Rupiah(-20_000), 3)]
    ledger.append(book, opening(rows, date(2026, 11, 17), f"more:{number}"), ledger.About(1, 1, 3))


# --- copying ------------------------------------------------------------------------------------------------


@contextmanager
def writing(book: Book) -> Iterator[list[int]]:
    """Meanwhile somebody saves without a pause; the list grows with each."""
    stop, written = threading.Event(), []

    def keep_writing() -> None:
        while not stop.is_set():
            book.run(lambda work: save_twenty_thousand(work, len(written)))
            written.append(1)

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        yield written
    finally:
        stop.set()
        writer.join()


def a_moment_of_it(database: str, most: int) -> None:
    """The copy is sound and holds what was saved up to some moment: no mixture of two, and no more than
    `most`.
    """
    copy = Book(database, lambda: NIGHT, bytes)
    assert copy.look(first_deviation) is None
    more = select(t.entry.c.reference).where(t.entry.c.reference.like("more:%")).order_by(t.entry.c.id)
    found = copy.look(lambda work: list(work.execute(more).scalars()))
    copy.close()
    assert found == [f"more:{n}" for n in range(len(found))]
    assert len(found) <= most


def test_a_copy_made_while_the_book_is_written_is_whole(
    house: Settings, book: Book, tmp_path: Path, key
) -> None:
    steps: list[int] = []
    with writing(book) as written:
        made = backup.make(house, NIGHT, key[0], lambda done, of: steps.append(len(written)))
    assert steps, "the copy told nobody how far it was"
    there = put_back(tmp_path, made.file, key[1])
    a_moment_of_it(there.database, len(written))


def test_what_is_written_between_two_steps_of_a_copy_is_not_in_it_and_does_not_wait(
    house: Settings, book: Book, tmp_path: Path, key
) -> None:
    for number in range(400):  # so that the copy takes more than one step
        book.run(lambda work, n=number: save_twenty_thousand(work, n))
    numbers = iter(range(400, 10_000))
    steps: list[int] = []

    def step(done: int, of: int) -> None:
        if done < of:
            steps.append(done)
            book.run(lambda work: save_twenty_thousand(work, next(numbers)))

    made = backup.make(house, NIGHT, None, step)
    count = "SELECT count(*) FROM entry WHERE reference LIKE 'more:%'"
    with sqlite3.connect(made.file) as copy:
        assert copy.execute(count).fetchone() == (400,)
    assert next(numbers) > 400, "somebody wrote meanwhile"


def test_a_backup_is_ours_alone_and_says_its_day_and_shape_by_its_name(
    house: Settings, book: Book, key
) -> None:
    made = backup.make(house, NIGHT, key[0], silent)
    assert backup.NAME.fullmatch(made.file.name)
    assert made.file.name.startswith("guyub-20261118-190000-0")
    assert made.file.name.endswith(".sqlite3.age")
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert made.file.parent.stat().st_mode & 0o777 == 0o700
    assert names_in(made.file.parent) == [".lock", made.file.name]
    assert not list(house.data_dir.glob("guyub-copy-*")), "no open copy stays beside the book"
    for words in (b"SQLite format 3", b"BKM Contoh", b"CREATE TABLE"):
        assert words not in made.file.read_bytes()


def test_only_so_many_backups_are_kept_and_nothing_else_is_touched(house: Settings, book: Book, key) -> None:
    house.backup_folder.mkdir()
    (house.backup_folder / "guyub-notes.txt").write_text("mine")
    (house.backup_folder / "guyub-20200101-000000-0001.sqlite3.age.part").write_text("of one that was killed")
    few = house.model_copy(update={"backup_keep": 2})
    for day in range(4):
        backup.make(few, NIGHT + timedelta(days=day), key[0], silent)
    kept = [name for name in names_in(house.backup_folder) if name != ".lock"]
    assert kept[-1] == "guyub-notes.txt"
    assert [name[6:14] for name in kept[:-1]] == ["20261120", "20261121"]


def test_a_full_disk_leaves_no_half_backup(
    house: Settings, book: Book, key, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backup.make(house, NIGHT, key[0], silent)

    def full(reader: object, file: Path, to: str | None, progress: object) -> None:
        file.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sealing, "seal", full)
    with pytest.raises(backup.CannotBackUp, match="No space left"):
        backup.make(house, NIGHT + timedelta(days=1), key[0], silent)
    assert names_in(house.backup_folder) == [".lock", whole.file.name]


# --- the seal -----------------------------------------------------------------------------------------------


@pytest.fixture
def sealed(house: Settings, book: Book, key) -> Path:
    book.run(keeping.begin)
    return backup.make(house, NIGHT, key[0], silent).file


def refused(tmp_path: Path, file: Path, key: Path | None) -> str:
    """Why it was not put back; nothing may stand there afterwards."""
    with pytest.raises(CannotRestore) as why:
        put_back(tmp_path, file, key)
    assert [name for name in names_in(tmp_path / "elsewhere") if not name.endswith(".lock")] == []
    assert "\n" not in str(why.value)
    return str(why.value)


REGIONS = {
    "the first line": lambda size: 3,
    "the name of the recipient": lambda size: 40,
    "the wrapped key": lambda size: 95,
    "the header's own seal": lambda size: 330,
    "the nonce": lambda size: -1,
    "the first chunk": lambda size: 700,
    "a chunk in the middle": lambda size: size // 2,
    "the last chunk": lambda size: size - 40,
    "the very last byte": lambda size: size - 1,
}


@pytest.mark.parametrize("where", REGIONS)
def test_one_flipped_byte_anywhere_is_refused(where: str, sealed: Path, tmp_path: Path, key) -> None:
    content = bytearray(sealed.read_bytes())
    head = content.index(b"\n--- ")
    place = REGIONS[where](len(content))
    if where == "the header's own seal":
        place = head + 10
    elif where == "the nonce":
        place = content.index(b"\n", head + 1) + 5
    content[place] ^= 1
    sealed.write_bytes(content)
    line = refused(tmp_path, sealed, key[1])
    assert any(words in line for words in ("changed since", "was changed", "no backup of a book"))


@pytest.mark.parametrize("left", [0, 5, 120, 600, 65_536 + 500, -16, -1])
def test_a_backup_that_was_cut_short_is_refused(left: int, sealed: Path, tmp_path: Path, key) -> None:
    sealed.write_bytes(sealed.read_bytes()[:left])
    refused(tmp_path, sealed, key[1])


def test_a_backup_with_something_behind_its_end_is_refused(sealed: Path, tmp_path: Path, key) -> None:
    sealed.write_bytes(sealed.read_bytes() + b"\0")
    refused(tmp_path, sealed, key[1])


def test_another_key_opens_nothing(sealed: Path, tmp_path: Path) -> None:
    sealing.new_key(tmp_path / "other.txt", NIGHT)
    assert "this key does not open" in refused(tmp_path, sealed, tmp_path / "other.txt")


def test_a_sealed_backup_asks_for_its_key(sealed: Path, tmp_path: Path) -> None:
    assert "--key FILE" in refused(tmp_path, sealed, None)


@pytest.mark.parametrize("content", ["", "age1notaprivatekey", "AGE-SECRET-KEY-1XYZ", "\x00\x01"])
def test_a_file_that_is_no_key_is_named(content: str, sealed: Path, tmp_path: Path) -> None:
    (tmp_path / "no-key.txt").write_text(content)
    assert "no-key.txt" in refused(tmp_path, sealed, tmp_path / "no-key.txt")


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0 and no more", b"PGDMP\1\2"])
def test_a_file_that_is_no_backup_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "guyub-x.sqlite3"
    file.write_bytes(content)
    refused(tmp_path, file, None)


def test_a_private_key_is_ours_alone_and_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    public = sealing.new_key(file, NIGHT)
    assert public.startswith("age1")
    assert file.stat().st_mode & 0o777 == 0o600
    before = file.read_text()
    with pytest.raises(sealing.CannotOpen, match="exists already"):
        sealing.new_key(file, NIGHT)
    assert file.read_text() == before


# --- putting back -------------------------------------------------------------------------------------------


def test_a_backup_never_goes_over_a_book(sealed: Path, tmp_path: Path, key) -> None:
    there = put_back(tmp_path, sealed, key[1])
    before = there.database_file.read_bytes()
    with pytest.raises(CannotRestore, match="--move-aside"):
        put_back(tmp_path, sealed, key[1])
    assert there.database_file.read_bytes() == before


@pytest.mark.parametrize("ending", ["-wal", "-shm"])
def test_what_is_left_of_another_book_counts_as_one(ending: str, sealed: Path, tmp_path: Path, key) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / f"guyub.sqlite3{ending}").write_bytes(b"a log of another book")
    with pytest.raises(CannotRestore, match="stands there already"):
        put_back(tmp_path, sealed, key[1])


def test_a_book_that_stands_there_is_kept_beside(sealed: Path, tmp_path: Path, key) -> None:
    there = put_back(tmp_path, sealed, key[1])
    Path(f"{there.database_file}-wal").write_bytes(b"")
    before = there.database_file.read_bytes()
    put_back(tmp_path, sealed, key[1], aside=True, days=2)
    kept = "guyub.sqlite3.before-20261120-190000"
    assert (there.data_dir / kept).read_bytes() == before
    assert names_in(there.data_dir) == ["guyub.sqlite3", kept, f"{kept}-wal", "guyub.sqlite3.lock"]


def test_a_wrong_backup_does_not_move_the_book_aside(sealed: Path, tmp_path: Path, key) -> None:
    there = put_back(tmp_path, sealed, key[1])
    before = there.database_file.read_bytes()
    sealed.write_bytes(sealed.read_bytes()[:-1])
    with pytest.raises(CannotRestore):
        put_back(tmp_path, sealed, key[1], aside=True)
    assert there.database_file.read_bytes() == before
    assert names_in(there.data_dir) == ["guyub.sqlite3", "guyub.sqlite3.lock"]


def test_a_copy_whose_money_was_forged_is_not_put_back(house: Settings, book: Book, tmp_path: Path) -> None:
    made = backup.make(house, NIGHT, None, silent)
    with sqlite3.connect(made.file) as forger:
        forger.execute("DROP TRIGGER keep_posting_update")
        forger.execute("UPDATE posting SET amount_rp = amount_rp * 2 WHERE entry_id = 1")
    assert "not whole" in refused(tmp_path, made.file, None)


def test_a_backup_of_a_newer_guyub_says_so(house: Settings, book: Book, tmp_path: Path) -> None:
    made = backup.make(house, NIGHT, None, silent)
    with sqlite3.connect(made.file) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer Guyub" in refused(tmp_path, made.file, None)


def test_a_book_copied_by_hand_can_be_put_back_too(book_file: Path, tmp_path: Path) -> None:
    plain = Path(shutil.copy(book_file, tmp_path / "by-hand.sqlite3"))
    there = put_back(tmp_path, plain, None)
    assert there.database_file.exists()
