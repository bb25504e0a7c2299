"""Cash from the leader to the counter: [Serah uang], [Terima uang], [Cocok], [Tidak cocok], [Lihat baris]."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import (
    correcting,
    counter,
    counter_differs,
    handovers,
    held,
    inhand,
    papers,
    records,
    replaced,
    savings_in_hand,
    taken_out,
    tasks,
)
from usecases.deed import Deed, Open


async def on_hand_over_words(message: Message, **_: Any) -> Deed:
    """'serah uang'."""
    return Deed(handovers.offer_all)


async def on_in_hand(message: Message, **_: Any) -> Deed:
    """'uang di tangan'."""
    return Deed(held.page)


async def on_counter_words(message: Message, **_: Any) -> Deed:
    """'terima uang', 'uang masuk'."""
    return Deed(tasks.receive)


async def on_all(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Ya, semua]."""
    return Deed(handovers.hand_over, ksm_id=subject, total=version)


async def on_not_yet(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum jadi diserahkan]."""
    return Deed(handovers.take_back, public_id=subject)


async def on_part(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Sebagian]."""
    return Open("hand-over-part", about={"ksm_id": subject})


async def on_right(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Cocok]."""
    return Deed(counter.receive, public_id=subject, total=version)


async def on_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak cocok]."""
    return Deed(counter.ask_count, public_id=subject)


async def on_rows(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lihat baris]."""
    return Deed(counter.see_rows, public_id=subject)


async def on_open(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A hand-over picked from the counter's list."""
    return Deed(counter.open_at_counter, public_id=subject)


async def on_single(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One member's money at the counter."""
    return Deed(counter.receive_single, claim_id=subject, amount=version)


async def on_person(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A person picked from a search."""
    return Deed(records.card_of, person_public_id=subject)


async def on_card_picture(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Gambar kartu]."""
    return Deed(papers.card, person_public_id=subject, share=version)


async def on_sheet_picture(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Gambar lembar]."""
    return Deed(papers.sheet, ksm_public_id=subject)


async def on_correct(message: Message, rest: str = "", understood: Any = None, **_: Any) -> Open:
    """'koreksi J-0007-6'."""
    words = understood.rest if understood else rest
    said = {"number": ("text", words)} if words else {}
    return Open("correct-receipt", said=said, about={"number": words or ""})


async def on_remind(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ingatkan]: money has been in somebody's hands for long."""
    return Deed(inhand.remind, subject=subject)


async def on_savings_remind(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ingatkan KSM Mawar]: savings nobody has received for long."""
    return Deed(savings_in_hand.remind, ksm_public_id=subject)


async def on_seen_taken_out(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah saya lihat]: the pengawas has seen what one officer took out."""
    return Deed(taken_out.seen, public_id=subject)


async def on_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A correction that waits, from the page."""
    return Deed(correcting.look, public_id=subject)


async def on_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul, batalkan]."""
    return Deed(correcting.agree, public_id=subject)


async def on_refuse(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Jangan dibatalkan]."""
    return Deed(correcting.refuse, public_id=subject)


async def on_put_right_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A receipt that waits to be put right, from the page."""
    return Deed(replaced.look, public_id=subject)


async def on_put_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul]: it is as the officer says."""
    return Deed(replaced.agree, public_id=subject)


async def on_leave_as_it_is(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak betul]."""
    return Deed(replaced.refuse, public_id=subject)


async def on_coins(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Terima, selisih Rp300]."""
    return Deed(counter_differs.receive_but_coins, public_id=subject, sums=version)


async def on_coins_back(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kembalikan]."""
    return Deed(counter_differs.send_back, public_id=subject, counted=version)


def routes() -> Router:
    """The buttons at the counter."""
    router = Router(name="handovers")
    router.callback_query.register(on_all, Press("serah"))
    router.callback_query.register(on_not_yet, Press(handovers.NOT_YET))
    router.callback_query.register(on_part, Press("serahs"))
    router.callback_query.register(on_right, Press("cocok"))
    router.callback_query.register(on_wrong, Press("beda"))
    router.callback_query.register(on_coins, Press(counter_differs.COINS))
    router.callback_query.register(on_coins_back, Press(counter_differs.COINS_BACK))
    router.callback_query.register(on_rows, Press("baris"))
    router.callback_query.register(on_open, Press("loket"))
    router.callback_query.register(on_single, Press("sahu"))
    router.callback_query.register(on_person, Press("lihat"))
    router.callback_query.register(on_card_picture, Press("kartu"))
    router.callback_query.register(on_sheet_picture, Press("lembar"))
    router.callback_query.register(on_remind, Press(inhand.REMIND))
    router.callback_query.register(on_savings_remind, Press(savings_in_hand.REMIND))
    router.callback_query.register(on_seen_taken_out, Press(taken_out.SEEN))
    router.callback_query.register(on_look, Press(correcting.LOOK))
    router.callback_query.register(on_agree, Press(correcting.YES))
    router.callback_query.register(on_refuse, Press(correcting.NO))
    router.callback_query.register(on_put_right_look, Press(replaced.LOOK))
    router.callback_query.register(on_put_right, Press(replaced.YES))
    router.callback_query.register(on_leave_as_it_is, Press(replaced.NO))
    return router


def word_routes() -> Router:
    """Plain words."""
    router = Router(name="handovers-words")
    router.message.register(on_hand_over_words, Means("serah"))
    router.message.register(on_in_hand, Means("di-tangan"))
    router.message.register(on_counter_words, Means("terima"))
    router.message.register(on_correct, Means("koreksi"))
    return router
