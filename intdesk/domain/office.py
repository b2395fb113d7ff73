"""The office profile: municipality, officer, hours, planned shares, report year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem

LANDS: dict[str, str] = {
    "01": "Schleswig-Holstein", "02": "Hamburg", "03": "Niedersachsen", "04": "Bremen",
    "05": "Nordrhein-Westfalen", "06": "Hessen", "07": "Rheinland-Pfalz",
    "08": "Baden-Württemberg", "09": "Bayern", "10": "Saarland", "11": "Berlin",
    "12": "Brandenburg", "13": "Mecklenburg-Vorpommern", "14": "Sachsen",
    "15": "Sachsen-Anhalt", "16": "Thüringen",
}  # fmt: skip
"""The Länder by the first two digits of the AGS (domain.md 7.2)."""

MAX_WEEK_MINUTES = 60 * 60
DEFAULT_NOTICE_DAYS = 14
MAX_NOTICE_DAYS = 365
DEFAULT_KM_RATE = 30
"""Cents for a kilometre by car (§ 5 (2) BRKG: 30 cents where there is a reason of its own)."""
MAX_KM_RATE = 500
MAX_COAT_BYTES = 2_000_000
_RANGES = {"notice_days": (1, MAX_NOTICE_DAYS), "km_rate": (0, MAX_KM_RATE)}
COAT_TYPES = ("image/png", "image/jpeg")

_AGS = re.compile(r"\d{8}|\d{5}")


class OfficeKind(StrEnum):
    """The kind of body that the office belongs to."""

    MUNICIPALITY = "municipality"
    TOWN = "town"
    DISTRICT = "district"
    ASSOCIATION = "association"


@dataclass(frozen=True, slots=True)
class Office:
    """The profile; ``week_minutes`` is the contract time, ``planned_shares`` percent by function.

    ``origin_countries`` are the codes of the configurable main countries of origin, ``coat`` the
    coat of arms as PNG or JPEG, ``notice_days`` how many days before a decision the office has to
    be informed so that it was asked in time. ``km_rate`` are the cents that volunteers get for
    a kilometre. ``demonstration`` marks files of no real office.
    """

    version: int = 0
    name: str = ""
    kind: OfficeKind = OfficeKind.MUNICIPALITY
    ags: str = ""
    land: str = ""
    officer: str = ""
    department: str = ""
    head: str = ""
    week_minutes: int | None = None
    planned_shares: Mapping[str, int] = field(default_factory=dict)
    report_year: int = 0
    origin_countries: tuple[str, ...] = ()
    demonstration: bool = False
    coat: bytes = field(default=b"", repr=False)
    coat_type: str = ""
    notice_days: int = DEFAULT_NOTICE_DAYS
    km_rate: int = DEFAULT_KM_RATE


def land_of(ags: str) -> str:
    """Return the code of the Land that an AGS begins with, or an empty text."""
    return ags[:2] if ags[:2] in LANDS else ""


def validate(office: Office) -> list[Problem]:
    """Return the problems of the profile; the AGS has no check digit, so its form is checked."""
    found = []
    if not office.name.strip():
        found.append(Problem("name", "required"))
    if office.ags and (not _AGS.fullmatch(office.ags) or not land_of(office.ags)):
        found.append(Problem("ags", "ags_form"))
    elif office.ags and office.land and land_of(office.ags) != office.land:
        found.append(Problem("ags", "ags_land", {"land": LANDS[land_of(office.ags)]}))
    if office.land and office.land not in LANDS:
        found.append(Problem("land", "unknown_code", {"value": office.land}))
    if office.week_minutes is not None and not 0 < office.week_minutes <= MAX_WEEK_MINUTES:
        found.append(Problem("week_minutes", "minutes_range", {"hours": MAX_WEEK_MINUTES // 60}))
    if not plausible_year(office.report_year):
        found.append(Problem("report_year", "year_implausible", {"year": office.report_year}))
    found += [
        Problem(name, "number_range", {"least": least, "most": most})
        for name, (least, most) in _RANGES.items()
        if not least <= getattr(office, name) <= most
    ]
    shares = office.planned_shares
    if any(not 0 <= s <= 100 for s in shares.values()) or (shares and sum(shares.values()) != 100):
        found.append(Problem("planned_shares", "shares_sum", {"sum": sum(shares.values())}))
    if office.coat and (office.coat_type not in COAT_TYPES or len(office.coat) > MAX_COAT_BYTES):
        found.append(Problem("coat", "picture_unusable"))
    return found
