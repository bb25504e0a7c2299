"""Doors of complaints: complaining, examining, and reading what came of it. Knows nothing of the book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Command, Means, Press
from usecases import complaint_replies, complaint_results, complaint_work, complaints
from usecases import complaint_words as words
from usecases.deed import Deed, Open

WITHOUT_VERSION: dict[str, Callable[..., Any]] = {
    words.SHOW: complaint_work.show,
    words.TAKE: complaint_work.take,
    words.UP: complaint_work.hand_up,
    words.REPLY: complaint_replies.reply_form,
}
OF_THE_COMPLAINANT: dict[str, Callable[..., Any]] = {
    words.SETTLED: complaint_replies.settled,
    words.NOT_SETTLED: complaint_replies.not_settled,
    words.NOT_THIS_ONE: complaint_replies.not_this_one,
}
WRITTEN = {words.ASK: "complaint-ask", words.ANSWER: "complaint-answering"}


async def on_complain(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'keluhan', or 'keluhan jalan rusak' in one line; 'lapor'."""
    typed = message.text or ""
    heard = typed[typed.find(understood.rest) :] if understood.rest else ""
    return Deed(complaints.begin, heard=heard)


async def on_command(message: Message, rest: str, **_: Any) -> Deed:
    """/pengaduan."""
    return Deed(complaints.begin, heard=rest)


async def on_begin(tap: CallbackQuery, **_: Any) -> Deed:
    """[Pengaduan] beside the question."""
    return Deed(complaints.begin)


async def on_from_question(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Jadikan pengaduan] under a question an officer called a complaint."""
    return Deed(complaints.from_question, subject=subject)


async def on_press(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[P-7], [Saya tangani], [Serahkan ke atas]; [Jawab] under an officer's question."""
    return Deed(WITHOUT_VERSION[verb], subject=subject)


async def on_own_press(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah beres], [Belum], [Jangan ke beliau]."""
    return Deed(OF_THE_COMPLAINANT[verb], subject=subject, version=version)


async def on_write(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Open:
    """[Tanya balik], [Jawab]."""
    return Open(WRITTEN[verb], about={"complaint": subject})


async def on_disputes(tap: CallbackQuery, **_: Any) -> Deed:
    """[Keberatan] below the complaints."""
    return Deed(complaint_work.disputes)


async def on_desk_press(tap: CallbackQuery, **_: Any) -> Deed:
    """[Lihat pengaduan] on an officer's page."""
    return Deed(complaint_work.desk)


async def on_desk(message: Message, **_: Any) -> Deed:
    """'daftar pengaduan'."""
    return Deed(complaint_work.desk)


async def on_results(message: Message, **_: Any) -> Deed:
    """'hasil pengaduan'."""
    return Deed(complaint_results.results)


async def on_recap(message: Message, **_: Any) -> Deed:
    """'rekap pengaduan'."""
    return Deed(complaint_results.recap)


async def on_write_down(message: Message, **_: Any) -> Open:
    """'catat pengaduan': what came on paper or aloud."""
    return Open("complain", about={"behalf": True})


async def on_address(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'alamat pengaduan ...'."""
    return Deed(complaint_results.address, heard=understood.rest)


def routes() -> Router:
    """The buttons, and /pengaduan."""
    router = Router(name="complaints")
    router.callback_query.register(on_begin, Press(complaints.BEGIN))
    router.callback_query.register(on_from_question, Press(complaints.FROM_QUESTION))
    router.callback_query.register(on_press, Press(*WITHOUT_VERSION))
    router.callback_query.register(on_own_press, Press(*OF_THE_COMPLAINANT))
    router.callback_query.register(on_write, Press(*WRITTEN))
    router.callback_query.register(on_desk_press, Press(complaint_work.DESK))
    router.callback_query.register(on_disputes, Press(complaint_work.DISPUTES))
    router.message.register(on_command, Command("pengaduan", "keluhan", "lapor"))
    return router


def word_routes() -> Router:
    """'keluhan', 'hasil pengaduan', 'catat pengaduan'."""
    router = Router(name="complaint words")
    router.message.register(on_complain, Means("pengaduan"))
    router.message.register(on_desk, Means("daftar-pengaduan"))
    router.message.register(on_results, Means("hasil-pengaduan"))
    router.message.register(on_recap, Means("rekap-pengaduan"))
    router.message.register(on_write_down, Means("catat-pengaduan"))
    router.message.register(on_address, Means("alamat-pengaduan"))
    return router
