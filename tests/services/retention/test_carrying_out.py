"""What becomes of records that are due: counts stay, words and names go everywhere."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from intdesk.domain.case import Case, Closing
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.form_filling import FormMapping, Mark
from intdesk.domain.listing import ListQuery
from intdesk.domain.period import Period
from intdesk.domain.retention import Action, Chosen, Subject
from intdesk.errors import StaleRecordError
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.clocks import HandClock
from tests.services.retention.builders import OLD, a_case, chosen, due


def random_years(office: OfficeFile, seed: int) -> None:
    """Fill three years with cases, contacts and single contacts."""
    chance = random.Random(seed)
    for number in range(12):
        opened = date(2023, 1, 1) + timedelta(days=chance.randrange(600))
        closed = opened + timedelta(days=chance.randrange(200, 400))
        former = (Closing(opened + timedelta(days=50), "geloest", opened + timedelta(days=90)),)
        case = Case(
            number=str(number), opened_on=opened, closed_on=closed, closing_reason="geloest",
            closings=former if chance.random() < 0.4 else (), nationality="475",
        )  # fmt: skip
        case_id = office.cases.save(case).id
        days = [opened + timedelta(days=chance.randrange(-20, 250)) for _ in range(4)]
        office.consultations.save_many([drawn(chance, day, case_id) for day in days])
    singles = [date(2023, 1, 1) + timedelta(days=chance.randrange(1000)) for _ in range(80)]
    office.consultations.save_many([drawn(chance, day, None) for day in singles])


def drawn(chance: random.Random, day: date, case_id: int | None) -> Consultation:
    return Consultation(
        day=day, minutes=chance.randrange(5, 90), topic=chance.choice(["01", "08", "09"]),
        further_topics=tuple(chance.sample(["02", "03"], chance.randrange(3))), case_id=case_id,
        novelty=chance.choice(list(Novelty)), relatives=chance.randrange(3), note="Herr Winter",
        nationality=chance.choice(["", "475", "423", "152"]), gender=chance.choice(["w", "m"]),
        interpreting_cost=chance.choice([None, 1250]),
    )  # fmt: skip


def counts(office: OfficeFile) -> list[object]:
    """Return all that is counted of each year, each month, and all years together."""
    found: list[object] = []
    spans = [Period.of_year(year) for year in range(2022, 2027)]
    spans.append(Period(date(2022, 1, 1), date(2026, 12, 31)))
    with office.database.read() as unit:
        for span in spans:
            figures = unit.figures
            found.append((
                figures.totals(span), figures.cases(span), figures.counts_by("month", span),
                figures.minutes_by("topic", span), figures.persons_by("topic", span),
                figures.counts_by("novelty", span), figures.mentions("further_topics", span),
                figures.relatives_by("month", span),
            ))  # fmt: skip
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_figures_of_all_years_stay_as_they_are(office: OfficeFile, seed: int) -> None:
    random_years(office, seed)
    before = counts(office)
    proposals = [p for p in office.retention.proposals() if not p.blocks]
    assert len(proposals) > 20
    some = random.Random(seed).sample(proposals, len(proposals) // 2)
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in some])
    assert counts(office) == before
    rest = [p for p in office.retention.proposals() if not p.blocks]
    assert len(rest) == len(proposals) - len(some)
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in rest])
    assert counts(office) == before
    with office.database.read() as unit:
        assert unit.integrity.findings() == []
        assert unit.lists.summary(ListQuery(Kind.CONSULTATION, text="Winter")).count == 0
    assert [p for p in office.retention.proposals() if not p.blocks] == []


def test_what_is_deleted_is_missed_in_the_figures_and_said_before(office: OfficeFile) -> None:
    a_case(office)
    (found,) = due(office, Subject.CASE)
    preview = office.retention.preview([chosen(found, Action.DELETE)])
    assert preview.going == {"case": 1, "consultation": 1}
    assert preview.minutes == 30
    office.retention.carry_out([chosen(found, Action.DELETE)])
    assert office.figures.year(2025).consultations == 0


def test_the_preview_tells_what_stays(office: OfficeFile, tmp_path: Path) -> None:
    case_id = a_case(office)
    letter = tmp_path / "Brief.txt"
    letter.write_text("Sehr geehrte Frau Sommer")
    office.attachments.add(Kind.CASE, case_id, letter)
    (found,) = due(office, Subject.CASE)
    preview = office.retention.preview([chosen(found, Action.ANONYMISE)])
    assert list(preview.counts.items()) == [("case", 1), ("consultation", 1)]
    assert preview.going == {"attachment": 1}
    assert preview.minutes == 0


def test_a_count_cannot_be_edited_and_gives_no_number(office: OfficeFile) -> None:
    a_case(office, number="2025-0044")
    (found,) = due(office, Subject.CASE)
    office.retention.carry_out([chosen(found, Action.ANONYMISE)])
    (left,) = office.lists.ids(ListQuery(Kind.CONSULTATION))
    draft = office.consultations.get(left)
    assert (draft.day, draft.note) == (date(2025, 3, 1), "")
    with pytest.raises(StaleRecordError) as caught:
        office.consultations.save(replace(draft, note="wieder etwas"))
    assert caught.value.code == "anonymised"
    assert office.cases.next_number() == "2026-0001"
    assert office.cases.find("anonym") == []


def test_contacts_lose_their_name_and_stay_counted(office: OfficeFile, clock: HandClock) -> None:
    contact = office.contacts.save(Contact(name="Herr Herbst", kind="recht")).id
    day = clock.today()
    office.consultations.save(Consultation(day=day, minutes=5, topic="01", referred_to=contact))
    office.retention.carry_out([Chosen(Subject.CONTACT, contact, Action.ANONYMISE)])
    with office.database.read() as unit:
        assert unit.figures.referrals_by_kind(Period.of_year(day.year)) == {"recht": 1}
        (only,) = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
    assert only.referred_to not in {None, contact}


def test_the_protocol_names_random_identities_and_days(office: OfficeFile) -> None:
    a_case(office)
    office.retention.offered(due(office, Subject.CASE), date(2026, 10, 1))
    (found,) = due(office, Subject.CASE)
    office.retention.carry_out([chosen(found, Action.DELETE)])
    (entry,) = office.retention.protocol()
    assert (entry.action, entry.offered_on) == (Action.DELETE, date(2026, 10, 1))
    assert entry.along == {"consultation": 1}
    assert len(entry.uuid) == 32


def test_older_backups_are_named_and_can_be_replaced(office: OfficeFile, clock: HandClock) -> None:
    a_case(office)
    old = office.backups.run()
    clock.move(hours=1)
    (found,) = due(office, Subject.CASE)
    done = office.retention.carry_out([chosen(found, Action.DELETE)])
    assert [b.path for b in done.older] == [old.path]
    clock.move(hours=1)
    assert office.retention.replace_backups() == (1, 0)
    assert not old.path.exists()
    assert office.retention.older_backups() == ()
    assert len(office.backups.listed()) == 1


def test_a_filter_that_asks_for_the_erased_name_goes(office: OfficeFile) -> None:
    a_case(office)
    for name, words in (("Sommer", "Sommer"), ("Wohnen", "Wohnen")):
        office.named_filters("consultations").save(name, f'{{"text":"{words}","filters":[]}}')
    (found,) = due(office, Subject.CASE)
    done = office.retention.carry_out([chosen(found, Action.DELETE)])
    assert done.outcome.questions == 1
    assert [name for _, name in office.named_filters("consultations").all()] == ["Wohnen"]


def test_words_that_are_also_names_of_our_fields_clean_nothing_else(office: OfficeFile) -> None:
    """An erased note about a grade ("Note") must not empty the undo list or other filters."""
    words = "Text Note Topic Filters Values Basis Case Gender Wert geloest Fall erfasst"
    day = date(2026, 11, 2)
    kept = office.consultations.save(Consultation(day=day, minutes=5, topic="01", gender="w")).id
    office.named_filters("consultations").save(
        "Frauen", '{"text":"","filters":[{"field":"gender","values":["w"],"op":"is"}]}'
    )
    doomed = office.named_filters("consultations").save("Alt", '{"text":"x","filters":[]}').id
    office.named_filters("consultations").trash([doomed])
    gone = office.consultations.save(Consultation(day=OLD, minutes=5, topic="01", note=words)).id
    office.retention.carry_out([
        Chosen(Subject.CONSULTATION, gone, Action.DELETE),
        Chosen(Subject.TRASH, doomed, Action.DELETE, Kind.SAVED_FILTER),
    ])  # fmt: skip
    assert [name for _, name in office.named_filters("consultations").all()] == ["Frauen"]
    labels = [step.label for step in office.history.steps(20)]
    assert "Schritt (Angaben gelöscht)" not in labels
    while last := office.history.last():
        office.history.undo(last.id)
        if last.redo:
            break
    assert office.lists.summary(ListQuery(Kind.CONSULTATION, trashed=True)).count == 0
    assert kept not in list(office.lists.ids(ListQuery(Kind.CONSULTATION)))


@pytest.mark.parametrize("alone", [True, False])
def test_complaints_lose_their_words_and_stay_counted(
    office: OfficeFile,
    *,
    alone: bool,
) -> None:
    case_id = a_case(office)
    draft = replace(
        office.complaints.blank(), received_on=date(2025, 2, 10), ground="sonst",
        closed_on=date(2025, 3, 20), outcome="geklaert", description="Streit im Treppenhaus",
        case_id=None if alone else case_id,
    )  # fmt: skip
    complaint_id = office.complaints.save(draft).id
    with office.database.read() as unit:
        before = unit.complaint_figures.received_by("ground", Period.of_year(2025))
    (found,) = due(office, Subject.COMPLAINT if alone else Subject.CASE)
    assert not found.blocks
    office.retention.carry_out([chosen(found, Action.ANONYMISE)])
    with office.database.read() as unit:
        assert unit.complaint_figures.received_by("ground", Period.of_year(2025)) == before
        (left,) = unit.of(COMPLAINTS).many(unit.lists.ids(ListQuery(Kind.COMPLAINT)))
    assert left.id != complaint_id
    assert (left.received_on, left.description, left.case_id) == (date(2025, 2, 1), "", None)
    assert due(office, Subject.COMPLAINT) == []


def test_labels_of_forms_lose_the_name_and_marks_stay(office: OfficeFile) -> None:
    a_case(office)
    marks = (Mark("Blatt", "B1", "office.name", "Sommer"), Mark("Blatt", "B2", "time.year", "Jahr"))
    office.form_filling.keep(FormMapping("Antrag", marks))
    office.retention.carry_out([chosen(due(office, Subject.CASE)[0], Action.DELETE)])
    (kept,) = office.form_filling.mappings()
    assert [(m.cell, m.label) for m in kept.marks] == [("B1", ""), ("B2", "Jahr")]
