"""People of a file against those of the book: by the row of the paper book, else by name, nickname and RT.

Two people with one name are told apart by what everybody may know of them, never by money. What cannot be
told apart is an error that names both rows, not a guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from domain.say import say
from usecases.importing_rows import Facts, PersonRow
from usecases.importing_village import Bkm, Ksm, Plan, Who, place
from usecases.importing_words import plain

Scope = tuple[Bkm, Ksm | None]
Pairs = list[tuple[PersonRow, Who | None]]
"""Each row with the person of the book it is about; None: somebody new."""


def match(plan: Plan, facts: Facts) -> Pairs:
    """Who each row is about. Rows that cannot be decided are left out, and named as troubles."""
    scopes: dict[Scope, list[PersonRow]] = defaultdict(list)
    for row in facts.people:
        ksm = plan.find_ksm(row.cells, row.ksm, row.bkm) if row.ksm is not None else None
        bkm = ksm.bkm if ksm is not None else plan.find_bkm(row.cells, row.bkm) if row.ksm is None else None
        if bkm is not None:
            scopes[bkm, ksm].append(row)
    pairs: Pairs = []
    for (bkm, ksm), rows in scopes.items():
        there = ksm.people if ksm is not None else [w for w in plan.whos if w.bkm is bkm and w.ksm is None]
        pairs += _in_one_place(rows, there)
    order = {id(row): at for at, row in enumerate(facts.people)}
    return sorted(pairs, key=lambda pair: order[id(pair[0])])


def _in_one_place(rows: Sequence[PersonRow], there: Sequence[Who]) -> Pairs:
    rows = [row for row in rows if not _number_twice(row, rows)]
    pairs: Pairs = []
    by_number = {who.number: who for who in there if who.number is not None}
    for row in rows:
        who = by_number.get(row.number) if row.number is not None else None
        if who is not None and _same_person(row, who, rows, there):
            pairs.append((row, who))
        elif who is not None:
            row.cells.wrong("number", "import-number-is-anothers", number=who.number or 0, name=who.called)
    numbered = {id(row) for row in rows if row.number in by_number}
    left = [row for row in rows if id(row) not in numbered]
    taken = {id(who) for _row, who in pairs}
    called: dict[str, list[Who]] = defaultdict(list)
    for who in there:
        called[plain(who.name)].append(who)
    named: dict[str, list[PersonRow]] = defaultdict(list)
    for row in left:
        named[plain(row.name)].append(row)
    for name, theirs in named.items():
        known = [who for who in called[name] if id(who) not in taken]
        pairs += _of_one_name(theirs, known, called[name])
    return pairs


def _number_twice(row: PersonRow, rows: Iterable[PersonRow]) -> bool:
    twin = next((each for each in rows if each is not row and each.number == row.number), None)
    if row.number is None or twin is None:
        return False
    row.cells.wrong("number", "import-number-twice", number=row.number, other=twin.cells.row.number)
    return True


def _same_person(row: PersonRow, who: Who, rows: Sequence[PersonRow], there: Sequence[Who]) -> bool:
    """The row of the paper book is the same; the name too, or it was only written out or mended."""
    if plain(row.name) == plain(who.name):
        return True
    known_elsewhere = any(plain(each.name) == plain(row.name) for each in there)
    listed_elsewhere = any(plain(each.name) == plain(who.name) for each in rows)
    a_word_in_common = set(plain(row.name).split()) & set(plain(who.name).split())
    return bool(a_word_in_common) and not known_elsewhere and not listed_elsewhere


def _of_one_name(rows: list[PersonRow], known: list[Who], all_known: list[Who]) -> Pairs:
    """Rows and people who all have one name in one place."""
    pairs: Pairs = []
    for row in list(rows):
        agreeing = [who for who in known if not _apart(row, who) and _agree(row, who)]
        if len(agreeing) == 1:
            pairs.append((row, agreeing[0]))
            rows.remove(row)
            known.remove(agreeing[0])
    if len(rows) == 1 and len(known) == 1 and not _apart(rows[0], known[0]):
        if rows[0].number is not None and known[0].number != rows[0].number:
            _moved(rows[0], known[0])
            return pairs
        return [*pairs, (rows[0], known[0])]
    for row in rows:
        twin = next((each for each in rows if each is not row and not _rows_apart(row, each)), None)
        if twin is not None:
            row.cells.wrong("name", "import-same-name", name=row.name, other=place(twin.cells))
        elif all(_another(row, who, listed=who not in known) for who in all_known):
            pairs.append((row, None))
        else:
            like = next(who for who in all_known if not _another(row, who, listed=who not in known))
            if row.number is not None and like.number is not None:
                _moved(row, like)
            else:
                row.cells.wrong("name", "import-which-person", name=row.name, number=like.number or 0)
    return pairs


def _moved(row: PersonRow, who: Who) -> None:
    row.cells.wrong(
        "number", "import-number-moved", name=who.called, before=who.number or 0, after=row.number or 0
    )


def _differ(one: object, other: object) -> bool:
    """Both are said, and they are not the same."""
    return bool(one) and bool(other) and plain(str(one)) != plain(str(other))


def _apart(row: PersonRow, who: Who) -> bool:
    """The file says something else of them than the book: perhaps another person, perhaps they moved."""
    about = row.about
    return any(_differ(about.get(name), who.about.get(name)) for name in ("nickname", "rt"))


def _agree(row: PersonRow, who: Who) -> bool:
    """The file and the book say the same of their nickname or RT."""
    said = [(row.about.get(name), who.about.get(name)) for name in ("nickname", "rt")]
    return any(one and other and not _differ(one, other) for one, other in said)


def _another(row: PersonRow, who: Who, *, listed: bool) -> bool:
    """Surely somebody else: by nickname or RT, and by the number too where the book has numbers.
    `listed`: the file has another row for `who`, so that either is enough."""
    by_number = row.number is not None and row.number != who.number
    if listed:
        return _apart(row, who) or by_number
    return _apart(row, who) and (who.number is None or by_number)


def _rows_apart(one: PersonRow, other: PersonRow) -> bool:
    """Two rows of one name are two people if they differ in number, nickname or RT, said in both."""
    pairs = [(one.about.get(name), other.about.get(name)) for name in ("nickname", "rt")]
    return any(_differ(a, b) for a, b in (*pairs, (one.number, other.number)))


def remark_missing(plan: Plan, pairs: Pairs) -> None:
    """People of the book whose KSM is in the file, and who are not: named, and left as they are."""
    matched = {id(who) for _row, who in pairs}
    places = {id(who.ksm) for _row, who in pairs if who is not None and who.ksm is not None}
    for who in plan.whos:
        if who.ksm is None or who.until_on is not None or who.id is None:
            continue
        if id(who.ksm) in places and id(who) not in matched:
            plan.notes.append(
                say("import-person-missing", name=who.called, ksm=who.ksm.name, number=who.number or 0)
            )
