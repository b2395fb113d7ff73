"""The demonstration offices of three kinds, and the reports made of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import page
import pytest
from pypdf import PdfReader

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import OfficeKind, validate
from intdesk.domain.office_calendar import totals
from intdesk.domain.problems import errors
from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import FileFormat
from intdesk.domain.report_outline import Depth, Outline
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_text import PASSAGES
from intdesk.services.checking import check_file
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.demonstration.profile import Profile
from intdesk.services.demonstration.profiles import DISTRICT, KINDS, TOWN, VILLAGE, profile_of
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience, report_files
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.reports.pdf_lint import lint

CLOCK = FixedClock(datetime(2026, 3, 17, 9, 0, tzinfo=UTC))
PUBLIC = Audience()
USUAL = (
    (PUBLIC, Depth.STANDARD, ReportKind.FULL),
    (Audience(INTERNAL), Depth.STANDARD, ReportKind.FULL),
    (PUBLIC, Depth.STANDARD, ReportKind.SHORT),
)
ALL = tuple(
    (audience, depth, kind)
    for audience in (PUBLIC, Audience(INTERNAL))
    for depth in Depth
    for kind in ReportKind
)
PROFILES = (VILLAGE, TOWN, DISTRICT)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("offices")


@pytest.fixture(scope="module", params=KINDS, ids=str)
def office(folder: Path, request: pytest.FixtureRequest) -> Iterator[OfficeFile]:
    path = folder / f"{request.param}.intdesk"
    scale = 0.25 if request.param is OfficeKind.DISTRICT else 1.0
    write_demonstration(path, Plan(years=2, scale=scale, kind=request.param), CLOCK)
    with OfficeFile.open(path, clock=CLOCK) as opened:
        yield opened


def profile(office: OfficeFile) -> Profile:
    return profile_of(office.office.get().kind)


def reports(office: OfficeFile, *, every: bool) -> Iterator[PublicReport]:
    for audience, depth, kind in ALL if every else USUAL:
        office.reports.keep_outline(kind, Outline(depth))
        yield office.reports.prepare(2025, kind, audience).report


def count(office: OfficeFile, kind: Kind) -> int:
    return office.lists.summary(ListQuery(kind)).count


def test_nothing_in_an_office_is_wrong(office: OfficeFile) -> None:
    assert check_file(office).findings == ()
    found = office.office.get()
    assert errors(validate(found)) == ()
    assert found.demonstration
    assert found.name == profile(office).words.name


def test_an_office_has_what_its_kind_has(office: OfficeFile) -> None:
    agreements, grants = count(office, Kind.TARGET_AGREEMENT), count(office, Kind.GRANT)
    consultations = office.figures.year(2025).consultations
    if profile(office) is VILLAGE:
        assert (agreements, grants) == (0, 0)
        assert 30 < consultations < 50
    elif profile(office) is DISTRICT:
        assert agreements > 2 * len(DISTRICT.agreements)
        assert grants == sum(grant.first_month >= -24 for grant in DISTRICT.grants)
        assert 1_200 < consultations / 0.25 < 1_600
    else:
        assert agreements > 0
        assert grants > 0
        assert 400 < consultations < 600


def test_a_landkreis_knows_its_municipalities(office: OfficeFile) -> None:
    report = office.reports.prepare(2025, ReportKind.FULL, PUBLIC).report
    places = [
        table
        for chapter in report.chapters
        for table in chapter.measures
        if table.key.startswith("places_")
    ]
    named = [{row.label for row in table.rows} >= set(DISTRICT.setting.places) for table in places]
    assert named == ([True] * 4 if profile(office) is DISTRICT else [False] * len(places))


def test_office_hours_are_used(office: OfficeFile) -> None:
    found = totals(office.hours.year(2025))
    assert found.visitors > found.held / 2


def test_referred_are_those_who_were_helped_by_a_referral(office: OfficeFile) -> None:
    with office.database.read() as unit:
        all_of_them = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
    assert any(one.referred_to for one in all_of_them)
    for one in all_of_them:
        assert (one.referred_to is not None) == ("vermittlung" in one.help_kinds)


def test_the_village_hides_much(office: OfficeFile) -> None:
    report = office.reports.prepare(2025, ReportKind.FULL, PUBLIC).report
    if profile(office) is VILLAGE:
        assert report.hidden > 20
        assert not [t for c in report.chapters for t in c.measures if t.key.startswith("places_")]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda found: found.words.name)
def test_each_full_year_has_its_texts(profile: Profile) -> None:
    assert len(profile.report) == 3
    for year in profile.report:
        assert {f"summary.{name}" for name in PASSAGES["summary"]} <= set(year.report)
        assert "outlook.prospects" in year.report
        assert all(text == text.strip() for text in year.report.values())
        assert not any(letter.isdigit() for text in year.report.values() for letter in text)
    said = [text for year in profile.report for text in year.report.values()]
    assert len(said) == len(set(said))


def test_the_texts_stand_in_the_report_of_their_year(office: OfficeFile) -> None:
    for year, said in zip((2025, 2024), reversed(profile(office).report), strict=False):
        report = office.reports.prepare(year, ReportKind.FULL, PUBLIC).report
        chapter = report.chapter("outlook")
        assert chapter is not None
        printed = {f"outlook.{passage.key}": passage.text for passage in chapter.passages}
        assert printed == {k: text for k, text in said.report.items() if k.startswith("outlook.")}


@pytest.mark.parametrize("profile", PROFILES, ids=lambda found: found.words.name)
def test_samples_name_bodies_and_places_that_the_office_has(profile: Profile) -> None:
    bodies = {body[0] for body in profile.bodies} | {name for name, _ in profile.more_bodies}
    assert {offer.provider for offer in profile.offers} <= bodies
    assert {name for event in profile.publicity.events for name in event.partners} <= bodies
    if profile is DISTRICT:
        towns = {town for offer in profile.offers for town in offer.towns}
        towns |= {town for need in profile.needs for town in need.towns}
        assert towns <= set(profile.setting.places)
    titles = {offer.title for offer in profile.offers}
    assert {title for need in profile.needs for title in need.offers} <= titles


def test_its_reports_conform_and_are_clean(
    office: OfficeFile, request: pytest.FixtureRequest
) -> None:
    for report in reports(office, every=request.config.getoption("--full", default=False)):
        content = report_files(report)[FileFormat.PDF]
        assert lint(content).problems == []
        for standard in ("ua1", "2a"):
            found = page.validate_pdf_bytes(
                content, profile=standard, limits=page.SafetyLimits.unlimited()
            )
            assert found.is_compliant, [(f.rule_id, f.message) for f in found.failures]


@pytest.mark.parametrize("audience", [PUBLIC, Audience(INTERNAL)], ids=["public", "internal"])
def test_the_summary_with_texts_stands_on_one_page(office: OfficeFile, audience: Audience) -> None:
    for depth in (Depth.BRIEF, Depth.DETAILED):
        office.reports.keep_outline(ReportKind.FULL, Outline(depth))
        report = office.reports.prepare(2025, ReportKind.FULL, audience).report
        pages = PdfReader(BytesIO(report_files(report)[FileFormat.PDF])).pages
        words = pages[1].extract_text()
        assert "Zusammenfassung" in words
        assert "Empfehlungen" in words
        assert "Auftrag, Stelle, Ressourcen" in pages[2].extract_text()


@pytest.mark.parametrize("kind", [OfficeKind.TOWN, OfficeKind.DISTRICT])
def test_no_grant_receives_more_than_was_approved(kind: OfficeKind, tmp_path: Path) -> None:
    path, year_end = tmp_path / "x.intdesk", FixedClock(datetime(2026, 12, 31, 9, 0, tzinfo=UTC))
    write_demonstration(path, Plan(years=2, scale=0.1, kind=kind), year_end)
    with OfficeFile.open(path, clock=year_end) as office:
        proofs = {view.grant.title: view.proof for view in office.grant_figures.all()}
    assert any(proof.received for proof in proofs.values())
    assert [t for t, proof in proofs.items() if proof.received > proof.approved] == []
