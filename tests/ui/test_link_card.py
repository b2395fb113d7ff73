from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
from ui.kit.layout import Card
from ui.link_card import LinkCard


def card(qtbot: QtBot, width: int, followed: list[str]) -> LinkCard:
    made = LinkCard("Fristen", "deadlines")
    made.add_link("first", "Müller & Söhne: Antwort auf die Anfrage vom Sommer",
                  lambda: followed.append("first"), "noch 4 Tage")  # fmt: skip
    made.add_link("all", "Alle zeigen", lambda: followed.append("all"))
    show(qtbot, made, width, 200)
    return made


def test_where_there_is_room_the_whole_is_shown(qtbot: QtBot) -> None:
    wide = card(qtbot, 900, [])
    first = child(wide, QPushButton, "first")
    assert first.text() == "Müller && Söhne: Antwort auf die Anfrage vom Sommer"
    assert child(wide, QLabel, "first_detail").text() == "noch 4 Tage"


def test_a_text_is_not_shortened_where_it_just_fits(qtbot: QtBot) -> None:
    made = card(qtbot, 900, [])
    first = child(made, QPushButton, "first")
    first.setFixedWidth(first.sizeHint().width())
    qtbot.waitUntil(lambda: first.width() == first.sizeHint().width())
    assert "…" not in first.text()


def test_links_begin_where_the_heading_does(qtbot: QtBot) -> None:
    made = card(qtbot, 400, [])
    first = child(made, QPushButton, "first")
    other = Card("Andere")
    show(qtbot, other, 400, 200)
    assert made.heading.x() + made.heading.contentsMargins().left() == other.heading.x()
    assert first.x() == made.heading.x()


def test_a_narrow_card_shortens_the_text_but_not_what_stands_behind(qtbot: QtBot) -> None:
    followed: list[str] = []
    narrow = card(qtbot, 300, followed)
    first = child(narrow, QPushButton, "first")
    detail = child(narrow, QLabel, "first_detail")
    assert first.text().endswith("…")
    assert detail.width() >= detail.sizeHint().width()
    assert first.accessibleName().startswith("Müller & Söhne: Antwort auf die Anfrage vom Sommer")
    assert first.toolTip() == first.accessibleName()
    assert first.width() <= narrow.width()
    assert defects(narrow) == []
    click(first)
    click(child(narrow, QPushButton, "all"))
    assert followed == ["first", "all"]


def test_it_is_filled_anew(qtbot: QtBot) -> None:
    made = card(qtbot, 400, [])
    made.clear_links()
    made.add_link("other", "Anderes", lambda: None)
    assert made.heading.text() == "Fristen"
    qtbot.waitUntil(lambda: made.findChild(QPushButton, "first") is None)
    assert child(made, QPushButton, "other").text() == "Anderes"
