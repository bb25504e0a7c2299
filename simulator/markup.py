"""Reads Telegram's HTML into plain text and entities, and finds commands and links. Knows no limits.

The words of the refusals and the byte offsets in them are those of Telegram's own parser.
"""

import re
from dataclasses import dataclass
from typing import Any

from simulator.checks import bad, good_url, units

Entity = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
CHARACTER = re.compile(r"&(?:#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,8}))|(lt|gt|amp|quot));?")
FOUND = (
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("url", re.compile(r"(?<![\w@./])(?:https?://[^\s<>\"]+|t\.me/[^\s<>\"]+)")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}")),
)


@dataclass
class _Open:
    tag: str
    argument: str
    start: int  # UTF-16 units


class _Reader:
    """One pass over the text, as Telegram does it: a stack of open tags and the plain text so far."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.at = 0
        self.plain: list[str] = []
        self.length = 0
        self.stack: list[_Open] = []
        self.entities: list[Entity] = []

    def offset(self, at: int) -> int:
        return len(self.html[:at].encode("utf-8", "surrogatepass"))

    def here(self) -> str:
        return self.html[self.at] if self.at < len(self.html) else ""

    def spaces(self) -> None:
        while self.here().isspace():
            self.at += 1

    def put(self, text: str) -> None:
        self.plain.append(text)
        self.length += units(text)

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.html):
            if self.here() == "&":
                text, self.at = _character(self.html, self.at)
                self.put(text)
            elif self.here() == "<":
                start, self.at = self.at, self.at + 1
                if self.here() == "/":
                    self.close(start)
                else:
                    self.open(start)
            else:
                self.put(self.here())
                self.at += 1
        if self.stack:
            raise _cannot(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        self.entities.sort(key=lambda e: (e["offset"], -e["length"]))
        return "".join(self.plain), self.entities

    def open(self, start: int) -> None:
        while self.here() and not self.here().isspace() and self.here() != ">":
            self.at += 1
        if not self.here():
            raise _cannot(f"Unclosed start tag at byte offset {self.offset(start)}")
        tag = self.html[start + 1 : self.at].lower()
        if tag not in KINDS:
            raise _cannot(f'Unsupported start tag "{tag}" at byte offset {self.offset(start)}')
        argument = ""
        while True:
            self.spaces()
            if self.here() == ">":
                break
            name, value = self.attribute(tag, start)
            wanted = {"a": "href", "span": "class", "code": "class", "blockquote": "expandable"}.get(tag)
            if name == wanted:
                argument = value.removeprefix("language-") if tag == "code" else value or name
        if tag == "span" and argument != "tg-spoiler":
            raise _cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {self.offset(start)}')
        self.at += 1
        self.stack.append(_Open(tag, argument, self.length))

    def attribute(self, tag: str, start: int) -> tuple[str, str]:
        begun = self.at
        while self.here() and not self.here().isspace() and self.here() not in "=>":
            self.at += 1
        name = self.html[begun : self.at].lower()
        if not name and self.here():
            raise _cannot(f'Empty attribute name in the tag "{tag}" at byte offset {self.offset(start)}')
        self.spaces()
        if self.here() != "=":
            if not self.here():
                raise _cannot(f'Unclosed start tag "{tag}" at byte offset {self.offset(start)}')
            return name, ""
        self.at += 1
        self.spaces()
        if not self.here():
            raise _cannot(f'Unclosed start tag "{tag}" at byte offset {self.offset(start)}')
        return name, self.quoted(start) if self.here() in "'\"" else self.token()

    def token(self) -> str:
        begun = self.at
        while self.here().isalnum() or (self.here() and self.here() in ".-"):
            self.at += 1
        if not self.here().isspace() and self.here() != ">":
            raise _cannot(f"Unexpected end of name token at byte offset {self.offset(begun)}")
        return self.html[begun : self.at].lower()

    def quoted(self, start: int) -> str:
        quote, value = self.here(), ""
        self.at += 1
        while self.here() and self.here() != quote:
            if self.here() == "&":
                text, self.at = _character(self.html, self.at)
                value += text
            else:
                value += self.here()
                self.at += 1
        self.at += 1
        if not self.here():
            raise _cannot(f"Unclosed start tag at byte offset {self.offset(start)}")
        return value

    def close(self, start: int) -> None:
        if not self.stack:
            raise _cannot(f"Unexpected end tag at byte offset {self.offset(start)}")
        self.at += 1
        while self.here() and not self.here().isspace() and self.here() != ">":
            self.at += 1
        name = self.html[start + 2 : self.at].lower()
        self.spaces()
        if self.here() != ">":
            raise _cannot(f"Unclosed end tag at byte offset {self.offset(start)}")
        self.at += 1
        opened = self.stack.pop()
        if name and name != opened.tag:
            raise _cannot(
                f"Unmatched end tag at byte offset {self.offset(start)}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.length > opened.start:
            self.keep(opened)

    def keep(self, opened: _Open) -> None:
        entity: Entity = {
            "type": KINDS[opened.tag],
            "offset": opened.start,
            "length": self.length - opened.start,
        }
        if opened.tag == "a":
            text = units_slice("".join(self.plain), opened.start, self.length)
            url = opened.argument or text
            if not good_url(url):
                return
            entity["url"] = url if "://" in url or ":" in url.split("/", 1)[0] else f"http://{url}/"
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and opened.argument and self.stack and self.stack[-1].tag == "pre":
            self.stack[-1].argument = opened.argument
            return
        elif opened.tag == "code" and self.stack and self.stack[-1].tag == "pre":
            return
        elif opened.tag == "pre" and opened.argument:
            entity["language"] = opened.argument
        self.entities.append(entity)


def _cannot(words: str) -> Exception:
    return bad(f"can't parse entities: {words}")


def _character(text: str, at: int) -> tuple[str, int]:
    """`&lt;` and its like, or the ampersand itself when it begins nothing Telegram knows."""
    found = CHARACTER.match(text, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, named = found.groups()
    if named:
        return NAMED[named], found.end()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code < 0xE000:
        return "&", at + 1
    return chr(code), found.end()


def units_slice(text: str, start: int, end: int) -> str:
    """The part of the text between two UTF-16 positions."""
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "replace")


def parse_html(html: str) -> tuple[str, list[Entity]]:
    """Plain text and entities (offsets in UTF-16 units), or a 400 in Telegram's words."""
    return _Reader(html).read()


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at both ends, as Telegram delivers every message; entities move along."""
    cut = units(text) - units(text.lstrip())
    text = text.strip()
    whole = units(text)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        end = min(whole, entity["offset"] + entity["length"] - cut)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return text, kept


def find_entities(text: str, already: list[Entity] | None = None) -> list[Entity]:
    """Commands, links and mentions that Telegram marks by itself, beside those `already` there."""
    taken = [
        (e["offset"], e["offset"] + e["length"])
        for e in already or ()
        if e["type"] in ("text_link", "code", "pre")
    ]
    found = list(already or ())
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            start = units(text[: match.start()])
            end = start + units(match.group())
            if all(end <= a or start >= b for a, b in taken):
                taken.append((start, end))
                found.append({"type": kind, "offset": start, "length": end - start})
    return sorted(found, key=lambda e: (e["offset"], -e["length"]))
