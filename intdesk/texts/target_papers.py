"""The words of the papers about target agreements."""

from __future__ import annotations

AGREEMENT = "Zielvereinbarung"
STATUS = "Sachstand der Ziele"
YEARS = "Ziele im Vergleich der Jahre"
FACTS = "Worum es geht"
DEPARTMENT = "Fachbereich"
HEAD = "Leitung"
TERM = "Laufzeit"
TERM_VALUE = "{first} bis {last}"
EXTENDED = "{first} bis {last}, verlängert bis {until}"
BASIS = "Grundlage"
DECISION = "Beschluss {number}"
DECISION_DAY = "Beschluss {number} vom {day}"
FIELDS = "Handlungsfelder"
MEANS = "Mittel"
BUDGET = "{amount} aus Haushaltsstelle {line}"
REPORTING = "Bericht"
REVISION = "Fassung {n}"
GOALS = "Ziele"
GOAL_HEADS = ("Nr.", "Ziel und Indikator", "Ausgang", "Zielwert", "bis")
MEASURES = "Maßnahmen"
MEASURE_HEADS = ("Ziel", "Maßnahme", "Verantwortlich", "bis", "Kosten")
MILESTONES = "Zwischenziele: {points}"
WEIGHT = "zählt {n}-fach"
DEVIATION = "Wenn es anders kommt"
SIGNED = "Unterschrieben: {told}."
SIGNED_ON = "{name} am {day}"

STATE_OF = "Stand {day}"
IN_YEAR = "Jahr {year}"
STATUS_HEADS = ("Ziel", "Ausgang", "erreicht", "Zielwert", "Grad", "Ampel")
STATUS_CAPTION = "Ziele von „{title}“, {state}"
DEGREES = "Zielerreichung in Prozent"
DEGREES_ALT = "Balkendiagramm: Zielerreichung je Ziel. {told}."
OVERALL = "Gewichteter Grad aller Ziele: {degree}. Ampel der Vereinbarung: {light}."
NO_DEGREE = "Ein Grad lässt sich noch nicht bestimmen. Ampel der Vereinbarung: {light}."
CHOSEN = "Ampel von Hand gesetzt: {reason}"
DEVIATION_TOLD = "Abweichung: {text}"
COUNTER_TOLD = "Gegenmaßnahme: {text}"
NEXT_TOLD = "Nächste Überprüfung am {day}."
EVIDENCE_TOLD = "Nachweise: {parts}."
MEASURE_TOLD = "Maßnahme: {title}, {state}"
ASSESSMENT = "Bewertung"
RULE = (
    "Ampel: grün wie vereinbart (höchstens {green} Prozentpunkte hinter der Zeit), gelb gefährdet "
    "(höchstens {yellow}), rot darüber; am Ende grün nur, was erreicht ist. Grau: noch nicht "
    "beurteilt. Die Ampel gilt für den Tag der letzten Überprüfung."
)
NOTHING_OF_YEAR = "In diesem Jahr gilt keine Vereinbarung."

YEARS_HEADS = ("Jahr", "Vereinbarungen", "Ziele", "Grad", "grün", "gelb", "rot", "grau")
YEARS_CAPTION = "Ziele je Jahr, Stand der letzten Überprüfung im Jahr"
YEARS_CHART = "Zielerreichung je Jahr in Prozent"
YEARS_ALT = "Säulendiagramm: Zielerreichung je Jahr. {told}."
GOALS_OVER_YEARS = "Einzelne Ziele"
GOAL_YEARS_CAPTION = "Zielerreichung je Ziel und Jahr"
GOAL = "Ziel"
EXPORT_TITLE = "Ziele der Fachbereiche"
EXPORT_HEADS = (
    "Vereinbarung", "Fachbereich", "Stand", "Beginn", "Gilt bis", "Ziel", "Art", "Indikator",
    "Einheit", "Ausgangswert", "Zielwert", "Letzter Wert", "Überprüft am", "Grad in %", "Ampel",
    "Ampel von Hand gesetzt", "Gewicht", "Abweichung", "Gegenmaßnahme", "Nächste Überprüfung",
)  # fmt: skip
