"""Importing a list: one step, recognised again, taken back, nothing of a person kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.listing import ListQuery
from intdesk.errors import CancelledError, InputError, OutputError
from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.consultation_list.findings import ListReading
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.services.import_result import ImportResult
from intdesk.services.imports import ImportService
from intdesk.services.progress import SILENT
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.exchange.consultation_list.builders import xlsx

DATA = Path(__file__).parents[1] / "data"
CLOCK = FixedClock(datetime(2026, 1, 15, tzinfo=UTC))
HEADING: list[object] = ["Datum", "Dauer", "Thema", "Name", "Weiter an"]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.create(tmp_path / "amt.intdesk", clock=CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def imports(database: Database) -> ImportService:
    return ImportService(database, CLOCK)


def run(
    imports: ImportService, path: Path, mapping: Mapping | None = None
) -> ImportResult[ListReading]:
    return imports.run(imports.plan(imports.read(path, mapping)))


def summary(database: Database) -> tuple[int, int]:
    with database.read() as unit:
        found = unit.lists.summary(ListQuery(Kind.CONSULTATION))
    return found.count, found.minutes


def contacts(database: Database) -> dict[str, str]:
    with database.read() as unit:
        rows = unit.lists.rows(Kind.CONTACT, unit.lists.ids(ListQuery(Kind.CONTACT)))
    return {str(row["name"]): str(row["kind"]) for row in rows.values()}


def undo_last(database: Database) -> None:
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    with database.write("") as unit:
        unit.journal.undo(step.id)


@pytest.mark.parametrize("year", [2024, 2025])
def test_real_lists(database: Database, imports: ImportService, year: int) -> None:
    path = DATA / f"beratungsliste_{year}.xlsx"
    expected = json.loads(path.with_suffix(".expected.json").read_text("utf-8"))
    result = run(imports, path)
    assert (result.imported, result.duplicates) == (expected["valid"], 0)
    assert summary(database) == (expected["valid"], expected["minutes"])
    told = json.loads(json.dumps(result.as_json()))
    assert [[p["sheet"], p["row"], p["field"]] for p in told["problems"]] == expected["problems"]
    assert [[s["sheet"], s["row"]] for s in told["skipped"]] == expected["skipped_rows"]
    assert contacts(database) == {
        "JMD": "migrationsberatung", "MBE Caritas": "migrationsberatung", "Jobcenter": "arbeit",
        "Ausländerbehörde": "abh",
    }  # fmt: skip
    again = run(imports, path)
    assert (again.imported, again.duplicates, again.batch) == (0, expected["valid"], 0)
    assert summary(database) == (expected["valid"], expected["minutes"])


def test_an_import_into_a_file_with_content_is_preceded_by_a_backup(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    run(imports, DATA / "beratungsliste_2024.xlsx")
    assert not (tmp_path / "Sicherungen").exists()
    before = summary(database)
    run(imports, DATA / "beratungsliste_2025.xlsx")
    (backup,) = (tmp_path / "Sicherungen").glob("*_vor-Import.intdesk")
    stored = Database.open(backup, clock=CLOCK, read_only=True)
    assert summary(stored) == before
    stored.close()


def test_without_a_backup_nothing_is_imported(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    run(imports, DATA / "beratungsliste_2024.xlsx")
    before = summary(database)
    (tmp_path / "Sicherungen").touch()
    with pytest.raises(OutputError):
        run(imports, DATA / "beratungsliste_2025.xlsx")
    assert summary(database) == before


def test_one_undo_takes_the_whole_import_back(database: Database, imports: ImportService) -> None:
    path = DATA / "beratungsliste_2024.xlsx"
    result = run(imports, path)
    assert result.changes.undo_label == "Import von 278 Beratungen aus beratungsliste_2024.xlsx"
    with database.read() as unit:
        step = unit.journal.last()
    assert step is not None
    assert step.label == result.changes.undo_label
    undo_last(database)
    assert summary(database) == (0, 0)
    assert contacts(database) == {}
    assert run(imports, path).imported == 278


def test_contacts_that_later_records_use_outlive_an_undo(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    first = xlsx(tmp_path / "a.xlsx", {"L": [HEADING, ["3.1.25", 5, "Kita", "A", "JMD"]]})
    second = xlsx(tmp_path / "b.xlsx", {"L": [HEADING, ["4.1.25", 5, "Kita", "A", "jmd"]]})
    run(imports, first)
    run(imports, second)
    with database.read() as unit:
        step = unit.journal.steps(5)[1]
    with database.write("") as unit:
        unit.journal.undo(step.id)
    assert summary(database) == (1, 5)


def test_equal_rows_of_one_list_are_several_records(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    row: list[object] = ["3.1.25", 5, "Kita", "A", None]
    path = xlsx(tmp_path / "a.xlsx", {"L": [HEADING, row, row]})
    assert run(imports, path).imported == 2
    longer = xlsx(tmp_path / "b.xlsx", {"M": [HEADING, row, row, row, ["4.1.25", *row[1:]]]})
    result = run(imports, longer)
    assert (result.imported, result.duplicates) == (2, 2)
    assert summary(database) == (4, 20)


def test_a_list_is_known_again_with_other_spellings_and_marks(
    imports: ImportService, tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        [*HEADING, "Sprache"],
        ["3.1.25", 5, "Kita", "A", None, "Klingonisch"],
    ]
    path = xlsx(tmp_path / "a.xlsx", {"L": rows})
    assert run(imports, path).imported == 1
    mapping = Mapping(spellings={ListField.LANGUAGE: {"Klingonisch": "de"}})
    reading = imports.read(path, mapping, use_identities=True)
    assert [row.draft.language for row in reading.drafts] == ["de"]
    assert len(imports.plan(reading).duplicates) == 1


def test_planning_writes_nothing(database: Database, imports: ImportService) -> None:
    plan = imports.plan(imports.read(DATA / "beratungsliste_2025.xlsx"))
    preview = imports.preview(plan)
    assert (preview.imported, preview.duplicates, preview.batch) == (258, 0, 0)
    assert summary(database) == (0, 0)


def test_names_mark_persons_once_and_are_found_nowhere(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        HEADING,
        ["3.1.25", 5, "Kita", "Geheimnis, Amira", None],
        ["4.1.25", 5, "Kita", "geheimnis amira", None],
        ["5.1.25", 5, "Kita", None, None],
        ["6.1.25", 5, "Kita", "Anders, Boris", None],
    ]
    path = xlsx(tmp_path / "a.xlsx", {"L": rows})
    reading = imports.read(path, use_identities=True)
    imports.run(imports.plan(reading))
    with database.read() as unit:
        ids = list(unit.lists.ids(ListQuery(Kind.CONSULTATION, sort="day", descending=False)))
        found = [unit.of(CONSULTATIONS).get(record_id) for record_id in ids]
    assert [draft.novelty for draft in found] == [
        Novelty.NEW, Novelty.KNOWN, Novelty.UNKNOWN, Novelty.NEW
    ]  # fmt: skip
    database.close()
    content = database.path.read_bytes()
    for secret in ("Geheimnis", "geheimnis", "Amira", "amira", "Boris"):
        assert secret.encode() not in content
        assert secret not in repr(reading)


def test_referrals_find_existing_contacts(
    database: Database, imports: ImportService, tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        HEADING,
        ["3.1.25", 5, "Kita", "A", "JMD"],
        ["4.1.25", 5, "Kita", "A", "J.M.D."],
        ["5.1.25", 5, "Kita", "A", "nein"],
    ]
    run(imports, xlsx(tmp_path / "a.xlsx", {"L": rows}))
    assert contacts(database) == {"JMD": "migrationsberatung"}
    with database.read() as unit:
        found = [
            unit.of(CONSULTATIONS).get(i) for i in unit.lists.ids(ListQuery(Kind.CONSULTATION))
        ]
    assert {draft.day: bool(draft.referred_to) for draft in found} == {
        date(2025, 1, 3): True, date(2025, 1, 4): True, date(2025, 1, 5): False
    }  # fmt: skip


def test_mappings_are_remembered(imports: ImportService, tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Datum", "Aufwand x", "Thema", "Blubb"],
        ["3.1.25", 5, "Quidditch", "z"],
    ]
    rows += [["4.1.25", 10, "Wohnen", "z"]]
    path = xlsx(tmp_path / "a.xlsx", {"L": rows})
    mapping = Mapping(
        columns={"Blubb": ListField.NOTE, "Aufwand x": ListField.MINUTES},
        spellings={ListField.TOPIC: {"Quidditch": "15"}},
    )
    assert run(imports, path, mapping).imported == 2
    again = imports.read(path)
    assert [row.draft.note for row in again.drafts] == ["z", "z"]
    other = xlsx(tmp_path / "b.xlsx", {"L": [HEADING, ["5.1.25", 5, "quidditch", None, None]]})
    assert [row.draft.topic for row in imports.read(other).drafts] == ["15"]
    assert not imports.read(other).mapping.mark_new_by_identity


def test_a_remembered_mapping_that_does_not_fit_is_not_used(
    database: Database, imports: ImportService, caplog: pytest.LogCaptureFixture
) -> None:
    with database.write("x") as unit:
        unit.settings.set("import.consultations.spellings", "{broken")
    assert len(imports.read(DATA / "beratungsliste_2025.xlsx").drafts) == 258
    assert "does not fit" in caplog.text


def test_mapping_files_and_missing_columns(imports: ImportService, tmp_path: Path) -> None:
    mapping_file = tmp_path / "m.json"
    mapping_file.write_text(Mapping(minutes=20).to_json(), "utf-8")
    assert imports.load_mapping(mapping_file) == Mapping(minutes=20)
    path = xlsx(tmp_path / "a.xlsx", {"L": [["Datum", "Thema", "Land"], ["3.1.25", "Kita", "AT"]]})
    with pytest.raises(InputError) as caught:
        imports.plan(imports.read(path))
    assert (caught.value.code, caught.value.values["missing"]) == ("columns_missing", "Dauer")


class Stop:
    def step(self, done: int, total: int) -> None:
        SILENT.step(done, total)

    def check_cancelled(self) -> None:
        raise CancelledError


def test_reading_can_be_cancelled(database: Database, imports: ImportService) -> None:
    with pytest.raises(CancelledError):
        imports.read(DATA / "beratungsliste_2025.xlsx", progress=Stop())
    assert summary(database) == (0, 0)


def test_a_failure_leaves_nothing(
    database: Database, imports: ImportService, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = imports.plan(imports.read(DATA / "beratungsliste_2025.xlsx"))

    def fail(*_: object) -> None:
        raise OSError("disk gone")

    monkeypatch.setattr(
        "intdesk.storage.repositories.imports.WritableImports.add_fingerprints", fail
    )
    with pytest.raises(OSError, match="disk gone"):
        imports.run(plan)
    assert summary(database) == (0, 0)
    assert contacts(database) == {}
