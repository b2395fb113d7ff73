from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, show
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
    whole = "Müller && Söhne: Antwort auf die Anfrage vom Sommer · noch 4 Tage"
    assert first.text() == whole


def test_a_narrow_card_shortens_the_text_but_not_what_stands_behind(qtbot: QtBot) -> None:
    followed: list[str] = []
    narrow = card(qtbot, 300, followed)
    first = child(narrow, QPushButton, "first")
    assert first.text().endswith("… · noch 4 Tage")
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
