"""The German words of the networks of demonstration offices. Nobody in them exists."""

from __future__ import annotations

MORE_BODIES: tuple[tuple[str, str], ...] = (
    ("Auenkreis, Koordinierungsstelle Integration", "kommune"),
    ("Gemeinde Oberau, Hauptamt", "kommune"),
    ("Caritasverband Auenkreis", "verband"),
    ("Diakonisches Werk Auenland", "verband"),
    ("Evangelische Kirchengemeinde Musterau", "religion"),
    ("Syrischer Kulturverein Auenstadt", "mo"),
    ("Afghanischer Frauentreff Auenkreis", "mo"),
    ("Integrationsbeirat Musterau", "politik"),
    ("Stadtverordnetenversammlung Musterau", "politik"),
    ("Polizeiinspektion Auenstadt", "justiz"),
    ("Auenland-Bote, Lokalredaktion", "presse"),
    ("Landesamt für Integration", "land"),
    ("Metallbau Lindenhof", "wirtschaft"),
)
"""Bodies that nobody is referred to: name and kind."""

DOUBLED_BODY = "Volkshochschule Auenkreis"
DOUBLED_NAME = "VHS Auenkreis"
"""A body that somebody entered a second time, and how."""

GIVEN_NAMES = (
    "Anna", "Bernd", "Claudia", "Dilek", "Emre", "Friederike", "Georg", "Hanna", "Ibrahim",
    "Julia", "Karin", "Leyla", "Markus", "Nadia", "Olena", "Petra", "Rainer", "Samira", "Thomas",
    "Uta", "Viktor", "Wiebke", "Yusuf", "Zeynep",
)  # fmt: skip
FAMILY_NAMES = (
    "Ackermann", "Al-Hamwi", "Brandt", "Can", "Demir", "Eberle", "Fuchs-Lindner", "Grosse",
    "Hübner", "Ivanenko", "Jansen", "Kaya", "Lorenz", "Mühlbauer", "Nowak", "Ostermann",
    "Petersen", "Rahimi", "Seidel", "Tesfay", "Ullmann", "Voß", "Wegener", "Yıldız", "Zimmermann",
)  # fmt: skip
WOMEN = frozenset(
    {"Anna", "Claudia", "Dilek", "Friederike", "Hanna", "Julia", "Karin", "Leyla", "Nadia", "Olena",
     "Petra", "Samira", "Uta", "Wiebke", "Zeynep"}
)  # fmt: skip
ROLES: dict[str, tuple[str, ...]] = {
    "bildung": ("Schulleitung", "Schulsozialarbeit"),
    "kurs": ("Kursplanung", "Fachbereich Deutsch"),
    "politik": ("Vorsitz", "Mitglied"),
    "presse": ("Redaktion",),
    "mo": ("Vorstand",),
    "religion": ("Vorstand",),
    "sport": ("Vorstand",),
    "ehrenamt": ("Koordination",),
}
"""Roles by the kind of the body."""
USUAL_ROLES = ("Leitung", "Beratung", "Sachbearbeitung")
STREETS = (
    "Marktplatz", "Bahnhofstraße", "Am Lindenhof", "Schulstraße", "Auenweg", "Kirchgasse",
    "Mühlenstraße",
)  # fmt: skip
HOME = ("Musterau", "00011")
TOWNS = (("Auenstadt", "Auenstadt", "00012"), ("Oberau", "Oberau", "00013"))
"""Towns by a part of the names of their bodies, with postcodes that nobody has."""
PHONE_CODE = "00000"
TAGS: dict[str, tuple[str, ...]] = {
    "ehrenamt": ("Runder Tisch", "Einladung Fest"),
    "mo": ("Runder Tisch", "Interkulturelle Woche"),
    "religion": ("Interkulturelle Woche",),
    "sport": ("Interkulturelle Woche", "Einladung Fest"),
    "verband": ("Runder Tisch",),
    "migrationsberatung": ("Runder Tisch",),
    "bildung": ("AG Schule",),
    "kurs": ("Runder Tisch", "AG Sprache"),
    "politik": ("Einladung Fest", "Verteiler Jahresbericht"),
    "presse": ("Pressemitteilung",),
    "kommune": ("Verteiler Jahresbericht",),
}
FIELDS: dict[str, tuple[str, ...]] = {
    "arbeit": ("arbeit",), "bildung": ("bildung",), "kurs": ("sprache",), "mo": ("teilhabe",),
    "ehrenamt": ("teilhabe",), "sport": ("teilhabe",), "gesundheit": ("gesundheit",),
    "wohnen": ("wohnen",), "wirtschaft": ("arbeit",), "verwaltung": ("ikoe",),
    "sprachmittlung": ("sprache",),
}  # fmt: skip
SOURCES = ("Internetseite", "Visitenkarte", "eigene Angabe")
CONSENT_WAYS = ("mündlich", "schriftlich", "per E-Mail")
SUBJECTS = (
    "Absprache zu einem gemeinsamen Termin", "Stand der Sprachkurse und freie Plätze",
    "Vorbereitung des Runden Tischs", "Zusammenarbeit bei Weitervermittlungen",
    "Beteiligung an der Interkulturellen Woche", "Rückmeldung zu langen Wartezeiten",
    "Gewinnung von Ehrenamtlichen", "Räume für Treffen und Kurse", "Kennenlernen und Austausch",
    "Ansprache von Eltern in der Schule", "Einsatz von Sprachmittlung",
)  # fmt: skip
RESULTS = (
    "Nächstes Gespräch vereinbart.", "Unterlagen werden zugesandt.",
    "Ansprechperson benannt, Vertretung geklärt.", "Thema kommt auf die Tagesordnung.",
)  # fmt: skip
INTERPRETERS: tuple[tuple[str, str, str], ...] = (
    ("Rahimi", "Samira", "fa"), ("Tesfay", "Yusuf", "ti"), ("Ivanenko", "Olena", "uk"),
)  # fmt: skip
"""People who interpret without an organisation: family name, given name, language."""
