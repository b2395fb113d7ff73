"""What the office chose for its public reports: remembered, so that each year is hidden alike."""

from __future__ import annotations

import json

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.report_audience import Audience
from intdesk.storage.database import Database
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report_preview import AUDIENCE_KEPT

_KEY = "report.audience"


class ReportAudienceService:
    """Keeps the last choice of rule and coarser groups in the data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def usual(self, year: int) -> Audience:
        """Return what a public report of a year begins with.

        This is the last choice; without one, what the published report of the year before had: with
        another rule, it could not be compared with that one.
        """
        with self._database.read() as unit:
            return usual_audience(unit, year)

    def keep(self, audience: Audience) -> None:
        """Remember rule and groups of public reports."""
        chosen = {
            "method": str(audience.rule.method),
            "threshold": audience.rule.threshold,
            "coarser": sorted(audience.coarser),
        }
        with self._database.write(AUDIENCE_KEPT) as unit:
            unit.settings.set(_KEY, json.dumps(chosen))


def usual_audience(unit: ReadUnit, year: int) -> Audience:
    """Return what :meth:`ReportAudienceService.usual` does, within a transaction."""
    kept = _read(unit.settings.get(_KEY))
    before = unit.editions.published((year - 1,)) if kept is None else []
    return kept or (before[0].audience if before else Audience())


def _read(text: str) -> Audience | None:
    """Return what was kept, ``None`` if that is nothing that this program understands."""
    try:
        found = json.loads(text)
        rule = Rule(Method(found["method"]), int(found["threshold"]))
        return Audience(rule, frozenset(map(str, found["coarser"])))
    except (KeyError, TypeError, ValueError):
        return None
