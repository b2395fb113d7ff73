"""Writes the demonstration file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import islice
from pathlib import Path
from random import Random

from intdesk.clock import Clock, FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.services.demonstration.budget import add_budget
from intdesk.services.demonstration.cases import CaseMaker
from intdesk.services.demonstration.clients import ClientPool
from intdesk.services.demonstration.committees import add_committees
from intdesk.services.demonstration.complaints import add_complaints
from intdesk.services.demonstration.consultations import ConsultationMaker
from intdesk.services.demonstration.days import WORK_WEIGHTS, draw_days
from intdesk.services.demonstration.editions import (
    LEAST_YEARS,
    add_edition,
    add_report_texts,
)
from intdesk.services.demonstration.events import add_events
from intdesk.services.demonstration.grants import add_grants
from intdesk.services.demonstration.hours import add_follow_ups, add_office_hours
from intdesk.services.demonstration.network import TALKS_PER_YEAR, add_municipalities
from intdesk.services.demonstration.network import bodies as draw_bodies
from intdesk.services.demonstration.network import doubles as draw_doubles
from intdesk.services.demonstration.network import people as draw_people
from intdesk.services.demonstration.network import talks as draw_talks
from intdesk.services.demonstration.offers import add_offers
from intdesk.services.demonstration.office import privacy, profile
from intdesk.services.demonstration.planning import add_planning
from intdesk.services.demonstration.target_agreements import (
    add_agreements,
    add_booked_evidence,
    add_field_texts,
    serve_concept,
)
from intdesk.services.demonstration.volunteers import add_volunteers
from intdesk.services.demonstration.work import draw_work
from intdesk.services.new_file import new_office_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.privacy import keep_profile
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import FILE_ID
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, INTERACTIONS, WORK_ENTRIES
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration import DISTRICTS, INTERPRETING_POOL, SAMPLE_CONTACTS
from intdesk.texts.labels import DEMONSTRATION_MADE

CONSULTATIONS_FIRST_YEAR = 430
WORK_ENTRIES_PER_YEAR = 420
GROWTH_PERCENT = 11


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make: full years before the present one, whose part up to today comes besides."""

    seed: int = 1
    years: int = 3
    scale: float = 1.0

    def full_years(self, today: date) -> range:
        """Return the full calendar years."""
        return range(today.year - self.years, today.year)


@dataclass(frozen=True, slots=True)
class Summary:
    """What was made."""

    first_year: int
    report_year: int
    consultations: int
    work_entries: int
    contacts: int


def write_demonstration(
    path: Path, plan: Plan, clock: Clock, *, overwrite: bool = False, progress: Progress = SILENT
) -> Summary:
    """Write a demonstration file; the same plan on the same day makes the same file.

    Nothing is left at ``path`` if the work fails or is cancelled. Raises ``OutputError``.
    """
    noon = datetime.combine(clock.today(), time(12), UTC)
    with new_office_file(
        path, overwrite=overwrite, demonstration=True, clock=FixedClock(noon)
    ) as office:
        return _fill(office, plan, clock.today(), progress)


