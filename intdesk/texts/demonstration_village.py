"""The demonstration village: few hours, few people, almost no money. Everything is invented."""

from __future__ import annotations

from datetime import date

from intdesk.texts.demonstration import INTERPRETING_POOL, SampleBody, SampleFollowUp, SampleHour
from intdesk.texts.demonstration_budget import SampleBudget, SampleLine, SamplePost
from intdesk.texts.demonstration_committees import SampleCommittee
from intdesk.texts.demonstration_events import SampleEvent, SamplePublicity
from intdesk.texts.demonstration_needs import SampleNeed
from intdesk.texts.demonstration_offers import SampleOffer
from intdesk.texts.demonstration_offers_learning import LEARNING
from intdesk.texts.demonstration_offers_living import LIVING
from intdesk.texts.demonstration_planning import SamplePlanning
from intdesk.texts.demonstration_volunteers import SamplePerson

HELPERS = "Helferkreis Birkau"
CHURCH = "Evangelische Kirchengemeinde Birkau"
CLUB = "Sportverein Birkau"
_HALL = "Dorfgemeinschaftshaus"

PLACES = {"Birkau": 64.0, "Erlengrund": 28.0, "Obermühle": 8.0}
"""Parts of the village with the share of Ratsuchende who live there."""
MEETING_PLACES: dict[str, tuple[str, ...]] = {
    "buero": ("Rathaus, Zimmer 3",),
    "hausbesuch": ("Unterkunft am Bahnhof", "Wohnung"),
    "gruppe": (_HALL,),
    "begleitung": ("Bürgerservice", "Jobcenter"),
}
HOURS: tuple[SampleHour, ...] = (("Rathaus, Zimmer 3", "3", "16:00", 90, "week4"),)
FOLLOW_UPS: tuple[SampleFollowUp, ...] = (
    (-2, "Schlüssel für das Dorfgemeinschaftshaus bestellen", ""),
    (0, "Platz im Deutschkurs nachfragen", ""),
    (6, "Treffen mit dem Helferkreis", "monthly"),
    (30, "Kurzbericht für die Gemeindevertretung", "yearly"),
)
TOWNS = (
    ("Auenkreis", "Auenstadt", "00012"),
    ("Auenland", "Auenstadt", "00012"),
    ("Auenstadt", "Auenstadt", "00012"),
    ("Musterau", "Musterau", "00011"),
)
HOME = ("Birkau", "00014")

BODIES: tuple[SampleBody, ...] = (
    ("Jobcenter Auenkreis, Außenstelle Musterau", "arbeit", ("07", "09")),
    ("Ausländerbehörde Auenkreis", "abh", ("01", "02", "03")),
    ("Migrationsberatung für Erwachsene Auenstadt", "migrationsberatung", ("01", "04", "16")),
    ("Sozialamt Auenkreis", "kommune", ("08", "09")),
    ("Jugendamt Auenkreis", "kommune", ("11",)),
    ("Bürgerservice Birkau", "verwaltung", ("13",)),
    ("Grundschule Birkau", "bildung", ("05",)),
    ("Kita Wiesenzwerge", "bildung", ("05",)),
    ("Volkshochschule Auenkreis", "kurs", ("04",)),
    ("Beratung zur Anerkennung von Abschlüssen Auenstadt", "fachberatung", ("06",)),
    ("Schuldnerberatung Auenkreis", "fachberatung", ("12",)),
    ("Kontaktstelle Antidiskriminierung Auenland", "fachberatung", ("14",)),
    ("Hausarztpraxis Birkau", "gesundheit", ("10",)),
    (HELPERS, "ehrenamt", ("08", "13", "15")),
    (CLUB, "sport", ("15",)),
    (INTERPRETING_POOL, "sprachmittlung", ()),
)
MORE_BODIES: tuple[tuple[str, str], ...] = (
    ("Auenkreis, Fachdienst Integration", "kommune"),
    (CHURCH, "religion"),
    ("Gemeindevertretung Birkau", "politik"),
    ("Landfrauen Birkau", "sport"),
)

