"""Unsaved entries by hand: typed, the program dies, and they are there again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.draft import KeptDraft
from intdesk.domain.listing import ListQuery
from intdesk.errors import DataFileError
from intdesk.services.office_file import OfficeFile
from intdesk.storage import dialect
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import CLOCK, Office
from tests.ui.office_fixtures import blank, office, template
from ui.drafts import say_unsaved
from ui.jobs import Jobs
from ui.kit.banner import Banner
from ui.kit.theme import Theme
from ui.page import Page
from ui.screens.consultations.list import ConsultationPage
from ui.screens.contacts.list import ContactPage
from ui.screens.settings.page import SettingsPage
from ui.screens.work_entries.list import WorkEntryPage
from ui.targets import PageId, Target

__all__ = ["blank", "office", "template"]
ALL = ListQuery(Kind.CONSULTATION)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep entries as soon as the window has time, not after a second."""
    monkeypatch.setattr("ui.drafts.DELAY_MS", 0)


def opened(qtbot: QtBot, office: Office, kind: type[Page] = ConsultationPage) -> Page:
    page = kind(office.context)  # type: ignore[call-arg]
    show(qtbot, page, 1100, 800)
    page.arrive(Target(PageId.CONSULTATIONS))
    return page


def consultations(qtbot: QtBot, office: Office) -> ConsultationPage:
    page = opened(qtbot, office)
    assert isinstance(page, ConsultationPage)
    return page


def died(office: Office) -> None:
    """Let the program die: nothing is asked or saved; a new one opens the file."""
    path = office.services.path
    office.services.close()  # a dead process holds no lock
    office.context.file.open(path, office.errors.append)
    assert office.errors == []


