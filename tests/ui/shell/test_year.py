"""The chooser of the year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.event import Event
from tests.ui.office import Office
from ui.program import open_window
from ui.shell.year import YearBox
from ui.targets import PageId


def offered(chooser: YearBox) -> list[int]:
    box = chooser.box
    return [int(box.itemData(n)) for n in range(box.count())]


def test_a_year_with_only_an_event_can_be_chosen(
    qtbot: QtBot, blank: Office, template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.intdesk"
    path.write_bytes(template.read_bytes())
    window = open_window(blank.context, path)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    assert offered(window.year_box) == [2026]
    saved = blank.context.office.events.save(Event(title="Fest", day=date(2024, 5, 4)))
    blank.context.bus.publish(saved.changes)
    qtbot.waitUntil(lambda: offered(window.year_box) == [2026, 2025, 2024])


def test_what_is_told_after_the_file_was_closed_is_no_error(qtbot: QtBot, office: Office) -> None:
    box = YearBox(office.context)
    qtbot.addWidget(box)
    before = offered(box)
    office.context.file.close()
    box.follow(Changes.of(Kind.BACKUP))
    assert offered(box) == before
