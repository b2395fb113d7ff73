"""Who the persons of cases are: sealed under the identity key, opened only on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from intdesk.clock import Clock
from intdesk.domain.case import Case
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.identity import (
    Identity,
    LegalBasis,
    basis_lapsed,
    fits_name,
    validate,
    validate_basis,
)
from intdesk.domain.problems import Problem, errors
from intdesk.domain.retention import Action, Chosen, Subject
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services import deletions
from intdesk.services.codes import CodeService
from intdesk.services.session import Session
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.identities import SealedIdentity
from intdesk.texts.labels import IDENTITY_REMOVED, IDENTITY_STORED


class IdentityAccess(StrEnum):
    """Whether identities can be opened by whoever opened the file."""

    OPEN = "open"
    CLOSED = "closed"
    """The deputy, or the officer after a takeover: the identity key is missing."""
    UNPROTECTED = "unprotected"
    """The file has no password, so that nothing could be sealed in it."""


@dataclass(frozen=True, slots=True)
class IdentityStatus:
    """What may be known of an identity without opening it.

    ``basis`` is missing for a pseudonymous case. ``lapsed`` tells that the consent it rests on
    holds no more.
    """

    access: IdentityAccess
    basis: LegalBasis | None = None
    lapsed: bool = False

    @property
    def named(self) -> bool:
        """Tell whether the case is a named one."""
        return self.basis is not None


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person whose name fits a search, and the case."""

    case_id: int
    number: str
    identity: Identity = field(repr=False)


class IdentityService:
    """Identities of one data file; ``session`` tells who opened it, with which keys."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        codes: CodeService,
        session: Callable[[], Session | None],
    ) -> None:
        """Keep the data file and where its keys are."""
        self._database = database
        self._clock = clock
        self._codes = codes
        self._session = session

    @property
    def access(self) -> IdentityAccess:
        """Return whether identities can be opened now."""
        session = self._session()
        if session is None:
            return IdentityAccess.UNPROTECTED
        closed = session.opened.keys.identities is None
        return IdentityAccess.CLOSED if closed else IdentityAccess.OPEN

    def status(self, case_id: int) -> IdentityStatus:
        """Return what is known of the identity of a case without opening it."""
        with self._database.read() as unit:
            sealed = unit.identities.get(case_id)
            if sealed is None:
                return IdentityStatus(self.access)
            consents = unit.of(CASES).get(case_id).consents
        lapsed = basis_lapsed(sealed.basis, consents, self._clock.today())
        return IdentityStatus(self.access, sealed.basis, lapsed)

    def open(self, case_id: int) -> Identity:
        """Return the identity of a named case.

        Raises ``IntDeskError`` ``identity_unprotected``, ``identity_closed``, ``record_missing``
        (the case has no identity) or ``identity_damaged``.
        """
        key = self._key()
        with self._database.read() as unit:
            sealed = unit.identities.get(case_id)
        if sealed is None:
            raise IntDeskError("record_missing")
        return _unsealed(sealed, key)

    def find(self, name: str) -> list[FoundPerson]:
        """Return the named cases whose person has a name like this, by name.

        All identities are opened in memory for it; nothing of them is kept. Raises as :meth:`open`.
        """
        key = self._key()
        if not name.strip():
            return []
        with self._database.read() as unit:
            opened = {s.case_id: _unsealed(s, key) for s in unit.identities.all()}
            fitting = {i: person for i, person in opened.items() if fits_name(person, name)}
            numbers = {case.id: case.number for case in unit.of(CASES).many(list(fitting))}
        found = [FoundPerson(i, numbers[i], person) for i, person in fitting.items()]
        return sorted(found, key=lambda person: (person.identity.name, person.number))

    def problems(self, case_id: int, identity: Identity, basis: LegalBasis) -> Sequence[Problem]:
        """Return what keeps an identity from being stored."""
        with self._database.read() as unit:
            return self._problems(unit.of(CASES).get(case_id), identity, basis)

    def store(self, case_id: int, identity: Identity, basis: LegalBasis) -> Changes:
        """Seal the identity of a case, in the place of a former one; cannot be taken back.

        Raises as :meth:`open`, ``case_restricted``, and ``InvalidDraftError`` without name or
        documented legal basis.
        """
        key = self._key()
        with self._database.write(IDENTITY_STORED) as unit:
            try:
                case = unit.of(CASES).get(case_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            if case.restricted:
                raise IntDeskError("case_restricted", number=case.number)
            found = errors(self._problems(case, identity, basis))
            if found:
                raise InvalidDraftError(found)
            unit.identities.put(case_id, identity, basis, key)
            details = {"case": case.number, "basis": basis.basis}
            unit.protocol.add("identity_stored", details)
        return Changes.of(Kind.CASE, case_id)

    def remove(self, case_id: int) -> Changes:
        """Make a named case a pseudonymous one again; its contacts and counts stay.

        Needs no key: whoever may not read a name may still be asked to delete it. Cannot be taken
        back, also not from an older backup.
        """
        gone = Chosen(Subject.IDENTITY, case_id, Action.DELETE)
        with self._database.write(IDENTITY_REMOVED) as unit:
            if unit.identities.get(case_id) is not None:
                number = unit.of(CASES).get(case_id).number
                unit.retention.carry_out(deletions.order_of(unit, [gone], self._clock))
                unit.protocol.add("identity_removed", {"case": number})
                unit.facts.set(deletions.COMPACT_DUE, "1")
        deletions.finish(self._database)
        deletions.spread(self._database)
        return Changes.of(Kind.CASE, case_id)

    def _problems(self, case: Case, identity: Identity, basis: LegalBasis) -> list[Problem]:
        today = self._clock.today()
        return [
            *validate(identity, today),
            *validate_basis(basis, case.consents, self._codes.book(), today),
        ]

    def _key(self) -> bytes:
        session = self._session()
        if session is None:
            raise IntDeskError("identity_unprotected")
        key = session.opened.keys.identities
        if key is None:
            raise IntDeskError("identity_closed")
        return key


def _unsealed(sealed: SealedIdentity, key: bytes) -> Identity:
    try:
        return sealed.unsealed(key)
    except ValueError as error:
        raise IntDeskError("identity_damaged") from error
