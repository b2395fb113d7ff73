"""Goals and measures as choices: found by their words, said with what they belong to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.domain.evidence import Place
from intdesk.domain.folding import fold
from intdesk.services.target_agreements.evidence import GoalLink
from ui.context import AppContext
from ui.kit.form.search_combo import Entry

MOST_FOUND = 12


class GoalChoice:
    """The goals and measures that a record may stand for, as they were last read."""

    def __init__(self, context: AppContext) -> None:
        """Begin without any."""
        self._context = context
        self._choices: Sequence[GoalLink] = ()
        self.taken: Collection[Place] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self._choices)

    def read(self) -> None:
        """Read what there is now."""
        self._choices = self._context.office.evidence.choices()

    def find(self, text: str) -> Sequence[Entry]:
        """Return those that a text finds and that are not taken."""
        wanted = fold(text)
        free = (choice for choice in self._choices if choice.place not in self.taken)
        labels = ((choice.place.code, self._words(choice)) for choice in free)
        return [Entry(key, words) for key, words in labels if wanted in fold(words)][:MOST_FOUND]

    def label(self, key: str) -> str:
        """Return the words of one, empty if it is gone."""
        return next((self._words(c) for c in self._choices if c.place.code == key), "")

    def _words(self, choice: GoalLink) -> str:
        department = self._context.codes.label(CodeListId.DEPARTMENT, choice.department)
        return f"{named(choice)} ({', '.join(filter(None, (department, choice.title)))})"


def named(link: GoalLink) -> str:
    """Return the goal, or the measure and that it is one."""
    if not link.measure_title:
        return link.goal_title
    words = QCoreApplication.translate("goal_links", "Maßnahme „{title}“")
    return words.format(title=link.measure_title)
