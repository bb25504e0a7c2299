"""What is written and pressed about meetings; knows nothing of the book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.meetings import Answer
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import meeting_answers, meeting_reminders, meetings
from usecases.deed import Deed, Open


async def on_page(message: Message, **_: Any) -> Deed:
    """'kumpulan', 'kapan kumpul': the next meeting and one's own answer."""
    return Deed(meeting_answers.page)


async def on_plan(message: Message, understood: Understanding, **_: Any) -> Open:
    """'buat kumpulan selasa malam 22 desember jam setengah delapan': what can be read is taken, the rest
    is asked.
    """
    return Open("plan-meeting", said=_day_and_hour(understood.rest))


async def on_move(message: Message, understood: Understanding, **_: Any) -> Open:
    """'pindah kumpulan ke rabu malam'."""
    return Open("move-meeting", said=_day_and_hour(understood.rest))


async def on_cancel(message: Message, **_: Any) -> Deed:
    """'batal kumpulan': asked once more."""
    return Deed(meetings.ask_cancel)


def _day_and_hour(words: str) -> dict[str, tuple[str, str]]:
    words = words.strip()
    return {"on": ("text", words), "at": ("text", words)} if words else {}


async def on_answer(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Hadir] [Terlambat] [Berhalangan], in the own chat or below the card in the group."""
    what = verb.removeprefix("kumpul-")
    if tap.message is not None and tap.message.chat.type != "private":
        return Deed(meeting_answers.answer_in_group, what=what, meeting=subject, version=version)
    return Deed(meeting_answers.answer, what=what, meeting=subject, mark=version)


async def on_titip_press(tap: CallbackQuery, **_: Any) -> Open:
    """[Titip uang], after [Berhalangan]: the same form as "titip"."""
    return Open("check-in")


async def on_new_press(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Buat kumpulan]."""
    return Open("plan-meeting", about={"ksm": subject})


async def on_move_press(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Pindah]."""
    return Open("move-meeting", about={"meeting": subject})


async def on_cancel_press(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Batalkan]."""
    return Deed(meetings.ask_cancel, meeting=subject, version=version)


async def on_cancel_yes(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Ya, batalkan]."""
    return Deed(meetings.cancel, meeting=subject, version=version)


async def on_cancel_no(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(meetings.keep, meeting=subject)


async def on_told(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah semua] [Belum semua]."""
    everybody = verb == "kumpul-sudah"
    return Deed(meeting_reminders.told, meeting=subject, version=version, everybody=everybody)


def routes() -> Router:
    """The buttons of meetings."""
    router = Router(name="meetings")
    router.callback_query.register(on_answer, Press(*(f"kumpul-{answer.value}" for answer in Answer)))
    router.callback_query.register(on_titip_press, Press("kumpul-titip"))
    router.callback_query.register(on_new_press, Press("kumpul-baru"))
    router.callback_query.register(on_move_press, Press("kumpul-pindah"))
    router.callback_query.register(on_cancel_press, Press("kumpul-batal"))
    router.callback_query.register(on_cancel_yes, Press("kumpul-batal-ya"))
    router.callback_query.register(on_cancel_no, Press("kumpul-tetap"))
    router.callback_query.register(on_told, Press("kumpul-sudah", "kumpul-belum"))
    return router


def word_routes() -> Router:
    """The words about meetings."""
    router = Router(name="meeting-words")
    router.message.register(on_plan, Means("buat-kumpulan"))
    router.message.register(on_move, Means("pindah-kumpulan"))
    router.message.register(on_cancel, Means("batal-kumpulan"))
    router.message.register(on_page, Means("kumpulan"))
    return router
