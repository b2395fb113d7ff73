"""The tally for busy office hours: one key per topic, each press is a saved consultation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.draft import NEW_RECORD
from intdesk.domain.duration import NO_BREAK, format_minutes
from intdesk.domain.listing import ListQuery
from ui.clearing import clear_layout
from ui.context import AppContext
from ui.drafts import DraftWriter
from ui.kit.announce import announce
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.undo_line import UndoLine

KEYS = "1234567890QWERTZUIOPASDFGHJKL"
"""The keys of the topics in their order, as they lie on a German keyboard."""

MINUTES = (5, 10, 15, 20, 30, 45, 60)
USUAL_MINUTES = 15
TALLY_FORM = "tally"


class TallyPanel(QWidget):
    """Counts today's visitors by topic; the minutes are chosen once and hold for every press.

    ``pressed`` comes after each saved consultation.
    """

    pressed = Signal(str)

    def __init__(self, context: AppContext) -> None:
        """Show the topics of the open file."""
        super().__init__()
        self.setObjectName("tally")
        self._context = context
        self._shown: tuple[Code, ...] = ()
        self._counts: dict[str, int] = {}
        self._buttons: dict[str, Button] = {}
        self._keys: dict[str, str] = {}
        self._last: tuple[int, int, Code] | None = None
        self._base = Consultation()
        self.minutes = USUAL_MINUTES
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._hint = label(
            self.tr("Eine Taste je Thema: Jeder Druck speichert eine Beratung von heute."),
            TextStyle.MUTED,
            wrap=True,
        )
        column.addWidget(self._hint)
        column.addWidget(label(self.tr("Minuten je Beratung"), TextStyle.FIELD))
        column.addWidget(self._minute_row())
        self._total = label("", TextStyle.STRONG, name="tally_total")
        self._line = UndoLine()
        self._line.undo.connect(self.undo)
        column.addWidget(self._total)
        column.addWidget(self._line)
        self._topics = QVBoxLayout()
        self._topics.setSpacing(4)
        column.addLayout(self._topics)
        column.addStretch(1)
        self._drafts = DraftWriter(context, self._entries, self)
        self._resumed = Banner()
        self._resumed.setObjectName("tally_resumed")
        self._resumed.pressed.connect(self._begin_anew)
        column.insertWidget(0, self._resumed)
        context.bus.changed.connect(self._on_changes)
        self.refresh()
        self._resume()

    def begin(self, base: Consultation) -> None:
        """Count with the contact form and place of another consultation."""
        self._base = base
        if self._buttons:
            next(iter(self._buttons.values())).setFocus()

    def add_tools(self, tools: QWidget) -> None:
        """Put buttons below the explanation."""
        self._column.insertWidget(self._column.indexOf(self._hint) + 1, tools)

    def keep_now(self) -> bool:
        """Keep the counters and the minutes at once."""
        return self._drafts.now()

    def refresh(self) -> None:
        """Show the topics as they are in the code list now; the counters go on."""
        choices = self._context.codes.choices(CodeListId.TOPIC)
        if choices == self._shown:
            return
        self._shown = choices
        clear_layout(self._topics)
        self._buttons = {code.code: self._button(code) for code in choices}
        self._keys = {key: code.code for key, code in zip(KEYS, choices, strict=False)}
        self._show_counts()

    def count(self, topic: Code) -> None:
        """Save one consultation on a topic."""
        context = self._context
        draft = Consultation(
            day=context.clock.today(),
            minutes=self.minutes,
            topic=topic.code,
            contact_form=self._base.contact_form,
            place=self._base.place,
        )
        saved = context.office.consultations.save(draft)
        context.bus.publish(saved.changes)
        last = context.office.history.last()
        self._last = (last.id, saved.id, topic) if last is not None else None
        self._counts[topic.code] = self._counts.get(topic.code, 0) + 1
        self._name(topic)
        self._show_total()
        self._drafts.later()
        words = self.tr("{topic}, {minutes}: gezählt")
        text = words.format(topic=topic.label, minutes=format_minutes(self.minutes))
        self._line.say(text)
        self.pressed.emit(topic.code)

    def undo(self) -> None:
        """Take back the last press."""
        if self._last is not None:
            changes = self._context.office.history.undo(self._last[0])
            self._context.bus.publish(changes)
            announce(self, self.tr("Zurückgenommen"))

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count by key; Backspace takes the last one back."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        code = self._keys.get(event.text().upper()) if plain else None
        entry = self._context.codes.get(CodeListId.TOPIC, code) if code else None
        if entry is not None and not event.isAutoRepeat():
            self.count(entry)
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.undo()
        else:
            super().keyPressEvent(event)

    def _on_changes(self, changes: Changes) -> None:
        """Count the last press no more once it was taken back or deleted, here or elsewhere."""
        if self._last is None or Kind.CONSULTATION not in changes.kinds:
            return
        _step, record_id, topic = self._last
        newest = ListQuery(Kind.CONSULTATION, sort="created")
        lists = self._context.office.lists
        if record_id in changes.ids and record_id not in lists.first_ids(newest, 1):
            self._last = None
            self._line.hide()
            self._counts[topic.code] -= 1
            self._name(topic)
            self._show_total()
            self._drafts.later()

    def _entries(self) -> dict[str, object] | None:
        """Return what goes on after a restart; the consultations themselves are saved already."""
        counts = {code: count for code, count in self._counts.items() if count}
        if not counts and self.minutes == USUAL_MINUTES:
            return None
        return {"minutes": self.minutes, "counts": counts}

    def _resume(self) -> None:
        """Go on counting where the program ended today; yesterday's tally is over."""
        kept = self._drafts.open(TALLY_FORM, NEW_RECORD, 0)
        if kept is None:
            return
        if kept.moment.astimezone().date() != self._context.clock.today():
            self._drafts.drop()
            return
        minutes, counts = kept.entries.get("minutes"), kept.entries.get("counts")
        if minutes in MINUTES:
            self._chips.button(int(str(minutes))).setChecked(True)
            self.minutes = int(str(minutes))
        if isinstance(counts, dict):
            self._counts = {code: int(n) for code, n in counts.items() if code in self._buttons}
        self._show_counts()
        words = self.tr("Die Strichliste von {time} Uhr geht weiter.")
        text = words.format(time=f"{kept.moment.astimezone():%H:%M}")
        self._resumed.say(text, Tone.INFO, self.tr("Neu beginnen"))

    def _begin_anew(self) -> None:
        """Count from nothing; what was saved stays saved."""
        self._resumed.hide()
        self._counts = {}
        self._last = None
        self._line.hide()
        self._show_counts()
        self._drafts.later()
        if self._buttons:
            next(iter(self._buttons.values())).setFocus()

    def _show_counts(self) -> None:
        for code in self._shown:
            self._name(code)
        self._show_total()

    def _minute_row(self) -> QWidget:
        self._chips = QButtonGroup(self)
        for minutes in MINUTES:
            chip = Button(f"tally_minutes_{minutes}", str(minutes), ButtonKind.CHIP,
                          says=self.tr("{n} Minuten").format(n=minutes))  # fmt: skip
            chip.setChecked(minutes == self.minutes)
            self._chips.addButton(chip, minutes)
        self._chips.idClicked.connect(self._choose_minutes)
        return FlowRow(*self._chips.buttons())

    def _choose_minutes(self, minutes: int) -> None:
        self.minutes = minutes
        self._drafts.later()

    def _button(self, topic: Code) -> Button:
        button = Button(f"tally_{topic.code}", topic.label)
        button.setStyleSheet("text-align: left")
        button.clicked.connect(lambda: self.count(topic))
        self._topics.addWidget(button)
        return button

    def _name(self, topic: Code) -> None:
        button = self._buttons[topic.code]
        count = self._counts.get(topic.code, 0)
        key = next((k for k, code in self._keys.items() if code == topic.code), "")
        parts = [key, topic.label, f"({count})" if count else ""]
        button.setText((NO_BREAK * 2).join(part for part in parts if part).replace("&", "&&"))
        said = self.tr("{topic}, Taste {key}, {count} gezählt")
        button.setAccessibleName(said.format(topic=topic.label, key=key or "–", count=count))

    def _show_total(self) -> None:
        words = self.tr("Gezählt: {n}")
        self._total.setText(words.format(n=sum(self._counts.values())))
