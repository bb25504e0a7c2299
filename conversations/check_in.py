"""'setor 50rb', 'angsur', [Saya sudah bayar]: what was paid, how much, to whom. One press may answer two
questions.
"""

from __future__ import annotations

from collections.abc import Callable

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice, one_of, rupiah
from conversations.transfer_slip import read_slip
from domain.savings import WAJIB
from usecases import checkin
from usecases.savings_words import beside
from usecases.told_sums import alike, same_row, saved_alike, saved_too

BY_BANK = {"upk": "upk", "transfer": "bank", "lewat transfer": "bank", "bank": "bank"}
PURPOSES, BOTH = ("angsuran", "tabungan"), "dua"


def _person(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["people"] if each["code"] == answers["who"])
    return found


def _who(said: Said, answers: Answers) -> Reading:
    return one_of("people")(said, answers)


def _what(said: Said, answers: Answers) -> Reading:
    words = (
        said.code if isinstance(said, Tap) else said.text.lower().strip() if isinstance(said, Text) else ""
    )
    purpose, *amounts = words.split(".")
    if purpose not in (*PURPOSES, BOTH) or not all(each.isdecimal() for each in amounts if each):
        return UNREAD
    paid, saved = [int(each or 0) for each in (*amounts, "", "")][:2]
    if purpose != "tabungan" and not _person(answers)["bill"]:
        return _no_loan(answers)
    if purpose == BOTH:
        return clear({"purpose": "angsuran", "amount": paid, "saved": saved})
    return clear({"purpose": purpose, "amount": paid})


def _no_loan(answers: Answers) -> Reading:
    """Only the savings can be noted: of two sums the one that was saved."""
    key = "loan-not-out-choose" if _person(answers).get("granted") else "no-loan-choose"
    saved = (answers.get("both") or [0, 0])[1]
    only = Choice(f"tabungan.{saved}", "choice-tabungan-amount", {"amount": saved})
    instead = only if saved else Choice("tabungan", "choice-savings")
    return doubtful(key, instead, name=_person(answers)["label"])


def _what_choices(answers: Answers) -> tuple[Choice, ...]:
    facts = _person(answers)
    usual = {"angsuran": facts["bill"], "tabungan": facts["savings"]}
    wanted = [answers["purpose"]] if answers["purpose"] in PURPOSES else list(PURPOSES)
    wanted = [purpose for purpose in wanted if usual[purpose]]
    heard, both = answers["heard"], answers.get("both") or []
    found = [
        Choice(f"{purpose}.{amount}", f"choice-{purpose}-amount", {"amount": amount})
        for purpose in wanted
        for amount in (heard or [usual[purpose]])
    ]
    if both and answers.get("by") == "bank":  # two accounts: each is told by itself
        told = zip(PURPOSES, both, strict=True)
        return tuple(
            Choice(f"{each}.{sum_}", f"choice-{each}-amount", {"amount": sum_}) for each, sum_ in told
        )
    if both and facts["bill"]:
        paid, saved = both
        found = [Choice(f"{BOTH}.{paid}.{saved}", "choice-both-amounts", {"paid": paid, "saved": saved})]
    return (*found, *(Choice(purpose, f"choice-{purpose}-other") for purpose in wanted))


def _amount(said: Said, answers: Answers) -> Reading:
    return _read_amount(said, answers, loan=answers["what"]["purpose"] == "angsuran")


def _saved(said: Said, answers: Answers) -> Reading:
    return _read_amount(said, answers, loan=False)


