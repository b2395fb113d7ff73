"""The card of the protocol of erasures, and its export."""

from __future__ import annotations

from intdesk.services.erasure_export import write_erasures
from intdesk.texts.retention import PROTOCOL_HEADS, PROTOCOL_TITLE, protocol_rows
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.output_place import output_folder, remember_folder, with_ending
from ui.sentences import shown_all, shown_word
from ui.texts import counted

SHOWN_ROWS = 8
_ALONG = 4
_WIDTHS = (110, 300, 150, 120, 160, 190, 130)
_ENDINGS = (".pdf", ".xlsx", ".csv")


class ErasureCard(Card):
    """What was erased: random identities and days, no names."""

    def __init__(self, context: AppContext) -> None:
        """Show the protocol of the open file."""
        super().__init__(shown_word(PROTOCOL_TITLE), name="privacy_protocol")
        self._context = context
        words = self.tr(
            "Das Protokoll nennt Zufallsnummern und Tage, keine Namen. Es belegt, dass gelöscht "
            "wurde, und sorgt dafür, dass nichts aus einer Sicherung zurückkommt."
        )
        self._table = plain_table(
            "erasure_table", shown_all(PROTOCOL_HEADS), shown_word(PROTOCOL_TITLE), _ALONG
        )
        for column, width in enumerate(_WIDTHS):
            self._table.setColumnWidth(column, width)
        self._none = label(
            self.tr("Es wurde noch nichts gelöscht."), TextStyle.MUTED, name="erasure_none"
        )
        self._export = secondary("erasure_export", self.tr("Exportieren …"), "download")
        self._export.setAccessibleName(self.tr("Löschprotokoll exportieren"))
        self._export.clicked.connect(self.export)
        for widget in (
            label(words, TextStyle.MUTED, wrap=True), self._none, self._table,
            FlowRow(self._export),
        ):  # fmt: skip
            self.body.addWidget(widget)

    def refresh(self) -> None:
        """Read the entries anew."""
        rows = protocol_rows(self._context.office.retention.protocol())
        fill_rows(self._table, rows)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(min(len(rows), SHOWN_ROWS) * ROW_HEIGHT + head + 18)
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._export.setEnabled(bool(rows))

    def export(self) -> None:
        """Write the protocol to a file that the user chooses."""
        context = self._context
        chosen = context.dialogs.save_file(
            self, self.tr("Löschprotokoll exportieren"),
            "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)",
            output_folder(context) / f"{PROTOCOL_TITLE}.pdf",
        )  # fmt: skip
        path = with_ending(context, self, chosen, _ENDINGS) if chosen else None
        if path is None:
            return
        remember_folder(context, path)
        entries = context.office.retention.protocol()
        office, moment = context.office.office.get(), context.clock.now()

        def tell(count: int) -> None:
            rows = counted(count, self.tr("Eintrag"), self.tr("Einträge"))
            text = self.tr("{rows} exportiert: {name}").format(rows=rows, name=path.name)
            context.bus.announce(text)

        context.jobs.start(lambda _: write_erasures(path, entries, office, moment), tell)
