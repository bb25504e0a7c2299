"""'Benar saya pinjam': no loan begins without its borrower's own word, in their own chat, or on a slip that
two witnesses signed and two officers entered. So nobody borrows in somebody else's name.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.lending import ASKED, Status
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import lending as store
from storage import members, outbox, phones, voices
from storage.book import Work
from storage.rules import rules_named
from usecases import lending, lending_cards, seconds
from usecases.deed import Open

Answers = dict[str, Any]


def ask_all(book: Work, actor: Actor, row: Row[Any]) -> tuple[int, str]:
    """Every borrower who can be asked alone is asked. Returns how many, and the numbers of the others, who
    sign a slip: "4, 8".
    """
    n_asked, silent = 0, []
    rules = rules_named(book, row.bkm_id, row.profile)
    meets = lending_cards.meetings_of(book, members.ksm_by_id(book, row.ksm_id))
    for line in store.lines_of(book, row.id):
        chat = members.chat_of(book, line.person_id)
        if chat is None or phones.shared(book, chat):
            silent.append(str(line.number))
            continue
        card = lending_cards.card_of(line.amount_rp, row.n_installments, actor.today, rules, meets)
        yes = button("button-i-borrow", "pinjam-ya", line.public_id, line.amount_rp)
        no = button("button-not-me", "pinjam-bukan", line.public_id)
        words = say(
            "borrow-ask", line=line.public_id, name=members.someone(book, line.person_id).called,
            amount=line.amount_rp,
            purpose=line.purpose, months=row.n_installments, bill=int(card[0].total), ksm=row.ksm_name,
            every=rules.due.rhythm.value, **lending_cards.peak(card),
        )  # fmt: skip
        reason = f"borrow:{line.public_id}"
        outbox.post(book, chat, words.with_rows((yes,), (no,)), "receipt", reason, subject=reason)
        n_asked += 1
    return n_asked, ", ".join(silent)


def agree(book: Work, actor: Actor, line_id: str, amount: str) -> Say:
    """[Benar, saya yang pinjam]. On a phone the family shares a press is nobody's word: a slip is signed."""
    line = _mine(book, actor, line_id)
    if amount != str(line.amount_rp):
        raise Refusal("button-stale")
    if phones.shared(book, actor.account_id):
        return say("borrow-seen")
    if not store.say_line(book, line.id, "betul", actor.account_id):
        return say("borrow-answered")
    ready(book, actor, line)
    return say("borrow-agreed", line=line.public_id, amount=line.amount_rp, purpose=line.purpose)


def deny(book: Work, actor: Actor, line_id: str) -> Say:
    """[Bukan saya]: the line is out, whoever wrote it; the pengawas asks how it came there."""
    line = _mine(book, actor, line_id)
    if not store.say_line(book, line.id, "tidak", actor.account_id):
        return say("borrow-answered")
    row = store.by_public(book, line.application)
    assert row is not None
    watchers = members.officers(book, line.bkm_id, (Role.PENGAWAS,), actor.today)
    for each in watchers:
        chat = members.chat_of(book, each.id)
        if chat is not None:
            facts = {"about": row.public_id, "ksm": row.ksm_name, "number": line.number}
            words = say("borrow-denied-told", amount=line.amount_rp, **facts)
            outbox.post(book, chat, words, "alert", f"borrow-denied:{line_id}:{each.id}")
    ready(book, actor, line)
    return say("borrow-denied", whom=watchers[0].called if watchers else "", known=int(bool(watchers)))


def _mine(book: Work, actor: Actor, line_id: str) -> Row[Any]:
    line = store.line_by(book, line_id) if actor.private else None
    if line is None or line.person_id not in actor.ids:
        raise Refusal("button-stale")
    if line.status not in ASKED:
        raise Refusal("borrow-over")
    return line


def ready(book: Work, actor: Actor, line: Row[Any]) -> None:
    """Once every line has a word, whoever pays out hears it; after the first payment, with every word. Where
    the last of them says no, there is nothing more to pay.
    """
    row = store.by_public(book, line.application)
    assert row is not None
    lines = store.lines_of(book, row.id)
    silent = any(each.says is None for each in lines)
    if row.status == Status.PARTLY and not silent and all(_over(each) for each in lines):
        store.move(book, row.id, Status.PARTLY, Status.ACTIVE)
    elif row.status == Status.PARTLY:
        lending.tell(book, actor, line.application, Role.PETUGAS_UPK, f"ready-{line.public_id}")
    elif not silent:
        lending.tell(book, actor, line.application, Role.PETUGAS_UPK, "ready")


