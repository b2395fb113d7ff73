from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, press, show
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind
from ui.kit.empty import EmptyState
from ui.kit.kpi import KpiCard
from ui.kit.labels import IconLabel
from ui.kit.layout import FlowRow
from ui.kit.nav import ICON_ROLE, ROW_HEIGHT, NavDelegate
from ui.kit.theme import Scheme, Theme
from ui.kit.undo_line import UndoLine


def test_key_figure_says_everything_and_opens_its_list(qtbot: QtBot) -> None:
    card = KpiCard("consultations", "Beratungen", "messages-square")
    row = FlowRow(card)
    show(qtbot, row)
    card.set_value("412", "+38 gegenüber 2025")
    assert card.accessibleName() == "Beratungen, 412, +38 gegenüber 2025"
    with qtbot.waitSignal(card.clicked):
        click(card)
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        press(card, Qt.Key.Key_Space)
    assert card.width() >= card.minimumSizeHint().width()
    assert not defects(row)


def test_key_figure_that_leads_nowhere_takes_no_focus(qtbot: QtBot) -> None:
    card = KpiCard("mean", "Mittel", clickable=False)
    row = FlowRow(card)
    show(qtbot, row)
    assert card.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(card.clicked):
        click(row)


def test_key_figures_of_a_row_stand_on_one_line(qtbot: QtBot) -> None:
    cards = [KpiCard("a", "Beratungen", "messages-square"), KpiCard("b", "Gebucht"),
             KpiCard("c", "Beratungszeit", "clock")]  # fmt: skip
    cards[2].set_value("260:20 Std.", "+35:30 Std. gegenüber 2024, zum ganzen Jahr")
    row = FlowRow(*cards, spacing=16, uniform=True)
    show(qtbot, row, 800, 160)
    figures = [child(card, QLabel, f"{card.objectName()}_value") for card in cards]
    assert len({card.height() for card in cards}) == 1
    assert len({figure.y() for figure in figures}) == 1


def test_empty_state_offers_its_action(qtbot: QtBot) -> None:
    empty = EmptyState("list", "Noch keine Beratungen 2026.", "Beratung erfassen")
    show(qtbot, empty)
    with qtbot.waitSignal(empty.wanted):
        click(empty.button)
    empty.say("Keine Beratung passt zu den Filtern.")
    assert empty.button.isHidden()
    empty.say("Leer.", "Filter entfernen")
    assert empty.button.accessibleName() == "Filter entfernen"
    assert not defects(empty)


def test_an_empty_state_does_without_its_picture_where_it_is_low(qtbot: QtBot) -> None:
    empty = EmptyState("list", "Lang genug für mehr als eine Zeile. " * 4, "Beratung erfassen")
    show(qtbot, empty, 400, 300)
    picture = empty.findChildren(IconLabel)[0]
    assert picture.isVisible()
    empty.resize(400, 120)
    qtbot.waitUntil(lambda: not picture.isVisible())
    words = empty.sentence
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))


def test_a_name_that_is_the_text_follows_it(qtbot: QtBot) -> None:
    follows, own = Button("a", "&Alt"), Button("b", "Alt", says="Eigener Name")
    for button in (follows, own):
        qtbot.addWidget(button)
        button.setText("&Neu")
    assert follows.accessibleName() == "Neu"
    assert own.accessibleName() == "Eigener Name"


def test_undo_line_stays_until_it_is_used(qtbot: QtBot) -> None:
    host = QWidget()
    line = UndoLine(host)
    line.resize(500, 44)
    show(qtbot, host)
    assert line.isHidden()
    line.say("Beratung gelöscht.")
    assert line.isVisible()
    assert not defects(host)
    with qtbot.waitSignal(line.undo):
        click(child(line, Button, "undo_button"))
    assert line.isHidden()
    line.say("Noch eine gelöscht.")
    with qtbot.assertNotEmitted(line.undo):
        click(child(line, Button, "undo_close"))
    assert line.isHidden()


@pytest.mark.parametrize("tone", list(Tone))
def test_banner_shows_its_tone_and_action(tone: Tone, qtbot: QtBot) -> None:
    host = QWidget()
    banner = Banner(host)
    banner.resize(500, 50)
    show(qtbot, host)
    banner.say("Nur lesend geöffnet.", tone, "Ansehen")
    assert banner.property("banner") == tone.value
    with qtbot.waitSignal(banner.pressed):
        click(child(banner, Button, "banner_button"))
    banner.say("Ohne Knopf.", tone)
    assert child(banner, Button, "banner_button").isHidden()
    assert child(banner, QLabel, "banner_text").text() == "Ohne Knopf."


@pytest.mark.parametrize("width", [60, 220])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_navigation_is_painted_wide_and_narrow(
    width: int, scheme: Scheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(scheme)
    model = QStandardItemModel()
    for text, icon in (("Start", "house"), ("Beratung", "messages-square"), ("Ohne Bild", "")):
        item = QStandardItem(text)
        item.setData(icon, ICON_ROLE)
        model.appendRow(item)
    view = QListView()
    view.setProperty("nav", True)
    view.setModel(model)
    painter = NavDelegate(view)
    view.setItemDelegate(painter)
    show(qtbot, view, width, 200)
    plain = view.grab().toImage()
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    chosen = view.grab().toImage()
    assert plain != chosen
    painter.hover(model.index(2, 0))
    assert view.grab().toImage() != chosen, "the row under the mouse is tinted"
    painter.hover(QModelIndex())
    assert view.grab().toImage() == chosen
    assert view.visualRect(model.index(0, 0)).height() == ROW_HEIGHT
    assert view.sizeHintForIndex(model.index(0, 0)) == QSize(40, ROW_HEIGHT)


def test_tab_walk_reaches_each_button_once(qtbot: QtBot) -> None:
    row = FlowRow(*(Button(f"b{n}", f"Knopf {n}") for n in range(4)))
    show(qtbot, row)
    assert [w.objectName() for w in tab_cycle(row)] == ["b0", "b1", "b2", "b3"]


def test_a_chosen_segment_has_room_for_its_bold_text(qtbot: QtBot) -> None:
    segment = Button("segment", "Auswahllisten", ButtonKind.SEGMENT)
    plain = Button("plain", "Auswahllisten")
    row = FlowRow(segment, plain)
    show(qtbot, row)
    bold = QFont(segment.font())
    bold.setWeight(QFont.Weight.DemiBold)
    needed = QFontMetrics(bold).horizontalAdvance(segment.text())
    padding = 2 * (11 + 2)
    assert segment.width() >= needed + padding
    assert segment.minimumSizeHint() == segment.sizeHint()
