"""'bantuan': three things to write first, the rest by what it is about, a few lines each."""

from __future__ import annotations

from collections.abc import Mapping

from domain.actor import Actor
from domain.homekeys import ranked
from domain.people import Role
from domain.say import Refusal, Say, button, say
from storage.book import Work

THEME = "bantuan-soal"

THEMES: Mapping[str, tuple[Role, ...]] = {
    "money": (Role.ANGGOTA, Role.BENDAHARA, Role.PETUGAS_UPK),
    "sheet": (Role.KETUA,),
    "records": (Role.ANGGOTA, Role.KETUA, Role.BENDAHARA, Role.PETUGAS_UPK),
    "loans": (Role.KETUA, Role.PETUGAS_UPK, Role.KOORDINATOR),
    "news": (Role.ANGGOTA, Role.KETUA, Role.KOORDINATOR, Role.FASILITATOR, Role.WARGA),
    "people": (
        Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA, Role.PETUGAS_UPK, Role.KOORDINATOR, Role.FASILITATOR,
        Role.ADMIN,
    ),
    "book": (Role.ANGGOTA, Role.PETUGAS_UPK, Role.KOORDINATOR, Role.PENGAWAS),
    "complaints": (
        Role.ANGGOTA, Role.KETUA, Role.PETUGAS_UPK, Role.KOORDINATOR, Role.PENGAWAS, Role.FASILITATOR,
        Role.WARGA,
    ),
}  # fmt: skip
"""What one may want to do, and which offices have something to write about it: `help-<theme>-<office>`."""

AS_THE_CHAIR = {Role.SEKRETARIS: "sheet", Role.BENDAHARA: "sheet"}
"""Who keeps the meeting's sheet beside the chair reads the chair's page about it."""


def first_page(book: Work, actor: Actor) -> Say:
    """Three examples for this person's highest office, and a button for each thing one may write about."""
    offices = ranked(actor.roles)
    if not offices:
        raise Refusal("button-stale")
    presses = [button(f"button-help-{theme}", THEME, theme) for theme in THEMES if _pages(theme, offices)]
    rows = (tuple(presses[i : i + 2]) for i in range(0, len(presses), 2))
    return say("help", lines=(say(f"help-{_code(offices[0])}"),)).with_rows(*rows)


def theme_page(book: Work, actor: Actor, subject: str) -> Say:
    """[Uang]: what can be written about it by whoever holds these offices."""
    pages = _pages(subject, ranked(actor.roles))
    if not pages or not actor.private:
        raise Refusal("button-stale")
    return say("help-theme", theme=say(f"button-help-{subject}"), lines=tuple(say(key) for key in pages))


def _pages(theme: str, offices: list[Role]) -> list[str]:
    """The lines of a theme for these offices, the highest office first."""
    own = [f"help-{theme}-{_code(role)}" for role in offices if role in THEMES.get(theme, ())]
    lent = [f"help-{theme}-ketua" for role in offices if AS_THE_CHAIR.get(role) == theme]
    return list(dict.fromkeys((*own, *lent)))


def _code(role: Role) -> str:
    return role.value.replace("_", "-")
