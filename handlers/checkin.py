"""What members write about their money: setor, angsur, titip, and the questions saldo, sisa, jatuh tempo."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import Message

from domain import paying, savings
from domain.ledger import Purpose
from domain.words import Understanding
from handlers import covers
from handlers.filters import Captioned, Command, Means
from usecases import arrears, for_another, records, search, welcome
from usecases.deed import Deed, Open


async def on_setor(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'setor 50rb': the purpose is said; the amount too, if one was written."""
    both = _both(understood, Purpose.SAVINGS)
    return _for_whom(_way(both or _open("tabungan", understood), understood), None, understood)


async def on_angsur(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'angsur 115rb', perhaps 'untuk Bu Tini'."""
    both = _both(understood, Purpose.INSTALLMENT)
    own = _way(both or _open("angsuran", understood), understood)
    return _for_whom(own, covers.form(understood), understood)


def _both(said: Understanding, first: Purpose | None = None) -> Open | None:
    """One line for the instalment and the savings: "angsur 115rb nabung 20rb". At the bank they are two
    accounts: which of them this is, is asked.
    """
    sums = paying.two_sums(said.rest, first)
    if sums is None:
        return None
    at_bank = said.intent == "transfer" or paying.by_bank(said.rest)
    sure = [int(each.rupiah) for each in sums if each.rupiah]
    about = {"words": said.rest, "pot": savings.read_pot(said.rest) or savings.WAJIB}
    both = [int(each.rupiah or each.offers[0]) for each in sums]
    if at_bank or len(sure) < len(both):  # one press says what it is
        return Open("check-in", about={**about, "both": both})
    paid, saved = (("text", f"Rp{amount}") for amount in sure)
    told = {"what": ("tap", "angsuran"), "amount": paid, "saved": saved}
    return Open("check-in", said=told, about={**about, "both": both, "sure": True})


def _for_whom(own: Open, cover: Open | None, understood: Understanding) -> Deed | Open:
    """A report that may name somebody else is looked at with the book first."""
    whom = savings.split_why(understood.rest)[1]
    return Deed(for_another.report, whom=whom, own=own, cover=cover) if whom else own


def _open(purpose: str, understood: Understanding) -> Open:
    pot = savings.read_pot(understood.rest) or savings.WAJIB
    if understood.amount is None and understood.ask is None:
        if (
            purpose == "tabungan" and pot != savings.WAJIB
        ):  # nobody saves there by habit: only how much is open
            return Open("check-in", said={"what": ("tap", purpose)}, about={"purpose": purpose, "pot": pot})
        return Open("check-in", about={"purpose": purpose, "words": understood.rest})
    amount = f"Rp{int(understood.amount)}" if understood.amount else understood.rest
    if understood.ask == "paid-off":
        amount = "lunas"
    return Open(
        "check-in",
        said={"what": ("tap", purpose), "amount": ("text", amount)},
        about={"purpose": purpose, "settled": True, "words": understood.rest, "pot": pot},
    )


async def on_titip(message: Message, understood: Understanding, **_: Any) -> Open:
    """'wis tak titipke bu siti 60': an amount and perhaps a carrier; what it was for is asked with the
    amount.
    """
    both = _both(understood)
    return both or Open("check-in", about={"heard": understood.rest, "words": understood.rest})


async def on_paid(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'sudah bayar', 'wis mbayar seket ewu': the sum that was written, or the usual ones, are offered."""
    spoken = understood.amount or understood.ask
    own = Open("check-in", about={"heard": understood.rest, "words": understood.rest} if spoken else {})
    own = _both(understood, Purpose.INSTALLMENT) or own
    return _for_whom(_way(own, understood), covers.form(understood), understood)


async def on_transfer(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'sudah transfer angsuran 115rb ke bank UPK': it went through the bank."""
    return _transferred(understood)


async def on_slip(
    message: Message, caption: Understanding, picture: tuple[str, str], **_: Any
) -> Deed | Open:
    """A picture with 'bukti transfer angsuran 115rb' below it; 'angsur 115rb' is asked which way it went."""
    kind, file_id = picture
    return _transferred(caption, (kind, file_id, ""))


def _transferred(said: Understanding, slip: tuple[str, str, str] | None = None) -> Deed | Open:
    purpose = {"angsur": "angsuran", "setor": "tabungan"}.get(said.intent or "")
    found = paying.purpose_in(said.rest)
    purpose = purpose or (found.value if found is not None else None)
    heard = f"Rp{int(said.amount)}" if said.amount else said.rest
    own = _open(purpose, said) if purpose else Open("check-in", about={"heard": heard, "words": said.rest})
    own = _both(said, Purpose(purpose) if purpose else None) or own
    own = _way(own, said, slip)
    cover = None if purpose == "tabungan" else covers.form(said, slip)
    return _for_whom(own, cover, said)


def _way(own: Open, said: Understanding, slip: tuple[str, str, str] | None = None) -> Open:
    """The form, told that the money went through the bank, or that a picture of a slip is here."""
    about = dict(own.about)
    if said.intent == "transfer" or paying.by_bank(said.rest):
        about["by"] = "bank"
    elif slip is not None:
        about["by"] = "asked"
    return Open(own.conversation, said={**own.said, **({"photo": slip} if slip else {})}, about=about)


async def on_savings(message: Message, **_: Any) -> Deed:
    """'saldo'."""
    return Deed(records.savings)


async def on_remaining(message: Message, **_: Any) -> Deed:
    """'sisa'."""
    return Deed(records.remaining)


async def on_next(message: Message, **_: Any) -> Deed:
    """'kapan jatuh tempo'."""
    return Deed(records.next_payment)


async def on_search(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'cari siti mawar'; 'cari' by itself asks whom."""
    return Deed(search.search, words=understood.rest) if understood.rest else Open("search-people")


async def on_cannot_pay(message: Message, **_: Any) -> Deed:
    """'belum bisa bayar', without a word from us before."""
    return Deed(arrears.own_words)


async def on_small_talk(message: Message, understood: Understanding, **_: Any) -> Deed:
    """Thanks, greetings, yes and no with nothing open: understood, never answered with syntax."""
    return Deed(welcome.small_talk, intent=understood.intent)


async def on_edited_report(message: Message, **_: Any) -> Deed:
    """An edited report changes nothing by itself; it says so and how to correct."""
    return Deed(welcome.edited)


def routes() -> Router:
    """Slash commands for those who like them."""
    router = Router(name="checkin")
    router.message.register(on_savings, Command("saldo"))
    return router


def word_routes() -> Router:
    """Plain words."""
    router = Router(name="checkin-words")
    router.message.register(on_edited_report, Means("setor", "angsur", "titip", edited=True))
    router.message.register(on_setor, Means("setor"))
    router.message.register(on_angsur, Means("angsur"))
    router.message.register(on_titip, Means("titip"))
    router.message.register(on_paid, Means("sudah"))
    router.message.register(on_transfer, Means("transfer"))
    router.message.register(on_slip, Captioned("transfer", "angsur", "setor", "sudah"))
    router.message.register(on_savings, Means("saldo"))
    router.message.register(on_remaining, Means("sisa"))
    router.message.register(on_next, Means("jatuh-tempo"))
    router.message.register(on_search, Means("cari"))
    router.message.register(on_cannot_pay, Means("belum-bisa"))
    router.message.register(on_small_talk, Means("terima-kasih", "salam", "ya", "tidak", "belum"))
    return router
