"""Indicators: the start set by kind of office, one value a year and place, values go along."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.indicator import Indicator, IndicatorValue, MeasureUnit, Use
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import OfficeKind
from intdesk.domain.problems import Problem
from intdesk.errors import InvalidDraftError, StaleRecordError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from tests.clocks import HandClock


def kept(office: OfficeFile, name: str = "Ausländeranteil") -> int:
    return office.indicators.save(Indicator(name=name, unit=MeasureUnit.PERCENT)).id


def valued(office: OfficeFile, indicator: int, year: int, value: int, place: str = "") -> int:
    draft = IndicatorValue(indicator_id=indicator, year=year, value=value, municipality=place)
    return office.indicator_values.save(draft).id


def count(office: OfficeFile, kind: Kind, *, trashed: bool = False) -> int:
    return office.lists.summary(ListQuery(kind, trashed=trashed)).count


def test_a_record_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    draft = Indicator(
        name="Quote", use=Use.FRAME, definition="Was", source="AZR", unit=MeasureUnit.EUROS,
        field_of_action="sprache", shown=False, note="n",
    )  # fmt: skip
    record = office_file.indicators.save(draft).id
    assert office_file.indicators.get(record) == replace(draft, id=record, version=1)
    value = IndicatorValue(
        indicator_id=record, year=2025, municipality="Adorf", value=-1250, target=300,
        reference_day=date(2025, 12, 31), source="Melderegister", note="vorläufig",
    )  # fmt: skip
    stored = office_file.indicator_values.save(value).id
    assert office_file.indicator_values.get(stored) == replace(value, id=stored, version=1)
    assert not check_file(office_file).findings


def test_a_gemeinde_is_offered_what_is_known_of_it_and_a_kreis_all(office_file: OfficeFile) -> None:
    small = {entry.key for entry in office_file.indicators.offered(OfficeKind.MUNICIPALITY)}
    large = {entry.key for entry in office_file.indicators.offered(OfficeKind.DISTRICT)}
    assert {f"{n:02d}" for n in range(1, 26)} | {"population", "foreigners"} == large
    assert small < large
    assert {"01", "18", "25"} <= small
    assert not {"05", "07", "21"} & small


def test_the_start_set_is_added_once_and_taken_back_in_one_step(office_file: OfficeFile) -> None:
    offered = office_file.indicators.offered(OfficeKind.TOWN)
    changes = office_file.indicators.add_start_set(offered)
    assert changes.undo_label
    assert count(office_file, Kind.INDICATOR) == len(offered)
    assert office_file.indicators.offered(OfficeKind.TOWN) == []
    assert not office_file.indicators.add_start_set(offered).undo_label
    step = office_file.history.last()
    assert step is not None
    office_file.history.undo(step.id)
    assert count(office_file, Kind.INDICATOR) == 0


def test_a_start_set_with_values_is_not_taken_back(office_file: OfficeFile) -> None:
    ids = office_file.indicators.add_start_set(office_file.indicators.offered(OfficeKind.TOWN)).ids
    step = office_file.history.last()
    assert step is not None
    valued(office_file, ids[0], 2024, 100)
    with pytest.raises(StaleRecordError):
        office_file.history.undo(step.id)
    assert count(office_file, Kind.INDICATOR) == len(ids)


def test_one_value_for_a_year_and_place(office_file: OfficeFile) -> None:
    indicator = kept(office_file)
    first = valued(office_file, indicator, 2025, 1200)
    valued(office_file, indicator, 2025, 1300, "Adorf")
    with pytest.raises(InvalidDraftError) as caught:
        valued(office_file, indicator, 2025, 999, " ADORF ")
    problems = [p for p in caught.value.problems if isinstance(p, Problem)]
    assert "value_twice" in [problem.code for problem in problems]
    stored = office_file.indicator_values.get(first)
    assert office_file.indicator_values.save(replace(stored, value=1250)).changes.undo_label
    assert len(office_file.indicators.values(indicator)) == 2


def test_the_list_shows_the_last_value_its_change_and_the_target(office_file: OfficeFile) -> None:
    indicator = kept(office_file)
    for year, value in ((2023, 1000), (2025, 1270), (2024, 1100)):
        valued(office_file, indicator, year, value)
    valued(office_file, indicator, 2026, 5000, "Adorf")
    target = IndicatorValue(indicator_id=indicator, year=2027, target=1500)
    office_file.indicator_values.save(target)
    row = office_file.lists.rows(Kind.INDICATOR, [indicator])[indicator]
    shown = ("last_year", "last_value", "former_year", "former_value", "change", "target")
    assert [row[n] for n in shown] == [
        2025, 1270, 2024, 1100, 170, 1500,
    ]  # fmt: skip
    query = ListQuery(Kind.INDICATOR, sort="last_value")
    assert list(office_file.lists.ids(query)) == [indicator]


def test_values_come_back_with_their_indicator(template: Path, tmp_path: Path) -> None:
    clock = HandClock()
    path = Path(shutil.copyfile(template, tmp_path / "a.intdesk"))
    with OfficeFile.open(path, clock=clock) as opened:
        _trash_and_restore(opened, clock)


def _trash_and_restore(office_file: OfficeFile, clock: HandClock) -> None:
    indicator, other = kept(office_file), kept(office_file, "Quote")
    apart = valued(office_file, indicator, 2022, 1)
    valued(office_file, indicator, 2023, 2)
    valued(office_file, other, 2023, 3)
    office_file.indicator_values.trash([apart])
    clock.move(minutes=1)
    office_file.indicators.trash([indicator])
    assert count(office_file, Kind.INDICATOR_VALUE) == 1
    office_file.indicators.restore([indicator])
    assert [v.year for v in office_file.indicators.values(indicator)] == [2023]
    assert count(office_file, Kind.INDICATOR_VALUE, trashed=True) == 1


def test_erasing_an_indicator_erases_its_values(office_file: OfficeFile) -> None:
    indicator = kept(office_file)
    valued(office_file, indicator, 2023, 2)
    office_file.indicators.trash([indicator])
    office_file.indicators.erase([indicator])
    assert count(office_file, Kind.INDICATOR, trashed=True) == 0
    assert count(office_file, Kind.INDICATOR_VALUE, trashed=True) == 0


def test_a_value_whose_indicator_was_erased_says_so(office_file: OfficeFile) -> None:
    draft = IndicatorValue(indicator_id=77, year=2025, value=1)
    with pytest.raises(StaleRecordError) as caught:
        office_file.indicator_values.save(draft)
    assert caught.value.code == "indicator_missing"


def test_a_copy_is_for_the_year_after_and_an_own_indicator(office_file: OfficeFile) -> None:
    indicator = kept(office_file)
    value = valued(office_file, indicator, 2025, 1200)
    copy = office_file.indicator_values.duplicate(value)
    assert (copy.id, copy.year, copy.value, copy.indicator_id) == (0, 2026, None, indicator)
    offered = office_file.indicators.offered(OfficeKind.TOWN)[0]
    (known,) = office_file.indicators.add_start_set([offered]).ids
    assert office_file.indicators.duplicate(known).key == ""


def test_after_a_value_comes_the_next_year_and_then_the_next_indicator(
    office_file: OfficeFile,
) -> None:
    frame = [
        entry for entry in office_file.indicators.offered(OfficeKind.TOWN) if entry.use is Use.FRAME
    ]  # fmt: skip
    ids = office_file.indicators.add_start_set(frame).ids
    office_file.indicators.save(Indicator(name="Kein Rahmen", use=Use.INDICATOR))

    def after(indicator: int, year: int, **more: object) -> IndicatorValue:
        draft = IndicatorValue(
            indicator_id=indicator, year=year, value=1, source="Melderegister",
            reference_day=date(year, 12, 31), **more,  # type: ignore[arg-type]
        )  # fmt: skip
        office_file.indicator_values.save(draft)
        return office_file.indicator_values.following(draft, 2025)

    following = after(ids[0], 2024)
    assert (following.indicator_id, following.year, following.value) == (ids[0], 2025, None)
    assert (following.source, following.reference_day) == ("Melderegister", date(2025, 12, 31))
    place = after(ids[0], 2023, municipality="Adorf")
    assert (place.indicator_id, place.year, place.municipality) == (ids[0], 2023, "")
    for number, indicator in enumerate(ids):
        following = after(indicator, 2025)
        if indicator != ids[-1]:
            assert (following.indicator_id, following.year) == (ids[number + 1], 2025)
            assert following.source == office_file.indicators.get(ids[number + 1]).source
    assert (following.indicator_id, following.year) == (ids[-1], 2026)


def test_the_stichtag_of_a_leap_year_moves_to_a_day_that_exists(office_file: OfficeFile) -> None:
    draft = IndicatorValue(indicator_id=kept(office_file), year=2024, value=1, source="x",
                           reference_day=date(2024, 2, 29))  # fmt: skip
    following = office_file.indicator_values.following(draft, 2025)
    assert following.reference_day == date(2025, 2, 28)
