"""The choice of the goals of the Integrationskonzept that an agreement serves."""

from __future__ import annotations

from intdesk.domain.folding import fold
from ui.context import AppContext
from ui.kit.form.choices import MultiCodeEditor
from ui.kit.form.search_combo import Entry

MOST_FOUND = 20


def concept_goals_editor(context: AppContext) -> MultiCodeEditor:
    """Return the choice among the goals of all concepts that are not over."""
    concepts = context.office.concepts

    def find(text: str) -> list[Entry]:
        wanted = fold(text)
        found = (Entry(goal.code, goal.words) for goal in concepts.goals())
        return [entry for entry in found if wanted in fold(entry.label)][:MOST_FOUND]

    def label_of(code: str) -> str:
        return next((goal.words for goal in concepts.served([code])), "")

    return MultiCodeEditor("concept_goals", find, label_of)
