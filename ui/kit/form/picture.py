"""An editor for a small picture that is kept in the record, such as a coat of arms."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from ui.kit.buttons import Button, ButtonKind
from ui.kit.form.editor import Editor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow

PREVIEW = QSize(160, 96)

Chooser = Callable[[], Path | None]
"""Asks for a file, ``None`` if the user gave up."""


class PictureEditor(Editor[bytes]):
    """Shows the picture, chooses another from a file or takes it away.

    The value is the unchanged content of the file; a file that is no picture is refused with a
    sentence. ``most_bytes`` is the largest file that is taken.
    """

    def __init__(self, name: str, choose: Chooser, *, most_bytes: int) -> None:
        """Make an empty picture; ``choose`` asks for a file."""
        self._choose, self._most_bytes = choose, most_bytes
        self._content, self._problem = b"", ""
        button = Button(name, "…", icon="image")
        super().__init__(name, button)
        button.setText(self.tr("Bild wählen …"))
        self._preview = QLabel()
        self._preview.setMinimumHeight(PREVIEW.height())
        self._none = label(self.tr("Kein Bild"), TextStyle.MUTED)
        self._remove = Button(f"{name}_remove", self.tr("Bild entfernen"), ButtonKind.LINK)
        self.box.addWidget(self._preview)
        self.box.addWidget(self._none)
        self.box.addWidget(FlowRow(button, self._remove))
        button.clicked.connect(self._on_choose)
        self._remove.clicked.connect(self._on_remove)
        self._show()

    def value(self) -> bytes:
        """Return the content of the picture's file, empty for none."""
        return self._content

    def set_value(self, value: bytes) -> None:
        """Show a picture."""
        self._content, self._problem = value, ""
        self._show()

    def entry(self) -> object:
        """Return the content of the picture's file as base64 text."""
        return base64.b64encode(self._content).decode("ascii")

    def set_entry(self, entry: object) -> None:
        """Show a picture that :meth:`entry` gave; anything else is left alone."""
        if not isinstance(entry, str):
            return
        try:
            self.set_value(base64.b64decode(entry, validate=True))
        except ValueError:  # no base64
            return

    def set_said_name(self, text: str) -> None:
        """Name the button and the picture."""
        self.input.setAccessibleName(f"{text}: {self.tr('Bild wählen')}")
        self._preview.setAccessibleName(text)

    def entry_problem(self) -> str:
        """Return why the last chosen file was refused."""
        return self._problem

    def _on_choose(self) -> None:
        path = self._choose()
        if path is None:
            return
        content, self._problem = self._read(path)
        if not self._problem:
            self.set_value(content)
        self.changed.emit()
        self.left.emit()

    def _read(self, path: Path) -> tuple[bytes, str]:
        """Return the content and no sentence, or nothing and why the file cannot be used."""
        try:
            if path.stat().st_size > self._most_bytes:
                most = f"{self._most_bytes // 1024} KB"
                return b"", self.tr("Das Bild ist größer als {most}.").format(most=most)
            content = path.read_bytes()
        except OSError:
            return b"", self.tr("Die Datei lässt sich nicht lesen.")
        if QImage.fromData(content).isNull():
            return b"", self.tr("Die Datei ist kein Bild, das hier verwendet werden kann.")
        return content, ""

    def _on_remove(self) -> None:
        self.set_value(b"")
        self.input.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        image = QImage.fromData(self._content)
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            fitted = image.scaled(
                PREVIEW * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            shown = QPixmap.fromImage(fitted)
            shown.setDevicePixelRatio(ratio)
            self._preview.setPixmap(shown)
        self._preview.setVisible(not image.isNull())
        self._none.setVisible(image.isNull())
        self._remove.setVisible(bool(self._content))
