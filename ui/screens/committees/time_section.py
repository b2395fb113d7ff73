"""Where the working time of a meeting counts, and what may be the same time noted twice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.duration import format_minutes
from intdesk.domain.meeting import Meeting
from intdesk.domain.meeting_time import NotedTime, TimeStanding
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.targets import PAGE_OF_KIND, Target
from ui.texts import kind_word


def _text(german: str) -> str:
    return QCoreApplication.translate("meeting_time", german)


class TimeSection(QWidget):
    """Says that the time counts, where, and asks about entries of the same day."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a meeting."""
        super().__init__()
        self.setObjectName("meeting_time")
        self._context = context
        self._meeting: Meeting | None = None
        self._entry: NotedTime | None = None
        self._told = label("", TextStyle.MUTED, name="meeting_time_told", wrap=True)
        self.same_button = secondary("meeting_time_same", _text("Ist dieselbe Zeit"))
        self.both_button = secondary("meeting_time_both", _text("Beides zählt"))
        self.open_button = Button(
            "meeting_time_open", _text("Eintrag zeigen"), ButtonKind.LINK, icon="external-link"
        )
        self.same_button.clicked.connect(lambda: self._decide(self._entry))
        self.both_button.clicked.connect(lambda: self._decide(None))
        self.open_button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._told)
        column.addWidget(FlowRow(self.same_button, self.both_button, self.open_button))

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show how the time of a saved meeting counts; nothing while it has none."""
        self._meeting = meeting
        shown = meeting is not None and bool(meeting.work_minutes)
        self.setVisible(shown)
        if meeting is None or not shown:
            return
        standing = self._context.office.meetings.time_standing(meeting.id)
        self._entry = standing.elsewhere or next(iter(standing.doubtful), None)
        self._told.setText(_words(meeting, standing))
        asking = bool(standing.doubtful)
        may = not self._context.office.read_only
        self.same_button.setVisible(asking and may)
        self.both_button.setVisible((asking or standing.elsewhere is not None) and may)
        self.open_button.setVisible(self._entry is not None)

    def _decide(self, entry: NotedTime | None) -> None:
        if self._meeting is None:
            return
        try:
            changes = self._context.office.meetings.decide_time(self._meeting.id, entry)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def _open(self) -> None:
        if self._entry is not None:
            page = PAGE_OF_KIND[self._entry.kind]
            self._context.router.go(Target(page, record=self._entry.record_id))


def _words(meeting: Meeting, standing: TimeStanding) -> str:
    if standing.elsewhere is not None:
        text = _text("Die Zeit dieser Sitzung steht schon im Eintrag {entry}. Sie zählt nur dort.")
        return text.format(entry=_entry_words(standing.elsewhere))
    counts = _text("Zählt als Arbeitszeit: {minutes}")
    told = counts.format(minutes=format_minutes(meeting.work_minutes))
    if not standing.doubtful:
        return told
    asked = _text("Am selben Tag steht der Eintrag {entry}. Ist damit diese Sitzung gemeint?")
    return f"{told} · {asked.format(entry=_entry_words(standing.doubtful[0]))}"


def _entry_words(entry: NotedTime) -> str:
    kind, minutes = kind_word(entry.kind), format_minutes(entry.minutes)
    title = f" „{entry.title}“" if entry.title else ""
    return f"{kind}{title} ({minutes})"