PUBLICITY = SamplePublicity(
    events=(
        SampleEvent(
            4, 17, "Kennenlern-Café im Frühling", "begegnung", _HALL, "15:00", 120, 22, ("alle",),
            ("teilhabe",), (HELPERS,), (("Kuchen und Kaffee", 45),),
        ),
        SampleEvent(
            7, 4, "Dorffest: Tisch der Länder", "begegnung", "Anger", "14:00", 240, 130, ("alle",),
            ("teilhabe",), (HELPERS, CHURCH, CLUB), (("Zelt und Geschirr", 120),),
        ),
        SampleEvent(
            12, 5, "Adventsnachmittag für Familien", "begegnung", _HALL, "14:30", 150, 31,
            ("familien", "kinder"), ("teilhabe",), (CHURCH,), (("Material zum Basteln", 38),),
        ),
    ),
    press=((-10, "Einladung: {title}", "mitteilung", "amtsblatt", "Mitteilungsblatt Birkau", 900),),
    statements=(
        (10, 22, "Miete für die Wohnungen am Bahnhof", "Gemeindevertretung", 16, "hinweise",
         "uebernommen", "wohnen"),
    ),
)  # fmt: skip
COMMITTEES = (
    SampleCommittee(
        "Runder Tisch Ankommen", "runder_tisch",
        "Helferkreis, Schule, Kita und Vereine stimmen sich ab",
        "half_yearly", (3, 10), 2, 2, "19:00", 90, _HALL, 6,
    ),
)  # fmt: skip

_KNOWN = {
    "Integrationskurs mit Alphabetisierung",
    "Deutsch am Abend B2",
    "Anerkennung ausländischer Abschlüsse",
    "Beratung bei Diskriminierung",
    "Sprachmittlung auf Abruf",
}
OFFERS = (
    SampleOffer(
        "Deutsch üben am Küchentisch", HELPERS, "sprachkurs", ("sprache",), ("alle",),
        "dienstags 18 bis 19:30 Uhr", _HALL, ("Birkau",), (), None, None, "kostenlos",
        "ohne Anmeldung", "Ehrenamtliche üben mit kleinen Gruppen; Kinder können mitkommen.",
        level="zusammenhalt",
    ),
    SampleOffer(
        "Fahrdienst zum Deutschkurs", HELPERS, "begleitung", ("sprache",), ("zugewanderte",),
        "nach Absprache", "", ("Birkau", "Erlengrund"), (), 6, 6, "Spende", "beim Helferkreis",
        "Fahrgemeinschaften nach Auenstadt, solange kein Abendbus fährt.",
    ),
    SampleOffer(
        "Sport für alle", CLUB, "freizeit", ("teilhabe",), ("alle", "kinder"),
        "Plan im Vereinsheim", "Turnhalle Birkau", ("Birkau",), (), None, None,
        "drei Monate kostenlos", "einfach vorbeikommen", level="zusammenhalt",
    ),
    *(offer for offer in (*LEARNING, *LIVING) if offer.title in _KNOWN),
)  # fmt: skip
NEEDS = (
    SampleNeed(
        "Bus nach den Abendkursen", ("sprache",), ("zugewanderte",), ("04",), ("Birkau",), "high",
        evidence=(("Letzter Bus fährt um 18:50 Uhr", "Fahrplan"),),
        offers=("Fahrdienst zum Deutschkurs",), noted=520,
    ),
    SampleNeed(
        "Zweite Sprechzeit im Monat", ("teilhabe",), ("zugewanderte",), ("13",), (), "low",
        "rejected", "Mit den Stunden der Stelle nicht zu leisten.", noted=420, moved=300,
    ),
)  # fmt: skip
POOL = (
    SamplePerson(
        "Ivanenko", "Olena", (("uk", "native", ""), ("ru", "C2", "")), "both", "none", None,
        "Nach Absprache",
    ),
    SamplePerson("Lehnert", "Rolf", (), "volunteer", "none", None, "Fahrdienst, abends"),
    SamplePerson("Bergmann", "Ute", (), "volunteer", "none", None, "Dienstag, Deutsch üben"),
)  # fmt: skip

PLANNING = SamplePlanning(
    series={
        "population": (3_312, -9, 100, 0),
        "foreigners": (188, 7, 100, 0),
    },
    weights={"foreigners": {"Birkau": 0.82, "Erlengrund": 0.17, "Obermühle": 0.01}},
    place_years=1,
)
BUDGET = SampleBudget(
    lines=(
        SampleLine(
            "501200", "Personalaufwand, Anteil der Stelle", 7_900, 0.99, 12,
            (("Personalamt", "Personalkosten, Monatsabrechnung"),), in_circle=False,
        ),
        SampleLine(
            "527100", "Begegnung und Ehrenamt", 400, 0.2, 2,
            (("Dorfladen Birkau", "Getränke"), ("Druckerei am Markt", "Handzettel")),
        ),
        SampleLine(
            "529100", "Sprachmittlung", 250, 0.7, 3,
            (("Sprachmittlungspool Kreis", "Einsatz im Rathaus"),),
        ),
    ),
    orders=(),
    post=SamplePost(
        "1.1/05", 128, "E 8", 658, "Gemeindevertretung, Nr. 2022/019", date(2022, 5, 9),
        "Hauptamt",
    ),
)  # fmt: skip
