"""The page beside the text: drawn while one types, turned by keys, read by screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.errors import OutputError
from intdesk.services import page_preview
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show, write
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.kit.page_picture import PagePicture
from ui.screens.reports.texts import ReportTextPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office, part: str, width: int = 1200) -> ReportTextPage:
    for _ in range(30):
        office.newcomer()
    page = ReportTextPage(office.context)
    show(qtbot, page, width, 800)
    page.arrive(Target(PageId.REPORT_TEXTS, part=part))
    return page


def sheet(page: ReportTextPage) -> PagePicture:
    return child(page, PagePicture, "page_sheet")


def editor(page: ReportTextPage) -> QPlainTextEdit:
    return child(page, QPlainTextEdit, "text")


def test_the_page_follows_what_is_typed_before_it_is_saved(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "counselling")
    picture = sheet(page)
    assert not picture.image().isNull()
    assert "Beratungen nach Monat" in picture.accessibleDescription()
    write(editor(page), "Ein gutes Jahr.")
    qtbot.waitUntil(lambda: "Ein gutes Jahr." in picture.accessibleDescription())
    assert office.services.report_texts.get_part(2026, "counselling").text == ""
    assert defects(page) == []


def test_pages_are_turned_by_keys_and_buttons(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "method")
    picture, place = sheet(page), child(page, QLabel, "page_place")
    assert place.text() == "Seite 1 von 2"
    assert not child(page, Button, "page_back").isEnabled()
    picture.setFocus()
    press(picture, Qt.Key.Key_PageDown)
    assert place.text() == "Seite 2 von 2"
    assert picture.accessibleName() == "Anhang: Methode: Seite 2 von 2"
    press(picture, Qt.Key.Key_PageDown)
    assert place.text() == "Seite 2 von 2"
    click(child(page, Button, "page_back"))
    assert place.text() == "Seite 1 von 2"


def test_the_page_can_be_read_as_text(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "method")
    click(child(page, Button, "page_as_text"))
    words = child(page, QPlainTextEdit, "page_words")
    assert words.isVisible()
    assert words.hasFocus()
    assert "Zählweise" in words.toPlainText()
    click(child(page, Button, "page_as_text"))
    assert sheet(page).isVisible()


def test_where_pages_cannot_be_drawn_the_text_can_still_be_written(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise OutputError("preview_failed")

    monkeypatch.setattr(page_preview, "preview_page", fail)
    page = opened(qtbot, office, "counselling")
    assert not sheet(page).isVisible()
    banner = child(page, QWidget, "page_preview_banner")
    assert "Ihr Text ist davon nicht betroffen" in child(banner, QLabel, "banner_text").text()
    write(editor(page), "Trotzdem.")
    click(child(page, Button, "report_text_save"))
    assert office.services.report_texts.get_part(2026, "counselling").text == "Trotzdem."


def test_in_a_narrow_window_the_page_stands_below(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "method", width=820)
    card, text = child(page, QWidget, "page_preview"), child(page, QWidget, "report_text_card")
    assert card.mapTo(page, card.rect().topLeft()).y() > text.mapTo(page, text.rect().topLeft()).y()
    page.resize(1200, 800)
    qtbot.waitUntil(lambda: card.x() > text.x())
    assert card.y() == text.y()


def test_the_page_can_take_the_room_of_the_list(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "method", width=1140)
    picture, parts = sheet(page), child(page, QTableWidget, "report_text_parts")
    before, wider = picture.width(), child(page, Button, "page_wide")
    assert wider.text() == "Größer"
    click(wider)
    qtbot.waitUntil(lambda: picture.width() > 1.5 * before)
    assert not parts.isVisible()
    assert editor(page).isVisible()
    assert defects(page) == []
    page.arrive(Target(PageId.REPORT_TEXTS, part="counselling"))
    assert wider.hasFocus()
    page.resize(820, 800)
    qtbot.waitUntil(parts.isVisible)
    assert not wider.isVisible()
    page.resize(1140, 800)
    qtbot.waitUntil(wider.isVisible)
    click(wider)
    qtbot.waitUntil(lambda: picture.width() == before)
    assert parts.isVisible()


def test_a_backup_changes_nothing_of_what_the_chapters_show(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "network")
    assert not page.concerns(Changes.of(Kind.BACKUP))
    assert page.concerns(Changes.of(Kind.CONSULTATION))
