"""The gap matrix of a data file: counted, opened cell by cell, written as PDF or xlsx."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import intdesk
from intdesk.clock import Clock
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.gap_matrix import GapMatrix, MatrixFilter, Place, gap_matrix
from intdesk.output import by_ending, check_target, write_bytes
from intdesk.reports.offers.matrix_sheet import MatrixSheet
from intdesk.storage.database import Database
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import marks_text


@dataclass(frozen=True, slots=True)
class CellLine:
    """An offer with its provider, or a need, in a cell of the matrix."""

    kind: Kind
    id: int
    title: str
    provider: str = ""


class GapMatrixService:
    """Shows where there are offers in one data file, and where there is nothing."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that dates the files."""
        self._database = database
        self._clock = clock

    def matrix(self, only: MatrixFilter) -> GapMatrix:
        """Return the matrix of running offers and open needs."""
        with self._database.read() as unit:
            return read_matrix(unit, only, CodeBook(unit.codes.all()))

    def languages(self) -> list[str]:
        """Return the codes of the languages of running offers."""
        with self._database.read() as unit:
            every = MatrixFilter(self._clock.today()).offers()
            offers = unit.of(OFFERS).many(unit.lists.ids(every))
        return sorted({language for offer in offers for language in offer.languages})

    def cell(self, place: Place, only: MatrixFilter) -> Sequence[CellLine]:
        """Return what stands in a cell: the offers by title, then the needs, the latest first."""
        with self._database.read() as unit:
            found = []
            for query in (only.offers(place), only.needs(place)):
                ids = unit.lists.ids(query)
                rows = unit.lists.rows(query.kind, ids)
                found += [
                    CellLine(query.kind, i, str(rows[i]["title"]),
                             str(rows[i].get("provider_name") or ""))
                    for i in ids
                ]  # fmt: skip
        return found

    def write(self, path: Path, only: MatrixFilter, *, overwrite: bool = False) -> int:
        """Write the matrix as PDF or xlsx, by the path's ending; return the number of gaps.

        Raises ``OutputError``; then the target stays as it was.
        """
        render = by_ending(path, {".pdf": _pdf, ".xlsx": _xlsx})
        check_target(path, overwrite=overwrite)
        with self._database.read() as unit:
            codes, office = CodeBook(unit.codes.all()), unit.office.get()
            matrix = read_matrix(unit, only, codes)
        language = codes.label(CodeListId.LANGUAGE, only.language)
        sheet = MatrixSheet(
            matrix, office.name, only.municipality, language, self._clock.now(),
            f"IntDesk {intdesk.__version__}",
            marks_text(internal=False, demonstration=office.demonstration),
        )  # fmt: skip
        write_bytes(path, render(sheet), overwrite=overwrite)
        return matrix.gaps


def read_matrix(unit: ReadUnit, only: MatrixFilter, codes: CodeBook) -> GapMatrix:
    """Return the matrix of what a filter leaves."""
    offers = unit.of(OFFERS).many(unit.lists.ids(only.offers()))
    needs = unit.of(NEEDS).many(unit.lists.ids(only.needs()))
    return gap_matrix(offers, needs, codes)


def _pdf(sheet: MatrixSheet) -> bytes:
    from intdesk.reports.offers.matrix_pdf import render_matrix_pdf

    return render_matrix_pdf(sheet)


def _xlsx(sheet: MatrixSheet) -> bytes:
    from intdesk.reports.offers.matrix_xlsx import render_matrix_xlsx

    return render_matrix_xlsx(sheet)
