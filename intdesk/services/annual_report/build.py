"""Putting the chapters of the annual report together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import intdesk
from intdesk.domain.codes import CodeBook
from intdesk.domain.period import Period
from intdesk.domain.report_data import Chapter, Figure, ReportData, ReportKind, Table
from intdesk.services.annual_report.budget import budget_chapter
from intdesk.services.annual_report.committees import committee_parts
from intdesk.services.annual_report.complaints import complaint_parts
from intdesk.services.annual_report.counselling import counselling_chapter
from intdesk.services.annual_report.events import events_chapter
from intdesk.services.annual_report.hours import hours_tables
from intdesk.services.annual_report.mandate import mandate_chapter
from intdesk.services.annual_report.network import network_chapter
from intdesk.services.annual_report.offers import offer_parts
from intdesk.services.annual_report.planning import frame_chapter, indicators_chapter
from intdesk.services.annual_report.posts import mandate_text
from intdesk.services.annual_report.public_work import public_years
from intdesk.services.annual_report.statements import statements_chapter
from intdesk.services.annual_report.targets import (
    fields_chapter,
    target_years,
    targets_chapter,
)
from intdesk.services.annual_report.volunteering import volunteer_years, volunteering_chapter
from intdesk.services.annual_report.year_data import YearData
from intdesk.services.office_hours import dates_of
from intdesk.storage.unit_of_work import ReadUnit

_QUALITY_FIELDS = {
    "with_novelty": "novelty",
    "with_nationality": "nationality",
    "with_age": "age_group",
    "with_gender": "gender",
}


def build_report(
    unit: ReadUnit, year: int, kind: ReportKind, made_on: date, *, every_line: bool = False
) -> ReportData:
    """Return the figures of a year's report; empty chapters are left out.

    ``every_line`` keeps the lines that internal reports sum up as others by their true counts.
    """
    office = unit.office.get()
    codes = CodeBook(unit.codes.all())
    data = YearData(unit.figures, year)
    work = public_years(unit, year)
    targets = target_years(unit, year)
    complaint_figures, complaint_tables = complaint_parts(unit.complaint_figures, codes, year)
    chapters = (
        _summary(data),
        mandate_chapter(data, codes, office, mandate_text(unit)),
        frame_chapter(unit, year),
        with_parts(
            counselling_chapter(data, codes, office, every_line=every_line),
            complaint_figures,
            (
                *hours_tables(
                    *(dates_of(unit, Period.of_year(y), made_on) for y in (year, year - 1))
                ),
                *complaint_tables,
            ),
        ),
        fields_chapter(targets, work, codes),
        targets_chapter(targets, codes),
        with_parts(
            with_parts(
                network_chapter(unit.network_figures, year, codes),
                *committee_parts(unit, year, codes),
            ),
            *offer_parts(unit, year, codes, made_on),
        ),
        statements_chapter(work, codes, office.notice_days),
        events_chapter(work, codes),
        volunteering_chapter(volunteer_years(unit, year), codes),
        budget_chapter(unit, year, made_on),
        indicators_chapter(unit, year, made_on),
        _method(data),
    )
    return ReportData(
        kind=kind,
        office=office,
        period=Period.of_year(year),
        made_on=made_on,
        program_version=intdesk.__version__,
        chapters=tuple(chapter for chapter in chapters if not chapter.empty),
    )


def with_parts(chapter: Chapter, figures: tuple[Figure, ...], tables: tuple[Table, ...]) -> Chapter:
    """Return a chapter with more key figures and tables behind its own."""
    return replace(chapter, figures=(*chapter.figures, *figures), tables=(*chapter.tables, *tables))


def _summary(data: YearData) -> Chapter:
    """Return the key figures of the first page, which has room for eight."""
    counselling = data.counselling_figures()
    keys = {figure.key for figure in counselling}
    left_out = {"people"} if "cases" in keys else set()
    shown = (figure for figure in counselling if figure.key not in left_out)
    return Chapter("summary", (*shown, data.referral_figure(), data.work_figure()))


def _method(data: YearData) -> Chapter:
    entered = data.figures.entered
    figures = tuple(
        Figure(key, entered(field, data.period)) for key, field in _QUALITY_FIELDS.items()
    )
    return Chapter("method", figures)
