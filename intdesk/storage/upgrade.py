"""The schema of a file: is it of this program, older, newer; bring it up to date.

Alembic costs half a second to import, so that it is loaded only when the stored revision differs
from :data:`HEAD`.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, func, inspect, select
from sqlalchemy.sql import table

from intdesk.assets import migrations_folder
from intdesk.errors import DataFileError
from intdesk.storage import dialect

HEAD = "0027"
"""The newest revision; a test compares it with the migrations."""

KNOWN = frozenset(
    {
        "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011",
        "0012", "0013", "0014", "0015", "0016", "0017", "0018", "0019", "0020", "0021", "0022",
        "0023", "0024", "0025", "0026", HEAD,
    }
)  # fmt: skip


def stored_revision(connection: Connection) -> str:
    """Return the revision of a file, an empty text if it never had one."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or "")


def check(connection: Connection, path: str) -> bool:
    """Tell whether the file must be upgraded.

    Raises :class:`DataFileError` ``not_a_data_file`` or ``newer_version``; nothing was written.
    """
    revision = stored_revision(connection) if dialect.is_ours(connection) else ""
    if not revision:
        raise DataFileError("not_a_data_file", path=path)
    if revision not in KNOWN:
        raise DataFileError("newer_version", path=path, revision=revision)
    return revision != HEAD


def upgrade(engine: Engine, path: str) -> None:
    """Run the missing migrations in one transaction; on failure the file is as before.

    The engine must have foreign keys off. Rows must neither vanish nor lose what they refer to.
    """
    with engine.begin() as connection:
        before = row_counts(connection)
        _run(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise DataFileError("damaged", path=path)
        after = row_counts(connection)
        lost = [name for name, count in before.items() if after.get(name, 0) < count]
        if lost:
            raise RuntimeError(f"migration lost rows of {', '.join(lost)}")


def create_schema(connection: Connection) -> None:
    """Build the schema of a new file by running every migration in the open transaction."""
    dialect.mark_as_ours(connection)
    _run(connection)


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def row_counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has; the inner tables of the search are left out."""
    names = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in names.all()
    }
