"""What readers have of a report already: the public editions that a new one is judged with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from intdesk.domain.disclosure import editions
from intdesk.domain.disclosure.protect import Protection
from intdesk.domain.disclosure.tables import Scope
from intdesk.domain.report_audience import Audience
from intdesk.errors import DataFileError
from intdesk.services.annual_report.system_features import Rests
from intdesk.storage.repositories.editions import Editions
from intdesk.storage.unit_of_work import ReadUnit


@dataclass(frozen=True, slots=True)
class Earlier:
    """The systems of earlier public editions that share a year with a report.

    ``audience`` is the one that editions of the same year had; a new one must have it, too.
    ``compared`` is false where the edition of the year before had another rule: then the new
    report does without last year. ``yielding`` is the scope of the year before, whose figures give
    way to those that were published. ``mark`` names all of it.
    """

    systems: tuple[editions.Edition, ...] = ()
    rests: Rests = field(default_factory=dict)
    audience: Audience | None = None
    compared: bool = True
    yielding: Scope | None = None
    mark: str = ""


NOTHING = Earlier()


def find_earlier(unit: ReadUnit, year: int, audience: Audience) -> Earlier:
    """Return what readers have of a year and of those beside it, whose reports share figures.

    A report shows its year and the one before: editions of the next year show this one as well.
    """
    found = unit.editions.published((year - 1, year, year + 1))
    same = [edition for edition in found if edition.year == year]
    before = [edition for edition in found if edition.year == year - 1]
    compared = all(edition.audience.rule == audience.rule for edition in before)
    judged = [e for e in found if e.year != year - 1 or compared]
    stored = [_stored(unit.editions, edition.id) for edition in judged]
    rests: dict[str, tuple[tuple[str, ...], ...]] = {}
    for entry in stored:
        for key, groups in entry["rests"].items():
            own = tuple(tuple(members) for members in groups)
            rests[key] = tuple(dict.fromkeys((*rests.get(key, ()), *own)))
    last_year = (("year", str(year - 1)),)
    return Earlier(
        tuple(_system(entry) for entry in stored),
        rests,
        same[0].audience if same else None,
        compared,
        last_year if before and compared else None,
        hashlib.sha256(json.dumps(stored, sort_keys=True).encode()).hexdigest() if stored else "",
    )


def plain_system(protection: Protection, rests: Rests) -> dict[str, Any]:
    """Return what has to be kept of a published report, to judge later ones with it."""
    own = {key: [list(members) for members in groups] for key, groups in rests.items()}
    return {"system": editions.Edition.of(protection).plain(), "rests": own}


def read_system(stored: Editions, edition_id: int) -> editions.Edition:
    """Return the system behind a public edition; raise DataFileError ``edition_damaged``."""
    return _system(_stored(stored, edition_id))


def _stored(stored: Editions, edition_id: int) -> Mapping[str, Any]:
    found = stored.disclosure(edition_id)
    if found is None:
        raise DataFileError("edition_damaged")
    return found


def _system(entry: Mapping[str, Any]) -> editions.Edition:
    try:
        return editions.Edition.from_plain(entry["system"])
    except (KeyError, TypeError, ValueError) as error:
        raise DataFileError("edition_damaged") from error
