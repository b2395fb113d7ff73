"""What a person of the pool did and got in the chosen year, with the tax-free limits beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.allowances import exceeded
from intdesk.domain.duration import format_minutes
from intdesk.domain.money import format_euros
from intdesk.domain.volunteer import Volunteer
from intdesk.texts.volunteering import ALLOWANCES, limit_words
from ui.context import AppContext
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Section
from ui.sentences import WINDOW, shown_word
from ui.texts import counted


def _text(german: str) -> str:
    return QCoreApplication.translate("volunteer_year", german)


class YearSection(Section):
    """Sums of a year in a sentence; a limit that is exceeded is named first."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a person."""
        super().__init__(_text("Im gewählten Jahr"))
        self.setObjectName("volunteer_year_section")
        self._context = context
        self.sums = label("", name="volunteer_year_sums", wrap=True)
        self.limits = label("", TextStyle.SMALL, name="volunteer_year_limits", wrap=True)
        self.body.addWidget(self.sums)
        self.body.addWidget(self.limits)

    def show_entry(self, entry: Volunteer | None) -> None:
        """Show the year of a saved entry."""
        self.setVisible(entry is not None and entry.contact is not None)
        if entry is None or entry.contact is None:
            return
        year = self._context.year.year
        found, limits = self._context.office.volunteers.year(entry.contact, year)
        words = [
            str(year),
            counted(found.count, _text("Einsatz"), _text("Einsätze")),
            format_minutes(found.minutes),
            _text("Auslagen {amount}").format(amount=format_euros(found.cents)),
        ]
        if found.unpaid:
            due = format_euros(found.unpaid)
            words.append(_text("davon offen {amount}").format(amount=due))
        self.sums.setText(" · ".join(words))
        over = ", ".join(shown_word(ALLOWANCES[one.key]) for one in exceeded(found.cents, year))
        above = _text("Die Auslagen liegen über: {names}.").format(names=over) if over else ""
        shown = found.cents > 0
        self.limits.setText(" ".join(filter(None, (above, limit_words(limits, year, WINDOW)))))
        self.limits.setVisible(shown and bool(limits))
