"""An import taken back: the book is as it was, and the same file comes in again with the same figures; once anything
was built on it, nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update

from bot import cli_undo_import
from bot.cli_import import words
from bot.contoh import FILE
from domain.say import Refusal
from storage import exporting, imports, portfolio
from storage import tables as t
from storage.book import Book, Work
from storage.taking_back import imports_are_taken_back_whole
from tests.storage.test_importing import TODAY, bring_in, compare, count, empty, everything, village
from usecases import undoing_imports
from usecases.verify import first_deviation

__all__ = ["empty", "village"]

MELUR = """KSM,Nama,Sapaan,RT,Nomor buku,Jabatan
Melur,Contoh Ani,Bu,05,1,ketua
Melur,Contoh Beti,Bu,05,2,anggota

KSM,Nomor buku,Pokok pinjaman,Tanggal cair,Berapa kali,Sudah dibayar kali
Melur,1,1000000,22/07/2026,10,3
Melur,2,500000,22/07/2026,10,0

KSM,Nomor buku,Simpanan wajib
Melur,1,40000
Melur,2,25000
"""
MORE = """KSM,Nama,Nomor buku,RT,Jabatan
Melati,Darmi,1,07,"ketua, bendahara"

KSM,Nomor buku,Pokok pinjaman,Tanggal cair,Berapa kali
Melati,1,600000,22/09/2026,6

