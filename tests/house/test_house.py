"""The house rules, checked by a machine: which way imports point, who may commit, who may read the clock."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import tomllib
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = (
    "bot",
    "handlers",
    "scheduler",
    "conversations",
    "usecases",
    "storage",
    "domain",
    "locales",
    "simulator",
)
MAY_IMPORT = {
    "domain": set(),
    "locales": {"domain"},
    "simulator": set(),
    "storage": {"domain"},
    "usecases": {"domain", "storage"},
    "conversations": {"domain", "storage", "usecases"},
    "handlers": {"domain", "usecases", "conversations"},
    "scheduler": {"domain", "storage", "usecases"},
    "bot": {"domain", "storage", "usecases", "conversations", "handlers", "scheduler", "locales"},
}
STANDARD_ONLY = {"domain"}
LONGEST = 300


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    """A module is read once for all rules."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(parsed(path)))


@cache
def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def test_imports_point_inwards() -> None:
    wrong = []
    for folder in OURS:
        for path in modules(folder):
            for name in imported(path):
                top = name.split(".")[0]
                if top in OURS and top != folder and top not in MAY_IMPORT[folder]:
                    wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_no_modules_import_each_other_in_a_circle() -> None:
    """So that each can be imported first of all, and understood before what needs it: also what a function
    imports only when it is called counts.
    """
    known = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in modules(*OURS)}
    needs = {
        name: {
            found
            for node in ast.walk(parsed(path))
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
            if (found := f"{node.module}.{alias.name}") in known or (found := node.module) in known
        }
        for name, path in known.items()
    }
    assert list(TopologicalSorter(needs).static_order())  # CycleError names the circle


def test_the_rules_need_nothing_installed() -> None:
    import sys

    for path in modules("domain"):
        for name in imported(path):
            top = name.split(".")[0]
            assert top == "domain" or top in sys.stdlib_module_names, f"{path.name} imports {name}"


def test_telegrams_library_stays_at_the_edge() -> None:
    for path in modules("domain", "usecases", "storage", "conversations", "scheduler", "locales"):
        assert not any(name.split(".")[0] in ("aiogram", "telegram") for name in imported(path)), path


@cache
def called(path: Path) -> list[tuple[str, int]]:
    found = []
    for node in nodes(path):
        if isinstance(node, ast.Call):
            found.append((ast.unparse(node.func), node.lineno))
    return found


def test_only_the_book_commits() -> None:
    for path in modules(*OURS):
        if path != ROOT / "storage/book.py":
            assert not [line for name, line in called(path) if name.endswith(".commit")], path


CLOCKS = re.compile(
    r"(?:datetime\.(?:now|utcnow|today)|date\.today|time\.(?:time|monotonic|perf_counter)|time_ns|loop(?:\(\))?\.time)$"
)


def test_only_the_clock_reads_the_clock() -> None:
    for path in modules(*OURS):
        if path in (ROOT / "bot/clock.py", ROOT / "simulator/clock.py"):
            continue
        read = [
            f"{path.relative_to(ROOT)}:{line} {name}" for name, line in called(path) if CLOCKS.search(name)
        ]
        assert not read, read


def test_tests_run_on_either_engine() -> None:
    """The fixtures `database` and `empty_database` are addresses: Book(database, ...). What is about SQLite
    itself is marked `sqlite`.
    """
    by_hand = [
        f"{path.relative_to(ROOT)}"
        for path in ROOT.glob("tests/**/*.py")
        if "sqlite:///{database}" in (words := path.read_text(encoding="utf-8"))
        and path != Path(__file__)
        and "pytest.mark.sqlite" not in words
    ]
    assert not by_hand, "use Book(database, ...): the fixture is an address already"


def test_statements_are_written_for_both_engines() -> None:
    """An INSERT that minds what is there comes from storage/upsert.py."""
    own = {ROOT / "storage" / name for name in ("upsert.py", "kept.py")}
    by_hand = [
        path for path in modules("storage", "usecases", "bot") if "sqlalchemy.dialects" in path.read_text()
    ]
    assert set(by_hand) <= own


