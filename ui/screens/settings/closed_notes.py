"""The card that opens notes about people, which a takeover has closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.changes import Changes, Kind
from ui.access_dialog import secret_field
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import primary
from ui.kit.form.amounts import DayEditor, PastDayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.progress_line import ProgressLine
from ui.secret_problems import is_about_secret, secret_sentence
from ui.targets import PageId, Target

FIELD_WIDTH = 420


def _text(german: str) -> str:
    return QCoreApplication.translate("closed_notes", german)


class ClosedNotesCard(Card):
    """Asks for legal basis, approval and the sealed sheet; hidden while nothing is closed."""

    def __init__(self, context: AppContext) -> None:
        """Make empty fields."""
        super().__init__(_text("Notizen über Menschen sind verschlossen"), name="security_notes")
        self._context = context
        self._basis = TextEditor("notes_basis", longest=300)
        self._approved = TextEditor("notes_approved", longest=200)
        self._day = PastDayEditor("notes_day", context.clock.today)
        self._boxes = {
            "basis": self._box("notes_basis", _text("Rechtsgrundlage"), self._basis),
            "approved": self._box("notes_approved", _text("Zugestimmt hat"), self._approved),
            "day": self._box("notes_day", _text("Zustimmung vom"), self._day),
        }
        self._code, self._code_box = secret_field(
            "notes_code", _text("Code vom versiegelten Wiederherstellungsblatt")
        )
        self._open = primary("notes_open", _text("Notizen öffnen"))
        self._open.clicked.connect(self.open)
        self._progress = ProgressLine("notes_progress")
        self._why = label("", TextStyle.MUTED, name="notes_why", wrap=True)
        explanation = _text(
            "Nach der Amtsübernahme sind Notizen zu Beratungen und Kontakten unlesbar, bis es "
            "dafür eine Rechtsgrundlage gibt. Sprechen Sie vorher mit der oder dem "
            "Datenschutzbeauftragten. Was Sie hier angeben, steht danach im Protokoll."
        )
        self._asking = (
            label(explanation, wrap=True), *self._boxes.values(), self._code_box,
            FlowRow(self._open),
        )  # fmt: skip
        for widget in (*self._asking, self._progress, self._why):
            self.body.addWidget(widget)
        self._opened = Banner()
        self._opened.setObjectName("notes_opened")
        self._opened.pressed.connect(lambda: self._context.router.go(Target(PageId.CONSULTATIONS)))
        self._opened.hide()
        self.body.addWidget(self._opened)
        self.hide()

    def refresh(self) -> None:
        """Show the card if something is closed; only the officer can open it."""
        office = self._context.office
        closed = office.access.identities_closed
        self.setVisible(closed or not self._opened.isHidden())
        for part in self._asking:
            part.setVisible(closed)
        if self._day.value() is None:
            self._day.set_value(self._context.clock.today())
        may = not office.read_only and office.access.kind is not SlotKind.DEPUTY
        self._open.setEnabled(may)
        self._why.setVisible(not may)
        self._why.setText(
            _text("Öffnen kann sie nur die oder der Beauftragte, wenn die Datei nicht nur zum "
                  "Lesen geöffnet ist.")
        )  # fmt: skip

    def open(self) -> None:
        """Open the notes if everything is filled in."""
        if self._progress.busy or not self._filled_in():
            return
        access = self._context.office.access
        basis, approved, day = self._basis.value(), self._approved.value(), self._day.value()
        code = Secret.recovery(self._code.value())
        assert day is not None  # noqa: S101 - seen to above
        job = self._context.jobs.start(
            lambda _: access.open_identities(basis, approved, day, code), self._done, self._failed
        )
        self._progress.follow(job, _text("Die Notizen werden geöffnet …"))

    def _filled_in(self) -> bool:
        day, today = self._day.value(), self._context.clock.today()
        wrong = {
            "basis": "" if self._basis.value() else _text("Bitte nennen Sie die Rechtsgrundlage."),
            "approved": "" if self._approved.value() else _text("Bitte nennen Sie Name und Amt."),
            "day": "" if day and day <= today else _text("Bitte geben Sie einen Tag bis heute an."),
        }
        for name, problem in wrong.items():
            if problem:
                self._boxes[name].show_problem(problem)
        first = next((name for name, problem in wrong.items() if problem), "")
        if first:
            self._boxes[first].field.editor.input.setFocus()
            return False
        if not self._code.value():
            self._refuse(_text("Bitte geben Sie den Code ein."))
            return False
        return True

    def _done(self, changes: Changes) -> None:
        for editor in (self._basis, self._approved):
            editor.set_value("")
        self._code.set_value("")
        words = _text("Die Notizen sind wieder lesbar.")
        self._opened.say(words, Tone.OK, _text("Zu den Beratungen"))
        self._opened.focus_button()
        self._context.bus.announce(words)
        self._context.bus.publish(changes)
        self._context.bus.publish(Changes.of(Kind.BACKUP))

    def _failed(self, error: Exception) -> None:
        if is_about_secret(error):
            self._refuse(secret_sentence(error))
        else:
            self._context.errors.report(error)

    def _refuse(self, problem: str) -> None:
        self._code_box.show_problem(problem)
        self._code.select_all()
        self._code.line.setFocus()

    @staticmethod
    def _box(name: str, words: str, editor: TextEditor | DayEditor) -> FieldBox:
        box = FieldBox(Field(name, words, editor, required=True, width=FIELD_WIDTH))
        box.setMaximumWidth(FIELD_WIDTH)
        editor.changed.connect(box.clear_problem)
        return box
