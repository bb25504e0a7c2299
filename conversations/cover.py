"""'talangi bu sri 115rb': for whom, how much, to be given back or not, and who carries the cash."""

from __future__ import annotations

from conversations import pick_person
from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Tap, doubtful
from conversations.readers import choice, of_today, rupiah
from conversations.transfer_slip import read_slip
from domain.say import Say, say
from usecases import covering, covers
from usecases.checkin import UNUSUAL

_rupiah = of_today(rupiah())


def _name(answers: Answers) -> str:
    found = next(each for each in answers["people"] if each["code"] == answers["whom"])
    return str(found["name"])


def _whom(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["people"] if each["code"] == answers["whom"])
    return found


def _amount(said: Said, answers: Answers) -> Reading:
    """A sum far from the neighbour's instalment is asked back, without a word of what they owe."""
    reading, facts = _rupiah(said, answers), _whom(answers)
    if not reading.clear or isinstance(said, Tap):
        return reading
    bill, value = facts.get("bill") or reading.value, reading.value
    if value * 10 > bill and value <= min(bill * UNUSUAL, facts.get("left") or value):
        return reading
    sure = Choice(str(value), "choice-rupiah", {"amount": value})
    return doubtful("cover-amount-sure", sure, amount=value, name=_name(answers))


def _said_before(answers: Answers) -> bool:
    """Whether just this was reported before and is not counted yet."""
    return [answers["whom"], answers["amount"]] in answers.get("covered", ())


def _again(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("lain", "choice-other-money"),)


def _payers(answers: Answers) -> list[Answers]:
    ksm_id = covering.payer_of(answers)["ksm_id"]
    return [each for each in answers["payers"] if each["ksm_id"] == ksm_id]


def _who(said: Said, answers: Answers) -> Reading:
    return choice(*(each["code"] for each in _payers(answers)))(said, answers)


def _who_choices(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each["code"], "choice-plain", {"label": each["label"]}) for each in _payers(answers))


def _cover(said: Said, answers: Answers) -> Reading:
    typed = {word: word for word in ("talangan", "hibah", "kas")}
    reading = choice("talangan", "hibah", "kas", words=typed)(said, answers)
    if not reading.clear or reading.value != "kas":
        return reading
    kas = covering.payer_of(answers)["kas"]
    return reading if 0 < answers["amount"] <= kas else doubtful("cover-kas-holds", *_OWN, kas=kas)


_OWN = (Choice("talangan", "choice-talangan"), Choice("hibah", "choice-hibah"))


def _covers(answers: Answers) -> tuple[Choice, ...]:
    return (
        (*_OWN, Choice("kas", "choice-kas"))
        if 0 < answers["amount"] <= covering.payer_of(answers)["kas"]
        else _OWN
    )


def _to(said: Said, answers: Answers) -> Reading:
    codes = [each["code"] for each in covering.payer_of(answers)["holders"]]
    spoken = {"upk": "upk", "transfer": covering.BY_BANK, "bank": covering.BY_BANK}
    return choice(*codes, "upk", "self", covering.BY_BANK, words=spoken)(said, answers)


def _to_choices(answers: Answers) -> tuple[Choice, ...]:
    facts = covering.payer_of(answers)
    mine = (Choice("self", "choice-i-carry-it"),) if facts["leads"] else ()
    holders = (Choice(each["code"], "choice-plain", {"label": each["label"]}) for each in facts["holders"])
    at_bank = (Choice(covering.BY_BANK, "choice-by-bank"),) if facts.get("bank") else ()
    return (*mine, *holders, Choice("upk", "choice-straight-to-upk"), *at_bank)


COVER = Conversation(
    name="cover",
    steps=(
        Ask(
            "whom",
            pick_person.Pick("cover-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a)},
            per_row=1,
        ),
        Ask("who", _who, when=lambda a: len(_payers(a)) > 1, choices=_who_choices),
        Ask("amount", _amount, values=lambda a: {"name": _name(a)}),
        Ask(
            "again", choice("lain"), when=_said_before, choices=_again,
            values=lambda a: {"name": _name(a), "amount": a["amount"]},
        ),
        Ask("cover", _cover, choices=_covers, values=lambda a: {"name": _name(a)}, per_row=1),
        Ask("to", _to, choices=_to_choices),
        Ask(
            "photo", read_slip, when=lambda a: a["to"] == covering.BY_BANK,
            values=lambda a: {"name": _name(a), "amount": a["amount"]},
        ),
    ),
    offer=covering.offer,
    done=covering.report,
    sample={
        "people": [
            {
                "code": "contoh", "name": "Bu Sri (contoh)", "also": "Sri", "rt": "02", "ksm": "Mawar",
                "ksm_id": 1, "number": 6, "role": None,
            }
        ],
        "payers": [
            {
                "code": "contoh2", "label": "Pak Joko (contoh)", "ksm_id": 1, "kas": 0, "leads": False,
                "holders": [{"code": "yati", "label": "Bu Yati (contoh)"}],
            }
        ],
        "today": "2026-11-17",
    },
)  # fmt: skip


def _owing(answers: Answers) -> str | Say:
    """Who gives it back: a member, or the KSM's cash."""
    return str(answers["name"]) or say("cover-the-box")


def _back(said: Said, answers: Answers) -> Reading:
    reading = _rupiah(said, answers)
    if reading.clear and reading.value > answers["owed"]:
        return doubtful("cover-back-above", *_whole(answers), owed=answers["owed"], name=_owing(answers))
    return reading


def _whole(answers: Answers) -> tuple[Choice, ...]:
    return (Choice(str(answers["owed"]), "choice-rupiah", {"amount": answers["owed"]}),)


GIVEN_BACK = Conversation(
    name="cover-back",
    steps=(Ask("amount", _back, choices=_whole, values=lambda a: {"name": _owing(a)}),),
    offer=covers.back_offer,
    done=covers.given_back,
    sample={
        "whom": "contoh.s",
        "name": "Bu Sri (contoh)",
        "owed": 115_000,
        "ksm_id": 1,
        "today": "2026-11-17",
    },
)
