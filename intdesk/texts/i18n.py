"""German is the source language; other languages come from gettext catalogues."""

from __future__ import annotations

import gettext

from intdesk.assets import resource

DOMAIN = "intdesk"


class Catalogue:
    """The texts of one language; German needs no catalogue."""

    def __init__(self, language: str = "de") -> None:
        """Load the catalogue of a language; a missing one leaves the German texts."""
        self._translation = gettext.translation(
            DOMAIN, resource("translations"), [language], fallback=True
        )

    def text(self, german: str, **values: object) -> str:
        """Return a text in the catalogue's language with its values filled in."""
        return self._translation.gettext(german).format(**values)


GERMAN = Catalogue()
