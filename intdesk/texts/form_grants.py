"""The names of a grant's figures in forms, and the labels that mean its facts."""

from __future__ import annotations

FACTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "title": ("Bezeichnung", ("Maßnahme", "Projekt", "Bezeichnung der Maßnahme", "Projekttitel")),
    "funder": ("Zuwendungsgeber", ("Zuwendungsgeber", "Bewilligungsbehörde")),
    "programme": ("Programm", ("Programm", "Förderprogramm", "Richtlinie")),
    "number": ("Aktenzeichen", ("Aktenzeichen", "Az.", "Geschäftszeichen")),
    "notice_day": ("Bescheid vom", ("Bescheid vom", "Zuwendungsbescheid vom", "Bescheiddatum")),
    "begin": ("Beginn des Zeitraums", ("Bewilligungszeitraum von", "Beginn der Maßnahme")),
    "end": ("Ende des Zeitraums", ("Bewilligungszeitraum bis", "Ende der Maßnahme")),
    "approved": ("Bewilligt", ("bewilligte Zuwendung", "Bewilligter Betrag", "Zuwendung")),
}
RESULT = {
    "costs": "Zuwendungsfähige Ausgaben, gezahlt",
    "recognised": "Anerkannte Ausgaben",
    "due": "Zuwendung nach diesen Ausgaben",
    "received": "Erhaltene Zuwendung",
    "third": "Drittmittel und Einnahmen",
    "own": "Eigenmittel",
    "open": "Noch auszuzahlen",
    "repayment": "Zurückzuzahlen",
}
MEASURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "planned": ("Plan", ("Plan", "geplant", "bewilligt", "Ansatz", "Soll", "laut Bescheid")),
    "paid": ("Ist", ("Ist", "gezahlt", "ausgegeben", "tatsächlich", "Abrechnung", "Ausgaben")),
    "deviation": ("Abweichung", ("Abweichung", "Differenz")),
    "recognised": ("anerkannt", ("anerkannt", "zuwendungsfähig")),
}
"""The sums of a position, and the heads that mean them."""
OF_GRANT = "{grant}: {name}"
OF_POSITION = "{grant}, {position}: {measure}"
