"""Everything out as an open archive and into a new file: the same content, or nothing at all."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from intdesk.clock import FixedClock
from intdesk.domain.archive import IDENTITY_TABLE, CellType, ColumnShape
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event
from intdesk.errors import InputError, OutputError
from intdesk.exchange.archive.package import CONTENTS
from intdesk.exchange.archive.table_file import UnreadableTableError, read_table, write_table
from intdesk.services.archive.content import safe_name
from intdesk.services.archive.loading import load_archive, look_into
from intdesk.services.checking import check_file
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.new_file import new_office_file
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.tables import METADATA
from intdesk.storage.whole import LEFT_OUT, shapes
from intdesk.texts.archive import CHILD_WORDS, COLUMN_WORDS, TABLE_TITLES, table_title
from tests.safety.traces import fill
from tests.services.protected import found_office, opened

CLOCK = FixedClock(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))


def content(office: OfficeFile) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables that belong to the archive, and the attachments."""
    with office.database.read() as unit:
        found = {shape.name: list(unit.whole.rows(shape.name)) for shape in shapes()}
        found["files"] = [(n, name, unit.whole.file(n)) for n, name in unit.whole.files()]
    del found["protocol"]  # the loading itself is told there
    return found


def loaded(path: Path, archive: Path) -> OfficeFile:
    with new_office_file(path, clock=CLOCK) as office:
        load_archive(office, archive)
    return OfficeFile.open(path, clock=CLOCK)


def contents(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / CONTENTS).read_text("utf-8"))
    return found


def keep_hash(folder: Path, name: str) -> None:
    """Let the table of contents agree with a changed file, as a forger would."""
    data, known = (folder / name).read_bytes(), contents(folder)
    known["files"][name] = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / CONTENTS).write_text(json.dumps(known), "utf-8")


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises((InputError, OutputError)) as caught:
        act()
    return caught.value.code


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.intdesk"
    write_demonstration(path, Plan(years=1, scale=0.2), CLOCK)
    return path


@pytest.fixture(scope="module")
def archive(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive") / "archiv"
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as office:
        office.archive_export.folder(folder)
    return folder


@pytest.fixture
def copy(archive: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(archive, tmp_path / "archiv"))


def test_the_demonstration_comes_back_as_it_was(
    demonstration: Path, archive: Path, tmp_path: Path
) -> None:
    with (
        OfficeFile.open(demonstration, clock=CLOCK) as before,
        loaded(tmp_path / "neu.intdesk", archive) as after,
    ):
        assert content(after) == content(before)
        assert after.figures.year(2025) == before.figures.year(2025)
        assert check_file(after).findings == check_file(before).findings
        first = before.search.find("rathaus")
        assert [g.kind for g in after.search.find("rathaus")] == [g.kind for g in first]
        assert after.history.last() is None


def test_every_kind_comes_back_with_its_links_and_files(tmp_path: Path) -> None:
    """A kind of record that is added is part of it at once, with all its columns filled."""
    with opened(found_office(tmp_path)) as before:
        made = fill(before)
        assert set(made) == set(MAPS)
        path = tmp_path / "alles.zip"
        told = before.archive_export.missing()
        assert before.archive_export.zip(path).left_out == told
        assert "Klartext" in told[0]
        (tmp_path / "zwei").mkdir()
        with opened(found_office(tmp_path / "zwei")) as after:
            facts = load_archive(after, path)
            assert facts.identities
            assert content(after) == content(before)
            case = made[next(k for k in MAPS if k == "case")][0]
            assert after.identities.open(case) == before.identities.open(case)
            for kind, record_map in MAPS.items():
                with before.database.read() as one, after.database.read() as other:
                    assert one.of(record_map).many(made[kind]) == other.of(record_map).many(
                        made[kind]
                    )


def test_closed_names_stay_closed(tmp_path: Path) -> None:
    """Whoever cannot open identities writes an archive without them, and it says so."""
    with opened(found_office(tmp_path)) as before:
        fill(before)
        service = type(before.archive_export)(before.database, CLOCK, lambda: None)
        folder = tmp_path / "archiv"
        made = service.folder(folder)
    assert "verschlossen" in made.left_out[0]
    assert made.left_out[0] in (folder / "LIESMICH.txt").read_text("utf-8-sig")
    assert contents(folder)["remarks"] == list(made.left_out)
    assert not (folder / f"tabellen/{IDENTITY_TABLE}.csv").exists()
    assert not any(b"sealed" in path.read_bytes() for path in folder.glob("tabellen/*.csv"))
    with loaded(tmp_path / "neu.intdesk", folder) as after, after.database.read() as unit:
        assert unit.identities.every() == []


def test_names_need_a_file_with_a_password(tmp_path: Path) -> None:
    with opened(found_office(tmp_path)) as before:
        fill(before)
        before.archive_export.zip(tmp_path / "alles.zip")
    target = tmp_path / "neu.intdesk"
    assert code_of(lambda: loaded(target, tmp_path / "alles.zip")) == "archive_needs_password"
    assert not target.exists()


ODD = st.text(
    st.characters(codec="utf-8") | st.sampled_from("'=+-@;\"\t\r\n\0\ufeff,\u2028"),
    max_size=60,
)


@settings(max_examples=6, phases=[Phase.generate])
@given(texts=st.lists(ODD, min_size=20, max_size=40))
def test_odd_texts_come_back(
    template: Path, tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("odd")
    path = folder / "alt.intdesk"
    shutil.copyfile(template, path)
    with OfficeFile.open(path, clock=CLOCK) as before:
        for text in texts:
            before.contacts.save(Contact(name=f"x{text}", note=text))
            before.events.save(Event(title="x", day=date(2026, 1, 1), note=text, place=text))
        before.archive_export.folder(folder / "archiv")
        with loaded(folder / "neu.intdesk", folder / "archiv") as after:
            assert content(after) == content(before)


@given(st.lists(st.tuples(ODD, ODD | st.none(), st.integers(-(10**17), 10**17) | st.none())))
def test_a_table_loses_nothing(rows: list[tuple[str, str | None, int | None]]) -> None:
    columns = (
        ColumnShape("a", CellType.TEXT, optional=False),
        ColumnShape("b", CellType.TEXT, optional=True),
        ColumnShape("c", CellType.NUMBER, optional=True),
    )
    written = write_table([f"X [{c.name}]" for c in columns], columns, rows)
    assert read_table(written, columns) == (("a", "b", "c"), rows)
    for cells in csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), delimiter=";"):
        assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


