"""Retention in an open file: what is due, what becomes of it, and that no count changes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.budget.posting import Origin, Posting, Share
from intdesk.domain.case import Case, Closing
from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.form_filling import FormMapping, Mark
from intdesk.domain.grants.grant import Grant, PlanLine, Side
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import DateState, OfficeDate, OfficeHour
from intdesk.domain.period import Period
from intdesk.domain.report_data import GridTable
from intdesk.domain.retention import Action, Block, Chosen, Proposal, Rule, Subject, Term
from intdesk.errors import IntDeskError, StaleRecordError
from intdesk.services.office_file import OfficeFile
from intdesk.services.restoring import RestoreOrder, restore
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.clocks import HandClock
from tests.services.protected import NAME, found_office
from tests.services.protected import opened as open_protected

OLD = date(2025, 3, 4)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def office(template: Path, tmp_path: Path, clock: HandClock) -> Iterator[OfficeFile]:
    path = tmp_path / "Musterau.intdesk"
    path.write_bytes(template.read_bytes())
    with OfficeFile.open(path, clock=clock) as opened:
        yield opened


def a_case(office: OfficeFile, day: date = OLD, *, closed: bool = True, number: str = "7") -> int:
    case = Case(
        number=number, opened_on=day, closed_on=day if closed else None,
        closing_reason="geloest" if closed else "",
    )  # fmt: skip
    case_id = office.cases.save(case).id
    draft = Consultation(day=day, minutes=30, topic="08", case_id=case_id, note="Frau Sommer")
    office.consultations.save(draft)
    return case_id


def due(office: OfficeFile, subject: Subject) -> list[Proposal]:
    return [p for p in office.retention.proposals() if p.candidate.subject is subject]


def chosen(proposal: Proposal, action: Action) -> Chosen:
    c = proposal.candidate
    return Chosen(c.subject, c.record_id, action, c.kind, proposal.note.offered_on)


def test_a_case_is_due_a_year_after_the_last_that_happened(office: OfficeFile) -> None:
    case_id = a_case(office, date(2025, 11, 1))
    assert [p.candidate.label for p in due(office, Subject.CASE)] == ["7"]
    office.follow_ups.save(
        FollowUp(
            due=date(2025, 12, 1), title="Anruf", linked_kind="case", linked_id=case_id,
            done_on=date(2025, 12, 1),
        )
    )  # fmt: skip
    assert due(office, Subject.CASE) == []


def test_what_stands_in_the_way_is_named(office: OfficeFile) -> None:
    case_id = a_case(office, closed=False)
    office.follow_ups.save(
        FollowUp(due=date(2027, 1, 1), title="Bescheid", linked_kind="case", linked_id=case_id)
    )
    (found,) = due(office, Subject.CASE)
    assert found.blocks == {Block.OPEN_CASE, Block.OPEN_FOLLOW_UP}
    assert office.retention.count_due() == 0


def test_the_office_chooses_its_periods(office: OfficeFile) -> None:
    a_case(office, date(2025, 3, 4))
    rules = office.retention.rules() | {Subject.CASE: Rule(Term.NEXT_YEAR)}
    office.retention.set_rules(rules, 3)
    assert due(office, Subject.CASE) == []
    assert office.retention.persons() == 3
    assert office.retention.rules()[Subject.CASE] == Rule(Term.NEXT_YEAR)


def test_put_off_with_a_reason_until_a_day(office: OfficeFile, clock: HandClock) -> None:
    a_case(office)
    office.retention.postpone(due(office, Subject.CASE), date(2026, 12, 1), "Klage läuft")
    (waiting,) = due(office, Subject.CASE)
    assert waiting.blocks == {Block.POSTPONED}
    assert waiting.note.reason == "Klage läuft"
    clock.move(days=10)
    assert due(office, Subject.CASE)[0].blocks == frozenset()


def test_the_notice_comes_once_a_month(office: OfficeFile, clock: HandClock) -> None:
    assert office.retention.notice() == 0
    clock.move(days=1)
    a_case(office)
    assert office.retention.notice() == 1
    office.retention.put_away_notice()
    assert office.retention.notice() == 0
    clock.move(days=10)
    assert office.retention.notice() == 1


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
    assert preview.counts == {"case": 1, "consultation": 1}
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


def test_on_demand_a_case_goes_before_its_time(office: OfficeFile, clock: HandClock) -> None:
    a_case(office, clock.today(), closed=False, number="2026-0001")
    assert due(office, Subject.CASE) == []
    found = office.retention.for_case(" 2026-0001 ")
    assert found.blocks == frozenset()
    office.retention.carry_out([chosen(found, Action.DELETE)])
    with pytest.raises(IntDeskError) as caught:
        office.retention.for_case("2026-0001")
    assert caught.value.code == "record_missing"


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


def test_a_lapsed_consent_makes_the_name_due_at_once(tmp_path: Path) -> None:
    with open_protected(found_office(tmp_path)) as office:
        case_id = a_case(office, office.clock.today(), closed=False)
        given = Consent("Beratung", "Name", date(2026, 1, 1), None, None)
        office.cases.set_consents(case_id, [given])
        basis = LegalBasis("einwilligung", "", "", date(2026, 1, 1))
        office.identities.store(case_id, Identity("Rosa Herbst"), basis)
        assert due(office, Subject.IDENTITY) == []
        revoked = Consent("Beratung", "Name", date(2026, 1, 1), None, date(2026, 11, 1))
        office.cases.set_consents(case_id, [revoked])
        (found,) = due(office, Subject.IDENTITY)
        assert found.candidate.lapsed
        office.retention.carry_out([chosen(found, Action.DELETE)])
        assert not office.identities.status(case_id).named
        assert office.path.name == NAME


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


def test_a_running_complaint_keeps_its_case(office: OfficeFile) -> None:
    case_id = a_case(office)
    complaint = Complaint(number="B-1", received_on=OLD, ground="rasse", case_id=case_id)
    with office.database.write("Beschwerde") as unit:
        saved = unit.of(COMPLAINTS).save(complaint)
    assert due(office, Subject.CASE)[0].blocks == {Block.OPEN_COMPLAINT}
    with office.database.write("Beschwerde") as unit:
        now = unit.of(COMPLAINTS).get(saved)
        unit.of(COMPLAINTS).save(replace(now, closed_on=OLD))
    (found,) = due(office, Subject.CASE)
    assert found.blocks == frozenset()
    office.retention.carry_out([chosen(found, Action.ANONYMISE)])
    with office.database.read() as unit:
        (left,) = unit.of(COMPLAINTS).many(unit.lists.ids(ListQuery(Kind.COMPLAINT)))
        assert left.id != saved, "it tells of the person; only a count stays"
        assert unit.integrity.findings() == []


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


TUESDAYS = OfficeHour(
    place="Rathaus", weekday="1", start="09:00", minutes=120, valid_from=date(2025, 1, 1)
)


def attended(office: OfficeFile) -> list[object]:
    """Return what is told of office hours: each date, the sums, the tables of both years."""
    dates = [
        (d.day, d.record.place, d.standing, d.visitors, d.consulted, d.utilisation)
        for year in (2025, 2026)
        for d in office.hours.year(year)
    ]
    found: list[object] = [dates, office.figures.office_hours(2025)]
    for year in (2025, 2026):
        chapter = office.reports.data(year).chapter("counselling")
        assert chapter is not None
        tables = [t for t in chapter.tables if isinstance(t, GridTable)]
        assert [t.key for t in tables] == ["hours_by_place", "hours_by_month"]
        found += tables
    return found


def record(office: OfficeFile, planned_day: date, **values: Any) -> OfficeDate:
    """Record something about a planned date."""
    dates = office.hours.year(planned_day.year)
    (planned,) = [d.record for d in dates if d.day == planned_day]
    saved = office.office_dates.save(replace(planned, **{"state": DateState.HELD, **values})).id
    return office.office_dates.get(saved)


def talk(office: OfficeFile, month: int, day: int, start: str = "09:15", **values: Any) -> int:
    """Enter a consultation of 2025 within the office hour."""
    draft = Consultation(day=date(2025, month, day), start=start, minutes=40, topic="08", people=2)
    return office.consultations.save(replace(draft, **values)).id


def busy_spring(office: OfficeFile) -> list[int]:
    """Fill dates of every sort and return the consultations in them."""
    office.office_hours.save(TUESDAYS)
    thursdays = replace(TUESDAYS, place="Café", weekday="3", valid_until=date(2025, 5, 31))
    office.office_hours.save(replace(thursdays, valid_from=date(2025, 5, 1)))
    record(office, date(2025, 3, 11))
    record(office, date(2025, 3, 18), visitors=9)
    record(office, date(2025, 3, 25), state=DateState.CANCELLED, reason="Krankheit")
    record(office, date(2025, 4, 15), day=date(2025, 4, 16))
    office.office_dates.save(
        OfficeDate(day=date(2025, 5, 3), start="10:00", minutes=60, place="Café")
    )
    days = [(3, 4), (3, 11), (3, 18), (3, 25), (4, 1), (4, 16)]
    found = [talk(office, *day, gender="w") for day in days]
    found += [talk(office, 5, 3, "", place="Café"), talk(office, 5, 6, "14:00")]
    found.append(talk(office, 5, 1))  # a public holiday: none of an office hour
    found += [talk(office, 4, 8, "", place="Rathaus") for _ in range(6)]
    found += [talk(office, 7, day, "", place="Rathaus") for day in range(2, 14)]
    return found


def test_office_hours_keep_their_visitors_and_their_use(office: OfficeFile) -> None:
    talks = busy_spring(office)
    talk(office, 3, 4, "10:00")
    before = attended(office)
    dates = {d.day: (d.visitors, d.consulted) for d in office.hours.year(2025)}
    assert dates[date(2025, 3, 4)] == (4, 80)
    assert dates[date(2025, 3, 18)] == (9, 40)
    assert dates[date(2025, 4, 8)] == (12, 240)
    assert dates[date(2025, 7, 1)] == (0, 0)
    for half in (talks[::2], talks[1::2]):
        office.retention.carry_out(
            [Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in half]
        )
        assert attended(office) == before
    with office.database.read() as unit:
        assert unit.integrity.findings() == []
        left = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
    first = [c for c in left if c.day == date(2025, 7, 1)]
    assert {(c.place, c.start) for c in first} == {("Rathaus", "")}, "they would count on the 1st"


def test_what_is_deleted_counts_in_no_office_hour(office: OfficeFile) -> None:
    office.office_hours.save(TUESDAYS)
    kept, gone = talk(office, 3, 4), talk(office, 3, 4, "10:00", minutes=25)
    case_id = a_case(office, date(2025, 3, 4))
    (linked,) = office.lists.ids(ListQuery(Kind.CONSULTATION, text="Sommer"))
    office.consultations.save(replace(office.consultations.get(linked), start="10:30"))
    office.retention.carry_out([
        Chosen(Subject.CONSULTATION, kept, Action.ANONYMISE),
        Chosen(Subject.CONSULTATION, gone, Action.DELETE),
        Chosen(Subject.CASE, case_id, Action.ANONYMISE),
    ])  # fmt: skip
    (found,) = [d for d in office.hours.year(2025) if d.day == date(2025, 3, 4)]
    assert (found.visitors, found.consulted) == (3, 70)


def test_a_frozen_date_leads_nowhere_and_no_step_takes_it_back(office: OfficeFile) -> None:
    office.office_hours.save(TUESDAYS)
    entered = record(office, date(2025, 3, 11))
    office.office_dates.save(replace(entered, note="voll"))
    talks = [talk(office, 3, 4), talk(office, 3, 11)]
    before, steps = attended(office), {step.id for step in office.history.steps(20)}
    old = office.office_dates.get(entered.id)
    office.retention.carry_out([Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in talks])
    frozen = {i: office.office_dates.get(i) for i in office.lists.ids(ListQuery(Kind.OFFICE_DATE))}
    (new,) = frozen.keys() - {entered.id}
    assert office.history.record(Kind.OFFICE_DATE, new) == []
    assert {(d.visitors, d.consulted, d.state) for d in frozen.values()} == {
        (2, 40, DateState.HELD)
    }
    left = {step.id for step in office.history.steps(20)} & steps
    assert len(left) == 1, "only the plan; the date and the consultations cannot be taken back"
    with pytest.raises(StaleRecordError):
        office.office_dates.save(replace(old, note="leer"))
    office.office_dates.save(replace(frozen[entered.id], note="leer"))
    step = office.history.last()
    assert step is not None
    office.history.undo(step.id)
    assert attended(office) == before


def test_an_older_state_gets_the_same_office_hours(office: OfficeFile, clock: HandClock) -> None:
    talks, backup = busy_spring(office), office.backups.run().path
    before = attended(office)
    office.retention.carry_out([Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in talks])
    office.close()
    restore(RestoreOrder(backup, office.path), clock)
    with OfficeFile.open(office.path, clock=clock) as restored:
        assert set(restored.lists.ids(ListQuery(Kind.CONSULTATION))).isdisjoint(talks)
        assert attended(restored) == before


def test_postings_lose_names_after_ten_years_and_no_sum_changes(
    office: OfficeFile, clock: HandClock
) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    bound = Commitment(
        year=2026, line_id=line, day=date(2026, 2, 3), cents=90_000, payee="Frau Sommer",
        purpose="Dolmetschen", number="B-1",
    )  # fmt: skip
    order = office.commitments.save(bound).id
    paid = Posting(
        year=2026, day=date(2026, 3, 4), payee="Frau Sommer", purpose="Dolmetschen", note="privat",
        document="AO-1", paid_on=date(2026, 3, 20), shares=(Share(line, 50_000, order),),
    )  # fmt: skip
    own = office.postings.save(paid).id
    other = replace(paid, shares=(Share(line, 1_000),), note="", document="AO-2")
    second = office.postings.save(other).id
    listed = replace(paid, origin=Origin.TREASURY, shares=(Share(line, 50_000),))
    office.matches.accept([(office.postings.save(listed).id, own)])
    office.postings.save(office.postings.reversal(second))
    before = office.budget.year(2026).rows
    assert due(office, Subject.POSTING) == []
    clock.move(days=10 * 366 + 60)
    found = due(office, Subject.POSTING)
    assert {p.due_from for p in found} == {date(2037, 1, 1)}
    assert len(found) == 4
    assert "Frau Sommer" in found[0].candidate.label
    everything = [*found, *due(office, Subject.COMMITMENT)]
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in everything])
    after = office.budget.year(2026).rows
    assert [row.now for row in after] == [row.now for row in before]
    assert after[0].now.ordered == 50_000
    assert after[0].now.committed == 40_000
    ids = office.lists.ids(ListQuery(Kind.POSTING))
    kept = office.postings.many(ids)
    assert {(p.payee, p.purpose, p.document, p.note, p.linked_kind) for p in kept} == {("",) * 5}
    assert {p.day.day for p in kept if p.day} == {1}
    assert not {own, second} & {p.id for p in kept}
    assert (
        sum(p.matched is not None for p in kept) == sum(p.reverses is not None for p in kept) == 1
    )
    assert due(office, Subject.POSTING) == due(office, Subject.COMMITMENT) == []


def test_anonymised_postings_keep_the_figures_of_grants(
    office: OfficeFile, clock: HandClock
) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    plan = (PlanLine(0, "Honorare", Side.COST, 90_000), PlanLine(0, "Land", Side.GRANT, 90_000))
    draft = Grant(
        title="Brücken",
        funder="Land",
        begin=date(2026, 3, 15),
        end=date(2026, 11, 20),
        plan=plan,
        permille=1000,
    )
    grant = office.grants.get(office.grants.save(draft).id)
    days = (
        (date(2026, 3, 20), None), (date(2026, 12, 3), date(2026, 11, 25)),
        (date(2026, 7, 9), date(2026, 7, 5)), (date(2026, 3, 2), date(2026, 3, 18)),
    )  # fmt: skip
    for at, (day, service) in enumerate(days):
        share = Share(line, 1_000 * 10**at, None, grant.plan[0].id)
        office.postings.save(
            Posting(year=2026, day=day, service_day=service, payee="A", paid_on=day,
                    shares=(share,))
        )  # fmt: skip
    before = office.grant_figures.view(grant.id).proof.lines
    clock.move(days=11 * 366)
    due_now = due(office, Subject.POSTING)
    office.retention.carry_out([chosen(p, Action.ANONYMISE) for p in due_now])
    assert office.grant_figures.view(grant.id).proof.lines == before
    kept = office.postings.many(office.lists.ids(ListQuery(Kind.POSTING)))
    assert {(p.cents, p.day, p.service_day) for p in kept} == {
        (1_000, date(2026, 3, 1), date(2026, 3, 20)),  # the month begins before the period
        (10_000, date(2026, 12, 1), date(2026, 11, 25)),  # this service came after it
        (100_000, date(2026, 7, 1), date(2026, 7, 1)),
        (1_000_000, date(2026, 3, 1), date(2026, 3, 18)),
    }


def test_a_posting_waits_for_what_it_pays(office: OfficeFile, clock: HandClock) -> None:
    line = office.budget_lines.save(BudgetLine(account="527100", title="Feste")).id
    bound = Commitment(year=2028, line_id=line, day=date(2026, 2, 3), cents=900, purpose="Saal")
    order = office.commitments.save(bound).id
    paid = Posting(year=2026, day=date(2026, 3, 4), payee="A", shares=(Share(line, 500, order),))
    office.postings.save(paid)
    clock.move(days=11 * 366)
    assert due(office, Subject.POSTING) == []
    clock.move(days=2 * 366)
    assert [p.due_from for p in due(office, Subject.POSTING)] == [date(2039, 1, 1)]
    office.retention.carry_out([chosen(p, Action.DELETE) for p in due(office, Subject.POSTING)])
    assert list(office.lists.ids(ListQuery(Kind.POSTING))) == []


def test_labels_of_forms_lose_the_name_and_marks_stay(office: OfficeFile) -> None:
    a_case(office)
    marks = (Mark("Blatt", "B1", "office.name", "Sommer"), Mark("Blatt", "B2", "time.year", "Jahr"))
    office.form_filling.keep(FormMapping("Antrag", marks))
    office.retention.carry_out([chosen(due(office, Subject.CASE)[0], Action.DELETE)])
    (kept,) = office.form_filling.mappings()
    assert [(m.cell, m.label) for m in kept.marks] == [("B1", ""), ("B2", "Jahr")]
