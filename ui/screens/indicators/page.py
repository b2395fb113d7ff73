"""The screens of indicators and of their values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.indicator import Indicator, IndicatorValue
from intdesk.domain.indicator_change import Change, change
from intdesk.texts.planning.charts import indicator_chart
from intdesk.texts.planning.indicators import changed, measured
from ui.context import AppContext
from ui.kit.buttons import Button, back_button, secondary
from ui.kit.chart_view import ChartView
from ui.kit.labels import TextStyle, label
from ui.linked_lists import LinkedList, LinkedSection, field_link
from ui.planning_texts import indicator_value_fields
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.indicators.columns import (
    MeasuredField,
    indicator_columns,
    indicator_gaps,
    value_columns,
    value_gaps,
)
from ui.screens.indicators.form import IndicatorEntry, ValueEntry
from ui.sentences import WINDOW
from ui.shown_fields import ShownField
from ui.targets import PageId, Target

_SHOWN = {Kind.INDICATOR, Kind.INDICATOR_VALUE, Kind.IMPORT_BATCH}


def _text(german: str) -> str:
    return QCoreApplication.translate("indicators", german)


def indicator_spec() -> ListSpec:
    """Return what the list of indicators is made of."""
    return ListSpec(
        kind=Kind.INDICATOR,
        name="indicators",
        title=_text("Indikatoren"),
        icon="chart-column",
        fields=tuple(indicator_columns()),
        filters=("use", "field_of_action", "direction", "unit", "last_year", "shown"),
        search=_text("Suchen: Name, Definition, Quelle …"),
        one=_text("Indikator"),
        many=_text("Indikatoren"),
        nothing=_text("Noch keine Indikatoren. Die Startliste schlägt passende vor."),
        first=_text("Indikator anlegen"),
        dated=False,
        timed=False,
        more_filters=lambda context: [indicator_gaps(context.year.year)],
    )


def value_spec() -> ListSpec:
    """Return what the list of yearly values is made of."""
    return ListSpec(
        kind=Kind.INDICATOR_VALUE,
        name="indicator_values",
        title=_text("Werte der Indikatoren"),
        icon="chart-column",
        fields=tuple(value_columns()),
        filters=("use", "municipality", "source", "year"),
        search=_text("Suchen: Gemeinde, Quelle, Notiz …"),
        one=_text("Wert"),
        many=_text("Werte"),
        nothing=_text("Noch keine Werte in diesem Jahr."),
        first=_text("Wert erfassen"),
        timed=False,
        more_filters=lambda _context: [value_gaps()],
    )


class IndicatorPage(RecordPage):
    """Indicators with their last value, its change and the target; beside them line and values."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, indicator_spec(), IndicatorEntry(context))
        self.chart = ChartView("indicator_chart")
        self.change = label("", name="indicator_change", wrap=True)
        self._nothing = label("", TextStyle.MUTED, name="indicator_no_chart", wrap=True)
        names = indicator_value_fields()
        self.values = LinkedSection(
            context,
            Kind.INDICATOR,
            LinkedList(
                Kind.INDICATOR_VALUE, _text("Werte"), field_link("indicator_id"),
                (
                    ShownField("year", names["year"], width=58),
                    MeasuredField("value", names["value"], width=92),
                    MeasuredField("target", names["target"], width=86),
                    ShownField("municipality", names["municipality"]),
                ),
                create=_text("Wert erfassen"), sort="year", listed=False,
            ),
        )  # fmt: skip
        self.values.set_unfolded(True)
        self.panel.add_below(self.change, self.chart, self._nothing, self.values)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._show_parts()

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways to the start set, to the import, to all values, to the own work."""
        start = secondary("indicators_start_set", self.tr("Startliste …"), "list-checks")
        start.setToolTip(self.tr("Übliche Indikatoren mit Definition und Quelle anlegen"))
        start.setEnabled(not self.context.office.read_only)
        start.clicked.connect(self.choose_start_set)
        bring = secondary("indicators_import", self.tr("Importieren …"), "upload")
        bring.clicked.connect(lambda: self._go(PageId.INDICATOR_IMPORT))
        values = secondary("indicators_values", self.tr("Alle Werte"), "list")
        values.clicked.connect(lambda: self._go(PageId.INDICATOR_VALUES))
        own = secondary("indicators_process", self.tr("Eigene Arbeit"), "chart-column")
        own.setToolTip(self.tr("Kennzahlen, die sich aus Ihren Einträgen ergeben"))
        own.clicked.connect(lambda: self._go(PageId.PROCESS_INDICATORS))
        return (start, bring, values, own)

    def choose_start_set(self) -> None:
        """Let the officer choose what of the start set is wanted, and add it."""
        from ui.screens.indicators.start_set import StartSetDialog

        kind = self.context.office.office.get().kind
        dialog = StartSetDialog(self.context.office.indicators.offered(kind), self)
        if self.context.dialogs.run(dialog) and dialog.chosen:
            changes = self.context.office.indicators.add_start_set(dialog.chosen)
            self.context.bus.publish(changes)
            self.list.say_undo(changes)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for values and imports, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Ask for list and parts anew."""
        super().refresh()
        self._show_parts()

    def _show_parts(self) -> None:
        record = self.panel.shown
        self.values.show_record(record)
        found = self._values(record)
        draft: Indicator = self.panel.binder.collect()
        spec = indicator_chart(
            draft.name,
            draft.unit,
            {v.year or 0: v.value for v in found},
            {v.year or 0: v.target for v in found},
            WINDOW,
        )
        moved = change(((v.year or 0, v.value) for v in found), draft.unit)
        self.change.setVisible(moved is not None)
        if moved is not None:
            self.change.setText(self._told(moved, found, draft))
        self.chart.setVisible(spec is not None)
        self._nothing.setVisible(bool(record) and spec is None)
        self._nothing.setText(self.tr("Ab zwei Jahren mit Werten erscheint hier der Verlauf."))
        if spec is not None:
            self.chart.show_chart(spec)

    def _told(self, moved: Change, found: Sequence[IndicatorValue], draft: Indicator) -> str:
        """Return the latest value and how it moved since the year before it."""
        latest = next(v.value for v in found if v.year == moved.year and v.value is not None)
        return self.tr("{year}: {value}. Veränderung gegenüber {since}: {change}").format(
            year=moved.year, since=moved.since, value=measured(latest, draft.unit),
            change=changed(moved, draft.unit, since=False),
        )  # fmt: skip

    def _values(self, record: int) -> list[IndicatorValue]:
        """Return the values of the whole area."""
        if not record:
            return []
        return [v for v in self.context.office.indicators.values(record) if not v.municipality]

    def _go(self, page: PageId) -> None:
        self.context.router.go(Target(page))


class IndicatorValuePage(RecordPage):
    """All values of the chosen year, and where new ones are entered."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, value_spec(), ValueEntry(context))

    def more_buttons(self) -> Sequence[Button]:
        """Return the way back to the indicators."""
        back = back_button("indicator_values_back", self.tr("Zu den Indikatoren"))
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.INDICATORS)))
        return (back,)

    def arrive(self, target: Target) -> None:
        """Begin a value for an indicator, or do what every list does."""
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            row = self.context.office.lists.rows(Kind.INDICATOR, [target.link.id])
            source = str(row.get(target.link.id, {}).get("source") or "")
            year = self.context.year.year
            draft = IndicatorValue(indicator_id=target.link.id, year=year, source=source)
            self.panel.begin(draft)
            self.show_form()
            self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for the names of indicators and for imports, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)
