"""The words of ready evaluations, fit for a council paper."""

from __future__ import annotations

from intdesk.domain.dates import MONTHS
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.evaluation import Measured
from intdesk.domain.report_data import Unit
from intdesk.texts.i18n import GERMAN, Catalogue
from intdesk.texts.labels import NOT_ENTERED_LABEL
from intdesk.texts.numbers import (
    format_cell,
    format_change,
    format_count,
    format_permille,
    format_value,
)

OTHER_BODIES = "Für andere Stellen erledigt"
INTERPRETING = "Sprachmittlung"
SUBJECT = "Auswertung der Beratungen"
TOTAL = "Insgesamt"
CONTACTS, TIME, SHARE = "Beratungen", "Zeit", "Zeitanteil"
ASSIGNMENTS, SPOKEN, COST = "Einsätze", "Dauer", "Kosten"
NO_INTERPRETER = "Person nicht eingetragen"
NOT_ADDITIVE = (
    "Mehrfachnennungen sind möglich: Die Zeilen ergeben zusammen mehr als „Insgesamt“, das jede "
    "Beratung einmal zählt."
)
NOTE = (
    "Gezählt sind Beratungskontakte des Jahres; der Zeitanteil bezieht sich auf die Zeit aller "
    "Beratungen. Personalkosten sind nicht berechnet, weil IntDesk "
    "keine Gehälter kennt."
)
INTERPRETING_NOTE = (
    "Gezählt sind Beratungen, in denen jemand gedolmetscht hat. Die Dauer ist enthalten, soweit "
    "sie eingetragen ist, mit Weg und Wartezeit."
)
BY = {
    "done_for": "Nach zuständiger Stelle",
    "help_kinds": "Nach Art der Hilfe",
    "topic": "Nach Thema",
    "month": "Nach Monat",
    "interpreting": "Nach Art der Sprachmittlung",
    "language": "Nach Sprache",
    "interpreting_payer": "Nach Kostenträger",
    "interpreter": "Nach Person oder Pool",
}
FIRST = {
    "done_for": "Zuständige Stelle",
    "help_kinds": "Art der Hilfe",
    "topic": "Hauptthema",
    "month": "Monat",
    "interpreting": "Sprachmittlung",
    "language": "Sprache",
    "interpreting_payer": "Kosten trägt",
    "interpreter": "Gedolmetscht hat",
}


NOTHING_DONE = (
    "Für {year} ist bei keiner Beratung unter „Für andere erledigt“ eine Stelle eingetragen. "
    "Das Feld steht in der Beratung bei „Ergebnis“."
)
NOTHING_INTERPRETED = (
    "Für {year} ist bei keiner Beratung eine Sprachmittlung durch Personen eingetragen."
)
DONE = (
    "{year} gehörten {mine} von {every} Beratungen zu den Aufgaben anderer Stellen. Sie nahmen "
    "{hours} in Anspruch."
)
DONE_SHARE = (
    "{year} gehörten {mine} von {every} Beratungen zu den Aufgaben anderer Stellen. Sie nahmen "
    "{hours} in Anspruch, das sind {share} der Beratungszeit."
)
MOST = "Die meiste Zeit entfiel auf „{label}“ ({hours})."
MOST_SHARE = "Die meiste Zeit entfiel auf „{label}“ ({hours}, {share} der Beratungszeit)."
BEFORE = "{year} waren es {hours}."
BEFORE_SHARE = "{year} waren es {hours} ({share} der Beratungszeit)."
INTERPRETED = (
    "{year} wurde in {n} Beratungen gedolmetscht. Dafür sind Kosten von {cost} eingetragen."
)
INTERPRETED_ONCE = (
    "{year} wurde in einer Beratung gedolmetscht. Dafür sind Kosten von {cost} eingetragen."
)
INTERPRETED_BEFORE = "{year} waren es {n} Beratungen und {cost}."
INTERPRETED_ONCE_BEFORE = "{year} waren es eine Beratung und {cost}."
HOURS = f"{{time}}{NO_BREAK}Stunden"
CHART = "Balkendiagramm: {title}. Am größten: {named}."

