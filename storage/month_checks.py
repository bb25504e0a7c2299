"""What `guyub verify` asks of figures: what is at risk or late is part of what is owed, and nobody who owes
is left out of what is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from domain.kolektibilitas import kolektibilitas
from domain.profiles import LadderUnit, Profile
from storage import classes, loans
from storage.book import Work
from storage.closings import open_from
from storage.rules import rules_named
from storage.tables import bkm, class_snapshot

Deviations = Iterator[str]


def classes_fit_their_figures(book: Work) -> Deviations:
    """What was kept of a KSM at a month's end: what is late is part of its balance, nobody is behind without
    being late, and class and reserve are those the rules it names give for it.
    """
    rules: dict[tuple[int, str], Profile] = {}
    for row in book.execute(select(class_snapshot).order_by(class_snapshot.c.id)):
        late, behind = row.late_pokok_rp + row.late_jasa_rp, classes.figures(row.behind)
        if not 0 <= row.late_pokok_rp <= row.balance_rp or row.late_jasa_rp < 0:
            yield f"class {row.id}: {row.late_pokok_rp} late of a balance of {row.balance_rp}"
        elif min(behind) < 0 or (any(behind) and not late):
            yield f"class {row.id}: {row.behind} behind, and nothing is late"
        key = (row.bkm_id, row.profile)
        if key not in rules:
            rules[key] = rules_named(book, *key)
        if not _is_its_class(row, behind, rules[key]):
            yield f"class {row.id}: its rules give another than {row.class_name} at {row.reserve_bp}"


def _is_its_class(row: Row[Any], behind: Sequence[Fraction], rules: Profile) -> bool:
    """Whether the lender's ladder has this class with this reserve; and, where it counts instalments, gives
    it for so many: for those of the worst loan.
    """
    ladder = rules.ladder
    bands = [band.name for band in ladder.bands]
    if (row.class_name, row.reserve_bp) not in {(band.name, band.reserve_bp) for band in ladder.bands}:
        return False
    if ladder.unit is LadderUnit.DAYS or min(behind) < 0:
        return True
    band, said = bands.index(kolektibilitas(max(behind), ladder).name), bands.index(row.class_name)
    if not (ladder.jasa_counts and row.late_jasa_rp and len(bands) > 1):
        return said == band
    if row.late_pokok_rp and len(behind) == 1:
        return said == band
    return said == max(band, 1) or bool(row.late_pokok_rp and said == band)


def indicators_are_shares(book: Work) -> Deviations:
    """Of today's figures: LAR, PAR and RR are parts of their wholes, lines and foot agree, and every KSM that
    owes stands there with all it owes, also while it rests or is looked at.
    """
    for village in book.execute(select(bkm).order_by(bkm.c.id)).all():
        on = book.now.astimezone(ZoneInfo(village.zone)).date()
        on = max(on, open_from(book, village.id) or on)
        owed: dict[int, int] = defaultdict(int)
        every = loans.every(book, village.id)
        for lent in every:
            owed[lent.ksm_id] += int(lent.principal - lent.history.on(on).settled.pokok)
        report = classes.report(book, village.id, on, book.now, every=every)
        shown = {each.ksm_id: each.balance.pokok for each in report.lines if each.balance.pokok}
        all_of = {ksm_id: left for ksm_id, left in owed.items() if left}
        for ksm_id in sorted({*shown, *all_of}):
            if shown.get(ksm_id) != all_of.get(ksm_id):
                yield f"KSM {ksm_id}: owes {all_of.get(ksm_id, 0)}, and {shown.get(ksm_id, 0)} of it is shown"
        for each in report.lines:
            parts = (each.late.pokok, each.resting, each.watched)
            if not all(0 <= part <= each.balance.pokok for part in parts) or each.late.jasa < 0:
                yield f"KSM {each.ksm_id}: {parts} late, resting or watched of {each.balance.pokok}"
                return
        if not report.foots():
            yield f"BKM {village.id}: the lines of its report and their foot do not agree"
        for share in report.shares():
            if not 0 <= share.part <= share.whole:
                yield f"BKM {village.id}: {share.figure} is {share.part} of {share.whole}"
