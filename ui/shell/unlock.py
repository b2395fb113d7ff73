"""The page that asks for the password of a protected file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from intdesk.domain.access import Secret, SecretKind
from intdesk.domain.problems import Severity
from ui.kit.announce import announce
from ui.kit.buttons import Button, ButtonKind, primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.secret import SecretEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import GAP, Card, FlowRow, ScrollPage, centred
from ui.progress_line import ProgressLine
from ui.shell.attempts import AttemptBrake

CARD_WIDTH = 640
_SECOND = 1000


class UnlockPage(ScrollPage):
    """Password, or the code of a recovery sheet; further guesses wait.

    ``given`` carries the secret and whether the file shall only be read; ``elsewhere`` comes when
    the user wants another file, ``left`` when the user goes back.
    """

    given = Signal(object, bool)
    elsewhere = Signal()
    left = Signal()

    def __init__(self, brake: AttemptBrake) -> None:
        """Build the page; :meth:`ask` fills it."""
        super().__init__("unlock_page")
        self._brake = brake
        self._kind = SecretKind.PASSWORD
        self._because = ""
        self._pressed = False
        """Whether Enter was pressed while the next guess still had to wait."""
        self.path = Path()
        """The file that is asked for."""
        self._title = label("", TextStyle.TITLE, name="unlock_title", wrap=True)
        self._why = label("", TextStyle.MUTED, name="unlock_why", wrap=True)
        self.editor = SecretEditor("unlock_secret")
        self._box = FieldBox(Field("unlock_secret", self.tr("Passwort"), self.editor))
        self._read_only = QCheckBox(self.tr("Nur lesen, nichts ändern"))
        self._read_only.setObjectName("unlock_read_only")
        self.open_button = primary("unlock_open", self.tr("Entsperren"), "lock-open")
        self._other_kind = Button("unlock_other_kind", "-", ButtonKind.LINK)
        self._back = secondary("unlock_back", self.tr("Zurück"), "arrow-left")
        self._other = secondary("unlock_elsewhere", self.tr("Andere Datei …"), "folder-open")
        self._inputs = QWidget()
        self._ways = FlowRow(self._back, self._other)
        self.progress = ProgressLine("unlock_progress")
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self._count_down)
        self._build()
        self._connect()

    def ask(self, path: Path, why: str = "") -> None:
        """Ask for the secret of a file; ``why`` says what happened before."""
        self._begin(path, why)
        for widget in (self._inputs, self._read_only, self._ways):
            widget.show()

    def hold(self, path: Path, why: str) -> None:
        """Ask for the secret of a file that is still open; there is no way but this one."""
        self._begin(path, why)
        self._inputs.show()
        for widget in (self._read_only, self._ways):
            widget.hide()

    def cover(self, why: str) -> None:
        """Ask nothing yet and let nothing be done: work is under way behind this page."""
        self.forget()
        self._title.setText(self.tr("Gesperrt"))
        self._why.setText(why)
        for widget in (self._inputs, self._read_only, self._ways):
            widget.hide()
        self.setFocus()

    def refuse(self, problem: str) -> None:
        """Say beside the field why the secret did not fit; the next guess may have to wait."""
        self.set_busy(busy=False)
        self._box.show_problem(problem)
        announce(self, problem)
        self.editor.select_all()
        self.focus()
        self._count_down()

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self.editor.set_value("")
        self._pressed = False
        self._box.clear_problem()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be typed while the file is being opened."""
        for widget in (self._inputs, self._read_only, self._ways):
            widget.setEnabled(not busy)
        if not busy:
            self._count_down()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.editor.line.setFocus()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc where there is a way back."""
        if event.key() == Qt.Key.Key_Escape and self._ways.isVisible() and self._ways.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, path: Path, why: str) -> None:
        self.path = path
        self._title.setText(self.tr("„{name}“ ist geschützt").format(name=path.stem))
        self._because = why
        self._choose(SecretKind.PASSWORD)
        self._read_only.setChecked(False)
        self.set_busy(busy=False)

    def _build(self) -> None:
        card = Card(name="unlock_card")
        inputs = QVBoxLayout(self._inputs)
        inputs.setContentsMargins(0, 0, 0, 0)
        inputs.setSpacing(GAP)
        inputs.addWidget(self._box)
        inputs.addWidget(FlowRow(self.open_button, self._other_kind))
        for widget in (
            self._title, self._why, self._inputs, self._read_only, self._ways, self.progress,
        ):  # fmt: skip
            card.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(centred(card, CARD_WIDTH))
        self.body.addStretch(3)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._give)
        self._back.clicked.connect(self.left)
        self._other.clicked.connect(self.elsewhere)
        self.editor.line.returnPressed.connect(self._give)
        self.editor.changed.connect(self._on_edited)
        self._other_kind.clicked.connect(self._toggle_kind)

    def _give(self) -> None:
        left = self._brake.seconds_left()
        self._pressed = bool(left)
        if left:
            waits = self.tr("Noch {left} Sekunden, dann wird geöffnet.").format(left=left)
            self._box.show_problem(waits, Severity.HINT)
            announce(self, waits)
            return
        text = self.editor.value()
        if not text:
            self.refuse(self.tr("Bitte geben Sie etwas ein."))
            return
        self._box.clear_problem()
        self.set_busy(busy=True)
        self.given.emit(Secret(self._kind, text), self._read_only.isChecked())

    def _on_edited(self) -> None:
        """Wait for another Enter: what was typed is not the same any more."""
        self._pressed = False
        self._box.clear_problem()

    def _toggle_kind(self) -> None:
        by_code = self._kind is SecretKind.PASSWORD
        self._choose(SecretKind.RECOVERY if by_code else SecretKind.PASSWORD)
        self.focus()

    def _choose(self, kind: SecretKind) -> None:
        self._kind = kind
        by_code = kind is SecretKind.RECOVERY
        name = self.tr("Code vom Wiederherstellungsblatt") if by_code else self.tr("Passwort")
        other = (
            self.tr("Doch mit dem Passwort öffnen")
            if by_code
            else self.tr("Passwort vergessen? Mit dem Wiederherstellungsblatt öffnen")
        )
        what = (
            self.tr("Bitte geben Sie den Code vom Blatt ein; Groß und Klein ist gleich.")
            if by_code
            else self.tr("Bitte geben Sie Ihr Passwort ein.")
        )
        self._why.setText(f"{self._because} {what}" if self._because else what)
        self._box.label.setText(name)
        self.editor.set_said_name(name)
        self.editor.set_value("")
        self.editor.shows.setChecked(by_code)
        self._box.clear_problem()
        self._other_kind.setText(other)
        self._other_kind.setAccessibleName(other)

    def _count_down(self) -> None:
        left = self._brake.seconds_left()
        self.open_button.setEnabled(not left)
        if left:
            self.open_button.setText(self.tr("Wartezeit: {left} s").format(left=left))
            self._timer.start()
        else:
            self.open_button.setText(self.tr("Entsperren"))
            self._timer.stop()
            if self._pressed:
                self._give()
