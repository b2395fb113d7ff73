"""Offers around the demonstration offices. Everything in them is invented."""

from __future__ import annotations

from dataclasses import dataclass

VHS = "Volkshochschule Auenkreis"
SCHOOL = "Sprachschule Brückenwort"
HELPERS = "Helferkreis Musterau"
MBE = "Migrationsberatung für Erwachsene Auenstadt"
JMD = "Jugendmigrationsdienst Auenkreis"


@dataclass(frozen=True, slots=True)
class SampleOffer:
    """An offer: the provider by name, codes of its lists, and words; ``checked`` days ago."""

    title: str
    provider: str
    kind: str
    fields: tuple[str, ...]
    groups: tuple[str, ...]
    times: str = ""
    place: str = ""
    towns: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    capacity: int | None = None
    taken: int | None = None
    fee: str = "kostenlos"
    registration: str = ""
    description: str = ""
    state: str = "running"
    level: str = "teilhabe"
    duty: str = "operativ"
    checked: int = 40
    internal: bool = False