def _over(line: Row[Any]) -> bool:
    return line.share_id is not None or line.says == "tidak"


# --- slips ------------------------------------------------------------------------------------------------


def slip_form(book: Work, actor: Actor, line_id: str) -> Open:
    """[Slip nomor 4] opens the form of the first officer."""
    _line(book, actor, line_id, "assess-loan")
    return Open("loan-slip", about={"line_id": line_id})


def slip_offer(book: Work, actor: Actor, line_id: str = "") -> Answers:
    """Whose slip, over how much, and the numbers that may witness: everybody's but the borrower's."""
    _, line = _line(book, actor, line_id, "assess-loan")
    rows = members.members_of(book, line.ksm_id, actor.today)
    able = {str(m.number): lending.called(m) for m in rows if m.id != line.person_id}
    name = members.someone(book, line.person_id).called
    return {"line": line_id, "name": name, "number": line.number, "amount": line.amount_rp, "rows": able}


def _line(book: Work, actor: Actor, line_id: str, deed: str) -> tuple[Someone, Row[Any]]:
    line = store.line_by(book, line_id) if actor.private else None
    who = actor.able(deed, Subject(line.bkm_id, line.ksm_id)) if line is not None else None
    if line is None or who is None:
        raise Refusal("button-stale")
    if line.status not in ASKED:
        raise Refusal("borrow-over")
    if line.says is not None:
        raise Refusal("borrow-answered")
    return who, line


def keep_slip(book: Work, actor: Actor, answers: Answers) -> Say:
    """The first officer entered the signed slip; a second one looks at the photo."""
    who, line = _line(book, actor, answers["line"], "assess-loan")
    if answers["houses"] != "apart":
        raise Refusal("slip-same-house")
    if line.person_id in voices.silenced_with(book, [who.id]):
        raise Refusal("loan-own-voice")
    people = {m.number: m.id for m in members.members_of(book, line.ksm_id, actor.today)}
    first, second = (people.get(number) for number in answers["witnesses"])
    if first is None or second is None or line.person_id in (first, second) or first == second:
        raise Refusal("slip-witnesses")
    photo = answers["photo"]
    store.keep_slip(book, line.id, who.id, (first, second), photo["file_id"])
    asked = []
    roles, spoke = (Role.KOORDINATOR, Role.PENGAWAS), [who.id, line.person_id]
    for each, chat in seconds.reachable(book, actor, spoke, line.bkm_id, roles):
        asked.append(each.called)
        words = _slip_page(book, line.public_id, (first, second), who)
        reason = f"slip:{line.public_id}:{photo['file_id']}:{each.id}"
        outbox.post(book, chat, words.with_file(photo["kind"], photo["file_id"]), "receipt", reason)
    if not asked:
        raise Refusal("slip-nobody")
    return say("slip-kept", number=line.number, whom=asked[0])


def _slip_page(book: Work, line_id: str, witnesses: tuple[int, int], by: Someone) -> Say:
    line = store.line_by(book, line_id)
    assert line is not None
    first, second = (members.someone(book, each).called for each in witnesses)
    words = say(
        "slip-second", about=line.application, name=members.someone(book, line.person_id).called,
        amount=line.amount_rp,
        purpose=line.purpose, first=first, second=second, by=by.called,
    )  # fmt: skip
    yes = button("button-slip-right", "slip-ya", line_id, line.amount_rp)
    return words.with_rows((yes, button("button-slip-wrong", "slip-bukan", line_id)))


def slip_answer(book: Work, actor: Actor, verb: str, line_id: str) -> Say:
    """The second officer looked at the photo: the slip counts as the borrower's word, or is entered anew."""
    who, line = _line(book, actor, line_id, "confirm-slip")
    if line.slip_by is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [line.slip_by, line.person_id]) & set(actor.ids):
        raise Refusal("loan-own-voice")
    right = verb == "slip-ya"
    if right:
        store.say_line(book, line.id, "slip", actor.account_id, slip_seen_by=who.id)
    else:
        store.drop_slip(book, line.id)
    words = say("slip-right-told" if right else "slip-wrong-told", number=line.number, by=who.called)
    seconds.tell(book, actor, line.slip_by, words, f"{verb}:{line_id}:{line.slip_file}")
    ready(book, actor, line)
    return say("slip-right" if right else "slip-wrong", number=line.number)
