"""Agreements in the file: kept, listed, numbered, erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem, Level
from intdesk.domain.listing import Filter, Op, year_filter
from intdesk.errors import InvalidDraftError, StaleRecordError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, FORMS, review
from tests.services.target_agreements.builders import codes, kept, listed, running


def test_an_agreement_comes_back_as_it_was_saved(office_file: OfficeFile) -> None:
    record = running(office_file)
    service = office_file.target_agreements
    service.review(record, {1: review(6_00, next_day=date(2026, 10, 1), deviation="Knapp")})
    service.begin_version(record)
    found = service.get(record)
    assert found.earlier[0].terms
    again = service.save(replace(found, note="intern"))
    assert service.get(again.id) == replace(found, version=found.version + 1, note="intern")
    assert check_file(office_file).findings == ()


def test_lists_find_by_term_light_and_words(office_file: OfficeFile) -> None:
    record = running(office_file)
    office_file.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    other = kept(office_file, replace(AGREEMENT, title="Schule", begin=date(2024, 3, 1),
                                      end=date(2025, 2, 28), department="schule"))  # fmt: skip
    assert listed(office_file, year_filter(2026)) == [record]
    assert (
        listed(office_file, year_filter(2025)) == listed(office_file, year_filter(2024)) == [other]
    )
    assert listed(office_file, Filter("red", ("1", ""), Op.BETWEEN)) == [record]
    assert listed(office_file, text="Wartezeit Familien") == [record]
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["light"], row["degree"], row["green"], row["red"]) == ("red", 37, 1, 1)
    assert (row["reviewed_on"], row["measure_due"]) == ("2026-07-02", "2026-09-30")


def test_a_new_label_of_a_department_is_found(office_file: OfficeFile) -> None:
    record = kept(office_file)
    from intdesk.domain.codes import CodeListId

    code = office_file.codes.book().get(CodeListId.DEPARTMENT, "jugend")
    assert code is not None
    office_file.codes.save(replace(code, label="Amt für Familie"))
    assert listed(office_file, text="Familie Amt") == [record]


def test_a_change_by_somebody_else_is_seen(office_file: OfficeFile) -> None:
    record = kept(office_file)
    old = office_file.target_agreements.get(record)
    office_file.target_agreements.put_goal(record, replace(FORMS, target=9_00))
    with pytest.raises(StaleRecordError):
        office_file.target_agreements.save(replace(old, note="x"))


def test_numbers_are_proposed_go_on_and_are_unique(office_file: OfficeFile) -> None:
    service = office_file.target_agreements
    assert service.next_number(None) == "2026-0001"
    record = kept(office_file, replace(AGREEMENT, number=" ZV-07/2026 "))
    assert service.get(record).number == "ZV-07/2026"
    assert service.next_number(date(2026, 7, 1)) == "ZV-08/2026"
    assert service.duplicate(record).number == "ZV-08/2026"
    following = service.following(record)
    assert (following.begin, following.number) == (date(2027, 1, 1), "ZV-01/2027")
    assert listed(office_file, text="zv-07") == [record]
    service.trash([record])
    with pytest.raises(InvalidDraftError) as refused:
        service.save(replace(AGREEMENT, number="zv-07/2026"))
    assert codes(refused.value) == ["agreement_number_taken"]
    kept(office_file)
    assert (
        kept(office_file) != record
    )  # agreements without a number do not stand in each other's way


def test_a_number_may_be_set_on_a_signed_agreement(office_file: OfficeFile) -> None:
    service, record = office_file.target_agreements, running(office_file)
    service.save(replace(service.get(record), number="26/4"))
    assert service.get(record).number == "26/4"


def test_goals_of_a_concept_and_a_budget_line_go_when_they_are_erased(
    office_file: OfficeFile,
) -> None:
    items = (ConceptItem(1, Level.FIELD, "Sprache"), ConceptItem(2, Level.STRATEGIC, "Kurse"))
    concept = office_file.concepts.save(Concept(title="Konzept", items=items)).id
    line = office_file.budget_lines.save(BudgetLine(account="7128", title="Integration")).id
    draft = replace(AGREEMENT, concept_goals=(f"{concept}/2",), line_id=line)
    record = kept(office_file, draft)
    assert listed(office_file, Filter("concept_id", (str(concept),))) == [record]
    assert listed(office_file, Filter("concept_id", (str(concept * 11),))) == []
    row = office_file.lists.rows(Kind.TARGET_AGREEMENT, [record])[record]
    assert (row["line"], row["concept_goals"]) == ("7128 Integration", (f"{concept}/2",))
    for store, record_id in ((office_file.concepts, concept), (office_file.budget_lines, line)):
        store.trash([record_id])
        store.erase([record_id])
    found = office_file.target_agreements.get(record)
    assert (found.concept_goals, found.line_id) == ((), None)
    assert check_file(office_file).findings == ()
