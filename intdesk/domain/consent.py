"""A consent (Einwilligung) of the person of a case: what for, how far, from when until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intdesk.domain.problems import Problem

MAX_TEXT = 500


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent; without ``valid_until`` it holds until it is revoked. Its texts name nobody.

    ``release`` is one to talk to another body (Schweigepflichtentbindung): it permits no name.
    """

    purpose: str = ""
    scope: str = ""
    given_on: date | None = None
    valid_until: date | None = None
    revoked_on: date | None = None
    release: bool = False

    def holds(self, day: date) -> bool:
        """Tell whether the consent holds on a day; the last day is included."""
        if self.given_on is None or day < self.given_on:
            return False
        if self.revoked_on is not None and self.revoked_on <= day:
            return False
        return self.valid_until is None or day <= self.valid_until


def validate(consent: Consent) -> list[Problem]:
    """Return the problems of a consent: purpose, scope and day are required."""
    found = [
        Problem(name, "required")
        for name in ("purpose", "scope")
        if not getattr(consent, name).strip()
    ]
    found += [
        Problem(name, "too_long", {"most": MAX_TEXT})
        for name in ("purpose", "scope")
        if len(getattr(consent, name)) > MAX_TEXT
    ]
    if consent.given_on is None:
        return [*found, Problem("given_on", "required")]
    for name in ("valid_until", "revoked_on"):
        day = getattr(consent, name)
        if day is not None and day < consent.given_on:
            found.append(Problem(name, "before_consent"))
    return found