@pytest.mark.parametrize(
    "text",
    ["", "A [a]\r\n", "A [a];B [zz]\r\n", "A [a];A [a]\r\n", "A;B\r\n", "A [a];B [b]\r\n1\r\n",
     "A [a];B [b]\r\nx;1\r\n", "A [a];B [b]\r\n1;31.12.2026\r\n", "A [a];B [b]\r\n\"1\r\n",
     "A [a];B [b]\r\n1" + "0" * 30 + ";2026-01-01\r\n"],
)  # fmt: skip
def test_other_tables_are_refused(text: str) -> None:
    columns = (
        ColumnShape("a", CellType.NUMBER, optional=False, required=True),
        ColumnShape("b", CellType.DAY, optional=True, required=True),
    )
    with pytest.raises(UnreadableTableError):
        read_table(text.encode(), columns)
    with pytest.raises(UnreadableTableError):
        read_table(b"\xff\xfe\x00", columns)


def test_each_table_has_three_files_that_agree(archive: Path) -> None:
    for shape in shapes():
        text = (archive / f"tabellen/{shape.name}.csv").read_text("utf-8-sig")
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
        book = openpyxl.load_workbook(archive / f"tabellen/{shape.name}.xlsx", read_only=True)
        rows = list(book.worksheets[0].iter_rows(values_only=True))
        assert len(rows) == len(lines)
        assert [str(cell) for cell in rows[0]] == lines[0]
        schema = json.loads((archive / f"schema/{shape.name}.schema.json").read_text("utf-8"))
        assert list(schema["properties"]) == [c.name for c in shape.columns]
        assert contents(archive)["tables"][shape.name] == len(lines) - 1


def test_every_table_and_column_has_german_words() -> None:
    """What is added shows here until it has words; without them the export would use its name."""
    named = {shape.name for shape in shapes() if table_title(shape) != shape.name}
    assert {shape.name for shape in shapes()} - named == set()
    fields = {shape.of[1] for shape in shapes() if shape.of}
    assert fields - set(CHILD_WORDS) == set()
    columns = {column.name for shape in shapes() for column in shape.columns}
    assert columns - set(COLUMN_WORDS) == set()
    assert set(TABLE_TITLES) - {IDENTITY_TABLE} <= {shape.name for shape in shapes()}


