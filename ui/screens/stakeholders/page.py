"""The screen of the stakeholder matrix: the picture and, beside it, the same as a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import MAX_WEIGHT
from intdesk.domain.stakeholders import Place, Stakeholder
from intdesk.errors import IntDeskError
from intdesk.texts import stakeholders as words
from ui.context import AppContext
from ui.file_export import FileExport, FileForm
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import back_button, secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickEditor
from ui.kit.grid_board import GridBoard
from ui.kit.grid_layout import GridItem, GridSpec
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, WIDE_GAP, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.opening import open_path
from ui.page import Page
from ui.screens.stakeholders.standing import StandingList
from ui.sentences import WINDOW, shown_word
from ui.side_by_side import SideBySide
from ui.targets import PageId, Target


def matrix_spec() -> GridSpec:
    """Return the words of the matrix."""
    corners = ("satisfy", "involve", "watch", "inform")
    size = MAX_WEIGHT + 1
    named = tuple(shown_word(words.STRATEGIES[code]) for code in corners)
    return GridSpec(
        size, size, shown_word(words.INTEREST), shown_word(words.INFLUENCE),
        (named[0], named[1], named[2], named[3]),
        shown_word(words.WAITING), shown_word(words.MORE), words.INTERNAL,
    )  # fmt: skip


class StakeholderPage(Page):
    """Moves organisations and roles by mouse, keys or fields; every move can be taken back."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, "stakeholders_page", shown_word(words.TITLE))
        self._known: list[Stakeholder] = []
        self._undo_step = 0
        self._folder = Path()
        self.header = PageHeader(shown_word(words.TITLE))
        self.board = GridBoard("stakeholder_board", shown_word(words.TITLE), matrix_spec())
        self.list = StandingList()
        self._kind = PickEditor("stakeholder_kind", self._kinds())
        self._undo = UndoLine()
        self._banner = Banner()
        self._export = FileExport(context, self)
        self.sides = SideBySide(self.list, self._board_card())
        self._build()
        self._connect()
        self.refresh()

    def arrive(self, target: Target) -> None:
        """Put the focus into the matrix."""
        del target
        self.board.setFocus()

    def concerns(self, changes: Changes) -> bool:
        """Show what changed of contacts and codes."""
        return bool(changes.kinds & {Kind.CONTACT, Kind.CODE, Kind.IMPORT_BATCH})

    def refresh(self) -> None:
        """Read the assessments anew."""
        self._known = self.context.office.stakeholders.board(self._kind.value())
        self.board.show_items([GridItem(one.id, one.name, one.place) for one in self._known])
        self.list.show_known(self._known, self.board.chosen)
        placed = sum(one.place is not None for one in self._known)
        text = self.tr("{placed} von {all} eingeschätzt").format(
            placed=placed, all=len(self._known)
        )
        nobody = self.tr("Noch keine Kontakte. Tragen Sie unter „Kontakte“ ein, wer wichtig ist.")
        self._count.setText(text if self._known or self._kind.value() else nobody)

    def assess(self, contact_id: int, place: Place | None) -> None:
        """Assess anew, and offer to take it back."""
        if self.context.office.read_only:
            self.refresh()
            return
        try:
            changes = self.context.office.stakeholders.move(contact_id, place)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(changes)
        self.refresh()
        self._say(contact_id, changes)

    def export_picture(self) -> None:
        """Write the matrix as a picture."""
        form = FileForm(
            self.tr("Bild speichern"), "PNG (*.png);;SVG (*.svg)", (".png", ".svg"),
            self.tr("Als Bild gespeichert: {name}"),
        )  # fmt: skip
        self._export.run(form, words.TITLE, self._write_picture)

    def export_pdf(self) -> None:
        """Write the matrix as an internal page."""
        form = FileForm(
            self.tr("Als PDF speichern"), "PDF (*.pdf)", (".pdf",),
            self.tr("Als PDF gespeichert: {name}"),
        )  # fmt: skip
        office, kind = self.context.office, self._kind.value()
        self._export.run(
            form,
            words.TITLE,
            lambda path: office.stakeholders.write_pdf(path, kind, overwrite=True),
        )

    def _write_picture(self, path: Path) -> int:
        self.board.save_picture(path)
        return len(self._known)

    def _say(self, contact_id: int, changes: Changes) -> None:
        one = next((s for s in self._known if s.id == contact_id), None)
        if one is None:
            return
        said = words.spoken(one.name, one.influence, one.interest, WINDOW)
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        if changes.undo_label:
            self._undo.say(said)
        self.context.bus.announce(said)

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self._undo.hide()
        self.context.bus.publish(changes)
        self.refresh()
        self.context.bus.announce(self.tr("Zurückgenommen"))
        self.board.setFocus()

    def _kinds(self) -> list[tuple[str, str]]:
        choices = self.context.codes.choices(CodeListId.CONTACT_KIND)
        return [("", shown_word(words.ALL_KINDS)), *((code.code, code.label) for code in choices)]

    def _board_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("stakeholder_card")
        card.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._count = label("", TextStyle.MUTED, name="stakeholder_count")
        keys = label(
            self.tr(
                "Ziehen Sie die Namen mit der Maus. Mit der Tastatur: Bild auf und Bild ab wählen, "
                "Pfeiltasten verschieben, Entf nimmt die Einschätzung weg, Eingabe öffnet."
            ),
            TextStyle.SMALL, name="stakeholder_keys", wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(card)
        column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        column.setSpacing(8)
        shown = FieldBox(Field("stakeholder_kind", self.tr("Zeigen"), self._kind, width=240))
        column.addWidget(FlowRow(shown, self._count, spacing=WIDE_GAP))
        column.addWidget(self.board, 1)
        column.addWidget(keys)
        return card

    def _build(self) -> None:
        back = back_button("stakeholder_back", self.tr("Zu den Kontakten"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.CONTACTS)))
        picture = secondary("stakeholder_picture", self.tr("Als Bild …"), "image")
        picture.clicked.connect(self.export_picture)
        paper = secondary("stakeholder_pdf", self.tr("Als PDF …"), "file-text")
        paper.clicked.connect(self.export_pdf)
        self._as_list = secondary("stakeholder_list", self.tr("Als Liste"), "list")
        self._as_list.clicked.connect(self._switch)
        self._as_list.setVisible(self.sides.narrow)
        for button in (back, self._as_list, picture, paper):
            self.header.add_action(button)
        page = ScrollPage("stakeholders_scroll")
        page.body.setSpacing(12)
        page.body.addWidget(self.header)
        page.body.addWidget(self._banner)
        page.body.addWidget(self.sides, 1)
        page.body.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _switch(self) -> None:
        """Show the list instead of the picture where the width is for one only, or back."""
        if self.sides.panel_shown:
            self.sides.show_content()
        else:
            self.sides.show_panel()

    def _arranged(self) -> None:
        self._as_list.setVisible(self.sides.narrow)
        shown = self.sides.panel_shown
        self._as_list.setText(self.tr("Als Bild") if shown else self.tr("Als Liste"))

    def _connect(self) -> None:
        self.sides.arranged.connect(self._arranged)
        self._kind.changed.connect(self.refresh)
        self._undo.undo.connect(self._take_back)
        self.board.moved.connect(self.assess)
        self.board.chosen_changed.connect(self.list.choose)
        self.board.opened.connect(self._open)
        self.list.moved.connect(self.assess)
        self.list.chosen_changed.connect(self.board.choose)
        self.list.opened.connect(self._open)
        self._export.written.connect(self._say_written)
        self._banner.pressed.connect(lambda: open_path(self._folder))

    def _open(self, contact_id: int) -> None:
        self.context.router.go(Target(PageId.CONTACTS, record=contact_id))

    def _say_written(self, text: str, path: Path) -> None:
        self._folder = path.parent
        self._banner.say(text, Tone.OK, self.tr("Ordner zeigen"))
