"""Quick entry below the week: activity and minutes of the chosen day, Enter saves."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.problems import errors
from intdesk.domain.work_entry import WorkEntry, with_activity
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.announce import announce
from ui.kit.buttons import secondary
from ui.kit.form.amounts import MinutesEditor
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.screens.work_entries.week_words import long_day
from ui.sentences import sentence_for

if TYPE_CHECKING:
    from intdesk.services.records import Saved

ACTIVITY_WIDTH, MINUTES_WIDTH = 240, 110


class QuickEntry(QWidget):
    """Saves work entries of one day; ``saved`` carries what was stored and its day."""

    saved = Signal(object, object)

    def __init__(self, context: AppContext) -> None:
        """Build the line."""
        super().__init__()
        self.setObjectName("week_quick")
        self._context = context
        self._day = context.clock.today()
        self._title = label("", TextStyle.FIELD, name="week_quick_title")
        self._activity = code_editor(context, "week_activity", CodeListId.ACTIVITY)
        self._minutes = MinutesEditor("week_minutes", chips=())
        self._message = label("", TextStyle.DANGER, name="week_quick_message", wrap=True)
        self._message.hide()
        _dress(self._activity, ACTIVITY_WIDTH)
        _dress(self._minutes, MINUTES_WIDTH)
        self._activity.combo.set_placeholder(self.tr("Tätigkeit"))
        line = self._minutes.input
        assert isinstance(line, QLineEdit)  # noqa: S101 - what the editor is made of
        line.setPlaceholderText(self.tr("Dauer"))
        line.returnPressed.connect(self.save)
        self._save = secondary("week_save", self.tr("Eintragen"), "plus")
        self._save.clicked.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(FlowRow(self._activity, self._minutes, self._save))
        column.addWidget(self._message)
        self.show_day(self._day)

    def show_day(self, day: date) -> None:
        """Enter what follows for another day."""
        self._day = day
        self._title.setText(self.tr("Eintragen für {day}").format(day=long_day(day)))
        for editor, name in (
            (self._minutes, self.tr("Dauer am {day}")),
            (self._activity, self.tr("Tätigkeit am {day}")),
        ):
            editor.set_said_name(name.format(day=long_day(day)))

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._activity.input.setFocus()

    def save(self) -> None:
        """Store the entry, or say what is missing."""
        self._activity.combo.settle()
        draft = WorkEntry(day=self._day, minutes=self._minutes.value())
        draft = with_activity(draft, self._activity.value(), self._context.codes)
        problem = self._problem(draft)
        self._say(problem, TextStyle.DANGER)
        if problem:
            return
        hints = self._context.office.hints.of(Kind.WORK_ENTRY, draft, self._context.year.year)
        saved: Saved = self._context.office.work_entries.save(draft)
        self._activity.set_value("")
        self._minutes.set_value(None)
        self.begin()
        self.saved.emit(saved, self._day)
        if hints:
            words = " ".join(map(sentence_for, hints))
            self._say(self.tr("Eingetragen. {hints}").format(hints=words), TextStyle.WARNING)

    def _say(self, text: str, style: TextStyle) -> None:
        """Show a message below the line; an empty one takes it away."""
        self._message.setProperty("type", style.value)
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if text:
            announce(self._message, text)

    def _problem(self, draft: WorkEntry) -> str:
        """Return what keeps a draft from being saved and put the cursor there."""
        if not draft.activity:
            self._activity.input.setFocus()
            return self._activity.entry_problem() or self.tr("Bitte eine Tätigkeit wählen.")
        if unread := self._minutes.entry_problem() or ("" if draft.minutes else self._advice()):
            self._minutes.input.setFocus()
            return unread
        found = errors(self._context.office.work_entries.problems(draft))
        return sentence_for(found[0]) if found else ""

    def _advice(self) -> str:
        return self._minutes.advice()


def _dress(editor: Editor[str] | Editor[int | None], width: int) -> None:
    editor.setMinimumWidth(width)
    editor.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
