"""Values, surveys and concepts of the demonstration town, and the shape of such samples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from intdesk.domain.concept_outline import Level, MeasureStatus

SampleSheet = tuple[str, str, tuple[int, ...]]
"""A Kurz-Check: who answered, of which part, and the answers of the first date; later ones grow."""


class SampleItem(NamedTuple):
    """A part of a concept; responsible, ``cost`` in cents and status belong to measures.

    ``indicator`` tells by what it is known to be reached, ``field`` is the code of the field of
    action that a field of the concept stands for.
    """

    level: Level
    title: str
    responsible: str = ""
    cost: int = 0
    status: MeasureStatus = MeasureStatus.NOT_BEGUN
    indicator: str = ""
    field: str = ""


class SampleSurvey(NamedTuple):
    """A survey: how many sheets were handed out and came back."""

    title: str
    occasion: str
    handed_out: int
    returned: int


class SampleConcept(NamedTuple):
    """A concept in force and the title of the next one; ``paper`` is the council's number.

    ``served`` names by department the goal that its agreement serves.
    """

    title: str
    next_title: str
    principles: str
    paper: int
    items: tuple[SampleItem, ...]
    served: Mapping[str, str]


SampleSeries = tuple[float, float, int, float]
"""Value of the first year, growth a year, to which part of a unit it is rounded, target or 0."""


class SamplePlanning(NamedTuple):
    """What is measured and planned.

    For the last ``place_years`` there are values of places: ``weights`` tell by indicator how a
    count spreads over them, ``places`` their own series; the whole of such counts is their sum.
    """

    series: Mapping[str, SampleSeries]
    weights: Mapping[str, Mapping[str, float]]
    place_years: int
    places: Mapping[str, Mapping[str, SampleSeries]] = {}
    self_checks: tuple[SampleSheet, ...] = ()
    survey: SampleSurvey | None = None
    concept: SampleConcept | None = None


_SERIES: dict[str, SampleSeries] = {
    "population": (21_450, 95, 100, 0),
    "foreigners": (2_310, 140, 100, 0),
    "02": (22.4, 0.3, 10, 0),
    "03": (17.9, 0.4, 10, 0),
    "04": (6.2, -0.4, 10, 0),
    "11": (24.0, 1.1, 10, 0),
    "18": (44.5, 1.9, 10, 55),
    "20": (14.2, -0.5, 10, 12),
    "23": (48.0, 3.5, 10, 65),
    "24": (6.0, 4.0, 10, 25),
    "25": (4, 1, 1, 8),
}

_BY_DISTRICT = {"Musterau": 0.46, "Oberau": 0.21, "Niederau": 0.17, "Lindenhof": 0.16}
"""How the foreign population spreads over the districts."""

OWN_SOURCE = "eigene Auswertung"
SELF_CHECKS: tuple[SampleSheet, ...] = (
    ("officer", "", (60, 30, 20, 50, 20, 50, 60, 60, 20, 20, 40, 10, 40)),
    ("head", "", (80, 50, 30, 70, 50, 60, 70, 60, 40, 30, 60, 30, 70)),
    ("department", "Soziales", (60, 40, 20, 40, 40, 60, 60, 50, 30, 30, 50, 20, 50)),
)

SURVEY = SampleSurvey("Wie geht es Ihnen bei uns?", "Interkulturelle Woche", 200, 84)
SURVEY_SHARES: tuple[tuple[float, ...], ...] = (
    (0.42, 0.33, 0.14, 0.06), (0.38, 0.28, 0.18, 0.11), (0.2, 0.3, 0.28, 0.17),
    (0.36, 0.38, 0.16, 0.06), (0.3, 0.33, 0.2, 0.1), (0.12, 0.2, 0.3, 0.33),
    (0.18, 0.29, 0.27, 0.18), (0.33, 0.36, 0.14, 0.05), (0.22, 0.32, 0.24, 0.14),
    (0.45, 0.36, 0.1, 0.05),
)  # fmt: skip
"""Shares of the four grades of each question; what is left gave no answer."""

CONCEPT_ITEMS: tuple[SampleItem, ...] = (
    SampleItem(Level.FIELD, "Sprache und Bildung", field="sprache"),
    SampleItem(Level.STRATEGIC, "Alle Zugezogenen finden rasch einen passenden Sprachkurs"),
    SampleItem(
        Level.OPERATIVE, "Bis Ende des nächsten Jahres wartet niemand länger als acht Wochen",
        indicator="mittlere Wartezeit in Wochen",
    ),
    SampleItem(
        Level.MEASURE, "Gemeinsame Warteliste der Kursträger", "Integrationsstelle", 0,
        MeasureStatus.DONE,
    ),
    SampleItem(
        Level.MEASURE, "Abendkurs mit Kinderbetreuung", "Volkshochschule", 640_000,
        MeasureStatus.IN_PROGRESS, indicator="Plätze mit Betreuung",
    ),
    SampleItem(Level.STRATEGIC, "Zugezogene Familien finden früh einen Kitaplatz"),
    SampleItem(Level.FIELD, "Arbeit und Ausbildung", field="arbeit"),
    SampleItem(Level.STRATEGIC, "Betriebe und Bewerbende finden leichter zueinander"),
    SampleItem(
        Level.OPERATIVE, "Zwanzig Praktika im Jahr werden vermittelt", indicator="Praktika im Jahr",
    ),
    SampleItem(
        Level.MEASURE, "Praktikumsbörse mit der Wirtschaftsförderung", "Wirtschaftsförderung",
        250_000, MeasureStatus.IN_PROGRESS,
    ),
    SampleItem(Level.FIELD, "Zusammenleben und Teilhabe", field="teilhabe"),
    SampleItem(Level.STRATEGIC, "Vereine und Gremien spiegeln die Vielfalt der Stadt"),
    SampleItem(
        Level.OPERATIVE, "Fünf Vereine öffnen sich mit einem festen Angebot",
        indicator="Vereine mit festem Angebot",
    ),
    SampleItem(
        Level.MEASURE, "Patenschaften im Sportverein", "Stadtsportbund", 180_000,
        MeasureStatus.REGULAR,
    ),
    SampleItem(Level.MEASURE, "Schulung für Vorstände", "Integrationsstelle", 90_000),
    SampleItem(Level.STRATEGIC, "Wer in einer Unterkunft lebt, findet eine eigene Wohnung"),
)  # fmt: skip
STEP_PEOPLE = ("Verwaltungsleitung", "Integrationsstelle", "Steuerungsgruppe")

TOWN = SamplePlanning(
    series=_SERIES,
    weights={"foreigners": _BY_DISTRICT},
    place_years=1,
    self_checks=SELF_CHECKS,
    survey=SURVEY,
    concept=SampleConcept(
        "Integrationskonzept Musterau",
        "Fortschreibung des Integrationskonzepts",
        "Musterau ist Heimat für alle, die hier leben. Wir begegnen uns mit Respekt, nutzen, was "
        "jede und jeder mitbringt, und stellen uns gegen Rassismus und Ausgrenzung.",
        118,
        CONCEPT_ITEMS,
        {
            "jugend": "Zugezogene Familien finden früh einen Kitaplatz",
            "bauen": "Wer in einer Unterkunft lebt, findet eine eigene Wohnung",
        },
    ),
)
