"""Questions stored under a name, in the window: a menu to choose, save and manage them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from intdesk.domain.named_question import MAX_NAME
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.plain_table import TableDialog, fill_rows, plain_table
from ui.kit.undo_line import UndoLine

if TYPE_CHECKING:
    from intdesk.services.named_questions import NamedQuestion, NamedQuestions

SIZE = QSize(520, 420)
REPLACE = "replace"
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class StoredWords:
    """The words of a kind: title, the entry that saves, what its name is called, none stored."""

    title: str
    save: str
    name: str
    none: str


class StoredQuestions(QObject):
    """``chosen`` carries the stored question that shall be asked."""

    chosen = Signal(object)

    def __init__(
        self, context: AppContext, parent: QWidget, name: str, words: StoredWords,
        store: Callable[[], NamedQuestions],
    ) -> None:  # fmt: skip
        """Serve ``parent``; ``name`` begins object names, ``store`` gives the open file's ones."""
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self._name = name
        self.words = words
        self.store = store

    def menu(self, current: Callable[[], str], proposal: str = "") -> QMenu:
        """Return the menu of all names; ``current`` gives the question that would be saved."""
        menu = QMenu(self.words.title, self._parent)
        menu.setObjectName(f"{self._name}_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = self.store().all()
        for record_id, name in entries:
            action = menu.addAction(name.replace("&", "&&"))
            action.setObjectName(f"{self._name}_{record_id}")
            action.triggered.connect(lambda _=False, i=record_id: self.choose(i))
        if not entries:
            menu.addAction(self.words.none).setEnabled(False)
        menu.addSeparator()
        save = menu.addAction(self.words.save)
        save.setObjectName(f"{self._name}_save")
        save.setEnabled(not self._context.office.read_only)
        save.triggered.connect(lambda: self.save(current(), proposal))
        manage = menu.addAction(self.tr("Umbenennen und löschen …"))
        manage.setObjectName(f"{self._name}_manage")
        manage.setEnabled(bool(entries) and not self._context.office.read_only)
        manage.triggered.connect(self.manage)
        return menu

    def choose(self, record_id: int) -> None:
        """Ask a stored question."""
        try:
            found: NamedQuestion = self.store().get(record_id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self.chosen.emit(found)

    def save(self, question: str, proposal: str = "") -> str:
        """Store a question under a name that is asked for; returns the name, if it was stored."""
        words = self.words
        name = self._context.dialogs.ask_name(
            self._parent, words.title, words.name, proposal, MAX_NAME
        ).strip()
        if not name or (self.store().named(name) and not self._may_replace(name)):
            return ""
        saved = self.store().save(name, question)
        self._context.bus.publish(saved.changes)
        self._context.bus.announce(self.tr("Gespeichert: {name}").format(name=name))
        return name

    def rename(self, record_id: int) -> None:
        """Give a stored question another name."""
        store = self.store()
        known = store.get(record_id).name
        name = self._context.dialogs.ask_name(
            self._parent, self.words.title, self.words.name, known, MAX_NAME
        ).strip()
        if not name or name == known:
            return
        if store.named(name) not in {0, record_id}:
            taken = self.tr("Der Name „{name}“ ist schon vergeben.").format(name=name)
            advice = self.tr("Bitte wählen Sie einen anderen.")
            self._context.dialogs.warn(self._parent, Notice(self.words.title, taken, advice=advice))
            return
        self._context.bus.publish(store.rename(record_id, name).changes)

    def manage(self) -> None:
        """Show all names, to rename or delete them."""
        self._context.dialogs.run(ManageDialog(self._context, self, self._name, self._parent))

    def _may_replace(self, name: str) -> bool:
        notice = Notice(
            self.words.title, self.tr("„{name}“ gibt es schon.").format(name=name),
            advice=self.tr("Soll der gespeicherte Stand ersetzt werden?"),
        )  # fmt: skip
        choices = (
            Choice("keep", self.tr("Abbrechen")),
            Choice(REPLACE, self.tr("Ersetzen"), main=True),
        )
        return self._context.dialogs.ask(self._parent, notice, choices) == REPLACE


class ManageDialog(TableDialog):
    """The stored names with buttons to rename and delete; deleting can be taken back."""

    def __init__(
        self, context: AppContext, questions: StoredQuestions, name: str, parent: QWidget
    ) -> None:
        """Show the names of the open file."""
        table = plain_table(f"{name}_names", [_text("Name")], questions.words.title, 0)
        super().__init__(f"{name}_dialog", questions.words.title, table, SIZE, parent)
        self._context = context
        self._questions = questions
        self._step = 0
        self.say("")
        rename = secondary(f"{name}_rename", _text("Umbenennen …"), "pencil")
        rename.clicked.connect(self._rename)
        remove = secondary(f"{name}_remove", _text("Löschen"), "trash-2")
        remove.clicked.connect(self._remove)
        self.add_button(rename)
        self.add_button(remove)
        self._buttons = (rename, remove)
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._undo)
        self._fill()

    def _chosen(self) -> int:
        item = self.table.item(self.table.currentRow(), 0)
        return int(item.data(_ID)) if item is not None else 0

    def _fill(self) -> None:
        entries = self._questions.store().all()
        row = max(0, self.table.currentRow())
        fill_rows(self.table, [[name] for _, name in entries])
        for place, (record_id, _name) in enumerate(entries):
            item = self.table.item(place, 0)
            if item is not None:
                item.setData(_ID, record_id)
        self.table.setCurrentCell(min(row, len(entries) - 1), 0)
        for button in self._buttons:
            button.setEnabled(bool(entries))

    def _rename(self) -> None:
        self._questions.rename(self._chosen())
        self._fill()

    def _remove(self) -> None:
        changes = self._questions.store().trash([self._chosen()])
        last = self._context.office.history.last()
        self._step = last.id if last is not None else 0
        self._context.bus.publish(changes)
        self._fill()
        self._undo.say(changes.undo_label)

    def _take_back(self) -> None:
        self._context.bus.publish(self._context.office.history.undo(self._step))
        self._fill()


def _text(german: str) -> str:
    return QCoreApplication.translate("stored_questions", german)
