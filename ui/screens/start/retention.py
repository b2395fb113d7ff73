"""The monthly notice on the first screen that something is due to be erased."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.labels import label
from ui.kit.layout import Card, FlowRow
from ui.targets import PageId, Target
from ui.texts import counted


class RetentionNotice(QWidget):
    """Hidden unless something is due and it was not put away this month."""

    def __init__(self, context: AppContext) -> None:
        """Make the hidden notice; :meth:`refresh` asks what is due."""
        super().__init__()
        self.setObjectName("start_retention")
        self._context = context
        self._words = label("", name="start_retention_words", wrap=True)
        show = secondary("start_retention_show", self.tr("Löschvorschläge ansehen"), "trash-2")
        show.clicked.connect(lambda: context.router.go(Target(PageId.RETENTION)))
        words = self.tr("Nächsten Monat wieder melden")
        later = Button("start_retention_later", words, ButtonKind.LINK)
        later.setAccessibleName(self.tr("Löschvorschläge erst nächsten Monat wieder melden"))
        later.clicked.connect(self._put_away)
        card = Card(name="start_retention_card")
        card.body.addWidget(self._words)
        card.body.addWidget(FlowRow(show, later))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.hide()

    def refresh(self) -> None:
        """Ask what is due beside the window's own work."""
        if not self._context.office.read_only:
            self._context.jobs.look(self._context.office.retention.notice, self._show)

    def _show(self, count: int) -> None:
        if not isValid(self):
            return
        what = counted(count, self.tr("Eintrag"), self.tr("Einträge"))
        words = self.tr("Aufbewahrungsfrist abgelaufen: {what}. Bitte entscheiden Sie darüber.")
        self._words.setText(words.format(what=what))
        self.setVisible(count > 0)

    def _put_away(self) -> None:
        self._context.office.retention.put_away_notice()
        self.hide()
        self._context.bus.announce(
            self.tr("Löschvorschläge melden sich nächsten Monat wieder; sie stehen im Papierkorb")
        )