def _read_amount(said: Said, answers: Answers, *, loan: bool) -> Reading:
    facts = _person(answers)
    usual = facts["bill"] if loan else facts["savings"]
    reading = rupiah("usual")(said, {**answers, "usual": usual})
    if loan and reading.doubt == "amount-paid-off":
        return _everything(facts)
    if not reading.clear or isinstance(said, Tap):
        return reading
    said_so = Choice(str(reading.value), "choice-rupiah", {"amount": reading.value})
    if usual and usual in (reading.value * 10, reading.value // 10) and reading.value != usual:
        usually = Choice(str(usual), "choice-rupiah", {"amount": usual})
        return doubtful("amount-a-zero", usually, said_so, amount=reading.value, usual=usual)
    if loan and reading.value > facts["outstanding"]:
        return doubtful("amount-above", said_so, amount=reading.value, left=facts["outstanding"])
    most = usual * checkin.UNUSUAL if loan else max(usual * checkin.UNUSUAL, 1_000_000)
    if reading.value > most:
        return doubtful("amount-unusual", said_so, amount=reading.value)
    return reading


def _everything(facts: Answers) -> Reading:
    """'lunas' is asked: this month, or the whole loan and what that costs today."""
    offers = dict.fromkeys((facts["bill"], facts["payoff"]))
    choices = (Choice(str(each), "choice-rupiah", {"amount": each}) for each in offers if each)
    return doubtful(
        "amount-pay-off", *choices, rest=facts["payoff"], fine=facts["fine"], every=facts.get("every", "")
    )


def _paid_alike(answers: Answers) -> list[Answers]:
    amount = answers["what"]["amount"] or answers.get("amount")
    return alike(_person(answers), answers["what"]["purpose"], amount)


def _saved_alike(answers: Answers) -> list[Answers]:
    """None where both stand on the row of which was just said that it is the same money."""
    return [] if same_row(answers) else saved_alike(answers)


def _same_as(name: str, known: Callable[[Answers], list[Answers]]) -> Ask:
    """Whether it is the money somebody told of before."""

    def read(said: Said, answers: Answers) -> Reading:
        return choice(*(each["id"] for each in known(answers)), "lain")(said, answers)

    def choices(answers: Answers) -> tuple[Choice, ...]:
        return (Choice(known(answers)[0]["id"], "choice-same-money"), Choice("lain", "choice-other-money"))

    def values(answers: Answers) -> Answers:
        first = known(answers)[0]
        return {"by": first["by"], "at": first["at"], "amount": first["amount"], "own": int(first["own"])}

    return Ask(name, read, when=lambda a: bool(known(a)), choices=choices, values=values, key="check-in-same")


def _to(said: Said, answers: Answers) -> Reading:
    codes = [each["code"] for each in _person(answers)["holders"]]
    spoken = {"upk": "upk"} if saved_too(answers) else BY_BANK
    return choice(*codes, "upk", "self", *dict.fromkeys(spoken.values()), words=spoken)(said, answers)


def _to_choices(answers: Answers) -> tuple[Choice, ...]:
    facts = _person(answers)
    mine = (Choice("self", "choice-i-carry-it"),) if facts["is_leader"] else ()
    holders = tuple(
        Choice(each["code"], "choice-plain", {"label": each["label"]}) for each in facts["holders"][:3]
    )
    at_bank = (Choice("bank", "choice-by-bank"),) if facts.get("bank") and not saved_too(answers) else ()
    return (*mine, *holders, Choice("upk", "choice-straight-to-upk"), *at_bank)


def _who_choices(answers: Answers) -> tuple[Choice, ...]:
    labels = [(each["code"], f"{each['label']}, KSM {each['ksm']}") for each in answers["people"]]
    return tuple(Choice(code, "choice-plain", {"label": label}) for code, label in labels)


def _amount_is_open(answers: Answers) -> bool:
    return not answers["what"]["amount"]


def _amount_values(answers: Answers) -> Answers:
    saves = answers["what"]["purpose"] == "tabungan"
    return {"what": answers["what"]["purpose"], "pot": beside(answers.get("pot", WAJIB) if saves else WAJIB)}


def _saves_too(answers: Answers) -> bool:
    """A second sum was said, and it is not settled yet with a press."""
    return bool(answers.get("sure")) and answers["what"]["purpose"] == "angsuran"


def _which_way(said: Said, answers: Answers) -> Reading:
    return choice("bank", "tunai", words={"transfer": "bank", "bank": "bank", "tunai": "tunai"})(
        said, answers
    )


def _goes_hand_to_hand(answers: Answers) -> bool:
    paid = answers["what"]["purpose"] == "angsuran" and answers.get("same", "lain") == "lain"
    return paid and answers.get("by") != "bank"


def _went_by_bank(answers: Answers) -> bool:
    """A slip is asked for, unless the same money was told with its slip before."""
    known: Answers = next(
        (each for each in _person(answers)["reports"] if each["id"] == answers.get("same")), {}
    )
    return "bank" in (answers.get("by"), answers.get("to")) and not known.get("slip")


def _sum(answers: Answers) -> Answers:
    return {"what": answers["what"]["purpose"], "amount": answers["what"]["amount"] or answers["amount"]}


CHECK_IN = Conversation(
    name="check-in",
    steps=(
        Ask("who", _who, when=lambda a: len(a["people"]) > 1, choices=_who_choices),
        Ask("what", _what, choices=_what_choices, per_row=1),
        Ask(
            "by",
            _which_way,
            when=lambda a: a.get("by", "") not in ("", "bank"),
            choices=lambda a: (Choice("bank", "choice-by-bank"), Choice("tunai", "choice-in-cash")),
        ),
        Ask("amount", _amount, when=_amount_is_open, values=_amount_values),
        Ask(
            "saved",
            _saved,
            when=_saves_too,
            values=lambda a: {"what": "tabungan", "pot": beside(a["pot"])},
            key="check-in-amount",
        ),
        _same_as("same", _paid_alike),
        _same_as("same-saved", _saved_alike),
        Ask("to", _to, when=_goes_hand_to_hand, choices=_to_choices),
        Ask("photo", read_slip, when=_went_by_bank, values=_sum),
    ),
    offer=checkin.offer,
    done=checkin.report,
    sample={
        "people": [
            {
                "code": "1",
                "person": "contoh",
                "label": "Bu Sri (contoh)",
                "ksm": "Mawar",
                "ksm_id": 1,
                "bill": 115_000,
                "outstanding": 690_000,
                "payoff": 690_000,
                "fine": 0,
                "savings": 20_000,
                "reports": [],
                "holders": [{"code": "yati", "label": "Bu Yati (contoh)"}],
                "is_leader": False,
            }
        ],
        "who": "1",
        "heard": [],
        "purpose": "",
        "pot": "wajib",
        "today": "2026-11-17",
    },
)
