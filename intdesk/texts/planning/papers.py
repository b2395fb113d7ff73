"""The words of the papers of planning."""

from __future__ import annotations

SELF_CHECK_TITLE = "Kurz-Check Integration"
SELF_CHECK_SUBJECT = "Bogen zum Ausfüllen von Hand"
_INTRO = (
    "Wie gut ist die Kommune bei der Integration aufgestellt? Bitte schätzen Sie jeden Satz ein: "
    "0\u00a0% heißt „trifft nicht zu“, 100\u00a0% „trifft voll zu“. Kreuzen Sie ein Feld je "
    "Zeile an."
)
SELF_CHECK_INTRO = (_INTRO,)
SELF_CHECK_FACTS = ("Datum", "Fachbereich oder Funktion")
SELF_CHECK_CLOSING = "Zurück an die Integrationsstelle. Vielen Dank!"
NO_NAMES = "Bitte keine Namen"
SURVEY_HEADER = "Befragung · {language}"
FROM_THE_RIGHT = "Beim Auszählen: Kästchen von rechts nach links"
"""For the office, on sheets that are read from right to left."""
