"""Evidence for measures, of agreements and concepts: money, counts, what stays when one goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from intdesk.domain.assignment import Assignment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting, Share
from intdesk.domain.changes import Kind
from intdesk.domain.concept_outline import ConceptItem, Level
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event
from intdesk.domain.evidence import Evidence, Place, still_there
from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Measure
from intdesk.errors import IntDeskError
from intdesk.services.office_file import OfficeFile
from tests.domain.target_samples import AGREEMENT, FORMS
from tests.services.planning.test_concepts import FULL
from tests.services.target_agreements.test_papers import words_of

SECOND = Measure("Bögen verteilen", cents=300_00)


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    goal = replace(FORMS, measures=(*FORMS.measures, SECOND))
    service = office_file.target_agreements
    made = service.save(replace(AGREEMENT, goals=(goal, AGREEMENT.goals[1]))).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(made, state)
    return made


def posted(office: OfficeFile, cents: int, way: Direction = Direction.EXPENSE) -> int:
    line = office.budget_lines.save(BudgetLine(account=f"54{cents}", title="x", direction=way)).id
    day = date(2026, 5, 4)
    return office.postings.save(Posting(
        year=2026, day=day, payee="Frau Muster", purpose="Druck", shares=(Share(line, cents),),
    )).id  # fmt: skip


def test_measures_have_keys_that_stay(office_file: OfficeFile, record: int) -> None:
    service = office_file.target_agreements
    goal = service.get(record).goal(1)
    assert [m.key for m in goal.measures] == [1, 2]
    service.begin_version(record)
    service.put_goal(record, replace(goal, measures=(goal.measures[1], Measure("Neu"))))
    assert [(m.title, m.key) for m in service.get(record).goal(1).measures] == [
        ("Bögen verteilen", 2), ("Neu", 3),
    ]  # fmt: skip


def test_what_is_booked_counts_for_the_measure_and_its_goal(
    office_file: OfficeFile, record: int
) -> None:
    evidence = office_file.evidence
    printed, income = posted(office_file, 250_00), posted(office_file, 90_00, Direction.INCOME)
    evidence.link(record, 1, Kind.POSTING, [printed], measure=2)
    evidence.link(record, 1, Kind.POSTING, [printed, income])
    agreement = office_file.target_agreements.get(record)
    goal = evidence.of_agreement(agreement)[1]
    assert (goal.spent, goal.received, goal.counts) == (250_00, 90_00, {Kind.POSTING: 2})
    measures = evidence.of_measures(agreement)
    assert measures[1, 2].spent == 250_00
    assert measures[1, 1].counts == {}
    assert evidence.spent(Place(Kind.TARGET_AGREEMENT, record, 1)) == 250_00
    assert evidence.spent(Place(Kind.TARGET_AGREEMENT, record, 1, 1)) == 0
    assert [x.measure_title for x in evidence.links(Kind.POSTING, printed)] == [
        SECOND.title, "",
    ]  # fmt: skip
    office_file.postings.trash([printed])
    assert evidence.spent(Place(Kind.TARGET_AGREEMENT, record, 1)) == 0


def test_a_posting_of_the_treasury_is_not_counted_twice(
    office_file: OfficeFile, record: int
) -> None:
    own = posted(office_file, 250_00)
    stored = office_file.postings.get(own)
    listed = office_file.postings.save(replace(stored, id=0, version=0)).id
    evidence = office_file.evidence
    evidence.link(record, 1, Kind.POSTING, [own, listed])
    place = Place(Kind.TARGET_AGREEMENT, record, 1)
    assert evidence.spent(place) == 500_00
    office_file.postings.trash([listed])
    assert evidence.spent(place) == 250_00


def test_papers_tell_counts_and_money_of_measures_and_no_payee(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    evidence = office_file.evidence
    evidence.link(record, 1, Kind.POSTING, [posted(office_file, 250_00)], measure=1)
    person = office_file.contacts.save(Contact(name="Herr Dolmetscher")).id
    talk = office_file.assignments.save(
        Assignment(person=person, day=date(2026, 4, 1), language="ar", purpose="Arzttermin Frau X")
    ).id
    evidence.link(record, 1, Kind.ASSIGNMENT, [talk], measure=1)
    office_file.agreement_papers.status("jugend", 2026, tmp_path / "s.pdf")
    words = words_of(tmp_path / "s.pdf")
    assert "Bögen übersetzen lassenFrau Beispiel30.09.2026nicht begonnen" in words
    assert "1 Einsatz, 1 Buchung, gebucht 250,00 €" in words
    for secret in ("Muster ", "Arzttermin", "Dolmetscher"):
        assert secret not in words.replace("Petra Muster", "")
    (proof,) = [
        p
        for p in evidence.of_agreement(office_file.target_agreements.get(record))[1].proofs
        if p.evidence.kind == Kind.ASSIGNMENT
    ]
    assert proof.title == "Arabisch"
    office_file.goal_export.write(2026, tmp_path / "z.xlsx")
    rows = list(load_workbook(tmp_path / "z.xlsx").worksheets[0].iter_rows(values_only=True))
    heads = next(row for row in rows if "Ziel" in row)
    line = dict(zip(heads, next(r for r in rows if FORMS.title in r), strict=True))
    assert (line["Kosten der Maßnahmen"], line["Im Jahr gebucht"]) == (1500, 250)


def test_measures_of_a_concept_have_evidence(office_file: OfficeFile) -> None:
    concept = office_file.concepts.save(FULL).id
    evidence, place = office_file.evidence, Place(Kind.CONCEPT, concept, 4)
    event = office_file.events.save(Event(title="Kurs", day=date(2026, 5, 4))).id
    evidence.tie(place, Kind.EVENT, [event])
    evidence.tie(place, Kind.POSTING, [posted(office_file, 70_00)])
    found = evidence.of_concept(office_file.concepts.get(concept))
    assert found[4].counts == {Kind.EVENT: 1, Kind.POSTING: 1}
    assert evidence.spent(place) == 70_00
    (link,) = evidence.links(Kind.EVENT, event)
    assert (link.place, link.title, link.measure_title, link.light) == (
        place, "Konzept", "Kurs", None,
    )  # fmt: skip
    assert place in {choice.place for choice in evidence.choices()}
    with pytest.raises(IntDeskError):
        evidence.tie(Place(Kind.CONCEPT, concept, 1), Kind.EVENT, [event])  # a field of action
    assert office_file.concepts.duplicate(concept).evidence == ()
    office_file.events.trash([event])
    office_file.events.erase([event])
    assert len(office_file.concepts.get(concept).evidence) == 1
    evidence.untie(place, Kind.POSTING, 1)
    assert office_file.concepts.get(concept).evidence == ()


def test_a_removed_measure_of_a_concept_takes_its_evidence_along(office_file: OfficeFile) -> None:
    concept = office_file.concepts.save(FULL).id
    event = office_file.events.save(Event(title="Kurs", day=date(2026, 5, 4))).id
    office_file.evidence.tie(Place(Kind.CONCEPT, concept, 4), Kind.EVENT, [event])
    kept = office_file.concepts.get(concept)
    other = ConceptItem(5, Level.MEASURE, "Anderes")
    office_file.concepts.save(replace(kept, items=(*kept.items[:3], other)))
    assert office_file.concepts.get(concept).evidence == ()


def test_evidence_of_a_dropped_measure_stays_with_its_goal() -> None:
    codes = ("event/1/1/1", "event/1/1/2", "event/2/1", "event/3/2", "posting/4/1/2")
    assert still_there(codes, {1: {1}}) == (
        "event/1/1/1", "event/1/1", "event/2/1", "posting/4/1",
    )  # fmt: skip
    assert Evidence.of("event/1/1/2") == Evidence("event", 1, 1, 2)
    place = Place(Kind.CONCEPT, 3, 4)
    assert Place.of(place.code) == place
