"""The words of retention: periods, what is proposed, labels of steps, the protocol of erasures."""

from __future__ import annotations

STEP_WITHOUT_WORDS = "Schritt (Angaben gelöscht)"
CONTACT_WITHOUT_NAME = "Kontakt ohne Namen"
MARKER_NUMBER = "anonym-{token}"
ERASED_LABEL = "Aufbewahrung: gelöscht und anonymisiert"
REAPPLIED_LABEL = "Löschliste angewandt"
LIST_HEAD = (
    "Löschliste: Zufallsnummern und Tage von Einträgen, die gelöscht oder anonymisiert wurden.",
    "Sie sorgt dafür, dass nichts davon aus einer älteren Sicherung zurückkommt.",
    "Bitte nicht löschen und nicht ändern; sie enthält keine Namen.",
)
REGION_LABEL = "{label} (zusammengefasst)"
