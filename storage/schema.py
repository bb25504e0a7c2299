"""The shape of the book on disk: migrations, and the triggers that keep money rows as they were written."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect

from storage.engine import open_engine
from storage.tables import MONEY_TABLES

MIGRATIONS = Path(__file__).parent.joinpath("migrations")


def prepare(engine: Engine) -> None:
    """Bring the database to today's shape. Safe to call at every start."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, "head")
        guard_money(conn)


def guard_money(conn: Connection) -> None:
    """(Re)make the triggers: after every migration, since rebuilding a table drops them silently."""
    for table in MONEY_TABLES:
        for verb in ("UPDATE", "DELETE"):
            name = f"keep_{table}_{verb.lower()}"
            conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            conn.exec_driver_sql(
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN "
                f"SELECT RAISE(ABORT, 'money rows are never changed: add a reversal'); END"
            )


def version_at(url: str) -> str:
    """Which migration the book at this address has come to; "0000": none, it is no book of ours."""
    engine = open_engine(url)
    try:
        with engine.connect().execution_options(reading=True) as conn:
            if not inspect(conn).has_table("alembic_version"):
                return "0000"
            return str(conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    finally:
        engine.dispose()


def is_known(version: str) -> bool:
    """Whether this Guyub has the migration; if not, the book was written by a newer one."""
    return any(MIGRATIONS.joinpath("versions").glob(f"{version}_*.py"))


def newest() -> str:
    """The last migration this Guyub has."""
    return max(path.name[:4] for path in MIGRATIONS.joinpath("versions").glob("[0-9]*_*.py"))
