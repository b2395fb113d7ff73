"""Drafts for the officer's texts: facts in sentences, made of printed figures, no judgement.

A text that asks for a judgement (recommendations, outlook) has none: the program knows facts only.
"""

from __future__ import annotations

from collections.abc import Callable

from intdesk.domain.report_public import PublicFigure, PublicReport, change, value_of
from intdesk.texts import report_prose as prose
from intdesk.texts import report_prose_events as prose_events
from intdesk.texts.planning.report import frame_paragraphs, indicator_paragraphs
from intdesk.texts.report import figure_change, figure_label, figure_value
from intdesk.texts.report_goal_measures import fields_paragraphs
from intdesk.texts.report_prose_budget import budget_paragraphs
from intdesk.texts.report_targets import targets_paragraphs
from intdesk.texts.report_volunteering import volunteering_paragraphs

_MOST_POINTS = 3


def proposal(report: PublicReport, part: str) -> str:
    """Return the draft of a part, empty where the figures give none."""
    chapter, make = part.partition(".")[0], _MAKERS.get(part)
    there = part in _WITHOUT_FIGURES or report.chapter(chapter) is not None
    return make(report) if make and there else ""


def _paragraphs(make: Callable[[PublicReport], tuple[str, ...]]) -> Callable[[PublicReport], str]:
    return lambda report: "\n\n".join(filter(None, make(report)))


def _successes(report: PublicReport) -> str:
    """Return what led the year, as points to choose from."""
    points = [f"- {lead}: {text}" for lead, text in prose.summary_points(report)]
    return "\n".join(points[:_MOST_POINTS])


def _challenges(report: PublicReport) -> str:
    """Return what changed most against last year, as points to judge."""
    return "\n".join(f"- {_moved(figure)}" for figure in _largest_changes(report))


def _assessment(report: PublicReport) -> str:
    moved = [_moved(figure) for figure in _largest_changes(report)]
    return f"Gegenüber {report.year - 1} veränderten sich: {'; '.join(moved)}." if moved else ""


def _moved(figure: PublicFigure) -> str:
    before = figure_value(figure, previous=True)
    return (
        f"{figure_label(figure.key)} von {before} auf {figure_value(figure)} "
        f"({figure_change(figure)})"
    )


def _largest_changes(report: PublicReport) -> list[PublicFigure]:
    """Return the key figures that changed most in relation, of those that are printed."""
    found: dict[str, tuple[float, PublicFigure]] = {}
    for chapter in report.chapters:
        for figure in chapter.figures if chapter.key != "method" else ():
            moved, before = value_of(change(figure.cell, figure.previous)), figure.previous
            if moved and before is not None and before.value:
                found.setdefault(figure.key, (abs(moved) / before.value, figure))
    ordered = sorted(found.values(), key=lambda pair: -pair[0])
    return [figure for _, figure in ordered[:_MOST_POINTS]]


_MAKERS: dict[str, Callable[[PublicReport], str]] = {
    "summary": _paragraphs(prose.summary_paragraphs),
    "summary.successes": _successes,
    "summary.challenges": _challenges,
    "mandate": _paragraphs(prose.hours_paragraphs),
    "counselling": _paragraphs(prose.counselling_paragraphs),
    "network": _paragraphs(prose.network_paragraphs),
    "frame": _paragraphs(frame_paragraphs),
    "fields": _paragraphs(fields_paragraphs),
    "targets": _paragraphs(targets_paragraphs),
    "volunteering": _paragraphs(volunteering_paragraphs),
    "budget": _paragraphs(budget_paragraphs),
    "indicators": _paragraphs(indicator_paragraphs),
    "statements": _paragraphs(prose_events.statements_paragraphs),
    "events": _paragraphs(prose_events.events_paragraphs),
    "outlook.assessment": _assessment,
}
_WITHOUT_FIGURES = frozenset({"outlook.assessment"})
"""Parts whose chapter has no figures of its own."""
