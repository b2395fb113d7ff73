"""The language of the window: German is the source, other texts come from catalogues.

Numbers, dates and amounts keep their German form in either language: the offices, their papers and
their lists are German.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from intdesk.assets import resource

LOCALE = "de_DE"

_log = logging.getLogger(__name__)


class Language(StrEnum):
    """A language in which the window speaks."""

    GERMAN = "de"
    ENGLISH = "en"


def spoken() -> Language:
    """Return the language of the texts that are loaded; each catalogue names its own."""
    return Language(QCoreApplication.translate("i18n", "de"))


def within(noun: str) -> str:
    """Return a noun as it stands within a sentence; only German ones keep their capital."""
    capital = spoken() is Language.GERMAN or noun[1:2].isupper()
    return noun if capital else noun[:1].lower() + noun[1:]


def install(app: QCoreApplication, language: Language = Language.GERMAN) -> list[QTranslator]:
    """Set German numbers and dates and load the texts of Qt and, if need be, of the window.

    Returns what was installed. A catalogue that is missing leaves the texts of the source.
    """
    QLocale.setDefault(QLocale(LOCALE))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    wanted = [qt / f"qtbase_{language}.qm"]
    if language is not Language.GERMAN:
        wanted.append(resource("translations", f"app_{language}.qm"))
    return [translator for path in wanted if (translator := _installed(app, path))]


def _installed(app: QCoreApplication, catalogue: Path) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(str(catalogue)):
        _log.warning("texts are missing: %s", catalogue.name)
        return None
    app.installTranslator(translator)
    return translator
