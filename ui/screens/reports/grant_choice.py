"""Which grant is reported on: its period is the period of the report."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from intdesk.domain.grants.grant import Grant
from intdesk.texts.grant_papers import period_of
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.targets import PageId, Target

_LETTERS = 56


class GrantChoice(QWidget):
    """A list of the grants, those of the chosen year first, and what is known of the chosen one."""

    changed = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build an empty choice; :meth:`refresh` fills it."""
        super().__init__()
        self._context = context
        self._grants: list[Grant] = []
        self._box = QComboBox()
        self._box.setObjectName("report_grant")
        self._box.setAccessibleName(self.tr("Zuwendung"))
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(_LETTERS)
        self._box.activated.connect(self._choose)
        self._facts = label("", TextStyle.MUTED, name="report_grant_facts", wrap=True)
        self._open = secondary("report_grant_open", self.tr("Zuwendung öffnen"), "euro")
        self._open.clicked.connect(self._go)
        head = label(self.tr("&Zuwendung"), name="report_grant_head")
        head.setBuddy(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(FlowRow(self._box, self._open))
        column.addWidget(self._facts)

    @property
    def grant(self) -> Grant | None:
        """Return the chosen grant."""
        at = self._box.currentIndex()
        return self._grants[at] if 0 <= at < len(self._grants) else None

    def refresh(self) -> None:
        """List the grants as they are now; the chosen one stays, if it is still there."""
        year, chosen = self._context.year.year, self.grant
        grants = [view.grant for view in self._context.office.grant_figures.all()]
        self._grants = sorted(grants, key=lambda grant: not grant.touches(year))
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([_name(grant) for grant in self._grants])
            ids = [grant.id for grant in self._grants]
            if chosen is not None and chosen.id in ids:
                self._box.setCurrentIndex(ids.index(chosen.id))
        self._show()

    def _choose(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        grant = self.grant
        self._box.setEnabled(grant is not None)
        text = self.tr("Zuwendung öffnen") if grant else self.tr("Zuwendung anlegen")
        self._open.setText(text)
        self._open.setEnabled(grant is not None or not self._context.office.read_only)
        if grant is None:
            words = self.tr("Noch keine Zuwendung. Ihr Zeitraum wird der Zeitraum des Berichts.")
        else:
            words = self.tr(
                "Gezählt wird vom ersten bis zum letzten Tag der Förderung, über den "
                "Jahreswechsel hinweg: die Arbeit, die der Zuwendung zugeordnet ist, und das Geld, "
                "das auf sie gebucht ist. Kleine Zahlen von Menschen nennt der Sachbericht nur "
                "ungefähr."
            )
            if grant.funder:
                words = f"{self.tr('Gefördert durch: {funder}.')} {words}".format(
                    funder=grant.funder
                )
        self._facts.setText(words)

    def _go(self) -> None:
        grant = self.grant
        record = grant.id if grant is not None else 0
        self._context.router.go(Target(PageId.GRANTS, record=record, create=not record))


def _name(grant: Grant) -> str:
    return " · ".join(filter(None, (grant.title, period_of(grant))))
