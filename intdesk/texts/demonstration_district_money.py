"""The budget and the grants of the demonstration Landkreis. Everything in them is invented."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from intdesk.domain.grants.grant import Financing, Side
from intdesk.texts.demonstration_budget import (
    SampleBudget,
    SampleLine,
    SampleOrder,
    SamplePost,
    SampleTransfer,
)
from intdesk.texts.demonstration_grants import SampleCall, SampleGrant

_FROM_LAND = "Zuwendung des Landes"
_INTERPRETING, _GRANTED, _SPEND = "529100", "414100", "531200"

BUDGET = SampleBudget(
    lines=(
        SampleLine(
            _GRANTED, "Zuweisungen des Landes", 78_000, 0.52, 4,
            (("Landesoberkasse", "Zuweisung für die Stelle, Rate"),), in_circle=False, income=True,
        ),
        SampleLine(
            "448200", "Erstattungen von Gemeinden", 9_000, 0.95, 3,
            (
                ("Stadt Musterau", "Anteil am Pool für Sprachmittlung"),
                ("Gemeinde Erlenhain", "Anteil am Pool für Sprachmittlung"),
            ),
            in_circle=False, income=True,
        ),
        SampleLine(
            "501200", "Personalaufwand der Stelle", 86_000, 0.98, 12,
            (("Personalservice", "Personalkosten, Monatsabrechnung"),), in_circle=False,
        ),
        SampleLine(
            "527100", "Veranstaltungen und Öffentlichkeitsarbeit", 24_000, 0.28, 6,
            (
                ("Druckhaus Auenstadt", "Plakate und Programmhefte"),
                ("Stadthalle Musterau", "Saalmiete"),
                ("Technik Lohmann GmbH", "Ton und Licht"),
            ),
        ),
        SampleLine(
            _INTERPRETING, "Honorare Sprachmittlung", 38_000, 0.93, 24,
            (
                ("Sprachmittlungspool Kreis", "Einsätze des Monats"),
                ("Dolmetschbüro Linguanova", "Dolmetschen bei Beratungen"),
                ("Telefondolmetschen Nord", "Minutenabrechnung"),
            ),
        ),
        SampleLine(
            _SPEND, "Zuweisungen an Gemeinden", 30_000, 0.9, 6,
            (
                ("Stadt Auenstadt", "Zuweisung Begegnung"),
                ("Gemeinde Brückenfeld", "Zuweisung Ehrenamt"),
                ("Gemeinde Wiesenhain", "Zuweisung Ehrenamt"),
            ),
        ),
        SampleLine(
            "531800", "Zuschüsse an Träger und Vereine", 32_000, 0.88, 9,
            (
                ("Caritasverband Auenkreis", "Zuschuss Schulung Ehrenamt"),
                ("Diakonisches Werk Auenland", "Zuschuss Kleiderkammer"),
                ("Kreissportbund Auenkreis", "Zuschuss Sport für alle"),
            ),
        ),
        SampleLine(
            "541200", "Fortbildung und Reisekosten", 4_500, 0.8, 6,
            (("Akademie für Verwaltung", "Fortbildung"), ("Reisekostenstelle", "Dienstreise")),
        ),
        SampleLine(
            "543100", "Geschäftsaufwand", 5_500, 0.65, 8,
            (("Buchhandlung am Kreishaus", "Fachliteratur"), ("Bürobedarf Klein", "Büromaterial")),
        ),
    ),
    orders=(
        SampleOrder(
            _INTERPRETING, 38, 2_600, "Dolmetschbüro Linguanova", "Dolmetschen bis Jahresende", 900,
        ),
        SampleOrder("527100", 24, 1_900, "Druckhaus Auenstadt", "Integrationsbericht, Druck"),
        SampleOrder("541200", 12, 640, "Akademie für Verwaltung", "Seminar Förderrecht"),
    ),
    post=SamplePost(
        "50.4/02", 1000, "S 17", 7_020, "Kreistag, Nr. 2015/088", date(2015, 9, 21),
        "Fachdienst im Dezernat Soziales", 450, "Land, Zuweisung für die Koordination",
    ),
    transfer=SampleTransfer("543100", _INTERPRETING, 1_500, "Mehr Einsätze in den Gemeinden."),
)  # fmt: skip


def _pool(year: int, number: str, euros: int) -> SampleGrant:
    """Return the yearly grant for interpreting, its year counted from this one."""
    return SampleGrant(
        "Sprachmittlung im Landkreis", "Land, Sozialministerium", "Landesprogramm Verständigung",
        number, 12 * year, 12, Financing.SHARE, Fraction(3, 5), 200, 6,
        (
            ("Honorare Sprachmittlung", Side.COST, euros),
            (_FROM_LAND, Side.GRANT, euros * 3 // 5),
            ("Mittel des Kreises", Side.OWN, euros * 2 // 5),
        ),
        {_INTERPRETING: "Honorare Sprachmittlung"},
        ("assignment",),
        "Einsätze in allen Gemeinden sind nachzuweisen.",
        SampleCall(
            _FROM_LAND, _GRANTED, "Landesoberkasse", "Mittelabruf Sprachmittlung",
            euros * 3 // 5 if year < 0 else euros // 4, year,
        ),
        proved=year < 0,
    )  # fmt: skip


GRANTS = (
    _pool(-2, "IV-3-310", 32_000),
    _pool(-1, "IV-3-388", 34_000),
    _pool(0, "IV-3-421", 36_000),
    SampleGrant(
        "Ehrenamt in den Gemeinden", "Land, Sozialministerium", "Landesprogramm Zusammenhalt",
        "IV-1-077", -12, 24, Financing.FIXED, None, None, 0,
        (
            ("Zuweisungen an Gemeinden", Side.COST, 54_000),
            (_FROM_LAND, Side.GRANT, 30_000),
            ("Mittel des Kreises", Side.OWN, 24_000),
        ),
        {_SPEND: "Zuweisungen an Gemeinden"},
        ("event",),
        "",
        SampleCall(_FROM_LAND, _GRANTED, "Landesoberkasse", "Abruf Ehrenamt", 15_000, -1),
    ),
    SampleGrant(
        "Wohnungslotsen", "Stiftung Auenland", "", "SA-2291", -6, 18, Financing.GAP, None, 100, 0,
        (
            ("Zuschüsse an Träger", Side.COST, 44_000),
            ("Zuwendung der Stiftung", Side.GRANT, 26_000),
            ("Mittel des Kreises", Side.OWN, 18_000),
        ),
        {"531800": "Zuschüsse an Träger"},
        ("assignment",),
    ),
    SampleGrant(
        "Koordination im Landkreis", "Land, Zuweisung für die Koordination",
        "Richtlinie Integration vor Ort", "IV-2-019", 0, 12, Financing.SHARE, Fraction(1, 2), None,
        0,
        (
            ("Personalausgaben der Stelle", Side.COST, 88_000),
            (_FROM_LAND, Side.GRANT, 44_000),
            ("Mittel des Kreises", Side.OWN, 44_000),
        ),
        {"501200": "Personalausgaben der Stelle", _GRANTED: _FROM_LAND},
        ("consultation", "work_entry"),
        "Der Sachbericht nennt die Zahlen je geförderter Vollzeitstelle.",
        full_time=1000,
    ),
)  # fmt: skip
