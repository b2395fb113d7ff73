"""The language of the window: German is the source, Qt's own texts come from its catalogue."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LOCALE = "de_DE"

_log = logging.getLogger(__name__)


def install(app: QCoreApplication) -> None:
    """Set German numbers and dates and load Qt's German texts (Abbrechen, Strg+S, ...)."""
    QLocale.setDefault(QLocale(LOCALE))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_de", folder):
        app.installTranslator(translator)
    else:
        _log.warning("Qt's German texts are missing")
