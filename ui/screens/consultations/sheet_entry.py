"""Entering a printed tally sheet in one go: counts by topic become that many consultations."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.duration import format_minutes
from intdesk.domain.problems import errors
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.editors import ProposingEditor, code_editor
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.amounts import MinutesEditor, NumberEditor, PastDayEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.save_key import add_save_key
from ui.sentences import sentence_for
from ui.texts import consultation_fields, counted

MOST = 200
"""Consultations of one topic on one sheet; more is a slip of the keyboard."""

WIDTH, HEIGHT = 640, 660


class SheetEntryDialog(QDialog):
    """A grid of topics; ``changes`` holds what was saved. Enter goes on, Ctrl+Enter saves."""

    def __init__(
        self, context: AppContext, base: Consultation, parent: QWidget | None = None
    ) -> None:
        """Begin with today, and with place and form of ``base``."""
        super().__init__(parent)
        add_help_key(self, "strichliste")
        self.changes: Changes | None = None
        self._context = context
        self.setObjectName("sheet_entry")
        self.setWindowTitle(self.tr("Strichliste eintragen"))
        self.setAccessibleName(self.windowTitle())
        names = consultation_fields()
        self._day = PastDayEditor("sheet_day", context.clock.today)
        self._place = ProposingEditor(context, "place", Kind.CONSULTATION)
        self._form = code_editor(context, "sheet_form", CodeListId.CONTACT_FORM)
        self._minutes = MinutesEditor("sheet_minutes", ())
        self._boxes = {
            "day": FieldBox(Field("sheet_day", names["day"], self._day, width=140)),
            "place": FieldBox(Field("sheet_place", names["place"], self._place, width=140)),
            "contact_form": FieldBox(
                Field("sheet_form", names["contact_form"], self._form, width=140)
            ),
            "minutes": FieldBox(
                Field("sheet_minutes", self.tr("Minuten je Beratung"), self._minutes, width=140)
            ),
        }
        self._day.set_value(context.clock.today())
        self._place.set_value(base.place)
        self._form.set_value(base.contact_form)
        self._minutes.set_value(base.minutes or 15)
        self._rows: list[tuple[Code, NumberEditor, MinutesEditor]] = []
        self._sum = label("", TextStyle.STRONG, name="sheet_sum", wrap=True)
        self._build()
        add_save_key(self, self.save)
        self._show_sum()
        self._rows[0][1].setFocus()

    def drafts(self) -> list[Consultation]:
        """Return the consultations that the counts stand for."""
        base = Consultation(
            day=self._day.value(), place=self._place.value(), contact_form=self._form.value()
        )
        made = []
        for code, count, minutes in self._rows:
            each = minutes.value() or self._minutes.value()
            draft = replace(base, topic=code.code, minutes=each)
            made += [draft] * min(count.value() or 0, MOST)
        return made

    def save(self) -> bool:
        """Save all in one step, or show what is wrong; tells whether saved."""
        drafts = self.drafts()
        if not drafts or not self._valid(drafts):
            return False
        try:
            saved = self._context.office.consultations.save_many(drafts)
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self.changes = saved.changes
        self.accept()
        return True

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next field by Enter; Esc leaves."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _valid(self, drafts: list[Consultation]) -> bool:
        for box in self._boxes.values():
            box.clear_problem()
        for draft in dict.fromkeys(drafts):
            for problem in errors(self._context.office.consultations.problems(draft)):
                box = self._boxes.get(problem.field, self._boxes["minutes"])
                box.show_problem(box.field.editor.entry_problem() or sentence_for(problem))
                box.field.editor.setFocus()
                return False
        return True

    def _show_sum(self) -> None:
        drafts = self.drafts()
        text = counted(len(drafts), self.tr("Beratung"), self.tr("Beratungen"))
        total = sum(draft.minutes or 0 for draft in drafts)
        self._sum.setText(f"{text}, {format_minutes(total)}")
        self._save.setEnabled(bool(drafts))

    def _build(self) -> None:
        self._save = primary("sheet_save", self.tr("Alle speichern"), "check")
        self._save.setToolTip(self.tr("Speichern (Strg+S oder Strg+Eingabe)"))
        self._save.clicked.connect(self.save)
        cancel = secondary("sheet_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), TextStyle.HEADING, name="sheet_title"))
        column.addWidget(FlowRow(*self._boxes.values(), spacing=WIDE_GAP))
        column.addWidget(self._grid(), 1)
        column.addWidget(self._sum)
        column.addWidget(FlowRow(cancel, self._save), 0, Qt.AlignmentFlag.AlignRight)
        for box in self._boxes.values():
            box.field.editor.changed.connect(self._show_sum)
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))

    def _grid(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for at, text in enumerate((self.tr("Thema"), self.tr("Anzahl"), self.tr("Minuten"))):
            grid.addWidget(label(text, TextStyle.FIELD), 0, at)
        for row, code in enumerate(self._context.codes.choices(CodeListId.TOPIC), 1):
            count = NumberEditor(f"sheet_count_{code.code}", most=MOST)
            minutes = MinutesEditor(f"sheet_minutes_{code.code}", ())
            count.set_said_name(self.tr("{topic}, Anzahl").format(topic=code.label))
            minutes.set_said_name(
                self.tr("{topic}, Minuten je Beratung, falls anders").format(topic=code.label)
            )
            grid.addWidget(label(code.label), row, 0)
            for at, editor in ((1, count), (2, minutes)):
                editor.setFixedWidth(110)
                editor.changed.connect(self._show_sum)
                grid.addWidget(editor, row, at)
            self._rows.append((code, count, minutes))
        area = QScrollArea()
        area.setObjectName("sheet_scroll")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area
