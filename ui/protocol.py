"""The card of the protocol: what happened to keys, backups and closed notes."""

from __future__ import annotations

from pathlib import Path

from intdesk.services.protocol_export import rows_of, write_protocol
from intdesk.texts.protocol import HEADS, TITLE
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.output_place import output_folder, remember_folder, with_ending
from ui.sentences import shown_all, shown_word
from ui.texts import counted

SHOWN_ROWS = 8
_WIDTHS = (145, 140, 235)
_ENDINGS = (".xlsx", ".csv")


class ProtocolCard(Card):
    """The newest entries as a table, and their export."""

    def __init__(self, context: AppContext) -> None:
        """Show the protocol of the open file."""
        super().__init__(shown_word(TITLE), name="security_protocol")
        self._context = context
        self._table = plain_table(
            "protocol_table", shown_all(HEADS), shown_word(TITLE), len(HEADS) - 1
        )
        keep_fitted(self._table, SHOWN_ROWS)
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        self._none = label(
            self.tr("Es gibt noch keinen Eintrag."), TextStyle.MUTED, name="protocol_none"
        )
        self._export = secondary("protocol_export", self.tr("Exportieren …"), "download")
        self._export.setAccessibleName(self.tr("Protokoll exportieren"))
        self._export.clicked.connect(self.export)
        for widget in (self._none, self._table, FlowRow(self._export)):
            self.body.addWidget(widget)

    def refresh(self) -> None:
        """Read the entries anew."""
        rows = rows_of(self._context.office.access.protocol())
        fill_rows(self._table, rows)
        fit_rows(self._table, SHOWN_ROWS)
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._export.setEnabled(bool(rows))

    def export(self) -> None:
        """Write what is shown to a file that the user chooses."""
        context = self._context
        chosen = context.dialogs.save_file(
            self, self.tr("Protokoll exportieren"), "Excel (*.xlsx);;CSV (*.csv)",
            output_folder(context) / f"{TITLE}.xlsx",
        )  # fmt: skip
        path = with_ending(context, self, chosen, _ENDINGS) if chosen else None
        if path is None:
            return
        remember_folder(context, path)
        rows = rows_of(context.office.access.protocol())
        office, moment = context.office.office.get(), context.clock.now()
        context.jobs.start(
            lambda _: write_protocol(path, rows, office, moment), lambda n: self._tell(n, path)
        )

    def _tell(self, count: int, path: Path) -> None:
        rows = counted(count, self.tr("Eintrag"), self.tr("Einträge"))
        text = self.tr("{rows} exportiert: {name}").format(rows=rows, name=path.name)
        self._context.bus.announce(text)
