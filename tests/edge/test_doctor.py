"""The doctor: names what is wrong in words, says what to do, shows no secret, changes nothing."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from bot import alive, cli_doctor, doctor
from bot.clock import Clock, chance
from bot.doctor import Finding, Mark
from bot.settings import Settings
from storage import health, keeping
from storage import tables as t
from storage.book import Book

pytestmark = pytest.mark.sqlite  # a book that is a file
TOKEN = "1000001:SAMPLE_of_a_secret"


class Api:
    """A Telegram that knows getMe, at a date of its own."""

    def __init__(self) -> None:
        self.skew = timedelta(0)
        self.status = 200
        self.body: bytes = json.dumps({"ok": True, "result": {"username": "GuyubContohBot"}}).encode()
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.send_response_only(api.status)
                self.send_header("Date", format_datetime(datetime.now(UTC) + api.skew, usegmt=True))
                self.end_headers()
                self.wfile.write(api.body)

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def api() -> Iterator[Api]:
    api = Api()
    yield api
    api.server.shutdown()
    api.server.server_close()


@pytest.fixture
def settings(api: Api, book_file: Path) -> Settings:
    book_file.chmod(0o600)
    wish = {"token": TOKEN, "api_url": api.url, "data_dir": book_file.parent, "heartbeat_url": api.url}
    return Settings(_env_file=None, **wish)  # type: ignore[arg-type]


def found(settings: Settings) -> dict[str, Finding]:
    return {each.what: each for each in doctor.examine(settings, Clock())}


def write(settings: Settings, *rows: tuple[Any, dict[str, Any]]) -> None:
    book = Book(settings.database, Clock().now, chance)
    book.run(lambda work: [work.execute(insert(table).values(**row)) for table, row in rows])
    book.close()


def ago(**age: int) -> datetime:
    return datetime.now(UTC) - timedelta(**age)


def test_a_village_that_is_well_is_said_to_be(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    book = Book(settings.database, Clock().now, chance)
    book.run(
        lambda work: keeping.note(
            work, keeping.MADE, {"at": ago(hours=3).isoformat(), "name": "g.age", "bytes": 1}
        )
    )
    book.close()
    alive.touch(settings.data_dir, int(datetime.now(UTC).timestamp()))
    assert cli_doctor.main(settings, False) == 0
    shown = capsys.readouterr().out
    assert "@GuyubContohBot" in shown
    assert "BAD" not in shown
    assert TOKEN not in shown
    assert cli_doctor.is_alive(settings) == 0


def test_json_is_for_programs_and_says_the_same(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli_doctor.main(settings, True) == 1
    said = json.loads(capsys.readouterr().out)
    assert {"mark", "what", "says", "todo"} == set(said[0])
    assert [each["what"] for each in said if each["mark"] == "bad"] == ["backup"]
    assert TOKEN not in json.dumps(said)


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (401, b'{"ok":false}', "Telegram answers 401"),
        (502, b"<html>", "Telegram cannot be reached (JSONDecodeError)"),
        (200, b"[]", "Telegram cannot be reached (TypeError)"),
    ],
)
def test_a_token_that_is_not_taken(status: int, body: bytes, says: str, settings: Settings, api: Api) -> None:
    api.status, api.body = status, body
    one = found(settings)["token"]
    assert (one.mark, one.says) == (Mark.BAD, says)
    assert one.todo


def test_a_telegram_that_is_not_there_and_a_token_that_is_missing(settings: Settings) -> None:
    away = settings.model_copy(update={"api_url": "http://127.0.0.1:1"})
    assert "cannot be reached" in found(away)["token"].says
    assert TOKEN not in found(away)["token"].says
    none = settings.model_copy(update={"token": None})
    assert found(none)["token"].mark is Mark.BAD
    assert "clock" not in found(none)


@pytest.mark.parametrize(("minutes", "mark"), [(0, Mark.GOOD), (3, Mark.BAD), (-3, Mark.BAD)])
def test_a_clock_that_is_wrong(minutes: int, mark: Mark, settings: Settings, api: Api) -> None:
    api.skew = timedelta(minutes=minutes)
    assert found(settings)["clock"].mark is mark


def test_queues_that_stand_still_and_lines_set_aside(settings: Settings) -> None:
    line = {"lane": 1, "raw": "{}", "tries": 0}
    said = {
        "chat_id": 1,
        "klass": "reply",
        "say": {"k": "x"},
        "tries": 0,
        "n_unclear": 0,
        "made_at": ago(hours=3),
    }
    write(
        settings,
        (t.inbox, {**line, "update_id": 1, "state": "new", "received_at": ago(minutes=20)}),
        (t.inbox, {**line, "update_id": 2, "state": "aside", "why": "KeyError: 'x'", "received_at": ago(days=1), "done_at": ago(days=1)}),
        (t.outbox, {**said, "reason": "a", "state": "waiting"}),
        (t.outbox, {**said, "reason": "b", "state": "waiting", "not_before": datetime.now(UTC) + timedelta(days=1)}),
        (t.outbox, {**said, "reason": "c", "state": "unclear"}),
        (t.due, {"kind": "x", "subject": "x", "occurrence": "x", "person_id": 0, "due_at": ago(hours=5)}),
    )  # fmt: skip
    seen = found(settings)
    assert seen["lines in"].says == "1 wait, the oldest for 20 min"
    assert seen["messages out"].says == "1 wait, the oldest for 3 h"
    assert seen["hours"].says == "1 wait, the oldest for 5 h"
    assert all(seen[each].mark is Mark.BAD for each in ("lines in", "messages out", "hours"))
    assert (seen["unclear"].mark, seen["set aside"].mark) == (Mark.NOTE, Mark.NOTE)
    assert "2: KeyError: 'x'" in seen["set aside"].says


def test_a_backup_that_is_old_and_one_that_failed(settings: Settings) -> None:
    book = Book(settings.database, Clock().now, chance)
    book.run(
        lambda work: keeping.note(
            work, keeping.MADE, {"at": ago(hours=30).isoformat(), "name": "g.age", "bytes": 1}
        )
    )
    assert (found(settings)["backup"].mark, found(settings)["backup"].says) == (Mark.BAD, "g.age, 30 h ago")
    book.run(
        lambda work: keeping.note(work, keeping.FAILED, {"at": ago(hours=1).isoformat(), "why": "no space"})
    )
    assert "no space" in found(settings)["backup"].says
    book.close()


def test_a_bot_that_stopped_working(settings: Settings) -> None:
    assert cli_doctor.is_alive(settings) == 1
    assert found(settings)["heartbeat"].mark is Mark.NOTE
    alive.touch(settings.data_dir, int(ago(minutes=10).timestamp()))
    assert found(settings)["heartbeat"].says == "the bot last worked 10 min ago"
    assert cli_doctor.is_alive(settings) == 1


def test_a_book_others_can_read_a_book_of_another_shape_and_no_book(settings: Settings) -> None:
    settings.database_file.chmod(0o644)
    settings.data_dir.chmod(0o755)
    assert found(settings)["rights"].mark is Mark.BAD
    book = Book(settings.database, Clock().now, chance)
    with book.engine.begin() as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    book.close()
    assert found(settings)["book"].todo == "install the Guyub that wrote it"
    none = settings.model_copy(update={"data_dir": settings.data_dir / "nowhere"})
    assert found(none)["disk"].mark is Mark.BAD
    assert found(none)["book"].mark is Mark.NOTE


def test_a_zone_nobody_knows(settings: Settings) -> None:
    book = Book(settings.database, Clock().now, chance)
    book.run(lambda work: work.execute(t.bkm.update().values(zone="Asia/Atlantis")))
    assert book.look(health.look).zones == ("Asia/Atlantis",)
    book.close()
    assert found(settings)["zones"].mark is Mark.BAD
