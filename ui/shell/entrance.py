"""The pages before a file is open: first page, assistant, password, and what follows a sheet.

The same page stands before an open file while it is locked. What is shown here knows nothing of
the records.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from intdesk.errors import CancelledError
from ui.context import AppContext
from ui.shell.stage import Stage

if TYPE_CHECKING:
    from intdesk.domain.access import Secret
    from intdesk.errors import DataFileError
    from ui.jobs import Job
    from ui.new_office import NewOffice
    from ui.shell.assistant.page import AssistantPage
    from ui.shell.assistant.takeover import ResetPage, TakeoverPage
    from ui.shell.assistant.wizard import Wizard
    from ui.shell.attempts import AttemptBrake
    from ui.shell.files import FileCommands
    from ui.shell.unlock import UnlockPage
    from ui.shell.welcome import WelcomePage

_GUESSES = {"wrong_password", "wrong_recovery_code"}
"""Refusals that count as a guess; a typing error in a code is none."""


class Entrance(QObject):
    """Shows those pages on the stage and carries out what they ask for.

    ``shown`` comes with each of them: the window then hides what belongs to an open file.
    ``entered`` comes when the way to the pages of the open file is free; ``asked`` names an action
    of the window that the first page wants.
    """

    shown = Signal()
    entered = Signal()
    asked = Signal(str)

    def __init__(
        self, context: AppContext, stage: Stage, files: Callable[[], FileCommands]
    ) -> None:
        """Work on the stage of a window; its commands for files are made when they are needed."""
        super().__init__(stage)
        self._context = context
        self._stage = stage
        self._files = files
        self._brake: AttemptBrake | None = None
        self._secret: Secret | None = None
        self._backup: Path | None = None
        self._locked = False
        self._typed: list[UnlockPage | Wizard] = []

    @property
    def locked(self) -> bool:
        """Tell whether an open file is hidden; only :meth:`release` or its secret show it again."""
        return self._locked and self._context.file.is_open

    def welcome(self) -> None:
        """Show the first page: no file is open."""
        self._secret = None
        self._forget()
        self._stage.show_page("welcome", self._build_welcome)
        self.shown.emit()

    def assistant(self) -> None:
        """Lead to a new file."""
        self._secret = None
        self._stage.show_page("assistant", self._build_assistant).begin()
        self.shown.emit()

    def unlock(self, path: Path, why: str = "", backup: Path | None = None) -> None:
        """Ask for the secret of a protected file, or of a backup that shall take its place."""
        self._secret, self._backup, self._locked = None, backup, False
        self._forget()
        self._page().ask(path, why)
        self._page().focus()
        self.shown.emit()

    def cover(self) -> None:
        """Hide what is open until the work that is under way has ended."""
        self._locked = True
        self._page().cover(self.tr("Eine Arbeit läuft noch, gleich geht es weiter."))
        self.shown.emit()

    def hold(self) -> None:
        """Ask for the secret of the open file, which could not be closed without a loss."""
        self._locked = True
        self._page().hold(
            self._context.office.path,
            self.tr(
                "Gesperrt. Ihre Eingaben ließen sich nicht zwischenspeichern; sie stehen noch im "
                "Formular."
            ),
        )
        self._page().focus()
        self.shown.emit()

    def stay(self) -> None:
        """Keep the open file hidden: something else wanted to show it."""
        self._page()
        self.shown.emit()

    def release(self) -> None:
        """Show again what is open, or the first page."""
        self._locked = False
        self._leave()

    def leads_on(self) -> bool:
        """Show what must be done before the work with the file that was just opened.

        A recovery sheet leads to a new password, the sealed one to a takeover.
        """
        from intdesk.domain.access import SlotKind

        secret, self._secret = self._secret, None
        self._forget()
        if secret is not None and self._brake is not None:
            self._brake.succeeded()
        office = self._context.office
        if office.access.must_take_over:
            self._stage.show_page("takeover", self._build_takeover).begin()
        elif (
            secret is not None and office.access.kind is SlotKind.RECOVERY and not office.read_only
        ):
            self._stage.show_page("reset", self._build_reset).begin(secret)
        else:
            return False
        self.shown.emit()
        return True

    def _page(self) -> UnlockPage:
        return self._stage.show_page("unlock", self._build_unlock)

    def _build_welcome(self) -> WelcomePage:
        from ui.shell.welcome import WelcomePage

        page = WelcomePage()
        page.asked.connect(self.asked)
        return page

    def _build_assistant(self) -> AssistantPage:
        from ui.shell.assistant.page import AssistantPage
        from ui.shell.assistant.rules import rules_of

        page = AssistantPage(self._context, rules_of(self._files()))
        self._typed.append(page)
        page.left.connect(self._leave)
        page.wanted.connect(lambda wanted: self._create(page, wanted))
        return page

    def _build_unlock(self) -> UnlockPage:
        from ui.shell.attempts import AttemptBrake
        from ui.shell.unlock import UnlockPage

        self._brake = AttemptBrake(self._context.settings, self._context.clock)
        page = UnlockPage(self._brake)
        self._typed.append(page)
        page.given.connect(lambda secret, reads: self._try(page, secret, read_only=reads))
        page.elsewhere.connect(lambda: self._files().open())
        page.left.connect(self._leave)
        return page

    def _build_takeover(self) -> TakeoverPage:
        from ui.shell.assistant.takeover import TakeoverPage

        page = TakeoverPage(self._context)
        self._typed.append(page)
        page.left.connect(self._context.file.close)
        page.left.connect(self.welcome)
        page.done.connect(self.entered)
        return page

    def _build_reset(self) -> ResetPage:
        from ui.shell.assistant.takeover import ResetPage

        page = ResetPage(self._context)
        self._typed.append(page)
        page.left.connect(self.entered)
        page.done.connect(self.entered)
        return page

    def _create(self, page: AssistantPage, wanted: NewOffice) -> None:
        def failed(error: Exception) -> None:
            page.set_busy(busy=False)
            self._context.errors.report(error)

        job = self._files().create(wanted, failed)
        page.progress.follow(job, self.tr("Die Datei wird angelegt …"))

    def _try(self, page: UnlockPage, secret: Secret, *, read_only: bool) -> None:
        from ui.open_file import Entry
        from ui.putting_back import Wanted
        from ui.secret_problems import is_about_secret

        def failed(error: Exception) -> None:
            page.set_busy(busy=False)
            if self._backup is not None or isinstance(error, CancelledError):
                self._secret = None  # no second attempt follows
            if is_about_secret(error):
                self._refuse(page, error)

        def follow(job: Job) -> None:
            page.progress.follow(job, self.tr("Die Datei wird geöffnet …"))

        self._secret = secret
        entry = Entry(secret, read_only=read_only)
        if self.locked:
            check = self._context.jobs.start(lambda _: self._check(secret), self._release, failed)
            follow(check)
        elif self._backup is None:
            follow(self._files().unlock(page.path, entry, failed))
        else:
            self._files().put_back(Wanted(self._backup, page.path, entry), follow, failed)

    def _check(self, secret: Secret) -> None:
        self._context.office.access.check(secret)

    def _release(self, _nothing: None) -> None:
        self._secret = None
        self._forget()
        if self._brake is not None:
            self._brake.succeeded()
        self.release()

    def _refuse(self, page: UnlockPage, error: DataFileError) -> None:
        from ui.secret_problems import secret_sentence

        self._secret = None
        if self._brake is not None and error.code in _GUESSES:
            self._brake.failed()
        page.refuse(secret_sentence(error))

    def _forget(self) -> None:
        """Leave no typed secret in the fields of a page that is not needed any more."""
        for page in self._typed:
            page.forget()

    def _leave(self) -> None:
        if self.locked:
            return
        self._forget()
        if self._context.file.is_open:
            self.entered.emit()
        else:
            self.welcome()
