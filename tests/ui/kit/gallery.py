"""Shows all house widgets and saves pictures: python -m tests.ui.kit.gallery OUT.

QT_SCALE_FACTOR=1.5 (or 2) in front shows them as on a scaled screen.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.dates import MONTHS_SHORT
from intdesk.domain.listing import Filter
from intdesk.domain.problems import Problem, Severity
from tests.ui.inline import InlineRunner
from tests.ui.kit.table.fake import COLUMNS, EVERYTHING, TOPICS, FakeSource
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import Button, ButtonKind, icon_button, primary, secondary
from ui.kit.chart_view import ChartView
from ui.kit.dialogs import Choice, Notice
from ui.kit.empty import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.filters import FilterField
from ui.kit.form.amounts import DayEditor, EurosEditor, MinutesEditor, NumberEditor
from ui.kit.form.binder import Binder
from ui.kit.form.choices import CodeEditor, MultiCodeEditor, SegmentsEditor
from ui.kit.form.editor import NoteEditor, TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form, Group
from ui.kit.form.search_combo import code_finder
from ui.kit.kpi import KpiCard
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.message_dialog import MessageDialog
from ui.kit.table.model import SqlTableModel
from ui.kit.table.view import TableView
from ui.kit.theme import Scheme, Theme
from ui.kit.undo_line import UndoLine

LONG = ("Wohnungssuche", "Sprachkurs und Einstufung", "Aufenthaltstitel", "Behördenbriefe")
CODES = [Code(CodeListId.TOPIC, f"{n:02}", text) for n, text in enumerate(TOPICS, 1)]
LABELS = {c.code: c.label for c in CODES}
find = code_finder(lambda: CODES)
FIGURES = (
    ("Beratungen", "messages-square", "412", "+38 gegenüber 2025"),
    ("Beratungszeit", "clock", "186:25 Std.", "Ø 27 Min. je Beratung"),
    ("Ratsuchende", "users", "318", "±0 gegenüber 2025"),
    ("Verweisungen", "external-link", "61", "−4 gegenüber 2025"),
)


def today() -> date:
    return date(2026, 11, 21)


def overview() -> ScrollPage:
    page = ScrollPage("overview")
    header = PageHeader("Übersicht")
    header.add_action(secondary("export", "Exportieren …", "download"))
    header.add_action(primary("new", "Beratung erfassen", "plus"))
    page.body.addWidget(header)
    cards = FlowRow(spacing=16, uniform=True)
    for n, (text, icon, value, compared) in enumerate(FIGURES):
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
    page.body.addStretch(1)
    return page


def specs() -> list[ChartSpec]:
    year = Series("2026", (31, 28, 42, 39, 35, 44, 30, 22, 51, 48, 37, 5))
    last = Series("2025", (25, 30, 33, 41, 30, 40, 32, 18, 44, 50, 31, 20))
    bars, before = Series("2026", (96, 82, 71, 58)), Series("2025", (80, 90, 40, None))
    ages = ("0–17", "18–39", "40–64", "65 und älter")
    people = (
        Series("weiblich", (12, 60, 40, 8)),
        Series("männlich", (15, 70, 30, 3)),
        Series("divers", (1, 2, 0, 0)),
    )
    years = (Series("Beratungen", (210, 330, 374, 412)), Series("Verweisungen", (40, 55, None, 61)))
    kind = ChartKind
    return [
        ChartSpec(kind.COLUMNS, "Beratungen je Monat", MONTHS_SHORT, (year, last), "Säulen"),
        ChartSpec(kind.BARS, "Häufigste Themen", LONG, (bars,), "Balken"),
        ChartSpec(kind.BARS, "Themen im Vergleich", LONG, (bars, before), "Balken"),
        ChartSpec(kind.STACKED, "Alter und Geschlecht", ages, people, "Gestapelt"),
        ChartSpec(kind.LINES, "Entwicklung", ("2023", "2024", "2025", "2026"), years, "Linien"),
        ChartSpec(kind.COLUMNS, "Beratungen je Monat", MONTHS_SHORT, (year,), "Säulen"),
        ChartSpec(kind.RADAR, "Kurz-Check", MONTHS_SHORT, (year, last), "Netz", "percent"),
    ]


def parts() -> ScrollPage:
    page = ScrollPage("parts")
    page.body.addWidget(PageHeader("Bausteine"))
    for tone, text in (
        (Tone.INFO, "Das ist eine Demonstrationsdatei mit erfundenen Daten."),
        (Tone.OK, "Der Bericht wurde gespeichert."),
        (Tone.WARNING, "Für 2025 fehlen Angaben zur Neuheit bei 41 Beratungen."),
        (Tone.DANGER, "Die Datei kann nur gelesen werden. Eingaben werden nicht gespeichert."),
    ):
        banner = Banner()
        banner.say(text, tone, "Ansehen")
        page.body.addWidget(banner)
    card = Card("Knöpfe")
    disabled = secondary("off", "Nicht möglich")
    disabled.setEnabled(False)
    card.body.addWidget(
        FlowRow(
            primary("save", "&Speichern", "check"),
            secondary("drop", "&Verwerfen"),
            Button("more", "Mehr anzeigen", ButtonKind.LINK),
            icon_button("settings", "settings", "Einstellungen"),
            secondary("print", "Drucken …", "printer"),
            disabled,
        )
    )
    page.body.addWidget(card)
    empty = Card()
    empty.body.addWidget(EmptyState("list", "Noch keine Beratungen 2026.", "Beratung erfassen"))
    page.body.addWidget(empty)
    page.body.addStretch(1)
    return page


def records() -> QWidget:
    page = QWidget()
    page.setProperty("page", True)
    box = QVBoxLayout(page)
    box.setContentsMargins(24, 20, 24, 20)
    box.setSpacing(16)
    header = PageHeader("Beratungen")
    header.add_action(secondary("export", "Exportieren …", "download"))
    header.add_action(primary("new", "Neue Beratung", "plus"))
    box.addWidget(header)
    card = Card()
    topic = FilterField("topic", "Thema", find=find, label_of=LABELS.__getitem__)
    bar = FilterBar([topic], "Suchen: Thema, Ort, Notiz (Strg+F)", today)
    bar.ask("rathaus", [Filter("topic", ("01", "03"))])
    bar.count.setText("412 Beratungen · 186:25 Std.")
    model = SqlTableModel(COLUMNS, FakeSource(412), InlineRunner())
    view = TableView("list", "Beratungen", model)
    model.show(EVERYTHING)
    view.choose([410, 409])
    undo = UndoLine()
    undo.say("Beratung vom 20.11.2026 in den Papierkorb gelegt.")
    for widget in (bar, view, undo):
        card.body.addWidget(widget)
    box.addWidget(card, 1)
    return page


def entry() -> ScrollPage:
    day, topic = DayEditor("day", today), CodeEditor("topic", find, LABELS.__getitem__)
    further = MultiCodeEditor("further_topics", find, LABELS.__getitem__)
    novelty = SegmentsEditor(
        "novelty",
        [
            (Novelty.NEW, "neu", "n"),
            (Novelty.KNOWN, "schon da", "s"),
            (Novelty.UNKNOWN, "unbekannt", "u"),
        ],
    )
    first = [
        Field("day", "Datum", day, required=True, width=180),
        Field("minutes", "Dauer", MinutesEditor("minutes"), required=True, width=340),
        Field("topic", "Thema", topic, required=True, width=240),
        Field("further_topics", "Weitere Themen", further, width=240),
        Field("novelty", "Dieses Jahr", novelty, width=280),
        Field("people", "Personen", NumberEditor("people", least=1), width=100),
        Field("note", "Notiz", NoteEditor("note"), wide=True, hint="Keine Namen eintragen."),
    ]
    more = (
        Field("place", "Ort", TextEditor("place")),
        Field("interpreting_cost", "Sprachmittlung (Kosten)", EurosEditor("interpreting_cost")),
    )
    form = Form("consultation", first, [Group("Ablauf", more)], taken="dbah")
    assert form.more is not None
    form.more.set_unfolded(True)
    binder: Binder[Consultation] = Binder(form)
    draft = Consultation(day=today(), minutes=30, further_topics=("02", "04"))
    binder.load(draft)
    texts = {"topic": "Bitte ein Thema wählen.", "day": "Der Tag liegt in der Zukunft."}
    found = [Problem("topic", "required"), Problem("day", "in_future", {}, Severity.HINT)]
    binder.show_problems(found, lambda problem: texts[problem.field])
    page = ScrollPage("entry")
    page.body.addWidget(PageHeader("Schnellerfassung"))
    card = Card("Beratung")
    card.body.addWidget(form)
    page.body.addWidget(card)
    page.body.addStretch(1)
    return page


def question() -> MessageDialog:
    notice = Notice(
        "Änderungen verwerfen?",
        "Sie haben eine Beratung begonnen und noch nicht gespeichert.",
        "Gespeicherte Beratungen bleiben unverändert.",
    )
    choices = [Choice("keep", "Weiter bearbeiten"), Choice("drop", "Verwerfen", main=True)]
    return MessageDialog(notice, choices, "circle-help")


def save_all(folder: Path, sizes: dict[str, tuple[int, int]]) -> None:
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("de_DE"))
    theme = Theme(app, Scheme.LIGHT)
    pages = {
        "overview": overview(), "parts": parts(), "records": records(), "entry": entry(),
        "question": question(),
    }  # fmt: skip
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.choose(scheme)
        for name, page in pages.items():
            if name in sizes:
                page.resize(*sizes[name])
            page.show()
            for _ in range(3):
                app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme.value}.png"))
            page.hide()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    names = ("overview", "parts", "records", "entry")
    size = (600, 400) if os.environ.get("QT_SCALE_FACTOR") == "2" else (1000, 800)
    save_all(target, dict.fromkeys(names, size))