def test_chance_comes_from_one_place() -> None:
    for path in modules("domain", "usecases", "storage", "conversations", "handlers", "scheduler"):
        assert not imported(path) & {"random", "secrets", "uuid"}, path


def test_no_floats_near_money() -> None:
    for path in modules("domain", "usecases", "storage"):
        if path.name == "pace.py":  # seconds, not rupiah
            continue
        for node in nodes(path):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), (
                f"{path}:{node.lineno}"
            )
            makes = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"
            assert not makes, f"{path}:{node.lineno}"
            assert not (isinstance(node, ast.Div)), f"{path}: a division that makes floats"


def test_every_filter_and_door_is_a_coroutine_function() -> None:
    """The framework runs any other kind in a thread of its own: twice the work, also when it says no."""
    from aiogram import Router

    from handlers import first_doors, word_doors

    def walk(router: Router) -> list[Router]:
        return [router, *(inner for sub in router.sub_routers for inner in walk(sub))]

    doors = 0
    for router in (*walk(first_doors()), *walk(word_doors())):
        for observer in router.observers.values():
            for handler in observer.handlers:
                doors += 1
                assert handler.awaitable, f"{router.name}: {handler.callback} is not a coroutine function"
                for each in handler.filters or ():
                    assert each.awaitable, (
                        f"{router.name}: filter {each.callback} is not a coroutine function"
                    )
    assert doors > 30


def test_no_file_is_longer_than_it_should_be() -> None:
    long = []
    for path in modules(*OURS):
        n = len(path.read_text(encoding="utf-8").splitlines())
        if n > LONGEST and path != ROOT / "storage/tables.py" and "versions" not in path.parts:
            long.append(f"{path.relative_to(ROOT)}: {n} lines")
    assert not long, long


def test_the_lock_names_no_host_and_hashes_everything() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    for block in re.split(r"\n(?=[a-z0-9])", lock):
        assert "--hash=sha256:" in block, block[:60]


def test_every_setting_is_explained() -> None:
    from bot.settings import Settings

    page = (ROOT / "docs/operations.md").read_text()
    for name in Settings.model_fields:
        assert f"GUYUB_{name.upper()}" in page, name


def test_every_module_and_entry_point_imports() -> None:
    for path in modules(
        "bot", "handlers", "conversations", "usecases", "storage", "domain", "locales", "scheduler"
    ):
        if "migrations" in path.parts or path.name == "__main__.py":
            continue
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        importlib.import_module(name)
    for target in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"].values():
        module, _, attribute = target.partition(":")
        assert callable(getattr(importlib.import_module(module), attribute))


def test_every_public_function_says_what_it_is_for() -> None:
    silent = []
    for path in modules(
        "domain", "usecases", "storage", "conversations", "handlers", "scheduler", "bot", "locales"
    ):
        if "versions" in path.parts:
            continue
        tree = parsed(path)
        assert ast.get_docstring(tree), f"{path}: a module opens with what it knows"
        for node in tree.body:
            named = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            if named and not node.name.startswith("_") and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert not silent, silent


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return [ROOT / line for line in listed.splitlines()]


@pytest.mark.parametrize(
    "word",
    ["/work" + "/", "/tmp" + "/guyub", "index" + "-url =", "python" + "hosted", "TO" + "DO", "FIX" + "ME"],
)
def test_the_project_speaks_of_itself_alone(word: str) -> None:
    for path in tracked():
        if (
            path.suffix in (".py", ".md", ".ftl", ".toml", ".yaml", ".html", ".js", ".css", ".lock", ".txt")
            and path.exists()
        ):
            assert word not in path.read_text(encoding="utf-8"), f"{path.relative_to(ROOT)} holds {word!r}"
