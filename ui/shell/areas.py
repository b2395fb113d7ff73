"""The areas of the navigation and the pages in them; what does not exist yet is not shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.context import AppContext
from ui.page import Page
from ui.targets import PageId

MOST_KEYS = 10


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
    """An entry of the navigation; ``low`` ones stand at its lower end.

    The first ten areas answer to Ctrl with their number, others to ``keys``.
    """

    key: str
    title: str
    icon: str
    pages: tuple[PageSpec, ...]
    low: bool = False
    keys: str = ""


def area_keys(entries: Sequence[Area]) -> dict[str, str]:
    """Return the keys of each area in portable form: its number among the first ten, or its own."""
    numbers = {
        area.key: f"Ctrl+{n % MOST_KEYS}" for n, area in enumerate(entries, 1) if n <= MOST_KEYS
    }
    return {area.key: numbers.get(area.key, area.keys) for area in entries}


def areas() -> tuple[Area, ...]:
    """Return the areas in the order of the navigation."""
    return (
        Area("start", _text("Start"), "layout-dashboard", _start()),
        Area("consultations", _text("Beratung"), "messages-square", _counselling()),
        Area("contacts", _text("Netzwerk"), "users", _network()),
        *_public_areas(),
        Area("targets", _text("Ziele"), "target", _targets()),
        Area("budget", _text("Haushalt"), "euro", _budget()),
        Area("reports", _text("Berichte"), "file-text", _reports()),
        Area(
            "privacy", _text("Datenschutz"), "lock",
            (_page(PageId.PRIVACY, "privacy.page", "PrivacyPage"),), low=True,
        ),
        Area("settings", _text("Einstellungen"), "settings", _settings(), low=True),
        Area("trash", _text("Papierkorb"), "trash-2", _trash(), low=True, keys="Ctrl+Shift+P"),
        Area(
            "help", _text("Hilfe"), "circle-help",
            (_page(PageId.HELP, "help.page", "HelpPage"),), low=True, keys="Ctrl+H",
        ),
    )  # fmt: skip


def _page(page: PageId, module: str, builder: str, tab: str = "") -> PageSpec:
    return PageSpec(page, f"ui.screens.{module}", builder, tab)


def _start() -> tuple[PageSpec, ...]:
    return (
        _page(PageId.START, "start.page", "StartPage", _text("Überblick")),
        _page(PageId.CALENDAR, "calendar.page", "CalendarPage", _text("Kalender")),
        _page(PageId.FOLLOW_UPS, "follow_ups.list", "FollowUpPage", _text("Wiedervorlagen")),
        _page(PageId.IMPORT_CENTRE, "import_centre.page", "ImportCentrePage"),
    )


def _counselling() -> tuple[PageSpec, ...]:
    return (
        _page(PageId.CONSULTATIONS, "consultations.list", "ConsultationPage", _text("Beratungen")),
        _page(PageId.CASES, "cases.page", "CasePage", _text("Fälle")),
        _page(PageId.COMPLAINTS, "complaints.page", "ComplaintPage", _text("Beschwerden")),
        _page(PageId.WORK_ENTRIES, "work_entries.list", "WorkEntryPage", _text("Arbeitszeit")),
        _page(PageId.OFFICE_HOURS, "office_hours.page", "OfficeHourPage", _text("Sprechzeiten")),
        _page(PageId.OFFICE_PLAN, "office_hours.plan", "OfficePlanPage"),
        _page(PageId.CLOSURES, "office_hours.closures", "ClosurePage"),
        _page(PageId.ANALYSES, "analyses.page", "AnalysisPage", _text("Auswertung")),
        _page(PageId.REFERRALS, "ready_lists.page", "ReferralPage"),
        _page(PageId.STRUCTURAL_NOTES, "ready_lists.page", "StructuralNotePage"),
        _page(PageId.OTHER_BODIES, "evaluations.page", "OtherBodiesPage"),
        _page(PageId.INTERPRETING, "evaluations.page", "InterpretingPage"),
        _page(PageId.IMPORTS, "imports.page", "ImportPage"),
        _page(PageId.APPOINTMENTS, "appointments.page", "AppointmentPage"),
    )


def _network() -> tuple[PageSpec, ...]:
    return (
        _page(PageId.CONTACTS, "contacts.list", "ContactPage", _text("Kontakte")),
        _page(PageId.CONTACT_LOG, "contact_log.list", "ContactLogPage", _text("Kontaktpflege")),
        _page(PageId.COMMITTEES, "committees.committees", "CommitteePage", _text("Gremien")),
        _page(PageId.MEETINGS, "committees.meetings", "MeetingPage", _text("Sitzungen")),
        _page(PageId.OFFERS, "offers.page", "OfferPage", _text("Angebote")),
        _page(PageId.NEEDS, "needs.page", "NeedPage", _text("Bedarfe")),
        _page(PageId.GAP_MATRIX, "gap_matrix.page", "GapMatrixPage", _text("Lücken")),
        _page(PageId.VOLUNTEERS, "volunteers.page", "VolunteerPage", _text("Ehrenamt")),
        _page(PageId.ASSIGNMENTS, "assignments.page", "AssignmentPage", _text("Einsätze")),
        _page(PageId.STAKEHOLDERS, "stakeholders.page", "StakeholderPage"),
        _page(PageId.DUPLICATES, "duplicates.page", "DuplicatePage"),
        _page(PageId.CONTACT_IMPORT, "imports.contacts", "ContactImportPage"),
    )


def _public_areas() -> tuple[Area, ...]:
    """Return events and public relations."""
    return (
        Area("events", _text("Veranstaltungen"), "calendar-days", (
            _page(PageId.EVENTS, "events.page", "EventPage", _text("Veranstaltungen")),
            _page(PageId.EVENT_SERIES, "events.series_page", "SeriesPage", _text("Reihen")),
            _page(PageId.EVENT_IMPORT, "event_import.page", "EventImportPage"),
        )),
        Area("publicity", _text("Öffentlichkeit"), "megaphone", (
            _page(PageId.PRESS, "publicity.press", "PressPage", _text("Presse")),
            _page(
                PageId.STATEMENTS, "publicity.statements", "StatementPage", _text("Stellungnahmen")
            ),
            _page(PageId.TALKS, "publicity.talks", "TalkPage", _text("Vorträge")),
        )),
    )  # fmt: skip


def _targets() -> tuple[PageSpec, ...]:
    return (
        _page(
            PageId.TARGET_AGREEMENTS, "target_agreements.page", "TargetAgreementPage",
            _text("Vereinbarungen"),
        ),
        _page(
            PageId.FIELD_REPORTS, "field_reports.page", "FieldReportPage",
            _text("Texte zu Handlungsfeldern"),
        ),
        _page(PageId.CONCEPTS, "concepts.page", "ConceptPage", _text("Konzept")),
        _page(PageId.SELF_CHECKS, "self_checks.page", "SelfCheckPage", _text("Kurz-Check")),
        _page(PageId.SELF_CHECK_COMPARISON, "self_checks.comparison", "SelfCheckComparisonPage"),
        _page(PageId.SURVEYS, "surveys.page", "SurveyPage", _text("Befragung")),
        _page(PageId.INDICATORS, "indicators.page", "IndicatorPage", _text("Indikatoren")),
        _page(PageId.INDICATOR_VALUES, "indicators.page", "IndicatorValuePage"),
        _page(PageId.INDICATOR_IMPORT, "imports.indicators", "IndicatorImportPage"),
        _page(PageId.PROCESS_INDICATORS, "indicators.process", "ProcessIndicatorPage"),
    )  # fmt: skip


def _budget() -> tuple[PageSpec, ...]:
    lines = _text("Haushaltsstellen")
    return (
        _page(PageId.BUDGET, "budget.overview", "BudgetPage", _text("Überblick")),
        _page(PageId.POSTINGS, "budget.postings", "PostingPage", _text("Buchungen")),
        _page(PageId.COMMITMENTS, "budget.commitments", "CommitmentPage", _text("Mittelbindungen")),
        _page(PageId.GRANTS, "budget.grants", "GrantPage", _text("Zuwendungen")),
        _page(PageId.BUDGET_LINES, "budget.lines", "BudgetLinePage", lines),
        _page(
            PageId.APPROPRIATIONS, "budget.appropriations", "AppropriationPage", _text("Ansätze")
        ),
        _page(PageId.BUDGET_REQUEST, "budget.request", "RequestPage", _text("Mittelanmeldung")),
        _page(PageId.POSTS, "budget.posts", "PostPage", _text("Stelle")),
        _page(PageId.BUDGET_MATCHES, "budget.matches", "MatchPage", _text("Abgleich")),
        _page(PageId.BUDGET_IMPORT, "imports.postings", "PostingImportPage"),
    )


def _reports() -> tuple[PageSpec, ...]:
    check = _text("Vor dem Bericht prüfen")
    return (
        _page(PageId.REPORTS, "reports.page", "ReportPage", _text("Berichte")),
        _page(PageId.REPORT_TEXTS, "reports.texts", "ReportTextPage", _text("Texte")),
        _page(PageId.REPORT_CHECK, "reports.check_page", "ReportCheckPage", check),
        _page(PageId.EDITIONS, "reports.editions", "EditionPage", _text("Ausgaben")),
        _page(PageId.FORM_FILLING, "form_filling.page", "FormFillingPage", _text("Formulare")),
    )


def _trash() -> tuple[PageSpec, ...]:
    return (
        _page(PageId.TRASH, "trash.page", "TrashPage"),
        _page(PageId.RETENTION, "retention.page", "RetentionPage"),
    )


def _settings() -> tuple[PageSpec, ...]:
    return (_page(PageId.SETTINGS, "settings.page", "SettingsPage"),)
