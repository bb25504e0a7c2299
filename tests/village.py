"""The sample cast of the stories. All people, groups and figures are samples (contoh)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import insert

from domain.ledger import Account, Posting, opening
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import ledger, loans
from storage import tables as t
from storage.book import Work

ACCOUNTS = {
    "Yati": 101, "Siti": 102, "Wati": 103, "Sri": 106, "Joko": 107, "Tini": 109, "Rini": 201, "Hadi": 202,
    "Budi": 203, "Adi": 301, "Darmi": 111, "Tamu": 999,
}  # fmt: skip
GROUPS = {"KSM Mawar": -1001}
SINCE = date(2026, 1, 5)
LENT = date(2026, 7, 22)

PEOPLE = {
    # name: (title, row of the paper book, offices)
    "Yati": ("Bu", 1, ("ketua",)),
    "Siti": ("Bu", 2, ("bendahara",)),
    "Wati": ("Bu", 3, ()),
    "Lastri": ("Bu", 4, ()),
    "Marni": ("Bu", 5, ()),
    "Sri": ("Bu", 6, ()),
    "Joko": ("Pak", 7, ()),
    "Karti": ("Bu", 8, ()),
    "Tini": ("Bu", 9, ()),
    "Parmi": ("Bu", 10, ("sekretaris",)),
}
OF_THE_BKM = {
    "Rini": ("Bu", "petugas_upk"),
    "Hadi": ("Pak", "koordinator"),
    "Budi": ("Pak", "pengawas"),
    "Adi": ("Mas", "fasilitator"),
}
SAVED_RP = 120_000
PAID_ROWS = 4


def build(book: Work) -> None:
    """BKM Contoh Sumber with KSM Mawar (ten members, a loan of Rp1.000.000 each over ten months, four paid) and
    KSM Melati (Bu Darmi, her own chair, one member). Lastri, Marni, Karti and Parmi have no phone."""
    bkm = _add(
        book, t.bkm, public_id="bkm1", name="BKM Contoh Sumber", zone="Asia/Jakarta", profile="urban-2013"
    )
    mawar = _ksm(book, bkm, "Mawar")
    melati = _ksm(book, bkm, "Melati")
    ids = {}
    for name, (title, number, offices) in PEOPLE.items():
        ids[name] = _person(book, bkm, name, title, rt="02" if number <= 5 else "03")
        _seat(book, ids[name], mawar, number)
        for role in offices:
            _office(book, ids[name], role, bkm, mawar)
    ids["Darmi"] = _person(book, bkm, "Darmi", "Bu", rt="04")
    _seat(book, ids["Darmi"], melati, 1)
    _office(book, ids["Darmi"], "ketua", bkm, melati)
    for name, (title, role) in OF_THE_BKM.items():
        ids[name] = _person(book, bkm, name, title)
        _office(book, ids[name], role, bkm, None)
    for name, person_id in ids.items():
        if name in ACCOUNTS:
            _phone(book, ACCOUNTS[name], person_id)
    _money(book, bkm, mawar, [ids[name] for name in PEOPLE])


def _money(book: Work, bkm: int, ksm: int, people: list[int]) -> None:
    rules = preset("urban-2013")
    card = make_schedule(Loan(Rupiah(1_000_000), 10, LENT, rules.jasa), rules.rounding, rules.due)
    paid = (
        Rupiah(sum(row.pokok for row in card[:PAID_ROWS])),
        Rupiah(sum(row.jasa for row in card[:PAID_ROWS])),
    )
    shares = [loans.NewShare(person, card, *paid) for person in people]
    loans.lend(book, bkm, ksm, LENT, "urban-2013:1", shares)
    for person in people:
        rows = [Posting(Account.WAJIB, -SAVED_RP, person)]
        about = ledger.About(bkm, ksm, person)
        ledger.append(book, opening(rows, LENT, f"opening:savings:{person}"), about)


def _add(book: Work, table: t.Table, **row: object) -> int:
    found: int = book.execute(insert(table).returning(table.c.id), row).scalar_one()
    return found


def _ksm(book: Work, bkm: int, name: str) -> int:
    row = {"public_id": f"ksm-{name}", "bkm_id": bkm, "name": name, "in_thousands": True}
    return _add(book, t.ksm, **row, collects_at_meetings=False, names_agreed=True)


def _person(book: Work, bkm: int, name: str, title: str, rt: str | None = None) -> int:
    sex = {"Bu": "P"}.get(title, "L")
    row = {"public_id": f"p-{name}", "bkm_id": bkm, "name": name, "title": title, "sex": sex, "rt": rt}
    return _add(book, t.person, **row, language="id")


def _seat(book: Work, person: int, ksm: int, number: int) -> None:
    row = {
        "person_id": person,
        "ksm_id": ksm,
        "number": number,
        "usual_savings_rp": 20_000,
        "since_on": SINCE,
    }
    _add(book, t.membership, **row)


def _office(book: Work, person: int, role: str, bkm: int, ksm: int | None) -> None:
    _add(book, t.office, person_id=person, role=role, bkm_id=bkm, ksm_id=ksm, since_on=SINCE)


def _phone(book: Work, account: int, person: int) -> None:
    book.execute(insert(t.account).values(id=account, first_seen_at=book.now, shared=False))
    _add(book, t.link, account_id=account, person_id=person, state="active", since_at=book.now)
    for purpose in ("account", "reminders", "news", "peers"):
        row = {
            "person_id": person,
            "account_id": account,
            "purpose": purpose,
            "version": "1",
            "language": "id",
        }
        _add(book, t.consent, **row, given_at=book.now)
