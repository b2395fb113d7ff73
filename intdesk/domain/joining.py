"""What two entries of one person become when contacts are merged: one, and nothing of it is lost.

Each rule takes and returns all entries of a record; who is named once stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, TypeVar

from intdesk.domain.committee import Member
from intdesk.domain.meeting import Attendance, Presence
from intdesk.domain.volunteer import Capacity, LanguageSkill, PoolState, Volunteer

T = TypeVar("T")

_CERTAINTY: Final = (Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT, Presence.INVITED)
"""Who came came, whatever the second line says."""
_STATES: Final = (PoolState.ACTIVE, PoolState.PAUSED, PoolState.ENDED)


def one_attendance(every: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """Return an attendance in which each contact stands once; a guest is who never was a member."""

    def joined(first: Attendance, second: Attendance) -> Attendance:
        presence = min(first.presence, second.presence, key=_CERTAINTY.index)
        return replace(first, presence=presence, guest=first.guest and second.guest)

    return _joined(every, lambda one, other: one.contact == other.contact, joined)


def one_seat(members: Sequence[Member]) -> tuple[Member, ...]:
    """Return members without two seats of one contact in the same role at the same time."""

    def same(one: Member, other: Member) -> bool:
        named = (one.contact, one.role) == (other.contact, other.role)
        return named and _begin(one) <= _end(other) and _begin(other) <= _end(one)

    def joined(first: Member, second: Member) -> Member:
        since, until = min(_begin(first), _begin(second)), max(_end(first), _end(second))
        return replace(
            first,
            since=None if since == date.min else since,
            until=None if until == date.max else until,
            voting=first.voting or second.voting,
        )

    return _joined(members, same, joined)


def one_entry(kept: Volunteer, other: Volunteer) -> Volunteer:
    """Return the entry of the pool that stands for both; where both say something, ``kept`` does.

    The person is in the pool from the earlier day on, as active as in either. Texts of both stay.
    """
    skills = [*kept.skills, *(s for s in other.skills if s.language not in kept.languages)]
    state = min(kept.state, other.state, key=_STATES.index)
    rule = kept if kept.rate is not None else other
    return replace(
        kept,
        capacity=kept.capacity if kept.capacity == other.capacity else Capacity.BOTH,
        state=state,
        skills=tuple(map(_known_better(other.skills), skills)),
        fields_of_action=_both(kept.fields_of_action, other.fields_of_action),
        municipalities=_both(kept.municipalities, other.municipalities),
        since=min(filter(None, (kept.since, other.since)), default=None),
        until=_end_of([one for one in (kept, other) if one.state is state]),
        expense_rule=rule.expense_rule,
        rate=rule.rate,
        agreement_on=_latest(kept.agreement_on, other.agreement_on),
        confidential_on=_latest(kept.confidential_on, other.confidential_on),
        conduct_seen_on=_latest(kept.conduct_seen_on, other.conduct_seen_on),
        conduct_until=_latest(kept.conduct_until, other.conduct_until),
        availability=_told(kept.availability, other.availability),
        insurance=_told(kept.insurance, other.insurance),
        training=_told(kept.training, other.training),
        note=_told(kept.note, other.note),
    )


def _joined(
    every: Iterable[T], same: Callable[[T, T], bool], joined: Callable[[T, T], T]
) -> tuple[T, ...]:
    found: list[T] = []
    for one in every:
        at = next((n for n, known in enumerate(found) if same(known, one)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = joined(found[at], one)
    return tuple(found)


def _begin(member: Member) -> date:
    return member.since or date.min


def _end(member: Member) -> date:
    return member.until or date.max


def _end_of(entries: Sequence[Volunteer]) -> date | None:
    """Return the last day of entries; one without an end has none."""
    days = [entry.until for entry in entries]
    return None if None in days else _latest(days[0], days[-1])


def _both(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _latest(first: date | None, second: date | None) -> date | None:
    return max(filter(None, (first, second)), default=None)


def _told(first: str, second: str) -> str:
    """Return both texts, one of them if they are the same."""
    return "\n".join(dict.fromkeys(filter(None, (first, second))))


def _known_better(others: Sequence[LanguageSkill]) -> Callable[[LanguageSkill], LanguageSkill]:
    """Return what fills the gaps of a skill from the second entry."""
    second = {skill.language: skill for skill in others}

    def filled(skill: LanguageSkill) -> LanguageSkill:
        other = second.get(skill.language, skill)
        return replace(
            skill,
            level=skill.level or other.level,
            certificate=_told(skill.certificate, other.certificate),
        )

    return filled
