"""The chapters on fields of action and on target agreements (reports.md, chapters 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.evidence import Place
from intdesk.domain.field_report import FieldReport
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Table,
    Unit,
)
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import BOUND_STATES, AgreementState, TargetAgreement
from intdesk.domain.target_progress import (
    agreement_degree,
    year_degree,
)
from intdesk.domain.target_standing import GoalStanding, standing_of, year_standing
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_years import forerunner
from intdesk.services.annual_report.goal_measures import (
    ConceptsOfYear,
    agreed_list,
    agreed_states,
    concept_states,
    concept_tables,
    concepts_of_year,
    measure_fields,
)
from intdesk.services.annual_report.hand_lights import hand_lights
from intdesk.services.annual_report.public_work import PublicYears
from intdesk.services.annual_report.tables import TableSpec, breakdown
from intdesk.services.target_agreements.spending import spent_on
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS, TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.light_words import (
    LIGHT_TABLE,
    UNREVIEWED,
    agreement_light_words,
    marked_light,
)
from intdesk.texts.report import TOTAL
from intdesk.texts.report_hand_lights import REVIEWED
from intdesk.texts.report_targets import ENDED_ON, FIELD_WORDS, NEW_VERSION, UNREVIEWED_GOALS
from intdesk.texts.target_labels import LIGHT_WORDS, REDRAFTED, STATE_WORDS

_PERMILLE = 10
_REVIEWED = GridColumn("reviewed")
_DEGREE = GridColumn("degree", Unit.PERMILLE)
_BEFORE = GridColumn("degree", Unit.PERMILLE, before=True)
_SIGNED, _NEVER_SIGNED = Filter("was_signed", ("1",)), Filter("was_signed", ("0",))
_UNSIGNED_STATES = tuple(state for state in AgreementState if state not in BOUND_STATES)
_STATES = TableSpec(
    "agreements_by_state", "state", charted=True, counts=Counts.AGREEMENTS,
    kind=Kind.TARGET_AGREEMENT,
)  # fmt: skip
_LIGHTS = TableSpec(
    LIGHT_TABLE, "light", charted=True, counts=Counts.GOALS, kind=Kind.TARGET_AGREEMENT
)


@dataclass(frozen=True, slots=True)
class TargetYears:
    """The agreements that hold in the report year and in the year before."""

    year: int
    now: Sequence[TargetAgreement]
    before: Sequence[TargetAgreement]
    texts: Sequence[FieldReport] = ()
    concepts: ConceptsOfYear = field(default_factory=ConceptsOfYear)
    spent: Mapping[Place, int] = field(default_factory=dict)

    @property
    def signed(self) -> list[TargetAgreement]:
        """Return those of the year that were signed: only their goals count."""
        return [a for a in self.now if a.was_signed]

    @property
    def signed_before(self) -> list[TargetAgreement]:
        """Return those of the year before that were signed."""
        return [a for a in self.before if a.was_signed]


def target_years(unit: ReadUnit, year: int) -> TargetYears:
    """Read the agreements of a report year and of the year before, by begin."""

    def read(wanted: int) -> list[TargetAgreement]:
        query = ListQuery(
            Kind.TARGET_AGREEMENT, filters=(year_filter(wanted),), sort="department",
            descending=False,
        )  # fmt: skip
        found = unit.of(TARGET_AGREEMENTS).many(unit.lists.ids(query))
        return [in_force(agreement, wanted) for agreement in found]

    mine = ListQuery(Kind.FIELD_REPORT, filters=(year_filter(year),))
    texts = unit.of(FIELD_REPORTS).many(unit.lists.ids(mine))
    now = read(year)
    return TargetYears(
        year, now, read(year - 1), texts, concepts_of_year(unit, year), spent_on(unit, now, year)
    )


def targets_chapter(years: TargetYears, codes: CodeBook) -> Chapter:
    """Return the chapter on target agreements, empty if none holds in the year."""
    if not years.now:
        return Chapter("targets")
    tables: list[Table] = [_states(years)]
    if any(a.goals for a in years.signed):
        tables += [_lights(years), _agreements(years, codes), _goals(years, codes)]
    if (states := agreed_states(years.signed)) is not None:
        tables.append(states)
    by_hand = hand_lights(years.signed, years.year, codes)
    measures = (*by_hand, *agreed_list(years.signed, years.spent, codes))
    return Chapter("targets", _figures(years), tuple(tables), measures=measures)


def _figures(years: TargetYears) -> tuple[Figure, ...]:
    whole = ListQuery(Kind.TARGET_AGREEMENT, filters=(year_filter(years.year),))
    signed = whole.with_filter(_SIGNED)
    green = signed.with_filter(Filter("green", ("1", ""), Op.BETWEEN))
    now = year_standing(years.signed, years.year)
    before = year_standing(years.signed_before, years.year - 1)
    values = (
        ("agreements", len(years.now), len(years.before), whole),
        ("agreements_signed", now.agreements, before.agreements, signed),
        ("goals", now.goals, before.goals, signed),
        ("goals_reviewed", now.reviewed, before.reviewed, signed),
        ("goals_green", now.lights[Light.GREEN], before.lights[Light.GREEN], green),
    )
    figures = [
        Figure(key, value, _past(years, past), source=source) for key, value, past, source in values
    ]
    degree = _tenths(now.degree)
    if degree is not None:
        past = _tenths(before.degree)
        figures.append(Figure("goal_degree", degree, past, Unit.PERMILLE, signed))
    return tuple(figures)


def _states(years: TargetYears) -> Breakdown:
    """Return how many agreements are in each state; a new version has a row of its own."""

    def row(key: str, word: str, states: Sequence[AgreementState], *, redrafted: bool) -> Row:
        def count(found: Sequence[TargetAgreement]) -> int:
            return sum(a.state in states and a.redrafted is redrafted for a in found)

        source = whole.with_filter(Filter("state", tuple(map(str, states))))
        if not BOUND_STATES.issuperset(states):
            source = source.with_filter(_SIGNED if redrafted else _NEVER_SIGNED)
        return Row(key, word, count(years.now), _past(years, count(years.before)), source=source)

    whole = ListQuery(Kind.TARGET_AGREEMENT, filters=(year_filter(years.year),))
    rows = [row(str(s), word, (s,), redrafted=False) for s, word in STATE_WORDS.items()]
    rows.insert(len(_UNSIGNED_STATES), row("redrafted", REDRAFTED, _UNSIGNED_STATES,
                                           redrafted=True))  # fmt: skip
    rows = [one for one in rows if one.value or one.previous]
    return breakdown(_STATES, rows, (len(years.now), _past(years, len(years.before))))


def _lights(years: TargetYears) -> Breakdown:
    now = year_standing(years.signed, years.year)
    before = year_standing(years.signed_before, years.year - 1)
    whole = ListQuery(Kind.TARGET_AGREEMENT, filters=(year_filter(years.year),))
    rows = [
        Row(
            str(light), LIGHT_WORDS[light], now.lights[light],
            _past(years, before.lights[light]),
            source=whole.with_filter(Filter(str(light), ("1", ""), Op.BETWEEN)),
        )
        for light in Light
    ]  # fmt: skip
    grey = next(row for row in rows if row.code == Light.GREY)
    unreviewed = replace(
        grey, code=UNREVIEWED, label=UNREVIEWED_GOALS, level=1,
        value=now.unreviewed, previous=_past(years, before.unreviewed),
    )  # fmt: skip
    if unreviewed.value or unreviewed.previous:
        rows.insert(rows.index(grey) + 1, unreviewed)
    return breakdown(_LIGHTS, rows, (now.goals, _past(years, before.goals)))


def _past(years: TargetYears, value: int) -> int | None:
    """Return a value of the year before; the first year with agreements is compared with none."""
    return value if years.before else None


def _agreements(years: TargetYears, codes: CodeBook) -> GridTable:
    """Return each signed agreement with its light, degree and goals by colour."""
    rows = []
    for agreement in years.signed:
        standing = standing_of(agreement, years.year)
        light = agreement_light_words(standing.light, [goal.by_hand for goal in standing.goals])
        department = codes.label(CodeListId.DEPARTMENT, agreement.department)
        values = _values([agreement], years.year)
        if years.before:
            values = (*values, _degree_before(years, agreement))
        title = f"{light}: {department}, {agreement.title}"
        if agreement.redrafted:
            title = NEW_VERSION.format(agreement=title)
        if agreement.ended_on is not None:
            title = ENDED_ON.format(agreement=title, day=format_day(agreement.ended_on))
        rows.append(GridRow(title, values))
    whole = _values(years.signed, years.year)
    if years.before:
        whole = (*whole, _tenths(year_degree(years.signed_before, years.year - 1)))
    colours = tuple(GridColumn(str(light)) for light in Light)
    columns = (GridColumn("goals"), _REVIEWED, *colours, _DEGREE)
    if years.before:
        columns = (*columns, _BEFORE)
    total = GridRow(TOTAL, whole)
    return GridTable("agreement_list", Counts.GOALS, columns, tuple(rows), total)


def _degree_before(years: TargetYears, agreement: TargetAgreement) -> int | None:
    former = forerunner(agreement, years.signed, years.signed_before)
    return _tenths(agreement_degree(former, years.year - 1)) if former is not None else None


def _values(found: Sequence[TargetAgreement], year: int) -> tuple[int | None, ...]:
    whole = year_standing(found, year)
    counts = (whole.lights[light] for light in Light)
    return whole.goals, whole.reviewed, *counts, _tenths(whole.degree)


def _goals(years: TargetYears, codes: CodeBook) -> GridTable:
    """Return each goal with its light, degree and day of review, by department."""
    rows = tuple(
        _goal_row(goal, codes.label(CodeListId.DEPARTMENT, agreement.department))
        for agreement in years.signed
        for goal in standing_of(agreement, years.year).goals
    )
    total = GridRow(TOTAL, (_tenths(year_degree(years.signed, years.year)),))
    return GridTable("goal_list", Counts.GOALS, (_DEGREE,), rows, total)


def _goal_row(standing: GoalStanding, department: str) -> GridRow:
    light = marked_light(standing.light, by_hand=standing.by_hand)
    told, review = department, standing.review
    if review is not None and review.day is not None:
        told = REVIEWED.format(department=told, day=format_day(review.day))
    return GridRow(f"{light}: {standing.goal.title} ({told})", (_tenths(standing.degree),))


def _tenths(degree: int | None) -> int | None:
    """Return a degree in tenths of a percent; the report tells none below zero."""
    return None if degree is None else max(0, degree) * _PERMILLE


def fields_chapter(years: TargetYears, work: PublicYears, codes: CodeBook) -> Chapter:
    """Return what was done by field of action: events, statements, goals, own time at events.

    Working time is entered by activity, not by field; only that of events has one.
    """
    found = [
        code for code in codes.all(CodeListId.FIELD_OF_ACTION) if _tells(years, work, code.code)
    ]
    text = field_texts(years.texts, codes)
    states, measures = concept_states(years.concepts), concept_tables(years.concepts)
    counted = () if states is None else (states,)
    if not found:
        return Chapter("fields", (), counted, text, measures)
    rows = tuple(GridRow(code.label, _of_field(years, work, code.code)) for code in found)
    planned = (GridColumn("planned_measures"),) if any(measure_fields(years.concepts)) else ()
    agreed = (GridColumn("agreements"), GridColumn("goals"), _REVIEWED, _DEGREE)
    columns = (
        GridColumn("held_events"), GridColumn("statements"), *(agreed if years.signed else ()),
        GridColumn("event_minutes", Unit.MINUTES), *planned,
    )  # fmt: skip
    total = GridRow(TOTAL, _of_field(years, work, ""))
    table = GridTable("fields_overview", Counts.FIELDS, columns, rows, total)
    return Chapter("fields", (), (table, *counted), text, measures)


def field_texts(texts: Iterable[FieldReport], codes: CodeBook) -> str:
    """Return what the office says of each field, in their order: its name, then points."""
    order = [code.code for code in codes.all(CodeListId.FIELD_OF_ACTION)]
    known = (text for text in texts if text.field in order)
    parts = []
    for text in sorted(known, key=lambda found: order.index(found.field)):
        label = codes.label(CodeListId.FIELD_OF_ACTION, text.field)
        said = [
            f"- {word}: {' '.join(value.split())}"
            for word, value in ((w, getattr(text, name)) for name, w in FIELD_WORDS.items())
            if value.strip()
        ]
        parts += [f"{label}:", "\n".join(said)] if said else []
    return "\n\n".join(parts)


def _tells(years: TargetYears, work: PublicYears, code: str) -> bool:
    return any(_of_field(years, work, code))


def _planned(years: TargetYears, code: str) -> tuple[int, ...]:
    """Return how many measures of concepts have a field; nothing if no concept names fields."""
    fields = [field for field in measure_fields(years.concepts) if field]
    return (sum(code in {"", field} for field in fields),) if fields else ()


def _of_field(years: TargetYears, work: PublicYears, code: str) -> tuple[int | None, ...]:
    """Return the values of a field of action; of all of them without a code."""

    def mine(fields: Sequence[str]) -> bool:
        return code in fields if code else bool(fields)

    events = [e for e in work.now.events if mine(e.fields_of_action)]
    standing = year_standing((a for a in years.signed if mine(a.fields_of_action)), years.year)
    agreed = (standing.agreements, standing.goals, standing.reviewed, _tenths(standing.degree))
    return (
        len(events),
        sum(mine(s.fields_of_action) for s in work.now.statements),
        *(agreed if years.signed else ()),
        sum(e.worked_minutes for e in events),
        *_planned(years, code),
    )
