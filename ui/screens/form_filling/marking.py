"""Where cells of a form get their figures: the sheet, the chosen cell, the choice of a figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from intdesk.domain.form_filling import (
    Entry,
    FigureChoice,
    FormMapping,
    Mark,
    Obstacle,
    parse_place,
)
from intdesk.texts.form_filling import OBSTACLES
from ui.kit.buttons import secondary
from ui.kit.form.pick import PickBox
from ui.kit.form.search_combo import SearchCombo
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.screens.form_filling.sheet_view import SheetView
from ui.screens.form_filling.words import figure_words, find_figures, form_text
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.exchange.form_file.form import Form, FormSheet

HINDERING = (Obstacle.FORMULA, Obstacle.LOCKED)
"""What is told while marking; the rest shows in the preview, with the value."""


class MarkingCard(Card):
    """Marks cells; ``marked`` carries a :class:`Mark`, ``freed`` sheet and address."""

    marked = Signal(object)
    freed = Signal(str, str)
    proposals_taken = Signal()

    def __init__(self) -> None:
        """Build the card without a form."""
        super().__init__(form_text("Zellen zuordnen"), name="form_marking")
        self._form: Form | None = None
        self._mapping = FormMapping("")
        self._figures: Sequence[FigureChoice] = ()
        self.sheets = PickBox()
        self.sheets.setObjectName("form_sheets")
        self.sheets.setAccessibleName(form_text("Blatt"))
        self.sheets.setMinimumContentsLength(14)
        self.sheets.activated.connect(lambda _row: self._show_sheet())
        self.view = SheetView("form_sheet")
        self.figure = SearchCombo("form_figure", lambda t: find_figures(self._figures, t))
        self.figure.set_said_name(form_text("Angabe für diese Zelle"))
        self.figure.set_placeholder(form_text("Angabe suchen, zum Beispiel „Ansatz“"))
        self.figure.setMinimumWidth(380)
        self._cell = label("", TextStyle.STRONG, name="form_cell", wrap=True)
        self._hint = label("", TextStyle.WARNING, name="form_cell_hint", wrap=True)
        self._free = secondary("form_free", form_text("Zuordnung lösen"), "x")
        self._proposed = secondary("form_propose", " ", "check")
        self._build()

    def show_form(
        self, form: Form, mapping: FormMapping, figures: Sequence[FigureChoice]
    ) -> None:  # fmt: skip
        """Show a form with its marks."""
        other = form is not self._form
        self._form, self._mapping, self._figures = form, mapping, figures
        if other:
            self.sheets.clear()
            for sheet in form.sheets:
                if not sheet.hidden:
                    self.sheets.addItem(sheet.name)
        self.sheets.setVisible(self.sheets.count() > 1)
        self._show_sheet()

    def show_proposals(self, count: int) -> None:
        """Offer so many proposals, or none."""
        text = form_text("1 Vorschlag übernehmen") if count == 1 else form_text(
            "{n} Vorschläge übernehmen"
        ).format(n=count)  # fmt: skip
        self._proposed.setText(text)
        self._proposed.setAccessibleName(text)
        self._proposed.setVisible(bool(count))

    def go_to(self, entry: Entry) -> None:
        """Show the cell of an entry."""
        at = self.sheets.findText(entry.mark.sheet)
        place = parse_place(entry.mark.cell)
        if at >= 0 and place is not None:
            self.sheets.setCurrentIndex(at)
            self._show_sheet()
            self.view.choose(place)
            self.view.setFocus()

    def _sheet(self) -> FormSheet | None:
        return self._form.sheet(self.sheets.currentText()) if self._form is not None else None

    def _show_sheet(self) -> None:
        sheet = self._sheet()
        if sheet is not None:
            names = {choice.key: choice.name for choice in self._figures}
            marked = {m.cell: names.get(m.figure, "?") for m in self._mapping.marks
                      if m.sheet == sheet.name}  # fmt: skip
            self.view.show_sheet(sheet, marked)

    def _show_cell(self) -> None:
        sheet, place = self._sheet(), self.view.place
        if sheet is None or place is None:
            return
        beside = sheet.label(place).text
        self._cell.setText(f"{place.address} · {beside}" if beside else place.address)
        found = [o for o in sheet.obstacles(place, None) if o in HINDERING]
        self._hint.setText(" ".join(shown_word(OBSTACLES[one]) for one in found))
        self._hint.setVisible(bool(found))
        key = self._mapping.figure_of(sheet.name, place.address)
        choice = next((c for c in self._figures if c.key == key), None)
        self.figure.show_key(key, figure_words(choice) if choice is not None else "")
        self.figure.setEnabled(Obstacle.FORMULA not in found)
        self._free.setEnabled(bool(key))

    def _choose(self, key: str) -> None:
        sheet, place = self._sheet(), self.view.place
        if sheet is None or place is None:
            return
        if key:
            beside = sheet.label(place).text
            self.marked.emit(Mark(sheet.name, place.address, key, beside))
        else:
            self.freed.emit(sheet.name, place.address)
        self.view.setFocus()

    def _build(self) -> None:
        self.view.chosen.connect(lambda _place: self._show_cell())
        self.view.wanted.connect(self.figure.setFocus)
        self.view.unwanted.connect(lambda: self._choose(""))
        self.figure.picked.connect(self._choose)
        self._free.clicked.connect(lambda: self._choose(""))
        self._proposed.clicked.connect(self.proposals_taken)
        words = form_text(
            "Gehen Sie auf die Zelle, in die etwas gehört, und wählen Sie die Angabe (Eingabetaste "
            "springt zur Auswahl, Entf löst die Zuordnung). IntDesk merkt sich die Zellen für das "
            "nächste Jahr."
        )
        parts = (
            label(words, TextStyle.MUTED, wrap=True), FlowRow(self.sheets, self._proposed),
            self._cell, self._hint, FlowRow(self.figure, self._free), self.view,
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        self._hint.hide()
        self._proposed.hide()
