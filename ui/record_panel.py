"""The panel in which a record is entered or edited; it stays open after saving."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from intdesk.domain.attachment import HOLDERS
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.privacy import NOTE_FIELDS
from intdesk.domain.problems import Problem, Severity
from intdesk.errors import IntDeskError
from ui.attachments import AttachmentSection
from ui.context import AppContext
from ui.drafts import FormDrafts, unsaved_record
from ui.kit.announce import announce
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.dialogs import Notice
from ui.kit.focus import step_focus
from ui.kit.form.binder import Binder
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import CARD_PADDING, FlowRow
from ui.notes import show_note
from ui.save_key import add_save_key
from ui.sentences import sentence_for
from ui.settings import more_fields
from ui.targets import Link
from ui.unsaved import may_leave_unsaved

D = TypeVar("D")


class SavedRecord(Protocol):
    """What a saved draft gives back."""

    @property
    def id(self) -> int:
        """Return the id under which it is stored."""
        ...

    @property
    def changes(self) -> Changes:
        """Return what changed."""
        ...


class RecordStore(Protocol[D]):
    """The use cases of a kind, as a panel needs them."""

    def get(self, record_id: int) -> D:
        """Return a record."""
        ...

    def problems(self, draft: D) -> Sequence[Problem]:
        """Return the problems of a draft."""
        ...

    def save(self, draft: D, *, form: str) -> SavedRecord:
        """Store a draft; what ``form`` kept of it goes in the same step."""
        ...

    def duplicate(self, record_id: int) -> D:
        """Return an unsaved copy."""
        ...


class RecordEntry(ABC, Generic[D]):
    """What an area brings into its panel: the form, its words, and where a new record begins."""

    name: str
    form: Form

    @abstractmethod
    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""

    @abstractmethod
    def store(self) -> RecordStore[D]:
        """Return the use cases of the open file."""

    @abstractmethod
    def blank(self) -> D:
        """Return the draft with which a new record begins."""

    def finish(self, draft: D) -> D:
        """Return a collected draft with what the editors cannot know: usually nothing."""
        return draft

    def remember(self, draft: D) -> None:
        """Keep what the next new record begins with: usually nothing."""
        del draft

    @abstractmethod
    def said(self, draft: D) -> str:
        """Return a saved record in a few words."""

    @abstractmethod
    def first_field(self, *, new: bool) -> str:
        """Return the field in which typing begins."""


class RecordPanel(QFrame, Generic[D]):
    """Heading, form, attachments and buttons; an area puts more parts into ``below``.

    ``saved`` carries the id and whether the record was new; ``closed`` comes after Esc or
    Schließen, when the list shall have the focus again; ``loaded`` tells with each record that is
    shown whether it is a new one; ``history_wanted`` carries the id of the shown record.

    Parts in ``below`` with entries of their own are ``asked_first`` whether they may be left; those
    ``left_first`` tell whether Esc left a small form of theirs, those ``saved_first`` whether the
    key that saves was meant for it.
    """

    saved = Signal(int, bool)
    closed = Signal()
    loaded = Signal(bool)
    history_wanted = Signal(int)

    def __init__(self, context: AppContext, entry: RecordEntry[D], kind: Kind) -> None:
        """Build the panel around the form; :meth:`begin` or :meth:`edit` fills it."""
        super().__init__()
        self._context = context
        self._entry = entry
        self._kind = kind
        self.asked_first: list[Callable[[], bool]] = []
        self.left_first: list[Callable[[], bool]] = []
        self.saved_first: list[Callable[[], bool]] = []
        self._new = True
        self._shown = 0
        self.setObjectName(f"{entry.name}_panel")
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._heading = label("", TextStyle.HEADING, name=f"{entry.name}_heading")
        self._message = label("", TextStyle.OK, name=f"{entry.name}_message", wrap=True)
        self._message.hide()
        self.binder: Binder[Any] = Binder(entry.form)
        self.binder.changed.connect(self._message.hide)
        self.binder.left.connect(self._show_hints)
        self.binder.went_on.connect(self.focusNextChild)
        self.binder.hint_confirmed.connect(self._confirm_hint)
        self.drafts = FormDrafts(context, self.binder, self)
        self.drafts.discarded.connect(self._reload)
        self.attachments = AttachmentSection(context, kind, entry.name) if kind in HOLDERS else None
        self.below = QVBoxLayout()
        self.below.setSpacing(12)
        self.buttons = self._button_row()
        self._build()
        add_save_key(self, self._save_by_key)
        hints = context.office.hints
        context.jobs.start(lambda _progress: hints.prepare())

    @property
    def is_new(self) -> bool:
        """Tell whether the record is not saved yet."""
        return self._new

    @property
    def shown(self) -> int:
        """Return the id of the saved record that is shown, 0 for a new one."""
        return self._shown

    @property
    def dirty(self) -> bool:
        """Tell whether something was entered that is not saved."""
        return self.binder.dirty

    def resume(self) -> None:
        """Go on with what stood in the form when the program ended, else begin a new record."""
        record_id = unsaved_record(self._context, self._entry.name, self._kind)
        if not (record_id and self.edit(record_id)):
            self.begin()

    def begin(self, draft: D | None = None) -> None:
        """Begin a new record, with a draft to start from or an empty one."""
        self._load(self._entry.blank() if draft is None else draft, 0, offer=draft is None)

    def edit(self, record_id: int) -> bool:
        """Show a saved record; tells whether it is still there."""
        try:
            draft = self._entry.store().get(record_id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._load(draft, record_id)
        self._context.router.opened.emit(Link(self._kind, record_id))
        return True

    def duplicate(self, record_id: int) -> None:
        """Begin a new record as a copy of a saved one."""
        self.begin(self._entry.store().duplicate(record_id))

    def forget(self, ids: Sequence[int]) -> None:
        """Begin anew if the shown record is one of those that were deleted.

        Its unsaved entries are kept for when the record comes back.
        """
        if self._shown in ids:
            self.drafts.part()
            self.begin()

    def keep_now(self) -> bool:
        """Keep unsaved entries at once, for instance before the file is locked."""
        return self.drafts.keep_now()

    def catch_up(self) -> None:
        """Show the record as it is now, unless something unsaved is entered."""
        if self._kind in NOTE_FIELDS:
            show_note(self._context, self._entry.form)
        if not self._shown or self.dirty:
            return
        try:
            draft = self._entry.store().get(self._shown)
        except IntDeskError:
            self.begin()  # it was taken back
            return
        if draft != self.binder.loaded:
            self._load(draft, self._shown)

    def add_above_form(self, widget: QWidget) -> None:
        """Put what an area has to say about the record above the form; it scrolls along."""
        self._content.insertWidget(self._content.indexOf(self._entry.form), widget)
        widget.stackUnder(self._entry.form)  # Tab comes to it first, as it stands there

    def add_below(self, *sections: QWidget) -> None:
        """Put what belongs to a record below its form and above its attachments."""
        for section in sections:
            self.below.addWidget(section)
        if self.attachments is not None:
            self.attachments.raise_()  # Tab comes to them last, as they stand there

    def lock_form(self, *, locked: bool) -> None:
        """Let the form only be read, because nothing of the record may be changed."""
        self._entry.form.setEnabled(not locked)
        self._save.setEnabled(not locked and not self._context.office.read_only)

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        name = self._entry.first_field(new=self._new)
        self._entry.form.reveal(name)

    def save(self) -> bool:
        """Save what is entered, or show beside the fields what is wrong; tells whether saved."""
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()  # proposals of a field would hold the keyboard
        draft: D = self._entry.finish(self.binder.collect())
        store = self._entry.store()
        problems = [*store.problems(draft), *self._hints(draft)]
        if not self.binder.show_problems(problems, sentence_for):
            return False
        try:
            saved = store.save(draft, form=self.drafts.settle())
        except IntDeskError as error:
            self.drafts.failed()
            self._context.errors.report(error)
            return False
        self.drafts.saved()
        was_new = self._new
        self._entry.remember(draft)
        if was_new:
            self.begin()
        else:
            self.edit(saved.id)
        self._confirm(draft, problems)
        self._context.bus.publish(saved.changes)
        self.saved.emit(saved.id, was_new)
        return True

    def may_leave(self) -> bool:
        """Ask what shall become of unsaved entries; tells whether the panel may be left."""
        if not all(may_leave() for may_leave in self.asked_first):
            return False
        if not self.dirty:
            return True
        notice = Notice(
            self.tr("Eingaben speichern?"),
            self.tr("In „{form}“ stehen Eingaben, die noch nicht gespeichert sind.").format(
                form=self._heading.text()
            ),
        )
        return may_leave_unsaved(self._context.dialogs, self, notice, self.save, self.begin)

    def close_record(self) -> None:
        """Leave the record after asking about unsaved entries, for a new one."""
        if self.may_leave():
            self.begin()
            self.closed.emit()

    @called_by_qt
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Go on as the fields stand in the panel, lines that were added later included."""
        return step_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next field by Enter, leave by Esc."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        in_line = isinstance(self.focusWidget(), QLineEdit)
        if plain and in_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        elif plain and event.key() == Qt.Key.Key_Escape:
            if not any(leave() for leave in self.left_first):
                self.close_record()
        else:
            super().keyPressEvent(event)

    def _save_by_key(self) -> None:
        """Save the small form that has the focus, else the record."""
        if not any(save() for save in self.saved_first):
            self.save()

    def _reload(self) -> None:
        """Show the stored record again, after unsaved entries were discarded."""
        if not (self._shown and self.edit(self._shown)):
            self.begin()
        self.focus_first()

    def _load(self, draft: Any, record_id: int, *, offer: bool = True) -> None:  # noqa: ANN401
        """Show any kind of draft; with ``offer`` bring back what was not saved of it."""
        new = record_id == 0
        self._new = new
        self._shown = record_id
        self.drafts.leave()
        if self._kind in NOTE_FIELDS:
            show_note(self._context, self._entry.form)
        self.binder.load(draft)
        self.drafts.open(self._entry.name, record_id, draft.version, offer=offer)
        if self.attachments is not None:
            self.attachments.show_record(record_id)
        self._history.setVisible(not new)
        heading = self._entry.heading(new=new)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._message.hide()
        self._discard.setText(self.tr("Leeren") if new else self.tr("Schließen"))
        self.loaded.emit(new)
        self._show_hints()

    def _hints(self, draft: D) -> Sequence[Problem]:
        return self._context.office.hints.of(self._kind, draft, self._context.year.year)

    def _show_hints(self) -> None:
        """Show what is unusual beside the fields; it keeps nobody from going on.

        A new record in which nothing is entered says nothing of what it proposes itself.
        """
        if not self._context.file.is_open:
            return  # the focus goes because the window is locked
        try:
            draft: D = self._entry.finish(self.binder.collect())
            hints = self._hints(draft) if self.dirty or not self._new else ()
        except IntDeskError:
            return  # saving will say what is wrong
        self.binder.show_hints(hints, sentence_for)

    def hush(self) -> None:
        """Take back what was said of the last saving."""
        self._message.hide()

    def _confirm_hint(self, code: str) -> None:
        """Let a hint of this record be silent from now on, after the record is saved."""
        draft = self.binder.loaded
        if draft is not None:
            self.binder.amend(confirmed=(*draft.confirmed, code))
            self._show_hints()

    def _confirm(self, draft: D, problems: Sequence[Problem]) -> None:
        """Say what was saved, with the remarks on it."""
        hints = [p for p in problems if p.severity is Severity.HINT]
        saved = self.tr("Gespeichert: {record}").format(record=self._entry.said(draft))
        words = [f"{saved}.", *(sentence_for(hint) for hint in hints)] if hints else [saved]
        self._message.setText(" ".join(words))
        self._message.show()
        announce(self, self._message.text())

    def _build(self) -> None:
        name, form = self._entry.name, self._entry.form
        inner = QWidget()
        inner.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
        content = self._content = QVBoxLayout(inner)
        content.setContentsMargins(CARD_PADDING, 0, CARD_PADDING, 8)
        content.setSpacing(12)
        content.addWidget(self.drafts.line)
        content.addWidget(form)
        content.addLayout(self.below)
        if self.attachments is not None:
            content.addWidget(self.attachments)
        content.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setObjectName(f"{name}_scroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, CARD_PADDING, 0, CARD_PADDING)
        column.setSpacing(10)
        column.addLayout(_padded(self._heading))
        column.addWidget(scroll, 1)
        column.addLayout(_padded(self._message))
        column.addLayout(_padded(self.buttons))
        more = form.more
        if more is not None:
            setting = more_fields(name)
            more.set_unfolded(self._context.settings.get(setting))
            more.toggled.connect(lambda shown: self._context.settings.set(setting, shown))

    def _button_row(self) -> FlowRow:
        name = self._entry.name
        save = self._save = primary(f"{name}_save", self.tr("Speichern"), "check")
        save.setToolTip(self.tr("Speichern (Strg+S oder Strg+Eingabe)"))
        save.clicked.connect(self.save)
        if self._context.office.read_only:
            save.setEnabled(False)
            save.setToolTip(self.tr("Die Datei ist nur zum Lesen geöffnet."))
        self._discard = secondary(f"{name}_discard", self.tr("Leeren"))
        self._discard.clicked.connect(self.close_record)
        self._history = secondary(f"{name}_history", self.tr("Verlauf"), "history")
        self._history.clicked.connect(lambda: self.history_wanted.emit(self._shown))
        row = FlowRow(save, self._discard, self._history)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return row


def _padded(widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(CARD_PADDING, 0, CARD_PADDING, 0)
    box.addWidget(widget)
    return box
