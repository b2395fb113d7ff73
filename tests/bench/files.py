"""The data files that are measured; each is made once in a run, when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from random import Random

from intdesk.clock import FixedClock
from intdesk.domain.case import SHARED_FEATURES, Case
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.services.demonstration.clients import ClientPool
from intdesk.services.demonstration.consultations import ConsultationMaker
from intdesk.services.demonstration.days import draw_days
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.demonstration.profiles import TOWN
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.cases import CASES as CASE_MAP
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS
from intdesk.texts.demonstration import DISTRICTS, SAMPLE_CONTACTS

CLOCK = FixedClock(datetime(2026, 1, 2, 12, tzinfo=UTC))
KEY = bytes(range(32))
LARGE = 100_000
MEDIUM = 32_000
CASES, SHARE = 5_000, 0.4
LARGE_YEARS = range(2016, 2026)
OFFICE_YEARS = 3
OFFICE_PER_YEAR = 1_500
EXTREME_PER_YEAR = 15_000
REPORT_YEAR = 2025


class Files:
    """Data files in one folder, filled by the program's own demonstration."""

    def __init__(self, folder: Path) -> None:
        """Make nothing yet."""
        self.folder = folder

    @cached_property
    def office(self) -> Path:
        """Return a demonstration office of three years with 1,500 consultations a year."""
        usual = sum(TOWN.volume.consultations_of(number) for number in range(OFFICE_YEARS))
        return self._demonstration("office", OFFICE_YEARS, OFFICE_YEARS * OFFICE_PER_YEAR / usual)

    @cached_property
    def extreme(self) -> Path:
        """Return ten years of a demonstration office, 15,000 consultations in the last one."""
        years = len(LARGE_YEARS)
        usual = TOWN.volume.consultations_of(years - 1)
        return self._demonstration("extreme", years, EXTREME_PER_YEAR / usual)

    @cached_property
    def large(self) -> Path:
        """Return an encrypted file of 100,000 consultations in ten years."""
        return self._filled("large", LARGE)

    @cached_property
    def cases(self) -> Path:
        """Return the large file with 5,000 cases, to which two of five consultations belong."""
        return self._filled("cases", LARGE, CASES)

    @cached_property
    def medium(self) -> Path:
        """Return an encrypted file of 30 MB, as ten busy years leave it."""
        return self._filled("medium", MEDIUM)

    def _demonstration(self, name: str, years: int, scale: float) -> Path:
        path = self.folder / f"{name}.intdesk"
        write_demonstration(path, Plan(years=years, scale=scale), CLOCK)
        return path

    def _filled(self, name: str, count: int, cases: int = 0) -> Path:
        path = self.folder / f"{name}.intdesk"
        with (
            OfficeFile.create(path, key=KEY, clock=CLOCK) as office,
            office.database.write(name) as unit,
        ):
            batch = unit.imports.new_batch(Kind.CONSULTATION, name, count)
            contacts = [Contact(name=name, kind=kind) for name, kind, _ in SAMPLE_CONTACTS]
            ids = unit.of(CONTACTS).add_many(contacts, batch)
            topics = {topic for _, _, topics in SAMPLE_CONTACTS for topic in topics}
            made = unit.of(CASE_MAP).add_many(list(_cases(cases)), batch)
            chance = Random(name)
            for drafts in _years(dict.fromkeys(topics, ids), count):
                linked = drafts if not made else [_linked(chance, draft, made) for draft in drafts]
                unit.of(CONSULTATIONS).add_many(linked, batch)
        return path


def _cases(count: int) -> Iterator[Case]:
    """Yield cases of all years, one in three closed."""
    chance = Random("cases")
    pool = ClientPool(Random("persons"), DISTRICTS)
    for number in range(count):
        opened = date(chance.choice(LARGE_YEARS), chance.randint(1, 12), chance.randint(1, 28))
        closed = date(2025, 12, 1) if chance.random() < 1 / 3 else None
        pool.begin_year(0)
        client, _first = pool.visit()
        features = {name: getattr(client.consultation(), name) for name in SHARED_FEATURES}
        yield Case(
            number=f"{opened.year}-{number:05}", opened_on=opened, closed_on=closed,
            closing_reason="geloest" if closed else "", **features,
        )  # fmt: skip


def _linked(chance: Random, draft: Consultation, cases: Sequence[int]) -> Consultation:
    return replace(draft, case_id=chance.choice(cases)) if chance.random() < SHARE else draft


def _years(referrals: dict[str, list[int]], count: int) -> Iterator[list[Consultation]]:
    pool = ClientPool(Random("people"), DISTRICTS)
    maker = ConsultationMaker(Random("talks"), pool, referrals)
    for growth, year in enumerate(LARGE_YEARS):
        days: list[date] = draw_days(Random(year), year, count // len(LARGE_YEARS))
        yield [draft for _, draft in maker.year(days, growth)]