KSM,Nomor buku,Simpanan sukarela
Melati,1,75000
"""


def figures(book: Book) -> dict[str, Any]:
    """What the book says, by name: who sits where, what they saved, what is lent, what each account holds."""

    def look(work: Work) -> dict[str, Any]:
        seats = select(t.ksm.c.name, t.membership.c.number, t.person.c.name, t.person.c.rt, t.person.c.phone)
        seats = seats.select_from(t.membership.join(t.ksm).join(t.person)).order_by(*seats.selected_columns)
        total = func.sum(t.posting.c.amount_rp)
        saved = select(t.person.c.name, t.posting.c.account, t.entry.c.effective_on, total)
        saved = saved.select_from(
            t.posting.join(t.entry).join(t.person, t.person.c.id == t.posting.c.person_id)
        )
        saved = saved.group_by(t.person.c.name, t.posting.c.account, t.entry.c.effective_on).having(
            total != 0
        )
        accounts = select(t.posting.c.account, total).group_by(t.posting.c.account).having(total != 0)
        offices = select(t.person.c.name, t.office.c.role).select_from(t.office.join(t.person))
        bkms = [row.id for row in exporting.villages(work)]
        month = [portfolio.of_bkm(work, one, TODAY.replace(day=1), TODAY, work.now) for one in bkms]
        shown = [(h.name, [(p.schedule, p.to_date) for p in h.shares]) for some in month for h in some if h]
        rows = [[tuple(row) for row in work.execute(query)] for query in (seats, saved, accounts, offices)]
        groups = select(t.ksm.c.name, t.ksm.c.in_thousands).where(t.ksm.c.gone_at.is_(None))
        return {
            "rows": [sorted(some, key=repr) for some in rows],
            "loans": sorted(shown, key=repr),
            "ksm": sorted(tuple(row) for row in work.execute(groups)),
        }

    return book.look(look)


def last(book: Book) -> Any:
    """The last import."""
    return book.look(lambda work: imports.everywhere(work)[0])


def undo(book: Book) -> str:
    """Take the last import back, as the command does."""
    return words(book.run(lambda work: undoing_imports.take_back(work, imports.everywhere(work)[0], None)))


def refused(book: Book) -> str:
    """Why the last import is not taken back; nothing has changed."""
    before = everything(book)
    with pytest.raises(Refusal) as no:
        undo(book)
    assert everything(book) == before
    return str(no.value.say.values.get("what", no.value.say.key))


def test_taken_back_the_book_is_as_before_and_the_same_file_comes_in_again(village: Book) -> None:
    text = MELUR + "\n" + MORE
    before = figures(village)
    bring_in(village, text)
    with_it = figures(village)
    assert with_it != before
    for _ in range(2):  # an import may be taken back, come again, and be taken back again
        assert "Buku seperti sebelumnya" in undo(village)
        assert figures(village) == before
        assert not bring_in(village, text).troubles
        assert figures(village) == with_it
    assert village.look(first_deviation) is None
    assert compare(village, text).steps == []


def test_a_whole_village_goes_and_comes_again(empty: Book) -> None:
    bring_in(empty, FILE.read_bytes())
    with_it = figures(empty)
    assert "3 KSM, 28 orang, 24 pinjaman, 51 simpanan" in undo(empty)
    nothing = figures(empty)
    assert nothing["rows"][:3] == [[], [], []] and nothing["loans"] == [] and nothing["ksm"] == []
    names = empty.look(lambda work: work.execute(select(t.person.c.name, t.person.c.phone)).all())
    assert all(name.startswith("Impor dibatalkan") and phone is None for name, phone in names)
    assert empty.look(first_deviation) is None
    bring_in(empty, FILE.read_bytes())
    assert figures(empty) == with_it
    assert empty.look(first_deviation) is None


def test_no_row_of_money_is_gone_or_changed(village: Book) -> None:
    bring_in(village, MELUR)
    before = everything(village)
    undo(village)
    after = everything(village)
    for name in ("entry", "posting", "share", "installment", "settlement"):
        assert after[name][: len(before[name])] == before[name], name
    mirrored = village.look(
        lambda work: work.execute(select(t.entry.c.note).where(t.entry.c.kind == "reverse")).scalars().all()
    )
    assert mirrored == ["impor dibatalkan"] * 4


def _row(table: Any, **values: Any) -> Callable[[Work], None]:
    return lambda work: work.execute(insert(table).values(**values)) and None


def _of(work: Work, name: str) -> int:
    found: int = work.execute(select(t.person.c.id).where(t.person.c.name == name)).scalar_one()
    return found


def _phone(work: Work) -> None:
    work.execute(insert(t.account).values(id=7, first_seen_at=work.now))
    row = {"account_id": 7, "state": "waiting", "since_at": work.now}
    work.execute(insert(t.link).values(person_id=_of(work, "Contoh Ani"), **row))


def _question(work: Work) -> None:
    row = {"public_id": "q", "bkm_id": 1, "number": 1, "chat_id": 7, "text": "?", "asked_at": work.now}
    work.execute(insert(t.question).values(by_person_id=_of(work, "Contoh Beti"), **row))


def _meeting(work: Work) -> None:
    ksm = work.execute(select(t.ksm.c.id).where(t.ksm.c.name == "Melur")).scalar_one()
    row = {"public_id": "m", "starts_at": work.now, "place": "", "state": "planned", "version": 1}
    work.execute(insert(t.meeting).values(ksm_id=ksm, by_person_id=1, made_at=work.now, **row))


def _savings_since(work: Work) -> None:
    row = {"public_id": "w", "bkm_id": 1, "ksm_id": 2, "pot": "simpanan-sukarela", "amount_rp": 5000}
    row |= {"asked_by": 1, "asked_at": work.now, "state": "asked"}
    work.execute(insert(t.withdrawal).values(person_id=_of(work, "Darmi"), **row))


def _closing(work: Work) -> None:
    row = {"public_id": "c", "bkm_id": 1, "what": "close", "month": TODAY.replace(day=1), "by_person_id": 1}
    work.execute(insert(t.closing).values(asked_at=work.now, **row))


def _office(work: Work) -> None:
    row = {"public_id": "p", "bkm_id": 1, "what": "biaya", "amount_rp": 1, "on": TODAY, "made_at": work.now}
    work.execute(insert(t.voucher).values(by_person_id=_of(work, "Darmi"), **row))


def _changed(work: Work) -> None:
    work.execute(update(t.person).where(t.person.c.name == "Darmi").values(rt="09"))


BUILT = [
    (MELUR, _phone, "phone"),
    (MELUR, _question, "news"),
    (MELUR, _meeting, "meeting"),
    (MELUR, _closing, "closed"),
    (MORE, _savings_since, "money"),
    (MORE, _closing, "closed"),
    (MORE, _office, "other"),
    (MORE, _changed, "changed"),
]


@pytest.mark.parametrize(("text", "build", "what"), BUILT)
def test_what_was_built_on_it_keeps_it(
    village: Book, text: str, build: Callable[[Work], None], what: str
) -> None:
    bring_in(village, text)
    village.run(build)
    assert refused(village) == what


def test_to_have_looked_is_not_to_have_built(village: Book) -> None:
    bring_in(village, MELUR)
    who = village.look(lambda work: _of(work, "Contoh Ani"))
    row = {"viewer_id": 1, "person_id": who, "role": "petugas_upk", "kind": "search", "on": TODAY}
    village.run(lambda work: work.execute(insert(t.look).values(first_at=work.now, **row)) and None)
    assert "Impor dibatalkan" in undo(village)


def test_a_later_import_on_top_goes_first(village: Book) -> None:
    bring_in(village, MELUR)
    before = figures(village)
    bring_in(village, MELUR.replace(",05,1", ",06,1"))
    later = last(village)
    earlier = village.look(lambda work: imports.everywhere(work)[1])
    with pytest.raises(Refusal) as no:
        village.run(lambda work: undoing_imports.take_back(work, earlier, None))
    assert no.value.say.values["what"] == "import"
    village.run(lambda work: undoing_imports.take_back(work, later, None))
    assert figures(village) == before
    undo(village)
    assert village.look(first_deviation) is None


def test_two_presses_at_once_take_it_back_once(village: Book) -> None:
    before = figures(village)
    bring_in(village, MELUR)
    run = last(village)

    def press(_: int) -> str:
        try:
            return village.run(
                lambda work: undoing_imports.take_back(work, imports.by_id(work, run.id), None)
            ).key
        except Refusal as no:
            return no.say.key

    with ThreadPoolExecutor(2) as hands:
        assert sorted(hands.map(press, range(2))) == ["import-undone", "import-undone-before"]
    assert figures(village) == before
    assert village.look(first_deviation) is None


def test_every_kind_of_row_that_can_be_built_has_its_word() -> None:
    from storage.built_on import _WHAT

    assert set(_WHAT) <= set(t.metadata.tables)


def test_the_command_shows_asks_and_takes_back(
    village: Book, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli_undo_import.main(village, "", True) == 1
    assert "Tidak ada impor" in capsys.readouterr().out
    bring_in(village, MELUR)
    n = count(village, t.membership)
    monkeypatch.setattr("rich.console.Console.input", lambda self, text: "tidak")
    assert cli_undo_import.main(village, "", False) == 1
    assert "Tidak ada yang dibatalkan" in capsys.readouterr().out
    assert cli_undo_import.main(village, "no such", True) == 1
    assert last(village).public_id in capsys.readouterr().out
    assert count(village, t.membership) == n
    assert cli_undo_import.main(village, last(village).public_id, True) == 0
    assert "berkas.csv" in capsys.readouterr().out
    assert count(village, t.membership) == n - 2


def test_verify_sees_a_loan_that_is_void_without_its_mirror(village: Book) -> None:
    bring_in(village, MELUR)
    village.run(lambda work: work.execute(update(t.loan).where(t.loan.c.id == 2).values(status="X")) and None)
    assert "taken back" in str(village.look(lambda work: list(imports_are_taken_back_whole(work))))
    assert village.look(first_deviation) is not None
