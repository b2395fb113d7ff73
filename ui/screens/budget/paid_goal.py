"""The goal or measure that a posting pays for, chosen while it is entered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.evidence import Place
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.goal_choice import GoalChoice
from ui.kit.buttons import secondary
from ui.kit.form.choices import CodeEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.record_panel import RecordPanel


def _text(german: str) -> str:
    return QCoreApplication.translate("paid_goal", german)


class PaidGoal(FlowRow):
    """Ties a saved posting to a goal at once, a new one as soon as it is saved.

    ``box`` is the choice; the row itself says what waits to be tied and takes it back.
    """

    def __init__(self, context: AppContext, panel: RecordPanel[Any]) -> None:
        """Begin with nothing that waits."""
        self._said = label("", TextStyle.MUTED, name="posting_goal_waits", wrap=True)
        self._drop = secondary("posting_goal_wait_drop", _text("Doch nicht"), "x")
        super().__init__(self._said, self._drop)
        self._drop.setAccessibleName(_text("Ziel nicht verknüpfen"))
        self._drop.clicked.connect(lambda: self._wait(""))
        self._context, self._panel = context, panel
        self._choice = GoalChoice(context)
        self._waiting = self._saved = ""
        self._editor = CodeEditor("posting_paid_goal", self._choice.find, self._choice.label)
        self._editor.combo.picked.connect(lambda _key: self._choose())
        self.box = FieldBox(
            Field("posting_paid_goal", _text("Welches Ziel, welche Maßnahme?"), self._editor)
        )
        self.box.setEnabled(not context.office.read_only)
        panel.loaded.connect(lambda _new: self._on_loaded())
        panel.saved.connect(self._on_saved)
        self._wait("")

    def read(self) -> bool:
        """Read the goals that there are now; tells whether there is any."""
        self._choice.read()
        return bool(self._choice)

    def _choose(self) -> None:
        key = self._editor.value()
        if not key:
            return
        self._editor.set_value("")
        if self._panel.is_new:
            self._wait(key)
        else:
            self._tie(key, self._panel.shown)

    def _wait(self, key: str) -> None:
        self._waiting = key
        words = _text("Wird beim Speichern verknüpft: {goal}")
        self._said.setText(words.format(goal=self._choice.label(key)) if key else "")
        self.setVisible(bool(key))

    def _on_loaded(self) -> None:
        """Forget what waited, but for the posting that is being saved just now."""
        self._saved = self._waiting
        self._wait("")

    def _on_saved(self, record_id: int, new: bool) -> None:  # noqa: FBT001 - a signal's value
        if new and self._saved:
            self._tie(self._saved, record_id)
        self._saved = ""

    def _tie(self, key: str, record_id: int) -> None:
        try:
            changes = self._context.office.evidence.tie(Place.of(key), Kind.POSTING, [record_id])
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)
