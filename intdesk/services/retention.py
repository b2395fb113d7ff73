"""Retention: the rules of the office, what is due, and carrying out what a person decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from intdesk.clock import Clock
from intdesk.domain.backups import StoredBackup
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.retention import (
    LEAST_PERSONS,
    MOST_PERSONS,
    SUBJECTS,
    Action,
    Block,
    Candidate,
    Chosen,
    Erasure,
    Note,
    Proposal,
    Rule,
    Subject,
    propose,
    read_rule,
)
from intdesk.errors import IntDeskError
from intdesk.services import deletions
from intdesk.services.backups import BackupService
from intdesk.services.progress import SILENT, Progress
from intdesk.services.session import Session
from intdesk.storage.database import Database
from intdesk.storage.repositories.identities import SealedIdentity
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.retention.erasing import COUNTED, Outcome, key_of
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.retention import ERASED_LABEL

RULE_SETTING = "retention.rule."
ERASING_EVENTS = frozenset({"erased", "identity_removed"})
SEEN_SETTING = "retention.seen"
"""The month whose notice on the start page was put away, as ``2026-11``."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What carrying out would do, by kind of record: what goes, and what stays as a count."""

    chosen: int
    going: Mapping[str, int]
    counts: Mapping[str, int]
    minutes: int
    """Minutes of consultations that are deleted and no figure will hold any more."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was carried out; ``older`` are the backups that still hold what went."""

    changes: Changes
    outcome: Outcome
    older: tuple[StoredBackup, ...]
    clean: bool
    """Whether the pages were built anew; otherwise the next opening does it."""


