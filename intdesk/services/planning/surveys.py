"""The use cases of short surveys, and their results as values of indicators."""

from __future__ import annotations

from dataclasses import replace

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.indicator import Direction, Indicator, IndicatorValue, MeasureUnit
from intdesk.domain.survey import Survey, agreement, smallest_group, validate
from intdesk.errors import IntDeskError
from intdesk.services.planning.indicators import all_indicators, twin
from intdesk.services.planning.least_group import least_group
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import INDICATOR_VALUES, INDICATORS, SURVEYS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.planning.survey import (
    RESULT_TAKEN,
    indicator_name,
    result_definition,
    result_source,
)


class SurveyService(Records[Survey]):
    """Surveys of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        super().__init__(
            database, RecordRules(SURVEYS, lambda draft: validate(draft, clock.today()))
        )
        self._clock = clock

    def least(self, survey: Survey) -> int:
        """Return from how many people on its results stand in public reports of its year."""
        year = survey.day.year if survey.day is not None else self._clock.today().year
        with self._database.read() as unit:
            return least_group(unit, year)

    def take_result(self, survey_id: int, question: int) -> Saved:
        """Keep the agreement with a question (from 0) as the value of its indicator.

        The indicator is made where there is none; a value of the same year is replaced. Raises
        ``IntDeskError``: ``record_missing``, ``survey_too_small`` (fewer people of one
        opinion than public reports may show, so that the value could not be published).
        """
        survey = self.get(survey_id)
        value = agreement(survey.counts[question])
        counts = survey.counts[question]
        least = self.least(survey)
        if value is None or smallest_group(counts) < least:
            raise IntDeskError("survey_too_small", least=least)
        with self._database.write(RESULT_TAKEN) as unit:
            draft = IndicatorValue(
                indicator_id=_indicator(unit, question),
                year=survey.day.year if survey.day else None,
                value=value,
                reference_day=survey.day,
                source=result_source(survey),
            )
            known = twin(unit, draft)
            if known is not None:
                draft = replace(
                    draft, id=known.id, version=known.version, target=known.target, note=known.note
                )
            value_id = unit.of(INDICATOR_VALUES).save(draft)
        kinds = frozenset({Kind.INDICATOR, Kind.INDICATOR_VALUE})
        return Saved(value_id, Changes(kinds, (), RESULT_TAKEN if unit.step else ""))


def _indicator(unit: WriteUnit, question: int) -> int:
    key = f"survey-{question + 1}"
    known = next((found for found in all_indicators(unit) if found.key == key), None)
    if known is not None:
        return known.id
    made = Indicator(
        key=key, name=indicator_name(question), definition=result_definition(question),
        unit=MeasureUnit.PERCENT, direction=Direction.UP, source=result_source(None),
    )  # fmt: skip
    record_id: int = unit.of(INDICATORS).save(made)
    return record_id
