"""Agreements can be ended before their time, on a day and for a reason."""

from alembic import op

revision = "0027"
down_revision = "0026"

_TABLE = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'target_agreement'"
_INDEXES = """
    SELECT sql FROM sqlite_master
    WHERE type = 'index' AND tbl_name = 'target_agreement' AND sql IS NOT NULL
"""
_GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = 'target_agreement'"
_COLUMNS = """ended_on TEXT, end_reason TEXT DEFAULT '' NOT NULL,
    CONSTRAINT ck_target_agreement_ended_on_is_day CHECK (ended_on IS date(ended_on)),
    """
_STATES = "'extended', 'closed'"


def upgrade() -> None:
    """Make the table anew, since a check cannot be changed; ids go on from the last one given."""
    connection = op.get_bind()
    run = connection.exec_driver_sql
    head, checks = str(run(_TABLE).scalar()).split("CONSTRAINT", 1)
    indexes = [str(row[0]) for row in run(_INDEXES)]
    names = ", ".join(f'"{row[1]}"' for row in run("PRAGMA table_info(target_agreement)"))
    given = run(_GIVEN).scalar()
    table = f"{head}{_COLUMNS}CONSTRAINT{checks}".replace(_STATES, f"{_STATES}, 'ended'")
    run(table.replace("TABLE target_agreement", "TABLE agreement_anew", 1))
    run(f"INSERT INTO agreement_anew ({names}) SELECT {names} FROM target_agreement")  # noqa: S608
    run("DROP TABLE target_agreement")
    run("ALTER TABLE agreement_anew RENAME TO target_agreement")
    for index in indexes:
        run(index)
    if given is not None:
        run("DELETE FROM sqlite_sequence WHERE name = 'target_agreement'")
        run("INSERT INTO sqlite_sequence (name, seq) VALUES ('target_agreement', ?)", (given,))
