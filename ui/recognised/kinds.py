"""The few fields of each kind by which a person recognises a record: in the trash, in a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from ui.recognised import budget, counselling, goals, network
from ui.shown_fields import ShownField


def _text(german: str) -> str:
    return QCoreApplication.translate("trash", german)


def recognised_by(kind: Kind) -> list[ShownField]:
    """Return the fields of a kind, the most telling first."""
    return {
        Kind.CONSULTATION: counselling.consultations,
        Kind.WORK_ENTRY: counselling.work_entries,
        Kind.CONTACT: network.contacts,
        Kind.INTERACTION: network.interactions,
        Kind.FOLLOW_UP: counselling.follow_ups,
        Kind.OFFICE_HOUR: counselling.office_hours,
        Kind.OFFICE_DATE: counselling.office_dates,
        Kind.CLOSURE: counselling.closures,
        Kind.CASE: counselling.cases,
        Kind.EVENT: network.events,
        Kind.PRESS_ITEM: network.press_items,
        Kind.STATEMENT: network.statements,
        Kind.TALK: network.talks,
        Kind.REPORT_TEXT: goals.report_texts,
        Kind.TARGET_AGREEMENT: goals.target_agreements,
        Kind.FIELD_REPORT: goals.field_reports,
        Kind.COMMITTEE: network.committees,
        Kind.MEETING: network.meetings,
        Kind.EVENT_SERIES: network.event_series,
        Kind.VOLUNTEER: network.volunteers,
        Kind.ASSIGNMENT: network.assignments,
        Kind.INDICATOR: goals.indicators,
        Kind.INDICATOR_VALUE: goals.indicator_values,
        Kind.SELF_CHECK: goals.self_checks,
        Kind.SURVEY: goals.surveys,
        Kind.CONCEPT: goals.concepts,
        Kind.POST: budget.posts,
        Kind.BUDGET_LINE: budget.budget_lines,
        Kind.APPROPRIATION: budget.appropriations,
        Kind.COMMITMENT: budget.commitments,
        Kind.POSTING: budget.postings,
        Kind.GRANT: budget.grants,
        Kind.COMPLAINT: counselling.complaints,
        Kind.COMPLAINT_STEP: counselling.complaint_steps,
        Kind.OFFER: network.offers,
        Kind.NEED: network.needs,
        Kind.ATTACHMENT: _attachments,
        Kind.ANALYSIS: _names,
        Kind.SAVED_FILTER: _names,
    }[kind]()


def _attachments() -> list[ShownField]:
    holders = {str(kind): words for kind, words in _holder_words().items()}
    return [
        ShownField("name", _text("Name"), width=280, visible=True),
        ShownField("kind", _text("Gehört zu"), words=holders, width=140, visible=True),
    ]


def _names() -> list[ShownField]:
    return [ShownField("name", _text("Name"), width=420, visible=True)]


def _holder_words() -> dict[Kind, str]:
    return {
        Kind.CONSULTATION: _text("Beratung"),
        Kind.WORK_ENTRY: _text("Tätigkeit"),
        Kind.CONTACT: _text("Kontakt"),
        Kind.INTERACTION: _text("Kontaktpflege"),
        Kind.CASE: _text("Fall"),
        Kind.EVENT: _text("Veranstaltung"),
        Kind.PRESS_ITEM: _text("Presse"),
        Kind.STATEMENT: _text("Stellungnahme"),
        Kind.TALK: _text("Vortrag"),
        Kind.EVENT_SERIES: _text("Reihe"),
        Kind.ASSIGNMENT: _text("Einsatz"),
        Kind.SELF_CHECK: _text("Kurz-Check"),
        Kind.SURVEY: _text("Befragung"),
        Kind.CONCEPT: _text("Konzept"),
        Kind.TARGET_AGREEMENT: _text("Zielvereinbarung"),
        Kind.COMPLAINT: _text("Beschwerde"),
        Kind.OFFER: _text("Angebot"),
        Kind.NEED: _text("Bedarf"),
        Kind.POST: _text("Stelle"),
        Kind.BUDGET_LINE: _text("Haushaltsstelle"),
        Kind.APPROPRIATION: _text("Ansatz"),
        Kind.COMMITMENT: _text("Mittelbindung"),
        Kind.POSTING: _text("Buchung"),
        Kind.GRANT: _text("Zuwendung"),
    }
