"""The documents, held against the code: terms, settings, links, decisions, the how-to's worked example."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

import locales
from bot.settings import Settings
from domain.homekeys import OTHER, home_keys, other_keys
from domain.people import Role
from domain.words import understand
from usecases.home import DOORS

ROOT = Path(__file__).parents[2]
SOURCE = ("bot", "handlers", "conversations", "usecases", "storage", "scheduler", "locales", "domain")
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
DECISIONS = sorted((DOCS / "adr").glob("*.md"))


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def words_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# --- links and decisions ------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", words_of(path), flags=re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, place = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), f"{named(path)} leads to {target}"
        if place:
            assert place in anchors(there), f"{named(path)} leads to {target}: no such heading"


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", words_of(path), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", [page for page in PAGES if page.name != "howto.md"], ids=named)
def test_files_and_folders_a_page_names_are_there(path: Path) -> None:
    ours = "|".join((*SOURCE, "simulator", "tests", "docs", "benchmarks"))
    for name in re.findall(rf"`((?:{ours})/[\w./-]*)`", words_of(path)):
        assert (ROOT / name).exists(), f"{named(path)} names {name}"


@pytest.mark.parametrize("path", DECISIONS, ids=named)
def test_a_decision_says_its_context_choice_and_price(path: Path) -> None:
    text = words_of(path)
    assert re.match(r"# \d{4}\. \S", text), "a decision has a number and a name"
    assert path.name.startswith(text[2:6]), "the number in the heading is the file's"
    assert re.search(r"^2\d{3}-\d\d-\d\d$", text, re.M), "a decision has a day"
    assert re.findall(r"^## (.+)$", text, re.M) == ["Context", "Choice", "Price"]
    assert len(text.splitlines()) <= 80, "one page"


def test_decisions_are_numbered_once_each_and_all_listed() -> None:
    assert [path.name[:4] for path in DECISIONS] == [f"{n:04}" for n in range(1, len(DECISIONS) + 1)]
    first = words_of(DECISIONS[0])
    for path in DECISIONS[1:]:
        assert f"({path.name})" in first, f"{path.name} is not linked from the first decision"


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(words_of(ROOT / "pyproject.toml"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    page = next(words_of(path) for path in DECISIONS if path.name.endswith("-dependencies.md"))
    explained = re.findall(r"^\| `([^`]+)` \|", page, re.M)
    assert sorted(explained) == sorted(re.split(r"[<>=!\[]", each)[0] for each in wanted)


def wanted_by() -> dict[str, set[str]]:
    """Each package of the lock with what wants it, as its `via` lines say."""
    blocks = re.split(r"\n(?=[a-z0-9])", words_of(ROOT / "requirements.lock"))
    return {
        block.split("==")[0]: set(re.findall(r"^ +#(?: via)? +([\w.-]+(?: \([^)]+\))?)$", block, re.M))
        for block in blocks
    }


def test_the_readme_says_which_packages_are_for_tests_only() -> None:
    wants = wanted_by()
    needed: set[str] = set()
    reached = {"guyub (pyproject.toml)"}
    while reached:
        needed |= reached
        reached = {name for name, by in wants.items() if by & needed} - needed
    listed = re.search(r"Needed only to test, check and build: (.+?)\.\s", words_of(ROOT / "README.md"), re.S)
    assert listed is not None
    assert sorted(re.findall(r"`([^`]+)`", listed[1])) == sorted(set(wants) - needed)


# --- settings and commands ----------------------------------------------------------------------------------


def test_every_setting_has_its_row() -> None:
    rows = re.findall(r"^\| `(GUYUB_[A-Z_]+)` \|", words_of(DOCS / "operations.md"), re.M)
    assert sorted(rows) == sorted(f"GUYUB_{name.upper()}" for name in Settings.model_fields)


def test_every_command_is_explained() -> None:
    import typer

    from bot.cli import app

    page = words_of(DOCS / "operations.md")
    for name in typer.main.get_command(app).commands:  # type: ignore[attr-defined]
        assert f"`guyub {name}" in page, name


def test_what_is_forgotten_when_is_what_the_house_does() -> None:
    from conversations import turns
    from usecases import housekeeping, inviting

    page = words_of(DOCS / "privacy.md")
    for kept in (housekeeping.RAW_KEPT, housekeeping.WORDS_KEPT, inviting.MEMBER_LIVES):
        assert f"{kept.days} days" in page, kept
    for kept in (turns.talks.KEPT, inviting.OFFICER_LIVES):
        assert f"{int(kept.total_seconds() // 3600)} hours" in page, kept


# --- words --------------------------------------------------------------------------------------------------

TERMS = """
    ksm · bkm · upk · gruduk · sosialisasi · jasa · pokok · wajib · sukarela · titip · kolektibilitas
    angsuran · tunggakan · jatuh tempo · ketua · sekretaris · bendahara · anggota · warga · petugas UPK
    koordinator · pengawas · fasilitator · kumpulan · selapanan · pasaran · malam · kabar · titip kabar
    lembar · kas · sah · dilaporkan · belum tercatat · kuitansi · serah uang · surat cocok saldo
    tanggung renteng · titipan angsuran · deed · door · talk · card · lane · inbox · outbox · claim
    hand-over
