"""Backups of a book on PostgreSQL: a moment of it through a pipe, no password in sight, back whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot import backup, sealing
from bot.restore import CannotRestore, Wish, restore
from bot.settings import Settings
from storage import backup as copying
from storage.book import Book
from tests.engines import Maker
from tests.storage.test_backup import a_moment_of_it, silent, writing

pytestmark = pytest.mark.postgresql
NIGHT = datetime(2026, 11, 18, 19, 0, tzinfo=UTC)


def house_of(address: str, folder: Path) -> Settings:
    folder.mkdir(exist_ok=True)
    return Settings(_env_file=None, database_url=address, data_dir=folder)  # type: ignore[call-arg]


@pytest.fixture
def here(database: str, tmp_path: Path) -> Settings:
    """The sample village."""
    return house_of(database, tmp_path / "here")


@pytest.fixture
def there(maker: Maker, tmp_path: Path) -> Iterator[Settings]:
    """An empty database on the same server."""
    address = maker.fresh(tmp_path)
    yield house_of(address, tmp_path / "there")
    maker.drop(address)


def put_back(there: Settings, file: Path, key: Path | None = None, *, aside: bool = False) -> str | None:
    return restore(there, lambda: NIGHT + timedelta(days=1), Wish(file, key, aside), silent).aside


def asked(settings: Settings, statement: str) -> object:
    engine = create_engine(settings.database)
    with engine.connect() as conn:
        found = conn.execute(text(statement)).scalar()
    engine.dispose()
    return found


def test_a_copy_made_while_the_book_is_written_is_a_moment_of_it(here: Settings, there: Settings) -> None:
    ids = iter(range(10**12, 10**13))
    book = Book(here.database, lambda: NIGHT, lambda n: next(ids).to_bytes(n, "big"))
    with writing(book) as written:
        public = sealing.new_key(here.data_dir / "key.txt", NIGHT)
        made = backup.make(here, NIGHT, public, silent)
    book.close()
    assert made.file.name.endswith(".pgdump.age")
    assert put_back(there, made.file, here.data_dir / "key.txt") is None
    a_moment_of_it(there.database, len(written))


def test_money_stays_guarded_after_it_was_put_back(here: Settings, there: Settings) -> None:
    put_back(there, backup.make(here, NIGHT, None, silent).file)
    engine = create_engine(there.database)
    for statement in ("UPDATE posting SET amount_rp = 0", "DELETE FROM entry", "TRUNCATE posting"):
        with engine.connect() as conn, pytest.raises(Exception, match="never changed"):
            conn.execute(text(statement))
    engine.dispose()


def test_a_book_that_stands_there_is_kept_under_another_name(here: Settings, there: Settings) -> None:
    made = backup.make(here, NIGHT, None, silent)
    put_back(there, made.file)
    with pytest.raises(CannotRestore, match="--move-aside"):
        put_back(there, made.file)
    aside = put_back(there, made.file, aside=True)
    assert aside == "public_before-20261119-190000"
    assert (
        asked(there, f'SELECT count(*) FROM "{aside}".person')
        == asked(there, "SELECT count(*) FROM person")
        > 0
    )


def test_a_damaged_dump_leaves_the_place_as_it_was(here: Settings, there: Settings) -> None:
    made = backup.make(here, NIGHT, None, silent)
    content = made.file.read_bytes()
    broken = made.file.with_name("broken.pgdump")
    broken.write_bytes(content[: len(content) // 2])
    with pytest.raises(CannotRestore, match="pg_restore"):
        put_back(there, broken)
    assert asked(there, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'") == 0
    put_back(there, made.file)
    with pytest.raises(CannotRestore, match="pg_restore"):
        put_back(there, broken, aside=True)
    assert asked(there, "SELECT count(*) FROM person") > 0  # type: ignore[operator]
    assert list(there.data_dir.glob("guyub-*")) == []


def test_nobody_else_may_be_at_work_there(here: Settings, there: Settings) -> None:
    made = backup.make(here, NIGHT, None, silent)
    engine = create_engine(there.database)
    with engine.connect() as conn:
        conn.execute(text("SELECT 1"))
        with pytest.raises(CannotRestore, match="stop it first"):
            put_back(there, made.file)
    engine.dispose()


def test_a_backup_of_the_other_engine_is_refused(here: Settings, there: Settings, tmp_path: Path) -> None:
    file = tmp_path / "guyub-x.sqlite3"
    file.write_bytes(copying.HEADS[copying.SQLITE] + bytes(100))
    with pytest.raises(CannotRestore, match="is of a SQLite file"):
        put_back(there, file)


def test_a_dump_that_ends_early_gets_no_name(
    here: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    liar = tmp_path / "pg_dump"
    liar.write_text("#!/bin/sh\nprintf PGDMP-half\necho 'server went away' >&2\nexit 1\n")
    liar.chmod(0o755)
    monkeypatch.setattr(copying, "program", lambda name: str(liar))
    with pytest.raises(backup.CannotBackUp, match="server went away"):
        backup.make(here, NIGHT, None, silent)
    assert [each.name for each in here.backup_folder.iterdir()] == [".lock"]


def test_a_missing_pg_dump_says_what_to_install(here: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(backup.CannotBackUp, match="postgresql-client"):
        backup.make(here, NIGHT, None, silent)
