"""The words of the budget overview and the list of receipts (Belegliste) as files."""

from __future__ import annotations

SUBJECT = "Haushalt der Stelle für Integration"
OVERVIEW = "Haushaltsübersicht"
RECEIPTS = "Belegliste"

LINE = "Haushaltsstelle"
EXPENSE = "Aufwand"
GRANTED = "Wie sich der Verfügungsrahmen zusammensetzt"
FORECAST = "Prognose zum Jahresende"
INCOME = "Erträge"
CIRCLES = "Deckungskreise"
TOTAL = "Insgesamt"

HEADS = {
    "granted": "Rahmen",
    "ordered": "gebucht",
    "committed": "gebunden",
    "available": "verfügbar",
    "before": "Vorjahr gebucht",
    "original": "Ansatz",
    "changed": "Nachtrag, üpl./apl.",
    "moved_between": "Umschichtung",
    "carried": "Übertrag",
    "blocked": "Sperre",
    "expected": "Prognose",
    "rest": "Rest",
    "income_ordered": "angeordnet",
    "received": "eingegangen",
    "open": "offen",
}
CHART = "Gebucht, gebunden und verfügbar in Euro"

STATE = "Von {granted} sind {ordered} gebucht und {committed} gebunden; verfügbar sind {available}."
EXPECTED = (
    "Bis zum Jahresende werden voraussichtlich {expected} gebraucht. Die Prognose rechnet den "
    "bisherigen Verlauf bis zum Jahresende fort, mindestens aber, was gebucht und gebunden ist."
)
OVERDRAWN = "Überzogen: {names}."
FORMULA = (
    "Der Verfügungsrahmen ist der Ansatz mit Nachtrag, über- und außerplanmäßigen Mitteln, "
    "Übertrag aus dem Vorjahr, Umschichtung und zweckgebundenen Mehrerträgen, ohne Sperre und ohne "
    "das, was ins nächste Jahr übertragen wurde. Verfügbar ist davon, was weder gebucht noch "
    "gebunden ist."
)

RECEIPT_HEADS = ("Tag", "Empfänger oder Einzahler", "Grund", "Beleg", "Betrag")
RECEIPTS_INTRO = (
    "Alle Buchungen des Haushaltsjahres nach Haushaltsstelle und Tag. Beträge in Richtung der "
    "Haushaltsstelle: Ausgaben beim Aufwand, Einnahmen beim Ertrag; Korrekturen mit Minus."
)
NO_RECEIPTS = "Es ist nichts gebucht."
SUM_OF = "Summe"
SUMS = "Summen im Überblick"


def chart_words(year: int, lines: int) -> str:
    """Return the alternative text of the chart of an overview."""
    return (
        f"Gestapeltes Balkendiagramm: was von {lines} Haushaltsstellen {year} gebucht, gebunden "
        "und verfügbar ist, in Euro. Die genauen Werte stehen in der Tabelle Aufwand."
    )
