"""The proposed events: ticked by the space bar, each with its kind and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.texts.numbers import format_count
from ui.kit.tick_table import TickRow, TickTable
from ui.sentences import shown_word
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.event_proposals import EventProposal

DAY, DAYS, TITLE, PLACE, KIND, STATE = range(6)
_WIDTHS = {DAY: 196, DAYS: 64, KIND: 200, STATE: 146}


def _text(german: str) -> str:
    return QCoreApplication.translate("event_import", german)


class EventProposalTable(TickTable):
    """Shows proposals; Enter asks for the kind."""

    def __init__(self) -> None:
        """Make an empty table."""
        heads = (
            _text("Wann"), _text("Tage"), _text("Titel"), _text("Ort"), _text("Art"),
            _text("Stand"),
        )  # fmt: skip
        says = _text("Vorgeschlagene Veranstaltungen")
        super().__init__("event_import_table", heads, says, (TITLE, PLACE), _WIDTHS)
        self._proposals: list[EventProposal] = []
        self._codes = CodeBook(())

    @property
    def proposals(self) -> tuple[EventProposal, ...]:
        """Return all proposals as they stand now."""
        return tuple(self._proposals)

    @property
    def chosen(self) -> list[EventProposal]:
        """Return those that are ticked."""
        return [proposal for proposal in self._proposals if proposal.chosen]

    def show_proposals(self, proposals: Sequence[EventProposal], codes: CodeBook) -> None:
        """Show other proposals; the first becomes current."""
        self._proposals, self._codes = list(proposals), codes
        self.show_rows(len(proposals))

    def set_kind(self, kind: str) -> None:
        """Give the selected rows a kind; who chooses one wants the event."""
        for row in self.rows():
            if self._proposals[row].into:
                continue  # the event that is there has its kind
            chosen = bool(kind) or self._proposals[row].chosen
            self._proposals[row] = replace(self._proposals[row], kind=kind, chosen=chosen)
            self.show_row(row)
        self.changed.emit()

    def set_ticked(self, row: int, *, ticked: bool) -> None:
        """Keep the tick of a row."""
        self._proposals[row] = replace(self._proposals[row], chosen=ticked)

    def usual(self, row: int) -> bool:
        """Leave what is entered already to a tick of its own."""
        return not self._proposals[row].entered

    def tick_row(self, row: int) -> TickRow:
        """Return how a row stands now."""
        proposal = self._proposals[row]
        found = proposal.found
        kind = self._codes.label(CodeListId.EVENT_KIND, proposal.kind)
        days = len(found.dates)
        texts = (
            _when(proposal), format_count(days), found.title, found.place, kind or "–",
            _state(proposal),
        )  # fmt: skip
        ticked = _text("angekreuzt") if proposal.chosen else _text("nicht angekreuzt")
        more = counted(days, _text("Tag"), _text("Tage")) if days > 1 else ""
        named = kind or _text("ohne Art")
        said = (ticked, texts[DAY], more, found.title, found.place, named, _state(proposal))
        return TickRow(texts, ", ".join(part for part in said if part), proposal.chosen)


def _when(proposal: EventProposal) -> str:
    first = proposal.found.dates[0]
    if first.day is None:
        return ""
    day = f"{shown_word(WEEKDAYS_SHORT[first.day.weekday()])}, {format_day(first.day)}"
    return f"{day}, {first.start}" if first.start else day


def _state(proposal: EventProposal) -> str:
    if proposal.entered:
        return _text("schon eingetragen")
    if proposal.gone:
        return _text("verlegt")
    return _text("neue Tage") if proposal.more else ""
