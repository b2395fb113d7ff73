"""Who the person of a case is, and on what legal basis that is stored.

The identity itself lies sealed in a table of its own; the legal basis stands beside it in clear,
so that it can be checked without knowing the person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date

from intdesk.domain.case import valid_consents
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consent import Consent
from intdesk.domain.folding import fold, search_text
from intdesk.domain.period import FIRST_YEAR
from intdesk.domain.problems import Problem

MAX_TEXT = 500
CONSENT = "einwilligung"
"""The code of the legal basis that is a consent."""

TASK = "aufgabe"
"""The code of the legal basis that is a public task; it needs the law that gives it."""

_EARLIEST_BIRTH = FIRST_YEAR - 100


@dataclass(frozen=True, slots=True)
class Identity:
    """Name, day of birth, address and ways to reach the person; none of it shows in a log."""

    name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    address: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    mail: str = field(default="", repr=False)

    def to_bytes(self) -> bytes:
        """Return what is sealed."""
        values = asdict(self)
        values["birth_date"] = self.birth_date.isoformat() if self.birth_date else ""
        return json.dumps(values, ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> Identity:
        """Return the identity of what :meth:`to_bytes` gave."""
        values = json.loads(content)
        day = values["birth_date"]
        return cls(**values | {"birth_date": date.fromisoformat(day) if day else None})


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """Why the identity may be stored; ``basis`` and ``special_ground`` are codes.

    ``law`` is the provision that gives the task, ``special_ground`` the ground for special
    categories of data (Art. 9 DSGVO), empty if none are stored. ``agreed_on`` is the day on which
    the data protection officer was asked.
    """

    basis: str = ""
    law: str = ""
    special_ground: str = ""
    agreed_on: date | None = None


def validate(identity: Identity, today: date) -> list[Problem]:
    """Return the problems of an identity: the name is required."""
    found = [] if identity.name.strip() else [Problem("name", "required")]
    found += [
        Problem(name, "too_long", {"most": MAX_TEXT})
        for name in ("name", "address", "phone", "mail")
        if len(getattr(identity, name)) > MAX_TEXT
    ]
    born = identity.birth_date
    if born is not None and (born > today or born.year < _EARLIEST_BIRTH):
        found.append(Problem("birth_date", "year_implausible", {"year": born.year}))
    return found


def validate_basis(
    basis: LegalBasis, consents: Iterable[Consent], codes: CodeBook, today: date
) -> list[Problem]:
    """Return what is missing before an identity may be stored.

    A public task needs its law, a consent needs one that holds today, and in any case the day on
    which the data protection officer agreed is named.
    """
    found = []
    if not basis.basis:
        found.append(Problem("basis", "required"))
    elif codes.get(CodeListId.LEGAL_BASIS, basis.basis) is None:
        found.append(Problem("basis", "unknown_code", {"value": basis.basis}))
    elif basis.basis == CONSENT and not valid_consents(consents, today):
        found.append(Problem("basis", "consent_missing"))
    elif basis.basis != CONSENT and not basis.law.strip():
        found.append(Problem("law", "required"))
    ground = basis.special_ground
    if ground and codes.get(CodeListId.SPECIAL_GROUND, ground) is None:
        found.append(Problem("special_ground", "unknown_code", {"value": ground}))
    if len(basis.law) > MAX_TEXT:
        found.append(Problem("law", "too_long", {"most": MAX_TEXT}))
    if basis.agreed_on is None:
        found.append(Problem("agreed_on", "required"))
    elif basis.agreed_on > today:
        found.append(Problem("agreed_on", "agreed_in_future"))
    return found


def basis_lapsed(basis: LegalBasis, consents: Iterable[Consent], today: date) -> bool:
    """Tell whether an identity rests on a consent that holds no more: it has to go."""
    return basis.basis == CONSENT and not valid_consents(consents, today)


def fits_name(identity: Identity, wanted: str) -> bool:
    """Tell whether every word of a search is found in the name, umlauts written either way."""
    name = search_text(identity.name)
    return all(word in name for word in fold(wanted).split())
