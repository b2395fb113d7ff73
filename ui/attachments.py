"""The attachments of the record in a panel: added by button or dropping, saved, deleted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from shiboken6 import isValid

from intdesk.domain.attachment import CROWDED_BYTES, MEGABYTE, Attachment, safe_name
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.texts.numbers import format_bytes
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.kit.undo_line import UndoLine
from ui.output_place import output_folder, remember_folder
from ui.settings import more_fields

MOST_ROWS = 5
SIZE_WIDTH, DAY_WIDTH = 78, 106


class AttachmentSection(FoldedSection):
    """Folds out a list of the files that belong to the shown record."""

    def __init__(self, context: AppContext, kind: Kind, name: str) -> None:
        """Begin without a record; ``name`` begins the object names."""
        self._name = f"{name}_attachments"
        title = QCoreApplication.translate("titles", "Anlagen")
        super().__init__(self._name, title)
        self._context = context
        self._kind = kind
        self._record_id = 0
        self._files: list[Attachment] = []
        self._undo_step = 0
        self._build()
        setting = more_fields(self._name)
        self.set_unfolded(context.settings.get(setting))
        self.toggled.connect(lambda shown: context.settings.set(setting, shown))
        context.bus.changed.connect(self._on_changes)
        self.setAcceptDrops(True)

    def show_record(self, record_id: int) -> None:
        """Show the attachments of a record; a new one (0) must be saved first."""
        self._record_id = record_id
        self._line.hide()
        self._crowded.hide()
        self._fill()

    def choose(self) -> None:
        """Ask for a file and add it."""
        path = self._context.dialogs.open_file(
            self, self.tr("Datei hinzufügen"), self.tr("Alle Dateien") + " (*)"
        )
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Store a copy of a file with the record, beside the window's work."""
        files, kind, record_id = self._context.office.attachments, self._kind, self._record_id

        def work(progress: JobProgress) -> tuple[Changes, bool]:
            progress.check_cancelled()
            added = files.add(kind, record_id, path)
            return added.changes, added.crowded

        self._context.jobs.start(work, self._on_added)

    def save_as(self) -> None:
        """Write the chosen attachment to a place that the user names."""
        chosen = self._chosen()
        if chosen is None:
            return
        proposal = output_folder(self._context) / safe_name(chosen.name)
        target = self._context.dialogs.save_file(
            self, self.tr("Anlage speichern"), self.tr("Alle Dateien") + " (*)", proposal
        )
        if target is None:
            return
        try:
            self._context.office.attachments.export(chosen.id, target, overwrite=True)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        remember_folder(self._context, target)
        said = self.tr("Gespeichert: {name}. Die Kopie ist nicht verschlüsselt.")
        self._context.bus.announce(said.format(name=target.name))

    def remove(self) -> None:
        """Move the chosen attachment to the trash; the line below takes it back."""
        chosen = self._chosen()
        if chosen is None or self._context.office.read_only:
            return
        try:
            changes = self._context.office.attachments.trash([chosen.id])
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        last = self._context.office.history.last()
        self._context.bus.publish(changes)
        self._undo_step = last.id if last is not None else 0
        self._line.say(self.tr("„{name}“ gelöscht").format(name=chosen.name))

    @called_by_qt
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, where there is a record for them."""
        if self._may_add() and _paths(event.mimeData()):
            event.acceptProposedAction()

    @called_by_qt
    def dropEvent(self, event: QDropEvent) -> None:
        """Add the dropped files."""
        for path in _paths(event.mimeData()):
            self.add(path)
        event.acceptProposedAction()

    def _build(self) -> None:
        tr = self.tr
        self._hint = label("", TextStyle.SMALL, name=f"{self._name}_hint", wrap=True)
        self._table = plain_table(
            f"{self._name}_list", (tr("Name"), tr("Größe"), tr("Datum")), tr("Anlagen"), 0
        )
        self._table.setColumnWidth(1, SIZE_WIDTH)
        self._table.setColumnWidth(2, DAY_WIDTH)
        self._table.itemActivated.connect(lambda _item: self.save_as())
        self._add = secondary(f"{self._name}_add", tr("Hinzufügen …"), "plus")
        self._save = secondary(f"{self._name}_save", tr("Speichern unter …"), "download")
        self._remove = secondary(f"{self._name}_remove", tr("Löschen"), "trash-2")
        self._add.clicked.connect(self.choose)
        self._save.clicked.connect(self.save_as)
        self._remove.clicked.connect(self.remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove)
        self._line = UndoLine()
        self._line.undo.connect(self._take_back)
        self._crowded = Banner()
        self.body.addWidget(self._hint)
        self.body.addWidget(self._table)
        self.body.addWidget(FlowRow(self._add, self._save, self._remove))
        self.body.addWidget(self._line)
        self.body.addWidget(self._crowded)

    def _fill(self) -> None:
        files = self._context.office.attachments
        self._files = list(files.list(self._kind, self._record_id)) if self._record_id else []
        fill_rows(self._table, [_row(file) for file in self._files])
        rows = len(self._files)
        fix_height(self._table, min(rows, MOST_ROWS))
        self._table.setVisible(rows > 0)
        if rows:
            self._table.setCurrentCell(rows - 1, 0)
        self._save.setVisible(rows > 0)
        self._remove.setVisible(rows > 0)
        self._remove.setEnabled(self._may_add())
        self._say_state(rows)

    def _say_state(self, rows: int) -> None:
        title = self.tr("Anlagen ({n})").format(n=rows) if rows else self.tr("Anlagen")
        self.button.setText(title)
        self.set_unfolded(self.unfolded)
        self._add.setEnabled(self._may_add())
        if self._record_id:
            self._add.setText(self.tr("Hinzufügen …"))
            self._hint.setText(self.tr("Sie können Dateien auch hierher ziehen, je bis 20 MB."))
        else:
            self._add.setText(self.tr("Hinzufügen (erst speichern)"))
            self._hint.setText(
                self.tr("Dateien lassen sich anhängen, sobald der Eintrag gespeichert ist.")
            )

    def _may_add(self) -> bool:
        return self._record_id > 0 and not self._context.office.read_only

    def _chosen(self) -> Attachment | None:
        at = self._table.currentRow()
        return self._files[at] if 0 <= at < len(self._files) else None

    def _on_added(self, result: tuple[Changes, bool]) -> None:
        changes, crowded = result
        self._context.bus.publish(changes)
        if crowded and isValid(self):
            text = self.tr(
                "Alle Anlagen zusammen sind größer als {most} MB. Sicherungen dauern dadurch "
                "länger. Bitte löschen Sie, was Sie nicht mehr brauchen."
            )
            self._crowded.say(text.format(most=CROWDED_BYTES // MEGABYTE), Tone.WARNING)

    def _on_changes(self, changes: Changes) -> None:
        """Show what was added, deleted or taken back here or elsewhere."""
        self._line.hide()
        if Kind.ATTACHMENT in changes.kinds:
            self._fill()

    def _take_back(self) -> None:
        try:
            changes = self._context.office.history.undo(self._undo_step)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)
        self._context.bus.announce(self.tr("Zurückgenommen"))


def _row(file: Attachment) -> tuple[str, str, str]:
    day = format_day(file.created_at.astimezone().date()) if file.created_at else ""
    return file.name, format_bytes(file.size), day


def _paths(data: QMimeData) -> list[Path]:
    """Return the local files of what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