def typed(page: QWidget, name: str, text: str) -> None:
    line = child(page, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    write(line, text)


def kept(office: Office) -> list[KeptDraft]:
    return office.services.drafts.all()


def line_of(page: QWidget) -> Banner:
    return next(b for b in page.findChildren(Banner, "draft_line") if b.isVisible())


def lines(page: QWidget) -> list[str]:
    shown = [b for b in page.findChildren(Banner, "draft_line") if b.isVisible()]
    return [child(banner, QLabel, "banner_text").text() for banner in shown]


def test_a_new_record_that_was_not_saved_is_there_again(qtbot: QtBot, office: Office) -> None:
    page = consultations(qtbot, office)
    typed(page, "minutes", "45x")
    write(child(page, QWidget, "topic"), "wohn")
    write(child(page, QPlainTextEdit, "note"), "Wohngeld")
    qtbot.waitUntil(lambda: bool(kept(office)) and kept(office)[0].entries["note"] == "Wohngeld")
    died(office)
    again = consultations(qtbot, office)
    assert lines(again) == ["Nicht gespeicherte Eingaben vom 21.11., 08:00 wiederhergestellt"]
    assert child(again, QLineEdit, "minutes").text() == "45x"
    assert child(again, QLineEdit, "topic_text").text() == "wohn"
    assert child(again, QLabel, "minutes_problem").isVisible()
    assert again.panel.dirty
    assert office.services.lists.summary(ALL).count == 0
    assert defects(again) == []
    typed(again, "minutes", "45")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert kept(office) == []
    assert lines(again) == []
    saved = office.services.consultations.get(office.services.lists.first_ids(ALL, 1)[0])
    assert (saved.minutes, saved.topic, saved.note) == (45, "08", "Wohngeld")


def test_an_edited_record_offers_its_entries_only_for_itself(qtbot: QtBot, office: Office) -> None:
    first, second = office.consult(minutes=20), office.consult(minutes=30)
    page = consultations(qtbot, office)
    page.open_record(first)
    typed(page, "minutes", "50")
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    assert (kept(office)[0].record_id, kept(office)[0].entries) == (first, {"minutes": "50"})
    died(office)
    again = consultations(qtbot, office)
    assert again.panel.shown == first
    assert child(again, QLineEdit, "minutes").text() == "50"
    assert not child(again, QPushButton, "consultation_again").isVisible()
    click(child(line_of(again), QPushButton, "banner_button"))
    assert child(again, QLineEdit, "minutes").text() == "0:20\N{NO-BREAK SPACE}Std."
    assert not again.panel.dirty
    assert lines(again) == []
    assert kept(office) == []
    again.open_record(second)
    assert lines(again) == []


def test_opening_a_record_offers_what_is_kept_of_it(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=20)
    page = consultations(qtbot, office)
    office.services.drafts.keep("consultation", record, 1, {"minutes": "55"})
    page.open_record(record)
    assert len(lines(page)) == 1
    assert page.panel.binder.collect().minutes == 55


def test_a_record_that_changed_since_says_so(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=20, place="Rathaus")
    office.services.drafts.keep("consultation", record, 1, {"minutes": "55"})
    stored = office.services.consultations.get(record)
    office.services.consultations.save(replace(stored, place="Bibliothek", minutes=25))
    page = consultations(qtbot, office)
    assert lines(page)[0].startswith("Der Eintrag wurde inzwischen geändert.")
    assert child(page, QLineEdit, "place").text() == "Bibliothek"
    assert page.panel.save()
    stored = office.services.consultations.get(record)
    assert (stored.minutes, stored.place) == (55, "Bibliothek")


def test_entries_that_were_taken_back_are_dropped(qtbot: QtBot, office: Office) -> None:
    record = office.consult(place="Rathaus")
    page = consultations(qtbot, office)
    page.open_record(record)
    typed(page, "place", "Rathaus!")
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    press(child(page, QLineEdit, "place"), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: kept(office) == [])


def test_kept_entries_that_equal_the_record_are_no_news(qtbot: QtBot, office: Office) -> None:
    record = office.consult(place="Rathaus")
    office.services.drafts.keep("consultation", record, 1, {"place": "Rathaus"})
    page = consultations(qtbot, office)
    assert page.panel.shown == record
    assert lines(page) == []
    assert kept(office) == []


def test_discarding_in_the_question_drops_them(qtbot: QtBot, office: Office) -> None:
    page = consultations(qtbot, office)
    typed(page, "minutes", "45")
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    office.dialogs.answers = ["discard"]
    press(focused(), Qt.Key.Key_Escape)
    assert kept(office) == []
    assert not page.panel.dirty
    assert lines(page) == []


def test_a_deleted_record_keeps_them_until_it_comes_back(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=20)
    page = consultations(qtbot, office)
    page.open_record(record)
    typed(page, "minutes", "50")
    page.remove([record])
    assert page.panel.is_new
    assert [draft.record_id for draft in kept(office)] == [record]
    died(office)
    again = consultations(qtbot, office)
    assert again.panel.is_new
    office.services.consultations.restore([record])
    again.open_record(record)
    assert again.panel.binder.collect().minutes == 50


def test_a_copy_does_not_begin_with_older_entries(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=35)
    page = consultations(qtbot, office)
    office.services.drafts.keep("consultation", 0, 0, {"minutes": "99"})
    page.panel.duplicate(record)
    assert page.panel.binder.collect().minutes == 35
    assert lines(page) == []
    assert len(kept(office)) == 1


def test_nothing_is_kept_of_a_file_for_reading(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = OfficeFile.open(office.services.path, read_only=True, clock=CLOCK)
    monkeypatch.setattr(type(office.context.file), "office", property(lambda _file: reading))
    page = consultations(qtbot, office)
    typed(page, "minutes", "45")
    page.keep_now()
    assert reading.drafts.all() == []
    assert office.announced == []
    reading.close()


def test_keeping_at_once_serves_a_lock(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.drafts.DELAY_MS", 100_000)
    page = consultations(qtbot, office)
    page.keep_now()
    assert kept(office) == []
    typed(page, "minutes", "45")
    assert kept(office) == []
    page.keep_now()
    assert kept(office)[0].entries["minutes"] == "45"
    typed(page, "minutes", "46")
    page.keep_now()
    assert kept(office)[0].entries["minutes"] == "46"


def test_a_full_disk_is_said_in_the_status_line_only(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = consultations(qtbot, office)
    drafts = office.services.drafts
    full = DataFileError("no_space", path="x")

    def keep(*_args: object) -> bool:
        raise full

    with monkeypatch.context() as broken:
        broken.setattr(drafts, "keep", keep)
        typed(page, "minutes", "45")
        qtbot.waitUntil(lambda: bool(office.announced))
        page.keep_now()
    assert office.announced[0].startswith("Die Eingaben konnten nicht zwischengespeichert")
    assert office.messages == []
    typed(page, "minutes", "46")
    qtbot.waitUntil(lambda: len(kept(office)) == 1)


@pytest.fixture
def busy(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Let another program read the data file until it is told to end; nobody waits for it."""
    monkeypatch.setattr("ui.drafts.RETRY_MS", 0)
    monkeypatch.setitem(dialect.PRAGMAS, "busy_timeout", ("0", 0))
    path = office.services.path
    office.services.close()
    office.context.file.open(path, office.errors.append)
    reader = dialect.connect(path, None, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM meta").fetchall()
    yield lambda: reader.execute("ROLLBACK")
    reader.close()


def test_what_found_the_file_busy_is_kept_by_itself(
    qtbot: QtBot, office: Office, busy: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    page = consultations(qtbot, office)
    typed(page, "minutes", "45")
    qtbot.waitUntil(lambda: "entries not kept: busy" in caplog.text)
    assert kept(office) == []
    busy()
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    assert kept(office)[0].entries["minutes"] == "45"
    assert office.messages == []


def test_a_file_that_stays_busy_is_told_of_and_the_newest_entries_win(
    qtbot: QtBot, office: Office, busy: Callable[[], None]
) -> None:
    page = consultations(qtbot, office)
    typed(page, "minutes", "45")
    qtbot.waitUntil(lambda: bool(office.announced))
    typed(page, "minutes", "46")
    busy()
    qtbot.waitUntil(lambda: bool(kept(office)) and kept(office)[0].entries["minutes"] == "46")
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    assert kept(office)[0].entries["minutes"] == "46"


def test_a_record_that_is_left_while_the_file_is_busy_keeps_its_entries(
    qtbot: QtBot, office: Office, busy: Callable[[], None]
) -> None:
    page = consultations(qtbot, office)
    typed(page, "minutes", "45")
    page.panel.drafts.part()
    busy()
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    assert kept(office)[0].entries["minutes"] == "45"


def show_panel(page: Page) -> None:
    """Show the list with its panel where a page begins with another view."""
    if isinstance(page, WorkEntryPage):
        click(child(page, QPushButton, "work_list"))


@pytest.mark.parametrize(
    ("kind", "field", "form", "shown"),
    [
        (ContactPage, "name", "contact", "12"),
        (WorkEntryPage, "minutes", "work_entry", "0:12\N{NO-BREAK SPACE}Std."),
    ],
)
def test_other_records_keep_theirs(
    qtbot: QtBot, office: Office, kind: type[Page], field: str, form: str, shown: str
) -> None:  # fmt: skip
    page = opened(qtbot, office, kind)
    show_panel(page)
    typed(page, field, "12")
    qtbot.waitUntil(lambda: [d.form for d in kept(office)] == [form])
    died(office)
    again = opened(qtbot, office, kind)
    show_panel(again)
    assert child(again, QLineEdit, field).text() == shown
    assert len(lines(again)) == 1


def settings(qtbot: QtBot, office: Office, part: str) -> SettingsPage:
    page = SettingsPage(office.context)
    show(qtbot, page, 1000, 800)
    page.arrive(Target(PageId.SETTINGS, part=part))
    return page


def test_the_office_profile_keeps_its_entries(qtbot: QtBot, office: Office) -> None:
    page = settings(qtbot, office, "office")
    typed(page, "name", "Musterau")
    typed(page, "week_minutes", "19,")
    page.keep_now()
    died(office)
    again = settings(qtbot, office, "office")
    assert child(again, QLineEdit, "name").text() == "Musterau"
    assert child(again, QLineEdit, "week_minutes").text() == "19,"
    assert len(lines(again)) == 1
    typed(again, "week_minutes", "19,5")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert office.services.office.get().name == "Musterau"
    assert kept(office) == []
    assert lines(again) == []


def test_the_office_profile_can_be_discarded(qtbot: QtBot, office: Office) -> None:
    office.services.drafts.keep("office", 1, 1, {"name": "Entwurf"})
    page = settings(qtbot, office, "office")
    assert child(page, QLineEdit, "name").text() == "Entwurf"
    click(child(line_of(page), QPushButton, "banner_button"))
    assert child(page, QLineEdit, "name").text() == ""
    assert kept(office) == []


def test_a_code_list_shows_the_entry_that_was_edited(qtbot: QtBot, office: Office) -> None:
    page = settings(qtbot, office, "codes")
    lists = child(page, QWidget, "code_list")
    press(lists, Qt.Key.Key_Down)
    table = child(page, QWidget, "code_table")
    press(table, Qt.Key.Key_Down)
    code = child(page, QLineEdit, "code").text()
    typed(page, "label", "Anders genannt")
    page.keep_now()
    died(office)
    again = settings(qtbot, office, "codes")
    assert child(again, QLineEdit, "code").text() == code
    assert child(again, QLineEdit, "label").text() == "Anders genannt"
    assert len(lines(again)) == 1
    child(again, QLineEdit, "label").setFocus()
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert kept(office) == []


def test_a_new_code_is_there_again(qtbot: QtBot, office: Office) -> None:
    page = settings(qtbot, office, "codes")
    click(child(page, QPushButton, "code_add"))
    typed(page, "code", "88")
    typed(page, "label", "Neues Thema")
    page.keep_now()
    died(office)
    again = settings(qtbot, office, "codes")
    assert child(again, QLineEdit, "code").text() == "88"
    click(child(line_of(again), QPushButton, "banner_button"))
    assert child(again, QLineEdit, "code").text() == ""
    assert kept(office) == []


def test_the_tally_goes_on_the_same_day(qtbot: QtBot, office: Office) -> None:
    page = consultations(qtbot, office)
    click(child(page, QPushButton, "consultations_tally"))
    click(child(page, QPushButton, "tally_minutes_30"))
    click(child(page, QPushButton, "tally_08"))
    click(child(page, QPushButton, "tally_08"))
    page.keep_now()
    died(office)
    again = consultations(qtbot, office)
    click(child(again, QPushButton, "consultations_tally"))
    assert child(again, QLabel, "tally_total").text() == "Gezählt: 2"
    assert child(again, QPushButton, "tally_minutes_30").isChecked()
    click(child(again, QPushButton, "tally_01"))
    assert office.services.lists.summary(ALL).minutes == 90
    banner = child(again, Banner, "tally_resumed")
    assert (
        child(banner, QLabel, "banner_text").text() == "Die Strichliste von 08:00 Uhr geht weiter."
    )
    click(child(banner, QPushButton, "banner_button"))
    assert child(again, QLabel, "tally_total").text() == "Gezählt: 0"
    assert office.services.lists.summary(ALL).count == 3


def test_the_tally_of_another_day_is_over(qtbot: QtBot, office: Office) -> None:
    old = KeptDraft("tally", 0, 0, {"minutes": 30, "counts": {"08": 5}}, CLOCK.now())
    with office.services.database.write("") as unit:
        unit.drafts.keep(replace(old, moment=old.moment.replace(day=20)))
    page = consultations(qtbot, office)
    assert child(page, QLabel, "tally_total").text() == "Gezählt: 0"
    assert kept(office) == []


class Waiting:
    """A program with real workers whose database worker can be held."""

    def __init__(self, folder: Path, theme: Theme, template: Path) -> None:
        self.errors: list[Exception] = []
        self.office = Office(folder, theme, Jobs(self.errors.append))
        self.path = folder / "office.intdesk"
        self.path.write_bytes(template.read_bytes())
        self.gate = threading.Event()

    def hold(self) -> None:
        self.office.jobs.start(lambda _progress: self.gate.wait(60))

    def drain(self, qtbot: QtBot) -> None:
        done: list[bool] = []
        self.gate.set()
        self.office.jobs.start(lambda _progress: True, done.append)
        qtbot.waitUntil(lambda: done == [True])


@pytest.fixture
def waiting(qtbot: QtBot, tmp_path: Path, theme: Theme, template: Path) -> Iterator[Waiting]:
    made = Waiting(tmp_path, theme, template)
    made.office.context.file.open(made.path, made.errors.append)
    qtbot.waitUntil(lambda: made.office.context.file.is_open)
    yield made
    made.gate.set()
    made.office.jobs.stop()
    made.office.context.file.close()
    assert made.errors == []


def ordered(qtbot: QtBot, page: ConsultationPage, text: str) -> None:
    """Type and wait until a write was ordered (the worker is held, so it is not done)."""
    writer = page.panel.drafts._writer
    typed(page, "minutes", text)
    qtbot.waitUntil(lambda: (writer._kept or {}).get("minutes") == text)


def test_a_late_write_does_not_come_after_saving(qtbot: QtBot, waiting: Waiting) -> None:
    page = consultations(qtbot, waiting.office)
    waiting.hold()
    typed(page, "topic_text", "wohn")
    ordered(qtbot, page, "45")
    press(child(page, QLineEdit, "minutes"), Qt.Key.Key_Return, CTRL)
    assert waiting.office.services.lists.summary(ALL).count == 1
    waiting.drain(qtbot)
    assert kept(waiting.office) == []


def test_a_late_write_does_not_come_after_discarding(qtbot: QtBot, waiting: Waiting) -> None:
    page = consultations(qtbot, waiting.office)
    waiting.hold()
    ordered(qtbot, page, "45")
    waiting.office.dialogs.answers = ["discard"]
    press(focused(), Qt.Key.Key_Escape)
    waiting.drain(qtbot)
    assert kept(waiting.office) == []


def test_the_last_write_wins_over_a_late_one(qtbot: QtBot, waiting: Waiting) -> None:
    page = consultations(qtbot, waiting.office)
    waiting.hold()
    ordered(qtbot, page, "45")
    typed(page, "minutes", "46")
    page.keep_now()
    waiting.drain(qtbot)
    assert kept(waiting.office)[0].entries["minutes"] == "46"


def test_a_failed_save_keeps_the_entries(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = consultations(qtbot, office)
    typed(page, "topic_text", "wohn")
    typed(page, "minutes", "45")

    def full(*_args: object, **_more: object) -> object:
        raise DataFileError("no_space", path="x")

    with monkeypatch.context() as broken:
        broken.setattr(office.services.consultations, "save", full)
        assert not page.panel.save()
    qtbot.waitUntil(lambda: len(kept(office)) == 1)
    assert len(office.messages) == 1
    assert page.panel.dirty


def test_opening_a_file_says_where_entries_wait(office: Office) -> None:
    say_unsaved(office.context)
    assert office.announced == []
    for form, record in (("contact", 0), ("code.topic.08", 0), ("tally", 0), ("office", 1)):
        office.services.drafts.keep(form, record, 0, {"x": "y"})
    say_unsaved(office.context)
    (said,) = office.announced
    words, _, forms = said.partition(": ")
    assert words == "Nicht gespeicherte Eingaben stehen wieder bereit"
    assert sorted(forms.split(", ")) == ["Auswahllisten", "Kontakt", "Stelle"]
