"""Light, dark or as the system has it; changes at run time and tells everybody."""

from __future__ import annotations

import atexit
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.kit import fonts, icons, qss
from ui.kit.tokens import DARK, LIGHT, Tokens, palette_of, tokens_of

STYLE = ("-style", "Fusion")
"""Arguments of the application for the style of all systems; ``setStyle`` would load QStyle."""


class Scheme(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, which was made with :data:`STYLE`: palette, style sheet and font.

    ``changed`` comes after every switch; widgets of the kit follow by their palette and need no
    connection. In the system's high contrast mode all colours are the system's own.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, folder: Path | None = None
    ) -> None:
        """Load the fonts and dress ``app`` at once.

        The style needs a few small files. They stay in ``folder``, the same at each start; without
        one that can be written to they lie where the system keeps such files until the end.
        """
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._system_palette = app.palette()
        self._folder = folder
        self._spare: QTemporaryDir | None = None
        self.tokens: Tokens = LIGHT
        fonts.load()
        app.setFont(fonts.base_font())
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """Return what the user chose, not what it results in."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Switch the whole application."""
        self._scheme = scheme
        self._apply()

    def _apply(self) -> None:
        self.tokens = self._wanted()
        if self.tokens in (LIGHT, DARK):
            self._app.setPalette(palette_of(self.tokens))
        else:
            self._app.setPalette(self._system_palette)
        self._app.setStyleSheet(qss.style_sheet(self.tokens, self._arrow_files()))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if high_contrast():
            return tokens_of(self._system_palette)
        if self._scheme is Scheme.SYSTEM:
            system = QGuiApplication.styleHints().colorScheme()
            return DARK if system is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def _arrow_files(self) -> dict[str, str]:
        """Write the icons that a style sheet can only name as files, in the present colours."""
        if self._folder is not None:
            with suppress(OSError):
                return self._written(self._folder)
        if self._spare is None:
            self._spare = QTemporaryDir()
            atexit.register(self._spare.remove)  # Python may leave the object to the end as it is
        return self._written(Path(self._spare.path()))

    def _written(self, folder: Path) -> dict[str, str]:
        folder.mkdir(parents=True, exist_ok=True)
        files = {}
        for key, (name, token) in qss.IMAGES.items():
            colour = getattr(self.tokens, token)
            path, content = folder / f"{name}-{colour[1:]}.svg", icons.tinted(name, colour)
            # Another window may be reading what is there already.
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)
            files[key] = path.as_posix()
        return files


def high_contrast() -> bool:
    """Tell whether Windows' contrast mode is on: then, and only then, Qt knows no scheme there."""
    unknown = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Unknown
    return sys.platform == "win32" and unknown
