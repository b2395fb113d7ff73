"""Who comes to the demonstration office: invented people known by features only.

The weights give the skew that rural offices report (domain.md 2.1): few large groups, a long tail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from intdesk.domain.consultation import Consultation
from intdesk.services.demonstration.chance import happens, pick


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """A nationality by its Destatis code: share of clients, drift per year, languages, titles."""

    nationality: str
    weight: float
    drift: float
    languages: Mapping[str, float]
    statuses: Mapping[str, float]


_REFUGE = {"GFK": 3.0, "SUB": 4.0, "GEST": 2.0, "NE": 1.0, "DULD": 0.5, "FAM": 1.5}
_ASYLUM = {"GEST": 4.0, "DULD": 2.0, "AV": 2.0, "SUB": 1.0, "CHANCE": 0.7, "HUM": 0.6}
_FREE = {"EU": 1.0}
_WESTERN_BALKANS = {"ERW": 3.0, "DULD": 1.0, "FAM": 2.0, "NE": 2.0, "AUSB": 1.0}
_WORK = {"ERW": 3.0, "AUSB": 3.0, "FAM": 2.0, "NE": 1.0}

ORIGINS = (
    Origin("166", 24, -0.06, {"uk": 6, "ru": 4}, {"UKR": 9, "ERW": 0.6, "FAM": 0.4}),
    Origin("475", 20, -0.02, {"ar": 8, "kmr": 3}, _REFUGE),
    Origin("423", 12, 0.04, {"prs": 6, "ps": 3}, {**_ASYLUM, "AUFN": 2.0, "GFK": 2.0}),
    Origin("163", 8, 0.09, {"tr": 6, "kmr": 3}, {"GEST": 3, "NE": 3, "FAM": 2, "GFK": 1}),
    Origin("154", 8, 0.02, {"ro": 9, "hu": 1}, _FREE),
    Origin("125", 4, 0.03, {"bg": 6, "tr": 3}, _FREE),
    Origin("438", 4, 0.0, {"ar": 4, "kmr": 4, "ckb": 2}, _ASYLUM),
    Origin("152", 3, 0.0, {"pl": 1}, _FREE),
    Origin("224", 3, -0.03, {"ti": 1}, {"GFK": 5, "SUB": 2, "FAM": 1, "NE": 1}),
    Origin("273", 2.4, 0.05, {"so": 1}, _ASYLUM),
    Origin("439", 2.0, 0.02, {"fa": 1}, _ASYLUM),
    Origin("150", 1.8, 0.03, {"sq": 1}, _WESTERN_BALKANS),
    Origin("170", 1.3, 0.0, {"sr": 3, "rom": 1}, _WESTERN_BALKANS),
    Origin("144", 1.2, 0.0, {"sq": 2, "mk": 1}, _WESTERN_BALKANS),
    Origin("430", 1.0, 0.04, {"ka": 1}, {"GEST": 1, "DULD": 2}),
    Origin("232", 1.0, 0.0, {"en": 1}, _ASYLUM),
    Origin("436", 0.9, 0.08, {"en": 3, "hi": 1}, _WORK),
    Origin("137", 0.8, 0.0, {"it": 1}, _FREE),
    Origin("432", 0.7, 0.03, {"vi": 1}, _WORK),
    Origin("461", 0.6, 0.0, {"ur": 1}, _ASYLUM),
    Origin("252", 0.5, 0.03, {"ar": 2, "fr": 1}, _WORK),
    Origin("000", 2.2, 0.0, {"de": 4, "ru": 1}, {"DE": 1}),
    Origin("998", 0.6, 0.0, {"ar": 1}, {"DULD": 1, "OHNE": 1}),
)

AGES = {"14-17": 2, "18-26": 20, "27-39": 37, "40-54": 26, "55-64": 10, "65+": 5}
STAYS_BY_STATUS: dict[str, Mapping[str, float]] = {
    "GEST": {"0-1": 6, "1-3": 4},
    "UKR": {"0-1": 2, "1-3": 5, "3-5": 3},
    "NE": {"5-10": 4, "10+": 6},
    "EU": {"0-1": 3, "1-3": 3, "3-5": 2, "5-10": 2, "10+": 1},
    "DE": {"10+": 5, "geburt": 4},
}
_STAYS = {"0-1": 2, "1-3": 3, "3-5": 2, "5-10": 3, "10+": 0.6}
_LEVELS_BY_STAY: dict[str, Mapping[str, float]] = {
    "0-1": {"keine": 5, "A1": 4, "A2": 1},
    "1-3": {"keine": 1.5, "A1": 4, "A2": 4, "B1": 1.5},
    "3-5": {"A1": 2, "A2": 4, "B1": 3, "B2": 1},
    "5-10": {"A2": 3, "B1": 4, "B2": 2, "C1": 0.6},
    "10+": {"A2": 1, "B1": 3, "B2": 4, "C1": 2, "mutter": 0.6},
    "geburt": {"mutter": 1},
}
_HOUSING_BY_STATUS: dict[str, Mapping[str, float]] = {
    "GEST": {"gu": 7, "anschluss": 2, "aufnahme": 1},
    "DULD": {"gu": 5, "anschluss": 4, "privat": 1},
    "UKR": {"privat": 6, "anschluss": 3, "bekannte": 1.5},
    "EU": {"privat": 8, "bekannte": 1, "ohne": 0.4},
}
_HOUSING = {"privat": 6, "anschluss": 3, "gu": 0.7, "bekannte": 0.4}
_JOBS = {"beschaeftigt": 4, "arbeitsuchend": 3, "familie": 1.7, "minijob": 1, "selbstaendig": 0.2}
_JOBS_EARLY = {"kurs": 5, "arbeitsuchend": 3, "familie": 2, "nicht": 1.5, "minijob": 0.5}


@dataclass(frozen=True, slots=True, eq=False)
class Client:
    """An invented person by the features that a consultation may hold; empty = never asked."""

    gender: str
    age_group: str
    nationality: str
    residence_status: str
    length_of_stay: str
    german_level: str
    employment: str
    housing: str
    municipality: str
    language: str

    def consultation(self) -> Consultation:
        """Return a blank consultation that holds the person's features."""
        return Consultation(
            gender=self.gender,
            age_group=self.age_group,
            nationality=self.nationality,
            residence_status=self.residence_status,
            length_of_stay=self.length_of_stay,
            german_level=self.german_level,
            employment=self.employment,
            housing=self.housing,
            municipality=self.municipality,
            language=self.language,
        )


