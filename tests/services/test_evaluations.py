"""Ready evaluations: counted as by hand, with the list behind each line, written as files."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import openpyxl
import page
import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.evaluation import Evaluation, EvaluationKind, EvaluationTable
from intdesk.domain.listing import ListQuery
from intdesk.errors import OutputError
from intdesk.services.office_file import OfficeFile
from tests.reports.pdf_lint import lint

_OTHER_BODY = CodeListId.OTHER_BODY
BODIES = ("jobcenter", "abh", "")
HELPS = ("formular", "info", "erklaeren")


def filled(office: OfficeFile, seed: int = 5) -> list[Consultation]:
    """Write random consultations of two years and return them as they are kept."""
    rng = Random(seed)
    pool = office.contacts.save(Contact(name="Pool", kind="sprachmittlung")).id
    drafts = []
    for _ in range(80):
        interpreting = rng.choice(("", "keine", "prof", "ehrenamt", "digital"))
        spoken = interpreting in {"prof", "ehrenamt"}
        drafts.append(
            Consultation(
                day=date(2025, 1, 1) + timedelta(rng.randrange(730)),
                minutes=rng.choice((10, 30, 45)),
                topic=rng.choice(("08", "09")),
                done_for=rng.choice(BODIES),
                help_kinds=tuple(rng.sample(HELPS, rng.randint(0, 2))),
                language=rng.choice(("uk", "ar", "")),
                interpreting=interpreting,
                interpreter=rng.choice((pool, None)) if spoken else None,
                interpreting_minutes=60 if spoken else None,
                interpreting_cost=rng.choice((None, 1500)) if spoken else None,
                interpreting_payer="haushalt" if interpreting == "prof" else "",
            )
        )
    ids = [office.consultations.save(draft).id for draft in drafts]
    office.consultations.trash(ids[:5])
    return office.consultations.many(ids)


def of(year: int, drafts: list[Consultation]) -> list[Consultation]:
    return [draft for draft in drafts if draft.day and draft.day.year == year]


def table(found: Evaluation, key: str) -> EvaluationTable:
    return next(t for t in found.tables if t.key == key)


def test_work_for_others_is_counted_as_by_hand(office_file: OfficeFile) -> None:
    drafts = filled(office_file)
    found = office_file.evaluations.answer(EvaluationKind.OTHER_BODIES, 2026)
    now, before = of(2026, drafts), of(2025, drafts)
    every = sum(d.minutes or 0 for d in now)
    label = office_file.codes.book()
    mine = [d for d in now if d.done_for]
    assert {t.key for t in found.tables} == {"done_for", "help_kinds", "topic", "month"}
    bodies = table(found, "done_for")
    assert len(bodies.lines) == 2
    for line in bodies.lines:
        code = next(b for b in BODIES if label.label(_OTHER_BODY, b) == line.label)
        theirs = [d for d in mine if d.done_for == code]
        minutes = sum(d.minutes or 0 for d in theirs)
        former = [d for d in before if d.done_for == code]
        assert line.values == (
            len(theirs), minutes, round(1000 * minutes / every), len(former),
            sum(d.minutes or 0 for d in former),
        )  # fmt: skip
    assert bodies.total.values[:2] == (len(mine), sum(d.minutes or 0 for d in mine))
    helps = table(found, "help_kinds")
    assert not helps.additive
    assert sum(line.values[0] or 0 for line in helps.lines) == sum(
        max(len(d.help_kinds), 1) for d in mine
    )
    months = table(found, "month")
    assert sum(line.values[1] or 0 for line in months.lines) == bodies.total.values[1]
    for each in found.tables:
        for line in (*each.lines, each.total):
            if line.source is not None:
                assert len(office_file.lists.ids(line.source)) == line.values[0], line.label
    assert f"{len(mine)} von {len(now)} Beratungen" in found.sentences[0]
    assert "Personalkosten sind nicht berechnet" in found.sentences[-1]
    assert found.chart is not None
    assert [s.name for s in found.chart.series] == ["2026", "2025"]


def test_interpreting_is_summed_up_by_kind_language_and_payer(office_file: OfficeFile) -> None:
    drafts = filled(office_file)
    found = office_file.evaluations.answer(EvaluationKind.INTERPRETING, 2026)
    mine = [d for d in of(2026, drafts) if d.interpreting in {"prof", "ehrenamt"}]
    kinds = table(found, "interpreting")
    assert kinds.total.values[:3] == (
        len(mine), 60 * len(mine), sum(d.interpreting_cost or 0 for d in mine),
    )  # fmt: skip
    for each in found.tables:
        for column in range(3):
            whole = each.total.values[column]
            assert sum(line.values[column] or 0 for line in each.lines) == whole
        for line in each.lines:
            if line.source is not None:
                assert len(office_file.lists.ids(line.source)) == line.values[0], line.label
    assert {line.label for line in table(found, "interpreter").lines} == {
        "Pool", "Person nicht eingetragen",
    }  # fmt: skip
    assert table(found, "language").lines
    assert found.chart is None


@pytest.mark.parametrize("kind", EvaluationKind)
def test_nothing_to_tell_is_said(office_file: OfficeFile, kind: EvaluationKind) -> None:
    office_file.consultations.save(Consultation(day=date(2026, 3, 2), minutes=30, topic="08"))
    found = office_file.evaluations.answer(kind, 2026)
    assert found.tables == ()
    assert len(found.sentences) == 1
    assert "2026" in found.sentences[0]


@pytest.mark.parametrize("kind", EvaluationKind)
def test_files_hold_the_same_figures(
    office_file: OfficeFile, tmp_path: Path, kind: EvaluationKind
) -> None:
    filled(office_file)
    found = office_file.evaluations.answer(kind, 2026)
    for ending in ("pdf", "xlsx"):
        office_file.evaluations.write(kind, 2026, tmp_path / f"a.{ending}")
        with pytest.raises(OutputError):
            office_file.evaluations.write(kind, 2026, tmp_path / f"a.{ending}")
    content = (tmp_path / "a.pdf").read_bytes()
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    read = lint(content)
    assert read.problems == []
    assert all(table.title in read.words() for table in found.tables)
    assert "Intern" in read.artifacts[0]
    book = openpyxl.load_workbook(BytesIO((tmp_path / "a.xlsx").read_bytes()))
    cells = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    assert set(found.sentences) <= cells
    assert {line.label for each in found.tables for line in each.lines} <= cells
    assert found.tables[0].total.values[0] in cells
    with pytest.raises(OutputError):
        office_file.evaluations.write(kind, 2026, tmp_path / "a.docx")


def test_the_lists_find_what_is_given(office_file: OfficeFile) -> None:
    filled(office_file)
    for kind in EvaluationKind:
        found = office_file.evaluations.answer(kind, 2025)
        source = found.tables[0].total.source
        assert source is not None
        assert source.kind is Kind.CONSULTATION
        every = office_file.lists.ids(ListQuery(Kind.CONSULTATION))
        assert 0 < len(office_file.lists.ids(source)) < len(every)
