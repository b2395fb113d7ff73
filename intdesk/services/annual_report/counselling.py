"""The chapter on counselling: the breakdowns of domain.md 1.5 that the data allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consultation import Novelty
from intdesk.domain.dates import MONTHS
from intdesk.domain.listing import (
    Filter,
    ListQuery,
    active_filter,
    begun_filter,
    month_filter,
    year_filter,
)
from intdesk.domain.office import Office
from intdesk.domain.report_data import Breakdown, Chapter, Counts, CrossTable, Row, Unit
from intdesk.services.annual_report.tables import (
    NOT_ENTERED,
    TableSpec,
    TwoYears,
    breakdown,
    by_code,
    grouped,
)
from intdesk.services.annual_report.year_data import YearData
from intdesk.services.code_groups import group_labels, region_of, residence_group_of
from intdesk.texts.labels import CASE_LABELS, NOT_ENTERED_LABEL, NOVELTY_LABELS

NATIONALITY_LINES = 10
LANGUAGE_LINES = 12

_TOPIC_MENTIONS = TableSpec(
    "topic_mentions", "further_topics", CodeListId.TOPIC,
    by_value=True, counts=Counts.MENTIONS, listed=False,
)  # fmt: skip
_HELP = TableSpec("by_help_kind", "help_kinds", CodeListId.HELP_KIND, counts=Counts.MENTIONS)
_TOPIC = TableSpec("by_topic", "topic", CodeListId.TOPIC, by_value=True, charted=True)
_FORMS = (
    TableSpec(
        "by_contact_form", "contact_form", CodeListId.CONTACT_FORM, by_value=True, charted=True
    ),
    TableSpec("by_counselling_kind", "counselling_kind", CodeListId.COUNSELLING_KIND),
)
_NATIONALITY = TableSpec(
    "by_nationality",
    "nationality",
    CodeListId.NATIONALITY,
    by_value=True,
    charted=True,
    lines=NATIONALITY_LINES,
)
_REGION = TableSpec("by_region", "nationality", charted=True)
_RESIDENCE = TableSpec("by_residence_group", "residence_status")
_PERSON_TABLES = (
    TableSpec("by_length_of_stay", "length_of_stay", CodeListId.LENGTH_OF_STAY),
    TableSpec("by_german_level", "german_level", CodeListId.GERMAN_LEVEL),
    TableSpec("by_person_group", "person_group", CodeListId.PERSON_GROUP),
    TableSpec("by_municipality", "municipality", by_value=True),
    TableSpec(
        "by_language",
        "language",
        CodeListId.LANGUAGE,
        by_value=True,
        charted=True,
        lines=LANGUAGE_LINES,
    ),
    TableSpec("by_interpreting", "interpreting", CodeListId.INTERPRETING),
    TableSpec("by_access_route", "access_route", CodeListId.ACCESS_ROUTE, by_value=True),
    TableSpec("by_result", "result", CodeListId.RESULT),
)
_DONE_FOR = TableSpec("by_done_for", "done_for", CodeListId.OTHER_BODY, by_value=True)
_REFERRAL = TableSpec(
    "by_referral", "referred_kind", CodeListId.CONTACT_KIND, by_value=True, listed=False
)


def counselling_chapter(
    data: YearData, codes: CodeBook, office: Office, *, every_line: bool = False
) -> Chapter:
    """Return the chapter with every table that has data, in the order of the report."""
    if not data.totals.consultations:
        return Chapter("counselling")
    tables = (
        *_months(data),
        *_coded(data, codes, (_TOPIC, _TOPIC_MENTIONS, *_FORMS, _HELP)),
        _novelty(data),
        *_people(data),
        _age_by_gender(data, codes),
        *_coded(data, codes, _every_line((_NATIONALITY,), every_line)),
        _regions(data, codes, office),
        _residence(data, codes),
        *_coded(data, codes, _every_line(_PERSON_TABLES, every_line)),
        _referrals(data, codes),
        _done_for(data, codes),
    )
    return Chapter("counselling", data.counselling_figures(), tuple(t for t in tables if t))


def _every_line(specs: tuple[TableSpec, ...], wanted: bool) -> tuple[TableSpec, ...]:  # noqa: FBT001
    return tuple(replace(spec, lines=0) for spec in specs) if wanted else specs


def _coded(
    data: YearData, codes: CodeBook, specs: tuple[TableSpec, ...]
) -> Iterator[Breakdown | None]:
    for spec in specs:
        if spec.counts is Counts.MENTIONS:
            years = data.mentions(spec.field)
        else:
            years = data.counts(spec.field)
        yield by_code(spec, years, data.consultations, codes)


def _months(data: YearData) -> Iterator[Breakdown]:
    yield breakdown(
        TableSpec("by_month", "month", charted=True),
        _month_rows(data.counts("month")),
        data.consultations,
    )
    yield breakdown(
        TableSpec("minutes_by_month", "month", counts=Counts.MINUTES, unit=Unit.MINUTES),
        _month_rows(data.minutes("month")),
        data.total_minutes,
    )


def _month_rows(years: TwoYears, *, listed: bool = True) -> list[Row]:
    return [
        Row(
            str(n),
            name,
            years.current.get(str(n), 0),
            years.before(str(n)),
            source=_month_list(years.year, n) if listed else None,
        )
        for n, name in enumerate(MONTHS, 1)
    ]


def _month_list(year: int, month: int) -> ListQuery:
    return ListQuery(Kind.CONSULTATION, filters=(month_filter(year, month),))


def _people(data: YearData) -> Iterator[Breakdown | None]:
    """Yield what is counted in persons, relatives and cases instead of contacts."""
    if data.tells_persons:
        spec = TableSpec("persons_by_month", "month", counts=Counts.PERSONS, listed=False)
        rows = _month_rows(data.persons("month"), listed=False)
        yield replace(breakdown(spec, rows, data.persons_total), additive=False)
    if any(data.relatives_total):
        spec = TableSpec("relatives_by_month", "month", counts=Counts.RELATIVES, listed=False)
        rows = _month_rows(data.relatives("month"), listed=False)
        yield breakdown(spec, rows, data.relatives_total)
    yield _cases(data)


def _cases(data: YearData) -> Breakdown | None:
    """Return the cases of the year: those carried over and the new ones."""
    now, before = data.cases
    if not now.active and not (before and before.active):
        return None
    active = ListQuery(Kind.CASE, filters=(active_filter(data.year),))
    lists = {
        "carried": active.with_filter(begun_filter(None, data.year - 1)),
        "new": active.with_filter(begun_filter(data.year, None)),
    }
    rows = [
        Row(
            name,
            CASE_LABELS[name],
            getattr(now, name),
            getattr(before, name) if before else None,
            source=lists[name],
        )
        for name in CASE_LABELS
    ]
    total = (now.active, before.active if before else None)
    return breakdown(TableSpec("cases", "case", counts=Counts.CASES), rows, total)


def _novelty(data: YearData) -> Breakdown | None:
    years = data.counts("novelty")
    if not years.codes() - {Novelty.UNKNOWN}:
        return None
    every = ListQuery(Kind.CONSULTATION, filters=(year_filter(data.year),))
    rows = [
        Row(
            code,
            NOVELTY_LABELS[code],
            years.current.get(code, 0),
            years.before(code),
            source=every.with_filter(Filter("novelty", (code,))),
        )
        for code in Novelty
    ]
    return breakdown(TableSpec("by_novelty", "novelty"), rows, data.consultations)


def _age_by_gender(data: YearData, codes: CodeBook) -> CrossTable | None:
    cells = data.figures.cross("age_group", "gender", data.period)
    ages = _present(cells, 0, CodeListId.AGE_GROUP, codes)
    genders = _present(cells, 1, CodeListId.GENDER, codes)
    if not any(ages) or not any(genders):
        return None
    return CrossTable(
        "age_by_gender",
        Counts.CONTACTS,
        tuple(_label(CodeListId.AGE_GROUP, a, codes) for a in ages),
        tuple(_label(CodeListId.GENDER, g, codes) for g in genders),
        tuple(tuple(cells.get((a, g), 0) for g in genders) for a in ages),
        tuple(ages),
        tuple(genders),
    )


def _present(
    cells: Mapping[tuple[str, str], int], axis: int, list_id: CodeListId, codes: CodeBook
) -> list[str]:
    found = {key[axis] for key, count in cells.items() if count}
    listed = [entry.code for entry in codes.all(list_id) if entry.code in found]
    return [*listed, *([NOT_ENTERED] if NOT_ENTERED in found else [])]


def _label(list_id: CodeListId, code: str, codes: CodeBook) -> str:
    return codes.label(list_id, code) if code else NOT_ENTERED_LABEL


def _regions(data: YearData, codes: CodeBook, office: Office) -> Breakdown | None:
    labels = group_labels(CodeListId.NATIONALITY)
    years = data.counts("nationality")
    return grouped(
        _REGION, years, data.consultations, lambda code: region_of(code, codes, office), labels
    )


def _residence(data: YearData, codes: CodeBook) -> Breakdown | None:
    labels = group_labels(CodeListId.RESIDENCE_STATUS)
    years = data.counts("residence_status")
    return grouped(
        _RESIDENCE, years, data.consultations, lambda code: residence_group_of(code, codes), labels
    )


def _referrals(data: YearData, codes: CodeBook) -> Breakdown | None:
    return by_code(_REFERRAL, data.referrals(), data.referral_totals, codes)


def _done_for(data: YearData, codes: CodeBook) -> Breakdown | None:
    years = data.counts("done_for").without_missing()
    return by_code(_DONE_FOR, years, years.totals(), codes)
