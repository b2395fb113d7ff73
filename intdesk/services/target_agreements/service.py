"""The use cases of target agreements: their life, goals, reviews, versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from intdesk.clock import Clock
from intdesk.domain import target_changes as rules
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.problems import Problem, errors
from intdesk.domain.record_number import next_number, same_number
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    ACTIVE_STATES,
    BOUND_STATES,
    AgreementState,
    Goal,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_changes import (
    arranged,
    gone_on,
)
from intdesk.domain.target_deadlines import after
from intdesk.domain.target_problems import (
    goal_problems,
    review_changes,
    review_problems,
    validate,
)
from intdesk.domain.target_progress import count_lights
from intdesk.domain.target_states import missing_for, missing_signatures
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_versions import differences, new_version, terms_of
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.codes import CodeService
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.services.target_agreements.naming import Renamed, renamed, with_names
from intdesk.services.target_agreements.reminders import follow_ups, linked_query, remind
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.target_labels import (
    EXTENDED,
    GOAL_REMOVED,
    GOAL_SAVED,
    GOALS_REVIEWED,
    MOVED,
    REVIEW_CHANGED,
    REVIEW_REMOVED,
    STATE_WORDS,
    VERSION_BEGUN,
)

TOUCHED = frozenset({Kind.TARGET_AGREEMENT, Kind.FOLLOW_UP})


class TargetAgreementService(Records[TargetAgreement]):
    """Agreements of one data file; deadlines have follow-ups, signed terms change no more."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(database, RecordRules(TARGET_AGREEMENTS, self._problems))
        self._clock = clock
        self._codes = codes

    def save(self, draft: TargetAgreement, *, form: str = "") -> Saved:
        """Store an agreement with its goals in order.

        Raises ``InvalidDraftError`` also if terms of a signed agreement change.
        """
        tidy = replace(draft, number=draft.number.strip())
        before = next(iter(self.many([draft.id])), None)
        return super().save(arranged(tidy, before), form=form)

    def next_number(self, begin: date | None) -> str:
        """Return the number that is proposed for a new agreement; it goes on from the last one.

        A year in it is that of the begin, the present one without a begin.
        """
        with self._database.read() as unit:
            links = unit.target_links
            year = (begin or self._clock.today()).year
            return next_number(links.latest_number(), year, links.numbers().keys())

    def duplicate(self, record_id: int) -> TargetAgreement:
        """Return an unsaved draft with the same goals, of which nothing is reviewed."""
        return self._numbered(rules.planned_anew(self.get(record_id)))

    def following(self, record_id: int) -> TargetAgreement:
        """Return the unsaved draft for the next year, from the values that were reached."""
        return self._numbered(rules.following_year(self.get(record_id)))

    def _numbered(self, draft: TargetAgreement) -> TargetAgreement:
        return replace(draft, number=self.next_number(draft.begin))

    def of_year(self, year: int) -> list[TargetAgreement]:
        """Return the agreements that hold on a day of a year, by begin, with its terms."""
        query = ListQuery(Kind.TARGET_AGREEMENT, filters=(year_filter(year),), descending=False)
        with self._database.read() as unit:
            found = unit.of(TARGET_AGREEMENTS).many(unit.lists.ids(query))
        return [in_force(agreement, year) for agreement in found]

    def serving(self, codes: Sequence[str]) -> list[str]:
        """Return the titles of the agreements that serve these goals of a concept."""
        with self._database.read() as unit:
            return unit.target_links.serving(codes)

    def renamed(self, agreement: TargetAgreement) -> tuple[Renamed, ...]:
        """Return what a signed agreement names that is called otherwise today."""
        with self._database.read() as unit:
            return renamed(unit, agreement)

    def lights(self, year: int) -> dict[Light, int]:
        """Return how many goals of signed agreements have each colour in a year."""
        return count_lights((a for a in self.of_year(year) if a.was_signed), year)

    def move(self, record_id: int, state: AgreementState) -> Changes:
        """Take the next state; raises ``InvalidDraftError`` with what is missing for it."""
        label = MOVED.format(state=STATE_WORDS[state])

        def moved(agreement: TargetAgreement) -> TargetAgreement:
            return replace(agreement, state=state, ended_on=None, end_reason="")

        return self._change(label, record_id, moved)

    def extend(self, record_id: int, until: date) -> Changes:
        """Extend a reviewed agreement to a day."""
        extended = AgreementState.EXTENDED
        return self._change(
            EXTENDED, record_id, lambda a: replace(a, extended_to=until, state=extended)
        )

    def end(self, record_id: int, day: date, reason: str) -> Changes:
        """End an agreement before its time, on a day and for a reason."""
        label, ended = MOVED.format(state=STATE_WORDS[AgreementState.ENDED]), AgreementState.ENDED
        told = reason.strip()
        return self._change(
            label, record_id, lambda a: replace(a, state=ended, ended_on=day, end_reason=told)
        )

    def begin_version(self, record_id: int) -> Changes:
        """Make a draft of a signed agreement; what was signed is kept as its earlier version."""

        def begin(agreement: TargetAgreement) -> TargetAgreement:
            if agreement.state not in ACTIVE_STATES:
                raise InvalidDraftError((Problem("state", "state_not_next"),))
            return new_version(agreement)

        return self._change(VERSION_BEGUN, record_id, begin, versioned=True)

    def goal_problems(self, record_id: int, goal: Goal) -> Sequence[Problem]:
        """Return the problems of a goal, also if it changes what was signed."""
        agreement = self.get(record_id)
        found = goal_problems(agreement, goal)
        if self._bound(agreement, rules.with_goal(agreement, goal)):
            found.append(Problem("title", "agreement_bound"))
        return found

    def put_goal(self, record_id: int, goal: Goal) -> Changes:
        """Add a goal (key 0) or store a changed one."""
        return self._change(GOAL_SAVED, record_id, lambda a: rules.with_goal(a, goal))

    def remove_goal(self, record_id: int, key: int) -> Changes:
        """Take a goal out of an agreement."""
        return self._change(GOAL_REMOVED, record_id, lambda a: rules.without_goal(a, key))

    def review_problems(self, review: Review) -> Sequence[Problem]:
        """Return the problems of a review."""
        return review_problems(review, self._clock.today())

    def review(self, record_id: int, reviews: Mapping[int, Review]) -> Changes:
        """Store reviews by the keys of their goals, in one step; those of a day are replaced."""
        found = errors(p for review in reviews.values() for p in self.review_problems(review))
        if found:
            raise InvalidDraftError(found)
        return self._change(GOALS_REVIEWED, record_id, lambda a: rules.with_reviews(a, reviews))

    def change_review(self, record_id: int, goal: int, day: date, review: Review) -> Changes:
        """Store a review in the place of the one that a goal has on a day.

        Raises ``InvalidDraftError`` also if the goal has another one on the new day.
        """
        found = errors(self.review_problems(review))
        others = self.get(record_id).goal(goal).reviews
        if review.day != day and any(other.day == review.day for other in others):
            found = (*found, Problem("day", "review_day_taken"))
        if found:
            raise InvalidDraftError(found)
        return self._change(
            REVIEW_CHANGED, record_id,
            lambda a: rules.with_changed_review(a, goal, day, review),
        )  # fmt: skip

    def remove_review(self, record_id: int, goal: int, day: date) -> Changes:
        """Take away the review that a goal has on a day."""
        return self._change(REVIEW_REMOVED, record_id, lambda a: rules.without_review(a, goal, day))

    def next_review(
        self, agreement: TargetAgreement, day: date, goal: Goal | None = None
    ) -> date | None:
        """Return the day after a review by the reporting rhythm, or by that of a goal."""
        return after(agreement, day, goal)

    def follow_ups(self, record_id: int) -> list[FollowUp]:
        """Return the follow-ups of an agreement, the open ones first, each part by day."""
        with self._database.read() as unit:
            found = follow_ups(unit, [record_id])
        return sorted(found, key=lambda item: item.done_on is not None)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move agreements to the trash, and what is still to be done for them."""
        label = RECORD_LABELS[Kind.TARGET_AGREEMENT].trashed(len(ids))
        with self._database.write(label) as unit:
            open_ones = [f.id for f in follow_ups(unit, ids) if f.done_on is None]
            unit.of(TARGET_AGREEMENTS).trash(ids)
            unit.of(FOLLOW_UPS).trash(open_ones)
        return Changes(unit.kinds | TOUCHED, tuple(ids), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take agreements out of the trash, and the follow-ups that went there with them."""
        label = RECORD_LABELS[Kind.TARGET_AGREEMENT].restored(len(ids))
        with self._database.write(label) as unit:
            trashed = unit.lists.ids(replace(linked_query(ids), trashed=True))
            restore_together(unit, TARGET_AGREEMENTS, ids, FOLLOW_UPS, trashed)
        return Changes(unit.kinds | TOUCHED, tuple(ids), label if unit.step else "")

    def _change(
        self,
        label: str,
        record_id: int,
        change: Callable[[TargetAgreement], TargetAgreement],
        *,
        versioned: bool = False,
    ) -> Changes:
        with self._database.write(label) as unit:
            before = existing(unit, record_id)
            draft = arranged(gone_on(before, change(before)), before)
            draft = with_names(unit, before, draft)
            found = errors(validate(draft, self._codes.book()))
            if not versioned:
                found = (*found, *self._forbidden(before, draft))
            if found:
                raise InvalidDraftError(found)
            unit.of(TARGET_AGREEMENTS).save(draft)
            remind(unit, before, draft, self._clock.today())
        return Changes(unit.kinds | TOUCHED, (record_id,), label if unit.step else "")

    def _store(self, unit: WriteUnit, draft: TargetAgreement) -> int:
        before = unit.of(TARGET_AGREEMENTS).get(draft.id) if draft.id else TargetAgreement()
        draft = with_names(unit, before, gone_on(before, draft))
        if found := self._forbidden(before, draft):
            raise InvalidDraftError(found)
        record_id = super()._store(unit, draft)
        remind(unit, before, replace(draft, id=record_id), self._clock.today())
        return record_id

    def _problems(self, draft: TargetAgreement) -> Sequence[Problem]:
        found = validate(draft, self._codes.book())
        bound = draft.id and draft.state in BOUND_STATES
        with self._database.read() as unit:
            holder = unit.target_links.numbers().get(same_number(draft.number))
            known = unit.of(TARGET_AGREEMENTS).present([draft.id]) if bound else []
        if holder not in {None, draft.id}:
            found.append(Problem("number", "agreement_number_taken"))
        return [*found, *(p for before in known for p in self._bound(before, draft))]

    def _forbidden(self, before: TargetAgreement, draft: TargetAgreement) -> tuple[Problem, ...]:
        found = (*self._bound(before, draft), *review_changes(before, draft))
        today = self._clock.today()
        if draft.state != before.state:
            wanted = replace(draft, state=before.state)
            return (*found, *missing_for(wanted, draft.state, today))
        if draft.state in BOUND_STATES and draft.signatures != before.signatures:
            return (*found, *missing_signatures(draft, today))
        return found

    @staticmethod
    def _bound(before: TargetAgreement, draft: TargetAgreement) -> list[Problem]:
        """Return the terms of a signed agreement that a draft changes, as problems."""
        if before.state not in BOUND_STATES:
            return []
        changed = differences(terms_of(before), terms_of(draft))
        fields = {"goals" if change.term.goal else change.term.name for change in changed}
        return [Problem(name, "agreement_bound") for name in sorted(fields)]


def existing(unit: ReadUnit | WriteUnit, record_id: int) -> TargetAgreement:
    """Return an agreement; raises ``IntDeskError("record_missing")``."""
    try:
        return unit.of(TARGET_AGREEMENTS).get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
