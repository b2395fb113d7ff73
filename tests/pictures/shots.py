"""Which pictures the manual has, and how the program comes to show what is on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery, year_filter
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

WIDE = QSize(1180, 700)
"""Logical pixels of the window; on the page of the manual a picture is some 700 wide."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: where to go, what of the window is shown, in which size of it.

    ``part`` is the object name of a widget, empty for the whole window. ``newest`` opens the newest
    record of a kind.
    """

    name: str
    page: PageId
    part: str = "page_frame"
    size: QSize = WIDE
    newest: Kind | None = None
    query: ListQuery | None = None
    create: bool = False

    def target(self, newest: Callable[[Kind], int]) -> Target:
        """Return where the window goes; ``newest`` returns the newest record of a kind."""
        record = newest(self.newest) if self.newest is not None else 0
        return Target(self.page, self.query, record, create=self.create)


SHOTS = (
    Shot("startseite", PageId.START, part=""),
    Shot("beratung-erfassen", PageId.CONSULTATIONS, "consultation_panel", create=True),
    Shot(
        "beratungen-liste",
        PageId.CONSULTATIONS,
        "consultations_list_card",
        QSize(1460, 640),
        query=ListQuery(Kind.CONSULTATION, filters=(year_filter(2026), Filter("topic", ("08",)))),
    ),
    Shot("fall", PageId.CASES, "case_panel", QSize(1300, 900), newest=Kind.CASE),
    Shot("arbeitszeit-woche", PageId.WORK_ENTRIES),
    Shot("auswertung", PageId.ANALYSES),
    Shot("kontakt", PageId.CONTACTS, newest=Kind.CONTACT),
    Shot("einfluss", PageId.STAKEHOLDERS),
    Shot("sitzung", PageId.MEETINGS, newest=Kind.MEETING),
    Shot("luecken", PageId.GAP_MATRIX),
    Shot("veranstaltung", PageId.EVENTS, newest=Kind.EVENT),
    Shot("zielvereinbarung", PageId.TARGET_AGREEMENTS, newest=Kind.TARGET_AGREEMENT),
    Shot("haushalt", PageId.BUDGET),
    Shot("bericht", PageId.REPORTS),
    Shot("kalender", PageId.CALENDAR),
    Shot("importieren", PageId.IMPORT_CENTRE),
)


def shown_part(window: MainWindow, shot: Shot) -> QWidget:
    """Return the widget that the picture shows; raises ``LookupError`` if there is none."""
    if not shot.part:
        return window
    part = window.findChild(QWidget, shot.part)
    if part is None:
        raise LookupError(f"{shot.name}: no widget {shot.part!r}")
    return part


def newest_query(kind: Kind) -> ListQuery:
    """Return the query whose first record a picture shows."""
    return ListQuery(kind)
