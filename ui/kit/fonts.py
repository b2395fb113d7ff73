"""The font of the window: Inter with figures of equal width, so that columns line up."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase

from intdesk.assets import resource

FAMILY = "Inter"
BASE_POINTS = 10.0

_log = logging.getLogger(__name__)


def load() -> None:
    """Register the packaged Inter files; a file that Qt refuses is logged, the text still shows."""
    for path in sorted(resource("fonts").glob(f"{FAMILY}-*.*")):
        if path.suffix in {".otf", ".ttf"} and QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("font %s cannot be used", path.name)


def base_font() -> QFont:
    """Return the font of all running text, in points so that it follows the system's scaling."""
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_POINTS)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
