"""The choice of a budget line, and of other records that are there already."""

from __future__ import annotations

from intdesk.domain.budget.line import Direction
from intdesk.domain.folding import fold
from ui.context import AppContext
from ui.kit.form.choices import RecordEditor
from ui.kit.form.search_combo import Entry


class KnownEditor(RecordEditor):
    """A record among those that are there; nothing new is made here."""

    def entry_problem(self) -> str:
        """Return advice if no record has the name."""
        if self.combo.unsettled:
            return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")
        return ""

    def _entries(self, text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in self._search(text)]


def line_editor(context: AppContext, name: str, direction: Direction | None = None) -> KnownEditor:
    """Return the choice of a budget line by number or title; closed ones are only shown."""

    def find(text: str) -> list[tuple[int, str]]:
        wanted = fold(text)
        lines = (line for line in context.office.budget_lines.all() if not line.closed)
        fitting = (line for line in lines if direction in {None, line.direction})
        return [(line.id, line.name) for line in fitting if wanted in fold(line.name)]

    def label_of(record_id: int) -> str:
        found = context.office.budget_lines.many([record_id])
        return found[0].name if found else ""

    return KnownEditor(name, find, label_of)
