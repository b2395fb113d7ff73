"""Words that only the Excel form of a report has: names of sheets, heads, axes."""

from __future__ import annotations

OVERVIEW = "Übersicht"
METHOD = "Methodik"
CHART_DATA = "Diagrammdaten"
CHART_DATA_NOTE = "Aus diesen Zahlen sind die Diagramme der anderen Blätter gezeichnet."
CONTENTS = "Blätter dieser Datei"
OFFICE = "Die Stelle"
KEY_FIGURES = "Kennzahlen"
CATEGORY_HEAD = "Gruppe"
PERIOD = "Berichtszeitraum"
MADE_ON = "Stand"
EDITION = "Ausgabe"
HOURS_NOTE = (
    "Zeiten stehen in Stunden:Minuten. Veränderungen von Zeiten stehen in Stunden mit Dezimalen, "
    "weil Excel keine negativen Zeiten zeigt."
)

AXIS_TITLES = {"count": "Anzahl", "minutes": "Stunden", "percent": "Prozent", "hundredths": "Wert"}
"""What the value axis of a chart counts, by the unit of ``ChartSpec``."""
