"""How PostgreSQL's programs are told where the book is: never on a command line, which everybody can read."""

from __future__ import annotations

from storage import backup

ADDRESS = "postgresql+psycopg://guyub:s%40cret@db.example:5433/desa?options=-csearch_path%3Dbook"


def test_a_password_goes_by_the_environment_and_not_by_the_command_line() -> None:
    told = backup.login(ADDRESS)
    assert told["PGPASSWORD"] == "s@cret"
    assert (told["PGHOST"], told["PGPORT"], told["PGUSER"], told["PGDATABASE"]) == (
        "db.example",
        "5433",
        "guyub",
        "desa",
    )
    assert "cret" not in " ".join(backup.only_ours(ADDRESS))
    assert backup.only_ours(ADDRESS) == ["--schema=book"]


def test_without_a_password_the_house_keeps_to_pgpassfile() -> None:
    assert "PGPASSWORD" not in backup.login("postgresql+psycopg://guyub@/desa?host=/run/postgresql")
    assert (
        backup.login("postgresql+psycopg://guyub@/desa?host=/run/postgresql")["PGHOST"] == "/run/postgresql"
    )