def _fill(office: OfficeFile, plan: Plan, today: date, progress: Progress) -> Summary:
    years = plan.full_years(today)
    identities = Random(f"{plan.seed}/identities")
    office.database.new_uuid = lambda: f"{identities.getrandbits(128):032x}"
    codes = office.codes.book()
    spans = list(_spans(plan, today))
    consultations = sum(len(talk_days) for _, talk_days, _ in spans)
    with office.database.write(DEMONSTRATION_MADE) as unit:
        unit.facts.set(FILE_ID, office.database.new_uuid())
        unit.leave_unrecorded()
        unit.office.save(profile(unit.office.get(), years[-1]))
        keep_profile(unit, privacy())
        contacts = _add_network(unit, plan, today, [days for _, _, days in spans])
        referrals = _referrals(contacts)
        by_name = {name: i for i, (name, _, _) in zip(contacts, SAMPLE_CONTACTS, strict=False)}
        maker = ConsultationMaker(
            Random(f"{plan.seed}/talks"),
            ClientPool(Random(f"{plan.seed}/people"), DISTRICTS),
            referrals,
            by_name[INTERPRETING_POOL],
        )
        visits = [visit for growth, days, _ in spans for visit in maker.year(days, growth)]
        cases = CaseMaker(Random(f"{plan.seed}/cases"), visits, today)
        contacts_in_order = cases.linked(unit.of(CASES).add_many(cases.cases()))
        for done, (growth, talk_days, work_days) in enumerate(spans):
            progress.check_cancelled()
            progress.step(done, len(spans))
            unit.of(CONSULTATIONS).add_many(list(islice(contacts_in_order, len(talk_days))))
            work = draw_work(Random(f"{plan.seed}/work/{growth}"), work_days, codes)
            unit.of(WORK_ENTRIES).add_many(list(work))
        add_complaints(unit, Random(f"{plan.seed}/complaints"), by_name, years[0], today)
        first_day = date(years[0], 1, 1)
        add_office_hours(unit, Random(f"{plan.seed}/hours"), first_day, today)
        add_follow_ups(unit, Random(f"{plan.seed}/follow-ups"), today)
        every_year = range(years[0], today.year + 2)
        add_events(unit, Random(f"{plan.seed}/events"), every_year, contacts, today)
        add_report_texts(unit, years[0])
        add_agreements(unit, every_year, today)
        add_field_texts(unit, every_year, today)
        add_committees(unit, Random(f"{plan.seed}/committees"), every_year, contacts, today)
        add_offers(unit, Random(f"{plan.seed}/offers"), today)
        bodies = contacts[: len(SAMPLE_CONTACTS)]
        add_volunteers(
            unit, Random(f"{plan.seed}/volunteers"), range(years[0], today.year + 1), bodies, today,
            plan.scale,
        )  # fmt: skip
        known = unit.lists.summary(ListQuery(Kind.CONTACT)).count
        add_planning(unit, Random(f"{plan.seed}/planning"), years[0], today)
        serve_concept(unit)
        budget_years = range(years[0], today.year + 1)
        add_budget(unit, Random(f"{plan.seed}/budget"), budget_years, today)
        add_grants(unit, today)
        add_booked_evidence(unit)
        progress.step(len(spans), len(spans))
    if plan.years >= LEAST_YEARS:
        progress.check_cancelled()
        add_edition(office, years[0], today)
    work_entries = sum(len(work_days) for _, _, work_days in spans)
    return Summary(years[0], years[-1], consultations, work_entries, known)


def _add_network(
    unit: WriteUnit, plan: Plan, today: date, days: Sequence[Sequence[date]]
) -> list[int]:
    """Write bodies, people and the contact log; return the ids of the contacts, bodies first."""
    add_municipalities(unit)
    rng = Random(f"{plan.seed}/network")
    bodies = draw_bodies(rng)
    body_ids = unit.of(CONTACTS).add_many(bodies)
    saved = [replace(body, id=i) for body, i in zip(bodies, body_ids, strict=True)]
    people = draw_people(rng, saved, today)
    people_ids = unit.of(CONTACTS).add_many(people)
    saved += [replace(one, id=i) for one, i in zip(people, people_ids, strict=True)]
    double_ids = unit.of(CONTACTS).add_many(draw_doubles(saved))
    for work_days in days:
        step = max(1, round(len(work_days) / (TALKS_PER_YEAR * plan.scale)))
        unit.of(INTERACTIONS).add_many(list(draw_talks(rng, saved, work_days[::step])))
    return [*body_ids, *people_ids, *double_ids]


def _spans(plan: Plan, today: date) -> Iterator[tuple[int, list[date], list[date]]]:
    """Yield for each year its growth, the days of its consultations and of its work entries."""
    for growth, year in enumerate(range(today.year - plan.years, today.year + 1)):
        rng = Random(f"{plan.seed}/days/{growth}")
        per_year = CONSULTATIONS_FIRST_YEAR * (1 + GROWTH_PERCENT / 100) ** growth
        wobble = 1 + rng.uniform(-0.03, 0.03)
        talks = draw_days(rng, year, max(1, round(per_year * wobble * plan.scale)))
        work = draw_days(rng, year, max(1, round(WORK_ENTRIES_PER_YEAR * plan.scale)), WORK_WEIGHTS)
        yield growth, _until(talks, today), _until(work, today)


def _until(days: Iterable[date], today: date) -> list[date]:
    return [day for day in days if day < today]


def _referrals(contact_ids: Sequence[int]) -> dict[str, list[int]]:
    """Return the ids of the contacts to which a topic is referred; they are the first ones."""
    found: dict[str, list[int]] = defaultdict(list)
    for contact_id, (_, _, topics) in zip(contact_ids, SAMPLE_CONTACTS, strict=False):
        for topic in topics:
            found[topic].append(contact_id)
    return found
