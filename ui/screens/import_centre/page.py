"""The import centre: all ways in, past imports to take back, remembered columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QTableWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_moment
from intdesk.errors import IntDeskError
from intdesk.services.import_centre import MAX_NAME, PastImport, RememberedColumns
from intdesk.texts.numbers import format_count
from ui.context import AppContext
from ui.kit.announce import announce
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.page import Page
from ui.screens.import_centre.ways import import_ways
from ui.targets import PageId, Target
from ui.texts import kind_words

if TYPE_CHECKING:
    from ui.screens.import_centre.ways import ImportWay

TAKE_BACK = "take_back"
MOST_ROWS, LEAST_ROWS = 8, 2
HEAD_HEIGHT = 38
PAST_WIDTHS = {0: 150, 1: 120, 3: 90, 4: 160}
KEPT_WIDTHS = {0: 260, 1: 120}


class ImportCentrePage(Page):
    """Leads to each kind of import and keeps order in what came of them."""

    def __init__(self, context: AppContext) -> None:
        """Build the page and show what there is."""
        title = QCoreApplication.translate("import_centre", "Importieren")
        super().__init__(context, "import_centre_page", title)
        self._past: Sequence[PastImport] = ()
        self._kept: Sequence[RememberedColumns] = ()
        area = ScrollPage("import_centre_scroll")
        outer = _column(self)
        outer.addWidget(area)
        area.body.addWidget(PageHeader(title))
        for card in (self._ways_card(), self._past_card(), self._kept_card()):
            area.body.addWidget(card)
        area.body.addStretch(1)
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus on the first way."""
        del target
        self._first.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Follow imports, and any step that may have taken one back."""
        return bool(changes.kinds)

    def refresh(self) -> None:
        """Show the present imports and what is remembered."""
        centre = self.context.office.import_centre
        self._past, self._kept = centre.past(), centre.remembered()
        fill_rows(self._past_table, [self._past_row(one) for one in self._past])
        fill_rows(self._kept_table, [self._kept_row(one) for one in self._kept])
        for table, found, none in (
            (self._past_table, self._past, self._no_past),
            (self._kept_table, self._kept, self._no_kept),
        ):
            rows = max(LEAST_ROWS, min(len(found), MOST_ROWS))
            table.setFixedHeight(HEAD_HEIGHT + rows * ROW_HEIGHT)
            table.setVisible(bool(found))
            none.setVisible(not found)
            if found and table.currentRow() < 0:
                table.selectRow(0)
        self._offer()

    def take_back(self) -> None:
        """Take the chosen import back as a whole, after a question: nothing brings it back."""
        at = self._past_table.currentRow()
        if not 0 <= at < len(self._past) or not self._past[at].step:
            return
        if not self._agreed(self._past[at]):
            return
        centre = self.context.office.import_centre
        try:
            changes = centre.undo(self._past[at].batch.id)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        words = self.tr("Der Import aus „{name}“ ist zurückgenommen.")
        if changes.kept:
            words += self.tr(" {n} seitdem bearbeitete Einträge sind geblieben.")
        said = words.format(name=self._past[at].batch.file_name, n=format_count(changes.kept))
        self.context.office.codes.forget()
        kinds = changes.kinds | {Kind.IMPORT_BATCH}
        self.context.bus.publish(Changes(kinds, changes.ids, kept=changes.kept))
        self._said.say(said, Tone.OK)
        announce(self, said)

    def rename(self) -> None:
        """Give what is remembered another name."""
        if (kept := self._chosen_kept()) is None:
            return
        name = self.context.dialogs.ask_name(
            self, self.tr("Zuordnung umbenennen"), self.tr("Name"), kept.name, MAX_NAME
        )
        if name:
            self.context.office.import_centre.rename(kept.key, name)
            self.refresh()

    def forget(self) -> None:
        """Forget what is remembered of a list."""
        if (kept := self._chosen_kept()) is not None:
            self.context.office.import_centre.forget(kept.key)
            words = self.tr("Die Zuordnung „{name}“ ist gelöscht.").format(name=kept.name)
            self.context.bus.announce(words)
            self.refresh()

    def _chosen_kept(self) -> RememberedColumns | None:
        at = self._kept_table.currentRow()
        return self._kept[at] if 0 <= at < len(self._kept) else None

    def _agreed(self, past: PastImport) -> bool:
        notice = Notice(
            self.tr("Import zurücknehmen?"),
            self.tr("Was aus „{name}“ eingelesen wurde ({n}), wird wieder entfernt.").format(
                name=past.batch.file_name, n=format_count(past.batch.count)
            ),
            self.tr("Was Sie seitdem bearbeitet haben, bleibt."),
            self.tr("Danach können Sie die Liste neu einlesen."),
        )
        choices = (
            Choice("keep", self.tr("Abbrechen")),
            Choice(TAKE_BACK, self.tr("Zurücknehmen"), main=True),
        )
        return self.context.dialogs.ask(self, notice, choices) == TAKE_BACK

    def _offer(self) -> None:
        writable = not self.context.office.read_only
        at = self._past_table.currentRow()
        can = 0 <= at < len(self._past) and bool(self._past[at].step)
        self._take.setEnabled(writable and can)
        self._take.setVisible(bool(self._past))
        for button in (self._rename, self._forget):
            button.setVisible(bool(self._kept))
            button.setEnabled(writable and self._chosen_kept() is not None)

    def _past_row(self, past: PastImport) -> tuple[str, ...]:
        batch = past.batch
        state = self.tr("zurückgenommen") if batch.undone else ""
        if not batch.undone and not past.step:
            state = self.tr("nicht mehr rücknehmbar")
        return (
            format_moment(batch.moment), kind_words()[batch.kind], batch.file_name,
            format_count(batch.count), state,
        )  # fmt: skip

    def _kept_row(self, kept: RememberedColumns) -> tuple[str, ...]:
        return kept.name, kind_words()[kept.kind], ", ".join(kept.headings)

    def _ways_card(self) -> Card:
        card = Card(self.tr("Was möchten Sie einlesen?"), name="import_ways")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._first = QWidget()
        for row, way in enumerate(import_ways()):
            words = QWidget()
            column = _column(words)
            column.addWidget(label(way.title, TextStyle.STRONG))
            column.addWidget(label(way.takes, TextStyle.MUTED, wrap=True))
            grid.addWidget(IconLabel(way.icon, "primary", 22), row, 0)
            grid.addWidget(words, row, 1)
            if way.page is not None:
                button = self._way_button(way, way.page)
                grid.addWidget(button, row, 2)
                self._first = button if row == 0 else self._first
        card.body.addLayout(grid)
        return card

    def _way_button(self, way: ImportWay, page: PageId) -> QWidget:
        button = secondary(f"import_way_{way.key}", self.tr("Wählen …"), "chevron-right")
        button.setAccessibleName(self.tr("Wählen: {title}").format(title=way.title))
        button.clicked.connect(lambda: self.context.router.go(Target(page)))
        return button

    def _past_card(self) -> Card:
        card = Card(self.tr("Bisherige Importe"), name="import_past")
        heads = (self.tr("Wann"), self.tr("Was"), self.tr("Datei"), self.tr("Zahl"),
                 self.tr("Stand"))  # fmt: skip
        self._past_table = self._table("import_past_table", heads, card, 2, PAST_WIDTHS)
        self._no_past = label(self.tr("Noch nichts eingelesen."), TextStyle.MUTED)
        self._take = secondary("import_take_back", self.tr("Zurücknehmen"), "undo-2")
        self._take.clicked.connect(self.take_back)
        self._said = Banner()
        for widget in (self._no_past, self._past_table, FlowRow(self._take), self._said):
            card.body.addWidget(widget)
        return card

    def _kept_card(self) -> Card:
        card = Card(self.tr("Gemerkte Zuordnungen"), name="import_kept")
        words = self.tr("Welche Spalte was bedeutet, gilt wieder für Listen mit denselben Köpfen.")
        card.body.addWidget(label(words, TextStyle.MUTED, wrap=True))
        heads = (self.tr("Name"), self.tr("Was"), self.tr("Spalten"))
        self._kept_table = self._table("import_kept_table", heads, card, 2, KEPT_WIDTHS)
        self._no_kept = label(self.tr("Noch keine."), TextStyle.MUTED)
        self._rename = secondary("import_rename", self.tr("Umbenennen …"), "pencil")
        self._rename.clicked.connect(self.rename)
        self._forget = secondary("import_forget", self.tr("Löschen"), "trash-2")
        self._forget.clicked.connect(self.forget)
        for widget in (self._no_kept, self._kept_table, FlowRow(self._rename, self._forget)):
            card.body.addWidget(widget)
        return card

    def _table(
        self, name: str, heads: tuple[str, ...], card: Card, wide: int, widths: dict[int, int]
    ) -> QTableWidget:
        table = plain_table(name, heads, card.heading.text(), wide)
        for column, width in widths.items():
            table.setColumnWidth(column, width)
        table.itemSelectionChanged.connect(self._offer)
        return table


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return column
