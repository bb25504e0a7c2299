"""What the stories of arrears begin with: balances agreed, others paid up, a day reached at once. Samples
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select

from domain.allocation import unpaid
from domain.ledger import Account, Entry, Kind, Posting, Purpose
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import balances, ledger, loans
from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import WIB, Chatroom

TO_THE_END = 99
HOUR = timedelta(hours=1)
LENT = date(2026, 11, 10)

NOTICE = (
    "bot>Tini: Bu Tini, ada kabar dari KSM Mawar. Angsuran Selasa 22 Desember belum tercatat: Rp115.000."
    " Mungkin catatan saya yang terlambat. Mana yang cocok? [Sudah bayar] [Janji bayar] [Ada kesulitan] [Kenapa?]"
)


def person(book: Work, name: str) -> int:
    """The row id of one of the cast."""
    found: int = book.execute(select(t.person.c.id).where(t.person.c.public_id == f"p-{name}")).scalar_one()
    return found


def ksm(book: Work, name: str) -> int:
    """The row id of a KSM."""
    found: int = book.execute(select(t.ksm.c.id).where(t.ksm.c.name == name)).scalar_one()
    return found


def agree(book: Work, *names: str) -> None:
    """Bu Rini and Pak Hadi entered the signed papers of these KSM."""
    for name in names:
        balances.agree(book, ksm(book, name), (person(book, "Rini"), person(book, "Hadi")), date(2026, 11, 2))


def pay(book: Work, names: Iterable[str], n_rows: int, on: date) -> None:
    """The UPK booked the next `n_rows` instalments of these people."""
    for name in names:
        for lent in loans.of_people(book, [person(book, name)]):
            rows = unpaid(lent.schedule, lent.settled)[:n_rows]
            total = Rupiah(sum(row.total for row in rows))
            if not total:
                continue
            paid = Posting(Account.PAID, -total, lent.person_id, lent.share_id)
            postings = (Posting(Account.CASH_UPK, total), paid)
            reference = f"paid:{lent.share_id}:{rows[0].number}"
            entry = Entry(Kind.CONFIRM, Purpose.INSTALLMENT, total, postings, on, reference)
            bkm = book.execute(select(t.ksm.c.bkm_id).where(t.ksm.c.id == lent.ksm_id)).scalar_one()
            ledger.append(book, entry, ledger.About(bkm, lent.ksm_id, lent.person_id, ahead=n_rows))


def only_late(chat: Chatroom, *names: str, agreed: bool = True) -> None:
    """Everybody of KSM Mawar but these has paid to the end; the balances are agreed."""
    others = [name for name in village.PEOPLE if name not in names]

    def prepare(book: Work) -> None:
        pay(book, others, TO_THE_END, date(2026, 11, 17))
        if agreed:
            agree(book, "Mawar")

    chat.book.run(prepare)


def reach(chat: Chatroom, when: str) -> None:
    """It is `when` (local); nothing was looked at on the way, as if the village had just begun."""
    chat.clock.moment = datetime.fromisoformat(when).replace(tzinfo=WIB)


def days(chat: Chatroom, until: str) -> list[str]:
    """Time passes day by day, looked at only at the hours at which something of ours happens. Returns what
    was said.
    """
    end = datetime.fromisoformat(until).replace(tzinfo=WIB)
    said: list[str] = []
    while chat.clock.moment < end:
        now = chat.clock.moment
        ahead = [now.replace(hour=hour, minute=0) for hour in (7, 8, 9, 20)]
        nxt = next((at for at in ahead if at > now), (now + timedelta(days=1)).replace(hour=7, minute=0))
        reach(chat, min(nxt - HOUR / 60, end).strftime("%Y-%m-%d %H:%M"))
        said += chat.at(min(nxt, end).strftime("%Y-%m-%d %H:%M"))
    return said


def report(chat: Chatroom, name: str, words: str) -> None:
    """Somebody reports money and presses the first button until the report is kept."""
    lines = chat.hear(name, words)
    while "[Batal]" in lines[0]:
        first = lines[0].partition("[")[2].partition("]")[0]
        lines = chat.hear(name, f"[{first}]")
    assert "dilaporkan" in lines[0]


def sent(chat: Chatroom, *, word: str = "belum tercatat") -> list[str]:
    """Who got a message with these words, each time once."""
    return [chat.names[each["chat"]] for each in chat.phone.messages if word in each["text"]]


def new_ksm(book: Work, name: str, n_members: int, lent_on: date, first_account: int = 0) -> list[int]:
    """A KSM with members who never paid anything since `lent_on`; with phones from `first_account` on, if
    given.
    """
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    ksm_id = village._ksm(book, bkm, name)
    people = []
    for number in range(1, n_members + 1):
        people.append(village._person(book, bkm, f"{name}{number}", "Bu"))
        village._seat(book, people[-1], ksm_id, number)
        if first_account:
            village._phone(book, first_account + number, people[-1])
    rules = preset("urban-2013")
    card = make_schedule(Loan(Rupiah(1_000_000), 10, lent_on, rules.jasa), rules.rounding, rules.due)
    nothing = Rupiah(0)
    shares = [loans.NewShare(each, card, nothing, nothing) for each in people]
    loans.lend(book, bkm, ksm_id, lent_on, "urban-2013:1", shares)
    return people


def meetings(book: Work, name: str, days: Iterable[str], state: str = "planned") -> None:
    """Meetings of a KSM at half past seven in the evening."""
    for day in days:
        starts_at = datetime.fromisoformat(f"{day} 19:30").replace(tzinfo=WIB)
        row: dict[str, Any] = {"public_id": book.new_id(), "ksm_id": ksm(book, name), "starts_at": starts_at}
        row |= {"place": "rumah Bu Yati", "state": state, "version": 1, "by_person_id": person(book, "Yati")}
        book.execute(insert(t.meeting), {**row, "made_at": book.now})


def look(chat: Chatroom, read: Callable[[Work], Any]) -> Any:
    """Something in the book."""
    return chat.book.look(read)


RULES = {
    "[Pinjaman]": (
        "Jasa",
        "IPTW",
        "Pembulatan",
        "Pinjaman baru",
        "Batas pinjaman",
        "Syarat KSM",
    ),
    "[Simpanan]": ("Tabungan", "Simpanan pokok"),
    "[Angsuran]": (
        "Jatuh tempo",
        "Musiman, tenggang",
        "Hari libur",
        "Urutan bayar",
        "Lunas lebih awal",
        "Denda",
    ),
    "[Golongan]": ("Golongan", "Susun golongan", "Cadangan", "Batas berisiko", "Batas sehat", "Kunjungan"),
    "[Tata cara]": ("Pengingat", "Jarak kunjungan", "Uang & koreksi", "Cek acak", "Bagi SHU"),
    "[Kabar & aduan]": ("Kabar", "Pengaduan"),
}
"""Below which page of 'ubah aturan' each rule stands."""


def ruling(rule: str, *rest: str) -> tuple[str, ...]:
    """What an officer says to change this rule ("[Jasa]"): the word, the page, the rule and the answers."""
    page = [part for part, names in RULES.items() if rule.strip("[]") in names]
    return ("ubah aturan", *page, rule, *rest)
