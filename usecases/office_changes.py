"""'ganti ketua': an office of a KSM passes to another member when a second officer agrees; cash in the hands
of who held it goes along when the new one has counted it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.carrying import pass_on
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import deaths, joining, ledger, members, moving, outbox, voices
from storage import handovers as handover_store
from storage import office_changes as store
from storage.book import Work
from usecases import inviting, seconds

YES, NO, BACK, LOOK, COUNTED = "jabatya", "jabattidak", "jabattarik", "jabatlihat", "jabatuang"
ROLES = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
SECONDS = ((Role.KOORDINATOR, Role.PENGAWAS), (Role.PETUGAS_UPK,), (Role.FASILITATOR, Role.ADMIN))
"""Who is asked for the second voice: the first of these groups in which somebody can be reached."""
DIED = "wafat"
WHYS = ("selesai", "mundur", DIED, "hilang")
Answers = dict[str, Any]


def offer(book: Work, actor: Actor, words: str = "", code: str = "") -> Answers:
    """In which KSM (one's own, or for the UPK the one that is named; `code`: the one behind a button), who is
    in office, and who could be.
    """
    ksm = _pressed(book, actor, code) if code else _ksm(book, actor, words)
    held = {each.value: _holder(book, actor, ksm, each) for each in ROLES}
    people = [inviting.item(row, row.number) for row in deaths.living(book, ksm.bkm_id, ksm.id)]
    shown = {code: (one.called if one else "") for code, one in held.items()}
    return {"ksm": ksm.public_id, "name": ksm.name, "people": people, "held": shown}


def _pressed(book: Work, actor: Actor, code: str) -> Row[Any]:
    """The KSM behind a button; unknown and foreign are answered alike."""
    found = moving.ksm_by_public(book, code) if actor.private else None
    if found is None or actor.able("change-officer", Subject(found.bkm_id, found.id)) is None:
        raise Refusal("button-stale")
    return members.ksm_by_id(book, found.id)


def _ksm(book: Work, actor: Actor, words: str) -> Row[Any]:
    grants = [grant for _, grant in actor.scopes("change-officer")] if actor.private else []
    if not grants:
        raise Refusal("office-not-yours")
    own = [members.ksm_by_id(book, grant.ksm_id) for grant in grants if grant.ksm_id is not None]
    named = next((row for row in own if row.name.lower() in words.lower()), None)
    if own and (named or not words or all(grant.ksm_id for grant in grants)):
        return named or own[0]
    bkm_id = next(grant.bkm_id for grant in grants if grant.ksm_id is None)
    assert bkm_id is not None
    found = moving.ksm_named(book, bkm_id, words) if words else None
    if found is None:
        raise Refusal("office-which-ksm")
    return members.ksm_by_id(book, found.id)


def _holder(book: Work, actor: Actor, ksm: Row[Any], role: Role) -> Someone | None:
    return next(iter(members.officers(book, ksm.bkm_id, (role,), actor.today, ksm.id)), None)


def propose(book: Work, actor: Actor, answers: Answers) -> Say:
    """A second officer is asked. Nothing changes before."""
    ksm, by, to = _named_people(book, actor, answers)
    role = Role(answers["role"])
    holder = _holder(book, actor, ksm, role)
    if holder is not None and holder.id == to.id:
        raise Refusal("office-held-already", name=to.called, role=_title(role))
    if any(row.role == role.value for row in store.waiting(book, ksm.bkm_id, ksm.id)):
        raise Refusal("office-waits-already", role=_title(role), ksm=ksm.name)
    row = {"bkm_id": ksm.bkm_id, "ksm_id": ksm.id, "role": role.value, "to_person_id": to.id}
    row |= {"from_person_id": holder.id if holder else None, "why": answers["why"]}
    public_id = store.propose(book, row, by.id)
    kept = store.by_public(book, public_id)
    assert kept is not None
    asked = _ask(book, actor, kept)
    facts = _facts(book, kept)
    words = say("office-asked", **facts, names=", ".join(asked), known=int(bool(asked)))
    return words.with_rows((button("button-office-back", BACK, public_id),))


def _named_people(book: Work, actor: Actor, answers: Answers) -> tuple[Row[Any], Someone, Someone]:
    ksm = moving.ksm_by_public(book, answers["ksm"]) if actor.private else None
    by = actor.able("change-officer", Subject(ksm.bkm_id, ksm.id)) if ksm is not None else None
    person_id = joining.person_id_of(book, answers["whom"])
    living = {row.id for row in deaths.living(book, ksm.bkm_id, ksm.id)} if ksm is not None else set()
    if ksm is None or by is None or person_id not in living:
        raise Refusal("button-stale")
    assert person_id is not None
    return members.ksm_by_id(book, ksm.id), by, members.someone(book, person_id)


def _ask(book: Work, actor: Actor, row: Row[Any]) -> list[str]:
    spoke = [row.by_person_id, row.to_person_id]
    for roles in SECONDS:
        asked = []
        for each, chat in seconds.reachable(book, actor, spoke, row.bkm_id, roles):
            outbox.post(book, chat, _card(book, row), "receipt", f"office:{row.public_id}:{each.id}")
            asked.append(each.called)
        if asked:
            return asked
    return []


def _card(book: Work, row: Row[Any]) -> Say:
    facts = _facts(book, row)
    words = say("office-ask", **facts, by=members.someone(book, row.by_person_id).called)
    yes = button("button-office-yes", YES, row.public_id)
    return words.with_rows((yes, button("button-office-no", NO, row.public_id)))


def _facts(book: Work, row: Row[Any]) -> Answers:
    before = members.someone(book, row.from_person_id).called if row.from_person_id else ""
    to = members.someone(book, row.to_person_id).called
    return {"role": _title(Role(row.role)), "ksm": row.ksm_name, "to": to, "before": before,
            "was": int(bool(before)), "why": row.why}  # fmt: skip


def _title(role: Role) -> Say:
    return say(f"invite-role-{role.value}")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pages of whoever may agree."""
    found = []
    for bkm_id in actor.villages("agree-officer"):
        for row in store.waiting(book, bkm_id):
            if not voices.silenced_with(book, [row.by_person_id, row.to_person_id]) & set(actor.ids):
                press = button("button-office-look", LOOK, row.public_id, ksm=row.ksm_name)
                found.append((say("office-waits", **_facts(book, row)), press))
    return found


def look(book: Work, actor: Actor, subject: str) -> Say:
    """One of them, with its question."""
    return _card(book, _second(book, actor, subject)[0])


def _second(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    """The proposal and who answers it: neither who proposed it nor who takes the office."""
    row = store.by_public(book, subject) if actor.private else None
    who = actor.able("agree-officer", Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.by_person_id, row.to_person_id]) & set(actor.ids):
        raise Refusal("office-own-voice")
    if row.ended_at is not None:
        raise Refusal("done-before")
    return row, who


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Setuju]: from today the new one is in office; the cash the former one carries is named to both."""
    row, who = _second(book, actor, subject)
    ksm = members.ksm_by_id(book, row.ksm_id)
    holder = _holder(book, actor, ksm, Role(row.role))
    if (holder.id if holder else None) != row.from_person_id:
        raise Refusal("office-changed-since", role=_title(Role(row.role)), ksm=ksm.name)
    if not store.end(book, row, who.id, store.AGREED):
        raise Refusal("done-before")
    store.pass_office(book, row, actor.today)
    facts = _facts(book, row)
    carried = _carried(book, row)
    _tell_new(book, row, facts, carried)
    if _former_hears(row):
        told = say("office-told-former", **facts, carried=carried)
        seconds.tell(book, actor, row.from_person_id, told, f"office-former:{subject}")
    if row.by_person_id not in (row.from_person_id, row.to_person_id):
        told = say("office-told", **facts, by=who.called)
        seconds.tell(book, actor, row.by_person_id, told, f"office-told:{subject}")
    return say("office-agreed", **facts, carried=carried)


def _lines(book: Work, row: Row[Any]) -> list[claims_of.Claim]:
    """Reported money of this KSM that stands in the hands of who held the office, and is not on its way."""
    lines = claims_of.still_open(book, ksm_id=row.ksm_id)
    mine = [line for line in lines if line.holder is not None and line.holder == row.from_person_id]
    gone = handover_store.on_the_way(book, [line.id for line in mine])
    return [line for line in mine if line.id not in gone]


def _carried(book: Work, row: Row[Any]) -> int:
    return int(sum(line.amount for line in _lines(book, row)))


def _former_hears(row: Row[Any]) -> bool:
    """Nothing of office or cash goes to the family of somebody who has died, noted as dead or not."""
    return row.from_person_id is not None and row.why != DIED


def _tell_new(book: Work, row: Row[Any], facts: Answers, carried: int) -> None:
    chat = members.chat_of(book, row.to_person_id)
    if chat is None:
        return
    words = say("office-told-new", **facts, carried=carried, name=facts["to"])
    if carried:
        press = button("button-office-counted", COUNTED, row.public_id, carried)
        words = words.with_rows((press,))
    outbox.post(book, chat, words, "receipt", f"office-new:{row.public_id}")


def counted(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Sudah dihitung]: the new one has counted the cash of others and carries it from now on. The word of
    who takes it is enough: it is they who owe it now.
    """
    row = store.by_public(book, subject) if actor.private else None
    who = next((each for each in actor.people if row is not None and each.id == row.to_person_id), None)
    if row is None or who is None or row.outcome != store.AGREED:
        raise Refusal("button-stale")
    lines = _lines(book, row)
    if not lines:
        raise Refusal("office-nothing-carried")
    total = sum(line.amount for line in lines)
    if str(total) != version:
        again = button("button-office-counted", COUNTED, subject, int(total))
        return say("office-other-sum", total=int(total)).with_rows((again,))
    for line in lines:
        on = ledger.day_of(book, line.bkm_id, actor.today)
        entry = pass_on(row.from_person_id, who.id, line.amount, on, f"pass:{subject}:{line.public_id}")
        about = ledger.About(line.bkm_id, line.ksm_id, line.person_id, who.id, about_id=line.id)
        ledger.append(book, entry, about)
    _tell_counted(book, actor, row, who, int(total))
    return say("office-counted", total=int(total), ksm=row.ksm_name)


def _tell_counted(book: Work, actor: Actor, row: Row[Any], who: Someone, total: int) -> None:
    """The former one and the bendahara hear that the money changed hands."""
    around = members.officers(book, row.bkm_id, (Role.BENDAHARA,), actor.today, row.ksm_id)
    words = say("office-counted-told", name=who.called, total=total, ksm=row.ksm_name)
    former = [row.from_person_id] if _former_hears(row) else []
    for person in dict.fromkeys([*former, *(each.id for each in around)]):
        if person != who.id:
            seconds.tell(book, actor, person, words, f"office-counted:{row.public_id}:{person}")


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum]: nothing changes; who proposed it hears so."""
    row, who = _second(book, actor, subject)
    if not store.end(book, row, who.id, store.REFUSED):
        raise Refusal("done-before")
    told = say("office-refused-told", **_facts(book, row), by=who.called)
    seconds.tell(book, actor, row.by_person_id, told, f"office-refused:{subject}")
    return say("office-refused", **_facts(book, row))


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik]: who proposed it does not want it any more."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row, row.by_person_id, store.WITHDRAWN):
        raise Refusal("done-before")
    return say("office-withdrawn", **_facts(book, row))
