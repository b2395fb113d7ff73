"""Shows all house widgets on one page and saves pictures: python -m tests.ui.kit.gallery OUT."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import MONTHS_SHORT
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, icon_button, primary, secondary
from ui.kit.chart_view import ChartView
from ui.kit.empty import EmptyState
from ui.kit.kpi import KpiCard
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.theme import Scheme, Theme
from ui.kit.undo_line import UndoLine

TOPICS = (
    "Wohnungssuche",
    "Sprachkurs und Einstufung",
    "Aufenthaltstitel",
    "Behördenbriefe und Formulare",
)


def overview() -> ScrollPage:
    page = ScrollPage("overview")
    header = PageHeader("Übersicht")
    header.add_action(secondary("export", "Exportieren …", "download"))
    header.add_action(primary("new", "Beratung erfassen", "plus"))
    page.body.addWidget(header)
    cards = FlowRow(spacing=16, uniform=True)
    for n, (text, icon, value, compared) in enumerate(
        (
            ("Beratungen", "messages-square", "412", "+38 gegenüber 2025"),
            ("Beratungszeit", "clock", "186:25 Std.", "Ø 27 Min. je Beratung"),
            ("Ratsuchende", "users", "318", "±0 gegenüber 2025"),
            ("Verweisungen", "external-link", "61", "−4 gegenüber 2025"),
        )
    ):
        card = KpiCard(f"kpi{n}", text, icon)
        card.set_value(value, compared)
        cards.flow.addWidget(card)
    page.body.addWidget(cards)
    charts = FlowRow(spacing=16)
    for number, spec in enumerate(specs()):
        frame = Card()
        view = ChartView(f"chart{number}", clickable=True)
        view.show_chart(spec)
        frame.body.addWidget(view)
        charts.flow.addWidget(frame)
    page.body.addWidget(charts)
    return page


def specs() -> list[ChartSpec]:
    year = (31, 28, 42, 39, 35, 44, 30, 22, 51, 48, 37, 5)
    last = (25, 30, 33, 41, 30, 40, 32, 18, 44, 50, 31, 20)
    bars = (96, 82, 71, 58)
    return [
        ChartSpec(
            ChartKind.COLUMNS,
            "Beratungen je Monat",
            MONTHS_SHORT,
            (Series("2026", year), Series("2025", last)),
            "Säulen",
        ),
        ChartSpec(ChartKind.BARS, "Häufigste Themen", TOPICS, (Series("2026", bars),), "Balken"),
        ChartSpec(
            ChartKind.BARS,
            "Themen im Vergleich",
            TOPICS,
            (Series("2026", bars), Series("2025", (80, 90, 40, None))),
            "Balken",
        ),
        ChartSpec(
            ChartKind.STACKED,
            "Alter und Geschlecht",
            ("0–17", "18–39", "40–64", "65 und älter"),
            (
                Series("weiblich", (12, 60, 40, 8)),
                Series("männlich", (15, 70, 30, 3)),
                Series("divers", (1, 2, 0, 0)),
            ),
            "Gestapelt",
        ),
        ChartSpec(
            ChartKind.LINES,
            "Entwicklung",
            ("2023", "2024", "2025", "2026"),
            (
                Series("Beratungen", (210, 330, 374, 412)),
                Series("Verweisungen", (40, 55, None, 61)),
            ),
            "Linien",
        ),
        ChartSpec(
            ChartKind.COLUMNS,
            "Beratungen je Monat",
            MONTHS_SHORT,
            (Series("2026", year),),
            "Säulen",
        ),
    ]


def parts() -> ScrollPage:
    page = ScrollPage("parts")
    page.body.addWidget(PageHeader("Bausteine"))
    for tone, text in (
        (Tone.INFO, "Das ist eine Demonstrationsdatei mit erfundenen Daten."),
        (Tone.OK, "Der Bericht wurde gespeichert."),
        (Tone.WARNING, "Für 2025 fehlen Angaben zur Neuheit bei 41 Beratungen."),
        (Tone.DANGER, "Die Datei kann nur gelesen werden. Ihre Eingaben werden nicht gespeichert."),
    ):
        banner = Banner()
        banner.say(text, tone, "Ansehen")
        page.body.addWidget(banner)
    card = Card("Knöpfe")
    card.body.addWidget(
        FlowRow(
            primary("a", "&Speichern", "check"),
            secondary("b", "&Verwerfen"),
            Button("c", "Mehr anzeigen", ButtonKind.LINK),
            icon_button("d", "settings", "Einstellungen"),
            secondary("e", "Drucken …", "printer"),
        )
    )
    disabled = secondary("off", "Nicht möglich")
    disabled.setEnabled(False)
    chips = FlowRow(
        *(Button(f"m{m}", str(m), ButtonKind.CHIP) for m in (5, 10, 15, 20, 30, 45, 60)), disabled
    )
    chip = chips.findChild(Button, "m30")
    assert chip is not None
    chip.setChecked(True)
    card.body.addWidget(chips)
    page.body.addWidget(card)
    undo = UndoLine()
    undo.say("Beratung vom 20.11.2026 in den Papierkorb gelegt.")
    page.body.addWidget(undo)
    empty = Card()
    empty.body.addWidget(EmptyState("list", "Noch keine Beratungen 2026.", "Beratung erfassen"))
    page.body.addWidget(empty)
    page.body.addStretch(1)
    return page


def save_all(folder: Path) -> None:
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("de_DE"))
    theme = Theme(app, Scheme.LIGHT)
    pages: list[tuple[QWidget, tuple[int, int]]] = [
        (overview(), (1000, 900)),
        (overview(), (600, 1100)),
        (parts(), (900, 760)),
    ]
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.choose(scheme)
        for number, (page, size) in enumerate(pages):
            host = page
            host.setProperty("page", True)
            host.resize(*size)
            host.show()
            app.processEvents()
            host.grab().save(str(folder / f"{number}-{scheme.value}.png"))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    save_all(target)
