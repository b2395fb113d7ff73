"""The work list "Dubletten": proposals at the left, the contacts side by side at the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QTableWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import IntDeskError
from intdesk.texts.duplicates import SIGN_LABELS
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, back_button, primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, fit_page
from ui.kit.plain_table import TableDialog, fill_rows, plain_table, wrap_rows
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.duplicates.compare import CompareView
from ui.screens.duplicates.words import certainty
from ui.sentences import shown_word
from ui.side_by_side import SideBySide
from ui.targets import PageId, Target
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.duplicates import Group

_SIGN_WIDTH = 152
_DIALOG = QSize(620, 420)


def _text(german: str) -> str:
    return QCoreApplication.translate("duplicates", german)


class DuplicatePage(Page):
    """Shows contacts that may be the same; merging and keeping apart are decided here."""

    def __init__(self, context: AppContext) -> None:
        """Build the page; the first visit looks for proposals."""
        super().__init__(context, "duplicate_page", _text("Dubletten"))
        self._groups: list[Group] = []
        self._looked = False
        self._undo_step = 0
        self._progress = ProgressLine("duplicate_progress")
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        self._table = self._make_table()
        self._compare = CompareView(context)
        self._compare.changed.connect(self._fit_buttons)
        self.sides = SideBySide(self._list_card(), self._compare_card())
        self.sides.arranged.connect(self._fit_buttons)
        header = self._header = PageHeader(_text("Dubletten"))
        apart = secondary("duplicate_apart", _text("Keine Dubletten …"))
        apart.setToolTip(_text("Paare, die Sie als verschieden gemerkt haben"))
        apart.clicked.connect(self.show_apart)
        back = back_button("duplicate_back", _text("Zu den Kontakten"))
        back.clicked.connect(lambda: context.router.go(Target(PageId.CONTACTS)))
        header.add_action(back)
        header.add_action(apart)
        column = self._column = QVBoxLayout(self)
        for widget in (header, self._progress, self._undo):
            column.addWidget(widget)
        column.addWidget(self.sides, 1)
        self._fit_buttons()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a short window's height to the contacts."""
        super().resizeEvent(event)
        short = fit_page(self._column, self._header, event.size().height())
        self._words.setHidden(short)

    def arrive(self, target: Target) -> None:
        """Look for proposals at the first visit and put the focus on them."""
        del target
        if not self._looked:
            self.refresh()
        self._table.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for contacts and for what codes are called."""
        return bool(changes.kinds & {Kind.CONTACT, Kind.CODE, Kind.IMPORT_BATCH})

    def refresh(self) -> None:
        """Look for proposals anew; the chosen one stays chosen."""
        self._looked = True
        duplicates = self.context.office.duplicates
        job = self.context.jobs.start(duplicates.groups, self._show)
        self._progress.follow(job, _text("Die Kontakte werden verglichen …"))

    def merge(self) -> None:
        """Make one of the contacts that are shown; the line above takes it back."""
        contacts = self._compare.contacts
        if len(contacts) < 2 or self.context.office.read_only:
            return
        try:
            changes = self.context.office.duplicates.merge(self._compare.merged(), contacts[1:])
        except IntDeskError as error:
            self.context.errors.report(error)
            self.refresh()
            return
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        self.context.bus.publish(changes)
        self._undo.say(changes.undo_label)

    def keep_apart(self) -> None:
        """Remember that the contacts that are shown are different ones."""
        ids = [contact.id for contact in self._compare.contacts]
        if len(ids) > 1 and not self.context.office.read_only:
            self.context.bus.publish(self.context.office.duplicates.keep_apart(ids))

    def show_apart(self) -> None:
        """Show the pairs that were said to be two; one can be proposed again."""
        pairs = self.context.office.duplicates.apart()
        heads = (_text("Kontakt"), _text("und"))
        table = plain_table("apart_table", heads, _text("Als verschieden gemerkt"), 0, 1)
        fill_rows(table, [(first.name, second.name) for first, second in pairs])
        dialog = TableDialog("apart_dialog", _text("Keine Dubletten"), table, _DIALOG, self)
        dialog.say(
            _text("Diese Paare werden nicht mehr vorgeschlagen.")
            if pairs
            else _text("Sie haben noch kein Paar als verschieden gemerkt.")
        )
        again = secondary("apart_again", _text("Wieder vorschlagen"))
        again.setEnabled(bool(pairs) and not self.context.office.read_only)

        def propose() -> None:
            first, second = pairs[max(0, table.currentRow())]
            changes = self.context.office.duplicates.propose_again(first.id, second.id)
            dialog.accept()
            self.context.bus.publish(changes)

        again.clicked.connect(propose)
        dialog.add_button(again)
        self.context.dialogs.run(dialog)

    def _show(self, groups: list[Group]) -> None:
        place = max(0, self._table.currentRow())
        self._groups = groups
        rows = []
        for group in groups:
            names = "\n".join(contact.name for contact in group.contacts)
            rows.append((names, certainty(group.score)))
        self._table.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        fill_rows(self._table, rows)
        self._table.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        found = counted(len(groups), _text("Vorschlag"), _text("Vorschläge"))
        self._count.setText(found if groups else _text("Keine Dubletten gefunden."))
        self._table.setVisible(bool(groups))
        if groups:
            self._table.setCurrentCell(min(place, len(groups) - 1), 0)
        self._choose()

    def _choose(self) -> None:
        row = self._table.currentRow()
        chosen = 0 <= row < len(self._groups)
        self._body.setVisible(chosen)
        self._nothing.setVisible(not chosen)
        if chosen:
            self._compare.show_group(self._groups[row])
            signs = ", ".join(shown_word(SIGN_LABELS[sign]) for sign in self._groups[row].signs)
            self._signs.setText(_text("Gemeinsam: {signs}").format(signs=signs))
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        enough = len(self._compare.contacts) > 1 and not self.context.office.read_only
        self._merge.setEnabled(enough)
        self._two.setEnabled(enough)
        self._to_list.setVisible(self.sides.narrow)
        stops = [self._table, *self._compare.stops, self._merge, self._two]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _take_back(self) -> None:
        try:
            changes = self.context.office.history.undo(self._undo_step)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(changes)

    def _make_table(self) -> QTableWidget:
        heads = (_text("Kontakte"), _text("Dieselben?"))
        table = plain_table("duplicate_table", heads, _text("Vorschläge"), 0)
        table.setColumnWidth(1, _SIGN_WIDTH)
        wrap_rows(table)
        table.horizontalHeader().sectionResized.connect(lambda *_: table.resizeRowsToContents())
        table.currentCellChanged.connect(lambda *_: self._choose())
        table.itemClicked.connect(lambda _: self.sides.show_content())
        table.itemActivated.connect(lambda _: self.sides.show_content())
        return table

    def _list_card(self) -> Card:
        card = Card(name="duplicate_list")
        self._count = label("", TextStyle.STRONG, name="duplicate_count", wrap=True)
        words = _text("Nichts wird von selbst zusammengeführt.")
        card.body.addWidget(self._count)
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        card.body.addWidget(self._table, 1)
        card.body.addStretch(0)  # keeps the words at the top where there is no table
        return card

    def _compare_card(self) -> Card:
        card = Card(name="duplicate_card")
        self._nothing = label(
            _text("Hier vergleichen Sie Kontakte, die vielleicht doppelt erfasst sind."),
            TextStyle.MUTED, name="duplicate_nothing", wrap=True,
        )  # fmt: skip
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = _text(
            "Wählen Sie je Feld den richtigen Wert. Nummern, Anschriften, Schlagworte und Notizen "
            "werden zusammengelegt, alle Verknüpfungen bleiben erhalten."
        )
        self._signs = label("", TextStyle.STRONG, name="duplicate_signs", wrap=True)
        column.addWidget(self._signs)
        self._words = label(words, TextStyle.MUTED, wrap=True)
        column.addWidget(self._words)
        scroll = QScrollArea()
        scroll.setObjectName("duplicate_scroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        self._compare.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
        scroll.setWidget(self._compare)
        column.addWidget(scroll, 1)
        self._merge = primary("duplicate_merge", _text("Zusammenführen"), "check")
        self._merge.clicked.connect(self.merge)
        self._two = secondary("duplicate_two", _text("Keine Dublette"))
        self._two.clicked.connect(self.keep_apart)
        self._to_list = Button("duplicate_to_list", _text("Zur Liste"), ButtonKind.LINK)
        self._to_list.clicked.connect(self.sides_show_list)
        column.addWidget(FlowRow(self._merge, self._two, self._to_list))
        card.body.addWidget(self._nothing)
        card.body.addWidget(self._body, 1)
        card.body.addStretch(0)  # keeps the words at the top where there is nothing to compare
        return card

    def sides_show_list(self) -> None:
        """Bring the list of proposals to the front in a narrow window."""
        self.sides.show_panel()
        self._table.setFocus()
