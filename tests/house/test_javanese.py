"""The Javanese words: the bot honours the reader and lowers itself, and no Indonesian is left in them."""

from __future__ import annotations

import re
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from tests.house.sentences import entries

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "handlers", "usecases", "conversations", "scheduler")

ONLY_INDONESIAN = frozenset(
    """sudah belum tidak dengan untuk yang uang kami saya anda ibu bapak bisa ini itu dan dari hari bulan akan
    kalau boleh nanti atau juga lagi siapa berapa karena supaya semua orang tulis tekan kirim terima kasih maaf
    benar betul baris catat simpan ubah hanya saja sekarang kemarin besok jadi bukan dulu tadi harus lihat minta
    tolong kabari berikut sendiri lewat jumlah baik masih jangan""".split()
)
HONOURS_THE_SPEAKER = frozenset(
    """rawuh ngasta asta dipunasta dalem kagungan asma panjenengan kersa karsa paring gerah seda tindak dhahar
    ngendika dawuh mirsani priksa kagem ngagem agem""".split()
)
"""Krama inggil: right for what the reader does, a mistake in the mouth of one who presses a button."""


BILINGUAL = ("bot-description", "bot-short-description", "joining-language")
"""What is read before anybody has chosen a language says it in two."""


class _Words(Visitor):
    """The plain text of a sentence, without its variables and the keys of its choices."""

    def __init__(self) -> None:
        self.text = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.text += f" {node.value} "


def _sentences() -> dict[str, str]:
    found = {}
    for path in sorted((ROOT / "locales" / "jv").glob("*.ftl")):
        for entry in entries(path):
            if isinstance(entry, ast.Message):
                words = _Words()
                words.visit(entry)
                found[entry.id.name] = words.text
    return found


def _plain(text: str) -> set[str]:
    """Our own words: not what is quoted for typing, not markup."""
    return set(re.findall(r"[a-zè]+", re.sub(r'"[^"]*"|<[^>]*>', " ", text.lower())))


def _labels() -> set[str]:
    calls = re.compile(
        r"\b(?:button|Button)\(\s*\"([a-z][a-z0-9-]*)\"|\"((?:choice|button|home)-[a-z0-9-]+)\""
    )
    named = {a or b for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")
             for a, b in calls.findall(path.read_text(encoding="utf-8"))}  # fmt: skip
    prefixed = {key for key in _sentences() if key.startswith(("button-", "choice-", "home-"))}
    return (named & set(_sentences())) | prefixed


def test_no_indonesian_is_left_in_the_javanese() -> None:
    ours = {key: text for key, text in _sentences().items() if key not in BILINGUAL}
    left = {key: both for key, text in ours.items() if (both := _plain(text) & ONLY_INDONESIAN)}
    assert not left


def test_nobody_honours_himself_by_pressing_a_button() -> None:
    sentences = _sentences()
    proud = {key: sentences[key] for key in _labels() if _plain(sentences[key]) & HONOURS_THE_SPEAKER}
    assert not proud, f"krama inggil in a button: {proud}"


def test_the_bot_lowers_itself() -> None:
    proud = {
        key: found for key, text in _sentences().items()
        if (found := re.findall(r"\bkula (?:paringi|agem|asta|dhawuhi|dangu|pirsani|kersakaken)\b", text))
    }  # fmt: skip
    assert not proud, f"the bot honours itself: {proud}"


def test_a_button_named_in_a_sentence_is_a_button() -> None:
    sentences = _sentences()
    labels = {sentences[key].strip() for key in sentences}
    named = {
        (key, label)
        for key, text in sentences.items()
        for label in re.findall(r"\[([A-Z][^\]\d]{2,})\]", text)
    }
    assert named, "no sentence names a button: has the mark changed?"
    assert not {each for each in named if each[1] not in labels}
