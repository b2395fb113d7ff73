"""The words of a concept on paper and as a workbook."""

from __future__ import annotations

SUBJECT = "Integrationskonzept"
PRINCIPLES = "Leitbild"
OUTLINE = "Handlungsfelder, Ziele und Maßnahmen"
OUTLINE_CAPTION = "Gliederung des Konzepts"
OUTLINE_CONTINUED = "Gliederung des Konzepts (Fortsetzung)"
PROCESS = "Der Weg zum Konzept"
TIMELINE_CAPTION = "Zeitplan der Erarbeitung"
STEPS_CAPTION = "Schritte der Erarbeitung"
STEPS_CONTINUED = "Schritte der Erarbeitung (Fortsetzung)"
KIND, STATE, DECISION, TERM = "Art", "Stand", "Beschluss", "Laufzeit"
NUMBER, TEXT, LEVEL, DETAIL = "Nr.", "Ziel oder Maßnahme", "Ebene", "Beschreibung"
RESPONSIBLE, SPAN, COST, STATUS = "Zuständig", "Zeitraum", "Kosten", "Stand"
INDICATOR, INDICATOR_TOLD = "Indikator", "Indikator: {text}"
FUNDING, FUNDING_TOLD = "Finanzierung", "Finanzierung: {text}"
FIRST, LAST = "Beginn", "Ende"
STEP, PHASE, PROGRESS, NOTE = "Schritt", "Phase", "Fortschritt", "Notiz"
TOTAL = "Insgesamt"
STATUS_TITLE, COUNT = "Maßnahmen nach Stand", "Zahl"


def months(start: int, count: int) -> str:
    """Return the months of a step where the process has no begin yet."""
    return f"Monat {start + 1}" if count == 1 else f"Monat {start + 1} bis {start + count}"
