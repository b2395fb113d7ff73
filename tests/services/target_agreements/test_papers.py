"""The papers about target agreements: accessible PDF, complete, with nothing of consultations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pytest
from pypdf import PdfReader

from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.event import Event
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    Measure,
    Rhythm,
    Signature,
)
from intdesk.errors import IntDeskError, OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.texts.target_templates import DEVIATION_RULE
from tests.domain.target_samples import AGREEMENT, review
from tests.reports.pdf_lint import lint
from tests.services.planning.test_concepts import FULL


def words_of(path: Path) -> str:
    """Return the words of a document that follows PDF/UA-1 and PDF/A-2a."""
    content = path.read_bytes()
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    found = lint(content)
    assert found.problems == []
    return " ".join(found.words().split())


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Gemeinde Musterau"))
    service = office_file.target_agreements
    made = service.save(AGREEMENT).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(made, state)
    return made


def test_with_all_that_measures_say_the_agreement_still_fits_on_one_page(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    concept = office_file.concepts.save(FULL).id
    measure = Measure(
        "Bögen übersetzen lassen", "Frau Beispiel", date(2026, 9, 30), 1200_00, involved="VHS",
        begin=date(2026, 3, 1), funding="Integrationspauschale des Landes",
    )  # fmt: skip
    goals = (
        replace(AGREEMENT.goals[0], measures=(measure, replace(measure, title="Bögen verteilen"))),
        replace(AGREEMENT.goals[1], measures=(measure,), rhythm=Rhythm.QUARTERLY),
    )
    unsigned = tuple(replace(one, day=None) for one in AGREEMENT.signatures)
    record = office_file.target_agreements.save(replace(
        AGREEMENT, goals=goals, signatures=unsigned, number="2026-0003",
        concept_goals=(f"{concept}/2",), deviation_rule=DEVIATION_RULE,
    )).id  # fmt: skip
    path = tmp_path / "v.pdf"
    office_file.agreement_papers.agreement(record, path)
    words = words_of(path)
    assert len(PdfReader(path).pages) == 1
    for told in ("Nr. 2026-0003", "1.1 Kurse (Konzept); Konzept 2024", "beteiligt: VHS",
                 "Finanzierung: Integrationspauschale des Landes", "ab 01.03.2026",
                 "gemessen: vierteljährlich", "Bericht halbjährlich"):  # fmt: skip
        assert told in words


def test_the_agreement_fits_on_one_page_and_says_everything(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "v.pdf"
    office_file.agreement_papers.agreement(record, path)
    words = words_of(path)
    assert len(PdfReader(path).pages) == 1
    for part in (
        "Zielvereinbarung: Kitas für alle Familien", "Gemeinde Musterau", "Jan Amt",
        "01.01.2026 bis 31.12.2026", "Beschluss Vorlage 17/2025 vom 11.11.2025",
        "5.000,00 € aus Haushaltsstelle 3610.5318", "halbjährlich", "übersetzte Bögen",
        "Zwischenziele: 6 Bögen (01.07.2026)", "Frau Beispiel", "1.200,00 €",
        "Gespräch binnen vier Wochen", "Petra Muster, Integrationsbeauftragte",
        "unterschrieben am 15.01.2026", "unterschrieben am 16.01.2026", "Zeitraum",
    ):  # fmt: skip
        assert part in words, part
    with pytest.raises(OutputError):
        office_file.agreement_papers.agreement(record, path)
    with pytest.raises(IntDeskError):
        office_file.agreement_papers.agreement(record + 1, tmp_path / "x.pdf")


def test_nobody_signs_on_a_page_without_words_of_the_agreement(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    many = tuple(replace(AGREEMENT.goals[1], key=0, reason="Eltern warten. " * 9) for _ in range(6))
    goals = (*AGREEMENT.goals, *many)
    one = Signature("Petra Muster", "Integrationsbeauftragte", date(2026, 1, 15))
    draft = replace(AGREEMENT, goals=goals, signatures=(one,) * 4)
    for count in range(len(goals), 2, -1):
        made = replace(draft, goals=goals[:count])
        record = office_file.target_agreements.save(made).id
        path = tmp_path / f"{count}.pdf"
        office_file.agreement_papers.agreement(record, path)
        pages = [page.extract_text() for page in PdfReader(path).pages]
        assert pages[-1].count("unterschrieben am") == 4
        assert "Bögen übersetzen lassen" in pages[-1]


def test_the_agreement_names_all_that_the_signature_binds(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "v.pdf"
    office_file.agreement_papers.agreement(record, path)
    words = words_of(path)
    for part in (
        "Leistungsziel, steigern, zählt 2-fach", "Wirkungsziel, senken", "Quelle: Liste der Kitas",
        "Indikator: übersetzte Bögen", "Begründung: Eltern fragen danach", "am 31.12.2025",
    ):  # fmt: skip
        assert part in words, part
    assert "Entwurf" not in words
    assert lint(path.read_bytes()).artifacts.count("Entwurf") == 0


def test_a_draft_says_so_and_has_two_lines_to_sign_on(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Gemeinde Musterau", demonstration=True))
    record = office_file.target_agreements.save(replace(AGREEMENT, signatures=())).id
    path = tmp_path / "v.pdf"
    office_file.agreement_papers.agreement(record, path)
    words = words_of(path)
    assert "Jugend und Kita · Entwurf" in words
    assert "Leitung des Fachbereichs" in words
    assert "Integrationsbeauftragte Stelle" in words
    marks = " ".join(lint(path.read_bytes()).artifacts)
    assert "Entwurf · Demonstrationsdaten, keine wirkliche Stelle" in marks


def test_long_names_below_a_signature_wrap(office_file: OfficeFile, tmp_path: Path) -> None:
    long = Signature("Dr. Maximiliane Musterfrau-Beispielhausen",
                     "Bürgermeisterin der Verbandsgemeinde Oberes Mustertal")  # fmt: skip
    draft = replace(AGREEMENT, signatures=(long, long, Signature("C", "D")), goals=())
    record = office_file.target_agreements.save(draft).id
    path = tmp_path / "v.pdf"
    office_file.agreement_papers.agreement(record, path)
    assert words_of(path).count("Oberes Mustertal") == 2


def test_the_status_sheet_tells_lights_reasons_and_counts(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    service, path = office_file.target_agreements, tmp_path / "s.pdf"
    service.review(record, {
        1: review(6_00, light="yellow", light_reason="Zwei Kitas fehlen"),
        2: review(19_00, deviation="Zuzug", counter_measure="Anbau",
                  next_day=date(2026, 10, 1)),
    })  # fmt: skip
    event = office_file.events.save(Event(title="Elternabend", day=date(2026, 5, 4))).id
    talk = office_file.consultations.save(
        Consultation(day=date(2026, 3, 3), minutes=30, topic="08", note="Geheimnis")
    ).id
    office_file.evidence.link(record, 1, Kind.EVENT, [event])
    office_file.evidence.link(record, 1, Kind.CONSULTATION, [talk])
    office_file.agreement_papers.status("jugend", 2026, path)
    words = words_of(path)
    for part in (
        "Jugend und Kita · Jahr 2026 · Stand 21.11.2026",
        "Gewichteter Grad: 37 %. 2 von 2 Zielen überprüft.",
        "50 %", "gelb (von Hand)", "rot", "02.07.2026", "Ampel von Hand gesetzt: Zwei Kitas fehlen",
        "Abweichung: Zuzug", "Gegenmaßnahme: Anbau", "Nächste Überprüfung am 01.10.2026",
        "Nachweise: 1 Veranstaltung, 1 Beratung", "nicht begonnen",
    ):  # fmt: skip
        assert part in words, part
    assert "Geheimnis" not in words
    assert "Intern, nicht zur Veröffentlichung" in " ".join(lint(path.read_bytes()).artifacts)
    office_file.agreement_papers.status("schule", 2026, path, overwrite=True)
    assert "gilt keine unterzeichnete Vereinbarung" in words_of(path)


def test_years_stand_side_by_side(office_file: OfficeFile, record: int, tmp_path: Path) -> None:
    service, path = office_file.target_agreements, tmp_path / "y.pdf"
    service.review(record, {1: review(6_00), 2: review(12_00)})
    earlier = replace(AGREEMENT, begin=date(2025, 1, 1), end=date(2025, 12, 31), goals=tuple(
        replace(g, milestones=()) for g in AGREEMENT.goals
    ))  # fmt: skip
    former = service.save(earlier).id
    for state in (S.AGREED, S.SIGNED):
        service.move(former, state)
    service.review(former, {key: review(0, date(2025, 12, 1)) for key in (1, 2)})
    service.save(replace(AGREEMENT, title="Nur ein Entwurf"))
    office_file.agreement_papers.years("jugend", path)
    words = words_of(path)  # cells stand side by side
    assert "2025122 33 %1010".replace(" ", "") in words.replace(" ", "")
    assert "20261 2 2 66 %2000".replace(" ", "") in words.replace(" ", "")
    assert "Wartezeit auf einen Kitaplatz senken250 %100 %" in words


def test_the_status_sheet_counts_the_evidence_of_its_year_only(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    evidence, path = office_file.evidence, tmp_path / "s.pdf"
    for day in (date(2025, 5, 4), date(2026, 5, 4), date(2027, 1, 20)):
        event = office_file.events.save(Event(title="Elternabend", day=day)).id
        evidence.link(record, 1, Kind.EVENT, [event])
    old = Consultation(day=date(2025, 3, 3), minutes=30, topic="08")
    evidence.link(record, 1, Kind.CONSULTATION, [office_file.consultations.save(old).id])
    office_file.agreement_papers.status("jugend", 2026, path)
    assert "Nachweise: 2 Veranstaltungen." in words_of(path)  # the last one after the end


def test_a_draft_is_in_no_status_sheet_but_a_new_version_is(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    office_file.target_agreements.save(replace(AGREEMENT, title="Nur ein Entwurf"))
    office_file.target_agreements.begin_version(record)
    path = tmp_path / "s.pdf"
    office_file.agreement_papers.status("jugend", 2026, path)
    words = words_of(path)
    assert "Nur ein Entwurf" not in words
    assert "unterzeichnet, neue Fassung im Entwurf" in words


def test_goals_with_the_same_words_stay_apart(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    service, path = office_file.target_agreements, tmp_path / "y.pdf"
    other = service.save(replace(AGREEMENT, title="Zweite")).id
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        service.move(other, state)
    service.review(record, {2: review(12_00)})
    service.review(other, {2: review(20_00)})
    office_file.agreement_papers.years("jugend", path)
    words = words_of(path)
    assert "Wartezeit auf einen Kitaplatz senken (Kitas für alle Familien)100 %" in words
    assert "Wartezeit auf einen Kitaplatz senken (Zweite)0 %" in words


def test_a_signed_agreement_keeps_the_words_of_concept_and_budget(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    service, lines = office_file.target_agreements, office_file.budget_lines
    concept = office_file.concepts.save(FULL).id
    line = lines.save(BudgetLine(account="7128", title="Integration")).id
    goal = AGREEMENT.goals[0]
    measure = replace(goal.measures[0], line=line)
    made = service.save(replace(
        AGREEMENT, concept_goals=(f"{concept}/2",), line_id=line,
        goals=(replace(goal, measures=(measure,)), AGREEMENT.goals[1]),
    )).id  # fmt: skip
    for state in (S.AGREED, S.SIGNED):
        service.move(made, state)
    signed = tmp_path / "unterzeichnet.pdf"
    office_file.agreement_papers.agreement(made, signed)
    kept = office_file.concepts.get(concept)
    renamed = tuple(replace(item, title="Anderes") for item in kept.items)
    office_file.concepts.save(replace(kept, items=renamed))
    lines.save(replace(lines.get(line), title="Umbenannt"))
    codes = office_file.codes
    for list_id, code in (
        (CodeListId.DEPARTMENT, "jugend"),
        (CodeListId.FIELD_OF_ACTION, "bildung"),
    ):
        entry = codes.book().get(list_id, code)
        assert entry is not None
        codes.save(replace(entry, label=f"{entry.label} neu"))
    for store, gone in ((office_file.concepts, concept), (lines, line)):
        store.trash([gone])
        store.erase([gone])
    later = tmp_path / "spaeter.pdf"
    office_file.agreement_papers.agreement(made, later)
    assert words_of(later) == words_of(signed)
    assert "1.1 Kurse (Konzept)" in words_of(later)
    assert {(one.term, one.today) for one in service.renamed(service.get(made))} == {
        ("department", "Jugend und Kita neu"), ("fields_of_action", "Kita, Schule und Bildung neu"),
        ("concept_goals", ""), ("line_id", ""), ("measure_line", ""),
    }  # fmt: skip
    service.begin_version(made)
    found = service.get(made)
    assert found.named == ()
    assert [one.words for one in found.earlier[0].named] == [
        "Jugend und Kita", "Kita, Schule und Bildung", "1.1 Kurse (Konzept)",
        "7128 Integration", "7128 Integration",
    ]  # fmt: skip