class RetentionService:
    """Retention in one open data file."""

    def __init__(
        self, database: Database, clock: Clock, session: Callable[[], Session | None]
    ) -> None:
        """Keep the data file, the clock, and who opened it with which keys."""
        self._database = database
        self._clock = clock
        self._session = session
        self._backups = BackupService(database, clock)
        self._counted: tuple[date, int] | None = None
        """What was due on a day: the start page asks often, and looking takes time."""

    def rules(self) -> dict[Subject, Rule]:
        """Return the period of each subject."""
        with self._database.read() as unit:
            return _rules(unit)

    def set_rules(self, rules: Mapping[Subject, Rule], persons: int) -> None:
        """Keep the periods, and how many persons must agree in what is anonymised."""
        if not LEAST_PERSONS <= persons <= MOST_PERSONS:
            raise ValueError(persons)
        self._counted = None
        with self._database.write("") as unit:
            for subject, rule in rules.items():
                unit.settings.set(RULE_SETTING + subject, rule.as_text())
            unit.settings.set(deletions.PERSONS_SETTING, str(persons))

    def persons(self) -> int:
        """Return how many persons must agree in what an anonymised contact tells."""
        with self._database.read() as unit:
            return deletions.least_persons(unit)

    def proposals(self) -> list[Proposal]:
        """Return everything that is due, by subject, what has waited longest first.

        The name of a case that is due itself is not proposed besides. Each subject is a look of
        its own at the file, so that nobody who saves waits for all of them.
        """
        today = self._clock.today()
        with self._database.read() as unit:
            rules, notes = _rules(unit), unit.retention.notes()
        found = [
            proposal
            for subject in SUBJECTS
            for c in self._candidates(subject, today)
            if (
                proposal := propose(
                    c, rules[subject], today, notes.get((c.subject, c.kind, c.record_id))
                )
            )
        ]
        cases = {
            p.candidate.record_id
            for p in found
            if p.candidate.subject is Subject.CASE and not p.blocks
        }
        order = list(SUBJECTS)
        kept = [
            p
            for p in found
            if p.candidate.subject is not Subject.IDENTITY or p.candidate.record_id not in cases
        ]
        return sorted(kept, key=lambda p: (order.index(p.candidate.subject), p.due_from))

    def for_case(self, number: str) -> Proposal:
        """Return a case as a proposal before its time, because its person asks for it (Art. 17).

        Raises ``IntDeskError("record_missing")``. What stands in the way is named, only that the
        case is open keeps nobody's right from being fulfilled.
        """
        today = self._clock.today()
        for candidate in self._candidates(Subject.CASE, today):
            if candidate.label.casefold() == number.strip().casefold():
                blocks = candidate.blocks - {Block.OPEN_CASE}
                return Proposal(candidate, today, blocks=frozenset(blocks))
        raise IntDeskError("record_missing")

    def _candidates(self, subject: Subject, today: date) -> list[Candidate]:
        with self._database.read() as unit:
            return unit.retention.candidates(subject, today)

    def count_due(self) -> int:
        """Return how many proposals could be carried out now."""
        return sum(not proposal.blocks for proposal in self.proposals())

    def notice(self) -> int:
        """Return how many are due if the start page has not told so this month, else 0."""
        with self._database.read() as unit:
            if unit.settings.get(SEEN_SETTING) == self._month():
                return 0
        today = self._clock.today()
        if self._counted is None or self._counted[0] != today:
            self._counted = today, self.count_due()
        return self._counted[1]

    def put_away_notice(self) -> None:
        """Let the start page be silent until next month."""
        with self._database.write("") as unit:
            unit.settings.set(SEEN_SETTING, self._month())

    def postpone(self, proposals: Iterable[Proposal], until: date, reason: str) -> None:
        """Put proposals off until a day, for a reason that is kept with them."""
        self._note(proposals, lambda old: Note(until, reason.strip(), old.offered_on))

    def offered(self, proposals: Iterable[Proposal], day: date | None) -> None:
        """Note the day on which the archive was offered what is proposed."""
        self._note(proposals, lambda old: Note(old.postponed_until, old.reason, day))

    def preview(self, chosen: Sequence[Chosen]) -> Preview:
        """Return what carrying out would do."""
        roots = {key: one for one in chosen if (key := key_of(one)) is not None}
        with self._database.read() as unit:
            going = unit.retention.going_with(roots)
            owned = going.owners.items()
            counted = {
                key
                for key, owner in owned
                if roots[owner].action is Action.ANONYMISE and key[0] in COUNTED
            }
            lost = [
                key[1] for key, _ in owned if key[0] is Kind.CONSULTATION and key not in counted
            ]
            found = MAPS[Kind.CONSULTATION]
            minutes = sum(c.minutes or 0 for c in unit.of(found).present(lost))
        others = Counter(one.subject.value for one in chosen if key_of(one) is None)
        return Preview(
            len(chosen),
            Counter(key[0].value for key in going.owners if key not in counted) + others,
            Counter(key[0].value for key in going.owners if key in counted),
            minutes,
        )

    def carry_out(self, chosen: Sequence[Chosen], progress: Progress = SILENT) -> Done:
        """Anonymise and delete what was chosen, everywhere in the file; cannot be taken back.

        One transaction: a crash leaves all of it or nothing. Afterwards the pages are built anew,
        and the deletion list goes to the places of backups. Raises ``DataFileError``.
        """
        self._counted = None
        names = self._names(chosen)
        progress.check_cancelled()
        progress.step(1, 4)
        with self._database.write(ERASED_LABEL) as unit:
            order = deletions.order_of(unit, chosen, self._clock, names)
            outcome = unit.retention.carry_out(order)
            details = {"anonymised": outcome.anonymised, "deleted": outcome.deleted}
            unit.protocol.add("erased", details)
            unit.facts.set(deletions.COMPACT_DUE, "1")
        progress.step(2, 4)
        clean = deletions.finish(self._database)
        progress.step(3, 4)
        self.spread()
        progress.step(4, 4)
        kinds = unit.kinds | COUNTED
        return Done(Changes(kinds), outcome, self.older_backups(), clean)

    def spread(self) -> None:
        """Write the deletion list to every place of backups that can be reached."""
        second = self._backups.second_place
        deletions.spread(self._database, [second] if second else [])

    def older_backups(self) -> tuple[StoredBackup, ...]:
        """Return the backups that were made before the last erasure and may hold what went."""
        last = self._last_erasure()
        if last is None:
            return ()
        return tuple(b for b in self._backups.listed() if b.manifest.moment < last)

    def replace_backups(self, progress: Progress = SILENT) -> tuple[int, int]:
        """Make a new backup, then delete all that are older than the last erasure.

        Returns how many went and how many could not be deleted. Raises as
        :meth:`BackupService.run`; then all are still there.
        """
        older = self.older_backups()
        self._backups.run(progress=progress)
        gone = self._backups.discard(older)
        with self._database.write(ERASED_LABEL) as unit:
            unit.protocol.add("backups_replaced", {"backups": gone})
        return gone, len(older) - gone

    def protocol(self) -> list[Erasure]:
        """Return what was chosen and carried out, the newest first."""
        with self._database.read() as unit:
            return [e for e in reversed(unit.retention.entries()) if e.chosen]

    def _last_erasure(self) -> datetime | None:
        with self._database.read() as unit:
            moments = (e.moment for e in unit.protocol.entries() if e.event in ERASING_EVENTS)
            return next(moments, None)

    def _note(self, proposals: Iterable[Proposal], change: Callable[[Note], Note]) -> None:
        self._counted = None
        with self._database.write("") as unit:
            for proposal in proposals:
                c = proposal.candidate
                unit.retention.put_note((c.subject, c.kind, c.record_id), change(proposal.note))

    def _names(self, chosen: Sequence[Chosen]) -> tuple[str, ...]:
        """Return the names of the persons, so that stored questions lose them; none without key."""
        session = self._session()
        key = session.opened.keys.identities if session else None
        cases = [one.record_id for one in chosen if one.subject in {Subject.CASE, Subject.IDENTITY}]
        if key is None or not cases:
            return ()
        found = []
        with self._database.read() as unit:
            for case_id in cases:
                sealed = unit.identities.get(case_id)
                if sealed is not None:
                    found += _names_in(sealed, key)
        return tuple(found)

    def _month(self) -> str:
        return f"{self._clock.today():%Y-%m}"


def _names_in(sealed: SealedIdentity, key: bytes) -> list[str]:
    """Return what names a person; a damaged identity is erased without."""
    try:
        identity = sealed.unsealed(key)
    except ValueError:
        return []
    return [identity.name, identity.address, identity.mail]


def _rules(unit: ReadUnit) -> dict[Subject, Rule]:
    return {
        subject: read_rule(unit.settings.get(RULE_SETTING + subject), rule.preset)
        for subject, rule in SUBJECTS.items()
    }
