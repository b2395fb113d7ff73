"""The start set of indicators by kind of office: definitions and sources in our own words.

The list follows domain.md 5; "lowest level" there decides what a Gemeinde is offered.
"""

from __future__ import annotations

from typing import NamedTuple

from intdesk.domain.indicator import Direction, Indicator, MeasureUnit, Use
from intdesk.domain.office import OfficeKind

COUNT, PERCENT, RATE = MeasureUnit.COUNT, MeasureUnit.PERCENT, MeasureUnit.PER_THOUSAND
UP, DOWN, WATCH = Direction.UP, Direction.DOWN, Direction.WATCH
_REGISTER = "Melderegister"
_AZR = "Ausländerzentralregister (AZR), Statistisches Bundesamt"
_YOUTH = "Kinder- und Jugendhilfestatistik"
_SCHOOLS = "Schulstatistik des Landes"
_LABOUR = "Statistik der Bundesagentur für Arbeit"
_COURSES = "Integrationskursstatistik des BAMF"
_OWN = "eigene Verwaltung"


class _Entry(NamedTuple):
    """An entry: ``local`` ones are known for a single Gemeinde, ``frame`` ones are Rahmendaten.

    ``persons``: a count of it is one of people (or of what each belongs to one of them).
    """

    key: str
    name: str
    unit: MeasureUnit
    direction: Direction
    source: str
    definition: str
    local: bool = False
    frame: bool = False
    persons: bool = True


