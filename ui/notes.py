"""Notes about persons: a field that points to words of special categories, hidden where unused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.privacy import NOTE_FIELDS
from intdesk.domain.special_categories import Finding
from ui.context import AppContext
from ui.kit.announce import announce
from ui.kit.form.editor import NoteEditor
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.settings import NOTES_FORBIDDEN

NOTE = "note"


def _text(german: str) -> str:
    return QCoreApplication.translate("notes", german)


def category_words() -> dict[str, str]:
    """Return what the categories are called."""
    return {
        "health": _text("Gesundheit"),
        "religion": _text("Religion oder Weltanschauung"),
        "politics": _text("politische Meinung oder Gewerkschaft"),
        "sexuality": _text("Sexualität"),
        "origin": _text("ethnische Herkunft"),
        "crime": _text("Straftaten"),
    }


class WatchedNoteEditor(NoteEditor):
    """Several lines of text; a line below says gently which word may be too much, and why."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Make an empty field; it reads the rules of the office when it is first typed in."""
        super().__init__(name)
        self._context = context
        self._said: list[Finding] = []
        self.hint = label("", TextStyle.WARNING, name=f"{name}_category_hint", wrap=True)
        self.hint.hide()
        self.box.addWidget(self.hint)
        self.changed.connect(self._look)

    def set_value(self, value: str) -> None:
        """Show a text; only what is typed is looked at."""
        super().set_value(value)
        self._say([])

    def _look(self) -> None:
        privacy = self._context.office.privacy
        self._say(privacy.words.find(self.value()) if privacy.notes.hints else [])

    def _say(self, found: list[Finding]) -> None:
        if found == self._said:
            return
        self._said = found
        self.hint.setVisible(bool(found))
        if not found:
            self.hint.setText("")
            return
        names = category_words()
        what = ", ".join(_text("„{word}“ ({category})").format(
            word=finding.word, category=names[finding.category]
        ) for finding in found)  # fmt: skip
        words = _text(
            "Muss das hier stehen? {what}: Solche Angaben sind besonders geschützt (Art. 9 und 10 "
            "DSGVO) und brauchen einen eigenen Grund."
        )
        self.hint.setText(words.format(what=what))
        announce(self, self.hint.text())


def show_note(context: AppContext, form: Form) -> None:
    """Show the note of a form where the office uses notes, and hide it elsewhere."""
    form.box(NOTE).setVisible(context.office.privacy.notes.used)


def keep_forbidden(context: AppContext) -> None:
    """Let the open file use no notes where administrators forbid them; stored ones stay hidden."""
    if not context.settings.get(NOTES_FORBIDDEN) or context.office.read_only:
        return
    if context.office.privacy.notes.used:
        context.office.privacy.use_notes(used=False)


def hidden_fields(context: AppContext, kind: str) -> frozenset[str]:
    """Return the fields that lists of a kind do not show in this office."""
    used = context.office.privacy.notes.used
    return frozenset(field for k, field in NOTE_FIELDS.items() if k == kind and not used)
