"""The names of the figures of grants in forms, and by which labels they are proposed."""

from __future__ import annotations

FACTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "title": ("Bezeichnung", ("Bezeichnung des Projekts", "Projekt", "Projekttitel", "Vorhaben",
                              "Maßnahme", "Zuwendungszweck")),
    "funder": ("Fördergeber", ("Fördergeber", "Zuwendungsgeber", "Bewilligungsbehörde",
                               "Bewilligungsstelle")),
    "programme": ("Förderprogramm", ("Förderprogramm", "Programm", "Richtlinie")),
    "number": ("Aktenzeichen", ("Aktenzeichen", "Az", "Geschäftszeichen", "Projektnummer",
                                "Zuwendungsnummer")),
    "notice_day": ("Bescheid vom", ("Bescheid vom", "Datum des Bescheids",
                                    "Zuwendungsbescheid vom")),
    "begin": ("Beginn des Bewilligungszeitraums", ("Bewilligungszeitraum von",
                                                   "Beginn des Bewilligungszeitraums")),
    "end": ("Ende des Bewilligungszeitraums", ("Bewilligungszeitraum bis",
                                               "Ende des Bewilligungszeitraums")),
    "proof_due": ("Verwendungsnachweis fällig", ("Vorlage des Verwendungsnachweises",)),
    "approved": ("bewilligt", ("Bewilligte Zuwendung", "Höhe der Zuwendung", "Zuwendungsbetrag",
                               "Bewilligter Betrag")),
    "planned_costs": ("Ausgaben laut Plan", ("Gesamtausgaben laut Finanzierungsplan",
                                             "Geplante Gesamtausgaben")),
    "planned_own": ("Eigenmittel laut Plan", ("Geplante Eigenmittel",)),
    "costs": ("gezahlte Ausgaben", ("Tatsächliche Ausgaben", "Zuwendungsfähige Ausgaben",
                                    "Summe der Ausgaben")),
    "recognised": ("anerkannte Ausgaben", ("Anerkannte Ausgaben",)),
    "due": ("Zuwendung nach den Ausgaben", ("Zuwendung nach Ausgaben",)),
    "received": ("erhaltene Zuwendung", ("Erhaltene Zuwendung", "Abgerufene Mittel",
                                         "Ausgezahlte Zuwendung")),
    "third": ("Drittmittel und Einnahmen", ("Drittmittel", "Einnahmen Dritter")),
    "own": ("Eigenmittel", ("Eigenmittel", "Eigenanteil")),
    "open": ("noch auszuzahlen", ("Restbetrag", "Noch auszuzahlen")),
    "repayment": ("zurückzuzahlen", ("Rückzahlung", "Zurückzuzahlen", "Nicht verbrauchte Mittel")),
}  # fmt: skip
"""What is told of a grant as a whole, and the labels that mean it."""

MEASURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "planned": ("geplant", ("Plan", "geplant", "bewilligt", "Ansatz", "Soll", "Finanzierungsplan",
                            "laut Bescheid")),
    "paid": ("gezahlt", ("Ist", "gezahlt", "ausgegeben", "tatsächlich", "Abrechnung",
                         "Ausgaben", "Einnahmen")),
    "deviation": ("Abweichung", ("Abweichung", "Differenz", "mehr weniger")),
    "recognised": ("anerkannt", ("anerkannt", "zuwendungsfähig")),
    "available": ("verfügbar", ("verfügbar", "Rest")),
}  # fmt: skip
"""The sums of a position of the plan, and the heads that mean them."""
