"""The budget of the demonstration town, and the shape of such samples. All is invented."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

PRODUCT = "31510"
CIRCLE = "Integration"
POST_LINE = "501200"
EVENT_LINE = "527100"
POST_TITLE = "Integrationsbeauftragte*r"


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


class SampleOrder(NamedTuple):
    """An order: how many days ago, Euros, from whom, what for, Euros paid already."""

    account: str
    days: int
    euros: int
    payee: str
    purpose: str
    paid: int = 0


class SampleTransfer(NamedTuple):
    """What is moved in the autumn of each year from one account to another."""

    source: str
    to: str
    euros: int
    reason: str


class SamplePost(NamedTuple):
    """The post: its part of a full one and what is funded in permille, Euros of pay a month."""

    number: str
    share: int
    grade: str
    monthly: int
    decision: str
    decided_on: date
    hierarchy: str
    funded: int = 0
    funder: str = ""


class SampleBudget(NamedTuple):
    """Lines, orders and the post; ``transfer`` is ``None`` where nothing is moved."""

    lines: tuple[SampleLine, ...]
    orders: tuple[SampleOrder, ...]
    post: SamplePost
    transfer: SampleTransfer | None = None


_LINES: tuple[SampleLine, ...] = (
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

_ORDERS = (
    SampleOrder("529100", 40, 900, "Dolmetschbüro Linguanova", "Dolmetschen bis Jahresende", 300),
    SampleOrder("527100", 21, 1_250, "Stadthalle Musterau", "Saal für den Neujahrsempfang"),
    SampleOrder("543100", 9, 240, "Bürobedarf Klein", "Stehpult für die Sprechzeit"),
)

TOWN = SampleBudget(
    _LINES,
    _ORDERS,
    SamplePost(
        "0.3/17", 750, "E 10", 4_980, "Stadtverordnetenversammlung, Nr. 2017/042",
        date(2017, 3, 14), "Stabsstelle bei der Verwaltungsleitung", 400,
        "Land, Zuweisung für die Stelle",
    ),
    SampleTransfer(
        "543100", "529100", 600, "Mehr Sprachmittlung als geplant, Geschäftsaufwand geringer.",
    ),
)  # fmt: skip
