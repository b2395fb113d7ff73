"""``intdesk figures``: the year's key figures as the report counts them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.opening import open_file
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.duration import format_minutes
from intdesk.domain.money import format_euros
from intdesk.texts import cli as texts

if TYPE_CHECKING:
    from intdesk.services.figures import HourFigures, YearFigures


def figures(options: Namespace, _console: Console) -> Result:
    """Count the consultations, persons and hours of a year."""
    with open_file(options, read_only=True) as office:
        found = office.figures.year(options.year)
        hours = office.figures.office_hours(options.year)
        book = office.codes.book()
    topics = {c.code: c.label for c in book.all(CodeListId.TOPIC)}
    functions = {c.code: c.label for c in book.all(CodeListId.FUNCTION)}
    data = asdict(found)
    del data["new_persons"]  # for people: ``persons`` has the rule that was agreed for programs
    del data["work_minutes"]  # for the window: ``minutes_by_function`` has them with all others
    return Result(
        data | {"office_hours": asdict(hours)},
        (
            *_totals(found, hours),
            *_months(found),
            *_topics(found, topics),
            *_hours(found, functions),
            *_budget(found),
        ),
    )


def _totals(found: YearFigures, hours: HourFigures) -> list[str]:
    values = {
        "consultations": str(found.consultations),
        "minutes": format_minutes(found.minutes),
        "cases": str(found.cases),
        "persons": texts.NOT_ENTERED if found.new_persons is None else str(found.persons),
        "events": str(found.events),
        "office_hours": format_minutes(hours.offered_minutes),
        "office_dates": str(hours.held),
        "cancelled_dates": str(hours.cancelled),
        "visitors": str(hours.visitors),
    }
    title = texts.FIGURES_TITLE.format(year=found.year)
    return [title, *_table({texts.FIGURES_LINES[key]: value for key, value in values.items()})]


def _months(found: YearFigures) -> list[str]:
    months = sorted(found.by_month.items(), key=lambda item: int(item[0]))
    counts = {MONTHS[int(month) - 1]: str(n) for month, n in months}
    return ["", texts.BY_MONTH, *_table(counts)]


def _topics(found: YearFigures, labels: Mapping[str, str]) -> list[str]:
    counts = {_label(labels, topic): str(n) for topic, n in found.by_topic.items()}
    return ["", texts.BY_TOPIC, *_table(counts)]


def _hours(found: YearFigures, labels: Mapping[str, str]) -> list[str]:
    spent = found.minutes_by_function.items()
    hours = {_label(labels, code): format_minutes(minutes) for code, minutes in spent}
    return ["", texts.BY_FUNCTION, *_table(hours)]


def _budget(found: YearFigures) -> list[str]:
    if not found.budget:
        return []
    sums = {account: format_euros(cents) for account, cents in found.budget.items()}
    return ["", texts.BY_ACCOUNT, *_table(sums)]


def _label(labels: Mapping[str, str], code: str) -> str:
    return labels.get(code, code) or texts.NOT_ENTERED


def _table(rows: Mapping[str, str]) -> list[str]:
    left = max((len(label) for label in rows), default=0)
    right = max((len(value) for value in rows.values()), default=0)
    return [f"  {label:<{left}}  {value:>{right}}" for label, value in rows.items()]
