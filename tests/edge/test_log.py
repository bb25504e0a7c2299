"""What the log keeps to itself: tokens, phone numbers, links, statements, people's words."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator

import httpx
import pytest
import structlog

from bot import log
from tests.chat import Chatroom

TOKEN = "1000001:SAMPLE_token-42"
PHONES = ("081234567890", "+62 812-3456-7890", "6281234567890", "0812 3456 7890")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/getMe", "POST https://api.telegram.org/bot[token]/getMe"),
        ("call 081234567890 now", "call [phone] now"),
        ("call +62 812-3456-7890", "call [phone]"),
        (
            "https://t.me/GuyubContohBot?start=AbCdEfGhIjKlMnOpQrSt",
            "https://t.me/GuyubContohBot?start=[link]",
        ),
        ("/start AbCdEfGhIjKlMnOpQrStUv", "/start [link]"),
        ("2026-11-17 19:00:01 update 812345678", "2026-11-17 19:00:01 update 812345678"),
        ("Rp1.250.000 rows=30 in 0.5s", "Rp1.250.000 rows=30 in 0.5s"),
    ],
)
def test_what_is_taken_out_and_what_stays(text: str, left: str):
    assert log.redact(text) == left


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Everything that would reach standard error at DEBUG."""
    page = io.StringIO()
    before = logging.getLogger().handlers[:]
    monkeypatch.setattr(sys, "stderr", page)
    log.set_up("DEBUG")
    yield page
    structlog.reset_defaults()
    logging.basicConfig(handlers=before, force=True, level=logging.WARNING)


def test_libraries_and_tracebacks_pass_the_same_sieve(heard: io.StringIO):
    logging.getLogger("some.library").debug("asking %s for %s", f"/bot{TOKEN}/x", PHONES[0])
    try:
        raise ValueError(f"{TOKEN} {PHONES[1]}")
    except ValueError:
        logging.getLogger("some.library").exception("failed")
        structlog.get_logger("guyub").exception("failed", where=PHONES[2])
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as client:
        client.get(f"https://api.telegram.org/bot{TOKEN}/getMe")
    said = heard.getvalue()
    assert said.count("failed") == 2
    assert "getMe" not in said
    for secret in (TOKEN, "SAMPLE_token", *PHONES):
        assert secret not in said


def test_a_story_at_debug_tells_nobodys_words(heard: io.StringIO, chat: Chatroom):
    chat.hear("Sri", "setor 50rb")
    chat.hear("Siti", "[Sudah]")
    chat.hear("Tamu", "/start AbCdEfGhIjKlMnOpQrStUv")
    chat.send_thing("Sri", contact={"phone_number": PHONES[0], "first_name": "Lastri", "user_id": 106})
    chat.hear("Sri", f"nomor saya {PHONES[1]}")
    chat.give({"message": {"message_id": 5, "text": "rahasia Lastri", "chat": "wrong", "from": {"id": 106}}})
    chat.at("2026-11-18 09:00")
    said = heard.getvalue()
    assert "unknown shape" in said
    for secret in (*PHONES, "Lastri", "Sri", "rahasia", "setor 50rb", "AbCdEfGh", "INSERT INTO", "SELECT "):
        assert secret not in said, said
