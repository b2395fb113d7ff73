"""What the first screen says of the backups: age and place, and a warning that stays."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from intdesk.domain.backups import BackupStatus
from ui.backup_words import last_words, only_here_words, second_words, tone_of
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import Card, hline
from ui.second_place import choose_second_place
from ui.targets import PageId, Target

_ICONS = {
    Tone.INFO: ("info", "muted"),
    Tone.OK: ("circle-check", "ok"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.DANGER: ("octagon-alert", "danger"),
}


class BackupOverview(QWidget):
    """A card with the state of the backups.

    ``banner`` is the warning while all lie on this computer; the page puts it where it is seen.
    """

    def __init__(self, context: AppContext) -> None:
        """Begin empty; :meth:`refresh` asks for the state."""
        super().__init__()
        self.setObjectName("start_backups")
        self._context = context
        self.banner = Banner()
        self.banner.setObjectName("backup_banner")
        self.banner.pressed.connect(lambda: choose_second_place(context, self))
        self._icon = IconLabel("info", "muted", 20)
        self._last = label("", name="start_backup_last", wrap=True)
        self._second = label("", TextStyle.MUTED, name="start_backup_second", wrap=True)
        more = Button("start_backup_more", self.tr("Sicherungen"), ButtonKind.LINK)
        more.clicked.connect(lambda: context.router.go(Target(PageId.SETTINGS, part="backups")))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._last)
        words.addWidget(self._second)
        row = hline(self._icon, spacing=12)
        row.addLayout(words, 1)
        row.addWidget(more)
        self._card = Card(name="start_backup_card")
        self._card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.hide()

    def refresh(self) -> None:
        """Ask for the state beside the window's own work: the second place may be slow."""
        backups = self._context.office.backups
        self._context.jobs.start(lambda _: backups.status(), self._show, rendering=True)

    def _show(self, status: BackupStatus) -> None:
        if not isValid(self):  # the page went meanwhile
            return
        now = self._context.clock.now()
        self._icon.show_icon(*_ICONS[tone_of(status, now)])
        self._last.setText(last_words(status, now))
        self._second.setText(second_words(status.second, now))
        self._second.setVisible(status.real or status.second.folder is not None)
        if status.only_here:
            self.banner.say(only_here_words(), Tone.DANGER, self.tr("Zweiten Ort wählen …"))
        else:
            self.banner.hide()
        self.show()
