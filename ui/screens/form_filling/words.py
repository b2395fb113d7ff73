"""How figures, values and cells of forms are said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.domain.form_filling import IMPOSSIBLE, Entered, Entry, FigureChoice
from intdesk.domain.money import format_euros
from intdesk.texts.form_filling import OBSTACLES
from ui.kit.form.search_combo import Entry as Choice
from ui.sentences import shown_word


def form_text(german: str) -> str:
    """Return a text of this screen."""
    return QCoreApplication.translate("form_filling", german)


def value_words(value: Entered | None) -> str:
    """Return a value as people write it: two places are Euros or hours."""
    if value is None:
        return "–"
    if isinstance(value, date):
        return format_day(value)
    if isinstance(value, Decimal):
        exact = value.as_tuple().exponent
        return format_euros(int(value * 100), symbol=False) if exact == -2 else f"{value:f}"
    return value


def figure_words(choice: FigureChoice) -> str:
    """Return a figure with its value in the chosen year."""
    if choice.secret:
        return form_text("{name} (nicht im veröffentlichten Bericht)").format(name=choice.name)
    return f"{choice.name} ({value_words(choice.value)})"


def find_figures(choices: Sequence[FigureChoice], text: str) -> list[Choice]:
    """Return the figures whose name or group holds all typed words."""
    wanted = fold(text).split()
    return [
        Choice(one.key, figure_words(one))
        for one in choices
        if all(word in fold(f"{one.group} {figure_words(one)}") for word in wanted)
    ]


def hints(entry: Entry) -> str:
    """Return what speaks against an entry, and whether it is internal."""
    final = [one for one in entry.obstacles if one in IMPOSSIBLE][:1]
    told = final or entry.obstacles
    found = [shown_word(OBSTACLES[one]).format(label=entry.mark.label) for one in told]
    if entry.internal and entry.possible:
        found.append(form_text("Interne Zahl."))
    return " ".join(found)
