"""The pool and assignments of the demonstration office. Everything in it is invented."""

from __future__ import annotations

from typing import NamedTuple


class SamplePerson(NamedTuple):
    """A person of the pool: name, languages with level and certificate, what they do."""

    family: str
    given: str
    skills: tuple[tuple[str, str, str], ...]
    capacity: str
    rule: str
    rate: int | None
    availability: str
    state: str = "active"


TOWN: tuple[SamplePerson, ...] = (
    SamplePerson(
        "Rahimi", "Samira", (("fa", "native", ""), ("prs", "C1", "Sprint-Zertifikat 2022")),
        "interpreter", "hourly", 2000, "Montag bis Donnerstag ab 15 Uhr, samstags",
    ),
    SamplePerson(
        "Tesfay", "Yusuf", (("ti", "native", ""), ("am", "B2", "")), "interpreter", "hourly", 2000,
        "Vormittags; Anfrage zwei Tage vorher",
    ),
    SamplePerson(
        "Ivanenko", "Olena", (("uk", "native", ""), ("ru", "C2", "Dolmetscherin (IHK)")), "both",
        "hourly", 2000, "Nach Absprache, gut erreichbar",
    ),
    SamplePerson(
        "Haddad", "Nabil", (("ar", "native", ""), ("fr", "B2", "")), "both", "flat", 1500,
        "Dienstag und Mittwoch",
    ),
    SamplePerson("Bergmann", "Ute", (), "volunteer", "none", None, "Donnerstag, Lerncafé"),
    SamplePerson("Lehnert", "Rolf", (), "volunteer", "none", None, "Freitagvormittag, Fahrdienst"),
    SamplePerson(
        "Krüger", "Marlies", (("pl", "C1", ""),), "volunteer", "flat", 1000,
        "Patenschaften, abends", "paused",
    ),
)  # fmt: skip
TRAINING = "Schulung für Sprachmittlung, 40 Stunden"
INSURANCE = "Unfall und Haftpflicht über die Kommune"
PURPOSES = {
    "interpreting": ("Elterngespräch", "Termin beim Jugendamt", "Aufklärungsgespräch", "Kita"),
    "accompanying": ("zum Jobcenter", "zur Anmeldung", "zum Arzttermin"),
    "mentoring": ("Wohnungssuche", "Deutsch üben"),
    "other": ("Lerncafé", "Aufbau beim Fest", "Fahrdienst"),
}
