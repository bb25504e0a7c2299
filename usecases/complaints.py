"""[Pengaduan]: a complaint by anyone, under their name or without it, and by an officer who writes down
what came on paper or aloud. Knows no form; who examines it: usecases/complaint_route.py.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from domain.actor import Actor, Someone
from domain.complaints import MOST_A_DAY, OF_A_KSM, OFFICES, About, Kind, mentioned, speaks_of, who_is_meant
from domain.people import Role, Subject
from domain.say import Refusal, Say, say
from storage import complainants, members, questions
from storage import complaints as store
from storage.book import Work
from usecases import complaint_route as route
from usecases import complaint_words as words
from usecases.deed import Open
from usecases.doors import open_door
from usecases.question_owners import unplan
from usecases.said import Words, parts

BEGIN, FROM_QUESTION = "adu", "adu-tanya"
UNKNOWN_KSM = "tidak"
OPENLY, SECRETLY = "buka", "rahasia"
SPOKEN = ("voice", "audio", "video", "video_note")


@open_door
def begin(book: Work, actor: Actor, heard: str = "") -> Open:
    """'keluhan', [Pengaduan], /pengaduan: the form, for members, residents and strangers alike. `heard`: what
    was typed behind the word.
    """
    said = {"text": ("text", heard)} if heard.strip() else {}
    return Open("complain", said=said)


def begin_with(said: Words, question: str = "") -> Open:
    """The form, with what was said already: words, a voice note or a photo."""
    if isinstance(said, str):
        heard: tuple[str, ...] = ("text", said)
    else:
        heard = (said["kind"], said["file_id"], said["words"])
    return Open("complain", said={"text": heard}, about={"question": question})


def from_question(book: Work, actor: Actor, subject: str) -> Open:
    """[Jadikan pengaduan] under a question of one's own that an officer called a complaint."""
    question = questions.find(book, subject) if actor.private else None
    if question is None or question.by_person_id not in actor.ids or question.closed_at is not None:
        raise Refusal("button-stale")
    return begin_with(dict(question.attachment) if question.attachment else question.text, subject)


def offer(book: Work, actor: Actor, behalf: bool = False, question: str = "") -> dict[str, Any]:
    """What the form needs to know: the villages this can be about, their KSM, who of this phone speaks;
    `question`: what it was before.
    """
    if not actor.private:
        raise Refusal("button-stale")
    midnight = datetime.combine(actor.today, time(), tzinfo=actor.zone)
    if not behalf and complainants.n_since(book, actor.account_id, midnight) >= MOST_A_DAY:
        raise Refusal("complaint-enough-today", most=MOST_A_DAY)
    villages = _written_for(book, actor) if behalf else _villages(book, actor)
    if not villages:
        raise Refusal("not-your-office" if behalf else "complaint-nowhere")
    people = [{"code": one.public_id, "label": one.called} for one in actor.people]
    known = [one for one in actor.people if one.seats or one.roles(actor.today) - {Role.WARGA}]
    ksms = {each["code"]: _ksms(book, each["code"], actor) for each in villages}
    return {
        "behalf": int(behalf),
        "question": question,
        "villages": villages,
        "ksms": ksms,
        "people": people,
        "known": int(bool(known)),
    }


def _villages(book: Work, actor: Actor) -> list[dict[str, str]]:
    if not actor.people:
        return store.villages(book)
    ids = dict.fromkeys(one.bkm_id for one in actor.people)
    rows = [store.village_by_id(book, each) for each in ids]
    return [{"code": row.public_id, "label": row.name} for row in rows]


def _written_for(book: Work, actor: Actor) -> list[dict[str, str]]:
    rows = [store.village_by_id(book, each) for each in actor.villages("write-complaint")]
    return [{"code": row.public_id, "label": row.name} for row in rows]


def _ksms(book: Work, village: str, actor: Actor) -> list[dict[str, Any]]:
    """One's own KSM first; the last choice is not to know."""
    found = store.ksm_of(book, store.village(book, village).id)
    own = {seat.ksm_id for one in actor.people for seat in one.seats}
    found.sort(key=lambda one: one["id"] not in own)
    return [{"code": one["code"], "label": one["label"]} for one in found]


def facts(book: Work, actor: Actor, answers: dict[str, Any]) -> dict[str, Any]:
    """What the book knows about it, shown before it is sent: is there anybody of that name? Does a secret
    complaint name its writer?
    """
    said = f"{parts(answers['text'])[0]} {answers.get('hope') or ''}"
    known = {
        "own": int(answers.get("secret") == SECRETLY and any(speaks_of(said, p.name) for p in actor.people))
    }
    if answers["about"] != About.ORANG:
        return {**known, "strange": 0}
    bkm_id = store.village(book, village_of(answers)).id
    return {**known, "strange": int(not who_is_meant(answers["whom"], store.names(book, bkm_id)))}


