"""The patient clerk's book against the tables, and against itself."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations
from typing import Any

import pytest

from tests.model.book import COVERS, POTS, Book, No
from tests.model.cards import Manners, card, class_of, counting_day, in_rows, same_day_later, to_step
from tests.model.reckoning import TILLS, VOUCHERS
from tests.tables.payments import Line, payments
from tests.tables.reading import Row, cases, days, numbers, rows

DAY = timedelta(days=1)


def day(cell: str) -> date:
    return date.fromisoformat(cell)


def opened(lines: list[Line]) -> Book:
    """A KSM with these members, their loans paid out, on the day they pay."""
    first = lines[0]
    manners = Manners(first.step, "nearest", first.holiday_rule, first.holidays, first.meetings)
    book = Book(first.disbursed_on, manners)
    for line in lines:
        book.join(line.member, "Mawar", first.disbursed_on)
        book.lend(line.member, line.principal, line.n, line.jasa, first.disbursed_on)
    book.go_to(first.paid_on)
    if first.cover == "kas":  # what the KSM saved: its box can only pay for somebody what lies in it
        book.confirm(book.report(first.member, first.pays, first.paid_on, "Yati", purpose="wajib"), "Siti")
    return book


def reported(book: Book, lines: list[Line]) -> list[int]:
    first = lines[0]
    if first.payer == "joint":
        given = {line.member: line.pays for line in lines}
        return book.report_together(given, sum(given.values()), first.paid_on, first.by, holder=first.by)
    return [book.report(first.member, first.pays, first.paid_on, "Yati", payer=first.by, cover=first.cover)]


@pytest.mark.parametrize("lines", payments())
def test_the_clerk_comes_to_the_table(lines: list[Line]) -> None:
    book = opened(lines)
    for line, share in zip(lines, book.shares(), strict=True):
        assert book.late(share["id"], line.paid_on).days == line.days_late_before
    receipts = book.confirm_together(reported(book, lines), "Rini")
    for line, share, receipt in zip(lines, book.shares(), receipts, strict=True):
        held = book.card(share["id"], line.paid_on)
        parts = held.parts[receipt]
        for name in ("jasa_overdue", "pokok_overdue", "jasa_current", "pokok_current", "titipan"):
            assert parts[name] == getattr(line, name), name
        kept = Counter(held.surplus)
        kept[line.member] += held.titipan
        assert dict(+kept) == ({line.titipan_of: line.titipan} if line.titipan else {})
        assert (held.left_pokok, held.left_jasa) == (line.left_pokok, line.left_jasa)
        assert book.next_due(share["id"], line.paid_on) == (
            line.next_number,
            line.next_due_on,
            line.next_open,
        )
        assert book.owed(line.paid_on)[line.member, line.owes_to] == line.owes
        late = book.late(share["id"], line.look_on)
        assert (late.pokok, late.jasa, late.days) == (line.late_pokok, line.late_jasa, line.days_late)
    assert not sum(book.balances(lines[0].look_on).values())


# --- the same figures as the other tables ---------------------------------------------------------------------


@pytest.mark.parametrize("row", cases("figures/schedules"))
def test_rows(row: Row) -> None:
    found = in_rows(int(row["principal"]), int(row["n"]), int(row["step"]), row["direction"])
    assert (found[0], found[-1]) == (int(row["each"]), int(row["last"]))


@pytest.mark.parametrize("row", [r for r in rows("figures/due_dates") if r["rhythm"] == "monthly"])
def test_days(row: Row) -> None:
    start, on_day = day(row["disbursed_on"]), int(row["village_day"] or 0) or None
    first = 2 if row["cutoff_day"] and start.day >= int(row["cutoff_day"]) else 1
    found = [same_day_later(start, i, on_day) for i in range(first, first + int(row["n"]))]
    assert found == days(row["dates"])


@pytest.mark.parametrize("row", cases("figures/holidays"))
def test_holidays(row: Row) -> None:
    found = counting_day(day(row["due_on"]), row["rule"], days(row["holidays"]), days(row["meetings"]))
    assert found == day(row["counts_on"])


@pytest.mark.parametrize("row", rows("figures/ladders"))
def test_classes(row: Row) -> None:
    assert class_of(Fraction(row["behind"]), row["ladder"]) == row["class"]


@pytest.mark.parametrize("row", cases("figures/lateness"))
def test_lateness(row: Row) -> None:
    """What the table says is paid, reached by payments of the right size: here the card is filled by hand."""
    start = day(row["disbursed_on"])
    book = Book(start, Manners(int(row["step"])))
    book.join("Sri", "Mawar", start)
    share = book.lend("Sri", int(row["principal"]), int(row["n"]), int(row["jasa"]), start)
    book.go_to(day(row["today"]))
    held = book.card(share, start)
    pokok, jasa = int(row["paid_pokok"]), int(row["paid_jasa"])
    for i, each in enumerate(held.rows):
        held.pokok[i], held.jasa[i] = min(pokok, each.pokok), min(jasa, each.jasa)
        pokok, jasa = pokok - held.pokok[i], jasa - held.jasa[i]
    book.card = lambda *_: held  # type: ignore[method-assign]
    late = book.late(share, book.today)
    wanted = (int(row["late_pokok"]), int(row["late_jasa"]), Fraction(row["behind"]), int(row["days_late"]))
    assert (late.pokok, late.jasa, late.behind, late.days, late.rows) == (*wanted, int(row["n_overdue"]))


@pytest.mark.parametrize("row", cases("figures/payoff"))
def test_a_pay_off_leaves_nothing(row: Row) -> None:
    """Paid row by row before, the rest of a card and nothing else ends the loan."""
    made = card(
        int(row["principal"]),
        int(row["n"]),
        int(row["jasa"]),
        day(row["disbursed_on"]),
        Manners(int(row["step"])),
    )
    rest = made[int(row["paid_rows"]) :]
    assert sum(each.pokok for each in rest) == int(row["pokok"])


def test_jasa_of_the_receipts_of_a_real_upk() -> None:
    assert to_step(Fraction(5_000_000 * 15, 1_000), 500) == numbers(rows("figures/jasa")[0]["jasa_rows"])[0]


# --- the order of writing down does not matter ----------------------------------------------------------------

PAID = ((25, 98_500), (31, 50_000), (31, 98_500), (62, 300_000))


def test_any_order_of_writing_down_gives_the_same_arrears_on_every_day() -> None:
    start = date(2027, 1, 20)
    seen = set()
    for order in permutations(PAID):
        book = Book(start)
        book.join("Sri", "Mawar", start)
        share = book.lend("Sri", 1_000_000, 12, 180_000, start)
        book.go_to(start + 100 * DAY)
        for after, amount in order:
            book.confirm(book.report("Sri", amount, start + after * DAY, "Yati"), "Rini")
        looks = [book.late(share, start + n * DAY) for n in range(0, 100)]
        seen.add((tuple(looks), book.card(share, book.today).titipan))
    assert len(seen) == 1


@pytest.mark.parametrize("row", rows("same_day"))
def test_one_days_money_is_one_sum(row: Row) -> None:
    start, look = day(row["disbursed_on"]), day(row["look_on"])
    paid = [(day(when), int(amount)) for when, amount in (one.split("=") for one in row["payments"].split())]
    for order in permutations(paid):
        book = Book(start, Manners(int(row["step"])))
        book.join("Sri", "Mawar", start)
        share = book.lend("Sri", int(row["principal"]), int(row["n"]), int(row["jasa"]), start)
        book.go_to(look)
        for when, amount in order:
            book.confirm(book.report("Sri", amount, when, "Yati"), "Rini")
        held, late = book.card(share, look), book.late(share, look)
        found = (late.pokok, late.jasa, late.rows, held.left_pokok, held.left_jasa, held.titipan)
        wanted = ("late_pokok", "late_jasa", "rows_late", "left_pokok", "left_jasa", "titipan")
        assert found == tuple(int(row[key]) for key in wanted)


def test_the_clerk_writes_the_months_report() -> None:
    lines = [line for line in rows("figures/lpp") if line["member"]]
    book, last, before = Book(date(2027, 1, 20)), date(2027, 3, 31), date(2027, 2, 28)
    for line in sorted(lines, key=lambda line: line["disbursed_on"]):
        book.go_to(max(book.today, day(line["disbursed_on"])))
        book.join(line["member"], line["ksm"], book.today)
        book.lend(line["member"], int(line["principal"]), int(line["n"]), int(line["jasa"]), book.today)
    book.go_to(last)
    for line in lines:
        for when, amount in (one.split("=") for one in line["payments"].split()):
            book.confirm(book.report(line["member"], int(amount), day(when), "Yati"), "Rini")
    for line in lines:
        share = book.active(line["member"])["id"]
        then, now, late = book.card(share, before), book.card(share, last), book.late(share, last)
        assert (sum(then.pokok), sum(then.jasa)) == (int(line["before_pokok"]), int(line["before_jasa"]))
        assert (now.left_pokok, now.left_jasa) == (int(line["balance_pokok"]), int(line["balance_jasa"]))
        assert (late.pokok, late.jasa) == (int(line["late_pokok"]), int(line["late_jasa"]))
        assert (late.behind, book.class_of(share, last)) == (Fraction(line["behind"]), line["class"])


def test_titipan_pays_the_next_row_on_its_day_and_nobody_is_late_who_paid_before() -> None:
    start = date(2027, 1, 20)
    book = Book(start)
    book.join("Sri", "Mawar", start)
    share = book.lend("Sri", 1_000_000, 12, 180_000, start)
    book.go_to(date(2027, 4, 21))
    book.confirm(book.report("Sri", 197_000, date(2027, 2, 20), "Yati"), "Rini")
    assert book.card(share, date(2027, 3, 19)).titipan == 98_500
    assert book.card(share, date(2027, 3, 20)).titipan == 0
    assert book.late(share, date(2027, 3, 21)).rows == 0
    assert book.late(share, date(2027, 4, 21)).rows == 1


# --- a long life ----------------------------------------------------------------------------------------------

WHO = ("Sri", "Wati", "Tini", "Joko")
OFFICERS = ("Yati", "Siti", "Rini")


class Life:
    """Somebody does something, again and again; a polite no must leave no trace."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.book = Book(date(2026, 10, 31), Manners(holidays=(date(2026, 12, 31), date(2027, 1, 1))))
        for who in WHO:
            self.book.join(who, "Mawar", self.book.today)
        self.book.lend("Sri", 1_000_000, 10, 150_000, self.book.today)
        self.book.lend("Wati", 500_000, 6, 45_000, self.book.today)
        self.book.free = POTS
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def step(self) -> None:
        deed = self.dice.choice([name for name in dir(self) if name.startswith("do_")])
        before = len(self.book.facts)
        try:
            getattr(self, deed)()
            self.done[deed] += 1
        except No as no:
            self.refused[str(no)] += 1
            assert len(self.book.facts) == before, f"{deed} said {no} and left a trace"

    def any(self, things: Any) -> Any:
        found = list(things)
        if not found:
            raise No("nothing-there")
        return self.dice.choice(found)

    def rp(self) -> int:
        return self.dice.choice((0, 1, 50_000, 115_000, 115_000, 200_000, 500_000, 1_200_000))

    def past(self) -> date:
        return self.book.today - self.dice.choice((0, 0, 0, 1, 20, 45)) * DAY

    def do_time_passes(self) -> None:
        self.book.go_to(self.book.today + self.dice.choice((1, 7, 20, 31)) * DAY)

    def do_report(self) -> None:
        who, payer = self.any(WHO), self.any(WHO)
        cover = self.any(COVERS) if payer != who else ""
        self.book.report(who, self.rp(), self.past(), self.any(OFFICERS), payer=payer, cover=cover)

    def do_save(self) -> None:
        self.book.report(self.any(WHO), self.rp(), self.past(), self.any(OFFICERS), purpose=self.any(POTS))

    def do_together(self) -> None:
        lines = {who: self.rp() for who in WHO[:2]}
        off = self.dice.choice((0, 0, 0, 5_000))
        self.book.report_together(lines, sum(lines.values()) + off, self.past(), self.any(OFFICERS), "Yati")

    def do_confirm(self) -> None:
        self.book.confirm(self.any(self.book.open_claims())["id"], self.any(OFFICERS))

    do_confirm_too = do_confirm
    do_confirm_more = do_confirm

    def do_take_back(self) -> None:
        claim = self.any(self.book.open_claims())
        self.book.take_back(claim["id"], claim["by"])

    def do_reverse(self) -> None:
        sah = self.any(self.book.told("confirm"))
        self.book.reverse(sah["id"], self.any(OFFICERS), "salah ketik", self.any(("", "Hadi")))

    do_save_more = do_save

    def full(self) -> list[tuple[str, str]]:
        return [(who, pot) for who in WHO for pot in POTS if self.book.available(who, pot) > 0]

    def do_ask_out(self) -> None:
        who, pot = self.any([*self.full(), (self.any(WHO), self.any(POTS))])
        self.book.ask_out(who, pot, self.rp(), self.any((who, who, *OFFICERS)))

    def do_pay_savings(self) -> None:
        wishes = list(self.book.told("ask-out"))
        waiting = [f for f in wishes if f["amount"] <= self.book.asked(f["member"], f["pot"])]
        asked = self.any(waiting or wishes)
        self.book.pay_savings(asked["id"], self.any(OFFICERS), yes=self.dice.random() < 0.8)

    def do_give_back(self) -> None:
        waits = [
            (s["id"], who) for s in self.book.shares() for who in WHO if self.book.too_much(s["id"], who)
        ]
        self.book.give_back(*self.any(waits), self.rp(), "Rini", self.any(OFFICERS))

    def do_pay_back(self) -> None:
        (who, payer), amount = self.any(self.book.owed(self.book.today).items())
        self.book.pay_back(who, payer, min(amount, self.rp()), payer)

    def do_promise(self) -> None:
        self.book.promise(self.any(WHO), self.rp(), self.book.today + 7 * DAY)

    def do_pause(self) -> None:
        self.book.pause(
            self.any(WHO), self.book.today + 30 * DAY, "sakit", "Yati", self.any(("Rini", "Yati"))
        )

    def do_reschedule(self) -> None:
        if self.dice.random() < 0.3:
            self.book.reschedule(self.any(WHO), 6, 60_000, "Rini", "Hadi")

    def do_write_off(self) -> None:
        if self.dice.random() < 0.3:
            self.book.write_off(self.any(WHO), "Rini", "Hadi")

    def do_recover(self) -> None:
        self.book.recover(self.any(WHO), self.rp(), "Rini", self.any(("Hadi", "Rini")))

    def do_borrow(self) -> None:
        who = self.any(WHO)
        loan = self.book.apply("Mawar", {who: 600_000}, 6, {who: 54_000}, self.book.today)
        self.book.look_at(loan, "Yati", fit=self.dice.random() < 0.9)

    def do_grant(self) -> None:
        loan = self.any(self.book.told("apply"))["id"]
        self.book.decide(loan, self.any(OFFICERS))

    def do_pay_out(self) -> None:
        loan = self.any(self.book.told("apply"))
        if self.dice.random() < 0.7:
            for who in loan["wants"]:
                self.book.attest(loan["id"], who)
        else:
            self.book.pay_out(loan["id"], "Rini")

    def do_hold(self) -> None:
        self.book.hold_savings(self.any(WHO), self.any(POTS), self.rp(), "Siti")

    def do_let_go(self) -> None:
        self.book.let_go(self.any(self.book.told("hold-savings"))["id"], "Siti")

    def do_put_back(self) -> None:
        self.book.put_back(self.any(self.book.told("paid-out"))["id"], "Siti", "salah ketik", "Hadi")

    def do_voucher(self) -> None:
        self.book.voucher(self.any(VOUCHERS), self.rp(), self.any(TILLS), self.past(), "Rini")

    def do_confirm_voucher(self) -> None:
        self.book.confirm_voucher(self.any(self.book.told("voucher"))["id"], self.any(OFFICERS))

    def do_refuse_voucher(self) -> None:
        if self.dice.random() < 0.3:
            self.book.refuse_voucher(self.any(self.book.told("voucher"))["id"], "Siti")

    def do_undo_voucher(self) -> None:
        self.book.undo_voucher(self.any(self.book.told("voucher-sah"))["id"], "Rini")

    def do_count(self) -> None:
        self.book.count(self.any(TILLS), self.rp(), "Rini")

    def do_close(self) -> None:
        last = self.book.today.replace(day=1) - DAY
        self.book.close(f"{last:%Y-%m}", "Rini", self.any(("Hadi", "Rini")))

    def do_reopen(self) -> None:
        if self.dice.random() < 0.2:
            self.book.reopen(self.any(self.book.printed), "Rini", "Hadi", "salah")

    def look(self) -> None:
        book, today = self.book, self.book.today
        balances = book.balances(today)
        assert not sum(balances.values())
        assert not book.unsound()
        for (account, whose), amount in balances.items():
            if account in ("pinjaman", "di-tangan", "di-jalan", "hapus"):
                assert amount > 0, (account, whose, amount)
            if account in (*POTS, "titipan", "kelebihan"):
                assert amount < 0, (account, whose, amount)
        for share in book.shares():
            held = book.card(share["id"], today)
            assert min(held.left_pokok, held.left_jasa, held.titipan) >= 0
            late = book.late(share["id"], today)
            assert late.pokok <= held.left_pokok and late.jasa <= held.left_jasa
        for sah, said in book.standing(today):
            if said["purpose"] == "angsuran":
                assert book.card(said["share"], today).parts[sah["id"]].total() == said["amount"]
        for month, printed in book.printed.items():
            assert book.sheet(printed["on"], printed["known"]) == printed["sheet"], f"{month} as printed"
            if book.is_closed(printed["on"]):
                assert book.sheet(printed["on"]) == printed["sheet"], f"{month} changed while closed"


@pytest.mark.parametrize("seed", range(16))
def test_a_long_life(seed: int) -> None:
    life = Life(seed)
    life.book.counts_from = ("paid", "confirmed")[seed % 2]
    for n in range(150):
        life.step()
        if not n % 10:
            life.look()
    life.look()


def test_a_life_comes_by_every_deed_and_every_no() -> None:
    done: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for seed in range(100, 112):
        life = Life(seed)
        for _ in range(200):
            life.step()
        done += life.done
        refused += life.refused
    assert set(done) == {name for name in dir(Life) if name.startswith("do_")}
    assert {"amount", "closed", "own-report", "second", "sum", "no-loan", "reversed"} <= set(refused)
