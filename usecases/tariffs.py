"""What the operator's gateway is and costs, as the book keeps it between starts. Knows no address, no key."""

from __future__ import annotations

import json

from domain.money import Rupiah
from domain.texts import Kind, Tariff
from storage import texts as store
from storage.book import Work


def remember(book: Work, tariff: Tariff | None) -> None:
    """At each start, as the settings say. None: no gateway, and nothing speaks of one."""
    kept = {"kind": tariff.kind.value, "cost": tariff.cost, "cap": tariff.cap} if tariff else None
    store.keep_tariff(book, json.dumps(kept) if kept else "")


def tariff_of(book: Work) -> Tariff | None:
    """None: there is no gateway."""
    kept = store.tariff(book)
    if kept is None:
        return None
    facts = json.loads(kept)
    return Tariff(Kind(facts["kind"]), Rupiah(facts["cost"]), Rupiah(facts["cap"]))
