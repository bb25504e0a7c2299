"""The two engines for tests: a village's book to copy, and a PostgreSQL server of the tests' own."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, create_engine, text

from storage.tables import MONEY_TABLES

ENGINE = os.environ.get("GUYUB_TEST_ENGINE", "sqlite")
START_S = 60
# Nothing here outlives the machine: no waiting for the disk. It still outlives the server being killed.
QUICK = {"fsync": "off", "full_page_writes": "off", "shared_buffers": "64MB"}
QUICK |= {"listen_addresses": "''", "max_connections": "60", "autovacuum": "off", "max_wal_size": "128MB"}
MEMORY = Path("/dev/shm")  # copying a database takes a twentieth of the time there
ROOM = 1 << 30  # bytes free in it, or the server stands on the disk


def binaries() -> Path | None:
    """Where a PostgreSQL server can be started from, or None."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return newest[-1].parent if newest else None


class Maker(Protocol):
    """Makes books for tests, one like another."""

    def fresh(self, folder: Path) -> str:
        """The address of a book in which nothing stands, not even a table."""

    def copy(self, template: str, folder: Path) -> str:
        """The address of a copy of its own."""

    def drop(self, address: str) -> None:
        """This one is not needed any more."""

    def stop(self) -> None:
        """None of them is needed any more."""


class Files:
    """SQLite: a book is a file."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def fresh(self, folder: Path) -> str:
        """A file that is not there yet."""
        return f"sqlite:///{folder / f'fresh{next(self._numbers)}.sqlite3'}"

    def copy(self, template: str, folder: Path) -> str:
        """A copied file; the template's log must be empty."""
        return f"sqlite:///{shutil.copy(file_of(template), folder / 'guyub.sqlite3')}"

    def drop(self, address: str) -> None:
        """The test's folder goes anyway."""

    def stop(self) -> None:
        """Nothing runs."""


class Server:
    """PostgreSQL: a server in a folder of its own, on a socket there; run as nobody in particular."""

    def __init__(self, where: Path, settings: Mapping[str, str] = QUICK) -> None:
        self._bin = where
        self._settings = settings
        self._numbers = count(1)
        self.folder = Path(tempfile.mkdtemp(prefix="guyub-pg-", dir=_in_memory()))
        self._as = _somebody_else() if os.geteuid() == 0 else None
        if self._as is not None:
            os.chown(self.folder, self._as.pw_uid, self._as.pw_gid)
        self._run(
            "initdb", "-U", "guyub", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D", self.data
        )
        self.start()
        self._admin = create_engine(
            self.address("postgres"), isolation_level="AUTOCOMMIT", pool_pre_ping=True
        )

    @property
    def data(self) -> str:
        """The server's own folder."""
        return str(self.folder / "data")

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = " ".join(f"-c {name}={value}" for name, value in self._settings.items())
        log = str(self.folder / "log")
        self._run(
            "pg_ctl",
            "-D",
            self.data,
            "-w",
            "-t",
            str(START_S),
            "-l",
            log,
            "-o",
            f"-k {self.folder} {options}",
            "start",
        )

    def halt(self) -> None:
        """Stop it at once, as when it falls over; its books stay."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")

    def stop(self) -> None:
        """Stop it and remove all it had."""
        self._admin.dispose()
        self.halt()
        shutil.rmtree(self.folder)

    def address(self, name: str) -> str:
        """The address of one of its databases."""
        return f"postgresql+psycopg://guyub@/{name}?host={self.folder}"

    def fresh(self, folder: Path) -> str:
        """An empty database."""
        return self._create("")

    def copy(self, template: str, folder: Path) -> str:
        """A copied database; nobody may be connected to the template."""
        return self._create(f"TEMPLATE {_name(template)} STRATEGY file_copy")

    def drop(self, address: str) -> None:
        """Drop it, whoever is still connected."""
        self._tell(f"DROP DATABASE IF EXISTS {_name(address)} WITH (FORCE)")

    def _create(self, how: str) -> str:
        name = f"book{next(self._numbers)}"
        self._tell(f"CREATE DATABASE {name} {how}")
        return self.address(name)

    def _tell(self, statement: str) -> None:
        with self._admin.connect() as conn:
            conn.execute(text(statement))

    def _run(self, program: str, *words: str) -> None:
        who = None if self._as is None else partial(_become, self._as)
        command = [str(self._bin / program), *words]
        # the server inherits what it is given: no pipe, or we would wait for its end
        with (self.folder.parent / f"{self.folder.name}.out").open("w+") as out:
            end = subprocess.run(
                command,
                check=False,
                cwd=self.folder,
                preexec_fn=who,
                stdout=out,
                stderr=out,
                timeout=2 * START_S,
            )
            Path(out.name).unlink()
            out.seek(0)
            assert end.returncode == 0, f"{program}: {out.read()}"


def maker() -> Maker:
    """Whoever makes the books of this run."""
    if ENGINE == "sqlite":
        return Files()
    where = binaries()
    assert where is not None, "no PostgreSQL server was found: install it, or set GUYUB_TEST_ENGINE=sqlite"
    return Server(where)


def unguard(conn: Connection) -> None:
    """Take the triggers away, as a forger with the keys to the database would."""
    for table in MONEY_TABLES:
        if conn.dialect.name == "postgresql":
            conn.exec_driver_sql(f"DROP TRIGGER keep_{table} ON {table}")
        else:
            for verb in ("update", "delete"):
                conn.exec_driver_sql(f"DROP TRIGGER keep_{table}_{verb}")


def file_of(address: str) -> Path:
    """The file of a SQLite book."""
    return Path(address.removeprefix("sqlite:///"))


def _name(address: str) -> str:
    return address.rpartition("/")[2] if "?" not in address else address.partition("?")[0].rpartition("/")[2]


def _in_memory() -> Path | None:
    """Where files never meet a disk, if there is such a place and room in it."""
    roomy = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM
    return MEMORY if roomy else None


def _somebody_else() -> pwd.struct_passwd:
    """The server refuses to run as root."""
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise AssertionError("the tests run as root, and there is neither postgres nor nobody to run the server")


def _become(who: pwd.struct_passwd) -> None:
    os.setgroups([])
    os.setgid(who.pw_gid)
    os.setuid(who.pw_uid)


if __name__ == "__main__":
    if binaries() is None:
        print("PostgreSQL: no server is installed here (initdb), so that half of the tests is left out.")
        raise SystemExit(1)
