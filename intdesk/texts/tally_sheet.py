"""The words of the printed tally sheet."""

from __future__ import annotations

TITLE = "Strichliste"
SUBJECT = "Strichliste für die Sprechstunde"
REMARK = "Keine Namen eintragen"
HINT = (
    "Ein Strich je Beratung beim Hauptthema. Abweichende Minuten rechts notieren. Später in "
    "IntDesk unter „Strichliste“ auf einmal eintragen und das Blatt vernichten."
)
FACTS = ("Datum", "Ort", "Minuten je Beratung")
MINUTES = "Minuten"