def test_what_is_left_out_is_known() -> None:
    searches = {record_map.search.name for record_map in MAPS.values()}
    inside = {shape.name for shape in shapes()}
    assert inside | set(LEFT_OUT) | searches == set(METADATA.tables)
    assert not inside & (set(LEFT_OUT) | searches)


def test_the_table_of_contents_knows_each_file(archive: Path) -> None:
    files = {p.relative_to(archive).as_posix() for p in archive.rglob("*") if p.is_file()}
    listed = contents(archive)["files"]
    assert set(listed) == files - {CONTENTS}
    for name, entry in listed.items():
        data = (archive / name).read_bytes()
        assert entry == {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    assert contents(archive)["encrypted"] is False
    assert "NICHT verschlüsselt" in (archive / "LIESMICH.txt").read_text("utf-8-sig")


def test_zip_and_folder_are_the_same(demonstration: Path, archive: Path, tmp_path: Path) -> None:
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as office:
        office.archive_export.zip(tmp_path / "a.zip")
        office.archive_export.zip(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        assert set(package.namelist()) == {*contents(archive)["files"], CONTENTS}
    assert look_into(tmp_path / "a.zip") == look_into(archive)


def test_only_an_archive_is_ever_replaced(office_file: OfficeFile, tmp_path: Path) -> None:
    export = office_file.archive_export
    taken = tmp_path / "dokumente"
    taken.mkdir()
    (taken / "brief.txt").write_text("wichtig")
    for overwrite in (False, True):
        code = code_of(lambda o=overwrite: export.folder(taken, overwrite=o))  # type: ignore[misc]
        assert code == "archive_folder_taken"
    assert [p.name for p in taken.iterdir()] == ["brief.txt"]
    own = tmp_path / "archiv"
    own.mkdir()
    export.folder(own)
    assert code_of(lambda: export.folder(own)) == "archive_folder_taken"
    office_file.contacts.save(Contact(name="Neu"))
    export.folder(own, overwrite=True)
    assert contents(own)["tables"]["contact"] == 1
    assert code_of(lambda: export.folder(tmp_path / "fehlt" / "archiv")) == "folder_missing"
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".intdesk")]


def test_an_archive_goes_only_into_an_empty_file(archive: Path, office_file: OfficeFile) -> None:
    office_file.contacts.save(Contact(name="Schon da"))
    before = content(office_file)
    assert code_of(lambda: load_archive(office_file, archive)) == "archive_file_not_empty"
    assert content(office_file) == before


def change(folder: Path, name: str, act: Callable[[str], str], *, forged: bool = True) -> None:
    path = folder / name
    path.write_bytes(act(path.read_bytes().decode("utf-8-sig")).encode("utf-8-sig"))
    if forged:
        keep_hash(folder, name)


CONSULTATIONS = "tabellen/consultation.csv"


def cut(folder: Path) -> None:
    (folder / CONSULTATIONS).write_bytes((folder / CONSULTATIONS).read_bytes()[:-200])


def without_a_table(folder: Path) -> None:
    known = contents(folder)
    for name in ("tabellen/code.csv", "tabellen/code.xlsx"):
        (folder / name).unlink()
        del known["files"][name]
    (folder / CONTENTS).write_text(json.dumps(known), "utf-8")


def with_a_strange_table(folder: Path) -> None:
    (folder / "tabellen/sqlite_master.csv").write_text("X [a]\r\n")
    keep_hash(folder, "tabellen/sqlite_master.csv")


def newer(folder: Path) -> None:
    (folder / CONTENTS).write_text(json.dumps(contents(folder) | {"schema": "9999"}), "utf-8")


def other_format(folder: Path) -> None:
    (folder / CONTENTS).write_text(json.dumps({"format": "etwas"}), "utf-8")


def with_a_strange_file(folder: Path) -> None:
    (folder / "anlagen").mkdir(exist_ok=True)
    (folder / "anlagen/000099-x.txt").write_text("x")
    keep_hash(folder, "anlagen/000099-x.txt")


HOSTILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "changed": (lambda f: change(f, CONSULTATIONS, lambda t: t + "\r\n", forged=False),
                "archive_damaged"),
    "cut": (cut, "archive_damaged"),
    "missing": (lambda f: (f / CONSULTATIONS).unlink(), "archive_damaged"),
    "more": (lambda f: (f / "mehr.exe").write_text("x"), "archive_damaged"),
    "no contents": (lambda f: (f / CONTENTS).unlink(), "archive_unknown"),
    "broken contents": (lambda f: (f / CONTENTS).write_text("{"), "archive_damaged"),
    "deep contents": (lambda f: (f / CONTENTS).write_text("[" * 100_000), "archive_damaged"),
    "list of contents": (lambda f: (f / CONTENTS).write_text("[]"), "archive_unknown"),
    "other format": (other_format, "archive_unknown"),
    "newer": (newer, "archive_newer"),
    "without codes": (without_a_table, "archive_table"),
    "strange table": (with_a_strange_table, "archive_table"),
    "other column": (lambda f: change(f, CONSULTATIONS, lambda t: t.replace("[day]", "[tag]", 1)),
                     "archive_table"),
    "wrong value": (lambda f: change(f, CONSULTATIONS, lambda t: t.replace("\r\n1;", "\r\nx;", 1)),
                    "archive_table"),
    "twice the same id": (lambda f: change(f, CONSULTATIONS,
                                           lambda t: t.replace("\r\n2;", "\r\n1;", 1)),
                          "archive_content"),
    "row without its record": (lambda f: change(f, "tabellen/consultation_topic.csv",
                                                lambda t: t + "999999;0;08\r\n"),
                               "archive_content"),
    "unknown state": (lambda f: change(f, "tabellen/event.csv",
                                       lambda t: t.replace(";held;", ";gestohlen;")),
                      "archive_content"),
    "file without its row": (with_a_strange_file, "archive_content"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_leaves_nothing(copy: Path, tmp_path: Path, name: str) -> None:
    act, code = HOSTILE[name]
    act(copy)
    target = tmp_path / "neu.intdesk"
    assert code_of(lambda: loaded(target, copy)) == code
    assert sorted(p.name for p in tmp_path.iterdir()) == ["archiv"]


def test_a_hostile_archive_leaves_an_open_file_as_it_was(
    copy: Path, office_file: OfficeFile
) -> None:
    change(copy, "tabellen/consultation_topic.csv", lambda t: t + "999999;0;08\r\n")
    before = content(office_file)
    assert code_of(lambda: load_archive(office_file, copy)) == "archive_content"
    assert content(office_file) == before
    office_file.contacts.save(Contact(name="Geht weiter"))


@pytest.mark.parametrize(
    "name", ["../boese.txt", "/etc/boese", "a\\b.txt", "C:/x", "tabellen/../x"]
)
def test_names_that_lead_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(CONTENTS, "{}")
        package.writestr(name, "x")
    assert code_of(lambda: look_into(path)) == "archive_unsafe"


def test_bombs_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "bombe.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(CONTENTS, b"0" * 40_000_000)
    assert code_of(lambda: look_into(path)) == "archive_unsafe"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("x", "1")
        with pytest.warns(UserWarning, match="Duplicate name"):
            package.writestr("x", "2")
    assert code_of(lambda: look_into(path)) == "archive_unsafe"


@given(st.binary(max_size=400))
def test_any_file_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    assert code_of(lambda: look_into(path)) == "archive_unreadable"


def test_a_cut_zip_is_refused(demonstration: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with OfficeFile.open(demonstration, read_only=True, clock=CLOCK) as office:
        office.archive_export.zip(path)
    whole = path.read_bytes()
    for length in (len(whole) // 2, len(whole) - 5, 0):
        path.write_bytes(whole[:length])
        assert code_of(lambda: look_into(path)) == "archive_unreadable"


def test_links_in_a_folder_are_refused(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("x")
    (copy / "anlagen").mkdir(exist_ok=True)
    (copy / "anlagen/000001-x").symlink_to(tmp_path / "geheim")
    assert code_of(lambda: look_into(copy)) == "archive_unsafe"


def test_names_of_files_fit_every_system() -> None:
    assert safe_name('Brief: "A/B"?.pdf') == "Brief_ _A_B__.pdf"
    assert safe_name("...") == "Anlage"
    assert len(safe_name("x" * 300 + ".pdf")) < 100
