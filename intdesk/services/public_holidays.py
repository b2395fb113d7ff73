"""Public holidays of a Land, from the library ``holidays``, which is loaded at the first use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from intdesk.domain.office import Office, land_of

_SUBDIVISIONS = {
    "01": "SH", "02": "HH", "03": "NI", "04": "HB", "05": "NW", "06": "HE", "07": "RP", "08": "BW",
    "09": "BY", "10": "SL", "11": "BE", "12": "BB", "13": "MV", "14": "SN", "15": "ST", "16": "TH",
}  # fmt: skip
_OWN_HOLIDAYS = {"09761000": "Augsburg"}
"""Municipalities with a public holiday of their own, by AGS."""


def holidays_of(office: Office, years: range) -> Mapping[date, str]:
    """Return the public holidays where an office is, by day with their German names.

    Without a Land only those of all Länder. Holidays of single municipalities with a catholic
    majority (Mariä Himmelfahrt in Bavaria, Fronleichnam in parts of Saxony and Thuringia) are not
    known by the AGS; the office enters such a day as a closed period.
    """
    land = office.land or land_of(office.ags)
    place = _OWN_HOLIDAYS.get(office.ags) or _SUBDIVISIONS.get(land, "")
    found: dict[date, str] = {}
    for year in years:
        found |= _of_year(place, year)
    return found


@cache
def _of_year(place: str, year: int) -> Mapping[date, str]:
    from holidays.countries.germany import Germany

    return dict(Germany(subdiv=place or None, years=year, language="de"))