def village_of(answers: dict[str, Any]) -> str:
    """The BKM it is about."""
    chosen: str = answers.get("village") or answers["villages"][0]["code"]
    return chosen


def send(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Kirim]: it gets its number and comes before who may examine it, never the accused."""
    bkm = store.village(book, village_of(answers))
    new, asker = _new(book, actor, answers, bkm.id)
    public_id = store.add(book, new)
    complaint = store.find(book, public_id)
    assert complaint is not None
    accused = _accused(book, complaint, answers)
    store.pass_by(book, complaint.id, accused, "disebut")
    if new.receiver_id is None:
        complainants.keep(book, complaint.id, actor.account_id, asker.id if asker is not None else None)
    elif accused.isdisjoint(actor.ids):  # else whoever examines it tells them, not the accused
        complainants.keep(book, complaint.id, actor.account_id, None)
    complaint, where = route.bring(book, complaint, 0)
    _end_question(book, actor, answers["question"])
    number = words.ref(complaint)
    if new.receiver_id is not None:
        return say("complaint-written", number=number, where=where, here=int(accused.isdisjoint(actor.ids)))
    told = say("complaint-sent", number=number, where=where, secret=int(words.is_secret(complaint)))
    return told if complaint.level is None else told.with_rows(words.not_this_one(complaint))


def _end_question(book: Work, actor: Actor, public_id: str) -> None:
    """What is a complaint now waits as a question no longer."""
    before = questions.find(book, public_id) if public_id else None
    if before is not None and before.by_person_id in actor.ids and before.closed_at is None:
        questions.change(book, before.id, closed_at=book.now, offered_to_id=None)
        unplan(book, before)


def _new(book: Work, actor: Actor, answers: dict[str, Any], bkm_id: int) -> tuple[store.New, Someone | None]:
    text, thing = parts(answers["text"])
    picked = answers.get("who")
    here = [one for one in actor.people if one.bkm_id == bkm_id] or list(actor.people)
    asker = next((one for one in here if one.public_id == picked), here[0] if here else None)
    writer = actor.able("write-complaint", Subject(bkm_id)) if answers["behalf"] else None
    if answers["behalf"] and writer is None:
        writer = next((one for one, g in actor.scopes("write-complaint") if g.bkm_id == bkm_id), None)
        if writer is None:
            raise Refusal("not-your-office")
    openly = answers.get("secret") == OPENLY
    known = openly and asker is not None and bool(answers["known"])
    own_words = answers.get("self") if openly or writer is not None else None
    new = store.New(
        bkm_id=bkm_id, channel=answers.get("channel", "telegram"), kind=Kind(answers["kind"]).value,
        text=text, attachment=thing, about=answers["about"], ksm_id=_ksm_id(book, bkm_id, answers),
        about_words=answers.get("whom"), hope=answers.get("hope") or None,
        amount_rp=answers.get("amount") or None,
        by_person_id=asker.id if known and asker is not None else None,
        by_words=own_words or None, receiver_id=writer.id if writer is not None else None,
    )  # fmt: skip
    return new, asker


def _ksm_id(book: Work, bkm_id: int, answers: dict[str, Any]) -> int | None:
    listed = {one["code"]: one["id"] for one in store.ksm_of(book, bkm_id)}
    if answers["about"] not in OF_A_KSM:
        return None
    if len(listed) == 1:
        return int(next(iter(listed.values())))
    return listed.get(answers.get("ksm", UNKNOWN_KSM))


def _accused(book: Work, complaint: Any, answers: dict[str, Any]) -> set[int]:
    """Whom it is about, as of now and for good: who holds the office named, who bears the name typed, which
    officers the words speak of, and for a complaint about the bot whoever runs it.
    """
    on = route.today(book, complaint)
    names = store.names(book, complaint.bkm_id)
    about = About(complaint.about)
    found = (
        store.in_office(book, complaint.bkm_id, about, complaint.ksm_id, on) if about in OFFICES else set()
    )
    if about is About.BOT:
        found |= store.operators(book)
    if about is About.ORANG:
        found |= who_is_meant(answers["whom"], names)
    officers = store.officers(book, complaint.bkm_id, on)
    called = {each.person_id: members.someone(book, each.person_id).name for each in officers}
    return found | mentioned(f"{complaint.text} {complaint.about_words or ''}", officers, called | names, on)
