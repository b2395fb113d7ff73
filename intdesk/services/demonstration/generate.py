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
from intdesk.domain.codes import CodeBook
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import OfficeKind
from intdesk.domain.office_hour import OfficeDate
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
    add_texts,
)
from intdesk.services.demonstration.events import add_events
from intdesk.services.demonstration.grants import add_grants
from intdesk.services.demonstration.hours import add_follow_ups, add_office_hours
from intdesk.services.demonstration.network import add_municipalities
from intdesk.services.demonstration.network import bodies as draw_bodies
from intdesk.services.demonstration.network import doubles as draw_doubles
from intdesk.services.demonstration.network import people as draw_people
from intdesk.services.demonstration.network import talks as draw_talks
from intdesk.services.demonstration.offers import add_offers
from intdesk.services.demonstration.office import filled, privacy
from intdesk.services.demonstration.planning import add_planning
from intdesk.services.demonstration.profile import Profile
from intdesk.services.demonstration.profiles import profile_of
from intdesk.services.demonstration.target_agreements import (
    add_agreements,
    add_booked_evidence,
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
from intdesk.texts.demonstration import INTERPRETING_POOL, SampleBody
from intdesk.texts.labels import DEMONSTRATION_MADE

Span = tuple[int, list[date], list[date]]
"""The number of a year, the days of its consultations and of its work entries."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to make: full years before the present one, whose part up to today comes besides.

    ``kind`` is that of a demonstration office; ``scale`` multiplies what a year brings to it.
    """

    seed: int = 1
    years: int = 3
    scale: float = 1.0
    kind: OfficeKind = OfficeKind.TOWN

    @property
    def profile(self) -> Profile:
        """Return in what the office differs from others."""
        return profile_of(self.kind)

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
    years, profile = plan.full_years(today), plan.profile
    identities = Random(f"{plan.seed}/identities")
    office.database.new_uuid = lambda: f"{identities.getrandbits(128):032x}"
    spans = list(_spans(plan, today))
    with office.database.write(DEMONSTRATION_MADE) as unit:
        unit.facts.set(FILE_ID, office.database.new_uuid())
        unit.leave_unrecorded()
        unit.office.save(filled(unit.office.get(), profile, years[-1]))
        keep_profile(unit, privacy(profile.words))
        contacts = _add_network(unit, plan, today, [days for _, _, days in spans])
        hours = add_office_hours(
            unit, Random(f"{plan.seed}/hours"), profile.setting, date(years[0], 1, 1), today
        )
        _add_work(unit, plan, _maker(plan, contacts, hours), spans, today, progress)
        _add_rest(unit, plan, contacts, today)
        known = unit.lists.summary(ListQuery(Kind.CONTACT)).count
        progress.step(len(spans), len(spans))
    if plan.years >= LEAST_YEARS:
        progress.check_cancelled()
        add_edition(office, years[0], profile.words.chief, today)
    consultations = sum(len(talk_days) for _, talk_days, _ in spans)
    work_entries = sum(len(work_days) for _, _, work_days in spans)
    return Summary(years[0], years[-1], consultations, work_entries, known)


def _add_work(
    unit: WriteUnit,
    plan: Plan,
    maker: ConsultationMaker,
    spans: Sequence[Span],
    today: date,
    progress: Progress,
) -> None:
    """Write cases, consultations and work entries of all years."""
    codes = CodeBook(unit.codes.all())
    visits = [visit for growth, days, _ in spans for visit in maker.year(days, growth)]
    cases = CaseMaker(Random(f"{plan.seed}/cases"), visits, today)
    contacts_in_order = cases.linked(unit.of(CASES).add_many(cases.cases()))
    for done, (growth, talk_days, work_days) in enumerate(spans):
        progress.check_cancelled()
        progress.step(done, len(spans))
        unit.of(CONSULTATIONS).add_many(list(islice(contacts_in_order, len(talk_days))))
        rng = Random(f"{plan.seed}/work/{growth}")
        work = draw_work(rng, work_days, codes, plan.profile.post.activities)
        unit.of(WORK_ENTRIES).add_many(list(work))


def _maker(plan: Plan, contacts: Sequence[int], hours: Sequence[OfficeDate]) -> ConsultationMaker:
    profile = plan.profile
    return ConsultationMaker(
        Random(f"{plan.seed}/talks"),
        ClientPool(Random(f"{plan.seed}/people"), profile.setting.places),
        _referrals(profile.bodies, contacts),
        _by_name(profile, contacts)[INTERPRETING_POOL],
        profile.setting.meeting_places,
        hours,
    )


def _add_rest(unit: WriteUnit, plan: Plan, contacts: Sequence[int], today: date) -> None:
    """Write everything that is neither the network nor the daily work."""
    profile, first = plan.profile, plan.full_years(today)[0]
    begun, every_year = range(first, today.year + 1), range(first, today.year + 2)
    by_name = _by_name(profile, contacts)

    def rng(name: str) -> Random:
        return Random(f"{plan.seed}/{name}")

    add_complaints(unit, rng("complaints"), profile.volume, by_name, first, today)
    add_follow_ups(unit, rng("follow-ups"), profile.setting.follow_ups, today)
    add_events(unit, rng("events"), profile.publicity, every_year, by_name, today)
    add_texts(unit, profile.report, plan.full_years(today))
    add_agreements(unit, profile.agreements, every_year, today)
    add_committees(
        unit, rng("committees"), profile.committees, every_year, contacts, today
    )  # fmt: skip
    add_offers(unit, rng("offers"), profile, today)
    bodies = contacts[: len(profile.bodies)]
    counts = dict.fromkeys(begun, max(1, round(profile.volume.assignments * plan.scale)))
    add_volunteers(unit, rng("volunteers"), profile, bodies, counts, today)
    add_planning(unit, rng("planning"), profile, first, today)
    serve_concept(unit, profile.planning.concept)
    add_budget(unit, rng("budget"), profile, begun, today)
    add_grants(unit, profile.grants, first, today)
    add_booked_evidence(unit)


def _by_name(profile: Profile, contacts: Sequence[int]) -> dict[str, int]:
    """Return the ids of the bodies by name; they are the first contacts."""
    named = [*(body[0] for body in profile.bodies), *(name for name, _ in profile.more_bodies)]
    return dict(zip(named, contacts, strict=False))


def _add_network(
    unit: WriteUnit, plan: Plan, today: date, days: Sequence[Sequence[date]]
) -> list[int]:
    """Write bodies, people and the contact log; return the ids of the contacts, bodies first."""
    add_municipalities(unit, plan.profile.setting.places)
    rng = Random(f"{plan.seed}/network")
    bodies = draw_bodies(rng, plan.profile)
    body_ids = unit.of(CONTACTS).add_many(bodies)
    saved = [replace(body, id=i) for body, i in zip(bodies, body_ids, strict=True)]
    people = draw_people(rng, saved, today)
    people_ids = unit.of(CONTACTS).add_many(people)
    saved += [replace(one, id=i) for one, i in zip(people, people_ids, strict=True)]
    double_ids = unit.of(CONTACTS).add_many(draw_doubles(saved))
    for work_days in days:
        step = max(1, round(len(work_days) / (plan.profile.volume.talks * plan.scale)))
        unit.of(INTERACTIONS).add_many(list(draw_talks(rng, saved, work_days[::step])))
    return [*body_ids, *people_ids, *double_ids]


def _spans(plan: Plan, today: date) -> Iterator[Span]:
    """Yield for each year its growth, the days of its consultations and of its work entries."""
    for growth, year in enumerate(range(today.year - plan.years, today.year + 1)):
        rng = Random(f"{plan.seed}/days/{growth}")
        per_year = plan.profile.volume.consultations_of(growth)
        wobble = 1 + rng.uniform(-0.03, 0.03)
        talks = draw_days(rng, year, max(1, round(per_year * wobble * plan.scale)))
        entries = max(1, round(plan.profile.volume.work_entries * plan.scale))
        work = draw_days(rng, year, entries, WORK_WEIGHTS)
        yield growth, _until(talks, today), _until(work, today)


def _until(days: Iterable[date], today: date) -> list[date]:
    return [day for day in days if day < today]


def _referrals(bodies: Sequence[SampleBody], contact_ids: Sequence[int]) -> dict[str, list[int]]:
    """Return the ids of the contacts to which a topic is referred; they are the first ones."""
    found: dict[str, list[int]] = defaultdict(list)
    for contact_id, (_, _, topics) in zip(contact_ids, bodies, strict=False):
        for topic in topics:
            found[topic].append(contact_id)
    return found
