"""The last choice of rule and groups is kept in the data file."""

from __future__ import annotations

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import Audience
from tests.services.test_editions import YEAR, issue, office

__all__ = ["office"]


def test_a_choice_is_kept_until_the_next_one(office: OfficeFile) -> None:
    audiences = office.report_audiences
    assert audiences.usual(YEAR) == Audience()
    chosen = Audience(Rule(threshold=10), frozenset({"topic", "age_group:five"}))
    audiences.keep(chosen)
    assert audiences.usual(YEAR) == chosen
    audiences.keep(Audience(Rule(Method.ROUNDING)))
    assert audiences.usual(YEAR) == Audience(Rule(Method.ROUNDING))


def test_without_a_choice_the_year_begins_as_the_one_before_was_published(
    office: OfficeFile,
) -> None:
    before = Audience(Rule(threshold=3), frozenset({"result"}))
    issue(office, before, year=YEAR - 1)
    assert office.report_audiences.usual(YEAR) == before
    assert office.report_audiences.usual(YEAR - 1) == Audience()


def test_a_choice_that_cannot_be_read_is_none(office: OfficeFile) -> None:
    with office.database.write("") as unit:
        unit.settings.set("report.audience", '{"method": "magic"}')
    assert office.report_audiences.usual(YEAR) == Audience()