class ClientPool:
    """The people an office knows in a year; some are new, some come again, some stay away."""

    def __init__(self, rng: Random, districts: Mapping[str, float]) -> None:
        """Begin without anybody; ``districts`` weighs where people live."""
        self._rng = rng
        self._districts = districts
        self._growth = 0
        self._known: list[Client] = []
        self._seen: set[Client] = set()

    def begin_year(self, growth: int) -> None:
        """Start a year: a third of the people of the year before are still in touch."""
        self._growth = growth
        self._rng.shuffle(self._known)
        del self._known[len(self._known) // 3 :]
        self._seen.clear()

    def visit(self) -> tuple[Client, bool]:
        """Return who comes next, and whether it is the first time this year."""
        if len(self._known) < 12 or happens(self._rng, 36):
            client = _draw_client(self._rng, self._growth, self._districts)
            self._known.append(client)
        else:
            # Squaring favours people who came lately: a matter takes several visits.
            position = int((1 - self._rng.random() ** 2) * len(self._known))
            client = self._known[min(position, len(self._known) - 1)]
        first_time = client not in self._seen
        self._seen.add(client)
        return client, first_time


def _draw_client(rng: Random, growth: int, districts: Mapping[str, float]) -> Client:
    origin = pick(rng, {o: o.weight * (1 + o.drift) ** growth for o in ORIGINS})
    status = pick(rng, origin.statuses)
    stay = pick(rng, STAYS_BY_STATUS.get(status, _STAYS))
    age = pick(rng, AGES)
    level = pick(rng, _LEVELS_BY_STAY[stay])
    speaks_german = level in {"B2", "C1", "mutter"}
    return Client(
        gender=pick(rng, {"w": 54, "m": 45, "d": 0.3, "x": 0.7}),
        age_group=_asked(rng, age, 6),
        nationality=_asked(rng, origin.nationality, 3),
        residence_status=_asked(rng, status, 9),
        length_of_stay=_asked(rng, stay, 12),
        german_level=_asked(rng, level, 10),
        employment=_asked(rng, _employment(rng, age, stay), 18),
        housing=_asked(rng, pick(rng, _HOUSING_BY_STATUS.get(status, _HOUSING)), 14),
        municipality=_asked(rng, pick(rng, districts), 4),
        language="de" if speaks_german and happens(rng, 85) else pick(rng, origin.languages),
    )


def _asked(rng: Random, value: str, missing_percent: float) -> str:
    return "" if happens(rng, missing_percent) else value


def _employment(rng: Random, age: str, stay: str) -> str:
    if age == "14-17":
        return "schule"
    if age == "65+":
        return "rente"
    if age == "18-26" and happens(rng, 40):
        return "ausbildung"
    return pick(rng, _JOBS_EARLY if stay in {"0-1", "1-3"} else _JOBS)
