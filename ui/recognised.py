"""The few fields of each kind by which a person recognises a record: in the trash, in a search."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.committee_words import committee_fields, meeting_fields, meeting_states
from ui.offer_words import need_fields, need_states, offer_fields, offer_states
from ui.planning_texts import (
    concept_fields,
    indicator_fields,
    indicator_value_fields,
    respondent_words,
    self_check_fields,
    survey_fields,
    use_words,
)
from ui.shown_fields import ShownField
from ui.target_words import agreement_fields, field_report_fields
from ui.texts import (
    case_fields,
    closure_fields,
    complaint_fields,
    complaint_step_fields,
    consultation_fields,
    contact_fields,
    date_states,
    event_fields,
    event_states,
    follow_up_fields,
    interaction_fields,
    office_hour_fields,
    press_fields,
    rhythm_words,
    statement_fields,
    talk_fields,
    weekday_words,
    work_entry_fields,
)
from ui.volunteering_words import (
    assignment_fields,
    assignment_kinds,
    series_fields,
    volunteer_fields,
)


def _text(german: str) -> str:
    return QCoreApplication.translate("trash", german)


def recognised_by(kind: Kind) -> list[ShownField]:
    """Return the fields of a kind, the most telling first."""
    return {
        Kind.CONSULTATION: _consultations,
        Kind.WORK_ENTRY: _work_entries,
        Kind.CONTACT: _contacts,
        Kind.INTERACTION: _interactions,
        Kind.FOLLOW_UP: _follow_ups,
        Kind.OFFICE_HOUR: _office_hours,
        Kind.OFFICE_DATE: _office_dates,
        Kind.CLOSURE: _closures,
        Kind.CASE: _cases,
        Kind.EVENT: _events,
        Kind.PRESS_ITEM: _press_items,
        Kind.STATEMENT: _statements,
        Kind.TALK: _talks,
        Kind.REPORT_TEXT: _report_texts,
        Kind.TARGET_AGREEMENT: _target_agreements,
        Kind.FIELD_REPORT: _field_reports,
        Kind.COMMITTEE: _committees,
        Kind.MEETING: _meetings,
        Kind.EVENT_SERIES: _event_series,
        Kind.VOLUNTEER: _volunteers,
        Kind.ASSIGNMENT: _assignments,
        Kind.INDICATOR: _indicators,
        Kind.INDICATOR_VALUE: _indicator_values,
        Kind.SELF_CHECK: _self_checks,
        Kind.SURVEY: _surveys,
        Kind.CONCEPT: _concepts,
        Kind.COMPLAINT: _complaints,
        Kind.COMPLAINT_STEP: _complaint_steps,
        Kind.OFFER: _offers,
        Kind.NEED: _needs,
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


def _report_texts() -> list[ShownField]:
    return [
        ShownField("year", _text("Jahr"), CellKind.NUMBER, width=80, visible=True),
        ShownField("text", _text("Text"), width=420, visible=True),
    ]


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
    }


def _day(name: str, names: Mapping[str, str]) -> ShownField:
    return ShownField(name, names[name], CellKind.DAY, width=104, visible=True)


def _consultations() -> list[ShownField]:
    names = consultation_fields()
    return [
        _day("day", names),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("topic", names["topic"], list_id=CodeListId.TOPIC, width=220, visible=True),
        ShownField("place", names["place"], width=140, visible=True),
        ShownField("note", names["note"], width=260, visible=True),
    ]


def _work_entries() -> list[ShownField]:
    names = work_entry_fields()
    activity = CodeListId.ACTIVITY
    return [
        _day("day", names),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("activity", names["activity"], list_id=activity, width=220, visible=True),
        ShownField("description", names["description"], width=260, visible=True),
    ]


def _contacts() -> list[ShownField]:
    names = contact_fields()
    kind = CodeListId.CONTACT_KIND
    return [
        ShownField("name", names["name"], width=300, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=220, visible=True),
    ]


def _interactions() -> list[ShownField]:
    names = interaction_fields()
    return [
        _day("day", names),
        ShownField("names", names["names"], width=260, visible=True),
        ShownField("subject", names["subject"], width=260, visible=True),
    ]


def _follow_ups() -> list[ShownField]:
    names = follow_up_fields()
    return [
        _day("due", names),
        ShownField("title", names["title"], width=300, visible=True),
        ShownField("note", names["note"], width=260, visible=True),
    ]


def _office_hours() -> list[ShownField]:
    names = office_hour_fields()
    return [
        ShownField("weekday", names["weekday"], words=weekday_words(), width=120, visible=True),
        ShownField("start", names["start"], width=80, visible=True),
        ShownField("place", names["place"], width=260, visible=True),
        ShownField("rhythm", names["rhythm"], words=rhythm_words(), width=180, visible=True),
    ]


def _office_dates() -> list[ShownField]:
    names = office_hour_fields()
    return [
        _day("day", names),
        ShownField("start", names["start"], width=80, visible=True),
        ShownField("place", names["place"], width=260, visible=True),
        ShownField("state", names["state"], words=date_states(), width=120, visible=True),
        ShownField("reason", names["reason"], width=220, visible=True),
    ]


def _closures() -> list[ShownField]:
    names = closure_fields()
    return [
        _day("first", names),
        _day("last", names),
        ShownField("reason", names["reason"], width=300, visible=True),
    ]


def _cases() -> list[ShownField]:
    names = case_fields()
    nationality = CodeListId.NATIONALITY
    return [
        ShownField("number", names["number"], width=160, visible=True),
        _day("opened_on", names),
        ShownField(
            "nationality", names["nationality"], list_id=nationality, width=220, visible=True
        ),
    ]


def _events() -> list[ShownField]:
    names = event_fields()
    return [
        _day("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("state", names["state"], words=event_states(), width=120, visible=True),
        ShownField("place", names["place"], width=200, visible=True),
    ]


def _event_series() -> list[ShownField]:
    names = series_fields()
    return [
        ShownField("title", names["title"], width=300, visible=True),
        _day("first_day", names),
        _day("last_day", names),
    ]


def _volunteers() -> list[ShownField]:
    names, language = volunteer_fields(), CodeListId.LANGUAGE
    return [
        ShownField("name", names["name"], width=220, visible=True),
        ShownField("languages", names["languages"], list_id=language, width=240, visible=True),
        _day("since", names),
    ]


def _assignments() -> list[ShownField]:
    names = assignment_fields()
    return [
        _day("day", names),
        ShownField("person_name", names["person"], width=200, visible=True),
        ShownField("kind", names["kind"], words=assignment_kinds(), width=130, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("purpose", names["purpose"], width=220, visible=True),
    ]


def _press_items() -> list[ShownField]:
    names = press_fields()
    return [
        _day("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("medium", names["medium"], width=240, visible=True),
    ]


def _statements() -> list[ShownField]:
    names = statement_fields()
    return [
        ShownField("informed_on", names["informed_on"], CellKind.DAY, width=120, visible=True),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("number", names["number"], width=160, visible=True),
    ]


def _talks() -> list[ShownField]:
    names = talk_fields()
    return [
        _day("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("audience", names["audience"], width=240, visible=True),
    ]


def _field_reports() -> list[ShownField]:
    names = field_report_fields()
    field = CodeListId.FIELD_OF_ACTION
    return [
        ShownField("year", names["year"], CellKind.NUMBER, width=80, visible=True),
        ShownField("field", names["field"], list_id=field, width=240, visible=True),
        ShownField("situation", names["situation"], width=300, visible=True),
    ]


def _target_agreements() -> list[ShownField]:
    names = agreement_fields()
    department = CodeListId.DEPARTMENT
    return [
        _day("begin", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("department", names["department"], list_id=department, width=220, visible=True),
    ]


def _committees() -> list[ShownField]:
    names = committee_fields()
    kind = CodeListId.COMMITTEE_KIND
    return [
        ShownField("name", names["name"], width=320, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=240, visible=True),
    ]


def _meetings() -> list[ShownField]:
    names = meeting_fields()
    return [
        _day("day", names),
        ShownField("committee_name", names["committee_name"], width=320, visible=True),
        ShownField("state", names["state"], words=meeting_states(), width=130, visible=True),
    ]


def _complaints() -> list[ShownField]:
    names = complaint_fields()
    ground = CodeListId.COMPLAINT_GROUND
    return [
        ShownField("number", names["number"], width=120, visible=True),
        _day("received_on", names),
        ShownField("ground", names["ground"], list_id=ground, width=260, visible=True),
        ShownField("body_name", names["body_name"], width=220, visible=True),
    ]


def _complaint_steps() -> list[ShownField]:
    names = complaint_step_fields()
    kind = CodeListId.COMPLAINT_STEP
    return [
        _day("day", names),
        ShownField("kind", names["kind"], list_id=kind, width=260, visible=True),
        ShownField("text", names["text"], width=320, visible=True),
    ]


def _offers() -> list[ShownField]:
    names, states = offer_fields(), offer_states()
    return [
        ShownField("title", names["title"], width=300, visible=True),
        ShownField("provider_name", names["provider_name"], width=200, visible=True),
        ShownField("state", names["state"], words=states, width=100, visible=True),
    ]


def _needs() -> list[ShownField]:
    names, states = need_fields(), need_states()
    return [
        _day("noted_on", names),
        ShownField("title", names["title"], width=340, visible=True),
        ShownField("state", names["state"], words=states, width=100, visible=True),
    ]


def _indicators() -> list[ShownField]:
    names = indicator_fields()
    return [
        ShownField("name", names["name"], width=320, visible=True),
        ShownField("use", names["use"], words=use_words(), width=140, visible=True),
        ShownField("definition", names["definition"], width=260, visible=True),
    ]


def _indicator_values() -> list[ShownField]:
    names = indicator_value_fields()
    return [
        ShownField("year", names["year"], width=80, visible=True),
        ShownField("indicator_name", names["indicator_name"], width=300, visible=True),
        ShownField("municipality", names["municipality"], width=140, visible=True),
        ShownField("value", names["value"], CellKind.HUNDREDTHS, width=110, visible=True),
    ]


def _self_checks() -> list[ShownField]:
    names = self_check_fields()
    return [
        _day("day", names),
        ShownField(
            "respondent", names["respondent"], words=respondent_words(), width=240, visible=True
        ),
        ShownField("role", names["role"], width=240, visible=True),
    ]


def _surveys() -> list[ShownField]:
    names = survey_fields()
    return [
        _day("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("occasion", names["occasion"], width=240, visible=True),
    ]


def _concepts() -> list[ShownField]:
    names = concept_fields()
    return [
        ShownField("title", names["title"], width=400, visible=True),
        _day("decided_on", names),
    ]
