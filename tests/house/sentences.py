"""What the sentences of all languages say of themselves: their values, the choices they make, samples for each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from domain.say import LANGUAGES

ROOT = Path(__file__).parents[2]
MOST_WAYS = 64  # of one sentence: enough for every choice beside every other
SAMPLES = {
    "RUPIAH": 1_035_000, "WORDS": 1_035_000, "DATE": "2026-12-22", "FULLDATE": "2026-12-22",
    "SHORTDATE": "2026-12-22", "WEEKDAY": "2026-12-23", "PASARAN": "2026-12-23", "HOUR": "19:30", "HOLIDAY": "2026-12-25", "MONTH": "2026-10-01", "PERCENT": 1009, "DECIMAL": "1,5",
    "YOU": "Bu",
}  # fmt: skip


@dataclass
class Sentence(Visitor):
    """One sentence of one language: the values it names, the functions that take them, the choices it makes."""

    names: set[str] = field(default_factory=set)
    functions: dict[str, str] = field(default_factory=dict)
    choices: dict[str, set[int | str]] = field(default_factory=dict)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        for each in node.arguments.positional:
            if isinstance(each, ast.VariableReference):
                self.functions[each.id.name] = node.id.name
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        assert isinstance(node.selector, ast.VariableReference), "a sentence chooses by a value"
        keys = self.choices.setdefault(node.selector.id.name, set())
        for variant in node.variants:
            if isinstance(variant.key, ast.NumberLiteral):
                keys.add(int(variant.key.value))
            else:
                keys.add(variant.key.name)
        self.generic_visit(node)


@cache
def entries(path: Path) -> tuple[ast.EntryType, ...]:
    """What stands in a locale file, read once for all rules."""
    return tuple(FluentParser(with_spans=True).parse(path.read_text(encoding="utf-8")).body)


@lru_cache
def of(locale: str) -> dict[str, Sentence]:
    """Every sentence of this language, by its key."""
    found = {}
    for path in sorted((ROOT / "locales" / locale).glob("*.ftl")):
        for entry in entries(path):
            if isinstance(entry, ast.Message):
                one = Sentence()
                one.visit(entry)
                found[entry.id.name] = one
    return found


def ways(key: str) -> Iterator[dict[str, Any]]:
    """Values for this sentence, so that every language takes each of its choices once."""
    said = [of(locale)[key] for locale in LANGUAGES if key in of(locale)]
    names = sorted(set().union(*(one.names for one in said)))
    options = [_options(name, said) for name in names]
    for chosen in itertools.islice(itertools.product(*options), MOST_WAYS):
        yield dict(zip(names, chosen, strict=True))


def _options(name: str, said: list[Sentence]) -> list[Any]:
    keys = set().union(*(one.choices.get(name, set()) for one in said))
    function = next((one.functions[name] for one in said if name in one.functions), None)
    numbers = sorted(each for each in keys if isinstance(each, int))
    if numbers:
        return [SAMPLES["RUPIAH"] if function else 7, *numbers]
    if keys:
        return [*sorted(str(each) for each in keys - {"other"}), "sanes"]
    return [SAMPLES[function]] if function else ["Contoh <&>"]
