"""The budget of the demonstration office. Everything in it is invented."""

from __future__ import annotations

from typing import NamedTuple

PRODUCT = "31510"
CIRCLE = "Integration"
POST_LINE = "501200"
EVENT_LINE = "527100"
POST_TITLE = "Integrationsbeauftragte*r"
DECISION = "Beschluss der Gemeindevertretung Nr. 2017/042"
HIERARCHY = "Stabsstelle bei der Verwaltungsleitung"
FUNDER = "Land, Zuweisung für die Stelle"
TRANSFER_REASON = "Mehr Sprachmittlung als geplant, Geschäftsaufwand geringer."


class SampleLine(NamedTuple):
    """A line: what is planned a year in Euros, which part is used in how many postings."""

    account: str
    title: str
    euros: int
    used: float
    times: int
    payees: tuple[tuple[str, str], ...]
    in_circle: bool = True
    income: bool = False


SAMPLE_LINES: tuple[SampleLine, ...] = (
    SampleLine(
        "414100", "Zuweisung des Landes", 24_000, 1.0, 4,
        (("Landesoberkasse", "Zuweisung für die Stelle, Rate"),), in_circle=False, income=True,
    ),
    SampleLine(
        "414800", "Spenden und Zuschüsse Dritter", 800, 0.9, 2,
        (("Bürgerstiftung Musterau", "Spende für das Sprachcafé"),), in_circle=False, income=True,
    ),
    SampleLine(
        POST_LINE, "Personalaufwand der Stelle", 60_000, 0.99, 12,
        (("Personalamt", "Personalkosten, Monatsabrechnung"),), in_circle=False,
    ),
    SampleLine(
        EVENT_LINE, "Veranstaltungen", 9_500, 0.25, 4,
        (
            ("Getränke Huber GmbH", "Bewirtung"),
            ("Druckerei am Markt", "Plakate und Handzettel"),
            ("Stadthalle Musterau", "Saalmiete"),
        ),
    ),
    SampleLine(
        "529100", "Honorare Sprachmittlung", 6_000, 0.92, 14,
        (
            ("Sprachmittlungspool Kreis", "Einsätze des Monats"),
            ("Dolmetschbüro Linguanova", "Dolmetschen bei Beratungen"),
        ),
    ),
    SampleLine(
        "531800", "Zuschüsse an Vereine", 5_000, 0.85, 6,
        (
            ("Verein „Brücke“ e. V.", "Zuschuss Sprachcafé"),
            ("TSV Musterau", "Zuschuss offenes Training"),
            ("Helferkreis Asyl", "Aufwandsentschädigungen"),
        ),
    ),
    SampleLine(
        "543100", "Geschäftsaufwand", 2_500, 0.6, 8,
        (
            ("Bücherstube Groß", "Fachliteratur"),
            ("Bürobedarf Klein", "Büromaterial"),
            ("Telefonwerk", "Mobiltelefon"),
        ),
    ),
    SampleLine(
        "541200", "Fortbildung und Reisekosten", 1_500, 0.7, 4,
        (("Akademie für Verwaltung", "Fortbildung"), ("Reisekostenstelle", "Dienstreise")),
    ),
)  # fmt: skip

SAMPLE_ORDER: tuple[tuple[str, int, int, str, str, int], ...] = (
    ("529100", 40, 900, "Dolmetschbüro Linguanova", "Dolmetschen bis Jahresende", 300),
    ("527100", 21, 1_250, "Stadthalle Musterau", "Saal für den Neujahrsempfang", 0),
    ("543100", 9, 240, "Bürobedarf Klein", "Stehpult für die Sprechzeit", 0),
)
"""Orders by account: how many days ago, Euros, from whom, what for, Euros paid already."""
