"""The demonstration Landkreis: municipalities, departments, planning. Everything is invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from intdesk.domain.concept_outline import Level, MeasureStatus
from intdesk.texts import demonstration_needs
from intdesk.texts.demonstration import SAMPLE_CONTACTS, SampleBody, SampleFollowUp, SampleHour
from intdesk.texts.demonstration_committees import SampleCommittee
from intdesk.texts.demonstration_network import MORE_BODIES as TOWN_BODIES
from intdesk.texts.demonstration_offers import SampleOffer
from intdesk.texts.demonstration_offers_learning import LEARNING
from intdesk.texts.demonstration_offers_living import LIVING
from intdesk.texts.demonstration_planning import (
    SELF_CHECKS,
    TOWN,
    SampleConcept,
    SampleItem,
    SamplePlanning,
    SampleSeries,
    SampleSurvey,
)
from intdesk.texts.demonstration_village import PLANNING as VILLAGE
from intdesk.texts.demonstration_volunteers import SamplePerson

PLACES = {
    "Auenstadt": 35.0, "Musterau": 24.0, "Erlenhain": 12.0, "Wiesenhain": 9.0, "Brückenfeld": 8.0,
    "Birkau": 4.0, "Moorberge": 5.0, "Kleinröder": 3.0,
}  # fmt: skip
"""Municipalities with the share of Ratsuchende who live there."""
_SEAT = "Kreishaus, Zimmer 1.08"
MEETING_PLACES: dict[str, tuple[str, ...]] = {
    "buero": (_SEAT,),
    "hausbesuch": ("Gemeinschaftsunterkunft Auenstadt", "Gemeinschaftsunterkunft Lindenhof"),
    "gruppe": ("Familienzentrum Auenstadt", "Kreishaus, Saal"),
    "begleitung": ("Ausländerbehörde", "Jobcenter", "Agentur für Arbeit"),
}
HOURS: tuple[SampleHour, ...] = (
    (_SEAT, "1", "08:30", 210, "week"),
    (_SEAT, "3", "14:00", 210, "week"),
    ("Rathaus Musterau", "1", "14:00", 120, "week2"),
    ("Rathaus Erlenhain", "3", "09:00", 120, "week4"),
    ("Rathaus Brückenfeld", "4", "09:00", 90, "month1"),
)
FOLLOW_UPS: tuple[SampleFollowUp, ...] = (
    (-6, "Stellungnahme der Ausländerbehörde anmahnen", ""),
    (-1, "Zahlen der Gemeinden zum Stichtag einsammeln", ""),
    (0, "Bürgermeisterrunde: Tagesordnung abstimmen", "monthly"),
    (0, "Belegung der Unterkünfte abfragen", "monthly"),
    (3, "Mittelabruf beim Land vorbereiten", ""),
    (9, "Einladung zum Netzwerktreffen versenden", ""),
    (21, "Sachbericht für das Landesprogramm", "yearly"),
    (45, "Integrationsbericht mit der Landrätin abstimmen", "yearly"),
)
HOME = ("Auenstadt", "00012")
TOWNS = (
    ("Musterau", "Musterau", "00011"),
    ("Lindenhof", "Musterau", "00011"),
    ("Birkau", "Birkau", "00014"),
    ("Erlenhain", "Erlenhain", "00015"),
    ("Wiesenhain", "Wiesenhain", "00016"),
    ("Brückenfeld", "Brückenfeld", "00017"),
)
_OF_TOWNS = {"Bürgerbüro Musterau": "kommune"}
"""What belongs to the administration of a town, not to that of the Kreis."""
BODIES: tuple[SampleBody, ...] = tuple(
    (name, _OF_TOWNS.get(name, kind), topics) for name, kind, topics in SAMPLE_CONTACTS
)
_OWN = {"Auenkreis, Koordinierungsstelle Integration", "Gemeinde Oberau, Hauptamt"}
MORE_BODIES: tuple[tuple[str, str], ...] = (
    ("Stadt Auenstadt, Sozialer Dienst", "kommune"),
    ("Stadt Musterau, Stabsstelle Integration", "kommune"),
    ("Gemeinde Birkau, Hauptamt", "kommune"),
    ("Gemeinde Erlenhain, Ordnungsamt", "kommune"),
    ("Gemeinde Wiesenhain, Hauptamt", "kommune"),
    ("Gemeinde Brückenfeld, Bürgerdienste", "kommune"),
    ("Auenkreis, Personalservice", "verwaltung"),
    ("Kreistag des Auenkreises", "politik"),
    ("Kreissportbund Auenkreis", "sport"),
    ("Helferkreis Brückenfeld", "ehrenamt"),
    *((name, kind) for name, kind in TOWN_BODIES if name not in _OWN),
)
COMMITTEES = (
    SampleCommittee(
        "Bürgermeisterrunde Integration", "dienstbesprechung",
        "Unterbringung, Sprechzeiten und Ehrenamt mit den Gemeinden abstimmen",
        "quarterly", (1, 4, 7, 10), 2, 3, "14:00", 120, "Kreishaus, Saal", 8,
    ),
    SampleCommittee(
        "Netzwerk Integration Auenkreis", "netzwerk",
        "Träger, Vereine und Verwaltung tauschen sich aus", "half_yearly", (5, 11), 3, 2,
        "09:30", 180, "Kreishaus, Saal", 14,
    ),
    SampleCommittee(
        "Integrationsbeirat Auenkreis", "beirat", "Berät Kreistag und Verwaltung",
        "quarterly", (2, 5, 9, 12), 3, 1, "18:00", 150, "Kreishaus, Saal", 9,
    ),
    SampleCommittee(
        "Steuerungsgruppe Integrationskonzept", "steuerung",
        "Stand der Maßnahmen prüfen, Abweichungen beraten", "two_monthly",
        (1, 3, 5, 9, 11), 0, 2, "10:00", 90, "Kreishaus, Zimmer 1.20", 7,
    ),
    SampleCommittee(
        "Ausschuss für Soziales und Gesundheit", "ausschuss", "Fachausschuss des Kreistags",
        "quarterly", (3, 6, 9, 11), 1, 4, "17:00", 150, "Kreishaus, Saal", 0,
    ),
)  # fmt: skip

_LEFT_OUT = {"Fortbildung Interkulturelle Verwaltung"}
OFFERS = (
    *(
        replace(offer, towns=tuple(t if t in PLACES else "Musterau" for t in offer.towns[:1]))
        for offer in (*LEARNING, *LIVING)
        if offer.title not in _LEFT_OUT
    ),
    SampleOffer(
        "Fortbildung für die Verwaltungen im Kreis", "Auenkreis, Personalservice", "fachangebot",
        ("ikoe",), ("verwaltung",), "zwei Tage im Herbst", "Kreishaus", (), (), 24, 19, "kostenlos",
        "über das Personalamt der Gemeinde", "Für Beschäftigte des Kreises und der Gemeinden.",
        duty="strategisch",
    ),
    SampleOffer(
        "Begleitung im Alltag", "Helferkreis Brückenfeld", "begleitung", ("teilhabe", "wohnen"),
        ("familien", "gefluechtete"), "nach Absprache", "", ("Brückenfeld",), ("ar", "uk"), 14, 11,
        "kostenlos", "beim Helferkreis",
    ),
)  # fmt: skip
NEEDS = tuple(
    replace(need, towns=tuple(dict.fromkeys(t if t in PLACES else "Musterau" for t in need.towns)))
    for need in demonstration_needs.TOWN
)

MORE_PEOPLE = (
    SamplePerson(
        "Yıldız", "Emre", (("tr", "native", ""), ("kmr", "C1", "Sprint-Zertifikat 2023")),
        "interpreter", "hourly", 2000, "Montag bis Mittwoch, auch Musterau",
    ),
    SamplePerson(
        "Nowak", "Petra", (("pl", "native", ""), ("ru", "B2", "")), "both", "hourly", 2000,
        "Nachmittags in Auenstadt",
    ),
    SamplePerson(
        "Popescu", "Ioana", (("ro", "native", ""), ("bg", "B1", "")), "interpreter", "hourly", 2000,
        "Nach Absprache, auch Brückenfeld",
    ),
    SamplePerson(
        "Osman", "Samira", (("so", "native", ""), ("ar", "C1", "")), "interpreter", "hourly", 2000,
        "Dienstag und Donnerstag",
    ),
    SamplePerson("Wegener", "Thomas", (), "volunteer", "flat", 1000, "Wohnungslotse, Brückenfeld"),
    SamplePerson("Seidel", "Uta", (), "volunteer", "none", None, "Lerncafé Erlenhain"),
    SamplePerson("Lorenz", "Markus", (), "volunteer", "flat", 1000, "Wohnungslotse, Wiesenhain"),
)  # fmt: skip
"""People of the pool besides those who are in that of the town, too."""

_KNOWN = {"Musterau": TOWN.series, "Birkau": VILLAGE.series}
"""Places with a demonstration office of their own, which says the same of them."""
_PEOPLE: dict[str, SampleSeries] = {
    "Auenstadt": (39_850, 60, 100, 0),
    "Musterau": _KNOWN["Musterau"]["population"],
    "Erlenhain": (22_150, 25, 100, 0),
    "Wiesenhain": (17_700, 15, 100, 0),
    "Brückenfeld": (16_240, 12, 100, 0),
    "Birkau": _KNOWN["Birkau"]["population"],
    "Moorberge": (14_800, 5, 100, 0),
    "Kleinröder": (12_100, 7, 100, 0),
}
_FOREIGNERS: dict[str, SampleSeries] = {
    "Auenstadt": (5_300, 150, 100, 0),
    "Musterau": _KNOWN["Musterau"]["foreigners"],
    "Erlenhain": (1_850, 45, 100, 0),
    "Wiesenhain": (1_260, 25, 100, 0),
    "Brückenfeld": (1_250, 30, 100, 0),
    "Birkau": _KNOWN["Birkau"]["foreigners"],
    "Moorberge": (950, 15, 100, 0),
    "Kleinröder": (540, 8, 100, 0),
}
_FLATS: dict[str, SampleSeries] = {
    "Auenstadt": (52.0, 2.5, 10, 0),
    "Musterau": _KNOWN["Musterau"]["23"],
    "Erlenhain": (64.0, 3.1, 10, 0),
    "Wiesenhain": (70.0, 3.4, 10, 0),
    "Brückenfeld": (61.0, 2.9, 10, 0),
    "Birkau": (82.0, 2.0, 10, 0),
    "Moorberge": (58.0, 2.8, 10, 0),
    "Kleinröder": (75.0, 3.0, 10, 0),
}


def _sum(places: Mapping[str, SampleSeries]) -> SampleSeries:
    starts, growths, parts, _ = zip(*places.values(), strict=True)
    return sum(starts), sum(growths), parts[0], 0


_ITEMS: tuple[SampleItem, ...] = (
    SampleItem(Level.FIELD, "Ankommen und Wohnen", field="wohnen"),
    SampleItem(Level.STRATEGIC, "Zugezogene finden in jeder Gemeinde rasch Rat und eine Wohnung"),
    SampleItem(
        Level.OPERATIVE, "Jede Gemeinde hat bis zum Ende der Laufzeit eine feste Sprechzeit",
        indicator="Gemeinden mit Sprechzeit",
    ),
    SampleItem(
        Level.MEASURE, "Sprechzeiten in den Rathäusern", "Fachdienst Integration", 1_200_000,
        MeasureStatus.REGULAR,
    ),
    SampleItem(
        Level.MEASURE, "Wohnungslotsen in allen Gemeinden", "Fachdienst Bauen und Wohnen",
        2_400_000, MeasureStatus.IN_PROGRESS,
    ),
    SampleItem(Level.FIELD, "Sprache und Bildung", field="sprache"),
    SampleItem(Level.STRATEGIC, "Kurse sind auch ohne Auto und mit Kindern erreichbar"),
    SampleItem(
        Level.OPERATIVE, "Jede Kursstufe gibt es mindestens einmal außerhalb der Kreisstadt",
        indicator="Kursstufen außerhalb von Auenstadt",
    ),
    SampleItem(
        Level.MEASURE, "Kursplanung mit allen Trägern", "Volkshochschule", 300_000,
        MeasureStatus.DONE,
    ),
    SampleItem(
        Level.MEASURE, "Fahrdienste und Kinderbetreuung", "Fachdienst Jugend", 4_800_000,
        MeasureStatus.IN_PROGRESS,
    ),
    SampleItem(Level.FIELD, "Verwaltung für alle", field="ikoe"),
    SampleItem(Level.STRATEGIC, "Kreis und Gemeinden werden verstanden und verstehen"),
    SampleItem(
        Level.OPERATIVE, "Sprachmittlung steht allen Ämtern am selben Tag zur Verfügung",
        indicator="Anfragen am selben Tag besetzt",
    ),
    SampleItem(
        Level.MEASURE, "Gemeinsamer Pool für Sprachmittlung", "Fachdienst Integration", 3_800_000,
        MeasureStatus.REGULAR,
    ),
    SampleItem(
        Level.MEASURE, "Fortbildung für Beschäftigte im Kundenkontakt", "Personalservice", 600_000,
    ),
)  # fmt: skip

PLANNING = SamplePlanning(
    series={
        "population": _sum(_PEOPLE),
        "foreigners": _sum(_FOREIGNERS),
        "02": (24.1, 0.2, 10, 0),
        "03": (16.8, 0.5, 10, 0),
        "04": (5.4, -0.3, 10, 0),
        "05": (4_350, -60, 100, 0),
        "06": (31.5, 0.9, 10, 0),
        "07": (2.1, 0.3, 10, 0),
        "10": (78.5, 1.4, 10, 88),
        "12": (412, 18, 100, 500),
        "13": (54.0, 1.2, 10, 62),
        "15": (14.8, -0.6, 10, 11),
        "18": (46.2, 1.5, 10, 54),
        "19": (14.6, -0.3, 10, 12),
        "21": (27.9, -0.7, 10, 24),
        "22": (61, 6, 100, 95),
        "23": (58.0, 2.8, 10, 72),
        "24": (9.0, 3.0, 10, 25),
        "25": (11, 1, 1, 16),
    },
    weights={},
    place_years=2,
    places={"population": _PEOPLE, "foreigners": _FOREIGNERS, "23": _FLATS},
    self_checks=SELF_CHECKS,
    survey=SampleSurvey(
        "Gut angekommen im Auenkreis?", "Netzwerktreffen und Sprechzeiten", 600, 231
    ),
    concept=SampleConcept(
        "Integrationskonzept Auenkreis",
        "Fortschreibung des Integrationskonzepts Auenkreis",
        "Der Auenkreis und seine Gemeinden wollen, dass alle hier gut leben können, gleich woher "
        "sie kommen und in welchem Ort sie wohnen.",
        204,
        _ITEMS,
        {
            "bauen": "Zugezogene finden in jeder Gemeinde rasch Rat und eine Wohnung",
            "volkshochschule": "Kurse sind auch ohne Auto und mit Kindern erreichbar",
            "hauptamt": "Kreis und Gemeinden werden verstanden und verstehen",
        },
    ),
)
