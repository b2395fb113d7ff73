"""The reports of the years: their texts, and the edition that was issued of the first one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.domain.field_report import FieldReport
from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import Signature
from intdesk.domain.report_text import ReportText
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.report_texts import REPORT_TEXTS
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_report import YearTexts

LEAST_YEARS = 3
"""A shorter demonstration has no edition: its years are for trying."""


def add_texts(unit: WriteUnit, texts: Sequence[YearTexts], years: Sequence[int]) -> None:
    """Write what the officer says in the report and of fields of action, the last years last."""
    for year, said in zip(reversed(years), reversed(texts), strict=False):
        for part, text in said.report.items():
            unit.of(REPORT_TEXTS).save(ReportText(year=year, part=part, text=text))
        for field, (situation, activities, assessment) in said.fields.items():
            report = FieldReport(
                year=year, field=field, situation=situation, activities=activities,
                assessment=assessment,
            )  # fmt: skip
            unit.of(FIELD_REPORTS).save(report)


def add_edition(office: OfficeFile, year: int, chief: str, today: date) -> None:
    """Issue the public report of a year, signed by the officer and the head (``chief``)."""
    editions, profile = office.editions, office.office.get()
    edition, _ = editions.begin(year, ReportKind.FULL, Audience())
    editions.fix(edition.id)
    for name, role in ((profile.officer, "Integrationsbeauftragung"), (profile.head, chief)):
        editions.sign(edition.id, Signature(name or role, role if name else "", today))
    editions.freeze(edition.id)
