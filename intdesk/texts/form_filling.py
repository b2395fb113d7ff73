"""The words of filling forms: groups and names of figures, by which labels they are proposed."""

from __future__ import annotations

from intdesk.domain.form_filling import Obstacle

OFFICE = "Angaben zur Stelle"
TIME = "Jahr und Datum"
WHOLE_BUDGET = "Haushalt insgesamt"
COUNTS = "Zahlen des Jahres"
EXPENSE_WHOLE, INCOME_WHOLE = "Aufwand insgesamt", "Erträge insgesamt"
HOURS = "{name} (Stunden)"
MAPPING_CHANGED = "Zuordnung eines Formulars geändert"
MAPPING_FORGOTTEN = "Zuordnung eines Formulars gelöscht"

OFFICE_FIGURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "name": ("Kommune", (
        "Kommune", "Antragsteller", "Antragstellerin", "Antragstellende", "Zuwendungsempfänger",
        "Zuwendungsempfängerin", "Gemeinde", "Stadt", "Landkreis", "Träger", "Gebietskörperschaft",
    )),
    "department": ("Zuordnung der Stelle", (
        "Fachbereich", "Amt", "Abteilung", "Dienststelle", "Organisationseinheit",
    )),
    "officer": ("Integrationsbeauftragung", (
        "Ansprechperson", "Ansprechpartner", "Ansprechpartnerin", "Bearbeiter", "Bearbeiterin",
        "Bearbeitung", "Sachbearbeitung", "Kontaktperson", "Integrationsbeauftragte",
        "Integrationsbeauftragter",
    )),
    "head": ("Leitung der Verwaltung", (
        "Leitung der Verwaltung", "Landrat", "Landrätin", "Bürgermeister", "Bürgermeisterin",
        "Vertretungsberechtigte Person", "vertreten durch",
    )),
    "land": ("Land", ("Land", "Bundesland")),
    "ags": ("Amtlicher Gemeindeschlüssel", (
        "AGS", "Gemeindeschlüssel", "Amtlicher Gemeindeschlüssel", "Gemeindekennziffer",
    )),
    "week_hours": ("Wochenstunden laut Vertrag", ("Wochenstunden", "Wochenarbeitszeit")),
}  # fmt: skip
"""What the office profile offers, and the labels that mean it."""

TIME_FIGURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "year": ("Gewähltes Jahr", (
        "Haushaltsjahr", "Jahr", "Berichtsjahr", "Förderjahr", "Kalenderjahr",
    )),
    "next_year": ("Jahr danach", ("Folgejahr", "Planjahr", "Antragsjahr")),
    "first_day": ("1. Januar des Jahres", ("Beginn", "Zeitraum von", "von")),
    "last_day": ("31. Dezember des Jahres", ("Ende", "Zeitraum bis", "bis")),
    "today": ("Heutiges Datum", ("Datum", "Ort Datum", "Stand", "Datum des Antrags")),
}  # fmt: skip

MEASURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "original": ("Ansatz", ("Ansatz", "Haushaltsansatz", "Plan", "geplant", "Soll", "Ansatz {y}")),
    "granted": ("Verfügungsrahmen", ("Verfügungsrahmen", "fortgeschriebener Ansatz")),
    "ordered": ("gebucht", (
        "gebucht", "Ist", "Ergebnis", "Ausgaben", "Einnahmen", "verausgabt", "angeordnet",
        "Ist {y}", "Ergebnis {y}",
    )),
    "moved": ("gezahlt", ("gezahlt", "ausgezahlt", "eingegangen", "erhalten")),
    "committed": ("gebunden", ("gebunden", "Mittelbindung", "Bindungen", "festgelegt")),
    "available": ("verfügbar", ("verfügbar", "Rest", "Restmittel", "noch verfügbar")),
    "expected": ("Prognose zum Jahresende", ("Prognose", "voraussichtlich", "Hochrechnung")),
    "before": ("im Vorjahr gebucht", (
        "Vorjahr", "Ergebnis Vorjahr", "Ist {b}", "Ergebnis {b}", "Rechnungsergebnis {b}",
    )),
    "next": ("Ansatz des nächsten Jahres", (
        "Anmeldung", "Ansatz {n}", "Bedarf {n}", "Plan {n}", "beantragt", "Mittelanmeldung",
    )),
}  # fmt: skip
"""The sums of a budget line, and the heads that mean them; y, b, n: the year, before, next."""

WHOLES = ("Gesamtausgaben", "Gesamtaufwand", "Ausgaben insgesamt", "Aufwand insgesamt")
INCOME_WHOLES = ("Gesamteinnahmen", "Erträge insgesamt", "Einnahmen insgesamt")

COUNT_WORDS: dict[str, tuple[str, ...]] = {
    "consultations": ("Zahl der Beratungen", "Anzahl Beratungen", "Beratungskontakte"),
    "persons": ("Zahl der Personen", "Anzahl Personen", "beratene Personen", "Ratsuchende"),
    "events": ("Veranstaltungen", "Zahl der Veranstaltungen", "Anzahl Veranstaltungen"),
    "attended_counted": ("Teilnehmende", "Zahl der Teilnehmenden"),
    "cases": ("Fälle", "Zahl der Fälle", "Anzahl Fälle"),
}
"""Further labels that mean a figure of the report, beside its own name."""

OBSTACLES = {
    Obstacle.SHEET_MISSING: "Dieses Blatt gibt es im Formular nicht.",
    Obstacle.FORMULA: "Hier rechnet das Formular selbst; die Formel bleibt stehen.",
    Obstacle.COVERED: "Teil einer verbundenen Zelle. Bitte wählen Sie deren erste Zelle.",
    Obstacle.NO_VALUE: "Dazu gibt es keine Angabe.",
    Obstacle.SECRET: (
        "Steht nicht im veröffentlichten Bericht. Nur mit „genau, intern“ wird sie eingetragen."
    ),
    Obstacle.REFUSED: "Das Formular lässt diesen Wert hier nicht zu.",
    Obstacle.LOCKED: "Das Blatt ist geschützt und die Zelle nicht für Eingaben gedacht.",
    Obstacle.MOVED: "Neben der Zelle steht etwas anderes als beim Zuordnen: „{label}“.",
    Obstacle.FILLED: "Hier steht schon ein Text; er würde ersetzt.",
    Obstacle.REPLACED: "Ersetzt die Zahl, die schon dort steht.",
}

FORM_MESSAGES: dict[str, tuple[str, str, str]] = {
    "form_macros": (
        "Die Arbeitsmappe „{path}“ enthält Makros.",
        "Es wurde nicht geöffnet.",
        (
            "Bitte fragen Sie beim Fördergeber nach einer Fassung ohne Makros (.xlsx), oder "
            "füllen Sie es in Excel aus."
        ),
    ),
    "form_signed": (
        "„{path}“ ist elektronisch signiert; ausgefüllt wäre die Signatur ungültig.",
        "Es wurde nicht geöffnet.",
        "Bitte fragen Sie nach einer Fassung ohne Signatur, oder füllen Sie es in Excel aus.",
    ),
    "form_itself": (
        "„{path}“ ist die leere Vorlage selbst.",
        "Sie bleibt, wie sie ist; es wurde nichts geschrieben.",
        "Bitte wählen Sie für die ausgefüllte Fassung einen anderen Namen oder Ordner.",
    ),
}
