"""What papers and workbooks about the goals of a department are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.office import Office
from intdesk.domain.status_light import GREEN_GAP, YELLOW_GAP
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_standing import AgreementStanding, standing_of
from intdesk.services.target_agreements.evidence import EvidenceService
from intdesk.services.target_agreements.paper_parts import Shown
from intdesk.storage.database import Database
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.texts import target_papers as words

RULE = words.RULE.format(green=GREEN_GAP, yellow=YELLOW_GAP)
"""What the lights mean."""


@dataclass(frozen=True, slots=True)
class DepartmentSources:
    """The signed agreements of a department, by begin; drafts promise nothing yet."""

    office: Office
    department: str
    agreements: Sequence[TargetAgreement]


def department_sources(
    database: Database, department: str, year: int | None = None
) -> DepartmentSources:
    """Read the agreements of a department, those of a year if one is given."""
    filters = [Filter("department", (department,)), Filter("was_signed", ("1",))]
    if year is not None:
        filters.append(year_filter(year))
    query = ListQuery(Kind.TARGET_AGREEMENT, filters=tuple(filters), sort="begin", descending=False)
    with database.read() as unit:
        agreements = unit.of(TARGET_AGREEMENTS).many(unit.lists.ids(query))
        name = CodeBook(unit.codes.all()).label(CodeListId.DEPARTMENT, department)
        return DepartmentSources(unit.office.get(), name, agreements)


def year_standings(
    database: Database, sources: DepartmentSources, year: int
) -> list[tuple[AgreementStanding, Shown]]:
    """Return how each agreement stands in a year, with what shows the work for it."""
    evidence = EvidenceService(database)
    found = [standing_of(agreement, year) for agreement in sources.agreements]
    return [
        (
            one,
            Shown(
                evidence.of_agreement(one.agreement, year),
                evidence.of_measures(one.agreement, year),
            ),
        )
        for one in found
    ]


def status_subtitle(sources: DepartmentSources, year: int, today: date) -> str:
    """Return department, year and day of a status sheet."""
    day = words.STATE_OF.format(day=format_day(today))
    return f"{sources.department} · {words.IN_YEAR.format(year=year)} · {day}"