_ENTRIES = (
    _Entry(
        "population", "Einwohnerinnen und Einwohner", COUNT, WATCH, _REGISTER,
        "Alle Personen mit Hauptwohnung am 31. Dezember.", local=True, frame=True,
    ),
    _Entry(
        "foreigners", "Ausländische Bevölkerung", COUNT, WATCH, _REGISTER,
        "Personen mit Hauptwohnung ohne deutsche Staatsangehörigkeit am 31. Dezember.",
        local=True, frame=True,
    ),
    _Entry(
        "01", "Ausländeranteil", PERCENT, WATCH, _REGISTER,
        "Personen ohne deutsche Staatsangehörigkeit, geteilt durch die gesamte Bevölkerung, am "
        "31. Dezember.", local=True, frame=True,
    ),
    _Entry(
        "02", "Anteil der unter 18-Jährigen an der ausländischen Bevölkerung", PERCENT, WATCH,
        _REGISTER,
        "Kinder und Jugendliche unter 18 Jahren ohne deutsche Staatsangehörigkeit, geteilt durch "
        "die ausländische Bevölkerung. Zum Vergleich eignet sich derselbe Anteil der Deutschen.",
        local=True, frame=True,
    ),
    _Entry(
        "03", "Häufigste ausländische Staatsangehörigkeit: Anteil", PERCENT, WATCH, _REGISTER,
        "Personen der häufigsten ausländischen Staatsangehörigkeit, geteilt durch die "
        "ausländische Bevölkerung. Welche es ist, gehört in die Notiz.", local=True, frame=True,
    ),
    _Entry(
        "04", "Wanderungssaldo mit dem Ausland", RATE, WATCH, "Wanderungsstatistik des Landes",
        "Zuzüge aus dem Ausland abzüglich der Fortzüge dorthin, je 1.000 Einwohnerinnen und "
        "Einwohner im Jahr.", local=True, frame=True,
    ),
    _Entry(
        "05", "Schutzsuchende", COUNT, WATCH, _AZR,
        "Personen mit anerkanntem, offenem oder abgelehntem Schutz am 31. Dezember. Eine "
        "Aufteilung nach Schutzstatus kann als eigener Indikator geführt werden.", frame=True,
    ),
    _Entry(
        "06", "Anteil mit unbefristetem Aufenthaltsrecht", PERCENT, UP, _AZR,
        "Personen mit Niederlassungserlaubnis, Daueraufenthalt oder Freizügigkeit, geteilt durch "
        "die ausländische Bevölkerung.",
    ),
    _Entry(
        "07", "Einbürgerungsquote", PERCENT, UP, "Einbürgerungsstatistik",
        "Einbürgerungen im Jahr, geteilt durch die ausländische Bevölkerung am Ende des "
        "Vorjahrs.",
    ),
    _Entry(
        "08", "Aufenthaltsdauer von mindestens zehn Jahren", PERCENT, WATCH, _AZR,
        "Ausländische Personen, die seit zehn Jahren oder länger in Deutschland leben, geteilt "
        "durch die ausländische Bevölkerung.",
    ),
    _Entry(
        "09", "Betreuungsquote der unter Dreijährigen mit Migrationsgeschichte", PERCENT, UP,
        _YOUTH,
        "Kinder unter drei Jahren mit Migrationsgeschichte in Kitas und Tagespflege, geteilt "
        "durch alle Kinder dieser Gruppe.",
    ),
    _Entry(
        "10", "Betreuungsquote der Drei- bis Fünfjährigen mit Migrationsgeschichte", PERCENT, UP,
        _YOUTH,
        "Kinder von drei bis unter sechs Jahren mit Migrationsgeschichte in Kitas und "
        "Tagespflege, geteilt durch alle Kinder dieser Gruppe.",
    ),
    _Entry(
        "11", "Kita-Kinder mit anderer Familiensprache als Deutsch", PERCENT, WATCH,
        "eigene Kitas und freie Träger",
        "Kinder, die zu Hause überwiegend nicht Deutsch sprechen, geteilt durch alle Kinder der "
        "Kitas.", local=True,
    ),
    _Entry(
        "12", "Neue Teilnehmende an Integrationskursen", COUNT, UP, _COURSES,
        "Personen, die im Jahr einen Integrationskurs begonnen haben.",
    ),
    _Entry(
        "13", "Anteil der bestandenen Sprachprüfungen auf B1", PERCENT, UP, _COURSES,
        "Personen, die im Deutsch-Test für Zuwanderer B1 erreichten, geteilt durch alle, die an "
        "der Prüfung teilnahmen.",
    ),
    _Entry(
        "14", "Ausländische Jugendliche der 8. Klasse an Gymnasien", PERCENT, UP, _SCHOOLS,
        "Ausländische Schülerinnen und Schüler der 8. Klasse an Gymnasien, geteilt durch alle "
        "ausländischen der 8. Klasse.",
    ),
    _Entry(
        "15", "Ausländische Jugendliche ohne Schulabschluss", PERCENT, DOWN, _SCHOOLS,
        "Ausländische Schulentlassene ohne ersten Schulabschluss, geteilt durch alle "
        "ausländischen Schulentlassenen des Jahres.",
    ),
    _Entry(
        "16", "Jugendliche ohne Ausbildung nach der Schule", PERCENT, DOWN, _LABOUR,
        "Ausländische Bewerberinnen und Bewerber ohne Ausbildungsplatz oder Alternative am "
        "30. September, geteilt durch alle ausländischen Bewerberinnen und Bewerber.",
    ),
    _Entry(
        "17", "Anteil der ausländischen Auszubildenden", PERCENT, UP, "Berufsbildungsstatistik",
        "Auszubildende ohne deutsche Staatsangehörigkeit, geteilt durch alle Auszubildenden im "
        "dualen System.",
    ),
    _Entry(
        "18", "Beschäftigungsquote der ausländischen Bevölkerung", PERCENT, UP, _LABOUR,
        "Sozialversicherungspflichtig Beschäftigte ohne deutsche Staatsangehörigkeit am Wohnort "
        "von 15 bis unter 65 Jahren, geteilt durch die ausländische Bevölkerung dieses Alters.",
        local=True,
    ),
    _Entry(
        "19", "Arbeitslosenquote der ausländischen Bevölkerung", PERCENT, DOWN, _LABOUR,
        "Arbeitslose ohne deutsche Staatsangehörigkeit, geteilt durch die zivilen "
        "Erwerbspersonen dieser Gruppe, im Jahresdurchschnitt.",
    ),
    _Entry(
        "20", "Ausschließlich geringfügig Beschäftigte", PERCENT, DOWN, _LABOUR,
        "Ausländische Beschäftigte, die nur einen Minijob haben, geteilt durch alle ausländischen "
        "Beschäftigten.", local=True,
    ),
    _Entry(
        "21", "SGB-II-Quote der ausländischen Bevölkerung", PERCENT, DOWN, _LABOUR,
        "Ausländische Leistungsberechtigte nach dem SGB II, geteilt durch die ausländische "
        "Bevölkerung unter der Regelaltersgrenze.",
    ),
    _Entry(
        "22", "Anerkannte ausländische Abschlüsse", COUNT, UP, "Anerkennungsstatistik, Kammern",
        "Verfahren des Jahres, in denen ein Abschluss ganz oder teilweise anerkannt wurde.",
    ),
    _Entry(
        "23", "Geflüchtete in privaten Wohnungen", PERCENT, UP, _OWN,
        "Geflüchtete, die in einer privaten Wohnung leben, geteilt durch alle Geflüchteten in "
        "Zuständigkeit der Kommune.", local=True,
    ),
    _Entry(
        "24", "Beschäftigte der Verwaltung mit interkultureller Fortbildung", PERCENT, UP,
        "Personalamt",
        "Beschäftigte, die im Jahr an einer interkulturellen Fortbildung teilnahmen, geteilt "
        "durch alle Beschäftigten der Verwaltung.", local=True,
    ),
    _Entry(
        "25", "Aktive Vereine von Migrantinnen und Migranten", COUNT, UP, _OWN,
        "Migrantenorganisationen, mit denen im Jahr zusammengearbeitet wurde.", local=True,
        persons=False,
    ),
)  # fmt: skip

KEYS = tuple(entry.key for entry in sorted(_ENTRIES, key=lambda found: not found.frame))
"""The keys in the order in which reports show the indicators; own ones follow."""


def place_of(key: str) -> int:
    """Return the place of an indicator in reports by its key; own ones come last."""
    return KEYS.index(key) if key in KEYS else len(KEYS)


def counts_persons(key: str) -> bool:
    """Tell whether an indicator may count people; nobody knows what an own one counts: it may."""
    return all(entry.persons for entry in _ENTRIES if entry.key == key)


def start_set(kind: OfficeKind) -> list[Indicator]:
    """Return the start set for a kind of office, population figures first.

    What statistics know only for a Kreis is not offered to a Gemeinde.
    """
    whole = kind is OfficeKind.DISTRICT
    return [
        Indicator(
            key=entry.key,
            name=entry.name,
            use=Use.FRAME if entry.frame else Use.INDICATOR,
            definition=entry.definition,
            source=entry.source,
            unit=entry.unit,
            direction=entry.direction,
        )
        for entry in sorted(_ENTRIES, key=lambda found: not found.frame)
        if whole or entry.local
    ]
