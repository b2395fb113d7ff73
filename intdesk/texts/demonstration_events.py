"""Events, press, statements and talks of the demonstration town. Everything in it is invented."""

from __future__ import annotations

from typing import NamedTuple

WEEK = "Interkulturelle Woche"
CITIZENS = "Bürgerbüro Musterau"
CRAFTS = "Handwerkskammer Auenland"
EQUAL = "Kontaktstelle Antidiskriminierung Auenland"
FRIENDS = "Deutsch-Ukrainischer Freundeskreis Musterau"
HELPERS = "Helferkreis Musterau"
HOUSING = "Wohnungsbaugesellschaft Auenkreis"
MOSQUE = "Islamischer Kulturverein Auenstadt"
RECOGNITION = "Beratung zur Anerkennung von Abschlüssen Auenstadt"
SCHOOL = "Grundschule am Lindenhof"
SPORTS = "Turn- und Sportverein Musterau"
WELFARE = "Sozialamt Auenkreis"
WOMEN = "Frauen- und Mädchenberatung Auenkreis"
SERIES_DESCRIPTION = "Eine Woche im Herbst, die viele Vereine und Einrichtungen gestalten."


class SampleEvent(NamedTuple):
    """An event that comes back each year: when it is, what it is, who comes, what it costs.

    ``partners`` are names of bodies, ``costs`` Euros by purpose.
    """

    month: int
    day: int
    title: str
    kind: str
    place: str
    start: str
    minutes: int
    people: int
    targets: tuple[str, ...]
    fields: tuple[str, ...]
    partners: tuple[str, ...]
    costs: tuple[tuple[str, int], ...] = ()
    income: tuple[tuple[str, int], ...] = ()
    series: str = ""
    dates: int = 1


SamplePress = tuple[int, str, str, str, str, int]
"""Days after the event, title, kind, kind of medium, medium, reach."""
SampleStatement = tuple[int, int, str, str, int, str, str, str]
"""Month and day of the decision, subject, body, days of notice, position, outcome, field."""
SampleTalk = tuple[int, int, str, str, str, int, int]
"""Month, day, topic, kind, audience, participants, own minutes."""


class SamplePublicity(NamedTuple):
    """What an office shows in public each year."""

    events: tuple[SampleEvent, ...]
    press: tuple[SamplePress, ...] = ()
    statements: tuple[SampleStatement, ...] = ()
    talks: tuple[SampleTalk, ...] = ()


_EVENTS: tuple[SampleEvent, ...] = (
    SampleEvent(
        1, 24, "Neujahrsempfang der Ehrenamtlichen", "ehrung", "Rathaus, Großer Saal", "18:00",
        120, 46, ("ehrenamt",), ("teilhabe",), (HELPERS,), (("Verpflegung", 380), ("Blumen", 65)),
    ),
    SampleEvent(
        2, 14, "Infoabend: Anerkennung ausländischer Abschlüsse", "info", "Volkshochschule",
        "18:30", 90, 24, ("zugewanderte",), ("arbeit",), (RECOGNITION, CRAFTS),
        (("Sprachmittlung", 120),),
    ),
    SampleEvent(
        3, 8, "Frauenfrühstück zum Internationalen Frauentag", "begegnung",
        "Familienzentrum Oberau", "09:30", 150, 38, ("frauen",), ("teilhabe",), (WOMEN, FRIENDS),
        (("Verpflegung", 290),),
    ),
    SampleEvent(
        3, 21, "Lesung gegen Rassismus", "kultur", "Stadtbücherei", "19:00", 90, 31, ("alle",),
        ("antidiskriminierung",), (EQUAL,), (("Honorar", 400), ("Werbung", 85)),
        (("Spenden", 112),),
    ),
    SampleEvent(
        4, 22, "Schulung: Einfache Sprache in der Verwaltung", "workshop", "Rathaus, Sitzungssaal",
        "09:00", 240, 14, ("verwaltung",), ("ikoe",), (), (("Honorar", 850),),
    ),
    SampleEvent(
        5, 16, "Deutsch-Café am Samstag", "sprache", "Begegnungscafé", "15:00", 120, 17,
        ("zugewanderte", "ehrenamt"), ("sprache",), (HELPERS,), (("Material", 45),), dates=4,
    ),
    SampleEvent(
        6, 20, "Fest der Begegnung", "begegnung", "Marktplatz", "14:00", 360, 420,
        ("alle", "familien"), ("teilhabe", "wohnen"), (HELPERS, FRIENDS, MOSQUE, SPORTS),
        (("Bühne und Technik", 1450), ("Musik", 900), ("Werbung", 310), ("Verpflegung", 420)),
        (("Standgebühren", 260), ("Zuschuss des Kreises", 1200)),
    ),
    SampleEvent(
        7, 11, "Ausflug: Schwimmen lernen am Baggersee", "sport", "Baggersee Auenstadt", "10:00",
        300, 22, ("kinder", "jugend"), ("gesundheit",), (SPORTS,), (("Bus", 380), ("Eintritt", 66)),
    ),
    SampleEvent(
        9, 19, "Eröffnung der Interkulturellen Woche", "dialog", "Rathaus, Großer Saal", "18:00",
        120, 85, ("alle",), ("teilhabe",), (FRIENDS, MOSQUE),
        (("Musik", 350), ("Verpflegung", 240)),
        series=WEEK,
    ),
    SampleEvent(
        9, 22, "Kochen ohne Grenzen", "begegnung", "Schulküche am Lindenhof", "17:00", 180, 26,
        ("familien",), ("teilhabe",), (SCHOOL,), (("Lebensmittel", 185),), (("Beiträge", 78),),
        series=WEEK,
    ),
    SampleEvent(
        9, 24, "Filmabend mit Gespräch", "kultur", "Kulturhaus", "19:30", 150, 41, ("alle",),
        ("antidiskriminierung",), (EQUAL,), (("Filmrechte", 160),), (("Eintritt", 95),),
        series=WEEK,
    ),
    SampleEvent(
        9, 26, "Tag der offenen Moschee mit Führung", "dialog", "Islamischer Kulturverein", "14:00",
        180, 54, ("alle",), ("teilhabe",), (MOSQUE,), series=WEEK,
    ),
    SampleEvent(
        10, 15, "Fachtag: Wohnen und Ankommen", "fachtag", "Kreishaus Auenstadt", "09:30", 330, 62,
        ("fachkraefte", "politik"), ("wohnen",), (HOUSING, WELFARE),
        (("Vorträge", 1100), ("Verpflegung", 540)),
        (("Landesförderung", 800),),
    ),
    SampleEvent(
        11, 28, "Einbürgerungsfeier", "ehrung", "Rathaus, Großer Saal", "17:00", 90, 58,
        ("zugewanderte", "familien"), ("teilhabe",), (CITIZENS,), (("Empfang", 310),),
    ),
    SampleEvent(
        12, 12, "Adventscafé der Kulturen", "begegnung", "Begegnungscafé", "14:30", 180, 47,
        ("alle", "familien"), ("teilhabe",), (HELPERS, FRIENDS),
        (("Verpflegung", 150),), (("Spenden", 88),),
    ),
)  # fmt: skip

