"""Who has a phone in the demo's village, and how they came in. Names and numbers, all of them samples."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Villager:
    """One person of the sample sheet and their account. `ends`: how the number the sheet has of them ends."""

    account: int
    title: str
    ksm: str
    label: str
    ends: int
    speaks: str = "id"
    family: bool = False
    officer: bool = False
    known_by: str = ""
    """Who said that it is them."""

    @property
    def number(self) -> str:
        """The phone's own number."""
        return f"+62812000{self.ends:05d}"


USERNAME = "GuyubContohBot"
VILLAGERS = {
    "Rini": Villager(201, "Bu", "", "petugas UPK", 401, officer=True),
    "Yati": Villager(101, "Bu", "Mawar", "ketua", 101, officer=True),
    "Siti": Villager(102, "Bu", "Mawar", "bendahara", 102, officer=True),
    "Hadi": Villager(202, "Pak", "", "koordinator", 202, known_by="Rini"),
    "Budi": Villager(203, "Pak", "", "pengawas", 403, "en", officer=True),
    "Adi": Villager(301, "Mas", "", "fasilitator", 404, officer=True),
    "Darmi": Villager(111, "Bu", "Melati", "ketua KSM Melati", 201, officer=True),
    "Sumini": Villager(112, "Bu", "Kenanga", "ketua KSM Kenanga", 301, officer=True),
    "Sri": Villager(106, "Bu", "Mawar", "anggota", 106, "jv", family=True, known_by="Yati"),
    "Wati": Villager(103, "Bu", "Mawar", "anggota", 103, known_by="Yati"),
    "Warti": Villager(113, "Bu", "Kenanga", "anggota KSM Kenanga", 303, known_by="Sumini"),
}
"""In the order in which they came in."""
NOT_YET = {"Tini": Villager(109, "Bu", "Mawar", "anggota, belum masuk", 109)}
"""Who has only a paper card."""
BLOCKS = {"Joko": Villager(107, "Pak", "Mawar", "anggota, memblokir bot", 107, known_by="Yati")}
"""Who came in lately and has blocked the bot since."""
HANDSETS = (("Bu Yanti", "+6281200000205", "HP SMS saja"),)
"""Whose phone knows only calls and SMS: name, number, label."""
ACCOUNTS = {name: one.account for name, one in (VILLAGERS | BLOCKS).items()}
