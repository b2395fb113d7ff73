"""Consultations, cases, complaints, hours and what is to be done."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.complaint_texts import complaint_fields, complaint_step_fields
from ui.hours_texts import (
    closure_fields,
    date_states,
    office_hour_fields,
    rhythm_words,
    weekday_words,
)
from ui.recognised.fields import day_field
from ui.shown_fields import ShownField
from ui.texts import case_fields, consultation_fields, follow_up_fields, work_entry_fields


def consultations() -> list[ShownField]:
    """Return the fields of consultations."""
    names = consultation_fields()
    return [
        day_field("day", names),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("topic", names["topic"], list_id=CodeListId.TOPIC, width=220, visible=True),
        ShownField("place", names["place"], width=140, visible=True),
        ShownField("note", names["note"], width=260, visible=True),
    ]


def work_entries() -> list[ShownField]:
    """Return the fields of work entries."""
    names = work_entry_fields()
    activity = CodeListId.ACTIVITY
    return [
        day_field("day", names),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("activity", names["activity"], list_id=activity, width=220, visible=True),
        ShownField("description", names["description"], width=260, visible=True),
    ]


def follow_ups() -> list[ShownField]:
    """Return the fields of follow ups."""
    names = follow_up_fields()
    return [
        day_field("due", names),
        ShownField("title", names["title"], width=300, visible=True),
        ShownField("note", names["note"], width=260, visible=True),
    ]


def office_hours() -> list[ShownField]:
    """Return the fields of office hours."""
    names = office_hour_fields()
    return [
        ShownField("weekday", names["weekday"], words=weekday_words(), width=120, visible=True),
        ShownField("start", names["start"], width=80, visible=True),
        ShownField("place", names["place"], width=260, visible=True),
        ShownField("rhythm", names["rhythm"], words=rhythm_words(), width=180, visible=True),
    ]


def office_dates() -> list[ShownField]:
    """Return the fields of office dates."""
    names = office_hour_fields()
    return [
        day_field("day", names),
        ShownField("start", names["start"], width=80, visible=True),
        ShownField("place", names["place"], width=260, visible=True),
        ShownField("state", names["state"], words=date_states(), width=120, visible=True),
        ShownField("reason", names["reason"], width=220, visible=True),
    ]


def closures() -> list[ShownField]:
    """Return the fields of closures."""
    names = closure_fields()
    return [
        day_field("first", names),
        day_field("last", names),
        ShownField("reason", names["reason"], width=300, visible=True),
    ]


def cases() -> list[ShownField]:
    """Return the fields of cases."""
    names = case_fields()
    nationality = CodeListId.NATIONALITY
    return [
        ShownField("number", names["number"], width=160, visible=True),
        day_field("opened_on", names),
        ShownField(
            "nationality", names["nationality"], list_id=nationality, width=220, visible=True
        ),
    ]


def complaints() -> list[ShownField]:
    """Return the fields of complaints."""
    names = complaint_fields()
    ground = CodeListId.COMPLAINT_GROUND
    return [
        ShownField("number", names["number"], width=120, visible=True),
        day_field("received_on", names),
        ShownField("ground", names["ground"], list_id=ground, width=260, visible=True),
        ShownField("body_name", names["body_name"], width=220, visible=True),
    ]


def complaint_steps() -> list[ShownField]:
    """Return the fields of complaint steps."""
    names = complaint_step_fields()
    kind = CodeListId.COMPLAINT_STEP
    return [
        day_field("day", names),
        ShownField("kind", names["kind"], list_id=kind, width=260, visible=True),
        ShownField("text", names["text"], width=320, visible=True),
    ]
