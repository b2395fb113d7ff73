"""The line in a panel that warns before a budget line, Deckungskreis or grant is overdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.money import format_euros
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.banner import Banner, Tone
from ui.record_panel import RecordPanel

if TYPE_CHECKING:
    from intdesk.domain.budget.shortage import Shortage
    from intdesk.domain.grants.shares import PlanPlace


def shortage_words(short: Shortage) -> str:
    """Return what would be overdrawn, and by how much."""
    missing = format_euros(-short.after)
    if short.circle:
        text = QCoreApplication.translate(
            "budget_warning", "Der Deckungskreis „{name}“ wäre um {cents} überzogen."
        )
        return text.format(name=short.circle, cents=missing)
    text = QCoreApplication.translate(
        "budget_warning", "Die Haushaltsstelle {name} wäre um {cents} überzogen."
    )
    return text.format(name=short.line.name, cents=missing)


def place_words(short: PlanPlace) -> str:
    """Return which position of a grant would be overdrawn, and by how much."""
    text = QCoreApplication.translate(
        "budget_warning", "Die geförderte Position „{name}“ wäre um {cents} überzogen."
    )
    return text.format(name=short.name, cents=format_euros(-short.available))


class ShortageWarning(Banner):
    """Says what the draft of a panel would overdraw; it keeps nobody from saving."""

    def __init__(
        self,
        context: AppContext,
        panel: RecordPanel[Any],
        finish: Callable[[Any], Any],
        shortages: Callable[[Any], Sequence[Shortage]],
        places: Callable[[Any], Sequence[PlanPlace]],
    ) -> None:
        """Watch a panel; ``shortages`` and ``places`` tell what a draft would overdraw."""
        super().__init__()
        self._context, self._panel = context, panel
        self._finish, self._shortages, self._places = finish, shortages, places
        panel.binder.changed.connect(self.look)
        panel.loaded.connect(lambda _new: self.look())

    def look(self) -> None:
        """Look at what is entered now."""
        if not self._context.file.is_open or not self._panel.dirty:
            self.hide()
            return
        try:
            draft = self._finish(self._panel.binder.collect())
            found = [shortage_words(short) for short in self._shortages(draft)]
            found += [place_words(short) for short in self._places(draft)]
        except IntDeskError:
            self.hide()
            return  # saving will say what is wrong
        if not found:
            self.hide()
            return
        advice = self.tr("Speichern geht trotzdem.")
        self.say(" ".join([*found, advice]), Tone.WARNING)