CANCELLED_TITLE = "Ausflug: Schwimmen lernen am Baggersee"
WENT_WELL = (
    "Gute Stimmung, viele neue Gesichter.",
    "Die Zusammenarbeit mit den Vereinen trug den Abend.",
    "Die Sprachmittlung machte lebhafte Gespräche möglich.",
)
WENT_BADLY = (
    "Die Einladung kam spät.", "Der Raum war zu klein.", "Zu wenig Zeit für Fragen.",
)  # fmt: skip
NEXT_TIME = (
    "Einladung sechs Wochen vorher verschicken.",
    "Kinderbetreuung von Anfang an mitplanen.",
    "Größeren Raum buchen.",
)
DESCRIPTION = "Herzlich willkommen! Der Eintritt ist frei, eine Anmeldung ist nicht nötig."

_PRESS: tuple[SamplePress, ...] = (
    (-12, "Einladung zu „{title}“", "mitteilung", "amtsblatt", "Amtsblatt Musterau", 4200),
    (2, "„{title}“: ein gelungener Tag", "bericht", "tageszeitung", "Auenkreis-Bote", 21_500),
    (3, "Bilder von „{title}“", "beitrag", "sozial", "Kanal der Stadt", 1350),
)

_STATEMENTS: tuple[SampleStatement, ...] = (
    (2, 11, "Satzung über die Benutzung der Unterkünfte", "Stadtverordnetenversammlung", 34,
     "aenderung", "teilweise", "wohnen"),
    (4, 16, "Kita-Bedarfsplanung", "Sozialausschuss", 21, "zustimmung", "uebernommen", "bildung"),
    (6, 24, "Neubau am Lindenhof: Bebauungsplan", "Bauausschuss", 6, "bedenken", "nicht", "wohnen"),
    (9, 30, "Haushalt: Mittel für Sprachmittlung", "Stadtverordnetenversammlung", 41, "aenderung",
     "uebernommen", "sprache"),
    (11, 12, "Neue Öffnungszeiten des Bürgerbüros", "Hauptausschuss", 9, "hinweise", "offen",
     "ikoe"),
)  # fmt: skip

_TALKS: tuple[SampleTalk, ...] = (
    (2, 20, "Ankommen in Musterau", "vortrag", "Klasse 9 der Realschule", 27, 120),
    (5, 6, "Vielfalt im Verein", "vortrag", "Vorstände der Sportvereine", 19, 150),
    (6, 3, "Interkulturelle Kompetenz", "schulung", "Auszubildende der Verwaltung", 12, 300),
    (10, 8, "Grußwort zum Fest der Kulturen", "grusswort", "Öffentlichkeit in Auenstadt", 150, 90),
    (
        11,
        5,
        "Fünf Jahre Integrationskonzept",
        "podium",
        "Kreisverband der Wohlfahrtspflege",
        35,
        180,
    ),
)

TOWN = SamplePublicity(_EVENTS, _PRESS, _STATEMENTS, _TALKS)
