"""'cetak': what is printed for a KSM: the letter on which its balances are agreed, and the statement that all
stand in for each other. Chooses what stands on it; draws nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, joining, loans, members, moving, savings
from storage import papers as store
from storage.book import Work
from usecases import looks, workbook_out

MENU, BALANCES, RENTENG, ALL = "cetak", "csurat", "crenteng", "csemua"
MOST = 8  # groups offered as buttons; more are found by name
MOST_LETTERS = 100
_AROUND = frozenset("ksm surat cocok saldo kartu pernyataan tanggung renteng untuk kangge".split())
Group = Row[Any]
Paper = dict[str, Any]


def menu(book: Work, actor: Actor, words: str = "", subject: str = "") -> Say:
    """'cetak', 'cetak mawar': a group's pages; of several groups it is asked which."""
    groups = _mine(book, actor)
    wanted = [word for word in words.lower().split() if word not in _AROUND]
    if subject:
        groups = [each for each in groups if each.public_id == subject]
    fitting = [each for each in groups if all(word in each.name.lower() for word in wanted)]
    if not fitting:
        raise Refusal("print-no-such-ksm" if groups else "print-not-yours", words=" ".join(wanted)[:40])
    if len(fitting) == 1:
        return _page(fitting[0])
    buttons = [button("choice-plain", MENU, each.public_id, label=each.name) for each in fitting[:MOST]]
    rows = [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]
    return say("print-menu", n=len(fitting), more=max(0, len(fitting) - MOST)).with_rows(
        *rows, *_every(actor)
    )


def _every(actor: Actor) -> list[tuple[Button, ...]]:
    """[Surat semua KSM], for whoever prints for a whole BKM."""
    wide = any(grant.ksm_id is None for _, grant in actor.scopes("print-papers"))
    if not wide:
        return []
    return [(button("button-print-all", ALL),), (button("button-workbook-all", workbook_out.EVERY),)]


def _page(group: Group) -> Say:
    files = (
        button("button-print-balances", BALANCES, group.public_id),
        button("button-print-renteng", RENTENG, group.public_id),
    )
    to_fill = (button("button-workbook", workbook_out.ONE, group.public_id),)
    return say("print-ksm", ksm=group.name).with_rows(files, to_fill)


def _mine(book: Work, actor: Actor) -> list[Group]:
    """The groups whose pages this officer may print, each once."""
    found: dict[int, Group] = {}
    for _, grant in actor.scopes("print-papers") if actor.private else ():
        if grant.ksm_id is not None:
            one = store.group_by(book, ksm_id=grant.ksm_id)
            found |= {one.id: one} if one is not None else {}
        elif grant.bkm_id is not None:
            found |= {one.id: one for one in store.groups(book, grant.bkm_id)}
    return list(found.values())


def _group(book: Work, actor: Actor, subject: str) -> tuple[Group, Someone]:
    one = store.group_by(book, public_id=subject)
    who = actor.able("print-papers", Subject(one.bkm_id, one.id)) if one is not None else None
    if one is None or who is None or not actor.private:
        raise Refusal("button-stale")
    return one, who


def balance_letter(book: Work, actor: Actor, subject: str) -> Say:
    """[Surat cocok saldo]: both columns of one KSM, and behind it the list for its ketua and bendahara."""
    group, who = _group(book, actor, subject)
    recipe = filed(book, who, actor, [_balances(book, actor, who, group)], f"cocok-saldo-{group.name}")
    return replace(say("print-balances", ksm=group.name), picture=recipe)


def balance_letters(book: Work, actor: Actor) -> Say:
    """[Surat semua KSM]: of each KSM that has not agreed its balances yet."""
    found = [(who, grant) for who, grant in actor.scopes("print-papers") if grant.ksm_id is None]
    if not found or not actor.private:
        raise Refusal("button-stale")
    who, grant = found[0]
    assert grant.bkm_id is not None
    waiting = {row.id for row in balances.not_agreed(book, [grant.bkm_id])}
    groups = [each for each in store.groups(book, grant.bkm_id) if each.id in waiting][:MOST_LETTERS]
    if not groups:
        raise Refusal("balances-all-agreed")
    recipe = filed(book, who, actor, [_balances(book, actor, who, each) for each in groups], "cocok-saldo")
    return replace(say("print-balances-all", n=len(groups)), picture=recipe)


