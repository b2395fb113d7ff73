"""The report of the first year: its texts, and the edition that was issued of it."""

from __future__ import annotations

from datetime import date

from intdesk.domain.report_audience import Audience
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import Signature
from intdesk.domain.report_text import ReportText
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.report_texts import REPORT_TEXTS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.demonstration_report import HEAD, TEXTS

LEAST_YEARS = 3
"""A shorter demonstration has no edition: its years are for trying."""


def add_report_texts(unit: WriteUnit, year: int) -> None:
    """Write the texts of a year's report."""
    for part, text in TEXTS.items():
        unit.of(REPORT_TEXTS).save(ReportText(year=year, part=part, text=text))


def add_edition(office: OfficeFile, year: int, today: date) -> None:
    """Issue the public report of a year, signed by the officer and the head."""
    editions, profile = office.editions, office.office.get()
    edition, _ = editions.begin(year, ReportKind.FULL, Audience())
    editions.fix(edition.id)
    for name, role in ((profile.officer, "Integrationsbeauftragung"), (profile.head, HEAD)):
        editions.sign(edition.id, Signature(name or role, role if name else "", today))
    editions.freeze(edition.id)
