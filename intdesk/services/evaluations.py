"""Answers ready evaluations and writes them as files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.analysis_features import FEATURES, FeatureKind
from intdesk.domain.changes import Kind
from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.codes import CodeBook
from intdesk.domain.dates import MONTHS
from intdesk.domain.evaluation import (
    Evaluation,
    EvaluationKind,
    EvaluationLine,
    EvaluationTable,
    Measured,
)
from intdesk.domain.listing import GIVEN, Filter, ListQuery, year_filter
from intdesk.domain.report_data import Unit
from intdesk.domain.shares import share_permille
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.reports.evaluation_sheet import EvaluationSheet
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts import evaluations as words
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import NOT_ENTERED_LABEL
from intdesk.texts.report import marks_text

MOST_BARS = 12
_Amounts = Mapping[str, tuple[int, ...]]
_FIELDS = {
    EvaluationKind.OTHER_BODIES: ("minutes",),
    EvaluationKind.INTERPRETING: ("interpreting_minutes", "interpreting_cost"),
}
"""What is summed up besides the number of consultations."""
_ONLY = {
    EvaluationKind.OTHER_BODIES: Filter("for_others", (GIVEN,)),
    EvaluationKind.INTERPRETING: Filter("interpreted", (GIVEN,)),
}
_FEATURES = {
    EvaluationKind.OTHER_BODIES: ("done_for", "help_kinds", "topic", "month"),
    EvaluationKind.INTERPRETING: (
        "interpreting", "language", "interpreting_payer", "interpreter", "month",
    ),
}  # fmt: skip
_TITLES = {
    EvaluationKind.OTHER_BODIES: words.OTHER_BODIES,
    EvaluationKind.INTERPRETING: words.INTERPRETING,
}


class EvaluationService:
    """Ready evaluations of one data file; they are for internal use."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def answer(self, kind: EvaluationKind, year: int, catalogue: Catalogue = GERMAN) -> Evaluation:
        """Return the evaluation of a year beside the year before, in a language."""
        with self._database.read() as unit:
            return _Answer(unit, kind, year, catalogue).evaluation()

    def write(
        self,
        kind: EvaluationKind,
        year: int,
        path: Path,
        *,
        overwrite: bool = False,
        progress: Progress = SILENT,
    ) -> None:
        """Write an evaluation as xlsx or PDF; the path's ending tells which.

        Raises ``OutputError``; then, and when cancelled, the target stays as it was.
        """
        render = by_ending(path, {".xlsx": _xlsx, ".pdf": _pdf})
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            found, office = _Answer(unit, kind, year).evaluation(), unit.office.get()
        progress.check_cancelled()
        sheet = EvaluationSheet(
            found,
            office.name,
            self._clock.now(),
            f"IntDesk {intdesk.__version__}",
            marks_text(internal=True, demonstration=office.demonstration),
        )
        content = render(sheet)
        progress.check_cancelled()
        write_bytes(path, content, overwrite=overwrite)