"""


def glossary() -> set[str]:
    rows = re.findall(r"^\| \*\*(.+?)\*\*", words_of(DOCS / "istilah.md"), re.M)
    return {term.strip().lower() for row in rows for term in re.split(r"[/,]", row)}


@pytest.mark.parametrize("term", [term.strip() for term in re.split(r"[·\n]", TERMS.strip())])
def test_the_glossary_knows_the_words_of_the_house(term: str) -> None:
    assert term.lower() in glossary()


@pytest.mark.parametrize("role", list(Role))
def test_the_glossary_knows_every_office(role: Role) -> None:
    assert role.value.replace("_", " ") in glossary()
    assert f"Role.{role.name}" in words_of(DOCS / "istilah.md")


ANSWERED_NOT_OFFERED = {
    "terima-kasih",
    "salam",
    "ya",
    "tidak",
    "belum",
    "gabung",
    "mulai",
    "kenapa-sisa",
    "kenapa-saldo",
}
"""Courtesies; joining, which strangers read about on their page; "mulai",
which the answer to "berhenti" names; "kenapa" with what is meant, where the help says "kenapa"."""


def intents_with_a_door() -> set[str]:
    from aiogram import Router

    from handlers import first_doors, word_doors
    from handlers.filters import Means

    def walk(router: Router) -> list[Router]:
        return [router, *(inner for sub in router.sub_routers for inner in walk(sub))]

    doors = (each for router in (first_doors(), word_doors()) for each in walk(router))
    filters = (
        f.callback for each in doors for handler in each.message.handlers for f in handler.filters or ()
    )
    return {intent for each in filters if isinstance(each, Means) for intent in each.intents}


def offered() -> set[str]:
    """What stands in the help pages between quotes, on the home keys, and on buttons: all can be written."""
    known = {
        key: entry for path in (ROOT / "locales/id").glob("*.ftl") for key, entry in sentences(path).items()
    }
    helped = "\n".join(words for key, words in known.items() if key.split("-")[0] == "help")
    labels = {words for key, words in known.items() if "button" in key or key.startswith("home-")}
    return {*re.findall(r'"([^"]+)"', helped), *(label for label in labels if "{" not in label)}


def sentences(path: Path) -> dict[str, str]:
    found = re.findall(r"^([a-z][a-z0-9-]*) =((?:.*)(?:\n[ \t]+.*)*)", words_of(path), re.M)
    return {key: " ".join(words.split()) for key, words in found}


def test_every_word_door_can_be_found_in_the_help_or_on_a_key() -> None:
    understood = {understand(words, date(2026, 11, 21)).intent for words in offered()}
    missing = sorted(intents_with_a_door() - ANSWERED_NOT_OFFERED - understood)
    assert not missing, f"no help page, key or button shows how to reach {missing}"


def test_every_home_key_is_on_somebodys_screen() -> None:
    shown = {key for role in Role for key in (*home_keys([role], DOORS), *other_keys([role], DOORS))}
    assert shown - {OTHER} == DOORS


def test_every_office_has_a_help_page() -> None:
    assert {f"help-{role.value.replace('_', '-')}" for role in Role} <= locales.message_keys("id")


# --- the worked example -------------------------------------------------------------------------------------

PLAYED = (
    "__init__.py",
    "conftest.py",
    "engines.py",
    "chat.py",
    "pushed.py",
    "village.py",
    "stories/__init__.py",
)
BLOCK = re.compile(r"^```(\w+) (\S+)\n(.*?)^```$", re.M | re.S)


def lay_over(house: Path, page: str) -> list[str]:
    """Write the page's blocks into a copy of the house: whole files, and small changes to others."""
    touched = []
    for kind, name, body in BLOCK.findall(page):
        path = house / name
        if kind == "diff":
            path.write_text(changed(path.read_text(encoding="utf-8"), body, name), encoding="utf-8")
        else:
            assert not path.exists(), f"{name} is there already: the example needs another name"
            path.write_text(body, encoding="utf-8")
        touched.append(name)
    return touched


def changed(text: str, diff: str, name: str) -> str:
    """One small change: ` ` and `-` lines stand there exactly once before, ` ` and `+` lines after it."""
    lines = diff.splitlines()
    assert all(line[:1] in (" ", "+", "-") for line in lines), f"{name}: a line of the change has no sign"
    before = "\n".join(line[1:] for line in lines if line[0] in " -")
    after = "\n".join(line[1:] for line in lines if line[0] in " +")
    assert text.count(before) == 1, f"{name}: this stands there {text.count(before)} times:\n{before}"
    return text.replace(before, after)


@pytest.fixture(scope="module")
def extended_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house with the example of docs/howto.md laid over it."""
    house = tmp_path_factory.mktemp("house")
    nothing_built = shutil.ignore_patterns("__pycache__", "*.pyc")
    for folder in SOURCE:
        shutil.copytree(ROOT / folder, house / folder, ignore=nothing_built)
    (house / "tests/stories").mkdir(parents=True)
    for name in PLAYED:
        shutil.copy(ROOT / "tests" / name, house / "tests" / name)
    assert len(lay_over(house, words_of(DOCS / "howto.md"))) > 10
    return house


def in_the_copy(house: Path, *command: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    world = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(house),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    return subprocess.run(
        [sys.executable, *command],
        cwd=house,
        env=world,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_story_of_the_howto_comes_true(extended_house: Path) -> None:
    plain = ("-p", "no:cacheprovider", "-o", "asyncio_default_fixture_loop_scope=function")
    done = in_the_copy(extended_house, "-m", "pytest", "-q", *plain, "tests/stories/test_izin.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_the_form_of_the_howto_plays_in_a_terminal(extended_house: Path) -> None:
    done = in_the_copy(extended_house, "-m", "bot", "play", "ask-leave", typed="1\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert '"why": "sakit"' in done.stdout
    heard = in_the_copy(extended_house, "-m", "bot", "understand", "izin kumpulan")
    assert '"intent": "izin"' in heard.stdout
