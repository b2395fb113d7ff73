"""The words of the Sachbericht of a grant."""

from __future__ import annotations

from intdesk.domain.grants.funded_posts import FullTime
from intdesk.domain.grants.unit_costs import Per
from intdesk.texts.grant_papers import POSITION

DRAFT_NOTE = (
    "Entwurf aus den eingetragenen Zahlen. Er nennt keine Personen und keine Bewertung, und kleine "
    "Zahlen von Menschen nur ungefähr. Die Felder am Ende ergänzen Sie selbst."
)
DONE = "Was getan wurde"
WORK_INTRO = "Gezählt ist die Arbeit im Zeitraum, die der Zuwendung zugeordnet ist: {rules}."
NO_RULES = (
    "Welche Arbeit zu dieser Zuwendung gehört, ist noch nicht festgelegt. Wählen Sie sie bei der "
    "Zuwendung unter „Arbeit für den Sachbericht“."
)
NOTHING_DONE = "Im Zeitraum ist dazu noch keine Arbeit eingetragen."
WORK_TABLE = "Zahlen der Arbeit"
WORK_HEADS = ("Was", "Zahl", "je besetzter Vollzeitstelle")
FIGURES = {
    "consultations": "Beratungen",
    "minutes": "Beratungszeit in Stunden",
    "cases": "Fälle, in denen beraten wurde",
    "without_case": "Beratungen ohne Fall",
    "events": "Veranstaltungen",
    "participants": "Gezählte Teilnahmen",
    "assignments": "Einsätze von Ehrenamt und Sprachmittlung",
    "assigned_minutes": "Dauer der Einsätze in Stunden",
    "worked_minutes": "Weitere Arbeitszeit in Stunden",
}
COUNTED_AT = " (bei {counted} von {events} Veranstaltungen gezählt)"
FEW = "weniger als {least}"
FEW_PERSONS = "weniger als {least} Personen"
ROUNDED = "Zahlen von Menschen und von Gesprächen mit ihnen sind auf ein Vielfaches von 5 gerundet."
NO_FIGURE = "–"
TOPICS = "Am häufigsten: {names}."
EVENT_LIST = "Veranstaltungen, darunter: {titles}."
MORE = "und {count} weitere"

MONEY = "Wofür das Geld verwendet wurde"
MONEY_TABLE = "Ausgaben nach Position"
MONEY_HEADS = (POSITION, "Plan", "Ist", "Abweichung")
MORE_LINES = "Weitere Positionen ({count})"
PER_TABLE = "Rechnerisch je Einheit"
PER_NOTE = (
    "Jede Zeile teilt alle anerkannten Ausgaben, auch wenn die Zuwendung mehrere Arten von Arbeit "
    "bezahlt."
)
PER_HEADS = ("Je", "anerkannte Ausgaben", "Zuwendung")
PER = {
    Per.CONSULTATION: "Beratung",
    Per.CASE: "beratener Fall",
    Per.PARTICIPATION: "Teilnahme",
    Per.ASSIGNMENT: "Einsatz",
}
MEASURED = {
    Per.CONSULTATION: "Rechnerisch je Beratung: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.CASE: "Rechnerisch je beratenem Fall: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.PARTICIPATION: "Rechnerisch je Teilnahme: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
    Per.ASSIGNMENT: "Rechnerisch je Einsatz: {costs} anerkannte Ausgaben, {grant} Zuwendung.",
}
"""The same as sentences, for the window."""

BLANKS = (
    ("Ergebnisse und Wirkung", "Was hat sich dadurch verändert? (bitte ergänzen)"),
    ("Schwierigkeiten und Schlüsse", "Was lief anders als geplant, was folgt daraus?"),
)

POSTS = "Geförderte Stellen"
_FULL_TIME = "gefördert: {funded} Vollzeitstellen, davon im Mittel besetzt: {held}"


def full_time_words(found: FullTime) -> str:
    """Return how much of full time is funded and was held on average."""
    return _FULL_TIME.format(
        funded=full_time_number(found.funded), held=full_time_number(found.held)
    )


def full_time_number(permille: int) -> str:
    """Return a part of full time with two decimals, half up: ``0,75``."""
    whole, hundredths = divmod((permille + 5) // 10, 100)
    return f"{whole},{hundredths:02d}"
