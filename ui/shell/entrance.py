"""The pages before a file is open: first page, assistant, password, and what follows a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intdesk.domain.access import Secret, SlotKind
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.open_file import Entry, NewOffice
from ui.shell.attempts import AttemptBrake
from ui.shell.files import FileCommands, is_about_secret
from ui.shell.stage import Stage

if TYPE_CHECKING:
    from ui.shell.assistant.page import AssistantPage
    from ui.shell.assistant.takeover import ResetPage, TakeoverPage
    from ui.shell.unlock import UnlockPage
    from ui.shell.welcome import WelcomePage


class Entrance(QObject):
    """Shows those pages on the stage and carries out what they ask for.

    ``shown`` comes with each of them: the window then hides what belongs to an open file.
    ``entered`` comes when the way to the pages of the open file is free.
    """

    shown = Signal()
    entered = Signal()

    def __init__(self, context: AppContext, stage: Stage, files: FileCommands) -> None:
        """Work on the stage of a window."""
        super().__init__(stage)
        self._context = context
        self._stage = stage
        self._files = files
        self._brake = AttemptBrake(context.settings, context.clock)
        self._secret: Secret | None = None
        self._backup: Path | None = None

    def welcome(self) -> None:
        """Show the first page: no file is open."""
        self._stage.show_page("welcome", self._build_welcome)
        self.shown.emit()

    def assistant(self) -> None:
        """Lead to a new file."""
        self._stage.show_page("assistant", self._build_assistant).begin()
        self.shown.emit()

    def unlock(self, path: Path, why: str = "", backup: Path | None = None) -> None:
        """Ask for the secret of a protected file, or of a backup that shall take its place."""
        page = self._stage.show_page("unlock", self._build_unlock)
        self._backup = backup
        page.ask(path, why)
        page.focus()
        self.shown.emit()

    def cover(self) -> None:
        """Hide what is open until the work that is under way has ended."""
        page = self._stage.show_page("unlock", self._build_unlock)
        page.ask(self._context.office.path, self.tr("Gesperrt. Eine Arbeit läuft noch …"))
        page.set_busy(busy=True)
        self.shown.emit()

    def leads_on(self) -> bool:
        """Show what must be done before the work with the file that was just opened.

        A recovery sheet leads to a new password, the sealed one to a takeover.
        """
        secret, self._secret = self._secret, None
        office = self._context.office
        if office.read_only or secret is None:
            return False
        if office.access.must_take_over:
            self._stage.show_page("takeover", self._build_takeover).begin()
        elif office.access.kind is SlotKind.RECOVERY:
            self._stage.show_page("reset", self._build_reset).begin(secret)
        else:
            return False
        self.shown.emit()
        return True

    def _build_welcome(self) -> WelcomePage:
        from ui.shell.welcome import WelcomePage

        return WelcomePage(self._files)

    def _build_assistant(self) -> AssistantPage:
        from ui.shell.assistant.page import AssistantPage
        from ui.shell.assistant.rules import rules_of

        page = AssistantPage(self._context, rules_of(self._files))
        page.left.connect(self._leave)
        page.wanted.connect(lambda wanted: self._create(page, wanted))
        return page

    def _build_unlock(self) -> UnlockPage:
        from ui.shell.unlock import UnlockPage

        page = UnlockPage(self._brake)
        page.given.connect(lambda secret, reads: self._try(page, secret, read_only=reads))
        page.elsewhere.connect(self._files.open)
        page.left.connect(self._leave)
        return page

    def _build_takeover(self) -> TakeoverPage:
        from ui.shell.assistant.takeover import TakeoverPage

        page = TakeoverPage(self._context)
        page.left.connect(self._context.file.close)
        page.left.connect(self.welcome)
        page.done.connect(self.entered)
        return page

    def _build_reset(self) -> ResetPage:
        from ui.shell.assistant.takeover import ResetPage

        page = ResetPage(self._context)
        page.left.connect(self.entered)
        page.done.connect(self.entered)
        return page

    def _create(self, page: AssistantPage, wanted: NewOffice) -> None:
        def failed(error: Exception) -> None:
            page.set_busy(busy=False)
            self._context.errors.report(error)

        job = self._files.create(wanted, failed)
        page.progress.follow(job, self.tr("Die Datei wird angelegt …"))

    def _try(self, page: UnlockPage, secret: Secret, *, read_only: bool) -> None:
        from intdesk.texts.messages import message_for

        def failed(error: Exception) -> None:
            self._secret = None
            page.set_busy(busy=False)
            if isinstance(error, IntDeskError) and is_about_secret(error):
                self._brake.failed()
                page.refuse(str(message_for(error)))

        self._secret = secret
        entry = Entry(secret, read_only=read_only)
        if self._backup is None:
            job = self._files.unlock(page.path, entry, failed)
        else:
            job = self._files.put_back(self._backup, page.path, entry, failed)
        job.finished.connect(self._count)
        page.progress.follow(job, self.tr("Die Datei wird geöffnet …"))

    def _count(self) -> None:
        if self._context.file.is_open:
            self._brake.succeeded()

    def _leave(self) -> None:
        if self._context.file.is_open:
            self.entered.emit()
        else:
            self.welcome()
