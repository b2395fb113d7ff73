"""Two lines for a new password, with advice while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.access import Advice
from intdesk.texts.access import ADVICE_TEXTS
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.secret import SecretEditor
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import WIDE_GAP, hline
from ui.sentences import shown_word

FIELD_WIDTH = 420
Judge = Callable[[str, tuple[str, ...]], Advice]
"""What is to be said of a password; the names are what a guesser would try first."""


def judge_password(password: str, names: tuple[str, ...]) -> Advice:
    """Return what is to be said of a new password in the real program."""
    from intdesk.services.passwords import advise_on

    return advise_on(password, names)


class NewPassword(QWidget):
    """Asks for a password twice; ``changed`` comes with each letter."""

    changed = Signal()

    def __init__(
        self,
        judge: Judge = judge_password,
        name: str = "new_password",
        names: Callable[[], tuple[str, ...]] = tuple,
        word: str = "",
    ) -> None:
        """Make empty lines; ``judge`` rates what is typed, knowing the present ``names``.

        ``word`` is what the password is called, if there is another one on the page.
        """
        super().__init__()
        self._judge = judge
        self._names = names
        self.first = SecretEditor(name)
        self.second = SecretEditor(f"{name}_again")
        self._first_box = self._field(self.first, word or self.tr("Passwort"))
        again = self.tr("{word} wiederholen").format(word=word or self.tr("Passwort"))
        self._second_box = self._field(self.second, again)
        self._icon = IconLabel("info", "muted")
        self._advice = label("", TextStyle.MUTED, name=f"{name}_advice", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self._first_box)
        line = hline(self._icon)
        line.addWidget(self._advice, 1)
        column.addLayout(line)
        column.addWidget(self._second_box)
        self.first.changed.connect(self._show_advice)
        self.second.changed.connect(self._second_box.clear_problem)
        for editor in (self.first, self.second):
            editor.changed.connect(self.changed)
        self._show_advice()

    @property
    def password(self) -> str:
        """Return the first line."""
        return self.first.value()

    def clear(self) -> None:
        """Forget what was typed."""
        for editor in (self.first, self.second):
            editor.set_value("")
        self._show_advice()

    def ready(self) -> bool:
        """Tell whether the password may be used; else say why and put the cursor there."""
        advice = self._judge(self.password, self._names())
        if advice.refused:
            self._first_box.show_problem(shown_word(ADVICE_TEXTS[advice]))
            self.first.line.setFocus()
            return False
        if self.second.value() != self.password:
            self._second_box.show_problem(self.tr("Die beiden Passwörter sind nicht gleich."))
            self.second.line.setFocus()
            return False
        return True

    def _field(self, editor: SecretEditor, words: str) -> FieldBox:
        name = editor.input.objectName()
        box = FieldBox(Field(name, words, editor, required=True, width=FIELD_WIDTH))
        box.setMaximumWidth(FIELD_WIDTH)
        return box

    def _show_advice(self) -> None:
        self._first_box.clear_problem()
        if not self.password:
            self._icon.show_icon("info", "muted")
            self._advice.setText(
                self.tr(
                    "Leicht zu merken und schwer zu erraten: vier oder mehr Wörter, "
                    "zum Beispiel aus einem Satz, den nur Sie kennen."
                )
            )
            return
        advice = self._judge(self.password, self._names())
        refused = advice.refused
        self._icon.show_icon(
            "triangle-alert" if refused else "circle-check", "warning" if refused else "ok"
        )
        self._advice.setText(shown_word(ADVICE_TEXTS[advice]))