def _balances(book: Work, actor: Actor, who: Someone, group: Group) -> Paper:
    total = balances.totals(book, [group.id])[group.id]
    owed: dict[int, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for lent in loans.of_ksm(book, group.id):
        pokok, jasa = owed[lent.person_id]
        left = (int(lent.principal - lent.settled.pokok), int(lent.jasa - lent.settled.jasa))
        owed[lent.person_id] = (pokok + left[0], jasa + left[1])
    people = moving.on_sheet(book, group.id, actor.today, owed)
    here = savings.of_ksm(book, group.id)
    looks.note(book, who, [each.id for each in people], looks.RECORD, actor.today)
    rows = []
    for each in people:
        pokok, jasa = owed[each.id]
        saved = sum(here.get(each.id, {}).values())
        rows.append([each.number, named(group, each), saved, pokok, jasa, pokok + jasa])
    whole = [int(total.savings), int(total.pokok), int(total.jasa), int(total.owed)]
    rest = [figure - sum(row[n] for row in rows) for n, figure in enumerate(whole, start=2)]
    if any(rest):  # of members who left, and what belongs to the group as a whole
        rows.append(["", "*", *rest])
    return {
        "what": "balances", "ksm": group.name, "named": int(bool(group.names_agreed)), "rows": rows,
        "figures": whole, "leaders": leaders(book, actor, group),
    }  # fmt: skip


def named(group: Group, person: Row[Any]) -> str:
    """How the paper book calls them, where the members agreed that names may be seen; else only the row."""
    return f"{person.title or ''} {person.nickname or person.name}".strip() if group.names_agreed else ""


def leaders(book: Work, actor: Actor, group: Group) -> list[str]:
    """Who signs for the KSM: its ketua and its bendahara, or nobody yet."""
    found = []
    for role in (Role.KETUA, Role.BENDAHARA):
        held = members.officers(book, group.bkm_id, [role], actor.today, group.id)
        found.append(held[0].called if len(held) == 1 else "")
    return found


def renteng(book: Work, actor: Actor, subject: str) -> Say:
    """[Tanggung renteng]: the statement of joint liability of each running loan, a row to sign per share."""
    group, who = _group(book, actor, subject)
    by_loan: dict[int, list[loans.Lent]] = defaultdict(list)
    for lent in loans.of_ksm(book, group.id):
        by_loan[lent.loan_id].append(lent)
    if not by_loan:
        raise Refusal("print-no-loan", ksm=group.name)
    owing = {lent.person_id for shares in by_loan.values() for lent in shares}
    people = {each.id: each for each in moving.on_sheet(book, group.id, actor.today, owing)}
    looks.note(book, who, people, looks.RECORD, actor.today)
    papers = [_statement(book, actor, group, shares, people) for shares in by_loan.values()]
    recipe = filed(book, who, actor, papers, f"tanggung-renteng-{group.name}")
    return replace(say("print-renteng", ksm=group.name), picture=recipe)


def _statement(
    book: Work, actor: Actor, group: Group, shares: list[loans.Lent], people: dict[int, Row[Any]]
) -> Paper:
    rows = []
    for lent in shares:
        member = people.get(lent.person_id)
        number, name = (member.number, named(group, member)) if member is not None else ("-", "")
        rows.append([number, name, int(lent.principal), int(lent.jasa)])
    rows.sort(key=lambda row: (isinstance(row[0], str), row[0]))
    first = shares[0]
    return {
        "what": "renteng", "ksm": group.name, "named": int(bool(group.names_agreed)), "rows": rows,
        "lent_on": first.disbursed_on.isoformat(), "n": len(first.schedule), "profile": first.profile,
        "leaders": leaders(book, actor, group),
    }  # fmt: skip


def filed(book: Work, who: Someone, actor: Actor, papers: list[Paper], name: str) -> dict[str, Any]:
    """The recipe of one file with these pages."""
    return {
        "kind": "ksm-paper", "type": "pdf", "document": 1, "file": plain(name), "paper": joining.paper(book),
        "bkm": who.bkm_name, "on": actor.today.isoformat(), "ask": clerk(book, who, actor), "papers": papers,
    }  # fmt: skip


def plain(name: str) -> str:
    """A file's name in small letters and hyphens."""
    return "-".join("".join(each if each.isalnum() else " " for each in name.lower()).split())[:60]


def clerk(book: Work, who: Someone, actor: Actor) -> str:
    """Who signs for the UPK, by the name the BKM calls them; empty: nobody yet."""
    found = members.officers(book, who.bkm_id, [Role.PETUGAS_UPK], actor.today)
    return found[0].called if found else ""
