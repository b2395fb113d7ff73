"""Words of the manual that are not in its topics; like these they are German only."""

from __future__ import annotations

KEY_SHEET = "IntDesk: alle Tasten"
EVERYWHERE = "Überall"
KEY = "Taste"
EFFECT = "Wirkung"
RELATED = "Siehe auch"
