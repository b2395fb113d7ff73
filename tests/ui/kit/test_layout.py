from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import show
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowLayout, FlowRow, PageHeader, ScrollPage, Section


def boxes(count: int, width: int = 100) -> list[QPushButton]:
    made = [QPushButton(str(n)) for n in range(count)]
    for box in made:
        box.setFixedSize(width, 34)
    return made


def test_items_wrap_where_the_width_ends(qtbot: QtBot) -> None:
    items = boxes(5)
    row = FlowRow(*items, spacing=10)
    show(qtbot, row, 330, 200)
    assert [b.x() for b in items] == [0, 110, 220, 0, 110]
    assert len({b.y() for b in items}) == 2
    assert row.flow.heightForWidth(330) == 78
    assert row.flow.heightForWidth(1000) == 34
    assert row.flow.heightForWidth(50) == 5 * 34 + 4 * 10


def test_only_the_widest_item_limits_the_width(qtbot: QtBot) -> None:
    row = FlowRow(*boxes(6))
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() == 100
    assert row.sizeHint().width() == 6 * 100 + 5 * 8


def test_growing_items_share_what_is_left(qtbot: QtBot) -> None:
    items = boxes(3)
    for item in items[:2]:
        item.setMaximumWidth(1000)
        item.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row = FlowRow(*items, spacing=0)
    show(qtbot, row, 500, 40)
    assert [b.width() for b in items] == [200, 200, 100]


def test_uniform_items_share_columns_evenly(qtbot: QtBot) -> None:
    items = [label(f"Karte {n}", name=str(n)) for n in range(4)]
    for item in items:
        item.setMinimumWidth(150)
    row = FlowRow(*items, spacing=10, uniform=True)
    show(qtbot, row, 500, 100)
    assert {i.width() for i in items} == {245}
    assert [i.x() for i in items] == [0, 255, 0, 255]


def test_uniform_items_fill_the_width_to_the_last_pixel(qtbot: QtBot) -> None:
    items = [label(f"Karte {n}", name=str(n)) for n in range(3)]
    row = FlowRow(*items, spacing=16, uniform=True)
    show(qtbot, row, 1108, 100)
    assert [i.width() for i in items] == [359, 359, 358]
    assert items[-1].geometry().right() == 1107


def test_actions_of_a_title_end_at_the_right_also_where_they_wrap(qtbot: QtBot) -> None:
    header = PageHeader("Kontakte")
    made = boxes(4)
    for box in made:
        header.add_action(box)
    show(qtbot, header, 350, 200)
    ends = {box.y(): box.mapTo(header, box.rect().topRight()).x() for box in made}
    assert len(ends) == 2, "they wrap"
    assert set(ends.values()) == {349}


def test_hidden_items_take_no_place(qtbot: QtBot) -> None:
    items = boxes(3)
    row = FlowRow(*items, spacing=10)
    items[1].hide()
    show(qtbot, row, 330, 60)
    assert items[2].x() == 110


def test_items_can_be_taken_out(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout()
    host.setLayout(flow)
    for box in boxes(2):
        flow.addWidget(box)
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 1
    assert not flow.expandingDirections()
    assert FlowLayout(uniform=True).expandingDirections() == Qt.Orientation.Horizontal


def test_empty_flow_needs_no_height() -> None:
    assert FlowLayout().heightForWidth(300) == 0


def test_actions_of_a_header_are_right_and_wrap(qtbot: QtBot) -> None:
    header = PageHeader("Beratungen im Überblick")
    export, new = secondary("export", "Exportieren …"), primary("new", "Beratung erfassen", "plus")
    header.add_action(export)
    header.add_action(new)
    host = QWidget()
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(header)
    box.addStretch(1)
    show(qtbot, host, 1000, 200)
    assert new.mapTo(host, new.rect().topRight()).x() >= 990
    assert new.mapTo(host, new.rect().topLeft()).y() < 40
    host.resize(380, 300)
    qtbot.waitUntil(lambda: new.mapTo(host, new.rect().topLeft()).y() > 40)
    assert header.minimumSizeHint().width() <= 380
    header.set_title("Kurz")
    assert header.title.text() == "Kurz"
    assert not defects(host)


@pytest.mark.parametrize("frame", [Card, Section])
def test_frames_hold_their_content(frame: type[Card | Section], qtbot: QtBot) -> None:
    made = frame("Überschrift", name="frame")
    made.body.addWidget(label("Inhalt", TextStyle.MUTED))
    show(qtbot, made, 300, 200)
    assert made.heading.isVisible()
    assert made.objectName() == "frame"
    assert Card().heading.isHidden()


def test_page_scrolls_but_takes_no_focus(qtbot: QtBot) -> None:
    page = ScrollPage("page")
    page.body.addWidget(FlowRow(*boxes(30)))
    show(qtbot, page, 400, 200)
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def test_a_page_that_scrolls_ends_where_the_others_end(qtbot: QtBot) -> None:
    short, long = ScrollPage("short"), ScrollPage("long")
    parts = [Card("Kurz"), Card("Lang")]
    parts[1].setMinimumHeight(900)
    for page, part in zip((short, long), parts, strict=True):
        page.body.addWidget(part)
        page.body.addStretch(1)
        show(qtbot, page, 600, 300)
    assert long.verticalScrollBar().isVisible()
    assert not short.verticalScrollBar().isVisible()

    def end_alike() -> bool:
        return parts[0].geometry().right() == parts[1].geometry().right()

    qtbot.waitUntil(end_alike)
    long.resize(600, 1200)
    qtbot.waitUntil(lambda: not long.verticalScrollBar().isVisible())
    qtbot.waitUntil(end_alike)


def test_user_text_is_never_markup(qtbot: QtBot) -> None:
    shown = label("<b>fett</b>")
    qtbot.addWidget(shown)
    assert shown.textFormat() is Qt.TextFormat.PlainText
