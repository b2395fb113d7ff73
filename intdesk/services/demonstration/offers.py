"""Offers and needs of the demonstration office, with evidence from its consultations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from intdesk.domain.changes import Kind
from intdesk.domain.listing import GIVEN, Filter, ListQuery
from intdesk.domain.need import UNMET, Evidence, Need, NeedState, Urgency
from intdesk.domain.offer import Offer, OfferState
from intdesk.services.demonstration.chance import happens
from intdesk.services.demonstration.profile import Profile
from intdesk.storage.repositories.kinds import CONTACTS
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_needs import SampleNeed
from intdesk.texts.demonstration_offers import SampleOffer

MOST_HINTS = 12
_NAMED_PERCENT = 55


def add_offers(unit: WriteUnit, rng: Random, profile: Profile, today: date) -> None:
    """Write the local map of offers, and the needs with what shows them."""
    contacts = unit.of(CONTACTS).present(unit.lists.ids(ListQuery(Kind.CONTACT)))
    bodies = {contact.name: contact.id for contact in contacts}
    people = {role.organisation: c.id for c in contacts for role in c.roles if c.consented}
    drafts = [_offer(rng, sample, bodies, people, today) for sample in profile.offers]
    ids = unit.of(OFFERS).add_many(drafts)
    by_title = {draft.title: i for draft, i in zip(drafts, ids, strict=True)}
    unit.of(NEEDS).add_many(list(_needs(unit, profile.needs, by_title, today)))


def _offer(
    rng: Random,
    sample: SampleOffer,
    bodies: Mapping[str, int],
    people: Mapping[int | None, int],
    today: date,
) -> Offer:
    provider = bodies[sample.provider]
    person = people.get(provider)
    begins = today + timedelta(days=45) if sample.state == OfferState.PLANNED else None
    return Offer(
        title=sample.title, kind=sample.kind, provider=provider, person=person,
        person_named=person is not None and happens(rng, _NAMED_PERCENT),
        state=OfferState(sample.state), fields_of_action=sample.fields,
        target_groups=sample.groups, languages=sample.languages, municipalities=sample.towns,
        place=sample.place, times=sample.times, begins_on=begins, capacity=sample.capacity,
        taken=sample.taken, fee=sample.fee, registration=sample.registration,
        description=sample.description, level=sample.level, duty=sample.duty,
        checked_on=today - timedelta(days=sample.checked), internal=sample.internal,
    )  # fmt: skip


def _needs(
    unit: WriteUnit, samples: Sequence[SampleNeed], offers: Mapping[str, int], today: date
) -> Iterator[Need]:
    for sample in samples:
        state = NeedState(sample.state)
        moved = None if state is NeedState.OPEN else today - timedelta(days=sample.moved)
        noted = today - timedelta(days=sample.noted)
        yield Need(
            title=sample.title, noted_on=noted, urgency=Urgency(sample.urgency), state=state,
            state_on=moved, state_reason=sample.reason, fields_of_action=sample.fields,
            target_groups=sample.groups, municipalities=sample.towns, level=sample.level,
            duty=sample.duty, consultations=_hints(unit, sample, state),
            evidence=tuple(Evidence(text, source, noted) for text, source in sample.evidence),
            offers=tuple(offers[title] for title in sample.offers),
        )  # fmt: skip


def _hints(unit: WriteUnit, sample: SampleNeed, state: NeedState) -> tuple[int, ...]:
    """Return the consultations of its topics that have a structural note, the latest ones."""
    if not sample.topics:
        return ()
    filters = (Filter("noted", (GIVEN,)), Filter("topic", sample.topics))
    found = unit.lists.first_ids(ListQuery(Kind.CONSULTATION, filters=filters), MOST_HINTS)
    return tuple(found if state in UNMET else found[:4])
