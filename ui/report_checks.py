"""Ways and words of the check before the report, for the screens that speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from ui.targets import PAGE_OF_KIND, PageId, Target, list_target

UNATTENDED = "unattended"
"""The part of the screen of office hours that shows dates without visitors."""

WEIGHT_ICONS = {
    Weight.MUST: ("octagon-alert", "danger"),
    Weight.SHOULD: ("triangle-alert", "warning"),
    Weight.CAN: ("info", "muted"),
}
"""Icon and colour of open points."""
_MENDED = {
    CheckGroup.OFFICE: Target(PageId.SETTINGS, part="office"),
    CheckGroup.OFFICE_HOURS: Target(PageId.OFFICE_HOURS, part=UNATTENDED),
    CheckGroup.BUDGET: Target(PageId.BUDGET),
    CheckGroup.CONSULTATIONS: Target(PageId.CONSULTATIONS, create=True),
}
"""Where points are mended that are about no record."""


def _text(german: str) -> str:
    return QCoreApplication.translate("report_checks", german)


def check_target(point: CheckLine) -> Target:
    """Return where the records of an open point are, or where it is mended."""
    if point.query is not None:
        return list_target(point.query)
    if point.place is not None:
        place = point.place
        part = "office" if place.kind is Kind.OFFICE else place.part
        return Target(PAGE_OF_KIND[place.kind], record=place.record, part=part)
    return _MENDED.get(point.group, Target(PageId.WORK_ENTRIES))


def summary_words(points: Sequence[CheckLine]) -> str:
    """Return how many points are open, the important ones first."""
    still = [point for point in points if point.open]
    if not still:
        return _text("Es fehlt nichts.")
    urgent = sum(point.weight is Weight.MUST for point in still)
    number = _text("1 Punkt ist offen") if len(still) == 1 else _text("{n} Punkte sind offen")
    words = number.format(n=len(still))
    if urgent:
        words += _text(", davon {n} wichtig").format(n=urgent)
    return words + "."
