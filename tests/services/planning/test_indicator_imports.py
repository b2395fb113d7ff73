"""Importing values: known ones are found, differing ones wait, one undo takes all back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from intdesk.assets import resource
from intdesk.domain.changes import Kind
from intdesk.domain.indicator import Indicator, IndicatorValue, MeasureUnit
from intdesk.domain.listing import ListQuery
from intdesk.errors import InputError
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import IndicatorReading
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.services.import_result import ImportResult
from intdesk.services.office_file import OfficeFile

HEADING = "Indikator;Jahr;Wert;Einheit;Quelle;Stichtag"
PERCENT = MeasureUnit.PERCENT
ROWS = (
    "Ausländeranteil;2023;11,5;%;Melderegister;31.12.2023",
    "Ausländeranteil;2024;12,1;%;Melderegister;31.12.2024",
    "Sprachcafés;2024;14;Anzahl;eigene;",
)


def share() -> Indicator:
    return Indicator(name="Ausländeranteil", unit=PERCENT)


def write(path: Path, rows: Sequence[str] = ROWS, heading: str = HEADING) -> Path:
    path.write_bytes("\r\n".join((heading, *rows)).encode("cp1252"))
    return path


def run(office: OfficeFile, path: Path) -> ImportResult[IndicatorReading]:
    service = office.indicator_imports
    return service.run(service.plan(service.read(path)))


def indicators(office: OfficeFile) -> dict[str, Indicator]:
    ids = office.lists.first_ids(ListQuery(Kind.INDICATOR), 100)
    return {found.name: found for found in office.indicators.many(ids)}


def test_a_list_makes_what_it_names_and_one_undo_takes_it_back(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    result = run(office_file, write(tmp_path / "a.csv"))
    assert (result.imported, result.duplicates) == (3, 0)
    made = indicators(office_file)
    assert made["Ausländeranteil"].key == "01"
    assert made["Ausländeranteil"].definition
    assert (made["Sprachcafés"].key, made["Sprachcafés"].unit) == ("", MeasureUnit.COUNT)
    stored = office_file.indicators.values(made["Ausländeranteil"].id)
    assert [(v.year, v.value, v.source) for v in stored] == [
        (2023, 1150, "Melderegister"), (2024, 1210, "Melderegister"),
    ]  # fmt: skip
    step = office_file.history.last()
    assert step is not None
    changes = office_file.history.undo(step.id)
    assert changes.kept == 0
    assert indicators(office_file) == {}
    assert run(office_file, tmp_path / "a.csv").imported == 3


def test_a_second_import_of_the_list_adds_nothing(office_file: OfficeFile, tmp_path: Path) -> None:
    run(office_file, write(tmp_path / "a.csv"))
    again = run(office_file, tmp_path / "a.csv")
    assert (again.imported, again.duplicates, again.batch) == (0, 3, 0)


def test_another_value_of_the_same_year_waits_for_a_person(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    indicator = office_file.indicators.save(Indicator(name="AUSLÄNDER-ANTEIL", unit=PERCENT)).id
    office_file.indicator_values.save(IndicatorValue(indicator_id=indicator, year=2024, value=5))
    result = run(office_file, write(tmp_path / "a.csv"))
    assert result.imported == 2
    assert [(row.row, row.reason) for row in result.skipped] == [(3, "value_differs")]
    assert [v.value for v in office_file.indicators.values(indicator)] == [1150, 5]


def test_a_list_completes_what_is_stored_and_one_undo_takes_it_back(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    indicator = office_file.indicators.save(share()).id
    target = IndicatorValue(indicator_id=indicator, year=2024, target=1500, note="Beschluss")
    record = office_file.indicator_values.save(target).id
    office_file.indicator_values.save(IndicatorValue(indicator_id=indicator, year=2023, value=1150))
    result = run(office_file, write(tmp_path / "a.csv"))
    assert (result.imported, result.merged, result.duplicates, result.skipped) == (1, 2, 0, ())
    stored = office_file.indicator_values.get(record)
    assert (stored.value, stored.target, stored.note) == (1210, 1500, "Beschluss")
    assert (stored.source, stored.reference_day) == ("Melderegister", date(2024, 12, 31))
    assert [v.source for v in office_file.indicators.values(indicator)] == ["Melderegister"] * 2
    again = run(office_file, tmp_path / "a.csv")
    assert (again.imported, again.merged, again.duplicates) == (0, 0, 3)
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert office_file.indicator_values.get(record).value is None
    assert run(office_file, tmp_path / "a.csv").merged == 2


def test_a_target_comes_to_a_stored_value_but_no_other_target(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    indicator = office_file.indicators.save(Indicator(name="Quote")).id
    for year, target in ((2024, None), (2025, 700)):
        draft = IndicatorValue(indicator_id=indicator, year=year, value=5, target=target)
        office_file.indicator_values.save(draft)
    path = write(tmp_path / "z.csv", ("Quote;6;9",), "Indikator;Ziel 2024;Ziel 2025")
    result = run(office_file, path)
    assert (result.imported, result.merged) == (0, 1)
    assert [row.reason for row in result.skipped] == ["value_differs"]
    found = office_file.indicators.values(indicator)
    assert [(v.value, v.target) for v in found] == [(5, 600), (5, 700)]


def test_a_long_list_asks_no_more_often_than_a_short_one(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    asked: list[str] = []

    def note(*call: object) -> None:
        asked.append(str(call[2]))

    def queries(count: int) -> int:
        rows = [f"Quote;{2000 + n};{n};%;Amt;" for n in range(count)]
        service = office_file.indicator_imports
        reading = service.read(write(tmp_path / f"{count}.csv", rows))
        asked.clear()
        service.plan(reading)
        return len(asked)

    run(office_file, write(tmp_path / "a.csv", ("Quote;2001;1;%;Amt;",)))
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert queries(3) == queries(20) > 0
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_values_edited_since_stay_when_the_import_is_taken_back(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    from dataclasses import replace

    run(office_file, write(tmp_path / "a.csv"))
    step = office_file.history.last()
    assert step is not None
    indicator = indicators(office_file)["Ausländeranteil"].id
    value = office_file.indicators.values(indicator)[0]
    office_file.indicator_values.save(replace(value, value=999))
    changes = office_file.history.undo(step.id)
    assert changes.kept == 2  # the value and its indicator
    assert [v.value for v in office_file.indicators.values(indicator)] == [999]


def test_decisions_about_columns_are_remembered_for_such_a_list(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    path = write(tmp_path / "b.csv", ("Quote;2024;5",), "Was;Wann;Wieviel")
    service = office_file.indicator_imports
    assert service.read(path).unusable
    with pytest.raises(InputError) as caught:
        service.plan(service.read(path))
    assert caught.value.code == "indicators_unusable"
    columns = {
        "Was": IndicatorField.INDICATOR, "Wann": IndicatorField.YEAR, "#3": IndicatorField.VALUE,
    }  # fmt: skip
    service.run(service.plan(service.read(path, IndicatorMapping(columns))))
    assert not service.read(path).unusable
    (kept,) = office_file.import_centre.remembered()
    assert (kept.kind, kept.name) == (Kind.INDICATOR_VALUE, "b.csv")
    office_file.import_centre.forget(kept.key)
    assert service.read(path).unusable


def test_the_mapping_fits_its_published_schema(tmp_path: Path, office_file: OfficeFile) -> None:
    schema = json.loads(resource("import", "indicator_mapping.schema.json").read_text("utf-8"))
    fields = schema["properties"]["columns"]["additionalProperties"]["enum"]
    assert set(fields) == set(IndicatorField)
    mapping = IndicatorMapping({"Was": IndicatorField.VALUE})
    (tmp_path / "m.json").write_text(mapping.to_json(), "utf-8")
    assert office_file.indicator_imports.load_mapping(tmp_path / "m.json") == mapping
    (tmp_path / "m.json").write_text('{"version": 1, "columns": {"a": "b"}}', "utf-8")
    with pytest.raises(InputError) as caught:
        office_file.indicator_imports.load_mapping(tmp_path / "m.json")
    assert caught.value.code == "mapping_invalid"


def test_a_value_of_another_unit_waits_for_the_officer(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    indicator = office_file.indicators.save(share()).id
    rows = ("Ausländeranteil;2020;1234;Personen;;", "Ausländeranteil;2021;12,5;%;;")
    path = write(tmp_path / "a.csv", (*rows, "Sprachcafés;2021;5;;;"))
    service = office_file.indicator_imports
    result = run(office_file, path)
    assert (result.imported, [(s.row, s.reason) for s in result.skipped]) == (
        2, [(2, "other_unit")],
    )  # fmt: skip
    assert [v.value for v in office_file.indicators.values(indicator)] == [1250]
    decided = IndicatorMapping({"Einheit": IndicatorField.IGNORED})
    plan = service.plan(service.read(path, decided))
    assert (plan.taken, [(h.row, h.reason) for h in plan.hints]) == (1, [(2, "percent_above_100")])


def test_an_indicator_of_the_start_set_is_not_made_for_values_of_another_unit(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    service = office_file.indicator_imports
    path = write(tmp_path / "a.csv", ("Ausländeranteil;2020;1234;Personen;;",))
    plan = service.plan(service.read(path))
    assert (plan.taken, plan.made) == (0, ())


def test_a_name_with_its_unit_is_the_indicator_without(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    indicator = office_file.indicators.save(share()).id
    rows = (
        "Ausländeranteil (in %);2020;12,4;;;", "Ausländeranteil;2020;12,4;;Amt;",
        "Ausländeranteil (Personen);2020;1234;;;",
    )  # fmt: skip
    result = run(office_file, write(tmp_path / "a.csv", rows))
    assert [v.value for v in office_file.indicators.values(indicator)] == [1240]
    assert [s.reason for s in result.skipped] == ["value_differs"]
    made = indicators(office_file)["Ausländeranteil (Personen)"]
    assert (made.unit, made.key) == (MeasureUnit.COUNT, "")


def test_a_jump_from_the_year_before_is_a_hint(office_file: OfficeFile, tmp_path: Path) -> None:
    indicator = office_file.indicators.save(Indicator(name="Kurse")).id
    office_file.indicator_values.save(IndicatorValue(indicator_id=indicator, year=2019, value=500))
    rows = ("Kurse;2020;101;;;", "Kurse;2022;1;;;", "Kurse;2021;100;;;", "Kurse;2023;0;;;")
    service = office_file.indicator_imports
    plan = service.plan(service.read(write(tmp_path / "a.csv", rows)))
    assert plan.taken == 4
    assert [(h.row, h.reason, h.value) for h in plan.hints] == [
        (2, "value_jump", "101"), (3, "value_jump", "1"),
    ]  # fmt: skip
