"""The log: one line per event, without tokens, phone numbers or names of people."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

QUIET = (
    "httpx",
    "httpcore",
    "apscheduler",
    "asyncio",
    "aiohttp",
    "sqlalchemy",
    "alembic",
    "aiogram",
    "filelock",
    "tzlocal",
    "PIL",
)
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{4,}")
_PHONE = re.compile(r"(?<![\dA-Za-z])(?:\+?62[\s.-]?|0)8[\d\s.-]{7,14}\d")
_START = re.compile(r"(start(?:=|\s))[A-Za-z0-9_-]{16,}")


def redact(text: str) -> str:
    """The same text without a bot's token, a phone number or the secret of an invitation."""
    text = _TOKEN.sub("[token]", text)
    text = _START.sub(r"\1[link]", text)
    return _PHONE.sub("[phone]", text)


def _redact_event(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: redact(value) if isinstance(value, str) else value for name, value in event.items()}


class _Redacting(logging.Filter):
    """For the records of libraries: their words pass the same sieve, tracebacks too."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        if record.exc_info:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True


def _plain_traceback(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Tracebacks without local variables (they hold people's words), redacted like everything else."""
    info = event.pop("exc_info", None)
    if info:
        if info is True:
            info = sys.exc_info()
        elif isinstance(info, BaseException):
            info = (type(info), info, info.__traceback__)
        event["exception"] = logging.Formatter().formatException(info)
    return event


def set_up(level: str) -> None:
    """Send everything to standard error, through the sieve. Libraries that would tell addresses, statements
    or people's words speak only when something is wrong.
    """
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _plain_traceback,
            _redact_event,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(_Redacting())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in QUIET:
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.getLogger("psycopg").setLevel(logging.ERROR)  # it warns where two units met: the book minds that
