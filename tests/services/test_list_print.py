"""A list on paper: what is shown, marked where it tells of persons, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.office_hour import OfficeHour
from intdesk.domain.publicity import PressItem
from intdesk.errors import CancelledError, OutputError
from intdesk.services.list_export import ListColumn
from intdesk.services.list_print import MOST_ROWS, ShownList
from intdesk.services.office_file import OfficeFile
from intdesk.sheets.cells import CellKind
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.texts.report import marks_text
from tests.reports.pdf_lint import Lint, lint

COLUMNS = (
    ListColumn("day", "Datum", CellKind.DAY),
    ListColumn("minutes", "Dauer", CellKind.MINUTES),
    ListColumn("topic", "Thema", list_id=CodeListId.TOPIC),
    ListColumn("interpreting_cost", "Kosten", CellKind.CENTS),
    ListColumn("people", "Anwesende", CellKind.NUMBER),
)
LISTED = ShownList("Beratungen", COLUMNS, ("Jahr 2026",))
QUERY = ListQuery(Kind.CONSULTATION, sort="minutes", descending=False)
MARK = marks_text(internal=True, demonstration=False)


def consult(office: OfficeFile, minutes: int, topic: str = "08", cost: int | None = None) -> None:
    office.consultations.save(
        Consultation(day=date(2026, 3, 2), minutes=minutes, topic=topic, interpreting_cost=cost)
    )


def printed(office: OfficeFile, path: Path, query: ListQuery, listed: ShownList) -> Lint:
    office.prints.write(query, listed, path, overwrite=True)
    return lint(path.read_bytes())


def test_rows_are_those_of_the_query_in_its_order(office_file: OfficeFile, tmp_path: Path) -> None:
    for minutes, topic in ((75, "08"), (45, "08"), (30, "01")):
        consult(office_file, minutes, topic, cost=1250 if minutes == 45 else None)
    query = replace(QUERY, filters=(Filter("topic", ("08",)),))
    path = tmp_path / "Liste.pdf"
    assert office_file.prints.write(query, LISTED, path) == 2
    found = lint(path.read_bytes())
    rows = [[c.words() for c in e.kids] for e in found.root.walk() if e.tag == "TR"]
    assert rows == [
        ["Datum", "Dauer", "Thema", "Kosten", "Anwesende"],
        ["02.03.2026", "0:45", "Wohnen und Unterbringung", "12,50 €", "1"],
        ["02.03.2026", "1:15", "Wohnen und Unterbringung", "", "1"],
    ]


INTERNAL = (
    Kind.CONSULTATION, Kind.CASE, Kind.CONTACT, Kind.VOLUNTEER, Kind.ASSIGNMENT, Kind.COMMITTEE,
    Kind.MEETING, Kind.EVENT, Kind.TALK, Kind.TARGET_AGREEMENT, Kind.NEED, Kind.GRANT,
)  # fmt: skip
FOR_ALL = (Kind.OFFICE_HOUR, Kind.CLOSURE, Kind.PRESS_ITEM)


@pytest.mark.parametrize("kind", [*INTERNAL, *FOR_ALL])
def test_only_lists_for_everybody_are_without_a_mark(
    kind: Kind, office_file: OfficeFile, tmp_path: Path
) -> None:
    for_all = kind in FOR_ALL
    listed = ShownList("Liste", (ListColumn("id", "Nr."),))
    found = printed(office_file, tmp_path / "Liste.pdf", ListQuery(kind), listed)
    assert (MARK in found.artifacts[0]) is not for_all
    path = tmp_path / "Liste.xlsx"
    office_file.exports.write(ListQuery(kind), "Liste", (ListColumn("id", "Nr."),), path)
    header = openpyxl.load_workbook(path).worksheets[0].oddHeader
    assert header is not None
    assert (header.right.text or "") == ("" if for_all else MARK)


def test_an_exported_list_of_the_demonstration_says_so(tmp_path: Path) -> None:
    with OfficeFile.create(tmp_path / "x.intdesk", demonstration=True) as office:
        path = tmp_path / "Liste.xlsx"
        office.exports.write(QUERY, "Beratungen", COLUMNS, path)
    header = openpyxl.load_workbook(path).worksheets[0].oddHeader
    assert header is not None
    assert header.right.text == marks_text(internal=True, demonstration=True)


def test_large_numbers_are_grouped(office_file: OfficeFile, tmp_path: Path) -> None:
    item = PressItem(day=date(2026, 3, 2), title="Fest", medium="Bote")
    office_file.press_items.save(replace(item, reach=22_440))
    listed = ShownList("Presse", (ListColumn("reach", "Reichweite", CellKind.NUMBER),))
    found = printed(office_file, tmp_path / "l.pdf", ListQuery(Kind.PRESS_ITEM), listed)
    assert "22.440" in found.words()


def test_contacts_are_marked(office_file: OfficeFile, tmp_path: Path) -> None:
    office_file.contacts.save(Contact(name="Sozialamt"))
    listed = ShownList("Netzwerk", (ListColumn("name", "Name"),))
    found = printed(office_file, tmp_path / "Netzwerk.pdf", ListQuery(Kind.CONTACT), listed)
    assert MARK in found.artifacts[0]


def test_follow_ups_are_marked_and_the_plan_of_office_hours_is_not(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    day = date(2026, 3, 2)
    office_file.follow_ups.save(FollowUp(due=day, title="Rückruf"))
    office_file.office_hours.save(
        OfficeHour(place="Rathaus", weekday="1", start="9:00", minutes=60, valid_from=day)
    )
    note = ListColumn("note", "Notiz")
    for kind, field, marked in (
        (Kind.FOLLOW_UP, "title", True),
        (Kind.OFFICE_HOUR, "place", False),
    ):
        listed = ShownList("Liste", (ListColumn(field, "Feld"), note))
        found = printed(office_file, tmp_path / "Liste.pdf", ListQuery(kind), listed)
        assert (MARK in found.artifacts[0]) is marked


def test_a_long_list_is_refused(office_file: OfficeFile, tmp_path: Path) -> None:
    with office_file.database.write("Viele") as unit:
        draft = Consultation(day=date(2026, 3, 2), minutes=5, topic="08")
        unit.of(CONSULTATIONS).add_many([draft] * (MOST_ROWS + 1))
    with pytest.raises(OutputError, match="too_long_to_print") as caught:
        office_file.prints.write(QUERY, LISTED, tmp_path / "Liste.pdf")
    assert caught.value.values == {"count": MOST_ROWS + 1, "most": MOST_ROWS}
    assert not (tmp_path / "Liste.pdf").exists()


def test_a_file_stays_where_nothing_was_allowed(office_file: OfficeFile, tmp_path: Path) -> None:
    class Stopping:
        def step(self, done: int, total: int) -> None:
            assert done <= total

        def check_cancelled(self) -> None:
            raise CancelledError

    consult(office_file, 30)
    path = tmp_path / "Liste.pdf"
    path.write_bytes(b"alt")
    with pytest.raises(OutputError, match="target_exists"):
        office_file.prints.write(QUERY, LISTED, path)
    with pytest.raises(CancelledError):
        office_file.prints.write(QUERY, LISTED, path, overwrite=True, progress=Stopping())
    assert path.read_bytes() == b"alt"


@pytest.mark.parametrize("field", ["case_number", "access_route", "structural_note"])
def test_what_leads_to_a_person_marks_the_pages(
    office_file: OfficeFile, tmp_path: Path, field: str
) -> None:
    consult(office_file, 30)
    listed = ShownList("Beratungen", (ListColumn(field, "Angabe"),))
    pages = printed(office_file, tmp_path / "l.pdf", QUERY, listed).artifacts
    assert all(MARK in words for words in pages)
