"""The assignments of volunteers that belong to a record: the list below its form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.sheets.cells import CellKind
from ui.linked_lists import LinkedList, kind_link
from ui.shown_fields import ShownField
from ui.volunteering_words import assignment_fields, assignment_states


def assigned(kind: Kind) -> LinkedList:
    """Return what is listed of the assignments that belong to a record of a kind."""
    names = assignment_fields()
    return LinkedList(
        Kind.ASSIGNMENT, QCoreApplication.translate("assignment_list", "Einsätze"), kind_link(kind),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("state", names["state"], words=assignment_states(), width=110),
            ShownField("person_name", names["person"]),
        ),
        create=QCoreApplication.translate("assignment_list", "Einsatz erfassen"), sort="day",
        listed=False,
    )  # fmt: skip
