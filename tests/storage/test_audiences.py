"""Whom one can write to, out of the book: as many statements for many villages as for one, everybody once."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import event, insert, select, update

from domain.audiences import Audience, Chosen, Circle, Group, Status, Tier
from domain.segments import select as choose
from storage import audiences, notables
from storage import tables as t
from storage.book import Work
from storage.erasing import LABEL
from tests import village
from tests.chat import Chatroom
from tests.stories.test_audiences import further_villages
from usecases import importing
from usecases.importing_read import read_file

TODAY = date(2026, 11, 17)


def _bkms(book: Work) -> list[int]:
    return list(book.execute(select(t.bkm.c.id).order_by(t.bkm.c.id)).scalars())


def _statements(chat: Chatroom, n_villages: int) -> int:
    seen: list[str] = []

    def count(*about: Any) -> None:
        seen.append(about[2])

    event.listen(chat.book.engine, "before_cursor_execute", count)
    chat.book.run(lambda book: audiences.listeners(book, _bkms(book)[:n_villages], TODAY))
    event.remove(chat.book.engine, "before_cursor_execute", count)
    return len([each for each in seen if "FROM bkm" not in each])


def test_three_villages_are_read_in_as_many_statements_as_one(chat: Chatroom) -> None:
    chat.book.run(further_villages)
    one = _statements(chat, 1)
    assert one == _statements(chat, 3)
    assert 5 <= one <= 12


def test_who_died_moved_or_was_forgotten_is_in_no_audience(chat: Chatroom) -> None:
    def happen(book: Work) -> None:
        people = {row.public_id: row.id for row in book.execute(select(t.person))}
        here = update(t.person).where(t.person.c.id == people["p-Wati"])
        book.execute(here.values(died_on=TODAY))
        joko = people["p-Joko"]
        book.execute(update(t.person).where(t.person.c.id == joko).values(name=f"{LABEL} {joko}"))
        gone = update(t.membership).where(t.membership.c.person_id == people["p-Sri"])
        book.execute(gone.values(until_on=TODAY))

    def n(book: Work, *groups: Group) -> int:
        people = audiences.listeners(book, _bkms(book), TODAY)
        return choose(people, Audience(frozenset(_bkms(book)), frozenset(groups))).n

    before = chat.book.look(lambda book: (n(book, Group.EVERYBODY), n(book, Group.MEMBERS)))
    chat.book.run(happen)
    after = chat.book.look(lambda book: (n(book, Group.EVERYBODY), n(book, Group.MEMBERS)))
    assert (before, after) == ((15, 11), (13, 8))  # who left her KSM still lives there


def test_what_the_book_knows_of_a_person_is_what_they_are_chosen_by(chat: Chatroom) -> None:
    def happen(book: Work) -> None:
        sri = select(t.person.c.id).where(t.person.c.public_id == "p-Sri").scalar_subquery()
        about = {"poor": True, "rt": "03", "rw": "1", "dusun": "Krajan", "language": "jv"}
        book.execute(update(t.person).where(t.person.c.id == sri).values(**about))
        bkm = _bkms(book)[0]
        camat = notables.add_person(book, bkm, "Pak", "Camat").id
        for circle, tier, until in (
            (Circle.OFFICIALS, Tier.KECAMATAN, None),
            (Circle.CARING, Tier.RT, TODAY),
        ):
            known = notables.add(book, camat, notables.Known(circle, tier, "contoh", village.SINCE))
            book.execute(update(t.notable).where(t.notable.c.id == known).values(until_on=until))
        book.execute(insert(t.account).values(id=999, first_seen_at=book.now, language="en"))

    chat.book.run(happen)
    people = chat.book.look(lambda book: audiences.listeners(book, _bkms(book), TODAY))
    sri = next(each for each in people if each.language == "jv")
    assert {place.key for place in sri.places} == {"3/1", "1", "krajan"}
    assert sri.statuses == {Status.MEMBER, Status.RTM, Status.BORROWER}
    assert (sri.sex, sri.offices) == ("P", {"anggota"})
    camat = next(each for each in people if not each.resident)
    assert (camat.offices, camat.tiers, camat.has_phone) == ({"tokoh"}, {Tier.KECAMATAN}, False)
    borrowers = Chosen(statuses=frozenset({Status.BORROWER}))
    found = choose(people, Audience(frozenset(bkms_of(people)), frozenset({Group.CHOSEN}), borrowers))
    assert found.n == 10


def bkms_of(people: list[Any]) -> set[int]:
    """The villages these people are of."""
    return {each.bkm_id for each in people}


TOKOH = b"""Nama,Tokoh / peduli,Lembaga,Tingkat
Pak Camat Contoh,tokoh,Camat,kecamatan
Bu Nyai Contoh,peduli,Aisyiyah,
Bu Sri,tokoh,Ketua PKK,rt
"""


def test_a_sheet_of_tokoh_is_written_down_once(chat: Chatroom) -> None:
    def bring(book: Work) -> tuple[int, dict[str, int]]:
        reading = read_file("tokoh.csv", TOKOH)
        plan = importing.compare(book, reading, TODAY)
        assert not plan.troubles
        importing.bring_in(book, reading, TODAY, plan.mark)
        known = book.execute(select(t.notable.c.post).order_by(t.notable.c.post)).scalars().all()
        people = audiences.listeners(book, _bkms(book), TODAY)
        shown = Audience(frozenset(_bkms(book)), frozenset({Group.OFFICIALS, Group.CARING}))
        return choose(people, shown).n, dict.fromkeys(known, 1)

    once = chat.book.run(bring)
    assert once == (3, {"Aisyiyah": 1, "Camat": 1, "Ketua PKK": 1})
    assert chat.book.run(bring) == once
