"""What a record shows of its costs: the postings and commitments that belong to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.money import format_euros
from intdesk.sheets.cells import CellKind
from ui.budget_texts import (
    commitment_fields,
    commitment_states,
    posting_fields,
    posting_states,
)
from ui.context import AppContext
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSection, kind_link
from ui.record_panel import RecordPanel
from ui.shown_fields import ShownField

COST_KINDS = frozenset({Kind.POSTING, Kind.COMMITMENT, Kind.BUDGET_LINE})
"""When records of these kinds change, the costs of others may have changed."""


def _text(german: str) -> str:
    return QCoreApplication.translate("cost_links", german)


def _postings(kind: Kind) -> LinkedList:
    names = posting_fields()
    return LinkedList(
        Kind.POSTING, _text("Buchungen"), kind_link(kind),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("cents", names["cents"], CellKind.CENTS, width=104),
            ShownField("state", names["state"], words=posting_states()),
        ),
        create=_text("Kosten buchen"), sort="day", listed=False,
    )  # fmt: skip


def _commitments(kind: Kind) -> LinkedList:
    names = commitment_fields()
    return LinkedList(
        Kind.COMMITMENT, _text("Mittelbindungen"), kind_link(kind),
        (
            ShownField("day", names["day"], CellKind.DAY, width=104),
            ShownField("left", names["left"], CellKind.CENTS, width=114),
            ShownField("state", names["state"], words=commitment_states()),
        ),
        create=_text("Mittel binden"), sort="day", listed=False,
    )  # fmt: skip


class CostSection(FoldedSection):
    """The booked costs of a record in one sentence, with its postings and commitments."""

    def __init__(self, context: AppContext, kind: Kind) -> None:
        """Begin without a record."""
        super().__init__(f"{kind.value}_costs_section", _text("Gebuchte Kosten"))
        self._context, self._kind = context, kind
        self._panel: RecordPanel[Any] | None = None
        self._said = label("", TextStyle.MUTED, name=f"{kind.value}_costs_said", wrap=True)
        self._lists = [
            LinkedSection(context, kind, spec) for spec in (_postings(kind), _commitments(kind))
        ]
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(self._said)
        for section in self._lists:
            inner.addWidget(section)
        self.body.addLayout(inner)

    def follow(self, panel: RecordPanel[Any]) -> CostSection:
        """Show the costs of the record that a panel shows, whatever changes them."""
        self._panel = panel
        panel.loaded.connect(lambda _new: self.show_record(panel.shown))
        self._context.bus.changed.connect(self._on_changes)
        self.show_record(panel.shown)
        return self

    def _on_changes(self, changes: Changes) -> None:
        if self._panel is not None and changes.kinds & COST_KINDS:
            self.show_record(self._panel.shown)

    def show_record(self, record_id: int, noted: int = 0) -> None:
        """Show the costs of a saved record (0: a new one); ``noted`` cents stand in itself."""
        self.setVisible(bool(record_id))
        for section in self._lists:
            section.show_record(record_id)
        found = self._context.office.postings.costs_of(self._kind, [record_id])
        spent, earned = found.get(record_id, (0, 0))
        title = _text("Gebuchte Kosten")
        self.button.setText(f"{title}: {format_euros(spent)}" if found else title)
        self._said.setText(_words(self._kind, spent, earned, noted) if found else "")
        self._said.setVisible(bool(found))
        self.set_unfolded(self.unfolded)


def _words(kind: Kind, spent: int, earned: int, noted: int) -> str:
    parts = [_text("Gebucht sind {cents}.").format(cents=format_euros(spent))]
    if earned:
        parts.append(_text("Eingenommen sind {cents}.").format(cents=format_euros(earned)))
    if noted and noted != spent:
        words = _text("Notiert sind {cents}.")
        if kind is Kind.EVENT:
            words = _text("Notiert waren {cents}; in Listen und Bericht zählt, was gebucht ist.")
        parts.append(words.format(cents=format_euros(noted)))
    return " ".join(parts)
