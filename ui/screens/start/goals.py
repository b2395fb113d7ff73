"""The goals of target agreements by light, on the first screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.status_light import Light
from intdesk.texts.target_labels import LIGHT_MEANINGS, LIGHT_WORDS
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.labels import IconLabel
from ui.kit.layout import Card, FlowRow, hline
from ui.sentences import shown_word
from ui.target_words import LIGHT_MARKS
from ui.targets import PageId, Target


def _text(german: str) -> str:
    return QCoreApplication.translate("start_goals", german)


class GoalTile(Card):
    """How many goals have which colour, each a way to exactly these; hidden without goals."""

    def __init__(self, context: AppContext) -> None:
        """Build the card; :meth:`refresh` fills it."""
        super().__init__(_text("Ziele nach Ampel"), name="start_goals")
        self._context = context
        self.buttons: dict[Light, Button] = {}
        row = FlowRow(spacing=16)
        for light in Light:
            button = Button(f"start_goals_{light}", " ", ButtonKind.LINK)
            button.setToolTip(shown_word(LIGHT_MEANINGS[light]))
            button.clicked.connect(lambda _=False, key=light: self._open(key))
            self.buttons[light] = button
            part = QWidget()
            line = hline(spacing=4)
            line.addWidget(IconLabel(*LIGHT_MARKS[light]))
            line.addWidget(button)
            part.setLayout(line)
            row.flow.addWidget(part)
        self.body.addWidget(row)
        self.hide()

    def refresh(self) -> None:
        """Count the signed goals of the chosen year as its latest reviews found them."""
        year, office = self._context.year.year, self._context.office
        filters = (year_filter(year), Filter("was_signed", ("1",)))
        signed = office.lists.summary(ListQuery(Kind.TARGET_AGREEMENT, filters=filters)).count
        # Without agreements their service is not even loaded.
        counts = office.target_agreements.lights(year) if signed else dict.fromkeys(Light, 0)
        self.setVisible(any(counts.values()))
        for light, button in self.buttons.items():
            words = _text("{n} {light}").format(
                n=counts[light], light=shown_word(LIGHT_WORDS[light])
            )
            button.setText(words)
            goals = _text("Ziele: {n} {light}, {meaning}")
            button.setAccessibleName(
                goals.format(
                    light=shown_word(LIGHT_WORDS[light]),
                    n=counts[light],
                    meaning=shown_word(LIGHT_MEANINGS[light]),
                )
            )

    def _open(self, light: Light) -> None:
        target = Target(PageId.TARGET_AGREEMENTS, part=f"goals/{light}")
        self._context.router.go(target)
