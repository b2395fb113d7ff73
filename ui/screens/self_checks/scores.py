"""The thirteen answers of a sheet, entered by few keys: 7 and Enter are 70 percent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.self_check import HIGHEST, STEP
from intdesk.texts.planning.self_check import QUESTIONS
from ui.kit.form.amounts import ParsedEditor
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label

SCORE_WIDTH = 76


class ScoreEditor(ParsedEditor[int]):
    """One answer: a digit is tens (7 is 70), more digits are percent; Up and Down step by ten."""

    def __init__(self, name: str) -> None:
        """Make an empty line."""
        super().__init__(name)
        self.box.addWidget(self._line)
        self._line.setMaxLength(6)
        self._line.setFixedWidth(SCORE_WIDTH)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self, text: str) -> int | None:
        """Return the percent of a typed answer."""
        digits = text.removesuffix("%").replace(NO_BREAK, "").strip()
        if not digits.isdecimal():
            return None
        value = int(digits) * STEP if len(digits) == 1 else int(digits)
        return value if value <= HIGHEST and value % STEP == 0 else None

    def shown(self, value: int) -> str:
        """Return ``70 %``."""
        return f"{value}{NO_BREAK}%"

    def step(self, value: int | None, by: int) -> int:
        """Return ten percent more or less."""
        return min(HIGHEST, max(0, (value or 0) + by * STEP))

    def advice(self) -> str:
        """Return what can be typed."""
        return self.tr("Bitte 0 bis 100 in Zehnern angeben; 7 steht für 70.")


class ScoresEditor(Editor[tuple[int | None, ...]]):
    """All questions, one below the other, each with its line."""

    def __init__(self, name: str) -> None:
        """Make thirteen empty lines."""
        self._scores = [ScoreEditor(f"score_{n}") for n in range(1, len(QUESTIONS) + 1)]
        super().__init__(name, self._scores[0].input)
        self._scores[0].input.setObjectName("score_1")
        self._told = [
            label("", TextStyle.DANGER, name=f"score_{n}_problem", wrap=True)
            for n in range(1, len(QUESTIONS) + 1)
        ]
        for problem in self._told:
            problem.hide()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, (editor, (theme, text)) in enumerate(zip(self._scores, QUESTIONS, strict=True)):
            grid.addWidget(_question(row + 1, theme, text), 2 * row, 0)
            grid.addWidget(editor, 2 * row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._told[row], 2 * row + 1, 0, 1, 2)
            editor.set_said_name(f"{row + 1}. {theme}: {text}")
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
        told = self.tr(
            "Wie sehr trifft es zu, in Prozent? 7 und Eingabe sind 70 %. Leer: keine Antwort."
        )
        self.box.addWidget(label(told, TextStyle.SMALL, wrap=True))
        self.box.addLayout(grid)

    def value(self) -> tuple[int | None, ...]:
        """Return the answers."""
        return tuple(editor.value() for editor in self._scores)

    def set_value(self, value: tuple[int | None, ...]) -> None:
        """Show answers."""
        for editor, score in zip(self._scores, value, strict=True):
            editor.set_value(score)

    def entry(self) -> object:
        """Return the texts as they are typed."""
        return [editor.entry() for editor in self._scores]

    def set_entry(self, entry: object) -> None:
        """Show typed texts."""
        if isinstance(entry, list) and len(entry) == len(self._scores):
            for editor, text in zip(self._scores, entry, strict=True):
                editor.set_entry(text)

    def entry_problem(self) -> str:
        """Return advice for the first answer that cannot be read."""
        for number, editor in enumerate(self._scores, 1):
            if problem := editor.entry_problem():
                return self.tr("Frage {n}: {problem}").format(n=number, problem=problem)
        return ""

    def set_error(self, text: str) -> None:
        """Frame the lines that cannot be read, and say it below each."""
        for editor, told in zip(self._scores, self._told, strict=True):
            problem = editor.entry_problem() if text else ""
            editor.set_error(problem)
            told.setText(problem)
            told.setVisible(bool(problem))

    def select_all(self) -> None:
        """Go to the first line that cannot be read, else to the first one, and mark its text."""
        wrong = (editor for editor in self._scores if editor.entry_problem())
        editor = next(wrong, self._scores[0])
        editor.setFocus()
        editor.select_all()

    def set_said_name(self, text: str) -> None:
        """Each line is named by its question; the first also says what all of them are."""
        theme, question = QUESTIONS[0]
        self._scores[0].set_said_name(f"{text}, 1. {theme}: {question}")


def _question(number: int, theme: str, text: str) -> QWidget:
    shown = label(
        f'<span style="font-weight:600">{number}. {theme}.</span> {text}', TextStyle.BODY, wrap=True
    )
    shown.setTextFormat(Qt.TextFormat.RichText)
    return shown
