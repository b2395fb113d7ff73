"""A stored file of each released schema comes up to date with everything that it holds."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from intdesk.errors import DataFileError
from intdesk.storage import upgrade
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.backup.watch import UNWATCHED
from intdesk.storage.database import Database
from intdesk.storage.engine import migration_engine, open_engine
from intdesk.storage.repositories.events import EVENT_SERIES, EVENTS
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from tests.storage.samples import CLOCK

RELEASED = Path(__file__).parents[1] / "data" / "schema"
OLD = sorted(upgrade.KNOWN - {upgrade.HEAD})

NAMED_KEYS = (
    """INSERT INTO concept (id, uuid, version, created_at, updated_at, title, kind, state)
    SELECT value, 'c' || value, 1, updated_at, updated_at, 'K', 'framework', 'prepared'
    FROM json_each('[3, 31]'), (SELECT updated_at FROM consultation LIMIT 1)""",
    """INSERT INTO target_concept_goal (record_id, position, code)
    VALUES (1, 0, '3/7'), (1, 1, '3/12'), (1, 2, '31/40')""",
    """UPDATE follow_up SET linked_kind = 'concept', linked_id = 3, linked_part = 9
    WHERE id = (SELECT min(id) FROM follow_up)""",
)
"""Two concepts, goals of them that agreements serve, and a reminder of a step."""


AN_AGREEMENT = """
    INSERT INTO target_agreement (id, uuid, version, created_at, updated_at, title, department,
        state, "begin", "end", last_day, reporting, light)
    SELECT 7, 'a7', 1, updated_at, updated_at, 'Kitas', 'jugend', 'running', '2026-01-01',
        '2026-12-31', '2026-12-31', 'yearly', 'grey'
    FROM consultation LIMIT 1
