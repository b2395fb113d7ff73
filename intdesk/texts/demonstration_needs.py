"""Needs that the demonstration office has seen. Everything in it is invented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleNeed:
    """A need: ``topics`` of the consultations that show it, ``offers`` that cover it by title.

    ``noted`` and ``moved`` are days ago: when it was known, and since when it is in its state.
    """

    title: str
    fields: tuple[str, ...]
    groups: tuple[str, ...]
    topics: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    urgency: str = "medium"
    state: str = "open"
    reason: str = ""
    evidence: tuple[tuple[str, str], ...] = ()
    offers: tuple[str, ...] = ()
    level: str = "teilhabe"
    duty: str = "operativ"
    noted: int = 200
    moved: int = 60


TOWN: tuple[SampleNeed, ...] = (
    SampleNeed(
        "Integrationskurs mit Kinderbetreuung",
        ("sprache",),
        ("frauen", "familien"),
        ("04",),
        ("Musterau",),
        "high",
        "in_work",
        "Gespräche mit Sprachschule und Kita laufen.",
        (("Warteliste mit 14 Müttern ohne Betreuungsplatz", "Sprachschule Brückenwort"),),
    ),
    SampleNeed(
        "Busverbindung nach den Abendkursen",
        ("sprache", "wohnen"),
        ("zugewanderte",),
        ("04",),
        ("Oberau",),
        evidence=(("Letzter Bus fährt um 19:40 Uhr", "Fahrplan"),),
    ),
    SampleNeed(
        "Sprachmittlung in Arztpraxen",
        ("gesundheit",),
        ("gefluechtete", "fachkraefte"),
        ("10",),
        urgency="high",
        state="in_work",
        reason="Vereinbarung mit dem Pool im Entwurf.",
        offers=("Sprachmittlung auf Abruf",),
        moved=25,
    ),
    SampleNeed(
        "Schnellere Termine bei der Ausländerbehörde",
        ("ikoe",),
        ("zugewanderte", "verwaltung"),
        ("01", "03"),
        urgency="high",
        duty="pflicht",
        evidence=(("Thema am Runden Tisch", "Protokoll des Runden Tischs"),),
        noted=330,
    ),
    SampleNeed(
        "Treff für ältere Zugewanderte",
        ("teilhabe",),
        ("aeltere",),
        (),
        ("Musterau", "Lindenhof"),
        "low",
        level="zusammenhalt",
        evidence=(("Anfrage aus der Kirchengemeinde", "Gespräch im Frühjahr"),),
    ),
    SampleNeed(
        "Beratung bei Diskriminierung erreichbar machen",
        ("antidiskriminierung",),
        ("zugewanderte",),
        ("14",),
        state="covered",
        reason="Die Kontaktstelle berät jetzt auch online.",
        offers=("Beratung bei Diskriminierung",),
        noted=600,
        moved=150,
    ),
    SampleNeed(
        "Hilfe bei der Wohnungssuche",
        ("wohnen",),
        ("gefluechtete", "familien"),
        ("08",),
        ("Niederau",),
        "high",
        offers=("Wohnungslotsen", "Wohnführerschein"),
        state="in_work",
        reason="Lotsen sind ausgelastet, weitere werden geschult.",
    ),
    SampleNeed(
        "Eigenes Begegnungshaus",
        ("teilhabe",),
        ("alle",),
        (),
        ("Musterau",),
        "low",
        "rejected",
        "Im Haushalt nicht darstellbar; Räume der Vereine werden genutzt.",
        (("Vorschlag aus dem Integrationsbeirat", "Sitzung des Beirats"),),
        level="zusammenhalt",
        noted=700,
        moved=420,
    ),
)
