"""Opening and creating data files from the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intdesk.domain.folding import fold
from intdesk.domain.office import OfficeKind
from intdesk.errors import DataFileError
from ui import settings
from ui.context import AppContext
from ui.jobs import Job
from ui.kit.dialogs import Choice, Notice
from ui.open_file import FILE_SUFFIX, Entry, same_file
from ui.putting_back import Wanted, put_back
from ui.secret_problems import is_about_secret
from ui.shell.archives import ArchiveCommands
from ui.shell.moving import MoveAssistant
from ui.shell.places import PlaceAdvice
from ui.shell.refusals import Refusals, Way

if TYPE_CHECKING:
    from ui.new_office import NewOffice

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST_STEM = 60
_DEMONSTRATIONS = {
    OfficeKind.MUNICIPALITY: "-Gemeinde", OfficeKind.TOWN: "", OfficeKind.DISTRICT: "-Landkreis",
}  # fmt: skip
"""How the files of the demonstration offices end."""


class FileHost(Protocol):
    """What the commands need of the window."""

    def may_close(self) -> bool:
        """Tell whether the present page lets go."""
        ...

    def show_waiting(self) -> None:
        """Show that a file is being opened."""
        ...

    def follow(self, job: Job) -> None:
        """Show how far the opening is."""
        ...

    def show_ready(self) -> None:
        """Show the open file, or the first page if there is none."""
        ...

    def show_assistant(self) -> None:
        """Show the way to a new file."""
        ...

    def show_unlock(self, path: Path, backup: Path | None = None) -> None:
        """Ask for the secret of a protected file, or of a backup that shall take its place."""
        ...


class FileCommands(QObject):
    """What the file menu and the first page do."""

    def __init__(self, context: AppContext, host: FileHost, parent: QWidget) -> None:
        """Work for a window; dialogs stand before ``parent``."""
        super().__init__(parent)
        self._context = context
        self._host = host
        self._parent = parent
        self._refusals = Refusals(context.dialogs, parent)
        self._places = PlaceAdvice(context, parent)
        self._moving = MoveAssistant(context, parent)
        self._archives = ArchiveCommands(context, parent)
        self._archive: Path | None = None
        """The archive from which the next new file is made."""
        context.file.opened.connect(self._remember)

    @property
    def folder(self) -> Path:
        """Return the folder in which files are offered."""
        return self._context.paths.data

    def new(self) -> None:
        """Lead to a new, protected file."""
        if self._host.may_close():
            self._archive = None
            self._host.show_assistant()

    def from_archive(self) -> None:
        """Ask for an open archive, look through it, and lead to a new file with its content."""
        path = self._archives.choose()
        if path is not None:
            self._switch(lambda: self._archives.look(path, self._begin_with, self._failed))

    def export_all(self) -> None:
        """Write everything as an open archive, after a plain question."""
        self._archives.export()

    def _begin_with(self, path: Path) -> None:
        self._archive = path
        self._host.show_assistant()

    def create(self, wanted: NewOffice, failed: Callable[[Exception], None]) -> Job:
        """Create the file that the assistant describes, and open it."""
        self._places.knows(wanted.path)  # the assistant has said it
        return self._context.file.create(replace(wanted, archive=self._archive), failed)

    def proposal(self, name: str, folder: Path | None = None) -> Path:
        """Return a free path for an office's name, in the default folder unless one is named."""
        place = folder or self.folder
        stem = "-".join(_plain_words(name))[:_LONGEST_STEM].strip("-") or "Integration"
        path = place / f"{stem}{FILE_SUFFIX}"
        number = 2
        while path.exists() or _is_protected(path):
            path = place / f"{stem}-{number}{FILE_SUFFIX}"
            number += 1
        return path

    def open(self) -> None:
        """Ask for a data file and open it."""
        path = self._context.dialogs.open_file(
            self._parent, self.tr("Datei öffnen"), self._patterns(), self.folder
        )
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a data file; the one that is open for writing already is only shown."""
        file = self._context.file
        if file.is_open and not file.office.read_only and same_file(path, file.office.path):
            self._host.show_ready()
        elif _is_protected(path) and path.exists():
            if self._host.may_close():
                self._host.show_unlock(path)
        else:
            self._open(path, Entry())

    def unlock(self, path: Path, entry: Entry, failed: Callable[[Exception], None]) -> Job:
        """Open a protected file; what does not concern the secret is asked about here."""

        def refused(error: Exception) -> None:
            failed(error)
            if not is_about_secret(error):
                self._refused(path, entry, error)

        return self._context.file.open(path, refused, entry)

    def restore(self) -> None:
        """Ask for a backup and a place, and put the backup there as the office's file."""
        backup = self._context.dialogs.open_file(
            self._parent, self.tr("Sicherung wählen"), self._patterns(), self.folder
        )
        if backup is None or not self._host.may_close():
            return
        target = self._context.dialogs.save_file(
            self._parent,
            self.tr("Wohin soll die Datei?"),
            self._patterns(),
            self.folder / f"{office_stem(backup)}{FILE_SUFFIX}",
        )
        if target is None:
            return
        if _is_protected(backup):
            self._host.show_unlock(target, backup)
        else:
            self._host.show_waiting()
            wanted = Wanted(backup, target, Entry())
            put_back(self._context, self._parent, wanted, self._host.follow, self._failed)

    def put_back(
        self,
        wanted: Wanted,
        follow: Callable[[Job], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Put a protected backup in its place, after a question, and open it by its secret."""

        def refused(error: Exception) -> None:
            failed(error)
            if not is_about_secret(error):
                self._context.errors.report(error)

        put_back(self._context, self._parent, wanted, follow, refused)

    def demonstration(self) -> None:
        """Ask for a demonstration office and open it; each is made at the first time."""
        kind = self._demonstrated()
        if kind is None:
            return
        path = self.folder / f"Demonstration{_DEMONSTRATIONS[kind]}{FILE_SUFFIX}"
        file = self._context.file
        if path.exists():
            self.open_path(path)
        else:
            self._switch(lambda: file.create_demonstration(path, kind, self._failed))

    def _demonstrated(self) -> OfficeKind | None:
        """Ask which of the demonstration offices it shall be."""
        notice = Notice(
            self.tr("Demonstration öffnen"),
            self.tr("Welche erfundene Stelle möchten Sie ansehen?"),
            self.tr(
                "Die Gemeinde hat wenige Stunden und Beratungen, die Stadt eine Stabsstelle, der "
                "Landkreis mehrere Gemeinden, Förderungen und viele Beratungen."
            ),
        )
        choices = (
            Choice(OfficeKind.MUNICIPALITY, self.tr("&Gemeinde")),
            Choice(OfficeKind.TOWN, self.tr("&Stadt"), main=True),
            Choice(OfficeKind.DISTRICT, self.tr("&Landkreis")),
        )
        answer = self._context.dialogs.ask(self._parent, notice, choices)
        return OfficeKind(answer) if answer else None

    def about(self) -> None:
        """Tell version, folders, and the licences of all parts."""
        from ui.shell.about import AboutDialog  # dialogs are loaded when one is asked for

        self._context.dialogs.run(AboutDialog(self._context, self._parent))

    def _patterns(self) -> str:
        return self.tr("IntDesk-Dateien") + f" (*{FILE_SUFFIX})"

    def _open(self, path: Path, entry: Entry) -> None:
        def refused(error: Exception) -> None:
            if entry.secret is None:
                self._host.show_ready()
            else:
                self._host.show_unlock(path)
            self._refused(path, entry, error)

        self._switch(lambda: self._context.file.open(path, refused, entry))

    def _refused(self, path: Path, entry: Entry, error: Exception) -> None:
        if isinstance(error, DataFileError) and error.code == "secret_missing":
            self._host.show_unlock(path)  # an interrupted restore has just put it there
        elif isinstance(error, DataFileError) and self._refusals.knows(error):
            self._go_on(path, entry, self._refusals.ask(error))
        else:
            self._context.errors.report(error)

    def _go_on(self, path: Path, entry: Entry, way: Way) -> None:
        if way is Way.READ:
            self._open(path, entry._replace(read_only=True))
        elif way is Way.TAKE_OVER:
            self._open(path, entry._replace(take_over=True))
        elif way is Way.MOVE:
            self._moving.run(path, self.folder, self._host.follow, self.open_path)

    def _switch(self, begin: Callable[[], Job]) -> None:
        if self._host.may_close():
            self._host.show_waiting()
            self._host.follow(begin())

    def _remember(self) -> None:
        context = self._context
        context.settings.set(settings.LAST_FILE, context.office.path)
        self._places.after_opening(context.office.path, context.office.place)

    def _failed(self, error: Exception) -> None:
        self._host.show_ready()
        self._context.errors.report(error)


def office_stem(backup: Path) -> str:
    """Return the name of the office's file from that of its backup, without day and reason."""
    return re.sub(r"_\d{4}-\d{2}-\d{2}_\d{6}.*$", "", backup.stem)


def _is_protected(path: Path) -> bool:
    """Tell whether there is a key file; the service that knows it would load the storage."""
    from intdesk.domain.access import key_path

    return key_path(path).exists()


def _plain_words(name: str) -> Iterator[str]:
    """Yield the words of a name in plain letters, large ones where the name has them."""
    for word in re.findall(r"\w+", name):
        plain = re.sub(r"[^a-z0-9]", "", fold(word.lower().translate(_UMLAUTS)))
        if word.isupper():
            yield plain.upper()
        elif plain:
            yield plain[0].upper() + plain[1:] if word[0].isupper() else plain
