"""The words of surveys below the window: themes of the questions and what results are called."""

from __future__ import annotations

from intdesk.domain.dates import format_day
from intdesk.domain.survey import Survey

RESULT_TAKEN = "Ergebnis der Befragung als Indikatorwert übernommen"
THEMES = (
    "Willkommen", "Ansprechperson", "Verständlichkeit", "Respekt", "Deutsch lernen", "Wohnen",
    "Arbeit und Ausbildung", "Kinder und Schule", "Teilhabe", "Sicherheit",
)  # fmt: skip
"""What each question is about, for tables and charts."""
ANSWER_WORDS = ("stimmt", "stimmt eher", "stimmt eher nicht", "stimmt nicht", "ohne Antwort")


def indicator_name(question: int) -> str:
    """Return the name of the indicator that holds the results of a question."""
    return f"Befragung: {THEMES[question]}, Zustimmung"


def result_definition(question: int) -> str:
    """Return the definition of that indicator."""
    return (
        f"Anteil der Antworten „stimmt“ und „stimmt eher“ auf Frage {question + 1} der "
        "Kurzbefragung an allen mit einer Bewertung."
    )


def result_source(survey: Survey | None) -> str:
    """Return where the value comes from: the survey with its day, or surveys at all."""
    if survey is None or survey.day is None:
        return "eigene Befragung"
    return f"Befragung „{survey.title}“, {format_day(survey.day)}"[:300]