@dataclass(frozen=True, slots=True)
class _Years:
    """Amounts by value in the year and in the year before: count first, then the sums."""

    now: _Amounts
    before: _Amounts

    def of(self, value: str, width: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        nothing = (0,) * width
        return self.now.get(value, nothing), self.before.get(value, nothing)


class _Answer:
    """Counts and words of one evaluation."""

    def __init__(
        self, unit: ReadUnit, kind: EvaluationKind, year: int, catalogue: Catalogue = GERMAN
    ) -> None:
        self._unit = unit
        self._say = words.EvaluationWords(catalogue)
        self._kind = kind
        self._year = year
        self._codes = CodeBook(unit.codes.all())
        self._width = len(_FIELDS[kind]) + 1
        self._every = [
            unit.analyses.amounts(("minutes",), "", ListQuery(Kind.CONSULTATION, filters=(days,)))
            for days in (year_filter(year), year_filter(year - 1))
        ]
        self._whole = self._counted("")

    def evaluation(self) -> Evaluation:
        tables = tuple(t for key in _FEATURES[self._kind] if (t := self._table(key)) is not None)
        now, _ = self._whole.of("", self._width)
        if not now[0]:
            return Evaluation(self._kind, self._year, _TITLES[self._kind], (self._nothing(),))
        chart = self._chart(tables[0]) if tables else None
        return Evaluation(
            self._kind, self._year, _TITLES[self._kind], self._sentences(tables), tables, chart
        )

    def _counted(self, feature: str) -> _Years:
        fields = _FIELDS[self._kind]
        now, before = (
            self._unit.analyses.amounts(fields, feature, self._list(year))
            for year in (self._year, self._year - 1)
        )
        return _Years(now, before)

    def _list(self, year: int) -> ListQuery:
        return ListQuery(Kind.CONSULTATION, filters=(year_filter(year), _ONLY[self._kind]))

    def _table(self, key: str) -> EvaluationTable | None:
        years = self._counted(key)
        found = set(years.now) | set(years.before)
        if not found - {""}:
            return None
        say = self._say.word
        lines = tuple(self._line(key, value, years) for value in self._ordered(key, years))
        return EvaluationTable(
            key, say(words.BY[key]), say(words.FIRST[key]), self._columns(), lines,
            EvaluationLine(say(words.TOTAL), self._values(*self._whole.of("", self._width)),
                           self._list(self._year)),
            FEATURES[key].additive,
        )  # fmt: skip

    def _columns(self) -> tuple[Measured, ...]:
        year, say = self._year, self._say
        if self._kind is EvaluationKind.OTHER_BODIES:
            return (
                Measured(say.word(words.CONTACTS)),
                Measured(say.word(words.TIME), Unit.MINUTES),
                Measured(say.word(words.SHARE), Unit.PERMILLE),
                Measured(say.before(words.CONTACTS, year)),
                Measured(say.before(words.TIME, year), Unit.MINUTES),
            )
        return (
            Measured(say.word(words.ASSIGNMENTS)),
            Measured(say.word(words.SPOKEN), Unit.MINUTES),
            Measured(say.word(words.COST), Unit.CENTS),
            Measured(say.before(words.ASSIGNMENTS, year)),
            Measured(say.before(words.COST, year), Unit.CENTS),
        )

    def _values(self, now: tuple[int, ...], before: tuple[int, ...]) -> tuple[int | None, ...]:
        if self._kind is EvaluationKind.OTHER_BODIES:
            return (now[0], now[1], self._share(now[1]), before[0], before[1])
        return (now[0], now[1], now[2], before[0], before[2])

    def _share(self, minutes: int, place: int = 0) -> int | None:
        """Return the share of all counselling time, of the year or (1) of the year before."""
        every = self._every[place].get("", (0, 0))[1]
        return share_permille(minutes, every)

    def _line(self, key: str, value: str, years: _Years) -> EvaluationLine:
        now, before = years.of(value, self._width)
        source = self._list(self._year).with_filter(Filter(FEATURES[key].field, (value,)))
        return EvaluationLine(
            self._label(key, value), self._values(now, before), source if now[0] else None
        )

    def _ordered(self, key: str, years: _Years) -> list[str]:
        """Return the months in their order, other values by size, what is not entered last."""
        values = set(years.now) | set(years.before)
        if key == "month":
            return sorted(values, key=int)

        def size(value: str) -> tuple[int, ...]:
            now, before = years.of(value, self._width)
            return (*(-n for n in reversed(now)), *(-n for n in before))

        return sorted(values, key=lambda value: (value == "", size(value), value))

    def _label(self, key: str, value: str) -> str:
        feature = FEATURES[key]
        if not value:
            return self._say.word(
                words.NO_INTERPRETER if key == "interpreter" else NOT_ENTERED_LABEL
            )
        if key == "month":
            return self._say.word(MONTHS[int(value) - 1])
        if feature.kind is FeatureKind.CONTACT:
            rows = self._unit.lists.rows(Kind.CONTACT, [int(value)])
            return str(rows[int(value)]["name"]) if int(value) in rows else value
        return self._codes.label(feature.list_id, value) if feature.list_id else value

    def _nothing(self) -> str:
        if self._kind is EvaluationKind.OTHER_BODIES:
            return self._say.nothing_done(self._year)
        return self._say.nothing_interpreted(self._year)

    def _sentences(self, tables: tuple[EvaluationTable, ...]) -> tuple[str, ...]:
        say = self._say
        now, before = self._whole.of("", self._width)
        if self._kind is EvaluationKind.INTERPRETING:
            said = [say.interpreted(self._year, now[0], now[2])]
            if before[0]:
                said.append(say.interpreted_before(self._year, before[0], before[2]))
            return (*said, say.word(words.INTERPRETING_NOTE))
        every = self._every[0].get("", (0, 0))[0]
        share = self._share(now[1])
        said = [say.done(self._year, (now[0], every), now[1], share)]
        if tables and len(tables[0].lines) > 1:
            most = tables[0].lines[0]
            said.append(say.most(most.label, most.values[1] or 0, most.values[2]))
        if before[0]:
            share = self._share(before[1], 1)
            said.append(say.year_before(self._year, before[1], share))
        return (*said, say.word(words.NOTE))

    def _chart(self, table: EvaluationTable) -> ChartSpec | None:
        """Return the times of both years by the lines of the first table."""
        if self._kind is not EvaluationKind.OTHER_BODIES or len(table.lines) < 2:
            return None
        shown = table.lines[:MOST_BARS]
        title = f"{self._say.word(words.OTHER_BODIES)}: {self._say.word(words.TIME)}"
        series = [Series(str(self._year), tuple(line.values[1] for line in shown))]
        if any(line.values[4] for line in shown):
            series.append(Series(str(self._year - 1), tuple(line.values[4] for line in shown)))
        alternative = self._say.chart(title, [(li.label, li.values[1] or 0) for li in shown])
        labels = tuple(line.label for line in shown)
        return ChartSpec(ChartKind.BARS, title, labels, tuple(series), alternative, "minutes")


def _pdf(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_pdf import render_evaluation

    return render_evaluation(sheet)


def _xlsx(sheet: EvaluationSheet) -> bytes:
    from intdesk.reports.evaluation_xlsx import render_evaluation_xlsx

    return render_evaluation_xlsx(sheet)
