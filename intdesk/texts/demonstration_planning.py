"""Made-up values, surveys and a concept of the demonstration office."""

from __future__ import annotations

from intdesk.domain.concept_outline import Level, MeasureStatus

FRAME_SERIES: dict[str, tuple[float, float, int]] = {
    "population": (21_450, 95, 100),
    "foreigners": (2_310, 140, 100),
    "01": (10.8, 0.55, 10),
    "02": (22.4, 0.3, 10),
    "03": (17.9, 0.4, 10),
    "04": (6.2, -0.4, 10),
}
"""Value of the first year, its growth a year, and to which part of a unit it is rounded."""

INDICATOR_SERIES: dict[str, tuple[float, float, int, float]] = {
    "11": (24.0, 1.1, 10, 0),
    "18": (44.5, 1.9, 10, 55),
    "20": (14.2, -0.5, 10, 12),
    "23": (48.0, 3.5, 10, 65),
    "24": (6.0, 4.0, 10, 25),
    "25": (4, 1, 1, 8),
}
"""The same, and the target for the year after the last one (0: none)."""

DISTRICT_SHARES = (0.46, 0.21, 0.17, 0.16)
"""How the foreign population spreads over the districts."""

OWN_SOURCE = "eigene Auswertung"
SELF_CHECKS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("officer", "", (60, 30, 20, 50, 20, 50, 60, 60, 20, 20, 40, 10, 40)),
    ("head", "", (80, 50, 30, 70, 50, 60, 70, 60, 40, 30, 60, 30, 70)),
    ("department", "Soziales", (60, 40, 20, 40, 40, 60, 60, 50, 30, 30, 50, 20, 50)),
)
"""Who answered, and the answers of the first date; later ones grow."""

SURVEY_TITLE = "Wie geht es Ihnen bei uns?"
SURVEY_OCCASION = "Interkulturelle Woche"
SURVEY_SHARES: tuple[tuple[float, ...], ...] = (
    (0.42, 0.33, 0.14, 0.06), (0.38, 0.28, 0.18, 0.11), (0.2, 0.3, 0.28, 0.17),
    (0.36, 0.38, 0.16, 0.06), (0.3, 0.33, 0.2, 0.1), (0.12, 0.2, 0.3, 0.33),
    (0.18, 0.29, 0.27, 0.18), (0.33, 0.36, 0.14, 0.05), (0.22, 0.32, 0.24, 0.14),
    (0.45, 0.36, 0.1, 0.05),
)  # fmt: skip
"""Shares of the four grades of each question; what is left gave no answer."""

CONCEPT_TITLE = "Integrationskonzept Musterau"
NEXT_CONCEPT_TITLE = "Fortschreibung des Integrationskonzepts"
CONCEPT_PRINCIPLES = (
    "Musterau ist Heimat für alle, die hier leben. Wir begegnen uns mit Respekt, nutzen, was jede "
    "und jeder mitbringt, und stellen uns gegen Rassismus und Ausgrenzung."
)
CONCEPT_PAPER = 118
"""The number of the paper the council decided on."""

CONCEPT_ITEMS: tuple[tuple[Level, str, str, int, MeasureStatus], ...] = (
    (Level.FIELD, "Sprache und Bildung", "", 0, MeasureStatus.NOT_BEGUN),
    (
        Level.STRATEGIC, "Alle Zugezogenen finden rasch einen passenden Sprachkurs", "", 0,
        MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.OPERATIVE, "Bis Ende des nächsten Jahres wartet niemand länger als acht Wochen", "",
        0, MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.MEASURE, "Gemeinsame Warteliste der Kursträger", "Integrationsstelle", 0,
        MeasureStatus.DONE,
    ),
    (
        Level.MEASURE, "Abendkurs mit Kinderbetreuung", "Volkshochschule", 640_000,
        MeasureStatus.IN_PROGRESS,
    ),
    (Level.FIELD, "Arbeit und Ausbildung", "", 0, MeasureStatus.NOT_BEGUN),
    (
        Level.STRATEGIC, "Betriebe und Bewerbende finden leichter zueinander", "", 0,
        MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.OPERATIVE, "Zwanzig Praktika im Jahr werden vermittelt", "", 0,
        MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.MEASURE, "Praktikumsbörse mit der Wirtschaftsförderung", "Wirtschaftsförderung",
        250_000, MeasureStatus.IN_PROGRESS,
    ),
    (Level.FIELD, "Zusammenleben und Teilhabe", "", 0, MeasureStatus.NOT_BEGUN),
    (
        Level.STRATEGIC, "Vereine und Gremien spiegeln die Vielfalt der Stadt", "", 0,
        MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.OPERATIVE, "Fünf Vereine öffnen sich mit einem festen Angebot", "", 0,
        MeasureStatus.NOT_BEGUN,
    ),
    (
        Level.MEASURE, "Patenschaften im Sportverein", "Stadtsportbund", 180_000,
        MeasureStatus.REGULAR,
    ),
    (
        Level.MEASURE, "Schulung für Vorstände", "Integrationsstelle", 90_000,
        MeasureStatus.NOT_BEGUN,
    ),
)  # fmt: skip
"""Level, text, responsible, cost in cents, status."""
CONCEPT_FIELDS = {
    "Sprache und Bildung": "sprache",
    "Arbeit und Ausbildung": "arbeit",
    "Zusammenleben und Teilhabe": "teilhabe",
}
"""The field of action that a field of the concept stands for."""
CONCEPT_INDICATORS = {
    "Bis Ende des nächsten Jahres wartet niemand länger als acht Wochen": (
        "mittlere Wartezeit in Wochen"
    ),
    "Zwanzig Praktika im Jahr werden vermittelt": "Praktika im Jahr",
    "Fünf Vereine öffnen sich mit einem festen Angebot": "Vereine mit festem Angebot",
    "Abendkurs mit Kinderbetreuung": "Plätze mit Betreuung",
}
"""By what goals and measures are known to be reached."""
STEP_PEOPLE = ("Verwaltungsleitung", "Integrationsstelle", "Steuerungsgruppe")