"""


def unpacked(revision: str, folder: Path) -> Path:
    path = folder / "alt.intdesk"
    path.write_bytes(gzip.decompress((RELEASED / f"{revision}.intdesk.gz").read_bytes()))
    return path


def rows(path: Path, table: str) -> list[dict[str, object]]:
    with open_engine(path, None, read_only=True).connect() as connection:
        query = f"SELECT * FROM {table} ORDER BY 1"  # noqa: S608 - a name of our own
        return [dict(row) for row in connection.exec_driver_sql(query).mappings()]


def as_before(rows: list[dict[str, object]], before: list[dict[str, object]]) -> list[object]:
    """Return the rows and columns that were there before; later releases add some of both."""
    names = before[0].keys()
    return [{name: row[name] for name in names} for row in rows[: len(before)]]


def test_every_released_schema_has_its_file() -> None:
    assert [path.name.split(".")[0] for path in sorted(RELEASED.iterdir())] == OLD


@pytest.mark.parametrize("revision", OLD)
def test_a_released_file_keeps_everything(revision: str, tmp_path: Path) -> None:
    path = unpacked(revision, tmp_path)
    before = {name: rows(path, name) for name in ("consultation", "work_entry", "contact", "code")}
    assert min(map(len, before.values())) > 3
    opened = Database.open(path, clock=CLOCK)
    with opened.read() as unit:
        assert unit.lists.summary(ListQuery(Kind.CONSULTATION)).count > 3
        assert unit.integrity.findings() == []
        step = unit.journal.last()
    assert step is not None
    opened.close()
    backup = opened.upgrade_backup
    assert backup is not None
    assert backup.path.parent == tmp_path / "Sicherungen"
    assert backup.path.name.endswith("_vor-Umstellung.intdesk")
    assert backup.manifest.revision == revision
    prove_backup(backup.path, None, UNWATCHED)
    for name, stored in before.items():
        assert as_before(rows(path, name), stored) == stored
    with migration_engine(path, None).begin() as connection:
        assert upgrade.stored_revision(connection) == upgrade.HEAD


@pytest.mark.parametrize("revision", [revision for revision in OLD if revision >= "0002"])
def test_what_safety_keeps_beside_the_records_stays(revision: str, tmp_path: Path) -> None:
    path = unpacked(revision, tmp_path)
    names = ("attachment", "attachment_content", "draft", "protocol", "sealed_note", "change_set")
    before = {name: rows(path, name) for name in names}
    assert all(before.values())
    Database.open(path, clock=CLOCK).close()
    assert {name: rows(path, name) for name in names} == before


@pytest.mark.parametrize("revision", OLD)
def test_without_a_backup_nothing_is_upgraded(revision: str, tmp_path: Path) -> None:
    path = unpacked(revision, tmp_path)
    before = path.read_bytes()
    (tmp_path / "Sicherungen").write_text("kein Ordner")
    with pytest.raises(DataFileError) as caught:
        Database.open(path, clock=CLOCK)
    assert caught.value.code == "upgrade_unprotected"
    assert path.read_bytes() == before


@pytest.mark.parametrize("revision", [revision for revision in OLD if revision < "0003"])
def test_follow_up_days_become_follow_ups(revision: str, tmp_path: Path) -> None:
    opened = Database.open(unpacked(revision, tmp_path), clock=CLOCK)
    with opened.read() as unit:
        every = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
        made = unit.of(FOLLOW_UPS).many(unit.lists.ids(ListQuery(Kind.FOLLOW_UP)))
        searched = unit.lists.ids(ListQuery(Kind.FOLLOW_UP, text=made[0].title.split()[0]))
    opened.close()
    days = {c.id: c.follow_up for c in every if c.follow_up is not None}
    assert {f.linked_id: f.due for f in made} == days
    assert len(made) == len(days) > 1
    assert all(f.from_record and f.title for f in made)
    assert {f.done_on for f in made} != {None}
    assert made[0].id in searched


def test_names_of_series_become_records(tmp_path: Path) -> None:
    path = unpacked("0014", tmp_path)
    before = rows(path, "event")
    names = {row["series_folded"] for row in before if row["series_folded"]}
    assert len(names) == 2
    opened = Database.open(path, clock=CLOCK)
    with opened.read() as unit:
        series = unit.of(EVENT_SERIES).many(unit.lists.ids(ListQuery(Kind.EVENT_SERIES)))
        events = unit.of(EVENTS).many([row["id"] for row in before])  # type: ignore[misc]
        found = unit.lists.summary(ListQuery(Kind.EVENT, "interkulturelle woche"))
        by_name = unit.lists.summary(ListQuery(Kind.EVENT_SERIES, "interkulturelle"))
        assert unit.integrity.findings() == []
        steps = unit.journal.steps(10)
    titles = {one.id: one for one in series}
    assert {fold(one.title) for one in series} == names
    told = [fold(titles[e.series_id].title) if e.series_id else "" for e in events]
    assert told == [row["series_folded"] for row in before]
    week = next(one for one in series if "Woche" in one.title)
    assert (week.first_day, week.last_day) == (date(2025, 9, 22), date(2025, 9, 25))
    assert (found.count, by_name.count) == (2, 1)
    assert steps
    with opened.write("zurück") as unit:
        unit.journal.undo(steps[0].id)
    with opened.read() as unit:
        assert titles[unit.of(EVENTS).get(1).series_id or 0].title == "Advent"
    opened.close()


def test_agreements_stay_with_their_ids_when_their_table_is_made_anew(tmp_path: Path) -> None:
    path = unpacked("0026", tmp_path)
    with migration_engine(path, None).begin() as connection:
        connection.exec_driver_sql(AN_AGREEMENT)
        connection.exec_driver_sql(
            "UPDATE sqlite_sequence SET seq = 90 WHERE name = 'target_agreement'"
        )
    before = rows(path, "target_agreement")
    assert before
    opened = Database.open(path, clock=CLOCK)
    after = rows(path, "target_agreement")
    assert [row | {"ended_on": None, "end_reason": ""} for row in before] == after
    with opened.read() as reading:
        assert reading.integrity.findings() == []
    with opened.write("neu") as unit:
        kept = unit.of(TARGET_AGREEMENTS).get(7)
        assert unit.of(TARGET_AGREEMENTS).save(replace(kept, id=0, version=0)) == 91
    opened.close()


def test_keys_that_other_records_name_are_taken(tmp_path: Path) -> None:
    path = unpacked("0025", tmp_path)
    with migration_engine(path, None).begin() as connection:
        for statement in NAMED_KEYS:
            connection.exec_driver_sql(statement)
        upgrade._run(connection)
    found = {row["id"]: (row["removed_item"], row["removed_step"]) for row in rows(path, "concept")}
    assert found == {3: (12, 9), 31: (40, 0)}
