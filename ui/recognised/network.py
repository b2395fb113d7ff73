"""Contacts, committees, offers, volunteers, events and public work."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.committee_words import committee_fields, meeting_fields, meeting_states
from ui.event_texts import event_fields, event_states, press_fields, statement_fields, talk_fields
from ui.offer_words import need_fields, need_states, offer_fields, offer_states
from ui.recognised.fields import day_field
from ui.shown_fields import ShownField
from ui.texts import contact_fields, interaction_fields
from ui.volunteering_words import (
    assignment_fields,
    assignment_kinds,
    series_fields,
    volunteer_fields,
)


def contacts() -> list[ShownField]:
    """Return the fields of contacts."""
    names = contact_fields()
    kind = CodeListId.CONTACT_KIND
    return [
        ShownField("name", names["name"], width=300, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=220, visible=True),
    ]


def interactions() -> list[ShownField]:
    """Return the fields of interactions."""
    names = interaction_fields()
    return [
        day_field("day", names),
        ShownField("names", names["names"], width=260, visible=True),
        ShownField("subject", names["subject"], width=260, visible=True),
    ]


def events() -> list[ShownField]:
    """Return the fields of events."""
    names = event_fields()
    return [
        day_field("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("state", names["state"], words=event_states(), width=120, visible=True),
        ShownField("place", names["place"], width=200, visible=True),
    ]


def event_series() -> list[ShownField]:
    """Return the fields of event series."""
    names = series_fields()
    return [
        ShownField("title", names["title"], width=300, visible=True),
        day_field("first_day", names),
        day_field("last_day", names),
    ]


def volunteers() -> list[ShownField]:
    """Return the fields of volunteers."""
    names, language = volunteer_fields(), CodeListId.LANGUAGE
    return [
        ShownField("name", names["name"], width=220, visible=True),
        ShownField("languages", names["languages"], list_id=language, width=240, visible=True),
        day_field("since", names),
    ]


def assignments() -> list[ShownField]:
    """Return the fields of assignments."""
    names = assignment_fields()
    return [
        day_field("day", names),
        ShownField("person_name", names["person"], width=200, visible=True),
        ShownField("kind", names["kind"], words=assignment_kinds(), width=130, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("purpose", names["purpose"], width=220, visible=True),
    ]


def press_items() -> list[ShownField]:
    """Return the fields of press items."""
    names = press_fields()
    return [
        day_field("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("medium", names["medium"], width=240, visible=True),
    ]


def statements() -> list[ShownField]:
    """Return the fields of statements."""
    names = statement_fields()
    return [
        ShownField("informed_on", names["informed_on"], CellKind.DAY, width=120, visible=True),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("number", names["number"], width=160, visible=True),
    ]


def talks() -> list[ShownField]:
    """Return the fields of talks."""
    names = talk_fields()
    return [
        day_field("day", names),
        ShownField("title", names["title"], width=320, visible=True),
        ShownField("audience", names["audience"], width=240, visible=True),
    ]


def committees() -> list[ShownField]:
    """Return the fields of committees."""
    names = committee_fields()
    kind = CodeListId.COMMITTEE_KIND
    return [
        ShownField("name", names["name"], width=320, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=240, visible=True),
    ]


def meetings() -> list[ShownField]:
    """Return the fields of meetings."""
    names = meeting_fields()
    return [
        day_field("day", names),
        ShownField("committee_name", names["committee_name"], width=320, visible=True),
        ShownField("state", names["state"], words=meeting_states(), width=130, visible=True),
    ]


def offers() -> list[ShownField]:
    """Return the fields of offers."""
    names, states = offer_fields(), offer_states()
    return [
        ShownField("title", names["title"], width=300, visible=True),
        ShownField("provider_name", names["provider_name"], width=200, visible=True),
        ShownField("state", names["state"], words=states, width=100, visible=True),
    ]


def needs() -> list[ShownField]:
    """Return the fields of needs."""
    names, states = need_fields(), need_states()
    return [
        day_field("noted_on", names),
        ShownField("title", names["title"], width=340, visible=True),
        ShownField("state", names["state"], words=states, width=100, visible=True),
    ]
