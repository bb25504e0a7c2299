"""The words: every sentence parses, every key the code uses exists, nothing personal in what a group may hear."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

import locales
from tests.house.sentences import entries

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "handlers", "usecases", "conversations", "scheduler")
FILES = sorted((ROOT / "locales").glob("*/*.ftl"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_line_of_a_locale_file_is_read(path: Path) -> None:
    junk = [each.content for each in entries(path) if isinstance(each, ast.Junk)]
    assert not junk, f"{path.name} holds lines that are no sentence: {junk}"


def test_no_key_stands_in_two_files_of_one_language() -> None:
    for locale in locales.known_locales():
        seen: dict[str, str] = {}
        for path in sorted((ROOT / "locales" / locale).glob("*.ftl")):
            for key in re.findall(r"^([a-z][a-z0-9-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE):
                assert key not in seen, f"{key} stands in {seen[key]} and {path.name}"
                seen[key] = path.name


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def test_no_names_and_no_ones_money_in_what_a_group_may_hear() -> None:
    for path in FILES:
        for entry in entries(path):
            if isinstance(entry, ast.Message) and entry.id.name.endswith("-umum"):
                found = _Variables()
                found.visit(entry)
                personal = found.names & {
                    "name",
                    "called",
                    "amount",
                    "person",
                    "payer",
                    "savings",
                    "installment",
                    "number",
                }
                assert not personal, f"{entry.id.name} may be read by a whole group and shows {personal}"


def _used_in_code() -> set[str]:
    """Literal keys in say(...), Say(...), Refusal(...), button(...), Button(...), doubtful(...), Choice(..., key)."""
    used = set()
    calls = re.compile(r"\b(?:say|Say|Refusal|button|Button|doubtful)\(\s*\"([a-z][a-z0-9-]*)\"")
    choices = re.compile(r"\bChoice\([^()]*?\"(choice-[a-z0-9-]+)\"")
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            used |= set(calls.findall(text)) | set(choices.findall(text))
    return used


def test_every_key_the_code_says_has_words() -> None:
    known = locales.message_keys("id")
    missing = sorted(_used_in_code() - known)
    assert not missing, f"no Indonesian words for {missing}"


def test_every_question_of_every_form_has_words() -> None:
    from conversations import ALL

    known = locales.message_keys("id")
    wanted = {step.key or f"{form.name}-{step.name}" for form in ALL.values() for step in form.steps}
    wanted |= {form.summary for form in ALL.values() if form.summary}
    assert not wanted - known, f"no Indonesian words for {sorted(wanted - known)}"


def test_home_keys_are_short_and_each_leads_somewhere() -> None:
    from usecases.home import DOORS
    from usecases.keys import KEYS

    assert set(KEYS) == DOORS
    for label, code in locales.home_labels().items():
        assert len(label) <= 18, f"{code}: {label!r} is longer than a key"
