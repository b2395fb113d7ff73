"""The answers of all sheets: typed sheet by sheet, or as counts by question."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from intdesk.domain.survey import ANSWERS, QUESTIONS, Counts, sheet_answers
from intdesk.texts.planning.survey import ANSWER_WORDS, THEMES
from ui.kit.announce import announce
from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.editor import CONTROL_HEIGHT, Editor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.sentences import shown_all, shown_word
from ui.texts import counted

COUNT_WIDTH = 52
MOST = 99_999


class CountsEditor(Editor[tuple[Counts, ...]]):
    """A grid of counts; above it a line that takes one sheet after the other.

    ``sheets_added`` carries by how many sheets the counts grew (-1: one was taken back).
    """

    sheets_added = Signal(int)

    def __init__(self, name: str) -> None:
        """Make an empty grid."""
        self._line = _SheetLine()
        super().__init__(name, self._line)
        self._taken: list[tuple[int, ...]] = []
        self._counts = [
            [NumberEditor(f"count_{q}_{a}", most=MOST) for a in range(1, ANSWERS + 1)]
            for q in range(1, QUESTIONS + 1)
        ]
        self._told = label("", TextStyle.SMALL, name="sheet_told", wrap=True)
        self._back = Button("sheet_back", self.tr("Letzten Bogen zurücknehmen"), ButtonKind.LINK)
        self._back.clicked.connect(self.take_back)
        self._back.hide()
        self._line.entered.connect(self._take)
        self._build()

    def value(self) -> tuple[Counts, ...]:
        """Return the counts; an empty field is none."""
        return tuple(tuple(editor.value() or 0 for editor in row) for row in self._counts)

    def sheets(self) -> int:
        """Return how many sheets the counts hold at least."""
        return max(sum(counts) for counts in self.value())

    def set_value(self, value: tuple[Counts, ...]) -> None:
        """Show counts; what stands for none is left empty."""
        self._taken = []
        self._tell("")
        for row, counts in zip(self._counts, value, strict=True):
            for editor, count in zip(row, counts, strict=True):
                editor.set_value(count or None)

    def entry(self) -> object:
        """Return the texts as they are typed, and the sheet that is begun."""
        return [self._line.text(), *([e.entry() for e in row] for row in self._counts)]

    def set_entry(self, entry: object) -> None:
        """Show typed texts."""
        if not isinstance(entry, list) or len(entry) != QUESTIONS + 1:
            return
        self._line.setText(str(entry[0]))
        for row, texts in zip(self._counts, entry[1:], strict=True):
            if isinstance(texts, list) and len(texts) == ANSWERS:
                for editor, text in zip(row, texts, strict=True):
                    editor.set_entry(text)

    def entry_problem(self) -> str:
        """Return advice for a sheet that is begun and a count that cannot be read."""
        if self._line.text().strip():
            return self.tr("Bitte schließen Sie den angefangenen Bogen mit Eingabe ab.")
        problems = (editor.entry_problem() for row in self._counts for editor in row)
        return next((problem for problem in problems if problem), "")

    def take_back(self) -> None:
        """Take the last typed sheet out of the counts."""
        if self._taken:
            self._add(self._taken.pop(), -1)
            self._tell(self.tr("Der letzte Bogen ist zurückgenommen."))
            self._line.setFocus()

    def set_said_name(self, text: str) -> None:
        """Name the line of sheets; the counts have names of their own."""
        says = self.tr("{label}: Bogen eingeben, zehn Ziffern").format(label=text)
        self._line.setAccessibleName(says)

    def _take(self, text: str) -> None:
        answers = sheet_answers(text)
        if answers is None:
            self._tell(self.tr("Ein Bogen hat zehn Ziffern von 1 bis 4; 0 heißt keine Antwort."))
            return
        self._add(answers, 1)
        self._taken.append(answers)
        self._line.clear()
        what = counted(len(self._taken), self.tr("Bogen"), self.tr("Bögen"))
        self._tell(self.tr("{what} eingegeben.").format(what=what))

    def _add(self, answers: tuple[int, ...], by: int) -> None:
        for row, answer in zip(self._counts, answers, strict=True):
            count = max(0, (row[answer].value() or 0) + by)
            row[answer].set_value(count or None)
        self.sheets_added.emit(by)
        self.changed.emit()

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._back.setVisible(bool(self._taken))
        if text:
            announce(self._line, text)

    def _build(self) -> None:
        hint = self.tr(
            "Bogen für Bogen: je Frage 1 (stimmt) bis 4 (stimmt nicht), 0 ohne Antwort, dann "
            "Eingabe. Oder unten die Summen eintragen."
        )
        self.box.addWidget(label(hint, TextStyle.SMALL, wrap=True))
        self.box.addWidget(self._line)
        self.box.addWidget(FlowRow(self._told, self._back))
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        for answer, text in enumerate(shown_all(ANSWER_WORDS)):
            head = label(text, TextStyle.SMALL, wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(head, 0, answer)
            grid.setColumnStretch(answer, 1)
        for question, row in enumerate(self._counts):
            theme = f"{question + 1}. {THEMES[question]}"
            at = 1 + 2 * question
            grid.addWidget(label(theme, TextStyle.STRONG, wrap=True), at, 0, 1, ANSWERS)
            for answer, editor in enumerate(row):
                self._put(
                    grid, editor, (at + 1, answer), f"{theme}: {shown_word(ANSWER_WORDS[answer])}"
                )
        self.box.addLayout(grid)

    def _put(
        self, grid: QGridLayout, editor: NumberEditor, place: tuple[int, int], says: str
    ) -> None:
        line: QWidget = editor.input
        line.setMinimumWidth(COUNT_WIDTH)
        editor.set_said_name(says)
        editor.changed.connect(self.changed)
        editor.left.connect(self.left)
        grid.addWidget(editor, *place)


class _SheetLine(QLineEdit):
    """A line for the ten digits of a sheet; ``entered`` carries them on Enter."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(CONTROL_HEIGHT)
        self.setMaxLength(2 * QUESTIONS)
        self.setPlaceholderText("1 2 1 3 2 4 3 1 2 1")

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a sheet on Enter; an empty line goes on to the counts."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.text():
            self.entered.emit(self.text())
        else:
            super().keyPressEvent(event)
