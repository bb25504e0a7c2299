"""The shape of the book on disk: migrations, and the triggers that keep money rows as they were written."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, inspect, text

from storage.engine import open_engine
from storage.tables import MONEY_TABLES

MIGRATIONS = Path(__file__).parent.joinpath("migrations")
REFUSAL = "money rows are never changed: add a reversal"
TURN = 0x67757975  # "guyu": of processes that start at once one migrates, the others wait and find it done


class NewerBook(Exception):
    """The book was written by a newer Guyub; its shape is the text."""


def prepare(engine: Engine) -> tuple[str | None, str]:
    """Bring the database to today's shape. Safe to call at every start and from several processes at once.

    Returns the shape it had (None: it was empty) and the shape it has now.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    plain = engine
    if engine.dialect.name == "postgresql":  # what others committed while we waited must be seen
        plain = engine.execution_options(isolation_level="READ COMMITTED")
    with plain.begin() as conn:
        if engine.dialect.name == "postgresql":
            conn.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": TURN})
        before = MigrationContext.configure(conn).get_current_revision()
        if before is not None and not is_known(before):
            raise NewerBook(before)
        config.attributes["connection"] = conn
        command.upgrade(config, "head")
        after = MigrationContext.configure(conn).get_current_revision()
        assert after is not None
        if before != after or not _guarded(conn):
            guard_money(conn)
    return before, after


def guard_money(conn: Connection) -> None:
    """(Re)make the triggers: after every migration, since rebuilding a table drops them silently."""
    if conn.dialect.name == "postgresql":
        _guard_postgresql(conn)
        return
    for table in MONEY_TABLES:
        for verb in ("UPDATE", "DELETE"):
            name = f"keep_{table}_{verb.lower()}"
            conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
            conn.exec_driver_sql(
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )


def version_at(url: str) -> str:
    """Which migration the book at this address has come to; "0000": none, it is no book of ours."""
    engine = open_engine(url, reading=True)
    try:
        with engine.connect() as conn:
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


def _guard_postgresql(conn: Connection) -> None:
    """Per statement, not per row: so TRUNCATE and ON CONFLICT DO UPDATE meet it too."""
    conn.exec_driver_sql(
        "CREATE OR REPLACE FUNCTION keep_money() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
    )
    for table in MONEY_TABLES:
        conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS keep_{table} ON {table}")
        conn.exec_driver_sql(
            f"CREATE TRIGGER keep_{table} BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION keep_money()"
        )
        conn.exec_driver_sql(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER keep_{table}")


def _guarded(conn: Connection) -> bool:
    """Whether a PostgreSQL book has its guards: making them anew would lock out a bot at work."""
    if conn.dialect.name != "postgresql":
        return False
    ours = text(
        "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
        " JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'keep_money' AND t.tgenabled = 'A'"
    )
    return set(MONEY_TABLES) <= set(conn.execute(ours).scalars())
