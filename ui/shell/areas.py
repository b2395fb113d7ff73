"""The areas of the navigation and the pages in them; what does not exist yet is not shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.context import AppContext
from ui.page import Page
from ui.targets import PageId


def _text(german: str) -> str:
    return QCoreApplication.translate("areas", german)


class PageSpec(NamedTuple):
    """One page: where its class is; it is imported and built at the first visit.

    ``tab`` is its word in the area's tabs; a page without one is reached from other pages.
    """

    page: PageId
    module: str
    builder: str
    tab: str = ""

    def load(self) -> None:
        """Import the page's module, so that its first visit is quick."""
        import_module(self.module)

    def build(self, context: AppContext) -> Page:
        """Import the page's module and build the page."""
        builder: Callable[[AppContext], Page] = getattr(import_module(self.module), self.builder)
        return builder(context)


class Area(NamedTuple):
    """An entry of the navigation; ``low`` ones stand at its lower end."""

    key: str
    title: str
    icon: str
    pages: tuple[PageSpec, ...]
    low: bool = False


def _public_areas(screens: str) -> tuple[Area, ...]:
    """Return events and public relations."""
    return (
        Area("events", _text("Veranstaltungen"), "calendar-days", (
            PageSpec(PageId.EVENTS, f"{screens}.events.page", "EventPage"),
        )),
        Area("publicity", _text("Öffentlichkeit"), "megaphone", (
            PageSpec(PageId.PRESS, f"{screens}.publicity.press", "PressPage", _text("Presse")),
            PageSpec(
                PageId.STATEMENTS, f"{screens}.publicity.statements", "StatementPage",
                _text("Stellungnahmen"),
            ),
            PageSpec(PageId.TALKS, f"{screens}.publicity.talks", "TalkPage", _text("Vorträge")),
        )),
    )  # fmt: skip


def areas() -> tuple[Area, ...]:
    """Return the areas in the order of the navigation."""
    screens = "ui.screens"
    return (
        Area("start", _text("Start"), "layout-dashboard", (
            PageSpec(PageId.START, f"{screens}.start.page", "StartPage", _text("Überblick")),
            PageSpec(
                PageId.FOLLOW_UPS, f"{screens}.follow_ups.list", "FollowUpPage",
                _text("Wiedervorlagen"),
            ),
        )),
        Area("consultations", _text("Beratung"), "messages-square", (
            PageSpec(
                PageId.CONSULTATIONS, f"{screens}.consultations.list", "ConsultationPage",
                _text("Beratungen"),
            ),
            PageSpec(PageId.CASES, f"{screens}.cases.page", "CasePage", _text("Fälle")),
            PageSpec(
                PageId.WORK_ENTRIES, f"{screens}.work_entries.list", "WorkEntryPage",
                _text("Arbeitszeit"),
            ),
            PageSpec(
                PageId.OFFICE_HOURS, f"{screens}.office_hours.page", "OfficeHourPage",
                _text("Sprechzeiten"),
            ),
            PageSpec(PageId.OFFICE_PLAN, f"{screens}.office_hours.plan", "OfficePlanPage"),
            PageSpec(PageId.CLOSURES, f"{screens}.office_hours.closures", "ClosurePage"),
            PageSpec(
                PageId.ANALYSES, f"{screens}.analyses.page", "AnalysisPage", _text("Auswertung")
            ),
            PageSpec(PageId.REFERRALS, f"{screens}.ready_lists.page", "ReferralPage"),
            PageSpec(
                PageId.STRUCTURAL_NOTES, f"{screens}.ready_lists.page", "StructuralNotePage"
            ),
            PageSpec(PageId.IMPORTS, f"{screens}.imports.page", "ImportPage"),
            PageSpec(PageId.APPOINTMENTS, f"{screens}.appointments.page", "AppointmentPage"),
        )),
        Area("contacts", _text("Netzwerk"), "users", (
            PageSpec(PageId.CONTACTS, f"{screens}.contacts.list", "ContactPage"),
        )),
        *_public_areas(screens),
        Area("reports", _text("Berichte"), "file-text", (
            PageSpec(PageId.REPORTS, f"{screens}.reports.page", "ReportPage", _text("Berichte")),
            PageSpec(
                PageId.REPORT_CHECK, f"{screens}.reports.check_page", "ReportCheckPage",
                _text("Vor dem Bericht prüfen"),
            ),
        )),
        Area("settings", _text("Einstellungen"), "settings", (
            PageSpec(PageId.SETTINGS, f"{screens}.settings.page", "SettingsPage"),
        ), low=True),
        Area("trash", _text("Papierkorb"), "trash-2", (
            PageSpec(PageId.TRASH, f"{screens}.trash.page", "TrashPage"),
        ), low=True),
        Area("help", _text("Hilfe"), "circle-help", (
            PageSpec(PageId.HELP, f"{screens}.help.page", "HelpPage"),
        ), low=True),
    )  # fmt: skip
