"""The screen of the gap matrix: where there are offers, and where there is nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.gap_matrix import GapMatrix, MatrixFilter, Place
from intdesk.texts import offers as words
from ui.context import AppContext
from ui.editors import known_municipalities
from ui.file_export import FileExport, FileForm
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, WIDE_GAP, FlowRow, PageHeader, ScrollPage
from ui.opening import open_path
from ui.page import Page
from ui.screens.gap_matrix.cell_dialog import CellDialog, ShownCell
from ui.screens.gap_matrix.table import GapTable
from ui.sentences import WINDOW, shown_word
from ui.targets import PageId, Target, list_target


def over_text(count: int) -> str:
    """Return how many offers marked as running do not count, since their end has passed."""
    one = QCoreApplication.translate(
        "gap_matrix", "1 Angebot steht auf „läuft“, ist aber vorbei und zählt nicht: ansehen"
    )
    several = QCoreApplication.translate(
        "gap_matrix", "{n} Angebote stehen auf „läuft“, sind aber vorbei und zählen nicht: ansehen"
    )
    return one if count == 1 else several.format(n=count)


class GapMatrixPage(Page):
    """Counts running offers and open needs by target group and field of action."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, "gap_matrix_page", shown_word(words.MATRIX_TITLE))
        self._folder = Path()
        self.header = PageHeader(shown_word(words.MATRIX_TITLE))
        self.table = GapTable(shown_word(words.MATRIX_CAPTION))
        self._place = PickEditor("gap_municipality", self._places())
        self._language = PickEditor("gap_language", self._languages())
        self._count = label("", TextStyle.MUTED, name="gap_count", wrap=True)
        self._legend = label(
            shown_word(words.MATRIX_LEGEND), TextStyle.SMALL, name="gap_legend", wrap=True
        )
        self._unplaced = label("", TextStyle.SMALL, name="gap_unplaced", wrap=True)
        self._over = Button("gap_over", over_text(0), ButtonKind.LINK)
        self._banner = Banner()
        self._export = FileExport(context, self)
        self._build()
        self._export.written.connect(self._say_written)
        self._banner.pressed.connect(lambda: open_path(self._folder))
        self.table.opened.connect(self.open_cell)
        self._over.clicked.connect(lambda: self.context.router.go(list_target(self.only.over())))
        for pick in (self._place, self._language):
            pick.changed.connect(self.refresh)
        self.refresh()

    @property
    def only(self) -> MatrixFilter:
        """Return what the matrix is restricted to."""
        today = self.context.clock.today()
        return MatrixFilter(today, self._place.value(), self._language.value())

    def arrive(self, target: Target) -> None:
        """Put the focus into the grid."""
        del target
        self.table.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Show what changed of offers, needs and codes."""
        return bool(changes.kinds & {Kind.OFFER, Kind.NEED, Kind.CODE})

    def refresh(self) -> None:
        """Count anew."""
        matrix = self.context.office.gap_matrix.matrix(self.only)
        self.table.show_matrix(matrix)
        self._count.setText(self._sum(matrix))
        told = words.unplaced_words(*matrix.unplaced, WINDOW)
        self._unplaced.setText(told)
        self._unplaced.setVisible(bool(told))
        over = self.context.office.lists.summary(self.only.over()).count
        self._over.setText(over_text(over))
        self._over.setVisible(over > 0)

    def open_cell(self, place: Place) -> None:
        """Show what stands in a cell, and go where the user wants to go from there."""
        office, only = self.context.office, self.only
        lines = office.gap_matrix.cell(place, only)
        field = self.context.codes.label(CodeListId.FIELD_OF_ACTION, place[0])
        group = self.context.codes.label(CodeListId.TARGET_GROUP, place[1])
        cell = office.gap_matrix.matrix(only).cell(*place)
        said = words.cell_sentence(
            group, field, cell.offers, cell.needs, general=cell.general, catalogue=WINDOW
        )
        lists = (only.offers(place), only.needs(place))
        shown = ShownCell(place, f"{field} · {group}", f"{said}.", lines, lists)
        dialog = CellDialog(shown, self, writable=not office.read_only)
        self.context.dialogs.run(dialog)
        if dialog.target is not None:
            self.context.router.go(dialog.target)

    def export_pdf(self) -> None:
        """Write the matrix as a PDF."""
        self._write("PDF (*.pdf)", ".pdf")

    def export_xlsx(self) -> None:
        """Write the matrix as a workbook."""
        self._write("Excel (*.xlsx)", ".xlsx")

    def _write(self, patterns: str, ending: str) -> None:
        form = FileForm(
            self.tr("Angebote und Lücken speichern"), patterns, (ending,),
            self.tr("Gespeichert: {name}"),
        )  # fmt: skip
        office, only = self.context.office, self.only
        self._export.run(
            form,
            words.MATRIX_TITLE,
            lambda path: office.gap_matrix.write(path, only, overwrite=True),
        )

    def _sum(self, matrix: GapMatrix) -> str:
        restricted = self._place.value() or self._language.value()
        if not (matrix.offers or matrix.needs or restricted):
            return self.tr("Noch ist alles Lücke. Erfassen Sie zuerst, welche Angebote es gibt.")
        text = self.tr("{offers} laufen, {needs} offen, {gaps} von {all} Feldern ohne Angebot")
        return text.format(
            offers=words.offers_words(matrix.offers, WINDOW),
            needs=words.needs_words(matrix.needs, WINDOW),
            gaps=matrix.gaps, all=len(matrix.fields) * len(matrix.groups),
        )  # fmt: skip

    def _places(self) -> list[tuple[str, str]]:
        lists = self.context.office.lists
        used = [
            n for kind in (Kind.OFFER, Kind.NEED) for n in lists.distinct(kind, "municipalities")
        ]
        names = dict.fromkeys([*known_municipalities(self.context), *used])
        return [("", shown_word(words.EVERYWHERE)), *((name, name) for name in names)]

    def _languages(self) -> list[tuple[str, str]]:
        codes = self.context.codes
        found = self.context.office.gap_matrix.languages()
        named = [(code, codes.label(CodeListId.LANGUAGE, code)) for code in found]
        return [("", shown_word(words.EVERY_LANGUAGE)), *sorted(named, key=lambda pair: pair[1])]

    def _build(self) -> None:
        ways = (
            ("gap_to_offers", self.tr("Angebote"), "list", PageId.OFFERS),
            ("gap_to_needs", self.tr("Bedarfe"), "target", PageId.NEEDS),
        )
        for name, text, icon, page in ways:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, to=page: self.context.router.go(Target(to)))
            self.header.add_action(button)
        files = (
            ("gap_xlsx", self.tr("Als Excel …"), "file-spreadsheet", self.export_xlsx),
            ("gap_pdf", self.tr("Als PDF …"), "file-text", self.export_pdf),
        )
        for name, text, icon, run in files:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, act=run: act())
            self.header.add_action(button)
        scroll = ScrollPage("gap_scroll")
        scroll.body.setSpacing(12)
        scroll.body.addWidget(self.header)
        scroll.body.addWidget(self._banner)
        scroll.body.addWidget(self._card(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("gap_card")
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        fields = (
            Field("gap_municipality", self.tr("Gemeinde"), self._place, width=220),
            Field("gap_language", self.tr("Sprache der Angebote"), self._language, width=220),
        )
        column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(8)
        boxes = [FieldBox(field) for field in fields]
        column.addWidget(FlowRow(*boxes, self._count, spacing=WIDE_GAP))
        column.addWidget(self.table, 1)
        column.addWidget(self._legend)
        column.addWidget(self._unplaced)
        column.addWidget(self._over, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
