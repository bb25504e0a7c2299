"""Where the family looks too: over all sentences of all languages, no rupiah figure in the open, no word of debt
in what comes unasked. tests/pushed.py says which sentences do; every story checks itself against it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

import locales
from domain.outbox import MessageClass
from domain.privacy import SEALED, is_sealed
from domain.say import LANGUAGES, Say, Voice, pack
from tests.house.sentences import entries
from tests.pushed import DEBT, FIGURE, LABELS, TO_MEMBERS, TO_OFFICERS, exposed, in_the_open

ROOT = Path(__file__).parents[2]
MONEY, DAYS, HOURS = (
    {"RUPIAH", "WORDS"},
    {"DATE", "FULLDATE", "SHORTDATE", "MONTH", "WEEKDAY", "PASARAN", "HOLIDAY"},
    {"HOUR"},
)
CLASS_OF = {"arrears-notice": "arrears", "announcement": "announcement", "row-to-check": "reminder"}
EXAMPLES = {"importing", "meeting-sheet-thousands", "sheet-"}
"""Literal figures in an explanation are nobody's money."""


class _Samples(Visitor):
    """A value for every variable of a sentence, by what the sentence does with it."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.values.setdefault(node.id.name, "angsuran" if node.id.name == "purpose" else "Contoh")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = [each.key for each in node.variants]
        if isinstance(node.selector, ast.VariableReference) and any(
            isinstance(k, ast.NumberLiteral) for k in keys
        ):
            self.values[node.selector.id.name] = 115_000
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        for each in node.arguments.positional:
            if isinstance(each, ast.VariableReference):
                name = each.id.name
                if node.id.name in MONEY:
                    self.values[name] = 115_000
                elif node.id.name in DAYS:
                    self.values[name] = "2026-11-17"
                elif node.id.name == "PERCENT":
                    self.values[name] = 1_009
                elif node.id.name in HOURS:
                    self.values[name] = "19:30"
        self.generic_visit(node)


def sentences(language: str) -> dict[str, dict[str, Any]]:
    """Every sentence of a language with sample values."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in entries(path):
            if isinstance(entry, ast.Message):
                samples = _Samples()
                samples.visit(entry)
                found[entry.id.name] = samples.values
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_shows_a_figure_in_the_open(language: str) -> None:
    shown = 0
    for key, values in sentences(language).items():
        if key.startswith(LABELS) or any(key.startswith(each) for each in EXAMPLES) or key.endswith("-umum"):
            continue
        text = locales.text_of(Say(key, values), Voice(language, covered=True))
        assert not FIGURE.search(in_the_open(text)), f"{key}: {text}"
        shown += "<tg-spoiler>" in text
    assert shown > 40 or language != "id"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_unasked_to_a_member_speaks_of_no_debt_in_the_open(language: str) -> None:
    for key, values in sentences(language).items():
        if key not in TO_MEMBERS:
            continue
        klass = CLASS_OF.get(key, "receipt")
        row = {"id": 1, "klass": klass, "say": pack(Say(key, values)), "reason": f"sample:{key}"}
        assert not exposed(row, language), exposed(row, language)


def test_a_word_of_debt_would_be_seen() -> None:
    plain = {
        "id": 1,
        "klass": "receipt",
        "say": pack(Say("installment-claimed", {"amount": 1, "whom": "x", "known": 1})),
    }
    assert "a word of debt" in exposed({**plain, "reason": "r"}, "id")
    assert "a picture" in exposed(
        {**plain, "klass": "reply", "reason": "r", "say": {**plain["say"], "p": {"kind": "card"}}}, "id"
    )


def test_every_declared_sentence_is_there_and_in_one_list_only() -> None:
    known = locales.message_keys("id")
    assert not (TO_MEMBERS | TO_OFFICERS) - known
    assert not TO_MEMBERS & TO_OFFICERS
    assert set(DEBT) == set(LANGUAGES)


def test_what_is_asked_for_is_never_sealed_and_debts_always_are() -> None:
    for key in SEALED:
        assert not is_sealed(MessageClass.REPLY, {key}, picture=True)
        assert is_sealed(MessageClass.ALERT, {key}, picture=False)
    assert is_sealed(MessageClass.ARREARS, {"anything"}, picture=False)
    assert is_sealed(MessageClass.ANNOUNCEMENT, {"announcement"}, picture=True)
    assert not is_sealed(MessageClass.RECEIPT, {"receipt-tabungan"}, picture=False)
