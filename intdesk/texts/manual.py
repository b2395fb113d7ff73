"""Words of the manual that are not in its topics; like these they are German only."""

from __future__ import annotations

KEY_SHEET = "Alle Tasten"
EVERYWHERE = "Überall"
SCREEN = "Ansicht"
KEY = "Taste"
EFFECT = "Wirkung"
RELATED = "Siehe auch"
