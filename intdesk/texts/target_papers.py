"""The words of the papers about target agreements."""

from __future__ import annotations

AGREEMENT = "Zielvereinbarung"
STATUS = "Sachstand der Ziele"
YEARS = "Ziele im Vergleich der Jahre"
FACTS = "Worum es geht"
AGREEMENT_NUMBER = "Nr. {number}"
DEPARTMENT = "Fachbereich"
HEAD = "Leitung"
TERM = "Laufzeit"
TERM_VALUE = "{first} bis {last}"
EXTENDED = "{first} bis {last}, verlängert bis {until}"
ENDED = "{term}, beendet am {day}"
END_REASON = "Vor der Zeit beendet, weil"
BASIS = "Grundlage"
DECISION = "Beschluss {number}"
DECISION_DAY = "Beschluss {number} vom {day}"
FIELDS = "Handlungsfelder"
MEANS = "Mittel"
BUDGET = "{amount} aus Haushaltsstelle {line}"
REPORTING = "Bericht {rhythm}"
REVISION = "Fassung {n}"
GOALS = "Ziele"
GOAL_HEADS = ("Nr.", "Ziel und Indikator", "Ausgang", "Zielwert", "bis")
MEASURES = "Maßnahmen"
MEASURE_HEADS = ("Ziel", "Maßnahme", "Verantwortlich", "Zeitraum", "Kosten")
MILESTONES = "Zwischenziele: {points}"
WEIGHT = "zählt {n}-fach"
DEVIATION = "Wenn es anders kommt"
INDICATOR_TOLD = "Indikator: {text}"
SOURCE_TOLD = "Quelle: {text}"
RHYTHM_TOLD = "gemessen: {text}"
FUNDING_TOLD = "Finanzierung: {text}"
INVOLVED_TOLD = "beteiligt: {text}"
FROM = "ab\u00a0{day}"
UNTIL = "bis\u00a0{day}"
REASON_TOLD = "Begründung: {text}"
BASELINE_DAY = "am\u00a0{day}"
SIGNERS = ("Leitung des Fachbereichs", "Integrationsbeauftragte Stelle")
"""Who signs where nobody is named."""
SIGNED_ON = "unterschrieben am {day}"

STATE_OF = "Stand {day}"
IN_YEAR = "Jahr {year}"
STATUS_HEADS = ("Ziel", "Ausgang", "erreicht", "Zielwert", "Grad", "Ampel", "überprüft")
STATUS_CAPTION = "Ziele von „{title}“, {state}"
DEGREES = "Zielerreichung in Prozent"
DEGREES_ALT = "Balkendiagramm: Zielerreichung je Ziel, {reviewed}. {told}."
OVERALL = "Gewichteter Grad: {degree}."
NO_DEGREE = "Ein Grad lässt sich noch nicht bestimmen."
LIGHT_OF = "Ampel der Vereinbarung: {light}."
CHOSEN = "Ampel von Hand gesetzt: {reason}"
DEVIATION_TOLD = "Abweichung: {text}"
COUNTER_TOLD = "Gegenmaßnahme: {text}"
NEXT_TOLD = "Nächste Überprüfung am {day}."
SPENT = "gebucht {amount}"
EVIDENCE_TOLD = "Nachweise: {parts}."
SUM = "Summe"
STANDING_HEADS = ("Ziel", "Maßnahme", "Verantwortlich", "bis", "Stand", "Nachweise")
ASSESSMENT = "Bewertung"
RULE = (
    "Ampel: grün wie vereinbart (höchstens {green} Prozentpunkte hinter der Zeit), gelb gefährdet "
    "(höchstens {yellow}), rot darüber; am Ende grün nur, was erreicht ist. Grau: noch nicht "
    "beurteilt. Die Ampel gilt für den Tag der letzten Überprüfung."
)
NOTHING_OF_YEAR = "In diesem Jahr gilt keine unterzeichnete Vereinbarung."
NOTHING_AT_ALL = "Mit diesem Fachbereich ist noch keine Vereinbarung unterzeichnet."

YEARS_HEADS = (
    "Jahr", "Vereinbarungen", "Ziele", "überprüft", "Grad", "grün", "gelb", "rot", "grau",
)  # fmt: skip
YEARS_CAPTION = "Ziele je Jahr, Stand der letzten Überprüfung im Jahr"
YEARS_LEFT_OUT = (
    "Hier stehen die letzten {most} Jahre. Früheres ({span}) enthält das Blatt „Alle Ziele“ der "
    "Excel-Fassung."
)
YEAR_SPAN = "{first} bis {last}"
YEARS_CHART = "Zielerreichung je Jahr in Prozent"
YEAR_TOLD = "{year}: {degree} % ({reviewed})"
YEARS_ALT = "Säulendiagramm: Zielerreichung je Jahr. {told}."
GOALS_OVER_YEARS = "Einzelne Ziele"
GOAL_YEARS_CAPTION = "Zielerreichung je Ziel und Jahr"
GOAL = "Ziel"
GOAL_OF = "{goal} ({agreement})"
EXPORT_TITLE = "Ziele der Fachbereiche"

STATUS_SHEET = "Sachstand"
BOOK_STATUS_HEADS = (
    "Ziel", "Einheit", "Ausgangswert", "Erreicht", "Zielwert", "Grad", "Ampel", "Überprüft am",
    "Nächste Überprüfung", "Im Jahr gebucht",
)  # fmt: skip
BOOK_MEASURE_HEADS = (
    "Maßnahme", "Ziel", "Verantwortlich", "Beteiligt", "Beginn", "Bis", "Stand", "Kosten",
    "Im Jahr gebucht", "Nachweise",
)  # fmt: skip
YEARS_SHEET = "Jahresvergleich"
DATA_SHEET = "Alle Ziele"
GOALS_TABLE, MEASURES_TABLE, YEARS_TABLE = "Ziele", "Massnahmen", "Jahre"
"""Names of tables in workbooks, which hold no spaces."""
