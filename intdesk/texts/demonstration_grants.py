"""The grants of the demonstration town. Everything in them is invented."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from intdesk.domain.grants.grant import Financing, Side


class SampleCall(NamedTuple):
    """What came in for a position, ``year`` counted from this one (0)."""

    position: str
    account: str
    payer: str
    purpose: str
    euros: int
    year: int = 0


class SampleGrant(NamedTuple):
    """A grant: its period by months from the beginning of this year, its plan in Euros.

    ``costs`` name for an account the position that its postings belong to; ``proved`` if the proof
    of use was handed in when it was due. ``full_time`` is what it pays of the post, in permille of
    full time.
    """

    title: str
    funder: str
    programme: str
    number: str
    first_month: int
    months: int
    financing: Financing
    rate: Fraction | None
    own_permille: int | None
    spend_months: int
    plan: tuple[tuple[str, Side, int], ...]
    costs: dict[str, str]
    work: tuple[str, ...]
    conditions: str = ""
    call: SampleCall | None = None
    proved: bool = False
    full_time: int = 0


TOWN: tuple[SampleGrant, ...] = (
    SampleGrant(
        "Sprache und Begleitung", "Land, Sozialministerium", "Richtlinie Ankommen vor Ort",
        "43.1-0815/26", 0, 12, Financing.SHARE, Fraction(4, 5), 100, 6,
        (
            ("Honorare Sprachmittlung", Side.COST, 5_500),
            ("Veranstaltungen", Side.COST, 3_000),
            ("Fachliteratur und Material", Side.COST, 1_000),
            ("Zuwendung des Landes", Side.GRANT, 7_600),
            ("Eigenmittel", Side.OWN, 1_900),
        ),
        {
            "529100": "Honorare Sprachmittlung",
            "543100": "Fachliteratur und Material",
        },
        ("assignment",),
        "Auf Plakaten und im Internet steht das Logo des Landes.",
        SampleCall(
            "Zuwendung des Landes", "414100", "Landesoberkasse",
            "Mittelabruf Sprache und Begleitung", 3_000,
        ),
    ),
    SampleGrant(
        "Sprachcafé und Ehrenamt", "Bürgerstiftung Musterau", "", "BS 2025-11", -6, 12,
        Financing.FIXED, None, None, 0,
        (
            ("Zuschüsse an Vereine", Side.COST, 3_500),
            ("Festbetrag der Stiftung", Side.GRANT, 2_000),
            ("Eigenmittel", Side.OWN, 800),
            ("Spenden", Side.THIRD, 700),
        ),
        {"531800": "Zuschüsse an Vereine", "414800": "Spenden"},
        ("event",),
    ),
    SampleGrant(
        "Stelle für Integration", "Land, Zuweisung für die Stelle",
        "Richtlinie Integration vor Ort", "43.2-0117/26",
        0, 12, Financing.SHARE, Fraction(2, 5), None, 0,
        (
            ("Personalausgaben der Stelle", Side.COST, 65_000),
            ("Zuweisung des Landes", Side.GRANT, 26_000),
            ("Eigenmittel", Side.OWN, 39_000),
        ),
        {"501200": "Personalausgaben der Stelle", "414100": "Zuweisung des Landes"},
        ("consultation", "work_entry"),
        "Der Sachbericht nennt die Zahlen je geförderter Vollzeitstelle.",
        full_time=750,
    ),
)  # fmt: skip