EVALUATION_WORDS = (
    OTHER_BODIES, TOTAL, CONTACTS, TIME, SHARE, ASSIGNMENTS, SPOKEN, COST, NO_INTERPRETER,
    NOT_ENTERED_LABEL, MONTHS, NOTE, INTERPRETING_NOTE, BY, FIRST, NOTHING_DONE,
    NOTHING_INTERPRETED, DONE, DONE_SHARE, MOST, MOST_SHARE, BEFORE, BEFORE_SHARE, INTERPRETED,
    INTERPRETED_ONCE, INTERPRETED_BEFORE, INTERPRETED_ONCE_BEFORE, HOURS, CHART,
)  # fmt: skip
"""What the window shows of an evaluation in its own language; its papers are German."""


class EvaluationWords:
    """Puts the words of an evaluation together in the language of a catalogue."""

    def __init__(self, catalogue: Catalogue = GERMAN) -> None:
        """Speak a language."""
        self._catalogue = catalogue
        self.word = catalogue.word

    def before(self, head: str, year: int) -> str:
        """Return the head of a column of the year before."""
        return f"{self.word(head)} {year - 1}"

    def nothing_done(self, year: int) -> str:
        """Return what is said when no consultation was another body's work."""
        return self._catalogue.text(NOTHING_DONE, year=year)

    def nothing_interpreted(self, year: int) -> str:
        """Return what is said when nobody interpreted."""
        return self._catalogue.text(NOTHING_INTERPRETED, year=year)

    def done(self, year: int, contacts: tuple[int, int], minutes: int, share: int | None) -> str:
        """Return how many of all consultations were another body's work, and their time."""
        mine, every = map(format_count, contacts)
        hours = self.hours(minutes)
        if share is None:
            return self._catalogue.text(DONE, year=year, mine=mine, every=every, hours=hours)
        return self._catalogue.text(
            DONE_SHARE, year=year, mine=mine, every=every, hours=hours, share=format_permille(share)
        )

    def most(self, label: str, minutes: int, share: int | None) -> str:
        """Return which body's work took most of the time."""
        hours = self.hours(minutes)
        if share is None:
            return self._catalogue.text(MOST, label=label, hours=hours)
        share_words = format_permille(share)
        return self._catalogue.text(MOST_SHARE, label=label, hours=hours, share=share_words)

    def year_before(self, year: int, minutes: int, share: int | None) -> str:
        """Return the time of the year before."""
        hours = self.hours(minutes)
        if share is None:
            return self._catalogue.text(BEFORE, year=year - 1, hours=hours)
        share_words = format_permille(share)
        return self._catalogue.text(BEFORE_SHARE, year=year - 1, hours=hours, share=share_words)

    def interpreted(self, year: int, assignments: int, cost: int) -> str:
        """Return how often somebody interpreted, and what it cost."""
        words = INTERPRETED_ONCE if assignments == 1 else INTERPRETED
        return self._times(words, year, assignments, cost)

    def interpreted_before(self, year: int, assignments: int, cost: int) -> str:
        """Return assignments and cost of the year before."""
        words = INTERPRETED_ONCE_BEFORE if assignments == 1 else INTERPRETED_BEFORE
        return self._times(words, year - 1, assignments, cost)

    def _times(self, words: str, year: int, assignments: int, cost: int) -> str:
        return self._catalogue.text(
            words, year=year, n=format_count(assignments), cost=format_value(cost, Unit.CENTS)
        )

    def hours(self, minutes: int) -> str:
        """Return a time as sentences say it: ``160:15 Stunden``."""
        return self._catalogue.text(HOURS, time=format_value(minutes, Unit.MINUTES))

    def chart(self, title: str, lines: list[tuple[str, int]]) -> str:
        """Return the alternative text of the chart: its largest bars."""
        largest = sorted(lines, key=lambda line: -line[1])[:4]
        named = "; ".join(f"{label} {self.hours(minutes)}" for label, minutes in largest)
        return self._catalogue.text(CHART, title=title, named=named)


def measured_text(value: int | None, column: Measured) -> str:
    """Return a value as the tables of evaluations show it; differences have their sign."""
    told = format_change if column.signed else format_cell
    return told(value, column.unit)
