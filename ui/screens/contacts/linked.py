"""What a contact shows of other records: each kind that knows contacts has its list here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.event_texts import (
    event_fields,
    event_states,
    talk_fields,
)
from ui.linked_lists import LinkedList, field_link, kind_link
from ui.offer_words import offer_fields, offer_states
from ui.shown_fields import ShownField
from ui.texts import (
    consultation_fields,
    contact_fields,
    follow_up_fields,
    follow_up_states,
    interaction_fields,
)
from ui.volunteering_words import (
    assignment_fields,
    assignment_kinds,
    assignment_states,
    pool_states,
    volunteer_fields,
)


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_links", german)


def contact_lists() -> list[LinkedList]:
    """Return the lists in the order in which they are shown."""
    talks, people, consultations = interaction_fields(), contact_fields(), consultation_fields()
    events, lectures = event_fields(), talk_fields()
    return [
        LinkedList(
            Kind.INTERACTION, _text("Kontaktpflege"), field_link("contacts"),
            (
                ShownField("day", talks["day"], CellKind.DAY, width=104),
                ShownField("subject", talks["subject"]),
            ),
            create=_text("Kontakt festhalten"), sort="day",
        ),
        LinkedList(
            Kind.CONTACT, _text("Personen dieser Organisation"), field_link("organisation"),
            (
                ShownField("name", people["name"], width=190),
                ShownField("role", people["role"]),
            ),
            create=_text("Person erfassen"), sort="name", descending=False,
        ),
        LinkedList(
            Kind.CONSULTATION, _text("Hierher vermittelte Beratungen"), field_link("referred_to"),
            (
                ShownField("day", consultations["day"], CellKind.DAY, width=104),
                ShownField("topic", consultations["topic"], list_id=CodeListId.TOPIC),
            ),
            sort="day",
        ),
        _offers(),
        LinkedList(
            Kind.EVENT, _text("Gemeinsame Veranstaltungen"), field_link("partners"),
            (
                ShownField("day", events["day"], CellKind.DAY, width=104),
                ShownField("state", events["state"], words=event_states(), width=110),
                ShownField("title", events["title"]),
            ),
            sort="day", listed=False,
        ),
        *_committee_lists(),
        LinkedList(
            Kind.TALK, _text("Vorträge auf Einladung"), field_link("organiser"),
            (
                ShownField("day", lectures["day"], CellKind.DAY, width=104),
                ShownField("title", lectures["title"]),
            ),
            sort="day", listed=False,
        ),
        *_volunteering(),
        _follow_ups(),
    ]  # fmt: skip


def _volunteering() -> list[LinkedList]:
    """Return the entry in the pool, and assignments by the person and for the body."""
    pool, done = volunteer_fields(), assignment_fields()
    return [
        LinkedList(
            Kind.VOLUNTEER, _text("Ehrenamt und Sprachmittlung"), field_link("contact"),
            (
                ShownField("state", pool["state"], words=pool_states(), width=104),
                ShownField("languages", pool["languages"], list_id=CodeListId.LANGUAGE),
            ),
            create=_text("In den Pool aufnehmen"), sort="name", descending=False, listed=False,
        ),
        *(
            LinkedList(
                Kind.ASSIGNMENT, title, field_link(field),
                (
                    ShownField("day", done["day"], CellKind.DAY, width=104),
                    ShownField("state", done["state"], words=assignment_states(), width=110),
                    ShownField("kind", done["kind"], words=assignment_kinds()),
                ),
                sort="day",
            )
            for field, title in (
                ("person", _text("Eigene Einsätze")), ("body", _text("Einsätze für diese Stelle")),
            )
        ),
    ]  # fmt: skip


def _offers() -> LinkedList:
    names = offer_fields()
    return LinkedList(
        Kind.OFFER, _text("Angebote"), field_link("contacts"),
        (
            ShownField("state", names["state"], words=offer_states(), width=90),
            ShownField("title", names["title"]),
        ),
        create=_text("Angebot erfassen"), sort="title", descending=False,
    )  # fmt: skip


def _committee_lists() -> list[LinkedList]:
    """Return where a contact sits, which meetings invited it, and which tasks it has."""
    follow_ups = follow_up_fields()
    return [
        LinkedList(
            Kind.COMMITTEE, _text("Gremien"), field_link("contacts"),
            (
                ShownField("name", _text("Name"), width=220),
                ShownField("last_meeting", _text("Letzte Sitzung"), CellKind.DAY),
            ),
            sort="name", descending=False,
        ),
        LinkedList(
            Kind.MEETING, _text("Sitzungen"), field_link("contacts"),
            (
                ShownField("day", _text("Datum"), CellKind.DAY, width=104),
                ShownField("committee_name", _text("Gremium")),
            ),
            sort="day",
        ),
        LinkedList(
            Kind.FOLLOW_UP, _text("Aufträge aus Sitzungen"), field_link("responsible"),
            (
                ShownField("due", follow_ups["due"], CellKind.DAY, width=104),
                ShownField("state", follow_ups["state"], words=follow_up_states(), width=80),
                ShownField("title", follow_ups["title"]),
            ),
            sort="due", listed=False, name="task",
        ),
    ]  # fmt: skip


def _follow_ups() -> LinkedList:
    names = follow_up_fields()
    return LinkedList(
        Kind.FOLLOW_UP, _text("Wiedervorlagen"), kind_link(Kind.CONTACT),
        (
            ShownField("due", names["due"], CellKind.DAY, width=104),
            ShownField("state", names["state"], words=follow_up_states(), width=80),
            ShownField("title", names["title"]),
        ),
        create=_text("Wiedervorlage anlegen"), sort="due", descending=False, listed=False,
    )  # fmt: skip
